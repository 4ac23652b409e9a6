"""Cells drawn for training: the same whatever the blocks, as many as asked for, only where all is known."""

import numpy as np
import pytest

from silkroad_plugin.io.samples import draw
from silkroad_plugin.io.stack import RasterStack, write_geotiff
from tests.qgis.woe_study import grid


@pytest.fixture
def paths(tmp_path):
    rng = np.random.default_rng(4)
    first = rng.integers(0, 9, (200, 300)).astype("uint8")
    second = rng.normal(size=(200, 300)).astype("float32")
    second[rng.random((200, 300)) < 0.2] = np.nan
    for name, array, nodata in (("a", first, 0), ("b", second, None)):
        write_geotiff(str(tmp_path / f"{name}.tif"), array, grid(width=300, height=200), nodata)
    return [str(tmp_path / f"{name}.tif") for name in ("a", "b")], (first != 0) & np.isfinite(second), first


def drawn(paths, about, seed=1):
    with RasterStack(paths) as stack:
        return draw(stack, about, seed)


def test_all_cells_where_every_layer_is_known(paths):
    found = drawn(paths[0], 10**6)
    assert found.known == len(found.columns) == paths[1].sum()
    assert (found.values[0] == paths[2][found.rows, found.columns]).all()


def test_about_as_many_as_asked_for_and_no_matter_the_blocks(paths, monkeypatch):
    whole = drawn(paths[0], 6000)
    expected = 6000 * paths[1].mean()
    assert abs(len(whole.columns) - expected) < 4 * expected**0.5
    monkeypatch.setattr("silkroad_plugin.io.stack.BLOCK_CELLS", 4096)
    monkeypatch.setattr("silkroad_plugin.io.stack.TILE", 16)
    parts = drawn(paths[0], 6000)
    assert np.array_equal(parts.values, whole.values)
    assert np.array_equal(parts.rows, whole.rows)


def test_another_seed_draws_other_cells_evenly(paths):
    one, other = drawn(paths[0], 6000), drawn(paths[0], 6000, seed=2)
    shared = len(set(zip(one.rows, one.columns, strict=True)) & set(zip(other.rows, other.columns, strict=True)))
    assert shared < 0.2 * len(one.rows)
    thirds = np.bincount(one.rows * 3 // 200, minlength=3)
    assert thirds.min() > 0.85 * thirds.max()
