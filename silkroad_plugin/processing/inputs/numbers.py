"""Numbers that may be left empty, or missing in a table."""

import math


def optional_number(algorithm, name: str, context) -> float | None:
    """Return the number of a parameter, None where it was left empty."""
    if algorithm.parameters.get(name) in (None, ""):
        return None
    return algorithm.parameterAsDouble(algorithm.parameters, name, context)


def real(value) -> float | None:
    """Return the number in a cell of a table, None for what is empty or no number."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
