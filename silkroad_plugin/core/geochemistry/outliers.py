"""Multivariate outliers: robust Mahalanobis distances with a cut that adapts to the sample.

Filzmoser, Garrett & Reimann (2005): beyond the quantile 0.975 of χ² the empirical distribution is compared with the
theoretical one; only where it stays behind by more than chance are there outliers, and where it does most is the cut.
"""

from dataclasses import dataclass

import numpy as np

from .pca import complete_rows
from .robust_covariance import mahalanobis_squared, robust_covariance

QUANTILE = 0.975


@dataclass(frozen=True)
class Outliers:
    """Distances and outliers of the (n,) rows, in their order; NaN and False for rows with a missing value."""

    distance: np.ndarray  # (n,) robust Mahalanobis distance
    outlier: np.ndarray  # (n,) bool
    cut: float  # distance from which on a sample is an outlier; infinite where there is none
    share: float  # of outliers that the adaptive method finds
    fixed_cut: float  # the distance at the quantile 0.975 of χ², for comparison


def robust_outliers(values: np.ndarray, alpha: float = 0.75, adaptive: bool = True) -> Outliers:
    """Return the outliers of (n, p) values: logarithms, or ilr coordinates of compositions.

    ``adaptive`` False cuts at the quantile 0.975. Raises SilkroadError components_shape, components_few,
    column_constant and what ``robust_covariance`` raises.
    """
    from scipy.stats import chi2

    values, known = complete_rows(values)
    found = robust_covariance(values[known], alpha)
    squared = mahalanobis_squared(values[known], found.centre, found.covariance)
    fixed = float(chi2.ppf(QUANTILE, values.shape[1]))
    cut, share = adaptive_cut(squared, values.shape[1]) if adaptive else (fixed, float((squared >= fixed).mean()))
    distance = np.full(len(values), np.nan)
    distance[known] = np.sqrt(squared)
    outlier = np.zeros(len(values), bool)
    outlier[known] = squared >= cut
    return Outliers(distance, outlier, float(np.sqrt(cut)), share, float(np.sqrt(fixed)))


def adaptive_cut(squared: np.ndarray, variables: int) -> tuple[float, float]:
    """Return the cut in (n,) squared distances and the share of outliers; (inf, 0.0) where there is none.

    The share that chance allows is (0.24 − 0.003 p) / √n, for more than ten variables (0.252 − 0.0018 p) / √n.
    """
    from scipy.stats import chi2

    count = len(squared)
    ordered = np.sort(squared)
    least = chi2.ppf(QUANTILE, variables)
    behind = chi2.cdf(ordered, variables) - (np.arange(1, count + 1) - 0.5) / count
    behind = behind[(ordered >= least) & (behind > 0)]
    allowed = (0.24 - 0.003 * variables if variables <= 10 else 0.252 - 0.0018 * variables) / np.sqrt(count)
    share = float(behind.max()) if behind.size else 0.0
    if share < allowed or share == 0:
        return np.inf, 0.0
    return float(max(ordered[count - int(np.ceil(count * share)) - 1], least)), share
