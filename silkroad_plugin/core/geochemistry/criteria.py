"""Limits of quality as a table that users edit: Chinese, Russian and Western presets, each with where it comes from.

The standards themselves are not reproduced; a limit whose text was not read is marked, and the report says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from ..errors import SilkroadError
from ..typed_numbers import number_of


class Mark(Enum):
    """How well a limit is supported."""

    SOURCE = "S"  # read in a published source
    KNOWN = "K"  # common practice, not confirmed in a text: check against your copy of the standard
    PROJECT = "P"  # chosen by this project


class Measure(Enum):
    """What a limit is about; its unit stands in the table."""

    RELATIVE_ERROR = "relative_error"  # of duplicates, percent
    HARD = "hard"  # of duplicates, percent
    DELTA_LG = "delta_lg"  # of a reference material's mean
    SD_LG = "sd_lg"  # of a reference material
    BIAS = "bias"  # of a reference material's mean, percent either way, beyond its uncertainty
    RUNS = "runs"  # percent of a reference material's results that complete a run, with an sd of its own
    RSD = "rsd"  # of a reference material, percent
    REPORTING_RATE = "reporting_rate"  # percent, a lower limit
    BLANK = "blank"  # times the detection limit
    SYSTEMATIC = "systematic"  # factor between two series, either way
    RANDOM = "random"  # standard factor of one analysis
    CHART_SD = "chart_sd"  # sd of a control chart


@dataclass(frozen=True)
class Criterion:
    """``preset``: of which practice; ``measure``; ``elements`` it holds for (none: all); ``low``, ``high``: contents
    as multiples of the detection limit, low <= c < high; ``limit``; ``required``: percent of cases that must keep it;
    ``mark``; ``source``; ``kinds`` of duplicates it holds for (none: all)."""

    preset: str
    measure: Measure
    elements: tuple[str, ...]
    low: float
    high: float
    limit: float
    required: float
    mark: Mark
    source: str
    kinds: tuple[str, ...] = ()


def parsed(rows: Iterable[Mapping[str, str]], language: str = "en") -> tuple[Criterion, ...]:
    """Return the criteria of a table with the columns preset, measure, elements (split by ";"), low_dl, high_dl,
    limit, required_percent, mark, source and, if there is one, kinds (split by ";"); an empty low is 0, an empty high
    inf, an empty percent 100. The source is that of a column source_zh or source_ru in that ``language``, where the
    table has one.

    Raises SilkroadError criteria_row with the number of the row, counted from 1 below the header, and its column.
    """
    found = []
    for number, row in enumerate(rows, 1):
        column = ""
        try:
            column = "measure"
            measure = Measure(row[column].strip())
            column = "mark"
            mark = Mark(row[column].strip())
            limits = []
            for column, empty in (
                ("low_dl", 0.0),
                ("high_dl", float("inf")),
                ("limit", None),
                ("required_percent", 100),
            ):
                text = row[column].strip()
                value = number_of(text) if text or empty is None else empty
                if value is None:
                    raise ValueError(text)
                limits.append(float(value))
            column = "elements"
            elements = _names(row[column])
            column = "preset"
            preset = row[column].strip()
            column = "source"
            source = row.get(f"source_{language}") or row[column]
            column = "kinds"
            kinds = _names(row.get(column) or "")
        except (KeyError, ValueError, AttributeError) as error:
            raise SilkroadError("criteria_row", row=number, column=column) from error
        low, high, limit, required = limits
        found.append(Criterion(preset, measure, elements, low, high, limit, required, mark, source, kinds))
    return tuple(found)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(";") if name.strip())


def criterion(
    criteria: Iterable[Criterion],
    preset: str,
    measure: Measure,
    element: str = "",
    times: float = float("inf"),
    kind: str = "",
) -> Criterion | None:
    """Return the criterion of ``preset`` for an ``element`` whose content is ``times`` the detection limit.

    ``kind``: of the duplicates. One that names the element goes before one for all, then one that names the kind.
    None where the preset is silent.
    """
    fitting = [
        row
        for row in criteria
        if row.preset == preset
        and row.measure is measure
        and (not row.elements or element in row.elements)
        and (not row.kinds or kind in row.kinds)
        and (row.low <= times < row.high or (times == row.high == float("inf")))
    ]
    return max(fitting, key=lambda row: (bool(row.elements), bool(row.kinds)), default=None)
