"""The area that each sample stands for: what lies nearer to it than to any other, as far as the survey reaches.

Polygons of influence (Thiessen 1911; Boldyrev's rule in Russian practice), counted in small cells, and cut off where
no sample is near: at the edge of a survey and over its gaps they would run on for ever.
"""

import numpy as np

from ..errors import SilkroadError

CELLS = 1_000_000  # at most
FINE = 20  # cells in a usual spacing, where that many can be counted
REACH = 1.0  # spacings that a sample reaches, as the corner of a square of four does at 0.71


def areas_of_influence(xy: np.ndarray) -> np.ndarray:
    """Return the area (n,) of each of (n, 2) positions in metres, in square metres; NaN for one without a place.

    Samples at one place share their area. Raises SilkroadError samples_too_few (fewer than two places).
    """
    from scipy.spatial import cKDTree

    xy = np.asarray(xy, float)
    known = np.isfinite(xy).all(1)
    places, own, count = np.unique(xy[known], axis=0, return_inverse=True, return_counts=True)
    if len(places) < 2:
        raise SilkroadError("samples_too_few", count=len(places), needed=2)
    tree = cKDTree(places)
    spacing = float(np.median(tree.query(places, 2)[0][:, 1]))
    reach = REACH * max(spacing, float(np.sqrt(np.prod(np.ptp(places, axis=0)) / len(places))))
    low, high = places.min(0) - reach, places.max(0) + reach
    cell = max(spacing / FINE, float(np.sqrt(np.prod(high - low) / CELLS)))
    # Of whole cells about the middle, so that a regular survey gets equal areas.
    sides = [np.arange(start + cell / 2, end, cell) for start, end in zip(low, high, strict=True)]
    at = np.stack(np.meshgrid(*sides), -1).reshape(-1, 2)
    nearest = tree.query(at, distance_upper_bound=reach)[1]
    area = np.bincount(nearest[nearest < len(places)], minlength=len(places)) * cell**2
    found = np.full(len(xy), np.nan)
    found[known] = (area / count)[own.reshape(-1)]
    return found
