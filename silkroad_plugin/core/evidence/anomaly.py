"""Anomalies: which values of a layer count, and how far cells lie from the cells that have them."""

import math
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum

import numpy as np

# Bytes a cell that ``nearest_distance`` takes at its greatest: two masks, two indices, the result and that of a strip.
EDT_BYTES = 18
STRIP = 128  # rows that are worth a thread
WORTH = 0.8  # the part of all rows above which a strip, with those about it, is not worth one
COARSE = 16


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


def nearest_distance(
    sites: np.ndarray, row_metres: float, column_metres: float, threads: int | None = None
) -> np.ndarray:
    """Return the metres, float32, from each cell to the nearest site, exact but for rounding; inf without any.

    ``sites``: booleans (height, width). ``threads``: how many strips of rows are measured at once, which makes no
    difference to the result. The Euclidean feature transform of Maurer, Qi & Raghavan (2003) as SciPy has it; takes
    EDT_BYTES a cell.
    """
    steps, height = (row_metres, column_metres), len(sites)
    if not sites.any():
        return np.full(sites.shape, np.inf, np.float32)
    halo = math.ceil(_farthest(sites, *steps) / row_metres)
    count = max(1, min(threads or os.cpu_count() or 1, height // STRIP))
    if height / count + 2 * halo > height * WORTH:
        count = 1
    seams = np.linspace(0, height, count + 1).astype(int)
    result = np.empty(sites.shape, np.float32)

    def measure(first, last):
        top = max(0, first - halo)
        result[first:last] = _to_sites(sites[top : last + halo], *steps)[first - top : last - top]

    with ThreadPoolExecutor(count) as pool:
        list(pool.map(measure, seams[:-1], seams[1:]))
    return result


def _farthest(sites: np.ndarray, row_metres: float, column_metres: float) -> float:
    """Return metres within which every cell has a site, from tiles: their centres' distance and a tile's diagonal."""
    rows, columns = (np.arange(0, size, COARSE) for size in sites.shape)
    tiles = np.logical_or.reduceat(np.logical_or.reduceat(sites, rows, axis=0), columns, axis=1)
    steps = COARSE * row_metres, COARSE * column_metres
    return float(_to_sites(tiles, *steps).max()) + float(np.hypot(*steps))


def _to_sites(sites: np.ndarray, row_metres: float, column_metres: float) -> np.ndarray:
    from scipy.ndimage import distance_transform_edt

    result, steps = np.empty(sites.shape, np.float32), (row_metres, column_metres)
    # Written to once before: several threads are much slower where the transform is the first to touch its memory.
    nearest = np.full((2, *sites.shape), -1, np.int32)
    distance_transform_edt(~sites, sampling=steps, return_distances=False, return_indices=True, indices=nearest)
    rows, columns = nearest
    across = np.arange(sites.shape[1], dtype=np.int32)
    for first in range(0, len(sites), COARSE):
        part = slice(first, first + COARSE)
        # Whole numbers of cells are exact in single precision.
        down = (rows[part] - np.arange(first, min(first + COARSE, len(sites)), dtype=np.int32)[:, None]).astype(
            np.float32
        )
        aside = (columns[part] - across).astype(np.float32)
        down *= np.float32(row_metres)
        aside *= np.float32(column_metres)
        np.sqrt(down * down + aside * aside, out=result[part])
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
