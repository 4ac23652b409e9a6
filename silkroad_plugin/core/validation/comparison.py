"""Is one model better than another at the same deposits and cells? The paired test of two AUCs."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import numpy as np


@dataclass(frozen=True)
class Comparison:
    """Two AUCs, their difference with its standard error and interval, z and the two-sided p."""

    first: float
    second: float
    difference: float
    standard_error: float
    lower: float
    upper: float
    z: float
    p: float


class PairedDeLong:
    """Accumulates the cells of two score rasters; DeLong, DeLong & Clarke-Pearson (1988), eqs 4-9.

    ``first``, ``second`` (m): the scores of the same deposits in both. Cells are those without a deposit.
    """

    def __init__(self, first: np.ndarray, second: np.ndarray):
        self._scores = [np.asarray(values, float) for values in (first, second)]
        self._levels = [np.unique(values) for values in self._scores]
        self._tables = [self._share(levels, values) for levels, values in zip(self._levels, self._scores, strict=True)]
        self._counts = [np.zeros(len(table)) for table in self._tables]
        self._cross, self._cells = 0.0, 0

    @staticmethod
    def _share(levels, scores):
        """Return V01 of each interval of score: the share of the deposits that beat a cell there, ties by half."""
        held = np.bincount(2 * np.searchsorted(levels, scores) + 1, minlength=2 * len(levels) + 1) / len(scores)
        return 1 - np.cumsum(held) + held / 2

    def add(self, first: np.ndarray, second: np.ndarray) -> None:
        """Take the scores of the same cells (one-dimensional) in both."""
        values = []
        for i, cells in enumerate((first, second)):
            levels = self._levels[i]
            place = np.searchsorted(levels, cells)
            equal = levels[np.minimum(place, len(levels) - 1)] == cells
            bins = 2 * place + equal
            self._counts[i] += np.bincount(bins, minlength=len(self._counts[i]))
            values.append(self._tables[i][bins])
        self._cross += float(values[0] @ values[1])
        self._cells += len(first)

    def result(self, level: float = 0.95) -> Comparison:
        """Return the test; needs at least two deposits and two cells (else the errors are NaN)."""
        m, n = len(self._scores[0]), self._cells
        v10 = np.stack([self._beaten(i) for i in range(2)])
        aucs = v10.mean(1)
        if m < 2 or n < 2:
            return Comparison(*aucs, aucs[0] - aucs[1], *[float("nan")] * 5)
        s10 = np.cov(v10)
        squares = [float(self._counts[i] @ self._tables[i] ** 2) for i in range(2)]
        products = np.array([[squares[0], self._cross], [self._cross, squares[1]]])
        s01 = (products - n * np.outer(aucs, aucs)) / (n - 1)
        covariance = s10 / m + s01 / n
        contrast = np.array([1.0, -1.0])
        difference, error = float(aucs[0] - aucs[1]), sqrt(max(float(contrast @ covariance @ contrast), 0.0))
        z = difference / error if error > 0 else float("nan")
        width = NormalDist().inv_cdf((1 + level) / 2) * error
        p = 2 * NormalDist().cdf(-abs(z)) if error > 0 else float("nan")
        return Comparison(*map(float, aucs), difference, error, difference - width, difference + width, z, p)

    def _beaten(self, i):
        """Return V10 of each deposit: the share of the cells that it beats, ties by half."""
        share = self._counts[i] / self._cells
        below = np.cumsum(share) - share / 2
        return below[2 * np.searchsorted(self._levels[i], self._scores[i]) + 1]
