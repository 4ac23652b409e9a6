"""Thresholds of many elements: rows of the table, the report with a probability plot and a fractal curve of each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.broken_line import broken_line
from ...core.geochemistry.censoring import USUAL
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.filled import filled
from ...core.geochemistry.fractal import curve
from ...core.geochemistry.threshold_laboratory import Rule
from ...i18n import N_, aside, interface_language, labelled, listed, tr
from ...io.plots.content_fractal import ContentFractal
from ...io.plots.panels import HEIGHT
from ...io.plots.probability import Probability
from ...io.report import Figure, Report
from ...messages import describe as in_words
from ...numbers import given_percent, number, percent, square_kilometres
from ..titles import THRESHOLD_RULES, WITHIN_BACKGROUND
from .elements import content_title, probability_points

FINDINGS = ("threshold_one_population", "populations_nested")
FRACTALS = ("concentration_area", "concentration_number")
DRAWN = ("iterative_clip", "median_mad", "tukey_fence", "cumulative_frequency")  # in the probability plot
DOUBTFUL = N_("doubtful: {percent} of the contents lie below detection, and a lognormal law stands for them")
UNSEEN = N_(
    "very doubtful: {percent} of the contents, and with them most of the background, lie below detection, and a "
    "lognormal law stands for them"
)
SOURCES = (
    "Cheng, Q., Agterberg, F. P., Ballantyne, S. B. (1994): The separation of geochemical anomalies from background by "
    "fractal methods. Journal of Geochemical Exploration 51, 109–130.",
    "Cohen, A. C. (1959): Simplified estimators for the normal distribution when samples are singly censored or "
    "truncated. Technometrics 1, 217–237.",
    "Hubert, M., Vandervieren, E. (2008): An adjusted boxplot for skewed distributions. Computational Statistics & "
    "Data Analysis 52, 5186–5201.",
    "Kaplan, E. L., Meier, P. (1958): Nonparametric estimation from incomplete observations. Journal of the American "
    "Statistical Association 53, 457–481.",
    "McLachlan, G. J., Jones, P. N. (1988): Fitting mixture models to grouped and truncated data via the EM algorithm. "
    "Biometrics 44, 571–578.",
    "Reimann, C., Filzmoser, P., Garrett, R. G. (2005): Background and threshold: critical comparison of methods of "
    "determination. Science of the Total Environment 346, 1–16.",
    "Sinclair, A. J. (1974): Selection of threshold values in geochemical data using probability graphs. Journal of "
    "Geochemical Exploration 3, 129–149.",
    "Соловов А. П. (1985): Геохимические методы поисков месторождений полезных ископаемых. Недра.",
)
COLUMNS = (
    *((name, "text") for name in ("field", "element", "content_unit", "group", "rule")),
    ("number", "integer"),
    *((name, "real") for name in ("background", "threshold", "lower")),
    ("above", "integer"),
    ("count", "integer"),
    *((name, "real") for name in ("share_pct", "area_km2", "area_pct")),
    ("remark", "text"),
)


@dataclass(frozen=True, eq=False)
class Element:
    """One element: its ``column``, determinations (n), the ``areas`` (n) of samples or None, and its rules, with the
    cumulative frequencies ``percents`` asked for; or why it has none."""

    column: object
    determinations: Determinations | None
    areas: np.ndarray | None
    rules: tuple[Rule, ...]
    percents: tuple[float, ...]
    refusal: SilkroadError | None = None

    def called(self, rule: Rule, language: str) -> str:
        """Return what to call a rule, with what its number means where it gives several thresholds."""
        return rule_title(rule.name, rule.number, self.percents, language)

    def reason(self) -> str:
        """Return why there are no thresholds at all."""
        return in_words(self.refusal)

    def reasons(self, language: str) -> Iterator[str]:
        """Yield why rules found no threshold of the samples together, rules of one reason together.

        That there is one population, or one spans the others, is a finding, and no fault of the data.
        """
        if self.refusal is not None:
            yield self.reason()
        told: dict[str, list[str]] = {}
        for rule in self.rules:
            if rule.unit is None and rule.refusal is not None and rule.refusal.code not in FINDINGS:
                told.setdefault(in_words(rule.refusal), []).append(self.called(rule, language))
        for reason, titles in told.items():
            yield f"{labelled(self.column.field, listed(titles, language, 'titles'), language)} — {reason}"

    def rows(self) -> Iterator[tuple]:
        """Yield the rows of the table."""
        head = (self.column.field, self.column.element, self.column.unit)
        if self.refusal is not None:
            yield (*head, *[None] * (len(COLUMNS) - len(head) - 1), self.reason())
        for rule in self.rules:
            known = rule.refusal is None
            share = 100 * rule.above / rule.count if known and rule.count else None
            whole = self._whole(rule.unit)
            area = (rule.area, 100 * rule.area / whole if whole else None) if known else (None, None)
            figures = (rule.background, rule.threshold, rule.lower, rule.above if known else None, rule.count, share)
            remark = _remark(rule) or None
            yield (*head, rule.unit, rule.name, rule.number, *figures, *area, remark)

    def _whole(self, unit) -> float | None:
        """Return the area of all samples with a content; None without areas, or within a unit."""
        if self.areas is None or unit is not None:
            return None
        return float(self.areas[self.determinations.known].sum())


def rule_title(name: str, number: int, percents: Sequence[float], language: str) -> str:
    """Return what to call a rule and the ``number`` of its threshold; ``percents``: the cumulative frequencies."""
    title = tr(THRESHOLD_RULES[name], language)
    if name == "minimum_anomalous":
        return title + aside(f"m = {number}", language)
    if name == "cumulative_frequency" and number <= len(percents):
        return f"{title} {given_percent(percents[number - 1], language)}"
    return f"{title} {number}" if name in (*FRACTALS, "sinclair") else title


def write_report(
    found: Sequence[Element], name: str, language: str, path: str, progress: Callable[[float], None]
) -> None:
    """Write the HTML report on the layer called ``name``."""
    report = Report(tr("Geochemical thresholds"), language, name, figures=len(found))
    for place, one in enumerate(found):
        report.heading(content_title(one.column))
        if one.refusal is not None:
            report.note(one.reason())
        else:
            _section(report, one, language)
        progress((place + 1) / len(found))
    report.heading(tr("Sources of the methods"))
    report.bullets(SOURCES)
    report.save(path)


def _section(report: Report, one: Element, language: str) -> None:
    plots = _plots(one, language)
    caption = tr("{element}: probability plot with thresholds, and samples or area with at least each content")
    if plots:
        report.panels(plots, caption.format(element=content_title(one.column)), (5.4, HEIGHT + 0.6))
    areas = one.areas is not None
    for unit in dict.fromkeys(rule.unit for rule in one.rules):
        header = [tr("Rule"), tr("Background"), tr("Threshold"), tr("Samples above"), tr("Share of samples")]
        header += [tr("Area above (km²)")] if areas else []
        rows = [line(one.called(rule, language), rule, areas, language) for rule in one.rules if rule.unit == unit]
        report.table([*header, ""], rows, caption="" if unit is None else str(unit))


def line(title: str, rule: Rule, areas: bool, language: str) -> list:
    """Return the row of a rule in a report, with its area where there are areas."""
    if rule.refusal is not None:
        return [title, *[None] * (4 + areas), _remark(rule)]
    figures = [Figure(number(value, language)) for value in (rule.background, rule.threshold)]
    above = [rule.above, Figure(percent(rule.above / rule.count, language))]
    ground = [Figure(square_kilometres(rule.area, language))] if areas else []
    return [title, *figures, *above, *ground, _remark(rule)]


def _remark(rule: Rule) -> str:
    """Return why a rule has no threshold of anomalies, or why it is doubtful; empty where neither."""
    if rule.refusal is not None:
        return in_words(rule.refusal)
    if rule.within_background:
        return tr(WITHIN_BACKGROUND)
    if rule.assumed <= USUAL.warn:
        return ""
    text = tr(DOUBTFUL if rule.assumed <= USUAL.assume else UNSEEN)
    return text.format(percent=percent(rule.assumed, interface_language()))


def _plots(one: Element, language: str) -> list:
    title, whole = content_title(one.column), [rule for rule in one.rules if rule.unit is None and rule.proposed]
    value, positions = probability_points(one.determinations)
    if len(value) < 2:
        return []
    limits = tuple((rule.threshold, one.called(rule, language)) for rule in whole if rule.name in DRAWN)
    plots = [Probability(value, positions, title, None, limits)]
    for name in FRACTALS:
        own = [rule for rule in one.rules if rule.name == name and rule.unit is None]
        reasons = [rule.refusal.code for rule in own if rule.refusal]
        if own and reasons in ([], ["threshold_one_population"]):
            plots.append(_fractal(one, len(own) - len(reasons), name == "concentration_area", title))
            break
    return plots


def _fractal(one: Element, breaks: int, areas: bool, title: str) -> ContentFractal:
    values = filled(one.determinations)
    found = curve(values, one.areas if areas else None)
    line = broken_line(np.log10(found.value), np.log10(found.amount), breaks)
    fitted = 10 ** line.at(np.log10(found.value))
    background = float(np.nanmedian(values))
    return ContentFractal(found.value, found.amount, fitted, 10**line.knots, line.slopes, areas, title, background)
