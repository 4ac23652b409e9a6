"""Distance from places to the nearest feature, exact."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np

from ..geodesy import Ellipsoid
from ..interruption import EVERY, interruptible
from .pieces import Pieces, morton
from .places import FAN, GATHERED, LEVELS, Columns

PATCH = 4  # the side of the square of places of a block that are gathered to one
SIDE = PATCH**LEVELS
PART = 4 * SIDE  # the side of what is measured at once
# Rows and columns are parted by squares within squares within squares. This brings the parts of both side by side, with
# those of the smallest squares first.
GATHERING = (LEVELS, 2 * LEVELS + 1, *(axis for level in range(LEVELS) for axis in (level, level + LEVELS + 1)))


@dataclass(frozen=True)
class Chains:
    """Samples along features: ``xy`` (n, 2) in the grid's CRS; ``joined`` (n,) True where the next
    sample continues the same line. Points are samples that nothing joins.
    """

    xy: np.ndarray
    joined: np.ndarray


class FeatureDistance:
    """The distance to a set of chains, in metres.

    Without ``ellipsoid`` the coordinates are plane ones, ``unit`` metres each, and distances are exact. With it they
    are longitude and latitude, ``unit`` radians each, and distances are lengths of geodesics; samples of a line must
    lie close enough together for the chord between two to stand for the line.
    ``limit``: metres beyond which the distance is not wanted; such places get ``limit``.
    ``tick`` is called between parts of the work and may raise Cancelled.
    """

    def __init__(
        self,
        chains: Chains,
        unit: float,
        ellipsoid: Ellipsoid | None = None,
        limit: float = np.inf,
        tick: Callable[[], None] = lambda: None,
    ):
        self._unit, self._ellipsoid, self._limit, self._tick = unit, ellipsoid, limit, tick
        self._angles, self._chains = chains.xy * unit, chains
        self._pieces = interruptible(lambda _: self._made(), lambda _: tick())

    def __call__(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the distance in metres, float64, for arrays of coordinates in the grid's CRS.

        The columns and rows of a block as arrays (width,) and (height, 1), or (height, width) both, are measured much
        more quickly than the same places one after the other.
        """
        shape = np.broadcast(x, y).shape
        x, y = np.broadcast_to(x, shape), np.broadcast_to(y, shape)
        if len(shape) != 2:
            return self._of_places(x.ravel(), y.ravel()).reshape(shape)
        result = np.empty(shape)

        def measure(part):
            result[part] = self._of_part(x[part], y[part])

        starts = ((top, left) for top in range(0, shape[0], PART) for left in range(0, shape[1], PART))
        self._all(measure, [tuple(slice(start, start + PART) for start in corner) for corner in starts])
        return result

    def _made(self) -> Pieces:
        samples, joined = np.stack(self._placed(*self._angles.T), axis=-1), np.append(self._chains.joined[:-1], False)
        along = np.where(joined[:, None], np.roll(samples, -1, axis=0) - samples, 0.0)
        before = np.roll(along, 1, axis=0)
        # Of what lies in one place, as millions of samples may, one is enough.
        single = ~joined & ~np.append(False, joined[:-1])
        order = np.flatnonzero(single)[np.lexsort(samples[single].T)]
        again = order[1:][(samples[order[1:]] == samples[order[:-1]]).all(axis=1)]
        used = np.delete(np.arange(len(samples)), again)
        self._angles, self._next = self._angles[used], self._angles[np.minimum(used + 1, len(samples) - 1)]
        return Pieces(samples[used], along[used], before[used])

    def _all(self, measure, parts) -> None:
        """Call ``measure`` with every part, in as many threads as there are processors: NumPy lets them run."""
        pool = ThreadPoolExecutor(os.cpu_count() or 1, "silkroad-distance")
        try:
            left = {pool.submit(measure, part) for part in parts}
            while left:
                done, left = wait(left, EVERY)
                self._tick()
                for part in done:
                    part.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _of_part(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the distances of some rows and columns (h, w): squares of four by four together, and of these."""
        height, width = x.shape
        edges = (0, -height % SIDE), (0, -width % SIDE)
        shape = [size for side in (height, width) for size in (-(-side // SIDE), *LEVELS * (PATCH,))]
        places = (
            np.pad(values, edges, "edge").reshape(shape).transpose(GATHERING).reshape(FAN, -1) for values in (x, y)
        )
        gathered = [shape[axis] for axis in GATHERING]
        found = self._measured(*places).reshape(gathered).transpose(np.argsort(GATHERING))
        return found.reshape(height + edges[0][1], width + edges[1][1])[:height, :width]

    def _of_places(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the distances of places (n,) anywhere."""
        result, order = np.empty(len(x)), np.argsort(morton(np.column_stack([x, y])), kind="stable")
        parts = [order[start : start + PART**2] for start in range(0, len(order), PART**2)]

        def measure(part):
            padded = np.pad(part, (0, -len(part) % (FAN * GATHERED)), "edge").reshape(-1, FAN).T
            result[part] = self._measured(x[padded], y[padded]).T.ravel()[: len(part)]

        self._all(measure, parts)
        return result

    def _measured(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the distances of places (FAN, n) in the order that ``Pieces`` asks for."""
        x, y = x * self._unit, y * self._unit
        if self._ellipsoid is None:
            found = self._pieces.nearest([x, y], self._limit)
        else:
            found, piece, share = self._pieces.nearest(self._placed(x, y), self._limit, named=True)
            start, end = self._angles[piece], self._next[piece]
            turn = np.remainder(end[..., 0] - start[..., 0] + np.pi, 2 * np.pi) - np.pi
            lon, lat = start[..., 0] + share * turn, start[..., 1] + share * (end[..., 1] - start[..., 1])
            near = found <= self._limit  # a chord is no longer than the geodesic
            found[near] = self._ellipsoid.distance(x[near], y[near], lon[near], lat[near])
        return np.minimum(found, self._limit)

    def _placed(self, lon, lat) -> Columns:
        """Return the coordinates in a space where straight lengths order the distances."""
        if self._ellipsoid is None:
            return [lon, lat]
        return list(np.moveaxis(self._ellipsoid.to_space(lon, lat), -1, 0))
