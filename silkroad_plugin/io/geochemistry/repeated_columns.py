"""Columns of one table that hold the same element: contents ten or a thousand times apart betray a wrong unit."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from ...core.errors import SilkroadError
from .headers import NOTHING
from .samples import vocabulary

if TYPE_CHECKING:
    from .importing import ImportedColumn

# Rounded figures and two methods agree so closely in lg only where a power of ten parts them; this share of the rows.
CLOSE, SHARE, ENOUGH = 0.1, 0.9, 3
# Partial and full digestion may differ so many times; more is told.
MOST_TIMES = 3.0


def check_columns(columns: Sequence["ImportedColumn"]) -> None:
    """Raise SilkroadError import_columns_differ where two columns of one element differ by a power of ten."""
    for first, second, apart in _pairs(columns):
        power = round(float(np.median(apart)))
        if power and len(apart) >= ENOUGH and (np.abs(apart - power) < CLOSE).mean() >= SHARE:
            told = {"first": first.meaning.header, "second": second.meaning.header, "times": 10 ** abs(power)}
            units = {"first_unit": first.meaning.unit_told, "second_unit": second.meaning.unit_told}
            example = f"{second.meaning.header}; {NOTHING}"
            raise SilkroadError("import_columns_differ", **told, **units, example=example)


def unlike_columns(columns: Sequence["ImportedColumn"]) -> list[tuple[str, str, float]]:
    """Return the headers of two columns of one element whose contents differ much, and how many times (median)."""
    times = ((first, second, 10 ** abs(float(np.median(apart)))) for first, second, apart in _pairs(columns))
    return [(a.meaning.header, b.meaning.header, found) for a, b, found in times if found > MOST_TIMES]


def _pairs(columns) -> Iterator[tuple["ImportedColumn", "ImportedColumn", np.ndarray]]:
    """Yield two columns of the same form, and lg of their ratio where both have numbers above 0; none without."""
    words = vocabulary()
    for first, second in combinations(columns, 2):
        kinds = {words.units[column.unit].kind for column in (first, second)}
        if first.meaning.form != second.meaning.form or len(kinds) > 1:
            continue
        a, b = (words.convert(column.determinations, first.unit) for column in (first, second))
        both = a.exact & b.exact & (a.lower > 0) & (b.lower > 0)
        if both.any():
            yield first, second, np.log10(b.value[both] / a.value[both])
