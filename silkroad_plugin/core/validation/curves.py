"""Success-rate, prediction-rate and ROC curves, prediction-area plot and capture efficiency."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Curve:
    """A cumulative curve from the best score down; all arrays (k + 2), from nothing taken to everything.

    ``threshold``: scores at or above it are taken (inf at the first point, -inf at the last);
    ``area``: share of the area taken; ``capture``: share of the deposits in it; ``false_positive``: share of the background cells
    in it (the x of the ROC curve, whose y is ``capture``).
    """

    threshold: np.ndarray
    area: np.ndarray
    capture: np.ndarray
    false_positive: np.ndarray

    def captured(self, area: float) -> float:
        """Return the share of the deposits in the best ``area`` (0 … 1) of the study area.

        Cells of one score cannot be ranked: they count in proportion, as in a random order.
        """
        return float(np.interp(area, self.area, self.capture))

    def intersection(self) -> tuple[float, float, float]:
        """Return area, capture and threshold where capture = 1 - area.

        There the curves of the prediction-area plot cross (Yousefi & Carranza 2015, Computers &
        Geosciences 79, 69-81): the area axis of that plot runs downwards. The crossing is found on
        the cumulative curve itself, so that curves that share a stretch do no harm.
        """
        excess = self.area + self.capture - 1
        after = int(np.argmax(excess >= 0))
        before = max(after - 1, 0)
        step = excess[after] - excess[before]
        share = 0.0 if step == 0 else -excess[before] / step
        area = self.area[before] + share * (self.area[after] - self.area[before])
        capture = self.capture[before] + share * (self.capture[after] - self.capture[before])
        return float(area), float(capture), float(self.threshold[after])


def curve(thresholds: np.ndarray, area: np.ndarray, background: np.ndarray, event_bins: np.ndarray) -> Curve:
    """Return the curve of a set of deposits.

    ``thresholds`` (k) ascending; ``area`` (2k + 1): area of all valid cells in each bin of the tally;
    ``background`` (2k + 1): cells without a deposit; ``event_bins`` (n): bin of each deposit.
    Chung & Fabbri (2003, Natural Hazards 30, 451-472) call it success rate for the deposits that made
    the score, and prediction rate for others.
    """
    events = np.bincount(event_bins, minlength=len(area)).astype(float)
    return Curve(
        np.concatenate([[np.inf], thresholds[::-1].astype(float), [-np.inf]]),
        _taken(area),
        _taken(events),
        _taken(background.astype(float)),
    )


def _taken(counts: np.ndarray) -> np.ndarray:
    """Return the share at or above each threshold, best first, from 0 to 1."""
    # Bins 2i + 1 and above lie at or above threshold i.
    above = np.cumsum(counts[::-1])[::-1][1::2][::-1]
    return np.concatenate([[0.0], above / counts.sum(), [1.0]])
