"""Where the prediction-area plot of each of several layers crosses, in one pass over their scores."""

from collections.abc import Callable, Sequence

import numpy as np

from ..core.bookkeeping import Placed
from ..core.errors import SilkroadError
from ..core.validation.capture import Crossing, capture, crossing
from ..core.validation.ranking import Counter
from .deposits import place
from .stack import Progress, RasterStack

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
    counters = [Counter(scores) for scores in held]
    row_areas = stack.grid.row_areas() if stack.grid.is_geographic else None

    def take(block, arrays):
        scores = score([block.numbers(layer) for layer in range(len(arrays))])
        known = np.isfinite(scores[0])
        for values in scores[1:]:
            known &= np.isfinite(values)
        areas = None
        if row_areas is not None:
            rows = row_areas[block.y : block.y + block.height, None]
            areas = np.broadcast_to(rows, known.shape)[known]
        for counter, values in zip(counters, scores, strict=True):
            counter.add(values[known], areas)

    stack.fold(take, progress)
    curves = [capture(scores, counter.result()) for scores, counter in zip(held, counters, strict=True)]
    return [crossing(curve) for curve in curves], placed
