"""Random places in a study area, every part of it with the same chance for the same area."""

import itertools
import math
from collections.abc import Callable, Iterator

import numpy as np

from .grid import Grid
from .stack import Progress, RasterStack

Drawer, Tick = Callable[[int], np.ndarray], Callable[[], None]


def in_raster(
    stack: RasterStack, random: np.random.Generator, progress: Progress | None = None, tick: Tick = lambda: None
) -> Drawer | None:
    """Return what draws (n, 2) places in the cells of a raster that hold a number other than 0; None where none does.

    Cells weigh by their area. The stack must stay open. ``tick``, here and below, is called now and then and may raise
    Cancelled.
    """
    grid = stack.grid
    counts = np.zeros(grid.height, np.int64)

    def count(block, arrays):
        counts[block.y : block.y + block.height] += _inside(block).sum(axis=1)

    stack.fold(count, progress)
    weights = counts * grid.row_areas()
    if not counts.any():
        return None

    def draw(number: int) -> np.ndarray:
        rows = np.sort(random.choice(grid.height, number, p=weights / weights.sum()))
        columns = np.empty(number, np.int64)
        for row in np.unique(rows):
            tick()
            inside = np.flatnonzero(_inside(stack.read((0, int(row), grid.width, 1)))[0])
            at = rows == row
            columns[at] = random.choice(inside, int(at.sum()))
        shift = random.random((2, number))
        places = np.column_stack(grid.to_map(columns + shift[0], rows + shift[1]))
        return places[random.permutation(number)]

    return draw


def _inside(block) -> np.ndarray:
    inside = block.arrays[0] != 0
    valid = block.valid(0)
    return inside if valid is None else inside & valid


def in_shape(
    system: Grid,
    extent: tuple[float, float, float, float],
    holds: Callable[[float, float], bool],
    random: np.random.Generator,
    tick: Tick = lambda: None,
) -> Drawer:
    """Return what draws (n, 2) places in a shape. ``extent``: west, south, east, north about it in the coordinate
    system of ``system``; ``holds(x, y)``: whether the shape holds a place."""
    west, south, east, north = extent
    latitude = _latitudes(system, south, north) if system.is_geographic else None

    def tries() -> Iterator[tuple[float, float]]:
        for count in itertools.count():
            if not count % 1000:
                tick()
            x = random.uniform(west, east)
            y = random.uniform(south, north) if latitude is None else latitude(random.random())
            yield x, y

    def draw(number: int) -> np.ndarray:
        found = (place for place in tries() if holds(*place))
        return np.array([next(found) for _ in range(number)], float).reshape(-1, 2)

    return draw


def _latitudes(system: Grid, south: float, north: float) -> Callable[[float], float]:
    """Return the function from a share of the zone's area to the latitude, in the units of the system."""
    unit, ellipsoid = system.crs.GetAngularUnits(), system.ellipsoid
    steps = np.linspace(max(south, -math.pi / 2 / unit), min(north, math.pi / 2 / unit), 2001)
    areas = ellipsoid.zone_area(steps * unit)
    shares = (areas - areas[0]) / (areas[-1] - areas[0])
    return lambda share: float(np.interp(share, shares, steps))
