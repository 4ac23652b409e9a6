"""Posterior of weights that were made elsewhere: rasters and tables of weights, no deposits."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from ..core.prospectivity.classes import Classes
from ..core.prospectivity.conditions import ConditionKeys, ConditionMapper
from ..core.prospectivity.posterior import Evidence, Variance, posterior
from ..core.prospectivity.weights_tables import LayerTable
from .stack import OutputBand, Progress, RasterStack, part_of
from .weights_of_evidence import MAPS, NODATA

NOWHERE = 65_535


@dataclass(frozen=True)
class Coded:
    """A table as groups: ``classes`` with the ``groups`` of each, weights and variances of the groups (g)."""

    classes: Classes
    groups: np.ndarray
    weight: np.ndarray
    variance: np.ndarray

    @classmethod
    def of(cls, table: LayerTable) -> "Coded":
        """Group the classes that have one weight."""
        pairs = np.stack([table.columns["weight"], table.columns["s_weight"]])
        known = np.where(np.isnan(pairs), np.inf, pairs)
        found, groups = np.unique(known, axis=1, return_inverse=True)
        weight = np.where(np.isinf(found[0]), np.nan, found[0])
        spread = np.where(np.isinf(found[1]), 0.0, found[1])
        return cls(_classes(table), np.ravel(groups), weight, spread**2)

    def code(self, values: np.ndarray) -> np.ndarray:
        """Return the group of each value; the number of groups where the table does not know it."""
        place = np.minimum(self.classes.codes(values), len(self.classes) - 1)
        known = np.ones(values.shape, bool) if self.classes.edges is not None else self.classes.values[place] == values
        return np.where(known, self.groups[place], len(self.weight))


def _classes(table: LayerTable) -> Classes:
    """Return the classes of a table: values of the raster, or bins where their limits are given."""
    values, limits = table.columns["class"], table.columns["class_limit"]
    if table.kind is Kind.CATEGORICAL or np.isnan(limits).any() or np.array_equal(limits, values):
        return Classes(values)
    ends = [-np.inf, *limits] if table.kind is Kind.ASCENDING else [*limits, np.inf]
    # A value beyond the last limit belongs to the last bin.
    edges = np.array(ends)
    edges[-1] = np.inf
    edges[0] = -np.inf
    return Classes(values, edges)


@dataclass(frozen=True)
class Response:
    """Cells of the study area, and of each layer the cells whose class its table does not know."""

    cells: int
    prior: float
    unknown: list[int]


def respond(
    stack: RasterStack,
    tables: Sequence[LayerTable],
    deposits: float,
    unit_area_km2: float,
    missing: float,
    variance: Variance,
    outputs: dict[str, OutputBand],
    folder: str,
    progress: Progress | None = None,
) -> Response:
    """Write the maps that are asked for (keys of ``MAPS``); the prior is deposits over unit cells of the study area.

    Values equal to ``missing``, and classes that a table does not hold, count as missing. Raises SilkroadError
    all_nodata, unit_area_too_large, weights_no_class_known.
    """
    coded = [Coded.of(table) for table in tables]
    paths = [str(Path(folder) / f"groups_{layer:02d}.tif") for layer in range(len(coded))]
    bands = [OutputBand(path, "uint16", NOWHERE, repeats=True) for path in paths]
    counts, unknown, cells = _translate(stack, coded, missing, bands, part_of(progress, 0, 0.5))
    if not cells:
        raise SilkroadError("all_nodata", path=stack.paths[0])
    for path, table, count, alien in zip(stack.paths, tables, counts, unknown, strict=True):
        if alien and not count[:-1].any():
            raise SilkroadError("weights_no_class_known", path=path, table=table.name)
    units = cells * stack.grid.cell_area / 1e6 / unit_area_km2
    if deposits >= units:
        raise SilkroadError("unit_area_too_large", unit_area=unit_area_km2, units=float(units), deposits=deposits)
    prior = deposits / units
    evidence = [
        Evidence(one.weight, one.variance, count[:-1] / max(count[:-1].sum(), 1))
        for one, count in zip(coded, counts, strict=True)
    ]
    names = [name for name in MAPS if name in outputs]

    def values(codes):
        found = posterior(codes, evidence, prior, deposits, variance)
        every = {
            "posterior": found.probability,
            "std_weights": found.s_weights,
            "std_missing": found.s_missing,
            "confidence": found.confidence,
        }
        made = np.array([every[name] for name in names]).reshape(len(names), codes.shape[1])
        return np.where(np.isfinite(made), made, NODATA)

    groups = [np.arange(len(one.weight)) for one in coded]
    with RasterStack(paths) as grouped:
        keys = ConditionKeys(grouped.dtypes, [Classes(group) for group in groups], groups)
        mapper = ConditionMapper(keys, values, len(names), NODATA)
        grouped.map(mapper.map, [outputs[name] for name in names], part_of(progress, 0.5, 1))
    return Response(cells, prior, unknown.tolist())


def _translate(
    stack: RasterStack, coded: list[Coded], missing: float, bands: list[OutputBand], progress: Progress | None
) -> tuple[list[np.ndarray], np.ndarray, int]:
    """Write which row of its table each cell of a layer takes; return how many cells each row has (the last: none),
    cells of each layer whose class its table does not know, and the cells of the study area."""
    counts = [np.zeros(len(one.weight) + 1, np.int64) for one in coded]
    unknown, cells = np.zeros(len(coded), np.int64), 0

    def translate(block, arrays):
        nonlocal cells
        made, somewhere = [], np.zeros((block.height, block.width), bool)
        for layer, (one, array) in enumerate(zip(coded, arrays, strict=True)):
            valid = block.valid(layer)
            inside = np.ones(array.shape, bool) if valid is None else valid
            groups = np.full(array.shape, NOWHERE, np.uint16)
            values = array[inside].astype(float)
            found = one.code(values)
            unknown[layer] += np.count_nonzero((found == len(one.weight)) & (values != missing))
            counts[layer] += np.bincount(found, minlength=len(counts[layer]))
            groups[inside] = found
            somewhere |= inside
            made.append(groups)
        cells += int(somewhere.sum())
        return made

    stack.map(translate, bands, progress)
    return counts, unknown, cells
