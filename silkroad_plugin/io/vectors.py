"""Vector geometries as arrays and as cells, through OGR."""

from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr

from ..core.evidence.distance import Chains
from .grid import Grid

FLAT_POINTS = (ogr.wkbPoint,)
FLAT_LINES = (ogr.wkbLineString, ogr.wkbLinearRing)


def chains_of(geometries: Sequence[ogr.Geometry]) -> Chains:
    """Return the vertices of points, lines and outlines of polygons, heights dropped."""
    arrays, joined = [], []
    for geometry in geometries:
        for vertices in _lines(geometry):
            arrays.append(vertices)
            continues = np.ones(len(vertices), bool)
            continues[-1] = False
            joined.append(continues)
    if not arrays:
        return Chains(np.empty((0, 2)), np.empty(0, bool))
    return Chains(np.concatenate(arrays), np.concatenate(joined))


def _lines(geometry: ogr.Geometry):
    """Yield (n, 2) arrays: one for each point, line and ring."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in FLAT_POINTS:
        yield np.array([[geometry.GetX(), geometry.GetY()]])
    elif kind in FLAT_LINES:
        if geometry.GetPointCount():
            yield np.array(geometry.GetPoints(), float)[:, :2]
    elif ogr.GT_IsNonLinear(kind):
        yield from _lines(geometry.GetLinearGeometry())
    else:
        for index in range(geometry.GetGeometryCount()):
            yield from _lines(geometry.GetGeometryRef(index))


class Polygons:
    """The polygons among geometries, burnt window by window onto a grid."""

    def __init__(self, geometries: Sequence[ogr.Geometry], grid: Grid):
        self._grid = grid
        self._source = ogr.GetDriverByName("Memory").CreateDataSource("polygons")
        self._layer = self._source.CreateLayer("polygons", grid.crs, ogr.wkbUnknown)
        for geometry in geometries:
            if geometry.GetDimension() == 2 or geometry.GetGeometryType() == ogr.wkbGeometryCollection:
                feature = ogr.Feature(self._layer.GetLayerDefn())
                feature.SetGeometry(geometry)
                self._layer.CreateFeature(feature)

    def __len__(self):
        return self._layer.GetFeatureCount()

    def inside(self, x: int, y: int, width: int, height: int) -> np.ndarray:
        """Return (height, width) bool: the centre of the cell lies in a polygon."""
        x0, a, b, y0, c, d = self._grid.transform
        window = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        window.SetGeoTransform((x0 + a * x + b * y, a, b, y0 + c * x + d * y, c, d))
        window.SetProjection(self._grid.crs_wkt)
        xs, ys = self._grid.to_map(np.array([x, x + width, x, x + width]), np.array([y, y, y + height, y + height]))
        self._layer.SetSpatialFilterRect(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))
        gdal.RasterizeLayer(window, [1], self._layer, burn_values=[1])
        return window.GetRasterBand(1).ReadAsArray() != 0
