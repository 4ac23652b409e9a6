"""Where the base map ends: beyond it a sheet is white paper with an edge, and not a country without rivers."""

from itertools import pairwise

import numpy as np
from qgis.core import (
    QgsAnnotationLayer,
    QgsAnnotationLineItem,
    QgsAnnotationPolygonItem,
    QgsCsException,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ..catalogue.crs import crs_of, transformation
from ..catalogue.themes import KEY
from ..catalogue.world import COVERAGE


def beyond(extent: tuple[float, float, float, float]) -> bool:
    """Tell whether an extent (west, south, east, north in degrees) lies wholly beyond the base map."""
    west, south, east, north = COVERAGE
    return extent[2] <= west or extent[0] >= east or extent[3] <= south or extent[1] >= north


def coverage_layer(project: QgsProject, projection, extent, subject=()) -> QgsAnnotationLayer | None:
    """Return a layer that covers what lies within ``extent`` (plane) but beyond the base map; None if nothing does.

    None, too, where all does: there the sheet has coasts and borders of the world map instead. It leaves open where
    the layers of the ``subject`` lie, which lie below the base map and may reach beyond it.
    """
    covered = _outline(projection)
    sheet = QgsGeometry.fromRect(QgsRectangle(*extent))
    if not sheet.intersects(covered):
        return None
    outside = sheet.difference(covered)
    for layer in subject:
        outside = outside.difference(_bounds(layer, projection, project))
    if outside.isEmpty():
        return None
    layer = QgsAnnotationLayer("coverage", QgsAnnotationLayer.LayerOptions(project.transformContext()))
    layer.setCrs(crs_of(projection.wkt))
    layer.setCustomProperty(KEY, "coverage")
    white = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_style": "no"})
    for part in outside.asGeometryCollection():
        item = QgsAnnotationPolygonItem(part.constGet().clone())
        item.setSymbol(white.clone())
        layer.addItem(item)
    edge = QgsGeometry(covered.constGet().boundary()).intersection(sheet)
    for part in edge.asGeometryCollection():
        item = QgsAnnotationLineItem(part.constGet().clone())
        item.setSymbol(QgsLineSymbol.createSimple({"line_width": "0.2", "line_color": "#404040"}))
        layer.addItem(item)
    project.addMapLayer(layer, False)
    return layer


def _bounds(layer, projection, project) -> QgsGeometry:
    """Return the rectangle of a layer in the plane of a projection; none where it has no place there."""
    bounds = QgsGeometry.fromRect(layer.extent()).densifyByCount(40)
    try:
        bounds.transform(transformation(layer.crs(), crs_of(projection.wkt), project.transformContext()))
    except QgsCsException:
        return QgsGeometry()
    return bounds


def _outline(projection) -> QgsGeometry:
    """Return the edge of the base map in the plane of a projection."""
    west, south, east, north = COVERAGE
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    points = []
    for (lon, lat), (lon2, lat2) in pairwise(corners):
        x, y = projection.forward(np.linspace(lon, lon2, 200), np.linspace(lat, lat2, 200))
        points += [QgsPointXY(*place) for place in zip(x[:-1], y[:-1], strict=True)]
    return QgsGeometry.fromPolygonXY([[*points, points[0]]])
