"""Order statistics of contents that are partly below detection, and the rules that need no more than these.

A quantile above the detection limits is the same whatever lies below them (Helsel 2012, ch. 6). With several limits the
share below each number is that of Kaplan & Meier (1958); with one it is plain counting.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..errors import SilkroadError
from .censoring import UseLimits
from .determinations import Determinations
from .kaplan_meier import kaplan_meier
from .thresholds import Threshold

NO_SPREAD = ("mad_zero", "range_zero", "values_constant")
AGREED = 0.1  # two thresholds that differ no more are one: what is open moves fences adjusted for skewness a little
NEXT_TO_NOTHING = 1e-6  # of the lowest number: what has a logarithm and is as good as 0


def ranked(d: Determinations) -> np.ndarray:
    """Return the order statistics (n) of the known contents, ascending; -inf where all that is known is that they are
    below the lowest number.

    The geometric middle stands for an interval, the limit for what is above it. Raises SilkroadError as
    ``kaplan_meier``.
    """
    d = d.take(d.known)
    middles = d.substituted()
    if not d.below.any():
        return np.sort(middles)
    lower, upper = (np.where(d.below, bound, middles) for bound in (d.lower, d.upper))
    found = kaplan_meier(Determinations.from_bounds(lower, upper, d.unit), UseLimits(refuse=1.0, fewest=1))
    # A little below each rank, so that rounding in the shares takes none for its neighbour.
    order = found.quantiles((np.arange(1, len(d) + 1) - 1e-6) / len(d))
    return np.where(np.isnan(order), -np.inf, order)


def by_rank(d: Determinations, rule: Callable[[np.ndarray], list[Threshold]]) -> list[Threshold]:
    """Return the thresholds of a ``rule`` from order statistics; NaN where they, or the background or the threshold of
    negative anomalies, hang on what lies below detection.

    The rule is asked twice, with all that is open at the lowest number and next to nothing: between the two is the
    truth, and where they agree it is known. Raises SilkroadError as the rule, and threshold_censored (no threshold of
    it is known).
    """
    order = ranked(d)
    still_open = np.isneginf(order)
    if not still_open.any():
        return rule(order)
    lowest = order[~still_open][0]
    ends = [_asked(rule, np.where(still_open, put, order)) for put in (NEXT_TO_NOTHING * lowest, lowest)]
    found = [_agreed(first, second) for first, second in zip(*ends, strict=False)]
    if not any(np.isfinite(one.threshold) for one in found):
        raise SilkroadError("threshold_censored", percent=100 * float(d.below.sum() / d.known.sum()))
    return found


def _asked(rule, order) -> list[Threshold]:
    try:
        return rule(order)
    except SilkroadError as refusal:
        if refusal.code in NO_SPREAD:  # of what is open, all put at one number
            return []
        raise


def _agreed(first: Threshold, second: Threshold) -> Threshold:
    def one(a: float, b: float) -> float:
        return (a + b) / 2 if abs(a - b) <= AGREED * abs(b) else float("nan")

    names = ("background", "threshold", "lower")
    return replace(second, **{name: one(getattr(first, name), getattr(second, name)) for name in names})
