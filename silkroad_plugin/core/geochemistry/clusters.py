"""Clusters of elements (R-mode) and of samples (Q-mode): trees of joins, their order and their cuts.

Lance & Williams (1967); Ward (1963) with squared distances, "Ward.D2" of R (Murtagh & Legendre 2014).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

AVERAGE, COMPLETE, SINGLE, WARD = "average", "complete", "single", "ward"
SAMPLES = 10_000  # a tree of more takes over 0.4 GB: part them by k-means


@dataclass(frozen=True)
class Tree:
    """A dendrogram."""

    joins: np.ndarray  # (m − 1, 4) as in scipy: two nodes, height, members
    order: np.ndarray  # (m,) leaves from left to right, nearest neighbours side by side

    @property
    def heights(self) -> np.ndarray:
        """Return (m − 1,) heights of the joins, ascending."""
        return self.joins[:, 2]

    def cut(self, clusters: int) -> np.ndarray:
        """Return (m,) cluster of each leaf, 1 … clusters, numbered in the order of the leaves' rows.

        Raises SilkroadError clusters_number."""
        from scipy.cluster.hierarchy import fcluster

        if not 1 <= clusters <= len(self.order):
            raise SilkroadError("clusters_number", clusters=clusters, most=len(self.order))
        found = fcluster(self.joins, clusters, "maxclust")
        _, first, numbered = np.unique(found, return_index=True, return_inverse=True)
        return np.argsort(np.argsort(first))[numbered] + 1


def element_tree(correlation: np.ndarray, linkage: str = AVERAGE, absolute: bool = False) -> Tree:
    """Return the R-mode tree of a (p, p) correlation matrix, distances 1 − r (or 1 − |r|).

    Raises SilkroadError cluster_linkage, correlation_missing (a constant column)."""
    from scipy.spatial.distance import squareform

    if linkage not in (AVERAGE, COMPLETE, SINGLE):
        raise SilkroadError("cluster_linkage", linkage=str(linkage))
    correlation = np.asarray(correlation, float)
    missing = np.flatnonzero(~np.isfinite(correlation).all(1))
    if missing.size:
        raise SilkroadError("correlation_missing", column=int(missing[0]) + 1)
    distance = 1 - (np.abs(correlation) if absolute else correlation)
    np.fill_diagonal(distance, 0.0)
    return _tree(squareform(np.maximum((distance + distance.T) / 2, 0), checks=False), linkage)


def sample_tree(values: np.ndarray, linkage: str = WARD) -> Tree:
    """Return the Q-mode tree of (n, p) values without NaN, Euclidean distances; standardise them first.

    Raises SilkroadError cluster_linkage, clusters_too_many, clusters_missing."""
    from scipy.spatial.distance import pdist

    values = np.asarray(values, float)
    if linkage not in (AVERAGE, COMPLETE, SINGLE, WARD):
        raise SilkroadError("cluster_linkage", linkage=str(linkage))
    if len(values) > SAMPLES:
        raise SilkroadError("clusters_too_many", count=len(values), most=SAMPLES)
    if len(values) < 2 or not np.isfinite(values).all():
        raise SilkroadError("clusters_missing")
    return _tree(pdist(values), linkage)


def standardised(values: np.ndarray) -> np.ndarray:
    """Return (n, p) values less their mean over their deviation. Raises SilkroadError column_constant."""
    values = np.asarray(values, float)
    spread = np.nanstd(values, 0, ddof=1)
    constant = np.flatnonzero(~(spread > 0))
    if constant.size:
        raise SilkroadError("column_constant", column=int(constant[0]) + 1)
    return (values - np.nanmean(values, 0)) / spread


def _tree(distances, linkage):
    from scipy.cluster.hierarchy import leaves_list
    from scipy.cluster.hierarchy import linkage as joined

    joins = joined(distances, linkage, optimal_ordering=len(distances) < 500_000)
    return Tree(joins, leaves_list(joins))
