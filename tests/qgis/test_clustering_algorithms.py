"""silkroad:cluster_rasters and silkroad:self_organising_map, run as QGIS runs them."""

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy.cluster.vq import kmeans2

from silkroad_plugin.io import layer_info, model_info, stack
from tests.qgis.scene import NODATA, Log, array, raster

RANDOM = np.random.default_rng(41)
TRUTH = RANDOM.choice(3, (60, 700), p=[0.5, 0.3, 0.2])
CENTRES = np.array([[10.0, 500.0], [20.0, 900.0], [35.0, 100.0]])
VALUES = (np.moveaxis(CENTRES[TRUTH], -1, 0) + RANDOM.normal(size=(2, 60, 700)) * [[[1.0]], [[40.0]]]).astype(
    np.float32
)
VALUES[0, 5:8, 30:60] = VALUES[1, 50, 600:] = NODATA
KNOWN = (np.float32(NODATA) != VALUES).all(0)


@pytest.fixture
def evidence(tmp_path):
    return [raster(tmp_path / f"{name}.tif", VALUES[i]) for i, name in enumerate(("arsenic", "gravity"))]


def table(path):
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("method", ["k_means", "k_medians"])
def test_known_groups_are_found(run, evidence, tmp_path, method):
    parameters = {"METHOD": method, "OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_TABLE": str(tmp_path / "c.csv")}
    result = run("cluster_rasters", EVIDENCE=evidence, CLASSES=3, **parameters)
    found = array(result["OUTPUT"])
    assert (found[~KNOWN] == 0).all()
    assert np.mean(found[KNOWN] == TRUTH[KNOWN] + 1) > 0.999, "the largest group comes first"
    rows = table(parameters["OUTPUT_TABLE"])
    assert [int(row["cells"]) for row in rows] == np.bincount(found[KNOWN])[1:].tolist()
    centres = [[float(row["arsenic"]), float(row["gravity"])] for row in rows]
    assert centres == pytest.approx(CENTRES, rel=0.02)
    assert 0.6 < result["EXPLAINED"] < 1
    items = gdal.Open(result["OUTPUT"]).GetMetadata()
    info = layer_info.parse(items)
    assert info.kind == "categorical" and info.class_name(2, "ru") == "Кластер 2"
    assert model_info.parse(items).method["zh"].startswith("栅格聚类") and info.titles["zh"] != info.titles["en"]


def test_the_whole_raster_as_sample_gives_the_classes_of_scipy(run, evidence, tmp_path):
    parameters = {"STANDARDISE": False, "OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_TABLE": str(tmp_path / "c.csv")}
    run("cluster_rasters", EVIDENCE=evidence, CLASSES=3, **parameters)
    cells = VALUES[:, KNOWN].T.astype(float)
    theirs, labels = kmeans2(cells, CENTRES, iter=200, minit="matrix")
    assert (array(parameters["OUTPUT"])[KNOWN] == labels + 1).all()
    rows = table(parameters["OUTPUT_TABLE"])
    assert [[float(row["arsenic"]), float(row["gravity"])] for row in rows] == pytest.approx(theirs, rel=1e-9)


def test_seed_sample_and_blocks(run, evidence, tmp_path, monkeypatch):
    parameters = {"EVIDENCE": evidence, "CLASSES": 5, "SAMPLE": 3000}
    log = Log()
    first = array(run("cluster_rasters", log, SEED=7, OUTPUT=str(tmp_path / "a.tif"), **parameters)["OUTPUT"])
    (said,) = [text for text in log.infos if text.startswith("Learnt from")]
    drawn = int(said.split()[2].replace(",", ""))
    assert abs(drawn - 3000) < 300
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    again = array(run("cluster_rasters", SEED=7, OUTPUT=str(tmp_path / "b.tif"), **parameters)["OUTPUT"])
    assert (first == again).all()
    other = array(run("cluster_rasters", SEED=8, OUTPUT=str(tmp_path / "c.tif"), **parameters)["OUTPUT"])
    assert (first != other).any()


def test_few_cells_with_data_are_drawn_all_the_same(run, evidence, tmp_path):
    mask = np.zeros((60, 700), np.uint8)
    mask[:20, 100:200] = 1
    log = Log()
    run("cluster_rasters", log, EVIDENCE=evidence, CLASSES=2, SAMPLE=1000, OUTPUT=str(tmp_path / "o.tif"),
        MASK=raster(tmp_path / "mask.tif", mask, nodata=None))  # fmt: skip
    (said,) = [text for text in log.infos if text.startswith("Learnt from")]
    assert 800 < int(said.split()[2].replace(",", "")) < 1200 and "2,000" in said


def test_refusals_and_cancel(refused, evidence, tmp_path):
    target = {"OUTPUT": str(tmp_path / "o.tif")}
    flat = raster(tmp_path / "flat.tif", np.full((60, 700), 3, np.uint8), nodata=None)
    empty = raster(tmp_path / "empty.tif", np.full((60, 700), NODATA, np.float32))
    for name in ("cluster_rasters", "self_organising_map"):
        assert "no cell where all" in refused(name, EVIDENCE=[flat, empty], **target)
        assert "Cancelled" in refused(name, Log(cancel_at=35), EVIDENCE=evidence, **target)
        assert "No raster" in refused(name, EVIDENCE=[], **target)
    assert "different cells is 1" in refused("cluster_rasters", EVIDENCE=[flat], **target)
    assert "alike" in refused("self_organising_map", EVIDENCE=[flat], **target)
    assert not Path(target["OUTPUT"]).exists()


def test_classes_among_the_layers_are_told(run, evidence, tmp_path):
    items = {"SILKROAD_TYPE": "categorical", "SILKROAD_CLASS_1_EN": "granite"}
    units = raster(tmp_path / "units.tif", TRUTH.astype(np.uint8) + 1, nodata=0, metadata=items)
    log = Log()
    run("cluster_rasters", log, EVIDENCE=[*evidence, units], CLASSES=2, OUTPUT=str(tmp_path / "o.tif"))
    assert any("no distances" in text and "units" in text for text in log.warnings)


def test_the_map_and_its_distance(run, evidence, tmp_path):
    parameters = {
        "OUTPUT": str(tmp_path / "u.tif"),
        "OUTPUT_DISTANCE": str(tmp_path / "d.tif"),
        "OUTPUT_TABLE": str(tmp_path / "c.csv"),
        "OUTPUT_HTML": str(tmp_path / "r.html"),
    }
    result = run("self_organising_map", EVIDENCE=evidence, ROWS=4, COLUMNS=6, **parameters)
    rows = table(parameters["OUTPUT_TABLE"])
    assert [(int(row["unit"]), int(row["row"]), int(row["column"])) for row in rows] == [
        (row * 6 + column + 1, row + 1, column + 1) for row in range(4) for column in range(6)
    ]
    units, apart = array(result["OUTPUT"]), array(result["OUTPUT_DISTANCE"])
    assert (units[~KNOWN] == 0).all() and (apart[~KNOWN] == NODATA).all()
    assert [int(row["cells"]) for row in rows] == np.bincount(units[KNOWN], minlength=25)[1:].tolist()
    # Every cell goes to the unit that is nearest in standard deviations, at the distance that is written.
    cells = VALUES[:, KNOWN].T.astype(float)
    codebook = np.array([[float(row["arsenic"]), float(row["gravity"])] for row in rows])
    gaps = np.linalg.norm((cells[:, None] - codebook[None]) / cells.std(0), axis=2)
    assert apart[KNOWN] == pytest.approx(gaps.min(1), rel=1e-5, abs=1e-6)
    assert np.mean(units[KNOWN] == gaps.argmin(1) + 1) > 0.9999
    assert result["QUANTISATION_ERROR"] == pytest.approx(gaps.min(1).mean(), rel=1e-6)
    second = np.argsort(gaps, 1)[:, 1]
    best = gaps.argmin(1)
    near = (np.abs(best // 6 - second // 6) <= 1) & (np.abs(best % 6 - second % 6) <= 1)
    assert result["TOPOGRAPHIC_ERROR"] == pytest.approx(1 - near.mean(), abs=1e-3)
    page = Path(parameters["OUTPUT_HTML"]).read_text("utf-8")
    assert "U-matrix" in page and "Kohonen" in page and "<svg" in page
    # Units of different groups are apart: no unit mixes them.
    for unit in range(1, 25):
        members = TRUTH[KNOWN][units[KNOWN] == unit]
        if len(members) > 50:
            assert np.bincount(members).max() / len(members) > 0.9


def test_the_map_is_the_same_in_any_blocks(run, evidence, tmp_path, monkeypatch):
    parameters = {"EVIDENCE": evidence, "ROWS": 3, "COLUMNS": 3, "SAMPLE": 2000, "OUTPUT_DISTANCE": None}
    first = array(run("self_organising_map", OUTPUT=str(tmp_path / "a.tif"), **parameters)["OUTPUT"])
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    second = array(run("self_organising_map", OUTPUT=str(tmp_path / "b.tif"), **parameters)["OUTPUT"])
    assert (first == second).all()
