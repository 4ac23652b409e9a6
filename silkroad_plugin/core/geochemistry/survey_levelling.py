"""Levelling of one element of many surveys: what is done is decided at the borders, and may be nothing.

The automatic way (``decide_and_level``) looks at every border where both surveys have samples of one lithology and
one medium, and at the reference materials that both analysed; only steps that ``ground.steps`` decides to be one are
taken off, by adjusting the network of all of them at once. Everything else is done because the user asked for it. A
correction that is smaller than what shows on a map, or whose 99 % interval holds 0, is not made.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from . import border, levelling, network, shared_materials
from .censored_logs import Logs, imputed, without_intervals
from .checked import MAD_SD, Z95, mad
from .covariates import by_covariates
from .determinations import Determinations
from .filled import filled
from .ground import POOLED, USUAL, Border, Ground, Least, steps
from .levelling import Levelling, Statistic
from .survey_decision import Decided, Told, Why, decide_and_level

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

    def once(content: Determinations) -> Decided:
        with _naming_fixed(ground):
            return _once(content, ground, method, extra, least)

    found = once(determinations)
    survey = np.where(ground.survey == "", ground.surveys[0], ground.survey)
    whole = _whole(found.levelling, ground.surveys)
    moved = whole.apply_to(determinations, survey)
    second, numbers = _whole(once(moved).levelling, ground.surveys), without_intervals(moved).value
    twice = second.apply(numbers, survey)
    both = np.isfinite(twice) & (twice > 0) & (ground.survey != "")
    again = float(np.abs(np.log10(twice[both] / numbers[both])).max(initial=0.0))
    before, after = (steps(content, ground, least) for content in (determinations, moved))
    return Levelled(whole, before, after, found.reasons, found.told, found.unjoined, again)


def _once(content, ground, method, extra, least) -> Decided:
    """Return what one pass does."""
    if method is Method.AUTO:
        return decide_and_level(content, ground, least)
    if method is Method.NETWORK:
        found, errors, unjoined = _network(content, ground)
    else:
        ways: dict[Method, Callable] = {
            Method.LEAVE: lambda: (levelling.leave_as_is(ground.surveys), {}),
            Method.CONTRAST_RETURN: lambda: _whole_surveys(
                content, ground, levelling.contrast_return, Statistic.MEDIAN
            ),
            Method.ROBUST_Z: lambda: _whole_surveys(content, ground, levelling.robust_z),
            Method.PARAMETRIC: lambda: _whole_surveys(content, ground, levelling.parametric),
            Method.QUANTILE: lambda: _to_fixed(ground, lambda s: _quantile(content, ground, s)),
            Method.BOUNDARY: lambda: _to_fixed(ground, lambda s: _boundary(content, ground, s)),
            Method.STANDARDS: lambda: _to_fixed(ground, lambda s: _standards(content, ground, s)),
            Method.COVARIATES: lambda: _covariates(content, ground, extra),
            Method.ANCHOR: lambda: _anchored(content, ground, extra),
        }
        (found, errors), unjoined = ways[method](), ()
    return Decided(found, ("asked",), _asked(_whole(found, ground.surveys), ground, method, errors), unjoined)


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


def _network(content, ground):
    found = [one for one in steps(content, ground, USUAL) if one.step is not None]
    offsets = [network.offset_of(one.step, one.first, one.second) for one in found]
    adjusted = network.adjust(offsets, ground.fixed)
    labels = adjusted.levelling.surveys
    apart = tuple(label for label in ground.surveys if label not in labels)
    return adjusted.levelling, dict(zip(labels, adjusted.errors.tolist(), strict=True)), apart


def _whole_surveys(content, ground, method, *arguments) -> tuple[Levelling, dict]:
    """Return the levelling that makes a statistic of whole surveys equal, to that of the fixed ones together."""
    normal = method is levelling.parametric
    values = _filled(content, ground)
    rows = ground.proper & (ground.survey != "") & np.isfinite(values)
    reference = POOLED if ground.fixed else None
    labels = ground.pooled if ground.fixed else ground.survey.astype(str)
    if reference and rows.any() and not (labels[rows] == reference).any():
        raise SilkroadError("survey_too_small", survey=reference, count=0, needed=levelling.LEAST)
    found = method(values[rows], labels[rows], reference, *arguments)
    own = {label: _error(np.log10(values[rows & (labels == label)]), normal) for label in found.surveys}
    lines = zip(found.surveys, found.slopes.tolist(), strict=True)
    return found, {label: float(np.hypot(slope * own[label], own.get(reference, 0.0))) for label, slope in lines}


def _error(logs, normal: bool = False) -> float:
    """Return the standard error of a mean, or of a median as of normal values: sqrt(π / 2) · 1.4826 MAD / sqrt(n)."""
    spread = logs.std(ddof=1) if normal else np.sqrt(np.pi / 2) * MAD_SD * mad(logs)
    return float(spread / np.sqrt(len(logs)))


def _filled(content, ground) -> np.ndarray:
    """Return numbers that in each survey are distributed as its contents: what is below its limits is read off the law
    of its background (``filled``; Cohen 1959), and upper limits stand for what is above them."""
    content, found = without_intervals(content), np.full(len(content), np.nan)
    _refuse_censored(content, ground)
    whole = Determinations.from_bounds(content.lower, np.where(content.above, content.lower, content.upper), "")
    for label in ground.surveys:
        own = np.flatnonzero(ground.proper & (ground.survey == label) & content.known)
        if len(own):
            found[own] = filled(whole.take(own))
    return found


def _refuse_censored(content, ground) -> None:
    """Raise SilkroadError levelling_censored where half of a survey is beyond limits."""
    for label in ground.surveys:
        own = ground.proper & (ground.survey == label) & content.known
        percent = 100 * float((content.below | content.above)[own].mean()) if own.any() else 0.0
        if percent >= CENSORED:
            raise SilkroadError("levelling_censored", survey=label, percent=round(percent, 1))


def _to_fixed(ground, of: Callable[[str], tuple[float, float, float]]) -> tuple[Levelling, dict]:
    """Return the levelling of each moving survey by its own intercept and slope, and the errors of these."""
    lines = {label: of(label) for label in ground.moving}
    both = np.array([lines.get(label, (0.0, 1.0, 0.0)) for label in ground.surveys])
    found = Levelling("to_fixed", ground.surveys, both[:, 0], both[:, 1], ground.fixed)
    return found, {label: line[2] for label, line in lines.items()}


def _boundary(content, ground, label):
    found = border.step(content, ground.vicinity(ground.pooled, label, POOLED))
    return *_line_of(border.boundary_levelling(found, label, POOLED)), found.error


def _quantile(content, ground, label):
    points = np.where(ground.proper[:, None], ground.points, np.nan)
    rows = border.band(points, ground.pooled, label, POOLED, ground.band, ground.strata)
    intercept, slope = _line_of(border.quantile_line(content, rows, label, POOLED).levelling)
    logs = [Logs.of(content, part) for part in rows]
    own, reference = (_error(part.values[part.known]) for part in logs)
    return intercept, slope, float(np.hypot(slope * own, reference))


def _standards(content, ground, label):
    """Return the line from the geometric means of the materials that the survey shares with the fixed ones.

    A material of which more than a tenth is beyond limits, in either, has no mean that is known."""
    shared, material = ([], []), ground.materials
    content = without_intervals(content)
    values = content.value
    for name in np.unique(material[material != ""].astype(str)).tolist():
        means = []
        for rows in (ground.survey == label, ground.pooled == POOLED):
            own = rows & (material == name)
            told, beyond = values[own & content.exact & (values > 0)], int((own & content.censored).sum())
            known = len(told) and beyond <= shared_materials.MOST_MISSING * (len(told) + beyond)
            means.append(10 ** np.log10(told).mean() if known else np.nan)
        if np.isfinite(means).all():
            for column, mean in zip(shared, means, strict=True):
                column.append(mean)
    if len(shared[0]) < levelling.LEAST:
        raise SilkroadError("standards_few", survey=label, count=len(shared[0]), needed=levelling.LEAST)
    intercept, slope = _line_of(levelling.by_standards(*shared, label, POOLED).levelling)
    own, reference = (np.log10(column) for column in shared)
    return intercept, slope, _error(reference - slope * own, normal=True)


def _line_of(found: Levelling) -> tuple[float, float]:
    """Return intercept and slope of the survey that moves, the first of two."""
    return float(found.intercepts[0]), float(found.slopes[0])


def _covariates(content, ground, extra) -> tuple[Levelling, dict]:
    rows = ground.proper & (ground.survey != "")
    _refuse_censored(without_intervals(content), ground)
    classes = [column[rows] for column in extra.classes]
    numbers = [column[rows] for column in extra.numbers]
    found = by_covariates(content.take(rows), ground.pooled[rows], POOLED, classes, numbers)
    return found.levelling, dict(zip(found.levelling.surveys, found.errors.tolist(), strict=True))


def _anchored(content, ground, extra) -> tuple[Levelling, dict]:
    """Return the levelling to a network; beyond limits stands what each survey's line on the network expects."""
    _refuse_censored(without_intervals(content), ground)
    rows = np.flatnonzero(ground.proper & (ground.survey != "") & (extra.cell != ""))
    logs, survey, cell = Logs.of(content, rows), ground.survey[rows].astype(str), extra.cell[rows].astype(str)
    there = np.array([extra.network.get(name, np.nan) for name in cell.tolist()], np.float64)
    values = np.where(logs.numbers, logs.values, np.nan)
    for label in np.unique(survey[logs.side != 0]).tolist():
        own = np.flatnonzero((survey == label) & logs.known & (there > 0))
        line = np.column_stack([np.ones(len(own)), np.log10(there[own])])
        values[own] = imputed(line, logs.take(own))[0]
    found = network.anchor(10**values, survey, cell, extra.network)
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
        for name, value in error.values.items():
            if isinstance(value, str):
                error.values[name] = value.replace(POOLED, fixed)
        raise
