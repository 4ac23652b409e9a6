"""How wide symbols draw their lines."""

from collections.abc import Iterator

from qgis.core import (
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt


def stroke_widths(symbol: QgsSymbol, context: QgsRenderContext) -> Iterator[float]:
    """Yield the widths in millimetres of what a symbol strokes; widths that data decide are not known."""
    for part in symbol.symbolLayers():
        if not part.enabled():
            continue
        if part.subSymbol() is not None:
            yield from stroke_widths(part.subSymbol(), context)
        stroke = _stroke(part)
        if stroke is not None and not part.dataDefinedProperties().isActive(QgsSymbolLayer.Property.StrokeWidth):
            width, unit, scale = stroke
            yield context.convertToPainterUnits(width, unit, scale) / context.scaleFactor()


def _stroke(part: QgsSymbolLayer):
    """Return width, unit and its limits of what a part of a symbol strokes; None where it strokes nothing.

    An outline in the colour of its area is no line: it may be of any width.
    """
    none = Qt.PenStyle.NoPen
    if isinstance(part, QgsSimpleMarkerSymbolLayer | QgsSimpleFillSymbolLayer):
        colour, filled = part.strokeColor(), part.fillColor()
        drawn = part.strokeStyle() != none and colour.alpha() and colour.rgba() != filled.rgba()
        return (part.strokeWidth(), part.strokeWidthUnit(), part.strokeWidthMapUnitScale()) if drawn else None
    if isinstance(part, QgsSimpleLineSymbolLayer) and part.penStyle() != none and part.color().alpha():
        return part.width(), part.widthUnit(), part.widthMapUnitScale()
    return None
