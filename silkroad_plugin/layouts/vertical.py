"""Chinese set vertically: titles in columns beside the map, read from the top down and from the right to the left.

QGIS draws vertical labels as outlines, which no search finds, and leaves brackets lying: here each character is a label
of its own, punctuation takes its vertical form, and the title stands in the responsibility table once more.
"""

import re
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

from ..core.cartography.chinese_numbers import DIGITS, scale_in_chinese
from ..core.cartography.sheets import Box, Plan
from .drawing import Drawing, turn
from .text import MM_PER_POINT, line_height, width

LEFT, RIGHT = "left", "right"
TEXT = "silkroad/vertical"  # the property of a character that tells the whole line
# Forms of punctuation in vertical lines: GB/T 15834-2011 (quotation marks ﹃﹄, ﹁﹂), Unicode FE10–FE19 and FE30–FE48.
FORMS = str.maketrans({
    "，": "︐", "、": "︑", "。": "︒", "：": "︓", "；": "︔", "！": "︕", "？": "︖", "〖": "︗", "〗": "︘",
    "…": "︙",
    "—": "︱", "–": "︲", "-": "︲", "（": "︵", "）": "︶", "(": "︵", ")": "︶", "｛": "︷", "｝": "︸", "〔": "︹",
    "〕": "︺", "【": "︻", "】": "︼", "《": "︽", "》": "︾", "〈": "︿", "〉": "﹀", "“": "﹃", "”": "﹄", "‘": "﹁",
    "’": "﹂", "「": "﹁", "」": "﹂", "『": "﹃", "』": "﹄", "[": "﹇", "]": "﹈", ",": "︐", ":": "︓", ";": "︔",
})  # fmt: skip
# A scale, of which ten thousands may be written as 万; the thousands of a number.
_SCALE = re.compile(r"(?<!\d)1\s?[:：∶]\s?(\d{1,3}(?:[ \u00a0\u202f,，]?\d{3})*)(?!\d)")
_PARTED = re.compile(r"(?<=\d)[ \u00a0\u202f,，](?=\d{3}(?!\d))")
# Dashes that are one stroke, a number, a word of other scripts, spaces, or one character.
_PIECE = re.compile(
    r"—{2,}|\d+\.\d+|\d+|[A-Za-z\u00c0-\u024f\u0370-\u052f][A-Za-z\u00c0-\u024f\u0370-\u052f\d.–-]*|\s+|."
)
PITCH, LEAST = 1.08, 5.2  # height of a character by that of a line; points
STROKE = 0.06  # of a dash, by the size of its letters
LYING = 1.06  # of the width of a word that lies on its side
BETWEEN = 2.0  # mm of A3 between columns


@dataclass(frozen=True)
class Cell:
    """A piece of a column; ``turned``: lying on its side, as words of other scripts do."""

    text: str
    turned: bool = False
    dashes: int = 0  # of a stroke, as long as so many characters


@dataclass(frozen=True)
class Line:
    """A column: ``size`` in points."""

    name: str
    text: str
    size: float
    bold: bool = False

    def length(self, size: float) -> float:
        """Return its height in millimetres in letters of a size."""
        return sum(_length(cell, size, self.bold) for cell in cells(self.text))


def cells(text: str) -> list[Cell]:
    """Return the pieces of a line from the top down: short numbers upright, others by digits, scales in words."""
    found = []
    for piece in _PIECE.findall(_PARTED.sub("", _SCALE.sub(_scale, text))):
        if piece.isdigit():
            found += [Cell(piece)] if len(piece) <= 2 else [Cell(DIGITS[int(digit)]) for digit in piece]
        elif piece.startswith("——"):
            found.append(Cell(piece, dashes=len(piece)))
        elif len(piece) > 2 and not piece.isspace():
            found.append(Cell(piece, turned=True))
        else:
            found.append(Cell(" " if piece.isspace() else piece.translate(FORMS)))
    return found


def _scale(found: re.Match) -> str:
    """Return a scale in characters; what is no scale stays."""
    denominator = int(re.sub(r"\D", "", found[1]))
    return scale_in_chinese(denominator) if 0 < denominator < 10**8 else found[0]


def room(sizes: list[float], f: float) -> float:
    """Return the width in millimetres that columns of letters of ``sizes`` take; ``f``: the factor of lettering."""
    return sum(line_height(size) + BETWEEN * f for size in sizes)


def draw_columns(drawing: Drawing, plan: Plan, lines: list[Line], side: str) -> None:
    """Write lines in columns at a side of the sheet, the first at the right; what is long gets smaller."""
    f = plan.factor
    box = Box(plan.title.x, plan.border.y, plan.title.width, plan.border.height)
    wide = room([line.size for line in lines], f)
    right = box.x - BETWEEN * f if side == LEFT else box.right + wide
    for line in lines:
        size = max(LEAST, min(line.size, line.size * box.height / max(line.length(line.size), 1e-9)))
        _column(drawing, line, size, right - line_height(line.size) / 2, box.y + (box.height - line.length(size)) / 2)
        right -= line_height(line.size) + BETWEEN * f


def _column(drawing: Drawing, line: Line, size: float, middle: float, y: float) -> None:
    """Write the pieces of a line about ``middle``, from ``y`` down."""
    high = line_height(size)
    for cell in cells(line.text):
        length = _length(cell, size, line.bold)
        if cell.dashes:
            # Two characters would leave a gap, and each face draws them in another way.
            letter = size * MM_PER_POINT
            end = (high * PITCH - letter) / 2
            drawing.line([(middle, y + end), (middle, y + length - end)], STROKE * letter, name=line.name)
        elif cell.text != " ":
            across = max(high, 1.04 * width(cell.text, size, line.bold))
            centre = y + length / 2
            rect = QRectF(middle - across / 2, centre - high / 2, across, high)
            style = {"align": "centre", "middle": True, "bold": line.bold, "name": line.name}
            label = drawing.text(cell.text, rect, size, **style)
            label.setCustomProperty(TEXT, line.text)
            if cell.turned:
                turn(label, middle, centre, 90)
        y += length


def _length(cell: Cell, size: float, bold: bool) -> float:
    """Return the height of a piece in millimetres."""
    if cell.turned:
        return LYING * width(cell.text, size, bold)
    if cell.dashes:
        return cell.dashes * PITCH * line_height(size)
    return (0.5 if cell.text == " " else PITCH) * line_height(size)
