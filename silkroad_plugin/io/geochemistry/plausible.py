"""Contents that cannot be: more than all of the sample, mostly because a unit was mistaken."""

import numpy as np

from .importing import Imported
from .samples import vocabulary

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


def _percent(column) -> np.ndarray:
    """Return (n) what is at least there, in percent of mass, as the table has it; NaN where unknown or no share."""
    read, words = column.read.determinations, vocabulary()
    if words.units[column.meaning.unit].kind != words.units["pct"].kind:
        return np.full(len(read), np.nan)
    return np.where(read.known, read.lower, np.nan) * words.factor(column.meaning.unit, "pct")
