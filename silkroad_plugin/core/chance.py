"""Chance that belongs to the cell: the same draw in whatever blocks, order or threads a raster is read."""

import numpy as np


def lots(places: np.ndarray, seed: int = 1) -> np.ndarray:
    """Return the lot (uint64) that each of ``places`` draws: whole numbers, such as a cell's in the order of the grid.

    SplitMix64 (Steele, Lea & Flood 2014), a bijection: no two places draw the same lot.
    """
    with np.errstate(over="ignore"):
        mixed = places.astype(np.uint64) + np.uint64(seed + 1) * np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed ^= mixed >> np.uint64(31)
    return mixed


def uniform(lots: np.ndarray) -> np.ndarray:
    """Return lots as numbers in [0, 1)."""
    return (lots >> np.uint64(11)).astype(float) / (1 << 53)


class Sample:
    """A random sample of ``size`` rows without replacement, or all rows where there are no more: those that drew the
    lowest lots (Cohen & Kaplan 2007), whatever the order in which they come."""

    def __init__(self, size: int):
        self._size, self._limit, self._held, self._parts = size, None, 0, []

    def add(self, lots: np.ndarray, *columns: np.ndarray) -> None:
        """Take rows (n): the lot of each, and what is kept of it; always as many columns."""
        if self._limit is not None:
            low = lots < self._limit
            lots, *columns = (column[low] for column in (lots, *columns))
        # Copies: a view would keep the whole block in memory.
        self._parts.append([np.array(column) for column in (lots, *columns)])
        self._held += len(lots)
        if self._held > self._size + self._size // 4:
            self._prune()

    def _prune(self):
        columns = self._joined()
        low = np.argpartition(columns[0], self._size - 1)[: self._size]
        self._parts = [[column[low] for column in columns]]
        self._held, self._limit = self._size, self._parts[0][0].max()

    def _joined(self) -> list[np.ndarray]:
        return [np.concatenate(parts) for parts in zip(*self._parts, strict=True)]

    def rows(self) -> list[np.ndarray]:
        """Return the columns of the rows drawn, in the order of the lots; an empty list where none ever came."""
        if not self._parts:
            return []
        if self._held > self._size:
            self._prune()
        lots, *columns = self._joined()
        order = np.argsort(lots)
        return [column[order] for column in columns]
