"""Distance from the centres of cells to the nearest feature, exact and block by block.

The features are chains of closely spaced samples. A k-d tree finds the nearest samples of each cell;
the foot of the perpendicular on the pieces beside them gives the distance, and cells for which a
piece not yet looked at could still lie nearer are asked again with more neighbours. What is held
in memory is the samples and their tree (about 100 bytes a sample), not the raster.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..geodesy import Ellipsoid
from ..interruption import interruptible

CHUNK = 1 << 16


@dataclass(frozen=True)
class Chains:
    """Samples along features: ``xy`` (n, 2) in the grid's CRS; ``joined`` (n,) True where the next
    sample continues the same line. Points are samples that nothing joins.
    """

    xy: np.ndarray
    joined: np.ndarray


class FeatureDistance:
    """The distance to a set of chains, in metres.

    Without ``ellipsoid`` the coordinates are plane ones, ``unit`` metres each. With it they are
    longitude and latitude, ``unit`` radians each, and distances are geodesic.
    ``limit``: metres beyond which the exact distance is not wanted; such cells get ``limit``.
    ``tolerance``: metres by which a distance may be too long.
    ``tick`` is called between parts of the work and may raise Cancelled.
    """

    def __init__(
        self,
        chains: Chains,
        unit: float,
        ellipsoid: Ellipsoid | None = None,
        limit: float = np.inf,
        tolerance: float = 0.1,
        tick: Callable[[], None] = lambda: None,
    ):
        from scipy.spatial import cKDTree

        self._unit, self._ellipsoid, self._limit, self._tolerance = unit, ellipsoid, limit, tolerance
        self._tick, self._angles = tick, chains.xy * unit
        self._samples = self._place(self._angles)
        self._joined = np.append(chains.joined[:-1], False)
        steps = np.linalg.norm(np.diff(self._samples, axis=0), axis=1)[self._joined[:-1]]
        self._half = steps.max() / 2 if steps.size else 0.0
        self._tree = interruptible(lambda _: cKDTree(self._samples), lambda _: tick())

    def __call__(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the distance in metres, float64, for arrays of coordinates in the grid's CRS."""
        shape = np.broadcast(x, y).shape
        points = np.stack(np.broadcast_arrays(x, y), axis=-1).reshape(-1, 2) * self._unit
        result = np.empty(len(points))
        for start in range(0, len(points), CHUNK):
            self._tick()
            part = slice(start, start + CHUNK)
            result[part] = self._measure(points[part])
        return np.minimum(result, self._limit).reshape(shape)

    def _place(self, coordinates: np.ndarray) -> np.ndarray:
        """Return the coordinates in a space where straight lengths order the distances."""
        if self._ellipsoid is None:
            return coordinates
        return self._ellipsoid.to_space(coordinates[:, 0], coordinates[:, 1])

    def _measure(self, points: np.ndarray) -> np.ndarray:
        best, piece, share = self._nearest(self._place(points))
        if self._ellipsoid is None:
            return best
        found = np.isfinite(best)
        start, end = self._angles[piece[found]], self._angles[np.minimum(piece[found] + 1, len(self._angles) - 1)]
        turn = np.remainder(end[:, 0] - start[:, 0] + np.pi, 2 * np.pi) - np.pi
        lon = start[:, 0] + share[found] * turn
        lat = start[:, 1] + share[found] * (end[:, 1] - start[:, 1])
        best[found] = self._ellipsoid.distance(points[found, 0], points[found, 1], lon, lat)
        return best

    def _nearest(self, points: np.ndarray):
        """Return for each point the straight distance, the piece (its first sample) and the place on it, 0..1."""
        count = len(self._samples)
        best = np.full(len(points), np.inf)
        piece, share = np.zeros(len(points), np.int64), np.zeros(len(points))
        reach = np.hypot(self._limit, self._half) * (1 + 1e-9)
        open_, k = np.arange(len(points)), min(2, count)
        while open_.size:
            gaps, near = self._tree.query(points[open_], k=np.arange(1, k + 1), distance_upper_bound=reach, workers=-1)
            for column in range(k):
                for first in (near[:, column] - 1, near[:, column]):
                    self._improve(points, open_, first, near[:, column], best, piece, share)
            # A piece whose samples were not among the k nearest is at least this far away.
            unseen = np.sqrt(np.maximum(gaps[:, -1] ** 2 - self._half**2, 0))
            settled = (unseen >= best[open_] - self._tolerance) | (k == count)
            open_, k = open_[~settled], min(2 * k, count)
        return best, piece, share

    def _improve(self, points, rows, first, sample, best, piece, share):
        """Take the pieces that start at ``first`` where they lie nearer than the best so far."""
        known = sample < len(self._samples)
        rows, first, sample = rows[known], first[known], sample[known]
        joined = (first >= 0) & self._joined[first]
        first = np.where(joined, first, sample)
        origin = self._samples[first]
        along = np.where(joined[:, None], self._samples[np.minimum(first + 1, len(self._samples) - 1)] - origin, 0.0)
        offset = points[rows] - origin
        length2 = np.einsum("ij,ij->i", along, along)
        t = np.einsum("ij,ij->i", offset, along) / np.where(length2 > 0, length2, 1)
        t = np.clip(t, 0, 1)
        gap = np.linalg.norm(offset - t[:, None] * along, axis=1)
        nearer = gap < best[rows]
        best[rows[nearer]], piece[rows[nearer]], share[rows[nearer]] = gap[nearer], first[nearer], t[nearer]
