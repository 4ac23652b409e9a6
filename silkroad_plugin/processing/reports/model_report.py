"""The report of a data-driven model, in the interface language."""

from ...i18n import aside, tr
from ...io.report import Figure, Report
from ...numbers import area, fixed, limits, percent
from .evidence import layer_table, references


def write_report(run, language: str, path: str) -> None:
    """Write the HTML report of a ``model_algorithm.Finished``."""
    study = run.study
    report = Report(tr(run.title), language, tr("Prospectivity from evidence layers and known deposits"))
    facts = [
        (tr("Cell"), Figure(area(study.grid.cell_area / 1e6, language))),
        (tr("Unit area"), Figure(area(study.unit_area_km2, language))),
        (tr("Deposits used"), int(study.placed.used.sum())),
        (tr("AUC at the training points (a fit, not a forecast)"), Figure(_auc(run.auc, language))),
    ]
    report.facts(facts)
    if run.drawn < 1:
        text = tr("The AUC was counted on {share} of the cells, drawn at random; “Validate prospectivity” counts all.")
        report.paragraph(text.format(share=percent(run.drawn, language)))
    for warning in run.warnings(language):
        report.note(warning)
    for section in run.fitted.sections:
        section(report)
    report.heading(tr("Deposits"))
    run.ledger.table(report)
    report.heading(tr("Evidence layers"))
    layer_table(report, study.layers)
    references(report, study.layers)
    report.heading(tr("Formulas"))
    report.bullets([*run.formulas, *run.sources])
    report.save(path)


def _auc(found, language):
    return fixed(found.value, language, 3) + aside(limits(found.lower, found.upper, language), language)
