"""Reference compositions: what an element's content is compared with, in the unit and the form of its column."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ... import tables
from ...core.errors import SilkroadError
from .samples import Column, vocabulary


@dataclass(frozen=True)
class Content:
    """A mean content; ``mark``: how sure it is, "" where that was not said."""

    value: float
    unit: str
    mark: str = ""


Contents = Mapping[str, Content]


def composition(code: str) -> Contents:
    """Return the contents by component of a composition of resources/data/reference_compositions.csv."""
    rows = (row for row in tables.controlled("reference_compositions") if row["composition"] == code)
    return {row["component"]: Content(float(row["value"]), row["unit"], row["mark"]) for row in rows}


def own_table(rows: Iterable[Sequence], name: str) -> Contents:
    """Return the contents by component of rows (component, value, unit) of a table of the user, called ``name``.

    Raises SilkroadError reference_row for a row whose value is no number above 0 or whose unit is not known.
    """
    found = {}
    for number, (component, value, unit) in enumerate(rows, start=1):
        try:
            amount, known = float(value), vocabulary().unit(str(unit or ""))
        except (TypeError, ValueError, SilkroadError) as error:
            raise _bad(name, number, component, value, unit) from error
        if not 0 < amount < float("inf"):
            raise _bad(name, number, component, value, unit)
        found[str(component).strip()] = Content(amount, known.code)
    return found


def component_of(column: Column, contents: Contents) -> str | None:
    """Return the component that a column is compared with: its own form, else any of its element; None for none."""
    if column.form in contents:
        return column.form
    for component, content in contents.items():
        header = vocabulary().header(f"{component} {content.unit}")
        if header is not None and header.symbol == column.element:
            return component
    return None


def content_of(column: Column, contents: Contents) -> float | None:
    """Return the content in the unit of the column, None where the composition has none.

    Oxides become elements and the reverse by their formulas; total iron is compared with any form of it.
    Raises SilkroadError unit_unknown where the column tells no unit.
    """
    words, component = vocabulary(), component_of(column, contents)
    if component is None:
        return None
    content = contents[component]
    value = content.value * words.factor(content.unit, column.unit)
    if component == column.form:
        return value
    header = words.header(f"{component} {content.unit}")
    as_element = value * (words.element_share(header.oxide) if header.oxide else 1.0)
    oxide = column.form.removeprefix("T") if column.form != column.element else ""
    return as_element / (words.element_share(oxide) if oxide else 1.0)


def _bad(name, number, component, value, unit) -> SilkroadError:
    told = {"component": str(component or ""), "value": str(value or ""), "unit": str(unit or "")}
    return SilkroadError("reference_row", name=name, row=number, **told)
