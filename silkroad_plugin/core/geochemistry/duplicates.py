"""Precision from duplicate pairs: relative errors, coefficients of variation, bias between the two.

Relative error RE % = |a - b| / ((a + b)/2) × 100, in the West RPD; half absolute relative difference HARD = |a - b| /
(a + b) (Shaw 1997); coefficient of variation: Stanley & Lawie (2007), Abzalov (2008); reduced major axis: Miller & Kahn
(1962); geometric agreement: practice of the Soviet surveys.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .checked import pairs, refuse_not_positive


@dataclass(frozen=True)
class Precision:
    """Of n pairs: ``relative`` (n): signed (a - b) / mean in percent, NaN where both are 0; ``rpd``: its mean size;
    ``hard`` (n): percent; ``hard_median``; ``cv_rms``: root mean square of the pairs' cv, percent; ``cv_log``:
    percent, from the sd of the difference of logarithms, sqrt(exp(s²) - 1) (NaN where a content is not above 0);
    ``sd``: absolute, sqrt(Σ d²/2n); ``count``."""

    relative: np.ndarray
    rpd: float
    hard: np.ndarray
    hard_median: float
    cv_rms: float
    cv_log: float
    sd: float
    count: int


@dataclass(frozen=True)
class PassRate:
    """``passed`` of ``count`` pairs are within their ``limit`` (percent of relative error); ``share`` of them in
    percent; ``good``: whether the share reaches the one required."""

    passed: int
    count: int
    share: float
    good: bool


def precision(first, second) -> Precision:
    """Return the precision of pairs ``first``, ``second`` (n) of contents not below 0; NaN leaves a pair out.

    Raises SilkroadError pairs_lengths, samples_too_few, values_negative.
    """
    a, b = contents(first, second)
    off, mean = a - b, (a + b) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        relative = np.where(mean > 0, 100 * off / mean, np.nan)
    known = relative[mean > 0]
    if not len(known):
        refuse_not_positive(mean)
    size = np.abs(known)
    positive = bool((a > 0).all() and (b > 0).all())
    log_variance = float((np.log(a / b) ** 2).mean() / 2) if positive else float("nan")
    return Precision(
        relative=relative,
        rpd=float(size.mean()),
        hard=np.abs(relative) / 2,
        hard_median=float(np.median(size) / 2),
        cv_rms=float(np.sqrt((size**2).mean() / 2)),
        cv_log=float(100 * np.sqrt(np.expm1(log_variance))),
        sd=float(np.sqrt((off**2).mean() / 2)),
        count=len(a),
    )


def pass_rate(first, second, limit, required: float) -> PassRate:
    """Return how many pairs have a relative error of at most ``limit`` (percent; one number or n of them).

    ``required``: the share of pairs, in percent, that must. Two zeros agree. Raises as ``precision``.
    """
    first, second = np.asarray(first, np.float64).ravel(), np.asarray(second, np.float64).ravel()
    a, b = contents(first, second, least=1)
    limit = np.broadcast_to(np.asarray(limit, np.float64), first.shape)
    limit = limit[np.isfinite(first) & np.isfinite(second)]
    # a hair of tolerance: 30 % computed from decimals must pass a limit of 30 %
    passed = int((np.abs(a - b) * 200 <= limit * (a + b) * (1 + 1e-12)).sum())
    share = 100 * passed / len(a)
    return PassRate(passed, len(a), share, share >= required)


@dataclass(frozen=True)
class Bias:
    """Of n pairs: ``mean_difference`` (a - b) and ``ratio`` of the means b / a; ``t``, ``t_p``: paired t test;
    ``wilcoxon``, ``wilcoxon_p``: signed ranks; ``sign_p``: sign test, ``positive`` and ``negative`` differences.
    Tests are NaN where all pairs agree."""

    mean_difference: float
    ratio: float
    t: float
    t_p: float
    wilcoxon: float
    wilcoxon_p: float
    positive: int
    negative: int
    sign_p: float


def bias(first, second, log: bool = False) -> Bias:
    """Return tests of a shift between ``first`` and ``second`` (n), with ``log`` between their lg.

    Raises SilkroadError pairs_lengths, samples_too_few, values_negative, values_not_positive.
    """
    from scipy import stats

    a, b = contents(first, second)
    if log:
        refuse_not_positive(a, b)
        a, b = np.log10(a), np.log10(b)
    off = a - b
    nan = float("nan")
    positive, negative = int((off > 0).sum()), int((off < 0).sum())
    rank = stats.wilcoxon(off[off != 0]) if positive + negative else (nan, nan)
    t = stats.ttest_rel(a, b) if off.std() > 1e-12 * np.abs(off).max() else (nan, nan)
    sign = stats.binomtest(positive, positive + negative).pvalue if positive + negative else nan
    ratio = float(10 ** -off.mean()) if log else float(b.mean() / a.mean()) if a.mean() else nan
    return Bias(
        float(off.mean()),
        ratio,
        float(t[0]),
        float(t[1]),
        float(rank[0]),
        float(rank[1]),
        positive,
        negative,
        float(sign),
    )


@dataclass(frozen=True)
class ReducedMajorAxis:
    """b = ``intercept`` + ``slope`` a, with standard errors; ``correlation``: Pearson's."""

    slope: float
    slope_error: float
    intercept: float
    intercept_error: float
    correlation: float


def reduced_major_axis(first, second) -> ReducedMajorAxis:
    """Return the line that treats both as measured with error: slope = sign(r) sd(b) / sd(a).

    Standard errors: slope sqrt((1 - r²)/n), sd(b) sqrt((1 - r²)/n (1 + mean(a)²/var(a))) of the intercept (Miller &
    Kahn 1962, pp. 204-209). ``first``, ``second`` (n): contents or their lg. Raises SilkroadError pairs_lengths,
    samples_too_few (below 3), values_constant.
    """
    a, b = pairs(first, second, 3)
    for values in (a, b):
        if values.min() == values.max():
            raise SilkroadError("values_constant", value=float(values[0]), count=len(values))
    n, sa, sb = len(a), a.std(ddof=1), b.std(ddof=1)
    r = float(((a - a.mean()) * (b - b.mean())).sum() / ((n - 1) * sa * sb))
    slope = (np.sign(r) or 1.0) * sb / sa
    intercept = b.mean() - slope * a.mean()
    unexplained = max(1 - r**2, 0.0)
    slope_error = abs(slope) * np.sqrt(unexplained / n)
    intercept_error = sb * np.sqrt(unexplained / n * (1 + (a.mean() / sa) ** 2))
    return ReducedMajorAxis(float(slope), float(slope_error), float(intercept), float(intercept_error), r)


@dataclass(frozen=True)
class GeometricAgreement:
    """``systematic``: geometric mean of a / b; ``systematic_p``: of a paired t test that it is 1; ``random``: standard
    factor of one analysis, 10^sqrt(Σ (Δ - mean Δ)² / (2 (n - 1))) with Δ = lg a - lg b; ``count`` of pairs."""

    systematic: float
    systematic_p: float
    random: float
    count: int


def geometric_agreement(first, second) -> GeometricAgreement:
    """Return the systematic and the random factor between ``first`` and ``second`` (n), all above 0.

    The measures of internal and external control of spectral analyses in the Soviet instructions.
    Raises SilkroadError pairs_lengths, samples_too_few, values_not_positive.
    """
    from scipy import stats

    a, b = contents(first, second)
    refuse_not_positive(a, b)
    off = np.log10(a / b)
    sd = off.std(ddof=1)
    p = float(stats.ttest_1samp(off, 0).pvalue) if sd > 0 else float(off[0] == 0)
    return GeometricAgreement(float(10 ** off.mean()), p, float(10 ** (sd / np.sqrt(2))), len(off))


def contents(first, second, least: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Return pairs (n) of contents that are both known. Raises SilkroadError pairs_lengths, samples_too_few,
    values_negative."""
    a, b = pairs(first, second, least)
    lowest = min(a.min(), b.min())
    if lowest < 0:
        raise SilkroadError("values_negative", count=int(((a < 0) | (b < 0)).sum()), lowest=float(lowest))
    return a, b
