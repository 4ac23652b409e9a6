"""The report of weights of evidence: everything that the result rests on, in the interface language."""

import numpy as np

from ...core.prospectivity.model import LayerFit
from ...core.prospectivity.parameters import Rule
from ...core.prospectivity.posterior import Variance
from ...i18n import labelled, listed, term, tr
from ...io.plots.contrast import Contrast
from ...io.report import Figure, Report
from ...numbers import area, class_ends, fixed, given, number, percent, square_kilometres
from ..inputs.evidence import EvidenceLayer, kind_words
from .evidence import errors_km, made_list, references
from .weights_findings import NULL_P, PROBLEMS, Run, findings, null_failed
from .weights_tables import favourable_ends, layer_rows

MOST_CONDITIONS = 30
MOST_CLASSES = 60
FUZZY_SOURCE = (
    "Cheng, Q., Agterberg, F. P. (1999): Fuzzy weights of evidence method and its application in mineral potential "
    "mapping. Natural Resources Research 8, 27–35."
)
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
    references(report, run.layers)
    for layer, fit in run.pairs:
        _weights(report, run, layer, fit)
    _independence(report, run)
    _conditions(report, run)
    factor = "P²" if run.settings.variance is Variance.BONHAM_CARTER else "P²(1 − P)²"
    fuzzy = any(fit.membership is not None for _, fit in run.pairs)
    report.heading(tr("Formulas"))
    report.bullets(
        [
            "W⁺ = ln{[n(B∩D)/n(D)] / [n(B∩¬D)/n(¬D)]}; s²(W⁺) = 1/n(B∩D) + 1/n(B∩¬D)",
            "C = W⁺ − W⁻; s²(C) = s²(W⁺) + s²(W⁻)",
            *(["W(μ) = ln{[μp₁ + (1 − μ)p₂] / [μq₁ + (1 − μ)q₂]}"] if fuzzy else []),
            "logit P = logit[n(D)/N(T)] + ΣW",
            f"s²(P) = {factor}[1/n(D) + Σs²(W)] + Σ[P(D|B_j) − P]²P(B_j)",
            "T = ΣN_kP_k; s²(T) = Σ(N_ks_k)²; z = (T − n)/s(T)",
        ]
    )
    report.bullets([*SOURCES, *([FUZZY_SOURCE] if fuzzy else [])])
    report.save(path)


def _summary(report: Report, run: Run) -> None:
    model, language = run.fitted.model, report.language
    cell = " × ".join(number(side * run.grid.metres_per_unit, language) for side in _cell_sides(run))
    report.facts(
        [
            (tr("Study area"), Figure(area(model.unit_cells * model.unit_area_km2, language))),
            (tr("Cell"), Figure(f"{cell} {term('unit_m', language)}")),
            (tr("Unit area"), Figure(area(model.unit_area_km2, language))),
            (tr("Unit cells N(T)"), Figure(fixed(model.unit_cells, language))),
            (tr("Deposits n(D)"), model.deposits),
            (tr("Prior probability n(D)/N(T)"), model.prior),
            (tr("Layers used"), Figure(f"{len(model.used)} / {len(model.layers)}")),
            (tr("Fewest deposits inside and outside"), run.settings.min_deposits),
            (tr("Largest favourable area"), Figure(percent(run.settings.max_area, language))),
            (tr("Studentised contrast that counts as significant"), Figure(given(run.settings.limit, language))),
            (tr("Largest p of the null control"), Figure(given(run.settings.largest_null_p, language))),
            (tr("Highest posterior probability"), float(run.conditions.posterior.probability.max())),
            ("T/n", run.conditions.omnibus.ratio),
            (tr("AUC at the training points (a fit, not a forecast)"), run.conditions.auc),
        ]
    )
    for text in findings(run, language):
        report.note(text)


def _cell_sides(run: Run) -> tuple[float, float]:
    return float(run.grid.pixel_width), float(run.grid.pixel_height)


def _deposits(report: Report, run: Run) -> None:
    report.heading(tr("Deposits"))
    run.ledger.table(report)
    close, count = run.close
    if close:
        caption = tr("Pairs closer than the side of the unit area")
        if count > len(close):
            caption = tr("Pairs closer than the side of the unit area: the first {shown} of {count}")
        report.table(
            [tr("Deposit"), tr("Deposit"), tr("Distance (km)")],
            [list(row) for row in close],
            caption.format(shown=len(close), count=count),
        )
    missing = run.fitted.missing
    if missing.any():
        rows = [
            [layer.title(report.language), int(which.sum()), listed(run.ledger.labels(which), report.language, "names")]
            for layer, which in zip(run.layers, missing, strict=True)
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
        tr("Layer used"),
        tr("p of the null control"),
        tr("Classes"),
        tr("Missing (% of area)"),
        tr("Resolution (km)"),
        tr("Position error (km)"),
        tr("Drawn with knowledge of deposits"),
    ]
    aware = {True: tr("yes"), False: tr("no"), None: tr("unknown")}
    rows = [
        [
            layer.title(language),
            kind_words(layer.kind),
            tr("yes") if fit.used else tr("no"),
            _null_words(fit, language),
            len(fit.classes),
            Figure(percent(fit.missing_cells / run.fitted.model.unit_cells, language)),
            *errors_km(layer.info, language),
            aware[layer.info.deposit_aware],
        ]
        for layer, fit in run.pairs
    ]
    report.table(header, rows)
    made_list(report, run.layers)
    failed = [layer.title(language) for layer, fit in run.pairs if fit.used and null_failed(fit)]
    if failed:
        text = tr("Used although the null control fails (p above {limit}): {layers}.")
        report.note(text.format(limit=given(NULL_P, language), layers=listed(failed, language, "titles")))
    if any(fit.problem == "null_control" for _, fit in run.pairs):
        report.paragraph(
            tr(
                "Layers that fail the null control were left out before the posterior was computed. The weights of the "
                "other layers do not depend on them, so that no second fit was needed."
            )
        )
    if run.error_km:
        text = tr("Median position error of the deposits: {error} km.")
        report.paragraph(text.format(error=number(run.error_km, language, 3)))


def _null_words(fit: LayerFit, language: str) -> str:
    """Return the p of the null control, and whether the layer fails it."""
    if fit.null is None or not len(fit.null.shifted) or not np.isfinite(fit.null.observed):
        return "—"
    p = number(fit.null.p, language, 2)
    return tr("{p}: fails").format(p=p) if null_failed(fit) else p


def _weights(report: Report, run: Run, layer: EvidenceLayer, fit: LayerFit) -> None:
    language = report.language
    report.heading(layer.title(language), 3)
    if fit.generalised.cumulated:
        report.paragraph(tr("Each row holds all classes from the favourable end up to and including this one."))
    header = [tr("Class"), tr("Area (km²)"), tr("Deposits"), "W⁺", "s(W⁺)", "W⁻", "s(W⁻)", "C", "s(C)", "C/s(C)"]
    header.append(tr("Generalised class"))
    rows, shown = layer_rows(run.fitted, fit), _shown(fit)
    report.table(
        header,
        [[_class_title(layer, fit, i, language), _km2(rows[i][2], language), *map(_plain, rows[i][3:])] for i in shown],
        tr("{shown} of {all} classes").format(shown=len(shown), all=len(rows)) if len(shown) < len(rows) else "",
        [place for place, i in enumerate(shown) if fit.used and fit.membership is None and i == fit.best_row],
    )
    if fit.membership is not None:
        _fuzzy(report, run, fit)
    if fit.used:
        _groups(report, run, layer, fit)
    else:
        report.note(tr("Not used: {why}.").format(why=tr(PROBLEMS[fit.problem])))
    _null(report, run, fit)
    if fit.used and fit.generalised.cumulated and len(rows) > 2:
        caption = tr("Contrast of each cut with its interval of 95 %, and the same divided by its standard deviation")
        report.figure(lambda figure: _draw_contrast(figure, fit, language), caption, (7.2, 3.6))


def _groups(report: Report, run: Run, layer: EvidenceLayer, fit: LayerFit) -> None:
    """Show the weights that enter the posterior: also of the joined classes, which the rows of classes do not tell."""
    header = [tr("Generalised class"), tr("Area (km²)"), tr("Deposits"), "W", "s(W)"]
    evidence = fit.evidence.scaled(run.fitted.model.tau)
    rows = [
        [
            title,
            _km2(fit.group_cells[group] * run.fitted.model.unit_area_km2, report.language),
            int(fit.group_deposits[group]),
            float(evidence.weight[group]),
            float(np.sqrt(evidence.variance[group])),
        ]
        for group, title in enumerate(_group_titles(layer, fit, report.language))
    ]
    if fit.membership is not None:  # every class is a group of its own
        header.insert(1, tr("Membership"))
        for row, share in zip(rows, fit.membership, strict=True):
            row.insert(1, Figure(given(float(share), report.language)))
    report.table(header, rows, tr("Weights that enter the posterior"))


def _fuzzy(report: Report, run: Run, fit: LayerFit) -> None:
    """Say what the fuzzy rule made of the layer: the rows of its classes do not tell."""
    language = report.language
    full, none = run.cut(fit)
    text = tr(
        "Fuzzy rule: full membership up to {full}, none from {none} on. W(1) − W(0) = {contrast}, divided by its "
        "standard deviation {studentised}. The rows above count each class alone and do not enter the posterior."
    )
    report.paragraph(
        text.format(
            full=given(full, language), none=given(none, language), contrast=number(fit.contrast, language),
            studentised=number(fit.studentised_contrast, language),
        )
    )  # fmt: skip


def _group_titles(layer: EvidenceLayer, fit: LayerFit, language: str) -> list[str]:
    """Return the number of each generalised class as the tables have it, with what it means."""
    if fit.generalised.cut is not None:
        edge = _class_title(layer, fit, fit.generalised.cut, language)
        names = [tr("favourable side, up to class {edge}").format(edge=edge), tr("the other side")]
    else:
        names = [layer.info.class_name(float(value), language) for value in fit.group_values()]
        joined = int(fit.generalised.groups.max()) if not fit.generalised.own.all() else -1
        if joined >= 0:
            names[joined] = tr("all other classes")
    named = zip((given(float(value), language, 6) for value in fit.group_values()), names, strict=True)
    return [labelled(text, name, language) if name else text for text, name in named]


def _null(report: Report, run: Run, fit: LayerFit) -> None:
    null = fit.null
    if null is None or not len(null.shifted):
        report.paragraph(tr("Null control: not made."))
        return
    if not np.isfinite(null.observed):
        report.paragraph(tr("Null control: there is no cut or class to compare with the shifts."))
        return
    language = report.language
    quantiles = [null.quantile(share) for share in (0.5, 0.95)]
    report.table(
        [tr("Null control"), tr("Layer"), tr("Median of shifts"), tr("95th percentile of shifts"), tr("Shifts"), "p"],
        [
            [
                _compared(run, fit),
                null.observed,
                # Where most shifts have no eligible cut there is no number.
                *(value if np.isfinite(value) else None for value in quantiles),
                len(null.shifted),
                Figure(number(null.p, language, 2)),
            ]
        ],
    )


def _compared(run: Run, fit: LayerFit) -> str:
    """Return what the null control compares, see ``model.control_measure``."""
    if run.cut(fit) is None:
        return tr("Largest studentised contrast")
    if run.settings.rule is Rule.FUZZY:
        return tr("Studentised contrast between full membership and none")
    return tr("Studentised contrast at the cut by hand")


def _shown(fit: LayerFit) -> list[int]:
    """Return the classes to print: all, or an even choice that keeps the cut."""
    size = len(fit.classes)
    if size <= MOST_CLASSES:
        return list(range(size))
    chosen = set(np.linspace(0, size - 1, MOST_CLASSES).astype(int).tolist())
    return sorted(chosen | ({fit.best_row} if fit.used else set()))


def _class_title(layer: EvidenceLayer, fit: LayerFit, index: int, language: str) -> str:
    name = layer.info.class_name(float(fit.classes.values[index]), language) if fit.classes.edges is None else ""
    label = class_ends(fit.classes.ends(index), language)
    if fit.classes.edges is not None:
        label = labelled(f"{fit.classes.values[index]}", label, language)
    return labelled(label, name, language) if name else label


def _draw_contrast(figure, fit: LayerFit, language: str) -> None:
    figure.set_layout_engine("none")  # plain axes need no solver, which would take half of the time
    contrast(fit).draw(figure.add_axes((0.09, 0.14, 0.82, 0.7)), language)


def contrast(fit: LayerFit) -> Contrast:
    """Return the plot of an ordered layer's cuts."""
    generalised, null = fit.generalised, fit.null
    rows = generalised.rows
    shifted = null.quantile(0.95) if null is not None and len(null.shifted) else np.nan
    return Contrast(
        favourable_ends(fit),
        generalised.row_cells,
        generalised.row_deposits,
        rows.w_plus,
        rows.w_minus,
        rows.contrast,
        rows.s_contrast,
        rows.studentised_contrast,
        generalised.cut,
        float(shifted) if np.isfinite(shifted) else None,
    )


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
            (tr("p of the omnibus test, one-tailed (Agterberg and Cheng 2002)"), Figure(number(test.p, language, 3))),
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
                Figure(number(pair.p, language, 3)),
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
    conditions = run.conditions
    order = np.argsort(-conditions.posterior.probability, kind="stable")
    report.heading(tr("Unique conditions"))
    titles = [layer.title(report.language) for layer, fit in run.pairs if fit.used]
    values = [[*_group_titles(layer, fit, report.language), tr("missing")] for layer, fit in run.pairs if fit.used]
    deviation = conditions.posterior.s_total
    rows = [
        [
            *(known[code] for known, code in zip(values, conditions.codes[:, k], strict=True)),
            _km2(conditions.cells[k] * run.fitted.cell_area_km2, report.language),
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


def _km2(value: float, language: str) -> Figure:
    return Figure(square_kilometres(float(value), language))


def _plain(value):
    return value.item() if hasattr(value, "item") else value
