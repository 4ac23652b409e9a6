"""Distance from every cell of a grid to the nearest anomalous one."""

import math
from collections.abc import Callable

import numpy as np

from ..core.evidence.anomaly import EDT_BYTES, nearest_distance, rim
from ..core.evidence.distance import Chains
from ..core.interruption import interruptible
from .distances import Tick, distance_on
from .geotiff import TILE
from .memory import check_memory, spare
from .stack import Block, Progress, RasterStack, blocks_of

BAND_BYTES = 1 << 29  # what a band of rows may take where there is room: rows about it are measured twice
SAMPLE_BYTES = 400  # a sample with its place in the tree and what building it takes


class AnomalyDistance:
    """Gives the metres from the cells of a block, which must come row by row, to the nearest anomalous cell, centre to
    centre; cells without data are never anomalous.

    ``is_anomalous``: values -> booleans; ``limit``: metres beyond which the distance is not wanted. ``tick`` is called
    between parts of the work and may raise Cancelled. Raises SilkroadError memory_short.
    """

    def __init__(
        self,
        stack: RasterStack,
        is_anomalous: Callable[[np.ndarray], np.ndarray],
        limit: float = math.inf,
        progress: Progress | None = None,
        tick: Tick = lambda: None,
    ):
        self._stack, self._is_anomalous, self._limit = stack, is_anomalous, limit
        self._grid = grid = stack.grid
        self._progress, self._tick = progress or (lambda fraction: None), tick
        _, a, b, _, c, d = grid.transform
        right_angled = abs(a * b + c * d) < 1e-9 * grid.pixel_width * grid.pixel_height
        if right_angled and not grid.is_geographic:
            self._band, self._distances, self._halo = range(0), None, TILE // 2
            self._measure = self._on_lattice
        else:
            self._measure = self._to_rims()

    def __call__(self, block: Block) -> np.ndarray:
        """Return the distances in metres, (height, width)."""
        return np.minimum(self._measure(block), self._limit)

    def _sites(self, block: Block) -> np.ndarray:
        read = self._stack.read(block.window)
        found, valid = self._is_anomalous(read.arrays[0]), read.valid(0)
        return found if valid is None else found & valid

    def _on_lattice(self, block: Block) -> np.ndarray:
        if block.y not in self._band:
            self._transform(block.y)
        top = block.y - self._band.start
        return self._distances[top : top + block.height, block.x : block.x + block.width]

    def _transform(self, y: int) -> None:
        """Measure in the band of rows that begins at a row.

        What is found with some rows above and below is never too short, so it tells how many rows suffice.
        """
        grid, self._distances = self._grid, None  # frees the band before
        step = grid.pixel_height * grid.metres_per_unit
        while True:
            rows = max(TILE, 2 * self._halo, int(spare(BAND_BYTES)) // (EDT_BYTES * grid.width) - 2 * self._halo)
            self._band = range(y, min(y + rows // TILE * TILE, grid.height))
            first, last = max(0, y - self._halo), min(self._band.stop + self._halo, grid.height)
            found = self._within(first, last)[self._band.start - first : self._band.stop - first]
            needed = min(float(found.max()), self._limit) / step
            if needed <= self._halo or last - first == grid.height:
                break
            self._halo = math.ceil(min(needed, 4 * self._halo))
        self._distances = found
        self._halo = max(TILE // 2, math.ceil(min(needed, grid.height)))

    def _within(self, first: int, last: int) -> np.ndarray:
        """Return the distances, float32, to the anomalous cells of some rows."""
        grid = self._grid
        check_memory(EDT_BYTES * (last - first) * grid.width, self._stack.paths[0])
        sites = np.empty((last - first, grid.width), bool)
        for start in range(first, last, TILE):
            self._tick()
            height = min(TILE, last - start)
            sites[start - first : start - first + height] = self._sites(Block((0, start, grid.width, height)))
        unit = grid.metres_per_unit
        steps = grid.pixel_height * unit, grid.pixel_width * unit
        return interruptible(lambda _: nearest_distance(sites, *steps), lambda _: self._tick())

    def _to_rims(self):
        """Return the function that measures to the rims of the anomalies, geodesics where degrees are used."""
        grid, xs, ys, count = self._grid, [], [], 0
        windows = [block.window for block in blocks_of(grid)]
        for done, (x, y, width, height) in enumerate(windows):
            west, north = max(0, x - 1), max(0, y - 1)
            east, south = min(grid.width, x + width + 1), min(grid.height, y + height + 1)
            sites = rim(self._sites(Block((west, north, east - west, south - north))))
            rows, columns = np.nonzero(sites[y - north : y - north + height, x - west : x - west + width])
            count += len(rows)
            check_memory(SAMPLE_BYTES * count, self._stack.paths[0])
            px, py = grid.to_map(columns + x + 0.5, rows + y + 0.5)
            xs.append(px)
            ys.append(py)
            self._progress((done + 1) / len(windows))
        places = np.column_stack([np.concatenate(xs), np.concatenate(ys)])
        distance = distance_on(grid, Chains(places, np.zeros(count, bool)), self._limit, self._tick)

        def measure(block: Block) -> np.ndarray:
            x, y = np.broadcast_arrays(*grid.centres(block))
            away = ~self._sites(Block(block.window))
            result = np.zeros(away.shape)
            result[away] = distance(x[away], y[away])
            return result

        return measure
