"""The ellipsoid: areas between parallels, positions in space and lengths of geodesics, on arrays."""

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Ellipsoid:
    """An ellipsoid of revolution: semi-major axis in metres and flattening (0 for a sphere); by default WGS 84."""

    a: float = 6378137.0
    f: float = 1 / 298.257223563

    @property
    def b(self) -> float:
        """The semi-minor axis in metres."""
        return self.a * (1 - self.f)

    @property
    def e2(self) -> float:
        """The square of the eccentricity."""
        return self.f * (2 - self.f)

    def q(self, lat: np.ndarray) -> np.ndarray:
        """Return q of latitudes in radians, which grows with the area from the equator (Snyder 1987, eq. 3-12)."""
        sines, e = np.sin(lat), math.sqrt(self.e2)
        bent = np.arctanh(e * sines) / e if e else sines
        return (1 - self.e2) * (sines / (1 - self.e2 * sines**2) + bent)

    def zone_area(self, lat: np.ndarray) -> np.ndarray:
        """Return the area in m² from the equator to a latitude in radians, for each radian of longitude."""
        return self.a**2 / 2 * self.q(lat)

    def to_space(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return geocentric x, y, z in metres, (..., 3), of points on the surface; lon, lat in radians."""
        normal = self.a / np.sqrt(1 - self.e2 * np.sin(lat) ** 2)
        return np.stack(
            (
                normal * np.cos(lat) * np.cos(lon),
                normal * np.cos(lat) * np.sin(lon),
                normal * (1 - self.e2) * np.sin(lat),
            ),
            axis=-1,
        )

    def distance(self, lon1, lat1, lon2, lat2) -> np.ndarray:
        """Return the length of the geodesic in metres; arrays of radians that broadcast.

        Vincenty (1975), inverse formula, equations 13 to 19: within 1 mm of the true geodesic except
        between points that are almost antipodal, where the iteration does not settle; there the
        spherical length is returned (within 0.6 %).
        """
        U1, U2 = (np.arctan((1 - self.f) * np.tan(lat)) for lat in (lat1, lat2))
        sin1, cos1, sin2, cos2 = np.sin(U1), np.cos(U1), np.sin(U2), np.cos(U2)
        L = np.remainder(np.asarray(lon2) - lon1 + np.pi, 2 * np.pi) - np.pi
        lam = L
        with np.errstate(invalid="ignore", divide="ignore"):
            for _ in range(60):
                sin_sigma = np.hypot(cos2 * np.sin(lam), cos1 * sin2 - sin1 * cos2 * np.cos(lam))
                cos_sigma = sin1 * sin2 + cos1 * cos2 * np.cos(lam)
                sigma = np.arctan2(sin_sigma, cos_sigma)
                sin_alpha = np.where(sin_sigma == 0, 0.0, cos1 * cos2 * np.sin(lam) / sin_sigma)
                cos2_alpha = 1 - sin_alpha**2
                # On the equator cos2_alpha is 0 and the term vanishes.
                cos_2m = np.where(cos2_alpha < 1e-15, 0.0, cos_sigma - 2 * sin1 * sin2 / cos2_alpha)
                C = self.f / 16 * cos2_alpha * (4 + self.f * (4 - 3 * cos2_alpha))
                previous = lam
                lam = L + (1 - C) * self.f * sin_alpha * (
                    sigma + C * sin_sigma * (cos_2m + C * cos_sigma * (2 * cos_2m**2 - 1))
                )
                settled = (np.abs(lam - previous) < 1e-12) & (np.abs(lam) <= np.pi)
                if settled.all():
                    break
        u2 = cos2_alpha * (self.a**2 / self.b**2 - 1)
        A = 1 + u2 / 16384 * (4096 + u2 * (u2 * (320 - 175 * u2) - 768))
        B = u2 / 1024 * (256 + u2 * (u2 * (74 - 47 * u2) - 128))
        correction = cos_2m + B / 4 * (
            cos_sigma * (2 * cos_2m**2 - 1) - B / 6 * cos_2m * (4 * sin_sigma**2 - 3) * (4 * cos_2m**2 - 3)
        )
        length = self.b * A * (sigma - B * sin_sigma * correction)
        return np.where(settled, length, self._spherical(lon1, lat1, lon2, lat2))

    def _spherical(self, lon1, lat1, lon2, lat2):
        chord = np.linalg.norm(self.to_space(lon1, lat1) - self.to_space(lon2, lat2), axis=-1)
        radius = (2 * self.a + self.b) / 3
        return 2 * radius * np.arcsin(np.minimum(chord / (2 * radius), 1))


WGS84 = Ellipsoid()
METRES_PER_DEGREE = math.radians(WGS84.a)  # on the equator
