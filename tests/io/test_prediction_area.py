"""The threshold of the prediction-area plot takes the area at which its curves cross."""

import numpy as np
import pytest

from silkroad_plugin.core.validation.capture import capture, crossing, cut_at_crossing
from silkroad_plugin.core.validation.measures import Settings
from silkroad_plugin.core.validation.ranking import count
from silkroad_plugin.io import validation
from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.prediction_area import crossings
from silkroad_plugin.io.stack import RasterStack, write_geotiff
from tests.qgis.scene import wkt

EVEN = (np.arange(90_000).reshape(300, 300) + 0.5) / 90_000


def stack_of(folder, scores):
    grid = Grid(300, 300, (500_000.0, 1000.0, 0.0, 5_500_000.0, 0.0, -1000.0), wkt(32645))
    write_geotiff(str(folder / "score.tif"), scores.astype(np.float32), grid, None, {})
    return RasterStack([str(folder / "score.tif")])


def places(at):
    """Return where the scores have ranks ``at`` (0 … 1)."""
    cells = (np.array(at) * 90_000).astype(int)
    return 500_500.0 + 1000 * (cells % 300), 5_499_500.0 - 1000 * (cells // 300)


@pytest.mark.parametrize("change", [lambda x: x, lambda x: x**8, lambda x: np.log(x), lambda x: 1 / (1.001 - x)])
def test_the_threshold_takes_the_area_of_the_crossing(tmp_path, change):
    """Deposits at 0.9, 0.8 and 0.2: two of three are captured from area 0.2 on, and 1/3 of the area crosses 2/3."""
    scores = change(EVEN)
    xs, ys = places([0.9, 0.8, 0.2])
    with stack_of(tmp_path, scores) as stack:
        scored = validation.score(stack, xs, ys)
        (measured,), _ = validation.measure(stack, [scored], Settings())
        (layer,), _ = crossings(stack, lambda arrays: arrays, xs, ys, "Deposits")
    for found in (crossing(measured.curve), cut_at_crossing(measured.curve), layer):
        assert found.area == pytest.approx(1 / 3, abs=1e-4)
        assert np.mean(scores >= found.threshold) == pytest.approx(found.area, abs=1e-3)


def curve_of(scores, deposits):
    return capture(np.array(deposits), count(np.unique(scores), np.asarray(scores)))


def test_cells_of_one_score_are_taken_all_or_none():
    scores = np.repeat([1.0, 2.0, 3.0, 4.0], 25)
    found = cut_at_crossing(curve_of(scores, [4.0, 3.0, 3.0, 1.0]))
    # With the 3s, 50 % of the area and 75 % of the deposits; without them 25 % and 25 %, farther from a sum of 1.
    assert (found.area, found.captured, found.threshold) == (0.5, 0.75, 3.0)
    found = cut_at_crossing(curve_of(scores, [4.0, 4.0, 4.0, 3.0, 1.0]))
    # 25 % and 60 % without the 3s, 50 % and 80 % with them.
    assert (found.area, found.captured, found.threshold) == (0.25, pytest.approx(0.6), 4.0)


def test_a_class_that_adds_nothing_is_left_out_where_the_sum_is_reached_before_it():
    """A fifth of the area holds four of five deposits; the next class adds area alone, and shares carry rounding."""
    scores = np.repeat([1.0, 2.0, 3.0, 4.0], [73, 8, 7, 12]).astype(float)
    found = cut_at_crossing(curve_of(scores, [4.0, 4.0, 4.0, 3.0, 1.0]))
    assert found.threshold == 3.0
    assert (found.area, found.captured) == (pytest.approx(0.19), pytest.approx(0.8))
    scores = np.repeat([1.0, 2.0, 3.0, 4.0], [74, 6, 8, 12]).astype(float)
    found = cut_at_crossing(curve_of(scores, [4.0, 4.0, 4.0, 3.0, 1.0]))
    assert (found.threshold, found.area) == (3.0, pytest.approx(0.2))


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("classes", [1, 2, 3, 7, 60])
def test_at_least_the_score_holds_the_area_and_the_deposits_that_are_told(tmp_path, seed, classes):
    rng = np.random.default_rng(seed)
    scores = (rng.integers(0, classes, 900) ** 2 / 7).astype(np.float32)
    deposits = rng.choice(scores, 11, p=(scores + 1) / (scores + 1).sum()).astype(float)
    found = cut_at_crossing(curve_of(scores, deposits))
    assert np.mean(scores >= np.float32(found.threshold)) == pytest.approx(found.area)
    assert np.mean(deposits >= found.threshold) == pytest.approx(found.captured)
    whole = [(np.mean(deposits >= v) + np.mean(scores >= v), np.mean(deposits >= v)) for v in np.unique(scores)]
    assert abs(found.captured + found.area - 1) <= min(abs(s - 1) for s, held in whole if held > 0) + 1e-9


def test_the_cut_is_just_above_a_score_where_no_corner_is_nearer():
    """Corners do not hold every score: cells between two of them are cut just above the lower one."""
    scores = np.repeat([1.0, 2.0, 2.5, 4.0], [50, 25, 5, 20])
    curve = capture(np.array([4.0, 4.0, 4.0, 2.0]), count(np.array([1.0, 2.0, 4.0]), scores))
    found = cut_at_crossing(curve)
    assert np.mean(scores.astype(np.float32) >= np.float32(found.threshold)) == found.area == 0.25
    assert found.captured == 0.75
