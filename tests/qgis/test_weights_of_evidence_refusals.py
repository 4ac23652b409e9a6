"""What weights of evidence refuses, and that a refusal leaves nothing behind."""

import tempfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsVectorLayer,
)

from tests.qgis.woe_study import (
    CRS,
    RASTERS,
    SIZE,
    Listener,
    Study,
    array_of,
    files_in,
    grid,
    point_layer,
    refused,
    run,
)


@pytest.fixture
def study(tmp_path, qgis_app):
    return Study(tmp_path / "study")


# Refusals


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"TYPES": "ascending"}, "1 entry for 2 rasters"),
        ({"TYPES": "ascending,upwards"}, "“upwards” is not known"),
        ({"UNIT_AREA": 200}, "smaller unit area"),
        ({"UNIT_AREA": 0}, "larger than 0 km²"),
        ({"UNIT_AREA": float("nan")}, "larger than 0 km²"),
        ({"UNIT_AREA": "nan"}, "larger than 0 km²"),
        ({"SHIFTS": 2_000_000_000}, "SHIFTS"),
        ({"MIN_DEPOSITS": 30}, "No evidence layer can be used"),
    ],
)
def test_parameters_that_make_no_sense(study, change, words):
    assert words in refused(study.parameters(**change))
    assert files_in(study.folder / "out") == []


def test_no_deposits_inside(study):
    study.deposits = point_layer([(0.0, 0.0), (1.0, 1.0)])
    assert "Of 2 deposits none lies in the study area" in refused(study.parameters())


def test_no_deposits_at_all(study):
    study.deposits = point_layer([])
    assert "no usable feature" in refused(study.parameters())


def test_all_deposits_in_one_class(study):
    study.deposits = point_layer([(525_500.0 + 100 * i, 4_969_500.0) for i in range(5)])
    text = refused(study.parameters(EVIDENCE=[study.path("units")], TYPES="categorical"))
    assert "units: all deposits lie in one class" in text


def test_a_layer_without_any_deposit(study):
    units = study.units.copy()
    for x, y in study.points:
        units[int((5_000_000.0 - y) // 1000), int((x - 500_000.0) // 1000)] = -9
    study.layer("units", units, -9)
    results, said = run(study.parameters())
    assert "no deposit lies where the layer has data" in said and results["BEST_LAYER"] == "distance"


def test_degrees(study):
    on = grid(4326, 80.0, 50.0, 0.1)
    study.layer("distance", study.distance, None, None, on)
    study.layer("units", study.units, -9, None, on)
    study.deposits = point_layer([(81.0, 49.0)], crs="EPSG:4326")
    text = refused(study.parameters())
    assert "degrees" in text and "“Align rasters”" in text and "distance.tif" in text


@pytest.mark.parametrize("value", [np.nan, -9])
def test_all_nodata(study, value):
    study.layer("units", np.full((SIZE, SIZE), value, "float32"), -9)
    text = refused(study.parameters())
    assert "units.tif" in text and "no data" in text
    assert files_in(study.folder / "out") == []


def test_nan_is_nodata(study):
    units = np.where(study.units == -9, np.nan, study.units).astype("float32")
    usual = array_of(run(study.parameters())[0]["OUTPUT_POSTERIOR"])
    study.layer("units", units)
    assert np.array_equal(array_of(run(study.parameters())[0]["OUTPUT_POSTERIOR"]), usual)


def test_damaged_raster_and_wrong_geometry(study):
    Path(study.path("units")).write_bytes(b"II*\0 broken")
    assert "units.tif" in refused(study.parameters())
    Path(study.path("units")).unlink()
    study.layer("units", study.units, -9)
    line = QgsVectorLayer(f"LineString?crs={CRS}", "lines", "memory")
    assert "points are needed" in refused(study.parameters(DEPOSITS=line))
    table = QgsVectorLayer("NoGeometry?field=name:string", "table", "memory")
    assert "without geometry" in refused(study.parameters(DEPOSITS=table))


def test_input_is_never_overwritten(study):
    before = Path(study.path("units")).read_bytes()
    assert "also an input" in refused(study.parameters(OUTPUT_POSTERIOR=study.path("units")))
    assert Path(study.path("units")).read_bytes() == before


@pytest.mark.parametrize("percent", [10, 30, 60, 90])
def test_cancel_leaves_nothing(study, percent):
    (study.folder / "out").mkdir()
    old = study.folder / "out" / "OUTPUT_POSTERIOR.tif"
    old.write_text("what was there")
    text = refused(study.parameters(OUTPUT_WEIGHTS=str(study.folder / "out" / "w.csv")), Listener(percent))
    assert "Cancelled" in text
    assert files_in(study.folder / "out") == ["OUTPUT_POSTERIOR.tif"]
    assert old.read_text() == "what was there"
    assert not list((study.folder / "out").glob(".*"))


def test_old_output_is_replaced_by_a_finished_one(study):
    (study.folder / "out").mkdir()
    (study.folder / "out" / "OUTPUT_POSTERIOR.tif").write_text("what was there")
    results, _ = run(study.parameters())
    assert array_of(results["OUTPUT_POSTERIOR"]).shape == (SIZE, SIZE)


def test_paths_in_chinese_and_cyrillic_with_spaces(tmp_path, qgis_app):
    study = Study(tmp_path / "阿尔泰 矿带" / "Рудный Алтай")
    results, _ = run(study.parameters())
    assert all(Path(results[name]).is_file() for name in RASTERS)


def test_read_only_folder(study, disk):
    text = refused(study.parameters(OUTPUT_POSTERIOR=str(disk("ro,size=1m") / "p.tif")))
    assert "p.tif" in text and "cannot be written" in text


def test_folder_that_cannot_be_made(study):
    (study.folder / "file").write_text("not a folder")
    text = refused(study.parameters(OUTPUT_POSTERIOR=str(study.folder / "file" / "p.tif")))
    assert "p.tif" in text and "cannot be written" in text


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_full_disk(study, disk):
    folder = disk("size=48k")
    rng = np.random.default_rng(0)
    big = rng.integers(1, 200, (600, 600)).astype("uint8")
    study.layer("distance", big, None, None, grid(width=600, height=600, size=100.0))
    study.layer("units", big.T.copy(), None, None, grid(width=600, height=600, size=100.0))
    (folder / "old.txt").write_text("stays")
    text = refused(study.parameters(OUTPUT_POSTERIOR=str(folder / "p.tif"), RULE=4, UNIT_AREA=0.01))
    assert "p.tif" in text and "disk" in text
    assert files_in(folder) == ["old.txt"]


def test_full_temporary_disk(study, disk, monkeypatch):
    """A raster on another grid is resampled into a temporary file; it is that file which cannot be written."""
    folder = disk("size=48k")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    rng = np.random.default_rng(0)
    fine = grid(width=600, height=600, size=1000.0 * SIZE / 600)
    study.layer("distance", rng.integers(1, 200, (600, 600)).astype("uint8"), None, None, fine)
    study.layer("units", rng.random((700, 700)).astype("float32"), None, None, grid(width=700, height=700, size=90.0))
    text = refused(study.parameters(TYPES="ascending,ascending"))
    assert str(folder) in text and "disk full" in text and "units.tif” cannot be read" not in text
    assert files_in(folder) == files_in(study.folder / "out") == []
