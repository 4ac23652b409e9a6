"""Tests of conditional independence: T/n, the omnibus test, and pairs of layers."""

import math
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .posterior import expit

ALIKE = 0.9  # Cramér's V from which two layers are one said twice
MOST_TAU = 64.0  # beyond, nothing in the data asks for it


# Below this n/T, or above its inverse, the posterior is no probability (Bonham-Carter 1994, chapter 9: 15 %).
LEAST_RATIO = 0.85


@dataclass(frozen=True)
class Omnibus:
    """Result of the omnibus test: expected number of deposits T, its deviation, n, z and one-tailed p."""

    expected: float
    s_expected: float
    deposits: int
    z: float
    p: float

    @property
    def ratio(self) -> float:
        """T / n: above 1 the posterior is too high."""
        return self.expected / self.deposits

    @property
    def far(self) -> bool:
        """Whether T / n is too far from 1 for probabilities, whether or not so few deposits can prove it."""
        return far_from_one(self.ratio)


def far_from_one(ratio: float) -> bool:
    """Tell whether a ratio T / n is too far from 1 for the posterior to be a probability."""
    return not LEAST_RATIO <= ratio <= 1 / LEAST_RATIO


@dataclass(frozen=True)
class Pair:
    """Test of one pair of layers at the deposits known in both.

    ``chi_squared`` has Yates's correction in 2 × 2 tables; ``g_squared`` is the likelihood ratio
    without correction; ``p`` belongs to ``chi_squared``; ``phi`` is Cramér's V, in 2 × 2 tables the
    size of the phi coefficient; ``smallest`` the smallest expected count: below 5 p is only a hint.
    """

    first: int
    second: int
    chi_squared: float
    g_squared: float
    freedom: int
    p: float
    phi: float
    smallest: float


def omnibus(probability, s_probability, unit_cells, deposits: int) -> Omnibus:
    """Test T = Σ N_k P_k against n over unique conditions (arrays k).

    s²(T) = Σ (N_k s_k)²: cells of one condition share their weights, so that their errors add up
    before they are squared. Under conditional independence T = n; z = (T - n) / s(T), one-tailed
    (Agterberg & Cheng 2002, Natural Resources Research 11, 249-255).
    """
    expected = float((unit_cells * probability).sum())
    deviation = math.sqrt(float(((unit_cells * s_probability) ** 2).sum()))
    z = (expected - deposits) / deviation
    return Omnibus(expected, deviation, deposits, z, 0.5 * math.erfc(z / math.sqrt(2)))


def common_tau(prior: float, weights, unit_cells, deposits: int) -> float:
    """Return the factor τ of all weights with which the posterior expects as many deposits as there are: T = n.

    ``weights`` (k): the sum of the weights of each unique condition; ``unit_cells`` (k). The tau model of Journel
    (2002, eq. 19) with one τ for all layers, here found by the omnibus condition of Agterberg & Cheng (2002):
    Σ N_k expit(logit prior + τ w_k) = n. τ = 0 fulfils it always; the root beyond is meant, below 1 where layers
    repeat each other. Raises SilkroadError no_tau where there is none.
    """
    weights, unit_cells = np.asarray(weights, float), np.asarray(unit_cells, float)
    start = math.log(prior / (1 - prior))

    def excess(tau):
        return float((unit_cells * expit(start + tau * weights)).sum()) - deposits

    low, high = 1e-3, 1.0
    while excess(high) < 0 and high < MOST_TAU:
        low, high = high, 2 * high
    if excess(low) >= 0 or excess(high) < 0:
        raise SilkroadError("no_tau")
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if excess(middle) < 0 else (low, middle)
    return (low + high) / 2


def pairwise(codes: np.ndarray) -> list[Pair]:
    """Test every pair of layers for independence at the deposits.

    ``codes``: (layers, deposits) group index, negative where missing. Bonham-Carter (1994, p. 312-313):
    the counts at deposits against those expected from the margins. Pairs in which a layer has only
    one group at the deposits are left out, as nothing can be tested.
    """
    pairs = []
    for first in range(len(codes)):
        for second in range(first + 1, len(codes)):
            known = (codes[first] >= 0) & (codes[second] >= 0)
            observed = contingency(codes[first][known], codes[second][known])
            if min(observed.shape) >= 2:
                pairs.append(Pair(first, second, *_test(observed)))
    return pairs


def alike(codes: np.ndarray, cells: np.ndarray) -> list[tuple[int, int, float]]:
    """Return the pairs of layers that say nearly the same, with Cramér's V of their groups over the cells.

    ``codes``: (layers, k) group index of unique conditions, negative where missing; ``cells`` (k). V of ``ALIKE`` or
    more, by Cramér (1946, section 21.9): 1 where the group of one layer tells that of the other.
    """
    pairs = []
    for first in range(len(codes)):
        for second in range(first + 1, len(codes)):
            known = (codes[first] >= 0) & (codes[second] >= 0)
            observed = contingency(codes[first][known], codes[second][known], np.asarray(cells, float)[known])
            if min(observed.shape) >= 2 and (v := _cramers_v(observed)) >= ALIKE:
                pairs.append((first, second, v))
    return pairs


def _cramers_v(observed) -> float:
    expected = observed.sum(1, keepdims=True) * observed.sum(0) / observed.sum()
    chi = float(((observed - expected) ** 2 / expected).sum())
    return math.sqrt(chi / observed.sum() / (min(observed.shape) - 1))


def contingency(first: np.ndarray, second: np.ndarray, counts: np.ndarray | float = 1.0) -> np.ndarray:
    """Return the table of (weighted) counts of two code arrays, without empty rows and columns."""
    if not len(first):
        return np.zeros((0, 0))
    table = np.zeros((first.max() + 1, second.max() + 1))
    np.add.at(table, (first, second), counts)
    return table[table.any(1)][:, table.any(0)]


def _test(observed):
    total = observed.sum()
    expected = observed.sum(1, keepdims=True) * observed.sum(0) / total
    gap = np.abs(observed - expected)
    plain = float((gap**2 / expected).sum())
    if observed.shape == (2, 2):
        gap = np.maximum(gap - 0.5, 0)
    chi = float((gap**2 / expected).sum())
    freedom = (observed.shape[0] - 1) * (observed.shape[1] - 1)
    positive = observed > 0
    g = 2 * float((observed[positive] * np.log(observed[positive] / expected[positive])).sum())
    phi = math.sqrt(plain / total / (min(observed.shape) - 1))
    return chi, g, freedom, chi_squared_tail(chi, freedom), phi, float(expected.min())


def chi_squared_tail(x: float, freedom: int) -> float:
    """Return P(χ² > x) for whole degrees of freedom, by the finite sums (Abramowitz & Stegun 1964, 26.4.4-5)."""
    if x <= 0:
        return 1.0
    half = x / 2
    if freedom % 2:
        total, term, start = math.erfc(math.sqrt(half)), math.sqrt(x / math.pi * 2) * math.exp(-half), 3
    else:
        total, term, start = math.exp(-half), half * math.exp(-half), 4
    for order in range(start, freedom + 1, 2):
        total += term
        term *= x / order
    return min(1.0, total)
