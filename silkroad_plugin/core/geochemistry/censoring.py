"""How much of an element is censored, and what may still be computed from it.

Helsel (2012), chapters 6 and 8: with half of the values below detection any of the three estimators serves;
from there to four fifths only those that assume a distribution; beyond, nothing but the share above the limit.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .determinations import Determinations


class Estimator(Enum):
    """The ways to mean and deviation of partly censored values."""

    PLAIN = "plain"  # nothing is censored: ordinary formulas
    KAPLAN_MEIER = "kaplan_meier"
    ROS = "ros"
    LOGNORMAL_MLE = "lognormal_mle"


@dataclass(frozen=True)
class UseLimits:
    """Shares (0 … 1) of censored values above which one is warned, is advised to assume a law, and is refused.

    ``fewest`` determinations with a number (or an interval) are wanted besides.
    """

    warn: float = 0.25
    assume: float = 0.50
    refuse: float = 0.80
    fewest: int = 3


USUAL = UseLimits()


@dataclass(frozen=True, eq=False)
class CensoringSummary:
    """Counts of the kinds of determinations of one element.

    ``limits`` (k): the detection limits, ascending; ``hidden_limits`` (k) True where the limit exceeds the median
    of the numbers: the method cannot see the background. ``lowest`` and ``highest`` number, NaN without one;
    ``shares`` are of the known, 0 … 1.
    """

    count: int
    exact: int
    below: int
    above: int
    interval: int
    missing: int
    share_below: float
    share_censored: float
    limits: np.ndarray
    hidden_limits: np.ndarray
    lowest: float
    highest: float
    warned: bool
    estimators: tuple[Estimator, ...]


def censoring_summary(determinations: Determinations, limits: UseLimits = USUAL) -> CensoringSummary:
    """Return how much is censored and which estimators are recommended, none where all are refused."""
    d = determinations
    values = d.value[d.exact]
    numbers = np.unique(d.upper[d.below])
    known = int(d.known.sum())
    share = _share(d)
    return CensoringSummary(
        count=len(d),
        exact=len(values),
        below=int(d.below.sum()),
        above=int(d.above.sum()),
        interval=int(d.interval.sum()),
        missing=len(d) - known,
        share_below=float(d.below.sum() / known) if known else np.nan,
        share_censored=share,
        limits=numbers,
        hidden_limits=numbers > np.median(values) if len(values) else np.ones(len(numbers), bool),
        lowest=float(values.min()) if len(values) else np.nan,
        highest=float(values.max()) if len(values) else np.nan,
        warned=share > limits.warn,
        estimators=_admitted(d, share, limits),
    )


def _share(d: Determinations) -> float:
    """Return the share of the known determinations that lie outside the reach of the method."""
    known = d.known.sum()
    return float((d.below | d.above).sum() / known) if known else np.nan


def _admitted(d: Determinations, share: float, limits: UseLimits) -> tuple[Estimator, ...]:
    if not share <= limits.refuse or (d.exact | d.interval).sum() < limits.fewest:
        return ()
    if not d.censored.any():
        return (Estimator.PLAIN,)
    if (d.above | d.interval).any():
        return (Estimator.LOGNORMAL_MLE,)
    if share <= limits.assume:
        return (Estimator.KAPLAN_MEIER, Estimator.ROS, Estimator.LOGNORMAL_MLE)
    return (Estimator.ROS, Estimator.LOGNORMAL_MLE)


def admit(determinations: Determinations, limits: UseLimits, only_below: bool, logarithms: bool) -> None:
    """Refuse an estimate that the determinations do not bear.

    ``only_below``: nothing above a limit nor in intervals can be taken.
    ``logarithms``: all numbers must be positive.

    Raises SilkroadError censored_unknown (all missing), censored_all, censored_share (percent and the most),
    censored_few (numbers, and the fewest), censored_kind (above and intervals), censored_zero (rows from 1).
    """
    d = determinations
    numbers, share = int((d.exact | d.interval).sum()), _share(d)
    if not d.known.any():
        raise SilkroadError("censored_unknown", count=len(d))
    if not numbers:
        raise SilkroadError("censored_all", count=int(d.known.sum()))
    if only_below and (d.above | d.interval).any():
        raise SilkroadError("censored_kind", above=int(d.above.sum()), interval=int(d.interval.sum()))
    if share > limits.refuse:
        percent, most = 100 * share, 100 * limits.refuse
        raise SilkroadError("censored_share", percent=percent, most=most, count=int(d.known.sum()))
    fewest = max(limits.fewest, 2)
    if numbers < fewest:
        raise SilkroadError("censored_few", count=numbers, fewest=fewest)
    zeros = np.flatnonzero(d.exact & (d.value == 0)) + 1
    if logarithms and len(zeros):
        raise SilkroadError("censored_zero", rows=", ".join(map(str, zeros[:10])), count=len(zeros))
