"""What to tell of fonts before a book of pages is printed; a single layout is judged by ``checks``."""

from qgis.core import QgsFontUtils

from .. import tables
from ..catalogue import fonts
from ..i18n import interface_language, listed, tr


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
