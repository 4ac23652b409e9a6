"""Limits of the classes by which samples are put on a map: schemes of the Chinese, Western and Russian practice."""

from collections.abc import Callable, Sequence

import numpy as np

from ..errors import SilkroadError
from .checked import numbers
from .description import boxplot_limits
from .determinations import Determinations
from .filled import filled
from .ranks import ranked
from .summary import of_sorted, percentile_bounds
from .thresholds import iterative_clip, minimum_anomalous

NEIGHBOURS = (9, 4, 1)  # adjacent samples of which the minimum anomalous contents part the classes


def scheme_limits(d: Determinations, scheme: str, steps: Sequence[float] = ()) -> np.ndarray:
    """Return ascending limits (k) of classes of contents; a content belongs to the class above a limit it exceeds.

    ``scheme``: "frequency" (at cumulative frequencies ``steps``), "multiples" (``steps`` times T = X0 + 2 S0 of clipped
    lg), "colour_zones" (X0 + ``steps`` S0), "boxplot" (Tukey's hinges and fences on lg) or "minimum_anomalous" (of 9, 4
    and 1 adjacent samples). Ranks need no numbers; for the schemes of means censored contents are ``filled``. Raises
    the refusals of the rules, frequency_censored (only a limit is known at this rank), and class_limits (limits that do
    not ascend, as where most contents are one number). Frequencies may meet, as in steps of semi-quantitative analysis,
    where not all do: the class between them is empty.
    """
    steps = np.array(sorted(steps))
    limits = np.asarray(_BY_RANK[scheme](d, steps) if scheme in _BY_RANK else _SCHEMES[scheme](filled(d), steps))
    rising = np.diff(limits) > 0
    if not (np.isfinite(limits).all() and (rising.any() or not rising.size if scheme == "frequency" else rising.all())):
        raise SilkroadError("class_limits", limits=[float(limit) for limit in limits])
    return limits


def _frequency(d: Determinations, percents) -> np.ndarray:
    limits = percentile_bounds(d, percents).percentiles
    unknown = ~np.isfinite(limits)
    if unknown.any():
        raise SilkroadError("frequency_censored", percent=float(percents[int(unknown.argmax())]))
    return limits


def _multiples(values, factors):
    return iterative_clip(values).threshold.threshold * factors


def _colour_zones(values, sds):
    found = iterative_clip(values)
    return 10 ** (found.mean + sds * found.sd)


def _boxplot(d: Determinations, _):
    numbers(d.lower[d.known], 4)
    hinges = of_sorted(ranked(d), (25, 75))
    unknown = ~np.isfinite(hinges)
    if unknown.any():
        raise SilkroadError("frequency_censored", percent=(25.0, 75.0)[int(unknown.sum()) - 1])
    return boxplot_limits(*hinges)


def _minimum(values, _):
    return minimum_anomalous(values[iterative_clip(values).kept], neighbours=NEIGHBOURS).thresholds


_BY_RANK: dict[str, Callable] = {"frequency": _frequency, "boxplot": _boxplot}
_SCHEMES: dict[str, Callable] = {
    "multiples": _multiples,
    "colour_zones": _colour_zones,
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
