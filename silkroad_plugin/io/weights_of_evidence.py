"""Weights of evidence over rasters: a fold that counts, a fit, and a map that writes."""

import math
from dataclasses import dataclass, replace

import numpy as np

from ..core.bookkeeping import Placed, one_per_cell
from ..core.errors import SilkroadError
from ..core.prospectivity.conditions import ConditionCounter, ConditionKeys, ConditionMapper
from ..core.prospectivity.generalisation import Counts
from ..core.prospectivity.independence import Omnibus, Pair, common_tau, omnibus, pairwise
from ..core.prospectivity.model import Model, build, check_unit_area, control_measure, fit_layer
from ..core.prospectivity.null_control import NullControl, first_inside, null_control, shifted_cells
from ..core.prospectivity.parameters import Parameters
from ..core.prospectivity.posterior import Posterior
from ..core.validation.roc import auc_of_counts
from .class_survey import survey_classes
from .deposits import place
from .predictors import Additive, Table
from .stack import OutputBand, Progress, RasterStack

NODATA = -9999.0
MAPS = ("posterior", "std_weights", "std_missing", "confidence")


@dataclass(frozen=True)
class Fit:
    """The model, and where the deposits fell.

    ``point_codes`` (layers, n): class index of the used deposits, -1 where the layer has no data;
    ``missing`` (layers, all deposits): used, but the layer has no data there.
    """

    model: Model
    point_codes: np.ndarray
    deposits: Placed
    missing: np.ndarray
    cell_area_km2: float


@dataclass(frozen=True)
class Conditions:
    """Unique conditions: group index (used layers, k), raster cells, deposits and posterior of each, and tests."""

    codes: np.ndarray
    cells: np.ndarray
    deposits: np.ndarray
    posterior: Posterior
    omnibus: Omnibus
    pairs: list[Pair]
    auc: float


def fit(stack: RasterStack, xs, ys, parameters: Parameters, progress: Progress | None = None) -> Fit:
    """Count cells and deposits, and fit every layer.

    ``xs, ys``: points in the CRS of the stack. Raises SilkroadError crs_missing, geographic_crs, too_few_shifts,
    all_nodata, no_deposits_inside, unit_area_too_large, no_layer_usable.
    """
    _check_area(stack)
    _check_shifts(parameters)
    columns, rows, on_grid = stack.grid.to_cell(xs, ys)
    shifts = parameters.shifts, parameters.seed
    shifted = shifted_cells(columns[on_grid], rows[on_grid], stack.grid.width, stack.grid.height, *shifts)
    every = [np.concatenate([known, moved.ravel()]) for known, moved in zip((columns, rows), shifted, strict=True)]
    survey, classes = survey_classes(stack, parameters.kinds, parameters.first_widths, *every, progress)
    known, shifted_inside = survey.inside[: len(columns)], survey.inside[len(columns) :].reshape(shifted[0].shape)
    placed = place(stack, xs, ys, known)
    if not placed.used.any():
        raise SilkroadError("no_deposits_inside", points=len(columns))
    deposits = int(placed.used.sum())
    units_per_cell = stack.grid.cell_area / 1e6 / parameters.unit_area_km2
    unit_cells = survey.cells * units_per_cell
    check_unit_area(unit_cells, deposits, parameters.unit_area_km2)
    # Each shifted point stands at the first try that lies inside; only the deposits that count are shifted.
    tried, found = first_inside(shifted_inside)
    found &= placed.used[on_grid]
    places = len(columns) + np.arange(shifted_inside.size).reshape(shifted_inside.shape)
    places = np.take_along_axis(places, tried[:, None, :], 1)[:, 0, :]
    codes, fitted = [], []
    for i, (kind, known) in enumerate(zip(parameters.kinds, classes, strict=True)):
        codes.append(survey.point_codes(i, known, slice(len(columns))))
        moved = np.where(found, survey.point_codes(i, known, places), -1)
        cells = survey.class_counts(i, known) * units_per_cell
        counts = Counts(cells, _count(codes[i][placed.used], len(cells)))
        cut = parameters.cut(i)
        null = _null(counts, control_measure(stack.names[i], kind, known, parameters, cut), moved)
        fitted.append(fit_layer(stack.names[i], kind, known, counts, unit_cells, parameters, cut, null))
    codes = np.stack(codes)
    model = build(fitted, unit_cells, deposits, parameters)
    return Fit(model, codes[:, placed.used], placed, placed.used & (codes < 0), stack.grid.cell_area / 1e6)


def adjusted(stack: RasterStack, fitted: Fit, progress: Progress | None = None) -> Fit:
    """Return the fit with all weights multiplied by the factor that makes T = n, see ``common_tau``."""
    model = fitted.model
    keys = _keys(stack, model)
    counter = ConditionCounter(keys)
    stack.fold(lambda block, arrays: counter.count(keys.keys(block, arrays)), progress)
    found, cells = counter.conditions()
    probability = model.evaluate(keys.codes(found)).probability
    weights = np.log(probability / (1 - probability)) - math.log(model.prior / (1 - model.prior))
    units = cells * fitted.cell_area_km2 / model.unit_area_km2
    return replace(fitted, model=replace(model, tau=common_tau(model.prior, weights, units, model.deposits)))


def _keys(stack: RasterStack, model: Model) -> ConditionKeys:
    groups = [layer.generalised.groups if layer.used else None for layer in model.layers]
    return ConditionKeys(stack.dtypes, [layer.classes for layer in model.layers], groups)


def predict(
    stack: RasterStack, fitted: Fit, outputs: dict[str, OutputBand], progress: Progress | None = None
) -> Conditions:
    """Write the maps that are asked for (keys of ``MAPS``) and count the unique conditions in the same pass."""
    model = fitted.model
    names = [name for name in MAPS if name in outputs]
    keys = _keys(stack, model)

    def values(codes):
        found = model.evaluate(codes)
        rows = {
            "posterior": found.probability,
            "std_weights": found.s_weights,
            "std_missing": found.s_missing,
            "confidence": found.confidence,
        }
        return np.array([rows[name] for name in names]).reshape(len(names), codes.shape[1])

    mapper = ConditionMapper(keys, values, len(names), NODATA)
    stack.map(mapper.map, [outputs[name] for name in names], progress)
    return _conditions(fitted, keys, mapper)


def predictor(model: Model) -> Additive:
    """Return the posterior as a sum over layers, as a saved model keeps it; a class without a weight adds nothing."""
    terms = []
    for layer in model.layers:
        weight = layer.evidence.weight if layer.used else np.zeros(int(layer.generalised.groups.max(initial=0)) + 1)
        terms.append(Table(layer.classes, model.tau * np.nan_to_num(weight, nan=0.0)[layer.generalised.groups]))
    return Additive(tuple(terms), math.log(model.prior / (1 - model.prior)), logistic=True)


def _conditions(fitted: Fit, keys: ConditionKeys, mapper: ConditionMapper) -> Conditions:
    model = fitted.model
    found, cells = mapper.conditions()
    codes = keys.codes(found)
    at_points = keys.of_points(fitted.point_codes)
    deposits = np.bincount(np.searchsorted(found, at_points), minlength=len(found))
    result = model.evaluate(codes)
    placed = fitted.deposits
    first = one_per_cell(placed.columns[placed.used], placed.rows[placed.used])
    occupied = np.bincount(np.searchsorted(found, at_points[first]), minlength=len(found))
    units = cells * fitted.cell_area_km2 / model.unit_area_km2
    used = [i for i, layer in enumerate(model.layers) if layer.used]
    groups = np.stack([np.append(model.layers[i].generalised.groups, -1)[fitted.point_codes[i]] for i in used])
    return Conditions(
        codes,
        cells,
        deposits,
        result,
        omnibus(result.probability, result.s_total, units, model.deposits),
        pairwise(groups),
        # In single precision, as the raster holds it: conditions whose weights have the same sum tie, although the
        # order of adding leaves them a rounding apart.
        auc_of_counts(result.probability.astype(np.float32), deposits, cells - occupied),
    )


def _null(counts, measure, codes) -> NullControl | None:
    """Return the control, without shifts that left less than half of the deposits on the layer."""
    kept = (codes >= 0).sum(1) * 2 >= counts.deposits.sum()
    return null_control(counts, measure, codes[kept]) if kept.any() else None


def _count(codes, size) -> np.ndarray:
    return np.bincount(codes[codes >= 0], minlength=size).astype(float)


def _check_area(stack):
    if stack.grid.crs is None:
        raise SilkroadError("crs_missing", path=stack.paths[0])
    if stack.grid.is_geographic:
        raise SilkroadError("geographic_crs", path=stack.paths[0], crs=stack.grid.crs.GetName())


def _check_shifts(parameters):
    """Refuse a limit that no layer can reach, however strong it is."""
    smallest = 1 / (1 + parameters.shifts)
    if parameters.largest_null_p < smallest:
        needed = math.ceil(1 / parameters.largest_null_p - 1 - 1e-9)
        raise SilkroadError("too_few_shifts", limit=parameters.largest_null_p, shifts=parameters.shifts, needed=needed)
