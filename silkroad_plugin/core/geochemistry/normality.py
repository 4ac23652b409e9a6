"""Is the distribution normal, or, on logarithms, lognormal? Three tests whose parameters come from the sample.

Shapiro & Wilk (1965), Royston (1995, AS R94); Anderson & Darling (1954) with the p of D'Agostino & Stephens (1986,
table 4.9); Lilliefors (1967) with the p of Dallal & Wilkinson (1986) and, above 0.1, of Stephens (1974).
"""

from dataclasses import dataclass

import numpy as np

from .checked import logarithms, numbers, varying

SHAPIRO_LARGEST = 5000  # beyond it Royston's approximation of p has not been examined
LEAST = 8


@dataclass(frozen=True)
class Normality:
    """``statistic`` and ``p`` of one test; NaN where no approximation of p holds (Shapiro-Wilk above 5000)."""

    statistic: float
    p: float


@dataclass(frozen=True)
class NormalityTests:
    """The three tests of ``count`` numbers."""

    count: int
    shapiro_wilk: Normality
    anderson_darling: Normality
    lilliefors: Normality


def normality(values, log: bool = True) -> NormalityTests:
    """Return the tests of ``values`` (n) or, with ``log``, of their lg; NaN is missing.

    Raises SilkroadError samples_too_few (below 8), values_not_positive, values_constant.
    """
    from scipy import stats

    x = np.sort(varying(logarithms(values, LEAST) if log else numbers(values, LEAST), log))
    w, p = stats.shapiro(x) if len(x) <= SHAPIRO_LARGEST else (np.nan, np.nan)
    z = (x - x.mean()) / x.std(ddof=1)
    return NormalityTests(
        len(x),
        Normality(float(w), float(p)),
        anderson_darling(z),
        lilliefors(z),
    )


def anderson_darling(z: np.ndarray) -> Normality:
    """Return A² of ascending standardised numbers (n), with the p of A² (1 + 0.75/n + 2.25/n²)."""
    from scipy.special import log_ndtr

    n = len(z)
    a = -n - float(((2 * np.arange(1, n + 1) - 1) * (log_ndtr(z) + log_ndtr(-z[::-1]))).mean())
    s = a * (1 + 0.75 / n + 2.25 / n**2)
    if s < 0.2:
        p = 1 - np.exp(-13.436 + 101.14 * s - 223.73 * s**2)
    elif s < 0.34:
        p = 1 - np.exp(-8.318 + 42.796 * s - 59.938 * s**2)
    elif s < 0.6:
        p = np.exp(0.9177 - 4.279 * s - 1.38 * s**2)
    elif s < 10:
        p = np.exp(1.2937 - 5.709 * s + 0.0186 * s**2)
    else:
        p = 3.7e-24
    return Normality(a, float(p))


def lilliefors(z: np.ndarray) -> Normality:
    """Return D = max |F(n) - Φ| of ascending standardised numbers (n), and its p."""
    from scipy.special import ndtr

    n = len(z)
    expected, rank = ndtr(z), np.arange(1, n + 1)
    d = float(max((rank / n - expected).max(), (expected - (rank - 1) / n).max()))
    # Above 100 samples D is brought to what it would be of 100 (Dallal & Wilkinson 1986).
    at, size = (d, n) if n <= 100 else (d * (n / 100) ** 0.49, 100)
    p = np.exp(
        -7.01256 * at**2 * (size + 2.78019)
        + 2.99587 * at * np.sqrt(size + 2.78019)
        - 0.122119
        + 0.974598 / np.sqrt(size)
        + 1.67997 / size
    )
    if p > 0.1:
        p = _stephens((np.sqrt(n) - 0.01 + 0.85 / np.sqrt(n)) * d)
    return Normality(d, float(p))


def _stephens(k: float) -> float:
    """Return p of Stephens's (1974) modified D, by the polynomials fitted to his table."""
    if k <= 0.302:
        return 1.0
    for limit, coefficients in (
        (0.5, (2.76773, -19.828315, 80.709644, -138.55152, 81.218052)),
        (0.9, (-4.901232, 40.662806, -97.490286, 94.029866, -32.355711)),
        (1.31, (6.198765, -19.558097, 23.186922, -12.234627, 2.423045)),
    ):
        if k <= limit:
            return float(np.polynomial.polynomial.polyval(k, coefficients))
    return 0.0
