"""What the values of a raster are: range and moments from one pass, their distribution from two."""

import numpy as np

from ..core.errors import SilkroadError
from ..core.evidence.classification import Distribution
from ..core.evidence.survey import Survey
from .stack import Progress, RasterStack, computable, part_of


def survey(stack: RasterStack, progress: Progress | None = None) -> Survey:
    """Return count, range and moments of the valid values of the first layer; raises SilkroadError raster_huge."""
    found = Survey()
    stack.fold(lambda block, arrays: found.first(computable(block.values(0), stack.paths[0])), progress)
    return found


def distribution_of(stack: RasterStack, surveyed: Survey, progress: Progress | None = None) -> Distribution:
    """Return how the values are distributed that were surveyed, of which there must be some."""
    stack.fold(lambda block, arrays: surveyed.second(block.values(0), block.pick(0, block.lots())), progress)
    return surveyed.distribution()


def read_distribution(path: str, progress: Progress | None = None) -> tuple[Distribution, np.dtype]:
    """Return the distribution of the values of a raster, and their type.

    Raises SilkroadError raster_unreadable, all_nodata or raster_huge.
    """
    with RasterStack([path]) as stack:
        surveyed = survey(stack, part_of(progress, 0, 0.5))
        if not surveyed.total:
            raise SilkroadError("all_nodata", path=path)
        return distribution_of(stack, surveyed, part_of(progress, 0.5, 1)), stack.dtypes[0]
