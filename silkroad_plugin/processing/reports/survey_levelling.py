"""Reports on surveys: do they differ, is it the ground or the laboratory, and what levelling has done about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.border import LEVEL
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.ground import Ground
from ...core.geochemistry.shift_tests import ShiftTests
from ...core.geochemistry.survey_decision import Told
from ...core.geochemistry.survey_levelling import Levelled, Method
from ...i18n import N_, labelled, listed, tr
from ...io.geochemistry.samples import Samples
from ...io.plots.border_steps import BorderSteps
from ...io.plots.sample_map import SampleMap
from ...io.plots.survey_boxes import SurveyBoxes
from ...io.report import Figure, Report
from ...messages import describe
from ...numbers import NOTHING, content_unit, fixed, given, number, p_value
from .survey_tables import coefficients_table, steps_table, widths_table
from .survey_verdict import tested, unresolved, verdict

SOURCES = (
    "Daneshfar, B., Cameron, E. (1998): Leveling geochemical data between map sheets. Journal of Geochemical "
    "Exploration 63, 189–201.",
    "Patterson, H. D., Thompson, R. (1971): Recovery of inter-block information when block sizes are unequal. "
    "Biometrika 58, 545–554.",
    "Cressie, N. (1993): Statistics for Spatial Data. Wiley, New York.",
    "Bloom, H. S. (1995): Minimum detectable effects. Evaluation Review 19, 547–556.",
    "Hodges, J. L., Lehmann, E. L. (1963): Estimates of location based on rank tests. The Annals of Mathematical "
    "Statistics 34, 598–611.",
    "Kruskal, W. H., Wallis, W. A. (1952): Use of ranks in one-criterion variance analysis. Journal of the American "
    "Statistical Association 47, 583–621.",
    "Helsel, D. R. (2012): Statistics for Censored Environmental Data Using Minitab and R. Wiley, Hoboken.",
    "Tobin, J. (1958): Estimation of relationships for limited dependent variables. Econometrica 26, 24–36.",
    "Huber, P. J. (1964): Robust estimation of a location parameter. The Annals of Mathematical Statistics 35, 73–101.",
)
CENSORED = N_(
    "Contents beyond limits are counted: medians are estimated with them, and ranked tests take all that is below the "
    "highest limit of the surveys compared as equal, so that unlike limits are not taken for a difference (Helsel "
    "2012). In the plots they stand at their limits."
)
COLOURED = (2.0, 98.0)  # percentiles between which maps are coloured


@dataclass(frozen=True, eq=False)
class Run:
    """What was done: by field what was ``found``, and what ``refused`` to be levelled as asked, or even to be read;
    ``widths``: by field bands of several widths, empty where none were to be compared."""

    samples: Samples
    ground: Ground
    method: Method
    found: Mapping[str, Levelled]
    refused: Mapping[str, SilkroadError]
    smallest: float
    notes: list[str]
    widths: Mapping

    def findings(self, language: str) -> list[str]:
        """Return what was done and why, each with the elements that it was done to."""
        told: dict[str, list[str]] = {}
        for column in self.samples.columns:
            told.setdefault(self.verdict(column.field, language), []).append(column.field)
        return [labelled(listed(fields, language, "names"), text, language) for text, fields in told.items()]

    def verdict(self, field: str, language: str) -> str:
        """Say of one element what was done and why."""
        if field in self.refused:
            return tr("left as it is, since it could not be levelled as asked.")
        tests = tested(self.contents(field), self.ground)
        differ = tests is not None and tests.p < LEVEL
        return verdict(self.found[field], self.method, self.ground, differ, self.smallest, language)

    @cached_property
    def unresolved(self) -> dict[str, dict[str, Told]]:
        """Return by field what is known of the surveys of which a step that matters would often not be seen."""
        blind = {field: unresolved(one, self.smallest) for field, one in self.found.items()}
        return {field: own for field, own in blind.items() if own}

    def contents(self, field: str) -> Determinations:
        """Return the determinations (n) of samples proper."""
        return self.samples.determinations(field).without(~self.ground.proper)

    def levelled(self, field: str) -> Determinations:
        """Return the determinations (n) after levelling."""
        survey = np.where(self.ground.survey == "", self.ground.surveys[0], self.ground.survey)
        return self.found[field].levelling.apply_to(self.contents(field), survey)


def write_report(run: Run, language: str, path: str, progress: Callable[[float], None]) -> None:
    """Write the report of levelling."""
    report = Report(tr("Levelling of geochemical surveys"), language, figures=len(run.found))
    for text in [*run.notes, *(describe(error) for error in run.refused.values())]:
        report.note(text)
    report.heading(tr("What was done"))
    report.bullets(run.findings(language))
    _statistics(report, run)
    steps_table(report, run.found, run.ground, after=True)
    _unresolved(report, run)
    coefficients_table(report, run.found)
    _apart(report, run)
    if run.widths:
        widths_table(report, run.widths)
    report.heading(tr("Plots"))
    for place, field in enumerate(run.found):
        progress(place / len(run.found))
        _plots(report, run, field)
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _unresolved(report: Report, run: Run) -> None:
    """Say of how many elements the borders could not have shown a step that matters, and what would help."""
    if not run.unresolved:
        return
    language = report.language
    report.heading(tr("What the borders could not have shown"))
    report.note(
        tr(
            "Of {all} elements, {count} have a survey whose step of {smallest} lg would not have been seen in four of "
            "five cases (test at 1 %): {fields}. Such surveys keep their level because nothing is shown, not because "
            "they are known to agree."
        ).format(
            all=len(run.found),
            count=len(run.unresolved),
            smallest=given(run.smallest, language),
            fields=listed(run.unresolved, language, "names"),
        )
    )
    worst = max(told.seen for surveys in run.unresolved.values() for told in surveys.values())
    report.paragraph(
        tr(
            "The smallest step that is seen with a power of 80 % in a test at 1 % is 3.42 standard errors (Bloom "
            "1995). Recommended: let both laboratories analyse the same reference materials or splits, 10 "
            "determinations or more in each, which tells a step of some hundredths of lg; or sample more on both sides "
            "of the border on the same rocks: for the worst of these elements about {times} times as many samples."
        ).format(times=number(max(2.0, np.ceil((worst / run.smallest) ** 2)), language, 2))
    )


def _apart(report: Report, run: Run) -> None:
    """Name the surveys that are level among themselves only."""
    language = report.language
    for field, one in run.found.items():
        if one.unjoined:
            text = tr("{field}: nothing joins {surveys} to a fixed survey; they are level among themselves only.")
            report.note(text.format(field=field, surveys=listed(one.unjoined, language, "names")))


def _statistics(report: Report, run: Run) -> None:
    language, rows = report.language, []
    for field, one in run.found.items():
        before = tested(run.contents(field), run.ground)
        after = tested(run.levelled(field), run.ground) if one.changed else before
        if before is None or after is None:
            continue
        for place, label in enumerate(before.surveys):
            whole = [Figure(NOTHING)] * 2
            if place == 0:
                whole = [_h_with_p(one, language) for one in (before, after)]
            figures = [Figure(number(10 ** float(one.medians[place]), language)) for one in (before, after)]
            share = Figure(fixed(100 * float(before.censored[place]), language, 1))
            rows.append([field, label, int(before.counts[place]), share, *figures, *whole])
    report.heading(tr("Surveys before and after"))
    header = [tr("Element"), tr("Survey"), tr("Samples"), tr("Beyond limits (%)"), tr("Median")]
    report.table([*header, tr("Median, levelled"), "H (p)", tr("H (p), levelled")], rows)
    report.paragraph(tr(CENSORED))
    report.paragraph(
        tr(
            "H of Kruskal and Wallis tells that surveys differ, not why: rocks differ as well. It decides nothing "
            "here, and need not fall by levelling."
        )
    )


def _h_with_p(tests: ShiftTests, language: str) -> Figure:
    return Figure(f"{number(tests.h, language, 3)} ({p_value(tests.p, language)})")


def boxes(field: str, unit: str, before, after, ground: Ground, language: str) -> SurveyBoxes | None:
    """Return the boxes of an element's surveys that have numbers."""
    known = np.isfinite(before) & (before > 0)
    names = [label for label in ground.surveys if (known & (ground.survey == label)).any()]
    if not names:
        return None
    rows = [known & (ground.survey == label) for label in names]
    title = tr("lg content ({unit})").format(unit=content_unit(unit, language) or field)
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
    one, contents = run.found[field], run.contents(field)
    before = contents.substituted(1.0)
    after = run.levelled(field).substituted(1.0) if one.changed else None
    plot = boxes(field, contents.unit, before, after, run.ground, report.language)
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
    unit = content_unit(contents.unit, report.language) or field
    maps = [(before, tr("{field}: samples as they were"))]
    if after is not None:
        maps.append((after, tr("{field}: samples levelled")))
    for shown, caption in maps if low < high else ():
        report.plot(SampleMap(x, y, shown[known], low, high, unit), caption.format(field=field))
