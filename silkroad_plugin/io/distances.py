"""Distances from cells to features, block by block."""

import math
from collections.abc import Callable, Sequence

import numpy as np
from osgeo import ogr

from ..core.evidence.distance import Chains, FeatureDistance
from ..core.interruption import interruptible
from .grid import Grid
from .stack import Block
from .vectors import Polygons, chains_of

Tick = Callable[[], None]


def distance_on(grid: Grid, chains: Chains, limit: float = math.inf, tick: Tick = lambda: None) -> FeatureDistance:
    """Return the distance in metres to chains in the grid's CRS: geodesic in degrees, else on the plane.

    ``tick``, here and below, is called between parts of a block and may raise Cancelled.
    """
    ellipsoid, unit = None, grid.metres_per_unit
    if grid.is_geographic:
        ellipsoid, unit = grid.ellipsoid, grid.crs.GetAngularUnits()
    return FeatureDistance(chains, unit, ellipsoid, limit, tick)


def to_points(xs, ys, grid: Grid, limit: float = math.inf, tick: Tick = lambda: None) -> Callable[[Block], np.ndarray]:
    """Return the function that gives the metres from each cell of a block to the nearest point in the grid's CRS."""
    distance = distance_on(grid, Chains(np.column_stack([xs, ys]), np.zeros(len(xs), bool)), limit, tick)
    return lambda block: distance(*grid.centres(block))


def to_features(
    geometries: Sequence[ogr.Geometry], grid: Grid, limit: float = math.inf, tick: Tick = lambda: None
) -> Callable[[Block], np.ndarray]:
    """Return the function that gives the metres from each cell of a block to the nearest feature, 0 in polygons.

    On the plane it is exact to a thousandth of a cell; in degrees to where the geodesic and the line between two
    vertices part.
    """
    # What was transformed from another system has vertices by the half cell, most of which say nothing.
    tolerance = 0.0 if grid.is_geographic else min(grid.pixel_width, grid.pixel_height) / 1000
    chains = interruptible(lambda _: chains_of(geometries, tolerance), lambda _: tick())
    distance, polygons = distance_on(grid, chains, limit, tick), Polygons(geometries, grid)

    def measure(block: Block) -> np.ndarray:
        result = distance(*grid.centres(block))
        if len(polygons):
            result[polygons.burn(block) != 0] = 0
        return result

    return measure
