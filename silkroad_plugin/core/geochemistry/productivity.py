"""What an anomaly holds: contrast, areal productivity, NAP, and the Soviet chain from train to resources.

Units: contents in ppm (g/t) unless said otherwise, lengths in metres, areas in km² or m² as named.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

MEAN_OVER_THRESHOLD, MEAN_OVER_BACKGROUND, MAX_OVER_THRESHOLD = (
    "mean_over_threshold",
    "mean_over_background",
    "max_over_threshold",
)


@dataclass(frozen=True)
class AnomalyFigures:
    """Figures of one element in one anomaly."""

    area_km2: float
    count: int
    mean: float
    maximum: float
    contrast: float  # by the convention below
    convention: str
    areal_productivity: float  # Σ (C − background) ΔS: content × km² (面金属量)
    nap: float  # contrast × area, km² (规格化面金属量)


def anomaly_figures(
    contents: np.ndarray,
    areas_km2: np.ndarray,
    background: float,
    threshold: float,
    convention: str = MEAN_OVER_THRESHOLD,
) -> AnomalyFigures:
    """Return the figures of the (n,) cells or samples of an anomaly, each standing for an area (n,) in km².

    The mean is weighted by area. The convention of contrast is one of mean over threshold, mean over background and
    maximum over threshold: sources differ, so it goes with the result. Raises SilkroadError anomaly_empty,
    anomaly_area, anomaly_levels, anomaly_convention.
    """
    contents, areas_km2 = np.asarray(contents, float), np.asarray(areas_km2, float)
    known = np.isfinite(contents)
    if not known.any():
        raise SilkroadError("anomaly_empty")
    contents, areas_km2 = contents[known], np.broadcast_to(areas_km2, known.shape)[known]
    if not (areas_km2 > 0).all():
        raise SilkroadError("anomaly_area")
    if not 0 < background <= threshold:
        raise SilkroadError("anomaly_levels", background=float(background), threshold=float(threshold))
    area = float(areas_km2.sum())
    mean, maximum = float(contents @ areas_km2 / area), float(contents.max())
    contrasts = {
        MEAN_OVER_THRESHOLD: mean / threshold,
        MEAN_OVER_BACKGROUND: mean / background,
        MAX_OVER_THRESHOLD: maximum / threshold,
    }
    if convention not in contrasts:
        raise SilkroadError("anomaly_convention", convention=str(convention))
    contrast = contrasts[convention]
    productivity = float((contents - background) @ areas_km2)
    return AnomalyFigures(area, len(contents), mean, maximum, contrast, convention, productivity, contrast * area)


def linear_productivity(contents: np.ndarray, step_m: float | np.ndarray, background: float) -> float:
    """Return M = Δx (Σ C − n background) of (n,) samples of a profile: content × metres (Solovov 1985).

    Steps (n,) in place of one give Σ Δx (C − background): of samples that stand for unlike lengths.
    """
    contents = _train(contents)
    if np.ndim(step_m) == 0:
        return float(step_m * (contents.sum() - len(contents) * background))
    return float(np.asarray(step_m, float) @ (contents - background))


def steps_along(position: np.ndarray) -> np.ndarray:
    """Return (n,) metres of a profile that each sample stands for, from (n,) positions in ascending order.

    Half the way to each neighbour; the first and the last stand for the whole way to their only one, so that steps of
    one length are found again. Raises SilkroadError profile_short (one sample), profile_positions (not ascending).
    """
    position = np.asarray(position, float)
    if len(position) < 2:
        raise SilkroadError("profile_short")
    gaps = np.diff(position)
    if not (gaps > 0).all():
        raise SilkroadError("profile_positions", position=float(position[int(np.argmin(gaps))]))
    padded = np.concatenate([gaps[:1], gaps, gaps[-1:]])
    return (padded[:-1] + padded[1:]) / 2


def intervals_above(contents: np.ndarray, threshold: float) -> list[slice]:
    """Return the runs of (n,) contents of at least a threshold; a content that is not known ends one."""
    with np.errstate(invalid="ignore"):
        above = np.concatenate([[False], np.asarray(contents, float) >= threshold, [False]])
    starts, stops = np.flatnonzero(above[1:] & ~above[:-1]), np.flatnonzero(above[:-1] & ~above[1:])
    return [slice(int(start), int(stop)) for start, stop in zip(starts, stops, strict=True)]


def train_productivity(contents: np.ndarray, catchment_km2: np.ndarray, background: float) -> np.ndarray:
    """Return (n,) productivities P' = S (C − background) of the points of a dispersion train: content × m².

    ``catchment_km2`` is the area upstream of each point; for an ideal train P' is the same at all points below the
    source (Solovov 1985, 1990)."""
    catchment_km2 = np.asarray(catchment_km2, float)
    if not (catchment_km2 > 0).all():
        raise SilkroadError("catchment_area")
    return catchment_km2 * 1e6 * (np.asarray(contents, float) - background)


def slope_productivity(train: float, correction: float) -> float:
    """Return the productivity of the secondary halo on the slopes, P = P' / k', from that of the train.

    ``correction`` k' stands for what the stream gains or loses against the slopes; it is found where both are known.
    Raises SilkroadError coefficient_zero."""
    return float(train) / _coefficient(correction)


@dataclass(frozen=True)
class Resources:
    """Metal to a depth, tonnes, by the chain of the Soviet school."""

    primary_productivity: float  # % × m²
    resources_t: float  # Q
    share: float  # of Q that is called ore
    forecast_t: float  # Q × share


def resources(productivity: float, depth_m: float, residual: float = 1.0, share: float = 1.0) -> Resources:
    """Return Q = P H / (40 k) tonnes from the areal productivity P in % × m² of a secondary halo (Solovov 1985).

    1/40 is the density of rock, 2.5 t/m³, over 100 %. ``residual`` k is the coefficient of residual productivity,
    the productivity of the secondary halo over that of its primary source; ``depth_m`` H is the depth that the
    estimate reaches (taken smaller for P2 than for P3, by the size and kind of the expected object); ``share`` is the
    part of the metal in contents worth mining. Raises SilkroadError coefficient_zero, resources_depth.
    """
    if not depth_m > 0:
        raise SilkroadError("resources_depth", depth=float(depth_m))
    primary = float(productivity) / _coefficient(residual)
    total = primary * depth_m / 40
    return Resources(primary, total, float(share), total * float(share))


def _coefficient(value) -> float:
    if not (np.isfinite(value) and value > 0):
        raise SilkroadError("coefficient_zero", value=float(value))
    return float(value)


def _train(contents):
    contents = np.asarray(contents, float)
    if not contents.size or not np.isfinite(contents).all():
        raise SilkroadError("anomaly_empty")
    return contents
