"""Areas that may be measured and asked what lies in them, whatever a user's polygons are like."""

from qgis.core import Qgis, QgsGeometry


def valid(shape: QgsGeometry) -> QgsGeometry:
    """Return an area without outlines that cross themselves, the same object where it has none; empty where nothing of
    it has an area.

    GEOS finds nothing within an area that crosses itself, and its lobes cancel one another when it is measured.
    """
    if shape.isGeosValid():
        return shape
    made = shape.makeValid()
    made.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return made if made.type() == Qgis.GeometryType.Polygon else QgsGeometry()
