"""The legend: blocks of known height, flowed into columns; it knows whether it fits before it is drawn."""

from dataclasses import replace

from qgis.core import Qgis, QgsLineSymbol, QgsSymbol, QgsTemplatedLineSymbolLayerBase
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue import symbols
from ..core.cartography.sheets import Plan
from ..i18n import aside, term
from ..numbers import fixed
from .blocks import Block
from .deposit_legend import deposit_blocks, parts
from .drawing import Drawing
from .furniture import FITTING
from .legend_entries import Entry, Section, title
from .moved_symbol import moved_block
from .secondary import NO_SECONDARY, Say, Secondary, Stack
from .text import line_height

TITLE_SIZE, HEADING_SIZE, ENTRY_SIZE = 11.0, 8.0, 6.8
PATCH_WIDTH, PATCH_HEIGHT, GAP = 8.0, 3.6, 1.6
COLUMN_GAP = 5.0
SPARE = 1.0  # mm, by which labels are wider than columns


class Legend:
    """The legend of a plan, measured at once, drawn when asked; ``lists``: where a matrix of deposits in parts does not
    fit, their types and colours may stand in lists, as they then do (``listed``)."""

    def __init__(
        self, sections: list[Section], plan: Plan, language: str, second: Secondary = NO_SECONDARY, lists: bool = True
    ):
        self.plan, self.language = plan, language
        self.second = second if second.languages else replace(NO_SECONDARY, main=language)
        self.size = plan.factor * plan.text
        columns = plan.columns
        self.column_width = (plan.legend.width - (columns - 1) * COLUMN_GAP * plan.factor) / columns
        size = TITLE_SIZE * self.size
        self.title = self.second.stack(lambda code: term("legend", code), plan.legend.width, size, True)
        self.top = plan.legend.y + self.title.height + GAP * self.size
        self.listed = False
        self.columns = self._laid(sections)
        if lists and not self.fits and any(len(parts(one.deposits, self)) > 1 for one in sections):
            self.listed = True
            self.columns = self._laid(sections)

    @property
    def column_height(self) -> float:
        """How high its columns are."""
        return self.plan.legend.bottom - self.top

    @property
    def fits(self) -> bool:
        """Say whether every block has a place."""
        return self.columns is not None and len(self.columns) <= self.plan.columns

    def draw(self, drawing: Drawing) -> None:
        """Draw the heading and the columns."""
        box = self.plan.legend
        spacing = 2.0 * self.size if self.language == "zh" else 0.0
        self.title.draw(drawing, box.x, box.y, box.width, "legend_title", spacing=spacing)
        for index, column in enumerate(self.columns):
            x, y = box.x + index * (self.column_width + COLUMN_GAP * self.plan.factor), self.top
            for block in column:
                block.draw(drawing, x, y)
                y += block.height

    def _laid(self, sections: list[Section]) -> list[list[Block]] | None:
        blocks = [block for section in sections for block in self._blocks(section)]
        return self._flow(blocks, self.column_height)

    def _flow(self, blocks: list[Block], height: float) -> list[list[Block]] | None:
        """Fill columns from the top; None where a block is higher than a column."""
        columns, used = [[]], 0.0
        index = 0
        while index < len(blocks):
            group = [blocks[index]]
            while group[-1].keep_with_next and index + len(group) < len(blocks):
                group.append(blocks[index + len(group)])
            need = sum(block.height for block in group)
            if need > height:
                # A group higher than a column, such as a long matrix, is parted after all.
                group, need = group[:1], group[0].height
            if need > height:
                return None
            if used + need > height:
                head = [group[0].continued] if group[0].continued else []
                used = sum(block.height for block in head)
                if used + need > height:
                    return None
                columns.append(head)
            columns[-1].extend(group)
            used += need
            index += len(group)
        return columns

    def _blocks(self, section: Section) -> list[Block]:
        own = section.heading or (lambda code: title(section, code))
        blocks = [self._heading(self.second.stack(own, lines_of(self.column_width), HEADING_SIZE * self.size, True))]
        if section.note:
            blocks.append(self.paragraph(section.note))
        blocks += [self._ramp(entry) if len(entry.ramp) > 1 else self._entry(entry) for entry in section.entries]
        for part in section.parts:
            blocks += part(self)
        if section.deposits:
            blocks += deposit_blocks(section.deposits, self, self.listed)
        if section.moved:
            blocks.append(moved_block(self, section.moved))
        continued = aside(term("legend_continued", self.language), self.language)
        alone = replace(NO_SECONDARY, main=self.language)
        text = title(section, self.language) + continued
        again = self._heading(alone.stack(text, lines_of(self.column_width), HEADING_SIZE * self.size, True))
        return [blocks[0], *(replace(block, continued=again) for block in blocks[1:])]

    def _heading(self, stack: Stack) -> Block:
        above = GAP * self.size

        def draw(drawing, x, y):
            stack.draw(drawing, x, y + above, self.column_width + SPARE, "legend_heading")

        return Block(above + stack.height + 0.6 * GAP * self.size, draw, keep_with_next=True)

    def paragraph(self, text: str | Say, keep: bool = True) -> Block:
        """Return a block of plain text."""
        stack = self.second.stack(text, lines_of(self.column_width), ENTRY_SIZE * self.size, capital=False)

        def draw(drawing, x, y):
            stack.draw(drawing, x, y, self.column_width + SPARE, "legend_text")

        return Block(stack.height + 0.5 * GAP * self.size, draw, keep_with_next=keep)

    def _entry(self, entry: Entry) -> Block:
        size = ENTRY_SIZE * self.size
        patch, gap = PATCH_WIDTH * self.size, 2.0 * self.size
        stack = self.second.stack(entry.text, self.column_width - patch - gap, size)
        text_height = stack.height
        inner = max(text_height, PATCH_HEIGHT * self.size)
        if entry.symbol is not None and entry.symbol.type() == Qgis.SymbolType.Marker:
            inner = max(inner, entry.symbol.size())

        def draw(drawing, x, y):
            middle = y + inner / 2
            if entry.symbol is not None:
                draw_symbol(drawing, entry.symbol, x, middle, patch, PATCH_HEIGHT * self.size, self.plan.text)
            else:
                box = QRectF(x, middle - PATCH_HEIGHT * self.size / 2, patch, PATCH_HEIGHT * self.size)
                drawing.rectangle(box, 0.1, entry.ramp[0][1], name="legend_patch")
            room = self.column_width - patch - gap + 1
            stack.draw(drawing, x + patch + gap, middle - text_height / 2, room, "legend_entry", middle=True)

        return Block(inner + 0.45 * GAP * self.size, draw)

    def _ramp(self, entry: Entry) -> Block:
        """A row of colours with the values at both ends under the name."""
        size = ENTRY_SIZE * self.size
        stack = self.second.stack(entry.text, self.column_width, size)
        text_height, bar = stack.height, PATCH_HEIGHT * self.size
        ends = [fixed(entry.ramp[index][0], self.language) for index in (0, -1)]
        share = min(self.column_width, 40 * self.size) / len(entry.ramp)

        def draw(drawing, x, y):
            stack.draw(drawing, x, y, self.column_width + 1, "legend_entry")
            for index, (_, colour) in enumerate(entry.ramp):
                drawing.rectangle(
                    QRectF(x + index * share, y + text_height, share, bar), 0, QColor(colour), "legend_patch"
                )
            rect = QRectF(x, y + text_height + bar, share * len(entry.ramp), line_height(size))
            drawing.text(ends[0], rect, size, name="legend_value")
            drawing.text(ends[1], rect, size, align="right", name="legend_value")

        return Block(text_height + bar + line_height(size) + 0.6 * GAP * self.size, draw)


def lines_of(column: float) -> float:
    """Return how long lines may be in a column: what just fits by its measure is broken when it is drawn."""
    return min(column, (column + SPARE) / FITTING)


def draw_symbol(
    drawing: Drawing, symbol: QgsSymbol, x: float, middle: float, patch: float, height: float, shrink: float = 1.0
) -> None:
    """Draw a symbol of any kind in a box of the legend whose left edge is at ``x``; lines may ``shrink`` with it."""
    line = _as_line(symbol)
    if line is not None:
        drawing.stroke(_shrunk(line, shrink), [(x, middle), (x + patch, middle)], "legend_patch")
    elif symbol.type() == Qgis.SymbolType.Fill:
        drawing.patch(symbol, QRectF(x, middle - height / 2, patch, height), "legend_patch")
    else:
        drawing.marker(symbol, x + patch / 2, middle, "legend_patch")


def _shrunk(line: QgsLineSymbol, factor: float) -> QgsLineSymbol:
    """Return a line that is thinner by a factor, its teeth and arrows smaller and nearer."""
    made = line.clone()
    made.setWidth(factor * made.width())
    for part in made.symbolLayers():
        if isinstance(part, QgsTemplatedLineSymbolLayerBase):
            part.setInterval(factor * part.interval())
            part.setOffsetAlongLine(factor * part.offsetAlongLine())
    return made


def _as_line(symbol: QgsSymbol) -> QgsLineSymbol | None:
    """Return the line of a line symbol, or of an area that is drawn by its outline alone; None for others."""
    if symbol.type() == Qgis.SymbolType.Line:
        return symbol
    layers = symbol.symbolLayers()
    if symbol.type() != Qgis.SymbolType.Fill or any(layer.type() != Qgis.SymbolType.Line for layer in layers):
        return None
    return symbols.of_layers(QgsLineSymbol, *(layer.clone() for layer in layers))
