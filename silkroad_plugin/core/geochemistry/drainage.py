"""Where water runs on a relief: flooding from the edges, and the catchments of points on the way down.

Water that rises from the edges fills the hollows up to their lowest way out (Planchon and Darboux 2001; Barnes, Lehman
and Mulla 2014). On the filled relief every cell drains to the steepest of its eight neighbours (O'Callaghan and Mark
1984), and on its flats towards the nearest cell that drains, so that hollows overflow at their lowest rim.

Whole arrays are worked on rather than a queue of cells: the hollows, not the cells, are the nodes of a graph whose
edges are the lowest passes between them, and the way of the water is its minimum spanning tree (Cordonnier, Bovy and
Braun 2019).

It is written here because neither GDAL nor the algorithms of QGIS itself (3.40) find catchments: r.watershed of GRASS
and the basins of SAGA come with providers that not every installation has, or has switched on.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

STRIP = 1 << 20  # cells looked at together; the result does not depend on it
NONE, FLAT = -1, -2  # no data; nothing lower beside
# Sides before corners: of two equal ways the shorter one is taken.
STEPS = ((-1, 0), (0, -1), (0, 1), (1, 0), (-1, -1), (-1, 1), (1, -1), (1, 1))

Tick = Callable[[float], None]


def untold(part: float) -> None:
    """Tell nobody how much is done."""


@dataclass(frozen=True)
class Drainage:
    """The way down on a relief of ``shape`` (rows, columns): ``receiver`` (rows × columns) the cell to which each
    drains, the cell itself at the edge, -1 without data."""

    shape: tuple[int, int]
    receiver: np.ndarray

    def accumulate(self, weights: np.ndarray, tick: Tick = untold) -> np.ndarray:
        """Return (rows × columns) the sums of ``weights`` (rows × columns) over all that drains through each cell."""
        receiver, sums = self.receiver, np.array(weights, float).ravel()
        onward = (receiver >= 0) & (receiver != np.arange(receiver.size, dtype=receiver.dtype))
        waiting = np.zeros(receiver.size, np.int8)  # cells that drain to each and are not summed yet
        for part in _parts(receiver.size):
            np.add.at(waiting, receiver[part][onward[part]], np.int8(1))
        ready, done, last = np.flatnonzero((waiting == 0) & onward), 0, 0
        total = max(int(onward.sum()), 1)
        while len(ready):
            below = receiver[ready]
            np.add.at(sums, below, sums[ready])
            np.subtract.at(waiting, below, np.int8(1))
            done += len(ready)
            ready = np.unique(below[(waiting[below] == 0) & onward[below]])
            if done - last >= STRIP:
                last = done
                tick(done / total)
        return sums


def _parts(size: int) -> list[slice]:
    return [slice(start, min(start + STRIP, size)) for start in range(0, size, STRIP)]


def flood(heights: np.ndarray, tick: Tick = untold, cell: tuple = (1.0, 1.0)) -> Drainage:
    """Return the drainage of heights (rows, columns), NaN where there are none.

    ``cell``: width and height of a cell, numbers or (rows). Water leaves at the frame and beside cells without data.
    Raises SilkroadError relief_empty. ``tick`` is told the share done and may raise Cancelled.
    """
    if not np.isfinite(heights).any():
        raise SilkroadError("relief_empty")
    filled = np.array(heights, float)
    tick(0.02)
    hollow, count = _hollows(filled, cell, lambda part: tick(0.02 + 0.38 * part))
    levels = _levels(*_passes(filled, hollow, count, lambda part: tick(0.4 + 0.2 * part)), count)
    tick(0.65)
    for part in _parts(filled.size):
        # Cells without data have the number -1 and stay NaN whatever the last level.
        filled.ravel()[part] = np.maximum(filled.ravel()[part], levels[hollow[part]])
    del hollow
    receiver = _steepest(filled, cell, lambda part: tick(0.65 + 0.2 * part))
    _drain_flats(filled, receiver, lambda part: tick(0.85 + 0.15 * part))
    return Drainage(heights.shape, receiver)


def _strips(shape: tuple[int, int], tick: Tick):
    """Go over the rows in strips: yield the first of each and the one behind the last, and tell what is done."""
    rows, columns = shape
    high = max(STRIP // columns, 1)
    for top in range(0, rows, high):
        tick(top / rows)
        yield top, min(top + high, rows)


def _steepest(heights: np.ndarray, cell: tuple, tick: Tick) -> np.ndarray:
    """Return (rows × columns) int32 the steepest neighbour below each cell; itself at the edge; else FLAT or NONE."""
    rows, columns = heights.shape
    wide, high = (np.broadcast_to(side, rows) for side in cell)
    found = np.empty((rows, columns), np.int32)
    for top, bottom in _strips(heights.shape, tick):
        framed = np.full((bottom - top + 2, columns + 2), np.nan)
        above, below = max(top - 1, 0), min(bottom + 1, rows)
        framed[above - top + 1 : below - top + 1, 1:-1] = heights[above:below]
        framed[~np.isfinite(framed)] = np.nan
        inner, here = framed[1:-1, 1:-1], np.arange(top * columns, bottom * columns).reshape(-1, columns)
        best, way, edge = np.zeros_like(inner), np.full(inner.shape, FLAT), np.zeros(inner.shape, bool)
        for down, right in STEPS:
            other = framed[1 + down : bottom - top + 1 + down, 1 + right : columns + 1 + right]
            slope = (inner - other) / np.hypot(right * wide[top:bottom], down * high[top:bottom])[:, None]
            edge |= np.isnan(other)
            steeper = slope > best
            best[steeper], way[steeper] = slope[steeper], (here + down * columns + right)[steeper]
        way[edge] = here[edge]
        way[np.isnan(inner)] = NONE
        found[top:bottom] = way
    return found.ravel()


def _hollows(heights: np.ndarray, cell: tuple, tick: Tick) -> tuple[np.ndarray, int]:
    """Return (rows × columns) the number of the hollow to which each cell drains before water rises, and their count.

    0 is the land outside, -1 no data. Neighbours with nothing lower beside them are of one height: one hollow.
    """
    from scipy.ndimage import label

    way = _steepest(heights, cell, lambda part: tick(0.6 * part))
    numbers = np.empty(heights.shape, np.int32)
    count = label((way == FLAT).reshape(heights.shape), np.ones((3, 3), bool), numbers)
    numbers = numbers.ravel()
    numbers[way == NONE] = NONE
    ends = _ends(way, lambda part: tick(0.6 + 0.4 * part))
    for part in _parts(ends.size):
        ends[part] = numbers[ends[part]]
    return ends, count + 1


def _ends(way: np.ndarray, tick: Tick = untold) -> np.ndarray:
    """Return where the way from each cell ends; what points nowhere is an end. ``way`` is overwritten."""
    for part in _parts(way.size):
        own = way[part] < 0
        way[part][own] = np.flatnonzero(own) + part.start
    moved, turn = True, 0
    while moved:
        # Each turn doubles the steps that are taken at once: twenty make a million.
        moved, turn = False, turn + 1
        for part in _parts(way.size):
            farther = way[way[part]]
            moved |= bool((farther != way[part]).any())
            way[part] = farther
            tick(1 - (1 - part.start / way.size / 2) * 0.5 ** (turn - 1))
    return way


def _passes(heights: np.ndarray, hollow: np.ndarray, count: int, tick: Tick) -> tuple[np.ndarray, ...]:
    """Return the pairs of hollows (n), (n) that meet, and the height (n) of the lowest pass between them."""
    rows, columns = heights.shape
    hollow, keys, tops = hollow.reshape(rows, columns), [], []
    for top, bottom in _strips(heights.shape, tick):
        for down, right in ((0, 1), (1, -1), (1, 0), (1, 1)):
            end = min(bottom, rows - down)
            here = slice(top, end), slice(max(-right, 0), columns - max(right, 0))
            there = slice(top + down, end + down), slice(max(right, 0), columns + min(right, 0))
            meet = (hollow[here] != hollow[there]) & (hollow[here] >= 0) & (hollow[there] >= 0)
            one, other = hollow[here][meet].astype(np.int64), hollow[there][meet]
            keys.append(np.minimum(one, other) * count + np.maximum(one, other))
            tops.append(np.maximum(heights[here][meet], heights[there][meet]))
        # Merged strip by strip, or the sides of all hollows would be held at once.
        if len(keys) > 32 or bottom == rows:
            key, height = _lowest(np.concatenate(keys), np.concatenate(tops))
            keys, tops = [key], [height]
    return key // count, key % count, height


def _lowest(key: np.ndarray, height: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort((height, key))
    key, height = key[order], height[order]
    first = np.append(True, key[1:] != key[:-1])[: len(key)]
    return key[first], height[first]


def _levels(one: np.ndarray, other: np.ndarray, height: np.ndarray, count: int) -> np.ndarray:
    """Return (count) the level to which each hollow fills: the highest pass on its lowest way out; hollow 0 is outside.

    The lowest ways out of all hollows make the minimum spanning tree of the passes.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import breadth_first_order, minimum_spanning_tree

    levels = np.full(count, -np.inf)
    if count == 1:
        return levels
    heights, rank = np.unique(height, return_inverse=True)
    # A weight of 0 would be no edge.
    tree = minimum_spanning_tree(coo_matrix((rank + 1.0, (one, other)), (count, count)).tocsr()).tocoo()
    _, before = breadth_first_order(tree.tocsr(), 0, directed=False)
    upper = np.where(before[tree.row] == tree.col, tree.row, tree.col)
    levels[upper] = heights[tree.data.astype(np.int64) - 1]
    before[0] = 0
    while before.any():
        levels, before = np.maximum(levels, levels[before]), before[before]
    return levels


def _drain_flats(filled: np.ndarray, receiver: np.ndarray, tick: Tick) -> None:
    """Let the flats drain, ring by ring from the cells beside them that do."""
    columns, heights = filled.shape[1], filled.ravel()
    steps = [down * columns + right for down, right in STEPS]
    waiting = receiver == FLAT
    total, done, last = max(int(waiting.sum()), 1), 0, 0
    beside = [np.zeros(0, np.int64)]
    for part in _parts(waiting.size):
        cells = np.flatnonzero(waiting[part]) + part.start
        for step in steps:
            other = cells + step
            beside.append(np.unique(other[~waiting[other] & (heights[other] == heights[cells])]))
    ring = np.unique(np.concatenate(beside))
    while len(ring):
        reached = []
        for step in steps:
            # Beyond the frame lies an edge, which waits for nothing.
            other = np.clip(ring + step, 0, waiting.size - 1)
            met = waiting[other] & (heights[other] == heights[ring])
            other = other[met]
            receiver[other], waiting[other] = ring[met], False
            reached.append(other)
        ring = np.concatenate(reached)
        done += len(ring)
        if done - last >= STRIP // 16:
            last = done
            tick(done / total)


def snapped(drainage: Drainage, sums: np.ndarray, row: int, column: int, reach: float, cell=(1.0, 1.0)) -> int:
    """Return the cell with the greatest of ``sums`` (rows × columns) no farther than ``reach`` from a cell.

    The nearest of equal ones; -1 where none there has data. ``cell``: width and height of a cell, in units of
    ``reach``.
    """
    rows, columns = drainage.shape
    reach *= 1 + 1e-9  # a cell just so far away is within reach, to rounding
    wide, high = int(reach / cell[0]), int(reach / cell[1])
    up, left = max(row - high, 0), max(column - wide, 0)
    y, x = np.mgrid[up : min(row + high + 1, rows), left : min(column + wide + 1, columns)]
    cells, gap = (y * columns + x).ravel(), np.hypot((x - column) * cell[0], (y - row) * cell[1]).ravel()
    near = (gap <= reach) & (drainage.receiver[cells] >= 0)
    if not near.any():
        return -1
    cells, gap = cells[near], gap[near]
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


def catchments(drainage: Drainage, cells: np.ndarray, tick: Tick = untold) -> Catchments:
    """Return the catchments of places at different ``cells`` (n)."""
    way = drainage.receiver.copy()
    way[cells] = cells
    label = _ends(way, tick)
    number = np.full(label.size, -1, np.int32)
    number[cells] = np.arange(len(cells))
    for part in _parts(label.size):
        label[part] = number[label[part]]
    own = drainage.receiver[cells]
    below = np.where(own == cells, -1, label[own])
    return Catchments(label, below, _downwards(below))


def fed_from_outside(heights: np.ndarray, drainage: Drainage, found: Catchments) -> np.ndarray:
    """Return (n) how often a cell of each catchment's own part lies below one at the edge: more may come from there.

    Water leaves at the edge whatever lies beyond it, so that such catchments are too small.
    """
    rows, columns = drainage.shape
    count, z = np.zeros(len(found.below)), heights.ravel()
    edge = np.concatenate(
        [
            np.flatnonzero(drainage.receiver[part] == np.arange(part.start, part.stop)) + part.start
            for part in _parts(z.size)
        ]
    )
    for down, right in STEPS:
        row, column = edge // columns + down, edge % columns + right
        inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        cell, other = edge[inside], row[inside] * columns + column[inside]
        other = other[(found.label[other] >= 0) & (z[cell] > z[other]) & (drainage.receiver[other] != other)]
        count += np.bincount(found.label[other], minlength=len(count))
    return count


def _downwards(below: np.ndarray) -> np.ndarray:
    """Return the places, those with most others downstream of them first."""
    others, way = np.zeros(len(below), int), below
    while (way >= 0).any():
        others += way >= 0
        way = np.where(way >= 0, below[way], -1)
    return np.argsort(-others, kind="stable")
