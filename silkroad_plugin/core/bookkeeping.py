"""Bookkeeping of deposits: where each fell, which share a cell, which stand closer than a unit cell is wide."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import numpy as np

PAIRS = 1000  # that a list of pairs may hold


@dataclass(frozen=True)
class Placed:
    """What became of deposits on the rasters of a run.

    ``columns, rows`` (n): their cells, -1 off the grid; booleans (n), of which one holds for each deposit:
    ``used``; ``outside``, off the grid or outside the mask; ``nodata``, inside but without data.
    """

    columns: np.ndarray
    rows: np.ndarray
    used: np.ndarray
    outside: np.ndarray
    nodata: np.ndarray

    @classmethod
    def of(cls, columns, rows, inside, known) -> "Placed":
        """Sort deposits by whether they are ``inside`` grid and mask, and whether something is ``known`` there."""
        return cls(columns, rows, inside & known, ~inside, inside & ~known)

    def sharing(self) -> list[list[int]]:
        """Return the indices of used deposits that lie in one cell, for each cell with more than one."""
        at = np.flatnonzero(self.used)
        return [[int(at[i]) for i in group] for group in sharing_a_cell(self.columns[at], self.rows[at])]


def sharing_a_cell(columns, rows) -> list[list[int]]:
    """Return the indices of points that lie in one cell, for each cell with more than one."""
    cells: dict[tuple[int, int], list[int]] = {}
    for index, cell in enumerate(zip(np.asarray(columns).tolist(), np.asarray(rows).tolist(), strict=True)):
        cells.setdefault(cell, []).append(index)
    return [points for points in cells.values() if len(points) > 1]


def one_per_cell(columns, rows) -> np.ndarray:
    """Return the index of the first point in each cell that holds some."""
    return counted_once(np.stack([np.asarray(rows), np.asarray(columns)]), np.zeros(len(columns), int))


def counted_once(cells, copies) -> np.ndarray:
    """Return the indices of the points that count where a cell counts once: the first in each of ``cells`` (n, or k
    rows of n numbers).

    ``copies`` (n): 0, or 1, 2 … for points that stand for a repetition of one before, as a bootstrap draws them. Each
    repetition counts anew, so that a cell counts as often as the deposit in it that was drawn most often.
    """
    return np.unique(np.vstack([cells, copies]), axis=1, return_index=True)[1]


def closer_than(xs, ys, distance: float, most: int = PAIRS) -> tuple[list[tuple[int, int, float]], int]:
    """Return pairs (first, second, distance between them) of points closer than ``distance``, and how many there are.

    All in their units. At most ``most`` pairs are listed, of the first points: of n points in one place there are
    n²/2, which no report could hold; the others are only counted.
    """
    from scipy.spatial import cKDTree

    places = np.column_stack([np.asarray(xs, float), np.asarray(ys, float)])
    if len(places) < 2:
        return [], 0
    tree, reach = cKDTree(places), np.nextafter(float(distance), 0)
    count = (int(tree.count_neighbors(tree, reach)) - len(places)) // 2
    pairs, start, size = [], 0, 1
    while len(pairs) < min(most, count) and start < len(places):
        batch = np.arange(start, min(start + size, len(places)))
        near = tree.query_ball_point(places[batch], reach, return_length=True)
        for first in batch[near > 1].tolist():
            others = np.array(tree.query_ball_point(places[first], reach))
            others = np.sort(others[others > first])[: most - len(pairs)]
            gaps = np.hypot(*(places[others] - places[first]).T)
            pairs += [(first, second, gap) for second, gap in zip(others.tolist(), gaps.tolist(), strict=True)]
            if len(pairs) >= most:
                break
        start, size = start + size, min(2 * size, 1000)
    return pairs, count


def keepers(places: np.ndarray, distance: float, tick: Callable[[], None] = lambda: None) -> np.ndarray:
    """Return for each point the one that stays in its stead: itself where it stays.

    ``places`` (n, 2 or 3), ``distance`` in their units. The points come in the order of their claims: one stays unless
    an earlier one that stays is closer than ``distance``, and the nearest of these is named. Those that stay are kept
    in cubes of that side, of which each can hold but a few, so that time and memory grow with the points alone.
    ``tick`` is called now and then and may raise Cancelled.
    """
    places = np.asarray(places, float)
    dimensions = places.shape[1] if places.ndim == 2 else 2
    with np.errstate(over="ignore"):
        cubes = np.floor((places - places.min(axis=0, initial=0)) / distance).astype(np.int64)
        # Cubes that share a number only cost a look.
        factors = np.array([1, 1_000_003, 998_244_353_000_007][:dimensions])
        numbers = (cubes * factors).sum(axis=1).tolist()
        around = (np.array(list(product((-1, 0, 1), repeat=dimensions))) * factors).sum(axis=1).tolist()
    staying: dict[int, list[int]] = {}
    result, points, limit = list(range(len(places))), places.tolist(), distance**2
    for index, (place, number) in enumerate(zip(points, numbers, strict=True)):
        if not index % 10_000:
            tick()
        nearest = limit
        for step in around:
            for other in staying.get(number + step, ()):
                gap = sum((a - b) ** 2 for a, b in zip(place, points[other], strict=True))
                if gap < nearest:
                    nearest, result[index] = gap, other
        if result[index] == index:
            staying.setdefault(number, []).append(index)
    return np.array(result, np.int64)


def thinned(xs, ys, distance: float) -> np.ndarray:
    """Return which points stay when each that stays removes the later ones that are closer than ``distance``."""
    return keepers(np.column_stack([xs, ys]), distance) == np.arange(len(xs))
