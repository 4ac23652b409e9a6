"""Did the laboratory hold its level? Reference materials, blanks, drift and the share of determinations reported.

Control charts: Shewhart (1931); rules on runs: Westgard, Barry, Hunt & Groth (1981), Clin. Chem. 27, 493-501; limits
from the results themselves: Montgomery (2013), Introduction to Statistical Quality Control, ch. 6, with what stands out
among them found by Rosner (1983), Technometrics 25, 165-172, which for one result is the test of Grubbs (1969). Bias
with its uncertainty: ISO Guide 33; Abzalov (2008), Exploration and Mining Geology 17, 131-144. ΔlgC and the sd of lg
against the certified content: practice of the Chinese regional surveys (RGNR; Xie, Mu & Ren 1997).
"""

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .checked import numbers, varying
from .determinations import Determinations


class Rule(Enum):
    """Rules of Westgard: how many successive results lie beyond how many sd, on one side."""

    ONE_2S = "1_2s"  # a warning only
    ONE_3S = "1_3s"
    TWO_2S = "2_2s"
    RANGE_4S = "R_4s"  # two successive ones beyond 2 sd on different sides
    FOUR_1S = "4_1s"
    TEN_MEAN = "10_x"


SUCCESSIVE = {Rule.ONE_2S: (1, 2.0), Rule.ONE_3S: (1, 3.0), Rule.TWO_2S: (2, 2.0), Rule.FOUR_1S: (4, 1.0)}
SUCCESSIVE[Rule.TEN_MEAN] = (10, 0.0)
# Of faultless laboratories so many, fewer than one in 100, have a result called out of line by limits of their own.
FALSE_ALARMS = 0.005
# From so many numbers on more than one outlier is looked for, and up to so many: the range of Rosner's tables.
ROSNER, MOST_OUT = 25, 10
REJECTING = tuple(rule for rule in Rule if rule is not Rule.ONE_2S)
RUNS = tuple(rule for rule in REJECTING if rule is not Rule.ONE_3S)  # rules on more than one result
LEVEL = 0.95  # of the interval of a bias


@dataclass(frozen=True)
class ReferenceChart:
    """Results of one reference material in the order of the runs. ``z`` (n): (result - target) / sd; ``target``,
    ``sd`` of the chart; ``violations``: for each Rule the mask (n) of the results that complete it; ``accepted`` (n):
    no rejecting rule; ``good``: all are. ``outlying`` (n): where the sd is that of the results themselves, those out of
    line by a test that a faultless laboratory passes 99 times in 100; None with an sd of its own."""

    z: np.ndarray
    target: float
    sd: float
    violations: dict[Rule, np.ndarray]
    accepted: np.ndarray
    good: bool
    outlying: np.ndarray | None = None

    def beyond(self, limit: float) -> np.ndarray:
        """Return (n) which results lie beyond so many sd, where chance alone does not explain that.

        Of n faultless results some lie beyond: all such count where they are more than chance allows (binomial), else
        those so far out that none of n should be (Bonferroni), both with FALSE_ALARMS. Of an sd found from few results
        those that are outlying: 3 sd of them are no limit that holds for all (Montgomery 2013, section 6.2).
        """
        from scipy import stats

        if self.outlying is not None:
            return self.outlying
        beyond, count = np.abs(self.z) > limit, int(np.isfinite(self.z).sum())
        if stats.binom.sf(beyond.sum() - 1, count, 2 * stats.norm.sf(limit)) < FALSE_ALARMS:
            return beyond
        return beyond & (np.abs(self.z) > stats.norm.isf(FALSE_ALARMS / (2 * count)))

    @property
    def in_runs(self) -> np.ndarray:
        """Return (n) which results complete a run by any of RUNS."""
        return np.any([self.violations[rule] for rule in RUNS], axis=0)


def reference_chart(values, target: float | None = None, sd: float | None = None, runs=None) -> ReferenceChart:
    """Return the chart of ``values`` (n) in the order of analysis; NaN results are neither good nor bad.

    ``target``, ``sd``: certified, or of an earlier period; where not given, mean and sd / c4 of the results themselves
    but for those out of line (Montgomery 2013, sections 6.2 and 6.4; c4 makes the sd of few results unbiased), which
    then cannot show a constant bias. ``runs`` (n): R_4s counts only within one run, the others go on across runs.
    Raises SilkroadError samples_too_few, values_constant, chart_sd (not above 0).
    """
    values = np.asarray(values, np.float64).ravel()
    known = np.isfinite(values)
    x = numbers(values, 1 if target is not None and sd is not None else 8)
    outlying = None
    if sd is None:
        varying(x)
        outlying = np.zeros(len(values), bool)
        outlying[known] = out_of_line(x)
        own = values[known & ~outlying]
        sd = float(own.std(ddof=1)) / _c4(len(own))
        if target is None:
            target = own.mean()
        else:
            outlying |= np.abs(values - target) > _reach(len(own)) * own.std(ddof=1)
    target = float(np.median(x)) if target is None else float(target)
    if not sd > 0:
        raise SilkroadError("chart_sd", sd=float(sd))
    z = (values - target) / sd
    found = {rule: np.zeros(len(values), bool) for rule in Rule}
    for rule, (number, limit) in SUCCESSIVE.items():
        found[rule][known] = _ends(z[known] > limit, number) | _ends(z[known] < -limit, number)
    found[Rule.RANGE_4S][known] = _opposite(z[known], None if runs is None else np.asarray(runs)[known])
    accepted = ~np.any([found[rule] for rule in REJECTING], axis=0)
    return ReferenceChart(z, target, float(sd), found, accepted, bool(accepted.all()), outlying)


def out_of_line(x: np.ndarray, error: float = FALSE_ALARMS) -> np.ndarray:
    """Return (n) which of at least 3 numbers stand out among the others, as if these were normal.

    Generalised extreme studentised deviates (Rosner 1983), so that outliers do not hide each other: up to one in ten.
    His limits hold from 25 numbers on; of fewer one is looked for, by the two-sided test of Grubbs (1969). ``error``:
    the probability that any of normal numbers is called so.
    """
    from scipy import stats

    n, out, found = len(x), np.zeros(len(x), bool), np.zeros(len(x), bool)
    for step in range(min(n // 10, MOST_OUT) if n >= ROSNER else 1):
        left = np.flatnonzero(~out)
        spread = x[left].std(ddof=1)
        if not spread > 0:
            break
        off = np.abs(x[left] - x[left].mean()) / spread
        out[left[off.argmax()]] = True
        m = n - step  # numbers that are left
        t = stats.t.ppf(1 - error / (2 * m), m - 2)
        if off.max() > (m - 1) * t / np.sqrt(m * (m - 2 + t**2)):
            found = out.copy()
    return found


def _reach(n: int) -> float:
    """Return how many of their sd n normal numbers may lie from their known mean, all but FALSE_ALARMS of the time: by
    Student's t of Bonferroni, which is on the safe side."""
    from scipy import stats

    return float(stats.t.ppf(1 - FALSE_ALARMS / (2 * n), n - 1))


def _c4(n: int) -> float:
    """Return what the sd of n normal numbers is on average of the true one (Montgomery 2013, section 3.2)."""
    return math.sqrt(2 / (n - 1)) * math.exp(math.lgamma(n / 2) - math.lgamma((n - 1) / 2))


def _ends(beyond: np.ndarray, number: int) -> np.ndarray:
    """Return where so many successive ones end."""
    reached = np.zeros(len(beyond), bool)
    if len(beyond) >= number:
        summed = np.concatenate([[0], beyond.cumsum()])
        reached[number - 1 :] = summed[number:] - summed[:-number] == number
    return reached


def _opposite(z, runs):
    """Return where a result and the one before it, of the same run, lie beyond 2 sd on different sides."""
    found = np.zeros(len(z), bool)
    found[1:] = (np.abs(z[1:]) > 2) & (np.abs(z[:-1]) > 2) & (np.sign(z[1:]) != np.sign(z[:-1]))
    if runs is not None:
        found[1:] &= runs[1:] == runs[:-1]
    return found


@dataclass(frozen=True)
class Accuracy:
    """Results of a reference material against its certified content. ``bias``: percent; ``bias_low``, ``bias_high``:
    its 95 % interval; ``bias_p``: of a t test; ``delta_lg``: |lg mean - lg certified| (ΔlgC); ``sd_lg``: λ = sqrt(Σ (lg
    c - lg certified)² / (n - 1)); ``rsd``: percent; ``count``. p, sd_lg, rsd and the interval are NaN of one result,
    sd_lg and delta_lg where a result is not above 0."""

    bias: float
    bias_low: float
    bias_high: float
    bias_p: float
    delta_lg: float
    sd_lg: float
    rsd: float
    count: int


def accuracy(values, certified: float, uncertainty: float = 0.0) -> Accuracy:
    """Return the accuracy of ``values`` (n); NaN is missing. ``uncertainty``: standard, of the certified content.

    The bias has the standard uncertainty sqrt(u² + s²/n) (ISO Guide 33; Abzalov 2008), with the degrees of freedom of
    Welch and Satterthwaite, so that of few results the interval is as wide as Student's t asks. Raises SilkroadError
    samples_too_few, certified_content (not above 0).
    """
    from scipy import stats

    if not certified > 0:
        raise SilkroadError("certified_content", value=float(certified))
    x = numbers(values)
    nan, many, positive = float("nan"), len(x) > 1, bool((x > 0).all())
    sd = float(x.std(ddof=1)) if many else nan
    off = np.log10(x / certified) if positive else np.array([nan])
    bias, p, reach = x.mean() - certified, nan, nan
    if many and sd > 0:
        own = sd**2 / len(x)
        error = math.sqrt(uncertainty**2 + own)
        degrees = (len(x) - 1) * (error**2 / own) ** 2
        p, reach = 2 * stats.t.sf(abs(bias) / error, degrees), stats.t.ppf((1 + LEVEL) / 2, degrees) * error
    return Accuracy(
        bias=float(100 * bias / certified),
        bias_low=float(100 * (bias - reach) / certified),
        bias_high=float(100 * (bias + reach) / certified),
        bias_p=float(p),
        delta_lg=float(abs(np.log10(x.mean() / certified))) if positive else nan,
        sd_lg=float(np.sqrt((off**2).sum() / (len(x) - 1))) if many else nan,
        rsd=float(100 * sd / x.mean()) if many and x.mean() else nan,
        count=len(x),
    )


@dataclass(frozen=True)
class Blanks:
    """``limit``: content from which a blank is contaminated; ``contaminated``: rows of it; ``count`` of blanks;
    ``carry_over``: least-squares share of the content before it that is found in a blank; ``carry_over_p``: of
    Spearman's correlation of the two, one-sided (both NaN with fewer than 5 blanks or where one never changes)."""

    limit: float
    contaminated: np.ndarray
    count: int
    carry_over: float
    carry_over_p: float


def blanks(determinations: Determinations, is_blank, detection_limit: float, times: float = 3.0) -> Blanks:
    """Return contamination of the blanks among ``determinations`` (n) in the order of analysis.

    ``is_blank`` (n) mask. A blank below a detection limit is clean only if that limit is not above the one allowed,
    ``times`` (3 to 5) ``detection_limit``. For carry-over what is below a limit counts as half of it: a preview, not a
    statistic. Raises SilkroadError blanks_none, detection_limit_wrong (not above 0).
    """
    from scipy import stats

    if not detection_limit > 0:
        raise SilkroadError("detection_limit_wrong", value=float(detection_limit))
    is_blank = np.asarray(is_blank, bool) & determinations.known
    if not is_blank.any():
        raise SilkroadError("blanks_none", count=len(determinations))
    limit = times * detection_limit
    rows = np.flatnonzero(is_blank)
    upper = determinations.upper[rows]
    shown = determinations.substituted()
    before = rows[rows > 0] - 1
    after = before + 1
    usable = np.isfinite(shown[before]) & ~is_blank[before]
    x, y = shown[before[usable]], shown[after[usable]]
    share, p = float("nan"), float("nan")
    if len(x) >= 5 and np.ptp(x) > 0 and np.ptp(y) > 0:
        share = float(np.polyfit(x, y, 1)[0])
        p = float(stats.spearmanr(x, y, alternative="greater").pvalue)
    return Blanks(float(limit), rows[upper > limit], len(rows), share, p)


@dataclass(frozen=True)
class Drift:
    """``slope`` of Theil and Sen per analysis, ``percent`` of the median over the whole series; ``tau``, ``p``:
    Kendall's; ``count``."""

    slope: float
    percent: float
    tau: float
    p: float
    count: int


def drift(values, order=None) -> Drift:
    """Return the trend of a repeated material ``values`` (n) along ``order`` (n) of analysis, or as they come.

    Raises SilkroadError samples_too_few (below 5), pairs_lengths, values_constant (also of the order).
    """
    from scipy import stats

    values = np.asarray(values, np.float64).ravel()
    order = np.arange(len(values)) if order is None else np.asarray(order, np.float64).ravel()
    if len(order) != len(values):
        raise SilkroadError("pairs_lengths", first=len(values), second=len(order))
    known = np.isfinite(values) & np.isfinite(order)
    x, at = varying(numbers(values[known], 5)), varying(order[known])
    slope = float(stats.theilslopes(x, at)[0])
    tau, p = stats.kendalltau(at, x)
    middle = float(np.median(x))
    percent = 100 * slope * float(np.ptp(at)) / middle if middle else float("nan")
    return Drift(slope, percent, float(tau), float(p), len(x))


@dataclass(frozen=True)
class ReportingRate:
    """Of each batch (k): ``batches``, ``reported`` and ``count`` of determinations, ``percent`` (报出率)."""

    batches: tuple
    reported: np.ndarray
    count: np.ndarray
    percent: np.ndarray


def reporting_rate(determinations: Determinations, batches=None) -> ReportingRate:
    """Return the share of determinations that are not below a detection limit, by ``batches`` (n) or of all.

    Missing ones do not count; above the upper limit is reported, as is an interval that does not reach down to 0.
    Raises SilkroadError samples_too_few (nothing known), pairs_lengths.
    """
    known = determinations.known
    labels = np.zeros(len(known), int) if batches is None else np.asarray(batches)
    if len(labels) != len(known):
        raise SilkroadError("pairs_lengths", first=len(known), second=len(labels))
    if not known.any():
        raise SilkroadError("samples_too_few", count=0, needed=1)
    names, place = np.unique(labels[known], return_inverse=True)
    reported = determinations.exact | (determinations.lower > 0)
    counted = np.bincount(place)
    held = np.bincount(place, reported[known]).astype(int)
    return ReportingRate(tuple(names.tolist()), held, counted, 100 * held / counted)
