"""Features with weights: points and the pieces of lines, as density counts them."""

from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsProcessing, QgsProcessingParameterFeatureSource, QgsProcessingParameterField

from ...core.errors import SilkroadError
from ...core.typed_numbers import real
from ...i18n import interface_language, tr
from ...io.density import pieces_of
from ...io.grid import Grid
from ...numbers import counted
from .grids import ERROR_FIELDS, points_on, position_error_km
from .layers import read_geometries

SHARE = 1 / 4  # A piece of a line is no longer than this share of the radius.


@dataclass(frozen=True)
class Weighted:
    """Points (``starts`` alone) or pieces of lines in the grid's CRS, (n, 2), with weights and position error (km)."""

    starts: np.ndarray
    ends: np.ndarray | None
    weights: np.ndarray
    error_km: float | None


def weight_field(name: str, title: str) -> QgsProcessingParameterField:
    """Return the parameter of an optional field of numbers of the features INPUT."""
    kind = Qgis.ProcessingFieldParameterDataType.Numeric
    return QgsProcessingParameterField(name, title, None, "INPUT", kind, optional=True)


def features_parameter(title: str, kinds: list[QgsProcessing.SourceType]) -> QgsProcessingParameterFeatureSource:
    """Return the parameter of the features INPUT."""
    return QgsProcessingParameterFeatureSource("INPUT", title, kinds)


def weighted_points(algorithm, source, grid: Grid, field: str, context, feedback) -> Weighted:
    """Read points; each part of a feature counts with the feature's weight."""
    points = points_on(algorithm, "INPUT", source, grid, context, feedback, (field,) if field else ())
    error = position_error_km({name: points.attributes.get(name, []) for name in ERROR_FIELDS})
    weights = _weights(algorithm, points.attributes.get(field), len(points), feedback)
    return Weighted(np.column_stack([points.x, points.y]), None, weights, error)


def weighted_lines(algorithm, source, grid: Grid, radius: float, field: str, context, feedback) -> Weighted:
    """Read lines as short straight pieces; each counts with its feature's weight."""
    wanted = (*ERROR_FIELDS, *([field] if field else []))
    geometries, values = read_geometries(
        source, grid.crs_wkt, SHARE * radius, algorithm.label("INPUT"), context, feedback, wanted
    )
    starts, ends, owner = pieces_of(geometries)
    weights = _weights(algorithm, values.get(field), len(geometries), feedback)
    error = position_error_km({name: values.get(name, []) for name in ERROR_FIELDS})
    return Weighted(starts, ends, weights[owner], error)


def _weights(algorithm, values: list | None, count: int, feedback) -> np.ndarray:
    """Return the weights, 1 where there is no field for them; features without one count nothing."""
    if values is None:
        return np.ones(count)
    numbers = list(map(real, values))
    missing = numbers.count(None)
    if missing:
        text = tr("{count} [feature has no weight and does|features have no weight and do] not count.")
        feedback.pushWarning(counted(text, interface_language(), count=missing))
    weights = np.array([number or 0.0 for number in numbers])
    if (weights < 0).any():
        raise SilkroadError("weight_negative", input=algorithm.label("FIELD"), value=float(weights.min()))
    return weights
