"""Places along a profile."""

import numpy as np


def along_line(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return (n,) metres along the line that fits (n,) places best, from 0; NaN where a place is not known.

    The line is the first principal axis; its direction is to the east, or to the north where it runs north–south.
    """
    places = np.column_stack((x, y)).astype(float)
    known = np.isfinite(places).all(1)
    found = np.full(len(places), np.nan)
    if not known.any():
        return found
    centred = places[known] - places[known].mean(0)
    axis = np.linalg.svd(centred, full_matrices=False)[2][0]
    main = axis[0] if abs(axis[0]) > 1e-9 else axis[1]
    along = centred @ axis * (1 if main > 0 else -1)
    # To the micrometre, so that the order of the places does not show in the last digits.
    found[known] = np.round(along - along.min(), 6)
    return found
