"""A raster held as a whole, for methods that cannot work block by block: ask ``memory.check_memory`` first."""

from collections.abc import Callable

import numpy as np

from .stack import Block, Progress, RasterStack


def whole_raster(stack: RasterStack, progress: Progress, look: Callable[[Block], object] = lambda block: None):
    """Return the first layer (height, width) float64, NaN where it is not valid; ``look(block)`` may refuse a block."""
    values = np.full((stack.grid.height, stack.grid.width), np.nan)

    def take(block, arrays):
        look(block)
        values[block.y : block.y + block.height, block.x : block.x + block.width] = block.numbers(0)

    stack.fold(take, progress)
    return values
