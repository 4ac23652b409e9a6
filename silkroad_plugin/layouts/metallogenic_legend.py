"""The legend of a metallogenic map: what lies in each zone, and the epochs on their scale of time."""

from pathlib import Path

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from .. import tables
from ..catalogue import words
from ..catalogue.metallogeny import Content, Zone, foremost
from ..i18n import aside, listed, term
from ..numbers import fixed
from ..tables import to_csv
from .blocks import Block
from .deposit_legend import commodity_code
from .drawing import BLACK, GREY
from .text import line_height, width, wrap

SIZE, HEAD, TICK_SIZE = 6.0, 6.2, 6.0  # points of A3, not under 5 where the legend is set small
NAMES, COUNTS = 0.34, 0.26  # shares of a column for the names of epochs and for what they hold
OLDEST = "paleozoic"  # the epoch where the scale begins; what is older is drawn in a strip before it
STEP = 100  # Ma between figures
STRIP = 0.14  # share of the scale
BAR = 2.2  # mm of A3
LISTS = (("commodities", "commodities"), ("types", "deposit_type"), ("epochs", "epoch"))
CSV_COLUMNS = ("number", "rank", "name", "deposits", "commodities", "types", "epochs")


def said(content: Content, language: str) -> list[str]:
    """Return the foremost commodities, types and epochs of a zone, each with the number of its deposits."""
    found = []
    for name, column in LISTS:
        pairs = foremost(getattr(content, name), words.codes(column))
        texts = [
            (commodity_code(code, language) if name == "commodities" else words.say(column, code, language))
            + aside(fixed(count, language), language)
            for code, count in pairs
        ]
        found.append(listed(texts, language, "words"))
    return found


def zone_blocks(rows: list[tuple[Zone, Content]], legend) -> list[Block]:
    """Return the table of zones: number, name, number of deposits; below it what they are."""
    language = legend.language
    indent = max(width(zone.number, HEAD * legend.size, True) for zone, _ in rows) + 1.2 * legend.size
    return [
        legend.paragraph(term("sheet_zones_head", language)),
        *(_zone(zone, content, indent, legend) for zone, content in rows),
    ]


def _zone(zone: Zone, content: Content, indent: float, legend) -> Block:
    language, head, size = legend.language, HEAD * legend.size, SIZE * legend.size
    wide = legend.column_width - indent
    count = fixed(content.count, language)
    left = wide - width(count, head, True) - 1.0 * legend.size
    names = wrap(zone.names.get(language) or zone.rank.name(language), left, head, language, bold=True)
    facts = listed([text for text in said(content, language) if text], language, "titles")
    lines = wrap(facts, wide, size, language) if facts else []
    top, high = len(names) * line_height(head), len(lines) * line_height(size)

    def draw(drawing, x, y):
        drawing.text(zone.number, QRectF(x, y, indent, line_height(head)), head, bold=True, name="zone_number")
        drawing.text(names, QRectF(x + indent, y, left + 0.5, top), head, bold=True, name="zone_name")
        place = QRectF(x + indent + left, y, wide - left, line_height(head))
        drawing.text(count, place, head, bold=True, align="right", name="zone_count")
        if lines:
            drawing.text(lines, QRectF(x + indent, y + top, wide + 1, high), size, name="zone_facts")

    return Block(top + high + 0.6 * legend.size, draw)


def epoch_part(whole: Content, language: str):
    """Return what draws the epochs of the deposits of a map, the youngest first, along a scale of time."""
    known = [row for row in tables.controlled("epochs") if row["code"] in whole.epochs and row["base_ma"]]
    known.sort(key=lambda row: (float(row["top_ma"]), float(row["base_ma"])))

    def blocks(legend) -> list[Block]:
        rows = [_epoch(row, whole, legend) for row in known]
        head = term("sheet_epochs_head", language).format(age=fixed(_oldest(), language))
        return [legend.paragraph(head), *rows, _axis(legend)] if rows else []

    return blocks


def _oldest() -> float:
    return next(float(row["base_ma"]) for row in tables.controlled("epochs") if row["code"] == OLDEST)


def _place(legend):
    """Return where the scale begins and how wide it is, and a function from Ma to a place along it."""
    start, wide = NAMES * legend.column_width, (1 - NAMES - COUNTS) * legend.column_width
    strip, oldest = STRIP * wide, _oldest()

    def at(age: float) -> float:
        if age > oldest:
            return start
        return start + strip + (1 - age / oldest) * (wide - strip)

    return start, wide, at


def _epoch(row, whole: Content, legend) -> Block:
    language, size = legend.language, SIZE * legend.size
    start, wide, at = _place(legend)
    base, top = float(row["base_ma"]), float(row["top_ma"])
    names = wrap(words.say("epoch", row["code"], language), start - 1.0 * legend.size, size, language)
    high = max(len(names) * line_height(size), 1.3 * BAR * legend.size)
    count = fixed(whole.epochs[row["code"]], language)

    def draw(drawing, x, y):
        middle = y + high / 2
        rect = QRectF(x, middle - len(names) * line_height(size) / 2, start, len(names) * line_height(size))
        drawing.text(names, rect, size, name="epoch_name")
        left = x + at(base)
        right = x + (at(top) if top < _oldest() else start + STRIP * wide)
        bar = QRectF(left, middle - BAR * legend.size / 2, max(right - left, 0.4), BAR * legend.size)
        drawing.rectangle(bar, 0.1, QColor(row["colour"] or "#bfbfbf"), "epoch_bar")
        ages = f"{fixed(base, language)}–{fixed(top, language)}"
        place = QRectF(x + start + wide + 1.0 * legend.size, middle - line_height(size) / 2,
                       COUNTS * legend.column_width - 1.0 * legend.size, line_height(size))  # fmt: skip
        drawing.text(ages, place, size, middle=True, name="epoch_ages")
        drawing.text(count, place, size, bold=True, align="right", middle=True, name="epoch_count")

    return Block(high + 0.2 * legend.size, draw, keep_with_next=True)


def _axis(legend) -> Block:
    """Return the axis below the epochs, in millions of years."""
    language, size = legend.language, TICK_SIZE * legend.size
    start, wide, at = _place(legend)
    ticks = range(int(_oldest() // STEP) * STEP, -1, -STEP)

    def draw(drawing, x, y):
        drawing.line([(x + start, y + 0.4), (x + start + wide, y + 0.4)], 0.12 * legend.size, BLACK, name="legend_rule")
        # Narrow columns have room for every other figure.
        widest = width(fixed(ticks[0], language), size) + 1.0 * legend.size
        every = 1 if at(ticks[1]) - at(ticks[0]) > widest else 2
        for age in ticks[1::every] if every > 1 else ticks:
            place = x + at(age)
            drawing.line([(place, y + 0.4), (place, y + 1.2)], 0.12 * legend.size, BLACK, name="legend_rule")
            text = fixed(age, language)
            half = width(text, size) / 2 + 0.3
            rect = QRectF(place - half, y + 1.3, 2 * half, line_height(size))
            drawing.text(text, rect, size, align="centre", name="epoch_tick")
        unit = QRectF(x, y + 1.3, start, line_height(size))
        drawing.text(term("sheet_epochs_unit", language), unit, size, colour=GREY, name="epoch_unit")

    return Block(1.3 + line_height(size) + 0.8 * legend.size, draw)


def write_zones(path: str, rows: list[tuple[Zone, Content]], language: str) -> None:
    """Write the table of zones as CSV in UTF-8 with the mark by which spreadsheets know it."""
    table = [list(CSV_COLUMNS)]
    for zone, content in rows:
        head = [zone.number, zone.rank.name(language), zone.names.get(language, ""), str(content.count)]
        table.append([*head, *said(content, language)])
    Path(path).write_text(to_csv(table), encoding="utf-8-sig", newline="")
