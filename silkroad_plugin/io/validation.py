"""A score raster measured at deposits: where they lie, and how cells rank against them."""

from dataclasses import dataclass

import numpy as np

from ..core.errors import SilkroadError
from ..core.validation.auc import Auc, auc
from ..core.validation.curves import Curve, curve
from ..core.validation.tally import Tally, sample_thresholds
from .stack import Progress, RasterStack

SAMPLE = 200_000


@dataclass(frozen=True)
class Placed:
    """Deposits on the score raster: arrays (n) of columns, rows, score; where they are of use.

    ``inside``: in the raster and the mask's extent; ``used``: with a score.
    """

    columns: np.ndarray
    rows: np.ndarray
    inside: np.ndarray
    score: np.ndarray

    @property
    def used(self) -> np.ndarray:
        """Which deposits have a score inside the study area."""
        return np.isfinite(self.score)

    @property
    def cells(self) -> set[tuple[int, int]]:
        """The cells that hold a deposit with a score."""
        return set(zip(self.columns[self.used].tolist(), self.rows[self.used].tolist(), strict=True))


@dataclass(frozen=True)
class Measured:
    """A set of deposits against the raster: curve and AUC."""

    placed: Placed
    curve: Curve
    auc: Auc


def place(stack: RasterStack, xs, ys) -> Placed:
    """Look up deposits (n, in the raster's coordinate system)."""
    columns, rows, inside = stack.grid.to_cell(xs, ys)
    return Placed(columns, rows, inside, stack.sample(xs, ys)[0])


def measure(stack: RasterStack, sets: list[Placed], progress: Progress | None = None) -> tuple[list[Measured], Tally]:
    """Rank the cells against every set of deposits in two passes: a sample for the curves, then the counts.

    Background cells hold no deposit of any set. The tally's area is in km². Raises SilkroadError
    all_nodata, no_background.
    """
    dtype = stack.dtypes[0]
    scores = [placed.score[placed.used].astype(dtype) for placed in sets]
    sample = _sample(stack, _part(progress, 0.0, 0.5))
    tally = Tally(sample_thresholds(sample, np.concatenate(scores)))
    row_areas = stack.grid.row_areas() / 1e6

    def count(block, arrays):
        valid = block.valid(0)
        areas = np.broadcast_to(row_areas[block.y : block.y + block.height, None], arrays[0].shape)
        uniform = not stack.grid.is_geographic
        area = row_areas[0] if uniform else (areas.ravel() if valid is None else areas[valid])
        tally.add(block.values(0), area)

    stack.fold(count, _part(progress, 0.5, 1.0))
    background = tally.cells - _cells_with_deposits(sets, tally, dtype)
    measured = []
    for placed, own in zip(sets, scores, strict=True):
        bins = tally.bins(own)
        ranks = auc(bins, background)
        measured.append(Measured(placed, curve(tally.thresholds, tally.area, background, bins), ranks))
    return measured, tally


def _sample(stack, progress):
    """Return every so-manieth valid score, with the highest and the lowest; all scores of a small raster."""
    stride = max(1, stack.cells // SAMPLE)
    taken = []

    def take(block, arrays):
        values = block.values(0)
        if len(values):
            taken.append(values[::stride])
            taken.append(np.array([values.min(), values.max()]))

    stack.fold(take, progress)
    if not taken:
        raise SilkroadError("all_nodata", path=stack.paths[0])
    return np.concatenate(taken)


def _cells_with_deposits(sets, tally, dtype):
    """Return in each bin the number of cells that hold at least one deposit of any set."""
    seen = {}
    for placed in sets:
        used = placed.used
        for column, row, score in zip(placed.columns[used], placed.rows[used], placed.score[used], strict=True):
            seen[int(column), int(row)] = score
    return np.bincount(tally.bins(np.array(list(seen.values()), dtype)), minlength=len(tally.cells))


def _part(progress, start, stop):
    if progress is None:
        return None
    return lambda fraction: progress(start + (stop - start) * fraction)
