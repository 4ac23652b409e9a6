"""A raster parameter looked through before anything is made of its values."""

from ...core.errors import SilkroadError
from ...core.evidence.survey import Survey
from ...io.stack import Progress, RasterStack
from ...io.surveys import survey


def surveyed(algorithm, name: str, stack: RasterStack, progress: Progress) -> Survey:
    """Return count, range and moments of the first layer; raises SilkroadError raster_all_nodata, raster_huge."""
    found = survey(stack, progress)
    if not found.total:
        raise SilkroadError("raster_all_nodata", input=algorithm.label(name), path=stack.paths[0])
    return found
