"""The section sheet of an anomaly (异常剖析图): a small map for each element and one of the geology, at one scale."""

import math
from dataclasses import dataclass

from qgis.core import Qgis, QgsLayoutItemMap, QgsLayoutMeasurement, QgsRectangle
from qgis.PyQt.QtCore import QRectF

from ..catalogue.crs import crs_of, transformation
from ..core.cartography.scales import Scale, extent_on_paper
from ..core.cartography.sheets import Box, Plan
from ..i18n import listed, term
from ..numbers import fixed, number
from . import furniture
from .anomaly_card import legend, notes
from .anomaly_content import AnomalyContent, section
from .anomaly_page import Subject, corner_texts, draw_corners, draw_title, figures_table, scale_for
from .drawing import Drawing
from .legend_entries import collect
from .sheet_map import MAP_ID
from .tables import draw_paragraph
from .text import line_height, width
from .watermark import watermark_layer

# A3 across, in millimetres.
PAGE = Box(0, 0, 420, 297)
FACTOR, MARGIN, GAP, SIDE_WIDTH = 0.9, 9.0, 4.0, 76.0
TITLE = Box(MARGIN, MARGIN, PAGE.width - 2 * MARGIN, 13.0)
INSET_HEIGHT, SCALE_HEIGHT, NOTES_HEIGHT = 38.0, 17.0, 9.0
HEADING, CORNER = 7.4, 5.0  # points
SHARE, WIDEST = 0.8, 1.5
MOST = 14  # small maps of elements on a sheet
# In a frame: samples that carry their contents, and samples that are drawn at all.
SAMPLES_LABELLED, SAMPLES_DRAWN = 70, 1200


@dataclass(frozen=True)
class Grid:
    """Small maps of one size and one scale: how many in a row, and the frames from the upper left one on."""

    columns: int
    frames: list[Box]
    scale: Scale


def grid_of(room: Box, count: int, bounds) -> Grid:
    """Return the arrangement with the largest scale, and of those the one with the largest frames."""
    head = line_height(HEADING) + 2 * (line_height(CORNER) + 0.4)
    found = []
    for columns in range(1, count + 1):
        rows = math.ceil(count / columns)
        wide = (room.width - (columns - 1) * GAP) / columns
        high = (room.height - (rows - 1) * GAP / 2) / rows - head
        if high < 15 or wide < 25:
            continue
        frame = float(int(min(wide, WIDEST * high))), float(int(min(high, WIDEST * wide)))
        scale = scale_for(bounds, frame, SHARE)
        found.append((scale.denominator, -frame[0] * frame[1], columns, frame, scale))
    _, _, columns, frame, scale = min(found, key=lambda one: one[:3])
    top = line_height(HEADING) + line_height(CORNER) + 0.4
    step_x, step_y = frame[0] + GAP, frame[1] + head + GAP / 2
    frames = [
        Box(room.x + place % columns * step_x, room.y + place // columns * step_y + top, *frame)
        for place in range(count)
    ]
    return Grid(columns, frames, scale)


def draw_sheet(layout, shown: AnomalyContent, subject: Subject, language: str) -> None:
    """Fill the page of a layout with the section sheet of an anomaly."""
    drawing = Drawing(layout, FACTOR)
    side = Box(PAGE.width - MARGIN - SIDE_WIDTH, TITLE.bottom + 2, SIDE_WIDTH, 0)
    left = side.x - MARGIN - GAP
    table = figures_table(subject, left, 70.0, language)
    bottom = PAGE.height - MARGIN - NOTES_HEIGHT - table.height - GAP
    room = Box(MARGIN, TITLE.bottom + 2, left, bottom - TITLE.bottom - 2)
    names = [row["element"] for row in subject.elements if row["element"] in shown.elements]
    grid = grid_of(room, 1 + len(names[:MOST]), subject.bounds)
    frame = grid.frames[0]
    xmin, ymin, xmax, ymax = subject.bounds
    centre = (xmin + xmax) / 2, (ymin + ymax) / 2
    extent = extent_on_paper(centre, (frame.width, frame.height), grid.scale.denominator)
    shown.mark(subject.row["rank"])
    draw_title(drawing, TITLE, "anomaly_sheet_title", subject, language, (16.0, 9.0))
    first = _geology(drawing, shown, subject, grid.frames[0], extent, language)
    sampled = _sampled(shown, extent)
    for place, name in enumerate(names[:MOST], start=1):
        _element(drawing, shown, name, grid.frames[place], extent, sampled)
    plan = _plan(side)
    furniture.draw_inset(drawing, plan, first, *shown.made.inset, language)
    furniture.draw_scale(drawing, plan, first, grid.scale.denominator, grid.scale.bar_km, language)
    sections = _sections(shown, names[:MOST], extent, grid.scale.denominator, sampled, language)
    legend(sections, plan, language).draw(drawing)
    table.draw(drawing, MARGIN, bottom + GAP / 2)
    marks = set().union(*(part.marks for part in sections))
    texts = notes(subject, shown, extent, grid.scale.denominator, marks, language)
    if sampled > SAMPLES_DRAWN:
        texts.insert(0, term("anomaly_note_samples", language).format(count=fixed(sampled, language)))
    if len(names) > MOST:
        texts.insert(0, term("anomaly_note_more", language).format(names=listed(names[MOST:], language)))
    box = Box(MARGIN, PAGE.height - MARGIN - NOTES_HEIGHT + 1, TITLE.width, NOTES_HEIGHT - 1)
    draw_paragraph(drawing, box, texts, language)


def _plan(side: Box) -> Plan:
    """Return where the parts beside the small maps stand: location map, scale, legend."""
    inset = Box(side.x, side.y, side.width, INSET_HEIGHT)
    footer = Box(side.x, inset.bottom + GAP, side.width, SCALE_HEIGHT)
    high = PAGE.height - MARGIN - NOTES_HEIGHT - footer.bottom - GAP
    box = Box(side.x, footer.bottom + GAP, side.width, high)
    nothing = Box(0, 0, 0, 0)
    return Plan(PAGE, TITLE, nothing, nothing, footer, box, 1, inset, nothing, FACTOR, 1.0, order=0, below=False)


def _sections(shown: AnomalyContent, names, extent, denominator, sampled, language):
    zones = max((max(1, len(shown.elements[name].levels)) for name in names), default=1)
    entries = [*shown.outline_entries(others=True), *shown.zone_entries(zones)]
    if 0 < sampled <= SAMPLES_DRAWN:
        entries += shown.sample_entries()
    layers = [*shown.deposits, *shown.over(shown.geology)]
    crs, project = crs_of(shown.made.projection.wkt), shown.made.project
    collected = collect(layers, QgsRectangle(*extent), crs, denominator, project, language)
    for part in collected:
        if part.key == "geology" or (part.key == "units" and not shown.own_geology):
            part.entries = part.entries[:30]
    return [*section("anomalies", entries), *collected]


def _geology(drawing, shown: AnomalyContent, subject: Subject, frame: Box, extent, language: str) -> QgsLayoutItemMap:
    """Draw the small map of the geology, with deposits; return its item."""
    key = "anomaly_panel_geology" if shown.own_geology else "anomaly_panel_tectonics"
    layers = [*shown.deposits, shown.outlines, *shown.over(shown.geology)]
    if subject.draft:
        # Once on the sheet: across every small map it would hide them.
        layers.insert(0, watermark_layer(shown.made.project, crs_of(shown.made.projection.wkt), extent, language))
    return _panel(drawing, shown, frame, extent, (term(key, language), ""), layers)


def _element(drawing, shown: AnomalyContent, name: str, frame: Box, extent, sampled: int) -> None:
    element = shown.elements[name]
    limits = " / ".join(number(level, shown.language, 3) for level in element.levels)
    heading = name, ", ".join(part for part in (element.unit, f"≥ {limits}" if limits else "") if part)
    layers = [shown.outlines, *_samples(shown, element, sampled), *shown.over(element.filled)]
    _panel(drawing, shown, frame, extent, heading, layers)


def _sampled(shown: AnomalyContent, extent) -> int:
    """Return how many samples lie in an extent."""
    if shown.samples is None:
        return 0
    transforms = shown.made.project.transformContext()
    there = transformation(crs_of(shown.made.projection.wkt), shown.samples.crs(), transforms)
    return sum(1 for _ in shown.samples.getFeatures(there.transformBoundingBox(QgsRectangle(*extent))))


def _samples(shown: AnomalyContent, element, count: int) -> list:
    """Return the samples: with their contents where they are few enough to be read, none where they would hide all."""
    if not count or count > SAMPLES_DRAWN:
        return []
    return [element.samples if count <= SAMPLES_LABELLED else shown.samples]


def _panel(drawing, shown: AnomalyContent, frame: Box, extent, heading, layers) -> QgsLayoutItemMap:
    """Draw a small map with its heading, corner coordinates and a thin frame."""
    high = line_height(HEADING)
    y = frame.y - line_height(CORNER) - 0.4 - high
    bold, plain = heading
    drawing.text(bold, QRectF(frame.x, y, frame.width, high), HEADING, bold=True, name="panel_title")
    if plain:
        taken = width(bold, HEADING, True) + 1.6
        free = frame.width - taken
        size = min(0.82 * HEADING, 0.82 * HEADING * free / max(1.0, 1.05 * width(plain, 0.82 * HEADING)))
        rect = QRectF(frame.x + taken, y, free, high)
        drawing.text(plain, rect, size, middle=True, name="panel_limits")
    texts = corner_texts(extent, shown.made.projection, shown.language)
    size = CORNER
    while max(width(a, size) + width(b, size) for a, b in (texts[:2], texts[2:])) > frame.width - 1.5 and size > 2.4:
        size -= 0.2
    draw_corners(drawing, frame, texts, size)
    item = QgsLayoutItemMap(drawing.layout)
    drawing.place(item, QRectF(frame.x, frame.y, frame.width, frame.height), MAP_ID)
    item.setCrs(crs_of(shown.made.projection.wkt))
    item.setExtent(QgsRectangle(*extent))
    item.setBackgroundEnabled(True)
    item.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, Qgis.LayoutUnit.Millimeters))
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    return item
