"""The empirical variogram: half the mean squared difference of pairs of samples by their distance and direction.

Matheron (1962); robust form of Cressie & Hawkins (1980), equation 9.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..errors import SilkroadError
from .locations import Located, located

PAIRS = 2_000_000  # pairs looked at together
MATHERON, CRESSIE_HAWKINS = "matheron", "cressie_hawkins"
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Lags:
    """Classes of distance (0, width], (width, 2 width] … up to the cutoff, and the direction that pairs must have."""

    width: float  # metres
    cutoff: float  # metres
    azimuth: float | None = None  # degrees clockwise from north; None takes every direction
    tolerance: float = 22.5  # degrees to either side of the azimuth
    estimator: str = MATHERON
    pairs: int = 50_000_000  # above this number the pairs of a drawn part of the samples with all others stand for all
    seed: int = 0

    def __post_init__(self):
        if not 0 < self.width <= self.cutoff:
            raise SilkroadError("variogram_lags", width=float(self.width), cutoff=float(self.cutoff))
        if not 0 < self.tolerance <= 90:
            raise SilkroadError("variogram_tolerance", tolerance=float(self.tolerance))

    @property
    def classes(self) -> int:
        """Return the number of classes; the last may be cut short by the cutoff."""
        return max(1, int(np.ceil(self.cutoff / self.width * (1 - 1e-12))))


@dataclass(frozen=True)
class Empirical:
    """The empirical variogram by class of distance, without the classes that hold no pair."""

    distance: np.ndarray  # (m,) mean distance of the pairs, metres
    semivariance: np.ndarray  # (m,)
    pairs: np.ndarray  # (m,)
    azimuth: float | None
    origins: int  # samples whose pairs with all others were taken
    samples: int

    @property
    def whole(self) -> bool:
        """Tell whether every pair within the cutoff was taken."""
        return self.origins == self.samples


def usual_lags(xy: np.ndarray) -> Lags:
    """Return 15 lags up to a third of the diagonal of the survey, as gstat proposes them.

    Raises SilkroadError samples_too_few, variogram_lags (all samples at one place)."""
    xy = np.asarray(xy, float)
    xy = xy[np.isfinite(xy).all(1)]
    if len(xy) < 2:
        raise SilkroadError("samples_too_few", count=len(xy), needed=2)
    cutoff = float(np.hypot(*np.ptp(xy, axis=0)) / 3)
    return Lags(cutoff / 15, cutoff)


def empirical_variogram(xy: np.ndarray, values: np.ndarray, lags: Lags, progress: Progress | None = None) -> Empirical:
    """Return the empirical variogram of (n, 2) positions in metres and (n,) values; NaN values are left out.

    Raises SilkroadError samples_shape, samples_position, samples_too_few, values_constant, variogram_no_pairs."""
    samples = located(xy, values)
    if np.ptp(samples.values) == 0:
        raise SilkroadError("values_constant", value=float(samples.values[0]), count=len(samples.values))
    sums = np.zeros((3, lags.classes))
    origins = _origins(len(samples.values), lags)
    for done, first, second in _pairs(samples, origins):
        sums += _sums(samples.xy[second] - samples.xy[first], samples.values[second] - samples.values[first], lags)
        if progress is not None:
            progress(done)
    held = sums[0] > 0
    if not held.any():
        raise SilkroadError("variogram_no_pairs", cutoff=float(lags.cutoff))
    pairs, distances, spread = sums[:, held]
    if lags.estimator == CRESSIE_HAWKINS:
        semivariance = 0.5 * (spread / pairs) ** 4 / (0.457 + 0.494 / pairs)
    else:
        semivariance = 0.5 * spread / pairs
    return Empirical(
        distances / pairs, semivariance, pairs.astype(np.int64), lags.azimuth, len(origins), len(samples.values)
    )


def _origins(count: int, lags: Lags) -> np.ndarray:
    """Return the samples whose pairs with all others are taken: all of them, or as many as the pairs allow."""
    if count * (count - 1) // 2 <= lags.pairs:
        return np.arange(count)
    drawn = np.random.default_rng(lags.seed).permutation(count)[: max(1, lags.pairs // count)]
    return np.sort(drawn)


def _pairs(samples: Located, origins: np.ndarray):
    """Yield (part done, first (k,), second (k,)) samples of pairs; each pair once.

    Samples come in the order of x, so that the later ones are those to the east.
    """
    count = len(samples.values)
    step = max(1, PAIRS // count)
    rank = np.full(count, count)
    rank[origins] = np.arange(len(origins))
    for start in range(0, len(origins), step):
        here = origins[start : start + step]
        # A pair of two origins belongs to the one that comes first.
        once = rank[here][:, None] < rank[None, :]
        first, second = np.nonzero(once)
        first = here[first]
        done = (start + len(here)) / len(origins)
        yield done, first, second


def _sums(offsets: np.ndarray, differences: np.ndarray, lags: Lags) -> np.ndarray:
    """Return (3, classes): pairs, sums of distance and of squared (or rooted) differences."""
    taken, distance, classes = _in_lags(offsets, lags)
    differences = differences[taken]
    spread = np.sqrt(np.abs(differences)) if lags.estimator == CRESSIE_HAWKINS else differences**2
    return np.stack([np.bincount(classes, weights, lags.classes) for weights in (None, distance, spread)])


def _in_lags(offsets: np.ndarray, lags: Lags) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return which pairs (k,) bool have a class, and the distance and the class, from 0, of these."""
    distance = np.sqrt(offsets[:, 0] ** 2 + offsets[:, 1] ** 2)
    taken = distance <= lags.cutoff
    if lags.azimuth is not None:
        azimuth = np.degrees(np.arctan2(offsets[:, 0], offsets[:, 1]))
        away = np.abs((azimuth - lags.azimuth + 90) % 180 - 90)
        taken &= (away <= lags.tolerance) & (distance > 0)
    distance = distance[taken]
    classes = np.ceil(distance / lags.width).astype(np.int64) - 1
    return taken, distance, np.clip(classes, 0, lags.classes - 1)


def lag_shares(xy: np.ndarray, values: np.ndarray, lags: Lags) -> np.ndarray:
    """Return (m, n): of each class that holds a pair, what part each of the n rows has in its squared differences.

    A pair counts for both of its samples, so that the parts of a class sum to 1; all are 0 where nothing differs.
    The classes and pairs are those of ``empirical_variogram``. Raises as that does.
    """
    samples = located(xy, values)
    count = len(samples.values)
    sums, pairs = np.zeros((lags.classes, count)), np.zeros(lags.classes, np.int64)
    for _, first, second in _pairs(samples, _origins(count, lags)):
        taken, _, classes = _in_lags(samples.xy[second] - samples.xy[first], lags)
        first, second = first[taken], second[taken]
        square = (samples.values[second] - samples.values[first]) ** 2
        for side in (first, second):
            sums += np.bincount(classes * count + side, square, sums.size).reshape(sums.shape)
        pairs += np.bincount(classes, minlength=lags.classes)
    sums = sums[pairs > 0]
    total = sums.sum(1, keepdims=True)
    found = np.zeros((len(sums), len(np.asarray(values))))
    found[:, samples.rows] = sums / np.where(total > 0, total, 1)
    return found


def lag_pairs(
    xy: np.ndarray, values: np.ndarray, lags: Lags, number: int, most: int
) -> tuple[np.ndarray, np.ndarray, int]:
    """Return the rows (k,) of both samples of the pairs in class ``number``, from 0, and how many there are in all.

    More than ``most`` pairs are drawn at random by the seed of the lags; a pair runs from west to east. Raises
    SilkroadError samples_shape, samples_position, samples_too_few.
    """
    samples = located(xy, values)
    found = []
    for _, first, second in _pairs(samples, _origins(len(samples.values), lags)):
        taken, _, classes = _in_lags(samples.xy[second] - samples.xy[first], lags)
        own = np.flatnonzero(taken)[classes == number]
        found.append(np.column_stack([first[own], second[own]]))
    pairs = np.concatenate(found)
    total = len(pairs)
    if total > most:
        pairs = pairs[np.sort(np.random.default_rng(lags.seed).choice(total, most, replace=False))]
    return samples.rows[pairs[:, 0]], samples.rows[pairs[:, 1]], total


def directional(
    xy: np.ndarray,
    values: np.ndarray,
    lags: Lags,
    azimuths=(0.0, 45.0, 90.0, 135.0),
    progress: Progress | None = None,
) -> tuple[Empirical, ...]:
    """Return the empirical variogram in each of several directions; those without a pair are left out.

    ``progress`` is told the part done and may raise. Raises as ``empirical_variogram``; variogram_no_pairs where no
    direction has a pair.
    """
    found = []
    for number, azimuth in enumerate(azimuths):
        told = None if progress is None else lambda part, number=number: progress((number + part) / len(azimuths))
        try:
            found.append(empirical_variogram(xy, values, replace(lags, azimuth=float(azimuth)), told))
        except SilkroadError as error:
            if error.code != "variogram_no_pairs":
                raise
    if not found:
        raise SilkroadError("variogram_no_pairs", cutoff=float(lags.cutoff))
    return tuple(found)
