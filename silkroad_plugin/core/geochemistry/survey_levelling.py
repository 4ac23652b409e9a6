"""Levelling of one element of many surveys: what is done is decided at the borders, and may be nothing.

The automatic way (``decide_and_level``) looks at every border where both surveys have samples of one lithology and
one medium, and at the reference materials that both analysed; only steps that ``ground.steps`` decides to be one are
taken off, by adjusting the network of all of them at once. Everything else is done because the user asked for it. A
correction that is smaller than what shows on a map, or no larger than its own error, is not made.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from . import border, levelling, network
from .checked import MAD_SD, Z95, mad
from .covariates import by_covariates
from .determinations import Determinations
from .ground import POOLED, USUAL, Border, Ground, Least, steps
from .levelling import Levelling, Statistic
from .survey_decision import Told, Why, decide_and_level

CENSORED = 50.0  # percent of a survey, from which on its median is not known


class Method(Enum):
    """How surveys are brought to one level."""

    AUTO = "auto"
    LEAVE = "leave"
    CONTRAST_RETURN = "contrast_return"
    ROBUST_Z = "robust_z"
    PARAMETRIC = "parametric"
    QUANTILE = "quantile"
    BOUNDARY = "boundary"
    NETWORK = "network"
    ANCHOR = "anchor"
    STANDARDS = "standards"
    COVARIATES = "covariates"


@dataclass(frozen=True)
class Extra:
    """What single methods need: ``cell`` (n) and ``network`` (content by cell) to anchor; ``classes`` and ``numbers``:
    covariates (n)."""

    cell: np.ndarray | None = None
    network: Mapping | None = None
    classes: tuple = ()
    numbers: tuple = ()


@dataclass(frozen=True, eq=False)
class Levelled:
    """``levelling`` of every survey; ``borders`` before and ``after``; ``reasons``: codes of why it was done or not;
    ``told``: what is known of each survey's level; ``unjoined``: surveys that nothing joins to a fixed one; ``again``:
    the greatest change in lg if the result were levelled once more."""

    levelling: Levelling
    borders: tuple[Border, ...]
    after: tuple[Border, ...]
    reasons: tuple[str, ...]
    told: Mapping[str, Told]
    unjoined: tuple[str, ...]
    again: float

    @property
    def changed(self) -> bool:
        """Return whether anything is levelled."""
        return bool((self.levelling.intercepts != 0).any() or (self.levelling.slopes != 1).any())


def level(
    determinations: Determinations, ground: Ground, method: Method, extra: Extra, least: Least = USUAL
) -> Levelled:
    """Return the levelling of ``determinations`` (n) by ``method``, with what is at the borders before and after.

    ``least``: the least corrections worth making. Raises SilkroadError of the methods, levelling_censored.
    """

    def once(content: Determinations):
        return _once(content, ground, method, extra, least)

    found, reasons, told, unjoined = once(determinations)
    survey = np.where(ground.survey == "", ground.surveys[0], ground.survey)
    whole = _whole(found, ground.surveys)
    moved = whole.apply_to(determinations, survey)
    second = _whole(once(moved)[0], ground.surveys)
    twice = second.apply(moved.value, survey)
    both = np.isfinite(twice) & (twice > 0) & (ground.survey != "")
    again = float(np.abs(np.log10(twice[both] / moved.value[both])).max(initial=0.0))
    before = steps(determinations.value, ground, least)
    return Levelled(whole, before, steps(moved.value, ground, least), tuple(reasons), told, tuple(unjoined), again)


def _once(content, ground, method, extra, least):
    """Return (levelling, reasons, what is told of each survey, unjoined) of one pass."""
    if method is Method.AUTO:
        return decide_and_level(content.value, ground, least)
    if method is Method.NETWORK:
        found, errors, unjoined = _network(content.value, ground)
    else:
        ways: dict[Method, Callable] = {
            Method.LEAVE: lambda: (levelling.leave_as_is(ground.surveys), {}),
            Method.CONTRAST_RETURN: lambda: _whole_surveys(
                content, ground, levelling.contrast_return, Statistic.MEDIAN
            ),
            Method.ROBUST_Z: lambda: _whole_surveys(content, ground, levelling.robust_z),
            Method.PARAMETRIC: lambda: _whole_surveys(content, ground, levelling.parametric),
            Method.QUANTILE: lambda: _to_fixed(ground, lambda s: _quantile(content.value, ground, s)),
            Method.BOUNDARY: lambda: _to_fixed(ground, lambda s: _boundary(content.value, ground, s)),
            Method.STANDARDS: lambda: _to_fixed(ground, lambda s: _standards(content.value, ground, s)),
            Method.COVARIATES: lambda: _covariates(content.value, ground, extra),
            Method.ANCHOR: lambda: _anchored(content.value, ground, extra),
        }
        (found, errors), unjoined = ways[method](), ()
    return found, ("asked",), _asked(_whole(found, ground.surveys), ground, method, errors), unjoined


def _asked(found: Levelling, ground, method, errors) -> dict[str, Told]:
    """Return what is told of surveys that are levelled without a decision; ``errors`` by survey, where known."""
    told = {}
    for label, start, slope in zip(found.surveys, found.intercepts, found.slopes, strict=True):
        if method is Method.LEAVE:
            told[label] = Told(Why.LEFT)
        elif label in ground.fixed and method is not Method.ANCHOR:
            told[label] = Told(Why.FIXED)
        else:
            told[label] = Told(Why.ASKED, float(start) if slope == 1 else float("nan"), errors.get(label, float("nan")))
    return told


def _network(values, ground):
    found = [one for one in steps(values, ground, USUAL) if one.step is not None]
    offsets = [network.offset_of(one.step, one.first, one.second) for one in found]
    adjusted = network.adjust(offsets, ground.fixed)
    labels = adjusted.levelling.surveys
    apart = tuple(label for label in ground.surveys if label not in labels)
    return adjusted.levelling, dict(zip(labels, adjusted.errors.tolist(), strict=True)), apart


def _whole_surveys(content, ground, method, *arguments) -> tuple[Levelling, dict]:
    """Return the levelling that makes a statistic of whole surveys equal, to that of the fixed ones together."""
    normal = method is levelling.parametric
    values = content.value if normal else _ranked(content, ground)
    rows = ground.proper & (ground.survey != "") & np.isfinite(values)
    reference = POOLED if ground.fixed else None
    labels = ground.pooled if ground.fixed else ground.survey.astype(str)
    found = method(values[rows], labels[rows], reference, *arguments)
    own = {label: _error(np.log10(values[rows & (labels == label)]), normal) for label in found.surveys}
    lines = zip(found.surveys, found.slopes.tolist(), strict=True)
    return found, {label: float(np.hypot(slope * own[label], own.get(reference, 0.0))) for label, slope in lines}


def _error(logs, normal: bool = False) -> float:
    """Return the standard error of a mean, or of a median as of normal values: sqrt(π / 2) · 1.4826 MAD / sqrt(n)."""
    spread = logs.std(ddof=1) if normal else np.sqrt(np.pi / 2) * MAD_SD * mad(logs)
    return float(spread / np.sqrt(len(logs)))


def _ranked(content, ground) -> np.ndarray:
    """Return numbers whose medians are those of the contents: limits stand for what is beyond them."""
    for label in ground.surveys:
        own = ground.proper & (ground.survey == label) & content.known
        percent = 100 * float(content.censored[own].mean()) if own.any() else 0.0
        if percent >= CENSORED:
            raise SilkroadError("levelling_censored", survey=label, percent=round(percent, 1))
    return content.substituted(1.0)


def _to_fixed(ground, of: Callable[[str], tuple[float, float, float]]) -> tuple[Levelling, dict]:
    """Return the levelling of each moving survey by its own intercept and slope, and the errors of these."""
    lines = {label: of(label) for label in ground.moving}
    both = np.array([lines.get(label, (0.0, 1.0, 0.0)) for label in ground.surveys])
    found = Levelling("to_fixed", ground.surveys, both[:, 0], both[:, 1], ground.fixed)
    return found, {label: line[2] for label, line in lines.items()}


def _boundary(values, ground, label):
    with _naming_fixed(ground):
        found = border.step(values, ground.vicinity(ground.pooled, label, POOLED))
    return *_line_of(border.boundary_levelling(found, label, POOLED)), found.error


def _quantile(values, ground, label):
    points = np.where(ground.proper[:, None], ground.points, np.nan)
    rows = border.band(points, ground.pooled, label, POOLED, ground.band, ground.strata)
    with _naming_fixed(ground):
        intercept, slope = _line_of(border.quantile_line(values, rows, label, POOLED).levelling)
    own, reference = (_error(np.log10(values[part][np.isfinite(values[part])])) for part in rows)
    return intercept, slope, float(np.hypot(slope * own, reference))


def _standards(values, ground, label):
    """Return the line from the geometric means of the materials that the survey shares with the fixed ones."""
    shared, material = ([], []), ground.material
    for name in np.unique(material[material != ""].astype(str)).tolist():
        means = []
        for rows in (ground.survey == label, ground.pooled == POOLED):
            own = values[rows & (material == name)]
            own = own[np.isfinite(own) & (own > 0)]
            means.append(10 ** np.log10(own).mean() if len(own) else np.nan)
        if np.isfinite(means).all():
            for column, mean in zip(shared, means, strict=True):
                column.append(mean)
    intercept, slope = _line_of(levelling.by_standards(*shared, label, POOLED).levelling)
    own, reference = (np.log10(column) for column in shared)
    return intercept, slope, _error(reference - slope * own, normal=True)


def _line_of(found: Levelling) -> tuple[float, float]:
    """Return intercept and slope of the survey that moves, the first of two."""
    return float(found.intercepts[0]), float(found.slopes[0])


def _covariates(values, ground, extra) -> tuple[Levelling, dict]:
    rows = ground.proper & (ground.survey != "")
    classes = [column[rows] for column in extra.classes]
    numbers = [column[rows] for column in extra.numbers]
    found = by_covariates(values[rows], ground.pooled[rows], POOLED, classes, numbers)
    return found.levelling, dict(zip(found.levelling.surveys, found.errors.tolist(), strict=True))


def _anchored(values, ground, extra) -> tuple[Levelling, dict]:
    rows = ground.proper & (ground.survey != "") & (extra.cell != "")
    found = network.anchor(values[rows], ground.survey[rows].astype(str), extra.cell[rows].astype(str), extra.network)
    errors = (found.upper - found.lower) / (2 * Z95)
    return found.levelling, dict(zip(found.levelling.surveys, errors.tolist(), strict=True))


def _whole(found: Levelling, surveys: Iterable[str]) -> Levelling:
    """Return the levelling for every survey: fixed ones and those that were not asked stay as they are."""
    lines = {
        label: (start, slope)
        for label, start, slope in zip(found.surveys, found.intercepts, found.slopes, strict=True)
        if label != POOLED
    }
    both = np.array([lines.get(label, (0.0, 1.0)) for label in surveys])
    return Levelling(found.method, tuple(surveys), both[:, 0], both[:, 1], found.reference, found.shift_only)


@contextmanager
def _naming_fixed(ground) -> Iterator[None]:
    """Name the fixed surveys in refusals, where they are one under the label of all."""
    try:
        yield
    except SilkroadError as error:
        fixed = ", ".join(ground.fixed)
        error.values.update({name: fixed for name, value in error.values.items() if value == POOLED})
        raise
