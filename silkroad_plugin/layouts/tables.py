"""Blocks of text on a page: headings, tables of facts, tables of figures, paragraphs; letters give way to room."""

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF

from ..core.cartography.sheets import Box
from .drawing import GREY, Drawing
from .text import line_height, width, wrap

HEADING_SIZE, TEXT_SIZE, NOTE_SIZE = 8.0, 6.6, 5.4
STEPS = (1.0, 0.92, 0.84, 0.76)  # to 5 points, the least that is read
NARROWEST = 0.24  # of a table, of its column of words
NOTE_STEPS = (1.0, 0.93, 0.86, 0.8)


def draw_heading(drawing: Drawing, box: Box, text: str) -> float:
    """Write the heading of a part; return where what follows begins."""
    rect = QRectF(box.x, box.y, box.width, line_height(HEADING_SIZE))
    drawing.text(text, rect, HEADING_SIZE, bold=True, name="heading")
    return box.y + line_height(HEADING_SIZE) + 0.6


def draw_facts(drawing: Drawing, box: Box, heading: str, rows: Sequence[tuple[str, str]], language: str) -> float:
    """Write a table of names and values, in smaller letters where it is long; return where it ends."""
    for size in (step * TEXT_SIZE for step in STEPS):
        label = min(max((width(name, size) for name, _ in rows), default=0) + 3, 0.62 * box.width)
        cells = [
            (wrap(name, label - 2, size, language), wrap(value, box.width - label - 2, size, language))
            for name, value in rows
        ]
        heights = [max(len(name), len(value)) * line_height(size) + 0.7 for name, value in cells]
        if sum(heights) + line_height(HEADING_SIZE) <= box.height:
            break
    y = draw_heading(drawing, box, heading)
    for (name, value), high in zip(cells, heights, strict=True):
        drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="fact_rule")
        drawing.text(name, QRectF(box.x, y + 0.35, label, high), size, name="fact_name")
        drawing.text(value, QRectF(box.x + label, y + 0.35, box.width - label, high), size, name="fact_value")
        y += high
    drawing.line([(box.x, y), (box.right, y)], 0.1, GREY, name="fact_rule")
    return y


def draw_paragraph(drawing: Drawing, box: Box, texts: Sequence[str], language: str) -> None:
    """Write sentences one after the other, in smaller letters where they are long."""
    stop = "。" if language == "zh" else "."
    # Notes that are paragraphs of their own on a sheet lack the full stop.
    text = ("" if language == "zh" else " ").join(text if text.endswith(stop) else text + stop for text in texts)
    for size in (step * NOTE_SIZE for step in NOTE_STEPS):
        lines = wrap(text, box.width - 1, size, language)
        if len(lines) * line_height(size) <= box.height:
            break
    drawing.text(lines, QRectF(box.x, box.y, box.width + 2, box.height), size, name="notes")


class Figures:
    """A table of figures: a first column of words on the left, which gives way where there is no room, numbers on the
    right, as high as its rows need."""

    def __init__(self, header: Sequence[str], rows: Sequence[Sequence[str]], wide: float, high: float, language: str):
        for self.size in (step * TEXT_SIZE for step in STEPS):
            needed = [
                max((width(cell, self.size) for cell in column), default=0.0) for column in zip(*rows, strict=True)
            ]
            # A long word of the header may not be cut.
            longest = [max(width(word, self.size) for word in _words(text, language)) for text in header]
            widths = [max(pair) + 2.0 for pair in zip(needed, longest, strict=True)]
            spare = max(0.0, wide - sum(widths)) / len(widths)
            words = max(widths[0] - max(0.0, sum(widths) - wide), min(widths[0], NARROWEST * wide))
            shrink = min(1.0, wide / (words + sum(widths[1:])))
            self.widths = [(own + spare) * shrink for own in (words, *widths[1:])]
            self.header = [
                wrap(text, own - 1.0, self.size, language) for text, own in zip(header, self.widths, strict=True)
            ]
            self.top = max(map(len, self.header)) * line_height(self.size) + 0.7
            self.rows = [[self._lines(cell, place, language) for place, cell in enumerate(row)] for row in rows]
            self.steps = [max(map(len, row)) * line_height(self.size) + 0.7 for row in self.rows]
            self.height = self.top + sum(self.steps)
            if sum(widths) <= wide and self.height <= high:
                break

    def _lines(self, cell: str, place: int, language: str) -> list[str]:
        """Return the lines of a cell: words may take several, a number takes one."""
        room = self.widths[place] - 1.0
        return [cell] if place or width(cell, self.size) <= room else wrap(cell, room, self.size, language)

    def draw(self, drawing: Drawing, x: float, y: float) -> float:
        """Draw the table with its left upper corner at a place; return where it ends."""
        right = x + sum(self.widths)
        drawing.line([(x, y), (right, y)], 0.2, name="table_rule")
        self._row(drawing, x, y, self.header, self.top, True)
        y += self.top
        drawing.line([(x, y), (right, y)], 0.2, name="table_rule")
        for row, step in zip(self.rows, self.steps, strict=True):
            self._row(drawing, x, y, row, step, False)
            y += step
            drawing.line([(x, y), (right, y)], 0.1, GREY, name="table_rule")
        return y

    def _row(self, drawing, x, y, cells, high, header):
        name = "table_header" if header else "table_cell"
        for place, (lines, wide) in enumerate(zip(cells, self.widths, strict=True)):
            # The right edge of a number keeps clear of the next column.
            rect = QRectF(x, y + 0.35, wide - (0 if place == 0 else 0.8), high - 0.35)
            drawing.text(lines, rect, self.size, align="left" if place == 0 else "right", name=name)
            x += wide


def _words(text: str, language: str) -> list[str]:
    """Return the parts of a header that stand in one line."""
    return list(text) if language == "zh" else text.split() or [""]
