"""Means in square windows of several sizes about every cell, from integral images (Crow 1984)."""

import numpy as np

from ..errors import SilkroadError


class Windows:
    """A grid made ready; called with a half-width it returns the means of the windows about all cells.

    At the edges and beside nodata a window is what of it holds values.
    """

    def __init__(self, values: np.ndarray, largest: int):
        """Take (rows, columns) values, NaN where there are none, and the largest half-width that will be asked for."""
        known = np.isfinite(values)
        self.shape, self.largest = values.shape, largest
        # Sums of deviations keep digits that sums of values lose.
        self.middle = float(values[known].mean()) if known.any() else 0.0
        whole = known.all()
        self.sums = self._integral(values - self.middle if whole else np.where(known, values - self.middle, 0.0))
        self.counts = None if whole else self._integral(known)

    def mean(self, half: int, rows: slice = slice(None)) -> np.ndarray:
        """Return the means of windows of (2 half + 1)² cells about the cells of some rows; NaN where all is nodata."""
        start, stop, _ = rows.indices(self.shape[0])
        total = self._boxes(self.sums, half, start, stop)
        if self.counts is None:
            heights, widths = (_widths(size, half) for size in self.shape)
            total *= 1 / widths
            total *= 1 / heights[start:stop, None]
        else:
            with np.errstate(divide="ignore", invalid="ignore"):
                total /= self._boxes(self.counts, half, start, stop)
        total += self.middle
        return total

    def _integral(self, values: np.ndarray) -> np.ndarray:
        """Return sums of all cells above and to the left, continued by the largest half-width on every side."""
        pad = self.largest
        table = np.zeros([size + 2 * pad + 1 for size in self.shape])
        inner = table[pad + 1 : pad + 1 + self.shape[0], pad + 1 : pad + 1 + self.shape[1]]
        np.cumsum(values, 0, out=inner)
        np.cumsum(inner, 1, out=inner)
        table[:, pad + 1 + self.shape[1] :] = table[:, pad + self.shape[1], None]
        table[pad + 1 + self.shape[0] :] = table[pad + self.shape[0]]
        return table

    def _boxes(self, table: np.ndarray, half: int, start: int, stop: int) -> np.ndarray:
        """Return the sums of the windows about the cells of rows start … stop."""
        low, high, columns = self.largest - half, self.largest + half + 1, self.shape[1]
        strips = table[start + high : stop + high] - table[start + low : stop + low]
        return strips[:, high : high + columns] - strips[:, low : low + columns]


def _widths(size: int, half: int) -> np.ndarray:
    """Return how many cells of a line of ``size`` the windows about each hold."""
    places = np.arange(size)
    return np.minimum(places + half + 1, size) - np.maximum(places - half, 0)


def checked_halves(halves, least: int) -> np.ndarray:
    """Return half-widths in ascending order. Raises SilkroadError windows_few (fewer than ``least`` different ones)."""
    halves = np.unique(np.asarray(halves, np.int64))
    if len(halves) < least or halves[0] < 0:
        raise SilkroadError("windows_few", windows=len(halves), needed=least)
    return halves
