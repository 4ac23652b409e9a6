"""silkroad:fuzzy_membership, run as QGIS runs it."""

import math

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.core.prospectivity.fuzzy_membership import Membership, Shape
from silkroad_plugin.io import layer_info, model_info
from silkroad_plugin.layouts.prospectivity import classify
from tests.qgis.scene import NODATA, Log, array, raster

VALUES = np.random.default_rng(5).gamma(3.0, 20.0, (40, 300)).astype(np.float32)
VALUES[3, 7] = VALUES[30:33, 100:200] = NODATA
KNOWN = np.float32(VALUES) != np.float32(NODATA)


@pytest.fixture
def layer(tmp_path):
    items = {
        "SILKROAD_TITLE_EN": "Arsenic",
        "SILKROAD_TITLE_ZH": "砷",
        "SILKROAD_TITLE_RU": "Мышьяк",
        "SILKROAD_RESOLUTION_KM": "2.5",
        "SILKROAD_DEPOSIT_AWARE": "YES",
        "SILKROAD_SYNTHETIC": "YES",
    }
    return raster(tmp_path / "as.tif", VALUES, metadata=items)


@pytest.mark.parametrize(
    ("parameters", "formula"),
    [
        ({"SHAPE": "large", "MIDPOINT": 50, "SPREAD": 4}, lambda x: 1 / (1 + (x / 50) ** -4)),
        ({"SHAPE": "small", "MIDPOINT": 50}, lambda x: 1 / (1 + (x / 50) ** 5)),
        ({"SHAPE": "near", "MIDPOINT": 60, "SPREAD": 0.01}, lambda x: 1 / (1 + 0.01 * (x - 60) ** 2)),
        ({"SHAPE": "gaussian", "MIDPOINT": 60, "SPREAD": 0.001}, lambda x: math.exp(-0.001 * (x - 60) ** 2)),
        ({"SHAPE": "linear", "LOWER": 20, "UPPER": 90}, lambda x: min(1, max(0, (x - 20) / 70))),
        ({"SHAPE": "linear", "LOWER": 90, "UPPER": 20, "HEDGE": "very"}, lambda x: min(1, max(0, (90 - x) / 70)) ** 2),
    ],
)
def test_the_output_is_the_formula(run, layer, tmp_path, parameters, formula):
    found = array(run("fuzzy_membership", INPUT=layer, OUTPUT=str(tmp_path / "m.tif"), **parameters)["OUTPUT"])
    assert found.dtype == np.float32
    assert found[KNOWN] == pytest.approx([formula(float(x)) for x in VALUES[KNOWN]], abs=1e-6)
    assert (found[~KNOWN] == NODATA).all()


def test_ms_takes_mean_and_deviation_of_all_cells(run, layer, tmp_path):
    x = VALUES[KNOWN].astype(float)
    for shape in ("ms_large", "ms_small"):
        result = run(
            "fuzzy_membership", INPUT=layer, SHAPE=shape, MEAN_MULTIPLIER=0.5, STD_MULTIPLIER=2.0,
            OUTPUT=str(tmp_path / f"{shape}.tif"),
        )  # fmt: skip
        part, over = 2 * x.std(), x - 0.5 * x.mean()
        small = np.where(over > 0, part / (np.maximum(over, 0) + part), 1)
        expected = small if shape == "ms_small" else 1 - small
        assert array(result["OUTPUT"])[KNOWN] == pytest.approx(expected, abs=1e-6)


def test_what_is_empty_comes_from_the_raster_and_is_told(run, layer, tmp_path):
    log = Log()
    result = run("fuzzy_membership", log, INPUT=layer, SHAPE="near", OUTPUT=str(tmp_path / "m.tif"))
    x = VALUES[KNOWN].astype(float)
    middle, quarter = np.median(x), (x.max() - x.min()) / 4
    assert result["MIDPOINT_USED"] == pytest.approx(middle)
    assert result["SPREAD_USED"] == pytest.approx(1 / quarter**2)
    assert array(result["OUTPUT"])[KNOWN] == pytest.approx(1 / (1 + ((x - middle) / quarter) ** 2), abs=1e-6)
    assert any("Midpoint" in text and "Spread" in text for text in log.infos)


def test_the_default_midpoint_parts_a_skewed_layer(run, tmp_path):
    """Distances: the middle of the range would make 95 % of the cells members."""
    distance = (np.random.default_rng(3).random((40, 40)) ** 4 * 30_000).astype(np.float32)
    path, log = raster(tmp_path / "d.tif", distance), Log()
    found = run("fuzzy_membership", log, INPUT=path, SHAPE="small", OUTPUT=str(tmp_path / "m.tif"))
    assert found["MIDPOINT_USED"] == pytest.approx(np.median(distance))
    assert np.median(array(found["OUTPUT"])) == pytest.approx(0.5, abs=0.01) and not log.warnings
    middle = float(distance.max() / 2)
    for shape, told in (("small", "nearly everything belongs"), ("large", "hardly anything belongs")):
        log = Log()
        run("fuzzy_membership", log, INPUT=path, SHAPE=shape, MIDPOINT=middle, OUTPUT=str(tmp_path / "n.tif"))
        assert len(log.warnings) == 1 and told in log.warnings[0]


def test_a_median_below_zero_is_no_midpoint(refused, tmp_path):
    path = raster(tmp_path / "g.tif", np.linspace(-40, 6.6, 25, dtype=np.float32).reshape(5, 5))
    said = refused("fuzzy_membership", INPUT=path, SHAPE="large", OUTPUT=str(tmp_path / "m.tif"))
    assert "-16.7" in said.replace("−", "-") and "the median of the raster" in said and "(MS)" in said


def test_table_of_classes(run, tmp_path):
    classes = raster(tmp_path / "c.tif", np.array([[1, 2, 3, 4, 0]], np.uint8), nodata=0)
    log = Log()
    result = run("fuzzy_membership", log, INPUT=classes, SHAPE="table", TABLE="1;0,9 | 2; 0.4\n3;0",
                 OUTPUT=str(tmp_path / "m.tif"))  # fmt: skip
    assert array(result["OUTPUT"])[0] == pytest.approx([0.9, 0.4, 0, NODATA, NODATA])
    assert log.warnings == ["Cells with values that the table does not name: 1. They have no data in the output."]
    file = tmp_path / "table.csv"
    file.write_text("# from, to, membership\n0,2,1\n2,4,0.25\n", encoding="utf-8")
    result = run("fuzzy_membership", INPUT=classes, SHAPE="table", TABLE=str(file), OUTPUT=str(tmp_path / "n.tif"))
    assert array(result["OUTPUT"])[0] == pytest.approx([1, 1, 0.25, 0.25, NODATA])


def test_a_table_is_in_the_precision_of_the_raster(run, tmp_path):
    """0.1 of a float32 raster is more than 0.1."""
    layer = raster(tmp_path / "f.tif", np.array([[0.1, 0.3, 0.5]], np.float32))
    found = run("fuzzy_membership", INPUT=layer, SHAPE="table", TABLE="0;0.1;1|0.3;0.7", OUTPUT=str(tmp_path / "m.tif"))
    assert array(found["OUTPUT"])[0] == pytest.approx([1, 0.7, NODATA])


def test_the_output_says_what_it_is(run, layer, tmp_path):
    result = run("fuzzy_membership", INPUT=layer, MIDPOINT=50, OUTPUT=str(tmp_path / "m.tif"))
    items = gdal.Open(result["OUTPUT"]).GetMetadata()
    info, model = layer_info.parse(items), model_info.parse(items)
    assert info.titles == {"en": "Arsenic: membership", "zh": "砷：隶属度", "ru": "Мышьяк: принадлежность"}
    assert (info.resolution_km, info.deposit_aware, info.synthetic) == (2.5, True, True)
    assert model.evidence["zh"] == "砷" and "50" in model.method["ru"] and model.probability is False
    assert not classify(result["OUTPUT"]).is_probability, "a sheet must not call memberships a probability"


def test_one_block_or_many(run, layer, tmp_path, monkeypatch):
    from silkroad_plugin.io import stack

    first = array(run("fuzzy_membership", INPUT=layer, SHAPE="ms_large", OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"])
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    second = array(run("fuzzy_membership", INPUT=layer, SHAPE="ms_large", OUTPUT=str(tmp_path / "b.tif"))["OUTPUT"])
    assert second == pytest.approx(first, abs=1e-7)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"SHAPE": "large", "MIDPOINT": -5}, "midpoint"),
        ({"SHAPE": "near", "SPREAD": 0}, "“Spread”"),
        ({"SHAPE": "linear", "LOWER": 3, "UPPER": 3}, "“Limit of membership 1”"),
        ({"SHAPE": "table", "TABLE": "1;two"}, "1; two"),
        ({"SHAPE": "table", "TABLE": ""}, "table"),
        ({"SHAPE": "table", "TABLE": "1;1.5"}, "1.5"),
        ({"SHAPE": "table", "TABLE": "0;10;1|5;15;0.5"}, "overlap"),
    ],
)
def test_refusals(refused, layer, tmp_path, parameters, words):
    target = tmp_path / "m.tif"
    assert words in refused("fuzzy_membership", INPUT=layer, OUTPUT=str(target), **parameters)
    assert not target.exists()


def test_no_data_one_value_and_cancel(refused, tmp_path):
    empty = raster(tmp_path / "empty.tif", np.full((5, 5), NODATA, np.float32))
    one = raster(tmp_path / "one.tif", np.full((5, 5), 3.0, np.float32))
    target = str(tmp_path / "m.tif")
    assert "no cell with data" in refused("fuzzy_membership", INPUT=empty, SHAPE="linear", OUTPUT=target)
    assert "deviation" in refused("fuzzy_membership", INPUT=one, SHAPE="ms_large", OUTPUT=target)
    log = Log(cancel_at=1)
    assert "Cancelled" in refused("fuzzy_membership", log, INPUT=one, SHAPE="large", OUTPUT=target)


def test_the_function_that_the_preview_draws_is_the_one_that_writes(run, layer, tmp_path):
    found = array(run("fuzzy_membership", INPUT=layer, MIDPOINT=50, SPREAD=3, OUTPUT=str(tmp_path / "m.tif"))["OUTPUT"])
    drawn = Membership(Shape.LARGE, 50.0, 3.0)(VALUES[KNOWN])
    assert (found[KNOWN] == drawn.astype(np.float32)).all()
