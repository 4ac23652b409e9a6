"""Vector geometries as arrays and as cells, through OGR."""

from collections.abc import Iterable, Sequence

import numpy as np
from osgeo import gdal, gdal_array, ogr

from ..core.evidence.distance import Chains
from .grid import Grid

FLAT_POINTS = (ogr.wkbPoint,)
FLAT_POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon)
FLAT_LINES = (ogr.wkbLineString, ogr.wkbLinearRing)


def chains_of(geometries: Sequence[ogr.Geometry], tolerance: float = 0.0) -> Chains:
    """Return the vertices of points, lines and outlines of polygons, heights dropped.

    ``tolerance``: how far a line may lie from what its vertices say, in units of the CRS; what is so close to straight
    loses its vertices (Douglas & Peucker, 1973).
    """
    arrays, joined = [], []
    for geometry in geometries:
        for vertices in _lines(geometry, tolerance):
            arrays.append(vertices)
            continues = np.ones(len(vertices), bool)
            continues[-1] = False
            joined.append(continues)
    if not arrays:
        return Chains(np.empty((0, 2)), np.empty(0, bool))
    return Chains(np.concatenate(arrays), np.concatenate(joined))


def _lines(geometry: ogr.Geometry, tolerance: float):
    """Yield (n, 2) arrays: one for each point, line and ring."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in FLAT_POINTS:
        yield np.array([[geometry.GetX(), geometry.GetY()]])
    elif kind in FLAT_LINES:
        if geometry.GetPointCount():
            yield np.array(_straightened(geometry, tolerance).GetPoints(), float)[:, :2]
    elif ogr.GT_IsNonLinear(kind):
        yield from _lines(geometry.GetLinearGeometry(), tolerance)
    else:
        for index in range(geometry.GetGeometryCount()):
            yield from _lines(geometry.GetGeometryRef(index), tolerance)


def _straightened(line: ogr.Geometry, tolerance: float) -> ogr.Geometry:
    if tolerance == 0 or line.GetPointCount() < 3:
        return line
    found = ogr.ForceToLineString(line.Clone()).Simplify(tolerance)
    return line if found is None or found.IsEmpty() else found


def _polygons(geometry: ogr.Geometry):
    """Yield the polygons, without the lines and points that a collection holds beside them."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in FLAT_POLYGONS:
        yield geometry
    elif ogr.GT_IsNonLinear(kind):
        yield from _polygons(geometry.GetLinearGeometry())
    else:
        for index in range(geometry.GetGeometryCount()):
            yield from _polygons(geometry.GetGeometryRef(index))


def _no_polygons(geometry: ogr.Geometry):
    """Yield the points and lines, without the polygons that a collection holds beside them."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbGeometryCollection:
        for index in range(geometry.GetGeometryCount()):
            yield from _no_polygons(geometry.GetGeometryRef(index))
    elif geometry.GetDimension() < 2:
        yield geometry


def memory_source() -> gdal.Dataset | ogr.DataSource:
    """Return a data source in memory; since GDAL 3.11 the driver of rasters holds vectors too, and OGR's goes."""
    driver = gdal.GetDriverByName("MEM")
    if driver.GetMetadataItem(gdal.DCAP_VECTOR) == "YES":
        return driver.Create("shapes", 0, 0, 0, gdal.GDT_Unknown)
    return ogr.GetDriverByName("Memory").CreateDataSource("shapes")


class _Burnt:
    """Geometries (in the grid's CRS) with whole numbers, burnt block by block onto the grid."""

    options: tuple[str, ...] = ()

    def __init__(self, geometries: Iterable[tuple[ogr.Geometry, int]], grid: Grid, most: int):
        self._grid = grid
        self._source = memory_source()
        self._layer = self._source.CreateLayer("shapes", grid.crs, ogr.wkbUnknown)
        self._layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
        for geometry, value in geometries:
            feature = ogr.Feature(self._layer.GetLayerDefn())
            feature.SetField(0, int(value))
            feature.SetGeometry(geometry)
            self._layer.CreateFeature(feature)
        self._count = self._layer.GetFeatureCount()  # now: a layer counts what its filter leaves
        self.dtype = np.dtype(np.uint8 if most < 1 << 8 else np.uint16 if most < 1 << 16 else np.int32)

    def __len__(self):
        return self._count

    def burn(self, block, aside: tuple[float, float] = (0, 0)) -> np.ndarray:
        """Return the value of each cell of a block, (height, width) of ``dtype``; 0 where there is none.

        ``aside``: how many columns and rows off its place the grid is thought.
        """
        _, a, b, _, c, d = self._grid.transform
        corner = self._grid.to_map(block.x + aside[0], block.y + aside[1])
        code = gdal_array.NumericTypeCodeToGDALTypeCode(self.dtype.type)
        window = gdal.GetDriverByName("MEM").Create("", block.width, block.height, 1, code)
        window.SetGeoTransform((corner[0], a, b, corner[1], c, d))
        window.SetProjection(self._grid.crs_wkt)
        west, south, east, north = Grid.of(window).extent
        self._layer.SetSpatialFilterRect(west, south, east, north)
        gdal.RasterizeLayer(window, [1], self._layer, options=["ATTRIBUTE=value", *self.options])
        return window.GetRasterBand(1).ReadAsArray()


class Polygons(_Burnt):
    """The polygons among geometries, burnt where the centre of a cell lies in one.

    ``values``: a whole number from 1 for each geometry, by default 1; where polygons overlap the last one counts.
    """

    def __init__(self, geometries: Sequence[ogr.Geometry], grid: Grid, values: Sequence[int] | None = None):
        values = [1] * len(geometries) if values is None else values
        pairs = zip(geometries, values, strict=True)
        super().__init__(
            ((part, value) for geometry, value in pairs for part in _polygons(geometry)), grid, max(values, default=1)
        )


class Touched:
    """Points, lines and polygons, burnt as 1 in every cell that they touch; polygons where they cover some of it.

    A polygon whose edge runs along an edge of cells would mark the cells beyond, too. They are not touched when it is
    moved off them by a hair, so that it is burnt a hair aside in each direction, and only what is common counts.
    """

    HAIR = 1e-6  # cells

    def __init__(self, geometries: Sequence[ogr.Geometry], grid: Grid):
        areas, rest = (
            [(part, 1) for geometry in geometries for part in parts(geometry)] for parts in (_polygons, _no_polygons)
        )
        self._areas, self._rest = _Touching(areas, grid, 1), _Touching(rest, grid, 1)

    def burn(self, block) -> np.ndarray:
        """Return 1 where something touches a cell of a block, else 0: (height, width) uint8."""
        found = self._rest.burn(block)
        if len(self._areas):
            hairs = (-self.HAIR, self.HAIR)
            found |= np.bitwise_and.reduce([self._areas.burn(block, (x, y)) for x in hairs for y in hairs])
        return found


class _Touching(_Burnt):
    options = ("ALL_TOUCHED=TRUE",)
