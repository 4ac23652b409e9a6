"""Deposits that a model is made of, with what the saved model keeps of them: fields, years, and where all stand."""

from dataclasses import replace

import numpy as np
from qgis.core import QgsFields, QgsProcessingFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

from ...core.typed_numbers import real
from ...io.grid import Grid
from .layers import COPY, Points, read_points

FIELDS = ("position_error_km", "deposit_type", "mineral_system", "epoch", "discovery_year", COPY)
FIRST, LAST = 1000, 2100  # years that mines and surveys may have
DATES = (QMetaType.Type.QDate, QMetaType.Type.QDateTime)


def training_deposits(
    source: QgsProcessingFeatureSource, grid: Grid, label: str, context, feedback
) -> tuple[Points, list[list[float]]]:
    """Return the deposits in the CRS of the grid, with ``FIELDS`` and every field of years, and the (x, y) of those
    inside the grid."""
    wanted = tuple(dict.fromkeys((*FIELDS, *_candidates(source.fields()))))
    points = read_points(source, grid.crs_wkt, label, context, feedback, wanted)
    _, _, inside = grid.to_cell(points.x, points.y)
    around = np.column_stack([points.x, points.y])[inside].tolist()
    return replace(points, attributes=_with_years(points.attributes)), around


def _candidates(fields: QgsFields) -> tuple[str, ...]:
    """Return the names of the fields that may hold years: numbers and dates."""
    return tuple(field.name() for field in fields if field.isNumeric() or field.type() in DATES)


def _with_years(attributes: dict[str, list]) -> dict[str, list]:
    """Return ``FIELDS`` and those that hold years alone, at least one; dates as their year."""
    read = {name: [_as_year(value) for value in values] for name, values in attributes.items()}
    return {name: values for name, values in read.items() if name in FIELDS or _years(values)}


def _as_year(value):
    """Return the year of a date, and any other value as it is."""
    if isinstance(value, QDate | QDateTime):
        date = value.date() if isinstance(value, QDateTime) else value
        return date.year() if date.isValid() else None
    return value


def _years(values: list) -> bool:
    numbers = [number for number in map(real, values) if number is not None]
    return bool(numbers) and all(number.is_integer() and FIRST <= number <= LAST for number in numbers)
