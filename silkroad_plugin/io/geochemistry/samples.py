"""The layer of samples: which fields hold elements, and how a field with its limits is read as determinations.

An element has one numeric field such as ``Cu_ppm``. Beside it may stand ``Cu_ppm_q`` (how much is known),
``Cu_ppm_lim`` and ``Cu_ppm_lim2`` (the limits): docs/en/geochemistry-data.md describes the model.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np

from ... import tables
from ...core.errors import SilkroadError
from ...core.geochemistry.determinations import Determinations, Qualifier
from ...core.geochemistry.qualifiers import ABSENT, decimal_mark
from ...core.geochemistry.units import Header, Vocabulary
from ...core.typed_numbers import number_of, real

QUALIFIER, LIMIT, LIMIT2, LEVELLED = "_q", "_lim", "_lim2", "_lev"
SIGNS = {"<": Qualifier.BELOW, ">": Qualifier.ABOVE, "~": Qualifier.INTERVAL}
CODES = SIGNS | dict.fromkeys(ABSENT.values(), Qualifier.MISSING)  # with why there is no determination
# The metadata of a sample; all are text but the year.
METADATA = (
    "sample_id", "survey", "country", "sheet", "medium", "fraction", "landscape", "lithology", "digestion", "method",
    "laboratory", "batch", "year", "duplicate_of", "kind", "standard",
)  # fmt: skip
# Words in the name of a field that holds what was computed from an element, and no content of it.
COMPUTED = frozenset({"clr", "alr", "ilr", "plr", "lg", "ln", "log", "log10", "z", "kc", "kk", "residual", "score"})
# So many rows are named in a message.
TOLD = 10


@dataclass(frozen=True)
class Column:
    """An element in a layer of samples.

    ``field``: its name; ``element``: symbol, "" where the name tells none; ``form``: what the numbers are of, such as
    Al2O3, TFe2O3 or Al; ``unit``: code, "" where not told. ``qualifier``, ``limit``, ``limit2``: the fields beside it.
    """

    field: str
    element: str
    form: str
    unit: str
    qualifier: str | None = None
    limit: str | None = None
    limit2: str | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the names of all fields of the element."""
        return tuple(name for name in (self.field, self.qualifier, self.limit, self.limit2) if name)

    @property
    def levelled(self) -> bool:
        """Return whether this is a levelled copy of a field."""
        return self.field.endswith(LEVELLED)


@cache
def vocabulary() -> Vocabulary:
    """Return the units, elements and oxides of resources/data."""
    return Vocabulary(tables.controlled("geochem_units"), tables.controlled("geochem_elements"))


def form_of(header: Header) -> str:
    """Return what the numbers of a column are of: the symbol, the oxide, or TFe2O3 where all of the element is."""
    return ("T" if header.total else "") + (header.oxide or header.symbol)


def columns_of(names: Sequence[str]) -> list[Column]:
    """Return the elements among the fields ``names`` of a layer, in their order.

    Headers of laboratories are understood where only one reading is likely. What was computed from an element, such
    as ``Cu_ppm_clr``, is left out, but for a levelled copy.
    """
    beside = (QUALIFIER, LIMIT, LIMIT2)
    found = (column_of(name, names) for name in names if not name.endswith(beside) and _named(name))
    return [column for column in found if column.element]


def column_of(name: str, names: Iterable[str]) -> Column:
    """Return the column of the field ``name`` with its fields beside it, whether or not its name tells an element.

    What was computed from an element has neither element nor unit, but for a levelled copy.
    """
    header = _named(name)
    if header is None or (not name.endswith(LEVELLED) and _computed(name, names)):
        return Column(name, "", name, "", *_beside(name, set(names)))
    unit = header.unit.code if header.unit else ""
    return Column(name, header.symbol, form_of(header), unit, *_beside(name, set(names)))


def _beside(name: str, names: set[str]) -> list[str | None]:
    return [name + ending if name + ending in names else None for ending in (QUALIFIER, LIMIT, LIMIT2)]


def _named(name: str) -> Header | None:
    """Return the header that a name tells, None where it tells no element or several readings are likely."""
    header = vocabulary().header(name)
    return header if header is not None and header.certain and not header.assumed else None


def _computed(name: str, names: Iterable[str]) -> bool:
    """Tell whether a name continues that of another element's field, or says what was computed."""
    others = (other for other in names if name.startswith(f"{other}_"))
    return not COMPUTED.isdisjoint(name.casefold().split("_")) or any(_named(other) for other in others)


@dataclass(frozen=True, eq=False)
class Samples:
    """The samples of a layer, n of them.

    ``x``, ``y`` (n) float64 in the system ``crs_wkt``, NaN where a row has no place; ``fid`` (n) int64;
    ``columns``: the elements that were asked for; ``fields``: the other fields that were, as object arrays (n);
    ``measured``: the determinations of each column by the name of its field, as they were written, or the refusal why
    it has none; ``absent``: by field the codes (n) of why there is no determination (``absent_codes``).
    """

    x: np.ndarray
    y: np.ndarray
    crs_wkt: str
    fid: np.ndarray
    columns: tuple[Column, ...]
    fields: dict[str, np.ndarray]
    measured: Mapping[str, Determinations | SilkroadError] = field(default_factory=dict)
    absent: Mapping[str, Sequence[str | None]] = field(default_factory=dict)

    def __len__(self):
        return len(self.fid)

    def determinations(self, field: str) -> Determinations:
        """Return what is known of an element, by the name of its field; raises why it cannot be read.

        A step of semi-quantitative analysis is a number, as ``Determinations.at_steps`` tells.
        """
        found = self.measured[field]
        if isinstance(found, SilkroadError):
            raise found
        return found.at_steps()

    def steps(self, field: str) -> np.ndarray:
        """Return (n) True where a number of an element is the middle of a step; nowhere if it cannot be read."""
        found = self.measured[field]
        return np.zeros(len(self), bool) if isinstance(found, SilkroadError) else found.step

    def values(self, field: str) -> np.ndarray:
        """Return the numbers alone (n), NaN where there is none; for what takes numbers."""
        return self.determinations(field).value


def read_determinations(
    values: Sequence, unit: str, qualifiers: Sequence = (), limits: Sequence = (), limits2: Sequence = ()
) -> Determinations:
    """Return the determinations that the fields of an element hold; None is an empty cell.

    ``values`` (n); ``qualifiers``, ``limits``, ``limits2`` (n), or none where the layer has no such field.

    Raises SilkroadError samples_text (values that are no numbers), samples_infinite, samples_negative,
    samples_qualifier (a sign that is none), samples_limits (a limit is missing or contradicts the sign); all
    with rows, from 1.
    """
    count = len(values)
    value, lower, upper = (real_numbers(cells, count) for cells in (values, limits, limits2))
    code = np.array([_code(cell) for cell in qualifiers] or [0] * count, np.int64).reshape(count)
    wrong = np.flatnonzero(code < 0)
    if len(wrong):
        raise SilkroadError("samples_qualifier", sign=str(qualifiers[wrong[0]]), count=len(wrong), rows=_told(wrong))
    plain = code == Qualifier.EXACT
    negative = np.flatnonzero(plain & (value < 0))
    if len(negative):
        raise SilkroadError(
            "samples_negative", count=len(negative), rows=_told(negative), value=float(value[negative[0]])
        )
    below, above, interval = (code == kind for kind in SIGNS.values())
    good = (
        plain
        | (code == Qualifier.MISSING)
        | (below & (lower > 0))
        | (above & (lower > 0))
        | (interval & (lower >= 0) & (upper > lower))
    )
    wrong = np.flatnonzero(~good | (~plain & ~np.isnan(value)))
    if len(wrong):
        raise SilkroadError("samples_limits", count=len(wrong), rows=_told(wrong))
    kind = np.where(plain & np.isnan(value), Qualifier.MISSING, code)
    bounds = [
        np.select([below, above | interval], [0.0, lower], value),
        np.select([below, above, interval], [lower, np.inf, upper], value),
    ]
    return Determinations(np.where(plain, value, np.nan), kind, *bounds, unit)


def written(d: Determinations, absent: Sequence[str | None] = ()) -> dict[str, list]:
    """Return the cells of the fields of an element by their endings ("", _q, _lim, _lim2); None is empty.

    The fields of limits are there only where something is no plain number, that of second limits only where there
    are intervals. ``absent`` (n or none): codes of why there is no determination, for the field of qualifiers.
    """
    signs = {int(kind): sign for sign, kind in SIGNS.items()}
    cells = {"": _cells(d.value, d.exact)}
    why = absent or [None] * len(d)
    if d.censored.any() or any(why):
        cells[QUALIFIER] = [signs.get(int(kind)) or code for kind, code in zip(d.qualifier, why, strict=True)]
    if d.censored.any():
        cells[LIMIT] = _cells(np.where(d.below, d.upper, d.lower), d.censored)
    if d.interval.any():
        cells[LIMIT2] = _cells(d.upper, d.interval)
    return cells


def _cells(numbers, there) -> list[float | None]:
    return [float(number) if known else None for number, known in zip(numbers, there, strict=True)]


def real_numbers(cells: Sequence, count: int) -> np.ndarray:
    """Return cells as numbers (n), NaN where empty.

    Texts are read as ``real`` reads them, but for 1,234, which may be a decimal or thousands. Raises SilkroadError
    samples_text, samples_infinite (where all else are numbers).
    """
    if not len(cells):
        return np.full(count, np.nan)
    numbers = [np.nan if _is_empty(cell) else real(cell) for cell in cells]
    texts = [cell for cell in cells if isinstance(cell, str)]
    open_mark = bool(texts) and decimal_mark(texts) == "?"
    wrong = [
        row
        for row, (cell, number) in enumerate(zip(cells, numbers, strict=True))
        if number is None or (open_mark and isinstance(cell, str) and "," in cell)
    ]
    if wrong and all(np.isinf(number_of(str(cells[row])) or 0) for row in wrong):
        raise SilkroadError("samples_infinite", count=len(wrong), rows=_told(wrong))
    if wrong:
        raise SilkroadError("samples_text", text=str(cells[wrong[0]]), count=len(wrong), rows=_told(wrong))
    return np.array(numbers, np.float64)


def _is_empty(cell) -> bool:
    return cell is None or cell != cell or (isinstance(cell, str) and cell.strip().casefold() in ("", "nan"))


def _code(cell) -> int:
    """Return the qualifier of a sign or of a code of what is absent, -1 for neither."""
    text = "" if cell is None else str(cell).strip()
    return int(CODES.get(text, -1)) if text else int(Qualifier.EXACT)


def absent_codes(qualifiers: Sequence) -> list[str | None]:
    """Return (n) the code of why there is no determination that a cell of a field of qualifiers holds, else None."""
    texts = ["" if cell is None else str(cell).strip() for cell in qualifiers]
    return [text if text in ABSENT.values() else None for text in texts]


def _told(rows) -> str:
    return ", ".join(str(int(row) + 1) for row in rows[:TOLD])
