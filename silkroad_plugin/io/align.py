"""Bring rasters to the grid of another one, in files of their own; the originals are never touched."""

import uuid
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..core.errors import SilkroadError
from .geotiff import FLOAT_NODATA
from .grid import Grid
from .stack import OutputBand, Progress, RasterStack, open_raster, quiet_gdal

# A raster without a nodata value, or with one that no cell can have, gets one that its own type cannot hold.
WIDER = {
    gdal.GDT_Byte: (gdal.GDT_Int16, -32768),
    gdal.GDT_UInt16: (gdal.GDT_Int32, -(2**31)),
    gdal.GDT_Int16: (gdal.GDT_Int32, -(2**31)),
    gdal.GDT_Float32: (gdal.GDT_Float32, float("nan")),
}
METHODS = {
    "nearest": gdal.GRA_NearestNeighbour,
    "bilinear": gdal.GRA_Bilinear,
    "cubic": gdal.GRA_Cubic,
    "average": gdal.GRA_Average,
    "mode": gdal.GRA_Mode,
    "min": gdal.GRA_Min,
    "max": gdal.GRA_Max,
}
# These make values that lie between those of the raster.
BLENDING = {"bilinear", "cubic", "average"}


def fits(path: str, grid: Grid) -> bool:
    """Whether a raster lies on the grid."""
    return Grid.of(open_raster(path)).same_as(grid)


def align(
    path: str,
    grid: Grid,
    target: str,
    method: str,
    progress: Progress | None = None,
    mask: str | None = None,
    items: dict[str, str] | None = None,
    blend: bool = False,
) -> str:
    """Resample a raster to the grid; return ``target``.

    ``method``: one of ``METHODS``; "nearest" keeps values, for classes, "bilinear" is for quantities. Cells
    that the raster does not cover, or where the raster ``mask`` is 0, are nodata. ``items``: metadata instead
    of the raster's own. ``blend``: whole numbers become decimals under a method that makes values between
    them. Raises SilkroadError crs_missing, raster_unreadable, output_failed.
    """
    source = open_raster(path)
    if not source.GetProjection() and grid.crs_wkt:
        raise SilkroadError("crs_missing", path=path)
    band = source.GetRasterBand(1)
    kind, nodata = band.DataType, band.GetNoDataValue()
    if not _holds(kind, nodata):
        kind, nodata = WIDER.get(band.DataType, (gdal.GDT_Float64, float("nan")))
    if blend and method in BLENDING and kind not in (gdal.GDT_Float32, gdal.GDT_Float64):
        kind, nodata = gdal.GDT_Float32, FLOAT_NODATA
    metadata = dict(source.GetMetadata() or {}) if items is None else items
    recipe = f"/vsimem/silkroad-{uuid.uuid4().hex}.vrt"
    try:
        _write_recipe(recipe, path, source, grid, METHODS[method], kind, nodata)
        with RasterStack([recipe], mask) as stack:
            output = OutputBand(target, stack.dtypes[0].name, nodata, metadata)
            stack.map(partial(_inside, nodata=nodata), [output], progress)
    except SilkroadError as error:
        if error.code == "raster_unreadable":
            raise SilkroadError("raster_unreadable", path=path, reason=error.values["reason"]) from error
        raise
    finally:
        gdal.Unlink(recipe)
    return target


def _inside(block, arrays, nodata):
    """Return the arrays of a block with nodata outside the mask, and where the warper left what is no number.

    GDAL 3.6 takes the lowest single-precision number, written in decimals, for one beyond it: −inf.
    """
    if arrays[0].dtype.kind == "f":
        arrays[0][~np.isfinite(arrays[0])] = nodata
    if block.inside is not None:
        arrays[0][~block.inside] = nodata
    return arrays


def _holds(kind: int, nodata: float | None) -> bool:
    """Whether cells of a GDAL type can be nodata; GDAL would take the nearest value that they can, a class."""
    dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(kind))
    if nodata is None or dtype.kind not in "iu":
        return nodata is not None
    limits = np.iinfo(dtype)
    return bool(np.isfinite(nodata)) and nodata == int(nodata) and limits.min <= nodata <= limits.max


def _scales(source, grid: Grid) -> list[str]:
    """Return how many cells of the grid a cell of the raster is, as options of GDAL's warper.

    GDAL would judge that anew for each part of the raster it warps, and cells near the edges of parts would differ.
    """
    suggested = gdal.AutoCreateWarpedVRT(source, None, grid.crs_wkt or None)
    if suggested is None:
        return []
    _, width, _, _, _, height = suggested.GetGeoTransform()
    return [f"XSCALE={abs(width) / grid.pixel_width!r}", f"YSCALE={abs(height) / grid.pixel_height!r}"]


def _write_recipe(target, path, source, grid, method, kind, nodata) -> None:
    """Write how to resample, not the cells: those are read and written as those of every other raster are."""
    west, south, east, north = grid.extent
    band = source.GetRasterBand(1)
    with quiet_gdal():
        try:
            recipe = gdal.Warp(
                target, source, format="VRT", dstSRS=grid.crs_wkt or None, outputBounds=(west, south, east, north),
                width=grid.width, height=grid.height, resampleAlg=method, dstNodata=nodata, outputType=kind,
                srcNodata=None if _holds(band.DataType, band.GetNoDataValue()) else "None",
                warpMemoryLimit=64, multithread=False, warpOptions=["NUM_THREADS=2", *_scales(source, grid)],
            )  # fmt: skip
        except RuntimeError as error:
            raise SilkroadError("raster_unreadable", path=path, reason=str(error)) from error
        if recipe is None:
            raise SilkroadError("raster_unreadable", path=path, reason=gdal.GetLastErrorMsg())
        recipe.FlushCache()


def aligned(
    paths: list[str], categorical: list[bool], mask: str | None, folder: str, progress: Progress | None = None
) -> tuple[list[str], str | None, list[tuple[str, str]]]:
    """Return paths and mask on the grid of the first raster, and (path, method) of those that were resampled."""
    grid, changed = Grid.of(open_raster(paths[0])), []

    def fit(path, method, name):
        if fits(path, grid):
            return path
        changed.append((path, method))
        return align(path, grid, str(Path(folder) / name), method, progress)

    result = [
        fit(path, "nearest" if kept else "bilinear", f"{i:02d}_{Path(path).stem}.tif")
        for i, (path, kept) in enumerate(zip(paths, categorical, strict=True))
    ]
    return result, fit(mask, "nearest", "mask.tif") if mask else None, changed
