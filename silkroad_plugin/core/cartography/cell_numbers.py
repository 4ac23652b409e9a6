"""Numbers of deposits by cells of the graticule: rows in Roman numerals from the north, columns in Arabic ones from the
west, within a cell from its north-western corner on; so the lists of Russian maps of mineral deposits (КПИ) have them.
"""

import math
from dataclasses import dataclass

import numpy as np

ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
HAIR = 1e-9  # degrees: a place on a line of the graticule belongs to the cell north or east of it


@dataclass(frozen=True)
class CellGrid:
    """Cells of ``step`` (degrees of longitude, of latitude) that cover (west, south, east, north).

    On a map sheet they begin at its north-western corner, else at the lines of the graticule.
    """

    west: float
    north: float
    rows: int
    columns: int
    step: tuple[float, float]

    @classmethod
    def over(cls, bounds, step: tuple[float, float]) -> "CellGrid":
        """Return the cells between lines at multiples of ``step`` that cover ``bounds``."""
        (west, south, east, north), (across, up) = bounds, step
        left, top = math.floor(west / across + HAIR), math.ceil(north / up - HAIR)
        columns, rows = math.ceil(east / across - HAIR) - left, top - math.floor(south / up + HAIR)
        return cls(left * across, top * up, max(1, rows), max(1, columns), step)

    def cell_of(self, lon: float, lat: float) -> tuple[int, int]:
        """Return the row and column of a place, both from 1; what lies on the outer edge belongs to the last cell."""
        row = self.rows - math.floor((lat - self.north) / self.step[1] + self.rows + HAIR)
        column = math.floor((lon - self.west) / self.step[0] + HAIR) + 1
        return min(max(row, 1), self.rows), min(max(column, 1), self.columns)

    def bounds(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return (west, south, east, north) of a cell."""
        west, north = self.west + (column - 1) * self.step[0], self.north - (row - 1) * self.step[1]
        return west, north - self.step[1], west + self.step[0], north

    def numbered(self, lon: np.ndarray, lat: np.ndarray) -> list[tuple[int, int, int]]:
        """Return (row, column, number in the cell) of places (n): in a cell from north to south, then from the west."""
        cells = [self.cell_of(*place) for place in zip(lon, lat, strict=True)]
        order = sorted(range(len(cells)), key=lambda index: (cells[index], -lat[index], lon[index], index))
        counted: dict[tuple[int, int], int] = {}
        found: list[tuple[int, int, int]] = [(0, 0, 0)] * len(cells)
        for index in order:
            counted[cells[index]] = counted.get(cells[index], 0) + 1
            found[index] = (*cells[index], counted[cells[index]])
        return found


def roman(number: int) -> str:
    """Return a number from 1 to 89 in Roman numerals."""
    text = ""
    for value, letters in ROMAN:
        while number >= value:
            text, number = text + letters, number - value
    return text


def written(row: int, column: int) -> str:
    """Return the name of a cell, such as IV-12."""
    return f"{roman(row)}-{column}"
