"""What stands about the map: titles, scale, notes, location map, responsibility table, draft note."""

import math

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsCsException,
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue.crs import crs_of, transformation
from ..core.cartography.sheets import Box, Plan
from ..i18n import term
from .drawing import GREY, Drawing, text_format
from .spec import SheetSpec
from .text import capital, line_height, scale_in_words, scale_text, width, wrap

FITTING = 1.04  # a line that just fits by its measure is broken when it is drawn
TITLE_SIZE, SUBTITLE_SIZE, NOTE_SIZE, SCALE_SIZE, TABLE_SIZE = 20.0, 11.0, 5.9, 10.0, 6.4
RED = QColor(178, 24, 43)
DOT = 2.0  # millimetres; a frame smaller than this is not seen on the location map


def draw_titles(drawing: Drawing, plan: Plan, spec: SheetSpec, language: str, schematic: bool = False) -> None:
    """Write title and subtitle centred over the sheet, and the draft note in the corner."""
    box, f = plan.title, plan.factor
    title, subtitle = spec.titles(language)
    if schematic and not spec.subtitle.typed:
        subtitle += ("" if language == "zh" else " ") + term("sheet_schematic", language)
    if language == "ru" and not spec.title.typed:
        title = title.upper()
    reserved = 0.0
    if spec.draft:
        reserved = draft_note(drawing, box, f, language)
    wide = box.width - 2 * reserved
    spacing = 1.6 * f if language == "zh" else 0.0
    size = _fitting(title, TITLE_SIZE * f, wide, spacing)
    high = line_height(size)
    rect = QRectF(box.x + reserved, box.y, wide, high)
    drawing.text(title, rect, size, bold=True, align="centre", spacing=spacing, name="title")
    size = _fitting(subtitle, SUBTITLE_SIZE * f, wide, 0)
    rect = QRectF(box.x + reserved, box.y + high + 0.6 * f, wide, line_height(size))
    drawing.text(subtitle, rect, size, align="centre", name="subtitle")


def _fitting(text, size, wide, spacing) -> float:
    """Return the size at which a line fits; raises nothing: below 60 % the words overflow and preflight says so."""
    taken = (width(text, size, True) + spacing * len(text)) * FITTING
    return size if taken <= wide else max(0.6 * size, size * wide / taken)


def draft_note(drawing, box, f, language) -> float:
    """Write the note in a red box in the upper right corner; return the width to keep free."""
    text, size = term("draft_watermark", language), 7.0 * f
    wide, high = width(text, size, True) + 4 * f, line_height(size) + 2 * f
    rect = QRectF(box.right - wide, box.y, wide, high)
    drawing.text(text, rect, size, bold=True, colour=RED, align="centre", middle=True, name="draft_note")
    x, y, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    drawing.line([(x, y), (right, y), (right, bottom), (x, bottom), (x, y)], 0.25 * f, RED, name="draft_box")
    return wide + 4 * f


def draw_scale(drawing: Drawing, plan: Plan, map_item, denominator: float, bar_km: float, language: str) -> Box:
    """Draw numeric scale, scale in words and scale bar under the middle of the map; return their box."""
    footer, f = plan.footer, plan.factor
    segments = _segments(bar_km, denominator, 0.26 * footer.width)
    bar_width = segments * bar_km * 1e6 / denominator
    wide = max(bar_width + 16 * f, 62 * f)
    x = footer.x + (footer.width - wide) / 2
    size = SCALE_SIZE * f
    rect = QRectF(x, footer.y, wide, line_height(size))
    drawing.text(scale_text(denominator, language), rect, size, bold=True, align="centre", name="numeric_scale")
    y = rect.bottom() + 0.3 * f
    small = TABLE_SIZE * f
    rect = QRectF(x, y, wide, line_height(small))
    drawing.text(scale_in_words(denominator, language), rect, small, align="centre", name="scale_words")
    bar = _scale_bar(drawing.layout, map_item, bar_km, segments, small, f, language)
    taken = bar.rect().width()
    drawing.place(bar, QRectF(x + (wide - taken) / 2, rect.bottom() + 1.2 * f, taken, bar.rect().height()), "scale_bar")
    return Box(x, footer.y, wide, footer.height)


def _segments(bar_km, denominator, available) -> int:
    """Return how many divisions of the bar fit, two to four."""
    one = bar_km * 1e6 / denominator
    return max(2, min(4, int(available / one)))


def _scale_bar(layout, map_item, bar_km, segments, size, f, language):
    """Return the bar in the plane's own kilometres, as the numeric scale says."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Double Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel(term("unit_km", language))
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setUnitsPerSegment(bar_km)
    bar.setNumberOfSegments(segments)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(1.6 * f)
    bar.setLabelBarSpace(1.0 * f)
    bar.setBoxContentSpace(0.5)
    bar.setTextFormat(text_format(size))
    figures = QgsBasicNumericFormat()
    figures.setNumberDecimalPlaces(0 if bar_km == int(bar_km) else 1)
    figures.setShowTrailingZeros(False)
    figures.setShowThousandsSeparator(False)
    bar.setNumericFormat(figures)
    bar.update()
    bar.resizeToMinimumWidth()
    return bar


def draw_notes(drawing: Drawing, plan: Plan, middle: Box, left: list[str], right: list[str], language: str) -> None:
    """Write the notes on both sides of the scale; lettering gives way by steps where they are long."""
    footer, f = plan.footer, plan.factor
    gap = 4 * f
    boxes = (
        Box(footer.x, footer.y, middle.x - gap - footer.x, footer.height),
        Box(middle.right + gap, footer.y, footer.right - middle.right - gap, footer.height),
    )
    for size in (NOTE_SIZE * f, 0.93 * NOTE_SIZE * f, 0.86 * NOTE_SIZE * f):
        columns = [
            [line for note in notes for line in wrap(note, box.width - 0.5, size, language)]
            for notes, box in zip((left, right), boxes, strict=True)
        ]
        if max(map(len, columns)) * line_height(size) <= footer.height:
            break
    for name, lines, box in zip(("notes_left", "notes_right"), columns, boxes, strict=True):
        high = len(lines) * line_height(size)
        drawing.text(lines, QRectF(box.x, box.y, 1.03 * box.width, high), size, name=name)


def draw_table(drawing: Drawing, plan: Plan, spec: SheetSpec, denominator: float, date: str, language: str) -> None:
    """Draw the responsibility table; empty cells stay to be filled by hand."""
    box, f = plan.table, plan.factor
    rows = [
        (term(key, language), spec.credits[key].of(language) if key in spec.credits else "")
        for key in spec.credit_rows()
    ]
    rows.append((term("scale", language), scale_text(denominator, language)))
    rows.append((term("compile_date", language), date))
    rows.append((term("approval_number", language), spec.approval or (_blank(language) if spec.draft else "")))
    size = TABLE_SIZE * f
    label_width = max(width(capital(name), size) for name, _ in rows) + 3 * f
    label_width = min(label_width, 0.55 * box.width)
    high = line_height(size)
    heading = QRectF(box.x, box.y, box.width, high * 1.1)
    drawing.text(capital(term("sheet_table_title", language)), heading, size, bold=True, name="table_title")
    y, step = heading.bottom(), (box.bottom - heading.bottom()) / len(rows)
    for index, (name, value) in enumerate(rows):
        top = y + index * step
        drawing.line([(box.x, top), (box.right, top)], 0.1, GREY, name="table_rule")
        for x, wide, text in (
            (box.x, label_width, capital(name)),
            (box.x + label_width, box.width - label_width, value),
        ):
            if not text:
                continue
            fitted = size if width(text, size) <= wide - 2 * f else size * (wide - 2 * f) / width(text, size)
            rect = QRectF(x + f, top, wide - f, step)
            drawing.text(text, rect, fitted, middle=True, name="table_cell")
    x, bottom = box.x + label_width, box.bottom
    drawing.line([(x, y), (x, bottom)], 0.1, GREY, name="table_rule")
    drawing.line([(box.x, y), (box.right, y), (box.right, bottom), (box.x, bottom), (box.x, y)], 0.25, name="table")


def _blank(language):
    return term("sheet_approval_blank", language)


def draw_inset(drawing: Drawing, plan: Plan, map_item, layers, projection, bounds, language: str) -> None:
    """Draw the location map: ``layers`` over plane ``bounds`` of ``projection``, the sheet's frame in red."""
    f = plan.factor
    size = TABLE_SIZE * f
    high = line_height(size) * 1.1
    box = plan.inset
    drawing.text(
        capital(term("location_map", language)),
        QRectF(box.x, box.y, box.width, high),
        size,
        bold=True,
        name="inset_title",
    )
    available = Box(box.x, box.y + high, box.width, box.height - high)
    xmin, ymin, xmax, ymax = bounds
    ratio = min(available.width / (xmax - xmin), available.height / (ymax - ymin))
    wide, tall = (xmax - xmin) * ratio, (ymax - ymin) * ratio
    inset = QgsLayoutItemMap(drawing.layout)
    drawing.place(inset, QRectF(available.x, available.y, wide, tall), "location_map")
    inset.setCrs(crs_of(projection.wkt))
    inset.setLayers(layers)
    inset.setKeepLayerSet(True)
    inset.setExtent(QgsRectangle(xmin, ymin, xmax, ymax))
    inset.setFrameEnabled(True)
    inset.setFrameStrokeWidth(QgsLayoutMeasurement(0.15, Qgis.LayoutUnit.Millimeters))
    _mark_place(drawing, inset, map_item, ratio, f)
    inset.overview().setLinkedMap(map_item)
    inset.overview().setFrameSymbol(
        QgsFillSymbol.createSimple({"style": "no", "outline_color": RED.name(), "outline_width": str(0.5 * f)})
    )


def _mark_place(drawing: Drawing, inset: QgsLayoutItemMap, map_item: QgsLayoutItemMap, ratio: float, f: float) -> None:
    """Draw a ring about a sheet whose frame would be no more than a dot on the location map."""
    to_inset = transformation(map_item.crs(), inset.crs(), drawing.layout.project().transformContext())
    try:
        there = to_inset.transformBoundingBox(map_item.extent())
    except QgsCsException:
        return
    middle, seen = there.center(), inset.extent()
    if max(there.width(), there.height()) * ratio >= DOT * f or not seen.contains(middle):
        return
    place, radius = inset.rect(), DOT * f
    x = inset.pos().x() + (middle.x() - seen.xMinimum()) / seen.width() * place.width()
    y = inset.pos().y() + (seen.yMaximum() - middle.y()) / seen.height() * place.height()
    turns = [math.tau * step / 24 for step in range(25)]
    ring = [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]
    drawing.line(ring, 0.3 * f, RED, name="place")
