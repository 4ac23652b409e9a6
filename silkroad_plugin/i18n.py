"""Words in three languages: interface strings by Qt's translator, map terms by the glossary."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from . import settings, tables
from .paths import ROOT

CONTEXT = "Silkroad"
LANGUAGES = ("zh", "ru", "en")
# What parts the items of a list in a sentence, Chinese and other; names and titles may hold commas.
SEPARATORS = {"words": ("、", ", "), "names": ("、", "; "), "counts": ("，", ", "), "titles": ("；", "; ")}
NATIVE_NAMES = {"zh": "中文", "ru": "Русский", "en": "English"}


def N_(text: str) -> str:
    """Mark a string for translation without translating it yet (class attributes, tables)."""
    return text


def tr(text: str, language: str | None = None) -> str:
    """Translate an interface string into the interface language, or into the one named."""
    if language is None:
        return QCoreApplication.translate(CONTEXT, text)
    if language == "en":
        return text
    # As bytes: given a str, PyQt's QTranslator takes only ASCII.
    return translator(language).translate(CONTEXT, text.encode()) or text


@cache
def translator(language: str) -> QTranslator:
    """Return the loaded translator of a language (an empty one if its file is missing)."""
    loaded = QTranslator()
    loaded.load(str(ROOT / "i18n" / f"silkroad_{language}.qm"))
    return loaded


def match_language(locale: str | None) -> str:
    """Return the plugin's language for a locale code: ``zh-Hans``, ``zh_CN``, ``ru_RU``, ``C``."""
    code = re.split(r"[-_.@]", str(locale or ""))[0].lower()
    return code if code in LANGUAGES else "en"


def interface_language() -> str:
    """Return the language of the interface: the user's choice, else that of QGIS."""
    chosen = settings.get("interface_language", "")
    if chosen in LANGUAGES:
        return chosen
    # The desktop keeps its language in the settings; headless QGIS only in the application.
    return match_language(QgsSettings().value("locale/userLocale", "") or QgsApplication.locale())


def install(language: str) -> QTranslator | None:
    """Install the translator of a language for the whole application; None for English."""
    if language == "en":
        return None
    loaded = translator(language)
    QCoreApplication.installTranslator(loaded)
    return loaded


def remove(installed: QTranslator | None) -> None:
    """Undo ``install``."""
    if installed is not None:
        QCoreApplication.removeTranslator(installed)


def listed(items: Iterable[str], language: str, kind: str = "words") -> str:
    """Join the items of a list as the language does; ``kind``: one of ``SEPARATORS``."""
    return SEPARATORS[kind][language != "zh"].join(items)


def some(names: list[str], language: str, most: int = 12) -> str:
    """Return the first names, and how many more there are."""
    text = listed(names[:most], language, "names")
    return text if len(names) <= most else tr("{names} and {more} more").format(names=text, more=len(names) - most)


def aside(text: str, language: str) -> str:
    """Return a text in brackets as it follows another one."""
    return f"（{text}）" if language == "zh" else f" ({text})"


def explained(sign: str, text: str, language: str) -> str:
    """Return a sign with what it means, parted by the dash of the language."""
    return f"{sign}—{text}" if language == "zh" else f"{sign}\u00a0{'—' if language == 'ru' else '–'}\u00a0{text}"


def capital(text: str) -> str:
    """Return a text that begins a line: with a capital letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def quoted(text: str, language: str) -> str:
    """Return a text in the quotation marks of the language."""
    return f"«{text}»" if language == "ru" else f"“{text}”"


def labelled(label: str, text: str, language: str) -> str:
    """Return a text after its label and a colon."""
    return f"{label}：{text}" if language == "zh" else f"{label}: {text}"


@lru_cache(maxsize=1)
def glossary() -> dict[str, dict[str, str]]:
    """Return the project's glossary: key -> {en, zh, ru}."""
    return {row["key"]: {code: row[code] for code in LANGUAGES} for row in tables.controlled("glossary")}


def term(key: str, language: str) -> str:
    """Return a term of the maps in a language; raises KeyError for a key that the glossary lacks."""
    return glossary()[key][language]
