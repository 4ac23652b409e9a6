"""Geometries of OGR as QGIS has them."""

from osgeo import ogr
from qgis.core import QgsGeometry


def geometry_of(shape: ogr.Geometry) -> QgsGeometry:
    """Return the same geometry for QGIS."""
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(shape.ExportToWkb(ogr.wkbNDR)))
    return geometry
