"""The legend of the deposits: a matrix of types and commodities, then the sizes.

Shape says the type and colour the main commodity, so a list of every combination would be long and
say nothing; a cell of the matrix is filled where the map shows that combination. In narrow columns the matrix stands
in parts: types that have few commodities together.
"""

import math
from dataclasses import replace
from functools import cached_property, partial

from qgis.core import QgsMarkerSymbol
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor

from ..catalogue import deposit_style, words
from ..i18n import explained, glossary, listed, term
from ..numbers import NBSP
from .blocks import Block
from .drawing import GREY, turn
from .secondary import Say, Stack
from .text import line_height, width

PALE = QColor(190, 190, 190)
# Millimetres of A3: columns of the matrix, as wide as wished and as narrow as may be, marks, names of types; points.
PITCH, NARROWEST, MARK, NAME, LETTERS = 5.4, 3.5, 3.2, 30.0, 6.8
APART = 0.25  # between neighbours in a row
ROW = 5.0  # a row of the matrix, the names of some types in two lines


def deposit_blocks(deposits, legend, lists: bool = False) -> list:
    """Return the blocks of the legend that explain ``deposits``; ``lists``: types and colours stand in lists, without a
    matrix."""
    blocks = [legend.paragraph(term("sheet_legend_deposit_types", legend.language))]
    blocks += _lists(deposits, legend) if lists else _matrix(deposits, legend)
    return [*blocks, *_sizes(deposits, legend), *_rings(deposits, legend)]


def parts(deposits, legend) -> list[list]:
    """Return the deposits of each part of the matrix: types together as long as a column of the legend is wide enough
    for their commodities, and high enough."""
    most = max(1, int((legend.column_width - NAME * legend.size) / (NARROWEST * legend.size)))
    highest = max(1, int(legend.column_height / (ROW * legend.size)))
    every = _sorted((deposit.commodity for deposit in deposits), "commodities")
    found: list[tuple[list[str], set[str]]] = []
    for code in _sorted((deposit.deposit_type for deposit in deposits), "deposit_type"):
        own = {deposit.commodity for deposit in deposits if deposit.deposit_type == code}
        columns = [one for one in every if one in own]
        # A type of very many commodities has more than one row.
        for start in range(0, len(columns), most):
            band = set(columns[start : start + most])
            if not found or len(found[-1][0]) == highest or len(found[-1][1] | band) > most or start:
                found.append(([], set()))
            found[-1][0].append(code)
            found[-1][1].update(band)
    return [[one for one in deposits if one.deposit_type in types and one.commodity in band] for types, band in found]


def _matrix(deposits, legend) -> list[Block]:
    """Return the blocks of the matrix and the words for its element symbols; one part below another where a column of
    the legend is too narrow for all."""
    first, *others = [_Table(part, legend).blocks() for part in parts(deposits, legend)]
    space = Block(1.2 * legend.size, lambda drawing, x, y: None, keep_with_next=True)
    blocks = [*first, *(block for part in others for block in (space, *part))]
    codes = [code for code in _sorted((one.commodity for one in deposits), "commodities") if code]

    def text(language: str) -> str:
        names = ((commodity_code(code, language), words.say("commodities", code, language)) for code in codes)
        told = (explained(symbol, name, language) for symbol, name in names)
        return listed(told, language, "titles") + ("。" if language == "zh" else ".")

    return [*blocks, legend.paragraph(text, keep=False)]


def _lists(deposits, legend) -> list[Block]:
    """Return a row for each type in grey, then the colours, where no matrix has room."""
    samples = {deposit.deposit_type: deposit.body for deposit in reversed(deposits)}
    rows = [
        _pair(grey(samples[code]), partial(words.say, "deposit_type", code), legend)
        for code in _sorted(samples, "deposit_type")
    ]
    colours = [
        (_dot(deposit_style.colour(code), 0.8 * MARK * legend.size), partial(_symbol_and_name, code))
        for code in _sorted((deposit.commodity for deposit in deposits), "commodities")
    ]
    return [*rows, *_running(colours, legend)]


def _sorted(codes, column) -> list[str]:
    order = {code: index for index, code in enumerate(words.codes(column))}
    return sorted(set(codes), key=lambda code: (order.get(code, len(order)), code))


def resized(symbol: QgsMarkerSymbol, diameter: float) -> QgsMarkerSymbol:
    """Return the symbol at another size, its rings in proportion."""
    clone = symbol.clone()
    clone.setSize(diameter)
    return clone


class _Table:
    """A matrix, or a part of it, measured for a column of the legend."""

    def __init__(self, deposits, legend):
        self.legend, self.deposits = legend, deposits
        self.types = _sorted((deposit.deposit_type for deposit in deposits), "deposit_type")
        self.commodities = _sorted((deposit.commodity for deposit in deposits), "commodities")
        self.size = LETTERS * legend.size
        room = legend.column_width - NAME * legend.size
        self.pitch = min(PITCH * legend.size, room / len(self.commodities))
        self.name_width = legend.column_width - self.pitch * len(self.commodities) - 1.0

    @cached_property
    def cells(self) -> dict:
        """The symbols by type and commodity; made when the legend is drawn, for most are only measured."""
        return {(one.deposit_type, one.commodity): coloured(one.body, one.commodity) for one in self.deposits}

    def blocks(self) -> list[Block]:
        """Return the heading and a row for each type."""
        # Rows stay together: a matrix parted between columns would lose its heading.
        *rows, last = [self.row(code) for code in self.types]
        return [self.header(), *rows, replace(last, keep_with_next=False)]

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
                    mark = resized(symbol, min(MARK * self.legend.size, (self.pitch - APART) / _spread(symbol)))
                    drawing.marker(mark, x + (index + 0.5) * self.pitch, y + height / 2, "legend_mark")
            left = x + self.pitch * len(self.commodities) + 1.0
            top = y + (height - text_height) / 2
            stack.draw(drawing, left, top, self.name_width + 1, "legend_entry", middle=True)

        return Block(height + 0.2 * self.legend.size, draw, keep_with_next=True)

    def _codes(self) -> list[str]:
        return [commodity_code(code, self.legend.language) for code in self.commodities]


def _spread(symbol: QgsMarkerSymbol) -> float:
    """Return how many times its size a symbol is wide: one that is turned reaches to both sides by its corners."""
    angle = math.radians(symbol.symbolLayer(0).angle())
    return abs(math.cos(angle)) + abs(math.sin(angle))


def _pair(symbol, say: Say, legend) -> Block:
    """Return a symbol with its words."""
    stack = legend.second.stack(say, legend.column_width - 8 * legend.size, LETTERS * legend.size)
    height = max(stack.height, 1.2 * MARK * legend.size)

    def draw(drawing, x, y):
        drawing.marker(resized(symbol, MARK * legend.size), x + 3 * legend.size, y + height / 2, "legend_mark")
        room = legend.column_width - 7 * legend.size + 1
        top = y + (height - stack.height) / 2
        stack.draw(drawing, x + 7 * legend.size, top, room, "legend_entry", middle=True)

    return Block(height + 0.2 * legend.size, draw)


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
    size = LETTERS * legend.size
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
