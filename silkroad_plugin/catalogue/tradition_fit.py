"""Whose letters the ages of a geological map are: which tradition writes them, and whether words say the same."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ..core.cartography.index_text import marked
from .ages import Span, age_of, letters_in, units_by_id
from .chart import CODE, PRECAMBRIAN, is_national, within

# What maps of a tradition write beside the letters of the tables: ₽ as keyboards have it, parts of the Quaternary.
BESIDE = {"russian": ("Pg", "R", "QI", "QII", "QIV", "QE"), "chinese": ("Chc",)}


@dataclass(frozen=True)
class Fit:
    """How readings fit a tradition: ``letters`` that it does not write; how many of the ``compared`` readings that
    have both words and letters are ``contradicted``; ``faults``: how many are of one kind or the other."""

    tradition: str
    letters: tuple[str, ...]
    contradicted: int
    compared: int
    faults: int

    @property
    def disagrees(self) -> bool:
        """Whether words and letters tell different ages in most readings that have both."""
        return 2 * self.contradicted > self.compared


def fit(readings: Iterable[tuple[str, str]], tradition: str) -> Fit:
    """Return how readings, each the index letters and the words of an age, fit a tradition."""
    foreign, contradicted, compared, faults = {}, 0, 0, 0
    for index, words in readings:
        single = not (index and words)
        index = marked(index or words)
        other = [one for one in letters_in(index, tradition) if _is_of_others(one, tradition)]
        foreign |= dict.fromkeys(other)
        told = age_of(words, tradition), age_of(index, tradition)
        both = not single and all(told) and not letters_in(words, tradition)
        apart = both and not _agree(*told)
        compared, contradicted = compared + both, contradicted + apart
        faults += bool(other) or apart
    return Fit(tradition, tuple(foreign), contradicted, compared, faults)


def fittest(readings: Iterable[tuple[str, str]], tradition: str) -> Fit:
    """Return the fit of the tradition with the fewest faults: of equal ones that which is given."""
    readings = list(readings)
    found = [fit(readings, one) for one in (tradition, *(one for one in CODE if one != tradition))]
    return min(found, key=lambda one: one.faults)


def _agree(one: Span, other: Span) -> bool:
    """Whether one of two spans lies within the other: words may name the stage, and letters its series."""
    return within(one, other) or within(other, one)


def _is_of_others(letters: str, tradition: str) -> bool:
    """Whether other traditions write letters and this one does not."""
    one = _alike(letters)
    return one not in _written(tradition) and any(one in _written(other) for other in CODE)


@cache
def _written(tradition: str) -> frozenset[str]:
    """Return the letters that maps of a tradition write, without numbers; not those of stages."""
    rows = units_by_id()
    codes = [row["code"] if is_national(unit) else row[CODE[tradition]] for unit, row in rows.items()
             if not is_national(unit) or row["tradition"] == tradition]  # fmt: skip
    # The parts of the Proterozoic have the letters of the chart where a tradition parts it so.
    codes += [rows[unit]["code_ccgm"] for unit in PRECAMBRIAN[tradition] if tradition != "chinese"]
    heads = (re.sub(r"\d.*", "", code) for code in [*codes, *BESIDE.get(tradition, ())])
    return frozenset(_alike(head) for head in heads if head and not head[0].islower())


def _alike(letters: str) -> str:
    """Return letters without what is a matter of taste: Pz is as usual as PZ, but Qh is Chinese and QH Russian."""
    return letters if letters.startswith("Q") else letters.upper()
