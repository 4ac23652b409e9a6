"""Success rate, prediction rate and the prediction-area plot: deposits captured by the best area."""

from dataclasses import dataclass

import numpy as np

from .ranking import Intervals

TOPS = (0.01, 0.05, 0.10, 0.20)


@dataclass(frozen=True)
class Capture:
    """Share of deposits captured against share of area, the best first.

    ``area`` and ``captured`` (k): corners of the curve from (0, 0) to (1, 1), straight between them. Where
    a deposit shares its score with other cells, the area of that score is entered evenly (the
    expectation over all orders of equal cells), so equal scores are no advantage.
    ``threshold`` (k): the score down to which the corner goes (inf at the start, -inf at the end).
    ``deposits`` (k): deposits captured there.
    """

    area: np.ndarray
    captured: np.ndarray
    threshold: np.ndarray
    deposits: np.ndarray

    def at(self, share: float) -> float:
        """Return the share of deposits captured by the best ``share`` of the area."""
        # Of several corners at one area the last, which holds all deposits of that area, counts.
        index = int(np.searchsorted(self.area, share, side="right"))
        if index == len(self.area):
            return 1.0
        low, high = index - 1, index
        part = (share - self.area[low]) / (self.area[high] - self.area[low])
        return float(self.captured[low] + part * (self.captured[high] - self.captured[low]))


@dataclass(frozen=True)
class Crossing:
    """Where the curves of the prediction-area plot cross (Yousefi & Carranza 2015).

    ``captured`` = 1 - ``area``; ``threshold`` is the score there, above which that area lies (between two corners of
    the curve in proportion, so that corners at quantiles of all scores make it as sharp as they are many);
    ``density`` = captured / area is the normalised density, > 1 for a map better than chance.
    """

    captured: float
    area: float
    threshold: float

    @property
    def density(self) -> float:
        """Deposits captured over area taken."""
        return self.captured / self.area if self.area > 0 else float("inf")


def capture(scores: np.ndarray, everywhere: Intervals) -> Capture:
    """Return the curve of deposits with ``scores`` (all among the thresholds) over all valid area."""
    held = everywhere.held(scores)[::-1]
    area = np.concatenate(([0.0], np.cumsum(everywhere.areas[::-1]))) / everywhere.total
    deposits = np.concatenate(([0], np.cumsum(held)))
    # Interval 2i + 1 ends at threshold i going down; the gap above it ends just over it.
    lowest = np.repeat(everywhere.thresholds, 2)[::-1]
    threshold = np.concatenate(([np.inf], lowest, [-np.inf]))
    return Capture(area, deposits / len(scores), threshold, deposits)


def crossing(curve: Capture) -> Crossing:
    """Return where captured + area = 1; both grow along the curve, so there is exactly one such place."""
    reached = curve.area + curve.captured
    high = int(np.searchsorted(reached, 1.0))
    low = max(high - 1, 0)
    step = reached[high] - reached[low]
    part = (1 - reached[low]) / step if step > 0 else 0.0
    area = float(curve.area[low] + part * (curve.area[high] - curve.area[low]))
    start, end = float(curve.threshold[low]), float(curve.threshold[high])
    # Before the first corner and after the last there is no score to start from.
    return Crossing(1 - area, area, start + part * (end - start) if np.isfinite([start, end]).all() else end)
