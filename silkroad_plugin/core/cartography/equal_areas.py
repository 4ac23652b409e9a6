"""Cells of equal area over the whole Earth, such as those of the global geochemical network."""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from ..geodesy import WGS84
from .cell import Cell


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
