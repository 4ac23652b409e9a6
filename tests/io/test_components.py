"""Groups of cells of a mask across the edges of blocks, against scipy on the whole array."""

import tracemalloc

import numpy as np
import pytest
from scipy.ndimage import label

from silkroad_plugin.io import stack, targets
from silkroad_plugin.io.components import write_components
from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.stack import open_raster, write_geotiff
from tests.qgis.scene import wkt


def mask_of(folder, cells):
    path = str(folder / "mask.tif")
    grid = Grid(cells.shape[1], cells.shape[0], (500_000.0, 1000.0, 0.0, 5_500_000.0, 0.0, -1000.0), wkt(32645))
    write_geotiff(path, cells.astype(np.uint8), grid, None, {})
    return path


@pytest.mark.parametrize("least", [0.0, 20.0])
@pytest.mark.parametrize("share", [0.2, 0.45, 0.62])
@pytest.mark.parametrize("connectivity", [4, 8])
def test_groups_do_not_depend_on_blocks(tmp_path, monkeypatch, connectivity, share, least):
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1024)
    cells = np.random.default_rng(5).random((131, 147)) < share
    path = write_components(mask_of(tmp_path, cells), str(tmp_path), connectivity, least)
    found = open_raster(path).ReadAsArray()
    labels, _ = label(cells, np.ones((3, 3)) if connectivity == 8 else None)
    # What may have twice the area of the plane (cells of 1 km²) stays.
    labels[2 * np.bincount(labels.ravel())[labels] < least] = 0
    assert ((found > 0) == (labels > 0)).all()
    pairs = np.unique(np.column_stack([found[found > 0], labels[labels > 0]]), axis=0)
    assert len(pairs) == len(np.unique(pairs[:, 0])) == len(np.unique(pairs[:, 1]))
    assert len(pairs) == len(np.unique(labels)) - 1


def test_noise_fills_no_memory(tmp_path):
    cells = np.random.default_rng(1).random((2000, 2000)) < 0.2
    cells[500:600, 500:600] = True
    path = mask_of(tmp_path, cells)
    del cells
    tracemalloc.start()
    found = targets.outlines(path, str(tmp_path), 8, 1000.0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) == 1
    assert peak < 60e6


def test_too_many_groups_are_told_before_they_are_numbered(tmp_path, monkeypatch):
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1024)
    cells = np.random.default_rng(5).random((131, 147)) < 0.2
    labels, count = label(cells)
    sizes = np.bincount(labels.ravel())[1:]
    for least in (0.0, 2.0):
        told = []
        write_components(mask_of(tmp_path, cells), str(tmp_path), 4, least, None, told.append)
        assert told == sorted(told) and len(told) > 20
        assert told[-1] == (count if least == 0 else np.count_nonzero(sizes >= 2 * least))

    def judge(count):
        if count > 20:
            raise ValueError(count)

    with pytest.raises(ValueError, match=r"^101$"):  # after the first block
        write_components(mask_of(tmp_path, cells), str(tmp_path), 4, 0.0, None, judge)
