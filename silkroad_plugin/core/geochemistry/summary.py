"""The table of statistics of an element: what a geochemist reads first, on measured values and on their logarithms.

Quantiles: Hyndman & Fan (1996), definition 7. Skewness and kurtosis: the unbiased G1 and G2 of Joanes & Gill (1998),
kurtosis as excess over the normal distribution. Median absolute deviation times 1.4826 (Reimann, Filzmoser, Garrett &
Dutter 2008, ch. 4). Outliers: beyond Tukey's (1977) inner fences.
"""

from dataclasses import dataclass

import numpy as np

from .checked import MAD_SD, numbers
from .determinations import Determinations

PERCENTS = (0, 1, 2, 5, 10, 25, 50, 75, 85, 90, 95, 97.5, 98, 99, 100)
FENCE = 1.5  # interquartile ranges from the hinge to Tukey's inner fence


@dataclass(frozen=True)
class Moments:
    """Statistics of numbers. ``mean``, ``sd`` (n - 1), ``cv`` (sd / mean), ``median``, ``mad`` (times 1.4826),
    ``skewness`` (G1), ``kurtosis`` (G2, excess); ``outliers_low``, ``outliers_high``: how many lie beyond Tukey's
    inner fences. NaN where one does not exist (sd of one number, skewness of constants)."""

    mean: float
    sd: float
    cv: float
    median: float
    mad: float
    skewness: float
    kurtosis: float
    outliers_low: int
    outliers_high: int


@dataclass(frozen=True)
class Summary:
    """``count`` of numbers, ``missing`` ones, ``not_positive`` ones (0 or less, which have no logarithm), ``minimum``,
    ``maximum``; ``percents`` and ``percentiles`` (k); ``raw``: Moments of the numbers; ``log``: of their lg (None where
    no number is above 0); ``geometric_mean``; ``geometric_sd``: 10 to the sd of lg, a factor."""

    count: int
    missing: int
    not_positive: int
    minimum: float
    maximum: float
    percents: tuple[float, ...]
    percentiles: np.ndarray
    raw: Moments
    log: Moments | None
    geometric_mean: float
    geometric_sd: float


def summary(values, percents: tuple[float, ...] = PERCENTS) -> Summary:
    """Return the statistics of ``values`` (n); NaN is missing.

    Logarithms are taken of numbers above 0 alone; how many are not is told. Raises SilkroadError samples_too_few.
    """
    values = np.asarray(values, np.float64).ravel()
    ordered = np.sort(numbers(values))
    start = int(np.searchsorted(ordered, 0, side="right"))
    log = _moments(np.log10(ordered[start:])) if start < len(ordered) else None
    return Summary(
        count=len(ordered),
        missing=len(values) - len(ordered),
        not_positive=start,
        minimum=float(ordered[0]),
        maximum=float(ordered[-1]),
        percents=tuple(percents),
        percentiles=of_sorted(ordered, percents),
        raw=_moments(ordered),
        log=log,
        geometric_mean=float(10**log.mean) if log else float("nan"),
        geometric_sd=float(10**log.sd) if log else float("nan"),
    )


@dataclass(frozen=True)
class PercentileBounds:
    """``percents``, ``lower`` and ``upper`` (k): bounds of the percentiles; ``percentiles`` (k): the number where both
    agree, NaN where censoring leaves it open; ``censored`` share of the known determinations."""

    percents: tuple[float, ...]
    lower: np.ndarray
    upper: np.ndarray
    percentiles: np.ndarray
    censored: float


def percentile_bounds(determinations: Determinations, percents: tuple[float, ...] = PERCENTS) -> PercentileBounds:
    """Return what is certain of the percentiles although some determinations are only bounded.

    A percentile of the lower bounds and the same one of the upper bounds enclose the true one; above the share that
    is censored they are one number, which needs no substitution (Helsel 2012, ch. 6). Raises SilkroadError
    samples_too_few (all missing).
    """
    known = determinations.known
    lower, upper = np.sort(numbers(determinations.lower[known])), np.sort(determinations.upper[known])
    low, high = of_sorted(lower, percents), of_sorted(upper, percents)
    agreed = np.where(low == high, low, np.nan)
    censored = float(determinations.censored.sum() / known.sum())
    return PercentileBounds(tuple(percents), low, high, agreed, censored)


def of_sorted(ordered: np.ndarray, percents) -> np.ndarray:
    """Return percentiles (k) of ascending numbers (n), by definition 7 of Hyndman & Fan (1996)."""
    place = (len(ordered) - 1) * np.asarray(percents, np.float64) / 100
    below = np.floor(place).astype(int).clip(0, len(ordered) - 1)
    above = np.minimum(below + 1, len(ordered) - 1)
    low, high, part = ordered[below], ordered[above], place - below
    with np.errstate(invalid="ignore"):
        between = low + part * (high - low)
    # Where both neighbours are infinite, or the place is a rank, nothing is interpolated.
    return np.where((part == 0) | (low == high), low, between)


def _moments(ordered: np.ndarray) -> Moments:
    """Return the statistics of ascending numbers."""
    n, nan = len(ordered), float("nan")
    low, median, high = of_sorted(ordered, (25, 50, 75))
    # The first number is taken off before the mean, so that constants have no variance from rounding.
    mean = float(ordered[0] + (ordered - ordered[0]).mean())
    off = ordered - mean
    square = off * off
    m2, m3, m4 = square.mean(), (square * off).mean(), (square * square).mean()
    sd = float(np.sqrt(m2 * n / (n - 1))) if n > 1 else nan
    g1 = m3 / m2**1.5 if m2 > 0 else nan
    g2 = m4 / m2**2 - 3 if m2 > 0 else nan
    reach = FENCE * (high - low)
    return Moments(
        mean=mean,
        sd=sd,
        cv=sd / mean if mean else nan,
        median=float(median),
        mad=float(MAD_SD * _middle(np.abs(ordered - median))),
        skewness=float(g1 * np.sqrt(n * (n - 1)) / (n - 2)) if n > 2 else nan,
        kurtosis=float(((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3))) if n > 3 else nan,
        outliers_low=int(np.searchsorted(ordered, low - reach, side="left")),
        outliers_high=int(n - np.searchsorted(ordered, high + reach, side="right")),
    )


def _middle(values: np.ndarray) -> float:
    """Return the median without sorting all."""
    half = len(values) // 2
    if len(values) % 2:
        return np.partition(values, half)[half]
    parted = np.partition(values, (half - 1, half))
    return (parted[half - 1] + parted[half]) / 2
