"""Blocks read with a margin, for what depends on the neighbours of a cell."""

import numpy as np

from .stack import Block, RasterStack


def read_around(stack: RasterStack, block: Block, down: int, across: int) -> np.ndarray:
    """Return the first layer in and about a block, (height + 2 down, width + 2 across) float64.

    NaN where there is no data, outside the study mask and beyond the raster.
    """
    grid = stack.grid
    left, top = max(block.x - across, 0), max(block.y - down, 0)
    right = min(block.x + block.width + across, grid.width)
    bottom = min(block.y + block.height + down, grid.height)
    result = np.full((block.height + 2 * down, block.width + 2 * across), np.nan)
    found = stack.read((left, top, right - left, bottom - top)).numbers(0)
    y, x = top - (block.y - down), left - (block.x - across)
    result[y : y + bottom - top, x : x + right - left] = found
    return result
