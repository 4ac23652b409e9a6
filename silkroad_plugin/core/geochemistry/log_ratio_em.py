"""Contents below detection by expectation and maximisation on additive log-ratios (lrEM).

Palarea-Albaladejo & Martín-Fernández (2008), section 3: what is below its limit is expected from what was found in
the sample, by the regression that all samples give, and below the limit.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL, UseLimits
from .compositions import alr
from .replacement import checked, hazard, rescaled

# Smallest deviation of a log-ratio, and eigenvalue of their correlations, that still tells them apart.
SINGULAR = 1e-12
# Of the limit, to start from.
SHARE = 0.65


class Start(Enum):
    """Where the covariance comes from at first."""

    COMPLETE = "complete"  # from the samples in which all was found
    MULTIPLICATIVE = "multiplicative"  # from all, after multiplicative simple replacement


class Variant(Enum):
    """How the hidden log-ratios follow from those found."""

    # Conditional normal law below the limit, its mean and variance: exact where a sample hides one part.
    TRUNCATED = "truncated"
    # As the R package zCompositions (1.4, 1.5) computes: slopes of the moments about zero, the constant with the
    # opposite sign, and the variance not truncated. It falls further below the truth; for comparison only.
    ZCOMPOSITIONS = "zcompositions"


@dataclass(frozen=True, eq=False)
class LogRatioEM:
    """``values`` (n, D): the table with what was below detection replaced, the rest untouched.

    ``denominator``: index of the part in all ratios, the first that was found in every sample. ``mean`` (D - 1) and
    ``covariance`` (D - 1, D - 1) of the additive log-ratios. ``converged`` within the ``iterations`` made.
    """

    values: np.ndarray
    denominator: int
    mean: np.ndarray
    covariance: np.ndarray
    iterations: int
    converged: bool


def log_ratio_em(
    values,
    below,
    start: Start = Start.MULTIPLICATIVE,
    variant: Variant = Variant.TRUNCATED,
    tolerance: float = 1e-4,
    most_iterations: int = 50,
    limits: UseLimits = USUAL,
    whole: float | None = None,
) -> LogRatioEM:
    """Return numbers for what is below detection in a table (n, D): numbers, and limits where ``below`` (n, D).

    It ends when no mean or covariance of the log-ratios changes by ``tolerance`` any more; the package's own leaves
    contents up to 1e-3 of themselves from where they settle. ``whole``: of a sample, for the start MULTIPLICATIVE alone
    (``replacement``); the log-ratios need none.

    Raises the refusals of ``replacement.checked`` and ``rescaled``; SilkroadError samples_too_few (one),
    em_no_denominator (no part found in every sample), em_few_complete (fewer complete samples than parts: start from
    MULTIPLICATIVE), em_singular (parts that are functions of each other, or constant).
    """
    values, below = checked(values, below, limits)
    if len(values) < 2:
        raise SilkroadError("samples_too_few", count=len(values), needed=2)
    complete = np.flatnonzero(~below.any(0))
    if not len(complete):
        raise SilkroadError("em_no_denominator", parts=values.shape[1])
    denominator = int(complete[0])
    ratios, hidden = alr(values, denominator), np.delete(below, denominator, 1)
    mean, covariance = _first_moments(values, below, ratios, hidden, denominator, start, whole)
    _refuse_singular(covariance)
    patterns = _patterns(hidden)
    iterations, change = 0, np.inf
    while iterations == 0 or (change >= tolerance and iterations < most_iterations):
        iterations += 1
        filled, spread = _expectation(ratios, patterns, mean, covariance, variant)
        new_mean = filled.mean(0)
        deviation = filled - new_mean
        new_covariance = (deviation.T @ deviation + spread) / (len(filled) - 1)
        change = max(np.abs(new_mean - mean).max(), np.abs(new_covariance - covariance).max())
        mean, covariance = new_mean, new_covariance
    replaced = values[:, [denominator]] * np.exp(np.insert(filled, denominator, 0.0, 1))
    table = np.where(below, replaced, values)
    return LogRatioEM(table, denominator, mean, covariance, iterations, bool(change < tolerance))


def _first_moments(values, below, ratios, hidden, denominator, start, whole):
    """Return the mean and covariance of log-ratios to begin with."""
    if start is Start.MULTIPLICATIVE:
        filled = alr(rescaled(values, below, SHARE * values, whole), denominator)
        return filled.mean(0), np.atleast_2d(np.cov(filled, rowvar=False))
    complete = ratios[~hidden.any(1)]
    if len(complete) <= ratios.shape[1]:
        raise SilkroadError("em_few_complete", count=len(complete), least=ratios.shape[1] + 1)
    mean = np.where(hidden, 0.0, ratios).sum(0) / (~hidden).sum(0)
    return mean, np.atleast_2d(np.cov(complete, rowvar=False))


def _refuse_singular(covariance) -> None:
    """Refuse log-ratios that are constant, or functions of each other."""
    deviation = np.sqrt(np.diag(covariance))
    if (deviation < SINGULAR).any() or np.linalg.eigvalsh(covariance / np.outer(deviation, deviation))[0] < SINGULAR:
        raise SilkroadError("em_singular", parts=len(covariance) + 1)


def _patterns(hidden):
    """Return (rows, hidden columns, found columns) of each combination of parts below detection."""
    patterns, member = np.unique(hidden, axis=0, return_inverse=True)
    member = member.reshape(-1)
    return [
        (np.flatnonzero(member == number), np.flatnonzero(pattern), np.flatnonzero(~pattern))
        for number, pattern in enumerate(patterns)
        if pattern.any()
    ]


def _expectation(ratios, patterns, mean, covariance, variant):
    """Return log-ratios (n, D - 1) with what is hidden expected, and its covariance summed over the samples."""
    filled, spread = ratios.copy(), np.zeros_like(covariance)
    for rows, hidden, found in patterns:
        start, slopes, residual = _regression(mean, covariance, hidden, found, variant)
        sigma = np.sqrt(np.diag(residual))
        expected = start + ratios[np.ix_(rows, found)] @ slopes
        bound = (ratios[np.ix_(rows, hidden)] - expected) / sigma
        fall = hazard(bound)
        filled[np.ix_(rows, hidden)] = expected - sigma * fall
        left = np.ones_like(bound)
        if variant is Variant.TRUNCATED:
            left = np.sqrt(np.clip(1 - bound * fall - fall**2, 0, 1))
        spread[np.ix_(hidden, hidden)] += residual * (left.T @ left)
    return filled, spread


def _regression(mean, covariance, hidden, found, variant):
    """Return constants (h), slopes (f, h) and residual covariance (h, h) of the hidden log-ratios on those found."""
    origin = mean if variant is Variant.ZCOMPOSITIONS else np.zeros_like(mean)
    moments = covariance + np.outer(origin, origin)
    joint = moments[np.ix_(found, hidden)]
    slopes = np.linalg.solve(moments[np.ix_(found, found)], joint)
    start = mean[hidden] - mean[found] @ slopes
    residual = moments[np.ix_(hidden, hidden)] - joint.T @ slopes
    return -start if variant is Variant.ZCOMPOSITIONS else start, slopes, residual
