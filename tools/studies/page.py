"""The page of a whole study: what was asked, what came out, and what that does not show."""

from pathlib import Path

import numpy as np

from silkroad_plugin.catalogue import words
from silkroad_plugin.catalogue.deposits import worst_km
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.i18n import aside, interface_language, labelled, listed, tr
from silkroad_plugin.io.report import Figure, Link, Report
from silkroad_plugin.numbers import NOTHING, fixed, number, percent
from silkroad_plugin.processing.inputs.evidence import kind_words
from silkroad_plugin.processing.reports.evidence import errors_km, made_list

from .findings import Findings, LayerFinding
from .null_controls import NullControls


def write_page(findings: Findings, path: str) -> None:
    """Write the page in the interface language."""
    definition, language = findings.definition, interface_language()
    report = Report(definition.titles[language], language, definition.purpose[language])
    for text in findings.warnings(language):
        report.note(text)
    _map(report, findings)
    _choice(report, findings)
    _models(report, findings)
    _layers(report, findings)
    _null(report, findings)
    _controls(report, findings)
    _circularity(report, findings.layers)
    report.heading(tr("What the result does not show"))
    report.bullets([text[language] for text in definition.limits])
    report.heading(tr("Files"))
    report.facts(_files(findings, language))
    report.save(path)


def _map(report: Report, findings: Findings) -> None:
    files = {Path(path).suffix: path for path in findings.maps}
    if files:
        caption = labelled(tr("Prospectivity map"), findings.main.title(report.language), report.language)
        report.picture(files[".png"], caption, Link(Path(files[".pdf"]).name))


def summary(findings: Findings) -> list[str]:
    """Return the short list, a line each, in the interface language."""
    definition, language = findings.definition, interface_language()
    lines = [definition.titles[language], *(labelled(*pair, language) for pair in choice_facts(findings, language))]
    for model in findings.models:
        lines.append(labelled(model.title(language), _aucs(model, language), language))
    lines.append(layouts_text(findings, language))
    for layer in findings.layers:
        if not np.isfinite(layer.studentised):
            lines.append(labelled(layer.title(language), tr("no class or cut may be chosen"), language))
            continue
        text = tr(
            "C {contrast} ± {error}, C/s(C) {studentised}; shifts: median {median}, 95 % {high}, largest {most}; p {p}"
        )
        values = [layer.contrast, layer.s_contrast, layer.studentised, *_shifts(layer)]
        written = dict(zip(("contrast", "error", "studentised", "median", "high", "most"), values, strict=True))
        told = text.format(**{k: fixed(v, language, 2) for k, v in written.items()}, p=fixed(layer.p, language, 3))
        lines.append(labelled(layer.title(language), told, language))
    lines += [control_text(control, language) for control in findings.controls]
    return lines + [f"! {text}" for text in findings.warnings(language)]


def choice_facts(findings: Findings, language: str) -> list[tuple[str, str]]:
    """Return how the training set came about, step by step."""
    choice, definition = findings.choice, findings.definition
    types = listed((words.say("deposit_type", code, language) for code in definition.types), language)
    epochs = listed((words.say("epoch", code, language) for code in definition.epochs), language)
    counted = [(words.say("epoch", code, language), count) for code, count in choice.other_epochs.items()]
    dropped = listed((tr("{name} – {count}").format(name=n, count=c) for n, c in counted), language, "counts")
    other = sum(choice.other_epochs.values())
    return [
        (tr("Deposits of the type in the area ({types})").format(types=types), str(choice.all)),
        (tr("Dropped, epoch unknown"), str(choice.epoch_unknown)),
        (tr("Dropped, another epoch"), f"{other}" + (aside(dropped, language) if dropped else "")),
        (
            tr("Dropped, position worse than {limit} km or of unknown error").format(
                limit=number(worst_km(definition.position_qualities), language)
            ),
            str(choice.poor_positions),
        ),
        (tr("Remain for training (epoch: {epochs})").format(epochs=epochs), str(choice.remain)),
    ]


def _choice(report: Report, findings: Findings) -> None:
    report.heading(tr("Choice of the training deposits"))
    report.facts(choice_facts(findings, report.language))
    report.paragraph(findings.definition.choice[report.language])


def _models(report: Report, findings: Findings) -> None:
    language = report.language
    report.heading(tr("Models"))
    validation = findings.definition.validation
    report.paragraph(
        tr(
            "Fit: the deposits that made the model. Blocks: deposits in {folds} folds of squares of {side} km, each "
            "scored by a model that has not seen its fold. Intervals of 95 %. 0.5 is chance, 1 perfect."
        ).format(folds=validation.folds, side=number(validation.block_km, language))
    )
    header = [tr("Model"), tr("Deposits"), tr("AUC of the fit"), tr("AUC in spatial blocks"), tr("Optimism of the fit")]
    inner = any(model.inner for model in findings.models)
    header += [tr("AUC of the fit within the ore district")] if inner else []
    rows = [
        [
            model.title(language),
            model.fitted.deposits,
            *map(_figure(language), (model.fitted, model.blocked.auc)),
            Figure(fixed(model.blocked.optimism, language, 3)),
        ]
        + ([_figure(language)(model.inner)] if inner else [])
        for model in findings.models
    ]
    report.table(header, rows, strong=[0])
    report.paragraph(layouts_text(findings, language))
    report.facts(
        [
            (tr("T/n of weights of evidence"), Figure(fixed(findings.t_over_n, language, 2))),
            (tr("p of the omnibus test"), Figure(fixed(findings.omnibus_p, language, 3))),
        ]
    )


def layouts_text(findings: Findings, language: str) -> str:
    """Say how far the AUC in blocks hangs on where the blocks happen to lie."""
    text = tr(
        "The blocks were laid at random {count} times; {model} reaches {low} to {high}, median {median}. The layout of "
        "the median is the one shown, for all models."
    )
    ends = (findings.layouts[0], findings.layouts[-1], findings.layouts[len(findings.layouts) // 2])
    low, high, median = (fixed(auc.value, language, 3) for auc in ends)
    method = findings.main.title(language)
    return text.format(count=len(findings.layouts), model=method, low=low, high=high, median=median)


def _files(findings: Findings, language: str) -> list[tuple[str, Link]]:
    """Return what the files beside the page are."""
    reports = [(tr("Validation"), model) for model in findings.models]
    found = [(labelled(title, model.title(language), language), model.report) for title, model in reports]
    more = (
        (tr("Weights (table)"), findings.weights),
        (tr("Null control (table)"), findings.null_control),
        (tr("Comparison of prospectivity models"), findings.comparison),
    )
    maps = [(tr("Prospectivity map"), path) for path in findings.maps]
    return [(title, Link(Path(path).name)) for title, path in (*maps, *more, *found) if path]


def _figure(language: str):
    return lambda auc: Figure(auc.text(language) if auc else NOTHING)


def _aucs(model, language: str) -> str:
    parts = [tr("AUC of the fit {auc}").format(auc=model.fitted.text(language))]
    parts.append(tr("in spatial blocks {auc}").format(auc=model.blocked.auc.text(language)))
    if model.inner:
        parts.append(tr("fit within the ore district {auc}").format(auc=model.inner.text(language)))
    return listed(parts, language, "titles")


def _layers(report: Report, findings: Findings) -> None:
    language, limit = report.language, findings.definition.validation.significant
    report.heading(tr("Contrast of each layer"))
    report.paragraph(
        tr(
            "For each layer the class, or the cut, with the largest studentised contrast among those that may be "
            "chosen; beyond ±{limit} it is significant at 95 % if only this one had been looked at. The null control "
            "knows that many were."
        ).format(limit=fixed(findings.definition.validation.significant, language, 2))
    )
    header = [tr("Layer"), tr("Layer used"), tr("Class or cut"), tr("Area (%)"), tr("Deposits"), "C", "s(C)", "C/s(C)"]
    header += [tr("Significant"), tr("p of the null control")]
    report.table(header, [_contrast_row(layer, limit, language) for layer in findings.layers])


def _contrast_row(layer: LayerFinding, limit: float, language: str) -> list:
    return [
        layer.title(language),
        layer.used,
        layer.row_words(language),
        Figure(fixed(100 * layer.area_share, language, 1)),
        layer.deposits if np.isfinite(layer.row) else Figure(NOTHING),
        *(Figure(fixed(v, language, 2)) for v in (layer.contrast, layer.s_contrast, layer.studentised)),
        bool(abs(layer.studentised) >= limit),
        Figure(layer.p_text(language)),
    ]


def _circularity(report: Report, layers) -> None:
    language = report.language
    report.heading(tr("Circularity and resolution"))
    aware = {True: tr("yes"), False: tr("no"), None: tr("unknown")}
    header = [tr("Layer"), tr("Type"), tr("Drawn with knowledge of deposits")]
    header += [tr("Resolution (km)"), tr("Position error (km)")]
    rows = [
        [
            layer.title(language),
            kind_words(Kind(layer.kind)),
            aware[layer.info.deposit_aware],
            *errors_km(layer.info, language),
        ]
        for layer in layers
    ]
    report.table(header, rows)
    made_list(report, layers)
    report.paragraph(
        tr(
            "A layer that was drawn with knowledge of the deposits predicts them by construction. Cells finer than the "
            "resolution of the layers show nothing more."
        )
    )


def _null(report: Report, findings: Findings) -> None:
    language = report.language
    report.heading(tr("Null control"))
    text = tr(
        "Each layer was shifted at random against the deposits {shifts} times. A layer says something only if few of "
        "its own shifts look as strong (p at most {limit})."
    )
    report.paragraph(
        text.format(shifts=findings.shifts, limit=fixed(findings.definition.validation.null_p, language, 2))
    )
    header = [tr("Layer"), tr("Largest studentised contrast"), tr("Median of shifts"), tr("95th percentile of shifts")]
    header += [tr("Largest of shifts"), "p"]
    rows = [
        [
            layer.title(language),
            *(Figure(fixed(v, language, 2)) for v in (layer.studentised, *_shifts(layer))),
            Figure(layer.p_text(language)),
        ]
        for layer in findings.layers
    ]
    report.table(header, rows)
    if np.isfinite(findings.family_p):
        text = tr("Share of shifts in which any layer looks as strong as the strongest real one: {p}.")
        report.paragraph(text.format(p=fixed(findings.family_p, language, 3)))
    else:
        report.paragraph(findings.family_unknown(language))
    layers = [layer for layer in findings.layers if len(layer.shifted)]
    if layers:
        titles = tuple(layer.title(language) for layer in layers)
        fitted = np.array([layer.studentised for layer in layers])
        shifted = tuple(layer.shifted for layer in layers)
        plot = NullControls(titles, fitted, shifted, findings.definition.validation.significant)
        caption = tr("Largest studentised contrast of each layer and of its random shifts")
        report.plot(plot, caption, (8.4, 1.2 + 0.5 * len(layers)))


def _shifts(layer: LayerFinding) -> tuple[float, float, float]:
    return layer.quantile(0.5), layer.quantile(0.95), layer.quantile(1.0)


def control_text(control, language: str) -> str:
    """Say how a control came out."""
    layer = control.layer
    text = tr(
        "Deposits: {deposits} in {area} of the area ({row}); C {contrast} ± {error}, C/s(C) {studentised}; p {p}."
    )
    told = text.format(
        deposits=layer.deposits,
        area=percent(layer.area_share, language, 1),
        row=layer.row_words(language),
        contrast=fixed(layer.contrast, language, 2),
        error=fixed(layer.s_contrast, language, 2),
        studentised=fixed(layer.studentised, language, 2),
        p=fixed(layer.p, language, 3),
    )
    return labelled(layer.title(language), told, language)


def _controls(report: Report, findings: Findings) -> None:
    report.heading(tr("Geological control"))
    if not findings.controls:
        report.paragraph(
            tr(
                "Not made: it needs a layer that has nothing to do with this ore, such as faults that are active "
                "today, and the plugin ships none. The null control above stands without it."
            )
        )
    for control in findings.controls:
        report.paragraph(control_text(control, report.language))
        report.paragraph(control.meaning[report.language])
