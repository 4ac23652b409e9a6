"""The tables of the report of quality control: duplicates, variance, reference materials, blanks, reporting."""

from collections.abc import Mapping

from ...core.geochemistry.control import REJECTING
from ...core.geochemistry.control_samples import Role
from ...core.geochemistry.quality import Quality
from ...i18n import N_, aside, listed, tr
from ...io.report import Figure, Report
from ...numbers import NBSP, NOTHING, fixed, limits, number, p_value

LEVELS = {
    "regions": N_("between regions"),
    "regional": N_("between sites"),
    "site": N_("between samples of a site"),
    "site_and_analytical": N_("within sites: sampling and analysis"),
    "samples": N_("between samples"),
    "analytical": N_("between analyses of a sample"),
}


def add_tables(report: Report, found: Mapping[str, Quality], roles: Mapping[Role, str]) -> None:
    """Add every table that there is something for."""
    _duplicates(report, found, roles)
    _variances(report, found)
    _references(report, found)
    _blanks(report, found)
    _reporting(report, found)


def _duplicates(report, found, roles) -> None:
    language = report.language
    shown = [(field, pairs) for field, one in found.items() for pairs in one.duplicates]
    if not shown:
        return
    report.heading(tr("Duplicates"))
    rows, tests, lines = [], [], []
    for field, pairs in shown:
        name, p = [field, roles[pairs.role]], pairs.precision
        figures = [None] * 5 if p is None else [p.rpd, p.hard_median, p.cv_rms, p.cv_log, p.sd]
        factors = [None] * 2 if pairs.agreement is None else [pairs.agreement.systematic, pairs.agreement.random]
        rows.append([*name, len(pairs.first), pairs.censored, *_numbers([*figures, *factors], language)])
        if pairs.bias is not None:
            b, axis = pairs.bias, pairs.axis
            line = [None, None] if axis is None else [axis.slope, axis.intercept]
            ps = [Figure(p_value(value, language)) for value in (b.t_p, b.wilcoxon_p, b.sign_p)]
            tests.append([*name, *_numbers([b.mean_difference, b.ratio], language), *ps, *_numbers(line, language)])
        if pairs.chart is not None:
            line, chart = pairs.line, pairs.chart
            fit = [None] * 4 if line is None else [line.s0, line.k, line.detection_limit, line.limiting_precision]
            above = [f"{count} ({p_value(p, language)})" for count, p in zip(chart.above, chart.p, strict=True)]
            lines.append([*name, *_numbers(fit, language), *map(Figure, above)])
    kind = [tr("Element"), tr("Kind")]
    header = [tr("Pairs"), tr("Pairs with no number"), tr("Mean relative error, RPD (%)"), tr("Median HARD (%)")]
    header += [tr("Root mean square CV (%)"), tr("CV from logarithms (%)"), tr("sd")]
    report.table([*kind, *header, tr("Systematic factor"), tr("Random factor")], rows, tr("Precision"))
    header = [tr("Mean difference"), tr("Ratio of the means"), tr("p of the paired t test"), tr("p of Wilcoxon’s test")]
    header += [tr("p of the sign test"), tr("Slope of the reduced major axis"), tr("Its intercept")]
    report.table([*kind, *header], tests, tr("Shift between originals and duplicates"))
    header = ["s₀", "k", tr("Detection limit from the line"), tr("Precision far above it (%)")]
    header += [tr("Pairs above the {percent} % line (p)").format(percent=percent) for percent in (90, 95, 99)]
    report.table([*kind, *header], lines, tr("Thompson and Howarth: line of precision and control lines"))


def _variances(report, found) -> None:
    language, rows = report.language, []
    for field, one in found.items():
        if one.variances is None:
            continue
        for place, level in enumerate(one.variances.levels):
            efficiency = one.variances.efficiency if place == 0 else None
            rows.append(
                [
                    field,
                    tr(LEVELS[level.name]),
                    level.degrees,
                    *_numbers([level.sum_of_squares, level.mean_square, level.variance], language),
                    Figure(fixed(level.percent, language, 1)),
                    *_numbers([level.f], language),
                    Figure(p_value(level.p, language)),
                    *_numbers([efficiency], language),
                ]
            )
    if not rows:
        return
    report.heading(tr("Analysis of variance (lg)"))
    header = [
        tr("Element"),
        tr("Source of variation"),
        tr("Degrees of freedom"),
        tr("Sum of squares"),
        tr("Mean square"),
    ]
    header += [tr("Variance component"), tr("Share (%)"), "F", "p", tr("V: first over all below")]
    report.table(header, rows)


def _references(report, found) -> None:
    language, rows = report.language, []
    for field, one in found.items():
        for material in one.references:
            a, chart, drift = material.accuracy, material.chart, material.drift
            known = None if material.certified is None else material.certified.value
            figures = [None] * 3 if a is None else [a.delta_lg, a.sd_lg, a.rsd]
            counts = {} if chart is None else {rule.value: int(chart.violations[rule].sum()) for rule in REJECTING}
            broken = [f"{rule} ({count})" for rule, count in counts.items() if count]
            rows.append(
                [
                    field,
                    material.name,
                    material.laboratory or NOTHING,
                    len(material.values),
                    *_numbers([known, chart and chart.target, chart and chart.sd], language),
                    Figure(NOTHING if a is None else bias_text(a, language)),
                    *_numbers(figures, language),
                    Figure(p_value(a and a.bias_p, language)),
                    *_numbers([drift and drift.percent], language),
                    Figure(p_value(drift and drift.p, language)),
                    None if chart is None else int((~chart.accepted).sum()),
                    listed(broken, language) or NOTHING,
                ]
            )
    if not rows:
        return
    report.heading(tr("Reference materials"))
    header = [tr("Element"), tr("Material"), tr("Laboratory"), tr("Results"), tr("Certified"), tr("Target")]
    header += [tr("sd"), tr("Bias, with its 95 % interval"), "ΔlgC", tr("sd of lg"), tr("RSD (%)"), tr("p of the bias")]
    header += [tr("Drift over the series (%)"), tr("p of the drift"), tr("Rejected"), tr("Rules broken (results)")]
    report.table(header, rows)


def _blanks(report, found) -> None:
    language, rows = report.language, []
    for field, one in found.items():
        if one.blanks is None:
            continue
        b = one.blanks
        carried = [b.carry_over * 100, b.carry_over_p]
        figures = [*_numbers([one.detection_limit, b.limit], language), len(b.contaminated)]
        rows.append([field, b.count, *figures, *_numbers(carried[:1], language), Figure(p_value(carried[1], language))])
    if not rows:
        return
    report.heading(tr("Blanks and carry-over"))
    header = [tr("Element"), tr("Blanks"), tr("Detection limit"), tr("Contaminated above"), tr("Contaminated")]
    report.table([*header, tr("Carried over from the sample before (%)"), tr("p of the carry-over")], rows)


def _reporting(report, found) -> None:
    language = report.language
    known = {field: one.reporting for field, one in found.items() if one.reporting is not None}
    if not known:
        return
    report.heading(tr("Reporting rate"))
    rows = []
    for field, rates in known.items():
        batches = found[field].batches
        worst = [NOTHING, None]
        if batches is not None:
            place = int(batches.percent.argmin())
            worst = [str(batches.batches[place]), Figure(fixed(float(batches.percent[place]), language, 1))]
        share = Figure(fixed(float(rates.percent[0]), language, 1))
        rows.append([field, int(rates.count[0]), int(rates.reported[0]), share, *worst])
    header = [tr("Element"), tr("Determinations"), tr("Reported"), tr("Share (%)"), tr("Worst batch")]
    report.table([*header, tr("Its share (%)")], rows)


def bias_text(accuracy, language: str) -> str:
    """Write a bias in percent with its interval."""
    return with_interval(accuracy.bias, (accuracy.bias_low, accuracy.bias_high), language)


def with_interval(bias: float, interval: tuple[float, float], language: str) -> str:
    """Write a bias in percent with its sign and its interval, where there is one."""
    sign = "+" if bias > 0 else ""
    told = f"{sign}{fixed(bias, language, 1)}{NBSP}%"
    ends = limits(*interval, language, 1)
    return told if ends == NOTHING else told + aside(ends, language)


def _numbers(values, language) -> list[Figure]:
    return [Figure(number(value, language, 4)) for value in values]
