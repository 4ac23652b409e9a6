"""Local singularity: how the mean of a window about a place changes with the window's size.

Cheng (2007): the mean over a window of side ε goes as ε^(α − 2). α below 2 is enrichment, above 2 depletion. Fitted
by least squares of log mean on log ε, or by the median of the slopes between windows, which one odd window moves less.
Multifractal interpolation (Cheng 2006): the mean of a large window brought down to the size of a cell by that law.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..errors import SilkroadError
from .windows import Windows, checked_halves

ROWS = 64  # rows worked on together
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Singularity:
    """Of each cell; NaN where the cell holds no value or a window holds no positive mean."""

    alpha: np.ndarray  # (rows, columns) singularity index
    r_squared: np.ndarray  # (rows, columns) of the straight line; 1 where the means do not change


def refuse_negative(values: np.ndarray) -> None:
    """Raise SilkroadError values_negative, values_missing: the law is one of amounts."""
    known = values[np.isfinite(values)]
    if not known.size:
        raise SilkroadError("values_missing")
    if (known < 0).any():
        raise SilkroadError("values_negative", count=int((known < 0).sum()), lowest=float(known.min()))


def singularity(
    values: np.ndarray, halves=(1, 2, 3, 4, 5, 6), robust: bool = False, progress: Progress | None = None
) -> Singularity:
    """Return the singularity of (rows, columns) values that are not negative, from windows of 2 half + 1 cells.

    Raises SilkroadError windows_few, values_negative, values_missing; ``progress`` is told the part done."""
    values = np.asarray(values, float)
    halves = checked_halves(halves, 3)
    refuse_negative(values)
    windows, sides = Windows(values, int(halves[-1])), np.log(2.0 * halves + 1)
    alpha, r_squared = np.empty(values.shape), np.empty(values.shape)
    for start in range(0, len(values), ROWS):
        rows = slice(start, start + ROWS)
        with np.errstate(divide="ignore", invalid="ignore"):
            means = [_logarithm(windows.mean(int(half), rows)) for half in halves]
            alpha[rows], r_squared[rows] = _fitted(sides, means, robust)
        if progress is not None:
            progress(min(1.0, (start + ROWS) / len(values)))
    empty = ~(np.isfinite(values) & np.isfinite(alpha))
    alpha[empty] = r_squared[empty] = np.nan
    return Singularity(alpha, r_squared)


def _logarithm(mean: np.ndarray) -> np.ndarray:
    """Return the logarithms of means in their place; rounding below 0 counts as 0."""
    np.maximum(mean, 0.0, out=mean)
    return np.log(mean, out=mean)


def _fitted(sides, means, robust):
    """Return α and R² of (rows, columns) logarithms of means, one array for each logarithm of a side."""
    offsets = sides - sides.mean()
    spread = offsets @ offsets
    # From the first mean, so that the sum of squares keeps its digits.
    slope, total, squares = np.zeros_like(means[0]), np.zeros_like(means[0]), np.zeros_like(means[0])
    for offset, mean in zip(offsets[1:], means[1:], strict=True):
        change = mean - means[0]
        total += change
        slope += (offset / spread) * change
        change *= change
        squares += change
    squares -= total * total / len(sides)
    explained = slope * slope * spread
    r_squared = np.where(squares > 1e-24, np.minimum(explained / np.maximum(squares, 1e-300), 1.0), 1.0)
    if robust:
        slopes = [(means[j] - means[i]) / (sides[j] - sides[i]) for i, j in combinations(range(len(sides)), 2)]
        slope = np.median(slopes, axis=0)
    return slope + 2, r_squared


def multifractal(values: np.ndarray, singular: Singularity, half: int) -> np.ndarray:
    """Return (rows, columns) values with the local detail that averaging over windows took away.

    Z = (1 / side)^(α − 2) × mean of the window of 2 half + 1 cells (Cheng 2006). Raises SilkroadError windows_few."""
    values = np.asarray(values, float)
    (half,) = checked_halves([half], 1)
    return Windows(values, int(half)).mean(int(half)) * (1 / (2.0 * half + 1)) ** (singular.alpha - 2)
