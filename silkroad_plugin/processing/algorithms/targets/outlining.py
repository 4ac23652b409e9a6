"""The outlines of the cells above a cut-off, with their geodesic areas."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsGeometry

from ....catalogue.crs import crs_of, transformation
from ....core.errors import SilkroadError
from ....io import targets
from ...outputs.geometries import geometry_of
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
    shapes = targets.outlines(
        mask, folder, algorithm.connectivity, least, lambda part: progress(0.5 + 0.3 * part), _judge_of(algorithm)
    )
    if not shapes:  # groups of less than half of the smallest area were not outlined
        raise SilkroadError("no_target_near_enough", least=algorithm.least)
    shapes = targets.merged(shapes, stack.grid, algorithm.merge, lambda: progress(0.8))
    crs = crs_of(stack.grid.crs_wkt)
    geometries, measure = [], GeodesicAreas(stack.grid, crs, context)
    areas = np.empty(len(shapes))
    for index, shape in enumerate(shapes):
        geometries.append(geometry_of(shape))
        areas[index] = measure(geometries[-1])
        progress(0.8 + 0.2 * (index + 1) / len(shapes))
    large = np.flatnonzero(areas >= algorithm.least)
    if not len(large):
        raise SilkroadError("no_target_large_enough", least=algorithm.least, largest=float(max(areas)))
    if len(large) > targets.MOST:
        raise SilkroadError("too_many_targets", count=len(large), most=targets.MOST)
    kept = [shapes[i] for i in large], [geometries[i] for i in large]
    return Outlines(*kept, areas[large], crs, replace(cut, best=best))


def _judge_of(algorithm):
    """Return what refuses too many groups of cells before they are outlined: too_many_targets, too_many_groups."""

    def judge(count: int) -> None:
        if algorithm.merge > 0 and count > targets.MOST_PARTS:
            raise SilkroadError("too_many_groups", count=count, most=targets.MOST_PARTS)
        if not algorithm.merge > 0 and count > targets.MOST:
            raise SilkroadError("too_many_targets", count=count, most=targets.MOST)

    return judge


class GeodesicAreas:
    """Geodesic areas in km², with a vertex at every cell so that edges keep their course."""

    def __init__(self, grid, crs, context):
        degrees = crs.toGeographicCrs()
        self._to_degrees = transformation(crs, degrees, context.transformContext())
        self._spacing = min(grid.pixel_width, grid.pixel_height)
        self._measure = QgsDistanceArea()
        # With an ellipsoid of its own QGIS measures degrees, but no projected coordinates.
        self._measure.setSourceCrs(degrees, context.transformContext())
        self._measure.setEllipsoid(grid.crs.GetSemiMajor(), grid.crs.GetSemiMinor())

    def __call__(self, geometry: QgsGeometry) -> float:
        """Return the area of a geometry in the CRS of the grid."""
        outline = geometry.densifyByDistance(self._spacing)
        outline.transform(self._to_degrees)
        return self._measure.measureArea(outline) / 1e6
