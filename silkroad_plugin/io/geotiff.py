"""GeoTIFFs as the project reads and writes them: creation options, errors and GDAL's cache in one place."""

import os
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Lock

import numpy as np
from osgeo import gdal, gdal_array

from ..core.errors import SilkroadError
from .grid import Grid

TILE = 256
FLOAT_NODATA = -3.4028234663852886e38  # the lowest single-precision number, as GDAL and ArcGIS write it
CREATION_OPTIONS = (
    "COMPRESS=DEFLATE",
    "TILED=YES",
    f"BLOCKXSIZE={TILE}",
    f"BLOCKYSIZE={TILE}",
    "BIGTIFF=IF_SAFER",
    f"NUM_THREADS={min(4, os.cpu_count() or 1)}",
)


@dataclass(frozen=True)
class OutputBand:
    """A raster to write: path (already staged by the caller), numpy dtype, nodata, metadata items.

    ``repeats``: the values come from a short table, which packs better and faster without a predictor.
    """

    path: str
    dtype: str = "float32"
    nodata: float | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    description: str = ""
    repeats: bool = False


class _SharedCache:
    """The bounds that runs put on GDAL's block cache, which there is only one of in the process."""

    def __init__(self):
        self._lock, self._bounds, self._before = Lock(), [], 0

    def bound(self, size: int) -> None:
        """Bound the cache to ``size`` bytes, or more where another run has asked for more."""
        with self._lock:
            if not self._bounds:
                self._before = gdal.GetCacheMax()
            self._bounds.append(size)
            gdal.SetCacheMax(max(self._bounds))

    def release(self, size: int) -> None:
        """Lift a bound; the last one to go gives the cache its size back."""
        with self._lock:
            self._bounds.remove(size)
            gdal.SetCacheMax(max(self._bounds, default=self._before))


_shared_cache = _SharedCache()


@contextmanager
def bounded_cache(megabytes: int = 64):
    """Bound GDAL's block cache, which QGIS shares, and give it back its size when no run needs it any more."""
    _shared_cache.bound(megabytes << 20)
    try:
        yield
    finally:
        _shared_cache.release(megabytes << 20)


@contextmanager
def quiet_gdal():
    """Keep GDAL from printing; its last error of this thread stays readable."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def open_raster(path: str, threads: int = 1):
    """Open a raster for reading; raises SilkroadError raster_unreadable.

    ``threads``: how many may unpack it, if it is a GeoTIFF and GDAL 3.6 or later; others are read as ever.
    """
    options = [f"NUM_THREADS={threads}"] if threads > 1 else []
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, open_options=options)
        except RuntimeError as error:
            raise SilkroadError("raster_unreadable", path=str(path), reason=str(error)) from error
        if dataset is None or dataset.RasterCount == 0:
            raise SilkroadError("raster_unreadable", path=str(path), reason=gdal.GetLastErrorMsg())
    return dataset


class Writer:
    """The output files of a map; used by one thread only."""

    def __init__(self, grid: Grid, outputs: Sequence[OutputBand]):
        self.grid, self.outputs, self.datasets = grid, outputs, []

    def open(self):
        """Create the files."""
        with quiet_gdal():
            for output in self.outputs:
                self.datasets.append(create_geotiff(output, self.grid))

    def write(self, window: tuple[int, int, int, int], arrays: Sequence[np.ndarray]):
        """Write a window of every file; raises SilkroadError output_failed."""
        with quiet_gdal():
            for output, dataset, array in zip(self.outputs, self.datasets, arrays, strict=True):
                array = np.ascontiguousarray(array, output.dtype)
                code = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype.type)
                try:
                    failed = dataset.GetRasterBand(1).WriteRaster(*window, array, buf_type=code)
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
                    reason = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
                except RuntimeError as error:
                    reason = str(error)
                # Now: an exception that is being handled may still refer to the dataset.
                closed = close_dataset(self.datasets.pop())
            if reason or closed:
                failure = SilkroadError("output_failed", path=path, reason=reason or closed)
        if failure:
            raise failure


def close_dataset(dataset) -> str:
    """Close a dataset at once and without printing; return why it could not be written in full, or nothing."""
    gdal.ErrorReset()
    # Before GDAL 3.8 a dataset has no Close. What Python calls when nothing refers to it any more does
    # the same; called here its error is caught, called by Python it would be printed.
    close = getattr(dataset, "Close", None) or partial(gdal.Dataset.__swig_destroy__, dataset)
    try:
        close()
    except RuntimeError as error:
        # GDAL has freed the dataset all the same; its wrapper must not free it again.
        dataset.thisown = False
        return str(error)
    return gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""


def _packing(dtype: np.dtype, repeats: bool) -> tuple[str, str]:
    """Return the options of compression.

    Long runs of equal values pack well at the usual level without a predictor; other values pack little better
    for much more time.
    """
    return ("PREDICTOR=1", "ZLEVEL=6") if repeats else (f"PREDICTOR={3 if dtype.kind == 'f' else 2}", "ZLEVEL=1")


def create_geotiff(output: OutputBand, grid: Grid):
    """Create an empty GeoTIFF with the project's creation options; raises SilkroadError output_failed."""
    dtype = np.dtype(output.dtype)
    options = [*CREATION_OPTIONS, *_packing(dtype, output.repeats)]
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
    writer = Writer(grid, [OutputBand(str(path), array.dtype.name, nodata, dict(metadata or {}))])
    try:
        writer.open()
        writer.write((0, 0, grid.width, grid.height), [array])
    finally:
        writer.close()


def copy_geotiff(source: str, target: str, items: dict[str, str], progress: Callable[[float], None]) -> None:
    """Copy a raster with everything that belongs to it, but with other metadata items.

    ``target`` is staged by the caller. ``progress`` may raise Cancelled. Raises SilkroadError raster_unreadable,
    output_failed.
    """
    stopped: list[Exception] = []

    def go_on(fraction, message, data):
        # An exception that passes through GDAL would be printed and forgotten.
        try:
            progress(fraction)
        except Exception as error:
            stopped.append(error)
        return int(not stopped)

    with quiet_gdal(), bounded_cache():
        opened = open_raster(source)
        dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(opened.GetRasterBand(1).DataType))
        options = [*CREATION_OPTIONS, *_packing(dtype, repeats=dtype.itemsize == 1)]
        try:
            made = gdal.GetDriverByName("GTiff").CreateCopy(target, opened, False, options, go_on)
            reason = gdal.GetLastErrorMsg()
            if made is not None:
                made.SetMetadata(items)
                reason = close_dataset(made)
        except RuntimeError as error:
            made, reason = None, str(error)
    if stopped:
        raise stopped[0]
    if made is None or reason:
        raise SilkroadError("output_failed", path=target, reason=reason)


def pack_picture(source: str, target: str) -> None:
    """Write a picture of red, green, blue, with its place, resolution and no other band, as a packed GeoTIFF.

    Raises SilkroadError output_failed.
    """
    options = [*CREATION_OPTIONS, "PREDICTOR=2", "ZLEVEL=6", "PHOTOMETRIC=RGB"]
    reason = ""
    with quiet_gdal():
        try:
            dataset = gdal.Translate(target, source, bandList=[1, 2, 3], creationOptions=options)
            reason = gdal.GetLastErrorMsg() if dataset is None else close_dataset(dataset)
        except RuntimeError as error:
            reason = str(error)
    if reason:
        raise SilkroadError("output_failed", path=target, reason=reason)
