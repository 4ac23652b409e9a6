"""The one way to cross rasters: a stack of aligned layers with two verbs, *fold* and *map*.

Reading runs ahead in one thread, writing behind in another, so that a method's arithmetic,
decompression and compression overlap; GDAL's block cache is bounded meanwhile.
"""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..core.errors import SilkroadError
from .grid import Grid

__all__ = ["Block", "Grid", "OutputBand", "RasterStack", "bounded_cache", "open_raster", "write_geotiff"]

BLOCK_CELLS = 1 << 20
TILE = 256
PREFETCH = 2
CREATION_OPTIONS = (
    "COMPRESS=DEFLATE",
    "ZLEVEL=1",
    "TILED=YES",
    f"BLOCKXSIZE={TILE}",
    f"BLOCKYSIZE={TILE}",
    "BIGTIFF=IF_SAFER",
    f"NUM_THREADS={min(4, os.cpu_count() or 1)}",
)

Progress = Callable[[float], None]


@dataclass(frozen=True)
class OutputBand:
    """A raster to write: path (already staged by the caller), numpy dtype, nodata, metadata items."""

    path: str
    dtype: str = "float32"
    nodata: float | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    description: str = ""


class Block:
    """A window of the stack with what was read there.

    ``x, y, width, height`` are cells; ``arrays`` one (height, width) array for each layer in its
    own dtype; ``inside`` the study mask there, or None where every cell is inside.
    """

    def __init__(self, window, arrays=(), masks=(), nodata=(), inside=None):
        self.x, self.y, self.width, self.height = window
        self.arrays, self.inside = list(arrays), inside
        self._masks, self._nodata = masks, nodata

    @property
    def window(self) -> tuple[int, int, int, int]:
        """The window as GDAL takes it: x, y, width, height."""
        return self.x, self.y, self.width, self.height

    def has_data(self, layer: int) -> np.ndarray | None:
        """Return where the layer holds a number, inside the mask or not; None means everywhere."""
        found = data_cells(self.arrays[layer], self._nodata[layer])
        return _both(found, self._masks[layer])

    def valid(self, layer: int) -> np.ndarray | None:
        """Return where the layer holds a number inside the study mask; None means everywhere."""
        return _both(self.has_data(layer), self.inside)

    def values(self, layer: int) -> np.ndarray:
        """Return the valid values of a layer, one-dimensional."""
        valid = self.valid(layer)
        return self.arrays[layer].ravel() if valid is None else self.arrays[layer][valid]


def data_cells(array: np.ndarray, nodata: float | None) -> np.ndarray | None:
    """Return where an array differs from nodata and from NaN; None means everywhere."""
    found = None
    if array.dtype.kind == "f":
        found = np.isfinite(array)
        if nodata is not None and np.isfinite(nodata):
            # Nodata is compared in the layer's own precision: -3.4e38 as a double is not the float32.
            with np.errstate(over="ignore"):
                found &= array != array.dtype.type(nodata)
    elif nodata is not None and nodata == int(nodata):
        limits = np.iinfo(array.dtype)
        if limits.min <= nodata <= limits.max:
            found = array != array.dtype.type(int(nodata))
    return None if found is None or found.all() else found


def _both(first, second):
    if first is None or second is None:
        return second if first is None else first
    return first & second


@contextmanager
def bounded_cache(megabytes: int = 64):
    """Bound GDAL's block cache, which QGIS shares, and give it back its size afterwards."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(megabytes << 20)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


@contextmanager
def quiet_gdal():
    """Keep GDAL from printing; its last error of this thread stays readable."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def open_raster(path: str):
    """Open a raster for reading; raises SilkroadError raster_unreadable."""
    with quiet_gdal():
        try:
            dataset = gdal.Open(str(path))
        except RuntimeError as error:
            raise SilkroadError("raster_unreadable", path=str(path), reason=str(error)) from error
        if dataset is None or dataset.RasterCount == 0:
            raise SilkroadError("raster_unreadable", path=str(path), reason=gdal.GetLastErrorMsg())
    return dataset


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
        self._datasets = [open_raster(path) for path in self.paths]
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
        """Yield windows of about a million cells, aligned with the tiles that are written."""
        tile_height = max(band.GetBlockSize()[1] for band in self._bands)
        height = tile_height if TILE < tile_height <= 4 * TILE else TILE
        width = max(TILE, BLOCK_CELLS // height // TILE * TILE)
        for y in range(0, self.grid.height, height):
            for x in range(0, self.grid.width, width):
                yield Block((x, y, min(width, self.grid.width - x), min(height, self.grid.height - y)))

    def read(self, window: tuple[int, int, int, int]) -> Block:
        """Read a window of every layer and of the mask."""
        with quiet_gdal():
            arrays = [self._read_band(band, window, path) for band, path in zip(self._bands, self.paths, strict=True)]
            masks = [self._read_own_mask(band, window) for band in self._bands]
            inside = None
            if self._mask is not None:
                band = self._mask.GetRasterBand(1)
                array = self._read_band(band, window, self.mask_path)
                inside = _both(
                    _both(array != 0, data_cells(array, band.GetNoDataValue())), self._read_own_mask(band, window)
                )
                inside = None if inside.all() else inside
        return Block(window, arrays, masks, self.nodata, inside)

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
        windows = [block.window for block in self.blocks()]
        with ThreadPoolExecutor(1, "silkroad-read") as reader:
            pending = deque(reader.submit(self.read, window) for window in windows[:PREFETCH])
            try:
                for done in range(len(windows)):
                    block = pending.popleft().result()
                    if done + PREFETCH < len(windows):
                        pending.append(reader.submit(self.read, windows[done + PREFETCH]))
                    yield block
                    if progress:
                        progress((done + 1) / len(windows))
            finally:
                for future in pending:
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
        writer = _Writer(self.grid, outputs)
        with ThreadPoolExecutor(1, "silkroad-write") as thread:
            pending = deque()
            try:
                thread.submit(writer.open).result()
                for block in self._read_ahead(progress):
                    if len(pending) == PREFETCH:
                        pending.popleft().result()
                    pending.append(thread.submit(writer.write, block, function(block, block.arrays)))
                for future in pending:
                    future.result()
            finally:
                closing = thread.submit(writer.close)
            closing.result()

    def sample(self, xs, ys) -> np.ndarray:
        """Return (layers, points) float64 at map coordinates; NaN outside the grid, the mask and on nodata."""
        columns, rows, inside = self.grid.to_cell(xs, ys)
        result = np.full((len(self._bands), len(columns)), np.nan)
        # Points of one tile are read one after the other, so that each tile is unpacked once.
        order = np.lexsort((columns // TILE, rows // TILE))
        for point in order[inside[order]]:
            block = self.read((int(columns[point]), int(rows[point]), 1, 1))
            for layer, array in enumerate(block.arrays):
                if block.valid(layer) is None:
                    result[layer, point] = array[0, 0]
        return result


class _Writer:
    """The output files of a map; used by one thread only."""

    def __init__(self, grid: Grid, outputs: Sequence[OutputBand]):
        self.grid, self.outputs, self.datasets = grid, outputs, []

    def open(self):
        with quiet_gdal():
            for output in self.outputs:
                self.datasets.append(create_geotiff(output, self.grid))

    def write(self, block: Block, arrays: Sequence[np.ndarray]):
        with quiet_gdal():
            for output, dataset, array in zip(self.outputs, self.datasets, arrays, strict=True):
                array = np.ascontiguousarray(array, output.dtype)
                code = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype.type)
                try:
                    failed = dataset.GetRasterBand(1).WriteRaster(*block.window, array, buf_type=code)
                except RuntimeError as error:
                    raise SilkroadError("output_failed", path=output.path, reason=str(error)) from error
                if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
                    raise SilkroadError("output_failed", path=output.path, reason=gdal.GetLastErrorMsg())

    def close(self):
        """Close every file; the last blocks are written only now, so an error may come only now."""
        failure = None
        while self.datasets:
            path = self.outputs[len(self.datasets) - 1].path
            with quiet_gdal():
                try:
                    self.datasets[-1].FlushCache()
                    self.datasets.pop()
                    if gdal.GetLastErrorType() >= gdal.CE_Failure:
                        failure = SilkroadError("output_failed", path=path, reason=gdal.GetLastErrorMsg())
                except RuntimeError as error:
                    self.datasets.pop()
                    failure = SilkroadError("output_failed", path=path, reason=str(error))
        if failure:
            raise failure


def create_geotiff(output: OutputBand, grid: Grid):
    """Create an empty GeoTIFF with the project's creation options; raises SilkroadError output_failed."""
    dtype = np.dtype(output.dtype)
    options = [*CREATION_OPTIONS, f"PREDICTOR={3 if dtype.kind == 'f' else 2}"]
    code = gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(str(output.path), grid.width, grid.height, 1, code, options)
    except RuntimeError as error:
        raise SilkroadError("output_failed", path=str(output.path), reason=str(error)) from error
    if dataset is None:
        raise SilkroadError("output_failed", path=str(output.path), reason=gdal.GetLastErrorMsg())
    dataset.SetGeoTransform(grid.transform)
    dataset.SetProjection(grid.crs_wkt)
    if output.metadata:
        dataset.SetMetadata({key: str(value) for key, value in output.metadata.items()})
    band = dataset.GetRasterBand(1)
    if output.nodata is not None:
        band.SetNoDataValue(float(output.nodata) if dtype.kind == "f" else int(output.nodata))
    if output.description:
        band.SetDescription(output.description)
    return dataset


def write_geotiff(path, array: np.ndarray, grid: Grid, nodata: float | None = None, metadata=None) -> None:
    """Write a small (height, width) array; ``path`` is staged by the caller. Raises SilkroadError output_failed."""
    writer = _Writer(grid, [OutputBand(str(path), array.dtype.name, nodata, dict(metadata or {}))])
    try:
        writer.open()
        writer.write(Block((0, 0, grid.width, grid.height)), [array])
    finally:
        writer.close()
