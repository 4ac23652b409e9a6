"""Layers that say nearly the same, found in passing from a random sample of the cells."""

import numpy as np

from ..core.chance import uniform
from ..core.evidence.association import Alike, alike_layers
from ..core.prospectivity.independence import ALIKE
from .stack import Block, RasterStack

SAMPLE = 100_000  # cells


class Likeness:
    """Keeps the values of all layers at some cells of the blocks that it is shown."""

    def __init__(self, stack: RasterStack):
        self._share, self._layers = SAMPLE / stack.cells, range(len(stack.paths))
        self._parts: list[np.ndarray] = []

    def look(self, block: Block) -> None:
        """Take what a block holds at the cells that are drawn."""
        drawn = np.flatnonzero(uniform(block.lots().ravel()) < self._share)
        part = np.full((len(self._layers), len(drawn)), np.nan)
        for layer in self._layers:
            valid = block.valid(layer)
            there = slice(None) if valid is None else valid.ravel()[drawn]
            part[layer, there] = block.arrays[layer].ravel()[drawn][there]
        self._parts.append(part)

    def pairs(self, categorical: list[bool]) -> list[Alike]:
        """Return the pairs of layers that say nearly the same."""
        return alike_layers(np.concatenate(self._parts, axis=1), categorical, ALIKE)
