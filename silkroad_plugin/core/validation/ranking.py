"""Where deposits stand among the scores of all cells, from one pass and without sorting the raster.

Every curve, and AUC, needs only for each deposit how much area scores more, as much and less. The
cells are therefore counted into the intervals between the deposits' own scores.
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Intervals:
    """Area and cells by interval of score.

    ``thresholds`` (m): the distinct scores of deposits, ascending; ``areas`` (2m + 1): area in each
    interval, where index 2i + 1 is "equal to threshold i" and the even ones are the gaps;
    ``squares``: the squared areas of the cells there, summed (their number where all areas are 1).
    """

    thresholds: np.ndarray
    areas: np.ndarray
    squares: np.ndarray

    @property
    def total(self) -> float:
        """The whole area."""
        return float(self.areas.sum())

    @property
    def effective_cells(self) -> float:
        """The number of cells; where they differ in area, of equal cells that weigh as much (Kish 1965)."""
        return float(self.areas.sum() ** 2 / self.squares.sum()) if self.squares.any() else 0.0

    def held(self, scores: np.ndarray) -> np.ndarray:
        """Return how many of ``scores`` (n) lie in each interval (2m + 1)."""
        return np.bincount(intervals_of(self.thresholds, np.asarray(scores, float)), minlength=len(self.areas))

    def beaten(self, scores: np.ndarray) -> np.ndarray:
        """Return for each of ``scores`` (n, all among the thresholds) the share of the area that scores less, half of
        what scores the same."""
        area = self.areas / self.total
        below = np.concatenate(([0.0], np.cumsum(area)))[:-1]
        place = intervals_of(self.thresholds, np.asarray(scores, float))
        return below[place] + area[place] / 2

    def only(self, thresholds: np.ndarray) -> "Intervals":
        """Return the intervals between some of the thresholds, any order."""
        thresholds = np.unique(np.asarray(thresholds, float))
        place = 2 * np.searchsorted(self.thresholds, thresholds) + 1
        starts = np.concatenate(([0], np.stack((place, place + 1), axis=1).ravel()))
        areas, squares = (np.add.reduceat(values, starts) for values in (self.areas, self.squares))
        return Intervals(thresholds, areas, squares)

    def __sub__(self, other: "Intervals") -> "Intervals":
        """Return what is left without the cells of ``other``, which has the same thresholds."""
        areas = np.maximum(self.areas - other.areas, 0)
        return Intervals(self.thresholds, areas, np.where(areas > 0, self.squares - other.squares, 0))


@dataclass(frozen=True)
class Moments:
    """Scores by interval, weighted by area: their sum ``first`` and the sum of their squares ``second`` (2m + 1)."""

    first: np.ndarray
    second: np.ndarray


class Counter:
    """Accumulates Intervals, and Moments where they are wanted; ``thresholds`` in the raster's own dtype, any order."""

    def __init__(self, thresholds: np.ndarray, moments: bool = False):
        self._thresholds = np.unique(thresholds)
        self._areas, self._squares, self._first, self._second = np.zeros((4, 2 * len(self._thresholds) + 1))
        self._moments = moments

    def add(self, scores: np.ndarray, areas: np.ndarray | None = None) -> None:
        """Count valid scores (one-dimensional), each with its area, by default 1."""
        if areas is None:
            # Sorting a block that fits the cache is faster than looking each cell up among the thresholds.
            ranked = np.sort(scores)
            below, upto = (np.searchsorted(ranked, self._thresholds, side) for side in ("left", "right"))
            counts = np.diff(np.stack((below, upto), axis=1).ravel(), prepend=0, append=scores.size)
            self._areas += counts
            self._squares += counts
            if self._moments and scores.size:
                held = np.flatnonzero(counts)
                starts = (counts.cumsum() - counts)[held]
                self._first[held] += np.add.reduceat(ranked, starts, dtype=float)
                self._second[held] += np.add.reduceat(np.square(ranked, dtype=float), starts)
        else:
            bins = intervals_of(self._thresholds, scores)
            self._areas += np.bincount(bins, areas, len(self._areas))
            self._squares += np.bincount(bins, areas**2, len(self._areas))
            if self._moments:
                self._first += np.bincount(bins, areas * scores, len(self._areas))
                self._second += np.bincount(bins, areas * np.square(scores, dtype=float), len(self._areas))

    def result(self) -> Intervals:
        """Return what was counted."""
        return Intervals(self._thresholds.astype(float), self._areas.copy(), self._squares.copy())

    def moments(self) -> Moments:
        """Return the moments of what was counted."""
        return Moments(self._first.copy(), self._second.copy())


def intervals_of(thresholds: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Return the interval of each score: 2i + 1 where it equals threshold i, 2i in the gap below that."""
    place = np.searchsorted(thresholds, scores)
    return 2 * place + (thresholds[np.minimum(place, len(thresholds) - 1)] == scores)


def beating(held: np.ndarray) -> np.ndarray:
    """Return what share of the deposits, of which ``held`` (2m + 1) lie in each interval, beats a cell there; ties
    count half."""
    share = held / held.sum()
    return 1 - np.cumsum(share) + share / 2


def count(thresholds: np.ndarray, scores: np.ndarray, areas: np.ndarray | None = None) -> Intervals:
    """Return the intervals of one array of scores."""
    counter = Counter(thresholds)
    counter.add(scores, areas)
    return counter.result()
