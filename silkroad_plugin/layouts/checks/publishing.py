"""Checks of an edition: approval, boundaries, words in its language, what is left to fill in."""

import re
from collections.abc import Iterator

from qgis.core import QgsLayoutItemLabel

from ...catalogue.world import NOTE_SCALE, is_generalised
from ...i18n import LANGUAGES, capital, glossary, interface_language, listed, term
from ..item_names import with_role
from ..secondary import LANGUAGE
from ..text import scale_text
from .finding import NOTE, REFUSED, WARNING, Finding, found
from .maps import main_map, shows, true_scale
from .subject import Subject

# Є is the Cambrian on Russian maps in any language.
HAN, CYRILLIC, KANA = "[\u3400-\u9fff]", "[\u0400-\u0403\u0405-\u04ff]", "[\u3040-\u30ff\uac00-\ud7af]"
# Scripts that texts of a language do not have.
STRANGE = {"zh": f"{CYRILLIC}|{KANA}", "ru": f"{HAN}|{KANA}", "en": f"{HAN}|{KANA}|{CYRILLIC}"}
# Codes of map sheets have Cyrillic letters in any language: K-43-А, K-43-85-Б-г.
SHEET = re.compile(r"\b[A-VZ]-\d{1,2}(?:-[\dIVXLА-Га-г,\[\]()]+)*")
SHOWN = 40


def approval(subject: Subject) -> Iterator[Finding]:
    """Refuse a public Chinese edition without a number of approval; a draft passes."""
    edition = subject.edition
    if edition.chinese and not edition.approval:
        yield found("approval_missing", NOTE if edition.draft else REFUSED)


def boundaries(subject: Subject) -> Iterator[Finding]:
    """Refuse generalised boundaries at scales they are too coarse for; a draft passes with a warning."""
    item = main_map(subject)
    if item is None:
        return
    layers = [one for one in subject.layers(item) if is_generalised(one.source()) and shows(subject, item, one)]
    if not layers:
        return
    edition = subject.edition
    denominator = edition.denominator or true_scale(item) or 0
    severity = WARNING if edition.draft else REFUSED
    if 0 < denominator < NOTE_SCALE * (1 - 1e-6):
        told = scale_text(denominator, interface_language())
        yield found("boundaries_coarse", severity, item, layer=layers[0].name(), scale=told)
    elif edition.chinese:
        yield found("boundaries_unreviewed", NOTE if edition.draft else WARNING, item, layer=layers[0].name())


def blanks(subject: Subject) -> Iterator[Finding]:
    """Name rows of the responsibility table in which nothing stands."""
    if subject.edition.blank:
        language = interface_language()
        rows = listed((capital(term(key, language)) for key in subject.edition.blank), language)
        item = with_role(subject.layout, "table")
        severity = NOTE if subject.edition.draft else WARNING
        yield found("fields_empty", severity, item, rows=rows, count=len(subject.edition.blank))


def language(subject: Subject) -> Iterator[Finding]:
    """Name texts in another language than the edition's: other letters, or a term of the glossary in other words."""
    wanted = subject.edition.language
    if wanted not in LANGUAGES:
        return
    foreign = _foreign_terms(wanted)
    for text in subject.texts:
        plain = text.plain.strip()
        if not isinstance(text.item, QgsLayoutItemLabel) and plain.isascii():
            continue
        others = _others(text.item, subject)
        if _strange(SHEET.sub("", plain), others or (wanted,)) or (not others and plain.casefold() in foreign):
            told = plain if len(plain) <= SHOWN else plain[:SHOWN] + "…"
            yield found("language_other", WARNING, text.item, text=told, language=wanted)


def _others(item, subject: Subject) -> tuple[str, ...]:
    """Return the other languages of the edition in which an item repeats the main one; none where it does not."""
    said = tuple(filter(None, str(item.customProperty(LANGUAGE, "") or "").split("+")))
    return said if set(said) <= set(subject.edition.others) else ()


def _strange(text: str, languages: tuple[str, ...]) -> bool:
    """Tell whether a text has letters that none of the languages writes."""
    return any(all(re.search(STRANGE[code], letter) for code in languages) for letter in text)


def _foreign_terms(wanted: str) -> set[str]:
    """Return the terms of the glossary in other languages that are no words of the wanted one."""
    own = {words[wanted].casefold() for words in glossary().values()}
    others = {words[code].casefold() for words in glossary().values() for code in LANGUAGES if code != wanted}
    # What is short, such as a symbol of an element, is written alike everywhere.
    return {words for words in others - own if len(words) > 3 or not words.isascii()}
