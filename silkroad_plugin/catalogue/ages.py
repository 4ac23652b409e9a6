"""Ages of rocks as geological maps write them, in millions of years.

Words in three languages (“Early to Middle Devonian”, 早—中泥盆世, «нижний–средний девон»), names of stages and
series, and letter codes (D1-2, C2, O3-S1, Pt2, PZ1) are looked up in the tables of ages and of age words. What a
word or a code means may depend on the tradition of the map: C2 is the Pennsylvanian on Chinese maps and its older part
on Russian ones. Where a tradition is named the units of its own scale (Z, V, RF) keep their own limits.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from .. import tables

POSITIONS = {
    "lower": ("early", "lower", "ранн", "нижн", "早", "下"),
    "middle": ("middle", "mid", "средн", "中"),
    "upper": ("late", "upper", "поздн", "верхн", "晚", "上"),
    "top": ("顶",),  # of the Silurian, which Chinese maps part in four
}
# As in 石炭系上统, where the position follows the system.
_AFTER = "(?P<after>[系纪][早下中晚上顶、-]+[统世])?"
_POSITION = r"(?:early|lower|middle|mid|late|upper|(?:ранн|нижн|средн|поздн|верхн)[а-яё]*?|[早下中晚上顶])"
_GAP = r"[\s\-/,、.]*(?:(?:to|and|и|至|到|或)\b)?[\s\-/,、.]*"
_DASHES = str.maketrans("–—−~～₋₀₁₂₃₄₅₆₇₈₉", "------0123456789")
# What stands after the name of a Chinese or Russian unit, and the endings of Russian adjectives.
_ZH_RANK = re.compile("(?:阶|统|亚系|系|界|宇)$")
_RU_ENDING = re.compile("(?:ский|цкий|ий|ый|ой|ая|а)$")
# A letter code: letters, numbers of its parts, letters of a stage or a genesis.
_NUMBERS = r"(?P<numbers>[1-4](?:\s*[-,+]\s*[1-4](?![a-z]))*)?"
# Letters above the line, as ``index_text.marked`` writes them.
_ABOVE = r"(?:\^\{[^}]*\})?"
_GREEK = "α-ωΑ-Ω"
# The number of a phase, letters of a genesis (aQIII) or of rocks (γδPz3), stand before.
_BEFORE = re.compile(rf"\s*(?:[a-z]{{1,4}}(?=Q)|\d?[{_GREEK}]+\d?\s*)?")
_AFTERWARDS = re.compile(rf"[{_GREEK}?*'\s]+$")
_ROMANS = re.compile("(Q[IV]+)-(?=[IV])")
_REST = r"(?:(?<=\d)[a-z]{1,4}\d?(?:[-+][a-z]{1,4}\d?)?|[a-z]{1,2})?"


@dataclass(frozen=True)
class Span:
    """From the older to the younger limit, in Ma; ``units``: of the chart or of a national scale, the oldest first."""

    oldest: float
    youngest: float
    units: tuple[str, ...] = field(default=(), compare=False)

    def joined(self, other: "Span") -> "Span":
        """Return the span from the older limit of both to the younger one."""
        units = (*self.units, *(unit for unit in other.units if unit not in self.units))
        return Span(max(self.oldest, other.oldest), min(self.youngest, other.youngest), units)


def age_of(text: str, tradition: str = "") -> Span | None:
    """Return the span of an age that a map gives as words or as letter codes, None where it is not understood.

    ``tradition``: "chinese", "russian" or "international", in whose sense it is read; without one the units of
    national scales become the nearest ones of the chart.
    """
    plain = text.strip().translate(_DASHES)
    return _joined(_by_words(plain.lower(), tradition) or _by_codes(plain, tradition)[0])


def code_place(text: str, tradition: str) -> tuple[int, int] | None:
    """Return from where to where the codes of an age stand in an index such as γδPz3a, None where there is none."""
    spans, place = _by_codes(text.translate(_DASHES), tradition)
    return place if spans else None


def letters_in(text: str, tradition: str) -> list[str]:
    """Return the letters of each code of an age, without numbers; none unless the whole text consists of codes."""
    return [match["letters"] for match in _matches(text.translate(_DASHES), tradition)[0]]


def _joined(spans: list[Span]) -> Span | None:
    found = None
    for span in spans:
        found = span if found is None else found.joined(span)
    return found


def _by_words(text: str, tradition: str) -> list[Span]:
    pattern, named = _words(tradition)
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


def _by_codes(text: str, tradition: str) -> tuple[list[Span], tuple[int, int]]:
    """Return the spans of letter codes, and from where to where they stand without what follows their numbers; no span
    unless the whole text consists of them."""
    found, start = _matches(text, tradition)
    if not found:
        return [], (start, start)
    spans, end = [], start
    for match in found:
        row = _codes(tradition)[1][match["letters"]]
        parts = row["numbers"].split(";") if row["numbers"] else []
        numbers = [int(digit) for digit in re.findall(r"\d", match["numbers"] or "")]
        known = [number for number in numbers if number <= len(parts)]
        spans += [_span(parts[number - 1]) for number in known] or [_span(row["unit"])]
        end = match.end("numbers") if match["numbers"] else match.end("letters")
    return spans, (start, end)


def _matches(text: str, tradition: str) -> tuple[list[re.Match], int]:
    """Return the codes of an age and where they begin; none unless the whole text consists of them."""
    text = _ROMANS.sub(r"\1-Q", text)
    start = place = _BEFORE.match(text).end()
    body, found = _AFTERWARDS.sub("", text), []
    while place < len(body):
        match = _codes(tradition)[0].match(body, place)
        if match is None:
            return [], start
        found.append(match)
        place = match.end()
    return found, start


def age_rows(tradition: str) -> list[dict[str, str]]:
    """Return the rows of the age words that hold in a tradition, the most special last."""
    senses = ("", "*", tradition) if tradition else ("",)
    return [row for sense in senses for row in tables.controlled("age_words") if row["tradition"] == sense]


@cache
def _words(tradition: str) -> tuple[re.Pattern, dict[str, dict[str, str]]]:
    """Return the pattern of positions and names, and the row that the group of each name stands for."""
    known = {
        stem: row for row in age_rows(tradition) for stem in f"{row['en']};{row['zh']};{row['ru']}".split(";") if stem
    }
    stems = list(known.items())
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
def _codes(tradition: str) -> tuple[re.Pattern, dict[str, dict[str, str]]]:
    """Return the pattern of one code with what parts it from the next, and the row of each code's letters."""
    rows = {code: row for row in age_rows(tradition) for code in row["codes"].split(";") if code}
    letters = "|".join(sorted(map(re.escape, rows), key=len, reverse=True))
    return re.compile(rf"(?P<letters>{letters}){_NUMBERS}{_REST}{_ABOVE}(?:\s*[-,+/]\s*|\s+|$)"), rows


@cache
def _span(units: str) -> Span:
    """Return the span of a unit, or from the first to the last of several joined by “+”."""
    rows = [units_by_id()[unit] for unit in units.split("+")]
    limits = max(float(row["base_ma"]) for row in rows), min(float(row["top_ma"]) for row in rows)
    return Span(*limits, tuple(units.split("+")))


@cache
def units_by_id() -> dict[str, dict[str, str]]:
    """Return the rows of the chart and of the national scales beside it by their ids."""
    return {row["id"]: row for name in ("ages", "national_ages") for row in tables.controlled(name)}
