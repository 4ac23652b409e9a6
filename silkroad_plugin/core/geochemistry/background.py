"""What a threshold is to the background, in one place for tables, plots and notes."""

import numpy as np


def within_background(threshold, background) -> np.ndarray:
    """Tell (of each) whether a threshold is not above the background, of which nothing may be known (NaN).

    A break between populations of the background, as C–N and C–A curves and mixtures have them too, or a low
    percentile, is no threshold of anomalies.
    """
    return np.asarray(threshold, float) <= np.asarray(background, float)
