"""Reports on surveys: do they differ, is it the ground or the laboratory, and what levelling has done about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.border import LEVEL, Reason
from ...core.geochemistry.ground import Ground
from ...core.geochemistry.shift_tests import ShiftTests, shift_tests
from ...core.geochemistry.survey_levelling import Levelled, Method
from ...i18n import N_, listed, tr
from ...io.geochemistry.samples import Samples
from ...io.plots.border_steps import BorderSteps
from ...io.plots.sample_map import SampleMap
from ...io.plots.survey_boxes import SurveyBoxes
from ...io.report import Figure, Report
from ...messages import describe
from ...numbers import NOTHING, fixed, limits, number, p_value

REASONS = {
    Reason.STEP.value: N_("a step within one lithology and one medium: level"),
    Reason.NO_STRATA.value: N_("lithology was not compared, so that what differs may be the geology: leave"),
    Reason.TOO_FEW_PAIRS.value: N_("fewer than 10 pairs of one lithology and one medium: leave"),
    Reason.NOT_SIGNIFICANT.value: N_("no step within one lithology and one medium (p not below 0.01): leave"),
    Reason.TOO_SMALL.value: N_("the step is too small to show on a map: leave"),
    Reason.STRATA_DISAGREE.value: N_("lithologies step in different directions: geology, leave"),
    Reason.MATERIALS.value: N_("reference materials that both analysed differ: level by them"),
    Reason.MATERIALS_AGREE.value: N_("reference materials that both analysed agree: leave"),
    Reason.NOT_LABORATORY.value: N_(
        "reference materials that both analysed do not show what steps at the border: not the laboratory, leave"
    ),
    Reason.MATERIALS_DISAGREE.value: N_("reference materials differ in different directions: no shift, leave"),
    Reason.CONTRADICTED.value: N_("the border steps one way and shared reference materials the other: leave"),
    "no_border": N_("no two surveys have samples of one lithology and one medium near each other: leave"),
    "samples_too_few": N_("fewer than 3 pairs have two numbers: leave"),
    "values_not_positive": N_("contents of 0 have no logarithm: leave"),
    "asked": N_("done because the method was chosen, without a decision at the border"),
}
MEASURED = {Reason.NOT_SIGNIFICANT.value, Reason.TOO_SMALL.value, Reason.MATERIALS_AGREE.value}
SOURCES = (
    "Daneshfar, B., Cameron, E. (1998): Leveling geochemical data between map sheets. Journal of Geochemical "
    "Exploration 63, 189–201.",
    "Hodges, J. L., Lehmann, E. L. (1963): Estimates of location based on rank tests. The Annals of Mathematical "
    "Statistics 34, 598–611.",
    "Kruskal, W. H., Wallis, W. A. (1952): Use of ranks in one-criterion variance analysis. Journal of the American "
    "Statistical Association 47, 583–621.",
    "Huber, P. J. (1964): Robust estimation of a location parameter. The Annals of Mathematical Statistics 35, 73–101.",
)
COLOURED = (2.0, 98.0)  # percentiles between which maps are coloured


@dataclass(frozen=True, eq=False)
class Run:
    """What was done: by field what was ``found``, and what ``refused`` to be levelled as asked; ``widths``: by field
    bands of several widths, empty where none were to be compared."""

    samples: Samples
    ground: Ground
    method: Method
    found: Mapping[str, Levelled]
    refused: Mapping[str, SilkroadError]
    smallest: float
    notes: list[str]
    widths: Mapping

    def findings(self, language: str) -> list[str]:
        """Return a sentence for each element: levelled or left, and why."""
        return [f"{field}: {self.verdict(field, language)}" for field in self.found]

    def verdict(self, field: str, language: str) -> str:
        """Say of one element what was done and why."""
        one, colon = self.found[field], "；" if language == "zh" else "; "
        if field in self.refused:
            return tr("left as it is, since it could not be levelled as asked.")
        why = colon.join(tr(REASONS[reason]) if reason in REASONS else reason for reason in one.reasons)
        if one.changed:
            done = [reason.value for reason in (Reason.MATERIALS, Reason.STEP) if reason.value in one.reasons]
            if done:
                why = colon.join(tr(REASONS[reason]) for reason in done)
            return tr("levelled ({why}).").format(why=why)
        if self.method is not Method.AUTO:
            return tr("left as it is ({why}).").format(why=why)
        text = tr("left as it is, which is recommended ({why}).").format(why=why)
        tests = tested(self.values(field), self.ground)
        if tests is not None and tests.p < LEVEL and MEASURED & set(one.reasons) and "step" not in one.reasons:
            more = tr(
                "The surveys as a whole differ (Kruskal–Wallis H {h}, p {p}), but samples of the same lithology and "
                "medium on both sides of the borders do not: the difference is the geology, and to level it would take "
                "the geology away."
            )
            text += ("" if language == "zh" else " ") + more.format(
                h=number(tests.h, language, 3), p=p_value(tests.p, language)
            )
        return text

    def values(self, field: str) -> np.ndarray:
        """Return the numbers (n) of samples proper."""
        return np.where(self.ground.usable, self.samples.values(field), np.nan)

    def levelled(self, field: str) -> np.ndarray:
        """Return the numbers (n) after levelling."""
        survey = np.where(self.ground.survey == "", self.ground.surveys[0], self.ground.survey)
        return self.found[field].levelling.apply(self.values(field), survey)


def tested(values, ground: Ground) -> ShiftTests | None:
    """Return the tests of whole surveys, leaving out those of fewer than 5 samples; None where too few are left."""
    known = np.isfinite(values) & (values > 0) & (ground.survey != "")
    names, counts = np.unique(ground.survey[known], return_counts=True)
    rows = known & np.isin(ground.survey, names[counts >= 5])
    try:
        return shift_tests(values[rows], ground.survey[rows].astype(str))
    except SilkroadError:
        return None


def write_report(run: Run, language: str, path: str, progress: Callable[[float], None]) -> None:
    """Write the report of levelling."""
    report = Report(tr("Levelling of geochemical surveys"), language, figures=len(run.found))
    for text in [*run.notes, *(describe(error) for error in run.refused.values())]:
        report.note(text)
    report.heading(tr("What was done"))
    report.bullets(run.findings(language))
    _statistics(report, run)
    steps_table(report, run.found, after=True)
    _coefficients(report, run)
    if run.widths:
        widths_table(report, run.widths)
    report.heading(tr("Plots"))
    for place, field in enumerate(run.found):
        progress(place / len(run.found))
        _plots(report, run, field)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _statistics(report: Report, run: Run) -> None:
    language, rows = report.language, []
    for field, one in run.found.items():
        before = tested(run.values(field), run.ground)
        after = tested(run.levelled(field), run.ground) if one.changed else before
        if before is None or after is None:
            continue
        for place, label in enumerate(before.surveys):
            whole = [None] * 4
            if place == 0:
                whole = [before.h, before.p, after.h, after.p]
            medians = [10 ** float(before.medians[place]), 10 ** float(after.medians[place])]
            h = [Figure(number(value, language, 3)) for value in whole[::2]]
            p = [Figure(p_value(value, language)) for value in whole[1::2]]
            figures = [Figure(number(value, language)) for value in medians]
            rows.append([field, label, int(before.counts[place]), *figures, h[0], p[0], h[1], p[1]])
    report.heading(tr("Surveys before and after"))
    header = [tr("Element"), tr("Survey"), tr("Samples"), tr("Median"), tr("Median, levelled"), "H", "p"]
    report.table([*header, tr("H, levelled"), tr("p, levelled")], rows)
    report.paragraph(
        tr(
            "H of Kruskal and Wallis tells that surveys differ, not why: rocks differ as well. It decides nothing "
            "here, and need not fall by levelling."
        )
    )


def steps_table(report: Report, found: Mapping, after: bool) -> None:
    """Add the table of steps; ``found``: by field anything with borders, and with ``after`` those after levelling."""
    language, rows = report.language, []
    shared = any(border.shared is not None for one in found.values() for border in one.borders)
    for field, one in found.items():
        for before, later in zip(one.borders, one.after if after else one.borders, strict=True):
            told = before.refusal.code if before.decision is None else before.decision.reason.value
            row = [field, f"{before.first} – {before.second}", before.pairs, *_step(before.step, language)]
            if after:
                row += _step(later.step, language)[1:3]
            if shared:
                row += _step(before.shared, language)[:3]
            rows.append([*row, tr(REASONS[told]) if told in REASONS else describe(before.refusal)])
    report.heading(tr("Steps at the borders"))
    if not rows:
        report.paragraph(tr("No two surveys have samples of one lithology and one medium within the band."))
        return
    header = [tr("Element"), tr("Border"), tr("Pairs"), tr("Compared"), tr("Step (lg)"), tr("95 % interval"), "p"]
    if after:
        header += [tr("Step, levelled (lg)"), tr("95 % interval, levelled")]
    if shared:
        header += [tr("Shared materials: determinations"), tr("Difference (lg)"), tr("95 % interval")]
    report.table([*header, tr("Decision")], rows)


def widths_table(report: Report, compared: Mapping) -> None:
    """Add the table of bands of several widths, by field and moving survey."""
    language, rows = report.language, []
    for field, widths in compared.items():
        for one in widths:
            line, told = one.band.line, [0, 0, *[Figure(NOTHING)] * 3]
            if line is not None:
                levelling = line.levelling
                figures = (float(levelling.intercepts[0]), float(levelling.slopes[0]), line.r_squared)
                told = [*line.counts, *(Figure(fixed(value, language, 3)) for value in figures)]
            width = Figure(number(one.band.width / 1000, language))
            rows.append([field, one.survey, width, *told, *_step(one.step, language)[:3]])
    report.heading(tr("Bands of several widths"))
    report.paragraph(
        tr(
            "A narrow band holds few samples, a wide one other geology. Take the width from which on R² is high and "
            "neither the line nor the step changes (Daneshfar and Cameron 1998)."
        )
    )
    header = [tr("Element"), tr("Survey"), tr("Width (km)"), tr("Samples"), tr("Samples, fixed"), tr("Intercept (lg)")]
    header += [tr("Slope"), "R²", tr("Pairs"), tr("Step (lg)"), tr("95 % interval")]
    report.table(header, rows)


def _step(step, language) -> list:
    if step is None:
        return [0, Figure(NOTHING), Figure(NOTHING), Figure(NOTHING)]
    size = Figure(fixed(step.step, language, 3))
    return [step.count, size, Figure(limits(step.lower, step.upper, language)), Figure(p_value(step.p, language))]


def _coefficients(report: Report, run: Run) -> None:
    language, rows = report.language, []
    for field, one in run.found.items():
        lines = one.levelling
        if not one.changed:
            continue
        for label, start, slope in zip(lines.surveys, lines.intercepts, lines.slopes, strict=True):
            error = one.errors.get(label)
            figures = [Figure(number(float(value), language)) for value in (start, slope, 10**start)]
            stays = tr("yes") if label in run.ground.fixed else tr("no")
            rows.append([field, label, stays, *figures, Figure(number(error, language, 2))])
    if not rows:
        return
    report.heading(tr("Coefficients"))
    header = [tr("Element"), tr("Survey"), tr("Fixed"), tr("Intercept (lg)"), tr("Slope"), tr("Factor")]
    report.table([*header, tr("Standard error (lg)")], rows)
    worst = max(one.again for one in run.found.values())
    text = tr("Levelling the result once more would change it by at most {size} lg.")
    report.paragraph(text.format(size=number(worst, language, 2)))
    apart = {field: one.unjoined for field, one in run.found.items() if one.unjoined}
    for field, labels in apart.items():
        text = tr("{field}: nothing joins {surveys} to a fixed survey; they are level among themselves only.")
        report.note(text.format(field=field, surveys=listed(labels, language, "names")))


def boxes(field: str, unit: str, before, after, ground: Ground, language: str) -> SurveyBoxes | None:
    """Return the boxes of an element's surveys that have numbers."""
    known = np.isfinite(before) & (before > 0)
    names = [label for label in ground.surveys if (known & (ground.survey == label)).any()]
    if not names:
        return None
    rows = [known & (ground.survey == label) for label in names]
    title = tr("lg content ({unit})").format(unit=unit or field)
    later = None if after is None else tuple(after[own] for own in rows)
    return SurveyBoxes(tuple(names), tuple(before[own] for own in rows), later, title)


def steps_plot(borders, after, smallest: float) -> BorderSteps | None:
    """Return the plot of steps, of the borders that have one."""
    shown = [place for place, one in enumerate(borders) if one.step is not None]
    if not shown:
        return None
    names = tuple(f"{borders[place].first} – {borders[place].second}" for place in shown)
    sets = [_array(borders, shown), None if after is None else _array(after, shown)]
    return BorderSteps(names, *sets, smallest)


def _array(borders, shown) -> np.ndarray:
    steps = [borders[place].step for place in shown]
    nan = (np.nan,) * 3
    return np.array([nan if step is None else (step.step, step.lower, step.upper) for step in steps])


def _plots(report: Report, run: Run, field: str) -> None:
    one, before = run.found[field], run.values(field)
    unit = run.samples.determinations(field).unit
    after = run.levelled(field) if one.changed else None
    plot = boxes(field, unit, before, after, run.ground, report.language)
    if plot is None:
        return
    report.heading(field, 3)
    report.plot(plot, tr("{field}: contents by survey").format(field=field))
    plot = steps_plot(one.borders, one.after if one.changed else None, run.smallest)
    if plot is not None:
        report.plot(plot, tr("{field}: steps at the borders").format(field=field))
    known = np.isfinite(before) & (before > 0) & np.isfinite(run.ground.points).all(axis=1)
    x, y = run.ground.points[known].T
    values = before if after is None else np.concatenate([before[known], after[known]])
    low, high = np.percentile(values[np.isfinite(values) & (values > 0)], COLOURED)
    maps = [(before, tr("{field}: samples as they were"))]
    if after is not None:
        maps.append((after, tr("{field}: samples levelled")))
    for shown, caption in maps if low < high else ():
        report.plot(SampleMap(x, y, shown[known], low, high, unit or field), caption.format(field=field))
