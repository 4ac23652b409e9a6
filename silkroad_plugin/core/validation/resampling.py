"""How far curves and figures depend on which deposits are known: bootstrap bands, and random deposits."""

from dataclasses import dataclass

import numpy as np

from .ranking import Intervals


@dataclass(frozen=True)
class Band:
    """Pointwise limits ``lower``, ``upper`` (k) of a curve at shares ``at`` (k), and limits of the area under it."""

    at: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    auc_lower: float
    auc_upper: float


def bootstrap_band(
    scores: np.ndarray, area: Intervals, at: np.ndarray, seed: int, repeats: int = 1000, level: float = 0.95
) -> Band:
    """Return the percentile band (Efron & Tibshirani 1993, section 13.3) of the share of deposits above area shares.

    Deposits with ``scores`` (m, all among the thresholds) are drawn with replacement. With ``area`` of the
    cells without a deposit the curve is the ROC curve, with all area the success rate. ``at``: shares of the area.
    """
    place = 2 * np.searchsorted(area.thresholds, np.asarray(scores, float)) + 1
    draws = np.random.default_rng(seed).integers(0, len(place), (repeats, len(place)))
    return _limits(place[draws], area, at, level)


def random_band(
    deposits: int, area: Intervals, at: np.ndarray, seed: int, repeats: int = 1000, level: float = 0.95
) -> Band:
    """Return the band of as many deposits laid at random over the area: what a curve must leave to mean something."""
    rng = np.random.default_rng(seed)
    ends = np.cumsum(area.areas) / area.total
    draws = np.minimum(np.searchsorted(ends, rng.random((repeats, deposits)), side="right"), len(ends) - 1)
    return _limits(draws, area, at, level)


def _limits(draws, area, at, level):
    """Return the limits of the curves of draws (repeats, deposits) of intervals."""
    share = area.areas / area.total
    above = share[::-1].cumsum()[::-1] - share  # area that scores more than the interval
    # A deposit is captured evenly while the area of its own interval is taken.
    curves = np.empty((len(draws), len(at)))
    with np.errstate(divide="ignore", invalid="ignore"):
        for i, taken in enumerate(at):
            part = np.where(share > 0, (taken - above) / share, taken >= above)
            curves[:, i] = np.clip(part, 0, 1)[draws].mean(1)
    aucs = (1 - above - share / 2)[draws].mean(1)
    tails = [(1 - level) / 2, (1 + level) / 2]
    lower, upper = np.quantile(curves, tails, axis=0)
    return Band(np.asarray(at, float), lower, upper, *map(float, np.quantile(aucs, tails)))
