"""Which surveys are brought to another level, decided at the borders; and what is known of those that are not.

The steps between surveys are adjusted all at once. A survey keeps its level for a reason that is told, with what its
borders say of it and how large a step they could have shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

import numpy as np

from . import border, levelling, network
from .border import Reason
from .censored_logs import determinations_of
from .checked import Z95
from .ground import USUAL, Border, Ground, Least, steps
from .levelling import Levelling

Z = 2.5758293035489004  # of a two-sided test at 1 %, the level of ``border.decide``


class Why(Enum):
    """Why the level of a survey is changed or kept."""

    LEVELLED = "levelled"
    ASKED = "asked"  # by a method that decides nothing
    LEFT = "left"  # nothing was to be done, or could be done as asked
    FIXED = "fixed"
    NOT_SIGNIFICANT = "not_significant"
    TOO_SMALL = "too_small"
    NO_STEP = "no_step"  # the network asks for a correction, but no border decides for a step
    NO_BORDER = "no_border"  # nothing that can be relied on compares it with another survey
    NO_REFERENCE = "no_reference"  # nothing joins it and its neighbours to a fixed survey: it holds their level


@dataclass(frozen=True)
class Told:
    """Of a survey: ``why`` its level is changed or kept; the correction ``estimate`` (lg) that its borders ask for,
    made or not, with its standard ``error``; ``least``: the least (lg) worth making; ``seen``: the smallest (lg) that
    the test shows in four of five cases, and ``detectable``: that is made in as many; NaN where nothing tells it."""

    why: Why
    estimate: float = float("nan")
    error: float = float("nan")
    least: float = float("nan")
    seen: float = float("nan")
    detectable: float = float("nan")

    @property
    def bounds(self) -> tuple[float, float]:
        """Return the 95 % bounds of the estimate."""
        return self.estimate - Z95 * self.error, self.estimate + Z95 * self.error


@dataclass(frozen=True, eq=False)
class Decided:
    """The ``levelling``; ``reasons``: codes of why it was done or not; ``told``: by survey what is known of its level;
    ``unjoined``: surveys that nothing joins to a fixed one."""

    levelling: Levelling
    reasons: tuple[str, ...]
    told: Mapping[str, Told]
    unjoined: tuple[str, ...]


def decide_and_level(values, ground: Ground, least: Least = USUAL) -> Decided:
    """Return what is decided: surveys are levelled only where a border, or shared materials, decide for it.

    Corrections below the ``least``, or whose 99 % interval holds 0, are not made. Repeated until nothing is left to do,
    so that levelling the result again does nothing: a survey that is corrected once needs no more. ``values`` (n):
    determinations, or numbers with NaN.
    """
    content, total = determinations_of(values), {}
    named = np.where(ground.survey == "", ground.surveys[0], ground.survey)
    reasons = told = unjoined = None
    for _ in ground.surveys:
        found = steps(content, ground, least)
        corrections, now, apart = _adjusted(found, ground, least)
        if reasons is None:
            reasons = tuple(dict.fromkeys(_why(one) for one in found)) or ("no_border",)
            told, unjoined = now, apart
        if not corrections:
            break
        for label, correction in corrections.items():
            total[label] = total.get(label, 0.0) + correction
            told[label] = replace(now[label], estimate=total[label])
        content = _shift(ground, corrections).apply_to(content, named)
    return Decided(_shift(ground, total), reasons, told, unjoined)


def _shift(ground, corrections) -> Levelling:
    return levelling.shifts("auto", ground.surveys, [corrections.get(label, 0.0) for label in ground.surveys])


def _why(one: Border) -> str:
    return one.refusal.code if one.decision is None else one.decision.reason.value


def _decides(one: Border) -> bool:
    return one.decision is not None and one.decision.level


def _comparable(one: Border) -> bool:
    if one.decision is None:
        return False
    if one.shared is not None:
        return one.decision.reason is not Reason.MATERIALS_DISAGREE and one.decision.reason is not Reason.CONTRADICTED
    return one.decision.reason in (Reason.STEP, Reason.NOT_SIGNIFICANT, Reason.TOO_SMALL)


def _adjusted(borders, ground, least):
    """Return corrections by survey that are worth making, what is known of every survey, and surveys apart.

    All steps that can be relied on are adjusted at once. A survey whose own correction is too small or not
    significant keeps its level, but does not for that become a reference: what is not seen is not known to be 0, and
    others would take its step upon them.
    """
    comparable = [one for one in borders if _comparable(one)]
    corrections, apart = {}, []
    told = {label: Told(Why.FIXED if label in ground.fixed else Why.NO_BORDER) for label in ground.surveys}
    measured = {label for one in comparable if one.shared is not None for label in (one.first, one.second)}
    offsets = [network.offset_of(one.measured, one.first, one.second) for one in comparable]
    for part in _parts(offsets):
        fixed = [label for label in ground.fixed if label in part]
        if not fixed:
            # Nothing joins them to a fixed survey: the largest of them holds the level of the others.
            apart += sorted(part)
            fixed = [max(sorted(part), key=lambda label: int((ground.survey == label).sum()))]
            told[fixed[0]] = Told(Why.NO_REFERENCE)
        found = network.adjust([one for one in offsets if one.first in part], fixed)
        sizes = dict(zip(found.levelling.surveys, found.levelling.intercepts.tolist(), strict=True))
        errors = dict(zip(found.levelling.surveys, found.errors.tolist(), strict=True))
        free = [label for label in sizes if label not in fixed]
        for label in free:
            smallest = least.materials if label in measured else least.border
            own = [one for one in comparable if label in (one.first, one.second)]
            told[label] = _told(sizes[label], errors[label], smallest, own, fixed)
        deciding = [one for one in comparable if one.first in part and _decides(one)]
        for label in _moving(deciding, free, told):
            told[label] = replace(told[label], why=Why.LEVELLED)
            corrections[label] = sizes[label]
    return corrections, told, tuple(apart)


def _told(size, error, smallest, own, fixed) -> Told:
    """Return what is known of a survey, and why it keeps its level if nothing is decided for it.

    Where it has one border of its ``own``, to a ``fixed`` survey, its correction is the step there, and so is its test.
    """
    certain, detectable = abs(size) > Z * error, partial(border.detectable, error)
    if len(own) == 1 and {own[0].first, own[0].second} & set(fixed):
        certain, detectable = own[0].measured.p < border.LEVEL, own[0].measured.detectable
    why = Why.NOT_SIGNIFICANT
    if certain:
        why = Why.TOO_SMALL if abs(size) < smallest else Why.NO_STEP
    return Told(why, size, error, smallest, detectable(), detectable(smallest))


def _moving(deciding, free, told) -> list[str]:
    """Return the surveys to correct: those that clearly step, and of every two whose step is decided one at least."""
    if not deciding:
        return []
    moving = [label for label in free if told[label].why is Why.NO_STEP]
    for one in deciding:
        ends = [label for label in (one.first, one.second) if label in free]
        if ends and not set(ends) & set(moving):
            moving.append(max(ends, key=lambda label: abs(told[label].estimate) / told[label].error))
    return moving


def _parts(offsets) -> list[set]:
    """Return the sets of surveys that steps join."""
    parts: list[set] = []
    for one in offsets:
        joined = [part for part in parts if part & {one.first, one.second}]
        parts = [part for part in parts if part not in joined]
        parts.append(set().union({one.first, one.second}, *joined))
    return parts
