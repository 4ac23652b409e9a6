"""Fields of deposits that tell a year: kept by models, so that they can be validated by date."""

from qgis.core import QgsFields
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

from .numbers import real

FIRST, LAST = 1000, 2100  # years that mines and surveys may have
DATES = (QMetaType.Type.QDate, QMetaType.Type.QDateTime)


def candidates(fields: QgsFields) -> tuple[str, ...]:
    """Return the names of the fields that may hold years: numbers and dates."""
    return tuple(field.name() for field in fields if field.isNumeric() or field.type() in DATES)


def with_years(attributes: dict[str, list], kept: tuple[str, ...]) -> dict[str, list]:
    """Return the attributes ``kept`` and those that hold years alone, at least one; dates as their year."""
    read = {name: [as_year(value) for value in values] for name, values in attributes.items()}
    return {name: values for name, values in read.items() if name in kept or _years(values)}


def as_year(value):
    """Return the year of a date, and any other value as it is."""
    if isinstance(value, QDate | QDateTime):
        date = value.date() if isinstance(value, QDateTime) else value
        return date.year() if date.isValid() else None
    return value


def _years(values: list) -> bool:
    numbers = [number for number in map(real, values) if number is not None]
    return bool(numbers) and all(number.is_integer() and FIRST <= number <= LAST for number in numbers)
