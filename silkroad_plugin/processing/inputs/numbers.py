"""Parameters that take numbers, and numbers that may be left empty."""

from qgis.core import Qgis, QgsProcessingParameterNumber, QgsProcessingParameterString

from ...core.errors import SilkroadError
from ...core.typed_numbers import numbers_in

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


def numbers_of(algorithm, name: str, context) -> tuple[float, ...]:
    """Return the numbers of a list, as ``numbers_in`` reads it, in their order. Raises SilkroadError numbers_text."""
    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    numbers = numbers_in(text)
    if numbers is None:
        raise SilkroadError("numbers_text", input=algorithm.label(name), text=text)
    return tuple(numbers)
