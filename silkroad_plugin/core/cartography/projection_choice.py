"""Which projections suit a map: candidates by the rules of each tradition, the one that is proposed first.

Rules of thumb of the surveys, not of a standard: a sheet 1:1,000,000 on a conformal conic of its own (parallels 35′
inside its edges in China since 1978, 40′ in the specification of 1962), Soviet sheets on a modified polyconic or on
zones of Gauss–Krüger; countries and key areas on a conformal conic by the one-sixth rule; maps from which areas are
read on an equal-area conic with the same parallels; 1:5,000,000 on that, on the azimuthal projection of the
International Geological Map of Asia, or, in China, on conics with parallels 25° and 47°. A single zone never reaches
farther than 6° from its meridian, where areas are 1.1 % too large at the equator and 0.6 % at 40°.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..errors import SilkroadError
from .nomenclature import HALF_SECONDS, Sheet, Sheets
from .projection import ConicProjection, Projection, laea_cgmw, one_sixth_albers, one_sixth_lcc

TRADITIONS = ("chinese", "russian", "international")
# Types of maps on which areas are measured or compared.
AREA_TYPES = ("prospectivity", "geochemical", "anomalies", "geohazard", "ecological")
INSIDE = {"chinese": 35 / 60, "russian": 40 / 60, "international": 40 / 60}  # of a sheet 1:1,000,000, degrees
FARTHEST = 6.0  # degrees from the meridian of a zone
ZONES_FROM = 500_000  # larger scales are on zones
SMALL = 5_000_000
CHINA = (25.0, 47.0), 105.0
# Datums of zones by tradition, the usual one first, and the ellipsoid of its polyconic.
ZONE_DATUMS = {"chinese": ("cgcs_2000",), "russian": ("pulkovo_1942", "gsk_2011"), "international": ("utm",)}


@dataclass(frozen=True)
class Candidate:
    """A projection with the rule that proposes it; ``definition``: a WKT, EPSG:code or PROJ string.

    ``projection``: what computes it, None where PROJ must.
    """

    rule: str
    definition: str
    equal_area: bool = False
    projection: Projection | None = None


def candidates(
    extent: tuple[float, float, float, float],
    map_type: str,
    denominator: float,
    tradition: str,
    zone_code: Callable[[str, int], int | None],
) -> list[Candidate]:
    """Return the projections that suit a map, the proposed one first.

    ``extent``: west, south, east, north in degrees; ``zone_code``: returns the EPSG code of a zone of 6° of a datum of
    ``ZONE_DATUMS``, None where there is none. Raises what ``one_sixth_albers`` raises.
    """
    sheet = _sheet(extent, denominator)
    conics = _of_sheet(sheet, tradition) if sheet else _by_sixths(extent)
    zones = _zones(extent, tradition, zone_code)
    if denominator >= SMALL:
        found = [*conics[::-1], _computed("laea_cgmw", laea_cgmw())]
    elif denominator <= ZONES_FROM or (sheet and tradition == "russian"):
        polyconic = [_polyconic(sheet)] if sheet and tradition == "russian" else []
        found = [*zones, *polyconic, *conics]
    else:
        found = [*conics, *zones]
    if tradition == "chinese" and denominator >= 1_000_000 and not sheet:
        found += _china()
    if map_type in AREA_TYPES:
        found.sort(key=lambda candidate: not candidate.equal_area)
    return found


def _computed(rule: str, projection: Projection) -> Candidate:
    return Candidate(rule, projection.wkt, projection.kind in ("albers", "laea"), projection)


def _sheet(extent, denominator) -> Sheet | None:
    """Return the sheet 1:1,000,000 that the extent is exactly, None for others."""
    west, south, east, north = extent
    if round(denominator) != 1_000_000:
        return None
    try:
        sheet = Sheets("1000k").at((west + east) / 2, (south + north) / 2)
    except SilkroadError:
        return None
    limits = (sheet.west, sheet.south, sheet.east, sheet.north)
    same = all(abs(one - other) < 1 / HALF_SECONDS for one, other in zip(limits, extent, strict=True))
    return sheet if same else None


def _of_sheet(sheet: Sheet, tradition: str) -> list[Candidate]:
    inside = INSIDE[tradition]
    parallels = tuple(round(60 * phi) / 60 for phi in (sheet.south + inside, sheet.north - inside))
    middle, origin = (sheet.west + sheet.east) / 2, (sheet.south + sheet.north) / 2
    return [_computed(f"sheet_{kind}", ConicProjection(kind, parallels, middle, origin)) for kind in ("lcc", "albers")]


def _by_sixths(extent) -> list[Candidate]:
    return [_computed("sixth_lcc", one_sixth_lcc(*extent)), _computed("sixth_albers", one_sixth_albers(*extent))]


def _zones(extent, tradition, zone_code) -> list[Candidate]:
    """Return the zones of the middle of the extent, where its sides are near enough to their meridian."""
    west, _, east, _ = extent
    number = math.floor((west + east) / 12) + 1  # from Greenwich
    meridian = 6 * number - 3
    if max(meridian - west, east - meridian) > FARTHEST:
        return []
    codes = [zone_code(datum, number) for datum in ZONE_DATUMS[tradition]]
    return [
        Candidate(f"zone_{datum}", f"EPSG:{code}")
        for datum, code in zip(ZONE_DATUMS[tradition], codes, strict=True)
        if code
    ]


def _polyconic(sheet: Sheet) -> Candidate:
    """Return the modified polyconic projection of the international map, on the ellipsoid of Soviet maps.

    Meridians at 2°, 4° or 8° from the middle are true, as sheets of one, two or four zones have them.
    """
    middle = (sheet.west + sheet.east) / 2
    true = 2 * sheet.joined
    text = f"+proj=imw_p +lat_1={sheet.south:g} +lat_2={sheet.north:g} +lon_1={true} +lon_0={middle:g}"
    return Candidate("polyconic", f"{text} +ellps=krass +units=m +no_defs")


def _china() -> list[Candidate]:
    parallels, meridian = CHINA
    return [_computed(f"china_{kind}", ConicProjection(kind, parallels, meridian, 0.0)) for kind in ("albers", "lcc")]
