"""The table of the quality of the analyses on a geochemical map, as the quality control judged the element."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

from ..core.geochemistry.criteria import Measure
from ..i18n import aside, capital, glossary, listed, term
from ..numbers import NBSP, NOTHING, number
from .blocks import Block
from .drawing import GREY
from .legend_entries import Section
from .text import line_height, width, wrap

PRACTICE = {"chinese": "cn_regional", "russian": "ru_survey", "international": "western"}
# Of these the value is the percentage of cases that keep the limit.
SINGLE = {Measure.RELATIVE_ERROR, Measure.HARD, Measure.BLANK, Measure.CHART_SD}
FIELDS = ("element", "practice", "measure", "of", "laboratory", "cases", "value", "limit", "required_percent", "result")
LETTERS, LEAST = 6.2, 5.0  # points
SHOWN = 10  # rows
VERDICTS = ("pass", "fail")


@dataclass(frozen=True)
class Judged:
    """A row of the table that “Quality control of geochemical data” makes; ``value`` None where it is not known."""

    practice: str
    measure: str
    of: str
    laboratory: str
    cases: int
    value: float | None
    limit: float
    required: float
    result: str


def judged(rows: Iterable[Mapping], names: set[str]) -> tuple[Judged, ...]:
    """Return the rows of an element, which has one of the ``names``; what is no known measure is left out."""
    known = {one.value for one in Measure}
    return tuple(
        Judged(
            *(str(row[name] or "") for name in ("practice", "measure", "of", "laboratory")),
            int(row["cases"] or 0),
            None if row["value"] is None else float(row["value"]),
            float(row["limit"] or 0),
            float(row["required_percent"] or 0),
            str(row["result"] or ""),
        )
        for row in rows
        if str(row["element"] or "") in names and str(row["measure"] or "") in known
    )


def quality_section(rows: tuple[Judged, ...], tradition: str, language: str) -> Section | None:
    """Return the part of the legend by the practice of a tradition, or by the first there is; None without rows."""
    if not rows:
        return None
    practices = {one.practice for one in rows}
    practice = PRACTICE[tradition] if PRACTICE[tradition] in practices else rows[0].practice
    key = f"quality_practice_{practice}"
    name = term(key, language) if key in glossary() else practice
    heading = term("sheet_legend_quality", language) + aside(name, language)
    shown = [one for one in rows if one.practice == practice][:SHOWN]
    return Section("quality", heading=heading, parts=[_part(shown, language)])


def _part(rows: list[Judged], language: str):
    head = term("sheet_quality_head", language).split("|")
    table = [head, *(_cells(one, language) for one in rows)]

    def blocks(legend) -> list[Block]:
        size = max(LETTERS * legend.size, LEAST)
        gap = 1.6 * legend.size
        columns = list(zip(*table, strict=True))[1:]
        widths = [1.04 * max(width(cell, size, True) for cell in column) for column in columns]
        first = max(legend.column_width - sum(widths) - 4 * gap, 0.25 * legend.column_width)
        return [_row(row, (first, *widths), gap, size, place == 0, language) for place, row in enumerate(table)]

    return blocks


def _cells(one: Judged, language: str) -> list[str]:
    """Return criterion with what it is about, number of cases, what was found, what is asked, and whether it is met."""
    measure, of = Measure(one.measure), f"quality_of_{one.of}"
    about = [term(of, language) if of in glossary() else one.of, *([one.laboratory] if one.laboratory else [])]
    name = capital(term(f"quality_{one.measure}", language)) + aside(listed(about, language), language)
    single = measure in SINGLE
    percent = ("" if language == "zh" else NBSP) + "%" if single else ""
    found = NOTHING if one.value is None else number(one.value, language, 3) + percent
    limit = number(one.limit, language, 3)
    if single:
        asked = f"≤ {limit} ({number(one.required, language, 3)}{percent})"
    elif measure is Measure.BIAS:
        asked = f"± {limit}"
    elif measure is Measure.SYSTEMATIC:
        asked = f"{number(1 / one.limit, language, 2)}–{limit}" if one.limit else NOTHING
    else:
        asked = f"{'≥' if measure is Measure.REPORTING_RATE else '≤'} {limit}"
    return [
        name,
        str(one.cases),
        found,
        asked,
        term(f"quality_verdict_{one.result}", language) if one.result in VERDICTS else NOTHING,
    ]


def _row(cells, widths, gap: float, size: float, head: bool, language: str) -> Block:
    lines = wrap(cells[0], 0.98 * widths[0], size, language, bold=head)
    high = len(lines) * line_height(size) + 0.1 * line_height(size)

    def draw(drawing, x, y):
        drawing.text(lines, QRectF(x, y, widths[0] + 0.5 * gap, high), size, bold=head, name="quality_cell")
        at = x + widths[0] + gap
        for text, wide in zip(cells[1:], widths[1:], strict=True):
            rect = QRectF(at, y, wide, line_height(size))
            drawing.text(text, rect, size, bold=head, align="right", name="quality_cell")
            at += wide + gap
        drawing.line([(x, y + high), (at - gap, y + high)], 0.1, GREY, name="legend_rule")

    return Block(high, draw, keep_with_next=head)
