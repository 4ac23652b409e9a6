"""Success rate, prediction rate and the prediction-area plot: deposits captured by the best area."""

from dataclasses import dataclass

import numpy as np

from .ranking import Intervals

ROUNDING = 1e-9  # of shares that were summed


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
    """Where the curves of the prediction-area plot cross (Yousefi & Carranza 2015): captured + area = 1.

    Between two corners of the curve ``threshold``, the score there, lies in proportion, so that corners at quantiles
    of all scores make it as sharp as they are many.
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
    low, high = _around(curve)
    reached = curve.area + curve.captured
    step = reached[high] - reached[low]
    part = (1 - reached[low]) / step if step > 0 else 0.0
    area = float(curve.area[low] + part * (curve.area[high] - curve.area[low]))
    start, end = float(curve.threshold[low]), float(curve.threshold[high])
    # Before the first corner and after the last there is no score to start from.
    return Crossing(1 - area, area, start + part * (end - start) if np.isfinite([start, end]).all() else end)


def cut_at_crossing(curve: Capture) -> Crossing:
    """Return the crossing as a cut: ``captured`` and ``area`` are what the cells of at least ``threshold`` hold.

    Where the curves cross among cells of one score, these are taken if the sum is nearer to 1 with them than without,
    and where no deposit would be left without them.
    """
    low, high = _around(curve)
    reached = curve.area + curve.captured
    if curve.threshold[low] == curve.threshold[high]:
        nearer = 1 - reached[low] <= reached[high] - 1
        return _corner(curve, low if nearer and curve.captured[low] > 0 else high)
    return _corner(curve, high) if reached[high] <= 1 + ROUNDING else crossing(curve)


def _around(curve: Capture) -> tuple[int, int]:
    """Return the corners between which the curves cross."""
    high = int(np.searchsorted(curve.area + curve.captured, 1.0 - ROUNDING))
    return max(high - 1, 0), high


def _corner(curve: Capture, corner: int) -> Crossing:
    """Return a corner of the curve as the cells with at least a score."""
    # A gap that holds nothing ends with what was taken before it: the score there has cells.
    while corner > 1 and curve.area[corner - 1] == curve.area[corner]:
        corner -= 1
    threshold = float(curve.threshold[corner])
    if corner + 1 < len(curve.threshold) and curve.threshold[corner + 1] == threshold:
        # Down to this score, but without its cells: from the next number on that the raster can hold.
        kind = np.float32 if np.float32(threshold) == threshold else np.float64
        threshold = float(np.nextafter(kind(threshold), kind(np.inf)))
    return Crossing(float(curve.captured[corner]), float(curve.area[corner]), threshold)
