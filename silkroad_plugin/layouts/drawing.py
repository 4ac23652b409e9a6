"""Pens for a layout: text, lines, rectangles and legend symbols placed in millimetres."""

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsTextBufferSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF

from ..catalogue.fonts import map_font
from .item_names import PART, give_name
from .text import line_height

BLACK = QColor(0, 0, 0)
GREY = QColor(90, 90, 90)
ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@contextmanager
def unremembered(layout: QgsPrintLayout) -> Iterator[None]:
    """Let the undo stack of a layout take no note of what is done for a while."""
    # QGIS counts: each block is given up by itself.
    layout.undoStack().blockCommands(True)
    try:
        yield
    finally:
        layout.undoStack().blockCommands(False)


class Drawing:
    """Adds items to a layout; ``factor`` scales lettering and lines with the paper (A3 = 1).

    ``named``: the language in which items are named, for a layout that people look at; else by codes.
    """

    def __init__(self, layout: QgsPrintLayout, factor: float, named: str = ""):
        self.layout = layout
        self.factor = factor
        self.named = named
        self._lines: dict[tuple[str, ...], QgsLineSymbol] = {}  # by their width, colour and dashes

    def text(self, lines, rect: QRectF, size: float, **style) -> QgsLayoutItemLabel:
        """Write lines that already fit ``rect``; ``size`` in points, as printed."""
        label = QgsLayoutItemLabel(self.layout)
        label.setTextFormat(text_format(size, **{k: v for k, v in style.items() if k in FORMAT_KEYS}))
        text = "\n".join(lines) if isinstance(lines, (list, tuple)) else lines
        # QGIS would evaluate what stands between [% and %], and names come from other people's data.
        label.setText(text.replace("[%", "[ %"))
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(ALIGN[style.get("align", "left")])
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter if style.get("middle") else Qt.AlignmentFlag.AlignTop)
        return self.place(label, rect, style.get("name", ""))

    def line(self, points, width: float, colour: QColor = BLACK, dash: str = "", name: str = ""):
        """Draw a line through (x, y) points; ``width`` in millimetres."""
        item = QgsLayoutItemPolyline(QPolygonF([QPointF(x, y) for x, y in points]), self.layout)
        style = f"{width:.3f}", colour.name(), dash or "solid"
        if style not in self._lines:
            keys = ("line_width", "line_color", "line_style")
            given = dict(zip(keys, style, strict=True)) | {"line_width_unit": "MM"}
            self._lines[style] = QgsLineSymbol.createSimple(given | {"capstyle": "flat", "joinstyle": "miter"})
        item.setSymbol(self._lines[style])  # which makes its own of it
        return self.add(item, name)

    def rectangle(self, rect: QRectF, width: float = 0.0, fill: QColor | None = None, name: str = ""):
        """Draw a rectangle; a width of 0 draws no outline."""
        symbol = QgsFillSymbol.createSimple(
            {
                "color": fill.name() if fill else "#ffffff",
                "style": "solid" if fill else "no",
                "outline_style": "solid" if width else "no",
                "outline_width": f"{width:.3f}",
                "outline_color": "#000000",
                "joinstyle": "miter",
            }
        )
        return self.patch(symbol, rect, name)

    def patch(self, symbol: QgsFillSymbol, rect: QRectF, name: str = ""):
        """Draw a rectangle with any fill symbol, such as a legend box."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setSymbol(symbol)
        return self.place(item, rect, name)

    def stroke(self, symbol: QgsLineSymbol, points, name: str = ""):
        """Draw a line symbol of a legend."""
        item = QgsLayoutItemPolyline(QPolygonF([QPointF(x, y) for x, y in points]), self.layout)
        item.setSymbol(symbol)
        return self.add(item, name)

    def marker(self, symbol, x: float, y: float, name: str = ""):
        """Draw a marker symbol about a point."""
        item = QgsLayoutItemMarker(self.layout)
        item.setSymbol(symbol)
        item.setLinkedMap(None)
        size = item.sizeWithUnits()
        return self.place(item, QRectF(x - size.width() / 2, y - size.height() / 2, size.width(), size.height()), name)

    def add(self, item, name: str = ""):
        """Add an item as a part of the sheet."""
        item.setCustomProperty(PART, True)
        # An item that the layout's list knows already takes a hundred times as long to name.
        if self.named and name:
            give_name(item, name, self.named)
        else:
            item.setId(name)
        self.layout.addLayoutItem(item)
        return item

    def place(self, item, rect: QRectF, name: str = ""):
        """Put an item where ``rect`` says, in millimetres of the page."""
        self.add(item, name)
        item.attemptSetSceneRect(rect)
        return item


def turn(label: QgsLayoutItemLabel, x: float, y: float, degrees: float) -> None:
    """Turn a label about its centre, which goes to (x, y)."""
    label.setReferencePoint(QgsLayoutItemLabel.ReferencePoint.Middle)
    label.setItemRotation(degrees)
    label.attemptMove(QgsLayoutPoint(x, y, Qgis.LayoutUnit.Millimeters))


FORMAT_KEYS = ("bold", "italic", "colour", "spacing", "halo")


def text_format(size: float, bold=False, italic=False, colour=BLACK, spacing=0.0, halo=0.0) -> QgsTextFormat:
    """Return the lettering: ``spacing`` and ``halo`` in millimetres; lines are at a fixed distance."""
    font = QFont(map_font(size, bold, italic))
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    found = QgsTextFormat()
    found.setFont(font)
    found.setSize(size)
    found.setSizeUnit(Qgis.RenderUnit.Points)
    found.setColor(colour)
    found.setLineHeight(line_height(size))
    found.setLineHeightUnit(Qgis.RenderUnit.Millimeters)
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(halo)
        buffer.setSizeUnit(Qgis.RenderUnit.Millimeters)
        buffer.setColor(QColor(255, 255, 255))
        found.setBuffer(buffer)
    return found
