"""The area under the ROC curve with DeLong's interval, and the curve itself."""

from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import NormalDist

import numpy as np

from .ranking import Intervals, beating, count

ROUNDING = 1e-13  # of sums of shares: nearer than this to 0 or 1, every deposit lies below or above every cell


@dataclass(frozen=True)
class Auc:
    """AUC, its standard error, interval and the way the interval was made.

    ``method``: "delong" (symmetric), "logit" (symmetric on the logit scale), "exact" (all deposits above,
    or below, all cells, where the variance is 0), "bootstrap" (percentiles) or "none" (one deposit).
    """

    value: float
    standard_error: float
    lower: float
    upper: float
    method: str
    deposits: int
    cells: float

    @property
    def no_better_than_chance(self) -> bool:
        """Whether the interval reaches down to 0.5; without an interval nobody knows, and it is False."""
        return self.lower <= 0.5

    @property
    def worse_than_chance(self) -> bool:
        """Whether the whole interval lies below 0.5: deposits stand where the score is low."""
        return self.upper < 0.5


def auc(scores: np.ndarray, background: Intervals, level: float = 0.95, method: str = "delong") -> Auc:
    """Return the probability that a deposit scores more than a cell without deposits, ties counting half.

    ``scores`` (m): one for each deposit, all among the thresholds of ``background``, the area of the
    cells that hold none. Variance by DeLong, DeLong & Clarke-Pearson (1988), equations 4 to 6, in
    which only the intervals between the deposits' scores enter. The interval is symmetric where it
    stays within 0..1; otherwise, and with ``method`` "logit" always, it is symmetric on the logit scale
    (Pepe 2003, section 5.2.5), and where the variance is 0 the bound is that of m successes in m trials
    (Clopper & Pearson 1934).
    """
    scores = np.asarray(scores, float)
    m, n = len(scores), background.effective_cells
    area = background.areas / background.total
    # V10: the share of cells that a deposit beats. V01: the share of deposits that beat a cell.
    v10 = background.beaten(scores)
    v01 = beating(background.held(scores))
    value = float(v10.mean())
    if min(value, 1 - value) < ROUNDING:
        value = float(round(value))
    if m < 2 or n < 2:
        return Auc(value, float("nan"), float("nan"), float("nan"), "none", m, n)
    s10 = float(((v10 - value) ** 2).sum()) / (m - 1)
    s01 = float((area * (v01 - value) ** 2).sum()) * n / (n - 1)
    error = sqrt(s10 / m + s01 / n)
    lower, upper, method = interval(value, error, m, level, method)
    return Auc(value, error, lower, upper, method, m, n)


def auc_of_counts(scores: np.ndarray, deposits: np.ndarray, cells: np.ndarray) -> float:
    """Return the AUC where ``deposits`` and ``cells`` (k) without one have each of ``scores`` (k, may repeat).

    Ties count half (Mann & Whitney 1947). NaN where either is absent altogether.
    """
    held = np.flatnonzero(deposits)
    if not len(held) or not np.any(cells):
        return float("nan")
    background = count(scores[held], scores, np.asarray(cells, float))
    return float(np.average(background.beaten(scores[held]), weights=np.asarray(deposits, float)[held]))


def interval(
    value: float, error: float, m: int, level: float = 0.95, method: str = "delong", z: float | None = None
) -> tuple[float, float, str]:
    """Return the ends of the interval of an AUC of m deposits, and how it was made, see ``auc``.

    ``z``: how many standard errors it reaches, by default the quantile of the normal distribution.
    """
    z = NormalDist().inv_cdf((1 + level) / 2) if z is None else z
    if value in (0.0, 1.0) or error == 0:
        bound = ((1 - level) / 2) ** (1 / m)
        if value == 1.0:
            return bound, 1.0, "exact"
        return (0.0, 1 - bound, "exact") if value == 0.0 else (value, value, "delong")
    lower, upper = value - z * error, value + z * error
    if method != "logit" and lower >= 0 and upper <= 1:
        return lower, upper, "delong"
    centre, width = log(value / (1 - value)), z * error / (value * (1 - value))
    return 1 / (1 + exp(-(centre - width))), 1 / (1 + exp(-(centre + width))), "logit"


def roc_curve(scores: np.ndarray, background: Intervals) -> tuple[np.ndarray, np.ndarray]:
    """Return false and true positive rates from (0, 0) to (1, 1); ties are slanted, their AUC is ``auc``'s."""
    held = background.held(scores) / len(scores)
    false = np.concatenate(([0.0], np.cumsum(background.areas[::-1]) / background.total))
    return false, np.concatenate(([0.0], np.cumsum(held[::-1])))
