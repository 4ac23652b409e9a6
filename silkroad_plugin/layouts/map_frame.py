"""What a map shows of its subject: the outline of its frame, and areas within it on the ellipsoid."""

from functools import cached_property

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ..catalogue.crs import crs_of
from ..catalogue.geodesic import Geodesic
from ..catalogue.shapes import valid
from ..core.cartography.neatline import Frame, SheetFrame

SPARE = 0.01  # of the size of a frame in another system, found from points along its edges
STEPS = 40  # pieces of each side of a rectangle, which is curved in degrees


def outline_of(frame: Frame) -> QgsGeometry:
    """Return what of the plane is seen: the sheet between its meridians and parallels, or the rectangle."""
    made = QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in frame.outline().tolist()]])
    return made if isinstance(frame, SheetFrame) else made.densifyByCount(STEPS)


def box_in(outline: QgsGeometry, way: QgsCoordinateTransform) -> QgsRectangle | None:
    """Return a rectangle of another system that holds an outline, None where there is none."""
    try:
        found = way.transformBoundingBox(outline.boundingBox())
    except QgsCsException:
        return None
    return found.buffered(SPARE * max(found.width(), found.height())) if found.isFinite() else None


class MapFrame:
    """The frame of a map in the plane of its projection."""

    def __init__(self, frame: Frame):
        self._frame = frame
        self.crs = crs_of(frame.projection.wkt)
        self._geodesic = Geodesic(self.crs, QgsCoordinateTransformContext())

    @cached_property
    def key(self) -> tuple:
        """What tells frames apart."""
        return self._frame.projection.wkt, *np.round(self._frame.outline(), 3).ravel().tolist()

    @cached_property
    def outline(self) -> QgsGeometry:
        """The frame as an area of the plane."""
        return outline_of(self._frame)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north of the frame in degrees."""
        if isinstance(self._frame, SheetFrame):
            cell = self._frame.cell
            return cell.west, cell.south, cell.east, cell.north
        points = np.array([(vertex.x(), vertex.y()) for vertex in self.outline.vertices()])
        lon, lat = self._frame.projection.inverse(points[:, 0], points[:, 1])
        return float(np.nanmin(lon)), float(np.nanmin(lat)), float(np.nanmax(lon)), float(np.nanmax(lat))

    def holds(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return which places in degrees within the ``bounds`` lie within the frame."""
        if isinstance(self._frame, SheetFrame):
            return np.ones(lon.shape, bool)
        x, y = self._frame.projection.forward(lon, lat)
        xmin, ymin, xmax, ymax = self._frame.extent
        return (x >= xmin) & (x <= xmax) & (y >= ymin) & (y <= ymax)

    def contains(self, box: QgsRectangle) -> bool:
        """Return whether a rectangle of the plane lies within the frame."""
        return self._inner.contains(box)

    @cached_property
    def _inner(self) -> QgsRectangle:
        """A rectangle within the frame: of a sheet, whose sides are curved or slant, less than all of it."""
        xmin, ymin, xmax, ymax = self._frame.extent
        sides = self._frame.sides
        if isinstance(self._frame, SheetFrame):
            xmin, xmax = sides["w"].points[:, 0].max(), sides["e"].points[:, 0].min()
            ymin, ymax = sides["s"].points[:, 1].max(), sides["n"].points[:, 1].min()
        return QgsRectangle(float(xmin), float(ymin), float(xmax), float(ymax), False)

    def whole_km2(self, shape: QgsGeometry) -> float:
        """Return the area in km² of a ``shape`` in the plane, wherever it lies."""
        return self._geodesic.km2(shape)

    def km2(self, shape: QgsGeometry) -> float:
        """Return the area in km² of what lies within the frame of a ``shape`` in the plane."""
        if not shape.boundingBoxIntersects(self.outline):
            return 0.0
        # What is valid in one system may cross itself by a hair on the plane.
        within = valid(shape).intersection(self.outline)
        return 0.0 if within.isEmpty() else self._geodesic.km2(within)
