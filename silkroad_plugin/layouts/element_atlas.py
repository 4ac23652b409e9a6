"""An atlas of elements as one PDF: a cover with contents and method, then a page for each element."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import ceil

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRectF

from ..catalogue import fonts
from ..core.cartography.projection import ConicProjection
from ..core.cartography.sheets import Box
from .book import Book, Page
from .checks.finding import Finding
from .drawing import GREY, Drawing
from .element_map import atlas_map, plane_places
from .element_page import (
    MARGIN,
    ElementPage,
    Surroundings,
    draw_foot,
    draw_line,
    draw_marks,
    draw_page,
    map_frame,
    plan,
)
from .export import export_book
from .notes import projection_note
from .sheet import frame_distortion
from .tables import Figures, draw_facts, draw_heading, draw_paragraph
from .text import line_height, wrap

TITLE_SIZE, SUBTITLE_SIZE, METHOD_SIZE = 24.0, 11.0, 7.4
LEFT_SHARE = 0.36  # of the cover: method and responsibility beside the contents
ROWS = 44  # of the contents in a column
EDGE = 0.02  # of the map about the samples


@dataclass(frozen=True)
class Atlas:
    """``title``, ``subtitle``; ``method``: paragraphs; ``contents``: header and a row for each element; ``credits``:
    names and values of the responsibility table; ``lon_lat`` (n, 2) of the samples in degrees, empty where they have no
    place; ``zones`` (n, elements) where samples are coloured; ``notes`` that every page has; ``headings``."""

    title: str
    subtitle: str
    method: Sequence[str]
    contents_header: Sequence[str]
    contents: Sequence[Sequence[str]]
    credits: Sequence[tuple[str, str]]
    pages: Sequence[ElementPage]
    notes: Sequence[str]
    headings: dict[str, str]
    projection: ConicProjection | None = None
    lon_lat: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))
    zones: np.ndarray | None = None
    factor: float = 1.0
    draft: bool = True
    synthetic: bool = False


def write_atlas(atlas: Atlas, language: str, path: str, dpi: int, progress: Callable[[float], None]) -> list[Finding]:
    """Write the PDF; return what the preflight finds. Raises Cancelled, and SilkroadError where that fails."""
    fonts.install_substitutions()
    look = atlas.title, len(atlas.pages) + 1, atlas.factor, atlas.draft, atlas.synthetic, language
    shown, bounds, notes = None, None, list(atlas.notes)
    if atlas.projection is not None and len(atlas.lon_lat):
        places = plane_places(atlas.projection, atlas.lon_lat)
        bounds = _bounds(places)
        shown = atlas_map(atlas.projection, places, atlas.zones, language)
        extent, _ = map_frame(bounds, plan(Surroundings(*look)))
        notes.append(projection_note(atlas.projection, frame_distortion(atlas.projection, extent), language))
    around = Surroundings(*look, notes, atlas.headings)
    pages = [Page(atlas.title, around.paper, lambda layout: _cover(layout, atlas, around))]
    for page in atlas.pages:
        pages.append(Page(page.name, around.paper, _drawer(shown, bounds, page, around)))
    project = shown.project if shown is not None else QgsProject()
    book = Book(project, pages, progress, language)
    export_book(book, path, dpi, lossless=True)
    return book.findings


def _drawer(shown, bounds, page: ElementPage, around: Surroundings):
    return lambda layout: draw_page(layout, shown, bounds, page, around)


def _bounds(places: np.ndarray) -> tuple[float, float, float, float]:
    """Return the bounds of the samples in the plane with a margin; a lone place has some ground about it."""
    low, high = places.min(0), places.max(0)
    margin = max(EDGE * float((high - low).max()), 500.0)
    return tuple(map(float, (*(low - margin), *(high + margin))))


def _cover(layout, atlas: Atlas, around: Surroundings) -> None:
    drawing, k = Drawing(layout, around.lettering), around.factor
    margin, paper = MARGIN * k, around.paper
    head = Box(margin, margin, paper.width - 2 * margin, 24 * k)
    room = head.width - draw_marks(drawing, head, around)
    below = draw_line(drawing, Box(head.x, head.y, room, 0), atlas.title, TITLE_SIZE * k, True, "title")
    draw_line(drawing, Box(head.x, below, room, 0), atlas.subtitle, SUBTITLE_SIZE * k, False, "subtitle")
    top, bottom = head.bottom + 2 * k, paper.height - margin - 6 * k
    left = Box(margin, top, LEFT_SHARE * head.width, bottom - top)
    _method(drawing, left, atlas, around)
    x = left.right + 8 * k
    _contents(drawing, Box(x, top, paper.width - margin - x, bottom - top), atlas, around)
    draw_foot(drawing, around, 1)


def _method(drawing: Drawing, box: Box, atlas: Atlas, around: Surroundings) -> None:
    """Write the method, below it the responsibility table and the notes."""
    k, language = around.factor, around.language
    y = draw_heading(drawing, box, atlas.headings["method"])
    for size in (METHOD_SIZE * k * share for share in (1.0, 0.92, 0.84, 0.76)):
        paragraphs = [wrap(text, box.width - 1, size, language) for text in atlas.method]
        high = sum(len(lines) * line_height(size) + k for lines in paragraphs)
        if high <= 0.56 * box.height:
            break
    for lines in paragraphs:
        drawing.text(lines, QRectF(box.x, y, box.width + 1, len(lines) * line_height(size)), size, name="method")
        y += len(lines) * line_height(size) + k
    rest = Box(box.x, y + 3 * k, box.width, 0.3 * box.height)
    end = draw_facts(drawing, rest, atlas.headings["credits"], atlas.credits, language)
    draw_paragraph(drawing, Box(box.x, end + 3 * k, box.width, box.bottom - end - 3 * k), around.notes, language)


def _contents(drawing: Drawing, box: Box, atlas: Atlas, around: Surroundings) -> None:
    """Write the contents in as many columns as they need."""
    y = draw_heading(drawing, box, atlas.headings["contents"])
    count = max(1, ceil(len(atlas.contents) / ROWS))
    each = ceil(len(atlas.contents) / count)
    gap = 5.0 * around.factor
    wide = (box.width - (count - 1) * gap) / count
    for number in range(count):
        rows = atlas.contents[number * each : (number + 1) * each]
        x = box.x + number * (wide + gap)
        table = Figures(atlas.contents_header, rows, wide, box.bottom - y, around.language)
        table.draw(drawing, x, y)
        if number:
            drawing.line([(x - gap / 2, y), (x - gap / 2, box.bottom)], 0.1, GREY, name="column_rule")
