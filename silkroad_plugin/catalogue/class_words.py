"""What the values of a user's field mean: codes of a controlled list, by its words in three languages or by a table.

A row of such a list has a code and regular expressions in ``words_en``, ``words_zh``, ``words_ru``, parted by
semicolons. What no rule understands stays untold: it is listed, drawn grey and never guessed.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import inf, nextafter
from typing import ClassVar, NamedTuple

from ..core.errors import SilkroadError
from ..i18n import LANGUAGES

Row = Mapping[str, str]
# A comma before three figures may part thousands: 150,000 is no number that could be told, 0,125 is one.
_NUMBER = r"[-−]?(?!0*[1-9]\d*,\d{3}(?!\d))\d+(?:[.,]\d+)?"
_INTERVAL = re.compile(rf"^({_NUMBER})\s*(?:[–—~～…]|\.\.\.?|-|to|至|до)\s*({_NUMBER})$")
_BOUND = re.compile(rf"^(<|≤|<=|>|≥|>=)\s*({_NUMBER})$")


def text_of(cell) -> str:
    """Return the text of a cell: "" for an empty one, whole numbers without decimals."""
    if cell is None or str(cell) in ("NULL", "nan"):
        return ""
    return str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell).strip()


def number_of(text: str) -> float | None:
    """Return the number that a text is, with a decimal point or comma; None for another text, and for one that may be
    thousands (150,000)."""
    text = text.strip().replace("−", "-")
    return float(text.replace(",", ".")) if re.fullmatch(_NUMBER, text) else None


def words_of(row: Row) -> list[str]:
    """Return the regular expressions of a row."""
    return [word for code in LANGUAGES for word in row[f"words_{code}"].split(";") if word]


def found_in(text: str, rows: Mapping[str, Row]) -> str:
    """Return the code of the row one of whose words is found in a text; the longest word counts, "" for none."""
    text, found = text.lower(), []
    for code, row in rows.items():
        matches = (re.search(word, text) for word in words_of(row))
        found += [(len(match[0]), code) for match in matches if match]
    return max(found)[1] if found else ""


def said_by(text: str, rows: Mapping[str, Row]) -> str:
    """Return the code of the row that a text is: its code, its name in a language, or one of its words as a whole."""
    text = text.strip().lower()
    for code, row in rows.items():
        if text in (code, *(row[language].lower() for language in LANGUAGES)):
            return code
    return next((code for code, row in rows.items() if any(re.fullmatch(word, text) for word in words_of(row))), "")


@dataclass(frozen=True)
class FieldNames:
    """The names of the fields of a user's layer, "" for none; ``JUDGED``: those that tell what a feature is."""

    JUDGED: ClassVar[tuple[str, ...]] = ()

    @property
    def judged(self) -> tuple[str, ...]:
        """The names of those that tell what a feature is, each once."""
        names = (getattr(self, told) for told in self.JUDGED)
        return tuple(dict.fromkeys(name for name in names if name))


class Interval(NamedTuple):
    """Numbers from ``low`` on and below ``high``; one number where both are the same."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether a number lies within."""
        return value == self.low or self.low <= value < self.high

    def overlaps(self, other: "Interval") -> bool:
        """Whether there is a number that lies within both."""
        return self.holds(other.low) or other.holds(self.low)


def interval_of(text: str) -> Interval | None:
    """Return what numbers a text means: one, “0.2–0.4”, “< 0.2” or “≥ 0.8”; None for another text."""
    text, one = text.strip(), number_of(text)
    if one is not None:
        return Interval(one, one)
    if match := _INTERVAL.match(text):
        return Interval(*sorted(number_of(part) for part in match.groups()))
    if match := _BOUND.match(text):
        bound = number_of(match[2])
        # The next number of all makes "≤ b" hold b and "> b" not.
        bound = nextafter(bound, inf) if match[1] in ("≤", "<=", ">") else bound
        return Interval(-inf, bound) if match[1][0] in "<≤" else Interval(bound, inf)
    return None


@dataclass(frozen=True)
class Said:
    """What a user's table says of a value: a code of a list, and names by language as wished."""

    code: str = ""
    names: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Mapped:
    """A user's table: (field, value) -> what was said; a field of "" stands for all."""

    rows: dict[tuple[str, str], Said] = field(default_factory=dict)

    def said(self, name: str, value: str) -> Said | None:
        """Return what was said of a value of a field itself, not of an interval that holds it."""
        return next((self.rows[one, value] for one in (name, "") if (one, value) in self.rows), None)

    def code(self, name: str, value: str, rows: Mapping[str, Row]) -> str:
        """Return the code of one of the ``rows`` that was said of a value of a field, by the value itself or by an
        interval that holds it; "" for none. Raises SilkroadError class_table_overlap."""
        said = self.said(name, value)
        if said is not None:
            return said.code if said.code in rows else ""
        number = number_of(value)
        if number is None:
            return ""
        return next((code for interval, code in self.intervals(name, rows) if interval.holds(number)), "")

    def name(self, code: str, language: str) -> str:
        """Return what a class or a kind is called in a language, "" where nothing was said of it."""
        found = (said.names.get(language, "") for said in self.rows.values() if said.code == code and code)
        return next(filter(None, found), "")

    def intervals(self, name: str, rows: Mapping[str, Row]) -> list[tuple[Interval, str]]:
        """Return which numbers of a field were said to be of which of the ``rows``, ascending.

        Raises SilkroadError class_table_overlap where a number would be of two.
        """
        told = ((interval_of(value), said.code, value) for (one, value), said in self.rows.items() if one in (name, ""))
        found = sorted(one for one in told if one[0] is not None and one[1] in rows)
        for (first, _, text), (second, _, other) in pairwise(found):
            if first.overlaps(second):
                raise SilkroadError("class_table_overlap", first=text, second=other)
        return [(interval, code) for interval, code, _ in found]


def read_table(rows: Iterable[tuple[int, list[str]]], known: Iterable[str], label: str) -> Mapped:
    """Return a user's table from its numbered rows with the columns value, class and, as wished, field, name_zh,
    name_ru, name_en; ``known``: the codes that it may name.

    Raises SilkroadError class_table_columns, class_table_code.
    """
    rows, known = list(rows), list(known)
    head = [cell.lower() for cell in rows[0][1]] if rows else []
    if not {"value", "class"} <= set(head):
        raise SilkroadError("class_table_columns", input=label)
    found = {}
    for line, cells in rows[1:]:
        row = dict(zip(head, cells, strict=False))
        code = row.get("class", "").lower()
        if code and code not in known:
            raise SilkroadError("class_table_code", input=label, line=line, word=code, known=", ".join(known))
        names = {language: row[f"name_{language}"] for language in LANGUAGES if row.get(f"name_{language}")}
        found[row.get("field", ""), row.get("value", "")] = Said(code, names)
    return Mapped(found)
