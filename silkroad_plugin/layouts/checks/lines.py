"""Checks of lines: what is thinner than a press prints, on the page and on its maps."""

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsAnnotationLayer,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutUtils,
    QgsSymbol,
    QgsVectorLayer,
)

from .finding import WARNING, Finding, found
from .strokes import stroke_widths
from .subject import Subject, worn

THINNEST, EXACT = 0.1, 0.001  # millimetres
DRAWN = (QgsLayoutItemPolyline, QgsLayoutItemPolygon, QgsLayoutItemShape)


def items(subject: Subject) -> Iterator[Finding]:
    """Name lines of the page that are too thin, each width of each kind of item once."""
    context = QgsLayoutUtils.createRenderContextForLayout(subject.layout, None)
    thin: dict[tuple[str, float], list[QgsLayoutItem]] = {}
    for item in subject.layout.items():
        if not isinstance(item, QgsLayoutItem) or not item.isVisible():
            continue
        widths = list(stroke_widths(item.symbol(), context)) if isinstance(item, DRAWN) and item.symbol() else []
        if item.frameEnabled():
            converter = subject.layout.renderContext().measurementConverter()
            widths.append(converter.convert(item.frameStrokeWidth(), Qgis.LayoutUnit.Millimeters).length())
        if isinstance(item, QgsLayoutItemMap):
            widths += _grid_widths(item, context)
        for width in {round(width, 3) for width in widths if width < THINNEST - EXACT}:
            thin.setdefault((item.displayName(), width), []).append(item)
    for (name, width), those in thin.items():
        yield found("line_thin", WARNING, those[0], width=width, count=len(those), name=name)


def symbols(subject: Subject) -> Iterator[Finding]:
    """Name layers of the maps that draw lines too thin, by their thinnest."""
    for item in subject.maps:
        context = subject.context(item)
        for layer in subject.layers(item):
            with worn(item, layer):
                widths = [
                    width
                    for symbol in symbols_of(layer, context)
                    for width in stroke_widths(symbol, context)
                    if width < THINNEST - EXACT
                ]
            if widths:
                yield found("symbol_thin", WARNING, item, layer=layer.name(), width=round(min(widths), 3))


def symbols_of(layer, context) -> list[QgsSymbol]:
    """Return the symbols that a layer draws with."""
    if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.renderer() is not None:
        return layer.renderer().symbols(context)
    if isinstance(layer, QgsAnnotationLayer):
        return [item.symbol() for item in layer.items().values() if hasattr(item, "symbol") and item.symbol()]
    return []


def _grid_widths(item: QgsLayoutItemMap, context) -> list[float]:
    grids = (item.grids().grid(index) for index in range(item.grids().size()))
    return [
        width
        for grid in grids
        if grid.enabled() and grid.lineSymbol() is not None
        for width in stroke_widths(grid.lineSymbol(), context)
    ]
