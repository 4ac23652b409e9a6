"""Numbers in place of censored contents, for rules that look at a distribution as a whole."""

import numpy as np

from .censoring import USUAL, UseLimits
from .determinations import Determinations
from .order_statistics_regression import order_statistics_regression


def filled(d: Determinations, limits: UseLimits = USUAL) -> np.ndarray:
    """Return (n) numbers that together are distributed as the contents: what is below detection is read off the line of
    ROS (Helsel & Cohn 1988); NaN where missing, and below limits above all numbers.

    Where contents also lie above an upper limit or in intervals no ROS exists: the upper limit itself, the geometric
    middle of the interval and half of the detection limit stand for them. Such numbers serve thresholds above them,
    never a sample. Raises SilkroadError as ``order_statistics_regression``.
    """
    if not d.censored.any():
        return d.value
    if (d.above | d.interval).any():
        return d.substituted()
    return order_statistics_regression(d, limits).modelled
