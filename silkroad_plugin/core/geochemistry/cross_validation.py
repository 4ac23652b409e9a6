"""Leaving one sample out at a time: how well the others, with a variogram and a neighbourhood, foretell it."""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .kriging import Kriger, Progress
from .locations import nearest_distance


@dataclass(frozen=True)
class CrossValidation:
    """Estimates of each sample from the others, in the order of the input (NaN where there is none), and measures."""

    observed: np.ndarray  # (n,)
    estimate: np.ndarray  # (n,)
    variance: np.ndarray  # (n,)
    count: int  # samples with an estimate
    mean_error: float  # ME: mean of estimate − observed; about 0
    root_mean_square_error: float  # RMSE
    mean_absolute_error: float  # MAE
    mean_squared_deviation_ratio: float  # MSDR: mean of squared error over variance; about 1
    correlation: float  # of observed and estimated values; NaN where either does not vary


def cross_validated(kriger: Kriger, rows: int, progress: Progress | None = None) -> CrossValidation:
    """Return the cross-validation of the samples in a kriger; ``rows`` is the length of the arrays it was made from.

    With all samples in one system the closed form of Dubrule (1983) is used: error (K⁻¹z)ᵢ / (K⁻¹)ᵢᵢ, variance
    1 / (K⁻¹)ᵢᵢ. Raises SilkroadError radius_no_samples or samples_too_few where no sample can be foretold,
    kriging_singular.
    """
    samples = kriger.samples
    found = _at_once(kriger) if kriger.everyone else _one_by_one(kriger, progress)
    observed, estimate, variance = (np.full(rows, np.nan) for _ in range(3))
    observed[samples.rows], estimate[samples.rows], variance[samples.rows] = samples.values, *found
    known = np.isfinite(estimate)
    if not known.any():
        radius = kriger.kriging.radius
        if np.isfinite(radius) and len(samples.values) > kriger.fewest:
            near = nearest_distance(samples.xy)
            raise SilkroadError("radius_no_samples", radius=float(radius), fewest=kriger.fewest, nearest=near)
        raise SilkroadError("samples_too_few", count=len(samples.values), needed=kriger.fewest + 1)
    error = (estimate - observed)[known]
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.mean(error**2 / variance[known])
    varies = np.ptp(estimate[known]) > 0 and np.ptp(observed[known]) > 0
    correlation = np.corrcoef(estimate[known], observed[known])[0, 1] if varies else np.nan
    return CrossValidation(
        observed,
        estimate,
        variance,
        int(known.sum()),
        float(error.mean()),
        float(np.sqrt(np.mean(error**2))),
        float(np.abs(error).mean()),
        float(ratio),
        float(correlation),
    )


def _at_once(kriger: Kriger) -> tuple[np.ndarray, np.ndarray]:
    values = kriger.samples.values
    try:
        inverse = np.linalg.inv(kriger.matrix)[: len(values), : len(values)]
    except np.linalg.LinAlgError:
        raise SilkroadError("kriging_singular") from None
    diagonal = np.diagonal(inverse)
    return values - inverse @ values / diagonal, kriger.kriging.model.sill / diagonal


def _one_by_one(kriger: Kriger, progress: Progress | None) -> np.ndarray:
    count = len(kriger.samples.values)
    found = []
    for start in range(0, count, kriger.together):
        found.append(kriger.but_one(slice(start, start + kriger.together)))
        if progress is not None:
            progress(min(1.0, (start + kriger.together) / count))
    return np.concatenate(found, 1)
