"""The contents of the cells of a raster, from which limits of zones and levels of contours follow."""

from dataclasses import dataclass

import numpy as np

from ...core.chance import Sample
from ...core.errors import SilkroadError
from ..grid import Grid
from ..layer_info import LayerInfo, parse
from ..stack import Progress, RasterStack

MOST = 1_000_000  # cells from which limits are taken


@dataclass(frozen=True, eq=False)
class CellContents:
    """``values``: contents of the cells, or of a million drawn by lot; ``lowest`` and ``highest`` of all; ``count`` of
    the cells with a content; what the raster says of itself, with its metadata items and its grid."""

    values: np.ndarray
    lowest: float
    highest: float
    count: int
    info: LayerInfo
    items: dict[str, str]
    grid: Grid


def survey_cells(path: str, progress: Progress | None = None) -> CellContents:
    """Return the contents of a raster. Raises SilkroadError values_missing, and as ``RasterStack``."""
    sample, ends, count = Sample(MOST), [np.inf, -np.inf], 0

    def look(block, arrays):
        nonlocal count
        values = block.values(0)
        if values.size:
            ends[:] = min(ends[0], float(values.min())), max(ends[1], float(values.max()))
            sample.add(block.pick(0, block.lots()), values)
            count += values.size

    with RasterStack([path]) as stack:
        stack.fold(look, progress)
        items, grid = dict(stack.metadata(0)), stack.grid
    if not ends[0] <= ends[1]:
        raise SilkroadError("values_missing")
    return CellContents(sample.rows()[0], ends[0], ends[1], count, parse(items), items, grid)
