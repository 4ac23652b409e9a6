"""Factor analysis: principal and maximum-likelihood factors, varimax rotation, and whether the data lend themselves.

Jöreskog (1967), Lawley & Maxwell (1971), Kaiser (1958), Kaiser & Rice (1974), Bartlett (1950), Thomson (1951).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .pca import complete_rows

LOWEST = 0.005  # smallest uniqueness, as in R
GAIN = 1e-5  # of a step of varimax, below which it ends


@dataclass(frozen=True)
class Adequacy:
    """Whether correlations are strong enough for factors."""

    kmo: float  # Kaiser–Meyer–Olkin measure of all variables; below 0.5 no factor analysis
    kmo_each: np.ndarray  # (p,)
    bartlett_chi2: float  # of the hypothesis that nothing is correlated
    bartlett_df: int
    bartlett_p: float


@dataclass(frozen=True)
class Factors:
    """Rotated factors in the order of the variance they explain; most of each factor's loading is positive."""

    loadings: np.ndarray  # (p, k)
    communalities: np.ndarray  # (p,)
    sums_of_squares: np.ndarray  # (k,) of the loadings
    chi2: float  # of the hypothesis that k factors are enough; NaN for principal factors
    df: int
    heywood: np.ndarray  # (p,) bool: variables whose uniqueness stopped at its lowest value

    @property
    def uniquenesses(self) -> np.ndarray:
        """Return (p,) shares of the variance of each variable that no factor explains."""
        return 1 - self.communalities


def correlation_of(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the (p, p) correlations of (n, p) values and the (n,) mask of rows without a missing one.

    Raises SilkroadError components_shape, components_few, column_constant."""
    values, known = complete_rows(values)
    return np.corrcoef(values[known].T), known


def adequacy(correlation: np.ndarray, count: int) -> Adequacy:
    """Return the measures of a (p, p) correlation matrix of ``count`` samples. Raises covariance_singular."""
    from scipy.stats import chi2

    inverse = _inverse(correlation)
    variables = len(correlation)
    root = np.sqrt(np.diag(inverse))
    squared = np.square(correlation)
    partial = np.square(inverse / np.outer(root, root))
    np.fill_diagonal(squared, 0.0)
    np.fill_diagonal(partial, 0.0)
    each = squared.sum(0) / (squared.sum(0) + partial.sum(0))
    statistic = -(count - 1 - (2 * variables + 5) / 6) * np.linalg.slogdet(correlation)[1]
    df = variables * (variables - 1) // 2
    kmo = squared.sum() / (squared.sum() + partial.sum())
    return Adequacy(float(kmo), each, float(statistic), df, float(chi2.sf(statistic, df)))


def principal_factors(correlation: np.ndarray, factors: int) -> Factors:
    """Return varimax-rotated principal factors: components of a (p, p) correlation matrix, length √eigenvalue.

    Raises SilkroadError factors_number."""
    variables = len(correlation)
    if not 1 <= factors <= variables:
        raise SilkroadError("factors_number", factors=factors, most=variables)
    values, axes = np.linalg.eigh(correlation)
    unrotated = axes[:, ::-1][:, :factors] * np.sqrt(np.maximum(values[::-1][:factors], 0))
    return _rotated(unrotated, np.nan, 0, np.zeros(variables, bool))


def maximum_likelihood_factors(correlation: np.ndarray, factors: int, count: int) -> Factors:
    """Return varimax-rotated factors of greatest likelihood of a (p, p) correlation matrix of ``count`` samples.

    Raises SilkroadError factors_number (more than the correlations determine), covariance_singular,
    factors_no_optimum."""
    from scipy.optimize import minimize

    variables = len(correlation)
    df = ((variables - factors) ** 2 - variables - factors) // 2
    if factors < 1 or df < 0:
        most = max(k for k in range(variables) if (variables - k) ** 2 - variables - k >= 0)
        raise SilkroadError("factors_number", factors=factors, most=most)
    start = np.clip((1 - 0.5 * factors / variables) / np.diag(_inverse(correlation)), LOWEST, 1.0)
    found = minimize(
        _discrepancy,
        start,
        (correlation, factors),
        "L-BFGS-B",
        jac=True,
        bounds=[(LOWEST, 1.0)] * variables,
        options={"ftol": 1e-15, "gtol": 1e-9, "maxiter": 2000, "maxfun": 5000},
    )
    if not np.isfinite(found.fun):
        raise SilkroadError("factors_no_optimum")
    unique = found.x
    values, axes = _scaled_axes(unique, correlation)
    unrotated = np.sqrt(unique)[:, None] * axes[:, :factors] * np.sqrt(np.maximum(values[:factors] - 1, 0))
    statistic = (count - 1 - (2 * variables + 5) / 6 - 2 * factors / 3) * found.fun
    return _rotated(unrotated, float(statistic), df, unique <= LOWEST * (1 + 1e-9), 1 - unique)


def _scaled_axes(unique, correlation):
    root = np.sqrt(unique)
    values, axes = np.linalg.eigh(correlation / np.outer(root, root))
    return values[::-1], axes[:, ::-1]


def _discrepancy(unique, correlation, factors):
    """Return the function that likelihood makes smallest, and its derivative by the uniquenesses."""
    values, axes = _scaled_axes(unique, correlation)
    rest = values[factors:]
    discrepancy = (rest - np.log(rest)).sum() + factors - len(unique)
    loadings = np.sqrt(unique)[:, None] * axes[:, :factors] * np.sqrt(np.maximum(values[:factors] - 1, 0))
    gap = loadings @ loadings.T + np.diag(unique) - correlation
    return discrepancy, np.diag(gap) / unique**2


def varimax(loadings: np.ndarray, tolerance: float = GAIN) -> tuple[np.ndarray, np.ndarray]:
    """Return varimax-rotated loadings of (p, k) and the (k, k) rotation; rows count alike (Kaiser's normalisation).

    It ends where a step gains less than ``tolerance``; by default where R and what is built on it end, which is
    some thousandths from the best rotation.
    """
    factors = loadings.shape[1]
    rotation = np.eye(factors)
    if factors < 2:
        return loadings.copy(), rotation
    length = np.sqrt(np.square(loadings).sum(1))
    rows = loadings / np.where(length > 0, length, 1.0)[:, None]
    before = 0.0
    for _ in range(1000):
        turned = rows @ rotation
        left, values, right = np.linalg.svd(rows.T @ (turned**3 - turned * np.square(turned).mean(0)))
        rotation = left @ right
        if values.sum() < before * (1 + tolerance):
            break
        before = values.sum()
    return loadings @ rotation, rotation


def _rotated(unrotated, statistic, df, heywood, communalities=None):
    loadings, _ = varimax(unrotated)
    squares = np.square(loadings)
    order = np.argsort(-squares.sum(0), kind="stable")
    sign = np.where(loadings.sum(0) < 0, -1.0, 1.0)
    loadings = (loadings * sign)[:, order]
    communalities = squares.sum(1) if communalities is None else communalities
    return Factors(loadings, communalities, squares.sum(0)[order], statistic, df, heywood)


def factor_scores(values: np.ndarray, correlation: np.ndarray, found: Factors) -> np.ndarray:
    """Return (n, k) scores of (n, p) values by regression, z R⁻¹ Λ (Thomson 1951); NaN for incomplete rows.

    Values are standardised by mean and deviation of the complete rows. Raises SilkroadError covariance_singular."""
    values = np.asarray(values, float)
    known = np.isfinite(values).all(1)
    centre, spread = values[known].mean(0), values[known].std(0, ddof=1)
    return ((values - centre) / spread) @ _inverse(correlation) @ found.loadings


def mineralisation_probability_index(scores: np.ndarray) -> np.ndarray:
    """Return the GMPI e^F / (1 + e^F), 0 … 1, of factor scores (Yousefi, Kamkar-Rouhani & Carranza 2012)."""
    from scipy.special import expit

    return expit(np.asarray(scores, float))


def _inverse(correlation):
    values = np.linalg.eigvalsh(correlation)
    if values[0] < 1e-12 * values[-1]:
        raise SilkroadError("covariance_singular")
    return np.linalg.inv(correlation)
