"""The statistics of many elements: rows of the tables, and the report with a histogram, a probability plot and boxplots
of each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.censoring import Estimator
from ...core.geochemistry.description import Description
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.margin import log_histogram, placed
from ...core.geochemistry.normality import NormalityTests
from ...core.geochemistry.summary import PERCENTS
from ...i18n import listed, tr
from ...io.plots.content_boxplots import ContentBoxplots
from ...io.plots.content_histogram import ContentHistogram
from ...io.plots.panels import HEIGHT
from ...io.plots.probability import Probability
from ...io.report import Figure, Report
from ...messages import describe as in_words
from ...numbers import fixed, given, number, p_value, percent
from ..titles import ESTIMATORS
from .elements import content_title, probability_points

MOST_BOXES = 12  # groups beyond it are left to the table
SOURCES = (
    "Helsel, D. R. (2012): Statistics for Censored Environmental Data Using Minitab and R. 2nd edition. Wiley.",
    "Reimann, C., Filzmoser, P., Garrett, R. G., Dutter, R. (2008): Statistical Data Analysis Explained. Wiley.",
    "DB63/T 1936–2021.",
)
SHOWN = tuple(share for share in PERCENTS if 0 < share < 100)
TOLD = (5, 25, 75, 95, 97.5)  # percentiles in the report
MOMENTS = ("cv", "mad", "skewness", "kurtosis")
FENCES = ("fence_low_outer", "fence_low", "hinge_low", "hinge_high", "fence_high", "fence_high_outer")
TESTS = (("sw", "shapiro_wilk"), ("ad", "anderson_darling"), ("lf", "lilliefors"))
ESTIMATED = (("km", Estimator.KAPLAN_MEIER), ("ros", Estimator.ROS), ("mle", Estimator.LOGNORMAL_MLE))
COLUMNS = (
    *((name, "text") for name in ("field", "element", "form", "unit", "group")),
    *((name, "integer") for name in ("n", "numbers", "below", "above", "intervals", "missing")),
    ("below_pct", "real"),
    ("censored_pct", "real"),
    ("limits", "text"),
    ("minimum", "real"),
    ("maximum", "real"),
    ("estimator", "text"),
    *((name, "real") for name in ("mean", "sd", "median", "geo_mean", "geo_sd", "log_mean", "log_sd")),
    *((name, "real") for name in MOMENTS),
    *((f"log_{name}", "real") for name in MOMENTS[1:]),
    *((f"p{share:g}".replace(".", "_"), "real") for share in SHOWN),
    *((name, "real") for name in FENCES),
    ("outliers_low", "integer"),
    ("outliers_high", "integer"),
    *((f"{short}_{name}", "real") for short, _ in ESTIMATED for name in ("mean", "sd", "median")),
    ("km_se", "real"),
    ("km_sd_nada", "real"),
    *((f"{scale}{short}_p", "real") for scale in ("", "log_") for short, _ in TESTS),
    ("remark", "text"),
)
CLASSES = (
    *((name, "text") for name in ("field", "element", "unit", "group")),
    *((name, "real") for name in ("lg_from", "lg_to", "from", "to")),
    ("numbers", "integer"),
    ("censored", "integer"),
    ("percent", "real"),
    ("cumulative", "real"),
)


@dataclass(frozen=True, eq=False)
class Described:
    """One element in one group (None: all samples): its ``column``, determinations and description; or why it could
    not be read. ``steps``: how many of the numbers are the middle of a step."""

    column: object
    group: str | None
    determinations: Determinations | None
    found: Description | None
    refusal: SilkroadError | None = None
    steps: int = 0

    @property
    def refused(self) -> bool:
        """Whether there is no mean and deviation."""
        return self.found is None or self.found.chosen is None

    def row(self, language: str) -> tuple:
        """Return the row of the table."""
        head = (self.column.field, self.column.element, self.column.form, self.column.unit, self.group)
        if self.found is None:
            return (*head, *[None] * (len(COLUMNS) - len(head) - 1), self.remark(language))
        c, e, plain = self.found.censoring, self.found.estimate, self.found.numbers
        limits = listed((given(float(limit), "en") for limit in c.limits), "en", "names")
        raw, log = (None, None) if plain is None else (plain.raw, plain.log)
        percentiles = (
            [None] * len(SHOWN) if self.found.percentiles is None else self.found.percentiles.percentiles[1:-1]
        )
        return (
            *head,
            *(c.count, c.exact - self.steps, c.below, c.above, c.interval + self.steps, c.missing),
            *(100 * c.share_below, 100 * c.share_censored),
            *(limits or None, c.lowest, c.highest, None if self.found.chosen is None else self.found.chosen.value),
            *(e.mean, e.sd, e.median, 10**e.log_mean, 10**e.log_sd, e.log_mean, e.log_sd),
            e.sd / e.mean if e.mean else None,
            *(None if raw is None else getattr(raw, name) for name in MOMENTS[1:]),
            *(None if log is None else getattr(log, name) for name in MOMENTS[1:]),
            *percentiles,
            *self.found.fences,
            *self.outliers(),
            *self._estimated(),
            *self._tests(self.found.raw),
            *self._tests(self.found.log),
            self.remark(language),
        )

    def outliers(self) -> tuple[int | None, int | None]:
        """Return how many contents surely lie beyond the inner fences."""
        low, high = self.found.fences[[1, 4]]
        if np.isnan(high):
            return None, None
        d = self.determinations
        return int((d.upper < low).sum()), int((d.lower > high).sum())

    def _estimated(self):
        for _, kind in ESTIMATED:
            estimate = self.found.estimates.get(kind)
            yield from (None, None, None) if estimate is None else (estimate.mean, estimate.sd, estimate.median)
        estimate, c = self.found.estimates.get(Estimator.KAPLAN_MEIER), self.found.censoring
        error = None if estimate is None else estimate.standard_error
        # NADA's deviation is the error of the mean times the root of the number of samples.
        yield from (error, None if error is None else error * (c.count - c.missing) ** 0.5)

    @staticmethod
    def _tests(found):
        for _, name in TESTS:
            yield getattr(found, name).p if isinstance(found, NormalityTests) else None

    def remark(self, language: str) -> str | None:
        """Return why there are no statistics, or with what care they are to be read; None where nothing is to say."""
        refusal = self.refusal if self.found is None else self.found.refusal
        texts = [in_words(refusal)] if refusal is not None else []
        if self.found is not None and refusal is None:
            c = self.found.censoring
            if c.warned:
                text = tr("{percent} % are censored: mean and deviation depend on the estimator.")
                texts.append(text.format(percent=fixed(100 * c.share_censored, language, 1)))
            if c.hidden_limits.any():
                texts.append(tr("A detection limit lies above the median of the numbers: the background is hidden."))
            if self.found.numbers is not None and self.found.numbers.not_positive:
                text = tr("Contents that are 0 and have no logarithm: {count}. Read 0 as below detection on import.")
                texts.append(text.format(count=self.found.numbers.not_positive))
            texts += self._without_spread(language)
        return " ".join(texts) or None

    def _without_spread(self, language: str) -> list[str]:
        """Say why numbers tell no spread: there is one of them, all are alike, or most are."""
        if self.found.numbers is None:
            return []
        raw, count = self.found.numbers.raw, self.found.censoring.exact
        if count < 2:
            return [tr("One number only: there is no spread.")]
        told = {"value": given(raw.median, language)}
        if raw.sd == 0:
            return [tr("All contents are {value}: there is no spread, and nothing to compare.").format(**told)]
        if raw.mad == 0:
            text = tr("Half of the contents or more are {value}: the MAD is 0, and rules that divide by it refuse.")
            return [text.format(**told)]
        return []

    @property
    def flat(self) -> bool:
        """Whether numbers tell no spread."""
        return self.found is not None and bool(self._without_spread("en"))

    @property
    def placed(self) -> np.ndarray:
        """Return (n) where each content stands in a plot, as ``placed`` tells."""
        return placed(self.determinations)

    @property
    def known(self) -> np.ndarray:
        """Return (n) True where there is something above 0 to be drawn on lg."""
        return self.placed > 0

    def histogram(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return ends of classes in lg (k + 1), and of each class the numbers and the censored at their limit (k)."""
        return log_histogram(self.determinations)

    def class_rows(self) -> Iterator[tuple]:
        """Yield the rows of the table of histogram classes; none where nothing is known."""
        if self.found is None or not self.known.any():
            return
        edges, numbers, censored = self.histogram()
        head = (self.column.field, self.column.element, self.column.unit, self.group)
        share = 100 * (numbers + censored) / (numbers + censored).sum()
        for k in range(len(numbers)):
            ends = (edges[k], edges[k + 1], 10 ** edges[k], 10 ** edges[k + 1])
            yield (*head, *ends, numbers[k], censored[k], share[k], share[: k + 1].sum())


def write_report(
    described: Sequence[Described], name: str, language: str, path: str, progress: Callable[[float], None]
) -> None:
    """Write the HTML report on the layer called ``name``: a table of all elements, then figures of each."""
    whole = [one for one in described if one.group is None]
    report = Report(tr("Geochemical summary"), language, name, figures=len(whole))
    report.table(header(tr("Element")), [line(content_title(one.column), one, language) for one in whole])
    report.paragraph(
        tr(
            "Mean, standard deviation and median are those of the estimator named; percentiles need none, and are left "
            "out where censoring leaves them open. lg: decimal logarithm."
        )
    )
    for place, one in enumerate(whole):
        report.heading(content_title(one.column))
        groups = [other for other in described if other.column == one.column and other.group is not None]
        _section(report, one, groups, language)
        progress((place + 1) / len(whole))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def header(first: str) -> list[str]:
    """Return the header of the table of elements or groups, whose first column is called ``first``."""
    titles = (
        "N",
        tr("Censored"),
        tr("Estimated by"),
        tr("Mean"),
        "S",
        tr("Median"),
        tr("Geometric mean"),
        tr("lg mean"),
    )
    return [first, *titles, tr("lg S"), *(f"P{share:g}" for share in TOLD), tr("Maximum")]


def line(title: str, one: Described, language: str) -> list:
    """Return the row of an element or a group."""
    if one.found is None:
        return [title, *[None] * (len(header("")) - 1)]
    c, e = one.found.censoring, one.found.estimate
    chosen = one.found.chosen
    known = one.found.percentiles
    told = [np.nan] * len(TOLD) if known is None else [known.percentiles[PERCENTS.index(share)] for share in TOLD]
    return [
        title,
        c.count - c.missing,
        Figure(percent(c.share_censored, language)),
        None if chosen is None else tr(ESTIMATORS[chosen.value]),
        *(Figure(number(value, language)) for value in (e.mean, e.sd, e.median, 10**e.log_mean)),
        *(Figure(fixed(value, language, 3)) for value in (e.log_mean, e.log_sd)),
        *(Figure(number(float(value), language)) for value in told),
        Figure(number(c.highest, language)),
    ]


def _section(report: Report, one: Described, groups: list[Described], language: str) -> None:
    """Add the section of an element."""
    remark = one.remark(language)
    if remark:
        report.note(remark)
    if one.found is None or not one.known.any():
        return
    plots = _plots(one, groups)
    caption = tr(
        "{element}: histogram in classes of 0.1 lg, probability plot, boxplots. "
        "N = {n}, X = {mean}, S = {sd}, CV = {cv}"
    )
    e = one.found.estimate
    told = [number(value, language) for value in (e.mean, e.sd)]
    cv = percent(e.sd / e.mean if e.mean else None, language)
    n = one.found.censoring.count - one.found.censoring.missing
    caption = caption.format(element=content_title(one.column), n=n, mean=told[0], sd=told[1], cv=cv)
    report.panels(plots, caption, (3.7, HEIGHT))
    if one.found.numbers is None:
        report.table(
            [tr("Estimated by"), tr("Mean"), "S", tr("Median"), tr("lg mean"), tr("lg S"), ""], _estimates(one)
        )
    report.table([tr("Normality (p)"), "Shapiro–Wilk", "Anderson–Darling", "Lilliefors", ""], _normality(one, language))
    if groups:
        report.table(header(tr("Group")), [line(group.group, group, language) for group in groups])


def _plots(one: Described, groups: list[Described]) -> list:
    title = content_title(one.column)
    edges, numbers, censored = one.histogram()
    plots = [ContentHistogram(10**edges, numbers, censored, title)]
    straight = one.found.estimates.get(Estimator.LOGNORMAL_MLE, one.found.estimate)
    law = (straight.log_mean, straight.log_sd) if straight.refusal is None else None
    points = probability_points(one.determinations)
    if len(points[0]) > 1:
        plots.append(Probability(*points, title, law))
    every = {tr("all"): one} | {group.group: group for group in groups[:MOST_BOXES]}
    boxes = {name: each.placed[each.known] for name, each in every.items() if each.found and each.known.any()}
    limits = one.found.censoring.limits
    plots.append(ContentBoxplots(boxes, float(limits.max()) if len(limits) else np.nan, title))
    return plots


def _estimates(one: Described) -> list[list]:
    rows = []
    for kind, e in one.found.estimates.items():
        figures = [float(value) for value in (e.mean, e.sd, e.median, e.log_mean, e.log_sd)]
        rows.append([tr(ESTIMATORS[kind.value]), *figures, "" if e.refusal is None else in_words(e.refusal)])
    return rows


def _normality(one: Described, language: str) -> list[list]:
    rows = []
    for title, found in ((tr("contents"), one.found.raw), (tr("lg of contents"), one.found.log)):
        if isinstance(found, NormalityTests):
            rows.append([title, *(Figure(p_value(getattr(found, name).p, language)) for _, name in TESTS), ""])
        else:
            rows.append([title, None, None, None, in_words(found)])
    return rows
