"""Longitudes and latitudes as tables give them: angles as text, columns or single rows the wrong way round."""

import re
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..errors import SilkroadError
from ..typed_numbers import plain

_SIDES = {
    "n": 1, "с.ш.": 1, "сш": 1, "с": 1, "北纬": 1, "北": 1,
    "e": 1, "в.д.": 1, "вд": 1, "в": 1, "东经": 1, "东": 1,
    "s": -1, "ю.ш.": -1, "юш": -1, "ю": -1, "南纬": -1, "南": -1,
    "w": -1, "з.д.": -1, "зд": -1, "з": -1, "西经": -1, "西": -1,
}  # fmt: skip
_SIDE = "|".join(sorted(map(re.escape, _SIDES), key=len, reverse=True))
_PART = r"(\d+(?:\.\d+)?)"
_ANGLE = re.compile(
    rf"({_SIDE})?\s*([+-]?){_PART}\s*(?:[°度d:\s]\s*(?:{_PART}\s*(?:['′’分m:\s]\s*(?:{_PART}\s*(?:[\"″”秒s])?)?)?)?)?"
    rf"\s*({_SIDE})?"
)


def angle(text: str) -> float:
    """Return the degrees of a text such as 45.5, 45°30′15″N, 45 30 15, 75°15,5' в.д. or 东经75度15分.

    Raises SilkroadError angle_text (not an angle: 60 minutes and more, two signs, or anything else).
    """
    found = _ANGLE.fullmatch(_plain_angle(text))
    if found is None:
        raise SilkroadError("angle_text", text=text)
    before, sign, *parts, after = found.groups()
    degrees, minutes, seconds = (float(part or 0) for part in parts)
    fraction_before_end = any("." in first and second for first, second in pairwise(parts) if first)
    if minutes >= 60 or seconds >= 60 or (before and after) or (sign and (before or after)) or fraction_before_end:
        raise SilkroadError("angle_text", text=text)
    side = _SIDES.get(before or after or "", 1) * (-1 if sign == "-" else 1)
    return side * (degrees + minutes / 60 + seconds / 3600)


def _plain_angle(text: str) -> str:
    # NFKC would make letters and spaces of these marks.
    text = plain(text.translate({ord("º"): "°", ord("˚"): "°", ord("´"): "'", ord("¨"): '"'})).strip().casefold()
    text = re.sub(r"(?<=[а-я]\.)\s+", "", text.replace("′′", '"').replace("''", '"'))
    return re.sub(r"(?<=\d),(?=\d)", ".", text)


# No land lies farther north (Kaffeklubben, 83.67°).
NORTHERNMOST_LAND = 83.7
# Of surveys whose longitudes and latitudes differ by less, degrees, a mirrored sample is not told from one of a
# neighbouring area.
CLEAR = 8.0
# A larger share of mirrored samples leaves open which of the two groups is the right one.
MOST_MIRRORED = 0.4
# Most places this far north are none where samples are taken: degrees.
ARCTIC = 72.0


@dataclass(frozen=True, eq=False)
class DegreeCheck:
    """What is wrong with longitudes and latitudes. Each (n) bool.

    ``missing``: no number; ``swapped``: right only the other way round; ``outside``: neither way inside the
    longitudes and latitudes expected; ``origin``: 0, 0, as tables write for no place.
    """

    missing: np.ndarray
    swapped: np.ndarray
    outside: np.ndarray
    origin: np.ndarray

    @property
    def good(self) -> np.ndarray:
        """Return (n) True where nothing is wrong."""
        return ~(self.missing | self.swapped | self.outside | self.origin)


def check_degrees(longitude, latitude, extent: tuple[float, float, float, float] | None = None) -> DegreeCheck:
    """Return what is wrong with longitudes and latitudes (n), degrees.

    ``extent``: west, east, south and north of where the samples must be; None: the globe, where only latitudes
    beyond the poles betray a swap.

    Raises SilkroadError coordinates_metres (most figures are too large for degrees either way).
    """
    x, y = np.asarray(longitude, np.float64), np.asarray(latitude, np.float64)
    missing = ~(np.isfinite(x) & np.isfinite(y))
    west, east, south, north = extent or (-180.0, 360.0, -90.0, 90.0)

    def inside(x, y):
        return (x >= west) & (x <= east) & (y >= south) & (y <= north)

    origin = ~missing & (x == 0) & (y == 0)
    right, turned = inside(x, y), inside(y, x)
    too_large = ~missing & ((np.abs(x) > 360) | (np.abs(y) > 360))
    if 2 * too_large.sum() > (~missing).sum():
        row = int(np.flatnonzero(too_large)[0])
        raise SilkroadError("coordinates_metres", x=float(x[row]), y=float(y[row]))
    swapped = ~missing & ~origin & ~right & turned
    return DegreeCheck(missing, swapped, ~missing & ~origin & ~right & ~turned, origin)


@dataclass(frozen=True, eq=False)
class OrderCheck:
    """Which samples have longitude and latitude the wrong way round, by where the others lie. Each (n) bool.

    ``swapped``: nobody would doubt it; ``doubtful``: may be swapped, or far from the others. ``open``: nothing tells
    which of two groups is swapped, about half of the samples each, or most of them in the high Arctic; ``arctic``:
    all would lie there, and turned they would not.
    """

    swapped: np.ndarray
    doubtful: np.ndarray
    open: bool = False
    arctic: bool = False


def check_order(longitude, latitude) -> OrderCheck:
    """Return which longitudes and latitudes (n, degrees; NaN for none) are swapped, without knowing where they must be.

    Swapped samples are mirrored on the diagonal: there they lie apart from the others, here among them. The larger
    group is right, unless its places are where no land is. Where a survey crosses the diagonal, nothing is told.
    """
    x, y = np.asarray(longitude, np.float64), np.asarray(latitude, np.float64)
    known = np.isfinite(x) & np.isfinite(y) & ((x != 0) | (y != 0)) & (np.abs(x) <= 360) & (np.abs(y) <= 360)
    no_land, turned_no_land = y > NORTHERNMOST_LAND, (x > NORTHERNMOST_LAND) | (x < -90)
    off = known & (np.abs(y) > 90)
    swapped, none = off & (np.abs(x) <= 90), np.zeros(len(x), bool)
    left = known & ~off
    if not left.any():
        return OrderCheck(swapped, none)
    first, second = left & (x >= y), left & (x < y)
    larger, smaller = (first, second) if first.sum() >= second.sum() else (second, first)
    if not smaller.any():
        if no_land[larger].mean() > 0.5 and not turned_no_land[larger].any():
            return OrderCheck(swapped | larger, none)
        high = np.median(y[larger]) > ARCTIC and np.abs(np.median(x[larger])) < ARCTIC
        return OrderCheck(swapped, _far(x, y, larger, left), arctic=bool(high))
    # What can only be right, or wrong, decides before the number of samples does.
    right = (turned_no_land & ~no_land)[smaller].mean() > 0.5 or (no_land & ~turned_no_land)[larger].mean() > 0.5
    wrong = (no_land & ~turned_no_land)[smaller].mean() > 0.5 or (turned_no_land & ~no_land)[larger].mean() > 0.5
    box = _box(x[larger], y[larger])
    mirrored = smaller & ~_inside(x, y, box) & _inside(y, x, box)
    apart = np.percentile(np.abs(x - y)[larger], 5)
    if not mirrored.any() or apart < CLEAR:
        return OrderCheck(swapped, mirrored | _far(x, y, larger, left))
    if right and not wrong:
        mirrored = larger & _inside(y, x, _box(x[smaller], y[smaller]))
        return OrderCheck(swapped | mirrored, left & ~mirrored & ~smaller)
    few = mirrored.sum() <= MOST_MIRRORED * (mirrored.sum() + larger.sum())
    if wrong or (few and np.median(y[larger]) <= ARCTIC):
        return OrderCheck(swapped | mirrored, _far(x, y, larger, left & ~mirrored))
    return OrderCheck(swapped, mirrored | larger, open=True)


def _box(x, y) -> tuple[float, float, float, float]:
    """Return west, east, south and north around nearly all places, with a margin."""
    (west, east), (south, north) = np.percentile(x, [5, 95]), np.percentile(y, [5, 95])
    margin = max(0.5 * max(east - west, north - south), 1.0)
    return west - margin, east + margin, south - margin, north + margin


def _inside(x, y, box) -> np.ndarray:
    return (x >= box[0]) & (x <= box[1]) & (y >= box[2]) & (y <= box[3])


def _far(x, y, crowd, among) -> np.ndarray:
    """Return which places lie farther from a crowd of ten or more than twice its width."""
    west, east, south, north = _box(x[crowd], y[crowd])
    around = max(2 * (east - west), 2 * (north - south))
    far = among & ~_inside(x, y, (west - around, east + around, south - around, north + around))
    return far & (crowd.sum() >= 10)
