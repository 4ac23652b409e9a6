"""Transforms of evidence values: fitted on the whole layer, applied block by block."""

from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .survey import Survey

MAD_FACTOR = 1.482602218505602  # 1 / the 75 % point of the normal distribution


class Transform(Enum):
    """The formula; x is a value of the layer."""

    LOG = "log"  # ln(x + shift)
    LOG10 = "log10"  # lg(x + shift)
    Z_SCORE = "z_score"  # (x - mean) / standard deviation
    ROBUST_Z_SCORE = "robust_z_score"  # (x - median) / (1.4826 MAD)
    MIN_MAX = "min_max"  # (x - min) / (max - min)
    WINSORISE = "winsorise"  # x, but not beyond two quantiles
    LOGISTIC = "logistic"  # 1 / (1 + exp[-slope (x - middle)])


def log(values: np.ndarray, base: float = np.e, shift: float = 0.0) -> np.ndarray:
    """Return log_base(x + shift); NaN where x + shift is not positive (the caller counts these)."""
    if not base > 0 or base == 1:
        raise SilkroadError("logarithm_base", base=base)
    shifted = np.asarray(values, float) + shift
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(shifted > 0, np.log(shifted) / np.log(base), np.nan)


def z_score(values: np.ndarray, layer: Survey) -> np.ndarray:
    """Return (x - mean) / standard deviation of the surveyed layer (n in the denominator).

    Raises SilkroadError one_value where all values are equal.
    """
    _varies(layer)
    return (np.asarray(values, float) - layer.mean) / layer.deviation


def robust_z_score(values: np.ndarray, median: float, mad: float) -> np.ndarray:
    """Return (x - median) / (1.4826 MAD), MAD being the median of |x - median|.

    The factor makes it the standard deviation of a normal distribution (Rousseeuw & Croux 1993, eq. 1.1). Raises
    SilkroadError half_equal where more than half of the values are equal, so that MAD is 0.
    """
    if not mad > 0:
        raise SilkroadError("half_equal", value=median)
    return (np.asarray(values, float) - median) / (MAD_FACTOR * mad)


def min_max(values: np.ndarray, layer: Survey, low: float = 0.0, high: float = 1.0) -> np.ndarray:
    """Return x stretched so that the layer runs from ``low`` to ``high``; raises SilkroadError one_value."""
    _varies(layer)
    share = (np.asarray(values, float) - layer.minimum) / (layer.maximum - layer.minimum)
    return low + share * (high - low)


def winsorise(values: np.ndarray, lower: float, upper: float) -> np.ndarray:
    """Return x, with what lies beyond the quantiles ``lower`` and ``upper`` set to them (Dixon 1960)."""
    return np.clip(np.asarray(values, float), lower, upper)


def logistic(values: np.ndarray, middle: float, slope: float) -> np.ndarray:
    """Return 1 / (1 + exp[-slope (x - middle)]), as Yousefi, Kamkar-Rouhani & Carranza (2014), eq. 1."""
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-slope * (np.asarray(values, float) - middle)))


def logistic_through(low: float, high: float, tail: float = 0.01) -> tuple[float, float]:
    """Return (middle, slope) of the logistic curve that is ``tail`` at ``low`` and 1 - ``tail`` at ``high``.

    Yousefi & Carranza (2015), eqs 2-3, choose the layer's extremes: middle (low + high) / 2,
    slope 2 ln(1 / tail - 1) / (high - low). Raises SilkroadError one_value where they are equal.
    """
    if high == low:
        raise SilkroadError("one_value", value=low)
    return (low + high) / 2, 2 * float(np.log(1 / tail - 1)) / (high - low)


class Decay(Enum):
    """How proximity falls with distance d, from 1 at 0."""

    LINEAR = "linear"  # 1 - d / reach, 0 beyond
    EXPONENTIAL = "exponential"  # exp(-d / reach)
    SIGMOID = "sigmoid"  # 1 / (1 + exp[slope (d - reach)]), scaled to 1 at 0


def proximity(distance: np.ndarray, decay: Decay, reach: float, slope: float | None = None) -> np.ndarray:
    """Return the proximity (0 … 1) of distances in metres.

    ``reach`` in metres: where linear proximity becomes 0, exponential falls to 1/e, sigmoid to one half (before
    scaling). ``slope`` of the sigmoid in 1/m, by default 6 / reach. Raises SilkroadError reach_positive.
    """
    if not reach > 0 or (slope is not None and not slope > 0):
        raise SilkroadError("reach_positive", reach=reach)
    distance = np.asarray(distance, float)
    if decay is Decay.LINEAR:
        return np.clip(1 - distance / reach, 0, 1)
    if decay is Decay.EXPONENTIAL:
        return np.exp(-distance / reach)
    slope = 6 / reach if slope is None else slope
    return logistic(distance, reach, -slope) / float(logistic(np.zeros(1), reach, -slope)[0])


def _varies(layer):
    if not layer.maximum > layer.minimum:
        raise SilkroadError("one_value", value=layer.mean)
