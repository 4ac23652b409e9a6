"""Levelling of one element of many surveys: what is done is decided at the borders, and may be nothing.

The automatic way (``decide_and_level``) looks at every border where both surveys have samples of one lithology and
one medium; only steps that ``border.decide`` calls one are taken off, by adjusting the network of all borders at once.
Everything else is done because the user asked for it. A correction that is smaller than what shows on a map, or no
larger than its own error, is not made.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import combinations

import numpy as np

from ..errors import SilkroadError
from . import border, levelling, network
from .border import BorderPairs, Decision, Reason, Step
from .covariates import by_covariates
from .determinations import Determinations
from .levelling import Levelling, Statistic

CENSORED = 50.0  # percent of a survey, from which on its median is not known
Z = 2.5758293035489004  # of a two-sided test at 1 %, the level of ``border.decide``
ROUNDS = 5
POOLED = "\0fixed"  # label of all fixed surveys together


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


@dataclass(frozen=True, eq=False)
class Ground:
    """Where n samples lie: ``points`` (n, 2) in metres, ``survey`` (n) labels, "" where unknown; ``strata`` (n):
    lithology and medium together, "" where unknown, None where the layer tells no lithology; ``band``: m; ``fixed``:
    surveys that stay; ``usable`` (n): samples proper, no duplicates, standards or blanks."""

    points: np.ndarray
    survey: np.ndarray
    strata: np.ndarray | None
    band: float
    fixed: tuple[str, ...]
    usable: np.ndarray

    @cached_property
    def surveys(self) -> tuple[str, ...]:
        """Return the labels of the surveys."""
        return tuple(np.unique(self.survey[self.survey != ""]).tolist())

    @cached_property
    def borders(self) -> list[tuple[str, str, BorderPairs]]:
        """Return the pairs of every two surveys that have any: they are the same for every element."""
        found = []
        for first, second in combinations(self.surveys, 2):
            try:
                found.append((first, second, self.pairs(self.survey, first, second)))
            except SilkroadError as error:
                if error.code != "border_no_pairs":
                    raise
        return found

    def pairs(self, survey, first, second) -> BorderPairs:
        """Return the pairs of two labels. Raises as ``border.border_pairs``."""
        points = np.where(self.usable[:, None], self.points, np.nan)
        return border.border_pairs(points, survey, first, second, self.band, self.strata)

    @property
    def pooled(self) -> np.ndarray:
        """Return the labels (n) with all fixed surveys under one."""
        return np.where(np.isin(self.survey, self.fixed), POOLED, self.survey).astype(str)

    @property
    def moving(self) -> tuple[str, ...]:
        """Return the surveys that are not fixed."""
        return tuple(label for label in self.surveys if label not in self.fixed)


@dataclass(frozen=True)
class Extra:
    """What single methods need: ``cell`` (n) and ``network`` (content by cell) to anchor; ``material`` (n): name of
    what several surveys analysed, ""; ``classes`` and ``numbers``: covariates (n)."""

    cell: np.ndarray | None = None
    network: Mapping | None = None
    material: np.ndarray | None = None
    classes: tuple = ()
    numbers: tuple = ()


@dataclass(frozen=True)
class Border:
    """What two surveys say of each other: ``step`` and ``decision``, or None with the ``refusal`` where there is too
    little; ``pairs`` of samples, with or without a number."""

    first: str
    second: str
    pairs: int
    step: Step | None
    decision: Decision | None
    refusal: SilkroadError | None = None


@dataclass(frozen=True, eq=False)
class Levelled:
    """``levelling`` of every survey; ``borders`` before and ``after``; ``reasons``: codes of why it was done or not;
    ``errors``: standard errors of the corrections by survey, where known; ``unjoined``: surveys that nothing joins to
    a fixed one; ``again``: the greatest change in lg if the result were levelled once more."""

    levelling: Levelling
    borders: tuple[Border, ...]
    after: tuple[Border, ...]
    reasons: tuple[str, ...]
    errors: Mapping[str, float]
    unjoined: tuple[str, ...]
    again: float

    @property
    def changed(self) -> bool:
        """Return whether anything is levelled."""
        return bool((self.levelling.intercepts != 0).any() or (self.levelling.slopes != 1).any())


def level(
    determinations: Determinations, ground: Ground, method: Method, extra: Extra, smallest: float = border.SMALLEST
) -> Levelled:
    """Return the levelling of ``determinations`` (n) by ``method``, with what is at the borders before and after.

    ``smallest``: lg, the least correction worth making. Raises SilkroadError of the methods, levelling_censored.
    """

    def once(content: Determinations):
        return _once(content, ground, method, extra, smallest)

    found, reasons, errors, unjoined = once(determinations)
    survey = np.where(ground.survey == "", ground.surveys[0], ground.survey)
    whole = _whole(found, ground.surveys)
    moved = whole.apply_to(determinations, survey)
    second = _whole(once(moved)[0], ground.surveys)
    twice = second.apply(moved.value, survey)
    both = np.isfinite(twice) & (twice > 0) & (ground.survey != "")
    again = float(np.abs(np.log10(twice[both] / moved.value[both])).max(initial=0.0))
    before = steps(determinations.value, ground, smallest)
    return Levelled(whole, before, steps(moved.value, ground, smallest), tuple(reasons), errors, tuple(unjoined), again)


def steps(values, ground: Ground, smallest: float = border.SMALLEST) -> tuple[Border, ...]:
    """Return what is at each border."""
    found = []
    for first, second, pairs in ground.borders:
        try:
            step = border.step(values, pairs, ground.strata)
        except SilkroadError as refusal:
            found.append(Border(first, second, len(pairs.first), None, None, refusal))
        else:
            found.append(Border(first, second, len(pairs.first), step, border.decide(step, smallest)))
    return tuple(found)


def _once(content, ground, method, extra, smallest):
    """Return (levelling, reasons, errors, unjoined) of one pass."""
    if method is Method.AUTO:
        return decide_and_level(content.value, ground, smallest)
    if method is Method.NETWORK:
        return _network(content.value, ground)
    ways: dict[Method, Callable] = {
        Method.LEAVE: lambda: levelling.leave_as_is(ground.surveys),
        Method.CONTRAST_RETURN: lambda: _whole_surveys(content, ground, levelling.contrast_return, Statistic.MEDIAN),
        Method.ROBUST_Z: lambda: _whole_surveys(content, ground, levelling.robust_z),
        Method.PARAMETRIC: lambda: _whole_surveys(content, ground, levelling.parametric),
        Method.QUANTILE: lambda: _to_fixed(ground, lambda s: _quantile(content.value, ground, s)),
        Method.BOUNDARY: lambda: _to_fixed(ground, lambda s: _boundary(content.value, ground, s)),
        Method.STANDARDS: lambda: _to_fixed(ground, lambda s: _standards(content.value, ground, s, extra.material)),
        Method.COVARIATES: lambda: _covariates(content.value, ground, extra),
        Method.ANCHOR: lambda: _anchored(content.value, ground, extra),
    }
    return ways[method](), ("asked",), {}, ()


def decide_and_level(values, ground: Ground, smallest: float = border.SMALLEST):
    """Return (levelling, reasons, errors, unjoined): surveys are levelled only where a border decides for it.

    Corrections below ``smallest`` or within their error are not made, and what is left is adjusted once more with
    those surveys fixed. Repeated until nothing is left to do, so that levelling the result again does nothing.
    """
    values, total, errors, unjoined = np.array(values, np.float64), {}, {}, ()
    first: tuple[str, ...] = ()
    for number in range(ROUNDS):
        found = steps(values, ground, smallest)
        if number == 0:
            first = tuple(dict.fromkeys(_why(one) for one in found)) or ("no_border",)
        if not any(one.decision is not None and one.decision.level for one in found):
            break
        usable = [one for one in found if one.decision is not None and _comparable(one)]
        offsets = [network.offset_of(one.step, one.first, one.second) for one in usable]
        corrections, spread, unjoined = _adjusted(offsets, ground, smallest)
        if not any(corrections.values()):
            break
        for label, correction in corrections.items():
            total[label] = total.get(label, 0.0) + correction
            errors[label] = spread.get(label, 0.0)
            values[ground.survey == label] *= 10**correction
    shift = levelling.shifts("auto", ground.surveys, [total.get(label, 0.0) for label in ground.surveys])
    return shift, first, errors, unjoined


def _why(one: Border) -> str:
    return one.refusal.code if one.decision is None else one.decision.reason.value


def _comparable(one: Border) -> bool:
    return one.decision.reason in (Reason.STEP, Reason.NOT_SIGNIFICANT, Reason.TOO_SMALL)


def _adjusted(offsets, ground, smallest):
    """Return corrections and errors by survey of every part of the network that borders join, and surveys apart."""
    corrections, errors, apart = {}, {}, []
    for part in _parts(offsets):
        own = [one for one in offsets if one.first in part]
        fixed = [label for label in ground.fixed if label in part]
        if not fixed:
            # Nothing joins them to a fixed survey: the largest of them holds the level of the others.
            apart += sorted(part)
            fixed = [max(sorted(part), key=lambda label: int((ground.survey == label).sum()))]
        found = network.adjust(own, fixed)
        labels, sizes = found.levelling.surveys, found.levelling.intercepts
        small = [
            label
            for label, size, error in zip(labels, sizes, found.errors, strict=True)
            if abs(size) < smallest or abs(size) <= Z * error
        ]
        found = network.adjust(own, dict.fromkeys([*fixed, *small]))
        corrections |= dict(zip(labels, found.levelling.intercepts.tolist(), strict=True))
        errors |= dict(zip(labels, found.errors.tolist(), strict=True))
    return corrections, errors, tuple(apart)


def _parts(offsets) -> list[set]:
    """Return the sets of surveys that steps join."""
    parts: list[set] = []
    for one in offsets:
        joined = [part for part in parts if part & {one.first, one.second}]
        parts = [part for part in parts if part not in joined]
        parts.append(set().union({one.first, one.second}, *joined))
    return parts


def _network(values, ground):
    found = [one for one in steps(values, ground) if one.step is not None]
    offsets = [network.offset_of(one.step, one.first, one.second) for one in found]
    adjusted = network.adjust(offsets, ground.fixed)
    labels = adjusted.levelling.surveys
    apart = tuple(label for label in ground.surveys if label not in labels)
    return adjusted.levelling, ("asked",), dict(zip(labels, adjusted.errors.tolist(), strict=True)), apart


def _whole_surveys(content, ground, method, *arguments) -> Levelling:
    """Return the levelling that makes a statistic of whole surveys equal, to that of the fixed ones together."""
    values = content.value if method is levelling.parametric else _ranked(content, ground)
    rows = ground.usable & (ground.survey != "") & np.isfinite(values)
    reference = POOLED if ground.fixed else None
    labels = ground.pooled if ground.fixed else ground.survey.astype(str)
    return method(values[rows], labels[rows], reference, *arguments)


def _ranked(content, ground) -> np.ndarray:
    """Return numbers whose medians are those of the contents: limits stand for what is beyond them."""
    for label in ground.surveys:
        own = ground.usable & (ground.survey == label) & content.known
        percent = 100 * float(content.censored[own].mean()) if own.any() else 0.0
        if percent >= CENSORED:
            raise SilkroadError("levelling_censored", survey=label, percent=round(percent, 1))
    return content.substituted(1.0)


def _to_fixed(ground, of: Callable[[str], tuple[float, float]]) -> Levelling:
    """Return the levelling of each moving survey by its own intercept and slope."""
    lines = {label: of(label) for label in ground.moving}
    both = np.array([lines.get(label, (0.0, 1.0)) for label in ground.surveys])
    return Levelling("to_fixed", ground.surveys, both[:, 0], both[:, 1], ground.fixed)


def _boundary(values, ground, label):
    with _plain(ground):
        found = border.step(values, ground.pairs(ground.pooled, label, POOLED))
    return -found.step, 1.0


def _quantile(values, ground, label):
    points = np.where(ground.usable[:, None], ground.points, np.nan)
    rows = border.band(points, ground.pooled, label, POOLED, ground.band, ground.strata)
    with _plain(ground):
        found = border.quantile_line(values, rows, label, POOLED).levelling
    return float(found.intercepts[0]), float(found.slopes[0])


def _standards(values, ground, label, material):
    """Return the line from the geometric means of the materials that the survey shares with the fixed ones."""
    shared = [], []
    for name in np.unique(material[material != ""].astype(str)).tolist():
        means = []
        for rows in (ground.survey == label, ground.pooled == POOLED):
            own = values[rows & (material == name)]
            own = own[np.isfinite(own) & (own > 0)]
            means.append(10 ** np.log10(own).mean() if len(own) else np.nan)
        if np.isfinite(means).all():
            for column, mean in zip(shared, means, strict=True):
                column.append(mean)
    found = levelling.by_standards(*shared, label, POOLED).levelling
    return float(found.intercepts[0]), float(found.slopes[0])


def _covariates(values, ground, extra) -> Levelling:
    rows = ground.usable & (ground.survey != "")
    classes = [column[rows] for column in extra.classes]
    numbers = [column[rows] for column in extra.numbers]
    return by_covariates(values[rows], ground.pooled[rows], POOLED, classes, numbers).levelling


def _anchored(values, ground, extra) -> Levelling:
    rows = ground.usable & (ground.survey != "") & (extra.cell != "")
    return network.anchor(
        values[rows], ground.survey[rows].astype(str), extra.cell[rows].astype(str), extra.network
    ).levelling


def _whole(found: Levelling, surveys: Iterable[str]) -> Levelling:
    """Return the levelling for every survey: fixed ones and those that were not asked stay as they are."""
    lines = {
        label: (start, slope)
        for label, start, slope in zip(found.surveys, found.intercepts, found.slopes, strict=True)
        if label != POOLED
    }
    both = np.array([lines.get(label, (0.0, 1.0)) for label in surveys])
    return Levelling(found.method, tuple(surveys), both[:, 0], both[:, 1], found.reference, found.shift_only)


class _plain:  # noqa: N801 (used as a statement)
    """Name the fixed surveys in refusals."""

    def __init__(self, ground):
        self.names = ", ".join(ground.fixed)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if isinstance(error, SilkroadError):
            for name, value in error.values.items():
                if value == POOLED:
                    error.values[name] = self.names
        return False
