"""The precision-recall curve: what share of the area taken as favourable holds a deposit."""

from dataclasses import dataclass

import numpy as np

from .ranking import Intervals


@dataclass(frozen=True)
class PrecisionRecall:
    """Points (k) from the highest threshold down.

    ``recall``: share of the deposits at or above it; ``precision``: deposits there over deposits and cells there;
    ``average``: average precision, Σ (R_i - R_(i-1)) P_i; ``prevalence``: what a map that knows nothing reaches.
    """

    recall: np.ndarray
    precision: np.ndarray
    average: float
    prevalence: float


def precision_recall(scores: np.ndarray, background: Intervals) -> PrecisionRecall:
    """Return the curve of deposits with ``scores`` (all among the thresholds) against cells without any.

    Every cell without a known deposit counts as one that holds none, so that precision is too low by the deposits that
    nobody has found, and it depends on the size of the cells: only scores of the same cells and deposits compare.
    Cells that differ in area count by it. The points are not joined by straight lines: between them
    precision is no linear function of recall (Davis & Goadrich 2006), and the sum is the estimate
    that does not flatter (Boyd, Eng & Page 2013, average precision).
    """
    place = np.searchsorted(background.thresholds, np.asarray(scores, float))
    held = np.bincount(place, minlength=len(background.thresholds))[::-1].cumsum()
    # Down to threshold i come its own interval 2i + 1 and all above.
    number = background.effective_cells
    cells = number * background.areas[::-1].cumsum()[1::2] / background.total
    recall = held / len(scores)
    found = held > 0
    precision = held[found] / (held[found] + cells[found])
    steps = np.diff(recall[found], prepend=0.0)
    prevalence = len(scores) / (len(scores) + number)
    return PrecisionRecall(recall[found], precision, float((steps * precision).sum()), prevalence)
