"""The look of every plot: fonts with Cyrillic and Chinese, colours that colour-blind eyes tell apart, numbers."""

import re
from math import log10
from typing import Protocol

from ... import tables
from ...numbers import fixed, number

# Okabe & Ito (2008), without yellow, which is lost on white; lines differ in their strokes as well.
BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, BLACK = (
    "#0072b2",
    "#d55e00",
    "#009e73",
    "#cc79a7",
    "#e69f00",
    "#56b4e9",
    "#000000",
)
COLOURS = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, BLACK)
STROKES = ("-", "--", "-.", ":", (0, (6, 1, 1, 1, 1, 1)), (0, (8, 2)), (0, (1, 3)))
SOFT = "#5f6b73"
BAND = 0.18  # opacity of what is shaded
SMALLEST = 5.0  # points: what would be smaller is left out
FEW_DECADES = 10**2.5  # of a logarithmic axis that has room for 1, 2 and 5 in a small picture
ROOM = {"x": 1.6, "y": 0.6}  # inches of a decade in which 2 and 5 can be written
SMALL_VALUES = 1e-3  # an axis that ends below it has its numbers written with powers of ten


class Plot(Protocol):
    """What each file of this folder holds."""

    def draw(self, axes, language: str) -> None:
        """Draw on matplotlib Axes, with words in a language (zh, ru, en)."""


def settings() -> dict:
    """Return matplotlib's settings for figures; raises ImportError where this QGIS lacks matplotlib."""
    from matplotlib import cycler

    return {
        "font.family": families(),
        "font.size": 10,
        "axes.titlesize": 11,
        "axes.unicode_minus": True,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.edgecolor": SOFT,
        "axes.grid": True,
        "grid.color": "#e4e8eb",
        "axes.axisbelow": True,
        "axes.prop_cycle": cycler(color=COLOURS) + cycler(linestyle=STROKES),
        "legend.frameon": False,
    }


def families() -> list[str]:
    """Return the installed fonts in the order in which matplotlib takes a glyph from them."""
    import matplotlib

    latin, chinese = _first("latin"), _first("chinese")
    # Before 3.6 matplotlib took every glyph from the first font; a Chinese one holds Cyrillic, too.
    if tuple(map(int, matplotlib.__version__.split(".")[:2])) < (3, 6):
        return [chinese or latin or "DejaVu Sans"]
    return [name for name in dict.fromkeys([latin, chinese, "DejaVu Sans"]) if name]


def lacks_chinese() -> bool:
    """Tell whether this system has no font for Chinese, so that boxes would stand for its characters."""
    return _first("chinese") is None


def _first(script: str) -> str | None:
    from matplotlib import font_manager

    installed = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in tables.fonts(script, "reports") if name in installed), None)


def write_numbers(figure, language: str, few: bool = False) -> None:
    """Let the axes of a figure write their numbers as the language does, logarithmic ones without powers of ten where
    that is short; ``few``: logarithmic ones at 1, 2 and 5 alone, or at powers of ten where there are many."""
    from matplotlib.ticker import LogFormatterSciNotation, LogLocator, NullLocator, ScalarFormatter

    class Formatter(ScalarFormatter):
        def __call__(self, value, position=None):
            most = max(map(abs, self.locs), default=abs(value))
            if 0 < most < SMALL_VALUES:
                return number(value, language, 2)
            decimals = re.search(r"\.(\d+)f", self.format)
            return fixed(value, language, int(decimals[1]) if decimals else 0)

    class LogFormatter(LogFormatterSciNotation):
        def __call__(self, value, position=None):
            # Matplotlib leaves out the labels of minor ticks that have no room.
            own = few or self._between(value) or super().__call__(value, position)
            return number(value, language, 1) if own else ""

        def _between(self, value):
            """Tell whether 2 and 5 are written between the powers of ten: matplotlib leaves most axes one number."""
            low, high = self.axis.get_view_interval()
            decades = log10(high / low) if 0 < low < high else 0
            return decades > 1 and _inches(self.axis) > ROOM[self.axis.axis_name] * decades and _leads(value, (2, 5))

    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            if axis.get_scale() == "log":
                if few:
                    low, high = axis.get_view_interval()
                    axis.set_major_locator(LogLocator(subs=(1, 2, 5) if high < FEW_DECADES * low else (1,)))
                    axis.set_minor_locator(NullLocator())
                axis.set_major_formatter(LogFormatter())
                axis.set_minor_formatter(LogFormatter(labelOnlyBase=False))
            if type(axis.get_major_formatter()) is ScalarFormatter:
                formatter = Formatter(useOffset=False)
                formatter.set_scientific(False)
                axis.set_major_formatter(formatter)


def _inches(axis) -> float:
    """Return how long an axis is."""
    box = axis.axes.bbox
    return (box.width if axis.axis_name == "x" else box.height) / axis.figure.dpi


def _leads(value: float, digits: tuple[int, ...]) -> bool:
    """Tell whether a number is one of the digits times a power of ten."""
    return any(abs(log10(value / digit) % 1 - 0.5) > 0.499 for digit in digits)


def fitting(inches: float, rows: int) -> float:
    """Return the size in points of letters of which ``rows`` lines fill most of a figure's height."""
    return min(10.0, 0.55 * 72 * inches / max(rows, 1))


def shortened(text: str, most: int = 32) -> str:
    """Return a name that leaves room for the plot."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
