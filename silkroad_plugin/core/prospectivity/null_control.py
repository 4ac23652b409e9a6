"""The null control: how strong a layer looks when it is shifted at random.

No layer is known to mean nothing, but the layer itself in a random place is one: shifting keeps the
pattern of the layer and the clustering of the deposits and breaks only their relation.
"""

from dataclasses import dataclass

import numpy as np

from .generalisation import Counts, Kind, Parameters, strength

ORBIT = 8  # how often a point that left the study area is shifted again
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
    """Return columns and rows (shifts, orbit, points) of the deposits moved against the layers.

    Each shift is a random vector on the torus of the grid. The orbit goes on by the same vector, for
    points that fall outside the study area: the first position inside it is taken. (This first-return
    map preserves area, so that the shifted points are spread evenly over the study area.)
    """
    generator = np.random.default_rng(seed)
    orbit = int(np.clip(POSITIONS // max(1, shifts * len(columns)), 1, ORBIT))
    vector = generator.integers(0, (width, height), (shifts, 2))
    times = np.arange(1, orbit + 1)[None, :, None]
    return (
        (np.asarray(columns) + times * vector[:, 0, None, None]) % width,
        (np.asarray(rows) + times * vector[:, 1, None, None]) % height,
    )


def first_inside(inside: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for (shifts, orbit, points) the orbit position that is first inside, and whether there is one."""
    return inside.argmax(1), inside.any(1)


def null_control(counts: Counts, kind: Kind, parameters: Parameters, shifted_codes: np.ndarray) -> NullControl:
    """Compare the strength of a layer with that of its random shifts.

    ``counts``: the layer's classes (k) with the real deposits; ``shifted_codes``: (shifts, points)
    class at the shifted deposits, -1 where there is none.
    """
    size, sets = len(counts.cells), len(shifted_codes)
    cells = shifted_codes + (size + 1) * np.arange(sets)[:, None] + 1
    deposits = np.bincount(cells.ravel(), minlength=sets * (size + 1)).reshape(sets, size + 1)[:, 1:]
    shifted = strength(Counts(counts.cells, deposits.astype(float)), kind, parameters)
    return NullControl(float(strength(counts, kind, parameters)), shifted)
