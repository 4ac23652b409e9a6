"""What the items of a layout really cover on its pages: the ink of each line of a text, lines as wide as they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMarker,
    QgsLayoutItemPicture,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutUtils,
    QgsPointXY,
    QgsRenderContext,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsTextDocument,
    QgsTextDocumentMetrics,
    QgsTextRenderer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF, QPainterPath, QPolygonF, QTransform

from ..item_names import known_as
from ..vertical import TEXT as WHOLE
from .strokes import stroke_widths

TEXT, BLOCK, MARK, BOX, LINE, MAP = "text", "block", "mark", "box", "line", "map"
BLOCKS = (QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutFrame)
MARKS = (QgsLayoutItemMarker, QgsLayoutItemPicture)
# Of a layout, mostly millimetres, by which the letters of a text may be measured off.
EXACT = 0.2
RECT = Qgis.TextLayoutMode.Rectangle


@dataclass(frozen=True)
class Extent:
    """What an item covers, in the units of the layout: ``shapes``, one for each line of a text; ``called``: what it
    says, or is called by."""

    item: QgsLayoutItem
    kind: str
    shapes: list[QgsGeometry] = field(default_factory=list)
    called: str = ""

    @property
    def bounds(self) -> QRectF:
        """The rectangle about all of it."""
        found = QRectF()
        for shape in self.shapes:
            found = found.united(shape.boundingBox().toRectF())
        return found

    def within(self, other: "Extent") -> bool:
        """Tell whether it lies in another, but for what measures are off."""
        wider = [shape.buffer(EXACT, 1) for shape in other.shapes]
        return all(any(wide.contains(shape) for wide in wider) for shape in self.shapes)


def extents_of(layout: QgsLayout) -> list[Extent]:
    """Return what the items of a layout cover that draw anything; of pages and groups nothing is told."""
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    # As labels are drawn: without it widths are off by some percent.
    context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering, True)
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.isVisible()]
    return [found for item in items if (found := _extent(item, context)) is not None and found.shapes]


def _extent(item, context) -> Extent | None:
    name = known_as(item)
    if isinstance(item, QgsLayoutItemLabel):
        if item.mode() != QgsLayoutItemLabel.Mode.ModeFont:
            return None
        lines = [_placed(item, QPolygonF(line)) for line in ink(item, context)]
        # A character of a line that is set vertically is told by the line.
        told = item.customProperty(WHOLE) or item.currentText()
        return Extent(item, TEXT, lines, " ".join(str(told).split()))
    if isinstance(item, QgsLayoutItemPolyline):
        return Extent(item, LINE, _stroke(item, context), name)
    if isinstance(item, QgsLayoutItemPolygon | QgsLayoutItemShape):
        return Extent(item, BOX, [_placed(item, _outline(item))] if _draws(item.symbol()) else [], name)
    kind = {BLOCKS: BLOCK, MARKS: MARK, (QgsLayoutItemMap,): MAP}
    found = next((kind[types] for types in kind if isinstance(item, types)), None)
    if found is None:
        return None
    if isinstance(item, QgsLayoutItemScaleBar):
        return Extent(item, found, [_placed(item, QPolygonF(_bar(item, context)))], name)
    return Extent(item, found, [_clipped(item) if found == MAP else _placed(item, QPolygonF(item.rect()))], name)


def ink(label: QgsLayoutItemLabel, context: QgsRenderContext) -> Iterator[QRectF]:
    """Yield the rectangle of the letters of each line of a label, in the label's own coordinates."""
    form, factor = label.textFormat(), context.scaleFactor()
    inner = label.rect().adjusted(label.marginX(), label.marginY(), -label.marginX(), -label.marginY())
    lines = [
        part
        for line in label.currentText().split("\n")
        for part in QgsTextRenderer.wrappedText(context, line, inner.width() * factor, form)
    ]
    scale = QgsTextRenderer.calculateScaleFactorForFormat(context, form)
    document = QgsTextDocument.fromTextAndFormat(lines, form)
    metrics = QgsTextDocumentMetrics.calculateMetrics(document, form, context, scale)
    orientation = form.orientation()
    whole = metrics.documentSize(RECT, orientation)
    wide, tall = whole.width() / factor, whole.height() / factor
    down = {Qt.AlignmentFlag.AlignVCenter: 0.5, Qt.AlignmentFlag.AlignBottom: 1.0}.get(label.vAlign(), 0.0)
    top = inner.top() + down * (inner.height() - tall)
    across = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}.get(label.hAlign(), 0.0)
    if orientation != Qgis.TextOrientation.Horizontal:
        yield QRectF(inner.left() + across * (inner.width() - wide), top, wide, tall)
        return
    for number in range(document.size()):
        long = metrics.blockWidth(number) / factor
        box = _letters(document.at(number), metrics, number, scale * factor, long)
        base = top + metrics.baselineOffset(number, RECT) / factor
        if not box.isEmpty():
            yield box.translated(inner.left() + across * (inner.width() - long), base)


def _letters(block, metrics, number: int, ratio: float, long: float) -> QRectF:
    """Return the rectangle of the letters of a line, which is so ``long``, about the beginning of its base line."""
    box, x = QRectF(), 0.0
    for place in range(block.size()):
        measured, text = QFontMetricsF(metrics.fragmentFont(number, place)), block.at(place).text()
        drop = metrics.fragmentVerticalOffset(number, place, RECT) * ratio
        box = box.united(measured.tightBoundingRect(text).translated(x, drop))
        x += measured.horizontalAdvance(text)
    # These metrics round the advance of each letter, and take blanks for ink now and then.
    stretch = long / x if x else 0.0
    left, right = max(box.left() * stretch, 0.0), min(box.right() * stretch, long)
    return QRectF(left, box.y() / ratio, right - left, box.height() / ratio)


def _bar(item: QgsLayoutItemScaleBar, context) -> QRectF:
    """Return what a scale bar fills of its box from the top: figures over the bar."""
    figures = QgsTextRenderer.textHeight(context, item.textFormat(), ["0"]) / context.scaleFactor()
    rect, needed = item.rect(), figures + item.labelBarSpace() + item.height() + 2 * item.boxContentSpace()
    return QRectF(rect.x(), rect.y(), rect.width(), min(rect.height(), needed))


def _placed(item: QgsLayoutItem, shape: QPolygonF) -> QgsGeometry:
    """Return a shape of an item on the page."""
    return QgsGeometry.fromQPolygonF(item.mapToScene(shape))


def _stroke(item: QgsLayoutItemPolyline, context) -> list[QgsGeometry]:
    """Return a line as wide as it is drawn."""
    symbol = item.symbol()
    if not _draws(symbol):
        return []
    width = max(stroke_widths(symbol, context), default=0.0)
    line = QgsGeometry.fromPolylineXY([QgsPointXY(point) for point in item.mapToScene(item.nodes())])
    return [line.buffer(max(width, 0.01) / 2, 2, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Miter, 5.0)]


def _outline(item) -> QPolygonF:
    if isinstance(item, QgsLayoutItemPolygon):
        return item.nodes()
    rect, kinds = item.rect(), QgsLayoutItemShape.Shape
    if item.shapeType() == kinds.Ellipse:
        path = QPainterPath()
        path.addEllipse(rect)
        return path.toFillPolygon(QTransform())
    if item.shapeType() == kinds.Triangle:
        top = rect.topLeft() + (rect.topRight() - rect.topLeft()) / 2
        return QPolygonF([rect.bottomLeft(), top, rect.bottomRight(), rect.bottomLeft()])
    return QPolygonF(rect)


def _clipped(item: QgsLayoutItemMap) -> QgsGeometry:
    """Return what a map fills: its rectangle, or the part that another item leaves of it."""
    whole = _placed(item, QPolygonF(item.rect()))
    clipping = item.itemClippingSettings()
    source = clipping.sourceItem()
    if not clipping.isActive() or source is None:
        return whole
    shape = _placed(source, _outline(source)) if isinstance(source, QgsLayoutItemPolygon | QgsLayoutItemShape) else None
    return whole if shape is None else whole.intersection(shape)


def _draws(symbol) -> bool:
    """Tell whether anything of a symbol is seen."""
    for part in symbol.symbolLayers() if symbol is not None else ():
        if not part.enabled():
            continue
        if isinstance(part, QgsSimpleFillSymbolLayer):
            seen = part.brushStyle() != Qt.BrushStyle.NoBrush or part.strokeStyle() != Qt.PenStyle.NoPen
        elif isinstance(part, QgsSimpleLineSymbolLayer):
            seen = part.penStyle() != Qt.PenStyle.NoPen
        else:
            seen = True
        if seen:
            return True
    return False
