"""Numbers in place of censored contents, for rules that look at a distribution as a whole.

Only what lies below a detection limit is put there, so only the law of the background matters, whose lower part it is.
A line through all contents, as of ROS, leans on the anomalies as well: they make it steeper, and what it puts below the
limit is far too low. So the law is fitted to what is no anomaly, by the maximum likelihood of censored samples (Cohen
1959, 1961, Technometrics 1, 217-237 and 3, 535-541): first to the lower half of the numbers, the others being known
only to be higher, then to all that are not beyond 2.5 sd above the mean, until none leaves.
"""

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL, UseLimits, admit
from .determinations import Determinations
from .lognormal_mle import LognormalFit, lognormal_mle

CLIP = 2.5  # sd above the mean beyond which a content has no part in the law of the background
NO_LIMITS = UseLimits(refuse=1.0, fewest=2)


def filled(d: Determinations, limits: UseLimits = USUAL) -> np.ndarray:
    """Return (n) numbers that together are distributed as the contents; NaN where missing, and below limits above all
    numbers, which tell nothing.

    The contents below one detection limit take the quantiles of that part of the law of the background
    (``background_law``) that lies below it. The upper limit stands for what is above it, the geometric middle for an
    interval. Such numbers serve figures of all samples together, never one of a sample. Raises SilkroadError as
    ``lognormal_mle``.
    """
    values = d.substituted()
    if not d.below.any():
        return values
    law = background_law(d, limits)
    highest = values[d.known & ~d.below].max()
    for limit in d.detection_limits():
        rows = np.flatnonzero(d.below & (d.upper == limit))
        values[rows] = _below(law, limit, len(rows)) if limit <= highest else np.nan
    return values


def background_law(d: Determinations, limits: UseLimits = USUAL) -> LognormalFit:
    """Return the lognormal law of the contents that are no anomalies; all low ones belong to it, for below a limit none
    can be told apart.

    Raises SilkroadError as ``lognormal_mle``.
    """
    admit(d, limits, only_below=False, logarithms=True)
    numbers = np.where(d.below, np.nan, d.substituted())
    middle = np.nanmedian(numbers)
    high = numbers > middle
    try:
        start = Determinations.from_bounds(np.where(high, middle, d.lower), np.where(high, np.inf, d.upper), d.unit)
        law = lognormal_mle(start, NO_LIMITS)
    except SilkroadError:  # the lower half is one number
        law = lognormal_mle(d, limits)
    inside, before = d.known, len(d) + 1
    while inside.sum() < before:
        before = inside.sum()
        # Where nothing is compared, as below a limit, nothing is beyond.
        inside = inside & ~(numbers > np.exp(law.mu + CLIP * law.sigma))
        law = lognormal_mle(d.take(inside), NO_LIMITS)
    return law


def _below(law: LognormalFit, limit: float, count: int) -> np.ndarray:
    """Return the quantiles (count) of the law below a limit, ascending."""
    from scipy.special import ndtr, ndtri

    share = max(float(ndtr((np.log(limit) - law.mu) / law.sigma)), 1e-300)
    return np.exp(law.mu + law.sigma * ndtri((np.arange(count) + 0.5) / count * share))
