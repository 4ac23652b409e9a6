"""Anomalies: which values of a layer count, and how far cells lie from the cells that have them."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

# Bytes a cell that ``nearest_distance`` takes at its greatest: two masks, two indices, the result.
EDT_BYTES = 14


class Condition(Enum):
    """Which values are anomalous."""

    ABOVE = "above"  # x > lower
    BELOW = "below"  # x < upper
    BETWEEN = "between"  # lower <= x <= upper
    OUTSIDE = "outside"  # x < lower or x > upper


@dataclass(frozen=True)
class Anomaly:
    """A condition with the limits that it needs; the other one is NaN."""

    condition: Condition
    lower: float
    upper: float

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Return where values meet the condition (booleans); NaN never does."""
        if self.condition is Condition.ABOVE:
            return values > self.lower
        if self.condition is Condition.BELOW:
            return values < self.upper
        if self.condition is Condition.BETWEEN:
            return (values >= self.lower) & (values <= self.upper)
        return (values < self.lower) | (values > self.upper)


def nearest_distance(sites: np.ndarray, row_metres: float, column_metres: float) -> np.ndarray:
    """Return the metres, float32, from each cell to the nearest site, exact but for rounding.

    ``sites``: booleans (height, width), at least one True. The Euclidean feature transform of Maurer, Qi &
    Raghavan (2003) as SciPy has it; takes EDT_BYTES a cell.
    """
    from scipy.ndimage import distance_transform_edt

    steps = row_metres, column_metres
    rows, columns = distance_transform_edt(~sites, sampling=steps, return_distances=False, return_indices=True)
    result = np.empty(sites.shape, np.float32)
    across = np.arange(sites.shape[1], dtype=np.int32)
    for row in range(len(sites)):
        # Whole numbers of cells are exact in single precision.
        down = (rows[row] - row).astype(np.float32) * np.float32(row_metres)
        aside = (columns[row] - across).astype(np.float32) * np.float32(column_metres)
        np.sqrt(down * down + aside * aside, out=result[row])
    return result


def rim(sites: np.ndarray) -> np.ndarray:
    """Return the sites (booleans) that have a neighbour, of eight, which is none, or lie at the edge of the array:
    every other cell has one of them for its nearest site."""
    padded = np.pad(sites, 1)
    inner = np.ones_like(sites)
    height, width = sites.shape
    for row in range(3):
        for column in range(3):
            inner &= padded[row : row + height, column : column + width]
    return sites & ~inner
