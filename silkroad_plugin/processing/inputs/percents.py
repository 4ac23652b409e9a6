"""Cumulative frequencies as a parameter."""

from ...catalogue.anomaly_zones import FREQUENCY, written
from ...core.errors import SilkroadError
from ...i18n import tr
from .numbers import list_parameter, numbers_of


def percents_parameter():
    """Return the parameter."""
    return list_parameter("PERCENTS", tr("Cumulative frequencies (%)"), written(FREQUENCY, " "))


def percents_of(algorithm, context) -> tuple[float, ...]:
    """Return the cumulative frequencies, ascending. Raises SilkroadError numbers_text, percent_range."""
    found = tuple(sorted(numbers_of(algorithm, "PERCENTS", context)))
    wrong = [percent for percent in found if not 0 < percent < 100]
    if wrong:
        raise SilkroadError("percent_range", percent=wrong[0])
    return found
