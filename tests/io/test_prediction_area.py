"""The threshold of the prediction-area plot takes the area at which its curves cross."""

import numpy as np
import pytest

from silkroad_plugin.core.validation.capture import capture, crossing
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
    for found in (crossing(measured.curve), layer):
        assert found.area == pytest.approx(1 / 3, abs=1e-4)
        assert np.mean(scores >= found.threshold) == pytest.approx(found.area, abs=1e-3)


def test_ties_take_their_own_score():
    scores = np.repeat([1.0, 2.0, 3.0, 4.0], 25)
    found = crossing(capture(np.array([4.0, 3.0, 3.0, 1.0]), count(np.unique(scores), scores)))
    # From 25 % of the area and of the deposits a slanted line goes to 50 % and 75 %: 1/3 of the way up.
    assert (found.area, found.threshold) == (pytest.approx(5 / 12), 3.0)
