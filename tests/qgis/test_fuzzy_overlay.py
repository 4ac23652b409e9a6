"""silkroad:fuzzy_overlay, run as QGIS runs it."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import layer_info, model_info
from tests.qgis.scene import NODATA, Log, array, layer, raster

RANDOM = np.random.default_rng(11)
MEMBERS = RANDOM.random((4, 60, 700)).astype(np.float32)
MEMBERS[0, 5:9, 20:50] = MEMBERS[2, 7:30, 40:600] = NODATA
X = np.where(np.float32(NODATA) == MEMBERS, np.nan, MEMBERS.astype(float))
FORMULAS = {
    "and": lambda x: np.min(x, 0),
    "or": lambda x: np.max(x, 0),
    "product": lambda x: np.prod(x, 0),
    "sum": lambda x: 1 - np.prod(1 - x, 0),
    "gamma": lambda x: (1 - np.prod(1 - x, 0)) ** 0.75 * np.prod(x, 0) ** 0.25,
}


@pytest.fixture
def layers(tmp_path):
    items = [{}, {"SILKROAD_RESOLUTION_KM": "55", "SILKROAD_SOURCE": "egm96"}, {"SILKROAD_DEPOSIT_AWARE": "YES"}, {}]
    return [raster(tmp_path / f"m{i}.tif", MEMBERS[i], metadata=items[i]) for i in range(4)]


@pytest.mark.parametrize("operator", FORMULAS)
def test_the_output_is_the_formula_and_missing_stays_missing(run, layers, tmp_path, operator):
    target = str(tmp_path / "o.tif")
    found = array(run("fuzzy_overlay", INPUT=layers, OPERATOR=operator, GAMMA=0.75, OUTPUT=target)["OUTPUT"])
    assert np.where(found == NODATA, np.nan, found) == pytest.approx(FORMULAS[operator](X), abs=1e-7, nan_ok=True)


def test_ignored_layers_leave_the_others(run, layers, tmp_path):
    target = str(tmp_path / "o.tif")
    result = run("fuzzy_overlay", INPUT=layers[:3], OPERATOR="product", MISSING="ignored", OUTPUT=target)
    x, found = X[:3], array(result["OUTPUT"])
    assert found == pytest.approx(np.nanprod(x, 0), abs=1e-7)
    result = run("fuzzy_overlay", INPUT=[layers[0]], OPERATOR="sum", MISSING="ignored", OUTPUT=str(tmp_path / "p.tif"))
    assert (array(result["OUTPUT"])[5:9, 20:50] == NODATA).all(), "no layer is known here"


def test_blocks_mask_and_another_grid(run, layers, tmp_path, monkeypatch):
    from silkroad_plugin.io import stack

    area = layer(
        ["POLYGON((510000 5490000, 560000 5490000, 560000 5470000, 510000 5470000, 510000 5490000))"], "Polygon"
    )
    wider = raster(tmp_path / "wide.tif", np.full((70, 800), 0.5, np.float32), west=450000.0, north=5505000.0)
    log = Log()
    parameters = {"INPUT": [*layers, wider], "OPERATOR": "and", "MASK": area}
    first = array(run("fuzzy_overlay", log, OUTPUT=str(tmp_path / "a.tif"), **parameters)["OUTPUT"])
    assert sum("Resampled" in text for text in log.warnings) == 1
    expected = np.full(X.shape[1:], np.nan)
    expected[10:30, 10:60] = np.minimum(X.min(0), 0.5)[10:30, 10:60]
    assert np.where(first == NODATA, np.nan, first) == pytest.approx(expected, abs=1e-7, nan_ok=True)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    second = array(run("fuzzy_overlay", OUTPUT=str(tmp_path / "b.tif"), **parameters)["OUTPUT"])
    assert (first == second).all()


def test_whole_numbers_and_degrees(run, tmp_path):
    one = raster(tmp_path / "a.tif", np.array([[0, 1, 255]], np.uint8), 4326, 80.0, 45.0, 0.1, 255)
    two = raster(tmp_path / "b.tif", np.array([[0.25, 0.5, 1.0]], np.float32), 4326, 80.0, 45.0, 0.1)
    found = array(run("fuzzy_overlay", INPUT=[one, two], OPERATOR="sum", OUTPUT=str(tmp_path / "o.tif"))["OUTPUT"])
    assert found[0] == pytest.approx([0.25, 1.0, NODATA])


def test_the_output_says_what_it_is(run, layers, tmp_path):
    result = run("fuzzy_overlay", INPUT=layers, GAMMA=0.85, OUTPUT=str(tmp_path / "o.tif"))
    items = gdal.Open(result["OUTPUT"]).GetMetadata()
    info, model = layer_info.parse(items), model_info.parse(items)
    assert (info.resolution_km, info.source, info.deposit_aware, info.kind) == (55, "egm96", True, "descending")
    assert model.probability is False and model.deposits is None
    assert "0.85" in model.method["zh"] and "0,85" in model.method["ru"]
    assert model.evidence["en"] == "m0; m1; m2; m3"


def test_refusals(refused, layers, tmp_path):
    target = tmp_path / "o.tif"
    large = raster(tmp_path / "large.tif", np.full((60, 700), 3.5, np.float32))
    said = refused("fuzzy_overlay", INPUT=[layers[0], large], OUTPUT=str(target))
    assert "3.5" in said and "large" in said
    assert "No raster" in refused("fuzzy_overlay", INPUT=[], OUTPUT=str(target))
    assert "Cancelled" in refused("fuzzy_overlay", Log(cancel_at=1), INPUT=layers, OUTPUT=str(target))
    assert "input" in refused("fuzzy_overlay", INPUT=layers, OUTPUT=layers[1])
    assert not target.exists()
