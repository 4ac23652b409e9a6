"""What stands where about a map by the tradition of its edition: a table that partners edit (sheet_furniture.csv).

Places of the table: "left", "centre" and "right" of the band over the map, the uppermost line first; "frame_right",
over the corner of the frame; "scale" below the map; "table" for a ruled table, "authors" for plain lines of those who
made the map; "inset" beside the location map. An element that a tradition does not have has no row.
"""

from dataclasses import dataclass
from functools import lru_cache

from .. import tables
from ..core.errors import SilkroadError

WHEN = ALWAYS, GIVEN, SHEET, SAMPLED = "always", "given", "sheet", "sampled"
_CELLS = (
    *("map_title", "compiling_unit", "chief_editor", "compiled_by", "drawn_by", "checked_by", "approved_by"),
    *("analysed_by", "map_number", "scale", "compile_date", "data_sources", "approval_number"),
)
# What may stand at each place.
DRAWN = {
    "left": ("classification", "adjoining_index"),
    "centre": ("series", "title", "sheet_number", "subtitle"),
    "right": ("classification",),
    "frame_right": ("sheet_number",),
    "inset": ("adjoining_index",),
    "scale": ("numeric_scale", "scale_words", "scale_bar"),
    "table": _CELLS,
    "authors": _CELLS,
}


@dataclass(frozen=True)
class Element:
    """An element: its ``place``, its ``size`` of letters in points of A3, and ``when`` it stands there: always, where
    its text is given, on map sheets, on maps of what a laboratory found."""

    name: str
    place: str
    size: float
    when: str

    def stands(self, given: bool, sheet: bool, sampled: bool) -> bool:
        """Return whether it stands on a map of which that is so."""
        return {ALWAYS: True, GIVEN: given, SHEET: sheet, SAMPLED: sampled}[self.when]


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[str, int, Element], ...]:
    """Return (tradition, order, element) of each row. Raises SilkroadError furniture_row for one that nothing draws."""
    found = []
    for number, row in enumerate(tables.controlled("sheet_furniture"), 2):
        place, name, when = row["place"], row["element"], row["when"]
        allowed = DRAWN.get(place, ())
        if place not in DRAWN:
            raise _refused(number, "place", place, DRAWN)
        if name not in allowed:
            raise _refused(number, "element", name, allowed)
        if when not in WHEN:
            raise _refused(number, "when", when, WHEN)
        try:
            order, size = int(row["order"]), float(row["size_pt"])
        except ValueError as error:
            raise _refused(number, "order, size_pt", f"{row['order']}, {row['size_pt']}", ("1, 6.4",)) from error
        found.append((row["tradition"], order, Element(name, place, size, when)))
    return tuple(found)


def _refused(number: int, column: str, text: str, known) -> SilkroadError:
    return SilkroadError("furniture_row", line=number, column=column, text=text, known=", ".join(known))


@lru_cache(maxsize=64)
def elements(tradition: str, place: str) -> tuple[Element, ...]:
    """Return the elements of a place in their order."""
    rows = [(order, one) for own, order, one in _rows() if (own, one.place) == (tradition, place)]
    return tuple(one for _, one in sorted(rows, key=lambda row: row[0]))


@lru_cache(maxsize=64)
def place_of(tradition: str, name: str) -> str:
    """Return the place of an element, empty where the tradition does not have it."""
    return next((one.place for own, _, one in _rows() if (own, one.name) == (tradition, name)), "")
