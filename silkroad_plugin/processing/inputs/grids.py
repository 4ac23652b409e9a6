"""The grid that an evidence raster takes from a template, and the features that are drawn on it."""

from collections.abc import Callable

import numpy as np
from osgeo import ogr
from qgis.core import Qgis, QgsWkbTypes

from ...core.errors import SilkroadError
from ...core.typed_numbers import real
from ...i18n import interface_language, tr
from ...io.distances import to_features, to_points
from ...io.grid import Grid
from ...io.stack import Block, open_raster
from ...numbers import counted
from ..base import tick_of
from .layers import Points, read_geometries, read_points

# Fields in which a feature may state how far its drawn place may be off, in km.
ERROR_FIELDS = ("error_km", "position_error_km")
Measure = Callable[[Block], np.ndarray]


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


def points_on(algorithm, name: str, source, grid: Grid, context, feedback, fields: tuple[str, ...] = ()) -> Points:
    """Return the points of a parameter in the grid's CRS with their errors and some fields."""
    points = read_points(source, grid.crs_wkt, algorithm.label(name), context, feedback, (*ERROR_FIELDS, *fields))
    if points.skipped:
        text = tr("{count} [feature without usable geometry was|features without usable geometry were] left out.")
        feedback.pushWarning(counted(text, interface_language(), count=len(points.skipped)))
    return points


def distance_from(
    algorithm, name: str, source, grid: Grid, limit: float, context, feedback
) -> tuple[Measure, float | None]:
    """Return the function that measures to the features of a parameter, and their position error in km."""
    tick = tick_of(feedback)
    # Millions of points need not become geometries.
    if QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point:
        points = points_on(algorithm, name, source, grid, context, feedback)
        errors = {key: points.attributes.get(key, []) for key in ERROR_FIELDS}
        return to_points(points.x, points.y, grid, limit, tick), position_error_km(errors)
    geometries, error = features_on(algorithm, name, source, grid, context, feedback)
    return to_features(geometries, grid, limit, tick), error


def position_error_km(values: dict[str, list]) -> float | None:
    """Return the root mean square of the errors that features state, None where none does."""
    errors = [number for column in values.values() for number in map(real, column) if number is not None]
    return float(np.sqrt(np.mean(np.square(errors)))) if errors else None
