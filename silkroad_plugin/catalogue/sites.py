"""What points and outlines of an inventory are: hazards, mines, tailings; how large, and whether they are active."""

from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from .. import tables
from .class_words import FieldNames, Mapped, Row, found_in, number_of, said_by

UNKNOWN = ""
MAGNITUDE, VOLUME = "magnitude", "1e4_m3"  # units of ``site_size_limits.csv``
UNITS = {VOLUME: 1e4, "m3": 1.0}  # in which volumes may be given, in m³


@dataclass(frozen=True)
class SiteFields(FieldNames):
    """The names of the fields of an inventory, "" for none."""

    JUDGED: ClassVar[tuple[str, ...]] = ("kind", "size", "magnitude", "activity")

    kind: str = ""
    size: str = ""
    magnitude: str = ""
    activity: str = ""
    date: str = ""
    name: str = ""


@dataclass(frozen=True)
class Site:
    """What a site is: codes of its kind, size and activity, "" where not known or not understood."""

    kind: str
    size: str = UNKNOWN
    activity: str = UNKNOWN


@cache
def kinds(family: str) -> dict[str, Row]:
    """Return the kinds of sites of a family of maps by their codes."""
    return {row["code"]: row for row in tables.controlled("site_kinds") if row["family"] == family}


@cache
def sizes() -> dict[str, Row]:
    """Return the classes of size by their codes."""
    return {row["code"]: row for row in tables.controlled("site_sizes")}


@cache
def activities() -> dict[str, Row]:
    """Return the degrees of activity by their codes."""
    return {row["code"]: row for row in tables.controlled("site_activities")}


@cache
def size_limits(kind: str) -> list[Row]:
    """Return the limits of the sizes of a kind, the largest first; none where there are none."""
    return [row for row in tables.controlled("site_size_limits") if row["kind"] == kind]


@cache
def kind_of_magnitude(size: str) -> str:
    """Return the kind of which a size is a class of magnitudes; "" for a size of volumes, areas or words."""
    rows = (row for row in tables.controlled("site_size_limits") if row["unit"] == MAGNITUDE)
    return next((row["kind"] for row in rows if row["size"] == size), "")


def judge(cells: dict[str, str], fields: SiteFields, family: str, unit: str, table: Mapped) -> tuple[Site, list[str]]:
    """Return what the ``cells`` (field -> text) say, and what of them is not understood; ``unit``: of volumes."""
    unread = []

    def read(name: str, rows: dict[str, Row], find) -> str:
        text = cells.get(name, "")
        code = table.code(name, text, rows) or (find(text, rows) if text else "")
        if name and not code and (text or rows is kinds(family)):
            unread.append(text)
        return code

    kind = read(fields.kind, kinds(family), lambda text, rows: said_by(text, rows) or found_in(text, rows))
    by_magnitude = _goes_by_magnitude(kind) and bool(cells.get(fields.magnitude))
    rows = {code: row for code, row in sizes().items() if bool(kind_of_magnitude(code)) or not by_magnitude}
    name = fields.magnitude if by_magnitude else fields.size
    size = read(name, rows, lambda text, rows: _sized(kind, text, unit) or said_by(text, rows))
    activity = read(fields.activity, activities(), lambda text, rows: said_by(text, rows) or found_in(text, rows))
    return Site(kind, size, activity), unread


def _goes_by_magnitude(kind: str) -> bool:
    return any(row["unit"] == MAGNITUDE for row in size_limits(kind))


def _sized(kind: str, text: str, unit: str) -> str:
    figure = number_of(text)
    return UNKNOWN if figure is None else size_of(kind, figure, unit)


def size_of(kind: str, figure: float, unit: str) -> str:
    """Return the class of a figure, a volume in a ``unit`` of ``UNITS``, km² or a magnitude, as the kind goes by."""
    limits = size_limits(kind)
    if limits and limits[0]["unit"] == VOLUME:
        figure = figure * UNITS[unit] / UNITS[VOLUME]
    return next((row["size"] for row in limits if figure >= float(row["at_least"])), UNKNOWN)
