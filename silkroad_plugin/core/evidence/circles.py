"""Circles of one radius about places on a grid: which columns of a row they reach, on the plane and on the ellipsoid.

Places are pixel coordinates: column and row, (0, 0) the outer corner of the first cell.
"""

import math

import numpy as np

from ..geodesy import Ellipsoid


class PlaneCircles:
    """Circles on a plane. ``transform`` is GDAL's in metres; ``radius`` in metres."""

    period = math.inf

    def __init__(self, transform: tuple[float, ...], radius: float):
        _, a, b, _, c, d = transform
        self._column, self._radius = math.hypot(a, c), radius
        # Where rows and columns are not at right angles, the middle of a circle moves along the rows.
        self._lean = (a * b + c * d) / self._column**2
        self._row = abs(a * d - b * c) / self._column
        self.reach_rows = radius / self._row
        self._matrix = np.array([[a, c], [b, d]])

    def reach_columns(self, rows: np.ndarray) -> np.ndarray:
        """Return how many columns circles about places on some rows reach to either side, at most."""
        return np.full(len(rows), (self._radius + abs(self._lean) * self._radius) / self._column)

    def spans(self, columns: np.ndarray, rows: np.ndarray, row: np.ndarray):
        """Return for circles about places, in the line through the centres of the row of cells ``row``, the column of
        the middle, half the width in columns (NaN where the circle does not reach it) and the factor f with which
        1 − distance²/radius² is f (half² − offset²)."""
        down = row + 0.5 - rows
        with np.errstate(invalid="ignore"):
            half = np.sqrt(self._radius**2 - (down * self._row) ** 2) / self._column
        return columns - self._lean * down, half, np.full(len(half), (self._column / self._radius) ** 2)

    def chords(self, rows: np.ndarray) -> np.ndarray:
        """Return the straight length of the radius, in the space of ``place``."""
        return np.full(len(rows), self._radius)

    def place(self, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return (n, 2) metres on the plane."""
        return np.stack([columns, rows], axis=-1) @ self._matrix


class GeodesicCircles:
    """Geodesic circles. ``transform`` is GDAL's in radians, north up; ``radius`` in metres.

    A place is within the circle where the straight chord to it is at most 2 R sin(radius / 2 R), R the
    Gaussian radius of curvature at the middle: within a millionth for radii of up to 500 km.
    """

    def __init__(self, transform: tuple[float, ...], radius: float, ellipsoid: Ellipsoid):
        self._west, self._across, _, self._north, _, self._down = transform
        self._ellipsoid, self._radius = ellipsoid, radius
        self.period = 2 * math.pi / abs(self._across)
        # The radius of curvature of the meridian is nowhere smaller than at the equator.
        self.reach_rows = 1.001 * radius / (ellipsoid.a * (1 - ellipsoid.e2) * abs(self._down))

    def latitudes(self, rows):
        """Return the latitudes of rows in radians."""
        return np.clip(self._north + self._down * np.asarray(rows, float), -math.pi / 2, math.pi / 2)

    def _meridian(self, latitudes):
        """Return distance from the axis and height above the equator's plane, in metres."""
        return np.moveaxis(self._ellipsoid.to_space(0.0, latitudes)[..., ::2], -1, 0)

    def reach_columns(self, rows: np.ndarray) -> np.ndarray:
        """Return how many columns circles about places on some rows reach to either side, at most."""
        angle = min(1.01 * self._radius / self._ellipsoid.b, math.pi / 2)
        share = math.sin(angle) / np.maximum(np.cos(self.latitudes(rows)), 1e-12)
        return 1.01 * np.where(share < 1, np.arcsin(np.minimum(share, 1)), math.pi) / abs(self._across)

    def spans(self, columns: np.ndarray, rows: np.ndarray, row: np.ndarray):
        """Return middle, half width and factor as ``PlaneCircles.spans``; the factor is exact in the middle and at
        the ends."""
        axis, height = self._meridian(self.latitudes(rows))
        other_axis, other_height = self._meridian(self.latitudes(row + 0.5))
        chord2 = self.chords(rows) ** 2
        least2 = (axis - other_axis) ** 2 + (height - other_height) ** 2
        with np.errstate(invalid="ignore", divide="ignore"):
            sine = np.sqrt((chord2 - least2) / (4 * axis * other_axis))
            half = 2 * np.arcsin(np.minimum(sine, 1)) / abs(self._across)
            factor = np.where(half > 0, (1 - least2 / chord2) / half**2, 0.0)
        return columns, half, factor

    def chords(self, rows: np.ndarray) -> np.ndarray:
        """Return the straight length of the radius, in the space of ``place``."""
        e2, sine2 = self._ellipsoid.e2, np.sin(self.latitudes(rows)) ** 2
        curvature = self._ellipsoid.b / (1 - e2 * sine2)
        return 2 * curvature * np.sin(self._radius / (2 * curvature))

    def place(self, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return (n, 3) geocentric metres."""
        return self._ellipsoid.to_space(self._west + self._across * columns, self.latitudes(rows))
