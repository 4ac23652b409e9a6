"""Symbols built from the style tables; widths and diameters in millimetres of the printed map."""

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

MILLIMETRES = Qgis.RenderUnit.Millimeters
# Half transparent, as a colour and not as a layer effect, so that PDF keeps vectors.
UNIT_ALPHA = 150
# Marks along a line: shape, diameter, how far its middle stands off the line, distance; in millimetres.
MARKS = {"teeth": ("equilateral_triangle", 1.9, 0.5, 5.0), "ticks": ("line", 1.3, 0.65, 3.0)}
# Half arrows on both sides of a strike-slip fault: shape and the side to which it is set off; the left one
# of a dextral fault points forward along the line, the right one back.
SLIPS = {"dextral": ("right_half_triangle", -1), "sinistral": ("left_half_triangle", 1)}
SLIP_SIZE, SLIP_OFF, SLIP_FIRST, SLIP_EVERY = 2.8, 0.8, 4.0, 18.0


def of_layers(kind: type, *layers: QgsSymbolLayer) -> QgsSymbol:
    """Return a symbol of the layers, the lowest first.

    One by one, since a symbol made from a list does not take the layers over from Python.
    """
    symbol = kind()
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def line_layer(colour: str, width: float, dash: str = "") -> QgsSimpleLineSymbolLayer:
    """Return a line; ``dash`` is "on;off;…" in millimetres."""
    layer = QgsSimpleLineSymbolLayer(QColor(colour), width)
    layer.setWidthUnit(MILLIMETRES)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    layer.setPenCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    if dash:
        layer.setUseCustomDashPattern(True)
        layer.setCustomDashVector([float(part) for part in dash.split(";")])
        layer.setCustomDashPatternUnit(MILLIMETRES)
    return layer


def line(row: dict, halo: dict | None = None) -> QgsLineSymbol:
    """Return the line symbol of a style row, over a halo if one is given."""
    return of_layers(QgsLineSymbol, *_line_layers(row, halo))


def outline(row: dict, halo: dict | None = None) -> QgsFillSymbol:
    """Return the symbol of an area that is drawn by its outline alone."""
    return of_layers(QgsFillSymbol, *_line_layers(row, halo))


def fill(colour: str, stroke: str, width: float = 0.15, alpha: int = 255) -> QgsFillSymbol:
    """Return a filled area."""
    inside = QColor(colour)
    inside.setAlpha(alpha)
    layer = QgsSimpleFillSymbolLayer(inside, Qt.BrushStyle.SolidPattern, QColor(stroke))
    layer.setStrokeWidth(width)
    layer.setStrokeWidthUnit(MILLIMETRES)
    return of_layers(QgsFillSymbol, layer)


def marker(shape: str, diameter: float, colour: str, stroke: str = "#202020", width: float = 0.2) -> QgsMarkerSymbol:
    """Return a point symbol; ``shape`` is one of QGIS's simple markers, a circle if it is none of them."""
    return of_layers(QgsMarkerSymbol, marker_layer(shape, diameter, colour, stroke, width))


def marker_layer(shape, diameter, colour, stroke="#202020", width=0.2) -> QgsSimpleMarkerSymbolLayer:
    """Return one layer of a point symbol."""
    kind, known = QgsSimpleMarkerSymbolLayerBase.decodeShape(shape)
    layer = QgsSimpleMarkerSymbolLayer(kind if known else Qgis.MarkerShape.Circle, diameter)
    layer.setSizeUnit(MILLIMETRES)
    layer.setFillColor(QColor(colour))
    layer.setStrokeColor(QColor(stroke))
    layer.setStrokeWidth(width)
    layer.setStrokeWidthUnit(MILLIMETRES)
    return layer


def ring_layer(diameter: float, colour: str) -> QgsSimpleMarkerSymbolLayer:
    """Return an unfilled circle."""
    return marker_layer("circle", diameter, "transparent", colour, 0.55)


def define(layer: QgsSymbolLayer, name: str, expression: str) -> None:
    """Let an expression decide a property of a symbol layer; where it gives nothing, the fixed value stays."""
    layer.setDataDefinedProperty(getattr(QgsSymbolLayer.Property, name), QgsProperty.fromExpression(expression))


def choice(column: str, values: dict[str, str]) -> str:
    """Return an expression that turns the codes of a column into values."""
    cases = " ".join(f"WHEN {column} = '{code}' THEN {value}" for code, value in values.items())
    return f"CASE {cases} END"


def rule(symbol, condition: str, term: str, least: float = 0, most: float = 0) -> QgsRuleBasedRenderer.Rule:
    """Return a rule of a renderer; its description keeps the term, from which its label follows.

    ``least`` and ``most`` are the scale denominators between which it is drawn, 0 for no limit.
    """
    made = QgsRuleBasedRenderer.Rule(symbol, round(least), round(most), condition, "", term)
    if condition == "ELSE":
        made.setIsElse(True)
    return made


def renderer(rules) -> QgsRuleBasedRenderer:
    """Return a renderer of rules."""
    root = QgsRuleBasedRenderer.Rule(None)
    for each in rules:
        root.appendChild(each)
    return QgsRuleBasedRenderer(root)


def _line_layers(row, halo):
    colour, width = row.get("stroke") or row["colour"], float(row["width_mm"])
    below = [line_layer(halo["stroke"], width + float(halo["width_mm"]))] if halo else []
    drawn = [*below, line_layer(colour, width, row["dash_mm"])]
    mark = row.get("mark")
    if mark == "double":
        return [*drawn, line_layer("#ffffff", width / 3)]
    if mark in SLIPS:
        return [*drawn, _half_arrows(mark, colour)]
    return [*drawn, _along(mark, colour)] if mark else drawn


def _half_arrows(sense: str, colour: str) -> QgsMarkerLineSymbolLayer:
    """Return pairs of opposed half arrows, which are one turned about the line by half a turn."""
    shape, side = SLIPS[sense]
    pair = []
    for angle in (90, 270):
        one = marker_layer(shape, SLIP_SIZE, colour, colour, 0)
        one.setAngle(angle)
        one.setOffset(QPointF(side * SLIP_OFF, 0))
        one.setOffsetUnit(MILLIMETRES)
        pair.append(one)
    layer = QgsMarkerLineSymbolLayer(True, SLIP_EVERY)
    layer.setIntervalUnit(MILLIMETRES)
    layer.setOffsetAlongLine(SLIP_FIRST)
    layer.setOffsetAlongLineUnit(MILLIMETRES)
    layer.setSubSymbol(of_layers(QgsMarkerSymbol, *pair))
    return layer


def _along(mark: str, colour: str) -> QgsMarkerLineSymbolLayer:
    """Return teeth (triangles) or ticks along the right side of a line."""
    shape, size, off, every = MARKS[mark]
    # Turned with the line, its own upward direction becomes the line's left: half a turn puts it to the right.
    one = marker_layer(shape, size, colour, colour, 0.4 if mark == "ticks" else 0)
    one.setAngle(180)
    one.setOffset(QPointF(0, -off))
    one.setOffsetUnit(MILLIMETRES)
    layer = QgsMarkerLineSymbolLayer(True, every)
    layer.setIntervalUnit(MILLIMETRES)
    layer.setSubSymbol(of_layers(QgsMarkerSymbol, one))
    return layer


def nothing() -> QgsFillSymbol:
    """Return a symbol that draws nothing; what has it can still be named."""
    layer = QgsSimpleFillSymbolLayer(QColor("transparent"), Qt.BrushStyle.NoBrush)
    layer.setStrokeStyle(Qt.PenStyle.NoPen)
    return of_layers(QgsFillSymbol, layer)
