"""Distance from places to the nearest feature, exact."""

import itertools
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np

from ..geodesy import Ellipsoid
from ..interruption import EVERY, interruptible
from .nearest import Search
from .pieces import Pieces, morton
from .places import LEVELS, SQUARE, Columns

SIDE = SQUARE[0] ** LEVELS
CELLS = LEVELS * SQUARE
PART = 4 * SIDE, 32 * SIDE  # rows and columns that are measured at once
# Rows and columns are parted by squares within squares within squares. This brings the parts of both side by side, with
# those of the smallest squares first.
GATHERING = tuple(axis for level in range(LEVELS, -1, -1) for axis in (level, level + LEVELS + 1))


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
        """Return the distance in metres for arrays of coordinates in the grid's CRS.

        Two-dimensional arrays are a block of a raster, columns and rows as (1, width) and (height, 1) or both as
        (height, width): measured much more quickly, in the single precision that rasters are written in. Other places
        are measured one by one in double precision.
        """
        shape = np.broadcast(x, y).shape
        if len(shape) != 2:
            x, y = np.broadcast_arrays(x, y)
            return self._of_places(x.ravel(), y.ravel()).reshape(shape)
        count = [-(-size // SIDE) for size in shape]
        result = np.empty([size * SIDE for size in count], np.float32)
        x, y = (_filled(values, shape) for values in np.atleast_2d(x, y))

        def measure(part):
            target = _squares(result[part])
            places = [_gathered(_part(values, part), target.shape) for values in (x, y)]
            target[:] = self._measured(*places, np.float32).reshape(target.shape)

        rows, columns = (
            [slice(start, min(start + part, size)) for start in range(0, size, part)]
            for size, part in zip(result.shape, PART, strict=True)
        )
        self._all(measure, list(itertools.product(rows, columns)))
        return result[: shape[0], : shape[1]]

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

    def _of_places(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the distances of places (n,) anywhere."""
        if not len(x):
            return np.empty(0)
        result, order = np.empty(len(x)), np.argsort(morton(np.column_stack([x, y])), kind="stable")
        size = 16 * SIDE**2
        parts = [order[start : start + size] for start in range(0, len(order), size)]

        def measure(part):
            gathered = np.pad(part, (0, -len(part) % SIDE**2), "edge").reshape(-1, *CELLS).T
            found = self._measured(x[gathered], y[gathered], np.float64)
            result[part] = found.T.ravel()[: len(part)]

        self._all(measure, parts)
        return result

    def _measured(self, x: np.ndarray, y: np.ndarray, precision: type) -> np.ndarray:
        """Return the distances of places (*CELLS, n) in the order that ``Pieces`` asks for."""
        x, y = x * self._unit, y * self._unit
        if self._ellipsoid is None:
            found = Search(self._pieces, self._limit, precision)([x, y])
        else:
            x, y = np.broadcast_arrays(x, y)
            found, piece, share = Search(self._pieces, self._limit, precision, named=True)(self._placed(x, y))
            start, end = self._angles[piece], self._next[piece]
            turn = np.remainder(end[..., 0] - start[..., 0] + np.pi, 2 * np.pi) - np.pi
            lon, lat = start[..., 0] + share * turn, start[..., 1] + share * (end[..., 1] - start[..., 1])
            near = found <= self._limit  # a chord is no longer than the geodesic
            found[near] = self._ellipsoid.distance(x[near], y[near], lon[near], lat[near])
        return np.minimum(found, self._limit, out=found)

    def _placed(self, lon, lat) -> Columns:
        """Return the coordinates in a space where straight lengths order the distances."""
        if self._ellipsoid is None:
            return [lon, lat]
        return list(np.moveaxis(self._ellipsoid.to_space(lon, lat), -1, 0))


def _filled(values: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return what broadcasts to rows and columns with the last ones repeated to full squares."""
    edges = [(0, -size % SIDE if own == size else 0) for own, size in zip(values.shape, shape, strict=True)]
    return np.pad(values, edges, "edge")


def _part(values: np.ndarray, part: tuple[slice, slice]) -> np.ndarray:
    """Return a part of what broadcasts to rows and columns."""
    return values[tuple(slice(None) if size == 1 else piece for size, piece in zip(values.shape, part, strict=True))]


def _squares(values: np.ndarray) -> np.ndarray:
    """Return a view of rows and columns, or of what broadcasts to them, by squares: (*CELLS, rows, columns)."""
    shape = [
        side
        for size in values.shape
        for side in ((1,) * (LEVELS + 1) if size == 1 else (size // SIDE, *LEVELS * SQUARE[:1]))
    ]
    return values.reshape(shape).transpose(GATHERING)


def _gathered(values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return rows and columns, or what broadcasts to them, as places in the order of ``Pieces``."""
    places = _squares(values)
    return np.broadcast_to(places, (*places.shape[:-2], *shape[-2:])).reshape(*places.shape[:-2], -1)
