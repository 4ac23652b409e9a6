"""Who made the map, by tradition: the ruled table of Chinese and international maps, the lines of Russian ones."""

from dataclasses import replace
from functools import partial

from qgis.PyQt.QtCore import QRectF

from ..core.cartography.sheets import Box, Plan
from ..i18n import capital, term
from .drawing import GREY, Drawing
from .furniture import FITTING
from .map_types import MAP_TYPES
from .secondary import Secondary, Stack
from .spec import SheetSpec
from .text import line_height, scale_text, width, wrap
from .traditions import ALWAYS, Element, elements

SMALLEST = 0.62  # of the size of letters: so far a long name shrinks
STEPS, LEAST = (1.0, 0.92, 0.84, 0.76), 5.0  # points
TEXT_SIZE = 6.4
WIDEST = 0.55  # of the block, that names may take


def draw_credits(drawing: Drawing, plan: Plan, spec: SheetSpec, denominator: float, date: str, language: str) -> None:
    """Draw the block; what is not known stays free, to be filled in by hand."""
    values = _values(spec, denominator, date, language)
    sheet, sampled = spec.sheet is not None, MAP_TYPES[spec.map_type].sampled
    ruled, plain = (
        [one for one in elements(spec.tradition, place) if one.stands(bool(values[one.name]), sheet, sampled)]
        for place in ("table", "authors")
    )
    if spec.vertical and not any(one.name == "map_title" for one in (*ruled, *plain)):
        # A title in columns, a character each, is found by search only here.
        (ruled or plain).insert(0, Element("map_title", "table", TEXT_SIZE, ALWAYS))
    box, size = plan.table, TEXT_SIZE * plan.factor
    heading = QRectF(box.x, box.y, box.width, 1.1 * line_height(size))
    drawing.text(capital(term("sheet_table_title", language)), heading, size, bold=True, name="table_title")
    below = Box(box.x, heading.bottom(), box.width, box.bottom - heading.bottom())
    second = Secondary(language, spec.others(language))
    if ruled:
        _table(drawing, below, ruled, values, second)
    else:
        _authors(drawing, below, plain, values, second)


def _values(spec: SheetSpec, denominator: float, date: str, language: str) -> dict[str, str]:
    """Return what stands behind each name."""
    return {
        **{key: spec.credits[key].of(language) if key in spec.credits else "" for key in spec.credit_rows()},
        "analysed_by": spec.credits["analysed_by"].of(language) if "analysed_by" in spec.credits else "",
        "map_title": spec.titles(language)[0],
        "map_number": spec.extras.map_number,
        "scale": scale_text(denominator, language),
        "compile_date": date,
        "data_sources": term("sheet_sources_below", language),
        "approval_number": spec.approval or (term("sheet_approval_blank", language) if _awaits(spec) else ""),
    }


def _awaits(spec: SheetSpec) -> bool:
    """Whether a draft says that a number of approval is still to come: an edition that prints one whenever it has it
    does not."""
    return spec.draft and any(one.name == "approval_number" for one in elements(spec.tradition, "table"))


def _table(drawing: Drawing, box: Box, rows: list[Element], values, second: Secondary) -> None:
    """Draw names and values between rules; a long value takes more lines, in smaller letters where there is no room."""
    f = drawing.factor
    label = _label_width(rows, box, f, second)
    for share in STEPS:
        sizes = [max(share * one.size, LEAST) * f for one in rows]
        cells = [
            wrap(values[one.name], (box.width - label - 2 * f) / FITTING, size, second.main)
            for one, size in zip(rows, sizes, strict=True)
        ]
        names = [_name(one, label - 2 * f, size, second) for one, size in zip(rows, sizes, strict=True)]
        needed = [
            max(len(lines), 1) * line_height(size)
            if not name.below
            else max(len(lines) * line_height(size), name.height)
            for lines, size, name in zip(cells, sizes, names, strict=True)
        ]
        if sum(needed) <= box.height:
            break
    # What the smallest letters do not hold is cut of the longest row alone: the preflight tells this text, not all.
    longest = needed.index(max(needed))
    needed[longest] -= min(max(sum(needed) - box.height, 0.0), needed[longest] - line_height(sizes[longest]))
    spare, y = (box.height - sum(needed)) / len(rows), box.y
    for name, lines, size, high in zip(names, cells, sizes, needed, strict=True):
        step = high + spare
        drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="table_rule")
        _label(drawing, name, QRectF(box.x + f, y, label - f, step))
        if lines != [""]:
            rect = QRectF(box.x + label + f, y, box.width - label - f, step)
            drawing.text(lines, rect, size, middle=True, name="table_cell")
        y += step
    x, y, bottom = box.x + label, box.y, box.bottom
    drawing.line([(x, y), (x, bottom)], 0.1, GREY, name="table_rule")
    drawing.line([(box.x, y), (box.right, y), (box.right, bottom), (box.x, bottom), (box.x, y)], 0.25, name="table")


def _authors(drawing: Drawing, box: Box, rows: list[Element], values, second: Secondary) -> None:
    """Write a line for each; where a name lacks, a rule waits for it."""
    f = drawing.factor
    label = _label_width(rows, box, f, second)
    names = [_name(one, label - 2 * f, one.size * f, second) for one in rows]
    step = min(box.height / len(rows), 1.7 * max(name.height for name in names))
    for index, one in enumerate(rows):
        top = box.y + index * step
        _label(drawing, names[index], QRectF(box.x, top, label - f, step))
        if values[one.name]:
            _cell(drawing, values[one.name], QRectF(box.x + label, top, box.width - label, step), one.size * f)
        else:
            y = top + 0.78 * step
            drawing.line([(box.x + label, y), (box.right, y)], 0.1, GREY, name="table_rule")
    # The preflight shows the block by what bears this name.
    bottom = box.y + step * len(rows)
    drawing.line([(box.x, bottom), (box.right, bottom)], 0.25, name="table")


def _name(one: Element, wide: float, size: float, second: Secondary) -> Stack:
    """Return the name of a row over the same in the other languages."""
    return replace(second.stack(partial(term, one.name), wide, size), lines=[capital(term(one.name, second.main))])


def _label_width(rows: list[Element], box: Box, f: float, second: Secondary) -> float:
    wide = max(_name(one, WIDEST * box.width, one.size * f, second).width for one in rows) + 3 * f
    return min(wide, WIDEST * box.width)


def _label(drawing: Drawing, name: Stack, rect: QRectF) -> None:
    """Write the name of a row in the middle of its height."""
    y = rect.y() + (rect.height() - name.height) / 2
    high = line_height(name.size)
    _cell(drawing, name.lines[0], QRectF(rect.x(), y, rect.width(), high), name.size)
    replace(name, lines=[]).draw(drawing, rect.x(), y + high, rect.width(), "table_cell")


def _cell(drawing: Drawing, text: str, rect: QRectF, size: float) -> None:
    if not text:
        return
    room = rect.width() - drawing.factor
    taken = width(text, size)
    fitted = size if taken <= room else max(SMALLEST * size, size * room / taken)
    drawing.text(text, rect, fitted, middle=True, name="table_cell")
