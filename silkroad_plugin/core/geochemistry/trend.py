"""The drift of universal kriging: its terms, and what it leaves of the samples for their variogram.

Residuals are those of ordinary least squares, as gstat takes them (Pebesma 2004). Because the fitted drift follows the
samples, their variogram is too low at long distances (Cressie 1993, section 3.4.3); it serves the estimates, which are
made near samples, and understates the variance a little.
"""

import numpy as np

from ..errors import SilkroadError


def trend_terms(offsets: np.ndarray, degree: int) -> np.ndarray:
    """Return (…, terms) of (…, 2) offsets: the constant, and the coordinates up to the degree 0, 1 or 2."""
    east, north = offsets[..., 0], offsets[..., 1]
    terms = [np.ones(offsets.shape[:-1])]
    if degree > 0:
        terms += [east, north]
    if degree > 1:
        terms += [east * east, east * north, north * north]
    return np.stack(terms, -1)


def residuals(xy: np.ndarray, values: np.ndarray, degree: int, drift: np.ndarray | None = None) -> np.ndarray:
    """Return (n,) values less their trend in (n, 2) coordinates and, where given, in (n, d) columns of drift.

    What lacks a value or a column stays NaN. Raises SilkroadError trend_too_few (no more samples than terms),
    trend_undetermined (they lie on a line, or columns repeat each other).
    """
    xy, values = np.asarray(xy, float), np.asarray(values, float)
    columns = np.empty((len(values), 0)) if drift is None else np.asarray(drift, float).reshape(len(values), -1)
    known = np.isfinite(values) & np.isfinite(xy).all(1) & np.isfinite(columns).all(1)
    offsets, columns = xy[known] - xy[known].mean(0), columns[known] - columns[known].mean(0)
    # In units of their size, so that squares of metres stand beside the constant.
    offsets, columns = (part / np.maximum(np.abs(part).max(0, initial=0), 1e-300) for part in (offsets, columns))
    terms = np.column_stack((trend_terms(offsets, degree), columns))
    if known.sum() <= terms.shape[1]:
        raise SilkroadError("trend_too_few", count=int(known.sum()), terms=terms.shape[1])
    coefficients, _, rank, _ = np.linalg.lstsq(terms, values[known], rcond=1e-10)
    if rank < terms.shape[1]:
        raise SilkroadError("trend_undetermined", terms=terms.shape[1], rank=int(rank))
    left = np.full(len(values), np.nan)
    left[known] = values[known] - terms @ coefficients
    return left
