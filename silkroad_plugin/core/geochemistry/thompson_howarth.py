"""Precision as a function of content, and the control chart of duplicates, by Thompson and Howarth.

Estimation from 50 pairs or more: Thompson & Howarth (1976, 1978), J. Geochem. Explor. 9, 23-30: pairs in groups of
eleven by their mean, the median absolute difference of each regressed on its mean content. A median absolute
difference of a normal error is 0.954 of its sd: times 1.0483 = 1 / (sqrt(2) Φ⁻¹(3/4)) it is the sd (Stanley 2003).
Control of fewer pairs against a precision asked for: Thompson & Howarth (1973), The Analyst 98, 153-160.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .duplicates import contents

GROUP = 11
TO_SD = 1.0483580707363466
LEAST_GROUPS = 2
PERCENTS = (90.0, 95.0, 99.0)


@dataclass(frozen=True)
class PrecisionLine:
    """sd at content c: ``s0`` + ``k`` c. ``detection_limit``: 2 s0 / (1 - 2 k), where the precision 2 sd / c is 100 %
    (NaN where k is 0.5 or more or s0 is not above 0); ``limiting_precision``: 200 k, percent, far above it. ``means``,
    ``medians`` (g): of the groups; ``left_over``: pairs of highest content that fill no group."""

    s0: float
    k: float
    detection_limit: float
    limiting_precision: float
    means: np.ndarray
    medians: np.ndarray
    left_over: int

    def sd(self, content) -> np.ndarray:
        """Return the sd (n) of one analysis at ``content`` (n)."""
        return self.s0 + self.k * np.asarray(content, np.float64)

    def precision(self, content) -> np.ndarray:
        """Return 2 sd / c (n) in percent at ``content`` (n), above 0."""
        return 200 * self.sd(content) / np.asarray(content, np.float64)


def precision_line(first, second, group: int = GROUP) -> PrecisionLine:
    """Return the line of pairs ``first``, ``second`` (n) of contents not below 0.

    ``group``: pairs of neighbouring means in one group; pairs that fill no whole group are left out at the high end
    and counted. Raises SilkroadError pairs_lengths, values_negative, samples_too_few (below two groups; below 50 pairs
    the chart is the better tool), duplicates_same_mean (all groups have one mean content).
    """
    a, b = contents(first, second, LEAST_GROUPS * group)
    mean, off = (a + b) / 2, np.abs(a - b)
    # Equal means are ordered by their difference, so that the order of rows does not matter.
    order = np.lexsort((off, mean))
    whole = len(a) // group * group
    means = mean[order][:whole].reshape(-1, group).mean(axis=1)
    medians = np.median(off[order][:whole].reshape(-1, group), axis=1)
    if np.ptp(means) <= 1e-12 * means.max():
        raise SilkroadError("duplicates_same_mean", mean=float(means[0]), groups=len(means))
    slope, intercept = np.polyfit(means, medians, 1)
    k, s0 = float(TO_SD * slope), float(TO_SD * intercept)
    limit = 2 * s0 / (1 - 2 * k) if k < 0.5 and s0 > 0 else float("nan")
    return PrecisionLine(s0, k, limit, 200 * k, means, medians, len(a) - whole)


@dataclass(frozen=True)
class ControlChart:
    """``percents`` (k) of pairs expected below each line; ``factors`` (k): z of |d| for an sd of 1, so that a line is
    factor × (s0 + k c); ``above`` (k): how many pairs exceed it; ``p`` (k): binomial probability of so many or
    more if the precision asked for is kept; ``mean``, ``difference`` (n): the points; ``good``: no p below 0.05."""

    percents: tuple[float, ...]
    factors: np.ndarray
    above: np.ndarray
    p: np.ndarray
    mean: np.ndarray
    difference: np.ndarray
    good: bool


def control_chart(first, second, cv: float, s0: float = 0.0, percents=PERCENTS) -> ControlChart:
    """Return the chart of pairs ``first``, ``second`` (n) against a precision asked for.

    ``cv``: relative sd of one analysis, percent (half of the "precision" at two sd); ``s0``: sd at content zero.
    The line of p % is z((1 + p)/2) sqrt(2) (s0 + cv c). Raises SilkroadError pairs_lengths, samples_too_few,
    values_negative, precision_asked (cv and s0 both 0, or one below it).
    """
    from scipy import stats

    if cv < 0 or s0 < 0 or cv + s0 <= 0:
        raise SilkroadError("precision_asked", cv=float(cv), s0=float(s0))
    a, b = contents(first, second, 1)
    mean, off = (a + b) / 2, np.abs(a - b)
    shares = np.asarray(percents, np.float64) / 100
    factors = np.sqrt(2) * stats.norm.ppf((1 + shares) / 2)
    lines = factors[:, None] * (s0 + cv / 100 * mean)
    above = (off > lines).sum(axis=1)
    p = stats.binom.sf(above - 1, len(a), 1 - shares)
    return ControlChart(tuple(percents), factors, above, p, mean, off, bool((p >= 0.05).all()))
