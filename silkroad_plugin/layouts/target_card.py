"""One card of a target: its map with score and deposits, where it lies, its figures, its fingerprint."""

from dataclasses import dataclass, field, replace

from qgis.core import NULL, QgsRectangle
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue import targets as known
from ..catalogue.crs import crs_of
from ..catalogue.world import NOTE_SCALE
from ..core.cartography.neatline import Frame
from ..core.cartography.scales import Scale, extent_on_paper, nominal_scale
from ..core.cartography.sheets import Box, Plan, card_plan
from ..i18n import LANGUAGES, capital, labelled, listed, term
from ..numbers import fixed, number
from . import furniture
from .coverage import coverage_layer
from .drawing import GREY, Drawing
from .frame import PageFrame, graticule_layer, with_enough_lines
from .legend import Legend
from .legend_entries import NAME_MARKS, POSITION_MARK, collect, layer_key
from .notes import projection_note
from .sheet import frame_distortion
from .sheet_map import place_map, with_graticule
from .spec import scales
from .tables import TEXT_SIZE, draw_facts, draw_heading, draw_paragraph
from .text import line_height, width
from .watermark import watermark_layer

# A4 upright, in millimetres.
FACTOR, MARGIN, GAP = 0.78, 8.0, 3.0
PAGE = Box(0, 0, 210, 297)
TITLE = Box(MARGIN, MARGIN, PAGE.width - 2 * MARGIN, 13.0)
BORDER = Box(MARGIN, TITLE.bottom + 1, 136.0, 136.0)
SIDE = Box(BORDER.right + GAP, BORDER.y, PAGE.width - MARGIN - BORDER.right - GAP, 0)
INSET_HEIGHT, SCALE_HEIGHT, NOTES_HEIGHT, FACTS_WIDTH = 36.0, 15.0, 25.0, 104.0
# A target takes at most this share of the frame's width and height.
SHARE = 0.45
# Lettering of the legend, and what it leaves out where even the smallest is too large.
LEGEND_SIZES = (1.0, 0.9, 0.8, 0.7)
LEFT_OUT = ("base", "structures", "deposits")
TITLE_SIZE, PLACE_SIZE = 15.0, 8.5
# Fields that the title, the bars or another part of the card shows.
ELSEWHERE = {"rank", "grade", "fingerprint", "lat", "town_km", "town_direction"}
BAR, BAR_BACK = QColor("#2c728e"), QColor("#e8ecef")


@dataclass(frozen=True)
class Card:
    """A target as a card shows it: attributes by field, bounds in the plane, bars (title, percent) of the evidence.

    ``synthetic``: score or evidence were made up. ``counted_elsewhere``: the deposits that the table counts are
    not those on the map.
    """

    row: dict
    bounds: tuple[float, float, float, float]
    total: int
    bars: list[tuple[str, float]] = field(default_factory=list)
    draft: bool = True
    synthetic: bool = False
    counted_elsewhere: bool = False


def plan() -> Plan:
    """Return where the parts of a card stand."""
    return card_plan(PAGE, TITLE, BORDER, SIDE, INSET_HEIGHT, SCALE_HEIGHT, FACTOR)


def scale_of(bounds, where: Plan) -> Scale:
    """Return the largest nominal scale at which the target takes no more than its share of the frame."""
    room = SHARE * where.frame.width, SHARE * where.frame.height
    return nominal_scale(bounds, room, scales()) or max(scales(), key=lambda scale: scale.denominator)


def draw_card(layout, content, card: Card, language: str) -> None:
    """Fill the page of a layout; ``content`` is a MapContent that speaks the language."""
    where = plan()
    drawing = Drawing(layout, FACTOR)
    crs = crs_of(content.projection.wkt)
    scale = scale_of(card.bounds, where)
    xmin, ymin, xmax, ymax = card.bounds
    room = where.frame.width, where.frame.height
    extent = extent_on_paper(((xmin + xmax) / 2, (ymin + ymax) / 2), room, scale.denominator)
    frame = Frame(content.projection, extent)
    scale = with_enough_lines(frame, scale)
    item = place_map(drawing, where, crs, extent)
    graticule = graticule_layer(content.project, content.projection, extent, scale, "graticule")
    coverage = coverage_layer(content.project, content.projection, extent, (), content.everywhere)
    shown = with_graticule(content.layers, graticule, coverage)
    if card.draft:
        shown.insert(0, watermark_layer(content.project, crs, extent, language))
    item.setLayers(shown)
    item.setKeepLayerSet(True)
    PageFrame(where, frame, extent).draw(drawing, scale, language)
    _title(drawing, card, language)
    furniture.draw_scale(drawing, where, item, scale.denominator, scale.bar_km, language)
    sections = collect(content.layers, QgsRectangle(*extent), crs, scale.denominator, content.project, language)
    _legend(sections, where, language).draw(drawing)
    furniture.draw_inset(drawing, where, item, *content.inset, language)
    top = where.footer.bottom + GAP
    bottom = PAGE.height - MARGIN - NOTES_HEIGHT
    _facts(drawing, Box(MARGIN, top, FACTS_WIDTH, bottom - top), card, language)
    x = MARGIN + FACTS_WIDTH + 2 * GAP
    right = Box(x, top, PAGE.width - MARGIN - x, bottom - top)
    below = _resources(drawing, right, card, language)
    _bars(drawing, Box(right.x, below, right.width, bottom - below), card, language)
    marks = set().union(*(section.marks for section in sections))
    texts = _notes(card, content, extent, scale.denominator, marks, language)
    draw_paragraph(drawing, Box(MARGIN, bottom + 1, TITLE.width, NOTES_HEIGHT - 1), texts, language)


def _legend(sections, where: Plan, language: str) -> Legend:
    """Return the legend, in smaller letters and without what matters least until it fits."""
    for left_out in range(len(LEFT_OUT) + 1):
        kept = [section for section in sections if section.key not in LEFT_OUT[:left_out]]
        for size in LEGEND_SIZES:
            legend = Legend(kept, replace(where, text=size), language)
            if legend.fits:
                return legend
    return Legend([], where, language)


def _title(drawing: Drawing, card: Card, language: str) -> None:
    row = card.row
    title = term("target_card_title", language).format(
        rank=row["rank"], total=card.total, grade=row.get("grade") or "–"
    )
    reserved = 0.0
    if card.draft:
        reserved = furniture.draft_note(drawing, TITLE, FACTOR, language)
    rect = QRectF(TITLE.x, TITLE.y, TITLE.width - reserved, line_height(TITLE_SIZE))
    drawing.text(title, rect, TITLE_SIZE, bold=True, name="title")
    place = [known.where(row, language), _names(row, f"country_{language}", language)]
    rect = QRectF(TITLE.x, TITLE.y + line_height(TITLE_SIZE), TITLE.width, line_height(PLACE_SIZE))
    comma = "，" if language == "zh" else "; "
    drawing.text(capital(comma.join(part for part in place if part)), rect, PLACE_SIZE, name="place")


def _facts(drawing: Drawing, box: Box, card: Card, language: str) -> None:
    """Write the table of figures."""
    draw_facts(drawing, box, term("target_card_figures", language), facts(card.row, language), language)


def facts(row: dict, language: str) -> list[tuple[str, str]]:
    """Return names and values of the fields of a target that hold something, in a language."""
    titles, found = known.field_titles(language, told=False), []
    nearest = f"deposit_nearest_{language}"
    inside = isinstance(row.get("deposits"), int) and row["deposits"] > 0
    for name, kind, _ in known.FIELDS:
        if name in ELSEWHERE or _in_other_words(name, language):
            continue
        value = row.get(name)
        if value is None or value == NULL or value == "" or (inside and name in (nearest, "deposit_km")):
            continue
        if name == "new_ground":
            found.append((term("target_ground", language), known.ground(row, language)))
        elif name == "lon":
            text = f"{fixed(float(row['lon']), language, 3)}; {fixed(float(row['lat']), language, 3)}"
            both = (titles["lon"], titles["lat"][:1].lower() + titles["lat"][1:])
            found.append((listed(both, language, "titles"), text))
        elif kind == "text":
            found.append((titles[name], _names(row, name, language)))
        elif kind == "integer":
            found.append((titles[name], fixed(float(value), language)))
        elif name in ("area_km2", "deposit_km", "road_km"):
            found.append((titles[name], fixed(float(value), language, 1 if float(value) < 100 else 0)))
        elif name in ("score_percentile", "evidence_share"):
            found.append((titles[name], fixed(float(value), language)))
        else:
            found.append((titles[name], number(float(value), language, 3)))
    place = known.where(row, language)
    if place:
        found.append((titles[f"town_{language}"], place))
    country = _names(row, f"country_{language}", language)
    if country:
        found.append((titles[f"country_{language}"], country))
    return found


def _in_other_words(name: str, language: str) -> bool:
    """Whether a field is told elsewhere in the table, or holds names in another language."""
    begins = name.removesuffix(f"_{language}")
    others = {f"{known_name}_{code}" for known_name in known.NAMED for code in LANGUAGES}
    return name in others and (begins == name or begins in ("town", "country"))


def _resources(drawing: Drawing, box: Box, card: Card, language: str) -> float:
    """Draw the table of predicted resources, with empty cells to write in; return where it ends."""
    y = draw_heading(drawing, box, term("target_card_resources", language))
    titles, step, label = known.field_titles(language), 4.6, 0.68 * box.width
    for name, _, _ in known.RESOURCES:
        drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="resource_rule")
        size = TEXT_SIZE if width(titles[name], TEXT_SIZE) <= label - 1 else 0.85 * TEXT_SIZE
        drawing.text(titles[name], QRectF(box.x, y, label, step), size, middle=True, name="resource_name")
        value = card.row.get(name)
        if value is not None and value != NULL and value != "":
            text = value if isinstance(value, str) else number(float(value), language)
            rect = QRectF(box.x + label + 1, y, box.width - label - 1, step)
            drawing.text(text, rect, TEXT_SIZE, middle=True, name="resource_value")
        y += step
    drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="resource_rule")
    top = y - step * len(known.RESOURCES)
    drawing.line([(box.x + label, top), (box.x + label, y)], 0.1, GREY, name="resource_rule")
    return y + GAP


def _bars(drawing: Drawing, box: Box, card: Card, language: str) -> None:
    """Draw the fingerprint: a bar for each layer of evidence, its length how favourable it is."""
    if not card.bars:
        return
    y = draw_heading(drawing, box, term("target_card_fingerprint", language))
    step = min(6.4, (box.bottom - y) / len(card.bars))
    size = min(TEXT_SIZE, TEXT_SIZE * step / 6.0)
    figures = 9.0
    for title, share in card.bars:
        text = title
        while width(text, size) > box.width and len(text) > 2:
            text = text.rstrip("…")[:-1] + "…"
        drawing.text(text, QRectF(box.x, y, box.width, line_height(size)), size, name="bar_name")
        top, high = y + line_height(size), max(step - line_height(size) - 0.8, 0.8)
        wide = box.width - figures
        drawing.rectangle(QRectF(box.x, top, wide, high), 0, BAR_BACK, "bar_back")
        if share > 0:
            drawing.rectangle(QRectF(box.x, top, wide * share / 100, high), 0, BAR, "bar")
        middle = box.x + wide * known.FAVOURABLE_FROM / 100
        drawing.line([(middle, top), (middle, top + high + 0.5)], 0.25, GREY, name="bar_half")
        rect = QRectF(box.x + wide, top - 1.0, figures, high + 2.0)
        drawing.text(fixed(share, language), rect, size, align="right", middle=True, name="bar_value")
        y += step


def _notes(card: Card, content, extent, denominator: float, marks: set[str], language: str) -> list[str]:
    """Return what the card must say of itself: ``marks`` of names on the map."""
    texts = [term("sheet_note_synthetic", language)] if card.synthetic else []
    texts.append(term("target_card_note", language))
    if card.bars:
        texts.append(term("target_card_bars", language))
    texts.append(term("target_card_classes", language))
    raster = next((layer.name() for layer in content.layers if layer_key(layer) == "posterior"), "")
    texts.append(labelled(term("target_card_score", language), raster, language))
    if card.counted_elsewhere:
        texts.append(term("target_card_deposits", language))
    texts.append(projection_note(content.projection, frame_distortion(content.projection, extent), language))
    if marks & set(NAME_MARKS):
        texts.append(term("sheet_note_names", language))
    if POSITION_MARK in marks:
        texts.append(term("sheet_note_positions", language))
    texts.append(term("sheet_note_indicative", language))
    texts.append(term("sheet_note_boundaries", language))
    if denominator < NOTE_SCALE:
        texts.append(term("sheet_note_borders", language))
    return texts


def _names(row: dict, name: str, language: str) -> str:
    """Return the names that a field holds, parted as the language does."""
    value = row.get(name)
    return "" if value is None or value == NULL else listed(str(value).split("; "), language, "names")
