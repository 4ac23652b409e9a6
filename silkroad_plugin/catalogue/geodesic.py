"""Lengths and areas on the ellipsoid WGS 84 of what is drawn in any coordinate system."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
)

from ..core.geodesy import WGS84
from .crs import geographic, transformation

SQUARE_METRES = 1e6


class Geodesic:
    """Measures in a coordinate system; QGIS itself finds no ellipsoid for one that has no code."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext):
        self.to_degrees = transformation(crs, geographic(), transforms)
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(geographic(), transforms)
        self._measure.setEllipsoid(WGS84.a, WGS84.b)

    def degrees(self, point: QgsPointXY) -> QgsPointXY:
        """Return longitude and latitude of a point."""
        return self.to_degrees.transform(point)

    def km(self, first: QgsPointXY, second: QgsPointXY) -> float:
        """Return the distance of two points in km."""
        return self._measure.measureLine(self.degrees(first), self.degrees(second)) / 1000

    def km2(self, geometry: QgsGeometry) -> float:
        """Return the area of a geometry in km²; its edges are those that it has."""
        there = QgsGeometry(geometry)
        there.transform(self.to_degrees)
        return self._measure.measureArea(there) / SQUARE_METRES
