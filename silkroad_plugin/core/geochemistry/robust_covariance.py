"""Centre and covariance that a minority of outliers cannot move: the deterministic MCD.

Hubert, Rousseeuw & Verdonck (2012): six starting estimates, concentration steps on the h observations nearest to each,
the one with the smallest determinant; then one reweighting. Made consistent for normal data (Croux & Haesbroeck 1999)
and corrected for small samples (Pison, Van Aelst & Willems 2002).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .checked import MAD_SD, mad

STARTS = 6
STEPS = 200  # concentration steps; each lowers the determinant, a handful is usual
CUT = 0.975  # quantile of χ² beyond which an observation gets no weight in the reweighting
SINGULAR = 1e-12  # smallest over largest eigenvalue of correlations below which columns depend on each other

# Pison et al. (2002): for more than two variables α, β and κ at two sizes; for one and two the factors themselves.
RAW = {
    0.5: ((-1.42764571687802, 1.26263336932151, 2), (-1.06141115981725, 1.28907991440387, 3)),
    0.875: ((-0.455179464070565, 1.11192541278794, 2), (-0.294241208320834, 1.09649329149811, 3)),
}
RAW_FEW = {
    0.5: {1: (0.262024211897096, 0.604756680630497), 2: (0.673292623522027, 0.691365864961895)},
    0.875: {1: (-0.351584646688712, 1.01646567502486), 2: (0.446537815635445, 1.06690782995919)},
}
REWEIGHTED = {
    0.5: ((-1.02842572724793, 1.67659883081926, 2), (-0.26800273450853, 1.35968562893582, 3)),
    0.875: ((-0.544482443573914, 1.25994483222292, 2), (-0.343791072183285, 1.25159004257133, 3)),
}
REWEIGHTED_FEW = {
    0.5: {1: (1.11098143415027, 1.5182890270453), 2: (3.11101712909049, 1.91401056721863)},
    0.875: {1: (-0.66046776772861, 0.88939595831888), 2: (0.79473550581058, 1.10081930350091)},
}


@dataclass(frozen=True)
class RobustCovariance:
    """The reweighted estimate, and the raw one it comes from."""

    centre: np.ndarray  # (p,)
    covariance: np.ndarray  # (p, p)
    weights: np.ndarray  # (n,) bool, observations that count in the reweighted estimate
    raw_centre: np.ndarray
    raw_covariance: np.ndarray  # with its factors
    subset: np.ndarray  # (h,) rows of the raw estimate
    determinant: float  # of the subset's covariance in standardised variables, the measure that is made smallest


def subset_size(count: int, variables: int, alpha: float) -> int:
    """Return h for a share ``alpha`` of the observations, between (n + p + 1) / 2 and n."""
    middle = (count + variables + 1) // 2
    return int(np.floor(2 * middle - count + 2 * (count - middle) * alpha))


def robust_covariance(
    values: np.ndarray, alpha: float = 0.75, progress: Callable[[float], None] = lambda part: None
) -> RobustCovariance:
    """Return the deterministic MCD of (n, p) values without NaN; up to 1 − ``alpha`` of the rows may be outliers.

    ``progress`` is called with 0 … 1 and may raise.

    Raises SilkroadError covariance_alpha, covariance_few (n must exceed 2 p), column_mad_zero (half of a column is
    one value), covariance_singular (columns that depend on each other: closed data want ilr first).
    """
    values = np.asarray(values, float)
    if not 0.5 <= alpha <= 1:
        raise SilkroadError("covariance_alpha", alpha=float(alpha))
    count, variables = values.shape
    if count <= 2 * variables:
        raise SilkroadError("covariance_few", count=count, variables=variables, needed=2 * variables + 1)
    centre, spread = _standard(values)
    scaled = (values - centre) / spread
    eigenvalues = np.linalg.eigvalsh(np.corrcoef(scaled.T).reshape(variables, variables))
    if eigenvalues[0] < SINGULAR * eigenvalues[-1]:
        raise SilkroadError("covariance_singular")
    h = subset_size(count, variables, alpha)
    found = []
    for start in _starts(scaled):
        found.append(_concentrated(scaled, start, h))
        progress(len(found) / STARTS)
    determinant, subset = min(found, key=lambda each: each[0])
    if not np.isfinite(determinant):
        raise SilkroadError("covariance_singular")
    return _reweighted(values, np.sort(subset), determinant, alpha)


def mahalanobis_squared(values: np.ndarray, centre: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    """Return (n,) squared distances of (n, p) values. Raises SilkroadError covariance_singular."""
    try:
        lower = np.linalg.cholesky(covariance)
    except np.linalg.LinAlgError:
        raise SilkroadError("covariance_singular") from None
    return np.square(np.linalg.solve(lower, (values - centre).T)).sum(0)


def _standard(values):
    """Return median and MAD × 1.4826 of each column."""
    centre = np.median(values, 0)
    spread = MAD_SD * np.median(np.abs(values - centre), 0)
    flat = np.flatnonzero(~(spread > 0))
    if flat.size:
        raise SilkroadError("column_mad_zero", column=int(flat[0]) + 1)
    return centre, spread


def _starts(scaled):
    """Yield the distances of all rows by the six starting estimates, each refined by its own principal axes."""
    from scipy.stats import norm, rankdata

    count = len(scaled)
    ranks = np.apply_along_axis(rankdata, 0, scaled)
    yield _distances(scaled, np.corrcoef(np.tanh(scaled).T))
    yield _distances(scaled, np.corrcoef(ranks.T))
    yield _distances(scaled, np.corrcoef(norm.ppf((ranks - 1 / 3) / (count + 1 / 3)).T))
    length = np.sqrt(np.square(scaled).sum(1))
    signs = scaled / np.maximum(length, np.finfo(float).tiny)[:, None]
    yield _distances(scaled, signs.T @ signs)
    half = np.argsort(length, kind="stable")[: (count + 1) // 2]
    yield _distances(scaled, np.cov(scaled[half].T))
    yield _distances(scaled, _comedian(scaled))


def _comedian(scaled):
    """Return the correlations of Gnanadesikan & Kettenring (1972), squared MADs of sums and of differences."""
    variables = scaled.shape[1]
    found = np.eye(variables)
    for row in range(variables):
        for column in range(row):
            plus, minus = (mad(scaled[:, row] + sign * scaled[:, column]) ** 2 for sign in (1, -1))
            found[row, column] = found[column, row] = (plus - minus) / max(plus + minus, np.finfo(float).tiny)
    return found


def _distances(scaled, matrix):
    """Return distances with robust scales along the axes of a matrix, whose own eigenvalues may be off."""
    axes = np.linalg.eigh(np.atleast_2d(np.nan_to_num(matrix)))[1]
    scores = scaled @ axes
    spread = np.array([mad(column) for column in scores.T])
    spread = np.maximum(spread, 1e-9 * spread.max())
    root, back = axes * spread @ axes.T, axes / spread @ axes.T
    centre = root @ np.median(scaled @ back, 0)
    return np.square(((scaled - centre) @ axes) / spread).sum(1)


def _concentrated(scaled, distances, h):
    """Return (determinant, subset) after the concentration steps of Rousseeuw & Van Driessen (1999)."""
    subset = np.argsort(distances, kind="stable")[:h]
    best = np.inf
    for _ in range(STEPS):
        centre, covariance = _moments(scaled[subset])
        sign, logarithm = np.linalg.slogdet(covariance)
        if sign <= 0:
            return np.inf, subset
        if logarithm >= best - 1e-12:
            break
        best = logarithm
        distances = mahalanobis_squared(scaled, centre, covariance)
        subset = np.argsort(distances, kind="stable")[:h]
    return float(np.exp(best)), subset


def _moments(rows):
    centre = rows.mean(0)
    deviation = rows - centre
    return centre, deviation.T @ deviation / (len(rows) - 1)


def _reweighted(values, subset, determinant, alpha):
    from scipy.stats import chi2

    count, variables = values.shape
    raw_centre, raw = _moments(values[subset])
    raw = raw * consistency(variables, len(subset) / count) * _small_sample(RAW, RAW_FEW, variables, count, alpha)
    weights = mahalanobis_squared(values, raw_centre, raw) < chi2.ppf(CUT, variables)
    centre, covariance = _moments(values[weights])
    if not weights.all():
        # The share that counts stands for its own quantile, as in covMcd of robustbase (Maechler et al.).
        factor = _small_sample(REWEIGHTED, REWEIGHTED_FEW, variables, count, alpha)
        covariance = covariance * consistency(variables, weights.mean()) * factor
    return RobustCovariance(centre, covariance, weights, raw_centre, raw, subset, determinant)


def consistency(variables: int, share: float) -> float:
    """Return what makes the covariance of the inner ``share`` of normal data that of all (Croux & Haesbroeck 1999)."""
    from scipy.stats import chi2

    if share >= 1:
        return 1.0
    return share / chi2.cdf(chi2.ppf(share, variables), variables + 2)


def _small_sample(many, few, variables, count, alpha):
    """Return the factor of Pison et al. (2002), interpolated between shares 0.5, 0.875 and 1."""
    at = {}
    for share in (0.5, 0.875):
        if variables > 2:
            (a2, b2, q2), (a3, b3, q3) = many[share]
            sides = np.log([-a2 / variables**b2, -a3 / variables**b3])
            left = np.array([[1, -np.log(q2 * variables**2)], [1, -np.log(q3 * variables**2)]])
            a, b = np.linalg.solve(left, sides)
        else:
            a, b = few[share][variables]
        at[share] = 1 - np.exp(a) / count**b
    if alpha <= 0.875:
        factor = at[0.5] + (at[0.875] - at[0.5]) / 0.375 * (alpha - 0.5)
    else:
        factor = at[0.875] + (1 - at[0.875]) / 0.125 * (alpha - 0.875)
    return 1 / factor if factor > 0 else 1.0
