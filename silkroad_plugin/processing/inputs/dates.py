"""Dates of maps, as algorithms take them."""

from ...core.errors import SilkroadError
from ...core.typed_dates import Day, day_in


def day_of(algorithm, name: str, context) -> Day | None:
    """Return the date of a parameter, None where it was left empty. Raises SilkroadError date_text."""
    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    day = day_in(text)
    if text and day is None:
        raise SilkroadError("date_text", input=algorithm.label(name), text=text)
    return day
