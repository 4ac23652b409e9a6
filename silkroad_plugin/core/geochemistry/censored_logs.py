"""lg contents of which some are known only to lie below a detection limit, or above an upper one.

Whoever drops what is below a detection limit compares the upper part of one survey with the whole of another, and
takes the limit for a shift of the laboratory. Here such contents stay: cut at one limit on both sides before they are
ranked (Helsel 2012, Statistics for Censored Environmental Data, ch. 9 and 10), and in regressions replaced by what the
model expects of them there (Tobin 1958, Econometrica 26, 24-36; by expectation and maximisation: Schmee & Hahn 1979,
Technometrics 21, 417-432; Aitkin 1981, Technometrics 23, 161-163).
"""

from dataclasses import dataclass

import numpy as np

from .checked import refuse_not_positive
from .determinations import Determinations, Qualifier

COMMON = 0.95  # of the contents below a limit: what few of them alone have does not cut all others
ROUNDING = 1e-9  # lg: a content is not below its own limit because both were multiplied
HUBER = 1.5
HELD = 0.1107  # of the variance of a normal law: what each of its tails loses when it is cut at 1.5 sd
ROUNDS, TOLERANCE = 80, 1e-9
FLAT = 1e-5  # lg: residuals below are rounding


def determinations_of(contents) -> Determinations:
    """Return ``contents`` (n): determinations, or numbers with NaN where there is none, as determinations."""
    return contents if isinstance(contents, Determinations) else Determinations.from_values(contents, "")


def without_intervals(d: Determinations) -> Determinations:
    """Return ``d`` with the number of its step (``Determinations.at_steps``), or "below the upper bound" for an
    interval that begins at 0."""
    d = d.at_steps()
    return Determinations(d.value, np.where(d.interval, Qualifier.BELOW, d.qualifier), d.lower, d.upper, d.unit)


@dataclass(frozen=True, eq=False)
class Logs:
    """``values`` (n): lg of numbers, or of the limits where ``side`` (n) is -1 (below it) or 1 (above it); NaN where
    nothing is known."""

    values: np.ndarray
    side: np.ndarray

    @classmethod
    def of(cls, contents, rows=slice(None)) -> "Logs":
        """Return lg of ``rows`` of ``contents``. Raises SilkroadError values_not_positive."""
        d = without_intervals(determinations_of(contents).take(rows))
        values = np.select([d.exact, d.below, d.above], [d.value, d.upper, d.lower], np.nan)
        refuse_not_positive(values)
        return cls(np.log10(values), d.above.astype(np.int8) - d.below.astype(np.int8))

    @property
    def known(self) -> np.ndarray:
        """Return (n) True where there is a number or a limit."""
        return np.isfinite(self.values)

    @property
    def numbers(self) -> np.ndarray:
        """Return (n) True where there is a number."""
        return self.known & (self.side == 0)

    def take(self, rows) -> "Logs":
        """Return those of ``rows``."""
        return Logs(self.values[rows], self.side[rows])

    def moved(self, by) -> "Logs":
        """Return the same with ``by`` (n) added, limits along with numbers."""
        return Logs(self.values + by, self.side)

    def limit(self, side: int = -1) -> float:
        """Return the limit at which to cut, so that few contents are beyond another; -inf or inf without any."""
        own = -side * self.values[self.known & (self.side == side)]
        return -side * float(np.quantile(own, COMMON, method="higher") if len(own) else -np.inf)

    def cut(self, lowest: float, highest: float = np.inf) -> "Logs":
        """Return the same as laboratories with these limits had told them."""
        below = self.known & (self.side < 1) & (self.values < lowest - ROUNDING)
        above = self.known & (self.side > -1) & (self.values > highest + ROUNDING)
        side = np.select([below, above], [-1, 1], self.side)
        return Logs(np.select([below, above], [lowest, highest], self.values), side)

    def ranked(self) -> np.ndarray:
        """Return numbers (m) to rank: what is below the common limit is tied below all numbers, and so above.

        Few contents are below a limit that is higher still: they say nothing of their rank and are left out.
        """
        lowest, highest = self.limit(-1), self.limit(1)
        found = self.cut(lowest, highest)
        beyond = np.where(found.side < 0, found.values > lowest + ROUNDING, found.values < highest - ROUNDING)
        ties = np.select([found.side < 0, found.side > 0], [lowest - 1, highest + 1], found.values)
        return np.where(beyond & (found.side != 0), np.nan, ties)


def expected(z: np.ndarray, side: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for normal deviates beyond ``z`` (n) their mean, and by how much of 1 their variance is less than 1.

    The latter is what such a deviate tells of the mean, of what a number tells: h (h + t) with the hazard h.
    """
    from scipy.special import log_ndtr

    t = -side * z
    hazard = np.exp(-0.5 * (t**2 + np.log(2 * np.pi)) - log_ndtr(t))
    return side * hazard, (hazard * (hazard + t)).clip(0, 1)


def residuals(logs: Logs, fitted: np.ndarray, sigma: float, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the residuals (n) of what is expected of each content, numbers held within ``reach``, and what each
    tells of its mean (0 … 1)."""
    left, away = logs.values - fitted, logs.side != 0
    told = (np.abs(left) <= reach).astype(float)
    mean, own = expected(left[away] / sigma, logs.side[away])
    left = left.clip(-reach, reach)
    left[away], told[away] = sigma * mean, own
    return left, told


def regression(design: np.ndarray, logs: Logs) -> tuple[np.ndarray, float]:
    """Return coefficients (p) and the deviation of a normal law about ``design`` (n, p), outliers held back.

    By expectation and maximisation; a shift of contents and limits moves the coefficients by just so much.
    """
    back, away = np.linalg.pinv(design), logs.side != 0
    found = back @ logs.values
    sigma = max(float((logs.values - design @ found).std()), FLAT)
    free = max(len(design) - design.shape[1], 1) * (1 - 2 * HELD * float((~away).mean()))
    for _ in range(ROUNDS):
        left, told = residuals(logs, design @ found, sigma, HUBER * sigma)
        change = back @ left
        spread = (left**2).sum() + sigma**2 * (1 - told[away]).sum()
        now = max(float(np.sqrt(spread / free)), FLAT)
        settled = max(np.abs(change).max(), abs(now - sigma)) < TOLERANCE
        found, sigma = found + change, now
        if settled:
            break
    return found, sigma


def imputed(design: np.ndarray, logs: Logs) -> tuple[np.ndarray, float]:
    """Return lg contents (n) with what the regression on ``design`` (n, p) expects beyond limits, and what share of a
    number's weight a content has for that."""
    away = logs.side != 0
    if not away.any():
        return logs.values, 1.0
    found, sigma = regression(design, logs)
    fitted = design @ found
    mean, told = expected((logs.values - fitted)[away] / sigma, logs.side[away])
    taken = logs.values.copy()
    taken[away] = fitted[away] + sigma * mean
    return taken, float((told.sum() + (~away).sum()) / len(away))
