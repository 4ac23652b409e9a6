"""Density of points and lines in the circle about each cell, exact at the centres of cells.

A circle meets a row of cells in one interval. Each point adds to the first difference of its interval in each row
that it reaches, and one sum along the rows gives the density: the work grows with points times rows in the circle,
not with the cells in it.
"""

from collections.abc import Callable, Iterator
from enum import Enum

import numpy as np

from .circles import GeodesicCircles, PlaneCircles
from .line_lengths import line_lengths

PAIRS = 1 << 19  # features times rows at once


class Kernel(Enum):
    """How much a feature at the distance d from the cell counts, within the radius r."""

    UNIFORM = "uniform"  # 1 / (π r²)
    QUARTIC = "quartic"  # 3 / (π r²) · (1 − d²/r²)² (Silverman 1986, eq. 4.5)


Circles = PlaneCircles | GeodesicCircles
Window = tuple[int, int, int, int]  # x, y, width, height in cells


def point_density(
    circles: Circles,
    kernel: Kernel,
    window: Window,
    columns: np.ndarray,
    rows: np.ndarray,
    weights: np.ndarray,
    tick: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Return the density in weights per km² at the centres of a window's cells, float64 (height, width).

    ``tick`` is called between parts of the work and may raise Cancelled.
    """
    left, top, width, height = window
    scale = weights * 1e6 / (np.pi * circles.chords(rows) ** 2)
    if kernel is Kernel.UNIFORM:
        sums = _Sums(width, height)
    else:
        scale = 3 * scale
        sums = _QuarticSums(width, height, float(circles.reach_columns(rows).max(initial=0)))
    for item, row in _pairs(rows - circles.reach_rows, rows + circles.reach_rows, window, tick):
        middle, half, factor = circles.spans(columns[item], rows[item], row)
        start, end = _cells(middle - left, half, width)
        met = end > start
        part = item[met], row[met] - top, start[met], end[met], middle[met] - left, half[met], factor[met]
        item, row, start, end, middle, half, factor = part
        if kernel is Kernel.UNIFORM:
            sums.add(row, start, end, scale[item])
        else:
            sums.add(row, start, end, scale[item] * factor**2, middle, half)
    return sums.result()


def line_density(
    circles: Circles,
    kernel: Kernel,
    window: Window,
    starts: np.ndarray,
    ends: np.ndarray,
    weights: np.ndarray,
    tick: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Return weights times km of line per km² at the centres of a window's cells, float64 (height, width).

    ``starts, ends`` (n, 2): column and row of the ends of straight pieces. The uniform kernel takes the exact length
    within the circle, see ``line_lengths``. The quartic one is integrated along each piece by Gauss's rule of three
    places, exact for pieces wholly within the circle; of pieces of a quarter of the radius a line counts within
    1e-4 of its peak. ``tick`` as in ``point_density``.
    """
    if kernel is Kernel.UNIFORM:
        return line_lengths(circles, window, starts, ends, weights, tick)
    lengths = np.linalg.norm(circles.place(*ends.T) - circles.place(*starts.T), axis=1)
    nodes, shares = np.polynomial.legendre.leggauss(3)
    places = np.concatenate([starts + (ends - starts) * (node + 1) / 2 for node in nodes])
    parts = np.concatenate([weights * lengths / 1000 * share / 2 for share in shares])
    return point_density(circles, kernel, window, *places.T, parts, tick)


class _Sums:
    """Adds constants over intervals of rows."""

    def __init__(self, width: int, height: int):
        self._shape = height, width + 1
        self._steps, self._counts = np.zeros(height * (width + 1)), np.zeros(height * (width + 1))

    def add(self, row, start, end, value):
        """Add ``value`` to the cells start … end − 1 of a row, for arrays of intervals."""
        starts, ends, size = row * self._shape[1] + start, row * self._shape[1] + end, self._steps.size
        self._steps += np.bincount(starts, value, size) - np.bincount(ends, value, size)
        self._counts += np.bincount(starts, minlength=size) - np.bincount(ends, minlength=size)

    def result(self):
        steps, counts = (part.reshape(self._shape).cumsum(axis=1)[:, :-1] for part in (self._steps, self._counts))
        # Where nothing counts the sum of what was added and taken away is rounding alone.
        return np.where(counts > 0.5, steps, 0.0)


class _QuarticSums:
    """Adds value · (half² − (x − middle)²)² over intervals of rows, as five coefficients of powers of x.

    Rows are cut in tiles no narrower than an interval, and x is counted from the middle of each, so that the powers
    stay small and no digits are lost.
    """

    def __init__(self, width: int, height: int, reach: float):
        self._width, self._tile = width, max(4, min(width, int(2 * reach) + 3))
        self._shape = height, -(-width // self._tile), self._tile + 1
        self._steps = np.zeros((5, np.prod(self._shape)))
        self._counts = np.zeros(np.prod(self._shape))

    def add(self, row, start, end, value, middle, half):
        """Add to the cells start … end − 1 of a row, for arrays of intervals."""
        first, last = start // self._tile, (end - 1) // self._tile
        self._add(row, first, start, np.minimum(end, (first + 1) * self._tile), value, middle, half)
        for step in range(1, int((last - first).max(initial=0)) + 1):
            more = last >= first + step
            tile = first[more] + step
            stop = np.minimum(end[more], (tile + 1) * self._tile)
            self._add(row[more], tile, tile * self._tile, stop, value[more], middle[more], half[more])

    def _add(self, row, tile, start, end, value, middle, half):
        _, tiles, length = self._shape
        begin = (row * tiles + tile) * length - tile * self._tile
        starts, ends, size = begin + start, begin + end, self._counts.size
        unit = self._tile / 2
        b = 2 * ((middle - tile * self._tile) / unit - 1)
        a = (half / unit) ** 2 - b**2 / 4
        value = value * unit**4
        for power, part in enumerate((a * a, 2 * a * b, b * b - 2 * a, -2 * b, np.ones_like(a))):
            self._steps[power] += np.bincount(starts, value * part, size) - np.bincount(ends, value * part, size)
        self._counts += np.bincount(starts, minlength=size) - np.bincount(ends, minlength=size)

    def result(self):
        x = (np.arange(self._tile) + 0.5) / (self._tile / 2) - 1
        total = np.zeros((*self._shape[:2], self._tile))
        for steps in self._steps[::-1]:
            total *= x
            total += steps.reshape(self._shape).cumsum(axis=2)[:, :, :-1]
        counts = self._counts.reshape(self._shape).cumsum(axis=2)[:, :, :-1]
        found = np.where(counts > 0.5, np.maximum(total, 0), 0.0)
        return found.reshape(self._shape[0], -1)[:, : self._width]


def _cells(middle, half, width):
    """Return the first cell whose centre lies within ``half`` of ``middle``, and the one after the last."""
    half = np.where(half >= 0, half, -1.0)
    start = np.ceil(np.clip(middle - half - 0.5, -1, width)).astype(np.int64)
    end = np.floor(np.clip(middle + half - 0.5, -2, width)).astype(np.int64) + 1
    return np.clip(start, 0, width), np.clip(end, 0, width)


def _ranges(starts, counts):
    """Return the index of the range and the number, for all numbers start … start + count − 1 of each range."""
    index = np.repeat(np.arange(len(starts)), counts)
    before = np.cumsum(counts) - counts
    return index, np.arange(len(index)) - before[index] + starts[index]


def _pairs(low, high, window: Window, tick: Callable[[], None]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield features with the rows of the window whose centres lie from ``low`` to ``high``, some at a time."""
    _, top, _, height = window
    start = np.maximum(np.ceil(low - 0.5), top).astype(np.int64)
    counts = np.maximum(np.minimum(np.floor(high - 0.5), top + height - 1).astype(np.int64) - start + 1, 0)
    for part in _slices(counts, PAIRS):
        item, row = _ranges(start[part], counts[part])
        tick()
        if len(item):
            yield item + part.start, row


def _slices(counts, most: int) -> Iterator[slice]:
    """Yield slices of an array of counts, each of one item or of a sum that is not above ``most``."""
    total, first = np.cumsum(counts), 0
    while first < len(counts):
        done = total[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(total, done + most, side="right")))
        yield slice(first, last)
        first = last
