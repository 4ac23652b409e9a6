"""Parallel coordinates of rasters at points: what is read, how often, and from which file."""

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer

from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.processing.plots import features
from tests.qgis.scene import layer, raster

SHAPE = (300, 400)


@pytest.fixture
def rasters(qgis_app, tmp_path):
    rng = np.random.default_rng(5)
    arrays = [rng.normal(size=SHAPE).astype(np.float32) for _ in "ab"]
    arrays[0][:, 200:] = -9999
    paths = [raster(tmp_path / f"{name}.tif", array) for name, array in zip("ab", arrays, strict=True)]
    features._read.cache_clear()
    return arrays, paths, [QgsRasterLayer(path, name) for path, name in zip(paths, "ab", strict=True)]


def made(layers):
    points = layer(["POINT(501500 5499500)", "POINT(700500 5449500)", "POINT(1 1)"])
    return features.of_evidence(points, layers, QgsProject.instance().transformContext(), "en")


def test_values_are_those_of_the_cells(rasters):
    arrays, _, layers = rasters
    found = made(layers)
    own = found.values[found.group == 1]
    assert own == pytest.approx(
        np.array([[arrays[0][0, 1], arrays[1][0, 1]], [np.nan, arrays[1][50, 200]]]), nan_ok=True
    )
    background = found.values[found.group == 0]
    assert len(background) == features.BACKGROUND and np.isfinite(background).all()
    known = {tuple(pair) for pair in np.column_stack([array[:, :200].ravel() for array in arrays]).tolist()}
    assert {tuple(pair) for pair in background.tolist()} <= known


def test_a_plot_that_is_drawn_again_reads_nothing(rasters, monkeypatch):
    arrays, paths, layers = rasters
    windows, usual = [], RasterStack.read
    monkeypatch.setattr(RasterStack, "read", lambda stack, window: windows.append(window) or usual(stack, window))
    first = made(layers)
    assert 0 < len(windows) < 40, "tiles, not points"
    windows.clear()
    assert np.array_equal(made(layers).values, first.values, equal_nan=True) and not windows
    raster(paths[1], arrays[1] + 100)
    assert np.nanmin(made(layers).values[:, 1]) > 50 and windows, "a file that has changed is read again"


def test_a_raster_of_little_data_ends_the_search(qgis_app, tmp_path):
    array = np.full(SHAPE, -9999, np.float32)
    array[0, 1:9] = 3
    layers = [QgsRasterLayer(raster(tmp_path / f"{name}.tif", array), name) for name in "ab"]
    found = made(layers)
    assert (found.group == 1).sum() == 1 and (found.group == 0).sum() < 20
