"""The posterior probability of unique conditions, and its variance."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

MISSING = -1


class Variance(Enum):
    """The variance of the posterior that comes from the weights."""

    BONHAM_CARTER = "bonham_carter"  # P² [1/n(D) + Σ s²(W)], Bonham-Carter et al. 1989
    DELTA = "delta"  # P² (1 - P)² [1/n(D) + Σ s²(W)], the delta method on the logit


@dataclass(frozen=True)
class Evidence:
    """What a layer tells: weight, variance of the weight and share of the known area of each group (g).

    NaN marks a group that has no weight; its cells count as if the layer were missing there.
    """

    weight: np.ndarray
    variance: np.ndarray
    share: np.ndarray

    def scaled(self, tau: float) -> "Evidence":
        """Return the evidence with its weights multiplied by a factor."""
        return self if tau == 1 else Evidence(tau * self.weight, tau**2 * self.variance, self.share)


@dataclass(frozen=True)
class Posterior:
    """Arrays of one length: probability for a unit cell, and standard deviations."""

    probability: np.ndarray
    s_weights: np.ndarray
    s_missing: np.ndarray

    @property
    def s_total(self) -> np.ndarray:
        """Standard deviation from the weights and the missing layers together."""
        return np.hypot(self.s_weights, self.s_missing)

    @property
    def confidence(self) -> np.ndarray:
        """P / s(P): how many times the posterior exceeds its standard deviation."""
        return self.probability / self.s_total


def posterior(
    codes: np.ndarray,
    evidence: Sequence[Evidence],
    prior: float,
    deposits: float,
    variance: Variance = Variance.BONHAM_CARTER,
) -> Posterior:
    """Combine the layers at unique conditions.

    ``codes``: (layers, conditions) index of the group, ``MISSING`` where the layer is missing;
    ``prior``: P(D) of a unit cell, ``deposits``: n(D).

    logit P = logit prior + Σ W; s²(P; weights) = P² [1/n(D) + Σ s²(W)];
    s²(P; missing) = Σ over missing layers of Σ_j [P(D|B_j) - P]² P(B_j), where P(D|B_j) is the
    posterior if the cell had group j (Bonham-Carter, Agterberg & Wright 1989, eqs 10-14).
    """
    logit = np.full(codes.shape[1], np.log(prior) - np.log1p(-prior))
    spread = np.full(codes.shape[1], 1.0 / deposits)
    unknown = np.zeros(codes.shape, bool)
    for layer, (code, known) in enumerate(zip(codes, evidence, strict=True)):
        weight, unknown[layer] = _look_up(known.weight, code)
        logit += weight
        spread += _look_up(known.variance, code)[0]
    probability = expit(logit)
    scale = probability if variance is Variance.BONHAM_CARTER else probability * (1 - probability)
    s_missing = np.zeros(len(logit))
    for layer, known in enumerate(evidence):
        at = np.flatnonzero(unknown[layer])
        usable = np.isfinite(known.weight)
        if len(at) and usable.any():
            s_missing[at] += _missing_variance(logit[at], known.weight[usable], known.share[usable])
    return Posterior(probability, scale * np.sqrt(spread), np.sqrt(s_missing))


def _missing_variance(logit, weight, share):
    """Return Σ_j [P(D|B_j) - P]² P(B_j) for cells where a layer is missing, NaN where no group is known anywhere."""
    if not share.sum() > 0:
        return np.full(len(logit), np.nan)
    shift = expit(logit[:, None] + weight) - expit(logit)[:, None]
    return shift**2 @ (share / share.sum())


def _look_up(values, code):
    """Return the values at the codes, 0 where missing or NaN, and where that is."""
    taken = np.append(values, np.nan)[code]  # MISSING = -1 takes the NaN at the end
    unknown = np.isnan(taken)
    return np.where(unknown, 0.0, taken), unknown


def expit(logit):
    """Return 1 / (1 + exp(-logit)) without overflow."""
    small = np.exp(-np.abs(logit))
    return np.where(logit >= 0, 1, small) / (1 + small)
