"""Cells of the Earth by latitude and longitude: map sheets of the international division, and cells of equal area.

The international map of the world 1:1,000,000 (IMW): rows of 4° from the equator, A, B, C …, zones of 6° from 180° W,
from 60° on two zones to a sheet, from 76° four. Its subdivisions are named as on Soviet and Russian maps and, where it
has them, by GB/T 13989-2012.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from ..geodesy import WGS84

ROWS = "ABCDEFGHIJKLMNOPQRSTUV"
QUARTERS = "АБВГ"
# Scale: parts of a sheet of 1:1M along each side, and the letter of GB/T 13989-2012.
DIVISIONS = {
    "1000k": (1, ""),
    "500k": (2, "B"),
    "250k": (4, "C"),
    "200k": (6, ""),
    "100k": (12, "D"),
    "50k": (24, "E"),
}
EDGE = 16  # pieces of each side of a cell's outline


@dataclass(frozen=True)
class Cell:
    """A cell between two meridians and two parallels, in degrees; ``name``, and the Chinese code of a sheet."""

    name: str
    code: str
    west: float
    south: float
    east: float
    north: float

    @property
    def area_km2(self) -> float:
        """Return the area on the ellipsoid WGS 84."""
        zone = WGS84.zone_area(np.radians([self.south, self.north]))
        return float((zone[1] - zone[0]) * np.radians(self.east - self.west) / 1e6)

    def ring(self) -> list[tuple[float, float]]:
        """Return the closed outline (longitude, latitude), each side in several pieces, so that it can be projected."""
        along = np.linspace(0, 1, EDGE + 1)[:-1]
        x = self.west + (self.east - self.west) * np.concatenate([along, np.ones(EDGE), 1 - along, np.zeros(EDGE)])
        y = self.south + (self.north - self.south) * np.concatenate([np.zeros(EDGE), along, np.ones(EDGE), 1 - along])
        return [*zip(x.tolist(), y.tolist(), strict=True), (float(x[0]), float(y[0]))]


@dataclass(frozen=True)
class Sheets:
    """Map sheets of a scale, one of ``DIVISIONS``."""

    scale: str

    def keys(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return (n, 2) whole numbers, row and column, that tell the sheets apart; -1 beyond 84° or where unknown."""
        parts = DIVISIONS[self.scale][0]
        lon, lat = np.asarray(lon, float), np.asarray(lat, float)
        with np.errstate(invalid="ignore"):
            known = np.isfinite(lon) & (np.abs(lat) < 84)
            lat, lon = np.where(known, lat, 0.0), np.where(known, (lon + 180) % 360, 0.0)
        # Rounding must not move a place on an edge into the sheet below.
        row = np.floor(np.round((lat + 84) / 4 * parts, 9)).astype(np.int64)
        column = np.floor(np.round(lon / (6 * _width(lat)) * parts, 9)).astype(np.int64)
        return np.where(known[:, None], np.column_stack((row, column)), -1)

    def cell(self, key) -> Cell:
        """Return the sheet of a key."""
        parts, letter = DIVISIONS[self.scale]
        row, column = map(int, key)
        south = row * 4 / parts - 84
        north = south + 4 / parts
        wide = int(_width(np.array([(south + north) / 2]))[0])
        west = column * 6 * wide / parts - 180
        band, zone = row // parts, column // parts
        down, across = parts - 1 - row % parts, column % parts
        sheet = ("S" if band < 21 else "") + ROWS[band - 21 if band >= 21 else 20 - band]
        zones = [str(zone * wide + number + 1) for number in range(wide)]
        name = f"{sheet}-{','.join(zones)}" + _part(self.scale, parts, down, across)
        code = f"{sheet}{int(zones[0]):02d}" if wide == 1 and band >= 21 and (letter or parts == 1) else ""
        if code and letter:
            code += f"{letter}{down + 1:03d}{across + 1:03d}"
        if parts == 4:  # no division of Soviet maps
            name = code or f"{name}-{down * parts + across + 1}"
        return Cell(name, code, west, south, west + 6 * wide / parts, north)


def _width(lat: np.ndarray) -> np.ndarray:
    """Return how many zones of 6° a sheet has."""
    return np.where(np.abs(lat) < 60, 1, np.where(np.abs(lat) < 76, 2, 4))


def _part(scale: str, parts: int, down: int, across: int) -> str:
    """Return what the name of a subdivision adds to that of the sheet 1:1M."""
    number = down * parts + across + 1
    if scale == "500k":
        return f"-{QUARTERS[number - 1]}"
    if scale == "200k":
        return f"-{_roman(number)}"
    if scale == "100k":
        return f"-{number}"
    if scale == "50k":
        return f"-{down // 2 * 12 + across // 2 + 1}-{QUARTERS[down % 2 * 2 + across % 2]}"
    return ""


def _roman(number: int) -> str:
    text = ""
    for value, digits in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            text, number = text + digits, number - value
    return text


@dataclass(frozen=True)
class EqualAreas:
    """Cells of one area over the whole Earth, in bands of one height from the equator and columns from Greenwich.

    ``side_km``: of the square whose area the cells of a band have, to within the rounding to whole columns (0.2 % of
    160 km at 50°). ``parts``: along each side of such a cell, so that the smaller cells nest in the larger ones.
    """

    side_km: float
    parts: int = 1

    def __post_init__(self):
        if not 0.01 <= self.side_km <= 2000:
            raise SilkroadError("cells_side", side=float(self.side_km))

    @property
    def bands(self) -> int:
        """Return the number of bands from the equator to a pole."""
        return max(1, round(10_001.966 / self.side_km))  # the meridian's quadrant on WGS 84, km

    def _columns(self, band: np.ndarray) -> np.ndarray:
        """Return the number of cells of a band, counted from the equator northwards; -1 is the first in the south."""
        height = np.pi / 2 / self.bands
        zone = WGS84.zone_area(np.abs(np.stack([band, band + 1])) * height)
        return np.maximum(1, np.round(2 * np.pi * np.abs(zone[1] - zone[0]) / (self.side_km * 1000) ** 2)).astype(
            np.int64
        )

    def keys(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return (n, 2) whole numbers, row from the south pole and column, of the cells; -1 where unknown."""
        lon, lat = np.asarray(lon, float), np.asarray(lat, float)
        known = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90)
        lat, lon = np.where(known, lat, 0.0), np.where(known, lon % 360, 0.0)
        row = np.floor(np.round((lat + 90) / 90 * self.bands * self.parts, 9)).astype(np.int64)
        row = np.minimum(row, 2 * self.bands * self.parts - 1)
        count = self._columns(row // self.parts - self.bands) * self.parts
        column = np.minimum(np.floor(np.round(lon / 360 * count, 9)).astype(np.int64), count - 1)
        return np.where(known[:, None], np.column_stack((row, column)), -1)

    def cell(self, key) -> Cell:
        """Return the cell of a key; its name tells band and column from equator and Greenwich, such as N31E052."""
        row, column = map(int, key)
        count = int(self._columns(np.array([row // self.parts - self.bands]))[0]) * self.parts
        height = 90 / self.bands / self.parts
        south, west = row * height - 90, column * 360 / count
        west -= 360 if west >= 180 else 0
        half, turn = self.bands * self.parts, column >= count / 2
        ns = f"N{row - half + 1:02d}" if row >= half else f"S{half - row:02d}"
        ew = f"W{count - column:03d}" if turn else f"E{column + 1:03d}"
        return Cell(ns + ew, "", west, south, west + 360 / count, south + height)
