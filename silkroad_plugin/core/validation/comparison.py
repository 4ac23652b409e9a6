"""Is one model better than another at the same deposits and cells? The paired test of AUCs."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import numpy as np

from .ranking import Intervals, beating, intervals_of

TOGETHER = 1 << 17  # cells that are looked at once: memory stays small with many models


@dataclass(frozen=True)
class Aucs:
    """AUCs of k models at the same deposits and cells, and their covariance (k, k); NaN of fewer than two of either."""

    values: np.ndarray
    covariance: np.ndarray


@dataclass(frozen=True)
class Comparison:
    """Two AUCs' difference with its standard error and interval, z and the two-sided p."""

    difference: float
    standard_error: float
    lower: float
    upper: float
    z: float
    p: float


class DeLong:
    """Accumulates the cells of k score rasters; DeLong, DeLong & Clarke-Pearson (1988), eqs 4-9.

    ``scores`` (k, m): those of the same deposits in each. Cells are those without a deposit; where they differ in
    area they weigh by it, and count as so many equal cells that weigh as much (Kish 1965).
    """

    def __init__(self, scores: Sequence[np.ndarray]):
        self._scores = [np.asarray(values, float) for values in scores]
        self._levels = [np.unique(values) for values in self._scores]
        placed = [intervals_of(*pair) for pair in zip(self._levels, self._scores, strict=True)]
        self._tables = [
            beating(np.bincount(bins, minlength=2 * len(levels) + 1))
            for bins, levels in zip(placed, self._levels, strict=True)
        ]
        self._areas = [np.zeros(len(table)) for table in self._tables]
        self._products = np.zeros((len(scores), len(scores)))
        self._total, self._squares = 0.0, 0.0

    def add(self, cells: Sequence[np.ndarray], areas: np.ndarray | None = None, sign: int = 1) -> None:
        """Take the scores of the same cells (n) in every model; ``sign`` -1 takes them away again."""
        for start in range(0, len(cells[0]), TOGETHER):
            part = slice(start, start + TOGETHER)
            self._add([scores[part] for scores in cells], None if areas is None else areas[part], sign)

    def _add(self, cells, areas, sign):
        weights = np.ones(len(cells[0])) if areas is None else areas
        beaten = np.empty((len(cells), len(cells[0])))
        for i, scores in enumerate(cells):
            bins = intervals_of(self._levels[i], scores)
            self._areas[i] += sign * np.bincount(bins, areas, len(self._areas[i]))
            beaten[i] = self._tables[i][bins]
        self._products += sign * ((beaten if areas is None else beaten * areas) @ beaten.T)
        self._total += sign * float(weights.sum())
        self._squares += sign * float(weights @ weights)

    def result(self) -> Aucs:
        """Return the AUCs with their covariance."""
        m, cells = len(self._scores[0]), self._total**2 / self._squares if self._squares else 0.0
        counted = zip(self._levels, self._areas, self._scores, strict=True)
        v10 = np.stack([Intervals(levels, areas, areas).beaten(scores) for levels, areas, scores in counted])
        values = v10.mean(1)
        if m < 2 or cells < 2:
            return Aucs(values, np.full(self._products.shape, np.nan))
        s01 = (self._products / self._total - np.outer(values, values)) * cells / (cells - 1)
        return Aucs(values, np.cov(v10).reshape(s01.shape) / m + s01 / cells)


def compare(aucs: Aucs, first: int, second: int, level: float = 0.95) -> Comparison:
    """Return the test of two models; models that order deposits and cells alike do not differ, p is 1."""
    contrast = np.zeros(len(aucs.values))
    contrast[first], contrast[second] = 1, -1
    difference = float(contrast @ aucs.values)
    variance = float(contrast @ aucs.covariance @ contrast)
    error = sqrt(max(variance, 0.0)) if np.isfinite(variance) else float("nan")
    if difference == 0 and np.isfinite(error):
        z, p = 0.0, 1.0
    else:
        z = difference / error if error > 0 else float("nan")
        p = 2 * NormalDist().cdf(-abs(z)) if np.isfinite(z) else float("nan")
    width = NormalDist().inv_cdf((1 + level) / 2) * error
    return Comparison(difference, error, difference - width, difference + width, z, p)


def holm(p: Sequence[float]) -> np.ndarray:
    """Return p-values adjusted for their number (Holm 1979); NaN stays and does not count."""
    p = np.asarray(p, float)
    known = np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known], kind="stable")]
    adjusted = np.full(len(p), np.nan)
    adjusted[order] = np.minimum(np.maximum.accumulate(p[order] * np.arange(len(order), 0, -1)), 1)
    return adjusted
