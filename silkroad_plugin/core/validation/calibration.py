"""Are probabilities what they say? Brier score and calibration curve.

Brier (1950), eq. 2, in the form for one event; its parts by Murphy (1973), eq. 12.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

BINS = 10


@dataclass(frozen=True)
class Calibration:
    """Brier score (0 best), the score of the constant prior, and bins (k) in ascending order of probability.

    ``predicted``: mean probability in the bin; ``observed``: share of its units with a deposit, with the
    Wilson interval ``lower``, ``upper``; ``units``: how many; ``reliability`` and ``resolution``: Murphy's parts.
    """

    brier: float
    reference: float
    predicted: np.ndarray
    observed: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    units: np.ndarray
    reliability: float
    resolution: float

    @property
    def skill(self) -> float:
        """1 - Brier score / that of the prior: 0 for a map that knows the prior alone."""
        return 1 - self.brier / self.reference if self.reference > 0 else float("nan")


class Calibrator:
    """Accumulates probabilities by bins of ``edges`` (k + 1, ascending; the last bin holds its upper edge)."""

    def __init__(self, edges: np.ndarray):
        self._edges = np.asarray(edges, float)
        self._units, self._sum, self._squares, self._events, self._missed = np.zeros((5, len(edges) - 1))

    def add(self, probability: np.ndarray, units: float = 1.0) -> None:
        """Take probabilities of cells; each stands for ``units`` unit cells."""
        probability = np.asarray(probability, float)
        place, size = self._place(probability), len(self._units)
        self._units += units * np.bincount(place, minlength=size)
        self._sum += units * np.bincount(place, probability, size)
        self._squares += units * np.bincount(place, probability**2, size)

    def deposits(self, probability: np.ndarray) -> None:
        """Take the probabilities at deposits: one event each, in a unit that was counted."""
        probability = np.asarray(probability, float)
        place, size = self._place(probability), len(self._units)
        self._events += np.bincount(place, minlength=size)
        # A unit with a deposit adds (1 - P)² in place of P².
        self._missed += np.bincount(place, 1 - 2 * probability, size)

    def _place(self, probability):
        return np.clip(np.searchsorted(self._edges, probability, "right") - 1, 0, len(self._units) - 1)

    def result(self, level: float = 0.95) -> Calibration:
        """Return the figures of the bins that hold a unit."""
        held = self._units > 0
        units, events = self._units[held], self._events[held]
        total, prior = units.sum(), events.sum() / units.sum()
        observed, predicted = events / units, self._sum[held] / units
        lower, upper = wilson(events, units, level)
        return Calibration(
            float((self._squares.sum() + self._missed.sum()) / total),
            float(prior * (1 - prior)),
            predicted,
            observed,
            lower,
            upper,
            units,
            float((units * (predicted - observed) ** 2).sum() / total),
            float((units * (observed - prior) ** 2).sum() / total),
        )


def wilson(events: np.ndarray, units: np.ndarray, level: float = 0.95) -> tuple[np.ndarray, np.ndarray]:
    """Return the interval of a share (Wilson 1927), which stays within 0 … 1 also for no event."""
    z = NormalDist().inv_cdf((1 + level) / 2)
    share = events / units
    centre = (share + z**2 / (2 * units)) / (1 + z**2 / units)
    half = z / (1 + z**2 / units) * np.sqrt(share * (1 - share) / units + z**2 / (4 * units**2))
    return np.maximum(centre - half, 0.0), np.minimum(centre + half, 1.0)
