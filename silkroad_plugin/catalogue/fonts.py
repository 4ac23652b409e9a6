"""The fonts of the maps: a Latin and Cyrillic face first, a Chinese one put in for what it lacks.

The order matters: a Chinese face as the first one loses digits in searchable PDF text, and a Latin
face alone lets the system choose Japanese shapes for Chinese characters. Between them stands a face of other signs
that the first lacks, as primes and Greek letters, which a Chinese one has in its own style; it may have none of those
that belong to Chinese text, as circled figures.
"""

from functools import lru_cache

from qgis.core import QgsFontUtils
from qgis.PyQt.QtGui import QFont

from .. import tables

# What Qt put in for a family before we did.
_before: dict[str, list[str]] = {}


@lru_cache(maxsize=1)
def family() -> str:
    """Return the first Latin and Cyrillic family that this system has."""
    return _first("latin") or QFont().defaultFamily()


@lru_cache(maxsize=1)
def chinese_family() -> str:
    """Return the first family with simplified Chinese shapes that this system has; empty if none."""
    return _first("chinese") or ""


def install_substitutions() -> None:
    """Tell Qt, for the whole process, which faces stand in first for the family of the maps."""
    latin = family()
    if latin in _before:
        return
    _before[latin] = QFont.substitutes(latin)
    _substitute(latin, [*_stand_ins(), *_before[latin]])


def remove_substitutions() -> None:
    """Undo ``install_substitutions``; what others put in, before or since, stays."""
    ours = [name.lower() for name in _stand_ins()]
    for latin, before in _before.items():
        since = [name for name in QFont.substitutes(latin) if name.lower() not in ours]
        _substitute(latin, [*before, *since])
    _before.clear()


def _substitute(family, names):
    QFont.removeSubstitutions(family)
    QFont.insertSubstitutions(family, names)


def _stand_ins():
    return [name for script in ("signs", "chinese") for name in tables.fonts(script, "maps") if _present(name)]


def map_font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font of the maps; ``size`` in points."""
    font = QFont(family())
    font.setPointSizeF(size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def _first(script):
    return next((name for name in tables.fonts(script, "maps") if _present(name)), None)


def _present(name):
    return QgsFontUtils.fontFamilyMatchOnSystem(name)[0]
