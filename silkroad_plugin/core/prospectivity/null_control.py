"""The null control: how strong a layer looks when it is shifted at random.

No layer is known to mean nothing, but the layer itself in a random place is one: shifting keeps the
pattern of the layer and the clustering of the deposits and breaks only their relation.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .generalisation import Counts

TRIES = 8  # how many vectors a point is moved by until it stands in the study area
POSITIONS = 2_000_000  # most positions that are looked up


@dataclass(frozen=True)
class NullControl:
    """The fitted strength (largest studentised contrast) and that of the shifted layers (m)."""

    observed: float
    shifted: np.ndarray

    @property
    def p(self) -> float:
        """Share of layers, the real one included, that are at least as strong (exact for random shifts)."""
        if not np.isfinite(self.observed):
            return 1.0
        return float((1 + np.count_nonzero(self.shifted >= self.observed)) / (1 + len(self.shifted)))

    def quantile(self, share: float) -> float:
        """Return a quantile of the shifted layers' strength; -inf where that many have no eligible cut."""
        return float(np.quantile(self.shifted, share, method="lower")) if len(self.shifted) else float("nan")


def shifted_cells(columns, rows, width: int, height: int, shifts: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return columns and rows (shifts, tries, points) of the deposits moved against the layers.

    A shift is a random vector on the torus of the grid. Points that it moves out of the study area
    are moved by the next random vector instead, and so on: each then stands anywhere in the study
    area with equal chance, and neighbours mostly stay together.
    """
    generator = np.random.default_rng(seed)
    tries = int(np.clip(POSITIONS // max(1, shifts * len(columns)), 1, TRIES))
    vector = generator.integers(0, (width, height), (shifts, tries, 2))
    return (
        (np.asarray(columns) + vector[..., 0, None]) % width,
        (np.asarray(rows) + vector[..., 1, None]) % height,
    )


def first_inside(inside: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for (shifts, tries, points) the try that is first inside, and whether there is one."""
    return inside.argmax(1), inside.any(1)


def null_control(counts: Counts, measure: Callable[[Counts], np.ndarray], shifted_codes: np.ndarray) -> NullControl:
    """Compare the strength of a layer with that of its random shifts.

    ``counts``: the layer's classes (k) with the real deposits; ``measure``: its strength for each set of deposits,
    what the model judges the layer by; ``shifted_codes``: (shifts, points) class at the shifted deposits, -1 where
    there is none.
    """
    size, sets = len(counts.cells), len(shifted_codes)
    cells = shifted_codes + (size + 1) * np.arange(sets)[:, None] + 1
    deposits = np.bincount(cells.ravel(), minlength=sets * (size + 1)).reshape(sets, size + 1)[:, 1:]
    return NullControl(float(measure(counts)), measure(Counts(counts.cells, deposits.astype(float))))
