"""A score raster measured at deposits: where they lie, and how cells rank against them."""

from dataclasses import dataclass

import numpy as np

from ..core.bookkeeping import Placed
from ..core.errors import SilkroadError
from ..core.validation.capture import Capture, capture
from ..core.validation.ranking import Counter, count
from ..core.validation.roc import Auc, auc, roc_curve
from .deposits import place
from .stack import Progress, RasterStack, computable

SAMPLE = 200_000
POINTS = 256


@dataclass(frozen=True)
class Area:
    """Area with a score in km², its cells, and those of them without a deposit."""

    km2: float
    cells: int
    background: int


@dataclass(frozen=True)
class Scored:
    """Deposits on the score raster, and the score (n) of each: NaN where it has none."""

    placed: Placed
    score: np.ndarray


@dataclass(frozen=True)
class Measured:
    """A set of deposits against the raster; ``roc`` holds false and true positive rates."""

    placed: Placed
    curve: Capture
    roc: tuple[np.ndarray, np.ndarray]
    auc: Auc


def score(stack: RasterStack, xs, ys) -> Scored:
    """Look up deposits (n, in the raster's coordinate system)."""
    found = stack.sample(xs, ys)[0]
    return Scored(place(stack, xs, ys, np.isfinite(found)), found)


def measure(stack: RasterStack, sets: list[Scored], progress: Progress | None = None) -> tuple[list[Measured], Area]:
    """Rank the cells against every set of deposits in two passes: a sample for the curves, then the counts.

    Background cells hold no deposit of any set. Raises SilkroadError all_nodata, no_background.
    """
    dtype = _score_type(stack)
    scores = [found.score[found.placed.used].astype(dtype) for found in sets]
    thresholds = np.concatenate([*scores, _quantiles(stack, _part(progress, 0.0, 0.5))])
    counter, cells, row_areas = Counter(thresholds), 0, stack.grid.row_areas() / 1e6

    def take(block, arrays):
        nonlocal cells
        values = block.values(0).astype(dtype, copy=False)
        cells += len(values)
        counter.add(values, block.areas(0, row_areas) if stack.grid.is_geographic else None)

    stack.fold(take, _part(progress, 0.5, 1.0))
    everywhere = counter.result()
    own, areas = _deposit_cells(sets, dtype, row_areas if stack.grid.is_geographic else None)
    background = everywhere - count(thresholds, own, areas)
    if cells == len(own):
        raise SilkroadError("no_background")
    km2 = 1.0 if stack.grid.is_geographic else float(row_areas[0])
    measured = [
        Measured(scored.placed, capture(found, everywhere), roc_curve(found, background), auc(found, background))
        for scored, found in zip(sets, scores, strict=True)
    ]
    return measured, Area(everywhere.total * km2, cells, cells - len(own))


def _score_type(stack) -> np.dtype:
    """Return the type in which scores are compared: the raster's own, but no wider than a deposit's score."""
    dtype = np.dtype(stack.dtypes[0])
    return np.dtype(float) if dtype.kind in "iu" and dtype.itemsize > 4 else dtype


def _quantiles(stack, progress):
    """Return quantiles of a sample of the scores, among the values themselves, with the ends: they draw the curves."""
    stride = max(1, stack.cells // SAMPLE)
    taken = []

    def take(block, arrays):
        values = computable(block.values(0), stack.paths[0])
        if len(values):
            taken.append(values[::stride])
            taken.append(np.array([values.min(), values.max()]))

    stack.fold(take, progress)
    if not taken:
        raise SilkroadError("all_nodata", path=stack.paths[0])
    ranked = np.sort(np.concatenate(taken))
    return ranked[np.linspace(0, len(ranked) - 1, POINTS).astype(np.int64)]


def _deposit_cells(sets, dtype, row_areas):
    """Return the scores of the cells that hold a deposit of any set, and their areas where cells differ."""
    seen = {}
    for scored in sets:
        placed, used = scored.placed, scored.placed.used
        for column, row, value in zip(placed.columns[used], placed.rows[used], scored.score[used], strict=True):
            seen[int(column), int(row)] = value
    areas = None if row_areas is None else row_areas[[row for _, row in seen]]
    return np.array(list(seen.values()), dtype), areas


def _part(progress, start, stop):
    if progress is None:
        return None
    return lambda fraction: progress(start + (stop - start) * fraction)
