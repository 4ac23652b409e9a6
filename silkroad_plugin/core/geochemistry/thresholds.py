"""Background and threshold of one element: the rules of three schools, side by side.

All take contents and answer in contents; with ``log`` they work on lg and give the background back as 10 to the mean
or median. What is an anomaly in one rule need not be in another: none of them is the true one.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .checked import logarithms, mad, numbers, varying
from .medcouple import adjusted_fences
from .summary import of_sorted


@dataclass(frozen=True)
class Threshold:
    """``background`` and ``threshold`` in the unit of the contents; ``above``: how many contents lie above (beyond,
    not at) it; ``count`` of contents. ``lower``: the threshold of negative anomalies, NaN where a rule has none."""

    background: float
    threshold: float
    above: int
    count: int
    lower: float = float("nan")


@dataclass(frozen=True)
class Clipping:
    """Result of iterative clipping: ``threshold``; ``mean`` X0 and ``sd`` S0 of what was kept, on the scale it was
    clipped on (lg or contents); ``kept`` (n) mask of the contents given; ``rounds`` until nothing more left."""

    threshold: Threshold
    mean: float
    sd: float
    kept: np.ndarray
    rounds: int


def clip_reach(mean: float, sd: float, k: float = 3.0) -> float:
    """Return how far from X contents are kept by one round of clipping at X ± k S."""
    # Contents that are the mean to the last digits are inside even where the spread is nothing.
    return k * sd + 1e-12 * max(1.0, abs(mean))


def iterative_clip(values, k: float = 3.0, log: bool = True, two_sided: bool = True, s: float = 2.0) -> Clipping:
    """Return the background X0 after contents beyond X ± k S are dropped until none is (迭代剔除), T = X0 + s S0.

    ``k``: usually 3, also 2.5 or 2; ``s``: 1.5 to 3; S with n - 1. ``two_sided``: low contents are dropped as well.
    With ``log`` X0 and S0 are of lg, and background and T come back as contents. Raises SilkroadError clip_factor (k or
    s not above 0), samples_too_few (below 3, also once clipped), values_not_positive, values_constant, clip_no_spread
    (all that is left is one number).
    """
    if not (k > 0 and s > 0):
        raise SilkroadError("clip_factor", k=float(k), s=float(s))
    values = np.asarray(values, np.float64).ravel()
    known = np.isfinite(values)
    x = varying(_scaled(values, log, 3), log)
    inside = np.ones(len(x), bool)
    rounds, settled = 0, False
    while not settled:
        rounds += 1
        if inside.sum() < 3:
            raise SilkroadError("samples_too_few", count=int(inside.sum()), needed=3)
        mean, sd = x[inside].mean(), x[inside].std(ddof=1)
        reach = clip_reach(mean, sd, k)
        next_inside = inside & (x <= mean + reach) & ((x >= mean - reach) | (not two_sided))
        settled = next_inside.sum() == inside.sum()
        inside = next_inside
    if sd <= 1e-12 * max(1.0, abs(mean)):
        raise SilkroadError("clip_no_spread", value=_back(mean, log), kept=int(inside.sum()), count=len(x))
    kept = np.zeros(len(values), bool)
    kept[np.flatnonzero(known)[inside]] = True
    found = _threshold(x, mean, mean + s * sd, log, mean - s * sd)
    return Clipping(found, float(mean), float(sd), kept, rounds)


def median_mad(values, k: float = 2.0, log: bool = True) -> Threshold:
    """Return median and median + k MAD, the MAD times 1.4826 (Reimann, Filzmoser & Garrett 2005).

    Raises SilkroadError mad_zero (half of the contents or more are one number), samples_too_few, values_not_positive.
    """
    x = _scaled(values, log, 3)
    centre, spread = np.median(x), mad(x)
    if spread == 0:
        raise SilkroadError("mad_zero", value=_back(centre, log), count=len(x))
    return _threshold(x, centre, centre + k * spread, log, centre - k * spread)


def tukey_fence(values, reach: float = 1.5, log: bool = True) -> Threshold:
    """Return median and Tukey's (1977) fences, ``reach`` interquartile ranges beyond the quartiles.

    Raises SilkroadError range_zero (the quartiles are equal), samples_too_few, values_not_positive.
    """
    x = np.sort(_scaled(values, log, 4))
    low, centre, high = of_sorted(x, (25, 50, 75))
    _spread(low, high, log)
    return _threshold(x, centre, high + reach * (high - low), log, low - reach * (high - low))


def adjusted_fence(values, reach: float = 1.5, log: bool = False) -> Threshold:
    """Return median and the fences adjusted for skewness by the medcouple (Hubert & Vandervieren 2008).

    Meant for contents, whose skewness it takes into account. Raises as ``tukey_fence``.
    """
    x = np.sort(_scaled(values, log, 4))
    low, centre, high = of_sorted(x, (25, 50, 75))
    _spread(low, high, log)
    lower, upper = adjusted_fences(x, reach)
    return _threshold(x, centre, upper, log, lower)


def mean_sd(values, k: float = 2.0, log: bool = True) -> Threshold:
    """Return mean and mean + k sd without clipping, the oldest rule (Hawkes & Webb 1962).

    Raises SilkroadError samples_too_few, values_not_positive, values_constant.
    """
    x = varying(_scaled(values, log, 2), log)
    mean, sd = x.mean(), x.std(ddof=1)
    return _threshold(x, mean, mean + k * sd, log, mean - k * sd)


def percentile(values, percent: float = 97.5) -> Threshold:
    """Return median and a percentile. Raises SilkroadError percent_range (not between 0 and 100), samples_too_few."""
    return cumulative_frequency(values, (percent,))[0]


def cumulative_frequency(values, percents) -> list[Threshold]:
    """Return the thresholds of zones at cumulative frequencies, such as 85, 92.5 and 97.5 %: outer, middle, inner.

    In use on the Sino-Mongolian 1:1,000,000 low-density surveys. Raises SilkroadError percent_range, samples_too_few.
    """
    wrong = [percent for percent in percents if not 0 < percent < 100]
    if wrong:
        raise SilkroadError("percent_range", percent=float(wrong[0]))
    x = np.sort(numbers(values))
    found = of_sorted(x, (50, *percents))
    return [_threshold(x, found[0], limit, False) for limit in found[1:]]


@dataclass(frozen=True)
class MinimumAnomalous:
    """``background`` Cф; ``factor`` ε (standard factor; lognormal) or sd S (normal); ``neighbours`` m (k) and
    ``thresholds`` Ca(m) (k) in the unit of the contents."""

    background: float
    factor: float
    neighbours: tuple[int, ...]
    thresholds: np.ndarray


def minimum_anomalous(values, log: bool = True, neighbours=tuple(range(1, 10)), t: float = 3.0) -> MinimumAnomalous:
    """Return the minimum anomalous contents of m adjacent samples (минимально-аномальные содержания).

    Lognormal: Ca(m) = Cф ε^(t/√m), ε the antilogarithm of the sd of lg; normal: Ca(m) = Cф + t S/√m; t = 3
    (Solovov 1985, Геохимические методы поисков месторождений). ``values``: of the background, so clip them first.
    Raises SilkroadError neighbours_count (m below 1), samples_too_few, values_not_positive, values_constant.
    """
    m = np.asarray(neighbours, np.float64)
    if not len(m) or (m < 1).any():
        raise SilkroadError("neighbours_count", count=float(m.min()) if len(m) else 0.0)
    x = varying(_scaled(values, log, 2), log)
    mean, sd = x.mean(), x.std(ddof=1)
    limits = mean + t * sd / np.sqrt(m)
    background, factor = (10**mean, 10**sd) if log else (mean, sd)
    return MinimumAnomalous(float(background), float(factor), tuple(neighbours), 10**limits if log else limits)


def classes(values, limits) -> np.ndarray:
    """Return for each of ``values`` (n) how many ascending ``limits`` it exceeds (0 … k), -1 where missing."""
    values = np.asarray(values, np.float64)
    place = np.searchsorted(np.asarray(limits, np.float64), values, side="left")
    return np.where(np.isfinite(values), place, -1)


def _scaled(values, log, least):
    return logarithms(values, least) if log else numbers(values, least)


def _back(value, log):
    return float(10**value) if log else float(value)


def _spread(low, high, log):
    if not high > low:
        raise SilkroadError("range_zero", value=_back(low, log))


def _threshold(x, background, limit, log, lower=float("nan")):
    """Return a Threshold from numbers on the scale of the rule, where ties with the limit are decided."""
    return Threshold(_back(background, log), _back(limit, log), int((x > limit).sum()), len(x), _back(lower, log))
