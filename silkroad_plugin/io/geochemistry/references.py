"""Reference compositions: what an element's content is compared with, in the unit and the form of its column."""

from collections.abc import Iterable, Mapping, Sequence

from ... import tables
from ...core.errors import SilkroadError
from .samples import Column, vocabulary

Contents = dict[str, tuple[float, str]]


def composition(code: str) -> Contents:
    """Return component -> (value, unit) of a composition of resources/data/reference_compositions.csv."""
    rows = tables.controlled("reference_compositions")
    return {row["component"]: (float(row["value"]), row["unit"]) for row in rows if row["composition"] == code}


def own_table(rows: Iterable[Sequence], name: str) -> Contents:
    """Return component -> (value, unit) of rows (component, value, unit) of a table of the user, called ``name``.

    Raises SilkroadError reference_row for a row whose value is no number above 0 or whose unit is not known.
    """
    found: Contents = {}
    for number, (component, value, unit) in enumerate(rows, start=1):
        try:
            amount, known = float(value), vocabulary().unit(str(unit or ""))
        except (TypeError, ValueError, SilkroadError) as error:
            raise _bad(name, number, component, value, unit) from error
        if not 0 < amount < float("inf"):
            raise _bad(name, number, component, value, unit)
        found[str(component).strip()] = amount, known.code
    return found


def content_of(column: Column, contents: Mapping[str, tuple[float, str]]) -> float | None:
    """Return the content in the unit of the column, None where the composition has none.

    Oxides become elements and the reverse by their formulas; total iron is compared with any form of it.
    Raises SilkroadError unit_unknown where the column tells no unit.
    """
    words = vocabulary()
    if column.form in contents:
        value, unit = contents[column.form]
        return value * words.factor(unit, column.unit)
    for component, (value, unit) in contents.items():
        header = words.header(f"{component} {unit}")
        if header is not None and header.symbol == column.element:
            as_element = value * (words.element_share(header.oxide) if header.oxide else 1.0)
            oxide = column.form.removeprefix("T") if column.form != column.element else ""
            share = words.element_share(oxide) if oxide else 1.0
            return as_element / share * words.factor(unit, column.unit)
    return None


def _bad(name, number, component, value, unit) -> SilkroadError:
    told = {"component": str(component or ""), "value": str(value or ""), "unit": str(unit or "")}
    return SilkroadError("reference_row", name=name, row=number, **told)
