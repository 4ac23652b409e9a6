"""A page of an atlas of elements: the map of one, its scale of colours, histogram, figures and thresholds."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsFillSymbol
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue.crs import crs_of
from ..catalogue.geochemical_scales import ContentScale
from ..core.cartography.neatline import Frame
from ..core.cartography.scales import Scale, extent_on_paper
from ..core.cartography.sheets import Box, Plan
from ..core.geochemistry.margin import MarginFigures
from ..i18n import term
from . import furniture
from .anomaly_page import scale_for
from .content_legend import histogram_part, scale_part
from .drawing import GREY, Drawing
from .element_map import AtlasMap
from .frame import PageFrame, graticule_layer, with_enough_lines
from .legend import Legend
from .secondary import Secondary
from .sheet_map import place_map
from .tables import Figures, draw_facts, draw_heading, draw_paragraph
from .text import line_height, width, wrap
from .watermark import watermark_layer

RED = QColor(178, 24, 43)
# A4 across, in millimetres; other papers are as many times larger.
WIDE, HIGH, MARGIN, GAP = 297.0, 210.0, 8.0, 4.0
TITLE_HEIGHT, FOOTER_HEIGHT, SIDE_WIDTH, FRAME = 13.0, 19.0, 74.0, 5.5
TITLE_SIZE, SUBTITLE_SIZE, FOOT_SIZE, REASON_SIZE = 15.0, 8.0, 6.4, 9.0
LETTERS = (1.5, 1.35, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6)  # of the legend, until it fits
SCALE_WIDTH = 62.0


@dataclass(frozen=True)
class ElementPage:
    """What the page of an element shows, in the language of the atlas.

    ``name`` and ``unit`` of the title, ``what`` is mapped; ``raster``: path, or None; ``place``: its number among the
    zones of the samples; ``statistics``: names and values; ``thresholds``: a row for each rule; ``reasons``: why parts
    are missing.
    """

    name: str
    what: str
    place: int
    raster: str | None = None
    scale: ContentScale | None = None
    figures: MarginFigures | None = None
    statistics: Sequence[tuple[str, str]] = ()
    threshold_header: Sequence[str] = ()
    thresholds: Sequence[Sequence[str]] = ()
    reasons: Sequence[str] = ()
    notes: Sequence[str] = ()


@dataclass(frozen=True)
class Surroundings:
    """What all pages share: ``title`` of the atlas in their feet, how many ``pages``, ``factor`` of the paper (A4: 1),
    ``extent`` in the plane and ``scale`` of the maps, None where samples have no place; headings by language."""

    title: str
    pages: int
    factor: float
    draft: bool
    synthetic: bool
    language: str
    notes: Sequence[str] = ()
    headings: dict[str, str] = field(default_factory=dict)

    @property
    def paper(self) -> Box:
        """The page."""
        return Box(0, 0, WIDE * self.factor, HIGH * self.factor)

    @property
    def lettering(self) -> float:
        """The size of letters and lines in frames, A3 being 1."""
        return 0.78 * self.factor


class Column:
    """The side of a page, which takes the parts of a legend: ``size`` of letters, ``column_width`` in millimetres."""

    paragraph = Legend.paragraph

    def __init__(self, box: Box, size: float, language: str):
        self.column_width, self.size, self.language = box.width, size, language
        self.second = Secondary(language)


def plan(around: Surroundings) -> Plan:
    """Return where the parts of a page stand."""
    k, paper = around.factor, around.paper
    margin = MARGIN * k
    title = Box(margin, margin, paper.width - 2 * margin, TITLE_HEIGHT * k)
    side = Box(paper.width - margin - SIDE_WIDTH * k, title.bottom, SIDE_WIDTH * k, 0)
    foot = paper.height - margin - line_height(FOOT_SIZE * k)
    footer = Box(margin, foot - FOOTER_HEIGHT * k, side.x - GAP * k - margin, FOOTER_HEIGHT * k)
    border = Box(margin, title.bottom + k, footer.width, footer.y - GAP * k / 2 - title.bottom - k)
    inner = border.inset(FRAME * k)
    frame = Box(inner.x, inner.y, float(int(inner.width)), float(int(inner.height)))
    legend = Box(side.x, title.bottom + k, side.width, foot - title.bottom - 2 * k)
    border = frame.inset(-FRAME * k)
    empty = Box(0, 0, 0, 0)
    return Plan(paper, title, border, frame, footer, legend, 1, empty, empty, around.lettering, 1.0, 0, False)


def map_frame(bounds, where: Plan) -> tuple[tuple[float, float, float, float], Scale]:
    """Return the extent that a frame shows about bounds in the plane, and its scale."""
    frame = where.frame.width, where.frame.height
    scale = scale_for(bounds, frame, 1.0)
    middle = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    return extent_on_paper(middle, frame, scale.denominator), scale


def draw_page(layout, shown: AtlasMap | None, bounds, page: ElementPage, around: Surroundings) -> None:
    """Fill the layout with the page of an element; without a map where samples have no place."""
    drawing, where = Drawing(layout, around.lettering), plan(around)
    _title(drawing, where.title, page, around)
    if shown is not None:
        _map(drawing, shown, bounds, where, page, around)
    if page.reasons:
        _reasons(drawing, where.frame, page.reasons, around)
    _side(drawing, where.legend, page, around)
    notes = [*page.notes, *around.notes]
    x = where.footer.x + (SCALE_WIDTH * around.factor if shown is not None else 0)
    box = Box(x, where.footer.y, where.footer.right - x, where.footer.height)
    draw_paragraph(drawing, box, notes, around.language)
    draw_foot(drawing, around, page.place + 2)


def draw_foot(drawing: Drawing, around: Surroundings, number: int) -> None:
    """Write the title of the atlas and the number of the page below it."""
    k, paper = around.factor, around.paper
    size, y = FOOT_SIZE * k, paper.height - MARGIN * k - line_height(FOOT_SIZE * k)
    wide = paper.width - 2 * MARGIN * k
    drawing.line([(MARGIN * k, y - 0.4), (MARGIN * k + wide, y - 0.4)], 0.1, GREY, name="foot_rule")
    rect = QRectF(MARGIN * k, y, wide, line_height(size))
    drawing.text(around.title, QRectF(rect.x(), y, 0.85 * wide, rect.height()), size, colour=GREY, name="foot")
    drawing.text(f"{number} / {around.pages}", rect, size, align="right", name="page_number")


def draw_marks(drawing: Drawing, box: Box, around: Surroundings) -> float:
    """Write what a reader must not miss into the upper right corner; return the width to keep free."""
    reserved = furniture.draft_note(drawing, box, around.lettering, around.language) if around.draft else 0.0
    if not around.synthetic:
        return reserved
    text, size = term("sheet_note_synthetic", around.language), 7.0 * around.lettering
    wide = width(text, size, True) * furniture.FITTING
    rect = QRectF(box.right - wide, box.bottom - line_height(size), wide, line_height(size))
    drawing.text(text, rect, size, bold=True, colour=RED, align="right", name="synthetic_note")
    return max(reserved, wide + 4 * around.lettering)


def _title(drawing: Drawing, box: Box, page: ElementPage, around: Surroundings) -> None:
    k = around.factor
    room = box.width - draw_marks(drawing, box, around)
    end = draw_line(drawing, Box(box.x, box.y, room, 0), page.name, TITLE_SIZE * k, True, "title")
    draw_line(drawing, Box(box.x, end, room, 0), page.what, SUBTITLE_SIZE * k, False, "subtitle")


def draw_line(drawing: Drawing, box: Box, text: str, size: float, bold: bool, name: str) -> float:
    """Write a line in letters of a size, smaller ones where it is long; return where the next one begins."""
    fitted = min(size, size * box.width / max(1.0, furniture.FITTING * width(text, size, bold)))
    drawing.text(text, QRectF(box.x, box.y, box.width, line_height(fitted)), fitted, bold=bold, name=name)
    return box.y + line_height(size)


def _map(drawing: Drawing, shown: AtlasMap, bounds, where: Plan, page: ElementPage, around: Surroundings) -> None:
    extent, scale = map_frame(bounds, where)
    crs = crs_of(shown.projection.wkt)
    frame = Frame(shown.projection, extent)
    scale = with_enough_lines(frame, scale)
    item = place_map(drawing, where, crs, extent)
    layers = shown.layers(page.raster, page.scale, page.place, around.language)
    graticule = graticule_layer(shown.project, shown.projection, extent, scale, "graticule")
    place = len(layers) - (page.raster is not None)
    layers.insert(place, graticule)
    if around.draft:
        layers.insert(0, watermark_layer(shown.project, crs, extent, around.language))
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    PageFrame(where, frame, extent).draw(drawing, scale, around.language)
    left = Box(where.footer.x, where.footer.y, SCALE_WIDTH * around.factor - GAP, where.footer.height)
    placed = Plan(
        where.page, where.title, where.border, where.frame, left, where.legend, 1, where.inset, where.table,
        where.factor, 1.0, 0, False,
    )  # fmt: skip
    furniture.draw_scale(drawing, placed, item, scale.denominator, scale.bar_km, around.language)


def _reasons(drawing: Drawing, frame: Box, reasons: Sequence[str], around: Surroundings) -> None:
    """Say why there is no map, at the foot of where it would be."""
    size = REASON_SIZE * around.factor
    lines = [line for text in reasons for line in wrap(text, 0.7 * frame.width, size, around.language)]
    high, wide = len(lines) * line_height(size) + 4, 0.74 * frame.width
    rect = QRectF(frame.x + (frame.width - wide) / 2, frame.bottom - high - 4 * around.factor, wide, high)
    box = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_color": RED.name(), "outline_width": "0.3"})
    drawing.patch(box, rect, "reason_box")
    inside = rect.adjusted(0.02 * frame.width, 2, 0, -2)
    drawing.text(lines, inside, size, name="reason")


def _side(drawing: Drawing, box: Box, page: ElementPage, around: Surroundings) -> None:
    """Draw scale of colours, histogram, figures and thresholds below each other, in letters that leave room."""
    top = box.y
    for letters in LETTERS:
        column = Column(box, around.lettering * letters, around.language)
        blocks = _blocks(column, page, around)
        taken = sum(part[1] for part in blocks)
        if taken + _tables_height(page) * around.factor <= box.height or letters == LETTERS[-1]:
            break
    for draw, high in blocks:
        draw(drawing, top)
        top += high
    gap = 2.5 * around.factor
    if page.thresholds:
        top = draw_heading(drawing, Box(box.x, top, box.width, 0), around.headings["thresholds"])
        table = Figures(page.threshold_header, page.thresholds, box.width, 0.45 * box.height, around.language)
        top = table.draw(drawing, box.x, top) + gap
    if page.statistics:
        left = Box(box.x, top, box.width, box.bottom - top)
        draw_facts(drawing, left, around.headings["statistics"], page.statistics, around.language)


def _tables_height(page: ElementPage) -> float:
    """Return the room that thresholds and figures need at least, in millimetres of A4."""
    return 3.3 * (len(page.thresholds) + len(page.statistics)) + (12 if page.thresholds else 0) + 6


def _blocks(column: Column, page: ElementPage, around: Surroundings) -> list:
    """Return pairs of what draws a part at a height, and how high it is."""
    found = []

    def add(title: str, blocks) -> None:
        def heading(drawing, y):
            drawing_box = Box(x, y, column.column_width, 0)
            draw_heading(drawing, drawing_box, title)

        found.append((heading, line_height(8.0) + 0.6))
        for block in blocks:
            found.append((lambda drawing, y, block=block: block.draw(drawing, x, y), block.height))

    x = plan(around).legend.x
    if page.scale is not None:
        add(around.headings["scale"], scale_part(page.scale, around.language)(column))
        if page.figures is not None:
            add(around.headings["histogram"], histogram_part(page.figures, page.scale, around.language)(column))
    return found
