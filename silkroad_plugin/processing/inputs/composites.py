"""The layer of composite anomalies, as Rank anomalies makes it, as an input."""

from collections.abc import Sequence

from ...core.errors import SilkroadError
from .layers import called, vector_source


def composites_source(algorithm, context, needed: Sequence[str]):
    """Return the features of INPUT. Raises SilkroadError composites_fields where it lacks ``needed`` fields."""
    source = vector_source(algorithm, "INPUT", context)
    missing = [name for name in needed if source.fields().indexOf(name) < 0]
    if missing:
        raise SilkroadError("composites_fields", input=algorithm.label("INPUT"), name=called(source), missing=missing)
    return source
