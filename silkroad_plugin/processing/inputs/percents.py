"""Cumulative frequencies as a parameter."""

import re

from qgis.core import QgsProcessingParameterString

from ...catalogue.anomaly_zones import FREQUENCY, written
from ...core.errors import SilkroadError
from ...i18n import tr


def percents_parameter() -> QgsProcessingParameterString:
    """Return the parameter."""
    return QgsProcessingParameterString("PERCENTS", tr("Cumulative frequencies (%)"), written(FREQUENCY, " "))


def numbers_of(algorithm, name: str, context) -> tuple[float, ...]:
    """Return the numbers of a text, apart by spaces or semicolons; commas may be decimal marks, "85; 92,5".

    Raises SilkroadError numbers_text.
    """
    text = algorithm.parameterAsString(algorithm.parameters, name, context)
    # A comma before a space parts numbers; one between figures is a decimal mark only where something else parts them.
    parts = [part for part in re.split(r"[;\s]+|,\s+", text.strip()) if part]
    if len(parts) == 1 and parts[0].count(",") > 0:
        parts = parts[0].split(",")
    try:
        return tuple(sorted(float(part.strip(",").replace(",", ".")) for part in parts))
    except ValueError:
        raise SilkroadError("numbers_text", input=algorithm.label(name), text=text) from None


def percents_of(algorithm, context) -> tuple[float, ...]:
    """Return the cumulative frequencies, ascending. Raises SilkroadError numbers_text, percent_range."""
    found = numbers_of(algorithm, "PERCENTS", context)
    wrong = [percent for percent in found if not 0 < percent < 100]
    if wrong:
        raise SilkroadError("percent_range", percent=wrong[0])
    return found
