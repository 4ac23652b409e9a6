"""Lognormal kriging: kriging of natural logarithms, brought back without bias.

exp(Y + σ²/2 − μ), μ the Lagrange multiplier of the system of semivariances (Journel 1980; Cressie 1993, p. 135-136).
"""

import numpy as np

from .checked import refuse_not_positive
from .kriging import Kriged


def logarithms(values: np.ndarray) -> np.ndarray:
    """Return natural logarithms of (n,) values, NaN kept. Raises SilkroadError values_not_positive."""
    values = np.asarray(values, float)
    refuse_not_positive(values)
    return np.log(values)


def brought_back(log: Kriged) -> np.ndarray:
    """Return (m,) exp(Y + σ²/2 − μ) of kriged natural logarithms."""
    return np.exp(log.estimate + log.variance / 2 - log.lagrange)
