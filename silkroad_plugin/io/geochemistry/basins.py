"""Catchments of sample points on a relief: where the points lie in the drainage, what drains there, and its outline."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from ...core.errors import SilkroadError
from ...core.geochemistry.drainage import STRIP, Catchments, catchments, fed_from_outside, flood, snapped
from ..geotiff import quiet_gdal
from ..grid import Grid
from ..stack import Block, Progress, RasterStack, part_of
from ..vectors import Polygons
from ..whole_raster import whole_raster

MOST = 50_000_000  # cells of a relief: some 45 bytes each are held at once, 70 where all is hollows


@dataclass(frozen=True)
class Basins:
    """``place_of`` (samples): the place of each sample on the drainage, -1 outside the relief; ``cells`` (places);
    ``moved_m`` (samples) how far it was moved onto the stream; ``own_km2`` (places, units): areas of the rocks that
    drain to the place and to none before; ``at_edge`` (places): whether more may drain there from beyond the edge of
    the relief; ``catchments``: how the places hang together."""

    grid: Grid
    place_of: np.ndarray
    cells: np.ndarray
    moved_m: np.ndarray
    own_km2: np.ndarray
    at_edge: np.ndarray
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
    grid, heights = _relief(path, part_of(progress, 0, 0.1))
    columns, rows, inside = grid.to_cell(xs, ys)
    wide, high = grid.row_steps(np.arange(grid.height))
    drainage = flood(heights, part_of(progress, 0.1, 0.65), (wide, high))
    cell_km2 = grid.row_areas() / 1e6
    weights = np.broadcast_to(cell_km2[:, None], (grid.height, grid.width))
    sums = drainage.accumulate(weights, part_of(progress, 0.65, 0.8))
    found, moved = np.full(len(xs), -1), np.full(len(xs), np.nan)
    for sample in np.flatnonzero(inside):
        row, column = int(rows[sample]), int(columns[sample])
        cell = float(wide[row]), float(high[row])
        found[sample] = snapped(drainage, sums, row, column, snap_m, cell)
        aside, along = found[sample] % grid.width - column, found[sample] // grid.width - row
        moved[sample] = np.hypot(aside * cell[0], along * cell[1]) if found[sample] >= 0 else np.nan
    del sums
    if not (found >= 0).any():
        raise SilkroadError("catchments_outside", path=path)
    cells, place_of = np.unique(found[found >= 0], return_inverse=True)
    places = np.full(len(xs), -1)
    places[found >= 0] = place_of
    made = catchments(drainage, cells, part_of(progress, 0.8, 0.9))
    at_edge = made.whole(fed_from_outside(heights, drainage, made)) > 0
    own = _areas(grid, made.label, len(cells), rocks, units, cell_km2, part_of(progress, 0.9, 1.0))
    return Basins(grid, places, cells, moved, own, at_edge, made)


def _relief(path: str, progress: Progress) -> tuple[Grid, np.ndarray]:
    with RasterStack([path]) as stack:
        grid = stack.grid
        if stack.cells > MOST:
            raise SilkroadError("relief_large", path=path, cells=stack.cells, most=MOST)
        heights = whole_raster(stack, progress)
    return grid, heights


def _areas(
    grid: Grid, label: np.ndarray, places: int, rocks, units: Sequence[int], cell_km2: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return (places, units) the areas in km² of the rocks, strip by strip."""
    count, burnt = max(units, default=0) + 1, Polygons(rocks, grid, units) if rocks else None
    own, label = np.zeros(places * count), label.reshape(grid.height, grid.width)
    high = max(STRIP // grid.width, 1)
    for top in range(0, grid.height, high):
        progress(top / grid.height)
        strip = Block((0, top, grid.width, min(high, grid.height - top)))
        here = label[top : top + strip.height]
        unit = burnt.burn(strip).astype(np.int64) if burnt else np.zeros(here.shape, np.int64)
        draining, area = here >= 0, np.broadcast_to(cell_km2[top : top + strip.height, None], here.shape)
        own += np.bincount(here[draining] * count + unit[draining], area[draining], len(own))
    return own.reshape(places, count)


def outlines_of(found: Basins) -> list[ogr.Geometry]:
    """Return the outline of what drains to each place and to none before, as multipolygons along the cells' edges."""
    grid = found.grid
    raster = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.transform)
    raster.SetProjection(grid.crs_wkt)
    band = raster.GetRasterBand(1)
    band.WriteArray((found.catchments.label + 1).reshape(grid.height, grid.width).astype(np.int32))
    path = f"/vsimem/silkroad-{uuid.uuid4().hex}.gpkg"  # two runs at once have each their own
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
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
        gdal.Unlink(path)
    return shapes
