"""What stands where about a map by the tradition of its edition: a table that partners edit (sheet_furniture.csv).

Places of the table: "left", "centre" and "right" of the band over the map, the uppermost line first; "frame_right",
over the corner of the frame; "scale" below the map; "table" for a ruled table, "authors" for plain lines of those who
made the map; "inset" beside the location map. An element that a tradition does not have has no row.
"""

from dataclasses import dataclass
from functools import lru_cache

from .. import tables

ALWAYS, GIVEN, SHEET, SAMPLED = "always", "given", "sheet", "sampled"


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


@lru_cache(maxsize=64)
def elements(tradition: str, place: str) -> tuple[Element, ...]:
    """Return the elements of a place in their order."""
    rows = tables.controlled("sheet_furniture")
    rows = [row for row in rows if (row["tradition"], row["place"]) == (tradition, place)]
    rows.sort(key=lambda row: int(row["order"]))
    return tuple(Element(row["element"], place, float(row["size_pt"]), row["when"]) for row in rows)


@lru_cache(maxsize=64)
def place_of(tradition: str, name: str) -> str:
    """Return the place of an element, empty where the tradition does not have it."""
    rows = tables.controlled("sheet_furniture")
    return next((row["place"] for row in rows if (row["tradition"], row["element"]) == (tradition, name)), "")
