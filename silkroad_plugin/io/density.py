"""Density of points, lines and polygons in the circle about each cell, block by block."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr, osr

from ..core.errors import SilkroadError
from ..core.evidence.circles import GeodesicCircles, PlaneCircles
from ..core.evidence.density import Circles, Kernel, line_density, point_density
from .grid import Grid
from .stack import Block
from .vectors import Polygons, chains_of

Filler, Tick = Callable[[Block], np.ndarray], Callable[[], None]
# Polygons are burnt on cells of at most this share of the radius, but on no more than so many a cell, and not on
# more than so many at once.
FINEST, FINENESS, AT_ONCE = 1 / 64, 31, 1 << 24
# Places at which the quartic kernel is taken as a mean of uniform ones.
DISCS = 6
NOTHING = 1e-9  # a covered share that is rounding alone: the least cell of the widest circle is more


def circles_on(grid: Grid, radius: float) -> Circles:
    """Return circles of ``radius`` metres; raises SilkroadError degrees_turned for a turned grid in degrees."""
    if not grid.is_geographic:
        return PlaneCircles(tuple(part * grid.metres_per_unit for part in grid.transform), radius)
    if grid.transform[2] or grid.transform[4]:
        raise SilkroadError("degrees_turned")
    unit = grid.crs.GetAngularUnits()
    return GeodesicCircles(tuple(part * unit for part in grid.transform), radius, grid.ellipsoid)


def points_filler(
    grid: Grid, radius: float, kernel: Kernel, xs, ys, weights: np.ndarray, tick: Tick = lambda: None
) -> Filler:
    """Return the function that gives the weights per km² for a block; points in the grid's CRS.

    ``tick``, here and below, is called between parts of a block and may raise Cancelled.
    """
    circles, places = circles_on(grid, radius), np.column_stack(grid.to_pixel(xs, ys))

    def fill(block: Block) -> np.ndarray:
        near, (moved,) = _near(circles, block, places)
        return point_density(circles, kernel, block.window, *moved.T, weights[near], tick)

    return fill


def lines_filler(
    grid: Grid,
    radius: float,
    kernel: Kernel,
    starts: np.ndarray,
    ends: np.ndarray,
    weights: np.ndarray,
    tick: Tick = lambda: None,
) -> Filler:
    """Return the function that gives the km of line per km² for a block; ends (n, 2) of pieces in the grid's CRS."""
    circles = circles_on(grid, radius)
    starts, ends = (np.column_stack(grid.to_pixel(*places.T)) for places in (starts, ends))
    if circles.period < math.inf:
        # A piece across the 180th meridian goes the short way.
        ends[:, 0] -= circles.period * np.round((ends[:, 0] - starts[:, 0]) / circles.period)

    def fill(block: Block) -> np.ndarray:
        near, moved = _near(circles, block, starts, ends)
        if kernel is Kernel.UNIFORM:
            # In space, where lengths are measured, a piece is one however often the block goes round the globe.
            near = np.unique(near)
            moved = starts[near], ends[near]
        return line_density(circles, kernel, block.window, *moved, weights[near], tick)

    return fill


def polygons_filler(
    grid: Grid, radius: float, kernel: Kernel, geometries: Sequence[ogr.Geometry], tick: Tick = lambda: None
) -> Filler:
    """Return the function that gives the share of the circle's area that polygons cover, 0 … 1, for a block.

    The circle is summed over rows of cells (finer ones where the radius is below 64 cells), each over the exact
    interval that lies in it. The quartic kernel is the mean of uniform ones of the radii r √u with the density
    6 u (1 − u), which Gauss's rule takes at a few places.
    """
    fineness = min(FINENESS, math.ceil(grid.cell_metres / radius / FINEST)) // 2 * 2 + 1
    x0, a, b, y0, c, d = grid.transform
    fine = Grid(
        grid.width * fineness,
        grid.height * fineness,
        (x0, a / fineness, b / fineness, y0, c / fineness, d / fineness),
        grid.crs_wkt,
    )
    polygons, parts = Polygons(geometries, fine), [(1.0, circles_on(fine, radius))]
    if kernel is Kernel.QUARTIC:
        nodes, shares = np.polynomial.legendre.leggauss(DISCS)
        squares = (nodes + 1) / 2
        weights = 3 * shares * squares * (1 - squares)
        parts = [(w, circles_on(fine, radius * math.sqrt(u))) for w, u in zip(weights, squares, strict=True)]
    widest = circles_on(fine, radius)

    def fill(block: Block) -> np.ndarray:
        x, y, width, height = (part * fineness for part in block.window)
        ends = np.array([max(0, y), min(y + height, fine.height)])
        across = min(math.ceil(widest.reach_columns(ends).max()) + 1, fine.width)
        down = math.ceil(widest.reach_rows) + 1
        if (width + 2 * across) * (height + 2 * down) > AT_ONCE and max(block.width, block.height) > 1:
            return _in_halves(fill, block)
        covered = polygons.burn(Block((x - across, y - down, width + 2 * across, height + 2 * down)))
        edges = _Edges.of(covered)
        middles = np.arange(fineness // 2, height, fineness)
        result = np.zeros((len(middles), block.width))
        for weight, circles in parts:
            for line, row in enumerate(middles):
                tick()
                result[line] += weight * _covered(circles, edges, y, int(row), down, across, fineness, block.width)
        return result

    return fill


def _in_halves(fill: Filler, block: Block) -> np.ndarray:
    """Return what ``fill`` makes of the two halves of a block."""
    x, y, width, height = block.window
    if width >= height:
        left = width // 2
        halves = Block((x, y, left, height)), Block((x + left, y, width - left, height))
        return np.hstack([fill(half) for half in halves])
    upper = height // 2
    halves = Block((x, y, width, upper)), Block((x, y + upper, width, height - upper))
    return np.vstack([fill(half) for half in halves])


@dataclass(frozen=True)
class _Edges:
    """Where the rows of a burnt window begin (+1, ``signs``) and cease (-1) to be covered: ``columns`` (n), row after
    row; those of row i are ``begins[i]`` … ``begins[i + 1]``, and ``rows`` (n) tells it of each."""

    rows: np.ndarray
    columns: np.ndarray
    signs: np.ndarray
    begins: np.ndarray

    @classmethod
    def of(cls, covered: np.ndarray) -> "_Edges":
        """Return the edges of an array of 0 and 1 (height, width)."""
        changes = np.diff(covered.astype(np.int8), axis=1, prepend=np.int8(0), append=np.int8(0))
        rows, columns = np.nonzero(changes)
        begins = np.searchsorted(rows, np.arange(len(covered) + 1))
        return cls(rows, columns, changes[rows, columns].astype(float), begins)


def _covered(circles, edges, top, row, down, across, fineness, count):
    """Return the covered share of the circles about the cells of a row.

    The window of ``edges`` begins ``down`` rows above the one of the cells, which is ``top``, and ``across`` columns to
    its left. What an interval covers of a row is a sum over its edges, of ramps that begin where the one end of the
    interval reaches the edge and cease where the other does; of ramps only the bends are added up, so that the work
    grows with the edges, not with the cells.
    """
    reach = math.floor(circles.reach_rows)
    rows = np.arange(row - reach, row + reach + 1)
    middle = np.full(len(rows), top + row + 0.5)
    lean, half, _ = circles.spans(np.zeros(len(rows)), middle, top + rows)
    met = np.flatnonzero(half > 0)
    rows, lean, half = rows[met], lean[met], np.minimum(half[met], across)
    # On the ellipsoid cells of a row nearer to a pole are smaller.
    areas = np.ones(len(rows)) if isinstance(circles, PlaneCircles) else np.cos(circles.latitudes(top + rows + 0.5))
    first = rows[0] + down
    own = slice(edges.begins[first], edges.begins[rows[-1] + down + 1])
    line = edges.rows[own] - first
    places = edges.columns[own] - (across + fineness // 2 + 0.5 + lean[line])
    values = edges.signs[own] * areas[line]
    bends = _bends(places - half[line], values, fineness, count) - _bends(places + half[line], values, fineness, count)
    share = bends.cumsum().cumsum()[:count] / (2 * (areas * half).sum())
    return np.where(share > NOTHING, share, 0.0)


def _bends(places, values, step, count):
    """Return the second differences (count + 2) of the sum of values · max(0, x - place) at x = 0, step, 2 step, …"""
    at = np.clip(np.ceil(places / step), 0, count).astype(np.int64)
    begun = at * step - places
    size = count + 2
    return np.bincount(at, values * begun, size) + np.bincount(at + 1, values * (step - begun), size)


def pieces_of(geometries: Sequence[ogr.Geometry]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return starts and ends (n, 2) of the straight pieces of lines, and the geometry that each belongs to."""
    chains = [chains_of([geometry]) for geometry in geometries]
    xy = np.concatenate([chain.xy for chain in chains])
    joined = np.concatenate([chain.joined for chain in chains])
    owner = np.repeat(np.arange(len(chains)), [len(chain.xy) for chain in chains])
    at = np.flatnonzero(joined)
    at = at[np.any(xy[at] != xy[np.minimum(at + 1, len(xy) - 1)], axis=1)]
    return xy[at], xy[at + 1], owner[at]


def strikes(grid: Grid, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Return the true azimuth of pieces in the grid's CRS, degrees from north eastwards, 0 ≤ azimuth < 180."""
    geographic = grid.crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(grid.crs, geographic)
    unit, ellipsoid = geographic.GetAngularUnits(), grid.ellipsoid
    first, last = (unit * np.array(move.TransformPoints(places.tolist()))[:, :2] for places in (starts, ends))
    lat = (first[:, 1] + last[:, 1]) / 2
    bend = 1 - ellipsoid.e2 * np.sin(lat) ** 2
    east = np.remainder(last[:, 0] - first[:, 0] + np.pi, 2 * np.pi) - np.pi
    # The radii of curvature of the parallel and of the meridian, but for a common factor.
    east, north = east * np.cos(lat) * bend, (last[:, 1] - first[:, 1]) * (1 - ellipsoid.e2)
    return np.remainder(np.degrees(np.arctan2(east, north)), 180)


def _near(circles: Circles, block: Block, *places: np.ndarray):
    """Return which features (indices) may reach a block, and their places there; in degrees also round the globe."""
    rows = np.array([places[0][:, 1], places[-1][:, 1]])
    low, high = rows.min(axis=0) - circles.reach_rows, rows.max(axis=0) + circles.reach_rows
    found = np.flatnonzero((high >= block.y) & (low <= block.y + block.height))
    columns = np.array([places[0][found, 0], places[-1][found, 0]])
    reach = circles.reach_columns(rows[:, found].min(axis=0))
    reach = np.maximum(reach, circles.reach_columns(rows[:, found].max(axis=0)))
    west, east = columns.min(axis=0) - reach, columns.max(axis=0) + reach
    indices, moved = [], [[] for _ in places]
    turns = (0,)
    if circles.period < math.inf and len(found):
        first = math.floor((block.x - east.max()) / circles.period)
        last = math.ceil((block.x + block.width - west.min()) / circles.period)
        turns = range(first, last + 1)
    for turn in turns:
        shift = turn * circles.period if turn else 0.0
        near = found[(east + shift >= block.x) & (west + shift <= block.x + block.width)]
        indices.append(near)
        for part, place in zip(moved, places, strict=True):
            part.append(place[near] + (shift, 0.0))
    return np.concatenate(indices), [np.concatenate(part) for part in moved]
