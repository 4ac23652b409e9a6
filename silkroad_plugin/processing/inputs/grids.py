"""The grid that an evidence raster takes from a template, and the features that are drawn on it."""

import numpy as np
from osgeo import ogr

from ...core.errors import SilkroadError
from ...io.grid import Grid
from ...io.stack import open_raster
from .layers import read_geometries
from .numbers import real

# Fields in which a feature may state how far its drawn place may be off, in km.
ERROR_FIELDS = ("error_km", "position_error_km")


def measurable_grid(algorithm, name: str, path: str) -> Grid:
    """Return the grid of a raster parameter; raises SilkroadError where its CRS gives no metres."""
    grid = Grid.of(open_raster(path))
    if grid.crs is None:
        raise SilkroadError("raster_no_crs", input=algorithm.label(name), path=path)
    if not (grid.is_geographic or grid.crs.IsProjected()):
        raise SilkroadError("crs_not_on_earth", input=algorithm.label(name), path=path)
    return grid


def north_up_grid(path: str, label: str) -> Grid:
    """Return the grid of a raster; raises SilkroadError template_turned where its rows do not run southwards."""
    grid = Grid.of(open_raster(path))
    _, width, row_x, _, row_y, height = grid.transform
    if row_x or row_y or width <= 0 or height >= 0:
        raise SilkroadError("template_turned", input=label, path=path)
    return grid


def features_on(algorithm, name: str, source, grid: Grid, context, feedback) -> tuple[list[ogr.Geometry], float | None]:
    """Return the features of a parameter in the grid's CRS, and their position error in km (None: unknown)."""
    geometries, values = read_geometries(
        source, grid.crs_wkt, grid.cell_metres / 2, algorithm.label(name), context, feedback, ERROR_FIELDS
    )
    return geometries, position_error_km(values)


def position_error_km(values: dict[str, list]) -> float | None:
    """Return the root mean square of the errors that features state, None where none does."""
    errors = [number for column in values.values() for number in map(real, column) if number is not None]
    return float(np.sqrt(np.mean(np.square(errors)))) if errors else None
