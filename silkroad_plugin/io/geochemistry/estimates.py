"""Estimates at the centres of the cells of a grid, written block by block."""

from collections.abc import Callable, Sequence

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.singularity import multifractal, singularity
from ..geotiff import FLOAT_NODATA
from ..grid import Grid
from ..stack import Block, OutputBand, Progress, fill, part_of

Estimate = Callable[[np.ndarray, Progress | None], Sequence[np.ndarray]]


def places_of(grid: Grid, block: Block) -> np.ndarray:
    """Return (height · width, 2) metres of the centres of a block's cells, row after row from the first."""
    x, y = np.broadcast_arrays(*grid.centres(block))
    return np.column_stack((x.ravel(), y.ravel())) * grid.metres_per_unit


def estimate_over(
    grid: Grid, estimate: Estimate, outputs: Sequence[OutputBand], progress: Progress | None = None
) -> None:
    """Write what ``estimate(places, progress)`` returns for (n, 2) places: one (n) array for each output.

    NaN becomes ``FLOAT_NODATA``, which the outputs must have. ``progress`` may raise Cancelled also within a block.
    Raises SilkroadError estimates_none where no cell gets a value.
    """
    known = False

    def function(block: Block) -> list[np.ndarray]:
        nonlocal known
        before = (block.y * grid.width + block.x * block.height) / (grid.width * grid.height)
        share = block.width * block.height / (grid.width * grid.height)
        found = estimate(places_of(grid, block), part_of(progress, before, before + share))
        known = known or bool(np.isfinite(found[0]).any())
        return [shaped(each, block) for each in found]

    fill(grid, function, outputs, progress)
    if not known:
        raise SilkroadError("estimates_none")


def multifractal_over(
    grid: Grid, estimate: Estimate, half: int, output: OutputBand, progress: Progress | None = None
) -> None:
    """Write multifractal interpolation (Cheng, 2006) of what ``estimate`` returns first, which is not negative.

    Windows are of 3, 5 … 2 ``half`` + 1 cells. Each block is estimated with a margin, so that windows at its edges are
    whole. ``progress`` may raise Cancelled also within a block. Raises SilkroadError estimates_none.
    """
    known = False

    def function(block: Block) -> list[np.ndarray]:
        nonlocal known
        x, y = max(block.x - half, 0), max(block.y - half, 0)
        right, bottom = min(block.x + block.width + half, grid.width), min(block.y + block.height + half, grid.height)
        wide = Block((x, y, right - x, bottom - y))
        before = (block.y * grid.width + block.x * block.height) / (grid.width * grid.height)
        told = None if progress is None else lambda part: progress(before)
        values = estimate(places_of(grid, wide), told)[0].reshape(wide.height, wide.width)
        if not np.isfinite(values).any():
            return [shaped(np.full(block.width * block.height, np.nan), block)]
        known = True
        made = multifractal(values, singularity(values, range(1, half + 1)), half)
        down, across = block.y - y, block.x - x
        return [shaped(made[down : down + block.height, across : across + block.width], block)]

    fill(grid, function, [output], progress)
    if not known:
        raise SilkroadError("estimates_none")


def shaped(values: np.ndarray, block: Block) -> np.ndarray:
    """Return (height, width) of a block's values, nodata where they are NaN."""
    return np.where(np.isfinite(values), values, FLOAT_NODATA).reshape(block.height, block.width)
