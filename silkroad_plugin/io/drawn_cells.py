"""Cells drawn from a stack: what regression and learners are trained on."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..core.chance import uniform
from .stack import Block, Progress, RasterStack, part_of

ENOUGH = 0.8  # of the cells that were asked for


@dataclass(frozen=True)
class Cells:
    """Cells where every layer is known, in the order of the grid.

    ``values`` (layers, n); ``columns``, ``rows`` (n); ``known``: how many such cells the whole grid has; ``drawn``: how
    many were drawn, of which a filter may have kept fewer.
    """

    values: np.ndarray
    columns: np.ndarray
    rows: np.ndarray
    known: int
    drawn: int


Keep = Callable[[np.ndarray, np.ndarray], np.ndarray]


def draw(
    stack: RasterStack, about: int, seed: int, progress: Progress | None = None, keep: Keep | None = None, dtype=float
) -> Cells:
    """Return all cells where every layer is known, or about ``about`` of them drawn at random.

    Each cell is drawn or not by a number that depends on its place and the seed alone (``chance.lots``), so that
    neither blocks nor threads change what is drawn. How many are known shows only once all are
    crossed: where that leaves much fewer than asked for, they are crossed again. Of the cells that are drawn only those
    are held for which ``keep(columns, rows)`` is true, as numbers of the type ``dtype``.
    """
    cells = _drawn(stack, about / stack.cells, seed, part_of(progress, 0, 0.5), keep, dtype)
    if cells.drawn < ENOUGH * min(about, cells.known):
        known, cells = cells.known, None  # frees the first ones
        cells = _drawn(stack, about / known, seed, part_of(progress, 0.5, 1), keep, dtype)
    if progress is not None:
        progress(1.0)
    return cells


def draw_enough(stack: RasterStack, wanted: int, about: int, seed: int, progress: Progress | None, keep: Keep) -> Cells:
    """Return at least ``wanted`` cells that are kept, where there are as many, else all; ``about``: drawn at first.

    Where the filter keeps few, so many more are drawn as its share says.
    """
    begun = 0.0
    while True:
        cells = draw(stack, about, seed, part_of(progress, begun, (1 + begun) / 2), keep)
        if len(cells.columns) >= wanted or cells.drawn >= cells.known:
            return cells
        begun, share = (1 + begun) / 2, len(cells.columns) / max(cells.drawn, 1)
        about = min(stack.cells, max(4 * about, int(1.5 * wanted / share) if share else stack.cells))


def _drawn(stack: RasterStack, share: float, seed: int, progress: Progress | None, keep: Keep | None, dtype) -> Cells:
    """Return a share of the cells where every layer is known; all for 1 and more."""
    parts, known, drawn = [], 0, 0

    def take(block, arrays):
        nonlocal known, drawn
        valid = known_everywhere(block)
        known += int(np.count_nonzero(valid))
        rows, columns = np.nonzero(valid)
        rows, columns = rows + block.y, columns + block.x
        if share < 1:
            chosen = uniform(block.lots(seed)[valid]) < share
            rows, columns = rows[chosen], columns[chosen]
        drawn += len(rows)
        if keep is not None:
            chosen = keep(columns, rows)
            rows, columns = rows[chosen], columns[chosen]
        at = rows - block.y, columns - block.x
        parts.append((np.stack([array[at].astype(dtype) for array in arrays]), columns, rows))

    stack.fold(take, progress)
    columns, rows = (np.concatenate([part[i] for part in parts]) for i in (1, 2))
    values, filled = np.empty((len(stack.paths), len(columns)), dtype), 0
    for index, (part, *_) in enumerate(parts):  # each is let go once it is in its place
        values[:, filled : filled + part.shape[1]], parts[index] = part, (None,)
        filled += part.shape[1]
    order = np.lexsort((columns, rows))
    for layer in values:
        layer[:] = layer[order]
    return Cells(values, columns[order], rows[order], known, drawn)


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
