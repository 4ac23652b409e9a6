"""Coordinate systems and transformations of QGIS that are sure to work.

QGIS keeps the systems that it has made from text, for all threads. When the thread that made one ends and
another has used it meanwhile, the one that is kept loses its definition but still says that it is valid; a
transformation with it returns coordinates unchanged, without a word (so in 3.40 and 3.44). What runs in a
thread of its own therefore does so in ``own_systems``, and systems are made and joined here alone.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLineString,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..core.errors import SilkroadError

DEGREES = "EPSG:4326"


def crs_of(definition: str) -> QgsCoordinateReferenceSystem:
    """Return the coordinate system of a WKT or of a code such as EPSG:4326; an invalid one of neither."""
    found = QgsCoordinateReferenceSystem(definition)
    return found if _is_whole(found) else _anew(definition)


def geographic() -> QgsCoordinateReferenceSystem:
    """Return longitude and latitude on WGS 84."""
    return crs_of(DEGREES)


def area_of_use(
    crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> tuple[float, float, float, float] | None:
    """Return west, east, south and north of where a system in metres is used, in it and with half its size around.

    None for degrees, and where QGIS does not know the area.
    """
    box = crs.bounds() if crs.isValid() and not crs.isGeographic() else None
    if box is None or box.isEmpty():
        return None
    lon, lat = np.linspace(box.xMinimum(), box.xMaximum(), 5), np.linspace(box.yMinimum(), box.yMaximum(), 5)
    grid = np.column_stack([axis.ravel() for axis in np.meshgrid(lon, lat)])
    there = moved(grid, transformation(geographic(), crs, context))
    there = there[np.isfinite(there).all(1)]
    if not len(there):
        return None
    (west, south), (east, north) = there.min(0), there.max(0)
    width, height = 0.5 * (east - west), 0.5 * (north - south)
    return tuple(map(float, (west - width, east + width, south - height, north + height)))


def transformation(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return the transformation between two systems; none takes place where one of them is unknown.

    Raises SilkroadError crs_no_transformation where QGIS knows both and has no way between them.
    """
    made = QgsCoordinateTransform(source, target, context)
    if made.isValid() or not (source.isValid() and target.isValid()):
        return made
    made = QgsCoordinateTransform(_mended(source), _mended(target), context)
    if not made.isValid():
        names = (crs.userFriendlyIdentifier() for crs in (source, target))
        raise SilkroadError("crs_no_transformation", **dict(zip(("source", "target"), names, strict=True)))
    return made


def moved(places: np.ndarray, way: QgsCoordinateTransform) -> np.ndarray:
    """Return positions (n, 2) transformed; NaN where there is none, or none in the other system."""
    places = np.asarray(places, float).reshape(-1, 2)
    known = np.isfinite(places).all(1)
    found = np.full(places.shape, np.nan)
    try:
        found[known] = _all_moved(places[known], way)
    except QgsCsException:  # one of them lies beyond the system: which?
        for row in np.flatnonzero(known):
            with suppress(QgsCsException):
                found[row] = _all_moved(places[row : row + 1], way)
    return np.where(np.isfinite(found).all(1)[:, None], found, np.nan)


def _all_moved(places, way):
    """Return positions (n, 2) transformed together, as vertices of a line; raises QgsCsException."""
    if not len(places):
        return places
    line = QgsLineString(*places.T.tolist())
    line.transform(way)
    # WKB of a line: order of bytes, kind, number of vertices; then x and y of each.
    return np.frombuffer(line.asWkb().data(), np.float64, offset=9).reshape(-1, 2)


@contextmanager
def own_systems() -> Iterator[None]:
    """At the end of work outside the main thread have QGIS make its systems anew, since the thread may end."""
    try:
        yield
    finally:
        if QThread.currentThread() != QCoreApplication.instance().thread():
            QgsCoordinateReferenceSystem.invalidateCache()


def _is_whole(crs):
    """Whether a system is unknown, or is known and has its definition."""
    return not crs.isValid() or bool(crs.toWkt(Qgis.CrsWktVariant.Wkt1Gdal))


def _mended(crs):
    return crs if _is_whole(crs) else _anew(crs.authid() or crs.toWkt(Qgis.CrsWktVariant.Preferred))


def _anew(definition):
    QgsCoordinateReferenceSystem.invalidateCache()
    return QgsCoordinateReferenceSystem(definition)
