"""Variogram models fitted to empirical variograms by weighted least squares, weights N/h² (Pebesma 2004, gstat).

Given ranges and anisotropy the sills are a linear problem with sills that cannot be negative (Lawson & Hanson 1974);
only ranges, azimuth and ratio are searched: first on a grid, then by the simplex of Nelder & Mead from the best points.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement, product

import numpy as np

from ..errors import SilkroadError
from .variogram import Empirical
from .variogram_model import PRACTICAL, SHAPES, Structure, VariogramModel

STARTS = 4  # best points of the grid from which the search goes on
LONGEST = 10.0  # times the longest lag: a practical range beyond this is not supported by the data


@dataclass(frozen=True)
class Wanted:
    """What to fit: the shapes of the structures from the short to the long one, and what is held fixed."""

    shapes: tuple[str, ...] = ("spherical",)
    nugget: bool = True  # False holds it at 0
    anisotropic: bool = False  # one azimuth and ratio, shared by all structures

    def __post_init__(self):
        for shape in self.shapes:
            if shape not in SHAPES:
                raise SilkroadError("variogram_shape", shape=str(shape))
        if not self.shapes:
            raise SilkroadError("variogram_no_sill")


@dataclass(frozen=True)
class Fit:
    """A fitted model, the weighted sum of squared errors, and which structures got a sill of 0."""

    model: VariogramModel
    weighted_sse: float
    unused: tuple[int, ...]


@dataclass(frozen=True)
class _Points:
    offsets: np.ndarray  # (m, 2) metres
    distance: np.ndarray  # (m,)
    semivariance: np.ndarray  # (m,)
    root_weight: np.ndarray  # (m,)


def fit_variogram(variograms: Empirical | Sequence[Empirical], wanted: Wanted) -> Fit:
    """Return the model that fits one empirical variogram, or those of several directions together.

    Raises SilkroadError variogram_few_lags, variogram_directions (an anisotropic fit of fewer than three directions),
    variogram_pure_nugget (no class of distance shows less than the sill), variogram_unbounded (it rises beyond the
    last lag, so that range and sill cannot be told apart).
    """
    variograms = [variograms] if isinstance(variograms, Empirical) else list(variograms)
    points = _points(variograms)
    free = len(wanted.shapes) * 2 + wanted.nugget + 2 * wanted.anisotropic
    if len(points.distance) < free + 1:
        raise SilkroadError("variogram_few_lags", lags=len(points.distance), needed=free + 1)
    directions = {variogram.azimuth for variogram in variograms if variogram.azimuth is not None}
    if wanted.anisotropic and len(directions) < 3:
        raise SilkroadError("variogram_directions", directions=len(directions))
    parameters = _searched(points, wanted)
    sills, error = _sills(parameters, points, wanted)
    structures = _structures(parameters, sills, wanted)
    _refuse_unsupported(structures, sills, points)
    unused = tuple(index for index, structure in enumerate(structures) if structure.sill == 0)
    return Fit(VariogramModel(float(sills[0]), structures), error, unused)


def best_fit(variograms: Empirical | Sequence[Empirical], candidates: Sequence[Wanted]) -> tuple[Wanted, Fit]:
    """Return of several models the one that fits best, by the weighted error; those that cannot be fitted drop out.

    An error that is not smaller by a thousandth does not replace a model that stands before it: put the simple ones
    first. Raises what ``fit_variogram`` raises for the first candidate where none can be fitted.
    """
    fits, refusals = [], []
    for wanted in candidates:
        try:
            fits.append((wanted, fit_variogram(variograms, wanted)))
        except SilkroadError as error:
            refusals.append(error)
    if not fits:
        raise refusals[0]
    best = fits[0]
    points = _points([variograms] if isinstance(variograms, Empirical) else variograms)
    rounding = 1e-12 * float(np.square(points.root_weight * points.semivariance).sum())
    for other in fits[1:]:
        if other[1].weighted_sse < best[1].weighted_sse * 0.999 - rounding:
            best = other
    return best


def weighted_error(model: VariogramModel, variograms: Empirical | Sequence[Empirical]) -> float:
    """Return Σ N/h² (γ − model)², the measure that ``fit_variogram`` makes smallest."""
    points = _points([variograms] if isinstance(variograms, Empirical) else variograms)
    residual = points.root_weight * (points.semivariance - model.semivariance(points.offsets))
    return float(residual @ residual)


def _points(variograms: Sequence[Empirical]) -> _Points:
    offsets = []
    for variogram in variograms:
        angle = np.radians(variogram.azimuth or 0.0)
        offsets.append(variogram.distance[:, None] * [np.sin(angle), np.cos(angle)])
    distance = np.concatenate([variogram.distance for variogram in variograms])
    semivariance = np.concatenate([variogram.semivariance for variogram in variograms])
    pairs = np.concatenate([variogram.pairs for variogram in variograms])
    held = distance > 0
    root_weight = np.sqrt(pairs[held]) / distance[held]
    return _Points(np.concatenate(offsets)[held], distance[held], semivariance[held], root_weight)


def _structures(parameters: np.ndarray, sills: np.ndarray, wanted: Wanted) -> tuple[Structure, ...]:
    """Return the structures of logarithms of practical ranges and, if wanted, azimuth and logit of the ratio."""
    count = len(wanted.shapes)
    azimuth, ratio = 0.0, 1.0
    if wanted.anisotropic:
        azimuth, ratio = (
            float(parameters[count] % 180),
            float(1 / (1 + np.exp(-np.clip(parameters[count + 1], -5, 30)))),
        )
    ranges = np.exp(np.sort(parameters[:count]))
    return tuple(
        Structure(shape, float(sill), float(practical / PRACTICAL[shape]), azimuth, ratio)
        for shape, sill, practical in zip(wanted.shapes, sills[1:], ranges, strict=True)
    )


def _sills(parameters: np.ndarray, points: _Points, wanted: Wanted) -> tuple[np.ndarray, float]:
    """Return the nugget and partial sills that fit best, and the weighted sum of squared errors."""
    from scipy.optimize import nnls

    unit = _structures(parameters, np.ones(len(wanted.shapes) + 1), wanted)
    columns = [np.full(len(points.distance), float(wanted.nugget))]
    for structure in unit:
        stretched = structure.stretched(points.offsets)
        columns.append(structure.rise(np.hypot(stretched[:, 0], stretched[:, 1])))
    # In units of the largest semivariance, so that the solver's own tolerance does not depend on the element's unit.
    scale = points.semivariance.max()
    design = np.column_stack(columns) * points.root_weight[:, None]
    sills, residual = nnls(design, points.semivariance / scale * points.root_weight)
    if not wanted.nugget:
        sills[0] = 0.0
    return sills * scale, float((residual * scale) ** 2)


def _searched(points: _Points, wanted: Wanted) -> np.ndarray:
    """Return the parameters with the smallest error."""
    from scipy.optimize import minimize

    longest = LONGEST * points.distance.max()
    shortest = points.distance.min() / 2

    def error(parameters):
        ranges = parameters[: len(wanted.shapes)]
        outside = np.maximum(ranges - np.log(longest), 0).sum() + np.maximum(np.log(shortest) - ranges, 0).sum()
        inside = np.concatenate((np.clip(ranges, np.log(shortest), np.log(longest)), parameters[len(ranges) :]))
        return _sills(inside, points, wanted)[1] * (1 + outside)

    starts = sorted(_grid(points, wanted), key=error)[:STARTS]
    options = {"xatol": 1e-9, "fatol": 0.0, "maxiter": 2000, "maxfev": 4000}
    total = error(starts[0]) or 1.0
    options["fatol"] = 1e-14 * total
    found = [minimize(error, start, method="Nelder-Mead", options=options) for start in starts]
    best = min(found, key=lambda result: result.fun).x
    count = len(wanted.shapes)
    best[:count] = np.clip(best[:count], np.log(shortest), np.log(longest))
    return best


def _grid(points: _Points, wanted: Wanted) -> list[np.ndarray]:
    """Return the points from which the search may start."""
    ranges = np.log(np.geomspace(points.distance.min(), 2 * points.distance.max(), 12))
    several = [np.array(ranges_) for ranges_ in combinations_with_replacement(ranges, len(wanted.shapes))]
    if not wanted.anisotropic:
        return several
    turned = product(several, np.arange(0.0, 180.0, 22.5), (1.0, 0.0, -1.0))
    return [np.array([*ranges_, azimuth, ratio]) for ranges_, azimuth, ratio in turned]


def _refuse_unsupported(structures, sills, points: _Points) -> None:
    used = [structure for structure in structures if structure.sill > 1e-9 * sills.sum()]
    shortest, longest = points.distance.min(), points.distance.max()
    if not used or max(structure.practical_range for structure in used) <= shortest:
        raise SilkroadError("variogram_pure_nugget", nugget=float(sills.sum()), lag=float(shortest))
    if max(structure.practical_range for structure in used) >= LONGEST * longest * 0.999:
        raise SilkroadError("variogram_unbounded", lag=float(longest))
