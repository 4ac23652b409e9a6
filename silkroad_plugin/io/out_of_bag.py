"""Cells that trained a learner and that only a part of it may score."""

from dataclasses import dataclass

import numpy as np

from .grid import Grid
from .stack import Block


@dataclass(frozen=True)
class Drawn:
    """Cells without a deposit that trained a learner, and their scores, by what in it did not see them.

    ``grid``: width, height and geotransform of their grid; ``places`` (n): numbers of the cells in its order;
    ``scores`` (n).
    """

    grid: tuple[float, ...]
    places: np.ndarray
    scores: np.ndarray

    @staticmethod
    def key(grid: Grid) -> tuple[float, ...]:
        """Return what tells one grid from another."""
        return grid.width, grid.height, *grid.transform

    def put(self, scores: np.ndarray, block: Block) -> None:
        """Put the scores of those cells into the (height, width) scores of a block of their own grid."""
        from .knowledge_predictors import NODATA

        if block.grid is None or self.key(block.grid) != self.grid:
            return
        rows, columns = np.divmod(self.places, block.grid.width)
        rows, columns = rows - block.y, columns - block.x
        here = (rows >= 0) & (rows < block.height) & (columns >= 0) & (columns < block.width)
        here[here] = scores[rows[here], columns[here]] != np.float32(NODATA)
        scores[rows[here], columns[here]] = self.scores[here]
