"""Where samples were taken: two columns of texts as degrees, metres east and north, or a Gauss–Krüger table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ... import tables
from ...core.errors import SilkroadError
from ...core.geochemistry.gauss_kruger import PlaneTable, ZoneTable, read_plane, sk63_code
from ...core.geochemistry.geographic_coordinates import angle, check_degrees, check_order
from ...core.typed_numbers import number_of, plain
from ...i18n import N_, tr

AUTO, OWN, SK63 = "auto", "crs", "sk63"
DATUMS = {
    "pulkovo_1942": N_("Pulkovo 1942"),
    "pulkovo_1995": N_("Pulkovo 1995"),
    "beijing_1954": N_("Beijing 1954"),
    "xian_1980": N_("Xian 1980"),
    "cgcs_2000": N_("CGCS2000"),
}
# A system that is not among those of EPSG by zones: the one that the caller has.
OWN_CODE = 0


@dataclass(frozen=True)
class Placing:
    """How coordinates are read.

    ``system``: AUTO, OWN (the caller's system), one of DATUMS, or SK63. ``geographic``: the caller's system is in
    degrees. ``width``, ``zone``: of the zones of Gauss and Krüger, 0 where the figures tell; ``region``: letter of
    SK-63. ``extent``: west, east, south, north within which all samples lie, in degrees, or None. ``correct``: put
    swapped coordinates right rather than leave these rows out. ``area``: west, east, south, north of the area of use of
    the caller's system, in its metres, or None.
    """

    system: str = AUTO
    geographic: bool = True
    width: int = 0
    zone: int = 0
    region: str = ""
    extent: tuple[float, float, float, float] | None = None
    correct: bool = True
    area: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, eq=False)
class Places:
    """``x`` east and ``y`` north (n), NaN for no place; ``code`` (n): EPSG, OWN_CODE for the caller's system.

    ``problem`` (n): why a row has no place, "" where it has one or gives none; ``swapped`` (n): put right.
    ``system``: what the coordinates turned out to be; ``turned``: the two columns were the wrong way round;
    ``factor``: what made metres of the figures. ``doubtful`` (n): taken, but far from the others or perhaps swapped;
    ``arctic``: all lie in the high Arctic, and would not the other way round; ``sexagesimal``: the decimals of all
    degrees can be minutes and seconds; ``small``: metres, but all figures could be degrees.
    """

    x: np.ndarray
    y: np.ndarray
    code: np.ndarray
    problem: np.ndarray
    swapped: np.ndarray
    system: str
    turned: bool = False
    factor: float = 1.0
    doubtful: np.ndarray | None = None
    arctic: bool = False
    sexagesimal: bool = False
    small: bool = False


def locate(
    east: Sequence[str], north: Sequence[str], placing: Placing, named: Sequence[str], angles: bool = False
) -> Places:
    """Return the places of rows; ``east`` and ``north`` (n): cells, in Gauss–Krüger tables Y and X; ``named``: the two
    columns by their headers; ``angles``: these say longitude and latitude.

    Raises SilkroadError coordinates_missing, coordinates_degrees, coordinates_metres, coordinates_plane,
    import_swapped_open, import_datum, import_zone_width, import_no_zone, gauss_kruger_zone, sk63_zone.
    """
    x, unread_x = figures(east)
    y, unread_y = figures(north)
    problem = np.where(unread_x | unread_y, "unreadable", "").astype(object)
    x, y = np.where(problem == "", x, np.nan), np.where(problem == "", y, np.nan)
    known = np.isfinite(x) & np.isfinite(y)
    if not known.any():
        raise SilkroadError("coordinates_missing", count=len(x))
    degrees = bool((np.abs(x[known]) <= 360).mean() > 0.5 and (np.abs(y[known]) <= 360).mean() > 0.5)
    half = np.isfinite(x) ^ np.isfinite(y)
    problem[half & (problem == "")] = "half"
    if placing.system in (*DATUMS, SK63):
        return _plane(x, y, problem, placing)
    if placing.geographic and (degrees or placing.system == OWN):
        return replace(_degrees(x, y, problem, placing), sexagesimal=_may_be_minutes([*east, *north]))
    first = float(x[known][0]), float(y[known][0])
    if placing.geographic:
        read_plane(x, y)  # what is no such coordinate either is refused there
        raise SilkroadError("import_datum", x_column=named[0], x=first[0], y_column=named[1], y=first[1])
    # A mine may have coordinates of some metres: in a system that was chosen what says to be degrees alone is refused.
    angles = angles or any(_DEGREES.search(text) for text in (*named, *east, *north))
    if degrees and (placing.system == AUTO or angles):
        raise SilkroadError("coordinates_degrees", first=first[0], second=first[1])
    turned = _lie_turned(x[known], y[known], placing.area)
    if turned:
        x, y = y, x
    # Of degrees one column has none above 90, whichever way round.
    largest = sorted(float(np.abs(axis[known]).max()) for axis in (x, y))
    small = largest[0] <= 90 and largest[1] <= 180
    return Places(x, y, np.full(len(x), OWN_CODE), problem, np.zeros(len(x), bool), OWN, turned, small=small)


def _lie_turned(x, y, area: tuple[float, float, float, float] | None) -> bool:
    """Return whether most places lie where a system is used only the other way round: X is north in some tables."""
    if area is None:
        return False
    west, east, south, north = area
    right, turned = (np.mean((a >= west) & (a <= east) & (b >= south) & (b <= north)) for a, b in ((x, y), (y, x)))
    return bool(right < 0.1 and turned > 0.5)


# 100N and 50 E may be metres of a local grid.
_DEGREES = re.compile("[°º˚度]|\\bdeg|град")
# Of pandas, too, and of tables that strike a cell out.
EMPTY = ("", "-", "--", "*", "nan")


def _is_empty(cell: str) -> bool:
    return plain(cell).strip().casefold() in EMPTY


def figures(cells: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers of cells (n), degrees where these are angles, NaN where empty; and which are unreadable."""
    numbers, unread = np.full(len(cells), np.nan), np.zeros(len(cells), bool)
    for row, cell in enumerate(cells):
        if _is_empty(cell):
            continue
        number = number_of(cell)
        try:
            numbers[row] = angle(cell) if number is None else number
        except SilkroadError:
            unread[row] = True
    unread |= np.isinf(numbers)
    return np.where(unread, np.nan, numbers), unread


def _degrees(x, y, problem, placing: Placing) -> Places:
    check = check_degrees(x, y, placing.extent)
    swapped, doubtful, arctic = check.swapped, np.zeros(len(x), bool), False
    if placing.extent is None:
        order = check_order(np.where(check.outside, np.nan, x), np.where(check.outside, np.nan, y))
        if order.open:
            raise SilkroadError("import_swapped_open", **_two_groups(x, y, order.doubtful))
        swapped, doubtful, arctic = order.swapped, order.doubtful, order.arctic
    swapped = swapped & (problem == "")
    problem[check.outside & (problem == "")] = "outside"
    problem[check.origin & (problem == "")] = "origin"
    if not placing.correct:
        problem[swapped] = "swapped"
        swapped = np.zeros(len(x), bool)
    east, north = np.where(swapped, y, x), np.where(swapped, x, y)
    lost = problem != ""
    turned = bool(swapped.any() and (swapped | lost | ~np.isfinite(x + y)).all())
    east, north = np.where(lost, np.nan, east), np.where(lost, np.nan, north)
    code = np.full(len(x), OWN_CODE)
    return Places(east, north, code, problem, swapped, "degrees", turned, 1.0, doubtful & ~lost, arctic)


# 47.1230 for 47°12′30″: by chance 36 of 100 numbers look so, and 20 of them never.
_MINUTES = re.compile(r"[+-]?\d{1,3}[.,][0-5]\d[0-5]\d\d*")
_ENOUGH = 20


def _may_be_minutes(cells: Sequence[str]) -> bool:
    """Return whether the decimals of all numbers can be minutes and seconds, and those of many differ."""
    told = {cell.strip() for cell in cells if not _is_empty(cell)}
    return len(told) >= _ENOUGH and all(_MINUTES.fullmatch(cell) for cell in told)


def _two_groups(x, y, among) -> dict:
    """Return how many places lie on each side of the diagonal, and the middle of them."""
    told = {}
    for name, side in (("first", among & (x >= y)), ("second", among & (x < y))):
        told |= {f"{name}_count": int(side.sum())}
        told |= {f"{name}_x": float(np.median(x[side])), f"{name}_y": float(np.median(y[side]))}
    return told


def _plane(x, y, problem, placing: Placing) -> Places:
    """Return the places of a Gauss–Krüger table: X is north, so the column of Y is ``x`` here."""
    if placing.zone:
        numbers = {0, placing.zone}
    elif placing.system == SK63:
        numbers = {int(row["zone"][1:]) for row in tables.controlled("sk63_zones")}
    else:
        numbers = ZoneTable(tables.controlled("gauss_kruger")).numbers(placing.system)
    table = read_plane(y, x, numbers)
    known = np.isfinite(x) & np.isfinite(y)
    problem[table.wrong & known & (problem == "")] = "no_plane"
    swapped = table.mirrored & (problem == "")
    if not placing.correct:
        problem[swapped] = "swapped"
    table = replace(table, wrong=table.wrong | (problem != "") | ~known)
    code = _sk63(table, placing) if placing.system == SK63 else _zones(table, problem, placing)
    lost = (problem != "") | (code == 0)
    east, north = np.where(lost, np.nan, table.east), np.where(lost, np.nan, table.north)
    return Places(east, north, code, problem, swapped & ~lost, placing.system, table.swapped, table.factor)


def _zones(table: PlaneTable, problem, placing: Placing) -> np.ndarray:
    zones, datum = ZoneTable(tables.controlled("gauss_kruger")), placing.system
    fits = ~table.wrong
    if not placing.zone and (table.zone[fits] == 0).any():
        raise SilkroadError("import_no_zone", count=int((table.zone[fits] == 0).sum()))
    if placing.zone:
        if not placing.width:
            raise SilkroadError("import_zone_width", datum=tr(DATUMS[datum]))
        return _codes(zones, table, datum, placing.width, placing.zone)
    known = {number: _widths_of(zones, datum, int(number)) for number in np.unique(table.zone[fits])}
    strange = fits & np.array([not known.get(number) for number in table.zone])
    if strange.all() or strange.sum() == fits.sum():
        first = int(table.zone[fits][0])
        raise SilkroadError("gauss_kruger_zone", datum=tr(DATUMS[datum]), width=placing.width or 6, zone=first)
    problem[strange] = "zone"
    table = replace(table, wrong=table.wrong | strange)
    span = placing.extent[:2] if placing.extent else None
    widths = [placing.width] if placing.width else zones.widths(table, datum, span)
    if len(widths) != 1:
        raise SilkroadError("import_zone_width", datum=tr(DATUMS[datum]))
    return _codes(zones, table, datum, widths[0])


def _codes(zones: ZoneTable, table: PlaneTable, datum: str, width: int, zone: int | None = None) -> np.ndarray:
    """Return the code of EPSG of each row; a refusal calls the datum by its name."""
    try:
        return zones.codes(table, datum, width, zone)
    except SilkroadError as refusal:
        if "datum" in refusal.values:
            refusal.values["datum"] = tr(DATUMS[datum])
        raise


def _widths_of(zones: ZoneTable, datum: str, zone: int) -> list[int]:
    found = []
    for width in (6, 3):
        try:
            zones.epsg(datum, width, zone, True)
        except SilkroadError:
            continue
        found.append(width)
    return found


def _sk63(table: PlaneTable, placing: Placing) -> np.ndarray:
    rows, code = tables.controlled("sk63_zones"), np.zeros(len(table.zone), int)
    for zone in np.unique(table.zone[~table.wrong]):
        code[~table.wrong & (table.zone == zone)] = sk63_code(rows, placing.region, int(zone))
    return code
