"""All that is told of one element: what is censored, its statistics by an estimator that the censoring bears, normality
and the limits of boxplot classes.

Which estimator serves at which share below detection: Helsel (2012), chapters 6 and 8. Boxplot classes of maps, on
logarithms: Tukey (1977); Reimann, Filzmoser, Garrett & Dutter (2008), section 5.3.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL, CensoringSummary, Estimator, UseLimits, censoring_summary
from .determinations import Determinations
from .kaplan_meier import KaplanMeier, kaplan_meier
from .lognormal_mle import lognormal_mle
from .normality import NormalityTests, normality
from .order_statistics_regression import Convention, order_statistics_regression
from .summary import FENCE, PERCENTS, PercentileBounds, Summary, percentile_bounds, summary

FAR = 3.0  # interquartile ranges from the hinge to Tukey's outer fence
CENSORED = (Estimator.KAPLAN_MEIER, Estimator.ROS, Estimator.LOGNORMAL_MLE)


@dataclass(frozen=True)
class Estimate:
    """``mean``, ``sd`` and ``median`` in the unit of the contents, ``log_mean`` and ``log_sd`` of their lg; NaN where
    one does not exist, and all of them with a ``refusal``. ``standard_error`` of the mean, by Kaplan-Meier alone."""

    mean: float = float("nan")
    sd: float = float("nan")
    median: float = float("nan")
    log_mean: float = float("nan")
    log_sd: float = float("nan")
    refusal: SilkroadError | None = None
    standard_error: float = float("nan")


@dataclass(frozen=True, eq=False)
class Description:
    """One element in one group of samples.

    ``censoring``; ``percentiles``: bounds, None where all is missing; ``numbers``: Summary where nothing is censored,
    else None; ``estimates``: PLAIN, or the three for censored contents; ``chosen``: the one to quote, None where all
    are refused for ``refusal``; ``raw`` and ``log``: normality, or why it was not tested; ``fences`` (6): limits of
    boxplot classes, contents: outer low, inner low, lower hinge, upper hinge, inner high, outer high; NaN where
    censoring leaves a hinge open.
    """

    censoring: CensoringSummary
    percentiles: PercentileBounds | None
    numbers: Summary | None
    estimates: dict[Estimator, Estimate]
    chosen: Estimator | None
    raw: NormalityTests | SilkroadError
    log: NormalityTests | SilkroadError
    fences: np.ndarray
    refusal: SilkroadError | None

    @property
    def estimate(self) -> Estimate:
        """The estimate to quote; empty with the reason where none is allowed."""
        return Estimate(refusal=self.refusal) if self.chosen is None else self.estimates[self.chosen]


def describe(
    d: Determinations,
    limits: UseLimits = USUAL,
    asked: Estimator | None = None,
    convention: Convention = Convention.NADA,
) -> Description:
    """Return all that is told of an element; nothing is raised, what cannot be computed has its reason.

    ``asked``: the estimator to quote where contents are censored; None: Kaplan-Meier up to the share at which a law
    must be assumed, then ROS, the lognormal law of maximum likelihood where contents lie above a limit or in intervals.
    With one detection limit Kaplan-Meier does no more than to put the lowest number below it (Helsel 2012, ch. 6), so
    ROS comes first. ``convention``: the plotting positions of ROS.
    """
    found = censoring_summary(d, limits)
    known = found.count > found.missing
    percentiles = percentile_bounds(d, PERCENTS) if known else None
    if known and not d.censored.any():
        whole = summary(d.value)
        estimates = {Estimator.PLAIN: plain_estimate(whole)}
        chosen, refusal = Estimator.PLAIN, None
    else:
        whole, estimates = None, {kind: _estimate(kind, d, limits, convention) for kind in CENSORED}
        chosen, refusal = _chosen(estimates, found, asked, limits)
    return Description(
        censoring=found,
        percentiles=percentiles,
        numbers=whole,
        estimates=estimates,
        chosen=chosen,
        raw=_normality(d, log=False),
        log=_normality(d, log=True),
        fences=np.full(6, np.nan) if percentiles is None else boxplot_limits(*_hinges(percentiles)),
        refusal=refusal,
    )


def boxplot_limits(lower_hinge: float, upper_hinge: float) -> np.ndarray:
    """Return the six limits of boxplot classes on lg, as contents; NaN where a hinge is unknown or not above 0.

    Fences lie 1.5 and 3 hinge spreads beyond the hinges.
    """
    if not (lower_hinge > 0 and upper_hinge > 0):
        return np.full(6, np.nan)
    low, high = np.log10([lower_hinge, upper_hinge])
    reach = np.array([FAR, FENCE, 0.0]) * (high - low)
    return 10 ** np.append(low - reach, high + reach[::-1])


def _hinges(percentiles: PercentileBounds) -> tuple[float, float]:
    place = {percent: index for index, percent in enumerate(percentiles.percents)}
    return float(percentiles.percentiles[place[25]]), float(percentiles.percentiles[place[75]])


def plain_estimate(found: Summary) -> Estimate:
    """Return the ordinary figures of numbers."""
    nan = float("nan")
    log_mean, log_sd = (found.log.mean, found.log.sd) if found.log is not None else (nan, nan)
    return Estimate(found.raw.mean, found.raw.sd, found.raw.median, log_mean, log_sd)


def _estimate(kind: Estimator, d: Determinations, limits: UseLimits, convention: Convention) -> Estimate:
    try:
        if kind is Estimator.ROS:
            return _of_regression(d, limits, convention)
        return _of_kaplan_meier(d, limits) if kind is Estimator.KAPLAN_MEIER else _of_likelihood(d, limits)
    except SilkroadError as refusal:
        return Estimate(refusal=refusal)


def _of_kaplan_meier(d: Determinations, limits: UseLimits) -> Estimate:
    found = kaplan_meier(d, limits)
    moments = found.mean, found.sd_of_distribution, found.median, *_logarithmic(found)
    return Estimate(*moments, standard_error=found.standard_error)


def _logarithmic(found: KaplanMeier) -> tuple[float, float]:
    """Return mean and sd of lg of the estimated distribution; NaN where a number is 0."""
    if found.values[0] <= 0:
        return float("nan"), float("nan")
    mass, logs = np.diff(found.not_exceeding, prepend=0.0), np.log10(found.values)
    mean = float(mass @ logs)
    return mean, float(np.sqrt(mass @ (logs - mean) ** 2))


def _of_regression(d: Determinations, limits: UseLimits, convention: Convention) -> Estimate:
    found = order_statistics_regression(d, limits, convention)
    return Estimate(found.mean, found.sd, found.median, found.log_mean / np.log(10), found.log_sd / np.log(10))


def _of_likelihood(d: Determinations, limits: UseLimits) -> Estimate:
    found = lognormal_mle(d, limits)
    return Estimate(found.mean, found.sd, found.median, found.mu / np.log(10), found.sigma / np.log(10))


def _chosen(estimates, found: CensoringSummary, asked: Estimator | None, limits: UseLimits):
    """Return the estimator to quote and None, or None and why there is none.

    Kaplan-Meier can be computed beyond the share at which a law must be assumed, but is not quoted there.
    """
    refused = {kind: estimate.refusal for kind, estimate in estimates.items()}
    if refused[Estimator.KAPLAN_MEIER] is None and found.share_censored > limits.assume:
        told = {"percent": 100 * found.share_censored, "most": 100 * limits.assume}
        count = found.count - found.missing
        refused[Estimator.KAPLAN_MEIER] = SilkroadError("censored_without_law", **told, count=count)
    usual = (*found.estimators, *CENSORED)
    if len(found.limits) < 2:
        usual = sorted(usual, key=lambda kind: kind is Estimator.KAPLAN_MEIER)
    order = (asked,) if asked in estimates else usual
    allowed = [kind for kind in order if refused[kind] is None]
    return (allowed[0], None) if allowed else (None, refused[order[0]])


def _normality(d: Determinations, log: bool) -> NormalityTests | SilkroadError:
    """Return the tests of normality, which need numbers: beside censored contents the reason instead."""
    if d.censored.any():
        percent = 100 * float(d.censored.sum() / d.known.sum())
        return SilkroadError("normality_censored", percent=percent, count=int(d.known.sum()))
    try:
        return normality(d.value, log)
    except SilkroadError as refusal:
        return refusal
