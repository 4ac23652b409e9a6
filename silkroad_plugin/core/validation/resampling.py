"""How far curves and figures depend on which deposits, or which cells, are looked at: bands by drawing at random."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .ranking import Intervals

AT = np.linspace(0, 1, 101)
TOGETHER = 1 << 20  # points drawn at once: memory stays small with millions of deposits
MOST_POINTS = 1 << 26  # drawn in all: with very many deposits, whose bands are narrow, fewer draws do
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
    place = _place(scores, area)
    draw = _captures(lambda rng, size: place[rng.integers(0, len(place), size)], area, at)
    return _band(draw, len(place), at, seed, repeats, level, progress)


def random_band(
    deposits: int, area: Intervals, at: np.ndarray, seed: int, repeats: int, level: float = 0.95, progress=None
) -> Band:
    """Return the band of as many deposits laid at random over the area: what a curve must leave to mean something."""
    return _band(_captures(_anywhere(area), area, at), deposits, at, seed, repeats, level, progress)


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
    place, anywhere, size = _place(scores, background), _anywhere(background), len(background.areas)
    held = np.bincount(place, minlength=size) / len(place)
    true = np.concatenate(([0.0], np.cumsum(held[::-1])))
    beaten = 1 - np.cumsum(held) + held / 2  # share of the deposits that beat a cell of the interval

    def curve(cells):
        false = np.cumsum(np.bincount(cells, minlength=size)[::-1]) / len(cells)
        return np.interp(at, np.concatenate(([0.0], false)), true)

    def drawn(rng, shape):
        cells = anywhere(rng, shape)
        return np.array([curve(row) for row in cells]), beaten[cells].mean(1)

    return _band(drawn, len(place), at, seed, repeats, level, progress)


def _place(scores, area):
    return 2 * np.searchsorted(area.thresholds, np.asarray(scores, float)) + 1


def _anywhere(area: Intervals) -> Callable:
    """Return a function of a generator and a shape that draws intervals in proportion to their area."""
    ends = np.cumsum(area.areas) / area.total

    def draw(rng, shape):
        # The order of a draw does not matter, and what is sorted is found faster.
        places = np.sort(rng.random(shape), axis=-1)
        return np.minimum(np.searchsorted(ends, places, side="right"), len(ends) - 1)

    return draw


def _captures(draw: Callable, area: Intervals, at: np.ndarray) -> Callable:
    """Return a function of a generator and a shape: captured shares and areas under the curves of drawn intervals.

    A deposit is captured evenly while the area of its own interval is taken. Intervals between two of the
    shares ``at`` are captured alike, so that only groups of them need to be counted.
    """
    share = area.areas / area.total
    above = share[::-1].cumsum()[::-1] - share  # area that scores more than the interval
    first = np.where(share > 0, np.searchsorted(at, above, "right"), np.searchsorted(at, above, "left"))
    split = np.flatnonzero(first < np.searchsorted(at, above + share, "left"))
    group = first.copy()
    group[split] = len(at) + 1 + np.arange(len(split))
    whole = np.arange(len(at)) >= np.arange(len(at) + 1)[:, None]
    captured = np.concatenate([whole, np.clip((at - above[split, None]) / share[split, None], 0, 1)])
    under = 1 - above - share / 2

    def drawn(rng, shape):
        intervals, size = draw(rng, shape), len(captured)
        row = size * np.arange(shape[0])[:, None]
        held = np.bincount((group[intervals] + row).ravel(), minlength=size * shape[0]).reshape(-1, size)
        return held @ captured / shape[1], under[intervals].mean(1)

    return drawn


def _band(draw, points, at, seed, repeats, level, progress):
    rng = np.random.default_rng(seed)
    repeats = min(repeats, max(FEWEST_DRAWS, MOST_POINTS // points))
    curves, aucs = np.empty((repeats, len(at))), np.empty(repeats)
    step = max(1, TOGETHER // points)
    for first in range(0, repeats, step):
        some = slice(first, min(first + step, repeats))
        curves[some], aucs[some] = draw(rng, (some.stop - first, points))
        if progress:
            progress(some.stop / repeats)
    tails = [(1 - level) / 2, (1 + level) / 2]
    lower, upper = np.quantile(curves, tails, axis=0)
    return Band(np.asarray(at, float), lower, upper, *map(float, np.quantile(aucs, tails)))
