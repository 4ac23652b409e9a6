"""Lognormal kriging: kriging of natural logarithms, brought back without bias.

exp(Y + σ²/2 − μ), μ the Lagrange multiplier of the system of semivariances (Journel 1980; Cressie 1993, p. 135-136).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .kriging import Kriged, Kriger, Kriging, Progress


@dataclass(frozen=True)
class LognormalKriged:
    """Estimates in the unit of the samples, and what they were made from."""

    estimate: np.ndarray  # (m,) of the mean
    median: np.ndarray  # (m,) exp of the estimated logarithm
    log: Kriged  # estimates of natural logarithms with their variance


def logarithms(values: np.ndarray) -> np.ndarray:
    """Return natural logarithms of (n,) values, NaN kept. Raises SilkroadError values_not_positive."""
    values = np.asarray(values, float)
    wrong = values <= 0
    if wrong.any():
        raise SilkroadError("values_not_positive", count=int(wrong.sum()), lowest=float(values[wrong].min()))
    return np.log(values)


def lognormal_kriger(xy: np.ndarray, values: np.ndarray, kriging: Kriging, drift=None) -> Kriger:
    """Return a kriger of the natural logarithms, of which the model in ``kriging`` is the variogram.

    Raises SilkroadError values_not_positive and what ``Kriger`` raises."""
    return Kriger(xy, logarithms(values), kriging, drift)


def lognormal_kriged(
    kriger: Kriger, places: np.ndarray, drift=None, progress: Progress | None = None
) -> LognormalKriged:
    """Return the estimates of a ``lognormal_kriger`` at (m, 2) places, in the unit of the samples."""
    log = kriger(places, drift, progress)
    return LognormalKriged(brought_back(log), np.exp(log.estimate), log)


def brought_back(log: Kriged) -> np.ndarray:
    """Return (m,) exp(Y + σ²/2 − μ) of kriged natural logarithms."""
    return np.exp(log.estimate + log.variance / 2 - log.lagrange)
