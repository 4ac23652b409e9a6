"""New values for old ones, by a table of single values and ranges."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..errors import SilkroadError


@dataclass(frozen=True)
class Row:
    """Values above ``lower`` up to and including ``upper``, or the one value where both are equal, become ``new``.

    ``new`` None: no data. ``text`` is the row as it was written.
    """

    lower: float
    upper: float
    new: float | None
    text: str = ""


class Lookup:
    """The rows of a table, ready for values of a dtype; a row for a single value goes before ranges.

    ``rest``: what values become that no row holds (None: no data); ``keep``: they stay what they are instead.
    Limits are taken in the precision of the values: 0.1 of the table is 0.1 of a float32 raster. Raises
    SilkroadError reclass_overlap where two rows hold one value.
    """

    def __init__(self, rows: Sequence[Row], rest: float | None, keep: bool, dtype: np.dtype):
        def own(value):
            return float(dtype.type(value)) if dtype.kind == "f" else value

        singles = [(own(row.lower), row) for row in rows if row.lower == row.upper]
        ranges = [(own(row.lower), own(row.upper), row) for row in rows if row.lower != row.upper]
        singles.sort(key=lambda known: known[0])
        ranges.sort(key=lambda known: known[:2])
        for (first, one), (second, other) in pairwise(singles):
            if first == second:
                raise SilkroadError("reclass_overlap", first=one.text, second=other.text, value=second)
        for (_, upper, one), (lower, end, other) in pairwise(ranges):
            if lower < upper:
                raise SilkroadError("reclass_overlap", first=one.text, second=other.text, value=min(upper, end))
        self._values = np.array([value for value, _ in singles])
        self._lower = np.array([lower for lower, _, _ in ranges])
        self._upper = np.array([upper for _, upper, _ in ranges])
        made = [row for _, row in singles] + [row for _, _, row in ranges]
        self._new = np.array([_number(row.new) for row in made] + [_number(rest)])
        self._keep = keep

    def __call__(self, values: np.ndarray) -> tuple[np.ndarray, int]:
        """Return the new values (float64, NaN: no data) of a one-dimensional array, and how many no row held."""
        values = np.asarray(values, float)
        place = np.full(len(values), len(self._new) - 1)
        if self._upper.size:
            near = np.minimum(np.searchsorted(self._upper, values, side="left"), len(self._upper) - 1)
            held = (values > self._lower[near]) & (values <= self._upper[near])
            place[held] = len(self._values) + near[held]
        if self._values.size:
            near = np.minimum(np.searchsorted(self._values, values, side="left"), len(self._values) - 1)
            held = values == self._values[near]
            place[held] = near[held]
        rest = place == len(self._new) - 1
        made = self._new[place]
        if self._keep:
            made[rest] = values[rest]
        return made, int(np.count_nonzero(rest))


def _number(value: float | None) -> float:
    return np.nan if value is None else value
