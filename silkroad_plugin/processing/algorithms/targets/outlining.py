"""The outlines of the cells above a cut-off, with their geodesic areas."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsDistanceArea, QgsGeometry

from ....core.errors import SilkroadError
from ....io import targets
from .cutting import Cut


@dataclass(frozen=True)
class Outlines:
    """Targets (n) in the raster's CRS as OGR and as QGIS geometries, with geodesic areas in km²; the cut taken."""

    shapes: list[ogr.Geometry]
    geometries: list[QgsGeometry]
    areas: np.ndarray
    crs: QgsCoordinateReferenceSystem
    cut: Cut


def outline(algorithm, stack, cut: Cut, folder: str, context, progress) -> Outlines:
    """Outline what scores at least the threshold, join, measure and drop what is too small.

    Raises SilkroadError where nothing, or everything, is above the threshold.
    """
    mask = str(Path(folder) / "best.tif")
    best = targets.write_best(stack, cut.threshold, mask, lambda part: progress(part / 2))
    if not best.cells:
        raise SilkroadError("no_best_cells", threshold=cut.threshold, highest=float(cut.scores.values[-1]))
    if best.cells == cut.scores.cells:
        raise SilkroadError("whole_area_taken", threshold=best.lowest)
    least = 0.0 if algorithm.merge > 0 else algorithm.least
    shapes = targets.outlines(mask, folder, algorithm.connectivity, least, lambda part: progress(0.5 + part / 2))
    shapes = targets.merged(shapes, stack.grid, algorithm.merge)
    crs = QgsCoordinateReferenceSystem.fromWkt(stack.grid.crs_wkt)
    geometries = [_geometry(shape) for shape in shapes]
    areas = _areas(geometries, stack.grid, crs, context)
    large = np.flatnonzero(areas >= algorithm.least)
    if not len(large):
        raise SilkroadError("no_target_large_enough", least=algorithm.least, largest=float(max(areas, default=0.0)))
    if len(large) > targets.MOST:
        raise SilkroadError("too_many_targets", count=len(large), most=targets.MOST)
    kept = [shapes[i] for i in large], [geometries[i] for i in large]
    return Outlines(*kept, areas[large], crs, replace(cut, best=best))


def _geometry(shape: ogr.Geometry) -> QgsGeometry:
    """Return a valid multipolygon; rings that touch in a corner are parted."""
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(shape.ExportToWkb()))
    if not geometry.isGeosValid():
        parts = [part for part in geometry.makeValid().asGeometryCollection() if part.area() > 0]
        geometry = QgsGeometry.collectGeometry(parts)
    geometry.convertToMultiType()
    return geometry


def _areas(geometries, grid, crs, context) -> np.ndarray:
    """Return geodesic areas in km², with a vertex at every cell so that edges keep their course."""
    degrees = crs.toGeographicCrs()
    to_degrees = QgsCoordinateTransform(crs, degrees, context.transformContext())
    measure = QgsDistanceArea()
    # With an ellipsoid of its own QGIS measures degrees, but no projected coordinates.
    measure.setSourceCrs(degrees, context.transformContext())
    measure.setEllipsoid(grid.crs.GetSemiMajor(), grid.crs.GetSemiMinor())
    spacing = min(grid.pixel_width, grid.pixel_height)
    found = []
    for geometry in geometries:
        outline = geometry.densifyByDistance(spacing)
        outline.transform(to_degrees)
        found.append(measure.measureArea(outline) / 1e6)
    return np.array(found)
