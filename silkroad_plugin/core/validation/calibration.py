"""Are probabilities what they say? Brier score and calibration curve.

Brier (1950), eq. 2, in the form for one event; its parts by Murphy (1973), eq. 12.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from .ranking import Intervals, Moments

BINS = 10


def bins(scores: np.ndarray) -> np.ndarray:
    """Return the inner edges (at most 9) of bins in which a sample of probabilities expects equally many deposits.

    Where deposits are rare, bins of equal width or of equal area would leave nearly all of them in one.
    """
    ranked = np.sort(np.asarray(scores, float))
    expected = ranked.cumsum()
    inner = np.searchsorted(expected, expected[-1] * np.arange(1, BINS) / BINS)
    return np.unique(ranked[inner])


@dataclass(frozen=True)
class Calibration:
    """Brier score (0 best), the score of the constant prior, and bins (k) in ascending order of probability.

    ``predicted``: mean probability in the bin; ``observed``: share of its units with a deposit, with the
    Wilson interval ``lower``, ``upper``, NaN where there are more deposits than units; ``units``: how many;
    ``reliability`` and ``resolution``: Murphy's parts.
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
    def overfull(self) -> np.ndarray:
        """Which bins (k) hold more deposits than units, so that what is observed is no share."""
        return self.observed > 1

    @property
    def skill(self) -> float:
        """1 - Brier score / that of the prior: 0 for a map that knows the prior alone."""
        return 1 - self.brier / self.reference if self.reference > 0 else float("nan")


def calibrate(
    scores: np.ndarray,
    area: Intervals,
    moments: Moments,
    edges: np.ndarray,
    unit_area: float = 1.0,
    level: float = 0.95,
) -> Calibration:
    """Return the figures of the bins that hold area.

    ``scores``: the probabilities at deposits, one event each in a unit cell of its own; ``area``, ``moments``: of all
    probabilities, with the inner ``edges`` (k - 1) among the thresholds; a bin holds its lower edge. ``unit_area``:
    of the unit cell that the probabilities are for.
    """
    scores, size = np.asarray(scores, float), len(edges) + 1
    starts = 2 * np.searchsorted(area.thresholds, edges) + 1
    place = np.searchsorted(starts, np.arange(len(area.areas)), "right")
    units, expected = (np.bincount(place, values, size) / unit_area for values in (area.areas, moments.first))
    events = np.bincount(np.searchsorted(edges, scores, "right"), minlength=size)
    held = units > 0
    units, expected, events = units[held], expected[held], events[held]
    total, prior = units.sum(), events.sum() / units.sum()
    observed, predicted = events / units, expected / units
    lower, upper = wilson(events, units, level)
    return Calibration(
        # A unit with a deposit adds (1 - P)² in place of P².
        float((moments.second.sum() / unit_area + (1 - 2 * scores).sum()) / total),
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
    """Return the interval of a share (Wilson 1927), which stays within 0 … 1 also for no event.

    It is NaN where there are more events than units.
    """
    z = NormalDist().inv_cdf((1 + level) / 2)
    share = np.where(events > units, np.nan, events / units)
    centre = (share + z**2 / (2 * units)) / (1 + z**2 / units)
    half = z / (1 + z**2 / units) * np.sqrt(share * (1 - share) / units + z**2 / (4 * units**2))
    return np.maximum(centre - half, 0.0), np.minimum(centre + half, 1.0)
