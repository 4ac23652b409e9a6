"""The continuous Boyce index: do deposits grow denser as the score grows?

Boyce et al. (2002); Hirzel, Le Lay, Helfer, Randin & Guisan (2006), section 2.4, who made it continuous.
It needs deposits and the area alone, no cells that are taken for barren.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .ranking import Intervals

WINDOW = 0.1  # width of a window as a share of the range of the scores (Hirzel et al. 2006)
WINDOWS = 101


@dataclass(frozen=True)
class Boyce:
    """``index``: Spearman's correlation (-1 … 1) of the middle of a window with its ratio; windows (k): ``middle``,
    ``ratio`` of predicted to expected frequency (NaN where a window has no area)."""

    index: float
    middle: np.ndarray
    ratio: np.ndarray


def windows(lowest: float, highest: float, width: float = WINDOW, number: int = WINDOWS) -> np.ndarray:
    """Return (number, 2) lower and upper scores of windows that slide over the range.

    Raises SilkroadError one_score where there is no range.
    """
    if not highest > lowest:
        raise SilkroadError("one_score", score=lowest)
    size = (highest - lowest) * width
    lower = np.linspace(lowest, highest - size, number)
    return np.column_stack([lower, np.minimum(lower + size, highest)])


def boyce(scores: np.ndarray, limits: np.ndarray, everywhere: Intervals) -> Boyce:
    """Return the index of deposits with ``scores`` over windows ``limits`` (k, 2), both ends within.

    ``everywhere``: all valid area, whose thresholds hold every limit. F = (share of the deposits in the
    window) / (share of the area in it). Successive windows of equal ratio count once (Hirzel et al.
    2006 leave this open; it is what keeps empty ranges from passing for a trend).
    """
    scores = np.sort(np.asarray(scores, float))
    lower, upper = limits.T
    below = np.concatenate([[0.0], everywhere.areas.cumsum()])
    first, last = (2 * np.searchsorted(everywhere.thresholds, edge) for edge in (lower, upper))
    area = (below[last + 2] - below[first + 1]) / everywhere.total
    held = (np.searchsorted(scores, upper, "right") - np.searchsorted(scores, lower, "left")) / len(scores)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(area > 0, held / area, np.nan)
    middle = (lower + upper) / 2
    known = np.flatnonzero(np.isfinite(ratio))
    kept = known[np.append(np.diff(ratio[known]) != 0, True)]
    return Boyce(spearman(middle[kept], ratio[kept]), middle, ratio)


def spearman(first: np.ndarray, second: np.ndarray) -> float:
    """Return the correlation of mid-ranks; NaN with fewer than three pairs or where one is constant."""
    if len(first) < 3:
        return float("nan")
    one, other = (mid_ranks(values) - (len(values) + 1) / 2 for values in (first, second))
    size = np.sqrt((one**2).sum() * (other**2).sum())
    return float((one * other).sum() / size) if size > 0 else float("nan")


def mid_ranks(values: np.ndarray) -> np.ndarray:
    """Return ranks from 1, the mean rank for ties."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = counts.cumsum()
    return (last - (counts - 1) / 2)[place]
