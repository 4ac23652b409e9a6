"""Checks of places: what lies over what, what leaves the page or comes near its edge, what its box does not hold."""

from collections import defaultdict
from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsLayoutItemLegend,
    QgsLayoutMeasurement,
    QgsLayoutTable,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsSpatialIndex,
)
from qgis.PyQt.QtCore import QRectF

from ...io.press import BLEED
from ..item_names import known_as
from .extents import BLOCK, BOX, LINE, MAP, MARK, TEXT, Extent
from .finding import NOTE, REFUSED, WARNING, Finding, found
from .subject import Subject

# Millimetres: by which letters may meet others, as they are measured a fifth off; by which a box may be too small; and
# by which what bleeds may miss the edge of the page.
TOUCH, ROOM, EDGE = 0.2, 0.5, 0.1
SHOWN = 40


def items(subject: Subject) -> Iterator[Finding]:
    """Name texts and symbols that lie over one another, over lines and the edges of boxes and maps.

    What is meant is left out: texts within boxes, on pictures, and on maps where they have a halo or a background.
    """
    groups: dict[tuple, list[tuple[Extent, Extent]]] = defaultdict(list)
    for one, other in _near(subject):
        for first, second in ((one, other), (other, one)):
            code = _judged(first, second, subject)
            if code:
                groups[code, known_as(first.item), known_as(second.item)].append((first, second))
                break
    for (code, _, name), pairs in groups.items():
        first, second = pairs[0]
        told = {"text": _told(first.called), "other": _told(second.called), "name": name, "count": len(pairs)}
        yield found(code, WARNING, first.item, **told)


def _near(subject: Subject) -> Iterator[tuple[Extent, Extent]]:
    """Yield each pair of extents, of which one is a text or a symbol, whose inner parts meet."""
    extents, touch = subject.extents, TOUCH * _units(subject)
    index, shapes = QgsSpatialIndex(), []
    for number, one in enumerate(extents):
        for shape in one.shapes:
            core = shape.buffer(-touch, 1) if one.kind != LINE else shape
            feature = QgsFeature(len(shapes))
            feature.setGeometry(shape if core.isEmpty() else core)
            index.addFeature(feature)
            shapes.append((number, feature.geometry()))
    met = set()
    for place, (number, shape) in enumerate(shapes):
        if extents[number].kind not in (TEXT, BLOCK, MARK):
            continue
        for near in index.intersects(shape.boundingBox()):
            other, theirs = shapes[near]
            pair = (min(number, other), max(number, other))
            if number != other and pair not in met and place != near and shape.intersects(theirs):
                met.add(pair)
                yield extents[number], extents[other]


def _judged(one: Extent, other: Extent, subject: Subject) -> str:
    """Return the code of what is wrong with one extent that meets another, empty for nothing."""
    if one.kind == TEXT and other.kind == TEXT:
        return "items_overlap"
    if one.kind in (TEXT, BLOCK, MARK) and other.kind in (BLOCK, MARK):
        return "" if one.within(other) or other.within(one) else "items_overlap"
    if one.kind == TEXT and other.kind == LINE:
        return "text_on_line"
    if one.kind in (TEXT, BLOCK) and other.kind == BOX:
        return "" if one.within(other) or other.within(one) else "text_on_line"
    if one.kind in (TEXT, BLOCK, MARK) and other.kind == MAP and not one.item.hasBackground():
        if not one.within(other):
            return "" if other.within(one) else "map_edge_covered"
        return "map_covered" if one.kind == TEXT and _bare(one, other, subject) else ""
    return ""


def _bare(text: Extent, on_map: Extent, subject: Subject) -> bool:
    """Tell whether a text on a map has neither a halo nor a box of its own."""
    form, top = text.item.textFormat(), on_map.item.zValue()
    boxes = (one for one in subject.extents if one.kind in (BOX, MARK) and one.item.zValue() > top)
    return not form.buffer().enabled() and not any(text.within(box) for box in boxes)


def edges(subject: Subject) -> Iterator[Finding]:
    """Refuse texts that leave the page, and name what a trimmed edge may cut; maps and boxes may bleed."""
    one = _units(subject)
    # Without the shadow that pages throw on the screen.
    pages = [page.mapRectToScene(page.rect()) for page in subject.layout.pageCollection().pages()]
    near: dict[str, list[tuple[float, Extent]]] = defaultdict(list)
    beyond: dict[tuple[str, str], tuple[float, Extent]] = {}
    for extent in subject.extents:
        bounds = extent.bounds
        there = [page for page in pages if page.intersects(bounds)]
        if not there:
            yield found("item_off_page", NOTE, extent.item, text=_told(extent.called))
            continue
        left = max(_distance(bounds, page) for page in there) / one
        bleeds = extent.kind in (BOX, LINE, MAP)
        if left < (-BLEED - ROOM if bleeds else -EDGE):
            # The characters of a vertical line are items of their own, and one fault.
            key = known_as(extent.item), extent.called
            beyond[key] = min(beyond.get(key, (left, extent)), (left, extent), key=lambda pair: pair[0])
        elif left < BLEED - EDGE and not (bleeds and left < EDGE):
            near[known_as(extent.item)].append((left, extent))
    for left, extent in beyond.values():
        severity = WARNING if extent.kind in (BOX, LINE, MAP) else REFUSED
        yield found("beyond_page", severity, extent.item, text=_told(extent.called), distance=round(-left, 1))
    for name, those in near.items():
        left, extent = min(those, key=lambda pair: pair[0])
        told = {"distance": round(max(left, 0.0), 1), "bleed": BLEED, "count": len(those)}
        yield found("near_edge", WARNING, extent.item, text=_told(extent.called), name=name, **told)


def _distance(bounds: QRectF, page: QRectF) -> float:
    """Return how far within a page a rectangle ends, below 0 beyond it."""
    return min(
        bounds.left() - page.left(),
        bounds.top() - page.top(),
        page.right() - bounds.right(),
        page.bottom() - bounds.bottom(),
    )


def contents(subject: Subject) -> Iterator[Finding]:
    """Refuse legends and tables with more in them than their boxes hold."""
    for item in subject.layout.items():
        if isinstance(item, QgsLayoutItemLegend) and item.isVisible() and not item.resizeToContents():
            context = QgsLayoutUtils.createRenderContextForLayout(subject.layout, None)
            needed = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
            room = subject.layout.convertFromLayoutUnits(item.rect().size(), Qgis.LayoutUnit.Millimeters)
            more = max(needed.width() - room.width(), needed.height() - room.height())
            if more > ROOM:
                yield found("legend_overflow", REFUSED, item, more=round(more, 1))
    for table in subject.layout.multiFrames():
        if isinstance(table, QgsLayoutTable) and table.frameCount():
            room = sum(frame.rect().height() for frame in table.frames())
            more = (table.totalSize().height() - room) / _units(subject)
            if more > ROOM and table.resizeMode() == QgsLayoutTable.ResizeMode.UseExistingFrames:
                yield found("table_overflow", REFUSED, table.frame(0), more=round(more, 1))


def _units(subject: Subject) -> float:
    """Return a millimetre in the units of the layout."""
    return subject.layout.convertToLayoutUnits(QgsLayoutMeasurement(1.0, Qgis.LayoutUnit.Millimeters))


def _told(text: str) -> str:
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"
