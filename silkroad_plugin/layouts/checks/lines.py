"""Checks of lines: what is thinner than a press prints, on the page and on its maps."""

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutUtils,
)

from ..item_names import known_as
from .finding import WARNING, Finding, found
from .strokes import stroke_widths
from .subject import Subject

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
            thin.setdefault((known_as(item), width), []).append(item)
    for (name, width), those in thin.items():
        yield found("line_thin", WARNING, those[0], width=width, count=len(those), name=name)


def symbols(subject: Subject) -> Iterator[Finding]:
    """Name layers of the maps that draw lines too thin, by their thinnest."""
    contexts = {item: subject.context(item) for item in subject.maps}
    for look in subject.looks:
        widths = [width for symbol in look.symbols for width in stroke_widths(symbol, contexts[look.item])]
        thin = [width for width in widths if width < THINNEST - EXACT]
        if thin:
            yield found("symbol_thin", WARNING, look.item, layer=look.layer.name(), width=round(min(thin), 3))


def _grid_widths(item: QgsLayoutItemMap, context) -> list[float]:
    grids = (item.grids().grid(index) for index in range(item.grids().size()))
    return [
        width
        for grid in grids
        if grid.enabled() and grid.lineSymbol() is not None
        for width in stroke_widths(grid.lineSymbol(), context)
    ]
