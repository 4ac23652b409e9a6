"""Deposits on a sheet: symbols that suit the paper, and more names than on a screen."""

from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsRenderContext,
    QgsSymbolLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..catalogue import labels
from .legend_entries import layer_key

SHRUNK = "silkroad/shrunk"
LEAST_STROKE = 0.1  # millimetres that a press prints
# Symbols of deposits on a map of another subject, which may not hide the result, against those of other maps; project.
MODEST = 0.5


def prepare_deposits(layers, factor: float) -> None:
    """Give the deposits among the layers their size and names; ``factor``: of the symbols of a wall map."""
    for layer in layers:
        if layer_key(layer) in ("deposits", "training"):
            shrink_symbols(layer, factor)
            name_more(layer)


def shrink_symbols(layer, factor: float) -> None:
    """Let the symbols of deposits shrink with the paper, names unchanged: they are made for a wall map."""
    done = float(layer.customProperty(SHRUNK, 1.0))
    if done == factor:
        return
    renderer = layer.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            part.setSize(part.size() * factor / done)
            part.setStrokeWidth(max(LEAST_STROKE, part.strokeWidth() * factor / done))
            for key in (QgsSymbolLayer.Property.Size, QgsSymbolLayer.Property.StrokeWidth):
                asked = part.dataDefinedProperties().property(key)
                if asked.isActive():
                    least = LEAST_STROKE if key == QgsSymbolLayer.Property.StrokeWidth else 0
                    scaled = QgsProperty.fromExpression(f"max({least}, {factor / done} * ({asked.expressionString()}))")
                    part.setDataDefinedProperty(key, scaled)
    layer.setRenderer(renderer)
    layer.setCustomProperty(SHRUNK, factor)


def name_more(layer) -> None:
    """Name more deposits than on the screen: a sheet is read from near, and large ones are always named."""
    labeling = layer.labeling()
    if labeling is None:
        return
    settings = labeling.settings(labeling.subProviders()[0])
    expression = labels.deposits_shown(layer, printed=True)
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(expression))
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
