"""Area under the ROC curve with the interval of DeLong, from counted cells."""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from ..errors import SilkroadError


@dataclass(frozen=True)
class Auc:
    """AUC, its standard error and its interval; NaN where fewer than two events leave no variance."""

    value: float
    standard_error: float
    lower: float
    upper: float
    events: int
    background: int


def auc(event_bins: np.ndarray, background: np.ndarray, level: float = 0.95) -> Auc:
    """Return the probability that an event scores higher than a background cell, ties counting half.

    ``event_bins`` (n1): bin of each event in the tally; ``background`` (2k + 1): number of cells
    without an event in each bin. Every event must lie at a threshold (an odd bin).

    With mid-ranks, AUC = mean of V10, where V10 of an event is the share of cells below it plus
    half the share of cells at its score; V01 of a cell likewise among the events;
    s² = S10 / n1 + S01 / n0 with sample variances (DeLong, DeLong & Clarke-Pearson 1988,
    Biometrics 44, 837-845, eqs 2-5). The interval is AUC ± z s, cut at 0 and 1.

    Raises SilkroadError ``no_events`` or ``no_background``.
    """
    event_bins = np.asarray(event_bins)
    n1, n0 = len(event_bins), int(background.sum())
    if n1 == 0:
        raise SilkroadError("no_events")
    if n0 == 0:
        raise SilkroadError("no_background")
    below = np.cumsum(background) - background
    v10 = ((below + background / 2) / n0)[event_bins]
    value = float(v10.mean())
    at = np.bincount(event_bins, minlength=len(background))
    v01 = (n1 - np.cumsum(at) + at / 2) / n1
    s10 = float(v10.var(ddof=1)) if n1 > 1 else math.nan
    s01 = float((background * (v01 - value) ** 2).sum() / (n0 - 1)) if n0 > 1 else math.nan
    error = math.sqrt(s10 / n1 + s01 / n0)
    half = NormalDist().inv_cdf(0.5 + level / 2) * error
    # max and min would swallow NaN.
    lower, upper = (math.nan, math.nan) if math.isnan(half) else (max(0.0, value - half), min(1.0, value + half))
    return Auc(value, error, lower, upper, n1, n0)
