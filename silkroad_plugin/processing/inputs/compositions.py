"""Elements of a layer as parts of a composition, in one unit."""

from contextlib import contextmanager

import numpy as np

from ...core.errors import SilkroadError
from .samples import naming


def parts_in_one_unit(samples) -> list:
    """Return the determinations of all columns, in ppm where their units differ.

    Raises SilkroadError composition_parts (fewer than two), unit_unknown, unit_kinds, and why a field cannot be read.
    """
    from ...io.geochemistry.samples import vocabulary

    if len(samples.columns) < 2:
        raise SilkroadError("composition_parts", parts=len(samples.columns), least=2)
    parts = [samples.determinations(column.field) for column in samples.columns]
    if len({part.unit for part in parts}) == 1:
        return parts
    converted = []
    for column, part in zip(samples.columns, parts, strict=True):
        with naming(column.field):
            converted.append(vocabulary().convert(part, "ppm"))
    return converted


def refuse_incomplete(columns, usable: list[np.ndarray], least: int) -> None:
    """Raise SilkroadError composition_samples, naming the field that lacks most, where fewer than ``least`` samples
    have all parts; ``usable``: for each column (n) whether a sample has it."""
    count = int(np.all(usable, axis=0).sum())
    if count < least:
        worst = columns[int(np.argmin([part.sum() for part in usable]))].field
        raise SilkroadError("composition_samples", count=count, field=worst)


def names_of_columns(columns) -> list[tuple[str, ...]]:
    """Return what each part may be called: its field, its oxide or form, its symbol."""
    return [tuple(name for name in (column.field, column.form, column.element) if name) for column in columns]


def names_given(names: list[str]) -> list[tuple[str, ...]]:
    """Return what parts that were named may be called: so, and without the unit."""
    return [(name, name.partition("_")[0]) for name in names]


def numbered_parts(count: int) -> list[str]:
    """Return names for parts that have none."""
    return [f"part_{place + 1}" for place in range(count)]


@contextmanager
def named_parts(names: list[str], rows: np.ndarray):
    """Put the names of parts, and the rows (k, from 0) of the layer, for their numbers in refusals from within."""
    try:
        yield
    except SilkroadError as error:
        part, told = error.values.get("part"), error.values.get("rows")
        if isinstance(part, int) and error.code != "composition_denominator":
            error.values["part"] = names[part - 1]
        if isinstance(told, str):
            error.values["rows"] = ", ".join(str(int(rows[int(row) - 1]) + 1) for row in told.split(", "))
        raise
