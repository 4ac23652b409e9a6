"""Patterns of rocks over the colour of an area: signs in rows and lines, drawn by QGIS's own symbols, so that they stay
vectors and need no files."""

import math
from functools import cache

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF

from .. import tables
from ..catalogue import symbols
from ..catalogue.rocks import rocks

INK, WIDTH = "#3c3c3c", 0.12  # millimetres of A3
LEAST = 0.1  # millimetres that a press prints
LINES = "lines"  # the sign that is no sign: lines all through the area


@cache
def _rows(name: str, key: str) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in tables.style(name):
        found.setdefault(row[key], []).append(row)
    return found


def patterned(fill: QgsFillSymbol, rock: str, factor: float) -> QgsFillSymbol:
    """Return a copy of a fill with the pattern of a rock over it; ``factor``: of signs and lines. Rocks without a
    pattern leave it as it is."""
    made = fill.clone()
    row = rocks().get(rock)
    for part in _rows("rock_patterns", "pattern")[row["pattern"]] if row else ():
        made.appendSymbolLayer(_lines(part, factor) if part["sign"] == LINES else _signs(part, factor))
    return made


def _lines(part, factor: float) -> QgsSymbolLayer:
    """Return level lines."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setLineAngle(0)
    layer.setDistance(float(part["step_y_mm"]) * factor)
    layer.setDistanceUnit(symbols.MILLIMETRES)
    dash = ";".join(f"{float(length) * factor:.3f}" for length in part["dash"].split(";")) if part["dash"] else ""
    layer.setSubSymbol(symbols.of_layers(QgsLineSymbol, symbols.line_layer(INK, _width(factor), dash)))
    return layer


def _signs(part, factor: float) -> QgsSymbolLayer:
    """Return signs in rows, every other of which may be shifted."""
    step, size = float(part["step_x_mm"]) * factor, float(part["size_mm"]) * factor
    layer = QgsPointPatternFillSymbolLayer()
    layer.setDistanceX(step)
    layer.setDistanceY(float(part["step_y_mm"]) * factor)
    layer.setDisplacementX(float(part["stagger"]) * step)
    layer.setOffsetX(float(part["from_x_mm"]) * factor)
    layer.setOffsetY(float(part["from_y_mm"]) * factor)
    for unit in (layer.setDistanceXUnit, layer.setDistanceYUnit, layer.setDisplacementXUnit):
        unit(symbols.MILLIMETRES)
    strokes = [_stroke(row, size, factor) for row in _rows("rock_signs", "sign")[part["sign"]]]
    layer.setSubSymbol(symbols.of_layers(QgsMarkerSymbol, *strokes))
    return layer


def _stroke(row, size: float, factor: float) -> QgsSymbolLayer:
    """Return a stroke of a sign; places are given in sizes of the sign, to the right and down."""
    filled = row["filled"] == "1"
    layer = symbols.marker_layer(
        row["shape"], float(row["size"]) * size, INK if filled else "transparent", INK, 0 if filled else _width(factor)
    )
    angle, dx, dy = float(row["angle"]), float(row["dx"]) * size, float(row["dy"]) * size
    # QGIS turns an offset with its symbol.
    turn = -math.radians(angle)
    layer.setAngle(angle)
    layer.setOffset(QPointF(dx * math.cos(turn) - dy * math.sin(turn), dx * math.sin(turn) + dy * math.cos(turn)))
    layer.setOffsetUnit(symbols.MILLIMETRES)
    return layer


def _width(factor: float) -> float:
    return max(LEAST, WIDTH * factor)
