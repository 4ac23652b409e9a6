"""Ages of rocks as geological maps write them, in millions of years.

Words in three languages (“Early to Middle Devonian”, 早—中泥盆世, «нижний–средний девон»), names of stages and
series, and letter codes (D1-2, C2, O3-S1, Pt2, PZ1) are looked up in the tables of ages and of age words.
"""

import re
from dataclasses import dataclass
from functools import cache

from .. import tables

POSITIONS = {
    "lower": ("early", "lower", "ранн", "нижн", "早", "下"),
    "middle": ("middle", "mid", "средн", "中"),
    "upper": ("late", "upper", "поздн", "верхн", "晚", "上"),
}
# As in 石炭系上统, where the position follows the system.
_AFTER = "(?P<after>[系纪][早下中晚上、-]+[统世])?"
_POSITION = r"(?:early|lower|middle|mid|late|upper|(?:ранн|нижн|средн|поздн|верхн)[а-яё]*?|[早下中晚上])"
_GAP = r"[\s\-/,、.]*(?:(?:to|and|и|至|到|或)\b)?[\s\-/,、.]*"
_DASHES = str.maketrans("–—−~～₋₀₁₂₃₄₅₆₇₈₉", "------0123456789")
# What stands after the name of a Chinese or Russian unit, and the endings of Russian adjectives.
_ZH_RANK = re.compile("(?:阶|统|亚系|系|界|宇)$")
_RU_ENDING = re.compile("(?:ский|цкий|ий|ый|ой|ая|а)$")
# A letter code: letters, numbers of its parts, letters of a stage or a genesis.
_NUMBERS = r"(?P<numbers>[1-4](?:\s*[-,+]\s*[1-4](?![a-z]))*)?"
_REST = r"(?:(?<=\d)[a-z]{1,4}\d?(?:[-+][a-z]{1,4}\d?)?|[a-z]{1,2})?"


@dataclass(frozen=True)
class Span:
    """From the older to the younger limit, in Ma."""

    oldest: float
    youngest: float

    def joined(self, other: "Span") -> "Span":
        """Return the span from the older limit of both to the younger one."""
        return Span(max(self.oldest, other.oldest), min(self.youngest, other.youngest))


def age_of(text: str) -> Span | None:
    """Return the span of an age that a map gives as words or as letter codes, None where it is not understood."""
    plain = text.strip().translate(_DASHES)
    spans = _by_words(plain.lower()) or _by_codes(plain)
    found = None
    for span in spans:
        found = span if found is None else found.joined(span)
    return found


def _by_words(text: str) -> list[Span]:
    pattern, named = _words()
    spans = []
    for match in pattern.finditer(text):
        group = next(name for name, part in match.groupdict().items() if part is not None and name.startswith("w"))
        row = named[group]
        positions = [
            position
            for position, words in POSITIONS.items()
            if row.get(position) and re.search("|".join(words), match["positions"] + (match["after"] or ""))
        ]
        spans += [_span(row[position]) for position in positions] or [_span(row["unit"])]
    return spans


def _by_codes(text: str) -> list[Span]:
    """Return the spans of letter codes; nothing unless the whole text consists of them."""
    code, by_letter = _codes()
    body = re.sub(r"^[α-ω]+\d?", "", text).strip().rstrip("?*'")
    spans, place = [], 0
    while place < len(body):
        match = code.match(body, place)
        if match is None:
            return []
        row = by_letter[match["letters"]]
        parts = row["numbers"].split(";") if row["numbers"] else []
        numbers = [int(digit) for digit in re.findall(r"\d", match["numbers"] or "")]
        known = [number for number in numbers if number <= len(parts)]
        spans += [_span(parts[number - 1]) for number in known] or [_span(row["unit"])]
        place = match.end()
    return spans


@cache
def _words() -> tuple[re.Pattern, dict[str, dict[str, str]]]:
    """Return the pattern of positions and names, and the row that the group of each name stands for."""
    rows = [row for row in tables.controlled("age_words") if row["en"]]
    stems = [(stem, row) for row in rows for stem in f"{row['en']};{row['zh']};{row['ru']}".split(";") if stem]
    known = {stem for stem, _ in stems}
    for row in tables.controlled("ages"):
        if row["en"].lower() not in known and not row["en"].startswith(("Lower ", "Middle ", "Upper ")):
            stems += [(stem, {"unit": row["id"]}) for stem in _names(row)]
    # Of two names that begin at one place the longer counts.
    stems.sort(key=lambda pair: -len(pair[0]))
    named = {f"w{number}": row for number, (_, row) in enumerate(stems)}
    names = "|".join(f"(?P<w{number}>{stem})" for number, (stem, _) in enumerate(stems))
    return re.compile(f"(?P<positions>(?:{_POSITION}{_GAP})*)(?:{names}){_AFTER}"), named


def _names(row: dict[str, str]) -> list[str]:
    russian = _RU_ENDING.sub("", row["ru"].split()[0].lower()) if row["ru"] else ""
    found = [row["en"].lower(), _ZH_RANK.sub("", row["zh"]), russian if len(russian) > 2 else ""]
    return [re.escape(name) for name in found if name]


@cache
def _codes() -> tuple[re.Pattern, dict[str, dict[str, str]]]:
    """Return the pattern of one code with what parts it from the next, and the row of each code's letters."""
    rows = {code: row for row in tables.controlled("age_words") for code in row["codes"].split(";") if code}
    letters = "|".join(sorted(map(re.escape, rows), key=len, reverse=True))
    return re.compile(rf"(?P<letters>{letters}){_NUMBERS}{_REST}(?:\s*[-,+/]\s*|\s+|$)"), rows


@cache
def _span(units: str) -> Span:
    """Return the span of a unit, or from the first to the last of several joined by “+”."""
    ages = {row["id"]: row for row in tables.controlled("ages")}
    rows = [ages[unit] for unit in units.split("+")]
    return Span(max(float(row["base_ma"]) for row in rows), min(float(row["top_ma"]) for row in rows))
