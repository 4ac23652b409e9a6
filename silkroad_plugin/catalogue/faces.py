"""The families that really draw characters, and what is written where none does."""

from functools import cache, lru_cache

from qgis.PyQt.QtGui import QFont, QTextLayout

from .. import tables
from .fonts import map_font


@lru_cache(maxsize=65536)
def _face(character: str, family: str, bold: bool, italic: bool, substitutes: tuple[str, ...]) -> str:
    font = QFont(family)
    font.setPointSizeF(10)
    font.setBold(bold)
    font.setItalic(italic)
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns(-1, -1)
    if not runs or any(index == 0 for run in runs for index in run.glyphIndexes()):
        return ""
    return runs[0].rawFont().familyName()


def face_of(character: str, font: QFont) -> str:
    """Return the family that really draws a character, empty where none has it."""
    family = font.family()
    return _face(character, family, font.bold(), font.italic(), tuple(QFont.substitutes(family)))


@cache
def _stand_ins() -> dict[str, str]:
    return {row["letter"]: row["stand_in"] for row in tables.controlled("letter_stand_ins")}


def drawable(text: str) -> str:
    """Return a text of the maps with the letters that no font here has as another convention writes them.

    Only letters of the table ``letter_stand_ins`` are written otherwise, such as the barred C of the Cambrian as Є.
    """
    font = map_font(10)
    return "".join(_stand_ins()[one] if one in _stand_ins() and not face_of(one, font) else one for one in text)
