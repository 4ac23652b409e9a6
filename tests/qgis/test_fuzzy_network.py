"""silkroad:fuzzy_network, run as QGIS runs it."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import layer_info, model_info
from tests.qgis.scene import NODATA, Log, array, raster

MEMBERS = np.random.default_rng(2).random((3, 30, 600)).astype(np.float32)
MEMBERS[1, 3:9, 100:120] = NODATA
X = np.where(np.float32(NODATA) == MEMBERS, np.nan, MEMBERS.astype(float))
NETWORK = "pathway = or (faults, folds)\nprospectivity = product (pathway, granites)"


@pytest.fixture
def layers(tmp_path):
    names = ("faults", "folds", "granites")
    return [raster(tmp_path / f"{name}.tif", MEMBERS[i]) for i, name in enumerate(names)]


def known(path):
    found = array(path)
    return np.where(found == NODATA, np.nan, found)


def test_output_and_intermediate_nodes_in_one_pass(run, layers, tmp_path, monkeypatch):
    from silkroad_plugin.io.stack import RasterStack

    passes = []
    for verb in ("map", "fold"):
        original = getattr(RasterStack, verb)
        monkeypatch.setattr(RasterStack, verb, lambda *a, o=original, v=verb: (passes.append(v), o(*a))[1])
    folder = tmp_path / "nodes"
    result = run(
        "fuzzy_network", INPUT=layers, NETWORK=NETWORK, OUTPUT=str(tmp_path / "o.tif"), OUTPUT_FOLDER=str(folder)
    )
    assert passes == ["map"]
    pathway = np.maximum(X[0], X[1])
    assert known(str(folder / "pathway.tif")) == pytest.approx(pathway, abs=1e-7, nan_ok=True)
    assert known(result["OUTPUT"]) == pytest.approx(pathway * X[2], abs=1e-7, nan_ok=True)
    items = gdal.Open(result["OUTPUT"]).GetMetadata()
    assert layer_info.parse(items).titles["en"] == "prospectivity: membership"
    assert "pathway = or (faults, folds)" in model_info.parse(items).method["zh"]
    assert model_info.parse(items).probability is False


def test_a_file_of_a_network_and_an_unused_raster(run, layers, tmp_path):
    file, log = tmp_path / "net.json", Log()
    file.write_text('{"nodes": [{"name": "x", "operator": "and", "inputs": ["faults", "granites"]}]}', "utf-8")
    result = run("fuzzy_network", log, INPUT=layers, NETWORK=str(file), OUTPUT=str(tmp_path / "o.tif"))
    assert known(result["OUTPUT"]) == pytest.approx(np.minimum(X[0], X[2]), abs=1e-7)
    assert log.warnings == ["Not used by the network: folds"]
    assert "OUTPUT_FOLDER" not in result


@pytest.mark.parametrize(
    ("network", "words"),
    [
        ("a = and (b, faults)\nb = or (a, folds)", "circle"),
        ("a = and (faults, sutures)", "sutures"),
        ("a = and (faults, folds)\nb = or (faults, folds)", "several ends"),
        ("a = mean (faults, folds)", "mean"),
    ],
)
def test_refusals(refused, layers, tmp_path, network, words):
    assert words in refused("fuzzy_network", INPUT=layers, NETWORK=network, OUTPUT=str(tmp_path / "o.tif"))


def test_values_outside_and_cancel_leave_nothing(refused, layers, tmp_path):
    folder = tmp_path / "nodes"
    large = raster(tmp_path / "large.tif", np.full((30, 600), 2, np.uint8), nodata=None)
    parameters = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_FOLDER": str(folder)}
    said = refused("fuzzy_network", INPUT=[*layers, large], NETWORK="x = and (faults, large)", **parameters)
    assert "large" in said
    assert "Cancelled" in refused("fuzzy_network", Log(cancel_at=1), INPUT=layers, NETWORK=NETWORK, **parameters)
    assert not folder.exists() or not list(folder.iterdir())
    assert not (tmp_path / "o.tif").exists()
