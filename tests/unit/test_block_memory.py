"""What scoring a block holds at a time, and that its parts change nothing."""

import tracemalloc

import numpy as np
import pytest

from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity.encoding import Encoded, encode
from silkroad_plugin.core.prospectivity.logistic_regression import Parameters, fit
from silkroad_plugin.io import predictors
from silkroad_plugin.io.predictors import NODATA, Regression
from silkroad_plugin.io.stack import Block

CLASSES = 100


@pytest.fixture(scope="module")
def regression():
    rng = np.random.default_rng(1)
    values = np.stack([rng.normal(size=5000), rng.integers(0, CLASSES, 5000)])
    values[1, :CLASSES] = np.arange(CLASSES)
    events = (rng.random(5000) < 0.1).astype(float)
    encoding = encode(["a", "b"], [Kind.ASCENDING, Kind.CATEGORICAL], values, np.ones(5000), True, (), events)
    assert len(encoding.columns) == CLASSES
    return Regression(
        encoding, fit(Encoded(encoding, values), events, np.ones(5000), encoding.names, Parameters(firth=True))
    )


def block_of(height, width):
    rng = np.random.default_rng(2)
    numbers = rng.normal(size=(height, width)).astype(np.float32)
    numbers[rng.random(numbers.shape) < 0.2] = np.nan
    classes = rng.integers(0, CLASSES + 1, (height, width)).astype(np.uint8)  # one that training never saw
    return Block((0, 0, width, height), [numbers, classes], [None, None], [None, 255])


def test_a_block_of_a_hundred_classes_with_deviation_needs_little(regression):
    block = block_of(1024, 1024)
    tracemalloc.start()
    try:
        regression.score(block)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 110e6, peak  # the encoded block alone has 840 MB


def test_parts_change_nothing_and_missing_cells_have_none(regression, monkeypatch):
    block, found = block_of(70, 90), []
    for rows, part in ((1 << 20, 32 << 20), (97, 0)):
        monkeypatch.setattr(predictors, "ROWS", rows)
        monkeypatch.setattr(predictors, "PART", part)
        found.append(regression.score(block))
    known = np.isfinite(block.arrays[0]) & (block.arrays[1] < CLASSES)
    for whole, parts in zip(*found, strict=True):
        assert (whole[~known] == NODATA).all() and (parts[~known] == NODATA).all()
        assert parts[known] == pytest.approx(whole[known], rel=1e-6)
    quick = regression.quick().score(block)[0]
    assert found[0][0][known] == pytest.approx(quick[known], rel=1e-4)
