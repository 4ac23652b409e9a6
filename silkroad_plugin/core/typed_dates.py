"""Dates as people type them in three languages: a day, a month of a year, or a year."""

import re
from dataclasses import dataclass
from datetime import date

from .typed_numbers import plain

_DAY, _MONTH, _YEAR = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})", r"(?P<year>[1-9]\d{3})"
_END = r"(?:\s*(?:г\.?|года?))?"  # how Russian ends a year
# 2026-11-05, 2026/11/5, 2026.11.5; 2026年11月5日; 05.11.2026. With a stroke, 5/11 is May in America: it is not read.
_FORMS = [
    re.compile(rf"{_YEAR}(?:(?P<mark>[-/.]){_MONTH}(?:(?P=mark){_DAY})?)?{_END}", re.IGNORECASE),
    re.compile(rf"{_YEAR}\s*年(?:\s*{_MONTH}\s*月(?:\s*{_DAY}\s*[日号])?)?"),
    re.compile(rf"(?:{_DAY}\.)?{_MONTH}\.{_YEAR}{_END}", re.IGNORECASE),
]


@dataclass(frozen=True)
class Day:
    """A day; a whole month where ``day`` is 0, a whole year where ``month`` is 0 as well."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def today(cls) -> "Day":
        """Return the day it is."""
        now = date.today()
        return cls(now.year, now.month, now.day)


def day_in(text: str) -> Day | None:
    """Return the date that a text says; None where it says none, or one that no calendar has."""
    typed = plain(text).strip()
    found = next(filter(None, (form.fullmatch(typed) for form in _FORMS)), None)
    if found is None:
        return None
    parts = found.groupdict()
    read = Day(*(int(parts.get(name) or 0) for name in ("year", "month", "day")))
    try:
        # A month or a day that was typed as 0 is none.
        date(read.year, int(parts["month"] or 1), int(parts["day"] or 1))
    except ValueError:
        return None
    return read
