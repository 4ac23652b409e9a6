"""Contents that cannot be, more than all of the sample, mostly because a unit was mistaken; elements that were lost."""

import re

import numpy as np

from ...core.geochemistry.header_words import with_latin
from ...core.typed_numbers import number_of, plain
from .headers import Doubt, Meaning, Role
from .importing import Imported
from .samples import form_of, vocabulary

WHOLE = 100.0  # percent
MOST_OXIDES = 105.0  # percent; analyses of rocks add up to 98 to 102


def above_whole(found: Imported) -> list[tuple[str, int]]:
    """Return the headers of columns with contents above 100 %, with the number of samples taken that have them."""
    counts = ((c.meaning.header, int((_percent(c)[found.kept] > WHOLE).sum())) for c in found.columns)
    return [(header, count) for header, count in counts if count]


def oxide_sums(found: Imported) -> tuple[list[str], int]:
    """Return the headers of the oxides that count, and how many samples taken have more than 105 % of them together.

    FeO and Fe2O3 do not count beside all iron as Fe2O3; an oxide that was determined twice counts once.
    """
    oxides = [column for column in found.columns if column.meaning.oxide]
    whole = {column.meaning.symbol for column in oxides if column.meaning.total}
    parts = {}
    for column in oxides:
        if column.meaning.total or column.meaning.symbol not in whole:
            parts.setdefault(column.meaning.form, column)
    if len(parts) < 2:
        return [], 0
    total = sum(np.nan_to_num(_percent(column)[found.kept]) for column in parts.values())
    return [column.meaning.header for column in parts.values()], int((total > MOST_OXIDES).sum())


# A symbol or formula, and nothing that makes a word of it.
_SYMBOL = re.compile(r"[A-Z][A-Za-z0-9]*(?![^\W_])")


def lost_elements(found: Imported) -> dict[str, str]:
    """Return the element that the header of each column of numbers begins with, where it was not understood."""
    lost = {meaning.header: _begins_with(meaning) for meaning in found.layout.meanings if _are_numbers(found, meaning)}
    return {header: symbol for header, symbol in lost.items() if symbol}


def _begins_with(meaning: Meaning) -> str:
    """Return the element or oxide that a header of no known meaning may be of, "" for none."""
    if meaning.role is not Role.OTHER or meaning.doubt in (Doubt.TWICE, Doubt.FACTOR) or meaning.name:
        return ""
    if meaning.doubt is Doubt.AMBIGUOUS:
        return meaning.form
    begins = _SYMBOL.match(with_latin(plain(meaning.header).strip(), bool))
    named = vocabulary().header(f"{begins[0]} ppm") if begins else None
    return form_of(named) if named else ""


def _are_numbers(found: Imported, meaning: Meaning) -> bool:
    told = [cell for cell in found.cells(meaning) if cell]
    return sum(number_of(cell.strip(" <>‹≤≥")) is not None for cell in told) > 0.5 * len(told)


def _percent(column) -> np.ndarray:
    """Return (n) what is at least there, in percent of mass, as the table has it; NaN where unknown or no share."""
    read, words = column.read.determinations, vocabulary()
    if words.units[column.meaning.unit].kind != words.units["pct"].kind:
        return np.full(len(read), np.nan)
    return np.where(read.known, read.lower, np.nan) * words.factor(column.meaning.unit, "pct")
