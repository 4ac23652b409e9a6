"""The states of variables in model units: cells that hold points, or polygons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..core.bookkeeping import Placed
from .deposits import place
from .stack import Progress, RasterStack
from .vectors import Polygons

# A function of the layers' values (NaN where missing) that returns the state of each: 1, 0, -1 or NaN.
States = Callable[[Sequence[np.ndarray]], list[np.ndarray]]


@dataclass(frozen=True)
class ModelUnits:
    """``states`` (units, variables) of the units that can be used; ``labels`` (units) name them.

    ``missing``: labels of units left out because a variable is unknown there or they hold no cell; ``outside``: those
    outside the study area; ``merged``: how many points were left out because another one lies in their cell.
    """

    states: np.ndarray
    labels: list[str]
    missing: list[str]
    outside: list[str]
    merged: int = 0


def cells_of_points(stack: RasterStack, states: States, xs, ys, labels: Sequence[str]) -> ModelUnits:
    """Return the cells that hold points (n, in the CRS of the stack), each cell once."""
    found = np.stack(states(list(stack.sample(xs, ys))), 1)
    # A variable may be given a state where its layer has no data: whether a point is inside is asked for itself.
    where = place(stack, xs, ys, np.zeros(len(found), bool))
    placed = Placed.of(where.columns, where.rows, ~where.outside, np.isfinite(found).all(1))
    shared = placed.sharing()
    doubled = {index for group in shared for index in group[1:]}
    names = list(labels)
    for group in shared:
        names[group[0]] = " + ".join(labels[index] for index in group)
    kept = [index for index in np.flatnonzero(placed.used).tolist() if index not in doubled]
    return ModelUnits(
        found[kept],
        [names[index] for index in kept],
        [labels[index] for index in np.flatnonzero(placed.nodata)],
        [labels[index] for index in np.flatnonzero(placed.outside)],
        len(doubled),
    )


def states_of_polygons(
    stack: RasterStack, states: States, polygons: Polygons, labels: Sequence[str], progress: Progress | None = None
) -> ModelUnits:
    """Return the most common state of each variable among the cells of each polygon; 0 where two are as common.

    ``polygons`` are burnt with 1, 2, 3 … in the order of ``labels``. Cells where a variable is unknown do not count.
    """
    counts = np.zeros((len(labels) + 1, len(stack.paths), 3), np.int64)
    touched = np.zeros(len(labels) + 1, bool)

    def take(block, arrays):
        units = polygons.burn(block)
        if block.inside is not None:
            units[~block.inside] = 0
        touched[np.unique(units)] = True
        at = units > 0
        if not at.any():
            return
        values = states([block.numbers(layer) for layer in range(len(arrays))])
        known = at & np.logical_and.reduce([np.isfinite(value) for value in values])
        for variable, value in enumerate(values):
            codes = units[known].astype(np.int64) * 3 + value[known].astype(np.int64) + 1
            counts[:, variable] += np.bincount(codes, minlength=counts.shape[0] * 3).reshape(-1, 3)

    stack.fold(take, progress)
    counts, touched = counts[1:], touched[1:]
    held = counts[:, 0].sum(1) > 0
    most = counts.max(2, keepdims=True)
    common = np.argmax(counts, 2) - 1.0
    common[(counts == most).sum(2) > 1] = 0.0
    names = np.array(labels, object)
    return ModelUnits(common[held], list(names[held]), list(names[touched & ~held]), list(names[~touched]))
