"""Catchments of sample points on a relief: where the points lie in the drainage, what drains there, and its outline."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from ...core.errors import SilkroadError
from ...core.geochemistry.drainage import Catchments, catchments, flood, snapped
from ..geotiff import quiet_gdal
from ..grid import Grid
from ..stack import Block, Progress, RasterStack, part_of
from ..vectors import Polygons

MOST = 25_000_000  # cells of a relief: some 200 bytes each are held at once


@dataclass(frozen=True)
class Basins:
    """``place_of`` (samples): the place of each sample on the drainage, -1 outside the relief; ``cells`` (places);
    ``moved_m`` (samples) how far it was moved onto the stream; ``own_km2`` (places, units): areas of the rocks that
    drain to the place and to none before; ``catchments``: how the places hang together."""

    grid: Grid
    place_of: np.ndarray
    cells: np.ndarray
    moved_m: np.ndarray
    own_km2: np.ndarray
    catchments: Catchments


def basins(
    path: str,
    xs: np.ndarray,
    ys: np.ndarray,
    snap_m: float,
    rocks: list[ogr.Geometry],
    units: Sequence[int],
    progress: Progress,
) -> Basins:
    """Return the catchments of samples (n) on the relief of a file.

    ``snap_m``: how far a sample may be moved to the cell through which most drains; ``rocks``: polygons with their
    ``units`` from 1, may be none; what lies outside them is unit 0. Raises SilkroadError relief_large, relief_empty,
    catchments_outside.
    """
    with RasterStack([path]) as stack:
        grid = stack.grid
        if stack.cells > MOST:
            raise SilkroadError("relief_large", path=path, cells=stack.cells, most=MOST)
        heights = np.full((grid.height, grid.width), np.nan)

        def take(block, arrays):
            heights[block.y : block.y + block.height, block.x : block.x + block.width] = block.numbers(0)

        stack.fold(take, part_of(progress, 0, 0.1))
    wide, high = (float(step[0]) for step in grid.row_steps(np.array([grid.height // 2])))
    drainage = flood(heights, part_of(progress, 0.1, 0.6), (wide, high))
    cell_km2 = np.repeat(grid.row_areas() / 1e6, grid.width)
    sums = drainage.accumulate(cell_km2)
    progress(0.7)
    columns, rows, inside = grid.to_cell(xs, ys)
    found = np.full(len(xs), -1)
    for sample in np.flatnonzero(inside):
        place = int(rows[sample]), int(columns[sample])
        found[sample] = snapped(drainage, sums, *place, int(snap_m / high), int(snap_m / wide))
    if not (found >= 0).any():
        raise SilkroadError("catchments_outside", path=path)
    cells, place_of = np.unique(found[found >= 0], return_inverse=True)
    places = np.full(len(xs), -1)
    places[found >= 0] = place_of
    moved = np.hypot((found % grid.width - columns) * wide, (found // grid.width - rows) * high)
    made = catchments(drainage, cells)
    progress(0.8)
    count = max(units, default=0) + 1
    unit = Polygons(rocks, grid, units).burn(Block((0, 0, grid.width, grid.height))).ravel() if rocks else 0
    draining = made.label >= 0
    pair = made.label[draining] * count + np.broadcast_to(unit, made.label.shape)[draining].astype(np.int64)
    own = np.bincount(pair, cell_km2[draining], len(cells) * count).reshape(len(cells), count)
    progress(0.9)
    return Basins(grid, places, cells, np.where(found >= 0, moved, np.nan), own, made)


def outlines_of(found: Basins) -> list[ogr.Geometry]:
    """Return the outline of what drains to each place and to none before, as multipolygons along the cells' edges."""
    grid = found.grid
    raster = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.transform)
    raster.SetProjection(grid.crs_wkt)
    band = raster.GetRasterBand(1)
    band.WriteArray((found.catchments.label + 1).reshape(grid.height, grid.width).astype(np.int32))
    source = ogr.GetDriverByName("GPKG").CreateDataSource("/vsimem/silkroad_basins.gpkg")
    layer = source.CreateLayer("basins", grid.crs, ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    shapes = [ogr.Geometry(ogr.wkbMultiPolygon) for _ in found.cells]
    try:
        with quiet_gdal():
            gdal.Polygonize(band, band, layer, 0, [])
        for feature in layer:
            shapes[feature.GetField(0) - 1].AddGeometry(feature.GetGeometryRef())
    finally:
        del layer
        source.Destroy()
        gdal.Unlink("/vsimem/silkroad_basins.gpkg")
    return shapes
