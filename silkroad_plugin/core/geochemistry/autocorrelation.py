"""Spatial autocorrelation: global and local Moran, Geary, Getis–Ord G*, samples without neighbours left out.

Moran (1950), Geary (1954), Cliff & Ord (1981), Anselin (1995), Getis & Ord (1992), Ord & Getis (1995), Sokal et al.
(1998). An island, a sample without a neighbour, has no local measure (NaN) and does not count for the global ones:
counted with a weight of nothing it would bias them.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .locations import Located, located

HIGH_HIGH, LOW_HIGH, LOW_LOW, HIGH_LOW = 1, 2, 3, 4
PAIRS = 50_000_000  # of neighbours, about 1.5 GB


@dataclass(frozen=True)
class Neighbours:
    """Which samples count as neighbours; one of the two is given."""

    nearest: int | None = None
    radius: float | None = None  # metres, the radius itself included

    def __post_init__(self):
        given = [value for value in (self.nearest, self.radius) if value is not None]
        if len(given) != 1 or not given[0] > 0:
            raise SilkroadError("neighbours_rule")


@dataclass(frozen=True)
class GlobalMeasures:
    """Global measures with row-standardised weights and their normal scores under randomisation."""

    moran: float
    moran_expected: float
    moran_variance: float
    moran_z: float
    moran_p: float  # two-sided
    geary: float
    samples: int
    islands: int


@dataclass(frozen=True)
class LocalMoran:
    """Local measures, in the order of the input; NaN without a value, for islands."""

    local: np.ndarray  # (n,) I
    z: np.ndarray  # (n,) normal score under conditional randomisation
    p: np.ndarray  # (n,) two-sided
    quadrant: np.ndarray  # (n,) 1 high-high, 2 low-high, 3 low-low, 4 high-low; 0 none
    islands: np.ndarray  # (n,) bool


@dataclass(frozen=True)
class GetisOrd:
    """G* of each sample as a normal score, in the order of the input; NaN without a value, for islands."""

    z: np.ndarray
    p: np.ndarray  # two-sided
    islands: np.ndarray


def _weights(samples: Located, neighbours: Neighbours):
    """Return the (n, n) sparse matrix of 1 where a sample has a neighbour, itself not counted."""
    from scipy.sparse import csr_matrix
    from scipy.spatial import cKDTree

    count = len(samples.values)
    tree = cKDTree(samples.xy)
    if neighbours.nearest is not None:
        wanted = min(neighbours.nearest, count - 1)
        index = np.atleast_2d(tree.query(samples.xy, wanted + 1)[1])
        # Of coincident samples the tree may name another one first; the sample itself is taken out wherever it is.
        itself = index == np.arange(count)[:, None]
        itself[~itself.any(1), -1] = True
        columns = index[~itself].reshape(count, wanted)
        rows, columns = np.repeat(np.arange(count), wanted), columns.ravel()
    else:
        reach = np.nextafter(neighbours.radius, np.inf)
        if tree.count_neighbors(tree, reach) > PAIRS:
            raise SilkroadError("neighbours_too_many", radius=float(neighbours.radius), most=PAIRS)
        pairs = tree.query_pairs(reach, output_type="ndarray")
        rows, columns = np.concatenate((pairs, pairs[:, ::-1])).T
    return csr_matrix((np.ones(len(rows)), (rows, columns)), (count, count))


def _prepared(xy, values, neighbours):
    """Return samples with neighbours, their matrix and the mask of islands among the samples with values.

    Raises SilkroadError neighbours_none, values_constant and what ``located`` raises."""
    samples = located(xy, values, needed=4)
    weights = _weights(samples, neighbours)
    alone = np.asarray(weights.sum(1)).ravel() == 0
    if (~alone).sum() < 4:
        raise SilkroadError("neighbours_none", islands=int(alone.sum()), samples=len(alone))
    weights = weights[~alone][:, ~alone]
    kept = Located(samples.xy[~alone], samples.values[~alone], samples.rows[~alone], samples.closeness)
    if np.ptp(kept.values) == 0:
        raise SilkroadError("values_constant", value=float(kept.values[0]), count=len(kept.values))
    return samples, kept, weights, alone


def _row_standardised(weights):
    from scipy.sparse import diags

    return diags(1 / np.asarray(weights.sum(1)).ravel()) @ weights


def _two_sided(z):
    from scipy.special import ndtr

    return 2 * ndtr(-np.abs(z))


def global_autocorrelation(xy: np.ndarray, values: np.ndarray, neighbours: Neighbours) -> GlobalMeasures:
    """Return the global measures of (n,) values at (n, 2) positions; NaN values are left out.

    Raises SilkroadError samples_too_few, neighbours_none, neighbours_too_many, values_constant."""
    _, kept, weights, alone = _prepared(xy, values, neighbours)
    weights = _row_standardised(weights)
    n, total = len(kept.values), weights.sum()
    deviation = kept.values - kept.values.mean()
    squares = deviation @ deviation
    moran = n / total * (deviation @ (weights @ deviation)) / squares
    differences = weights.tocoo()
    geary = (
        (n - 1)
        / (2 * total)
        * (differences.data @ (deviation[differences.row] - deviation[differences.col]) ** 2)
        / squares
    )
    expected = -1 / (n - 1)
    variance = _moran_variance(weights, n, n * (deviation**4).sum() / squares**2, expected)
    z = (moran - expected) / np.sqrt(variance)
    return GlobalMeasures(
        float(moran),
        expected,
        float(variance),
        float(z),
        float(_two_sided(z)),
        float(geary),
        n,
        int(alone.sum()),
    )


def _moran_variance(weights, n, kurtosis, expected):
    """Return the variance of Moran's I under randomisation (Cliff & Ord 1981, equation 1.44)."""
    s0 = weights.sum()
    s1 = (weights + weights.T).power(2).sum() / 2
    s2 = ((np.asarray(weights.sum(1)).ravel() + np.asarray(weights.sum(0)).ravel()) ** 2).sum()
    first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
    second = kurtosis * (n * (n - 1) * s1 - 2 * n * s2 + 6 * s0 * s0)
    return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected * expected


def local_moran(xy: np.ndarray, values: np.ndarray, neighbours: Neighbours) -> LocalMoran:
    """Return local Moran's I of (n,) values at (n, 2) positions, row-standardised, Σ z² / n as its variance.

    Moments under conditional randomisation (Sokal et al. 1998, their equations A7 and A8). Raises as
    ``global_autocorrelation``."""
    samples, kept, weights, alone = _prepared(xy, values, neighbours)
    weights = _row_standardised(weights)
    n = len(kept.values)
    deviation = kept.values - kept.values.mean()
    second = deviation @ deviation / n
    lag = weights @ deviation
    local = deviation * lag / second
    wi = np.asarray(weights.sum(1)).ravel()
    wi2 = np.asarray(weights.power(2).sum(1)).ravel()
    expected = -(deviation**2) * wi / ((n - 1) * second)
    share = deviation / second
    variance = share**2 * n / (n - 2) * (wi2 - wi**2 / (n - 1)) * (second - deviation**2 / (n - 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (local - expected) / np.sqrt(variance)
    quadrant = np.select(
        [(deviation > 0) & (lag > 0), (deviation <= 0) & (lag > 0), (deviation <= 0) & (lag <= 0)],
        [HIGH_HIGH, LOW_HIGH, LOW_LOW],
        HIGH_LOW,
    )
    rows = len(np.asarray(values))
    islands = _spread(rows, samples.rows[alone], True, False)
    return LocalMoran(
        _spread(rows, kept.rows, local),
        _spread(rows, kept.rows, z),
        _spread(rows, kept.rows, _two_sided(z)),
        _spread(rows, kept.rows, quadrant, 0),
        islands,
    )


def getis_ord(xy: np.ndarray, values: np.ndarray, neighbours: Neighbours) -> GetisOrd:
    """Return G* of (n,) values at (n, 2) positions, weights 1 for neighbours and the sample itself (Ord & Getis 1995).

    Raises as ``global_autocorrelation``."""
    from scipy.sparse import identity

    samples, kept, weights, alone = _prepared(xy, values, neighbours)
    n = len(kept.values)
    weights = weights + identity(n, format="csr")
    mean = kept.values.mean()
    spread = np.sqrt(np.mean((kept.values - mean) ** 2))
    sums = np.asarray(weights.sum(1)).ravel()
    squares = np.asarray(weights.power(2).sum(1)).ravel()
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (weights @ (kept.values - mean)) / (spread * np.sqrt((n * squares - sums**2) / (n - 1)))
    z[sums == n] = np.nan  # where all samples are neighbours nothing is local
    rows = len(np.asarray(values))
    islands = _spread(rows, samples.rows[alone], True, False)
    return GetisOrd(_spread(rows, kept.rows, z), _spread(rows, kept.rows, _two_sided(z)), islands)


def _spread(count, rows, values, empty=np.nan):
    """Return (count,) values at their rows of the input, and ``empty`` elsewhere."""
    result = np.full(count, empty)
    result[rows] = values
    return result
