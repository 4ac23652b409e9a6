"""How likely a text is Russian or Chinese of geologists: in bits, by the words of the project's own tables."""

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import islice, pairwise
from math import log2

from .. import tables

# Where the words come from that letters are counted in: a table and its columns.
WORDS = {
    "glossary": ("ru", "zh"), "places": ("name_ru", "name_zh"), "geochem_headers": ("words",),
    "geochem_kinds": ("spellings",), "geochem_qualifiers": ("text",), "geochem_elements": ("names",),
    "geochem_units": ("spellings",), "world_names": ("name_zh", "name_ru"),
}  # fmt: skip
MARKS = set("№°·×–—«»µμ±²³¹⁰⁴⁵⁶⁷⁸⁹⁻′″’“”‰≤≥…ωΣσ，。：；（）、《》％／－−℃～〜＜＞　")
# So many runs of letters beyond ASCII are looked at.
RUNS = 3000
# A run and the Latin letter before it.
_RUN = re.compile("([A-Za-z])?([^\x00-\x7f]+)")
_CYRILLIC = re.compile("[а-яё]+")
_HAN = re.compile("[\u4e00-\u9fff]")
# Bits for what a table hardly has: a sign, a letter of Europe's west, a change from small letters to capitals, letters
# of two scripts in one word, a sign of no language.
SIGN, WESTERN, BROKEN, MIXED, NONE = 20.0, 12.0, 8.0, 4.0, 30.0
MARK = 7.0
# Bits that a word has less which the import knows, such as Х of coordinates.
KNOWN = 6.0


@cache
def _texts() -> str:
    rows = ((row[column] for column in columns) for name, columns in WORDS.items() for row in tables.controlled(name))
    return " ".join(text for row in rows for text in row).casefold()


@cache
def _known() -> frozenset[str]:
    """Return the words that the import knows."""
    headers = (word for row in tables.controlled("geochem_headers") for word in row["words"].split("|"))
    return frozenset((*re.findall("[^\x00-\x7f]{2,}", _texts()), *(word for word in headers if len(word) == 1)))


@cache
def _russian() -> dict[str, dict[str, float]]:
    """Return the bits of each letter behind each other one; " " stands for the ends of a word."""
    counts: dict[str, Counter] = defaultdict(Counter)
    for word in _CYRILLIC.findall(_texts()):
        for first, second in pairwise(f" {word} "):
            counts[first][second] += 1
    letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяё "
    bits = {}
    for first in letters:
        total = counts[first].total() + 0.2 * len(letters)
        bits[first] = {second: -log2((counts[first][second] + 0.2) / total) for second in letters}
    return bits


@cache
def _chinese() -> Counter:
    return Counter(_HAN.findall(_texts()))


@cache
def _han_bits(letter: str) -> float:
    """Return the bits of a Chinese sign: of those that the project uses, of all common ones, or of rare ones."""
    counts = _chinese()
    used = 0.7 * counts[letter] / counts.total()
    for encoding, low, high, number in (("gb2312", 0xB0, 0xD7, 3755), ("big5", 0xA4, 0xC6, 5401)):
        try:
            if low <= letter.encode(encoding)[0] <= high:
                return -log2(used + 0.25 / number)
        except UnicodeEncodeError:
            continue
    try:
        letter.encode("gb2312")
    except UnicodeEncodeError:
        return 24.0
    return -log2(used + 0.02 / 3008)


def bits_of(text: str) -> float:
    """Return the bits of all different runs of letters beyond ASCII that a text begins with."""
    found = islice(_RUN.finditer(text), RUNS)
    runs = {(match[1] or "", match[2]) for match in found}
    return sum(_run_bits(before, run) for before, run in runs)


def words_of(text: str, most: int) -> list[str]:
    """Return words beyond ASCII that a text begins with, those first that the import knows."""
    words = dict.fromkeys(re.findall("[^\x00-\x7f]+", text[: 1 << 14]))
    known = [word for word in words if word.casefold() in _known()]
    return list(dict.fromkeys([*known, *words]))[:most]


def _run_bits(before: str, run: str) -> float:
    bits, previous = 0.0, before
    russian = _russian()
    for letter in run:
        small = letter.casefold()
        if small in russian:
            first = previous.casefold() if previous.casefold() in russian else " "
            bits += russian[first][small]
            bits += BROKEN * (previous.islower() and letter.isupper() and previous.casefold() in russian)
            bits += MIXED * (previous.isascii() and previous.isalpha())
        else:
            bits += _end(previous) + _other_bits(letter)
            bits += MIXED * (previous.isascii() and previous.islower())
        previous = letter
    return bits + _end(previous) - KNOWN * (not before and run.casefold() in _known())


def _end(letter: str) -> float:
    """Return the bits of the end of a word behind a letter."""
    return _russian().get(letter.casefold(), {}).get(" ", 0.0)


def _other_bits(letter: str) -> float:
    if letter in MARKS or "０" <= letter <= "ｚ":
        return MARK
    if "\u4e00" <= letter <= "\u9fff":
        return _han_bits(letter)
    if "\u00c0" <= letter <= "\u017f":
        return WESTERN
    if letter < "\u00a0" or "\ue000" <= letter <= "\uf8ff" or letter == "\ufffd":
        return NONE
    return SIGN
