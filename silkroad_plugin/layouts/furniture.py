"""What stands about the map: scale, notes, location map, draft note."""

import math
from dataclasses import replace
from functools import partial
from itertools import product

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
from ..i18n import capital, term
from ..numbers import MARKS
from .drawing import Drawing, text_format
from .secondary import Secondary, small, write
from .text import line_height, scale_in_words, scale_text, width, wrap
from .traditions import elements

FITTING = 1.04  # a line that just fits by its measure is broken when it is drawn
NOTE_SIZE, TABLE_SIZE = 5.9, 6.4
NOTE_STEPS = (1.0, 0.93, 0.86)
RED = QColor(178, 24, 43)
DOT = 2.0  # millimetres; a frame smaller than this is not seen on the location map


def draft_note(drawing, box, f, language) -> float:
    """Write the note in a red box in the upper right corner; return the width to keep free."""
    text, size = term("draft_watermark", language), 7.0 * f
    wide, high = width(text, size, True) + 4 * f, line_height(size) + 2 * f
    rect = QRectF(box.right - wide, box.y, wide, high)
    drawing.text(text, rect, size, bold=True, colour=RED, align="centre", middle=True, name="draft_note")
    x, y, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    drawing.line([(x, y), (right, y), (right, bottom), (x, bottom), (x, y)], 0.25 * f, RED, name="draft_box")
    return wide + 4 * f


def draw_scale(
    drawing: Drawing,
    plan: Plan,
    map_item,
    denominator: float,
    bar_km: float,
    language: str,
    tradition: str = "international",
    others: tuple[str, ...] = (),
) -> Box:
    """Draw numeric scale, scale in words and scale bar, as the tradition has them, under the middle of the map; return
    their box. ``others``: languages in which the scale in words is repeated."""
    footer, f = plan.footer, plan.factor
    segments = _segments(bar_km, denominator, 0.26 * footer.width)
    bar_width = segments * bar_km * 1e6 / denominator
    wide = max(bar_width + 16 * f, 62 * f)
    x, y = footer.x + (footer.width - wide) / 2, footer.y
    texts = {"numeric_scale": scale_text(denominator, language), "scale_words": scale_in_words(denominator, language)}
    for one in elements(tradition, "scale"):
        size = one.size * f
        if one.name in texts:
            rect, bold = QRectF(x, y, wide, line_height(size)), one.name == "numeric_scale"
            drawing.text(texts[one.name], rect, size, bold=bold, align="centre", name=one.name)
            y = rect.bottom() + 0.3 * f
            if one.name == "scale_words" and others:
                y = _repeated(drawing, denominator, others, QRectF(x, y, wide, 0), size)
        else:
            bar = _scale_bar(drawing.layout, map_item, bar_km, segments, size, f, language)
            taken = bar.rect().width()
            place = QRectF(x + (wide - taken) / 2, y + 0.9 * f, taken, bar.rect().height())
            drawing.place(bar, place, "scale_bar")
            y = place.bottom()
    return Box(x, footer.y, wide, footer.height)


def _repeated(drawing: Drawing, denominator: float, others: tuple[str, ...], place: QRectF, size: float) -> float:
    """Write the scale in words in other languages, on one line where they fit; return where it ends."""
    second = Secondary("", others)
    stack = second.stack(partial(scale_in_words_or_nothing, denominator), place.width(), size, capital=False)
    replace(stack, lines=[]).draw(drawing, place.x(), place.y(), place.width(), "scale_words", align="centre")
    return place.y() + stack.height_below


def scale_in_words_or_nothing(denominator: float, language: str) -> str:
    """Return the scale in words, nothing where no language is asked for."""
    return scale_in_words(denominator, language) if language else ""


def _segments(bar_km, denominator, available) -> int:
    """Return how many divisions of the bar fit, two to four."""
    one = bar_km * 1e6 / denominator
    return max(2, min(4, int(available / one)))


def _scale_bar(layout, map_item, bar_km, segments, size, f, language):
    """Return the bar in the units of the plane, as the numeric scale says, whatever ellipsoid the project has."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Double Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(Qgis.DistanceUnit.Unknown)
    bar.setUnitLabel(term("unit_km", language))
    bar.setMapUnitsPerScaleBarUnit(1000.0)
    bar.setUnitsPerSegment(1000.0 * bar_km)
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
    figures.setDecimalSeparator(MARKS[language][1])
    bar.setNumericFormat(figures)
    bar.update()
    bar.resizeToMinimumWidth()
    return bar


def draw_notes(
    drawing: Drawing,
    plan: Plan,
    middle: Box,
    left: list[str],
    right: list[str],
    language: str,
    repeated: dict[str, str] | None = None,
) -> None:
    """Write the notes on both sides of the scale; where they are long, letters shrink, then notes go to the left.

    ``repeated``: by language what stands small under the left ones, as far as there is room.
    """
    footer, f = plan.footer, plan.factor
    gap = 4 * f
    boxes = (
        Box(footer.x, footer.y, middle.x - gap - footer.x, footer.height),
        Box(middle.right + gap, footer.y, footer.right - middle.right - gap, footer.height),
    )

    def columns(moved: int, size: float) -> list[list[str]]:
        """Return the lines of both, with so many notes of the right at the foot of the left."""
        kept = len(right) - moved
        parted = [*left, *right[kept:]], right[:kept]
        return [
            [line for note in notes for line in wrap(note, box.width - 0.5, size, language)]
            for notes, box in zip(parted, boxes, strict=True)
        ]

    best = math.inf, 0, NOTE_SIZE * f
    for moved, share in product(range(max(1, len(right))), NOTE_STEPS):
        size = share * NOTE_SIZE * f
        best = min(best, (max(map(len, columns(moved, size))) * line_height(size), moved, size))
        if best[0] <= footer.height:
            break
    _, moved, size = best
    for name, lines, box in zip(("notes_left", "notes_right"), columns(moved, size), boxes, strict=True):
        high = len(lines) * line_height(size)
        drawing.text(lines, QRectF(box.x, box.y, 1.03 * box.width, high), size, name=name)
    y = footer.y + (len(columns(moved, size)[0]) + 0.3) * line_height(size)
    size = small(NOTE_SIZE * f)
    for code, text in (repeated or {}).items():
        lines = wrap(text, boxes[0].width - 0.5, size, code)
        high = len(lines) * line_height(size)
        if y + high <= footer.bottom + 0.01:
            write(drawing, lines, QRectF(boxes[0].x, y, 1.03 * boxes[0].width, high), size, code, "notes_left")
            y += high


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
