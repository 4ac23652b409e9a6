"""Cells drawn from a stack: what regression and learners are trained on."""

from dataclasses import dataclass

import numpy as np

from ..core.chance import uniform
from .stack import Block, Progress, RasterStack, part_of

ENOUGH = 0.8  # of the cells that were asked for


@dataclass(frozen=True)
class Cells:
    """Cells where every layer is known, in the order of the grid.

    ``values`` (layers, n); ``columns``, ``rows`` (n); ``known``: how many such cells the whole grid has.
    """

    values: np.ndarray
    columns: np.ndarray
    rows: np.ndarray
    known: int


def draw(stack: RasterStack, about: int, seed: int, progress: Progress | None = None) -> Cells:
    """Return all cells where every layer is known, or about ``about`` of them drawn at random.

    Each cell is drawn or not by a number that depends on its place and the seed alone (``chance.lots``), so that
    neither blocks nor threads change what is drawn. How many are known shows only once all are
    crossed: where that leaves much fewer than asked for, they are crossed again.
    """
    cells = _drawn(stack, about / stack.cells, seed, part_of(progress, 0, 0.5))
    if len(cells.columns) < ENOUGH * min(about, cells.known):
        cells = _drawn(stack, about / cells.known, seed, part_of(progress, 0.5, 1))
    if progress is not None:
        progress(1.0)
    return cells


def _drawn(stack: RasterStack, share: float, seed: int, progress: Progress | None) -> Cells:
    """Return a share of the cells where every layer is known; all for 1 and more."""
    parts, known = [], 0

    def take(block, arrays):
        nonlocal known
        valid = known_everywhere(block)
        known += int(np.count_nonzero(valid))
        rows, columns = np.nonzero(valid)
        rows, columns = rows + block.y, columns + block.x
        if share < 1:
            chosen = uniform(block.lots(seed)[valid]) < share
            rows, columns = rows[chosen], columns[chosen]
        at = rows - block.y, columns - block.x
        parts.append((np.stack([array[at].astype(float) for array in arrays]), columns, rows))

    stack.fold(take, progress)
    values, columns, rows = (np.concatenate(part, -1) for part in zip(*parts, strict=True))
    order = np.lexsort((columns, rows))
    return Cells(values[:, order], columns[order], rows[order], known)


def known_everywhere(block: Block) -> np.ndarray:
    """Return where all layers of a block hold a number inside the study area."""
    valid = np.ones(block.arrays[0].shape, bool) if block.inside is None else block.inside.copy()
    for layer in range(len(block.arrays)):
        present = block.has_data(layer)
        if present is not None:
            valid &= present
    return valid


def empty_layers(stack: RasterStack, progress: Progress | None = None) -> list[int]:
    """Return the numbers of the layers that have no data in the study area."""
    empty = set(range(len(stack.paths)))

    def take(block, arrays):
        for layer in list(empty):
            valid = block.valid(layer)
            if valid is None or valid.any():
                empty.discard(layer)

    stack.fold(take, progress)
    return sorted(empty)
