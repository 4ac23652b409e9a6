"""Any coordinate system in metres as a map needs it: both ways, its bounds, and its distortion over an extent.

Conics and the azimuthal projection compute all this themselves (``core.cartography.projection``); for zones, polyconics
and systems of users PROJ does, through QGIS.
"""

import re

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsPoint

from ..core.cartography.graticule import on_globe
from ..core.cartography.projection import Distortion, Projection
from ..core.cartography.projection_choice import Candidate
from ..core.errors import SilkroadError
from .crs import crs_of, geographic, moved, transformation

UNSUITED = 1.25  # by so much lengths may be off; conics of whole belts are by 1.06
STEPS = 41  # points along each side of an extent at which distortion is asked
# PROJ's names of the projections that have words of their own.
KINDS = {"tmerc": "gauss_kruger", "utm": "utm", "imw_p": "polyconic"}


def projection_of(candidate: Candidate) -> "Projection | Plane":
    """Return what draws a map in the projection of a candidate; raises what ``Plane`` raises."""
    return candidate.projection or Plane(candidate.definition)


class Plane:
    """A coordinate system in metres; ``definition``: a WKT, EPSG:code or PROJ string. Degrees are those of its datum.

    Raises SilkroadError plane_unknown for what QGIS does not know, plane_degrees for a system in degrees.
    """

    def __init__(self, definition: str):
        text = f"PROJ:{definition}" if definition.startswith("+proj") else definition
        self.crs = crs_of(text)
        if not self.crs.isValid():
            raise SilkroadError("plane_unknown", definition=definition)
        if self.crs.isGeographic():
            raise SilkroadError("plane_degrees", name=self.crs.userFriendlyIdentifier())
        context = QgsCoordinateTransformContext()
        degrees = _degrees_of(self.crs)
        self._there = transformation(degrees, self.crs, context)
        self._back = transformation(self.crs, degrees, context)

    @property
    def code(self) -> str:
        """The code of the system, such as EPSG:28413, empty where it has none."""
        return self.crs.authid() if ":" in self.crs.authid() and not self.crs.authid().startswith("USER") else ""

    @property
    def wkt(self) -> str:
        """A definition that QGIS reads."""
        return self.crs.toWkt(Qgis.CrsWktVariant.Preferred)

    @property
    def kind(self) -> str:
        """What words there are for the projection: one of ``KINDS``, or "other"."""
        return KINDS.get(self._told(r"\+proj=(\w+)"), "other")

    @property
    def central_meridian(self) -> float:
        """The meridian, in degrees, that is upright; 0 where the system does not tell of one."""
        zone = self._told(r"\+zone=(\d+)")
        return 6.0 * int(zone) - 183 if zone else float(self._told(r"\+lon_0=([-+.\de]+)") or 0)

    @property
    def parallels(self) -> tuple[float, ...]:
        """The two standard parallels of a conic in degrees; empty for a projection that has none."""
        found = [self._told(rf"\+lat_{number}=([-+.\de]+)") for number in (1, 2)]
        return tuple(map(float, found)) if all(found) else ()

    def _told(self, pattern: str) -> str:
        found = re.search(pattern, self.crs.toProj())
        return found[1] if found else ""

    def forward(self, lon, lat):
        """Return (x, y) in metres of places in degrees, arrays of one shape; NaN where there is none."""
        return _turned(lon, lat, self._there)

    def inverse(self, x, y):
        """Return (lon, lat) in degrees of places in metres, arrays of one shape; NaN where there is none."""
        return _turned(x, y, self._back)

    def bounds(self, extent: tuple[float, float, float, float], steps: int = 121) -> tuple[float, float, float, float]:
        """Return (xmin, ymin, xmax, ymax) in metres of ``extent`` = (west, south, east, north).

        Raises SilkroadError plane_beyond where a part of its edge has no place on the plane.
        """
        west, south, east, north = extent
        lon, lat = np.linspace(west, east, steps), np.linspace(south, north, steps)
        x, y = self.forward(
            np.concatenate([lon, lon, np.full(steps, west), np.full(steps, east)]),
            np.concatenate([np.full(steps, south), np.full(steps, north), lat, lat]),
        )
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            raise SilkroadError("plane_beyond", name=self.crs.userFriendlyIdentifier(), extent=_text(extent))
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    def check_suits(self, extent: tuple[float, float, float, float]) -> None:
        """Refuse a plane that was made for another part of the earth: PROJ goes on where a stated scale means nothing.

        Raises SilkroadError plane_unsuited, and plane_beyond where there is no place at all.
        """
        xmin, ymin, xmax, ymax = self.bounds(extent)
        if not on_globe(self, *np.meshgrid([xmin, xmax], [ymin, ymax])).all():
            raise SilkroadError("plane_beyond", name=self.crs.userFriendlyIdentifier(), extent=_text(extent))
        found = self.distortion(extent, 9)
        times = max(found.scale_max, 1 / found.scale_min)
        if not times <= UNSUITED:
            raise SilkroadError(
                "plane_unsuited", name=self.crs.userFriendlyIdentifier(), times=times, extent=_text(extent)
            )

    def distortion(self, extent: tuple[float, float, float, float], steps: int = STEPS) -> Distortion:
        """Return the extremes over ``extent`` = (west, south, east, north) on a grid of ``steps``² places."""
        west, south, east, north = extent
        return self.distortion_at(*np.meshgrid(np.linspace(west, east, steps), np.linspace(south, north, steps)))

    def distortion_at(self, lon, lat) -> Distortion:
        """Return the extremes over places, as PROJ gives them (Tissot's indicatrix).

        Raises SilkroadError plane_beyond where one of them has no place on the plane.
        """
        places = np.column_stack([np.ravel(lon), np.ravel(lat)])
        found = [self.crs.factors(QgsPoint(*place)) for place in places.tolist()]
        if not all(one.isValid() for one in found):
            extent = (*places.min(0), *places.max(0))
            raise SilkroadError("plane_beyond", name=self.crs.userFriendlyIdentifier(), extent=_text(extent))
        return Distortion(
            scale_min=min(one.tissotSemiminor() for one in found),
            scale_max=max(one.tissotSemimajor() for one in found),
            area_min=min(one.arealScale() for one in found),
            area_max=max(one.arealScale() for one in found),
            angle_max=float(np.degrees(max(one.angularDistortion() for one in found))),  # PROJ's are radians
            convergence_max=max(abs(one.meridianConvergence()) for one in found),
        )


def _degrees_of(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return the degrees of a plane, in which corners of sheets and the graticule are round: those of its own datum.

    Between Pulkovo 1942 and WGS 84 lie 55 to 70 m, a millimetre at 1:50,000. A plane whose longitudes do not count
    from Greenwich has those of WGS 84.
    """
    own = crs.toGeographicCrs()
    return own if own.isValid() and "+pm=" not in crs.toProj() else geographic()


def _turned(first, second, way) -> tuple[np.ndarray, np.ndarray]:
    first, second = np.broadcast_arrays(np.asarray(first, float), np.asarray(second, float))
    found = moved(np.column_stack([first.ravel(), second.ravel()]), way)
    return found[:, 0].reshape(first.shape), found[:, 1].reshape(first.shape)


def _text(extent) -> str:
    return " ".join(f"{side:g}" for side in extent)
