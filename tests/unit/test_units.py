"""The commonest class of each unit, against a count by hand."""

import numpy as np
import pytest

from silkroad_plugin.io.units import _Commonest


@pytest.mark.parametrize("dtype", ["uint8", "int32", "float32"])
@pytest.mark.parametrize("runs", [1, 40])
def test_the_commonest_class_whatever_the_blocks(dtype, runs):
    rng = np.random.default_rng(runs)
    units = np.repeat(rng.integers(0, 30, 400), runs)
    values = np.repeat(rng.integers(0, 5, 400), runs).astype(dtype) * (7 if dtype != "float32" else np.float32(-0.3))
    found = _Commonest(32)
    for part in np.array_split(np.arange(len(units)), 7):
        found.add(units[part], values[part])
        found.add(units[:0], values[:0])
    expected = np.full(32, np.nan)
    for unit in np.unique(units):
        classes, cells = np.unique(values[units == unit], return_counts=True)
        expected[unit] = classes[cells.argmax()]  # of equals the lowest
    np.testing.assert_array_equal(found.result(), expected)


def test_no_cell_has_no_class():
    assert np.isnan(_Commonest(3).result()).all()


def test_cells_of_a_block_are_not_sorted_one_by_one(monkeypatch):
    """A million cells in runs of a hundred: only runs are sorted."""
    sorted_at_once = []
    unique = np.unique

    def watched(values, *args, **kwargs):
        sorted_at_once.append(np.size(values))
        return unique(values, *args, **kwargs)

    monkeypatch.setattr(np, "unique", watched)
    found = _Commonest(1)
    found.add(np.repeat(np.arange(10_000) % 50, 100), np.repeat(np.arange(10_000) % 3, 100))
    assert max(sorted_at_once) <= 10_000
