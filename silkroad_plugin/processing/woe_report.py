"""The report of weights of evidence: everything that the result rests on, in the interface language."""

import numpy as np

from ..core.prospectivity.generalisation import Kind
from ..core.prospectivity.model import LayerFit
from ..core.prospectivity.posterior import Variance
from ..i18n import tr
from ..io.report import Report, number, percent
from .evidence import EvidenceLayer, kind_words
from .woe_findings import PROBLEMS, Run, area, findings
from .woe_tables import weight_rows

MOST_CONDITIONS = 30
MOST_CLASSES = 60
SOURCES = (
    "Agterberg, F. P., Bonham-Carter, G. F., Wright, D. F. (1990): Statistical pattern integration for mineral "
    "exploration. In: Gaál, G., Merriam, D. F. (eds), Computer Applications in Resource Estimation, Pergamon, 1–21.",
    "Bonham-Carter, G. F. (1994): Geographic Information Systems for Geoscientists: Modelling with GIS. Pergamon.",
    "Agterberg, F. P., Cheng, Q. (2002): Conditional independence test for weights-of-evidence modeling. "
    "Natural Resources Research 11, 249–255.",
)


def write_report(run: Run, language: str, path: str) -> None:
    """Write the HTML report."""
    report = Report(tr("Weights of evidence"), language, tr("Prospectivity from evidence layers and known deposits"))
    _summary(report, run)
    _deposits(report, run)
    _layers(report, run)
    for layer, fit in run.pairs:
        _weights(report, run, layer, fit)
    _independence(report, run)
    _conditions(report, run)
    factor = "P²" if run.fitted.model.variance is Variance.BONHAM_CARTER else "P²(1 − P)²"
    report.heading(tr("Formulas"))
    report.bullets(
        [
            "W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}; s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D)",
            "C = W⁺ − W⁻; s²(C) = s²(W⁺) + s²(W⁻)",
            "logit P = logit[n(D)/N(T)] + ΣW",
            f"s²(P) = {factor}[1/n(D) + Σs²(W)] + Σ[P(D|B_j) − P]²P(B_j)",
            "T = ΣN_kP_k; s²(T) = Σ(N_ks_k)²; z = (T − n)/s(T)",
        ]
    )
    report.bullets(SOURCES)
    report.save(path)


def _summary(report: Report, run: Run) -> None:
    model, language = run.fitted.model, report.language
    study = model.unit_cells * model.unit_area_km2
    report.facts(
        [
            (tr("Study area"), area(study, language)),
            (tr("Cell"), f"{number(run.grid.pixel_width, language)} × {number(run.grid.pixel_height, language)}"),
            (tr("Unit area"), f"{number(model.unit_area_km2, language)} km²"),
            (tr("Unit cells N(T)"), model.unit_cells),
            (tr("Deposits n(D)"), model.deposits),
            (tr("Prior probability n(D)/N(T)"), model.prior),
            (tr("Layers used"), f"{len(model.used)} / {len(model.layers)}"),
            (tr("Fewest deposits inside and outside"), run.settings.min_deposits),
            (tr("Largest favourable area"), percent(run.settings.max_area, language)),
            (tr("Highest posterior probability"), float(run.conditions.posterior.probability.max())),
            ("T/n", run.conditions.omnibus.ratio),
            (tr("AUC at the training points (a fit, not a forecast)"), run.conditions.auc),
        ]
    )
    for text in findings(run, language):
        report.note(text)


def _deposits(report: Report, run: Run) -> None:
    place = run.fitted.deposits
    outside = ~place.used & ~place.nodata
    report.heading(tr("Deposits"))
    report.table(
        [tr("State"), tr("Number"), tr("Deposits")],
        [
            [title, len(names), "; ".join(names)]
            for title, names in (
                (tr("Used"), run.used_labels(place.used)),
                (tr("Outside the study area"), run.used_labels(outside)),
                (tr("Where no layer has data"), run.used_labels(place.nodata)),
                (tr("Without usable position"), [f"{title} ({why})" for title, why in run.points.skipped]),
                (tr("Thinned out"), run.removed),
                (tr("Sharing a cell"), [" + ".join(group) for group in run.sharing()]),
            )
        ],
    )
    close = run.close()
    if close:
        report.table(
            [tr("Deposit"), tr("Deposit"), tr("Distance (km)")],
            [list(row) for row in close],
            tr("Pairs closer than the side of the unit area"),
        )
    if place.missing.any():
        rows = [
            [layer.title(report.language), int(which.sum()), "; ".join(run.used_labels(which))]
            for layer, which in zip(run.layers, place.missing, strict=True)
            if which.any()
        ]
        caption = tr("Used deposits that lie on nodata of a layer")
        report.table([tr("Layer"), tr("Number"), tr("Deposits")], rows, caption)


def _layers(report: Report, run: Run) -> None:
    language = report.language
    report.heading(tr("Evidence layers"))
    header = [
        tr("Layer"),
        tr("Type"),
        tr("Classes"),
        tr("Missing (% of area)"),
        tr("Resolution (km)"),
        tr("Position error (km)"),
        tr("Drawn with knowledge of deposits"),
        tr("Source"),
    ]
    aware = {True: tr("yes"), False: tr("no"), None: tr("unknown")}
    rows = [
        [
            layer.title(language),
            kind_words(layer),
            len(fit.classes),
            percent(fit.missing_cells / run.fitted.model.unit_cells, language),
            layer.info.resolution_km,
            layer.info.position_error_km,
            aware[layer.info.deposit_aware],
            layer.info.source,
        ]
        for layer, fit in run.pairs
    ]
    report.table(header, rows)
    if run.error_km:
        text = tr("Median position error of the deposits: {error} km.")
        report.paragraph(text.format(error=number(run.error_km, language, 3)))


def _weights(report: Report, run: Run, layer: EvidenceLayer, fit: LayerFit) -> None:
    language = report.language
    report.heading(layer.title(language), 3)
    if fit.generalised.cumulated:
        report.paragraph(tr("Each row holds all classes from the favourable end up to and including this one."))
    header = [tr("Class"), tr("Area (km²)"), tr("Deposits"), "W⁺", "s(W⁺)", "W⁻", "s(W⁻)", "C", "s(C)", "C/s(C)"]
    header.append(tr("Generalised class"))
    rows = [row for row in weight_rows(run.fitted) if row[0] == fit.name]
    shown = _shown(fit)
    report.table(
        header,
        [[_class_title(layer, fit, i, language), *map(_plain, rows[i][2:])] for i in shown],
        tr("{shown} of {all} classes").format(shown=len(shown), all=len(rows)) if len(shown) < len(rows) else "",
        [place for place, i in enumerate(shown) if fit.used and i == fit.best_row],
    )
    if fit.used:
        _groups(report, run, fit)
    else:
        report.note(tr("Not used: {why}.").format(why=tr(PROBLEMS[fit.generalised.problem])))
    _null(report, fit)
    if layer.kind is not Kind.CATEGORICAL and len(rows) > 2:
        caption = tr(
            "Studentised contrast of each cut; the line is the cut that was chosen, the dashes the 95 % of shifts"
        )
        report.figure(lambda figure: _draw_curve(figure, fit), caption, (7.2, 3.2))


def _groups(report: Report, run: Run, fit: LayerFit) -> None:
    """Show the weights that enter the posterior: also of the joined classes, which the rows of classes do not tell."""
    header = [tr("Generalised class"), tr("Area (km²)"), tr("Deposits"), "W", "s(W)"]
    rows = [
        [
            f"{value:g}",
            float(fit.group_cells[group] * run.fitted.model.unit_area_km2),
            int(fit.group_deposits[group]),
            float(fit.evidence.weight[group]),
            float(np.sqrt(fit.evidence.variance[group])),
        ]
        for group, value in enumerate(fit.group_values())
    ]
    report.table(header, rows, tr("Weights that enter the posterior"))


def _null(report: Report, fit: LayerFit) -> None:
    null = fit.null
    if null is None or not len(null.shifted):
        report.paragraph(tr("Null control: not made."))
        return
    language = report.language
    report.table(
        [tr("Null control"), tr("Layer"), tr("Median of shifts"), tr("95 % of shifts"), tr("Shifts"), "p"],
        [
            [
                tr("Largest studentised contrast"),
                null.observed,
                null.quantile(0.5),
                null.quantile(0.95),
                len(null.shifted),
                number(null.p, language, 2),
            ]
        ],
    )


def _shown(fit: LayerFit) -> list[int]:
    """Return the classes to print: all, or an even choice that keeps the cut."""
    size = len(fit.classes)
    if size <= MOST_CLASSES:
        return list(range(size))
    chosen = set(np.linspace(0, size - 1, MOST_CLASSES).astype(int).tolist())
    return sorted(chosen | ({fit.best_row} if fit.used else set()))


def _class_title(layer: EvidenceLayer, fit: LayerFit, index: int, language: str) -> str:
    name = layer.info.class_name(float(fit.classes.values[index]), language) if fit.classes.edges is None else ""
    label = fit.classes.label(index)
    if fit.classes.edges is not None:
        label = f"{fit.classes.values[index]}: {label}"
    return f"{label} {name}".strip()


def _draw_curve(figure, fit: LayerFit) -> None:
    figure.set_layout_engine("none")  # one plain axes needs no solver, which would take half of the time
    axes = figure.add_axes((0.08, 0.16, 0.9, 0.8))
    studentised = fit.generalised.rows.studentised_contrast
    positions = fit.classes.values if fit.classes.edges is None else fit.classes.edges[1:]
    axes.plot(positions, studentised, marker="." if len(positions) < 80 else None)
    if fit.generalised.cut is not None:
        axes.axvline(positions[fit.generalised.cut], color="#c8553d")
    if fit.null is not None and len(fit.null.shifted) and np.isfinite(fit.null.quantile(0.95)):
        axes.axhline(fit.null.quantile(0.95), color="#5f6b73", linestyle="--")
    axes.set_xlabel(tr("Class"))
    axes.set_ylabel("C/s(C)")


def _independence(report: Report, run: Run) -> None:
    test, language = run.conditions.omnibus, report.language
    report.heading(tr("Conditional independence"))
    report.facts(
        [
            (tr("Expected number of deposits T"), test.expected),
            ("s(T)", test.s_expected),
            (tr("Deposits n(D)"), test.deposits),
            ("T/n", test.ratio),
            ("z = (T − n)/s(T)", test.z),
            (tr("p of the omnibus test, one-tailed (Agterberg and Cheng 2002)"), number(test.p, language, 3)),
        ]
    )
    if not run.conditions.pairs:
        return
    titles = [layer.title(language) for layer, fit in run.pairs if fit.used]
    report.table(
        [
            tr("Layer"),
            tr("Layer"),
            "χ²",
            "G²",
            tr("Degrees of freedom"),
            "p",
            tr("φ (Cramér’s V)"),
            tr("Smallest expected"),
        ],
        [
            [
                titles[pair.first],
                titles[pair.second],
                pair.chi_squared,
                pair.g_squared,
                pair.freedom,
                number(pair.p, language, 3),
                pair.phi,
                pair.smallest,
            ]
            for pair in run.conditions.pairs
        ],
        tr(
            "Pairs of layers at the deposits: χ² with Yates’s correction in 2 × 2 tables; "
            "below 5 expected, p is a hint only"
        ),
        [place for place, pair in enumerate(run.conditions.pairs) if pair.p < 0.05],
    )


def _conditions(report: Report, run: Run) -> None:
    conditions, model = run.conditions, run.fitted.model
    order = np.argsort(-conditions.posterior.probability, kind="stable")
    report.heading(tr("Unique conditions"))
    titles = [layer.title(report.language) for layer, fit in run.pairs if fit.used]
    values = [[*(str(value) for value in layer.group_values()), tr("missing")] for layer in model.used]
    deviation = conditions.posterior.s_total
    rows = [
        [
            *(known[code] for known, code in zip(values, conditions.codes[:, k], strict=True)),
            float(conditions.cells[k] * run.fitted.cell_area_km2),
            int(conditions.deposits[k]),
            float(conditions.posterior.probability[k]),
            float(deviation[k]),
        ]
        for k in order[:MOST_CONDITIONS]
    ]
    caption = ""
    if len(order) > MOST_CONDITIONS:
        caption = tr("The {shown} most probable of {all} conditions").format(shown=MOST_CONDITIONS, all=len(order))
    report.table([*titles, tr("Area (km²)"), tr("Deposits"), "P", "s(P)"], rows, caption)


def _plain(value):
    return value.item() if hasattr(value, "item") else value
