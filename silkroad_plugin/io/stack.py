"""The one way to cross rasters: a stack of aligned layers with two verbs, *fold* and *map*.

Reading runs ahead in two threads, writing behind in two others, so that a method's arithmetic,
decompression and compression overlap; GDAL's block cache is bounded meanwhile.
"""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..core.chance import lots
from ..core.errors import SilkroadError
from .geotiff import TILE, OutputBand, Writer, bounded_cache, create_geotiff, open_raster, quiet_gdal, write_geotiff
from .grid import Grid

__all__ = [
    "Block",
    "Grid",
    "OutputBand",
    "RasterStack",
    "blocks_of",
    "bounded_cache",
    "create_geotiff",
    "fill",
    "open_raster",
    "part_of",
    "write_geotiff",
]

BLOCK_CELLS = 1 << 20
BLOCK_BYTES = 32 << 20  # of all layers of a block; up to five blocks are held at a time
WIDTH = 4  # bytes of a number that methods make of a value, however narrow it was
PREFETCH = 2
FEW = 8  # points of a tile that are read one by one
# Sums of squares of larger values leave the range of numbers.
LARGEST = 1e100
READERS = WRITERS = 2
Progress = Callable[[float], None]


class Block:
    """A window of the stack with what was read there.

    ``x, y, width, height`` are cells; ``arrays`` one (height, width) array for each layer in its
    own dtype; ``inside`` the study mask there, or None where every cell is inside; ``grid``: the
    whole of which it is a window, where that is known.
    """

    def __init__(self, window, arrays=(), masks=(), nodata=(), inside=None, grid=None):
        self.x, self.y, self.width, self.height = window
        self.arrays, self.inside = list(arrays), inside
        self._masks, self._nodata, self.grid = masks, nodata, grid
        self._lots = {}

    @property
    def window(self) -> tuple[int, int, int, int]:
        """The window as GDAL takes it: x, y, width, height."""
        return self.x, self.y, self.width, self.height

    def has_data(self, layer: int) -> np.ndarray | None:
        """Return where the layer holds a number, inside the mask or not; None means everywhere."""
        found = data_cells(self.arrays[layer], self._nodata[layer])
        return _both(found, self._masks[layer])

    def areas(self, layer: int, row_areas: np.ndarray) -> np.ndarray:
        """Return the area of each of ``values(layer)``, from the areas of a cell of each row of the grid."""
        rows = np.broadcast_to(row_areas[self.y : self.y + self.height, None], (self.height, self.width))
        return self.pick(layer, rows)

    def valid(self, layer: int) -> np.ndarray | None:
        """Return where the layer holds a number inside the study mask; None means everywhere."""
        return _both(self.has_data(layer), self.inside)

    def values(self, layer: int) -> np.ndarray:
        """Return the valid values of a layer, one-dimensional."""
        return self.pick(layer, self.arrays[layer])

    def pick(self, layer: int, array: np.ndarray) -> np.ndarray:
        """Return what an array (height, width) holds where a layer is valid, in the order of its ``values``."""
        valid = self.valid(layer)
        return array.ravel() if valid is None else array[valid]

    def lots(self, seed: int = 1) -> np.ndarray:
        """Return the lots (height, width) that the cells draw, see ``chance.lots``."""
        if seed not in self._lots:
            rows, columns = np.arange(self.y, self.y + self.height), np.arange(self.x, self.x + self.width)
            self._lots[seed] = lots(rows[:, None] * self.grid.width + columns, seed)
        return self._lots[seed]

    def numbers(self, layer: int) -> np.ndarray:
        """Return a layer (height, width) float64, a copy with NaN where it is not valid."""
        found, valid = self.arrays[layer].astype(float), self.valid(layer)
        if valid is not None:
            found[~valid] = np.nan
        return found


def data_cells(array: np.ndarray, nodata: float | None) -> np.ndarray | None:
    """Return where an array differs from nodata and from NaN; None means everywhere."""
    found = None
    if array.dtype.kind == "f":
        found = np.isfinite(array)
        if nodata is not None and np.isfinite(nodata):
            # Nodata is compared in the layer's own precision: -3.4e38 as a double is not the float32.
            with np.errstate(over="ignore"):
                found &= array != array.dtype.type(nodata)
    elif nodata is not None and np.isfinite(nodata) and nodata == int(nodata):
        limits = np.iinfo(array.dtype)
        if limits.min <= nodata <= limits.max:
            found = array != array.dtype.type(int(nodata))
    return None if found is None or found.all() else found


def computable(values: np.ndarray, path: str) -> np.ndarray:
    """Return the values; raises SilkroadError raster_huge for some whose squares no number could hold."""
    if values.size and values.dtype.kind == "f":
        greatest = max(float(values.max()), -float(values.min()))
        if greatest > LARGEST:
            raise SilkroadError("raster_huge", path=path, value=greatest)
    return values


def _both(first, second):
    if first is None or second is None:
        return second if first is None else first
    return first & second


class RasterStack:
    """Aligned rasters (first band of each) and an optional mask, crossed block by block.

    The mask keeps the cells where its raster holds a number other than 0. As a context manager it
    bounds GDAL's cache and closes its files. Raises SilkroadError raster_unreadable, grids_differ
    or crs_differ.
    """

    def __init__(self, paths: Sequence[str], mask: str | None = None, cache_mb: int = 64):
        if not paths:
            raise SilkroadError("no_rasters")
        self.paths = [str(path) for path in paths]
        self.mask_path = str(mask) if mask else None
        # Several layers are read side by side; a single one is unpacked by several threads.
        threads = min(4, os.cpu_count() or 1) if len(self.paths) == 1 else 1
        self._datasets = [open_raster(path, threads) for path in self.paths]
        self._mask = open_raster(mask) if mask else None
        self._bands = [dataset.GetRasterBand(1) for dataset in self._datasets]
        self.grid = Grid.of(self._datasets[0])
        self._check_grids()
        self.names = [Path(path).stem for path in self.paths]
        self.nodata = [band.GetNoDataValue() for band in self._bands]
        self.dtypes = [np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)) for band in self._bands]
        self._cache = bounded_cache(cache_mb)

    def _check_grids(self):
        others = list(zip(self.paths, self._datasets, strict=True))[1:]
        if self._mask is not None:
            others.append((self.mask_path, self._mask))
        for path, dataset in others:
            grid = Grid.of(dataset)
            if not self.grid.same_crs(grid):
                raise SilkroadError("crs_differ", path=path, first=self.paths[0])
            if not self.grid.same_as(grid):
                raise SilkroadError("grids_differ", path=path, first=self.paths[0])

    def __enter__(self):
        self._cache.__enter__()
        return self

    def __exit__(self, *details):
        self._bands = self._datasets = []
        self._mask = None
        self._cache.__exit__(*details)

    @property
    def cells(self) -> int:
        """Number of cells of the grid."""
        return self.grid.width * self.grid.height

    def metadata(self, layer: int) -> dict[str, str]:
        """Return the metadata items of a layer's dataset."""
        return dict(self._datasets[layer].GetMetadata() or {})

    def blocks(self) -> Iterator[Block]:
        """Return windows that suit the files that are read, see ``blocks_of``."""
        tile_height = max(band.GetBlockSize()[1] for band in self._bands)
        height = tile_height if TILE < tile_height <= 4 * TILE else TILE
        each = sum(max(WIDTH, dtype.itemsize) for dtype in self.dtypes)
        return blocks_of(self.grid, height, min(BLOCK_CELLS, BLOCK_BYTES // each))

    def read(self, window: tuple[int, int, int, int]) -> Block:
        """Read a window of every layer and of the mask."""
        return self._block(window, self._read_layers(window, range(len(self.paths))), self._read_mask(window))

    def _block(self, window, layers, inside) -> Block:
        arrays, masks = zip(*layers, strict=True)
        return Block(window, arrays, masks, self.nodata, inside, self.grid)

    def _read_layers(self, window, layers) -> list[tuple[np.ndarray, np.ndarray | None]]:
        """Return the array and the own mask of each of some layers."""
        with quiet_gdal():
            return [
                (self._read_band(self._bands[i], window, self.paths[i]), self._read_own_mask(self._bands[i], window))
                for i in layers
            ]

    def _read_mask(self, window) -> np.ndarray | None:
        """Return the study mask; None where every cell is inside."""
        if self._mask is None:
            return None
        band = self._mask.GetRasterBand(1)
        with quiet_gdal():
            array = self._read_band(band, window, self.mask_path)
            known = _both(data_cells(array, band.GetNoDataValue()), self._read_own_mask(band, window))
        inside = _both(array != 0, known)
        return None if inside.all() else inside

    @staticmethod
    def _read_band(band, window, path):
        try:
            array = band.ReadAsArray(*window)
        except RuntimeError as error:
            raise SilkroadError("raster_unreadable", path=path, reason=str(error)) from error
        if array is None:
            raise SilkroadError("raster_unreadable", path=path, reason=gdal.GetLastErrorMsg())
        return array

    @staticmethod
    def _read_own_mask(band, window):
        """Return the mask band's verdict; None where nodata alone decides."""
        if not band.GetMaskFlags() & (gdal.GMF_PER_DATASET | gdal.GMF_ALPHA):
            return None
        found = band.GetMaskBand().ReadAsArray(*window) != 0
        return None if found.all() else found

    def _read_ahead(self, progress: Progress | None) -> Iterator[Block]:
        """Yield the blocks, reading the next ones meanwhile; a layer belongs to one thread, as GDAL asks."""
        windows = [block.window for block in self.blocks()]
        shares = [range(first, len(self.paths), READERS) for first in range(min(READERS, len(self.paths)))]
        with ExitStack() as readers:
            threads = [readers.enter_context(ThreadPoolExecutor(1, "silkroad-read")) for _ in shares]

            def begin(window):
                mask = threads[-1].submit(self._read_mask, window)
                return [
                    t.submit(self._read_layers, window, part) for t, part in zip(threads, shares, strict=True)
                ], mask

            pending = deque(begin(window) for window in windows[:PREFETCH])
            try:
                for done, window in enumerate(windows):
                    parts, mask = pending.popleft()
                    layers = [None] * len(self.paths)
                    for part, share in zip(parts, shares, strict=True):
                        layers[share.start :: READERS] = part.result()
                    if done + PREFETCH < len(windows):
                        pending.append(begin(windows[done + PREFETCH]))
                    yield self._block(window, layers, mask.result())
                    if progress:
                        progress((done + 1) / len(windows))
            finally:
                for parts, mask in pending:
                    for future in (*parts, mask):
                        future.cancel()

    def fold(self, accumulate: Callable[[Block, list[np.ndarray]], None], progress: Progress | None = None) -> None:
        """Pass over the blocks once; ``accumulate(block, arrays)`` updates the caller's own state.

        ``arrays`` are in the layers' own dtypes with nodata left in; ``block.valid(i)`` says where
        layer i counts, ``block.values(i)`` returns only those values. ``progress`` may raise
        Cancelled.
        """
        for block in self._read_ahead(progress):
            accumulate(block, block.arrays)

    def map(
        self,
        function: Callable[[Block, list[np.ndarray]], list[np.ndarray]],
        outputs: Sequence[OutputBand],
        progress: Progress | None = None,
    ) -> None:
        """Pass over the blocks once and write ``function(block, arrays)``, one array for each output.

        Raises SilkroadError output_failed where a file cannot be written in full (a full disk); the
        caller removes what was begun.
        """
        made = ((block, function(block, block.arrays)) for block in self._read_ahead(progress))
        _write_behind(self.grid, made, outputs)

    def sample(self, xs, ys) -> np.ndarray:
        """Return (layers, points) float64 at map coordinates; NaN outside the grid, the mask and on nodata."""
        columns, rows, inside = self.grid.to_cell(xs, ys)
        result = np.full((len(self._bands), len(columns)), np.nan)
        # Points of one tile are read together, so that each tile is unpacked once.
        tiles = rows // TILE * (self.grid.width // TILE + 1) + columns // TILE
        order = np.argsort(tiles, kind="stable")
        order = order[inside[order]]
        for points in np.split(order, np.flatnonzero(np.diff(tiles[order])) + 1):
            if len(points) > FEW:
                x, y = (int(cells[points[0]]) // TILE * TILE for cells in (columns, rows))
                window = x, y, min(TILE, self.grid.width - x), min(TILE, self.grid.height - y)
                self._pick(result, window, points, columns, rows)
                continue
            for point in points:
                window = int(columns[point]), int(rows[point]), 1, 1
                self._pick(result, window, np.array([point]), columns, rows)
        return result

    def _pick(self, result, window, points, columns, rows) -> None:
        """Take the values of some points from one window."""
        block = self.read(window)
        own = rows[points] - window[1], columns[points] - window[0]
        for layer, array in enumerate(block.arrays):
            valid = block.valid(layer)
            values = array[own].astype(float)
            result[layer, points] = values if valid is None else np.where(valid[own], values, np.nan)


def blocks_of(grid: Grid, height: int = TILE, cells: int | None = None) -> Iterator[Block]:
    """Yield windows of about so many cells, a million unless told, aligned with the tiles that are written."""
    width = max(TILE, (cells or BLOCK_CELLS) // height // TILE * TILE)
    for y in range(0, grid.height, height):
        for x in range(0, grid.width, width):
            yield Block((x, y, min(width, grid.width - x), min(height, grid.height - y)))


def fill(
    grid: Grid,
    function: Callable[[Block], list[np.ndarray]],
    outputs: Sequence[OutputBand],
    progress: Progress | None = None,
) -> None:
    """Write ``function(block)``, one array for each output, over a grid: a *map* that needs no raster to read.

    Raises SilkroadError output_failed as ``RasterStack.map`` does.
    """

    def made():
        for block in blocks_of(grid):
            yield block, function(block)
            if progress:
                progress((block.y * grid.width + (block.x + block.width) * block.height) / (grid.width * grid.height))

    with bounded_cache():
        _write_behind(grid, made(), outputs)


def _write_behind(grid: Grid, made: Iterator[tuple[Block, list[np.ndarray]]], outputs: Sequence[OutputBand]) -> None:
    """Write blocks with their arrays while the next ones are made; a file belongs to one thread, as GDAL asks."""
    with ExitStack() as closing_down:
        # A traceback would keep what makes the blocks alive, and its threads at files that are closed meanwhile.
        closing_down.enter_context(closing(made))
        shares = range(min(WRITERS, len(outputs)))
        writers = [Writer(grid, outputs[share::WRITERS]) for share in shares]
        threads = [closing_down.enter_context(ThreadPoolExecutor(1, "silkroad-write")) for _ in shares]
        pending = deque()
        try:
            _wait([thread.submit(writer.open) for thread, writer in zip(threads, writers, strict=True)])
            for block, arrays in made:
                if len(pending) == PREFETCH:
                    _wait(pending.popleft())
                pending.append(
                    [
                        threads[share].submit(writers[share].write, block.window, arrays[share::WRITERS])
                        for share in shares
                    ]
                )
            while pending:
                _wait(pending.popleft())
        finally:
            closed = [thread.submit(writer.close) for thread, writer in zip(threads, writers, strict=True)]
        _wait(closed)


def part_of(progress: Progress | None, start: float, stop: float) -> Progress | None:
    """Return the progress of a part of the work, from ``start`` to ``stop`` (0..1) of the whole."""
    return None if progress is None else lambda fraction: progress(start + (stop - start) * fraction)


def _wait(futures) -> None:
    """Wait for all, and raise what went wrong in one."""
    for future in futures:
        future.result()
