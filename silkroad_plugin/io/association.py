"""How far rasters say the same, pair by pair, in the cells where both have data."""

from dataclasses import dataclass

import numpy as np

from ..core.errors import SilkroadError
from ..core.evidence.association import (
    CLASSES,
    ChiSquared,
    JointCounts,
    PairMoments,
    association_test,
    class_limits,
    spearman,
)
from .stack import Progress, RasterStack, part_of
from .validation import Sampler


@dataclass(frozen=True)
class Pair:
    """Two layers (indices): the area where both have data, what was measured and its value; χ² where it was."""

    first: int
    second: int
    area_km2: float
    measure: str
    value: float
    chi_squared: ChiSquared | None = None


def associate(stack: RasterStack, categorical: list[bool], method: str, progress: Progress | None = None) -> list[Pair]:
    """Measure every pair of layers in two passes: a sample with the categories, then the counts.

    ``method`` "pearson" or "spearman" is for two numeric layers, Cramér's V ("cramers_v") for the others, where a
    numeric layer beside a categorical one is cut into ten classes of equal area. Raises SilkroadError all_nodata,
    raster_huge, categories_many.
    """
    samplers = [Sampler(path) for path in stack.paths]
    categories = [np.zeros(0)] * len(categorical)

    def look(block, arrays):
        for i, sampler in enumerate(samplers):
            values = block.values(i)
            sampler.add(values, block.pick(i, block.lots()))
            if categorical[i]:
                categories[i] = _categories(categories[i], values, stack.paths[i])

    stack.fold(look, part_of(progress, 0.0, 0.4))
    samples = [sampler.result().values.astype(float) for sampler in samplers]
    limits = [
        known if nominal else class_limits(sample)
        for known, nominal, sample in zip(categories, categorical, samples, strict=True)
    ]
    joint = JointCounts(limits)
    moments = PairMoments([sample.mean() for sample in samples], [sample.std() or 1.0 for sample in samples])
    row_areas, geographic = stack.grid.row_areas() / 1e6, stack.grid.is_geographic

    def take(block, arrays):
        valid = [block.valid(i) for i in range(len(arrays))]
        known = [None if there is None else there.ravel() for there in valid]
        areas = np.repeat(row_areas[block.y : block.y + block.height], block.width) if geographic else None
        values = [array.ravel() for array in arrays]
        joint.add(values, known, areas)
        moments.add(values, known, areas)

    stack.fold(take, part_of(progress, 0.4, 1.0))
    pearson, km2 = moments.correlation(), 1.0 if geographic else float(row_areas[0])

    def pair(i, j):
        table = joint.table(i, j)
        area = km2 * float(table.sum())
        if not (categorical[i] or categorical[j]):
            value = float(pearson[i, j]) if method == "pearson" else spearman(table)
            return Pair(i, j, area, method, value)
        scaled = table / (table.sum() / area) if area else table
        found = association_test(scaled, categorical[i], categorical[j])
        return Pair(i, j, area, "cramers_v", found.v, found)

    number = len(categorical)
    return [pair(i, j) for i in range(number) for j in range(i + 1, number)]


def _categories(known: np.ndarray, values: np.ndarray, path: str) -> np.ndarray:
    """Return the different values with those of a block; raises SilkroadError categories_many."""
    found = np.union1d(known, np.unique(values))
    if len(found) >= CLASSES:
        raise SilkroadError("categories_many", path=path, most=CLASSES - 1)
    return found
