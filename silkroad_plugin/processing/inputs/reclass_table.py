"""A table of new values for old ones, typed or in a file."""

import math
from dataclasses import dataclass

import numpy as np

from ...core.errors import SilkroadError
from ...core.evidence.reclassification import Row
from ...core.typed_numbers import number_of
from ...i18n import LANGUAGES
from ...tables import cells_of

REST, NODATA, KEEP = "*", "nodata", "keep"
MISSING = object()


@dataclass(frozen=True)
class ReclassTable:
    """Rows; what the rest becomes (None: no data) or that it is kept; what cells without data become."""

    rows: tuple[Row, ...]
    rest: float | None = None
    keep: bool = False
    nodata: float | None = None
    names: dict[int, dict[str, str]] | None = None

    @property
    def new_values(self) -> list[float]:
        """Every new value that is written in the table."""
        found = [row.new for row in self.rows] + [self.rest, self.nodata]
        return [value for value in found if value is not None]


def read_table(text: str, label: str) -> ReclassTable:
    """Return the table of a text; ``label``: of its parameter.

    Raises SilkroadError reclass_empty, reclass_row, reclass_order, reclass_large.
    """
    cells = cells_of(text)
    if cells and _is_header(cells[0]):
        cells = cells[1:]
    rows, special, names = [], {}, {}
    for number, row in enumerate(cells, 1):
        written, head = ";".join(row), row[0].lower()
        if head in (REST, NODATA):
            new, given = _new(row[1] if len(row) > 1 else "", head == REST), row[2:]
            special[head] = new
        else:
            lower, upper, new, given = _rule(row)
        if new is MISSING:
            raise SilkroadError("reclass_row", input=label, row=number, text=written)
        if head not in special:
            if not lower < upper and len(row) - len(given) == 3:
                raise SilkroadError("reclass_order", input=label, row=number, text=written)
            rows.append(Row(lower, upper, new, written))
        _note(names, new, given)
    if not rows and not special:
        raise SilkroadError("reclass_empty", input=label)
    rest = special.get(REST)
    table = ReclassTable(tuple(rows), None if rest == KEEP else rest, rest == KEEP, special.get(NODATA), names)
    for value in table.new_values:
        if abs(value) > float(np.finfo(np.float32).max) / 2:
            raise SilkroadError("reclass_large", input=label, value=value)
    return table


def _is_header(row: list[str]) -> bool:
    """Whether a row names columns: words, of which the first has no meaning in a table."""
    return row[0].lower() not in (REST, NODATA, "") and all(number_of(cell) is None for cell in row)


def _rule(row: list[str]) -> tuple[float, float, float | object | None, list[str]]:
    """Return lower and upper end, new value and names of “from;to;new;…” or “value;new;…”."""
    third = _new(row[2], False) if len(row) > 2 else MISSING
    if third is not MISSING:
        lower, upper = number_of(row[0] or "-inf"), number_of(row[1] or "inf")
        if lower is not None and upper is not None:
            return lower, upper, third, row[3:]
        return 0.0, 0.0, MISSING, row[2:]
    value = number_of(row[0])
    new = _new(row[1], False) if len(row) > 1 and value is not None and math.isfinite(value) else MISSING
    return value or 0.0, value or 0.0, new, row[2:]


def _new(text: str, may_keep: bool) -> float | str | object | None:
    """Return a new value, None for no data, KEEP, or MISSING where the text is none of them."""
    if text.lower() == NODATA:
        return None
    if may_keep and text.lower() == KEEP:
        return KEEP
    number = number_of(text)
    return number if number is not None and math.isfinite(number) else MISSING


def _note(names: dict, new, given: list[str]) -> None:
    """Keep the names of a class; one name stands for all languages that have none."""
    given = [name for name in given[: len(LANGUAGES)] if name]
    if given and isinstance(new, float) and new == int(new):
        names.setdefault(int(new), dict(zip(LANGUAGES, given + given[:1] * 2, strict=False)))
