"""How a map tells that the symbol of a deposit stands beside its place: a line to a dot, and a row of the legend."""

import math

from qgis.core import QgsLineSymbol, QgsMarkerSymbol

from ..catalogue import symbols
from ..i18n import term
from ..numbers import fixed
from .blocks import Block
from .drawing import BLACK

DOT, LINE, HALO = 0.9, 0.15, 0.5  # of the true place and of the line to it, in millimetres of A3


def moved_block(legend, furthest: float) -> Block:
    """Return the row of the legend that says that symbols were moved, and by how much at most."""
    size, wide = 6.8 * legend.size, 11.0 * legend.size

    def text(language: str) -> str:
        return term("sheet_legend_moved", language).format(mm=fixed(math.ceil(round(furthest, 3)), language))

    stack = legend.second.stack(text, legend.column_width - wide, size, capital=False)
    high = stack.height
    inner = max(high, 3.6 * legend.size)

    def draw(drawing, x, y):
        middle, f = y + inner / 2, legend.size
        circle = QgsMarkerSymbol.createSimple({"color": "#d7d7d7", "size": f"{2.8 * f:.2f}", "outline_width": "0.15"})
        drawing.line([(x + 1 * f, middle), (x + 5.6 * f, middle)], LINE * f, BLACK, name="legend_rule")
        drawing.marker(true_place(f), x + 1 * f, middle, "legend_patch")
        drawing.marker(circle, x + 7 * f, middle, "legend_mark")
        room = legend.column_width - wide + 1
        stack.draw(drawing, x + wide, middle - high / 2, room, "legend_entry", middle=True)

    return Block(inner + 0.8 * legend.size, draw)


def leader(factor: float) -> QgsLineSymbol:
    """Return the line from a symbol to its true place."""
    halo, ink = symbols.line_layer("#ffffff", HALO * factor), symbols.line_layer("#000000", LINE * factor)
    return symbols.of_layers(QgsLineSymbol, halo, ink)


def true_place(factor: float) -> QgsMarkerSymbol:
    """Return the dot at the true place of a symbol."""
    style = {"name": "circle", "color": "#000000", "outline_color": "#ffffff"}
    sizes = {"size": f"{DOT * factor:.3f}", "outline_width": f"{0.16 * factor:.3f}"}
    return QgsMarkerSymbol.createSimple(style | sizes)
