"""A cell of the Earth between two meridians and two parallels."""

from dataclasses import dataclass

import numpy as np

from ..geodesy import WGS84

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
