"""Rows that regression and learners are fitted to: cells one by one, or unique conditions with their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.bookkeeping import counted_once
from ..core.evidence.kinds import Kind
from ..core.prospectivity.classes import Classes
from ..core.prospectivity.conditions import ConditionCounter, ConditionKeys
from ..core.prospectivity.model import check_unit_area
from .class_survey import survey_classes
from .drawn_cells import draw
from .stack import Progress, RasterStack, part_of


@dataclass(frozen=True)
class Rows:
    """``values`` (layers, n); ``events`` (n): ore-bearing unit cells; ``trials`` (n): unit cells.

    ``bins``: classes of the layers that were cut, else None; ``share``: of the cells that were drawn.
    """

    values: np.ndarray
    events: np.ndarray
    trials: np.ndarray
    bins: tuple[Classes | None, ...]
    share: float = 1.0


def cell_rows(
    stack: RasterStack, at_points: np.ndarray, columns, rows, copies, units_per_cell: float, most: int, seed: int,
    progress: Progress | None = None,
) -> Rows:  # fmt: skip
    """Return a row for each cell with a deposit, and for each other cell or about ``most`` of them.

    ``at_points`` (layers, m), ``columns``, ``rows``, ``copies`` (m): the deposits that are used; a cell counts as one
    event however many it holds, but has a row for each copy (``counted_once``). All rows together stand for as many
    unit cells as there are: the first row of a cell with a deposit for the unit cells of that cell, at least one, and
    the rows of cells without a deposit for the rest. Raises SilkroadError unit_area_too_large.
    """
    place, width = rows * stack.grid.width + columns, stack.grid.width
    dtype = np.result_type(*stack.dtypes, np.float32)  # a million cells of many layers are large
    cells = draw(stack, most, seed, progress, lambda x, y: ~np.isin(y * width + x, place), dtype)
    first, held = counted_once(place, copies), len(np.unique(place))
    _check_unit_area(stack, cells.known, held, units_per_cell)
    number = len(cells.columns)
    values = np.concatenate([at_points[:, first].astype(dtype), cells.values], 1)
    occupied = max(1.0, units_per_cell)
    rest = cells.known * units_per_cell - held * occupied
    at_deposits = np.where(copies[first] == 0, occupied, 1.0)
    trials = np.concatenate([at_deposits, np.full(number, rest / max(number, 1))])
    events = np.concatenate([np.ones(len(first)), np.zeros(number)])
    share = number / max(cells.known - held, 1)
    return Rows(values, events, trials, (None,) * len(stack.paths), share)


def condition_rows(
    stack: RasterStack, kinds: Sequence[Kind], columns, rows, copies, units_per_cell: float,
    progress: Progress | None = None,
) -> Rows:  # fmt: skip
    """Return a row for each unique condition of the classes where all layers are known.

    ``columns``, ``rows``, ``copies`` (m): the deposits that are used; each copy adds an ore-bearing unit cell
    (``counted_once``). Raises SilkroadError too_many_conditions, all_nodata, unit_area_too_large.
    """
    survey, classes = survey_classes(stack, kinds, (), columns, rows, part_of(progress, 0, 0.5))
    keys = ConditionKeys(stack.dtypes, classes, [np.arange(len(known)) for known in classes])
    counter = ConditionCounter(keys)
    stack.fold(lambda block, arrays: counter.count(keys.keys(block, arrays)), part_of(progress, 0.5, 1))
    found, cells = counter.conditions()
    codes = keys.codes(found)
    complete = (codes >= 0).all(0)
    codes, found, cells = codes[:, complete], found[complete], cells[complete]
    place = np.asarray(rows) * stack.grid.width + columns
    codes_at = np.stack([survey.point_codes(i, known) for i, known in enumerate(classes)])
    at = np.searchsorted(found, keys.of_points(codes_at))
    events, held = (
        np.bincount(at[counted_once(place, one)], minlength=len(found)).astype(float)
        for one in (copies, np.zeros_like(copies))
    )
    _check_unit_area(stack, int(cells.sum()), int(held.sum()), units_per_cell)
    values = np.stack([known.middles[code] for known, code in zip(classes, codes, strict=True)])
    bins = tuple(None if known.edges is None else known for known in classes)
    return Rows(values, events, np.maximum(cells * units_per_cell, held) + events - held, bins)


def _check_unit_area(stack, known: int, held: int, units_per_cell: float) -> None:
    """Refuse a unit area of several cells that leaves no unit cell without a deposit."""
    if units_per_cell < 1:
        check_unit_area(known * units_per_cell, held, stack.grid.cell_area / 1e6 / units_per_cell)
