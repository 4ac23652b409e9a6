"""Layers of samples coloured by the class of their contents, from cold to warm."""

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor

from ...catalogue.anomaly_zones import ZONES, anomaly_colour, background_colour, zone_colours

# ColorBrewer RdYlBu turned round (Brewer 2003): told apart without colour vision, light in the middle.
COLD_TO_WARM = ("#4575b4", "#91bfdb", "#e0f3f8", "#ffffbf", "#fee090", "#fc8d59", "#d73027")


def colours(count: int, zones: bool) -> list[str]:
    """Return so many colours: background and ``zones`` of anomalies where the classes are these, else cold to warm."""
    if zones and count == 2:
        return [background_colour(point=True), anomaly_colour()]
    if zones and count <= len(ZONES) + 1:
        return [background_colour(point=True), *zone_colours(count - 1)]
    last = len(COLD_TO_WARM) - 1
    return [COLD_TO_WARM[round(place * last / max(count - 1, 1))] for place in range(count)]


def by_class(layer, field: str, labels: Sequence[str], zones: bool) -> None:
    """Colour a layer by its field of classes 0 … k - 1, called by ``labels`` (k; "" is left out); the higher the larger
    the points."""
    if layer.geometryType() == Qgis.GeometryType.Null:
        return
    categories = []
    for value, (colour, label) in enumerate(zip(colours(len(labels), zones), labels, strict=True)):
        symbol = _symbol(layer, colour, 1.6 + 1.6 * value / max(len(labels) - 1, 1))
        if label:
            categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def above_and_below(layer, rules: Sequence[tuple[str, str]], neither: str) -> QgsRuleBasedRenderer:
    """Return the renderer of a layer with geometry for two expressions, each with its label: above a threshold (drawn
    over the others), then below it. What is ``neither`` is drawn small and hollow."""
    root = QgsRuleBasedRenderer.Rule(None)
    looks = ((anomaly_colour(), 2.4, 1), (background_colour(point=True), 1.6, 0))
    for (expression, label), (colour, size, drawn) in zip(rules, looks, strict=True):
        symbol = _symbol(layer, colour, size)
        symbol.symbolLayer(0).setRenderingPass(drawn)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label))
    rest = QgsRuleBasedRenderer.Rule(_symbol(layer, "transparent", 1.2), 0, 0, "", neither)
    rest.setIsElse(True)
    root.appendChild(rest)
    return QgsRuleBasedRenderer(root)


def _symbol(layer, colour: str, size: float) -> QgsSymbol:
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(QColor(colour))
    if isinstance(symbol, QgsMarkerSymbol):
        symbol.setSize(size)
        symbol.symbolLayer(0).setStrokeColor(QColor("#5f6b73"))
        symbol.symbolLayer(0).setStrokeWidth(0.1)
    return symbol
