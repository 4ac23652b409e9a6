"""Bookkeeping of deposits: where each fell, which share a cell, which stand closer than a unit cell is wide."""

from dataclasses import dataclass

import numpy as np


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


def closer_than(xs, ys, distance: float) -> list[tuple[int, int, float]]:
    """Return pairs (first, second, distance between them) of points closer than ``distance``, in their units."""
    xs, ys = np.asarray(xs, float), np.asarray(ys, float)
    order = np.argsort(xs, kind="stable")
    ends = np.searchsorted(xs[order], xs[order] + distance, side="left")
    pairs = []
    # Sorted by x, only the next few points can be near.
    for place, first in enumerate(order):
        others = order[place + 1 : ends[place]]
        gaps = np.hypot(xs[others] - xs[first], ys[others] - ys[first])
        for second, gap in zip(others[gaps < distance], gaps[gaps < distance], strict=True):
            low, high = sorted((int(first), int(second)))
            pairs.append((low, high, float(gap)))
    return sorted(pairs)


def thinned(xs, ys, distance: float) -> np.ndarray:
    """Return which points stay when each that stays removes the later ones that are closer than ``distance``.

    Memory grows with the points, not with their pairs: with a large distance every point is near every other.
    """
    xs, ys = np.asarray(xs, float), np.asarray(ys, float)
    order = np.argsort(xs, kind="stable")
    ascending = xs[order]
    starts = np.searchsorted(ascending, xs - distance, side="left")
    ends = np.searchsorted(ascending, xs + distance, side="left")
    keep = np.ones(len(xs), bool)
    for first in range(len(xs)):
        if keep[first]:
            others = order[starts[first] : ends[first]]
            near = np.hypot(xs[others] - xs[first], ys[others] - ys[first]) < distance
            keep[others[near & (others > first)]] = False
    return keep
