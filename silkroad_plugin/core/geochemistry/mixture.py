"""A mixture of lognormal populations: what Sinclair read from probability paper, fitted by maximum likelihood.

Sinclair (1974, 1976), Applications of probability graphs in mineral exploration: populations overlap, and thresholds
at mean ± 2 sd of neighbours part what is surely of one, surely of the other, and between. Fitted by
expectation-maximisation (Dempster, Laird & Rubin 1977); the number of populations by BIC (Schwarz 1978).

Laboratories round and report to a limit: what several samples share is a cell, not a point (``grouped_contents``). A
population is no narrower than what the step of the numbers hides, width² / 12 of its cells (Sheppard 1898), nor than
a fiftieth of the spread of all (Hathaway 1985, Ann. Statist. 13, 795-800: the likelihood of narrower ones has no
bound), and one of which a single number makes up more than half is none: its spread cannot be told, as with a MAD of 0.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .checked import logarithms, refuse_one_number, varying
from .grouped_contents import DECIMALS, Grouped, grouped

LARGEST = 4
FIRST_ROUNDS, ROUNDS, TOLERANCE = 60, 3000, 1e-10
NARROWEST = 0.02  # least sd of a population as a share of that of all
ONE_NUMBER = 0.5  # a population of which one number is more than this share is none
TAILS = (0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9)  # shares above the first cut of the starting partitions


@dataclass(frozen=True)
class Mixture:
    """Populations (k) in order of their means: ``shares``, ``means`` and ``sds`` of lg contents; ``log_likelihood``
    and ``bic`` of lg contents, with the density of a cell its mean; ``count`` of samples. ``converged`` is False where
    the rounds ran out."""

    shares: np.ndarray
    means: np.ndarray
    sds: np.ndarray
    log_likelihood: float
    bic: float
    count: int
    converged: bool

    def densities(self, logs) -> np.ndarray:
        """Return (k, n) densities of the populations at ``logs`` (n), times their shares."""
        z = (np.asarray(logs, np.float64) - self.means[:, None]) / self.sds[:, None]
        return self.shares[:, None] * np.exp(-0.5 * z**2) / (self.sds[:, None] * np.sqrt(2 * np.pi))

    def memberships(self, values) -> np.ndarray:
        """Return (k, n) probabilities that contents ``values`` (n), above 0, belong to each population."""
        terms = _terms(np.log10(np.asarray(values, np.float64)), self.shares, self.means, self.sds)
        terms = np.exp(terms - terms.max(axis=0))
        return terms / terms.sum(axis=0)

    def cumulative(self, values) -> np.ndarray:
        """Return (n) the share of the mixture up to contents ``values`` (n): its line on the probability plot."""
        from scipy.special import ndtr

        z = (np.log10(np.asarray(values, np.float64)) - self.means[:, None]) / self.sds[:, None]
        return (self.shares[:, None] * ndtr(z)).sum(axis=0)


@dataclass(frozen=True)
class SinclairThreshold:
    """Between two neighbours: ``certain_lower``: content below which mean - k sd of the higher population lies;
    ``certain_upper``: mean + k sd of the lower one; ``equal``: where both are as likely (NaN where one outweighs
    the other between their means). Contents between the first two may be of either. ``parts``: whether the
    higher one reaches beyond ``certain_upper``, with more contents than those below: where a wide population spans a
    narrow one, its tail is all that lies up there, and that is no threshold."""

    certain_lower: float
    certain_upper: float
    equal: float
    parts: bool


def mixture(
    values, populations: int | None = None, progress: Callable[[float], None] = lambda part: None, limits=()
) -> Mixture:
    """Return the best mixture for contents ``values`` (n), above 0; NaN is missing.

    ``limits`` (c): the detection limits of further contents, which lie below them and enter by the probability below
    each. ``populations``: 1 … 4, or None: that with the least BIC. ``progress`` is called with 0 … 1 and may raise.
    Raises SilkroadError populations_count, samples_too_few (below 10 for each), values_not_positive, values_constant,
    populations_one_number (more than half of the contents are one number), populations_censored (more than half lie
    below detection), mixture_spike (so are, or do, more than half of a population, where its number was given).
    """
    if populations is not None and not 1 <= populations <= LARGEST:
        raise SilkroadError("populations_count", count=populations, most=LARGEST)
    least = 10 * (populations or 1)
    # What differs by rounding alone, as a converted content does, is one number to every check as to ``grouped``.
    logs = varying(np.round(logarithms(values, least), DECIMALS), log=True)
    ends = np.round(np.log10(np.asarray(limits, np.float64)), DECIMALS)
    whole = np.append(logs, ends)
    if 2 * len(ends) > len(whole):
        raise SilkroadError("populations_censored", percent=100 * len(ends) / len(whole))
    data = grouped(logs, ends)
    refuse_one_number(whole)
    numbers = [populations] if populations else range(1, min(LARGEST, len(logs) // 10) + 1)
    best = None
    for step, number in enumerate(numbers):
        found = _fit(whole, data, number)
        if found is not None:
            best = found if best is None or found.bic < best.bic else best
        progress((step + 1) / len(numbers))
    if best is None:
        raise SilkroadError("mixture_spike", count=populations)
    return best


def sinclair(found: Mixture, k: float = 2.0) -> list[SinclairThreshold]:
    """Return the thresholds between neighbouring populations, ``k`` sd from their means; none of one population."""
    from scipy.special import ndtr

    between = []
    for j in range(len(found.means) - 1):
        ends = found.means + k * found.sds
        beyond = found.shares * ndtr((found.means - ends[j]) / found.sds)
        low, high = found.means[j], found.means[j + 1]
        between.append(
            SinclairThreshold(
                float(10 ** (high - k * found.sds[j + 1])),
                float(10 ** (low + k * found.sds[j])),
                _equal(found, j),
                bool(ends[j] < ends[j + 1] and beyond[j + 1] > beyond[: j + 1].sum()),
            )
        )
    return between


def _equal(found: Mixture, j: int) -> float:
    """Return the content between the means of populations j and j + 1 where their densities are equal, or NaN."""
    (s, t), (p, q) = found.sds[j : j + 2], found.shares[j : j + 2]
    m, n = found.means[j : j + 2]
    a, b = 1 / t**2 - 1 / s**2, 2 * (m / s**2 - n / t**2)
    c = n**2 / t**2 - m**2 / s**2 + 2 * np.log(p * t / (q * s))
    roots = np.roots([a, b, c]) if abs(a) > 1e-12 else np.roots([b, c])
    real = roots.real[(np.abs(roots.imag) < 1e-9) & (roots.real > m) & (roots.real < n)]
    return float(10 ** real[0]) if len(real) else float("nan")


def _fit(logs: np.ndarray, data: Grouped, number: int) -> Mixture | None:
    """Return the most likely mixture of all starting partitions; None where all have a population of one number."""
    narrowest = NARROWEST * logs.std()
    # Every start climbs a little, the best two to the end (Biernacki, Celeux & Govaert 2003).
    fits = [_climb(data, start, narrowest, FIRST_ROUNDS) for start in _starts(logs, number)]
    ahead = sorted(fits, key=lambda fit: (_spiked(data, fit), -fit[3]))[:2]
    fits = [_climb(data, fit[:3], narrowest, ROUNDS) for fit in ahead]
    fits = [fit for fit in fits if not _spiked(data, fit)]
    if not fits:
        return None
    shares, means, sds, likelihood, converged = max(fits, key=lambda fit: fit[3])
    order = np.argsort(means)
    bic = (3 * number - 1) * np.log(len(logs)) - 2 * likelihood
    return Mixture(shares[order], means[order], sds[order], likelihood, float(bic), len(logs), converged)


def _spiked(data: Grouped, fit) -> bool:
    """Tell whether a number, or what lies below one limit, makes up more than half of a population."""
    shares, means, sds = fit[:3]
    terms = _weighted(data.expected(means, sds)[0], shares)
    weights = np.exp(terms - terms.max(axis=0))
    weights *= data.counts / weights.sum(axis=0)
    return bool((data.share_of_one(weights) > ONE_NUMBER).any())


def _starts(logs, number):
    """Yield (shares, means, sds) of partitions: the highest contents by various shares, the rest in equal parts."""
    ordered = np.sort(logs)
    for tail in TAILS if number > 1 else (0.5,):
        cut = min(max(round(len(ordered) * (1 - tail)), number - 1), len(ordered) - 1)
        parts = [*np.array_split(ordered[:cut], number - 1), ordered[cut:]] if number > 1 else [ordered]
        spread = ordered.std()
        yield (
            np.array([len(part) for part in parts]) / len(ordered),
            np.array([part.mean() for part in parts]),
            np.array([max(part.std(), 0.1 * spread) for part in parts]),
        )


def _climb(data: Grouped, start, narrowest, rounds):
    """Return shares, means, sds, log-likelihood and whether it settled, from a start."""
    (shares, means, sds), before, total = start, -np.inf, data.counts.sum()
    for _ in range(rounds):
        density, centre, variance = data.expected(means, sds)
        terms = _weighted(density, shares)
        top = terms.max(axis=0)
        weights = np.exp(terms - top)
        mass = weights.sum(axis=0)
        likelihood = float((data.counts * (top + np.log(mass))).sum())
        if likelihood - before <= TOLERANCE * abs(likelihood):
            return shares, means, sds, likelihood, True
        before = likelihood
        weights *= data.counts / mass
        sums = np.maximum(weights.sum(axis=1), 1e-300)
        shares, means = sums / total, (weights * centre).sum(axis=1) / sums
        spread = (weights * (variance + (centre - means[:, None]) ** 2)).sum(axis=1) / sums
        sds = np.sqrt(np.maximum(spread, np.maximum(data.least_variance(weights), narrowest**2)))
    return shares, means, sds, before, False


def _weighted(density, shares):
    """Return (k, n) logarithms of share times density."""
    with np.errstate(divide="ignore"):
        return np.log(shares)[:, None] + density


def _terms(x, shares, means, sds):
    """Return (k, n) logarithms of share times density at ``x`` (n)."""
    z = (x - means[:, None]) / sds[:, None]
    return _weighted(-0.5 * z**2 - np.log(sds)[:, None] - 0.5 * np.log(2 * np.pi), shares)
