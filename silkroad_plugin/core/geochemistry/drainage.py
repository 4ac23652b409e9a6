"""Where water runs on a relief: flooding from the edges, and the catchments of points on the way down.

Water that rises from the edges fills the hollows (Barnes, Lehman and Mulla 2014). On the filled relief every cell
drains to the steepest of its eight neighbours (O'Callaghan and Mark 1984), and on its flats to the one from which the
water came, so that hollows overflow at their lowest rim.

It is written here because neither GDAL nor the algorithms of QGIS itself (3.40) find catchments: r.watershed of GRASS
and the basins of SAGA come with providers that not every installation has, or has switched on.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from ..errors import SilkroadError

TICK = 1 << 16  # cells between two looks whether the user has cancelled


@dataclass(frozen=True)
class Drainage:
    """The way down on a relief (rows, columns): ``order`` (n) the cells with data, each after the one it drains to;
    ``receiver`` (rows × columns) that one, the cell itself at the edge, -1 without data."""

    shape: tuple[int, int]
    order: np.ndarray
    receiver: np.ndarray

    def accumulate(self, weights: np.ndarray) -> np.ndarray:
        """Return (rows × columns) the sums of ``weights`` (rows × columns) over all that drains through each cell."""
        sums, receiver = weights.astype(float).ravel().tolist(), self.receiver.tolist()
        for cell in self.order[::-1].tolist():
            below = receiver[cell]
            if below != cell:
                sums[below] += sums[cell]
        return np.array(sums)


def flood(
    heights: np.ndarray, tick: Callable[[float], None] = lambda part: None, cell: tuple[float, float] = (1.0, 1.0)
) -> Drainage:
    """Return the drainage of heights (rows, columns), NaN where there are none; ``cell``: its width and height.

    Raises SilkroadError relief_empty. ``tick`` is told the share done and may raise Cancelled.
    """
    known = np.isfinite(heights)
    if not known.any():
        raise SilkroadError("relief_empty")
    rows, columns = heights.shape
    # A frame spares the question whether a neighbour exists.
    wide = columns + 2
    z = np.pad(np.where(known, heights, 0.0), 1).ravel().tolist()
    seen = bytearray((~np.pad(known, 1)).ravel().tobytes())
    receiver = np.full((rows + 2) * wide, -1, np.int64).tolist()
    # Sides before corners: of two equal ways the shorter one is taken.
    steps = (-wide, -1, 1, wide, -wide - 1, -wide + 1, wide - 1, wide + 1)
    heap, total = [], int(known.sum())
    for number, start in enumerate(np.flatnonzero(_edge(known)).tolist()):
        place = start // columns * wide + start % columns + wide + 1
        receiver[place], seen[place] = place, 1
        heap.append((z[place], number, place))
    heap.sort()
    order, level, filled = [], deque(), list(z)
    number = len(heap)
    while heap or level:
        # What lies no higher than the water is reached at once, in the order in which it is found.
        water, place = level.popleft() if level else heappop(heap)[::2]
        order.append(place)
        for step in steps:
            other = place + step
            if seen[other]:
                continue
            seen[other], receiver[other] = 1, place
            number += 1
            if z[other] <= water:
                level.append((water, other))
                filled[other] = water
            else:
                heappush(heap, (z[other], number, other))
        if not len(order) % TICK:
            tick(len(order) / total)
    framed = np.array(filled).reshape(rows + 2, wide)
    framed[~np.pad(known, 1)] = np.inf
    down = _steepest(framed, np.array(receiver), cell)
    return Drainage((rows, columns), _inner(np.array(order), wide, columns), _framed(down, rows, columns))


def _steepest(filled: np.ndarray, receiver: np.ndarray, cell: tuple[float, float]) -> np.ndarray:
    """Return the receiver of each cell of the framed relief: the steepest neighbour below it, else the one it has.

    What is lower was reached by the water before, so that the order still holds. At the edge water leaves.
    """
    rows, wide = filled.shape
    inner = filled[1:-1, 1:-1]
    best, found = np.zeros_like(inner), np.full(inner.shape, -1)
    here = np.arange(filled.size).reshape(filled.shape)[1:-1, 1:-1]
    for down, right in ((-1, 0), (0, -1), (0, 1), (1, 0), (-1, -1), (-1, 1), (1, -1), (1, 1)):
        other = filled[1 + down : rows - 1 + down, 1 + right : wide - 1 + right]
        with np.errstate(invalid="ignore"):
            slope = (inner - other) / np.hypot(right * cell[0], down * cell[1])
        steeper = np.isfinite(slope) & (slope > best)
        best, found = np.where(steeper, slope, best), np.where(steeper, here + down * wide + right, found)
    receiver = receiver.reshape(filled.shape).copy()
    own = receiver[1:-1, 1:-1]
    receiver[1:-1, 1:-1] = np.where((found >= 0) & (own >= 0) & (own != here), found, own)
    return receiver.ravel()


def _edge(known: np.ndarray) -> np.ndarray:
    """Return where data end: at the frame, or beside a cell without."""
    framed = np.pad(known, 1)
    inside = np.ones_like(known)
    rows, columns = known.shape
    for down in (0, 1, 2):
        for right in (0, 1, 2):
            inside &= framed[down : down + rows, right : right + columns]
    return known & ~inside


def _inner(places: np.ndarray, wide: int, columns: int) -> np.ndarray:
    return (places // wide - 1) * columns + places % wide - 1


def _framed(receiver: np.ndarray, rows: int, columns: int) -> np.ndarray:
    wide = columns + 2
    framed = receiver.reshape(rows + 2, wide)[1:-1, 1:-1].ravel()
    return np.where(framed < 0, -1, _inner(framed, wide, columns))


def snapped(drainage: Drainage, sums: np.ndarray, row: int, column: int, reach_rows: int, reach_columns: int) -> int:
    """Return the cell with the greatest of ``sums`` (rows × columns) within so many cells; the nearest of equal ones.

    -1 where none there has data.
    """
    rows, columns = drainage.shape
    up, down = max(row - reach_rows, 0), min(row + reach_rows + 1, rows)
    left, right = max(column - reach_columns, 0), min(column + reach_columns + 1, columns)
    y, x = np.mgrid[up:down, left:right]
    cells = (y * columns + x).ravel()
    cells = cells[drainage.receiver[cells] >= 0]
    if not len(cells):
        return -1
    gap = np.hypot(cells // columns - row, cells % columns - column)
    return int(cells[np.lexsort((cells, gap, -sums[cells]))[0]])


@dataclass(frozen=True)
class Catchments:
    """``label`` (rows × columns): the place to which a cell drains first, -1 to none; ``below`` (n): the next place
    downstream of each, -1 for none; ``downwards`` (n): the places, each before the one below it."""

    label: np.ndarray
    below: np.ndarray
    downwards: np.ndarray

    def whole(self, own: np.ndarray) -> np.ndarray:
        """Return (n, …) the sums of ``own`` (n, …) of each place and of all places upstream of it."""
        sums = np.array(own, float)
        for place in self.downwards:
            if self.below[place] >= 0:
                sums[self.below[place]] += sums[place]
        return sums


def catchments(drainage: Drainage, cells: np.ndarray) -> Catchments:
    """Return the catchments of places at different ``cells`` (n)."""
    labels = np.full(len(drainage.receiver), -1, np.int64)
    labels[cells] = np.arange(len(cells))
    labels, receiver = labels.tolist(), drainage.receiver.tolist()
    for cell in drainage.order.tolist():
        if labels[cell] < 0:
            labels[cell] = labels[receiver[cell]]
    place = np.empty(len(receiver), np.int64)
    place[drainage.order] = np.arange(len(drainage.order))
    own = drainage.receiver[cells]
    below = np.where(own == cells, -1, np.array(labels)[own])
    return Catchments(np.array(labels), below, np.argsort(-place[cells]))
