"""Fuzzy weights of evidence: a class belongs to the favourable side by degrees, and weighs accordingly.

Cheng & Agterberg (1999), Fuzzy weights of evidence method and its application in mineral potential mapping, eqs 7-11.
With memberships 0 and 1 alone it is the ordinary method.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .classes import Classes


@dataclass(frozen=True)
class FuzzyWeights:
    """``weight`` and its standard deviation ``s_weight`` of each class (k); NaN where it does not exist."""

    weight: np.ndarray
    s_weight: np.ndarray


def membership_between(classes: Classes, full: float, none: float) -> np.ndarray:
    """Return the membership of each class (k): 1 from ``full`` on, 0 from ``none`` on, linear between, at its middle.

    ``full`` may lie above or below ``none``. Raises SilkroadError membership_ends where no class reaches 1 or 0.
    """
    if full == none:
        raise SilkroadError("membership_ends")
    found = np.clip((classes.middles - none) / (full - none), 0, 1)
    if found.max() < 1 or found.min() > 0:
        raise SilkroadError("membership_ends")
    return found


def fuzzy_weights(cells, deposits, membership) -> FuzzyWeights:
    """Return the weights of classes from their counts and memberships.

    ``cells``, ``deposits`` (k): unit cells and deposits of each class; ``membership`` (k): 0 … 1, with at least
    one class of 1 (the set A₁) and one of 0 (A₂), which carry the probabilities; the classes between lie
    between them. With p_i = n(A_i∩D) / n(D), q_i = n(A_i∩¬D) / n(¬D):

    W(μ) = ln { [μ p₁ + (1 - μ) p₂] / [μ q₁ + (1 - μ) q₂] }.

    Variance by the delta method on Poisson counts, as s²(W+) of the ordinary method, which it is for μ = 1:
    s²(W) = [μ² n(A₁∩D) + (1 - μ)² n(A₂∩D)] / [μ n(A₁∩D) + (1 - μ) n(A₂∩D)]², and the same with ¬D.

    Raises SilkroadError membership_table_range, membership_ends.
    """
    cells, deposits, membership = (np.asarray(value, float) for value in (cells, deposits, membership))
    if not ((membership >= 0) & (membership <= 1)).all():
        raise SilkroadError(
            "membership_table_range", membership=float(membership[~((membership >= 0) & (membership <= 1))][0])
        )
    full, none = membership == 1, membership == 0
    if not full.any() or not none.any():
        raise SilkroadError("membership_ends")
    without = cells - deposits
    shares, variance = [], np.zeros(len(cells))
    for counts in (deposits, without):
        first, second = counts[full].sum(), counts[none].sum()
        mixed = membership * first + (1 - membership) * second
        with np.errstate(divide="ignore", invalid="ignore"):
            shares.append(np.log(mixed / counts.sum()))
            variance += (membership**2 * first + (1 - membership) ** 2 * second) / mixed**2
    weight = shares[0] - shares[1]
    known = np.isfinite(weight)
    return FuzzyWeights(np.where(known, weight, np.nan), np.where(known, np.sqrt(variance), np.nan))


def fuzzy_strength(cells, deposits, membership) -> np.ndarray:
    """Return [W(1) - W(0)] / s of ``fuzzy_weights`` for each set of deposits (…, k), -inf where a weight is missing.

    Only the classes of full membership and of none carry it: ln[(n₁/n₂) / (m₁/m₂)], with deposits n and other cells
    m, and s² = 1/n₁ + 1/n₂ + 1/m₁ + 1/m₂.
    """
    cells, deposits = np.asarray(cells, float), np.asarray(deposits, float)
    full, none = np.asarray(membership) == 1, np.asarray(membership) == 0
    without = cells - deposits
    parts = [values[..., which].sum(-1) for values in (deposits, without) for which in (full, none)]
    with np.errstate(divide="ignore", invalid="ignore"):
        contrast = np.log(parts[0] / parts[1]) - np.log(parts[2] / parts[3])
        found = contrast / np.sqrt(sum(1 / part for part in parts))
    return np.where(np.logical_and.reduce([part > 0 for part in parts]), found, -np.inf)
