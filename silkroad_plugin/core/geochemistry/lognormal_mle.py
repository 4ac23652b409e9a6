"""The lognormal law most likely behind numbers, detection limits, upper limits and intervals alike.

Cohen (1959) for censored normal samples; the likelihood in mu / sigma and 1 / sigma is concave (Olsen, 1978;
Burridge, 1981), so that Newton's method finds its one maximum.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL, UseLimits, admit
from .determinations import Determinations

STEPS = 100


@dataclass(frozen=True, eq=False)
class LognormalFit:
    """A lognormal law. ``mu``, ``sigma``: of natural logarithms; ``covariance`` (2, 2) of these two.

    ``mean``, ``sd``, ``median`` of the law in the unit of the determinations; ``log_likelihood``.
    """

    mu: float
    sigma: float
    covariance: np.ndarray
    log_likelihood: float
    mean: float
    sd: float
    median: float

    def quantiles(self, shares) -> np.ndarray:
        """Return quantiles (k) of the law at ``shares`` (k, 0 … 1)."""
        from scipy.special import ndtri

        return np.exp(self.mu + self.sigma * ndtri(shares))


def lognormal_mle(d: Determinations, limits: UseLimits = USUAL) -> LognormalFit:
    """Return the lognormal law of maximum likelihood for determinations of any kind; the missing are left out.

    Raises the refusals of ``censoring.admit``, and SilkroadError censored_no_spread (a single value explains all:
    sigma would be 0).
    """
    admit(d, limits, only_below=False, logarithms=True)
    with np.errstate(divide="ignore"):
        lower, upper = np.log(d.lower[d.known]), np.log(d.upper[d.known])
    ends = np.concatenate([lower[np.isfinite(lower)], upper[np.isfinite(upper)]])
    shift, scale = float(ends.mean()), float(ends.std()) or 1.0
    exact = lower == upper
    sample = _Sample((lower[exact] - shift) / scale, (lower[~exact] - shift) / scale, (upper[~exact] - shift) / scale)
    (delta, theta), value, hessian = _maximum(sample)
    mu, sigma = shift + scale * delta / theta, scale / theta
    to_mu_sigma = scale / theta * np.array([[1, -delta / theta], [0, -1 / theta]])
    covariance = to_mu_sigma @ np.linalg.inv(-hessian) @ to_mu_sigma.T
    mean = float(np.exp(mu + sigma**2 / 2))
    log_likelihood = value - exact.sum() * np.log(scale) - lower[exact].sum()
    return LognormalFit(
        float(mu),
        float(sigma),
        covariance,
        float(log_likelihood),
        mean,
        float(mean * np.sqrt(np.expm1(sigma**2))),
        float(np.exp(mu)),
    )


@dataclass(frozen=True, eq=False)
class _Sample:
    """Logarithms: numbers, and lower and upper bounds of the others."""

    numbers: np.ndarray
    lower: np.ndarray
    upper: np.ndarray

    def likelihood(self, delta, theta):
        """Return ln likelihood, gradient (2) and Hessian (2, 2) in delta = mu / sigma and theta = 1 / sigma."""
        y, n = self.numbers, len(self.numbers)
        z = theta * y - delta
        value = n * (np.log(theta) - 0.5 * np.log(2 * np.pi)) - 0.5 * (z @ z)
        gradient = np.array([z.sum(), n / theta - z @ y])
        hessian = np.array([[-n, y.sum()], [y.sum(), -n / theta**2 - y @ y]])
        if len(self.lower):
            parts = self._bounded(delta, theta)
            value, gradient, hessian = value + parts[0], gradient + parts[1], hessian + parts[2]
        return value, gradient, hessian

    def _bounded(self, delta, theta):
        """Return the same of the values between bounds."""
        a, b = theta * self.lower - delta, theta * self.upper - delta
        log_mass = _log_normal_mass(a, b)
        # Densities at the bounds over the mass between them, and the bounds; both 0 where there is no bound.
        below, above = (np.exp(-0.5 * (t**2 + np.log(2 * np.pi)) - log_mass) for t in (a, b))
        lower, upper, a, b = (np.where(np.isfinite(t), t, 0.0) for t in (self.lower, self.upper, a, b))
        by_delta, by_theta = below - above, upper * above - lower * below
        mixed = b * upper * above - a * lower * below - by_delta * by_theta
        hessian = [
            [(a * below - b * above - by_delta**2).sum(), mixed.sum()],
            [mixed.sum(), (a * lower**2 * below - b * upper**2 * above - by_theta**2).sum()],
        ]
        return log_mass.sum(), np.array([by_delta.sum(), by_theta.sum()]), np.array(hessian)


def _log_normal_mass(a, b):
    """Return ln(Phi(b) - Phi(a)), exact in both tails."""
    from scipy.special import log_ndtr

    right = a > 0
    a, b = np.where(right, -b, a), np.where(right, -a, b)
    high = log_ndtr(b)
    return high + np.log1p(-np.exp(log_ndtr(a) - high))


def _maximum(sample: _Sample):
    """Return the place (delta, theta) of the greatest likelihood, its logarithm and Hessian."""
    no_spread = SilkroadError("censored_no_spread", count=len(sample.numbers) + len(sample.lower))
    # Where one value lies within the bounds of all, the likelihood grows for ever while sigma falls.
    if max(sample.numbers.max(initial=-np.inf), sample.lower.max(initial=-np.inf)) <= min(
        sample.numbers.min(initial=np.inf), sample.upper.min(initial=np.inf)
    ):
        raise no_spread
    place = np.array([0.0, 1.0])
    value, gradient, hessian = sample.likelihood(*place)
    for _ in range(STEPS):
        step = np.linalg.solve(hessian, -gradient)
        share = 1.0
        while True:
            there = place + share * step
            if there[1] > 0:
                new = sample.likelihood(*there)
                if new[0] >= value - 1e-12 * abs(value):
                    break
            share /= 2
            if share < 1e-12:
                raise no_spread
        place, (value, gradient, hessian) = there, new
        if np.abs(step).max() < 1e-11 * np.abs(place).max():
            return place, value, hessian
    raise no_spread
