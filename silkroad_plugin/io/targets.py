"""Targets from a score raster: the outlines of its best cells, and figures of what lies in them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ..core.cartography.classes import AreaByScore, rounding_step
from ..core.errors import Cancelled, SilkroadError
from ..core.evidence.distance import FeatureDistance
from ..core.evidence.kinds import Kind
from ..core.interruption import interruptible
from ..core.prospectivity.targets import ClassLayer, OrderedLayer, ZoneStatistics
from .components import write_components
from .geotiff import quiet_gdal
from .grid import Grid
from .stack import OutputBand, Progress, RasterStack, computable, part_of
from .vectors import Polygons, chains_of

MOST = 65_535  # zones that 16 bits number
MOST_PARTS = 4 * MOST  # groups of cells that are outlined to be joined


@dataclass(frozen=True)
class Distribution:
    """Scores (four significant digits, ascending) with their area in km², the number of cells, and the lowest and
    highest score as they are."""

    values: np.ndarray
    areas: np.ndarray
    cells: int
    lowest: float
    highest: float

    @property
    def total(self) -> float:
        """Area with data in km²."""
        return float(self.areas.sum())

    def above(self, value: float) -> float:
        """Return the area in km² with at least this score."""
        return float(self.areas[self.values >= value].sum())

    @staticmethod
    def lower_edge(value: float) -> float:
        """Return the lowest score that rounds to a value of the distribution."""
        return value - float(rounding_step(value)) / 2


@dataclass(frozen=True)
class Best:
    """What the mask of the best cells holds: cells, area in km² and the lowest score taken."""

    cells: int
    area: float
    lowest: float


def distribution(stack: RasterStack, progress: Progress | None = None) -> Distribution:
    """Count the area of each score of the first layer; raises SilkroadError all_nodata."""
    areas, row_areas, cells = AreaByScore(), stack.grid.row_areas() / 1e6, 0
    lowest, highest = np.inf, -np.inf

    def add(block, arrays):
        nonlocal cells, lowest, highest
        values = computable(block.values(0), stack.paths[0])
        cells += values.size
        if values.size:
            lowest, highest = min(lowest, float(values.min())), max(highest, float(values.max()))
        areas.add(values, block.areas(0, row_areas))

    stack.fold(add, progress)
    if not cells:
        raise SilkroadError("all_nodata", path=stack.paths[0])
    return Distribution(areas.values, areas.areas, cells, lowest, highest)


def write_best(stack: RasterStack, threshold: float, path: str, progress: Progress | None = None) -> Best:
    """Write 1 where the first layer is at least ``threshold``, else 0; return what was taken."""
    row_areas, cells, area, lowest = stack.grid.row_areas() / 1e6, 0, 0.0, np.inf

    def mark(block, arrays):
        nonlocal cells, area, lowest
        best = arrays[0] >= threshold
        valid = block.valid(0)
        if valid is not None:
            best &= valid
        rows = best.sum(axis=1)
        cells += int(rows.sum())
        area += float(rows @ row_areas[block.y : block.y + block.height])
        if rows.any():
            lowest = min(lowest, float(arrays[0][best].min()))
        return [best]

    stack.map(mark, [OutputBand(path, "uint8", repeats=True)], progress)
    return Best(cells, area, lowest)


def outlines(
    mask: str, folder: str, connectivity: int, least_km2: float, progress: Progress | None = None,
    judge: Callable[[int], None] = lambda count: None,
) -> list[ogr.Geometry]:  # fmt: skip
    """Return the outlines of the cells that are 1, along the cells' own edges (gdal.Polygonize).

    Cells are joined by their sides; with a ``connectivity`` of 8, polygons that share a corner become one of several
    parts (GDAL's own eight-connected polygons touch themselves and are no valid ones). What lies surely below
    ``least_km2`` is left out before anything is outlined, so that noise fills no memory;
    ``judge`` is told before that how many groups are surely not (``write_components``).
    """
    groups = gdal.Open(write_components(mask, folder, connectivity, least_km2, part_of(progress, 0, 0.4), judge))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(Path(folder) / "outlines.gpkg"))
    layer = source.CreateLayer("outlines", Grid.of(groups).crs, ogr.wkbPolygon, ["SPATIAL_INDEX=NO"])
    try:
        problem = _polygonize(groups, layer, part_of(progress, 0.4, 0.8))
        if problem:
            raise SilkroadError("output_failed", path=mask, reason=problem)
        return _by_number(layer, part_of(progress, 0.8, 1))
    finally:
        # Open files cannot be removed on Windows; an exception that goes up would hold them.
        del layer
        source.Destroy()
        groups = None


def _polygonize(groups: gdal.Dataset, layer: ogr.Layer, progress: Progress | None) -> str:
    """Write the outlines of the numbers of a raster to a layer; return what went wrong. Raises Cancelled."""
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    band, problem, stopped = groups.GetRasterBand(1), "", []
    layer.StartTransaction()
    with quiet_gdal():
        try:
            gdal.Polygonize(band, band, layer, 0, [], callback=_callback(progress, stopped))
        except RuntimeError as error:
            problem = str(error)
    layer.CommitTransaction()
    if stopped:
        del groups, band, layer  # the exception keeps this frame
        raise Cancelled
    return problem


def _by_number(layer: ogr.Layer, progress: Progress | None) -> list[ogr.Geometry]:
    """Return one multipolygon for each number of a layer."""
    count = max(layer.GetFeatureCount(), 1)
    found: dict[int, ogr.Geometry] = {}
    layer.ResetReading()
    for number, feature in enumerate(layer):
        parts = found.setdefault(feature.GetField(0), ogr.Geometry(ogr.wkbMultiPolygon))
        parts.AddGeometry(feature.GetGeometryRef())
        if progress:
            progress((number + 1) / count)
    return list(found.values())


def _callback(progress: Progress | None, stopped: list) -> Callable | None:
    """Return a callback of GDAL that shows progress and stops where the user asks for it."""
    if progress is None:
        return None

    def call(fraction, message, data):
        try:
            progress(fraction)
        except Cancelled as error:
            stopped.append(error)
            return 0
        return 1

    return call


def merged(
    polygons: list[ogr.Geometry], grid: Grid, distance: float, tick: Callable[[], None] = lambda: None
) -> list[ogr.Geometry]:
    """Join polygons nearer than ``distance`` metres to each other, through others too; each becomes multipart.

    ``tick``, here and below, is called between parts of the work and may raise Cancelled.
    """
    if distance <= 0 or len(polygons) < 2:
        return polygons
    plane, unit = _in_plane(polygons, grid)
    reach = distance / unit
    boxes = np.array([shape.GetEnvelope() for shape in plane])  # west, east, south, north
    order = np.argsort(boxes[:, 0])
    group = list(range(len(plane)))

    def root(i):
        while group[i] != i:
            group[i] = group[group[i]]
            i = group[i]
        return i

    for place, first in enumerate(order):
        tick()
        for second in order[place + 1 :]:
            if boxes[second, 0] > boxes[first, 1] + reach:
                break
            apart = max(boxes[second, 2] - boxes[first, 3], boxes[first, 2] - boxes[second, 3])
            one, other = root(first), root(second)
            if apart <= reach and one != other and plane[first].Distance(plane[second]) <= reach:
                group[one] = other
    collected: dict[int, ogr.Geometry] = {}
    for index, shape in enumerate(polygons):
        parts = collected.setdefault(root(index), ogr.Geometry(ogr.wkbMultiPolygon))
        for part in shape:
            parts.AddGeometry(part)
    return list(collected.values())


def _in_plane(polygons, grid):
    """Return the polygons where distances can be measured: in their own plane, or about the middle of the grid."""
    if not grid.is_geographic:
        return polygons, grid.metres_per_unit
    west, south, east, north = grid.extent
    local, unit = osr.SpatialReference(), grid.crs.GetAngularUnits()
    degrees = np.degrees(np.array([(south + north) / 2, (west + east) / 2]) * unit)
    local.ImportFromProj4(
        f"+proj=aeqd +lat_0={degrees[0]} +lon_0={degrees[1]} +a={grid.ellipsoid.a} +b={grid.ellipsoid.b} +units=m"
    )
    # Between two names of one datum PROJ would look for a shift; the same ellipsoid needs none.
    plain = osr.SpatialReference()
    plain.ImportFromProj4(f"+proj=longlat +a={grid.ellipsoid.a} +b={grid.ellipsoid.b}")
    for reference in (local, plain):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(plain, local)
    moved = []
    for shape in polygons:
        copy = shape.Clone()
        copy.Transform(transform)
        moved.append(copy)
    return moved, 1.0


@dataclass(frozen=True)
class ZoneFigures:
    """Figures of targets (n): of the score, of each evidence layer (value, favourable percent), of the uncertainty.

    ``zone_of_point``: for each point the number of its target, 0 for none.
    """

    score: ZoneStatistics
    evidence: list[tuple[np.ndarray, np.ndarray]]
    uncertainty: np.ndarray | None
    zone_of_point: np.ndarray


def figures(
    stack: RasterStack,
    polygons: list[ogr.Geometry],
    kinds: list[tuple[str, Kind]],
    points: tuple[np.ndarray, np.ndarray],
    progress: Progress | None = None,
) -> ZoneFigures:
    """Cross the score, the evidence (name, kind) and, where there is one more layer, the uncertainty.

    ``points``: x, y in the grid's CRS. Memory grows with targets times classes, not with the raster.
    """
    zones = Polygons(polygons, stack.grid, range(1, len(polygons) + 1))
    count = len(polygons)
    score, spread = ZoneStatistics(count), ZoneStatistics(count)
    layers = [
        ClassLayer(count, name) if kind is Kind.CATEGORICAL else OrderedLayer(count, kind is Kind.DESCENDING)
        for name, kind in kinds
    ]
    row_areas = stack.grid.row_areas() / 1e6
    columns, rows, inside = stack.grid.to_cell(*points)
    held = np.zeros(len(columns), np.int64)

    def take(block, arrays):
        zone = zones.burn(block).astype(np.int64)
        areas = np.broadcast_to(row_areas[block.y : block.y + block.height, None], zone.shape)
        scored = _everywhere(block.valid(0), zone)
        best = scored & (zone > 0)
        if best.any():
            score.add(zone[best], arrays[0][best], areas[best])
        for index, layer in enumerate(layers, start=1):
            both = scored & _everywhere(block.valid(index), zone)
            if both.any():
                values = computable(arrays[index][both], stack.paths[index])
                layer.add(zone[both], values, arrays[0][both], areas[both], block.lots()[both])
        if len(arrays) > len(layers) + 1:
            both = best & _everywhere(block.valid(len(layers) + 1), zone)
            if both.any():
                spread.add(zone[both], arrays[-1][both], areas[both])
        here = inside & (columns >= block.x) & (columns < block.x + block.width)
        here &= (rows >= block.y) & (rows < block.y + block.height)
        held[here] = zone[rows[here] - block.y, columns[here] - block.x]

    stack.fold(take, progress)
    has_spread = len(stack.paths) > len(layers) + 1
    return ZoneFigures(score, [layer.result() for layer in layers], spread.mean() if has_spread else None, held)


def _everywhere(valid, like) -> np.ndarray:
    return np.ones(like.shape, bool) if valid is None else valid


def gaps(polygon: ogr.Geometry, grid: Grid, xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
    """Return the distance in metres of points (n, in the grid's CRS) from a polygon, 0 inside."""
    outline = polygon.Clone()
    outline.Segmentize(min(grid.pixel_width, grid.pixel_height))
    found = _distance(chains_of([outline]), grid)(xs, ys)
    west, east, south, north = polygon.GetEnvelope()
    for index in np.flatnonzero((xs >= west) & (xs <= east) & (ys >= south) & (ys <= north)):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(float(xs[index]), float(ys[index]))
        if polygon.Contains(point):
            found[index] = 0.0
    return found


def nearest(polygon: ogr.Geometry, grid: Grid, xs: np.ndarray, ys: np.ndarray) -> tuple[int, float]:
    """Return which of the points (n) is nearest to a polygon, and its distance in metres, 0 inside.

    Only points that can be the nearest are measured, so that millions of them cost one look each.
    """
    west, east, south, north = polygon.GetEnvelope()
    across = np.cos(np.clip((south + north) / 2 * grid.crs.GetAngularUnits(), -1.5, 1.5)) if grid.is_geographic else 1.0
    dx = np.maximum(np.maximum(west - xs, xs - east), 0) * across
    dy = np.maximum(np.maximum(south - ys, ys - north), 0)
    apart, size = np.hypot(dx, dy), np.hypot((east - west) * across, north - south)
    # Degrees are no lengths: far away they may mislead by some half, never by a factor of three.
    near = np.flatnonzero(apart <= 3 * apart.min() + 2 * size)
    found = gaps(polygon, grid, xs[near], ys[near])
    best = int(np.argmin(found))
    return int(near[best]), float(found[best])


def line_gaps(
    polygons: list[ogr.Geometry], lines: list[ogr.Geometry], grid: Grid, tick: Callable[[], None] = lambda: None
) -> np.ndarray:
    """Return the distance in metres from each polygon to the nearest line, 0 where one enters it.

    It is measured from points of the outline at most a cell apart, and may be too long by half a cell at most.
    """
    chains = interruptible(lambda _: chains_of(lines), lambda _: tick())
    distance, result = _distance(chains, grid, tick), []

    def enters(polygon):
        for line in lines:
            tick()
            if polygon.Intersects(line):
                return True
        return False

    for polygon in polygons:
        tick()
        outline = polygon.Clone()
        outline.Segmentize(min(grid.pixel_width, grid.pixel_height))
        xy = chains_of([outline]).xy
        gap = float(distance(xy[:, 0], xy[:, 1]).min())
        near = gap <= np.hypot(*np.ptp(xy, axis=0)) * grid.metres_per_unit
        result.append(0.0 if near and enters(polygon) else gap)
    return np.array(result)


def _distance(chains, grid: Grid, tick: Callable[[], None] = lambda: None) -> FeatureDistance:
    if grid.is_geographic:
        return FeatureDistance(chains, grid.crs.GetAngularUnits(), grid.ellipsoid, tick=tick)
    return FeatureDistance(chains, grid.metres_per_unit, tick=tick)
