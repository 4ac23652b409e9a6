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
from .border import Reason
from .covariates import by_covariates
from .determinations import Determinations
from .ground import POOLED, USUAL, Border, Ground, Least, steps
from .levelling import Levelling, Statistic

CENSORED = 50.0  # percent of a survey, from which on its median is not known
Z = 2.5758293035489004  # of a two-sided test at 1 %, the level of ``border.decide``
ROUNDS = 5


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
    determinations: Determinations, ground: Ground, method: Method, extra: Extra, least: Least = USUAL
) -> Levelled:
    """Return the levelling of ``determinations`` (n) by ``method``, with what is at the borders before and after.

    ``least``: the least corrections worth making. Raises SilkroadError of the methods, levelling_censored.
    """

    def once(content: Determinations):
        return _once(content, ground, method, extra, least)

    found, reasons, errors, unjoined = once(determinations)
    survey = np.where(ground.survey == "", ground.surveys[0], ground.survey)
    whole = _whole(found, ground.surveys)
    moved = whole.apply_to(determinations, survey)
    second = _whole(once(moved)[0], ground.surveys)
    twice = second.apply(moved.value, survey)
    both = np.isfinite(twice) & (twice > 0) & (ground.survey != "")
    again = float(np.abs(np.log10(twice[both] / moved.value[both])).max(initial=0.0))
    before = steps(determinations.value, ground, least)
    return Levelled(whole, before, steps(moved.value, ground, least), tuple(reasons), errors, tuple(unjoined), again)


def _once(content, ground, method, extra, least):
    """Return (levelling, reasons, errors, unjoined) of one pass."""
    if method is Method.AUTO:
        return decide_and_level(content.value, ground, least)
    if method is Method.NETWORK:
        return _network(content.value, ground)
    ways: dict[Method, Callable] = {
        Method.LEAVE: lambda: levelling.leave_as_is(ground.surveys),
        Method.CONTRAST_RETURN: lambda: _whole_surveys(content, ground, levelling.contrast_return, Statistic.MEDIAN),
        Method.ROBUST_Z: lambda: _whole_surveys(content, ground, levelling.robust_z),
        Method.PARAMETRIC: lambda: _whole_surveys(content, ground, levelling.parametric),
        Method.QUANTILE: lambda: _to_fixed(ground, lambda s: _quantile(content.value, ground, s)),
        Method.BOUNDARY: lambda: _to_fixed(ground, lambda s: _boundary(content.value, ground, s)),
        Method.STANDARDS: lambda: _to_fixed(ground, lambda s: _standards(content.value, ground, s)),
        Method.COVARIATES: lambda: _covariates(content.value, ground, extra),
        Method.ANCHOR: lambda: _anchored(content.value, ground, extra),
    }
    return ways[method](), ("asked",), {}, ()


def decide_and_level(values, ground: Ground, least: Least = USUAL):
    """Return (levelling, reasons, errors, unjoined): surveys are levelled only where a border decides for it.

    Corrections below the ``least`` or within their error are not made, and what is left is adjusted once more with
    those surveys fixed. Repeated until nothing is left to do, so that levelling the result again does nothing.
    """
    values, total, errors, unjoined = np.array(values, np.float64), {}, {}, ()
    first: tuple[str, ...] = ()
    for number in range(ROUNDS):
        found = steps(values, ground, least)
        if number == 0:
            first = tuple(dict.fromkeys(_why(one) for one in found)) or ("no_border",)
        if not any(one.decision is not None and one.decision.level for one in found):
            break
        usable = [one for one in found if one.decision is not None and _comparable(one)]
        corrections, spread, unjoined = _adjusted(usable, ground, least)
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
    if one.shared is not None:
        return one.decision.reason is not Reason.MATERIALS_DISAGREE and one.decision.reason is not Reason.CONTRADICTED
    return one.decision.reason in (Reason.STEP, Reason.NOT_SIGNIFICANT, Reason.TOO_SMALL)


def _adjusted(usable, ground, least):
    """Return corrections and errors by survey of every part of the network that borders join, and surveys apart.

    ``usable``: what surveys say of each other, of which the measured steps are adjusted."""
    corrections, errors, apart = {}, {}, []
    measured = {label for one in usable if one.shared is not None for label in (one.first, one.second)}
    offsets = [network.offset_of(one.measured, one.first, one.second) for one in usable]
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
            if abs(size) < (least.materials if label in measured else least.border) or abs(size) <= Z * error
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
    found = [one for one in steps(values, ground, USUAL) if one.step is not None]
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
    with _naming_fixed(ground):
        found = border.step(values, ground.pairs(ground.pooled, label, POOLED))
    return _line_of(border.boundary_levelling(found, label, POOLED))


def _quantile(values, ground, label):
    points = np.where(ground.usable[:, None], ground.points, np.nan)
    rows = border.band(points, ground.pooled, label, POOLED, ground.band, ground.strata)
    with _naming_fixed(ground):
        return _line_of(border.quantile_line(values, rows, label, POOLED).levelling)


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
    return _line_of(levelling.by_standards(*shared, label, POOLED).levelling)


def _line_of(found: Levelling) -> tuple[float, float]:
    """Return intercept and slope of the survey that moves, the first of two."""
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


@contextmanager
def _naming_fixed(ground) -> Iterator[None]:
    """Name the fixed surveys in refusals, where they are one under the label of all."""
    try:
        yield
    except SilkroadError as error:
        fixed = ", ".join(ground.fixed)
        error.values.update({name: fixed for name, value in error.values.items() if value == POOLED})
        raise
