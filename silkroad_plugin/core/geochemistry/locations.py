"""Where the samples of a survey lie: checked, put in an order of their own, coincident ones found or averaged."""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

CLOSE = 1e-10  # of the largest coordinate: what separates two positions that differ by rounding only


@dataclass(frozen=True)
class Located:
    """Samples with known values in the order of x, then y, then value, so that no result depends on the rows' order."""

    xy: np.ndarray  # (n, 2) metres
    values: np.ndarray  # (n,)
    rows: np.ndarray  # (n,) the row of the input that each came from
    closeness: float  # metres; what lies nearer to each other than this is at one place


def located(xy: np.ndarray, values: np.ndarray, needed: int = 2) -> Located:
    """Return the samples of (n, 2) positions and (n,) values; those without a value (NaN) are left out.

    Raises SilkroadError samples_shape, samples_position (a row with a value but no finite position), samples_too_few.
    """
    xy, values = np.asarray(xy, float), np.asarray(values, float)
    if xy.ndim != 2 or xy.shape[1] != 2 or values.shape != (len(xy),):
        raise SilkroadError("samples_shape", positions=str(xy.shape), values=str(values.shape))
    known = np.isfinite(values)
    lost = np.flatnonzero(known & ~np.isfinite(xy).all(1))
    if lost.size:
        raise SilkroadError("samples_position", count=int(lost.size), row=int(lost[0]) + 1)
    if known.sum() < needed:
        raise SilkroadError("samples_too_few", count=int(known.sum()), needed=int(needed))
    rows = np.flatnonzero(known)
    rows = rows[np.lexsort((values[rows], xy[rows, 1], xy[rows, 0]))]
    return Located(xy[rows], values[rows], rows, CLOSE * float(np.abs(xy[rows]).max()))


def nearest_distance(xy: np.ndarray) -> float:
    """Return metres between the two samples (n, 2), n above 1, that lie nearest to each other."""
    from scipy.spatial import cKDTree

    return float(cKDTree(xy).query(xy, k=2)[0][:, 1].min())


def places_of(xy: np.ndarray, reach: float) -> np.ndarray:
    """Return the number (n) from 0 of the place of each position (n, 2); within ``reach`` (chained) two are one."""
    if reach == 0:
        return np.unique(xy, axis=0, return_inverse=True)[1].reshape(-1)
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import cKDTree

    pairs = cKDTree(xy).query_pairs(reach, output_type="ndarray")
    links = coo_array((np.ones(len(pairs), bool), (pairs[:, 0], pairs[:, 1])), (len(xy), len(xy)))
    return connected_components(links, directed=False)[1]


def coincident(samples: Located) -> np.ndarray:
    """Return (n,) the number of the place of each sample, counted from 0; those at one place share it."""
    return places_of(samples.xy, samples.closeness)


def refuse_coincident(samples: Located) -> None:
    """Raise SilkroadError samples_coincident where two samples lie at one place: kriging has no answer there."""
    places = coincident(samples)
    count = len(places) - len(np.unique(places))
    if count:
        order = np.argsort(places, kind="stable")
        twin = np.flatnonzero(np.diff(places[order]) == 0)[0]
        first, second = samples.rows[order[twin]], samples.rows[order[twin + 1]]
        x, y = samples.xy[order[twin]]
        raise SilkroadError(
            "samples_coincident", count=int(count), first=int(first) + 1, second=int(second) + 1, x=float(x), y=float(y)
        )


@dataclass(frozen=True)
class Places:
    """One value for each place: the mean of the samples there."""

    xy: np.ndarray  # (m, 2)
    values: np.ndarray  # (m,)
    counts: np.ndarray  # (m,) samples at the place


def averaged(xy: np.ndarray, values: np.ndarray) -> Places:
    """Return the samples with those at one place put together, at the mean of their positions and values.

    Raises as ``located`` does.
    """
    samples = located(xy, values, needed=1)
    places = coincident(samples)
    counts = np.bincount(places)
    columns = (*samples.xy.T, samples.values)
    x, y, mean = (np.bincount(places, column) / counts for column in columns)
    return Places(np.column_stack((x, y)), mean, counts)
