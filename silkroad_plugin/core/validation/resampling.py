"""How far curves and figures depend on which deposits, or which cells, are looked at: bands by drawing at random."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .ranking import Intervals, beating

AT = np.linspace(0, 1, 101)
TOGETHER = 1 << 20  # numbers that are drawn at once: cancel comes soon
MOST = 4096  # thresholds that are told apart: with more deposits bands are narrow
FEWEST_DRAWS = 100  # for limits of 95 %


@dataclass(frozen=True)
class Band:
    """Pointwise limits ``lower``, ``upper`` (k) of a curve at shares ``at`` (k), and limits of the area under it."""

    at: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    auc_lower: float
    auc_upper: float

    def around(self, share: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the limits at any shares, straight between those of the band."""
        return np.interp(share, self.at, self.lower), np.interp(share, self.at, self.upper)


def bootstrap_band(
    scores: np.ndarray, area: Intervals, at: np.ndarray, seed: int, repeats: int, level: float = 0.95, progress=None
) -> Band:
    """Return the percentile band (Efron & Tibshirani 1993, section 13.3) of the share of deposits above area shares.

    Deposits with ``scores`` (m, all among the thresholds) are drawn with replacement. With ``area`` of the
    cells without a deposit the curve is the ROC curve, with all area the success rate. ``at``: shares of the area.
    """
    area = _coarse(area)
    return _band(area.held(scores) / len(scores), len(scores), _capture(area, at), at, seed, repeats, level, progress)


def random_band(
    deposits: int, area: Intervals, at: np.ndarray, seed: int, repeats: int, level: float = 0.95, progress=None
) -> Band:
    """Return the band of as many deposits laid at random over the area: what a curve must leave to mean something."""
    area = _coarse(area)
    share = area.areas / area.total
    return _band(share, deposits, _capture(area, at), at, seed, repeats, level, progress)


def background_band(
    scores: np.ndarray,
    background: Intervals,
    at: np.ndarray,
    seed: int,
    repeats: int,
    level: float = 0.95,
    progress=None,
) -> Band:
    """Return the band of ROC curves of the deposits against as many cells drawn at random from those without any.

    That is how ArcSDM 6 judges points where no negatives are given: the band tells how far its curve depends on the
    draw, while the curve against all cells does not. ``at``: false positive rates.
    """
    background = _coarse(background)
    held = background.held(scores)
    true = np.concatenate(([0.0], np.cumsum(held[::-1] / len(scores))))
    beaten = beating(held)

    def curves(drawn):
        false = np.cumsum(drawn[:, ::-1], axis=1)
        return np.array([np.interp(at, np.concatenate(([0.0], row)), true) for row in false]), drawn @ beaten

    share = background.areas / background.total
    return _band(share, len(scores), curves, at, seed, repeats, level, progress)


def _coarse(area: Intervals) -> Intervals:
    """Return intervals that are few enough to be drawn many times; with fewer deposits, those that there are."""
    if len(area.thresholds) <= MOST:
        return area
    return area.only(area.thresholds[np.linspace(0, len(area.thresholds) - 1, MOST).astype(np.int64)])


def _capture(area: Intervals, at: np.ndarray) -> Callable:
    """Return a function of drawn shares (r, intervals): shares captured (r, k), and the areas under the curves.

    What lies in an interval is captured evenly while its area is taken.
    """
    share = area.areas / area.total
    above = share[::-1].cumsum()[::-1] - share  # area that scores more than the interval
    with np.errstate(divide="ignore", invalid="ignore"):
        part = (at - above[:, None]) / share[:, None]
    captured = np.clip(np.where(share[:, None] > 0, part, at >= above[:, None]), 0, 1)
    under = 1 - above - share / 2
    return lambda drawn: (drawn @ captured, drawn @ under)


def _band(chance, points, curves, at, seed, repeats, level, progress):
    """Return the band of ``curves`` of so many points that fall into intervals by ``chance``, drawn many times."""
    rng = np.random.default_rng(seed)
    found, aucs = np.empty((repeats, len(at))), np.empty(repeats)
    step = max(1, TOGETHER // len(chance))
    for first in range(0, repeats, step):
        some = slice(first, min(first + step, repeats))
        found[some], aucs[some] = curves(_drawn(rng, chance, points, some.stop - first) / points)
        if progress:
            progress(some.stop / repeats)
    tails = [(1 - level) / 2, (1 + level) / 2]
    lower, upper = np.quantile(found, tails, axis=0)
    return Band(np.asarray(at, float), lower, upper, *map(float, np.quantile(aucs, tails)))


def _drawn(rng, chance, points, rows):
    """Return how many of the points fall into each interval (rows, intervals)."""
    size = len(chance)
    if points >= size:
        return rng.multinomial(points, chance / chance.sum(), rows)
    ends = np.cumsum(chance)
    places = np.searchsorted(ends, ends[-1] * rng.random((rows, points)), side="right")
    flat = np.minimum(places, size - 1) + size * np.arange(rows)[:, None]
    return np.bincount(flat.ravel(), minlength=size * rows).reshape(rows, size)
