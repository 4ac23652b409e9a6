"""Parameters that take numbers, and numbers that may be left empty, or missing in a table."""

import math

from qgis.core import Qgis, QgsProcessingParameterNumber, QgsProcessingParameterString

from ...core.typed_numbers import number_of

NUMBERS = "numbers"  # in the metadata of a parameter that takes a list of them


def number_parameter(name: str, title: str, default, low=None, high=None, whole: bool = False, optional: bool = False):
    """Return a parameter that takes a number within limits."""
    kinds = Qgis.ProcessingNumberParameterType
    parameter = QgsProcessingParameterNumber(name, title, kinds.Integer if whole else kinds.Double, default, optional)
    if low is not None:
        parameter.setMinimum(low)
    if high is not None:
        parameter.setMaximum(high)
    return parameter


def list_parameter(name: str, title: str, default: str = "") -> QgsProcessingParameterString:
    """Return a parameter that takes a list of numbers, optional without a default; the help says how one is written."""
    parameter = QgsProcessingParameterString(name, title, default, optional=not default)
    parameter.setMetadata({NUMBERS: True})
    return parameter


def optional_number(algorithm, name: str, context) -> float | None:
    """Return the number of a parameter, None where it was left empty."""
    if algorithm.parameters.get(name) in (None, ""):
        return None
    return algorithm.parameterAsDouble(algorithm.parameters, name, context)


def real(value) -> float | None:
    """Return the number in a cell of a table, which may be a text, None for what is empty or no number."""
    try:
        number = number_of(value) if isinstance(value, str) else float(value)
    except (TypeError, ValueError):
        return None
    return number if number is not None and math.isfinite(number) else None
