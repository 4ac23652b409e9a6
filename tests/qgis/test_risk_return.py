"""silkroad:risk_return against counting shares of the area."""

import csv

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.core.validation.risk_return import classes, limits, relative
from silkroad_plugin.i18n import LANGUAGES
from silkroad_plugin.io import model_info
from silkroad_plugin.processing.algorithms.uncertainty.risk_return import COLOURS, NAMES
from tests.qgis.scene import Log, array, raster

NODATA = -9999.0


@pytest.fixture
def maps():
    rng = np.random.default_rng(3)
    mean, spread = rng.random((40, 60)).astype(np.float32), rng.random((40, 60)).astype(np.float32)
    mean[:3], spread[-5:, :9] = NODATA, NODATA
    return mean, spread


def test_classes_hold_the_shares_that_were_asked_for(run, maps, tmp_path):
    paths = [raster(tmp_path / f"{i}.tif", one) for i, one in enumerate(maps)]
    table = tmp_path / "t.csv"
    asked = {"MEAN": paths[0], "SPREAD": paths[1], "RISK": "deviation", "OUTPUT_TABLE": str(table)}
    results = run("risk_return", **asked, OUTPUT=str(tmp_path / "rr.tif"))
    found = array(results["OUTPUT"])
    known = (maps[0] != NODATA) & (maps[1] != NODATA)
    assert np.array_equal(found != 0, known)
    returns, risks = (found[known] - 1) // 3, (found[known] - 1) % 3
    assert [np.mean(returns == level) for level in (2, 1, 0)] == pytest.approx([0.1, 0.2, 0.7], abs=0.002)
    assert [np.mean(risks == level) for level in (2, 1, 0)] == pytest.approx([0.33, 0.34, 0.33], abs=0.002)
    for level in (1, 2):
        assert maps[0][known][returns == level].min() > maps[0][known][returns == level - 1].max()
        assert maps[1][known][risks == level].min() > maps[1][known][risks == level - 1].max()
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["area_km2"]) for row in rows] == [np.count_nonzero(found == value) for value in range(1, 10)]
    assert results["BEST_AREA"] == np.count_nonzero(found == 7) > 0
    assert rows[6]["name"] == "High return, low risk"
    metadata = gdal.Open(results["OUTPUT"]).GetMetadata()
    assert {metadata[f"SILKROAD_CLASS_7_{code.upper()}"] for code in LANGUAGES} >= {"High return, low risk"}
    assert len({metadata[f"SILKROAD_CLASS_7_{code.upper()}"] for code in LANGUAGES}) == 3


def test_risk_can_be_taken_as_a_share_of_the_mean(run, maps, tmp_path):
    mean, spread = maps[0], np.where(maps[0] == NODATA, NODATA, 0.1 * maps[0] ** 2)
    paths = [raster(tmp_path / f"{i}.tif", one.astype(np.float32)) for i, one in enumerate((mean, spread))]
    results = run("risk_return", MEAN=paths[0], SPREAD=paths[1], RISK="relative", OUTPUT=str(tmp_path / "rr.tif"))
    found = array(results["OUTPUT"])
    ratio = limits(0.1 * mean[mean != NODATA], 0.33, 0.67)
    expected = classes(mean, 0.1 * mean, limits(mean[mean != NODATA], 0.1, 0.3), ratio)
    assert (found == expected)[mean != NODATA].mean() > 0.995
    assert relative(np.array([0.0, -2.0]), np.array([1.0, 1.0])).tolist() == [0, 0.5]


def test_a_map_of_small_probabilities_is_not_all_low_risk(run, tmp_path):
    """Probabilities over three powers of ten whose relative error has nothing to do with their size."""
    rng = np.random.default_rng(5)
    mean = 10.0 ** rng.uniform(-5, -2, (40, 60))
    spread = mean * rng.uniform(0.1, 1, mean.shape)
    paths = [raster(tmp_path / f"{i}.tif", one.astype(np.float32)) for i, one in enumerate((mean, spread))]
    given = {"MEAN": paths[0], "SPREAD": paths[1], "OUTPUT": str(tmp_path / "rr.tif")}
    found = array(run("risk_return", **given)["OUTPUT"])
    best, poor = (found - 1) // 3 == 2, (found - 1) // 3 == 0
    low = (found - 1) % 3 == 0
    assert low[best].mean() == pytest.approx(0.33, abs=0.1) and low[poor].mean() == pytest.approx(0.33, abs=0.05)
    found = array(run("risk_return", **given, RISK="deviation")["OUTPUT"])
    low = (found - 1) % 3 == 0
    assert low[best].mean() == 0 and low[poor].mean() > 0.4


def test_a_mean_that_passes_through_zero_is_told(run, refused, maps, tmp_path):
    mean = np.where(maps[0] == NODATA, NODATA, maps[0] - 0.5).astype(np.float32)
    paths = [raster(tmp_path / f"{i}.tif", one) for i, one in enumerate((mean, maps[1]))]
    given = {"MEAN": paths[0], "SPREAD": paths[1], "OUTPUT": str(tmp_path / "rr.tif")}
    for kind, told in (("relative", True), ("deviation", False)):
        log = Log()
        run("risk_return", log, **given, RISK=kind)
        assert any("passes through 0" in text for text in log.warnings) is told
    share = raster(tmp_path / "share.tif", np.where(mean == NODATA, NODATA, np.abs(mean) * 0.25).astype(np.float32))
    assert "same share of the mean (0.25)" in refused("risk_return", **given | {"SPREAD": share})


def test_shares_of_nothing_and_of_all():
    values = np.arange(100.0)
    assert limits(values, 0, 1) == (np.inf, 0)
    assert set(classes(values, values, (np.inf, 0), (50, 20)).tolist()) == {4, 5, 6}


def test_every_class_has_a_name_and_a_colour():
    assert set(NAMES) == set(COLOURS) == set(range(1, 10))
    assert len(set(COLOURS.values())) == 9


def test_mean_and_deviation_are_not_taken_for_each_other(refused, run, maps, tmp_path):
    paths = [raster(tmp_path / f"{i}.tif", one) for i, one in enumerate(maps)]
    out = {"OUTPUT": str(tmp_path / "rr.tif")}
    negative = raster(tmp_path / "n.tif", np.where(maps[1] == NODATA, NODATA, maps[1] - 0.5).astype(np.float32))
    assert "no standard deviation is below 0" in refused("risk_return", MEAN=paths[0], SPREAD=negative, **out)
    model_info.write(paths[0], model_info.ModelInfo(probability=True))
    assert "says that it is a score" in refused("risk_return", MEAN=paths[1], SPREAD=paths[0], **out)
    model_info.write(paths[1], model_info.ModelInfo(probability=False, spread=True))
    assert "says that it is a standard deviation" in refused("risk_return", MEAN=paths[1], SPREAD=paths[0], **out)
    run("risk_return", MEAN=paths[0], SPREAD=paths[1], **out)


def test_refusals_and_cancel(refused, maps, tmp_path):
    paths = [raster(tmp_path / f"{i}.tif", one) for i, one in enumerate(maps)]
    given = {"MEAN": paths[0], "SPREAD": paths[1], "OUTPUT": str(tmp_path / "rr.tif")}
    assert "RETURN_MEDIUM" in refused("risk_return", **given, RETURN_HIGH=30, RETURN_MEDIUM=20)
    flat = raster(tmp_path / "flat.tif", np.ones((40, 60), np.float32))
    assert "holds only the value 1" in refused("risk_return", **given | {"SPREAD": flat})
    empty = raster(tmp_path / "empty.tif", np.full((40, 60), NODATA, np.float32))
    assert "no data" in refused("risk_return", **given | {"SPREAD": empty})
    assert "Cancelled" in refused("risk_return", Log(cancel_at=40), **given)
    assert not (tmp_path / "rr.tif").exists()
