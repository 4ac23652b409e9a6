"""Numbers that may be left empty."""


def optional_number(algorithm, name: str, context) -> float | None:
    """Return the number of a parameter, None where it was left empty."""
    if algorithm.parameters.get(name) in (None, ""):
        return None
    return algorithm.parameterAsDouble(algorithm.parameters, name, context)
