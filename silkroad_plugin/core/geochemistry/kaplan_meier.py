"""Kaplan–Meier: the distribution function of values partly below detection limits, with no law assumed.

Kaplan & Meier (1958), for survival times; flipped for values below limits: Helsel (2012), chapter 6. Variance of
the mean: Kaplan & Meier (1958), section 6.
"""

from dataclasses import dataclass

import numpy as np

from .censoring import USUAL, UseLimits, admit
from .determinations import Determinations


@dataclass(frozen=True, eq=False)
class KaplanMeier:
    """The estimated distribution of one element, in its unit.

    ``values`` (k): the different numbers, ascending; ``not_exceeding`` (k): P(X <= value); ``unresolved``: the
    probability below the lowest number, which the determinations do not place; for mean and deviation it stands at
    the lowest number (Efron, 1967), so the mean is then an upper bound. ``standard_error`` of the mean.

    Two deviations are in use and differ: ``sd_of_distribution``, the root of the second central moment of the
    estimated distribution (as EnvStats), and ``sd_from_error``, standard error times root n (as NADA).
    """

    values: np.ndarray
    not_exceeding: np.ndarray
    unresolved: float
    mean: float
    standard_error: float
    sd_of_distribution: float
    sd_from_error: float
    median: float

    def quantiles(self, shares) -> np.ndarray:
        """Return the lowest values (k) not exceeded with probability ``shares`` (k); NaN in the unresolved part."""
        return _quantiles(self.values, self.not_exceeding, self.unresolved, shares)


def kaplan_meier(d: Determinations, limits: UseLimits = USUAL) -> KaplanMeier:
    """Return the Kaplan–Meier estimate of determinations that are numbers or below detection.

    Raises the refusals of ``censoring.admit``. With more than half below detection not even the median is found.
    """
    admit(d, limits, only_below=True, logarithms=False)
    known, exact = np.sort(d.upper[d.known]), d.value[d.exact]
    values, deaths = np.unique(exact, return_counts=True)
    at_risk = np.searchsorted(known, values, "right")
    passing = 1 - deaths / at_risk
    # From the highest value downwards: P(X < v) is the product over all values from v upwards.
    less = np.cumprod(passing[::-1])[::-1]
    not_exceeding = np.append(less[1:], 1.0)
    mass = not_exceeding - less
    mass[0] += less[0]
    mean = float(mass @ values)
    # Integral of P(X < x) from the lowest number up to each: what the mean would lose with that value.
    area = np.append(0.0, np.cumsum(np.diff(values) * less[1:]))
    terms = np.divide(area**2 * deaths, at_risk * (at_risk - deaths), out=np.zeros(len(values)), where=area > 0)
    error = float(np.sqrt(terms.sum() * len(exact) / (len(exact) - 1)))
    return KaplanMeier(
        values,
        not_exceeding,
        float(less[0]),
        mean,
        error,
        float(np.sqrt(mass @ (values - mean) ** 2)),
        error * float(np.sqrt(len(known))),
        float(_quantiles(values, not_exceeding, float(less[0]), 0.5)),
    )


def _quantiles(values, not_exceeding, unresolved, shares):
    shares = np.asarray(shares, np.float64)
    # A share that is a count over n must meet the step of that count in spite of rounding.
    place = np.searchsorted(not_exceeding, shares * (1 - 1e-12))
    return np.where(shares > unresolved, values[np.minimum(place, len(values) - 1)], np.nan)
