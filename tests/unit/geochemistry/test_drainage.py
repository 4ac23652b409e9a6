"""Drainage and catchments on reliefs whose answer is known."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry.drainage import catchments, fed_from_outside, flood, snapped


def valley(rows=9, columns=7):
    """Return a V-shaped valley that falls to the last row; its thalweg is the middle column."""
    y, x = np.mgrid[:rows, :columns]
    return (rows - 1 - y) * 1.0 + 10.0 * np.abs(x - columns // 2)


def uphill(found, start):
    """Return the cells that drain through one, by walking down from each."""
    inside = set()
    for cell in np.flatnonzero(found.receiver >= 0):
        walked = cell
        while walked != start and found.receiver[walked] != walked:
            walked = found.receiver[walked]
        if walked == start:
            inside.add(int(cell))
    return inside


def test_every_cell_reaches_the_edge():
    rng = np.random.default_rng(1)
    heights = rng.integers(0, 5, (40, 30)).astype(float)
    heights[10:14, 5:9] = np.nan
    found = flood(heights)
    assert (found.receiver[np.isnan(heights).ravel()] == -1).all()
    cells = np.flatnonzero(found.receiver >= 0)
    assert len(cells) == np.isfinite(heights).sum()
    below = found.receiver[cells]
    assert np.maximum(abs(cells // 30 - below // 30), abs(cells % 30 - below % 30)).max() == 1
    for _ in range(len(cells)):
        below = found.receiver[below]
    assert (found.receiver[below] == below).all()
    rim = np.isnan(np.pad(heights, 1, constant_values=np.nan))
    beside = np.lib.stride_tricks.sliding_window_view(rim, (3, 3)).any((2, 3)).ravel()
    assert beside[below].all()


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


def test_flats_drain_to_the_nearest_way_out():
    """The way over a flat is as long as the fewest steps on it to a cell that is lower beside, or at the edge."""
    heights = np.random.default_rng(3).integers(0, 3, (25, 30)).astype(float)
    found = flood(heights)
    size = heights.size
    filled, way = heights.ravel().copy(), found.receiver
    for _ in range(size):
        filled = np.maximum(filled, filled[way])
    beside = [
        [r * 30 + c for r in range(y - 1, y + 2) for c in range(x - 1, x + 2) if 0 <= r < 25 and 0 <= c < 30]
        for y, x in np.ndindex(heights.shape)
    ]
    steps = np.full(size, -1)
    ring = [cell for cell in range(size) if filled[beside[cell]].min() < filled[cell] or len(beside[cell]) < 9]
    steps[ring] = 0
    while ring:
        cells = {b for a in ring for b in beside[a] if filled[b] == filled[a] and steps[b] < 0}
        for cell in cells:
            steps[cell] = 1 + min(steps[b] for b in beside[cell] if filled[b] == filled[cell] and steps[b] >= 0)
        ring = sorted(cells)
    assert (steps >= 0).all()
    assert steps.max() > 3
    flat = steps > 0
    assert (steps[way[flat]] == steps[flat] - 1).all()


def test_the_size_of_the_strips_changes_nothing(monkeypatch):
    heights = np.random.default_rng(4).integers(0, 9, (60, 45)).astype(float)
    heights[20:24, 30:] = np.nan
    cells = np.array([700, 1500])

    def all_of_it():
        found = flood(heights, cell=(2.0, np.linspace(1, 3, 60)))
        return found.receiver, found.accumulate(np.ones(heights.shape)), catchments(found, cells).label

    at_once = all_of_it()
    monkeypatch.setattr("silkroad_plugin.core.geochemistry.drainage.STRIP", 101)
    for whole, strips in zip(at_once, all_of_it(), strict=True):
        assert (whole == strips).all()


def test_catchments_below_the_edge_are_told():
    """Rows of the valley up to the wall are below the edge; a hill whose foot is all inside is not."""
    heights = np.pad(valley(), 1, constant_values=1000.0)
    heights[-1, 4] = -1.0
    found = flood(heights)
    assert (fed_from_outside(heights, found, catchments(found, np.array([4 * 9 + 4, 8 * 9 + 4]))) > 0).all()
    y, x = np.mgrid[-8:9, -8:9]
    hill = -np.hypot(x, y)
    found = flood(hill)
    made = catchments(found, np.array([8 * 17 + 14]))
    assert (made.label == 0).sum() > 5
    assert not fed_from_outside(hill, found, made).any()


def test_samples_move_to_the_stream_and_no_farther():
    heights = np.pad(valley(), 1, constant_values=1000.0)
    heights[-1, 4] = -1.0
    found = flood(heights)
    sums = found.accumulate(np.ones(heights.shape))
    assert snapped(found, sums, 5, 6, 0) == 5 * 9 + 6
    assert snapped(found, sums, 5, 6, 2) == 5 * 9 + 4
    # As far along the diagonal as along a row; the next cell of the thalweg is out of reach above, in reach here.
    assert snapped(found, sums, 5, 6, 2, (0.5, 1.0)) == 6 * 9 + 4
    # 0.3 / 0.1 is less than 3.
    assert snapped(found, sums, 5, 7, 0.3, (0.1, 0.1)) == 5 * 9 + 4
    heights[:, :] = np.nan
    heights[0, 0] = 1
    assert snapped(flood(heights), np.ones(heights.size), 5, 5, 1) == -1


def test_nothing_and_cancel():
    with pytest.raises(SilkroadError, match="relief_empty"):
        flood(np.full((3, 3), np.nan))

    def stop(part):
        raise Cancelled

    heights = np.random.default_rng(0).random((300, 300))
    found, told = flood(np.zeros((2000, 2000))), []
    flood(heights, told.append)
    assert told == sorted(told)
    for work in (
        lambda: flood(heights, stop),
        lambda: catchments(found, np.array([500]), stop),
        lambda: found.accumulate(np.ones((2000, 2000)), stop),
    ):
        with pytest.raises(Cancelled):
            work()
