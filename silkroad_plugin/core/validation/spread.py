"""How far the runs of a model differ at each cell: mean, standard deviation, quantiles."""

from dataclasses import dataclass

import numpy as np

QUANTILES = (0.05, 0.95)


@dataclass(frozen=True)
class Spread:
    """Of each cell (n), NaN where too few runs have a score: ``mean``, ``std``, and ``lower``, ``upper`` quantiles."""

    mean: np.ndarray
    std: np.ndarray
    lower: np.ndarray
    upper: np.ndarray


def spread(runs: np.ndarray) -> Spread:
    """Return what (k, n) scores of k runs, NaN where a run has none, say of each of n cells.

    Cells with a score in fewer than half of the runs, or in fewer than two, get none. Mean and deviation by
    Welford (1962), the deviation with k - 1; quantiles straight between the ordered scores (Hyndman & Fan 1996,
    type 7).
    """
    mean, squares, count = np.zeros((3, runs.shape[1]))
    for scores in runs:
        known = np.isfinite(scores)
        count += known
        gap = np.where(known, scores - mean, 0.0)
        mean += gap / np.maximum(count, 1)
        squares += gap * np.where(known, scores - mean, 0.0)
    enough = (count >= 2) & (2 * count >= len(runs))
    std = np.sqrt(np.divide(squares, count - 1, out=np.full(len(count), np.nan), where=enough))
    ranked = np.sort(runs, axis=0)  # NaN come last
    lower, upper = (_quantile(ranked, count, enough, share) for share in QUANTILES)
    return Spread(np.where(enough, mean, np.nan), std, lower, upper)


def _quantile(ranked, count, enough, share):
    place = share * np.maximum(count - 1, 0)
    low = np.floor(place).astype(np.int64)
    high = np.minimum(low + 1, np.maximum(count - 1, 0).astype(np.int64))
    below, above = (np.take_along_axis(ranked, at[None], axis=0)[0].astype(float) for at in (low, high))
    return np.where(enough, below + (place - low) * (above - below), np.nan)
