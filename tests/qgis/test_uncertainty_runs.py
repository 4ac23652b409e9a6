"""Bootstrap and Monte Carlo of training sites against fitting each run by hand."""

import json
import zipfile

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import spread as io_spread
from silkroad_plugin.processing.algorithms.uncertainty.bootstrap_sites import BootstrapSites
from silkroad_plugin.processing.algorithms.uncertainty.monte_carlo_sites import MonteCarloSites
from silkroad_plugin.processing.runs_algorithm import MOST_RUNS
from tests.qgis.scene import Log, array

NAMES = ("OUTPUT_MEAN", "OUTPUT_STD", "OUTPUT_LOWER", "OUTPUT_UPPER")


def outputs(folder):
    return {name: str(folder / f"{name}.tif") for name in NAMES}


def changed(path, folder, parameters=None, deposits=None):
    """Return a copy of a model file with other parameters or other deposits."""
    with zipfile.ZipFile(path) as file:
        content = json.loads(file.read("model.json"))
    content["parameters"] |= parameters or {}
    content["deposits"]["attributes"] |= deposits or {}
    other = str(folder / "changed.silkmodel")
    with zipfile.ZipFile(other, "w") as file:
        file.writestr("model.json", json.dumps(content))
    return other


def summed(maps):
    values = np.array(maps, float)
    values[values < -1e30] = np.nan
    return (
        np.nanmean(values, 0),
        np.nanstd(values, 0, ddof=1),
        np.nanquantile(values, 0.05, axis=0),
        np.nanquantile(values, 0.95, axis=0),
    )


def assert_same(results, expected):
    for name, values in zip(NAMES, expected, strict=True):
        found = array(results[name]).astype(float)
        found[found < -1e30] = np.nan
        assert found == pytest.approx(values, rel=1e-5, abs=1e-6, nan_ok=True)


def test_bootstrap_is_the_model_fitted_to_deposits_drawn_with_replacement(run, refit, saved, tmp_path):
    results = run("bootstrap_sites", MODEL=saved, RUNS=5, SEED=3, **outputs(tmp_path))
    maps = []
    for number in range(5):
        which = np.random.default_rng([3, number]).integers(0, 45, 45)
        path = str(tmp_path / f"hand{number}.tif")
        # All lie in cells of their own: to count each is to count the draws.
        run("information_value", **refit.parameters(DEPOSITS=refit.deposits(which), OUTPUT=path, COUNT="deposits"))
        maps.append(array(path))
    expected = summed(maps)
    assert_same(results, expected)
    assert results["RUNS_USED"] == 5
    assert results["MEAN_STD"] == pytest.approx(np.nanmean(expected[1]), rel=1e-5)
    metadata = gdal.Open(results["OUTPUT_STD"]).GetMetadata()
    assert metadata["SILKROAD_TITLE_EN"].startswith("Standard deviation of 5 runs")
    assert (metadata["SILKROAD_SPREAD"], metadata["SILKROAD_PROBABILITY"]) == ("YES", "NO")
    assert "SILKROAD_TYPE" not in metadata
    assert "SILKROAD_SPREAD" not in gdal.Open(results["OUTPUT_MEAN"]).GetMetadata()
    assert "5" in metadata["SILKROAD_TITLE_ZH"] and metadata["SILKROAD_TITLE_ZH"] != metadata["SILKROAD_TITLE_RU"]


def test_positions_are_moved_by_their_errors(run, refit, saved, tmp_path):
    results = run("monte_carlo_sites", MODEL=saved, RUNS=3, SEED=7, ERROR=2, **outputs(tmp_path))
    maps = []
    for number in range(3):
        moved = 1000 * refit.errors / np.sqrt(2) * np.random.default_rng([7, number]).standard_normal((2, 45))
        path = str(tmp_path / f"hand{number}.tif")
        deposits = refit.deposits(x=refit.x + moved[0], y=refit.y + moved[1])
        run("information_value", **refit.parameters(DEPOSITS=deposits, OUTPUT=path))
        maps.append(array(path))
    assert_same(results, summed(maps))


def test_moved_distances_have_the_error_as_their_root_mean_square(run, saved, tmp_path):
    from silkroad_plugin.processing.algorithms.uncertainty.monte_carlo_sites import _error

    assert [_error(value, 1.5) for value in (2, None, "x", -1, float("nan"), 0)] == [2, 1.5, 1.5, 1.5, 1.5, 0]
    deviate = 3 / np.sqrt(2) * np.random.default_rng(1).standard_normal((2, 100_000))
    assert np.sqrt((deviate**2).sum(0).mean()) == pytest.approx(3, rel=0.01)
    assert (np.hypot(*deviate) < 3).mean() == pytest.approx(1 - np.exp(-1), abs=0.01)


def test_a_larger_error_spreads_more(run, saved, tmp_path):
    model = changed(saved, tmp_path, deposits={"position_error_km": [None] * 45})
    own = {name: path for name, path in outputs(tmp_path).items() if name in NAMES[:2]}
    means = [run("monte_carlo_sites", MODEL=model, RUNS=6, ERROR=error, **own)["MEAN_STD"] for error in (0.3, 6)]
    assert means[0] < means[1]


def test_the_same_seed_gives_the_same_map_and_failures_are_counted(run, refused, refit, tmp_path):
    path = str(tmp_path / "woe.silkmodel")
    own = {"OUTPUT_POSTERIOR": str(tmp_path / "p.tif"), "OUTPUT_MODEL": path}
    run("weights_of_evidence", **refit.parameters(SHIFTS=0, **own))
    first = run("bootstrap_sites", MODEL=path, RUNS=4, SEED=1, **outputs(tmp_path))
    one = array(first["OUTPUT_STD"]).copy()
    second = run("bootstrap_sites", MODEL=path, RUNS=4, SEED=1, **outputs(tmp_path))
    assert np.array_equal(one, array(second["OUTPUT_STD"]))
    assert gdal.Open(first["OUTPUT_MEAN"]).GetMetadata()["SILKROAD_UNIT_AREA_KM2"] == "1"
    said = refused("bootstrap_sites", MODEL=changed(path, tmp_path, {"UNIT_AREA": 1e9}), RUNS=3, **outputs(tmp_path))
    assert "Only 0 of 3 runs" in said


def test_refusals_and_cancel(refused, saved, tmp_path, monkeypatch):
    model = changed(saved, tmp_path, deposits={"position_error_km": [0.0] * 45})
    assert "every position error is 0" in refused("monte_carlo_sites", MODEL=model, RUNS=2, **outputs(tmp_path))
    said = refused("bootstrap_sites", Log(cancel_at=40), MODEL=saved, RUNS=5, **outputs(tmp_path))
    assert "Cancelled" in said and not list(tmp_path.glob("OUTPUT_*"))
    said = refused("bootstrap_sites", Log(cancel_at=85), MODEL=saved, RUNS=2, **outputs(tmp_path))
    assert "Cancelled" in said
    monkeypatch.setattr(io_spread.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 10})())
    assert "MB free" in refused("bootstrap_sites", MODEL=saved, RUNS=2, **outputs(tmp_path))


def test_tiles_do_not_show(tmp_path):
    """A raster of several tiles and blocks, each run in a pattern of its own."""
    from silkroad_plugin.io.stack import OutputBand
    from tests.qgis.scene import raster

    rng = np.random.default_rng(1)
    maps = rng.normal(0, 1, (4, 300, 530)).astype(np.float32)
    maps[rng.random(maps.shape) < 0.1] = -9999
    paths = [raster(tmp_path / f"{i}.tif", one) for i, one in enumerate(maps)]
    bands = {name: OutputBand(str(tmp_path / f"{name}.tif"), "float32", -3e38) for name in io_spread.NAMES}
    mean = io_spread.write_spread(paths, bands, lambda: None)
    exact = np.where(maps == -9999, np.nan, maps.astype(float))
    known = np.isfinite(exact).sum(0) >= 2
    std = array(str(tmp_path / "std.tif"))
    assert std[known] == pytest.approx(np.nanstd(exact, 0, ddof=1)[known], rel=1e-5)
    assert (std[~known] < -1e38).all()
    assert mean == pytest.approx(np.nanstd(exact, 0, ddof=1)[known].mean(), rel=1e-5)


@pytest.mark.parametrize("algorithm", [BootstrapSites, MonteCarloSites])
def test_the_limit_of_runs_is_told(refused, saved, tmp_path, algorithm):
    assert f"At most {MOST_RUNS} runs are possible" in algorithm.HELP
    said = refused(algorithm.NAME, MODEL=saved, RUNS=MOST_RUNS + 1, **outputs(tmp_path))
    assert "(RUNS): 401 is outside the limits. Give a number from 2 to 400." in said
