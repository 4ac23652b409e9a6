"""Tables of plane coordinates by Gauss and Krüger: X is north, Y is east with the number of the zone before it.

Zones of 6° have the central meridian 6 n - 3, zones of 3° have 3 n; the false easting is 500 km, in Y after the number
of the zone in millions. The codes of EPSG stand in resources/data/gauss_kruger.csv, the zones of SK-63 that EPSG
has in sk63_zones.csv; the caller reads both.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

MILLION = 1e6
FALSE_EASTING = 5e5
# Half the width of a zone of 6° at the equator with the overlap that Soviet and Chinese sheets have.
FARTHEST = 4e5
# Quarter of a meridian, and metres in a degree of it (mean).
POLE, DEGREE = 1.0002e7, 111_133.0
# Overlap of zones, degrees, within which figures still belong to their zone.
OVERLAP = 0.6
WIDTHS = (6, 3)
LATIN = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")


def central_meridian(zone, width: int) -> np.ndarray:
    """Return the central meridian (…, degrees, -180 … 180) of ``zone`` (…) of ``width`` 3 or 6 degrees."""
    zone = np.asarray(zone)
    meridian = 6 * zone - 3 if width == 6 else 3 * zone
    return np.where(meridian > 180, meridian - 360, meridian)


@dataclass(frozen=True, eq=False)
class PlaneTable:
    """Plane coordinates as a table gives them, put in order.

    ``north`` (n) m; ``east`` (n) m with the zone before it, as in the table; ``zone`` (n): 0 where none is given.
    ``swapped``: the columns were the wrong way round. ``certain``: False where both ways are as likely.
    ``factor``: what made metres of the figures. ``wrong`` (n) True where a row is no such coordinate. ``mirrored`` (n)
    True where a row has the two the other way round than the columns, put right here.
    """

    north: np.ndarray
    east: np.ndarray
    zone: np.ndarray
    swapped: bool
    certain: bool
    factor: float
    wrong: np.ndarray
    mirrored: np.ndarray

    @property
    def offset(self) -> np.ndarray:
        """Return (n) metres east of the central meridian."""
        return self.east - self.zone * MILLION - FALSE_EASTING


def read_plane(x, y, zones: Collection[int] = ()) -> PlaneTable:
    """Return the coordinates of a table with columns ``x`` (n, north) and ``y`` (n, east), m or km; NaN is no place.

    ``zones``: the numbers that may stand before the easting, 0 for none, () for any: they tell which way round the
    columns are, and single rows that fit the other way alone, such as X 15 512 340 and Y 5 324 180.

    Raises SilkroadError coordinates_missing (none), coordinates_degrees (all fit degrees), coordinates_plane (no
    row fits, whichever way round).
    """
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    known = np.isfinite(x) & np.isfinite(y)
    if not known.any():
        raise SilkroadError("coordinates_missing", count=len(x))
    if (np.abs(x[known]) <= 360).all() and (np.abs(y[known]) <= 360).all():
        raise SilkroadError("coordinates_degrees", first=float(x[known][0]), second=float(y[known][0]))
    factor = 1000.0 if max(np.abs(x[known]).max(), np.abs(y[known]).max()) < 1e5 else 1.0
    x, y = factor * x, factor * y
    as_named, swapped = known & _plausible(x, y), known & _plausible(y, x)
    if not (as_named.any() or swapped.any()):
        raise SilkroadError("coordinates_plane", x=float(x[known][0]), y=float(y[known][0]))
    ways = [as_named, swapped]
    if len(zones):
        ways = [way & np.isin(_zone_of(east), list(zones)) for way, east in ((as_named, y), (swapped, x))]
    turned = bool(ways[1].sum() > ways[0].sum() or (not as_named.any() and swapped.any()))
    main, back = ways[::-1] if turned else ways
    # Another zone than that of the other rows is as likely a wrong figure, where the row can be read as it stands.
    zone_back = _zone_of(y if turned else x)
    mirrored = back & ~main
    mirrored &= ~(swapped if turned else as_named) | np.isin(zone_back, _zone_of(x if turned else y)[main])
    other = mirrored ^ turned
    north, east = np.where(other, y, x), np.where(other, x, y)
    fits = (swapped if turned else as_named) | mirrored
    zone = np.where(fits, np.floor(np.where(fits, east, 0) / MILLION), 0).astype(int)
    certain = bool(ways[1].sum() != ways[0].sum())
    return PlaneTable(north, east, zone, turned, certain, factor, ~fits, mirrored)


def _zone_of(east) -> np.ndarray:
    return np.floor(np.where(np.isfinite(east), east, -MILLION) / MILLION).astype(int)


def _plausible(north, east) -> np.ndarray:
    """Return whether figures can be north and east, with the zone or without."""
    zone = np.floor(east / MILLION)
    offset = east - zone * MILLION - FALSE_EASTING
    return (north > 0) & (north < POLE) & (zone >= 0) & (zone <= 120) & (np.abs(offset) <= FARTHEST)


class ZoneTable:
    """The codes of EPSG of the zones of each datum."""

    def __init__(self, rows: Iterable[Mapping[str, str]]):
        self._codes = {}
        for row in rows:
            first, last, code = (int(row[key]) for key in ("first_zone", "last_zone", "first_epsg"))
            for zone in range(first, last + 1):
                key = (row["datum"], int(row["width"]), zone, row["prefix"] == "1")
                self._codes[key] = code + zone - first

    def epsg(self, datum: str, width: int, zone: int, prefix: bool) -> int:
        """Return the code of a zone; ``prefix``: the easting has its number before it.

        Raises SilkroadError gauss_kruger_zone (EPSG has no such zone of this datum).
        """
        code = self._codes.get((datum, width, int(zone), prefix))
        if code is None:
            raise SilkroadError("gauss_kruger_zone", datum=datum, width=width, zone=int(zone))
        return code

    def numbers(self, datum: str) -> set[int]:
        """Return the numbers of the zones of a datum, of either width, and 0 for none."""
        return {0, *(zone for name, _, zone, _ in self._codes if name == datum)}

    def widths(self, table: PlaneTable, datum: str, span: tuple[float, float] | None = None) -> list[int]:
        """Return the widths of zones, 6 and 3, that the table can be in.

        A width falls out if EPSG has not all its zones for the datum, if a sample lies farther from the central
        meridian than half the width and the overlap, or outside the longitudes ``span`` (west, east) where the
        survey is known to be. With zones below 33 both may remain: then ``span`` decides, or a person.

        Raises SilkroadError gauss_kruger_no_prefix (no zone in the figures: it must be told).
        """
        fits = ~table.wrong
        zone, offset = table.zone[fits], table.offset[fits]
        if (zone == 0).any():
            raise SilkroadError("gauss_kruger_no_prefix", count=int((zone == 0).sum()))
        degrees = offset / (DEGREE * np.cos(np.radians(table.north[fits] / DEGREE)))
        found = []
        for width in WIDTHS:
            known = all((datum, width, number, True) in self._codes for number in np.unique(zone))
            inside = np.abs(degrees) <= width / 2 + OVERLAP
            if span is not None:
                longitude = central_meridian(zone, width) + degrees
                inside &= (longitude >= span[0] - OVERLAP) & (longitude <= span[1] + OVERLAP)
            if known and inside.all():
                found.append(width)
        return found

    def codes(self, table: PlaneTable, datum: str, width: int, zone: int | None = None) -> np.ndarray:
        """Return the code of EPSG of each row (n), 0 where the row is no coordinate.

        ``zone``: that of the rows without a number before the easting. Raises SilkroadError gauss_kruger_zone,
        gauss_kruger_no_prefix.
        """
        codes = np.zeros(len(table.zone), int)
        for number in np.unique(table.zone[~table.wrong]):
            if number == 0 and zone is None:
                raise SilkroadError("gauss_kruger_no_prefix", count=int((table.zone[~table.wrong] == 0).sum()))
            code = self.epsg(datum, width, int(number) or zone, bool(number))
            codes[~table.wrong & (table.zone == number)] = code
        return codes


def sk63_code(zones: Iterable[Mapping[str, str]], region: str, zone: int) -> int:
    """Return the code of EPSG of a zone of SK-63, by the letter of its region and the first figure of Y.

    Raises SilkroadError sk63_zone (EPSG publishes no such zone; the regions of Central Asia other than K are not
    public: the central meridian and false easting must come from the owner of the data).
    """
    # Letters of the same look are typed on a Russian keyboard.
    letter = region.upper().translate(LATIN)
    for row in zones:
        if row["zone"] == f"{letter}{zone}":
            return int(row["epsg"])
    raise SilkroadError("sk63_zone", region=letter, zone=zone)
