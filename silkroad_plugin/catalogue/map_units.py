"""What the polygons of a user's geological map are: the age and the kind of rock that their fields tell.

What no rule understands stays untold: it is listed, drawn pale and never guessed; a mapping by the user settles it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import ClassVar

from .. import tables
from ..core.cartography.index_text import marked
from ..core.errors import SilkroadError
from ..i18n import LANGUAGES
from .ages import Span, age_of, code_place
from .chart import letters_of
from .class_words import FieldNames, found_in
from .genesis import geneses, genesis_of, retold, with_letters
from .rocks import rock_of, rocks

UNKNOWN = "other"
_DASH = "[-–—−~～]"
_NUMBER = r"(\d+(?:[.,]\d+)?)(?:\s*±\s*\d+(?:[.,]\d+)?)?"
_YEARS = re.compile(
    rf"^{_NUMBER}(?:\s*(?:{_DASH}|to|至|до)\s*{_NUMBER})?\s*(Ma|Ga|m\.?y\.?|млн\.?\s*лет|млрд\.?\s*лет|百万年|亿年)?$",
    re.IGNORECASE,
)
_MAYBE_THOUSANDS = re.compile(r"[1-9]\d*,\d{3}$")
EARTH = 4600.0  # Ma: no rock is older
_TIMES = {"ga": 1000.0, "млрд": 1000.0, "亿年": 100.0}
_GREEK = re.compile("[α-ωΑ-Ω]+")
# Greek letters that say how a rock looks and not what it is.
_MODIFIERS = "πμο"


@dataclass(frozen=True)
class Fields(FieldNames):
    """The names of the fields of a geological map, "" for none."""

    JUDGED: ClassVar[tuple[str, ...]] = ("index", "age", "lithology")

    age: str = ""
    lithology: str = ""
    index: str = ""
    name: str = ""
    zone: str = ""


@dataclass(frozen=True)
class Judged:
    """What a polygon is: its age, None where not known; its kind, a code of ``rock_kinds``; names by language; its
    genesis and its rock, codes of ``genesis`` and ``lithologies``, "" where nothing tells them."""

    span: Span | None
    kind: str
    names: tuple[tuple[str, str], ...] = ()
    genesis: str = ""
    rock: str = ""

    def name(self, language: str) -> str:
        """Return the name that a mapping gives, "" for none."""
        return dict(self.names).get(language, "")


@cache
def kinds() -> dict[str, dict[str, str]]:
    """Return the kinds of rocks by their codes."""
    return {row["code"]: row for row in tables.controlled("rock_kinds")}


def group_of(kind: str) -> str:
    """Return the group of a kind of rock, a code of ``rock_kinds``: the part of the legend in which it stands."""
    return kinds()[kind]["group"]


def age(text: str, tradition: str) -> Span | None:
    """Return the age of a cell: words, letters, or figures in millions of years; None where it is not understood."""
    match = _YEARS.match(text.strip())
    if match is None:
        return age_of(text, tradition)
    if match[3] is None:
        return None
    unit = re.sub(r"[\s.].*", "", match[3].lower())
    times = _TIMES.get(unit, 1.0)
    ends = [float(part.replace(",", ".")) * times for part in match.group(1, 2) if part]
    # 1,800 Ma may be meant as 1800; 251,902 can only have a decimal comma, since the Earth is younger.
    thousands = [
        float(part.replace(",", "")) * times for part in match.group(1, 2) if part and _MAYBE_THOUSANDS.match(part)
    ]
    if max(ends) > EARTH or any(end <= EARTH for end in thousands):
        return None
    return Span(max(ends), min(ends))


def kind_of_letters(index: str) -> str:
    """Return the kind that the Greek letters of an index tell, "" where they tell none."""
    match = _GREEK.search(index)
    if match is None:
        return ""
    letters = {letter: code for code, row in kinds().items() for letter in row["letters"].split(";") if letter}
    if match[0] in letters:
        return letters[match[0]]
    # Of letters together the last that names a rock counts: ηγ is a granite.
    return next((letters[one] for one in reversed(match[0]) if one in letters and one not in _MODIFIERS), "")


def kind_of_words(text: str) -> str:
    """Return the kind that a rock name tells, "" where it tells none; the longest word that is found counts, but of
    lavas only where no other rock is named before: lava between beds makes no formation volcanic."""
    kind, named = found_in(text, kinds()), rock_of(text)
    lava_between = kind and named and group_of(kind) == "volcanic" != group_of(rocks()[named]["kind"])
    return "" if lava_between else kind


def judge(
    cells: Mapping[str, str], fields: Fields, tradition: str, mapping: Mapping[tuple[str, str], Judged]
) -> Judged:
    """Return what the ``cells`` (field -> text) of a polygon say; a ``mapping`` ((field, value) -> Judged) rules."""
    index, lithology = cells.get(fields.index, ""), cells.get(fields.lithology, "")
    told = [(field, cells.get(field, "")) for field in fields.judged]
    given = [mapping[one] for one in told if one in mapping]
    span = next((one.span for one in given if one.span), None)
    kind, genesis, rock = (
        next((getattr(one, name) for one in given if getattr(one, name)), "") for name in ("kind", "genesis", "rock")
    )
    names = next((one.names for one in given if one.names), ())
    if span is None:
        span = age(cells.get(fields.age, ""), tradition) or age(marked(index), tradition)
    kind = kind or rocks().get(rock, {}).get("kind", "")
    kind = kind or kind_of_letters(index) or kind_of_letters(cells.get(fields.age, "")) or kind_of_words(lithology)
    if not kind:
        kind = "stratified" if span else UNKNOWN
    kind = kind if span or group_of(kind) != "stratified" else UNKNOWN
    return Judged(span, kind, names, genesis, rock or _rock(kind, lithology))


def _rock(kind: str, text: str) -> str:
    """Return the rock that a text names, where it is one of such a kind, else the usual one of the kind."""
    named = rock_of(text)
    if named and group_of(rocks()[named]["kind"]) == group_of(kind):
        return named
    return kinds()[kind]["rock"]


@dataclass(frozen=True)
class MapUnit:
    """A unit of the legend: its index as printed, what it is, its names; ``foreign``: letters of another tradition;
    ``genesis``: of Quaternary deposits, where a map shows it; ``read``: its index as the data have it."""

    key: str
    index: str
    judged: Judged
    name: str = ""
    lithology: str = ""
    foreign: bool = False
    genesis: str = ""
    read: str = ""

    @property
    def group(self) -> str:
        """Return the part of the legend."""
        return group_of(self.judged.kind)

    def order(self) -> tuple:
        """Return its place in the legend: strata by age, intrusive rocks by age and composition, the rest."""
        span, row = self.judged.span, kinds()[self.judged.kind]
        # By their middle, so that C1v stands above D3–C1, which ends after it.
        ages = (span.oldest + span.youngest, span.oldest) if span else (9999.0, 9999.0)
        place = list(dict.fromkeys(one["group"] for one in kinds().values())).index(row["group"])
        return place, *ages, int(row["order"]), self.index, self.key


def unit(cells: Mapping[str, str], fields: Fields, judged: Judged, given: str, printed: str) -> MapUnit:
    """Return the unit of a polygon: ``given`` and ``printed`` are the traditions of the data and of the map."""
    index = marked(cells.get(fields.index, ""))
    if not index and age_of(cells.get(fields.age, ""), given) and code_place(cells.get(fields.age, ""), given):
        index = cells[fields.age]
    lithology = cells.get(fields.lithology, "")
    place = code_place(index, given)
    # The letters of an index are turned as such: those of its stage stay behind them.
    span = age_of(index, given) if place else judged.span
    letters, own = letters_of(span, printed) if span else ("", True)
    if not index:
        written = kinds()[judged.kind]["letter"] + letters
    elif place is None or given == printed:
        written = index
    else:
        start, end = place
        written = retold(index[:start] + letters + index[end:], given, printed)
    key = f"{index or f'{letters}|{judged.span}'}|{judged.kind}"
    return MapUnit(key, written, judged, "", lithology, not own, read=index)


def with_genesis(one: MapUnit, words: str, given: str, printed: str) -> MapUnit:
    """Return a unit of Quaternary deposits with its genesis: what a mapping says, else its letters, else words. Letters
    of what is told by others are put to its index."""
    told = genesis_of(one.read, "", given)
    genesis = one.judged.genesis or told or genesis_of("", words, given)
    if not genesis:
        return one
    index = one.index if genesis == told else with_letters(one.index, genesis, printed)
    return replace(one, key=f"{one.key}|{genesis}", genesis=genesis, index=index)


def read_mapping(rows: Iterable[tuple[int, list[str]]], fields: Fields, tradition: str, label: str):
    """Return (field, value) -> Judged from the numbered rows of a table with the columns field, value, age, kind,
    name_zh, name_ru, name_en, genesis, rock, of which only value, age and kind must be there.

    Raises SilkroadError mapping_columns, mapping_age, mapping_kind, mapping_genesis and mapping_rock.
    """
    rows = list(rows)
    head = [cell.lower() for cell in rows[0][1]] if rows else []
    if not {"value", "age", "kind"} <= set(head):
        raise SilkroadError("mapping_columns", input=label)
    found = {}
    for line, cells in rows[1:]:
        row = dict(zip(head, cells, strict=False))
        span = age(row.get("age", ""), tradition)
        if row.get("age") and span is None:
            raise SilkroadError("mapping_age", input=label, line=line, age=row["age"])
        said = {"kind": "", "genesis": "", "rock": ""}
        for column, known in (("kind", kinds()), ("genesis", geneses()), ("rock", rocks())):
            said[column] = row.get(column, "").lower()
            if said[column] and said[column] not in known:
                told = {column: said[column], "known": ", ".join(known)}
                raise SilkroadError(f"mapping_{column}", input=label, line=line, **told)
        names = tuple((code, row[f"name_{code}"]) for code in LANGUAGES if row.get(f"name_{code}"))
        for field in [row["field"]] if row.get("field") else fields.judged:
            found[field, row.get("value", "")] = Judged(span, said["kind"], names, said["genesis"], said["rock"])
    return found


def named(one: MapUnit, name: str) -> MapUnit:
    """Return a unit with the name that the map has for it."""
    return replace(one, name=name)
