"""Points as places between which distances in metres can be told, whatever their coordinate system."""

import math

import numpy as np
from osgeo import osr

from .grid import Grid


class Sites:
    """Points (n) in a coordinate system, projected or in degrees.

    ``places`` (n, 2 or 3): metres on the plane, or geocentric ones where coordinates are degrees; the straight
    length between two of these orders pairs as the distance does.
    """

    def __init__(self, crs_wkt: str, xs, ys):
        self._system = Grid.system(crs_wkt)
        self.xy = np.column_stack([np.asarray(xs, float), np.asarray(ys, float)])
        if self._system.is_geographic:
            self._angles = self.xy * self._system.crs.GetAngularUnits()
            self.places = self._system.ellipsoid.to_space(*self._angles.T)
        else:
            self._angles = None
            self.places = self.xy * self._system.metres_per_unit

    def __len__(self):
        return len(self.xy)

    def straight(self, distance: float) -> float:
        """Return the straight length between ``places`` that a distance in metres has, within a millionth of it."""
        if self._angles is None:
            return distance
        radius = (2 * self._system.ellipsoid.a + self._system.ellipsoid.b) / 3
        return 2 * radius * math.sin(min(distance / (2 * radius), math.pi / 2))

    def metres(self, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Return the distances between points, by their indices: geodesics in degrees, else on the plane."""
        if self._angles is None:
            return np.linalg.norm(self.places[first] - self.places[second], axis=1)
        return self._system.ellipsoid.distance(*self._angles[first].T, *self._angles[second].T)

    def plane(self) -> np.ndarray:
        """Return (n, 2) metres on a plane: as they are, or on an equal-area one about the middle of the points."""
        if self._angles is None:
            return self.places
        middle = self.places.mean(axis=0)
        lon = math.degrees(math.atan2(middle[1], middle[0]))
        lat = math.degrees(math.atan2(middle[2], math.hypot(middle[0], middle[1])))
        target = osr.SpatialReference()
        target.ImportFromProj4(f"+proj=laea +lat_0={lat} +lon_0={lon} +datum=WGS84 +units=m")
        target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        move = osr.CoordinateTransformation(self._system.crs, target)
        return np.array(move.TransformPoints(self.xy.tolist()))[:, :2]
