"""Correlations of elements: Pearson's, of logarithms as a rule, and Spearman's, over the samples that have both."""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

PEARSON, SPEARMAN = "pearson", "spearman"


@dataclass(frozen=True)
class Correlations:
    """Of p elements; NaN where fewer than four samples have both, or one does not vary."""

    coefficient: np.ndarray  # (p, p)
    count: np.ndarray  # (p, p) samples with both
    p: np.ndarray  # (p, p) two-sided, of no correlation (Student's t)


def correlations(values: np.ndarray, method: str = PEARSON) -> Correlations:
    """Return the correlations of (n, p) values, NaN allowed. Raises SilkroadError correlation_method."""
    from scipy.stats import t as student

    if method not in (PEARSON, SPEARMAN):
        raise SilkroadError("correlation_method", method=str(method))
    values = np.asarray(values, float)
    number = values.shape[1]
    coefficient, count = np.full((number, number), np.nan), np.zeros((number, number), np.int64)
    for row in range(number):
        for column in range(row + 1):
            both = np.isfinite(values[:, row]) & np.isfinite(values[:, column])
            count[row, column] = count[column, row] = both.sum()
            found = _coefficient(values[both, row], values[both, column], method)
            coefficient[row, column] = coefficient[column, row] = found
    df = np.maximum(count - 2, 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        score = np.abs(coefficient) * np.sqrt(df / np.maximum(1 - coefficient**2, 0))
    return Correlations(coefficient, count, 2 * student.sf(score, df))


def _coefficient(first, second, method):
    from scipy.stats import rankdata

    if len(first) < 4 or np.ptp(first) == 0 or np.ptp(second) == 0:
        return np.nan
    if method == SPEARMAN:
        first, second = rankdata(first), rankdata(second)
    return np.clip(np.corrcoef(first, second)[0, 1], -1.0, 1.0)
