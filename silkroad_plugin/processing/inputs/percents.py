"""Cumulative frequencies as a parameter."""

from ...catalogue.anomaly_zones import FREQUENCY, written
from ...core.errors import SilkroadError
from ...core.typed_numbers import numbers_in
from ...i18n import tr
from .numbers import list_parameter


def percents_parameter():
    """Return the parameter."""
    return list_parameter("PERCENTS", tr("Cumulative frequencies (%)"), written(FREQUENCY, " "))


def numbers_of(algorithm, name: str, context) -> tuple[float, ...]:
    """Return the numbers of a text, as ``numbers_in`` reads them, ascending.

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
