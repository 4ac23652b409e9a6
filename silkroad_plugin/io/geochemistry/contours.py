"""Contours of a raster and the zones between limits, through GDAL's contour generator."""

from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr

from ...core.errors import SilkroadError
from ..geotiff import open_raster, quiet_gdal
from ..stack import Progress
from ..vectors import memory_source

Contour = tuple[float, ogr.Geometry]


def contour_lines(path: str, levels: Sequence[float], progress: Progress | None = None) -> list[Contour]:
    """Return (level, lines) for each level (k) that the raster crosses, one geometry of all its lines.

    ``progress`` may raise Cancelled. Raises SilkroadError contours_failed."""
    if not len(levels):
        return []
    found: dict[float, ogr.Geometry] = {}
    for feature in _generated(path, levels, False, progress):
        level = float(levels[np.abs(np.asarray(levels) - feature[0]).argmin()])
        lines = found.setdefault(level, ogr.Geometry(ogr.wkbMultiLineString))
        lines.AddGeometry(feature[-1])
    return sorted(found.items())


def contour_zones(
    path: str, limits: Sequence[float], ends: tuple[float, float], progress: Progress | None = None
) -> list[tuple[int, ogr.Geometry]]:
    """Return (zone, polygons) for each zone that the raster has; zone 0 lies below the first of the ``limits``.

    ``ends``: lowest and highest value of the raster. Raises as ``contour_lines``."""
    levels = [limit for limit in limits if ends[0] < limit < ends[1]]
    # Without a limit in its range the raster is one zone: a level beyond it closes the polygons all the same.
    levels = levels or [ends[1] + max(1.0, abs(ends[1]))]
    found: dict[int, ogr.Geometry] = {}
    for low, high, shape in _generated(path, levels, True, progress):
        zone = int(np.searchsorted(limits, (max(low, ends[0]) + min(high, ends[1])) / 2, side="right"))
        polygons = found.setdefault(zone, ogr.Geometry(ogr.wkbMultiPolygon))
        for index in range(shape.GetGeometryCount()):
            polygons.AddGeometry(shape.GetGeometryRef(index))
    return sorted(found.items())


def _generated(path: str, levels: Sequence[float], zones: bool, progress: Progress | None) -> list[tuple]:
    """Return (level, line) of contours or (low, high, multipolygon) of ``zones``, as GDAL makes them."""
    dataset, source, stopped = open_raster(path), memory_source(), []
    band = dataset.GetRasterBand(1)
    layer = source.CreateLayer("contours", None, ogr.wkbUnknown)
    for name in ("low", "high"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    options = [f"FIXED_LEVELS={','.join(repr(float(level)) for level in levels)}"]
    options += ["ELEV_FIELD_MIN=0", "ELEV_FIELD_MAX=1", "POLYGONIZE=YES"] if zones else ["ELEV_FIELD=0"]
    if band.GetNoDataValue() is not None:
        options.append(f"NODATA={band.GetNoDataValue()!r}")

    def go_on(fraction, message, data):
        # An exception that passes through GDAL would be printed and forgotten.
        try:
            if progress is not None:
                progress(fraction)
        except Exception as error:
            stopped.append(error)
        return int(not stopped)

    problem = ""
    with quiet_gdal():
        try:
            if gdal.ContourGenerateEx(band, layer, options=options, callback=go_on) != gdal.CE_None:
                problem = gdal.GetLastErrorMsg()
        except RuntimeError as error:
            problem = str(error)
    if stopped:
        raise stopped[0]
    if problem:
        raise SilkroadError("contours_failed", path=path, reason=problem)
    count = 2 if zones else 1
    return [(*(feature.GetField(i) for i in range(count)), feature.GetGeometryRef().Clone()) for feature in layer]
