"""The inner frame of a map on the plane of its projection: a rectangle, or a map sheet between meridians and parallels.

A side runs from west to east or from south to north. Along it lie marks, the multiples of a step in degrees: on a
rectangle where meridians cross its northern and southern side and parallels the others, on a sheet, whose sides are
meridians and parallels themselves, where the others meet them.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .cell import Cell
from .graticule import crossings, multiples

SIDES = "nsew"
PIECES = 240  # of a curved side: a thousandth of a millimetre from its true course on a sheet of half a metre


@dataclass(frozen=True, eq=False)
class Side:
    """A side: ``points`` (n, 2) in metres of the plane at ``positions`` (n), ascending: metres, on a sheet degrees.

    ``corners``: (first, last) degrees at its ends, None where these are no places on the graticule.
    """

    name: str
    positions: np.ndarray
    points: np.ndarray
    corners: tuple[float, float] | None = None


class Frame:
    """A rectangle ``extent`` (xmin, ymin, xmax, ymax) in metres of the plane of a projection."""

    def __init__(self, projection, extent: tuple[float, float, float, float]):
        self.projection, self.extent = projection, extent

    @cached_property
    def sides(self) -> dict[str, Side]:
        """The sides by their letters."""
        xmin, ymin, xmax, ymax = self.extent
        across, along = np.array([xmin, xmax]), np.array([ymin, ymax])
        return {
            "n": Side("n", across, np.column_stack([across, [ymax, ymax]])),
            "s": Side("s", across, np.column_stack([across, [ymin, ymin]])),
            "e": Side("e", along, np.column_stack([[xmax, xmax], along])),
            "w": Side("w", along, np.column_stack([[xmin, xmin], along])),
        }

    def marks(self, side: str, step: float) -> list[tuple[float, float]]:
        """Return (degrees, position) along a side for each multiple of ``step`` that crosses it."""
        return [(found.degrees, found.position) for found in crossings(self.projection, self.extent, step, side)]

    def outline(self) -> np.ndarray:
        """Return the closed outline (n, 2) in metres, from the north-west eastwards."""
        sides = [self.sides["n"].points, self.sides["e"].points[::-1], self.sides["s"].points[::-1]]
        return np.concatenate([*sides, self.sides["w"].points])


class SheetFrame(Frame):
    """The frame of a map sheet, ``cell``; its extent is the rectangle about it."""

    def __init__(self, projection, cell: Cell):
        self.cell = cell
        super().__init__(projection, projection.bounds((cell.west, cell.south, cell.east, cell.north), PIECES + 1))

    @cached_property
    def sides(self) -> dict[str, Side]:
        """The sides by their letters."""
        cell = self.cell
        lon, lat = np.linspace(cell.west, cell.east, PIECES + 1), np.linspace(cell.south, cell.north, PIECES + 1)
        found = {}
        for name, edge in (("n", cell.north), ("s", cell.south), ("e", cell.east), ("w", cell.west)):
            along, fixed = (lon, np.full_like(lon, edge)) if name in "ns" else (lat, np.full_like(lat, edge))
            x, y = self.projection.forward(along, fixed) if name in "ns" else self.projection.forward(fixed, along)
            found[name] = Side(name, along, np.column_stack([x, y]), (float(along[0]), float(along[-1])))
        return found

    def marks(self, side: str, step: float) -> list[tuple[float, float]]:
        """Return (degrees, position) along a side for each multiple of ``step``, which are the same."""
        first, last = self.sides[side].corners
        return [(degrees, degrees) for degrees in multiples(first, last, step)]
