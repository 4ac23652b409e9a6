"""The band over the map: series, title, subtitle, number of the sheet, classification, draft note, each in the place
that the tradition gives it; what is long is made smaller or goes on in another line, and nothing touches another."""

from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QRectF

from ..core.cartography.chinese_numbers import scale_in_chinese
from ..core.cartography.sheets import Box, Plan
from ..i18n import term
from . import furniture, sheet_margin, vertical
from .drawing import Drawing
from .secondary import BETWEEN as BETWEEN_LANGUAGES
from .secondary import small, write
from .spec import SheetSpec
from .text import line_height, scale_text, width, wrap
from .traditions import GIVEN, elements, place_of

# A line may shrink so far before it is parted; what is long anyway shrinks by steps, down to the least size in points.
ONE_LINE, LEAST = 0.62, 5.2
STEPS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.3, 0.25)
SERIES_SCALES = (1_000_000, 200_000)  # those of the State geological map
LEAST_HALF = 0.16  # of the page: with less on either side of the middle of the frame, the title stands aside
APART, BETWEEN = 4.0, 0.6  # mm of A3 between neighbours, and between lines
DASHES = ("-", "–", "—")
COLUMNS, SCALE_COLUMN = ("series", "title", "subtitle"), 9.0  # what stands in columns; points of A3
INDEX_WIDTH = 36.0  # mm of A3, of an index to the adjoining sheets in the band


@dataclass(frozen=True)
class Row:
    """A line of the middle: ``size`` in points, ``spacing`` of its letters in mm."""

    name: str
    text: str
    size: float
    bold: bool = False
    spacing: float = 0.0
    other: str = ""  # the language of a line that repeats the one above it


def draw_band(drawing: Drawing, plan: Plan, spec: SheetSpec, language: str, schematic: bool = False) -> None:
    """Write everything that stands over the map."""
    f, box = plan.factor, plan.title
    left = box.x + _corner(drawing, plan, spec, language, "left")
    right = box.right - _corner(drawing, plan, spec, language, "right")
    if spec.sheet and place_of(spec.tradition, "sheet_number") == "frame_right":
        right = min(right, _number(drawing, plan, spec, language) - APART * f)
    middle = plan.border.x + plan.border.width / 2 if spec.sheet else box.x + box.width / 2
    half = min(middle - left, right - middle)
    if half < LEAST_HALF * box.width:
        middle, half = (left + right) / 2, (right - left) / 2
    room = Box(middle - half, box.y, 2 * half, box.height)
    shown = rows(spec, language, f, schematic)
    if spec.vertical:
        vertical.draw_columns(drawing, plan, columns_of(spec, f, schematic), spec.vertical)
        shown = [row for row in shown if row.other or row.name not in COLUMNS]
    if not shown:
        return
    found = fitted(shown, room, f, language)
    heights = [len(lines) * line_height(size) for _, lines, size in found]
    # What the smallest letters do not hold is cut: the preflight finds a text longer than its box, and refuses it.
    excess = sum(heights) + BETWEEN * f * (len(found) - 1) - room.height
    heights[heights.index(max(heights))] -= max(excess, 0.0)
    y = room.y
    for (row, lines, size), high in zip(found, heights, strict=True):
        spacing = row.spacing if len(lines) == 1 else 0.0
        rect = QRectF(room.x, y, room.width, high)
        if row.other:
            write(drawing, lines, rect, size, row.other, row.name, align="centre")
        else:
            drawing.text(lines, rect, size, bold=row.bold, align="centre", spacing=spacing, name=row.name)
        y += high + BETWEEN * f


def columns_of(spec: SheetSpec, f: float, schematic: bool = False) -> list[vertical.Line]:
    """Return the columns of a Chinese title from the right to the left, the scale in characters last."""
    found = [
        vertical.Line(row.name, row.text, row.size, row.bold)
        for row in _rows(spec, "zh", f, schematic)
        if row.name in COLUMNS
    ]
    # A scale that is yet to be proposed takes as much room.
    scale = scale_in_chinese(spec.denominator or 1)
    return [*found, vertical.Line("scale_column", scale, SCALE_COLUMN * f)]


def rows(spec: SheetSpec, language: str, f: float, schematic: bool = False) -> list[Row]:
    """Return the lines of the middle in the order of the tradition, each followed by the same in other languages."""
    found = []
    others = {code: {row.name: row for row in _rows(spec, code, f, schematic)} for code in spec.others(language)}
    for row in _rows(spec, language, f, schematic):
        found.append(row)
        for code, same in others.items():
            if row.name in same and same[row.name].text.casefold() != row.text.casefold():
                found.append(Row(row.name, same[row.name].text, small(row.size), other=code))
    return found


def _rows(spec: SheetSpec, language: str, f: float, schematic: bool) -> list[Row]:
    """Return the lines of the middle in one language."""
    title, subtitle = spec.titles(language)
    number = place_of(spec.tradition, "sheet_number") == "centre"
    if spec.sheet and number and not spec.subtitle.typed:
        subtitle = ""  # the number of the sheet, which stands there already
    if language == "ru" and not spec.title.typed:
        title = title.upper()
    if schematic and not spec.subtitle.typed:
        told = term("sheet_schematic", language)
        space = "" if language == "zh" else " "
        if subtitle or spec.title.typed:
            subtitle = f"{subtitle}{space}{told}".strip()
        else:
            title = f"{title}{space}{told}"
    found = []
    for one in elements(spec.tradition, "centre"):
        text = {
            "series": _series(spec, language, one.when),
            "title": title,
            "subtitle": subtitle,
            "sheet_number": sheet_margin.number_text(spec, language) if spec.sheet else "",
        }[one.name]
        if text:
            wide = 1.6 * f if language == "zh" and one.name == "title" else 0.0
            found.append(Row(one.name, text, one.size * f, one.name in ("title", "sheet_number"), wide))
    return found


def _series(spec: SheetSpec, language: str, when: str) -> str:
    """Return the line of the series: as typed, none where a dash is, or that of the State map on its sheets where the
    tradition has one."""
    typed = spec.extras.series.of(language)
    if typed in DASHES:
        return ""
    if typed or when == GIVEN:
        return typed
    of_state = spec.sheet and spec.map_type == "geological" and spec.denominator in SERIES_SCALES and not spec.synthetic
    return term("sheet_series_state", language).format(scale=scale_text(spec.denominator, language)) if of_state else ""


def fitted(found: list[Row], room: Box, f: float, language: str) -> list[tuple[Row, list[str], float]]:
    """Return the rows with their lines and size: those of the first step at which they fit, or of the last."""
    for step in STEPS:
        set_rows = [(row, *_lines(row, room.width, step, language)) for row in found]
        high = sum(len(lines) * line_height(size) for _, lines, size in set_rows) + BETWEEN * f * (len(found) - 1)
        if high <= room.height + 1e-6:
            break
    return set_rows


def _lines(row: Row, wide: float, step: float, language: str) -> tuple[list[str], float]:
    """Return the lines of a row at a step and the size of their letters."""
    size = max(step * row.size, min(LEAST, row.size))
    taken = (width(row.text, size, row.bold) + row.spacing * len(row.text)) * furniture.FITTING
    least = min(LEAST, size)
    if taken <= wide or size * wide / taken >= max(ONE_LINE * size, least):
        return [row.text], min(size, size * wide / taken)
    size = max(0.8 * size, least)
    return wrap(row.text, wide / furniture.FITTING, size, row.other or language, row.bold), size


def _corner(drawing: Drawing, plan: Plan, spec: SheetSpec, language: str, side: str) -> float:
    """Draw the "left" or "right" corner, the draft note last on the right; return the width to keep free."""
    box, f, taken = plan.title, plan.factor, 0.0
    y = box.y
    for one in elements(spec.tradition, side):
        room = Box(box.x, y, box.width, box.bottom - y)
        if one.name == "adjoining_index" and spec.sheet:
            there = replace(room, width=INDEX_WIDTH * f)
            sheet_margin.draw_index(drawing, there, spec.sheet, spec.tradition, language, one.size)
            taken = max(taken, (INDEX_WIDTH + APART) * f)
        elif one.name == "classification" and spec.extras.classification.of(language):
            wide, high = _classified(drawing, room, spec.extras.classification.of(language), one.size * f, side)
            y, taken = y + high, max(taken, wide + APART * f)
    if side == "right" and spec.draft:
        taken = max(taken, furniture.draft_note(drawing, Box(box.x, y, box.width, box.bottom - y), f, language))
    return taken


def _classified(drawing: Drawing, box: Box, text: str, size: float, align: str) -> tuple[float, float]:
    """Write who may see the map in a corner; return its width and the height it takes."""
    size = min(size, size * 0.25 * box.width / (width(text, size, True) * furniture.FITTING))
    wide, high = width(text, size, True) * furniture.FITTING, line_height(size)
    rect = QRectF(box.x if align == "left" else box.right - wide, box.y, wide, high)
    drawing.text(text, rect, size, bold=True, align=align, name="classification")
    return wide, high + BETWEEN * drawing.factor


def _number(drawing: Drawing, plan: Plan, spec: SheetSpec, language: str) -> float:
    """Write the number of the sheet over the right corner of the frame, at the foot of the band; return where it
    begins."""
    (one,) = (one for one in elements(spec.tradition, "frame_right") if one.name == "sheet_number")
    text, size = sheet_margin.number_text(spec, language), one.size * plan.factor
    size = min(size, size * 0.4 * plan.border.width / (width(text, size, True) * furniture.FITTING))
    wide, high = width(text, size, True) * furniture.FITTING, line_height(size)
    names = {code: spec.sheet_name.of(code) for code in spec.others(language)}
    names = {code: name for code, name in names.items() if name and name != spec.sheet_name.of(language)}
    below, least = BETWEEN_LANGUAGES.join(names.values()), small(size)
    foot = plan.title.bottom - (line_height(least) if below else 0.0)
    rect = QRectF(plan.border.right - wide, foot - high, wide, high)
    drawing.text(text, rect, size, bold=True, align="right", name="sheet_number")
    if below:
        wide = max(wide, width(below, least) * furniture.FITTING)
        under = QRectF(plan.border.right - wide, foot, wide, line_height(least))
        write(drawing, below, under, least, "+".join(names), "sheet_number", align="right")
    return plan.border.right - wide
