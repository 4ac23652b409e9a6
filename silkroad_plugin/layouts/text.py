"""How the sheet writes: degrees and scales in each language, and lines that fit a width."""

import math
import re
from functools import lru_cache

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..catalogue.fonts import map_font
from ..core.typed_dates import Day
from ..i18n import term
from ..numbers import NBSP, counted, fixed

MM_PER_POINT = 25.4 / 72
# Metrics are taken at a large size, where hinting does not matter, and scaled.
REFERENCE_PIXELS = 400

NO_LINE_START = "，。、；：！？）》」』】〉”’…—·%‰℃,.;:!?)]}»"
NO_LINE_END = "（《「『【〈“‘([{«"
# Khristov's rules in their short form: where a Russian word may be parted, letters by class.
_VOWEL, _CONSONANT, _SIGN = "аеёиоуыэюя", "бвгджзклмнпрстфхцчшщ", "йьъ"
_RULES = [
    re.compile(rule, re.IGNORECASE)
    for rule in (
        rf"([{_SIGN}])(?=[а-яё][а-яё])",
        rf"([{_VOWEL}])(?=[{_VOWEL}][а-яё])",
        rf"([{_VOWEL}][{_CONSONANT}])(?=[{_CONSONANT}][{_VOWEL}])",
        rf"([{_CONSONANT}][{_VOWEL}])(?=[{_CONSONANT}][{_VOWEL}])",
        rf"([{_VOWEL}][{_CONSONANT}])(?=[{_CONSONANT}][{_CONSONANT}][{_VOWEL}])",
        rf"([{_VOWEL}][{_CONSONANT}][{_CONSONANT}])(?=[{_CONSONANT}][{_CONSONANT}][{_VOWEL}])",
    )
]
_SOFT = "\u00ad"
# Spaces at which no line ends: within 5 000 000, 86° в. д. and 47° с. ш.
_BINDING = r"(?<=\d) (?=\d{3}(?!\d))|(?<=[°′″]) (?=[взсю]\. [дш]\.)|(?<=[°′″] [взсю]\.) (?=[дш]\.)"


def scale_text(denominator: float, language: str) -> str:
    """Return the numeric scale: 1:2,500,000 or 1:2 500 000."""
    return "1:" + fixed(round(denominator), language)


def scale_in_words(denominator: float, language: str) -> str:
    """Return what a centimetre of the map is on the ground."""
    kilometres = denominator / 100_000
    if kilometres < 1:
        return counted(term("sheet_scale_words_m", language), language, m=1000 * kilometres)
    return counted(term("sheet_scale_words", language), language, km=round(kilometres, 2))


def degrees(value: float, language: str, axis: str = "", seconds: bool = False) -> str:
    """Return an angle in degrees and minutes; ``axis`` "lon" or "lat" adds the hemisphere as usual, which the equator
    and the meridians of 0° and 180° have not.

    With ``seconds`` it is as exact as they are, where there are any. Longitudes of maps across 180° go on beyond it.
    """
    value = value if abs(value) <= 180 else value - math.copysign(360, value)
    minutes, rest = divmod(round(abs(value) * 3600), 60) if seconds else (round(abs(value) * 60), 0)
    whole, minutes = divmod(minutes, 60)
    text = f"{whole}°" + (f"{minutes:02d}′" if minutes or rest else "") + (f"{rest:02d}″" if rest else "")
    if not axis or text in ("0°", "180°"):
        return text
    hemisphere = {"lon": "e" if value >= 0 else "w", "lat": "n" if value >= 0 else "s"}[axis]
    return term(f"degree_{hemisphere}", language).format(value=text)


def day_text(date: Day, language: str) -> str:
    """Return a date as documents of a language write it: 22.11.2026 in Russian, else 2026-11-22 (ISO 8601); a month
    and a year in words."""
    if date.day:
        parts = f"{date.year}", f"{date.month:02d}", f"{date.day:02d}"
        return ".".join(reversed(parts)) if language == "ru" else "-".join(parts)
    if language == "zh":
        return f"{date.year}年" + (f"{date.month}月" if date.month else "")
    month = QLocale(language).standaloneMonthName(date.month) + NBSP if date.month else ""
    return month + (f"{date.year}{NBSP}г." if language == "ru" else str(date.year))


@lru_cache(maxsize=16)
def _metrics(bold: bool, italic: bool) -> QFontMetricsF:
    font = QFont(map_font(10, bold, italic))
    font.setPixelSize(REFERENCE_PIXELS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font)


@lru_cache(maxsize=8192)
def width(text: str, size: float, bold: bool = False, italic: bool = False) -> float:
    """Return the width of one line in millimetres; ``size`` in points."""
    return _metrics(bold, italic).horizontalAdvance(text) * size * MM_PER_POINT / REFERENCE_PIXELS


def line_height(size: float) -> float:
    """Return the distance between baselines in millimetres; the same in all three languages."""
    return size * MM_PER_POINT * 1.25


def wrap(text: str, available: float, size: float, language: str, bold: bool = False) -> list[str]:
    """Break a text into lines of at most ``available`` millimetres, by the rules of its language."""
    lines = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_paragraph(paragraph, available, size, language, bold))
    return lines


def _wrap_paragraph(text, available, size, language, bold):
    lines, line = [], ""
    for piece in _pieces(text, language):
        if not line or width((line + piece).rstrip(), size, bold) <= available:
            line = (line + piece) if line else piece.lstrip(" ")
            continue
        head, tail = _part(line, piece, available, size, language, bold)
        lines.append(head.rstrip())
        line = tail.lstrip(" ")
    return [*lines, line.rstrip()]


def _part(line, piece, available, size, language, bold):
    """Return the line that is full and what goes to the next: a long Russian word may be parted."""
    if language == "ru" and width(line.rstrip(), size, bold) < 0.72 * available:
        syllables = hyphenate(piece).split(_SOFT)
        for count in range(len(syllables) - 1, 0, -1):
            head = line + "".join(syllables[:count]) + "-"
            if width(head, size, bold) <= available:
                return head, "".join(syllables[count:])
    return line, piece


def hyphenate(word: str) -> str:
    """Return a Russian word with soft hyphens where it may be parted, two letters from either end."""
    core = re.sub(r"[^а-яёА-ЯЁ]+$", "", word)
    if not re.fullmatch(r"[«(]?[а-яё]{6,}", core, re.IGNORECASE):
        return word
    parted = core
    for rule in _RULES:
        parted = rule.sub(rf"\1{_SOFT}", parted)
    parts = parted.split(_SOFT)
    # One letter may not stand alone at either end.
    while len(parts) > 1 and len(parts[0].strip("«(")) < 2:
        parts[:2] = ["".join(parts[:2])]
    while len(parts) > 1 and len(parts[-1]) < 2:
        parts[-2:] = ["".join(parts[-2:])]
    return _SOFT.join(parts) + word[len(core) :]


def _pieces(text: str, language: str) -> list[str]:
    """Return the parts between which a line may break; joined they are the text."""
    if language != "zh":
        return re.findall(rf"(?:[^ ]|{_BINDING})+ *| +", text)
    pieces: list[str] = []
    # Latin words and numbers stay whole; every other character may begin a line unless a rule forbids it.
    for piece in re.findall(r"[!-~\u00a0-\u02ff\u0400-\u04ff°′″–]+ *|.", text):
        joined = pieces and (piece[0] in NO_LINE_START or pieces[-1][-1] in NO_LINE_END + NBSP)
        if joined or (pieces and piece == " "):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces
