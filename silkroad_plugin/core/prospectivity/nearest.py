"""The nearest of several centres for many cells: what clustering and self-organising maps share."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

CHUNK = 4096
Tick = Callable[[], None] | None


@dataclass(frozen=True)
class Scaling:
    """Values minus ``offset`` over ``spread`` (layers); ``of`` takes both from data, or leaves them as they are."""

    offset: np.ndarray
    spread: np.ndarray

    @classmethod
    def of(cls, values: np.ndarray, standardise: bool) -> "Scaling":
        """Return the scaling of (layers, n) values: mean and standard deviation; a constant layer keeps its unit."""
        if not standardise:
            return cls(np.zeros(len(values)), np.ones(len(values)))
        spread = values.std(1)
        return cls(values.mean(1), np.where(spread > 0, spread, 1.0))

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Return (layers, n) scaled values."""
        return (values - self.offset[:, None]) / self.spread[:, None]

    def back(self, scaled: np.ndarray) -> np.ndarray:
        """Return (k, layers) centres in the layers' own units."""
        return scaled * self.spread + self.offset


def nearest(data: np.ndarray, centres: np.ndarray, tick: Tick = None) -> tuple[np.ndarray, np.ndarray]:
    """Return for (layers, n) data the index of the nearest of (k, layers) centres, and the squared distance to it.

    The first of several as near. ``tick`` is called every few thousand cells; it may raise.
    """
    found = [np.argmin(piece, 1) for piece in _comparisons(data, centres, tick)]
    codes = np.concatenate(found) if found else np.empty(0, np.int64)
    # The comparison loses digits where cells are far from 0; the distance itself is not taken from it.
    squared = np.zeros(data.shape[1])
    for layer, values in enumerate(data):
        squared += (values - centres[codes, layer]) ** 2
    return codes, squared


def second_nearest(data: np.ndarray, centres: np.ndarray, tick: Tick = None) -> np.ndarray:
    """Return for (layers, n) data the index of the second nearest of (k, layers) centres, k at least 2."""
    found = []
    for piece in _comparisons(data, centres, tick):
        piece[np.arange(len(piece)), np.argmin(piece, 1)] = np.inf
        found.append(np.argmin(piece, 1))
    return np.concatenate(found)


def _comparisons(data: np.ndarray, centres: np.ndarray, tick: Tick):
    """Yield (cells, k) squared distances less the squared length of the cell, piece by piece.

    Every piece is computed with one size, so that the arithmetic of a cell does not depend on how many others
    there are.
    """
    factors, constants = -2 * centres.T, np.square(centres).sum(1)
    for start in range(0, data.shape[1], CHUNK):
        piece = data[:, start : start + CHUNK]
        padded = np.zeros((CHUNK, len(data)))
        padded[: piece.shape[1]] = piece.T
        compared = padded @ factors
        compared += constants
        if tick is not None:
            tick()
        yield compared[: piece.shape[1]]


def nearest_by_steps(data: np.ndarray, centres: np.ndarray, tick: Tick = None) -> tuple[np.ndarray, np.ndarray]:
    """Return the same with the sum of absolute differences as distance (Manhattan)."""
    codes, best = np.zeros(data.shape[1], np.int64), np.full(data.shape[1], np.inf)
    for code, centre in enumerate(centres):
        distance = np.zeros(data.shape[1])
        for values, middle in zip(data, centre, strict=True):
            distance += np.abs(values - middle)
        if tick is not None:
            tick()
        closer = distance < best
        codes[closer], best[closer] = code, distance[closer]
    return codes, best
