"""A score raster measured at deposits: where they lie, and how cells rank against them."""

from dataclasses import dataclass

import numpy as np

from ..core.bookkeeping import Placed, one_per_cell
from ..core.chance import Sample
from ..core.errors import SilkroadError
from ..core.validation.boyce import windows
from ..core.validation.calibration import bins, calibrate
from ..core.validation.measures import Counts, Measures, Settings, measures
from ..core.validation.ranking import Counter, count
from .deposits import place
from .stack import Progress, RasterStack, computable, part_of

SAMPLE = 200_000
POINTS = 256


@dataclass(frozen=True)
class Area:
    """Area with a score in km², its cells, and those of them without a deposit."""

    km2: float
    cells: int
    background: int


@dataclass(frozen=True)
class Scored:
    """Deposits on score rasters, and the score of each: (n), of several rasters (k, n); NaN where it has none."""

    placed: Placed
    score: np.ndarray


@dataclass(frozen=True)
class Sampled:
    """Of all scores: quantiles among the values themselves, the ends, and the sample they come from."""

    quantiles: np.ndarray
    lowest: float
    highest: float
    values: np.ndarray


def score(stack: RasterStack, xs, ys) -> Scored:
    """Look up deposits (n, in the raster's coordinate system)."""
    found = stack.sample(xs, ys)[0]
    return Scored(place(stack, xs, ys, np.isfinite(found)), found)


def measure(
    stack: RasterStack,
    sets: list[Scored],
    settings: Settings,
    unit_area_km2: float | None = None,
    progress: Progress | None = None,
) -> tuple[list[Measures], Area]:
    """Rank the cells against every set of deposits in two passes: a sample for the curves, then the counts.

    Background cells hold no deposit of any set. With ``unit_area_km2`` the score is a probability of a cell of that
    size, and how true it is to the first set is measured as well. Raises SilkroadError all_nodata, no_background,
    not_probability.
    """
    dtype, row_areas = score_type(stack), stack.grid.row_areas() / 1e6
    geographic = stack.grid.is_geographic
    scores = [found.score[found.placed.used].astype(dtype) for found in sets]
    sampler = Sampler(stack.paths[0])

    def look(block, arrays):
        sampler.add(block.values(0), block.pick(0, block.lots()))

    stack.fold(look, part_of(progress, 0.0, 0.4))
    sampled = sampler.result()
    slid = score_windows(sampled, dtype)
    corners = np.concatenate([*scores, sampled.quantiles])
    edges = _bins(unit_area_km2, sampled, dtype)
    thresholds = np.concatenate([corners, [] if slid is None else slid.ravel(), edges]).astype(dtype)
    counter, cells = Counter(thresholds, moments=unit_area_km2 is not None), 0

    def take(block, arrays):
        nonlocal cells
        values = block.values(0).astype(dtype, copy=False)
        areas = block.areas(0, row_areas) if geographic else None
        cells += len(values)
        counter.add(values, areas)

    stack.fold(take, part_of(progress, 0.4, 0.8))
    everywhere = counter.result()
    own, areas = deposit_cells(sets, row_areas if geographic else None)
    if cells == len(own):
        raise SilkroadError("no_background")
    counts = Counts(everywhere, everywhere - count(thresholds, own.astype(dtype), areas), slid, corners)
    km2 = 1.0 if geographic else float(row_areas[0])
    calibrations = [None] * len(sets)
    if unit_area_km2 is not None:
        calibrations[0] = calibrate(scores[0], everywhere, counter.moments(), edges, unit_area_km2 / km2)
    measured, step = [], 0.2 / len(sets)
    for i, (found, calibration) in enumerate(zip(scores, calibrations, strict=True)):
        own_progress = part_of(progress, 0.8 + i * step, 0.8 + (i + 1) * step)
        measured.append(measures(found, counts, settings, calibration, own_progress))
    return measured, Area(everywhere.total * km2, cells, cells - len(own))


def score_type(stack: RasterStack, layer: int = 0) -> np.dtype:
    """Return the type in which scores are compared: the raster's own, but no wider than a deposit's score."""
    dtype = np.dtype(stack.dtypes[layer])
    return np.dtype(float) if dtype.kind in "iu" and dtype.itemsize > 4 else dtype


class Sampler:
    """Looks at all scores of a raster and keeps a random sample."""

    def __init__(self, path: str):
        self._path, self._taken = path, Sample(SAMPLE)
        self._lowest, self._highest = np.inf, -np.inf

    def add(self, values: np.ndarray, lots: np.ndarray) -> None:
        """Take the scores (n) of a block and the lots that their cells draw; raises SilkroadError raster_huge."""
        if len(values):
            self._taken.add(lots, computable(values, self._path))
            self._lowest, self._highest = min(self._lowest, values.min()), max(self._highest, values.max())

    def result(self, points: int = POINTS) -> Sampled:
        """Return what was seen, with so many quantiles; raises SilkroadError all_nodata."""
        if self._lowest > self._highest:
            raise SilkroadError("all_nodata", path=self._path)
        (taken,) = self._taken.rows()
        ranked = np.sort(np.concatenate([taken, np.array([self._lowest, self._highest], taken.dtype)]))
        spaced = ranked[np.linspace(0, len(ranked) - 1, points).astype(np.int64)]
        return Sampled(spaced, float(ranked[0]), float(ranked[-1]), taken)


def score_windows(sampled, dtype):
    """Return the windows of the Boyce index with limits that scores of a type can have; None of equal scores."""
    if not sampled.highest > sampled.lowest:
        return None
    lower, upper = windows(sampled.lowest, sampled.highest).T
    if dtype.kind in "iu":
        return np.column_stack([np.ceil(lower), np.floor(upper)])
    return np.column_stack([lower, upper]).astype(dtype).astype(float)


def _bins(unit_area_km2, sampled, dtype):
    """Return the edges of the bins of a probability, none where the score is not one."""
    if unit_area_km2 is None:
        return np.zeros(0, dtype)
    if sampled.lowest < 0 or sampled.highest > 1:
        raise SilkroadError("not_probability", lowest=sampled.lowest, highest=sampled.highest)
    return bins(sampled.values).astype(dtype)


def deposit_cells(sets: list[Scored], row_areas: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray | None]:
    """Return the scores (…, cells) of the cells that hold a deposit of any set, and their areas where cells differ."""
    used = [(scored, scored.placed.used) for scored in sets]
    columns, rows = (
        np.concatenate([getattr(scored.placed, axis)[which] for scored, which in used]) for axis in ("columns", "rows")
    )
    scores = np.concatenate([scored.score[..., which] for scored, which in used], axis=-1)
    first = one_per_cell(columns, rows)
    return scores[..., first], None if row_areas is None else row_areas[rows[first]]
