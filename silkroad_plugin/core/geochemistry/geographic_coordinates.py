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
