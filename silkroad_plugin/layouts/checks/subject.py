"""The layout that is judged, with what the checks ask of it again and again."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from qgis.core import (
    QgsAnnotationLayer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapLayerStyleOverride,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

from ...catalogue.crs import transformation
from .edition import Edition, edition_of
from .extents import Extent, extents_of
from .lettering import Text, texts_of

DPI = 96  # at which maps are measured; sizes on paper are the same at any
STEPS = 10  # of points over a map


@dataclass(frozen=True)
class Look:
    """How a map draws a layer: in copies, since a style that a map wears is taken off again."""

    item: QgsLayoutItemMap
    layer: QgsMapLayer
    symbols: list[QgsSymbol]
    labels: list[QgsPalLayerSettings]


@contextmanager
def worn(item: QgsLayoutItemMap, layer: QgsMapLayer) -> Iterator[None]:
    """Let a layer look for a while as a map that keeps styles of its own draws it."""
    style = item.layerStyleOverrides().get(layer.id(), "") if item.keepLayerStyles() else ""
    override = QgsMapLayerStyleOverride(layer)
    if style:
        override.setOverrideStyle(style)
    try:
        yield
    finally:
        del override  # which gives the layer its own look again


def symbols_of(layer: QgsMapLayer, context: QgsRenderContext) -> list[QgsSymbol]:
    """Return copies of the symbols that a layer draws with."""
    if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.renderer() is not None:
        return [symbol.clone() for symbol in layer.renderer().symbols(context)]
    if isinstance(layer, QgsAnnotationLayer):
        notes = layer.items().values()
        return [note.symbol().clone() for note in notes if hasattr(note, "symbol") and note.symbol()]
    return []


def labels_of(layer: QgsMapLayer) -> list[QgsPalLayerSettings]:
    """Return copies of how a layer is named: by one rule or several, none where it is not."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.labelsEnabled():
        return []
    labeling = layer.labeling()
    settings = [labeling.settings(provider) for provider in labeling.subProviders()] if labeling else []
    return [QgsPalLayerSettings(one) for one in settings if one.drawLabels and one.fieldName]


class Subject:
    """``edition`` is what it was asked to be; ``language``: whose edition it is where the layout does not say so;
    ``tick`` is called by checks that take long, so that the user can end them."""

    def __init__(self, layout: QgsPrintLayout, language: str = "", tick: Callable[[], None] = lambda: None):
        self.layout = layout
        self.tick = tick
        self.edition: Edition = edition_of(layout, [text.plain for text in self.texts], language)

    @cached_property
    def maps(self) -> list[QgsLayoutItemMap]:
        """The maps that are drawn."""
        return [item for item in self.layout.items() if isinstance(item, QgsLayoutItemMap) and item.isVisible()]

    @cached_property
    def texts(self) -> list[Text]:
        """What is written on the page, names on maps left out."""
        return texts_of(self.layout)

    @cached_property
    def extents(self) -> list[Extent]:
        """What the items really cover."""
        return extents_of(self.layout)

    def layers(self, item: QgsLayoutItemMap) -> list[QgsMapLayer]:
        """Return the layers of a map that are drawn at its scale."""
        scale = item.scale()
        return [layer for layer in item.layersToRender() if layer.isInScaleRange(scale)]

    @cached_property
    def looks(self) -> list[Look]:
        """How the maps draw their layers, each once for all checks: to change styles takes time."""
        found = []
        for item in self.maps:
            context = self.context(item)
            for layer in self.layers(item):
                with worn(item, layer):
                    found.append(Look(item, layer, symbols_of(layer, context), labels_of(layer)))
        return found

    def settings(self, item: QgsLayoutItemMap) -> QgsMapSettings:
        """Return how a map is drawn."""
        ratio = DPI / 25.4
        size = QSizeF(item.rect().width() * ratio, item.rect().height() * ratio)
        return item.mapSettings(item.extent(), size, DPI, True)

    def context(self, item: QgsLayoutItemMap) -> QgsRenderContext:
        """Return the context in which symbols of a map are measured."""
        return QgsRenderContext.fromMapSettings(self.settings(item))

    def way(self, here: QgsCoordinateReferenceSystem, there: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        """Return the transformation between two systems of the layout, which need not be exact to judge by."""
        way = transformation(here, there, self.layout.project().transformContext())
        way.setBallparkTransformsAreAppropriate(True)
        return way

    def extent_in(self, item: QgsLayoutItemMap, layer: QgsMapLayer) -> QgsRectangle:
        """Return a box of the layer's system that holds what a map shows; an empty one where it has no place there.

        It is found by points all over the map, since the edge of a map about a pole does not tell what is inside.
        """
        way = self.way(item.crs(), layer.crs())
        extent, box = item.extent(), QgsRectangle()
        wide, tall = extent.width() / STEPS, extent.height() / STEPS
        for column in range(STEPS + 1):
            for row in range(STEPS + 1):
                place = QgsPointXY(extent.xMinimum() + column * wide, extent.yMinimum() + row * tall)
                try:
                    there = way.transform(place)
                except QgsCsException:
                    continue
                if math.isfinite(there.x()) and math.isfinite(there.y()):
                    box.combineExtentWith(there)
        # What lies between two of the points may be a step beyond them.
        return box if box.isNull() else box.buffered(max(box.width(), box.height()) / STEPS)
