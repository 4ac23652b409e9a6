"""Shape of a surface: curvature, the direction it faces, its height above its surroundings.

A polynomial of second degree z = r x²/2 + s x y + t y²/2 + p x + q y + u, x east and y north, is laid through the
nine cells about each cell; p, q, r, s, t are its derivatives in the middle.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

import numpy as np


class Fit(Enum):
    """How the polynomial is laid."""

    ZEVENBERGEN_THORNE = "zevenbergen_thorne"  # central differences of the four neighbours (1987, eqs 4 to 12)
    EVANS = "evans"  # least squares over the nine cells (Evans 1980, as Young 1978 gives it): quieter


class Quantity(Enum):
    """What is made of the derivatives; curvatures are positive where the surface is convex, in 1/m."""

    PROFILE_CURVATURE = "profile_curvature"  # along the fall line: -(p²r + 2pqs + q²t) / [(p²+q²)(1+p²+q²)^1.5]
    PLAN_CURVATURE = "plan_curvature"  # of the contour: -(q²r - 2pqs + p²t) / (p²+q²)^1.5
    TANGENTIAL_CURVATURE = "tangential_curvature"  # across: -(q²r - 2pqs + p²t) / [(p²+q²)(1+p²+q²)^0.5]
    NORTHNESS = "northness"  # cosine of the aspect, the direction in which the ground falls: -q / √(p²+q²)
    EASTNESS = "eastness"  # sine of the aspect: -p / √(p²+q²)
    TOPOGRAPHIC_POSITION = "topographic_position"  # z less the mean within a radius (Weiss 2001)


@dataclass(frozen=True)
class Derivatives:
    """First derivatives p (east), q (north) and second r, s, t of a surface, in metres of height per metre."""

    p: np.ndarray
    q: np.ndarray
    r: np.ndarray
    s: np.ndarray
    t: np.ndarray


def derivatives(z: np.ndarray, step_x: np.ndarray, step_y: np.ndarray, fit: Fit) -> Derivatives:
    """Return the derivatives of inner cells.

    ``z`` (rows + 2, columns + 2): heights with one cell more on each side, rows from north to south, NaN where
    unknown; ``step_x``, ``step_y`` (rows): size of the cells of the inner rows in metres. NaN where one of the
    nine heights is unknown.
    """
    dx, dy = step_x[:, None], step_y[:, None]
    north, middle, south = z[:-2], z[1:-1], z[2:]
    z1, z2, z3 = north[:, :-2], north[:, 1:-1], north[:, 2:]
    z4, z5, z6 = middle[:, :-2], middle[:, 1:-1], middle[:, 2:]
    z7, z8, z9 = south[:, :-2], south[:, 1:-1], south[:, 2:]
    s = (z3 - z1 + z7 - z9) / (4 * dx * dy)
    if fit is Fit.EVANS:
        p = (z3 + z6 + z9 - z1 - z4 - z7) / (6 * dx)
        q = (z1 + z2 + z3 - z7 - z8 - z9) / (6 * dy)
        r = (z1 + z3 + z4 + z6 + z7 + z9 - 2 * (z2 + z5 + z8)) / (3 * dx**2)
        t = (z1 + z2 + z3 + z7 + z8 + z9 - 2 * (z4 + z5 + z6)) / (3 * dy**2)
    else:
        p, q = (z6 - z4) / (2 * dx), (z2 - z8) / (2 * dy)
        r, t = (z4 + z6 - 2 * z5) / dx**2, (z2 + z8 - 2 * z5) / dy**2
    unknown = np.isnan(z1 + z2 + z3 + z4 + z5 + z6 + z7 + z8 + z9)
    for made in (p, q, r, s, t):
        made[unknown] = np.nan
    return Derivatives(p, q, r, s, t)


def shape(found: Derivatives, quantity: Quantity) -> np.ndarray:
    """Return a quantity of the derivatives; 0 where the ground is level and has no direction, NaN where unknown."""
    p, q, r, s, t = found.p, found.q, found.r, found.s, found.t
    slope2 = p**2 + q**2
    with np.errstate(invalid="ignore", divide="ignore"):
        match quantity:
            case Quantity.PROFILE_CURVATURE:
                made = -(p**2 * r + 2 * p * q * s + q**2 * t) / (slope2 * (1 + slope2) ** 1.5)
            case Quantity.PLAN_CURVATURE:
                made = -(q**2 * r - 2 * p * q * s + p**2 * t) / slope2**1.5
            case Quantity.TANGENTIAL_CURVATURE:
                made = -(q**2 * r - 2 * p * q * s + p**2 * t) / (slope2 * np.sqrt(1 + slope2))
            case Quantity.NORTHNESS:
                made = -q / np.sqrt(slope2)
            case Quantity.EASTNESS:
                made = -p / np.sqrt(slope2)
    made[slope2 == 0] = 0.0
    return made


def half_widths(step_x: np.ndarray, step_y: np.ndarray, down: int, radius: float) -> np.ndarray:
    """Return how many cells a circle about each row's cells reaches to either side, (rows, 2 down + 1); -1: none.

    ``step_x``, ``step_y`` (rows + 2 down): sizes of cells in metres, with ``down`` rows more on either side. A
    cell is within the circle where its centre is.
    """
    rows = len(step_x) - 2 * down
    places = np.concatenate(([0.0], np.cumsum((step_y[1:] + step_y[:-1]) / 2)))
    result = np.empty((rows, 2 * down + 1), np.int64)
    for line in range(2 * down + 1):
        away = places[line : line + rows] - places[down : down + rows]
        step = (step_x[line : line + rows] + step_x[down : down + rows]) / 2
        across = np.sqrt(np.maximum(radius**2 - away**2, 0)) / step
        # A hair more, so that a radius of whole cells holds the cells that it just meets.
        result[:, line] = np.where(np.abs(away) <= radius * (1 + 1e-9), np.floor(across * (1 + 1e-9)), -1)
    return result


def circle_sums(
    values: np.ndarray, halves: np.ndarray, across: int, tick: Callable[[], None] = lambda: None
) -> np.ndarray:
    """Return the sum of the values in the circle about each inner cell, float64.

    ``values`` (rows + 2 down, columns + 2 across) without NaN; ``halves`` (rows, 2 down + 1) as ``half_widths``,
    at most ``across``; ``tick`` is called between the rows of the circle and may raise Cancelled.
    """
    rows, lines = halves.shape
    columns = values.shape[1] - 2 * across
    before = np.zeros((values.shape[0], values.shape[1] + 1))
    np.cumsum(values, axis=1, out=before[:, 1:])
    result = np.zeros((rows, columns))
    for line in range(lines):
        tick()
        # Rows of one width lie together: the width of cells changes steadily with latitude, or not at all.
        edges = np.flatnonzero(np.diff(halves[:, line], prepend=-2, append=-2))
        for first, last in pairwise(edges):
            half = halves[first, line]
            if half >= 0:
                source = before[first + line : last + line]
                end, start = across + half + 1, across - half
                result[first:last] += source[:, end : end + columns]
                result[first:last] -= source[:, start : start + columns]
    return result


def topographic_position(
    values: np.ndarray, halves: np.ndarray, down: int, across: int, tick: Callable[[], None] = lambda: None
) -> np.ndarray:
    """Return each inner cell less the mean of the other known cells in the circle about it.

    ``values`` with margins as in ``circle_sums``, NaN where unknown. NaN where the cell itself, or all others, are
    unknown.
    """
    known = ~np.isnan(values)
    inner = values[down : values.shape[0] - down, across : values.shape[1] - across]
    # Heights above their mean keep the digits that long sums would lose.
    level = values[known].mean() if known.any() else 0.0
    flat = np.where(known, values - level, 0.0)
    number = circle_sums(known.astype(float), halves, across, tick) - ~np.isnan(inner)
    total = circle_sums(flat, halves, across, tick) - np.where(np.isnan(inner), 0.0, inner - level)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(number > 0, inner - level - total / number, np.nan)
