"""Where the prediction-area plot of each of several layers crosses, in two passes over their scores."""

from collections.abc import Callable, Sequence

import numpy as np

from ..core.bookkeeping import Placed
from ..core.errors import SilkroadError
from ..core.validation.capture import Crossing, capture, crossing
from ..core.validation.ranking import Counter
from .deposits import place
from .stack import Progress, RasterStack, part_of
from .validation import Sampler

QUANTILES = 1025  # of all scores, so that a threshold takes the area of the crossing to one part in a thousand
Score = Callable[[Sequence[np.ndarray]], list[np.ndarray]]


def crossings(
    stack: RasterStack, score: Score, xs, ys, label: str, progress: Progress | None = None
) -> tuple[list[Crossing], Placed]:
    """Return the crossing of each layer and what became of the deposits (n, in the CRS of the stack).

    ``score`` turns the layers' values (NaN where missing) into scores, of which high ones are favourable. Area and
    deposits are those where every layer has a score, so that layers are compared on equal terms. Raises SilkroadError
    no_deposits_common, with ``label`` naming the input.
    """
    found = np.stack(score(list(stack.sample(xs, ys))))
    placed = place(stack, xs, ys, np.isfinite(found).all(0))
    if not placed.used.any():
        raise SilkroadError("no_deposits_common", input=label, points=len(placed.used))
    held = found[:, placed.used]
    samplers = [Sampler(label) for _ in held]

    def look(block, arrays):
        scores, known = _known(score, block)
        for sampler, values in zip(samplers, scores, strict=True):
            sampler.add(values[known], block.lots()[known])

    stack.fold(look, part_of(progress, 0, 0.5))
    quantiles = [sampler.result(QUANTILES).quantiles for sampler in samplers]
    counters = [Counter(np.concatenate(scores)) for scores in zip(held, quantiles, strict=True)]
    row_areas = stack.grid.row_areas() if stack.grid.is_geographic else None

    def take(block, arrays):
        scores, known = _known(score, block)
        areas = None
        if row_areas is not None:
            rows = row_areas[block.y : block.y + block.height, None]
            areas = np.broadcast_to(rows, known.shape)[known]
        for counter, values in zip(counters, scores, strict=True):
            counter.add(values[known], areas)

    stack.fold(take, part_of(progress, 0.5, 1))
    curves = [capture(scores, counter.result()) for scores, counter in zip(held, counters, strict=True)]
    return [crossing(curve) for curve in curves], placed


def _known(score: Score, block) -> tuple[list[np.ndarray], np.ndarray]:
    """Return the scores of a block and where all of them are known."""
    scores = score([block.numbers(layer) for layer in range(len(block.arrays))])
    known = np.isfinite(scores[0])
    for values in scores[1:]:
        known &= np.isfinite(values)
    return scores, known
