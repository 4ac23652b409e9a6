"""Several score rasters measured at the same deposits and in the same cells."""

from dataclasses import dataclass

import numpy as np

from ..core.errors import SilkroadError
from ..core.evidence.association import JointCounts, class_limits
from ..core.validation.comparison import Aucs, DeLong
from ..core.validation.measures import Counts, Measures, Settings, measures
from ..core.validation.ranking import Counter, count
from .deposits import place
from .stack import Block, Progress, RasterStack, part_of
from .validation import Area, Sampler, Scored, deposit_cells, score_type, score_windows


@dataclass(frozen=True)
class Compared:
    """``measured[s][k]``: set s of deposits in model k; ``aucs[s]``: all models at once; ``joint``: classes of score
    of every pair; ``area``: cells in which all models have a score; ``lost``: how many more each has."""

    measured: list[list[Measures]]
    aucs: list[Aucs]
    joint: JointCounts
    area: Area
    lost: list[int]


class _Model:
    """The thresholds of one model's counts, from a sample of its scores."""

    def __init__(self, sampled, deposits: list[np.ndarray], dtype: np.dtype):
        self.scores = [scores.astype(dtype) for scores in deposits]
        self.windows = score_windows(sampled, dtype)
        self.corners = np.concatenate([*self.scores, sampled.quantiles])
        parts = [self.corners] if self.windows is None else [self.corners, self.windows.ravel()]
        self.thresholds = np.concatenate(parts).astype(dtype)
        self.counter = Counter(self.thresholds)
        self.limits = class_limits(sampled.values)

    def measured(self, own: np.ndarray, areas: np.ndarray | None) -> list[Measures]:
        """Return the measures of each set; ``own``: the scores of the cells that hold a deposit."""
        everywhere = self.counter.result()
        background = everywhere - count(self.thresholds, own.astype(self.thresholds.dtype), areas)
        counts = Counts(everywhere, background, self.windows, self.corners)
        return [measures(scores, counts, Settings()) for scores in self.scores]


def score_all(stack: RasterStack, xs, ys) -> Scored:
    """Look up deposits (n, in the rasters' coordinate system) in every model; used are those that all of them score."""
    found = stack.sample(xs, ys)
    return Scored(place(stack, xs, ys, np.isfinite(found).all(0)), found)


def compare_scores(stack: RasterStack, sets: list[Scored], progress: Progress | None = None) -> Compared:
    """Rank the cells that all models score against every set of deposits, in two passes: a sample, then the counts.

    Background cells hold no deposit of any set. Every set must have a deposit that
    all models score. Raises SilkroadError no_background.
    """
    number, geographic, row_areas = len(stack.paths), stack.grid.is_geographic, stack.grid.row_areas() / 1e6
    samplers, known, cells = [Sampler(path) for path in stack.paths], np.zeros(number, np.int64), 0

    def sample(block, arrays):
        nonlocal cells
        for i in range(number):
            valid = block.valid(i)
            known[i] += block.width * block.height if valid is None else np.count_nonzero(valid)
        values, mask = _common(block, number)
        drawn = block.lots().ravel() if mask is None else block.lots()[mask]
        cells += len(values[0])
        for sampler, scores in zip(samplers, values, strict=True):
            sampler.add(scores, drawn)

    stack.fold(sample, part_of(progress, 0.0, 0.4))
    held = [scored.score[:, scored.placed.used] for scored in sets]
    models = [
        _Model(sampler.result(), [scores[i] for scores in held], score_type(stack, i))
        for i, sampler in enumerate(samplers)
    ]
    # Deposits have their scores in the type of the raster, as the cells have.
    tests = [DeLong([model.scores[s] for model in models]) for s in range(len(sets))]
    joint = JointCounts([model.limits for model in models])

    def take(block, arrays):
        values, mask = _common(block, number)
        areas = None
        if geographic:
            rows = np.broadcast_to(row_areas[block.y : block.y + block.height, None], (block.height, block.width))
            areas = rows.ravel() if mask is None else rows[mask]
        for model, scores in zip(models, values, strict=True):
            model.counter.add(scores.astype(model.thresholds.dtype, copy=False), areas)
        for test in tests:
            test.add(values, areas)
        joint.add(values, [None] * number, areas)

    stack.fold(take, part_of(progress, 0.4, 1.0))
    own, areas = deposit_cells(sets, row_areas if geographic else None)
    if cells == own.shape[-1]:
        raise SilkroadError("no_background")
    for test in tests:
        test.add([scores.astype(model.thresholds.dtype) for scores, model in zip(own, models, strict=True)], areas, -1)
    by_model = [model.measured(scores, areas) for model, scores in zip(models, own, strict=True)]
    total = models[0].counter.result().total * (1.0 if geographic else float(row_areas[0]))
    return Compared(
        [[sets[s] for sets in by_model] for s in range(len(held))],
        [test.result() for test in tests],
        joint,
        Area(total, cells, cells - own.shape[-1]),
        (known - cells).tolist(),
    )


def _common(block: Block, number: int) -> tuple[list[np.ndarray], np.ndarray | None]:
    """Return the values of every layer in the cells where all have one, and these cells (None: all of the block)."""
    mask = None
    for i in range(number):
        valid = block.valid(i)
        mask = valid if mask is None else mask if valid is None else mask & valid
    values = [array.ravel() if mask is None else array[mask] for array in block.arrays]
    return values, mask
