"""The fonts of the maps: a Latin and Cyrillic face first, a Chinese one put in for what it lacks.

The order matters: a Chinese face as the first one loses digits in searchable PDF text, and a Latin
face alone lets the system choose Japanese shapes for Chinese characters.
"""

from functools import lru_cache

from qgis.core import QgsFontUtils
from qgis.PyQt.QtGui import QFont

LATIN = ("PT Sans", "Arial", "Helvetica", "DejaVu Sans")
CHINESE = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimSun")


@lru_cache(maxsize=1)
def family() -> str:
    """Return the first Latin and Cyrillic family that this system has."""
    return _first(LATIN) or QFont().defaultFamily()


@lru_cache(maxsize=1)
def chinese_family() -> str:
    """Return the first family with simplified Chinese shapes that this system has; empty if none."""
    return _first(CHINESE) or ""


def install_substitutions() -> None:
    """Tell Qt which Chinese face stands in; process-wide, so once at start and harmless when repeated."""
    present = [name for name in CHINESE if QgsFontUtils.fontFamilyMatchOnSystem(name)[0]]
    for latin in LATIN:
        QFont.removeSubstitutions(latin)
        QFont.insertSubstitutions(latin, present)


def remove_substitutions() -> None:
    """Undo ``install_substitutions``."""
    for latin in LATIN:
        QFont.removeSubstitutions(latin)


def map_font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font of the maps; ``size`` in points."""
    font = QFont(family())
    font.setPointSizeF(size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def _first(names):
    return next((name for name in names if QgsFontUtils.fontFamilyMatchOnSystem(name)[0]), None)
