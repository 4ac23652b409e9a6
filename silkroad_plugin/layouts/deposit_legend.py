"""The legend of the deposits: a matrix of types and commodities, then the sizes.

Shape says the type and colour the main commodity, so a list of every combination would be long and
say nothing; a cell of the matrix is filled where the map shows that combination.
"""

from functools import cached_property, partial

from qgis.core import QgsMarkerSymbol
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue import deposit_style, words
from ..i18n import glossary, listed, term
from ..numbers import NBSP
from .blocks import Block
from .drawing import GREY, turn
from .secondary import Say, Stack
from .text import line_height, width

PALE = QColor(190, 190, 190)
PITCH, NARROWEST, MARK, NAME = 5.4, 3.5, 3.2, 30.0


def deposit_blocks(deposits, legend) -> list:
    """Return the blocks of the legend that explain ``deposits``."""
    table = _Table(deposits, legend)
    blocks = [legend.paragraph(term("sheet_legend_deposit_types", legend.language))]
    blocks += table.matrix() if table.fits else table.lists()
    return [*blocks, *_sizes(deposits, legend), *_rings(deposits, legend)]


def _sorted(codes, column) -> list[str]:
    order = {code: index for index, code in enumerate(words.codes(column))}
    return sorted(set(codes), key=lambda code: (order.get(code, len(order)), code))


def resized(symbol: QgsMarkerSymbol, diameter: float) -> QgsMarkerSymbol:
    """Return the symbol at another size, its rings in proportion."""
    clone = symbol.clone()
    clone.setSize(diameter)
    return clone


class _Table:
    """The matrix, measured for a column of the legend."""

    def __init__(self, deposits, legend):
        self.legend, self.deposits = legend, deposits
        self.types = _sorted((deposit.deposit_type for deposit in deposits), "deposit_type")
        self.commodities = _sorted((deposit.commodity for deposit in deposits), "commodities")
        self.size = 6.8 * legend.size
        room = legend.column_width - NAME * legend.size
        self.pitch = min(PITCH * legend.size, room / max(1, len(self.commodities)))
        self.fits = self.pitch >= NARROWEST * legend.size
        self.name_width = legend.column_width - self.pitch * len(self.commodities) - 1.0

    @cached_property
    def cells(self) -> dict:
        """The symbols by type and commodity; made when the legend is drawn, for most are only measured."""
        return {(one.deposit_type, one.commodity): coloured(one.body, one.commodity) for one in self.deposits}

    def matrix(self) -> list[Block]:
        """Return the blocks of the matrix and the words for its element symbols."""
        codes = [code for code in self.commodities if code]

        def text(language: str) -> str:
            names = ((commodity_code(code, language), words.say("commodities", code, language)) for code in codes)
            parts = (f"{symbol}{NBSP}–{NBSP}{name}" for symbol, name in names)
            return listed(parts, language, "titles") + ("。" if language == "zh" else ".")

        # Rows stay together: a matrix parted between columns would lose its heading.
        rows = [self.row(code) for code in self.types]
        return [self.header(), *rows, self.legend.paragraph(text, keep=False)]

    def header(self) -> Block:
        """Return the row of element symbols, upright where the columns are narrow."""
        line, widest = line_height(self.size), max(width(code, self.size, True) for code in self._codes()) + 0.4
        upright = widest > self.pitch
        height = widest if upright else line

        def draw(drawing, x, y):
            for index, code in enumerate(self._codes()):
                middle = x + (index + 0.5) * self.pitch
                rect = QRectF(middle - widest / 2 - 1, y + (height - line) / 2, widest + 2, line)
                style = {"align": "centre", "bold": True, "middle": True, "name": "legend_code"}
                label = drawing.text(code or "?", rect, self.size, **style)
                if upright:
                    turn(label, middle, y + height / 2, -90)
            y += height + 0.3
            drawing.line([(x, y), (x + self.legend.column_width, y)], 0.1, GREY, name="legend_rule")

        return Block(height + 0.8, draw, keep_with_next=True)

    def row(self, code):
        """Return the row of a type: its symbols, then its name."""
        stack = self.legend.second.stack(partial(words.say, "deposit_type", code), self.name_width, self.size)
        text_height = stack.height
        height = max(text_height, 1.2 * MARK * self.legend.size)

        def draw(drawing, x, y):
            below = y + height + 0.1 * self.legend.size
            drawing.line([(x, below), (x + self.legend.column_width, below)], 0.1, PALE, name="legend_rule")
            for index, commodity in enumerate(self.commodities):
                symbol = self.cells.get((code, commodity))
                if symbol is not None:
                    mark = resized(symbol, MARK * self.legend.size)
                    drawing.marker(mark, x + (index + 0.5) * self.pitch, y + height / 2, "legend_mark")
            left = x + self.pitch * len(self.commodities) + 1.0
            top = y + (height - text_height) / 2
            stack.draw(drawing, left, top, self.name_width + 1, "legend_entry", middle=True)

        return Block(height + 0.2 * self.legend.size, draw, keep_with_next=True)

    def lists(self) -> list[Block]:
        """Return a row for each type in grey, then the colours, where a matrix would be too wide."""
        rows = []
        for code in self.types:
            symbol = next(deposit.body for deposit in self.deposits if deposit.deposit_type == code)
            rows.append(self._pair(grey(symbol), partial(words.say, "deposit_type", code)))
        colours = []
        for code in self.commodities:
            sample = _dot(deposit_style.colour(code), 0.8 * MARK * self.legend.size)
            colours.append((sample, partial(_symbol_and_name, code)))
        return [*rows, *_running(colours, self.legend)]

    def _codes(self) -> list[str]:
        return [commodity_code(code, self.legend.language) for code in self.commodities]

    def _pair(self, symbol, say: Say):
        stack = self.legend.second.stack(say, self.legend.column_width - 8 * self.legend.size, self.size)
        height = max(stack.height, 1.2 * MARK * self.legend.size)

        def draw(drawing, x, y):
            mark = resized(symbol, MARK * self.legend.size)
            drawing.marker(mark, x + 3 * self.legend.size, y + height / 2, "legend_mark")
            left = x + 7 * self.legend.size
            room = self.legend.column_width - 7 * self.legend.size + 1
            stack.draw(drawing, left, y + (height - stack.height) / 2, room, "legend_entry", middle=True)

        return Block(height + 0.2 * self.legend.size, draw)


def commodity_code(code: str, language: str) -> str:
    """Return the symbol of a commodity; those of groups of elements differ between languages."""
    key = f"code_{code.lower()}"
    return term(key, language) if key in glossary() else code


def _symbol_and_name(code: str, language: str) -> str:
    return f"{commodity_code(code, language)}{NBSP}{words.say('commodities', code, language)}"


def _dot(colour: QColor, diameter: float) -> QgsMarkerSymbol:
    """Return a circle of a colour."""
    return QgsMarkerSymbol.createSimple({"color": colour.name(), "size": f"{diameter:.2f}", "outline_width": "0.1"})


def coloured(symbol: QgsMarkerSymbol, commodity: str) -> QgsMarkerSymbol:
    """Return a symbol without rings filled with the colour of a commodity, whatever its size class."""
    return _painted(symbol, deposit_style.colour(commodity))


def grey(symbol: QgsMarkerSymbol) -> QgsMarkerSymbol:
    """Return a symbol without rings without the colour of a commodity."""
    return _painted(symbol, QColor(deposit_style.SAMPLE))


def _painted(symbol, colour):
    clone = symbol.clone()
    part = clone.symbolLayer(0)
    part.setFillColor(colour)
    part.setStrokeColor(QColor(deposit_style.OUTLINE))
    part.setStrokeWidth(deposit_style.THIN)
    return clone


def _rings(deposits, legend) -> list:
    """Return the epochs that the rings on the map tell; none where the symbols have no rings."""
    ringed = {d.epoch: d.symbol for d in deposits if d.body.symbolLayerCount() < d.symbol.symbolLayerCount()}
    pairs = []
    for code in _sorted(ringed, "epoch"):
        ring = _ring(ringed[code], 3.2 * legend.size)
        pairs.append((ring, partial(words.say, "epoch", code)))
    if not pairs:
        return []
    return [legend.paragraph(term("sheet_legend_deposit_epoch", legend.language)), *_running(pairs, legend)]


def _ring(symbol, diameter):
    """Return the ring alone."""
    clone = symbol.clone()
    for index in reversed(range(clone.symbolLayerCount())):
        if clone.symbolLayer(index).fillColor().alpha() and clone.symbolLayerCount() > 1:
            clone.deleteSymbolLayer(index)
    return resized(clone, diameter)


def _sizes(deposits, legend) -> list:
    """Return the sizes that the map shows, as circles as large as the symbols on the map."""
    pairs = []
    for code in _sorted((deposit.size for deposit in deposits), "size_class"):
        diameter = max(deposit.body.size() for deposit in deposits if deposit.size == code)
        pairs.append((deposit_style.size_sample(code, diameter), partial(words.say, "size_class", code)))
    return [legend.paragraph(term("sheet_legend_deposit_size", legend.language)), *_running(pairs, legend)]


def _running(pairs, legend) -> list:
    """Return blocks with symbols and their words one after another, line by line."""
    size = 6.8 * legend.size
    rows, room = [[]], legend.column_width
    for symbol, say in pairs:
        stack = legend.second.stack(say, legend.column_width - symbol.size() - 1.2, size, capital=False)
        need = symbol.size() + 1.2 + stack.width + 3
        if need > room and rows[-1]:
            rows.append([])
            room = legend.column_width
        rows[-1].append((symbol, stack))
        room -= need
    return [_line(row, size, keep=row is not rows[-1]) for row in rows]


def _line(row: list[tuple[QgsMarkerSymbol, Stack]], size, keep: bool) -> Block:
    height = max(*(symbol.size() + 0.6 for symbol, _ in row), *(1.1 * stack.height for _, stack in row))

    def draw(drawing, x, y):
        for symbol, stack in row:
            drawing.marker(symbol, x + symbol.size() / 2, y + height / 2, "legend_mark")
            x += symbol.size() + 1.2
            top = y + (height - stack.height) / 2
            stack.draw(drawing, x, top, stack.width + 1, "legend_entry", middle=True)
            x += stack.width + 3

    return Block(height, draw, keep_with_next=keep)
