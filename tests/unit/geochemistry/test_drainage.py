"""Drainage and catchments on reliefs whose answer is known."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry.drainage import catchments, flood, snapped


def valley(rows=9, columns=7):
    """Return a V-shaped valley that falls to the last row; its thalweg is the middle column."""
    y, x = np.mgrid[:rows, :columns]
    return (rows - 1 - y) * 1.0 + 10.0 * np.abs(x - columns // 2)


def uphill(found, start):
    """Return the cells that drain through one, by walking down from each."""
    inside = set()
    for cell in found.order:
        walked = cell
        while walked != start and found.receiver[walked] != walked:
            walked = found.receiver[walked]
        if walked == start:
            inside.add(int(cell))
    return inside


def test_every_cell_reaches_the_edge_and_order_runs_upwards():
    rng = np.random.default_rng(1)
    heights = rng.normal(0, 1, (40, 30))
    heights[10:14, 5:9] = np.nan
    found = flood(heights)
    assert len(found.order) == np.isfinite(heights).sum() == len(set(found.order))
    place = {int(cell): i for i, cell in enumerate(found.order)}
    for cell in found.order:
        below = found.receiver[cell]
        assert place[int(below)] <= place[int(cell)]
        row, column = divmod(int(cell), 30)
        assert max(abs(row - below // 30), abs(column - below % 30)) <= 1
    assert (found.receiver[np.isnan(heights).ravel()] == -1).all()


def test_the_way_down_is_the_lowest_pass():
    """The highest point of the way to the edge is the minimax one, computed by Floyd's recursion."""
    heights = np.random.default_rng(2).random((7, 8))
    found = flood(heights)
    z = heights.ravel()
    size = z.size
    cost = np.full((size + 1, size + 1), np.inf)
    for cell in range(size):
        row, column = divmod(cell, 8)
        cost[cell, cell] = z[cell]
        for other in range(size):
            if max(abs(row - other // 8), abs(column - other % 8)) == 1:
                cost[cell, other] = max(z[cell], z[other])
        if row in (0, 6) or column in (0, 7):
            cost[cell, size] = z[cell]
    for middle in range(size):
        cost = np.minimum(cost, np.maximum(cost[:, [middle]], cost[[middle], :]))
    for cell in range(size):
        walked, highest = cell, z[cell]
        while found.receiver[walked] != walked:
            walked = found.receiver[walked]
            highest = max(highest, z[walked])
        assert highest == cost[cell, size]


def test_a_slope_drains_along_its_steepest_way():
    """Across the valley the slope is 10 a cell, along it 1: water runs straight to the thalweg."""
    heights = np.pad(valley(), 1, constant_values=1000.0)
    heights[-1, 4] = -1.0
    found = flood(heights)
    for row in range(1, 9):
        for column in (1, 2, 3):
            assert found.receiver[row * 9 + column] == row * 9 + column + 1
    # In cells three times as wide as high the way down along them is steeper than the one across.
    plane = np.add.outer(np.arange(6, 0, -1.0), np.arange(4, 0, -1.0))
    assert flood(plane, cell=(3, 1)).receiver[2 * 4 + 1] == 3 * 4 + 1
    assert flood(plane, cell=(1, 3)).receiver[2 * 4 + 1] == 2 * 4 + 2


def test_accumulation_and_catchments_of_a_valley():
    heights = np.pad(valley(), 1, constant_values=1000.0)
    heights[-1, 4] = -1.0  # the outlet
    found = flood(heights)
    sums = found.accumulate(np.ones(heights.shape))
    upper, lower = 4 * 9 + 4, 8 * 9 + 4  # on the thalweg
    for cell in (upper, lower):
        assert sums[cell] == len(uphill(found, cell))
    made = catchments(found, np.array([lower, upper]))
    assert list(made.below) == [-1, 0]
    assert list(made.downwards) == [1, 0]
    own = np.bincount(made.label[made.label >= 0], minlength=2)
    assert own[1] == sums[upper]
    assert list(made.whole(own)) == [sums[lower], sums[upper]]
    assert sums[found.receiver == np.arange(len(sums))].sum() == heights.size


def test_hollows_overflow_at_their_lowest_rim():
    heights = np.full((7, 7), 9.0)
    heights[2:5, 2:5] = 1.0
    heights[3, 5] = 4.0  # the rim
    heights[3, 6] = 2.0
    found = flood(heights)
    assert uphill(found, 3 * 7 + 5) >= {row * 7 + column for row in (2, 3, 4) for column in (2, 3, 4)}


def test_samples_move_to_the_stream_and_no_farther():
    heights = np.pad(valley(), 1, constant_values=1000.0)
    heights[-1, 4] = -1.0
    found = flood(heights)
    sums = found.accumulate(np.ones(heights.shape))
    assert snapped(found, sums, 5, 6, 0, 0) == 5 * 9 + 6
    assert snapped(found, sums, 5, 6, 0, 2) == 5 * 9 + 4
    heights[:, :] = np.nan
    heights[0, 0] = 1
    assert snapped(flood(heights), np.ones(heights.size), 5, 5, 1, 1) == -1


def test_nothing_and_cancel():
    with pytest.raises(SilkroadError, match="relief_empty"):
        flood(np.full((3, 3), np.nan))

    def stop(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        flood(np.random.default_rng(0).random((300, 300)), stop)
