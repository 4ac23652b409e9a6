"""Self-organising map: nodes on a lattice that come to resemble the data, neighbours on the lattice each other.

Kohonen (1982); the batch form of Kohonen (2001), pp. 138-140, begun on the plane of the first two principal
components, so that nothing in it is random. U-matrix: Ultsch & Siemon (1990).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..errors import SilkroadError
from .nearest import Scaling, Tick, nearest, second_nearest

LAST_RADIUS = 0.5


@dataclass(frozen=True)
class SelfOrganisingMap:
    """``codebook`` (rows · columns, layers) in scaled units, row by row.

    ``quantisation_error``: mean distance of the sample to its best-matching units; ``topographic_error``: the share of
    the sample whose two best units are not neighbours.
    """

    rows: int
    columns: int
    scaling: Scaling
    codebook: np.ndarray
    quantisation_error: float
    topographic_error: float

    def match(self, values: np.ndarray, tick: Tick = None) -> tuple[np.ndarray, np.ndarray]:
        """Return the best-matching unit, 0 …, of (layers, n) values in their own units, and the distance to it."""
        codes, squared = nearest(self.scaling(values), self.codebook, tick)
        return codes, np.sqrt(squared)

    def u_matrix(self) -> np.ndarray:
        """Return (rows, columns) mean distances of a unit to its neighbours, up to eight: ridges part groups."""
        near = neighbours(self.rows, self.columns)
        gaps = np.sqrt(sum(np.square(values[:, None] - values) for values in self.codebook.T))
        return ((gaps * near).sum(1) / np.maximum(near.sum(1), 1)).reshape(self.rows, self.columns)


def places(rows: int, columns: int) -> np.ndarray:
    """Return (rows · columns, 2) row and column of each unit."""
    return np.stack(np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij"), -1).reshape(-1, 2)


def neighbours(rows: int, columns: int) -> np.ndarray:
    """Return (units, units) whether two units lie side by side or corner to corner."""
    at = places(rows, columns)
    apart = np.abs(at[:, None] - at[None]).max(2)
    return apart == 1


def fit(
    values: np.ndarray,
    rows: int,
    columns: int,
    standardise: bool = True,
    epochs: int = 50,
    progress: Callable[[float], None] | None = None,
) -> SelfOrganisingMap:
    """Return the map of (layers, n) values.

    In each epoch unit j becomes Σ_i h_ji S_i / Σ_i h_ji N_i, with the sum S and number N of the cells whose best unit
    is i and h = exp[-d² / (2 r²)] of the distance d on the lattice; the radius r falls from half of the longer side to
    0.5. Raises SilkroadError som_values where all cells are alike.
    """
    scaling = Scaling.of(values, standardise)
    data = scaling(values)
    codebook = _plane(data, rows, columns)
    at = places(rows, columns)
    squared = np.square(at[:, None] - at[None]).sum(2)
    first = max(max(rows, columns) / 2, LAST_RADIUS)
    for epoch in range(epochs):
        share = epoch / max(epochs - 1, 1)
        radius = first * (LAST_RADIUS / first) ** share
        tick = None if progress is None else partial(progress, epoch / epochs)
        codebook = batch_step(data, codebook, np.exp(-squared / (2 * radius**2)), tick)
    tick = None if progress is None else partial(progress, 1.0)
    codes, distance = nearest(data, codebook, tick)
    torn = 0.0
    if len(codebook) > 1:
        torn = float(1 - neighbours(rows, columns)[codes, second_nearest(data, codebook, tick)].mean())
    return SelfOrganisingMap(rows, columns, scaling, codebook, float(np.sqrt(distance).mean()), torn)


def batch_step(data: np.ndarray, codebook: np.ndarray, closeness: np.ndarray, tick: Tick = None) -> np.ndarray:
    """Return the codebook after one epoch; ``closeness`` (units, units) is h."""
    codes, _ = nearest(data, codebook, tick)
    units = len(codebook)
    counts = np.bincount(codes, minlength=units).astype(float)
    sums = np.stack([np.bincount(codes, values, units) for values in data], 1)
    weight = closeness @ counts
    reached = weight > 0
    moved = codebook.copy()
    moved[reached] = (closeness @ sums)[reached] / weight[reached, None]
    return moved


def _plane(data: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """Return units on the plane of the first two principal components, two standard deviations to each side."""
    mean = data.mean(1)
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(data, bias=True)))
    if not values[-1] > 0:
        raise SilkroadError("som_values")
    axes = vectors[:, ::-1].T * np.sqrt(np.maximum(values[::-1], 0))[:, None]
    # An eigenvector has no sign of its own: its largest part is to be positive.
    axes *= np.where(axes[np.arange(len(axes)), np.abs(axes).argmax(1)] < 0, -1, 1)[:, None]
    second = axes[1] if len(axes) > 1 else np.zeros(len(data))
    # The longer side follows the first component.
    down, across = (axes[0], second) if rows > columns else (second, axes[0])
    at = places(rows, columns)
    y, x = (2 * (2 * at[:, i] / max(side - 1, 1) - 1) * (side > 1) for i, side in enumerate((rows, columns)))
    return mean + y[:, None] * down + x[:, None] * across
