"""A laboratory's table made a layer of samples: cells read, units converted, places found, repeats and faults told."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.control_samples import Role as Kind
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.qualifiers import Problem, ReadColumn, Reading, Steps, decimal_mark, share_on_steps
from ...core.geochemistry.qualifiers import step_intervals as intervals_of
from ...core.geochemistry.repeats import Repeat, RepeatGroup, repeats
from ...core.typed_numbers import plain
from .headers import Layout, Meaning, Role, qualifiers
from .places import OWN, OWN_CODE, Places, Placing, locate
from .quality_tables import role_of
from .repeated_columns import check_columns
from .samples import vocabulary
from .table_files import RawTable

KEEP = "keep"
# Units in which a layer holds contents, and what becomes of others that tables use.
USUAL_UNITS = ("pct", "ppm", "ppb", "ppt")
BECOMES = {"permil": "pct", "pct_e-5": "ppb", "pct_e-6": "ppb", "pct_e-7": "ppb"}
USUAL_STEPS = (1, 1.5, 2, 3, 4, 5, 6, 7, 8)
MANY_STEPS = 20  # so many numbers on steps are no chance
METRES_IN_DEGREE = 111_320.0


class NoLimit(Enum):
    """What becomes of cells that say not detected where no detection limit is known."""

    REFUSE = "refuse"
    LOWEST = "lowest"  # the lowest number or limit of the column stands for the limit
    MISSING = "missing"


class LimitSource(Enum):
    """Where the detection limit of a column comes from."""

    NONE = ""
    TOLD = "told"  # by the user, or a row of the table
    CELLS = "cells"  # the one limit that other cells of the column give
    LOWEST = "lowest"


@dataclass(frozen=True)
class Choices:
    """How a table is read. ``unit``: KEEP or a code; ``as_elements``: oxides become elements.

    ``steps``: of semi-quantitative analysis, () for none; ``tolerance``: metres within which places are one.
    """

    reading: Reading = field(default_factory=Reading)
    blank_is_below: bool = False
    no_limit: NoLimit = NoLimit.REFUSE
    unit: str = KEEP
    as_elements: bool = False
    steps: Sequence[float] = ()
    step_meaning: Steps = Steps.MIDDLE
    placing: Placing = field(default_factory=Placing)
    tolerance: float = 0.0


@dataclass(frozen=True, eq=False)
class ImportedColumn:
    """An element as imported. ``limit``: the detection limit put for words, in the unit of the table."""

    meaning: Meaning
    field: str
    unit: str
    determinations: Determinations
    read: ReadColumn
    limit: float | None
    limit_source: LimitSource
    as_steps: bool
    on_steps: bool
    kept_oxide: bool = False


@dataclass(frozen=True)
class Rejected:
    """A row that is not taken: its index, and why (a code, with a value)."""

    row: int
    reason: str
    value: str = ""


@dataclass(frozen=True, eq=False)
class Imported:
    """A table as samples. Arrays and ``columns`` are of all its ``count`` rows; ``kept``: indices of those taken."""

    layout: Layout
    rows: list[list[str]]
    numbers: list[int]
    columns: list[ImportedColumn]
    places: Places | None
    kept: np.ndarray
    rejected: list[Rejected]
    repeated: list[RepeatGroup]
    decimal: str
    empty_columns: list[str]

    def cells(self, meaning: Meaning) -> list[str]:
        """Return the cells of a column."""
        return [row[meaning.place] for row in self.rows]

    def named(self, name: str) -> Meaning | None:
        """Return the column of some metadata or coordinate."""
        return next((meaning for meaning in self.layout.meanings if meaning.name == name), None)

    def repeated_taken(self) -> list[RepeatGroup]:
        """Return the samples that repeat each other, of the rows taken alone."""
        kept = set(self.kept.tolist())
        taken = ((group.kind, tuple(row for row in group.rows if row in kept)) for group in self.repeated)
        return [RepeatGroup(kind, rows) for kind, rows in taken if len(rows) > 1]

    def sample(self, row: int) -> str:
        """Return the number of the sample in a row, "" where the table has none."""
        meaning = self.named("sample_id")
        return self.rows[row][meaning.place] if meaning else ""


def import_table(
    table: RawTable,
    layout: Layout,
    choices: Choices,
    own_places: tuple[np.ndarray, np.ndarray] | None = None,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Imported:
    """Return a table as samples; ``own_places``: x and y (n) of a layer, degrees where ``placing.geographic`` says so.

    Raises SilkroadError import_no_elements, import_no_rows, import_limits, import_coordinates (one of two columns),
    import_no_coordinates (none, though their system is told), import_columns_differ, and what ``locate``,
    ``Qualifiers.read`` and ``step_intervals`` raise.
    """
    width = len(layout.meanings)
    rows = [[*row, *[""] * (width - len(row))] for row in table.rows[layout.first :]]
    numbers = table.numbers[layout.first :]
    if not rows:
        raise SilkroadError("import_no_rows")
    wanted = [meaning for meaning in layout.meanings if meaning.role is Role.ELEMENT]
    if not wanted:
        raise SilkroadError("import_no_elements", columns=[m.header for m in layout.meanings if m.header])
    cells = {meaning.place: [row[meaning.place] for row in rows] for meaning in wanted}
    decimals, decimal = _decimals(cells, choices.reading.decimal)
    columns = _columns(wanted, cells, decimals, choices, progress)
    check_columns(columns)
    found = Imported(layout, rows, numbers, columns, None, np.arange(len(rows)), [], [], decimal, [])
    if own_places is None:
        places = _places(found, choices.placing)
    else:
        x, y = own_places
        none = np.zeros(len(x), bool)
        system = "degrees" if choices.placing.geographic else OWN
        places = Places(x, y, np.full(len(x), OWN_CODE), np.full(len(x), "", object), none, system)
    found = replace(found, places=places)
    rejected, repeated = _judged(found, width, choices.tolerance)
    out = {fault.row for fault in rejected}
    kept = np.array([row for row in range(len(rows)) if row not in out], int)
    empty = [c.meaning.header for c in columns if not c.determinations.known.any()]
    return replace(found, kept=kept, rejected=rejected, repeated=repeated, empty_columns=empty)


def _decimals(cells: dict[int, list[str]], told: str) -> tuple[dict[int, str], str]:
    """Return the decimal mark of each column and that of the table; what is doubtful in one the others decide."""
    marks = {place: told or decimal_mark(texts) for place, texts in cells.items()}
    points = any(re.search(r"\d\.\d", text) for place, texts in cells.items() if marks[place] == "." for text in texts)
    commas = "," in marks.values()
    table = told or ("," if commas and not points else "." if points and not commas else "?")
    if "?" not in marks.values() and table == "?":
        table = "," if commas else "."
    return {place: table if mark == "?" else mark for place, mark in marks.items()}, table


def _columns(wanted, cells, decimals, choices: Choices, progress) -> list[ImportedColumn]:
    oxides, forms = Counter(meaning.symbol for meaning in wanted), Counter(meaning.form for meaning in wanted)
    columns, taken, unlimited = [], set(), []
    for number, meaning in enumerate(wanted):
        progress(number / len(wanted))
        texts = cells[meaning.place]
        if choices.blank_is_below:
            texts = [text or "nd" for text in texts]
        try:
            read, limit, source = _read(texts, meaning, decimals[meaning.place], choices)
            missing = read.problems()[Problem.NO_LIMIT]
            if missing and choices.no_limit is NoLimit.REFUSE:
                unlimited.append((meaning, missing))
                continue
            several = oxides[meaning.symbol] > 1
            if forms[meaning.form] == 1 and not (several and choices.as_elements):
                meaning = replace(meaning, method="")
            columns.append(_converted(meaning, read, limit, source, choices, several, taken))
        except SilkroadError as error:
            error.values.setdefault("field", meaning.header)
            raise
    if unlimited:
        names, first = [meaning.header for meaning, _ in unlimited], unlimited[0][0]
        example = f"{first.header}; {first.form}; {first.unit}; 0.3"
        count = sum(count for _, count in unlimited)
        raise SilkroadError("import_limits", columns=names, count=count, example=example)
    return columns


def _read(texts, meaning: Meaning, decimal: str, choices: Choices) -> tuple[ReadColumn, float | None, LimitSource]:
    limit, source = meaning.limit, LimitSource.TOLD if meaning.limit else LimitSource.NONE
    reading = replace(choices.reading, decimal=decimal, detection_limit=limit)
    read = qualifiers().read(texts, meaning.unit, reading)
    if not read.problems()[Problem.NO_LIMIT]:
        return read, limit, source
    known = read.determinations
    given = known.detection_limits()
    if len(given) == 1:
        limit, source = float(given[0]), LimitSource.CELLS
    elif choices.no_limit is NoLimit.LOWEST:
        lowest = np.concatenate([known.value[known.exact & (known.value > 0)], given, known.lower[known.lower > 0]])
        if len(lowest):
            limit, source = float(lowest.min()), LimitSource.LOWEST
    if limit is None:
        return read, None, LimitSource.NONE
    return qualifiers().read(texts, meaning.unit, replace(reading, detection_limit=limit)), limit, source


def _converted(meaning, read, limit, source, choices: Choices, several: bool, taken: set[str]) -> ImportedColumn:
    d, form, kept_oxide = read.determinations, meaning.form, False
    scale = tuple(choices.steps)
    on = int(d.exact.sum()) >= MANY_STEPS and share_on_steps(d, scale or USUAL_STEPS) == 1
    as_steps = bool(scale) and d.exact.any() and share_on_steps(d, scale) == 1
    if as_steps:
        d = intervals_of(d, scale, choices.step_meaning)
    if choices.as_elements and meaning.oxide:
        # FeO beside Fe2O3: each is a part of the element only.
        kept_oxide = several and not meaning.total
        if not kept_oxide:
            d, form = vocabulary().as_element(d, meaning.oxide), meaning.symbol
    unit = _unit(meaning.unit, choices.unit)
    d = vocabulary().convert(d, unit)
    name = _field(form, unit, meaning.method, taken)
    return ImportedColumn(meaning, name, unit, d, read, limit, source, as_steps, on and not as_steps, kept_oxide)


def _unit(unit: str, target: str) -> str:
    """Return the unit in which a layer holds contents that a table gives in ``unit``."""
    words = vocabulary()
    if words.units[unit].kind != "fraction":
        return unit
    if target != KEEP:
        return target
    return unit if unit in USUAL_UNITS else BECOMES.get(unit, "ppm")


def _field(form: str, unit: str, method: str, taken: set[str]) -> str:
    """Return the name of a field that no other has, such as Au_ppb, Au_FA_ppb, Au_2_ppb.

    ``method``: told where another column holds the same.
    """
    tail = re.sub(r"[^A-Za-z0-9]+", "", plain(method))
    names = [f"{form}_{tail}_{unit}"] if tail else [f"{form}_{unit}"]
    names += [f"{form}_{number}_{unit}" for number in range(2, len(taken) + 3)]
    name = next(name for name in names if name.casefold() not in taken)
    taken.add(name.casefold())
    return name


def _places(found: Imported, placing: Placing) -> Places | None:
    """Return the places of the rows by the columns of coordinates, None where the table has none."""
    for east, north in (("longitude", "latitude"), ("east", "north"), ("y", "x")):
        columns = found.named(east), found.named(north)
        if all(columns):
            # X and Y are east and north but in tables of Gauss and Krüger, where X is north.
            gauss = placing.system not in ("auto", "crs")
            if east == "y" and not gauss:
                columns = columns[::-1]
            headers = [column.header for column in columns]
            return locate(*map(found.cells, columns), placing, headers, angles=east == "longitude")
        if any(columns):
            there = next(column for column in columns if column)
            raise SilkroadError("import_coordinates", column=there.header)
    if placing.system != "auto":
        raise SilkroadError("import_no_coordinates", columns=[m.header for m in found.layout.meanings if m.header])
    return None


def _judged(found: Imported, width: int, tolerance: float) -> tuple[list[Rejected], list[RepeatGroup]]:
    """Return the rows that are not taken, in their order, and the samples that stand there more than once."""
    rejected: dict[int, Rejected] = {}
    known = np.zeros(len(found.rows), bool)
    for column in found.columns:
        known |= column.determinations.known
    headers = [meaning.header for meaning in found.layout.meanings]
    for row, cells in enumerate(found.rows):
        reason, value = "", ""
        if len(cells) > width and any(cells[width:]):
            reason, value = "cells", str(len(cells))
        elif cells[:width] == headers:
            reason = "header"
        elif not known[row]:
            reason = "no_determination"
        elif found.places is not None:
            reason, value = _place_fault(found, row)
        if reason:
            rejected[row] = Rejected(row, reason, value)
    groups = _repeats(found, [row for row in range(len(found.rows)) if row not in rejected], tolerance)
    for group in groups:
        if group.kind is Repeat.WHOLE:
            first = str(found.numbers[group.rows[0]])
            rejected |= {row: Rejected(row, "repeated", first) for row in group.rows[1:]}
    return [rejected[row] for row in sorted(rejected)], [g for g in groups if g.kind is not Repeat.WHOLE]


def _place_fault(found: Imported, row: int) -> tuple[str, str]:
    places = found.places
    if places.problem[row]:
        return str(places.problem[row]), ""
    if np.isfinite(places.x[row]):
        return "", ""
    return ("", "") if _is_control(found, row) else ("no_place", "")


def _is_control(found: Imported, row: int) -> bool:
    """Return whether a row is of quality control: standards, blanks and repeats need no place of their own."""
    kind, *others = (
        found.rows[row][column.place] if column else ""
        for column in map(found.named, ("kind", "standard", "duplicate_of"))
    )
    return any(others) or (bool(kind) and role_of(kind) is not Kind.SAMPLE)


def _repeats(found: Imported, rows: list[int], tolerance: float) -> list[RepeatGroup]:
    if not rows:
        return []
    at = np.array(rows)
    names = [found.sample(row) for row in rows]
    x = y = np.full(len(rows), np.nan)
    if found.places is not None:
        x, y = found.places.x[at], found.places.y[at]
        if found.places.system == "degrees" and tolerance > 0:
            x, y = x * METRES_IN_DEGREE * np.cos(np.radians(np.nanmean(y))), y * METRES_IN_DEGREE
    contents = np.column_stack(
        [bound[at] for c in found.columns for bound in (c.determinations.lower, c.determinations.upper)]
    )
    groups = repeats(names, x, y, np.where(np.isposinf(contents), np.finfo(float).max, contents), tolerance)
    return [RepeatGroup(group.kind, tuple(rows[row] for row in group.rows)) for group in groups]
