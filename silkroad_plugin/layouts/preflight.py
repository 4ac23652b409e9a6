"""What to tell before printing: missing fonts, borders beyond their scale, names without a place."""

from qgis.core import QgsFontUtils

from .. import tables
from ..catalogue import fonts
from ..catalogue.world import NOTE_SCALE
from ..i18n import NATIVE_NAMES, interface_language, listed, tr
from .text import scale_text

SHOWN_NAMES = 12


def font_warnings(languages) -> list[str]:
    """Return warnings about fonts that this system lacks."""
    found = []
    if not any(QgsFontUtils.fontFamilyMatchOnSystem(name)[0] for name in tables.fonts("latin", "maps")):
        found.append(
            tr(
                "None of the fonts {fonts} is installed; “{family}” is used. Check Cyrillic letters in the result."
            ).format(fonts=listed(tables.fonts("latin", "maps"), interface_language()), family=fonts.family())
        )
    if "zh" in languages and not fonts.chinese_family():
        found.append(
            tr(
                "None of the Chinese fonts {fonts} is installed: Chinese characters may be missing "
                "or have Japanese shapes. Install one, for instance Noto Sans CJK SC "
                "(Debian and Ubuntu: fonts-noto-cjk)."
            ).format(fonts=listed(tables.fonts("chinese", "maps"), interface_language()))
        )
    return found


def scale_warnings(denominator: float, language: str) -> list[str]:
    """Return a warning where the borders of QGIS's world map are too coarse for the scale."""
    if denominator >= NOTE_SCALE:
        return []
    return [
        tr(
            "At {scale} the borders of QGIS’s world map (error up to 1.3 km) are too coarse for publication; "
            "the map carries a note. Replace them by official ones before publishing."
        ).format(scale=scale_text(denominator, language))
    ]


def label_warnings(unplaced: list[str], language: str) -> list[str]:
    """Return a warning that lists the names that found no place on the map."""
    if not unplaced:
        return []
    interface = interface_language()
    names = listed(unplaced[:SHOWN_NAMES], interface, "names") + ("…" if len(unplaced) > SHOWN_NAMES else "")
    return [
        tr(
            "Names without a place on the map ({language}): {count} ({names}). A larger scale or paper shows more."
        ).format(count=len(unplaced), language=NATIVE_NAMES[language], names=names)
    ]
