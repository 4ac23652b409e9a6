"""Deposits on a stack of rasters: where each one falls."""

import numpy as np

from ..core.bookkeeping import Placed
from .stack import RasterStack


def place(stack: RasterStack, xs, ys, known: np.ndarray) -> Placed:
    """Return the bookkeeping of deposits (n, in the CRS of the stack); ``known``: whether a layer has data there."""
    columns, rows, inside = stack.grid.to_cell(xs, ys)
    if stack.mask_path:
        inside = inside.copy()
        for point in np.flatnonzero(inside & ~known):  # where something is known the mask lets it through
            inside[point] = stack.read((int(columns[point]), int(rows[point]), 1, 1)).inside is None
    return Placed.of(columns, rows, inside, known)
