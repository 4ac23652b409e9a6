"""The medcouple, a robust measure of skewness, and the fences adjusted by it.

Brys, Hubert & Struyf (2004), A robust measure of skewness, J. Comput. Graph. Stat. 13, 996-1017, eqs 2.1-2.3;
fences: Hubert & Vandervieren (2008), An adjusted boxplot for skewed distributions, CSDA 52, 5186-5201, eq. 5.
"""

import numpy as np

from .checked import numbers, varying
from .summary import of_sorted

HALVINGS = 64
REFLECTED = 100  # largest sample whose reflection counts as well, as in robustbase
TIED = 1e-14  # of the median: a deviation that is one of rounding


def medcouple(values) -> float:
    """Return the medcouple (-1 … 1) of ``values`` (n); NaN is missing; 0 of a symmetric sample.

    The median of h(a, b) = (a + b) / (a - b) over all pairs of deviations a >= 0 >= b from the median, that is of
    n²/4 numbers, is found by halving the interval -1 … 1 and counting pairs, in n lg n each time. As mc of the R
    package robustbase (0.95) with its defaults: of an even number of pairs the lower middle one, and up to 100 values
    the mean of it and that of the reflected sample, its sign reversed. Raises SilkroadError samples_too_few (below 3),
    values_constant.
    """
    x = varying(np.sort(numbers(values, 3)))
    lower = _lower_median(x)
    return lower if len(x) > REFLECTED else (lower - _lower_median(-x[::-1])) / 2


def _lower_median(x) -> float:
    """Return the median of h, the lower of two middle ones, of an ascending sample."""
    median = np.median(x)
    if median in (x[0], x[-1]):  # half of the sample or more is the highest, or the lowest, number
        return -1.0 if median == x[-1] else 1.0
    off, rounding = x - median, TIED * (TIED + abs(median))
    up, down = off[off > rounding], np.sort(-off[off < -rounding])  # both as distances, ascending
    ties = len(off) - len(up) - len(down)
    # A tie at the median against a distance gives 1 or -1; ties among themselves give -1, 0 and 1 by their order.
    same = ties * (ties - 1) // 2
    ones, zeros = ties * len(up) + same, ties
    minus = ties * len(down) + same
    total = len(up) * len(down) + ones + minus + zeros
    return _Pairs(up, down, minus, zeros, ones).at((total - 1) // 2)


class _Pairs:
    """All h: those of distances above and below the median, and the counts of -1, 0 and 1 that ties add."""

    def __init__(self, up, down, minus, zeros, ones):
        self._up, self._down, self._ties = up, down, ((-1.0, minus), (0.0, zeros), (1.0, ones))

    def _no_more_than(self, h: float) -> int:
        """Return how many of all are at most h: (u - d) / (u + d) <= h where d >= u (1 - h) / (1 + h)."""
        of_ties = sum(count for value, count in self._ties if value <= h)
        if h <= -1:
            return of_ties
        least = self._up * ((1 - h) / (1 + h))
        return of_ties + int((len(self._down) - np.searchsorted(self._down, least, side="left")).sum())

    def at(self, rank: int) -> float:
        """Return the value at a rank counted from 0, the lowest."""
        for h, _ in self._ties:
            if self._no_more_than(np.nextafter(h, -2)) <= rank < self._no_more_than(h):
                return h
        low, high = -1.0, 1.0
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            if not low < middle < high:
                break
            low, high = (low, middle) if self._no_more_than(middle) > rank else (middle, high)
        return high


def adjusted_fences(values, reach: float = 1.5) -> tuple[float, float]:
    """Return the lower and upper fence of ``values`` (n): Q1 - reach e^(a M) IQR and Q3 + reach e^(b M) IQR.

    M: the medcouple; a = -4, b = 3 for M >= 0, else a = -3, b = 4. Of a symmetric sample they are Tukey's.
    """
    x = np.sort(numbers(values, 3))
    m = medcouple(x)
    low, high = of_sorted(x, (25, 75))
    a, b = (-4, 3) if m >= 0 else (-3, 4)
    return float(low - reach * np.exp(a * m) * (high - low)), float(high + reach * np.exp(b * m) * (high - low))
