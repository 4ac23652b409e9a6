"""Where deposits stand on a score raster that may not have seen them."""

from dataclasses import dataclass, replace

import numpy as np

from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from ..core.validation.ranking import Counter, count
from ..core.validation.roc import Auc, auc
from .stack import Progress, RasterStack, part_of
from .units import UnitTable
from .validation import deposit_cells, score, score_type


@dataclass(frozen=True)
class Ranks:
    """Deposits (n): ``score``, NaN where the map has none; ``beaten``, the share of the area without a deposit that
    scores less, 0 where there is no score; ``above``, the share of all area that scores more; ties count half."""

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
        row_areas = stack.grid.row_areas() if stack.grid.is_geographic else None
        found = score(stack, xs, ys)
        own = found.score[held]
        # A map without a score where a deposit lies does not lead to it: it comes after every cell.
        ranked = np.where(np.isfinite(own), own, -np.inf).astype(dtype)
        counter = Counter(ranked)

        def take(block, arrays):
            areas = None if row_areas is None else block.areas(0, row_areas)
            counter.add(block.values(0).astype(dtype, copy=False), areas)

        stack.fold(take, progress)
    everywhere = counter.result()
    cells, areas = deposit_cells([found], row_areas)
    background = everywhere - count(ranked, cells.astype(dtype), areas)
    if not background.total:
        raise SilkroadError("no_background")
    return Ranks(own, background.beaten(ranked), 1 - everywhere.beaten(ranked), auc(ranked, background))


def rank_by_unit(
    path: str, units: UnitTable, xs: np.ndarray, ys: np.ndarray, held: np.ndarray, progress: Progress | None = None
) -> Ranks:
    """Rank deposits on the map of a model whose cases are geological units: each unit is one row, whatever its size.

    ``beaten`` and ``auc`` count the units that hold no deposit, as the model itself counts; ``above`` stays a share of
    the area, by which prediction rates are drawn (Chung & Fabbri 2003). Raises SilkroadError no_background.
    """
    by_cell = rank(path, xs, ys, held, part_of(progress, 0, 0.5))
    (table,) = units.evidence([path], None, [Kind.CATEGORICAL], part_of(progress, 0.5, 1))
    by_unit = rank(table, *units.places(xs, ys), held)
    return replace(by_unit, above=by_cell.above)
