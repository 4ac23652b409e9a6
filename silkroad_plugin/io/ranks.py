"""Where deposits stand on a score raster that may not have seen them."""

from dataclasses import dataclass

import numpy as np

from ..core.errors import SilkroadError
from ..core.validation.ranking import Counter, count
from ..core.validation.roc import Auc, auc
from .stack import Progress, RasterStack
from .validation import score_type


@dataclass(frozen=True)
class Ranks:
    """Deposits (n): ``score``, NaN where the map has none; ``beaten``, the share of the cells without a deposit that
    score less, 0 where there is no score; ``above``, the share of all cells that score more; ties count half."""

    score: np.ndarray
    beaten: np.ndarray
    above: np.ndarray
    auc: Auc | None


def rank(path: str, xs: np.ndarray, ys: np.ndarray, held: np.ndarray, progress: Progress | None = None) -> Ranks:
    """Rank the deposits ``held`` (indices n) of all deposits at ``xs``, ``ys`` among the cells of a score raster.

    Raises SilkroadError no_background.
    """
    with RasterStack([path]) as stack:
        dtype = np.result_type(score_type(stack), np.float32)
        scores = stack.sample(xs, ys)[0]
        own = scores[held]
        # A map without a score where a deposit lies does not lead to it: it comes after every cell.
        ranked = np.where(np.isfinite(own), own, -np.inf).astype(dtype)
        counter = Counter(ranked)
        stack.fold(lambda block, arrays: counter.add(block.values(0).astype(dtype, copy=False)), progress)
        columns, rows, _ = stack.grid.to_cell(xs, ys)
        known = np.isfinite(scores)
        _, first = np.unique((rows * stack.grid.width + columns)[known], return_index=True)
    everywhere = counter.result()
    background = everywhere - count(ranked, scores[known][first].astype(dtype))
    if not background.total:
        raise SilkroadError("no_background")
    return Ranks(own, background.beaten(ranked), 1 - everywhere.beaten(ranked), auc(ranked, background))
