"""The nearest of several centres for many cells: what clustering and self-organising maps share."""

from dataclasses import dataclass

import numpy as np

CHUNK = 4096


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


def nearest(data: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for (layers, n) data the index of the nearest of (k, layers) centres, and the squared distance to it.

    The first of several as near. Cells are taken in pieces of one size, so that the arithmetic of a cell does not
    depend on how many others there are.
    """
    count = data.shape[1]
    codes = np.empty(count, np.int64)
    factors, constants = -2 * centres.T, np.square(centres).sum(1)
    for start in range(0, count, CHUNK):
        piece = data[:, start : start + CHUNK]
        padded = np.zeros((CHUNK, len(data)))
        padded[: piece.shape[1]] = piece.T
        codes[start : start + CHUNK] = np.argmin(padded @ factors + constants, 1)[: piece.shape[1]]
    # The short form of the distance loses digits where cells are far from 0; the distance itself is not taken from it.
    squared = np.zeros(count)
    for layer, values in enumerate(data):
        squared += (values - centres[codes, layer]) ** 2
    return codes, squared


def nearest_by_steps(data: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the same with the sum of absolute differences as distance (Manhattan)."""
    codes, best = np.zeros(data.shape[1], np.int64), np.full(data.shape[1], np.inf)
    for code, centre in enumerate(centres):
        distance = np.zeros(data.shape[1])
        for values, middle in zip(data, centre, strict=True):
            distance += np.abs(values - middle)
        closer = distance < best
        codes[closer], best[closer] = code, distance[closer]
    return codes, best
