"""Cells of a division over a study area of polygons, with the part of each that lies in it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessing, QgsProcessingParameterFeatureSource

from ...catalogue.crs import crs_of, geographic, transformation
from ...core.errors import SilkroadError
from ...i18n import tr
from .cells import polygon_of
from .layers import called, features_of, mended, vector_source
from .own_cells import OwnCells

if TYPE_CHECKING:
    from ...core.cartography.cell import Cell
    from ...core.cartography.equal_areas import EqualAreas
    from ...core.cartography.nomenclature import Sheets

MOST = 200_000  # cells
LEAST_WITHIN = 5  # samples off the corners of their hull: of fewer the area is anybody's guess


@dataclass(frozen=True)
class Part:
    """A cell with its part in the study area: the ``shape`` in degrees, and its share of the cell."""

    cell: "Cell"
    shape: QgsGeometry
    share: float


def study_parameter(optional: bool) -> QgsProcessingParameterFeatureSource:
    """Return the parameter of the study area."""
    polygons = [QgsProcessing.SourceType.VectorPolygon]
    return QgsProcessingParameterFeatureSource("STUDY", tr("Study area"), polygons, optional=optional)


def read_study(algorithm, context, feedback) -> QgsGeometry | None:
    """Return the study area in degrees, None where an optional one is empty. Raises SilkroadError vector_empty."""
    source = vector_source(algorithm, "STUDY", context)
    if source is None:
        return None
    turn = transformation(source.sourceCrs(), geographic(), context.transformContext())
    shapes = []
    for feature in features_of(source, algorithm.label("STUDY"), feedback):
        shape = mended(feature.geometry())
        if shape is None:
            continue
        shapes.append(_turned(shape, turn))
    whole = QgsGeometry.unaryUnion(shapes)
    if whole.isEmpty() or whole.area() == 0:
        raise SilkroadError("vector_empty", input=algorithm.label("STUDY"), name=called(source), skipped=len(shapes))
    return whole


def sampled_area(x: np.ndarray, y: np.ndarray, crs_wkt: str, context) -> QgsGeometry | None:
    """Return the area in degrees that samples at ``x``, ``y`` (n) stand for, None where too few lie off its corners.

    The convex hull of their m corners, widened about its middle to the area of the hull · n / (n − m), which is that of
    a convex area in which n places lie at random: Ripley & Rasson (1977), J. Appl. Probab. 14, 483-491, ``ripras`` of
    spatstat. Affine, so that the plane of the samples is as good as any.
    """
    places = np.unique(np.column_stack((x, y)), axis=0)
    hull = QgsGeometry.fromMultiPointXY([QgsPointXY(*place) for place in places.tolist()]).convexHull()
    if hull.isEmpty() or hull.area() == 0:
        return None
    corners = np.array([(point.x(), point.y()) for point in hull.asPolygon()[0]])
    within = len(places) - (len(corners) - 1)
    if within < LEAST_WITHIN:
        return None
    middle = hull.centroid().asPoint()
    middle = np.array([middle.x(), middle.y()])
    wider = middle + np.sqrt(len(places) / within) * (corners - middle)
    area = QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in wider.tolist()]])
    area = _turned(area, transformation(crs_of(crs_wkt), geographic(), context.transformContext()))
    return None if area.boundingBox().width() > 180 else area  # across the 180th meridian


def _turned(shape: QgsGeometry, turn) -> QgsGeometry:
    """Return a polygon in degrees, with so many vertices that its edges keep their course."""
    box = shape.boundingBox()
    spacing = max(box.width(), box.height()) / 100
    shape = shape.densifyByDistance(spacing) if spacing > 0 else shape
    shape.transform(turn)
    return shape


def cells_over(algorithm, study: QgsGeometry, division: "Sheets | EqualAreas | OwnCells", tick) -> list[Part]:
    """Return the cells that the study area touches, from the south-west. Raises SilkroadError cells_many."""
    if isinstance(division, OwnCells):
        return _parts(study, division.cells, tick)
    box = study.boundingBox()
    first = division.cell(division.keys([box.center().x()], [box.center().y()])[0])
    height, width = first.north - first.south, (first.east - first.west) / 2
    if box.width() / width * box.height() / height > 4 * MOST:
        raise SilkroadError("cells_many", input=algorithm.label("GRID"), most=MOST)
    # Places so close together that no cell lies between them: cells of a division differ in width by latitude alone.
    lon = np.arange(box.xMinimum(), box.xMaximum() + width, width / 2).clip(max=box.xMaximum())
    lat = np.arange(box.yMinimum(), box.yMaximum() + height, height / 2).clip(max=box.yMaximum())
    x, y = (each.ravel() for each in np.meshgrid(lon, lat))
    keys = np.unique(division.keys(x, y), axis=0)
    return _parts(study, (division.cell(key) for key in keys[(keys >= 0).all(1)]), tick)


def _parts(study: QgsGeometry, cells, tick) -> list[Part]:
    """Return the cells that the study area touches, with their parts in it."""
    engine = QgsGeometry.createGeometryEngine(study.constGet())
    engine.prepareGeometry()
    parts = []
    for cell in cells:
        tick()
        outline = polygon_of(cell)
        if not engine.intersects(outline.constGet()):
            continue
        shape = outline if engine.contains(outline.constGet()) else outline.intersection(study)
        share = shape.area() / outline.area()
        if share > 1e-9:
            parts.append(Part(cell, shape, min(share, 1.0)))
    return parts
