"""Lognormal regression on order statistics (ROS): the censored values are read off a line through the others.

Plotting positions for several detection limits: Hirsch & Stedinger (1987), eq. 3 to 6; Helsel & Cohn (1988),
eq. 6 and 7. The line on a lognormal probability plot: Helsel (2012), chapter 6.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL, UseLimits, admit
from .determinations import Determinations


class Convention(Enum):
    """The two ways of the R packages, which differ in the third figure of mean and deviation."""

    NADA = "nada"  # Weibull's positions between limits; limits above all numbers are dropped
    ENVSTATS = "envstats"  # Blom's positions between limits; all limits are kept


# The constant a of plotting positions (rank - a) / (count + 1 - 2 a): Weibull's and Blom's.
CONSTANTS = {Convention.NADA: 0.0, Convention.ENVSTATS: 0.375}


@dataclass(frozen=True, eq=False)
class OrderStatisticsRegression:
    """Result of ROS. In the unit of the determinations, logarithms natural.

    ``modelled`` (n): the numbers, and values off the line for what is below detection; NaN where missing, and
    for the ``dropped`` limits above all numbers, which tell nothing. They serve the statistics as a whole, never
    as values of their samples. ``mean``, ``sd`` (n - 1), ``median`` of them; ``log_mean``, ``log_sd`` (n - 1) of
    their logarithms; ``intercept``, ``slope`` of the line.
    """

    modelled: np.ndarray
    dropped: int
    mean: float
    sd: float
    median: float
    log_mean: float
    log_sd: float
    intercept: float
    slope: float

    def quantiles(self, shares) -> np.ndarray:
        """Return quantiles at ``shares`` (k, 0 … 1), linear between order statistics (Hyndman & Fan, 1996, type 7)."""
        return np.quantile(self.modelled[~np.isnan(self.modelled)], shares)


def order_statistics_regression(
    d: Determinations, limits: UseLimits = USUAL, convention: Convention = Convention.NADA
) -> OrderStatisticsRegression:
    """Return ROS of determinations that are numbers or below detection.

    Raises the refusals of ``censoring.admit``, and SilkroadError censored_constant (all numbers alike).
    """
    from scipy.special import ndtri

    admit(d, limits, only_below=True, logarithms=True)
    highest = d.value[d.exact].max()
    if highest == d.value[d.exact].min():
        raise SilkroadError("censored_constant", value=float(highest))
    dropped = d.below & (d.upper > highest) & (convention is Convention.NADA)
    rows = np.flatnonzero(d.known & ~dropped)
    values, below = d.upper[rows], d.below[rows]
    normal = ndtri(plotting_positions(values, below, CONSTANTS[convention]))
    slope, intercept = np.polyfit(normal[~below], np.log(values[~below]), 1)
    modelled = np.full(len(d), np.nan)
    modelled[rows] = np.where(below, np.exp(intercept + slope * normal), values)
    found, logarithms = modelled[rows], np.log(modelled[rows])
    return OrderStatisticsRegression(
        modelled,
        int(dropped.sum()),
        float(found.mean()),
        float(found.std(ddof=1)),
        float(np.median(found)),
        float(logarithms.mean()),
        float(logarithms.std(ddof=1)),
        float(intercept),
        float(slope),
    )


def plotting_positions(values, below, constant: float = 0.0) -> np.ndarray:
    """Return the probability of not exceeding (n) at which each value is plotted.

    ``values`` (n): numbers, or detection limits where ``below`` (n). Between limits the positions are
    (rank - a) / (count + 1 - 2a) with a = ``constant``. Without any limit (i - a) / (n + 1 - 2a) with
    a = 3/8 up to ten values, else 1/2 (Cunnane, 1978).
    """
    values, below = np.asarray(values, np.float64), np.asarray(below, bool)
    if not below.any():
        a = 0.375 if len(values) <= 10 else 0.5
        return _spaced(_ranks(values), a)
    numbers, limits = np.sort(values[~below]), np.unique(values[below])
    if len(numbers) and numbers[0] < limits[0]:
        limits = np.append(0.0, limits)
    exceeding = _exceedance(numbers, np.sort(values[below]), limits)
    positions = np.empty(len(values))
    step = np.searchsorted(limits, values, "right") - 1
    for i in range(len(limits)):
        inside, under = np.flatnonzero(~below & (step == i)), np.flatnonzero(below & (step == i))
        width = exceeding[i] - exceeding[i + 1]
        positions[inside] = 1 - exceeding[i] + width * _spaced(_ranks(values[inside]), constant)
        positions[under] = (1 - exceeding[i]) * _spaced(np.arange(1, len(under) + 1), constant)
    return positions


def _spaced(ranks, a: float) -> np.ndarray:
    """Return ranks (k) as shares between 0 and 1."""
    return (ranks - a) / (len(ranks) + 1 - 2 * a)


def _ranks(values) -> np.ndarray:
    """Return ranks from 1, ties in the order of the rows."""
    ranks = np.empty(len(values))
    ranks[np.argsort(values, kind="stable")] = np.arange(1, len(values) + 1)
    return ranks


def _exceedance(numbers, censored, limits) -> np.ndarray:
    """Return the probability (k + 1) to reach each of the ``limits`` (k), 0 at the end; other arrays sorted."""
    exceeding = np.zeros(len(limits) + 1)
    lower = np.searchsorted(numbers, limits)  # numbers under each limit
    above = np.diff(np.append(lower, len(numbers)))
    under = lower + np.searchsorted(censored, limits, "right")
    for i in reversed(range(len(limits))):
        share = above[i] / (above[i] + under[i]) if above[i] else 0.0
        exceeding[i] = exceeding[i + 1] + share * (1 - exceeding[i + 1])
    return exceeding
