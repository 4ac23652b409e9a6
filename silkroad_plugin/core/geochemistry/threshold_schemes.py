"""Limits of the classes by which samples are put on a map: schemes of the Chinese, Western and Russian practice."""

from collections.abc import Callable

import numpy as np

from ..errors import SilkroadError
from .description import boxplot_limits
from .determinations import Determinations
from .filled import filled
from .samples import numbers
from .summary import of_sorted, percentile_bounds
from .thresholds import ZONES, iterative_clip, minimum_anomalous

ZONE_FACTORS = (1, 2, 4)  # of the threshold: outer, middle, inner zone (DB63/T 1936-2021)
COLOUR_ZONES = (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5)  # sd of clipped lg contents from their mean
NEIGHBOURS = (9, 4, 1)  # adjacent samples of which the minimum anomalous contents part the classes


def scheme_limits(d: Determinations, scheme: str, percents: tuple[float, ...] = ZONES) -> np.ndarray:
    """Return ascending limits (k) of classes of contents; a content belongs to the class above a limit it exceeds.

    ``scheme``: "frequency" (at cumulative frequencies ``percents``), "multiples" (1, 2, 4 times T = X0 + 2 S0 of
    clipped lg), "colour_zones" (X0 ± 0.5, 1.5, 2.5 S0), "boxplot" (Tukey's hinges and fences on lg) or
    "minimum_anomalous" (of 9, 4 and 1 adjacent samples). Ranks need no numbers; for the other schemes censored contents
    are ``filled``. Raises the refusals of the rules, frequency_censored (only a limit is known at this rank), and
    class_limits (limits that do not ascend, as where most contents are one number).
    """
    limits = _by_rank(d, percents) if scheme == "frequency" else np.asarray(_SCHEMES[scheme](filled(d)))
    if not (np.isfinite(limits).all() and (np.diff(limits) > 0).all()):
        raise SilkroadError("class_limits", limits=[float(limit) for limit in limits])
    return limits


def _by_rank(d: Determinations, percents) -> np.ndarray:
    percents = tuple(sorted(percents))
    limits = percentile_bounds(d, percents).percentiles
    unknown = ~np.isfinite(limits)
    if unknown.any():
        raise SilkroadError("frequency_censored", percent=percents[int(unknown.argmax())])
    return limits


def _multiples(values):
    return iterative_clip(values).threshold.threshold * np.array(ZONE_FACTORS)


def _colour_zones(values):
    found = iterative_clip(values)
    return 10 ** (found.mean + np.array(COLOUR_ZONES) * found.sd)


def _boxplot(values):
    return boxplot_limits(*of_sorted(np.sort(numbers(values, 4)), (25, 75)))


def _minimum(values):
    return minimum_anomalous(values[iterative_clip(values).kept], neighbours=NEIGHBOURS).thresholds


_SCHEMES: dict[str, Callable] = {
    "multiples": _multiples,
    "colour_zones": _colour_zones,
    "boxplot": _boxplot,
    "minimum_anomalous": _minimum,
}


def classified(d: Determinations, limits) -> np.ndarray:
    """Return (n) how many ascending ``limits`` (k) each content exceeds, -1 where it is missing or censored so that its
    class is open: both its bounds must lie in one class."""
    limits = np.asarray(limits, np.float64)
    low, high = (np.searchsorted(limits, bound, side="left") for bound in (d.lower, d.upper))
    # Below a detection limit a content is less than the limit, so it may not exceed a class limit equal to it; above an
    # upper limit it is more.
    low = np.where(d.above, np.searchsorted(limits, d.lower, side="right"), low)
    return np.where(d.known & (low == high), low, -1)
