"""Deposits that a model has not seen, ranked on the maps of several folds: pooled AUC and optimism of the fit."""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from .roc import interval

NOTICEABLE = 0.05  # of AUC: a smaller optimism is no reason for a warning
LARGE = 0.10  # of AUC: one as large is, even where few groups leave its interval wide


@dataclass(frozen=True)
class Pooled:
    """Mean of the percentile ranks of n deposits in g groups: an AUC, with its standard error and interval of 95 %."""

    value: float
    standard_error: float
    lower: float
    upper: float
    deposits: int
    groups: int


@dataclass(frozen=True)
class Optimism:
    """How much higher the same deposits rank on the map that was fitted to them, with its interval of 95 %."""

    value: float
    lower: float
    upper: float

    @property
    def clear(self) -> bool:
        """Whether the interval lies above 0 and the difference is noticeable."""
        return self.lower > 0 and self.value >= NOTICEABLE

    @property
    def large(self) -> bool:
        """Whether the difference is large, whatever its interval."""
        return self.value >= LARGE


def pooled(beaten: np.ndarray, groups: np.ndarray) -> Pooled:
    """Return the AUC of deposits that were held out, from the share of cells that each of them ``beaten`` (n).

    A rank is a share of the cells of one map, so that ranks on the maps of several folds can be pooled, where scores
    could not (Airola et al. 2011 show what pooling scores does). ``groups`` (n): deposits that were held out
    together; their errors are summed before they are squared, G/(G - 1) Σ_g (Σ_i (v_i - v))² / n² (the sandwich
    estimate, Liang & Zeger 1986), which for single deposits is the part of DeLong's variance that they
    make. That of the cells is left out: they are many. The interval is that of Student's t with G - 1 degrees
    of freedom: of few groups the normal one is too narrow (Cameron & Miller 2015, section VI).
    """
    value, error, number = _mean(np.asarray(beaten, float), groups)
    if number < 2:
        return Pooled(value, float("nan"), float("nan"), float("nan"), len(beaten), number)
    lower, upper, _ = interval(value, error, number, z=_quantile(number))
    return Pooled(value, error, lower, upper, len(beaten), number)


def optimism(fitted: np.ndarray, held_out: np.ndarray, groups: np.ndarray) -> Optimism:
    """Return by how much ranks on the fitted map exceed those of the same deposits (n) when they were held out.

    The interval is that of ``pooled``.
    """
    value, error, number = _mean(np.asarray(fitted, float) - np.asarray(held_out, float), groups)
    width = _quantile(number) * error if number > 1 else float("nan")
    return Optimism(value, value - width, value + width)


def capture_curve(above: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return share of area and share of deposits captured, from the share of the area ``above`` each deposit (n)."""
    ranked = np.sort(np.asarray(above, float))
    captured = np.arange(len(ranked) + 1) / len(ranked)
    return np.concatenate([[0.0], np.repeat(ranked, 2), [1.0]]), np.repeat(captured, 2)


def _quantile(groups: int) -> float:
    """Return how many standard errors an interval of 95 % reaches."""
    from scipy.special import stdtrit

    return float(stdtrit(groups - 1, 0.975))


def _mean(values, groups):
    """Return the mean, its standard error by groups, and how many groups there are."""
    mean = float(values.mean())
    sums = np.bincount(np.unique(groups, return_inverse=True)[1].ravel(), values - mean)
    number = len(sums)
    if number < 2:
        return mean, float("nan"), number
    return mean, sqrt(number / (number - 1) * float(sums @ sums)) / len(values), number
