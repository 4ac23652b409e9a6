"""Ordinary and universal kriging, with all samples or in a moving neighbourhood solved many places at a time.

With covariances C = sill − γ the weights λ and the Lagrange multipliers μ of a place solve

    | C   F | |  λ |   | c₀ |
    | F'  0 | | −μ | = | f₀ |

where μ has the sign of the system of semivariances, Γλ + Fμ = γ₀ (Matheron 1971; Cressie 1993, section 3.4). The
estimate is Σ λ z, its variance C(0) − Σ λ c₀ + Σ μ f₀. Systems are solved in units of the sill. The nugget counts at
every separation that is more than rounding, so that a sample's own place gets the sample's value and variance 0.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import SilkroadError
from .locations import Located, located, refuse_coincident
from .trend import trend_terms
from .variogram_model import VariogramModel

TOGETHER = 131_072  # numbers in the matrices that are solved together: so many stay near the processor
ROUNDS = 16  # of them for which neighbours are looked up at once
GLOBAL = 4000  # more samples than these are not solved in one system
SINGULAR = 1e-15  # reciprocal condition below which a system has no single answer
Progress = Callable[[float], None]


@dataclass(frozen=True)
class Kriging:
    """What decides an estimate: the variogram, the trend and which samples count."""

    model: VariogramModel
    neighbours: int | None = 16  # nearest samples; None takes all of them
    radius: float = np.inf  # metres; samples farther away do not count
    fewest: int = 1  # places with fewer samples than these within the radius get no value
    degree: int = 0  # of the trend in the coordinates: 0 (ordinary kriging), 1 or 2

    def __post_init__(self):
        if self.degree not in (0, 1, 2):
            raise SilkroadError("kriging_degree", degree=int(self.degree))
        if self.neighbours is not None and self.neighbours < 1:
            raise SilkroadError("kriging_neighbours", neighbours=int(self.neighbours), needed=1)
        if not self.radius > 0:
            raise SilkroadError("search_radius", radius=float(self.radius))


@dataclass(frozen=True)
class Kriged:
    """Estimates at m places; NaN where too few samples are near or a system has no single answer."""

    estimate: np.ndarray  # (m,)
    variance: np.ndarray  # (m,) not negative
    lagrange: np.ndarray  # (m,) Σ μ f₀; μ itself in ordinary kriging
    neighbours: np.ndarray  # (m,) samples that counted
    singular: int  # places left without a value because their system has no single answer


class Kriger:
    """Samples made ready for kriging; called with places it returns a ``Kriged``."""

    def __init__(self, xy, values, kriging: Kriging, drift=None):
        """Take (n, 2) positions in metres, (n,) values and (n, d) values of external drift, NaN values left out.

        Raises SilkroadError samples_shape, samples_position, samples_too_few, samples_coincident, kriging_drift_shape,
        kriging_drift_missing, kriging_drift_constant, kriging_neighbours (fewer than the trend has terms),
        kriging_too_many (all samples wanted in one system)."""
        from scipy.spatial import cKDTree

        self.kriging, self.samples = kriging, located(xy, values)
        refuse_coincident(self.samples)
        count = len(self.samples.values)
        self.drift = _checked_drift(drift, np.asarray(values), self.samples)
        self.terms = 1 + 2 * (kriging.degree > 0) + 3 * (kriging.degree > 1) + self.drift.shape[1]
        if kriging.neighbours is None and count > GLOBAL:
            raise SilkroadError("kriging_too_many", count=count, most=GLOBAL)
        self.neighbours = count if kriging.neighbours is None else min(kriging.neighbours, count)
        if self.neighbours < self.terms:
            raise SilkroadError("kriging_neighbours", neighbours=self.neighbours, needed=self.terms)
        self.fewest = max(self.terms, kriging.fewest)
        self.tree = cKDTree(self.samples.xy)
        # Differences of large coordinates lose digits; those from the middle of the samples do not.
        self.middle = self.samples.xy.mean(0)

    def __call__(self, places: np.ndarray, drift=None, progress: Progress | None = None) -> Kriged:
        """Return the estimates at (m, 2) places, with (m, d) values of the external drift where samples have it.

        Raises SilkroadError kriging_drift_shape; ``progress`` is told the part done and may raise."""
        places = np.asarray(places, float).reshape(-1, 2)
        drift = np.empty((len(places), 0)) if drift is None else np.asarray(drift, float).reshape(len(places), -1)
        if drift.shape[1] != self.drift.shape[1]:
            raise SilkroadError("kriging_drift_shape", wanted=self.drift.shape[1], given=drift.shape[1])
        results = np.full((3, len(places)), np.nan)
        counts = np.zeros(len(places), np.int64)
        known = np.flatnonzero(np.isfinite(places).all(1) & np.isfinite(drift).all(1))
        solve = self._with_all if self.everyone else self._with_nearest
        for start in range(0, len(known), self.together):
            rows = known[start : start + self.together]
            results[:, rows], counts[rows] = solve(places[rows], drift[rows])
            if progress is not None:
                progress(min(1.0, (start + self.together) / len(known)))
        singular = int((counts >= self.fewest).sum() - np.isfinite(results[0]).sum())
        return Kriged(*results, counts, singular)

    @property
    def everyone(self) -> bool:
        """Tell whether every place is estimated from all samples."""
        return self.neighbours == len(self.samples.values) and np.isinf(self.kriging.radius)

    @property
    def together(self) -> int:
        """Return how many places are solved together."""
        return max(1, 2_000_000 // self.neighbours) if self.everyone else ROUNDS * _block(self.neighbours)

    def but_one(self, rows: slice) -> np.ndarray:
        """Return (2, k) estimate and variance at samples from their nearest neighbours without themselves."""
        return self._with_nearest(self.samples.xy[rows], self.drift[rows], leave_out=True)[0][:2]

    def _with_nearest(self, places, drift, leave_out=False):
        """Return ((3, m) estimate, variance and multiplier, (m,) counts) from the nearest samples of each place.

        ``leave_out`` takes the places for samples, whose nearest sample is themselves and does not count.
        """
        extra = int(leave_out)
        wanted = min(self.neighbours + extra, len(self.samples.values))
        distance, index = self.tree.query(places, wanted, distance_upper_bound=self._reach())
        distance, index = (array.reshape(len(places), wanted)[:, extra:] for array in (distance, index))
        counts = np.isfinite(distance).sum(1)
        results = np.full((3, len(places)), np.nan)
        for count in np.unique(counts[counts >= self.fewest]):
            rows = np.flatnonzero(counts == count)
            results[:, rows] = self._solved(places[rows], drift[rows], index[rows, :count])
        return results, counts

    def _reach(self) -> float:
        # The tree's bound is exclusive; a sample at the radius itself counts.
        return np.nextafter(self.kriging.radius, np.inf)

    def _solved(self, places, drift, index):
        """Return (3, m) estimate, variance and multiplier from the samples (m, k) of each place."""
        count = index.shape[1]
        size, block = count + self.terms, _block(count)
        # Room that is used again for each block: asking for fresh memory would take as long as the arithmetic.
        left, room = np.zeros((block, size, size)), _room(count, block)
        found = np.empty((3, len(places)))
        for start in range(0, len(places), block):
            rows = slice(start, start + block)
            matrices = left[: len(places[rows])]
            offsets = self.samples.xy[index[rows]] - places[rows, None]
            self._fill(matrices, offsets, room)
            trend = self._trend(offsets, self.drift[index[rows]] - drift[rows, None])
            matrices[:, :count, count:] = trend
            matrices[:, count:, :count] = trend.transpose(0, 2, 1)
            right = np.zeros((len(matrices), size))
            right[:, :count] = self._towards(offsets)
            # The trend is written in offsets from the place itself, where all its terms but the constant are 0.
            right[:, count] = 1.0
            solution = _solutions(matrices, right)
            estimate = np.einsum("ij,ij->i", solution[:, :count], self.samples.values[index[rows]])
            found[:, rows] = self._results(estimate, right, solution)
        return found

    def _with_all(self, places, drift):
        """Return the same from all samples: one matrix, factored once."""
        from scipy.linalg import lu_solve

        count = len(self.samples.values)
        towards = self._towards(self.samples.xy - places[:, None])
        right = np.column_stack((towards, self._trend_of_all(places, drift)))
        solution = lu_solve(self._factors, right.T).T
        estimate = np.einsum("ij,j->i", solution[:, :count], self.samples.values)
        return self._results(estimate, right, solution), np.full(len(places), count)

    def _results(self, estimate, right, solution):
        """Return (3, m) estimate, variance and multiplier, the latter with the sign of the semivariances' system."""
        terms = self.terms
        multiplier = -np.einsum("ij,ij->i", solution[:, -terms:], right[:, -terms:])
        explained = np.einsum("ij,ij->i", solution[:, :-terms], right[:, :-terms])
        sill = self.kriging.model.sill
        return np.stack((estimate, sill * np.maximum(1 - explained + multiplier, 0.0), sill * multiplier))

    @cached_property
    def matrix(self) -> np.ndarray:
        """Return the (n + terms)² matrix of all samples, of correlations and trend."""
        count = len(self.samples.values)
        matrix = np.zeros((count + self.terms,) * 2)
        self._fill(matrix[None], (self.samples.xy - self.middle)[None], _room(count, 1))
        matrix[:count, count:] = self._trend_of_all(self.samples.xy, self.drift)
        matrix[count:, :count] = matrix[:count, count:].T
        return matrix

    @cached_property
    def _factors(self):
        """Return the factors of the matrix. Raises SilkroadError kriging_singular."""
        from scipy.linalg import LinAlgWarning, lapack, lu_factor

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", LinAlgWarning)
            factors = lu_factor(self.matrix)
        if lapack.dgecon(factors[0], np.abs(self.matrix).sum(0).max())[0] < SINGULAR:
            raise SilkroadError("kriging_singular")
        return factors

    def _trend_of_all(self, places, drift):
        """Return (m, terms) of the trend in offsets from the middle of the samples, in units of their extent."""
        scale = np.abs(self.samples.xy - self.middle).max() or 1.0
        drift = (drift - self.drift.mean(0)) / self.drift.std(0)
        return self._terms((places - self.middle)[None] / scale, drift[None])[0]

    def _trend(self, offsets, drift):
        """Return (m, k, terms) of the trend at (m, k, 2) offsets, each system in units of its own size."""
        tiny = np.finfo(float).tiny
        offsets = offsets / np.maximum(np.abs(offsets).max((1, 2), keepdims=True), tiny)
        return self._terms(offsets, drift / np.maximum(np.abs(drift).max(1, keepdims=True), tiny))

    def _terms(self, offsets, drift):
        """Return (m, k, terms): the constant, the coordinates up to the degree, the external drift."""
        return np.concatenate((trend_terms(offsets, self.kriging.degree), drift), -1)

    def _towards(self, offsets):
        """Return (m, k) correlations of the samples at (m, k, 2) ``offsets`` from their place with it."""
        model = self.kriging.model
        apart = np.maximum(*np.moveaxis(np.abs(offsets), -1, 0)) > self.samples.closeness
        correlation = 1 - model.nugget / model.sill * apart
        for structure in model.structures:
            east, north = np.moveaxis(structure.stretched(offsets), -1, 0)
            rise = structure.rise(np.sqrt(east * east + north * north))
            correlation -= structure.sill / model.sill * np.where(apart, rise, 0.0)
        return correlation

    def _fill(self, matrices, offsets, room):
        """Write the correlations among the samples at (m, k, 2) ``offsets`` into the first k rows and columns."""
        model, samples = self.kriging.model, np.arange(offsets.shape[1])
        # Each pair is computed once: it stands on both sides of the diagonal.
        first, second = np.triu_indices(len(samples), 1)
        correlation, east, north = room[..., : len(offsets)]
        correlation[:] = 1 - model.nugget / model.sill
        for structure in model.structures:
            stretched = np.ascontiguousarray(structure.stretched(offsets).T)
            for along, squares in zip(stretched, (east, north), strict=True):
                np.square(_differences(along, squares), out=squares)
            east += north
            rise = structure.rise(np.sqrt(east, out=east))
            rise *= structure.sill / model.sill
            correlation -= rise
        matrices[:, first, second] = matrices[:, second, first] = correlation.T
        matrices[:, samples, samples] = 1.0


def _block(count: int) -> int:
    """Return how many systems of so many samples are solved together."""
    return max(1, TOGETHER // count**2)


def _room(count: int, block: int) -> np.ndarray:
    """Return (3, pairs, block) where the correlations of pairs are worked out."""
    return np.empty((3, count * (count - 1) // 2, block))


def _differences(values: np.ndarray, out: np.ndarray) -> np.ndarray:
    """Return (pairs, m) differences of each of (k, m) values to those after it, in the order of ``triu_indices``."""
    end = 0
    for place in range(len(values) - 1):
        start, end = end, end + len(values) - 1 - place
        np.subtract(values[place + 1 :], values[place], out=out[start:end])
    return out


def _checked_drift(drift, values, samples: Located) -> np.ndarray:
    """Return (n, d) the drift of the samples that count, in their order."""
    if drift is None:
        return np.empty((len(samples.values), 0))
    drift = np.asarray(drift, float)
    drift = drift[:, None] if drift.ndim == 1 else drift
    if len(drift) != len(values):
        raise SilkroadError("kriging_drift_shape", wanted=len(values), given=len(drift))
    drift = drift[samples.rows]
    missing = np.flatnonzero(~np.isfinite(drift).all(1))
    if missing.size:
        raise SilkroadError("kriging_drift_missing", count=len(missing), row=int(samples.rows[missing[0]]) + 1)
    constant = np.flatnonzero(np.ptp(drift, axis=0) == 0)
    if constant.size:
        raise SilkroadError("kriging_drift_constant", column=int(constant[0]) + 1)
    return drift


def _solutions(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return (m, k) the solutions of m systems; NaN where a system has no single answer."""
    try:
        solution = np.linalg.solve(left, right[..., None])[..., 0]
    except np.linalg.LinAlgError:
        solution = np.full(right.shape, np.nan)
        for row, (matrix, side) in enumerate(zip(left, right, strict=True)):
            try:
                solution[row] = np.linalg.solve(matrix, side)
            except np.linalg.LinAlgError:
                continue
    # An almost singular system gives an answer, too, that does not fulfil it.
    found = np.einsum("mij,mj->mi", left, solution)
    wrong = np.abs(found - right).max(1) > 1e-6 * np.abs(right).max(1)
    solution[wrong] = np.nan
    return solution
