"""The chart of ages for legends: the colour, the letters and the name of a span in each tradition and language."""

import re
from dataclasses import dataclass
from functools import cache

from .. import tables
from ..i18n import term
from .ages import Span, age_rows, units_by_id

CODE = {"international": "code_ccgm", "chinese": "code_zh", "russian": "code_ru"}
# Units of the Precambrian whose parts are numbered on maps of a tradition.
PRECAMBRIAN = {
    "international": ("Neoproterozoic", "Mesoproterozoic", "Paleoproterozoic"),
    "chinese": ("Proterozoic", "Archean"),
    "russian": ("Neoproterozoic", "Mesoproterozoic", "Paleoproterozoic", "Archean"),
}
NEAR = 0.0005  # Ma, by which limits that are the same may differ
# Words of ranks, which two names may share that have nothing else in common.
RANKS = ("ярус", "отдел", "система", "эратема", "эонотема", "подсистема")
# A code as maps print it: not the C2c6c7 that the chart composes.
_PLAIN = re.compile(r"[^\W\d]+\d?|∈\d?|₽\d?|QI-II")


@cache
def chart_units() -> tuple[tuple[str, Span], ...]:
    """Return the units of the international chart with their spans, the youngest first."""
    rows = ((key, row) for key, row in units_by_id().items() if "rank" in row)
    return tuple((key, Span(float(row["base_ma"]), float(row["top_ma"]), (key,))) for key, row in rows)


def unit_of(span: Span) -> str:
    """Return the unit of the chart, or of a national scale, that is a span, else the one that it matches best: whose
    shared part is the largest share of both together."""
    if len(span.units) == 1:
        return span.units[0]
    return max(chart_units(), key=lambda pair: _likeness(span, pair[1]))[0]


def _likeness(one: Span, other: Span) -> float:
    shared = min(one.oldest, other.oldest) - max(one.youngest, other.youngest)
    together = max(one.oldest, other.oldest) - min(one.youngest, other.youngest)
    return shared / together if together > 0 else 0.0


def colour_of(span: Span, tradition: str) -> str:
    """Return the colour of a span as "#RRGGBB".

    On Russian maps systems have their own colours where these differ; their series are lighter or darker by the
    lightness that the chart gives them.
    """
    row = units_by_id()[unit_of(span)]
    if tradition != "russian":
        return row["colour"]
    whole = row
    while whole and not whole.get("colour_ru"):
        whole = units_by_id().get(whole["parent"])
    if not whole:
        return row["colour"]
    if whole is row:
        return row["colour_ru"]
    place = (float(whole["base_ma"]) + float(whole["top_ma"]) - float(row["base_ma"]) - float(row["top_ma"])) / 2
    share = place / (float(whole["base_ma"]) - float(whole["top_ma"]))
    # The younger the lighter: from a tenth darker at the base to two fifths of white at the top.
    return mixed(whole["colour_ru"], "#FFFFFF" if share > -0.25 else "#000000", max(0.4 * (share + 0.5), 0.0) or 0.1)


def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour with a share of another one."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def letters_of(span: Span, tradition: str) -> tuple[str, bool]:
    """Return the letters and numbers of a span, such as J2-3 or D3–C1, and whether they are those of the tradition.

    A unit of a national scale keeps its letters, and one that the tradition has no letters for those of the chart.
    """
    if any(is_national(unit) for unit in span.units):
        told = [_own(unit, tradition) for unit in span.units]
        return _run([code for code, _ in told]), all(own for _, own in told)
    for unit, known in chart_units():
        code = units_by_id()[unit][CODE[tradition]]
        if _same(known, span) and _PLAIN.fullmatch(code):
            return code, True
    older, younger = _part(span, tradition, True), _part(span, tradition, False)
    if older is None or younger is None:
        ends = [_own(unit, tradition) for unit in span.units if alone(unit) != span]
        codes = [code for code, _ in ends] or [units_by_id()[unit_of(span)]["code_ccgm"]]
        return _run(codes), tradition == "international"
    return _run([older.code(span), younger.code(span)]), older.own and younger.own


def is_national(unit: str) -> bool:
    """Whether a unit is one of a national scale that the chart does not have."""
    return "rank" not in units_by_id()[unit]


def _own(unit: str, tradition: str) -> tuple[str, bool]:
    if is_national(unit):
        row = units_by_id()[unit]
        return row["code"], row["tradition"] == tradition
    return letters_of(alone(unit), tradition)


def alone(unit: str) -> Span:
    """Return the span of one unit."""
    row = units_by_id()[unit]
    return Span(float(row["base_ma"]), float(row["top_ma"]), (unit,))


def _same(one: Span, other: Span) -> bool:
    return abs(one.oldest - other.oldest) < NEAR and abs(one.youngest - other.youngest) < NEAR


def _run(codes: list[str]) -> str:
    """Return codes from the first to the last: C1, C1-2, D3–C1."""
    first, last = codes[0], codes[-1]
    if first == last:
        return first
    if first[:-1] == last[:-1] and first[-1].isdigit() and last[-1].isdigit():
        return f"{first}-{last[-1]}"
    return f"{first}–{last}"


@dataclass(frozen=True)
class _Part:
    """A numbered part of a unit that has letters; ``own``: letters of the tradition."""

    letters: str
    number: int
    span: Span
    whole: Span
    own: bool

    def code(self, span: Span) -> str:
        """Return letters and number; no number where a span holds the whole unit."""
        holds = span.oldest > self.whole.oldest - NEAR and span.youngest < self.whole.youngest + NEAR
        return self.letters if holds else f"{self.letters}{self.number}"


def _part(span: Span, tradition: str, older: bool) -> _Part | None:
    """Return the part at the older or the younger end of a span: the widest that ends there, else the narrowest about
    it."""
    end = span.oldest if older else span.youngest

    def limit(part):
        return part.span.oldest if older else part.span.youngest

    def about(part):
        low, high = part.span.youngest, part.span.oldest
        return low + NEAR < end <= high + NEAR if older else low - NEAR <= end < high - NEAR

    found = [part for part in _parts(tradition) if about(part)]
    exact = [part for part in found if abs(limit(part) - end) < NEAR and within(part.span, span)]
    return exact[-1] if exact else next(iter(found), None)


def within(inner: Span, outer: Span) -> bool:
    """Tell whether a span lies within another one."""
    return inner.oldest < outer.oldest + NEAR and inner.youngest > outer.youngest - NEAR


@cache
def _parts(tradition: str) -> tuple[_Part, ...]:
    """Return the numbered parts of the systems and of the Precambrian, the narrowest first."""
    found, seen = [], set()
    for row in reversed(age_rows(tradition)):
        unit = units_by_id().get(row["unit"], {})
        lettered = unit.get("rank") == "system" or row["unit"] in PRECAMBRIAN[tradition]
        if not lettered or row["unit"] in seen or not row["numbers"]:
            continue
        own = unit["rank"] == "system" or tradition != "russian" or row["unit"] == "Archean"
        letters = unit[CODE[tradition]] if own else unit["code_ccgm"]
        if letters not in row["codes"].split(";"):
            continue
        seen.add(row["unit"])
        for number, units in enumerate(row["numbers"].split(";"), start=1):
            spans = [alone(one) for one in units.split("+")]
            part = Span(max(one.oldest for one in spans), min(one.youngest for one in spans))
            found.append(_Part(letters, number, part, alone(row["unit"]), own))
    return tuple(sorted(found, key=lambda part: part.span.oldest - part.span.youngest))


def name_of(span: Span, tradition: str, language: str) -> str:
    """Return the name of a span as a tradition has it: of its unit, else from the oldest to the youngest."""
    rows = units_by_id()
    if any(map(is_national, span.units)):
        return _between([rows[unit][language] for unit in span.units], language)
    older, younger = _part(span, tradition, True), _part(span, tradition, False)
    # Of the chart's unit a tradition that parts it otherwise prints its own parts: C2–3 for the Pennsylvanian.
    parted = _parted(older, younger, span) and not _own_unit(span, tradition)
    whole = "" if parted else _unit_name(span, tradition, language)
    for name in (_part_name(older, span, tradition, language), whole):
        if name:
            return name
    if older and younger and _same(Span(older.span.oldest, younger.span.youngest), span):
        ends = [_end_name(part, span, tradition, language) for part in (older, younger)]
        if all(ends):
            return _between(ends, language)
    if span.units:
        ordered = sorted(span.units, key=lambda unit: -float(rows[unit]["base_ma"]))
        return _between([_name(unit, tradition, language) for unit in (ordered[0], ordered[-1])], language)
    return term("age_ma", language).format(oldest=f"{span.oldest:g}", youngest=f"{span.youngest:g}")


def _part_name(part: "_Part | None", span: Span, tradition: str, language: str) -> str:
    """Return what a tradition calls a part whose span is asked for, "" where it has no name of its own for it."""
    if part is None or not _same(part.span, span):
        return ""
    return _own_name(f"{part.letters}{part.number}", tradition, language)


def _own_name(code: str, tradition: str, language: str) -> str:
    """Return what a tradition calls a part by its letters or a unit by its id, "" where it has no name of its own."""
    found = (row for row in tables.controlled("age_part_names") if row["tradition"] == tradition)
    return next((row[language] for row in found if row["code"] == code), "")


def _parted(older: "_Part | None", younger: "_Part | None", span: Span) -> bool:
    """Tell whether a span is several parts of a larger whole, and ends where they do."""
    if older is None or younger is None or older.span == younger.span or older.whole != younger.whole:
        return False
    return _same(Span(older.span.oldest, younger.span.youngest), span) and not _same(older.whole, span)


def _own_unit(span: Span, tradition: str) -> bool:
    """Tell whether a tradition has letters for a unit of the chart that has a span."""
    units = units_by_id()
    return any(units[unit][CODE[tradition]] for unit, known in chart_units() if _same(known, span))


def _unit_name(span: Span, tradition: str, language: str) -> str:
    """Return the name of the unit of the chart that has a span, "" where none has it."""
    unit = next((unit for unit, known in chart_units() if _same(known, span)), "")
    return unit and _name(unit, tradition, language)


def _name(unit: str, tradition: str, language: str) -> str:
    """Return the name of a unit; a tradition may give it another rank."""
    return _own_name(unit, tradition, language) or units_by_id()[unit][language]


def _end_name(part: "_Part", span: Span, tradition: str, language: str) -> str:
    known = part.whole if within(part.whole, span) else part.span
    return _part_name(part, known, tradition, language) or _unit_name(known, tradition, language)


def _between(names: list[str], language: str) -> str:
    """Return names from the first to the last; what they share stands once: Middle – Upper Jurassic."""
    older, younger = names[0], names[-1]
    if older == younger:
        return older
    if language == "zh":
        older = older[:1] if older[1:] == younger[1:] else older
    else:
        head, _, tail = older.partition(" ")
        older = head if tail and tail == younger.partition(" ")[2] and tail not in RANKS else older
    return term("age_from_to", language).format(older=older, younger=lowered(younger, language))


def lowered(name: str, language: str) -> str:
    """Return the name of an age as it stands within a line: small in Russian."""
    return name[:1].lower() + name[1:] if language == "ru" else name
