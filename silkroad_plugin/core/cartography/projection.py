"""Map projections for a belt: chosen by a rule, with their distortion over the map.

Formulas: Snyder, J.P., 1987, Map projections: a working manual, USGS Professional Paper 1395,
on the ellipsoid WGS 84; equation numbers in the docstrings are his. Longitudes and latitudes are
degrees, plane coordinates and radii metres; all functions take scalars or arrays of one shape.
"""

import math
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from ..geodesy import WGS84

A, E2 = WGS84.a, WGS84.e2
E = math.sqrt(E2)

KIND_NAMES = {
    "albers": "Albers equal-area conic",
    "lcc": "Lambert conformal conic",
    "laea": "Lambert azimuthal equal-area",
}


@dataclass(frozen=True)
class Distortion:
    """Extremes over an extent: length and area factors without unit, angles in degrees."""

    scale_min: float
    scale_max: float
    area_min: float
    area_max: float
    angle_max: float
    convergence_max: float


class Projection:
    """What the conic and the azimuthal projection share: distortion over an extent and texts."""

    def distortion(self, extent: tuple[float, float, float, float], steps: int = 121) -> Distortion:
        """Return the extremes over ``extent`` = (west, south, east, north) on a grid of ``steps``² points."""
        west, south, east, north = extent
        return self.distortion_at(*np.meshgrid(np.linspace(west, east, steps), np.linspace(south, north, steps)))

    def distortion_at(self, lon, lat) -> Distortion:
        """Return the extremes over points; the angle is Snyder's maximum angular deformation (4-9)."""
        major, minor = self.scale_factors(lon, lat)
        angle = 2 * np.degrees(np.arcsin(np.clip(np.abs(major - minor) / (major + minor), 0, 1)))
        return Distortion(
            scale_min=float(np.minimum(major, minor).min()),
            scale_max=float(np.maximum(major, minor).max()),
            area_min=float((major * minor).min()),
            area_max=float((major * minor).max()),
            angle_max=float(angle.max()),
            convergence_max=float(np.abs(self.convergence(lon, lat)).max()),
        )

    def bounds(self, extent: tuple[float, float, float, float], steps: int = 121):
        """Return (xmin, ymin, xmax, ymax) of a geographic extent in the projection, metres."""
        west, south, east, north = extent
        lon, lat = np.linspace(west, east, steps), np.linspace(south, north, steps)
        x, y = self.forward(
            np.concatenate([lon, lon, np.full(steps, west), np.full(steps, east)]),
            np.concatenate([np.full(steps, south), np.full(steps, north), lat, lat]),
        )
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    @property
    def wkt(self) -> str:
        """The well-known text (OGC 01-009), which QGIS and GDAL both read."""
        parameters = "".join(f'PARAMETER["{key}",{value:.12g}],' for key, value in self._wkt_parameters().items())
        return (
            f'PROJCS["{self.name}",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",{A:.0f},{1 / WGS84.f:.12g},'
            'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0],'
            'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]],'
            f'PROJECTION["{self._wkt_name()}"],{parameters}PARAMETER["false_easting",0],'
            'PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
        )


@dataclass(frozen=True)
class ConicProjection(Projection):
    """Albers equal-area ("albers") or Lambert conformal ("lcc") with two standard parallels, degrees."""

    kind: str
    parallels: tuple[float, float]
    central_meridian: float
    origin_latitude: float

    @property
    def name(self) -> str:
        """A name for lists of coordinate systems."""
        first, second = self.parallels
        return f"{KIND_NAMES[self.kind]} {first:.6g}/{second:.6g}, central meridian {self.central_meridian:g}"

    def constants(self) -> tuple[float, float]:
        """Return the cone constant n and C (14-14, 14-13) or F (15-8, 15-10)."""
        first, second = (math.radians(phi) for phi in self.parallels)
        m1, m2 = _m(first), _m(second)
        if self.kind == "albers":
            n = math.sin(first) if first == second else (m1**2 - m2**2) / (WGS84.q(second) - WGS84.q(first))
            return float(n), float(m1**2 + n * WGS84.q(first))
        n = math.sin(first) if first == second else math.log(m1 / m2) / math.log(_t(first) / _t(second))
        return float(n), float(m1 / (n * _t(first) ** n))

    def radius(self, lat):
        """Return ρ, the radius of a parallel on the map (14-12, 15-7)."""
        phi = np.radians(np.asarray(lat, float))
        n, constant = self.constants()
        if self.kind == "albers":
            return A * np.sqrt(constant - n * WGS84.q(phi)) / n
        return A * constant * _t(phi) ** n

    def forward(self, lon, lat):
        """Return (x, y) of geographic points (14-1 to 14-4)."""
        n, _ = self.constants()
        rho, theta = self.radius(lat), n * np.radians(np.asarray(lon, float) - self.central_meridian)
        return rho * np.sin(theta), self.radius(self.origin_latitude) - rho * np.cos(theta)

    def inverse(self, x, y):
        """Return (lon, lat) of plane points (14-9 to 14-11, 14-19, 14-21; 15-9, 15-11)."""
        n, constant = self.constants()
        down = self.radius(self.origin_latitude) - np.asarray(y, float)
        rho = np.copysign(np.hypot(x, down), n)
        theta = np.arctan2(np.sign(n) * np.asarray(x, float), np.sign(n) * down)
        lon = self.central_meridian + np.degrees(theta) / n
        if self.kind == "albers":
            return lon, np.degrees(_latitude_of_q((constant - (rho * n / A) ** 2) / n))
        return lon, np.degrees(_latitude_of_t((rho / (A * constant)) ** (1 / n)))

    def scale_factors(self, lon, lat):
        """Return (h, k): the scale along the meridian and along the parallel (14-16, 14-18; 15-16)."""
        phi = np.radians(np.broadcast_arrays(np.asarray(lon, float), np.asarray(lat, float))[1])
        n, _ = self.constants()
        k = self.radius(np.degrees(phi)) * n / (A * _m(phi))
        return (1 / k if self.kind == "albers" else k), k

    def convergence(self, lon, lat):
        """Return the angle from grid north to the meridian, degrees, positive east of the central meridian."""
        n, _ = self.constants()
        lon, _ = np.broadcast_arrays(np.asarray(lon, float), np.asarray(lat, float))
        return n * (lon - self.central_meridian)

    def _wkt_name(self):
        return {"albers": "Albers_Conic_Equal_Area", "lcc": "Lambert_Conformal_Conic_2SP"}[self.kind]

    def _wkt_parameters(self):
        first, second = self.parallels
        middle = ("latitude_of_center", "longitude_of_center") if self.kind == "albers" else _ORIGIN
        return {
            middle[0]: self.origin_latitude,
            middle[1]: self.central_meridian,
            "standard_parallel_1": first,
            "standard_parallel_2": second,
        }


_ORIGIN = ("latitude_of_origin", "central_meridian")


@dataclass(frozen=True)
class AzimuthalProjection(Projection):
    """Lambert azimuthal equal-area about a centre, degrees."""

    central_meridian: float
    origin_latitude: float
    kind: str = "laea"

    @property
    def name(self) -> str:
        """A name for lists of coordinate systems."""
        return f"{KIND_NAMES[self.kind]} {self.central_meridian:g}/{self.origin_latitude:g}"

    def forward(self, lon, lat):
        """Return (x, y) of geographic points (24-17 to 24-20)."""
        b1, rq, d = self._centre()
        b = _beta(np.radians(np.asarray(lat, float)))
        dlon = np.radians(np.asarray(lon, float) - self.central_meridian)
        cosc = math.sin(b1) * np.sin(b) + math.cos(b1) * np.cos(b) * np.cos(dlon)
        size = rq * np.sqrt(2 / (1 + cosc))
        return (
            size * d * np.cos(b) * np.sin(dlon),
            size / d * (math.cos(b1) * np.sin(b) - math.sin(b1) * np.cos(b) * np.cos(dlon)),
        )

    def inverse(self, x, y):
        """Return (lon, lat) of plane points (24-26 to 24-29)."""
        b1, rq, d = self._centre()
        u, v = np.asarray(x, float) / d, np.asarray(y, float) * d
        rho = np.maximum(np.hypot(u, v), 1e-12)
        c = 2 * np.arcsin(np.clip(rho / (2 * rq), -1, 1))
        q = _Q_POLE * (np.cos(c) * math.sin(b1) + v * np.sin(c) * math.cos(b1) / rho)
        lon = np.arctan2(u * np.sin(c), rho * math.cos(b1) * np.cos(c) - v * math.sin(b1) * np.sin(c))
        return self.central_meridian + np.degrees(lon), np.degrees(_latitude_of_q(q))

    def scale_factors(self, lon, lat):
        """Return (a, b): the largest and smallest scale at each point, from derivatives (4-10 to 4-13)."""
        x_lon, y_lon, x_lat, y_lat = self._derivatives(lon, lat)
        h2, k2 = x_lat**2 + y_lat**2, x_lon**2 + y_lon**2
        area = np.abs(x_lon * y_lat - x_lat * y_lon)
        plus, minus = np.sqrt(h2 + k2 + 2 * area), np.sqrt(np.maximum(h2 + k2 - 2 * area, 0))
        return (plus + minus) / 2, (plus - minus) / 2

    def convergence(self, lon, lat):
        """Return the angle from grid north to the meridian, degrees, positive east of the central meridian."""
        _, _, x_lat, y_lat = self._derivatives(lon, lat)
        return np.degrees(np.arctan2(-x_lat, y_lat))

    def _derivatives(self, lon, lat, step=1e-4):
        """Return the derivatives of x and y by distance on the ellipsoid, east and north (4-1 to 4-4)."""
        lon, lat = np.broadcast_arrays(np.asarray(lon, float), np.asarray(lat, float))
        phi, width = np.radians(lat), 2 * math.radians(step)
        east = (A * _m(phi)) * width
        north = (A * (1 - E2) / (1 - E2 * np.sin(phi) ** 2) ** 1.5) * width
        (x2, y2), (x1, y1) = self.forward(lon + step, lat), self.forward(lon - step, lat)
        (x4, y4), (x3, y3) = self.forward(lon, lat + step), self.forward(lon, lat - step)
        return (x2 - x1) / east, (y2 - y1) / east, (x4 - x3) / north, (y4 - y3) / north

    def _centre(self):
        """Return β1, Rq and D (24-20, 3-13)."""
        phi = math.radians(self.origin_latitude)
        b1, rq = float(_beta(phi)), A * math.sqrt(_Q_POLE / 2)
        return b1, rq, A * float(_m(phi)) / (rq * math.cos(b1))

    def _wkt_name(self):
        return "Lambert_Azimuthal_Equal_Area"

    def _wkt_parameters(self):
        return {"latitude_of_center": self.origin_latitude, "longitude_of_center": self.central_meridian}


def one_sixth_albers(west: float, south: float, east: float, north: float) -> ConicProjection:
    """Return the Albers projection whose parallels lie a sixth of the height inside the extent.

    This is the one-sixth rule, a rule of thumb. The parallels are rounded to a minute and the central
    meridian to a degree, as printed notes give them. Raises SilkroadError for an extent that is empty,
    leaves the globe, is wider than 180°, or lies on both sides of the equator (no cone suits it).
    """
    return _one_sixth("albers", west, south, east, north)


def one_sixth_lcc(west: float, south: float, east: float, north: float) -> ConicProjection:
    """Return the Lambert conformal conic by the same rule as ``one_sixth_albers``."""
    return _one_sixth("lcc", west, south, east, north)


def laea_cgmw() -> AzimuthalProjection:
    """Return the projection of the CGMW International Geological Map of Asia: centre 90° E 40° N."""
    return AzimuthalProjection(90.0, 40.0)


def _one_sixth(kind, west, south, east, north):
    values = (west, south, east, north)
    if not all(map(math.isfinite, values)) or west >= east or south >= north:
        raise SilkroadError("extent_empty", extent=_text(values))
    if west < -180 or east > 360 or east - west > 360 or south <= -90 or north >= 90:
        raise SilkroadError("extent_off_globe", extent=_text(values))
    if east - west > 180:
        raise SilkroadError("extent_too_wide", extent=_text(values))
    if south < 0 < north:
        raise SilkroadError("extent_across_equator", extent=_text(values))
    sixth = (north - south) / 6
    parallels = tuple(round(phi * 60) / 60 for phi in (south + sixth, north - sixth))
    return ConicProjection(
        kind, parallels, float(math.floor((west + east) / 2 + 0.5)), float(round((south + north) / 2))
    )


def _text(values):
    return " ".join(f"{value:g}" for value in values)


def _m(phi):
    """Return m (14-15): the radius of a parallel divided by a."""
    return np.cos(phi) / np.sqrt(1 - E2 * np.sin(phi) ** 2)


def _t(phi):
    """Return t (15-9), the isometric colatitude."""
    s = np.sin(phi)
    return np.tan(math.pi / 4 - phi / 2) / ((1 - E * s) / (1 + E * s)) ** (E / 2)


_Q_POLE = float(WGS84.q(math.pi / 2))


def _beta(phi):
    """Return the authalic latitude (3-11)."""
    return np.arcsin(np.clip(WGS84.q(phi) / _Q_POLE, -1, 1))


def _latitude_of_q(q):
    """Invert q by Newton's method (3-16) from the authalic latitude; what lies beyond a pole becomes the pole."""
    q = np.clip(np.asarray(q, float), -_Q_POLE, _Q_POLE)
    phi = np.arcsin(q / _Q_POLE)
    for _ in range(12):
        s = np.sin(phi)
        change = (1 - E2 * s**2) ** 2 / (2 * np.cos(phi)) * (q - WGS84.q(phi)) / (1 - E2)
        phi = np.clip(phi + change, -math.pi / 2, math.pi / 2)
        if np.all(np.abs(change) < 1e-13):
            break
    return phi


def _latitude_of_t(t):
    """Invert t by iteration (7-9)."""
    phi = math.pi / 2 - 2 * np.arctan(t)
    for _ in range(12):
        s = np.sin(phi)
        phi = math.pi / 2 - 2 * np.arctan(t * ((1 - E * s) / (1 + E * s)) ** (E / 2))
    return phi
