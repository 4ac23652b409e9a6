"""The layout that is judged, with what the checks ask of it again and again."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property

from qgis.core import (
    QgsCsException,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsMapLayerStyleOverride,
    QgsMapSettings,
    QgsPointXY,
    QgsPrintLayout,
    QgsRectangle,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSizeF

from ...catalogue.crs import transformation
from .edition import Edition, edition_of
from .extents import Extent, extents_of
from .lettering import Text, texts_of

DPI = 96  # at which maps are measured; sizes on paper are the same at any
STEPS = 10  # of points over a map


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

    def settings(self, item: QgsLayoutItemMap) -> QgsMapSettings:
        """Return how a map is drawn."""
        ratio = DPI / 25.4
        size = QSizeF(item.rect().width() * ratio, item.rect().height() * ratio)
        return item.mapSettings(item.extent(), size, DPI, True)

    def context(self, item: QgsLayoutItemMap) -> QgsRenderContext:
        """Return the context in which symbols of a map are measured."""
        return QgsRenderContext.fromMapSettings(self.settings(item))

    def extent_in(self, item: QgsLayoutItemMap, layer: QgsMapLayer) -> QgsRectangle:
        """Return a box of the layer's system that holds what a map shows; an empty one where it has no place there.

        It is found by points all over the map, since the edge of a map about a pole does not tell what is inside.
        """
        way = transformation(item.crs(), layer.crs(), self.layout.project().transformContext())
        way.setBallparkTransformsAreAppropriate(True)
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
