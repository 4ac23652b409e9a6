"""The arrow of true north: at large scales alone, where one direction holds for the whole map; elsewhere the graticule
shows north at every place, and an arrow would be wrong by up to tens of degrees."""

import math

from qgis.core import QgsFillSymbol, QgsLayoutItemPolygon
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPolygonF

from ..core.cartography.sheets import Box
from ..i18n import term
from .drawing import Drawing
from .text import line_height

SMALLEST = 50_000  # denominator of the smallest scale at which an arrow stands
LENGTH, ROOM, LETTER = 13.0, 16.0, 8.0  # mm, mm and points of A3
STEP = 1e-3  # degrees of latitude over which the direction is taken


def wanted(denominator: float) -> bool:
    """Return whether a map of a scale has an arrow."""
    return denominator <= SMALLEST


def draw_arrow(drawing: Drawing, scale: Box, projection, extent, language: str) -> Box:
    """Draw the arrow left of the box of the ``scale``, for the middle of the map; return the box of both."""
    f = drawing.factor
    turn = true_north(projection, extent)
    middle_x, middle_y = scale.x - ROOM * f / 2, scale.y + 1.35 * line_height(LETTER * f) + LENGTH * f / 2

    def place(along: float, across: float) -> tuple[float, float]:
        """Return a place on the page: shares of the length from the middle northwards and eastwards."""
        up, aside = along * LENGTH * f, across * LENGTH * f
        x = middle_x + up * math.sin(turn) + aside * math.cos(turn)
        return x, middle_y - up * math.cos(turn) + aside * math.sin(turn)

    drawing.line([place(-0.5, 0), place(0.5, 0)], 0.25 * f, name="north_arrow")
    head = QgsLayoutItemPolygon(QPolygonF([QPointF(*place(*at)) for at in HEAD]), drawing.layout)
    head.setSymbol(QgsFillSymbol.createSimple({"color": "#000000", "outline_style": "no"}))
    drawing.add(head, "north_arrow")
    x, y = place(0.5, 0)
    high, wide = line_height(LETTER * f), 6 * f
    rect = QRectF(x - wide / 2, y - 1.15 * high, wide, high)
    drawing.text(term("north_letter", language), rect, LETTER * f, bold=True, align="centre", name="north_letter")
    return Box(scale.x - ROOM * f, scale.y, scale.width + ROOM * f, scale.height)


HEAD = ((0.5, 0.0), (0.05, 0.12), (0.14, 0.0), (0.05, -0.12))


def true_north(projection, extent) -> float:
    """Return the direction of the meridian in the middle of ``extent`` (plane bounds), radians clockwise from up."""
    xmin, ymin, xmax, ymax = extent
    lon, lat = (float(value) for value in projection.inverse((xmin + xmax) / 2, (ymin + ymax) / 2))
    (x1, y1), (x2, y2) = (map(float, projection.forward(lon, lat + part * STEP)) for part in (-1, 1))
    return math.atan2(x2 - x1, y2 - y1)
