"""The registration card of an anomaly (异常登记卡): sketch map, place, figures, surroundings, cells to be filled in."""

import re
from dataclasses import replace

from qgis.core import QgsFillSymbol, QgsRectangle, QgsSingleSymbolRenderer
from qgis.PyQt.QtCore import QRectF

from ..catalogue import anomalies as known
from ..catalogue import words
from ..catalogue.crs import crs_of
from ..catalogue.world import NOTE_SCALE
from ..core.cartography.neatline import Frame
from ..core.cartography.scales import extent_on_paper
from ..core.cartography.sheets import Box, Plan, card_plan
from ..i18n import aside, capital, labelled, listed, term, tr
from ..numbers import fixed, number, percent
from . import furniture
from .anomaly_content import LINES, AnomalyContent, line, section
from .anomaly_page import Subject, convention_note, draw_title, field_title, figures_table, scale_for
from .coverage import coverage_layer
from .drawing import GREY, Drawing
from .frame import PageFrame, graticule_layer, with_enough_lines
from .legend import Legend
from .legend_entries import NAME_MARKS, POSITION_MARK, Entry, collect
from .notes import projection_note
from .sheet import frame_distortion
from .sheet_map import place_map
from .tables import TEXT_SIZE, draw_facts, draw_heading, draw_paragraph
from .text import line_height, wrap
from .watermark import watermark_layer

FACTOR, MARGIN, GAP = 0.78, 8.0, 3.0
PAGE = Box(0, 0, 210, 297)
TITLE = Box(MARGIN, MARGIN, PAGE.width - 2 * MARGIN, 11.0)
BORDER = Box(MARGIN, TITLE.bottom + 1, 112.0, 108.0)
SIDE = Box(BORDER.right + GAP, BORDER.y, PAGE.width - MARGIN - BORDER.right - GAP, 0)
INSET_HEIGHT, SCALE_HEIGHT, NOTES_HEIGHT, FACTS = 34.0, 14.0, 14.0, 0.56
SHARE = 0.6  # of the frame, at most, for the anomaly
LEGEND_SIZES = (0.95, 0.85, 0.75, 0.66)
LEFT_OUT = ("base", "deposits")
MOST_DEPOSITS, MOST_ROCKS = 6, 5
BLANKS = ("anomaly_class", "anomaly_geology", "anomaly_interpretation", "anomaly_check", "anomaly_conclusion")
SIGNED = ("compiled_by", "checked_by", "compile_date")


def plan() -> Plan:
    """Return where the parts of the upper half of a card stand."""
    return card_plan(PAGE, TITLE, BORDER, SIDE, INSET_HEIGHT, SCALE_HEIGHT, FACTOR)


def draw_card(layout, shown: AnomalyContent, subject: Subject, language: str) -> None:
    """Fill the page of a layout with the card of an anomaly."""
    where, drawing = plan(), Drawing(layout, FACTOR)
    made = shown.made
    crs = crs_of(made.projection.wkt)
    frame = where.frame.width, where.frame.height
    scale = scale_for(subject.bounds, frame, SHARE)
    xmin, ymin, xmax, ymax = subject.bounds
    extent = extent_on_paper(((xmin + xmax) / 2, (ymin + ymax) / 2), frame, scale.denominator)
    frame = Frame(made.projection, extent)
    scale = with_enough_lines(frame, scale)
    shown.mark(subject.row["rank"])
    layers, filled, lines = _layers(shown, subject)
    item = place_map(drawing, where, crs, extent)
    graticule = graticule_layer(made.project, made.projection, extent, scale, "graticule")
    coverage = coverage_layer(made.project, made.projection, extent, (), made.everywhere)
    stack = [*layers, graticule, *([coverage] if coverage is not None else []), *shown.over(filled, named=True)]
    if subject.draft:
        stack.insert(0, watermark_layer(made.project, crs, extent, language))
    item.setLayers(stack)
    item.setKeepLayerSet(True)
    PageFrame(where, frame, extent).draw(drawing, scale, language)
    draw_title(drawing, TITLE, "anomaly_card_title", subject, language)
    furniture.draw_scale(drawing, where, item, scale.denominator, scale.bar_km, language)
    collected = collect(
        [*shown.deposits, *shown.base], QgsRectangle(*extent), crs, scale.denominator, made.project, language
    )
    sections = [*section("anomalies", _entries(shown, subject, lines)), *collected]
    legend(sections, where, language).draw(drawing)
    furniture.draw_inset(drawing, where, item, *made.inset, language)
    y = _figures(drawing, where.footer.bottom + GAP, subject, language)
    bottom = PAGE.height - MARGIN - NOTES_HEIGHT
    wide = FACTS * TITLE.width
    rows = facts(subject, language)
    draw_facts(drawing, Box(MARGIN, y, wide, bottom - y), term("anomaly_facts", language), rows, language)
    x = MARGIN + wide + 2 * GAP
    _blanks(drawing, Box(x, y, PAGE.width - MARGIN - x, bottom - y), subject, language)
    marks = set().union(*(part.marks for part in sections))
    texts = notes(subject, shown, extent, scale.denominator, marks, language)
    left = [row["element"] for row in subject.elements[1:] if row["element"] not in lines]
    if left:
        texts.insert(0, term("anomaly_note_outlines", language).format(names=listed(left, language)))
    draw_paragraph(drawing, Box(MARGIN, bottom + 1, TITLE.width, NOTES_HEIGHT - 1), texts, language)


def _coloured(shown: AnomalyContent, names) -> dict[str, QgsFillSymbol]:
    """Draw the outlines of elements, each in a line of its own, as far as there are; return the symbols by element."""
    found = {}
    for name, (colour, style) in zip(names, LINES, strict=False):
        layer = shown.elements[name].outlined
        renderer = QgsSingleSymbolRenderer(line(colour, style=style))
        layer.setRenderer(renderer)
        found[name] = renderer.symbol().clone()
    return found


def _layers(shown: AnomalyContent, subject: Subject):
    """Return the layers above the base map, topmost first, the zones of the first element, and the lines of others."""
    names = [row["element"] for row in subject.elements if row["element"] in shown.elements]
    lines = _coloured(shown, names[1:])
    filled = shown.elements[names[0]].filled if names else []
    return [*shown.deposits, shown.outlines, *(shown.elements[name].outlined for name in lines)], filled, lines


def _entries(shown: AnomalyContent, subject: Subject, lines: dict[str, QgsFillSymbol]) -> list[Entry]:
    first = shown.elements.get(subject.elements[0]["element"]) if subject.elements else None
    entries = shown.outline_entries(others=True)
    if first is not None:
        levels = first.levels
        for entry, level in zip(shown.zone_entries(max(1, len(levels))), levels[::-1] or [None], strict=True):
            limit = "" if level is None else f" ≥ {number(level, shown.language, 3)} {first.unit}".rstrip()
            entries.append(Entry(labelled(first.symbol, entry.text + limit, shown.language), entry.symbol))
    entries += [Entry(name, symbol) for name, symbol in lines.items()]
    return entries


def legend(sections, where: Plan, language: str) -> Legend:
    """Return the legend, in smaller letters and without what matters least until it fits."""
    for left_out in range(len(LEFT_OUT) + 1):
        kept = [part for part in sections if part.key not in LEFT_OUT[:left_out]]
        for size in LEGEND_SIZES:
            for columns in (where.columns, 2):
                found = Legend(kept, replace(where, text=size, columns=columns), language)
                if found.fits:
                    return found
    return Legend([], where, language)


def facts(subject: Subject, language: str) -> list[tuple[str, str]]:
    """Return the rows of the table: title and value."""
    row, setting = subject.row, subject.setting
    found = [
        (term("anomaly_number", language), subject.text("anomaly")),
        (
            term("anomaly_rank", language),
            term("anomaly_rank_of", language).format(rank=row["rank"], total=subject.total),
        ),
        (term("anomaly_sheets", language), listed(setting.sheets, language, "names")),
        (term("anomaly_place", language), _place(row, language)),
        (tr("Country", language), _names(setting.countries, language)),
        (term("metallogenic_belt", language), _names(setting.belts, language)),
        (field_title("area_km2", known.COMPOSITE_FIELDS, language), number(float(row["area_km2"]), language)),
        (field_title("main", known.COMPOSITE_FIELDS, language), subject.text("main")),
        (field_title("nap_sum", known.COMPOSITE_FIELDS, language), number(float(row["nap_sum"]), language)),
    ]
    if subject.text("zonality"):
        title = field_title("zonality", known.COMPOSITE_FIELDS, language)
        found.append((title, number(float(row["zonality"]), language, 3)))
    if subject.text("class_proposal"):
        # The words of the rule are in the language of whoever proposed the class; its number is in none.
        rule = re.match(r"\d+", subject.text("class_rule"))
        told = aside(term("anomaly_rule", language).format(number=rule[0]), language) if rule else ""
        proposal = subject.text("class_proposal") + told
        found.append((term("anomaly_class_proposal", language), proposal))
    found.append((term("anomaly_near", language), _near(setting.deposits, language)))
    if setting.rocks:
        parts = [f"{name} {percent(share, language, 0)}" for name, share in setting.rocks[:MOST_ROCKS]]
        found.append((term("anomaly_rocks", language), listed(parts, language, "names")))
    return [(capital(title), value) for title, value in found if value]


def _place(row: dict, language: str) -> str:
    lat, lon = (fixed(float(row[name]), language, 4) + "°" for name in ("lat", "lon"))
    return term("anomaly_lat_lon", language).format(lat=lat, lon=lon)


def _names(names: dict[str, str], language: str) -> str:
    return listed([part for part in names.get(language, "").split("; ") if part], language, "names")


def _near(deposits, language: str) -> str:
    if not deposits:
        return term("anomaly_near_none", language)
    parts = []
    for near in deposits[:MOST_DEPOSITS]:
        one = near.deposit
        size = words.say("size_class", one.size, language) if one.size != "unknown" else ""
        about = listed([text for text in ("-".join(one.commodities[:3]), size) if text], language)
        inside = term("anomaly_inside", language)
        km = inside if near.km == 0 else f"{fixed(near.km, language, 1)} {term('unit_km', language)}"
        parts.append(f"{one.names.get(language) or one.names['en']}{aside(about, language) if about else ''} {km}")
    more = len(deposits) - MOST_DEPOSITS
    if more > 0:
        parts.append(term("anomaly_near_more", language).format(count=more))
    return listed(parts, language, "names")


def _figures(drawing: Drawing, y: float, subject: Subject, language: str) -> float:
    """Draw the table of figures over the whole width; return where what follows begins."""
    y = draw_heading(drawing, Box(MARGIN, y, TITLE.width, 0), term("anomaly_figures", language))
    return figures_table(subject, TITLE.width, 62.0, language).draw(drawing, MARGIN, y) + GAP


def _blanks(drawing: Drawing, box: Box, subject: Subject, language: str) -> None:
    """Draw the cells that only the geologist can fill in."""
    y = draw_heading(drawing, box, term("anomaly_blanks", language))
    signed = line_height(TEXT_SIZE) + 2.2
    step = (box.bottom - y - signed * len(SIGNED)) / len(BLANKS)
    for key in BLANKS:
        drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="blank_rule")
        lines = wrap(capital(term(key, language)), box.width, 0.9 * TEXT_SIZE, language)
        drawing.text(lines, QRectF(box.x, y + 0.4, box.width, step), 0.9 * TEXT_SIZE, colour=GREY, name="blank_name")
        value = subject.text("class") if key == "anomaly_class" else ""
        if value:
            top = y + 0.4 + len(lines) * line_height(0.9 * TEXT_SIZE)
            drawing.text(
                value, QRectF(box.x, top, box.width, line_height(TEXT_SIZE)), TEXT_SIZE, bold=True, name="class"
            )
        y += step
    for key in SIGNED:
        drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="blank_rule")
        rect = QRectF(box.x, y + 0.6, box.width, signed)
        drawing.text(capital(term(key, language)), rect, 0.9 * TEXT_SIZE, colour=GREY, name="blank_name")
        y += signed
    drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="blank_rule")


def notes(subject: Subject, shown: AnomalyContent, extent, denominator: float, marks, language: str) -> list[str]:
    """Return what a page must say of itself."""
    texts = [term("sheet_note_synthetic", language)] if subject.synthetic else []
    texts.append(term("anomaly_note", language))
    contrast = convention_note(subject, language)
    if contrast:
        texts.append(contrast)
    if subject.text("class_proposal"):
        texts.append(term("anomaly_note_proposal", language))
    projection = shown.made.projection
    texts.append(projection_note(projection, frame_distortion(projection, extent), language))
    if marks & set(NAME_MARKS):
        texts.append(term("sheet_note_names", language))
    if POSITION_MARK in marks:
        texts.append(term("sheet_note_positions", language))
    texts.append(term("sheet_note_boundaries", language))
    if denominator < NOTE_SCALE:
        texts.append(term("sheet_note_borders", language))
    return texts
