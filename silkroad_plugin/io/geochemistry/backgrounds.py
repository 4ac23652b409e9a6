"""The background of an element from the cells of its raster."""

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.thresholds import clip_reach
from ..derive import quantiles
from ..stack import Progress, RasterStack, part_of

ROUNDS = 100  # clipping settles long before


def median_of(path: str, progress: Progress) -> float:
    """Return the exact median of the cells with data. Raises SilkroadError all_nodata."""
    with RasterStack([path]) as stack:
        total = _count(stack, part_of(progress, 0, 0.1))
        if not total:
            raise SilkroadError("all_nodata", path=path)
        (median,) = quantiles(stack, total, [0.5], part_of(progress, 0.1, 1))
    return float(median)


def clipped_mean_of(path: str, progress: Progress) -> float:
    """Return the antilogarithm of the mean of lg after cells beyond ± 3 S are dropped until none is, as
    ``core.geochemistry.thresholds.iterative_clip`` does with samples.

    Raises SilkroadError all_nodata, values_not_positive, clip_no_spread.
    """
    low, high, kept, shift = -np.inf, np.inf, -1, 0.0
    with RasterStack([path]) as stack:
        for number in range(ROUNDS):
            sums = np.zeros(3)  # cells, their lg and its square, about the mean of the round before
            wrong = [0, np.inf]

            def add(block, _, sums=sums, wrong=wrong, low=low, high=high, shift=shift):
                values = np.asarray(block.values(0), np.float64)
                bad = values <= 0
                wrong[:] = wrong[0] + int(bad.sum()), min(wrong[1], values.min(initial=np.inf))
                logs = np.log10(values[~bad])
                logs = logs[(logs >= low) & (logs <= high)] - shift
                sums += len(logs), logs.sum(), (logs**2).sum()

            stack.fold(add, part_of(progress, 1 - 0.7**number, 1 - 0.7 ** (number + 1)))
            if wrong[0]:
                raise SilkroadError("values_not_positive", count=wrong[0], lowest=float(wrong[1]))
            if not sums[0]:
                raise SilkroadError("all_nodata", path=path)
            if sums[0] == kept:
                break
            kept = sums[0]
            mean = shift + sums[1] / kept
            spread = np.sqrt(max(0.0, sums[2] - sums[1] ** 2 / kept) / max(1.0, kept - 1))
            reach = clip_reach(mean, spread)
            low, high, shift = max(low, mean - reach), min(high, mean + reach), mean
    if spread <= 1e-9:
        raise SilkroadError("clip_no_spread", value=float(10**mean), kept=int(kept), count=int(kept))
    return float(10**mean)


def _count(stack: RasterStack, progress: Progress) -> int:
    found = 0

    def add(block, _):
        nonlocal found
        found += len(block.values(0))

    stack.fold(add, progress)
    return found
