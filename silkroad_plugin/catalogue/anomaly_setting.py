"""What lies about an anomaly: map sheets, countries, belt, known deposits with their distance, rocks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsSpatialIndex,
)

from ..core.errors import SilkroadError
from ..i18n import LANGUAGES
from . import store
from .crs import geographic, transformation
from .geodesic import Geodesic
from .store import NAME_COLUMNS
from .targets import Countries

# Map sheets that a card names: of the international division and of GB/T 13989-2012.
SCALES = ("1000k", "200k", "250k", "50k")
KM_PER_DEGREE = 110.5  # of latitude, at least


@dataclass(frozen=True)
class Deposit:
    """A known deposit: place in degrees, names by language, symbols of its commodities, size class."""

    lon: float
    lat: float
    names: dict[str, str]
    commodities: tuple[str, ...] = ()
    size: str = "unknown"


@dataclass(frozen=True)
class Near:
    """A known deposit at so many km from an outline, 0 inside it."""

    deposit: Deposit
    km: float


@dataclass(frozen=True)
class Setting:
    """What lies about an anomaly; rocks as (name, share of its area), the commonest first; "" for what is unknown."""

    sheets: tuple[str, ...] = ()
    countries: dict[str, str] = field(default_factory=dict)
    belts: dict[str, str] = field(default_factory=dict)
    deposits: tuple[Near, ...] = ()
    rocks: tuple[tuple[str, float], ...] = ()


def commodities_of(text) -> tuple[str, ...]:
    """Return the symbols of a list such as "Cu; Au, Mo"."""
    return tuple(
        part for part in str(text or "").replace(",", ";").replace("；", ";").replace(" ", "").split(";") if part
    )


def shipped() -> tuple[Deposit, ...]:
    """Return the deposits of the plugin."""
    return _shipped(store.version())


@lru_cache(maxsize=1)
def _shipped(version) -> tuple[Deposit, ...]:
    columns = f"lon, lat, commodities, size_class, {', '.join(NAME_COLUMNS)}"
    return tuple(
        Deposit(row[0], row[1], store.names(row[4:]), commodities_of(row[2]), row[3] or "unknown")
        for row in store.rows("deposits", columns)
    )


class Surroundings:
    """Looks up what lies about outlines in a coordinate system; ``rocks``: outlines in the same one, with names."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        deposits: Sequence[Deposit],
        within_km: float,
        rocks: Sequence[tuple[str, QgsGeometry]] = (),
    ):
        self.geodesic = Geodesic(crs, transforms)
        self._there = transformation(geographic(), crs, transforms)
        self._deposits, self._within = list(deposits), within_km
        self._places = np.array([(one.lon, one.lat) for one in self._deposits], float).reshape(-1, 2)
        self._rocks, self._index = rocks, QgsSpatialIndex()
        for number, (_, shape) in enumerate(rocks):
            self._index.addFeature(number, shape.boundingBox())
        try:
            self._countries = Countries()
        except SilkroadError:
            self._countries = None

    def of(self, outline: QgsGeometry, lon: float, lat: float) -> Setting:
        """Return what lies about an outline whose foremost point is at a longitude and a latitude."""
        in_degrees = QgsGeometry(outline)
        in_degrees.transform(self.geodesic.to_degrees)
        return Setting(
            _sheets(lon, lat),
            {} if self._countries is None else self._countries.names(in_degrees),
            _belts(in_degrees),
            self.near(outline),
            self._rocks_of(outline),
        )

    def near(self, outline: QgsGeometry) -> tuple[Near, ...]:
        """Return the deposits within the distance, the nearest first."""
        box = self.geodesic.to_degrees.transformBoundingBox(outline.boundingBox())
        up = self._within / KM_PER_DEGREE
        # A degree of longitude is short in the north; beyond 85° every longitude counts.
        highest = max(abs(box.yMinimum() - up), abs(box.yMaximum() + up))
        across = 360.0 if highest > 85 else up / np.cos(np.radians(highest))
        lon, lat = self._places.T if len(self._places) else (np.empty(0), np.empty(0))
        inside = (lon >= box.xMinimum() - across) & (lon <= box.xMaximum() + across)
        inside &= (lat >= box.yMinimum() - up) & (lat <= box.yMaximum() + up)
        found = [Near(self._deposits[i], self._km(outline, self._deposits[i])) for i in np.flatnonzero(inside)]
        kept = (near for near in found if near.km <= self._within)
        return tuple(sorted(kept, key=lambda near: (near.km, near.deposit.names.get("en", ""))))

    def _km(self, outline: QgsGeometry, deposit: Deposit) -> float:
        place = self._there.transform(QgsPointXY(deposit.lon, deposit.lat))
        if outline.contains(place):
            return 0.0
        return self.geodesic.km(place, outline.nearestPoint(QgsGeometry.fromPointXY(place)).asPoint())

    def _rocks_of(self, outline: QgsGeometry) -> tuple[tuple[str, float], ...]:
        shares: dict[str, float] = {}
        for number in self._index.intersects(outline.boundingBox()):
            name, shape = self._rocks[number]
            shares[name] = shares.get(name, 0.0) + outline.intersection(shape).area()
        whole = outline.area()
        found = ((name, min(1.0, area / whole)) for name, area in shares.items() if area > 0)
        return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))


def _sheets(lon: float, lat: float) -> tuple[str, ...]:
    """Return the sheets that hold a place: 1:1M and 1:200k of the international division, then by GB/T 13989."""
    from ..core.cartography.nomenclature import Sheets

    found = []
    for scale in SCALES:
        sheets = Sheets(scale)
        (key,) = sheets.keys(np.array([lon]), np.array([lat]))
        if key[0] < 0:
            continue
        cell = sheets.cell(key)
        found.append(cell.code if scale in ("250k", "50k") and cell.code else cell.name)
    return tuple(dict.fromkeys(found))


def _belts(in_degrees: QgsGeometry) -> dict[str, str]:
    """Return by language the belts of the plugin that a geometry in degrees touches."""
    found = [
        store.names(row[1:])
        for row in store.rows("belts", f"geom, {', '.join(NAME_COLUMNS)}")
        if store.geometry(row[0]).intersects(in_degrees)
    ]
    return {code: "; ".join(dict.fromkeys(names[code] for names in found if names[code])) for code in LANGUAGES}
