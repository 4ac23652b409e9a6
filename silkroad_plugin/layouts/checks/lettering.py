"""What is written on a page, and in which type."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutTable,
    QgsLegendStyle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt

POINTS = {
    Qgis.RenderUnit.Points: 1.0,
    Qgis.RenderUnit.Millimeters: 72 / 25.4,
    Qgis.RenderUnit.Inches: 72.0,
    Qgis.RenderUnit.Pixels: 72 / 96,
}
FIGURES = "0123456789"
LEGEND_STYLES = {
    "title": QgsLegendStyle.Style.Title,
    "group": QgsLegendStyle.Style.Group,
    "subgroup": QgsLegendStyle.Style.Subgroup,
    "symbol": QgsLegendStyle.Style.SymbolLabel,
}


@dataclass(frozen=True)
class Text:
    """A text of an item with its type."""

    item: QgsLayoutItem
    text: str
    format: QgsTextFormat

    @property
    def plain(self) -> str:
        """The text without tags."""
        return untagged(self.text, self.format.allowHtmlFormatting())

    @property
    def size(self) -> float | None:
        """The size in points, None where it goes by the map's own units."""
        return size_of(self.format)


def untagged(text: str, tagged: bool = False) -> str:
    """Return a text without tags; ``tagged``: it is known to have some."""
    return html.unescape(re.sub(r"<[^<>]*>", "", text)) if tagged or "</" in text else text


def size_of(form: QgsTextFormat) -> float | None:
    """Return the size of a type in points, None where it goes by the map's own units."""
    factor = POINTS.get(form.sizeUnit())
    return None if factor is None else form.size() * factor


def texts_of(layout: QgsLayout) -> list[Text]:
    """Return what stands on the pages of a layout, names on its maps left out."""
    found = []
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and item.isVisible():
            found += _texts_of_item(item)
    for frame in layout.multiFrames():
        if isinstance(frame, QgsLayoutTable) and frame.frameCount():
            found += _texts_of_table(frame)
    return [text for text in found if text.text.strip()]


def _texts_of_item(item) -> Iterator[Text]:
    if isinstance(item, QgsLayoutItemLabel):
        yield Text(item, item.currentText(), item.textFormat())
    elif isinstance(item, QgsLayoutItemLegend):
        yield from _texts_of_legend(item)
    elif isinstance(item, QgsLayoutItemScaleBar):
        yield Text(item, FIGURES + item.unitLabel(), item.textFormat())
    elif isinstance(item, QgsLayoutItemMap):
        for index in range(item.grids().size()):
            grid = item.grids().grid(index)
            if grid.enabled() and grid.annotationEnabled():
                yield Text(item, FIGURES + "°′″", grid.annotationTextFormat())


def _texts_of_legend(legend: QgsLayoutItemLegend) -> Iterator[Text]:
    model = legend.model()
    # The legend’s own styles, and copies of what they lend: what a copy of a style lends goes with it.
    styles = {name: QgsTextFormat(legend.rstyle(style).textFormat()) for name, style in LEGEND_STYLES.items()}
    yield Text(legend, legend.title(), styles["title"])
    for layer in model.rootGroup().findLayers():
        yield Text(legend, layer.name(), styles["subgroup"])
        for node in model.layerLegendNodes(layer):
            yield Text(legend, str(node.data(Qt.ItemDataRole.DisplayRole) or ""), styles["symbol"])
    for group in model.rootGroup().findGroups():
        yield Text(legend, group.name(), styles["group"])


def _texts_of_table(table: QgsLayoutTable) -> Iterator[Text]:
    frame = table.frame(0)
    table.recalculateTableSize()
    for row in table.tableContents():
        for cell in row:
            yield Text(frame, str(cell if cell is not None else ""), table.contentTextFormat())
    for column in table.headers():
        yield Text(frame, column.heading(), table.headerTextFormat())
