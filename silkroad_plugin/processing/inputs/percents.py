"""Cumulative frequencies as a parameter."""

from qgis.core import QgsProcessingParameterString

from ...catalogue.anomaly_zones import FREQUENCY, written
from ...core.errors import SilkroadError
from ...core.typed_numbers import numbers_in
from ...i18n import tr


def percents_parameter() -> QgsProcessingParameterString:
    """Return the parameter."""
    return QgsProcessingParameterString("PERCENTS", tr("Cumulative frequencies (%)"), written(FREQUENCY, " "))


def numbers_of(algorithm, name: str, context) -> tuple[float, ...]:
    """Return the numbers of a text, apart by spaces or semicolons; commas may be decimal marks, "85; 92,5".

    Raises SilkroadError numbers_text.
    """
    text = algorithm.parameterAsString(algorithm.parameters, name, context)
    numbers = numbers_in(text)
    if numbers is None:
        raise SilkroadError("numbers_text", input=algorithm.label(name), text=text)
    return tuple(sorted(numbers))


def percents_of(algorithm, context) -> tuple[float, ...]:
    """Return the cumulative frequencies, ascending. Raises SilkroadError numbers_text, percent_range."""
    found = numbers_of(algorithm, "PERCENTS", context)
    wrong = [percent for percent in found if not 0 < percent < 100]
    if wrong:
        raise SilkroadError("percent_range", percent=wrong[0])
    return found
