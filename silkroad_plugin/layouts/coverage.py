"""Where the base map ends: beyond it a sheet is white paper with an edge, and not a country without rivers; one that
lies mostly beyond has the coasts and borders of the world map, with the edge at which rivers end."""

from itertools import pairwise
from math import radians, sin

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
    """Tell whether more than half of an extent (west, south, east, north in degrees) lies beyond the base map: its map
    has coasts and borders of the world map."""
    within = (max(extent[0], COVERAGE[0]), max(extent[1], COVERAGE[1]))
    within += (min(extent[2], COVERAGE[2]), min(extent[3], COVERAGE[3]))
    return _area(within) < _area(extent) / 2


def _area(extent) -> float:
    """Return what an extent has of the globe, without unit; 0 for one that is empty."""
    west, south, east, north = extent
    return max(east - west, 0) * max(sin(radians(north)) - sin(radians(south)), 0)


def coverage_layer(
    project: QgsProject, projection, extent, subject=(), everywhere: bool = False
) -> QgsAnnotationLayer | None:
    """Return a layer with the edge of the base map within ``extent`` (plane), white beyond it; None where it is not
    seen.

    Of a map with coasts and borders of the world map (``everywhere``) it hides nothing. It leaves open where the layers
    of the ``subject`` lie, which lie below the base map and may reach beyond it.
    """
    covered = _outline(projection)
    sheet = QgsGeometry.fromRect(QgsRectangle(*extent))
    if not sheet.intersects(covered):
        return None
    outside = QgsGeometry() if everywhere else sheet.difference(covered)
    for layer in subject:
        outside = outside.difference(_bounds(layer, projection, project))
    edge = QgsGeometry(covered.constGet().boundary()).intersection(sheet)
    if outside.isEmpty() and edge.isEmpty():
        return None
    layer = QgsAnnotationLayer("coverage", QgsAnnotationLayer.LayerOptions(project.transformContext()))
    layer.setCrs(crs_of(projection.wkt))
    layer.setCustomProperty(KEY, "coverage")
    white = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_style": "no"})
    for part in outside.asGeometryCollection():
        item = QgsAnnotationPolygonItem(part.constGet().clone())
        item.setSymbol(white.clone())
        layer.addItem(item)
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
