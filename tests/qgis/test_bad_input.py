"""Bad input: each case gets a message that names the input, leaves nothing half-written and changes no input."""

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from silkroad_plugin import tables
from silkroad_plugin.paths import geopackage
from tests.qgis.scene import NODATA, Log, array, files, layer, raster

PLACE = "POINT(505500 5494500)"
NAMES = ["карта прогноза", "成矿 预测图", "with space & 'quote'"]


def distance(grid, target, **changes):
    return {"INPUT": layer([PLACE]), "TEMPLATE": grid, "OUTPUT": str(target)} | changes


# --- vectors -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wkts",
    [[], [None, None], ["POINT EMPTY"], ["POINT(nan 5)"]],
    ids=["no feature", "no geometry", "empty geometry", "not a number"],
)
def test_a_layer_without_places_is_refused(refused, grid, tmp_path, wkts):
    told = refused("distance_to_features", **distance(grid, tmp_path / "d.tif", INPUT=layer(wkts)))
    assert "(INPUT)" in told and "“layer”" in told and "no usable feature" in told
    assert set(files(tmp_path)) == {tmp_path / "in", tmp_path / "in" / "grid.tif"}


def test_a_table_without_geometry_is_refused(refused, grid, tmp_path):
    table = QgsVectorLayer("NoGeometry?field=name:string", "таблица", "memory")
    told = refused("distance_to_features", **distance(grid, tmp_path / "d.tif", INPUT=table))
    assert "таблица" in told and "table without geometry" in told


def test_a_layer_without_crs_is_refused(refused, grid, tmp_path):
    found = layer([PLACE])
    found.setName("nowhere")
    found.setCrs(QgsCoordinateReferenceSystem())
    told = refused("distance_to_features", **distance(grid, tmp_path / "d.tif", INPUT=found))
    assert "nowhere" in told and "coordinate reference system" in told


@pytest.mark.parametrize(
    ("kind", "wkt", "inside"),
    [
        ("MultiPointZM", "MULTIPOINT ZM((505500 5494500 1 2),(515500 5484500 3 4))", [(5, 5), (15, 15)]),
        (
            "PolygonZ",
            "POLYGON Z((504000 5496000 1,507000 5496000 1,507000 5493000 1,504000 5493000 1,504000 5496000 1))",
            [(5, 5)],
        ),
        ("Polygon", "POLYGON((504000 5496000,507000 5493000,507000 5496000,504000 5493000,504000 5496000))", [(5, 4)]),
        ("CompoundCurve", "COMPOUNDCURVE(CIRCULARSTRING(504500 5494500,505500 5494500,506500 5494500))", [(5, 5)]),
        ("Polygon", "POLYGON((505500 5494500,505500 5494500,505500 5494500,505500 5494500))", [(5, 5)]),
    ],
    ids=["multipart with heights", "heights", "bow tie", "curve", "collapsed polygon"],
)
def test_odd_geometries_are_measured_to(run, grid, tmp_path, kind, wkt, inside):
    shapes = layer([wkt], kind)
    before = [feature.geometry().asWkt() for feature in shapes.getFeatures()]
    found = array(run("distance_to_features", **distance(grid, tmp_path / "d.tif", INPUT=shapes))["OUTPUT"])
    for row, column in inside:
        assert found[row, column] == pytest.approx(0, abs=1)
    assert [feature.geometry().asWkt() for feature in shapes.getFeatures()] == before


def test_a_geopackage_that_is_no_database_is_refused(refused, grid, tmp_path):
    broken = tmp_path / "in" / "сломан.gpkg"
    broken.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 40)
    told = refused("distance_to_features", **distance(grid, tmp_path / "d.tif", INPUT=str(broken)))
    assert "сломан.gpkg" in told or "INPUT" in told
    assert not (tmp_path / "d.tif").exists()


def test_a_geopackage_damaged_inside_is_noticed(refused, run, grid, tmp_path):
    """SQLite stops at the damaged page, QGIS hands on what came before: half the features without a word."""
    path = tmp_path / "in" / "half.gpkg"
    points = layer([f"POINT({500000 + i} 5490000)" for i in range(4000)])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerOptions = ["SPATIAL_INDEX=NO"]
    QgsVectorFileWriter.writeAsVectorFormatV3(points, str(path), QgsCoordinateTransformContext(), options)
    content = bytearray(path.read_bytes())
    page = content.find(b"n3000")
    page -= page % 4096
    content[page : page + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    told = refused("distance_to_features", **distance(grid, tmp_path / "d.tif", INPUT=str(path)))
    assert "half" in told and "damaged" in told and "of 4,000 features" in told
    assert path.read_bytes() == bytes(content)


# --- rasters -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fill", [NODATA, np.nan])
def test_a_raster_without_data_is_refused(refused, tmp_path, fill):
    empty = raster(tmp_path / "пусто.tif", np.full((5, 5), fill, np.float32))
    told = refused("classify_raster", INPUT=empty, OUTPUT=str(tmp_path / "c.tif"))
    assert "пусто.tif" in told and "no cell with data" in told and not (tmp_path / "c.tif").exists()


def test_a_raster_of_one_value_is_refused(refused, tmp_path):
    flat = raster(tmp_path / "flat.tif", np.full((5, 5), 7, np.float32))
    assert "only the value 7" in refused("classify_raster", INPUT=flat, OUTPUT=str(tmp_path / "c.tif"))


@pytest.mark.parametrize("text", ["", "a b", "5 4", "1 1", "1 nan"])
def test_limits_that_are_none_are_refused(refused, grid, tmp_path, text):
    told = refused("classify_raster", INPUT=grid, METHOD=5, BREAKS=text, OUTPUT=str(tmp_path / "c.tif"))
    assert "(BREAKS)" in told and "1000 2500 5000" in told


@pytest.mark.parametrize("word", ["fractal", "quantile,nonsense", 99])
def test_a_choice_that_is_not_offered_is_refused_with_the_codes(refused, grid, tmp_path, word):
    told = refused("classify_raster", INPUT=grid, METHOD=word, OUTPUT=str(tmp_path / "c.tif"))
    assert "(METHOD)" in told and f"“{word}”" in told and "equal_interval; quantile; natural_breaks; " in told


def test_a_raster_without_crs_is_refused(refused, tmp_path):
    nowhere = raster(tmp_path / "nowhere.tif", np.zeros((5, 5), np.uint8), epsg=None)
    told = refused("distance_to_features", **distance(nowhere, tmp_path / "d.tif"))
    assert "nowhere.tif" in told and "coordinate reference system" in told


def test_a_picture_of_a_service_is_refused(refused, tmp_path):
    service = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png", "плитки", "wms")
    told = refused("classify_raster", INPUT=service, OUTPUT=str(tmp_path / "c.tif"))
    assert "плитки" in told and "GeoTIFF" in told


def test_several_bands_are_refused(refused, tmp_path):
    from osgeo import gdal

    path = str(tmp_path / "rgb.tif")
    gdal.GetDriverByName("GTiff").Create(path, 5, 5, 3)
    assert "3 bands" in refused("classify_raster", INPUT=path, OUTPUT=str(tmp_path / "c.tif"))


def test_a_damaged_raster_is_refused_and_nothing_is_left(refused, tmp_path):
    path = raster(tmp_path / "cut.tif", np.random.default_rng(1).random((600, 600), np.float32))
    Path(path).write_bytes(Path(path).read_bytes()[:300_000])
    told = refused("classify_raster", INPUT=path, OUTPUT=str(tmp_path / "c.tif"))
    assert "cut.tif" in told and [entry.name for entry in tmp_path.iterdir()] == ["cut.tif"]


# --- outputs -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_any_alphabet_in_paths_and_fields(run, grid, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    source = shutil.copy(grid, folder / f"{name}.tif")
    result = run(
        "classify_raster",
        INPUT=str(source),
        OUTPUT=str(folder / f"{name} 2.tif"),
        OUTPUT_TABLE=str(folder / f"{name}.gpkg"),
    )
    assert array(result["OUTPUT"]).max() == 10
    assert QgsVectorLayer(result["OUTPUT_TABLE"], "t", "ogr").featureCount() == 10
    points = layer([PLACE], field=name.replace("'", ""))
    assert (
        array(run("distance_to_features", **distance(str(source), folder / "d.tif", INPUT=points))["OUTPUT"]).min() == 0
    )
    assert not [path for path in folder.iterdir() if ".part" in path.name]


def test_an_input_is_never_the_output(refused, grid):
    before = Path(grid).read_bytes()
    assert "also an input" in refused("classify_raster", INPUT=grid, OUTPUT=grid)
    assert Path(grid).read_bytes() == before


def test_a_folder_that_cannot_be_written(refused, grid, tmp_path):
    """A path below a file cannot be written by root either."""
    told = refused("classify_raster", INPUT=grid, OUTPUT=f"{grid}/c.tif")
    assert "cannot be written" in told and "c.tif" in told


def test_a_read_only_folder(refused, grid, disk):
    folder = disk("ro,size=1m")
    told = refused("classify_raster", INPUT=grid, OUTPUT=str(folder / "c.tif"))
    assert "cannot be written" in told and "Read-only" in told


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("what", ["OUTPUT", "OUTPUT_TABLE"])
def test_a_full_disk_leaves_the_old_file(refused, tmp_path, disk, what):
    noise = raster(tmp_path / "noise.tif", np.random.default_rng(1).random((900, 900), np.float32))
    folder = disk("size=48k")
    old = folder / ("c.tif" if what == "OUTPUT" else "c.gpkg")
    old.write_bytes(b"old")
    other = {"OUTPUT": str(tmp_path / "c.tif")} if what == "OUTPUT_TABLE" else {}
    told = refused("classify_raster", INPUT=noise, CLASSES=200, **({what: str(old)} | other))
    assert str(folder) in told
    assert old.read_bytes() == b"old" and [path.name for path in folder.iterdir()] == [old.name]
    assert not (tmp_path / "c.tif").exists()  # all outputs of a run or none
    opened = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert not [path for path in opened if path.startswith(str(folder))]


@pytest.mark.skipif(not geopackage().exists(), reason="resources/data/silkroad.gpkg is not built: run `make data`")
@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("size", [16, 100, 140, 200])
def test_a_full_disk_leaves_no_evidence(refused, disk, size):
    folder = disk(f"size={size}k")
    told = refused("belt_evidence", AREA="altai", CELL_SIZE=2000, OUTPUT_FOLDER=str(folder / "e"))
    assert "could not be written in full" in told and "disk full" in told
    assert (".tif" if size == 200 else "deposits.gpkg") in told
    assert files(folder) == {}


@pytest.mark.parametrize("percent", [1, 45, 70])
def test_cancelled_half_way(refused, tmp_path, percent):
    big = raster(tmp_path / "big.tif", np.random.default_rng(1).random((1500, 1500), np.float32))
    old = tmp_path / "c.tif"
    old.write_bytes(b"old")
    told = refused("classify_raster", Log(cancel_at=percent), INPUT=big, OUTPUT=str(old))
    assert "Cancelled" in told and old.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["big.tif", "c.tif"]


def test_cancelled_before_the_first_block(refused, grid, tmp_path):
    feedback = Log()
    feedback.cancel()
    told = refused("distance_to_features", feedback, **distance(grid, tmp_path / "d.tif"))
    assert "Cancelled" in told and not (tmp_path / "d.tif").exists()


def test_an_output_that_cannot_be_replaced_stays(refused, grid, tmp_path):
    """On Windows a file open elsewhere cannot be replaced; here the immutable flag does the same."""
    old = tmp_path / "c.tif"
    old.write_bytes(b"old")
    if not shutil.which("chattr") or subprocess.run(["chattr", "+i", old], capture_output=True, check=False).returncode:
        pytest.skip("this file system has no immutable flag, or this user may not set it")
    try:
        told = refused("classify_raster", INPUT=grid, OUTPUT=str(old), OUTPUT_TABLE=str(tmp_path / "a.csv"))
    finally:
        subprocess.run(["chattr", "-i", old], check=True)
    assert "could not be replaced" in told and old.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.tif", "in"]


def test_stale_sidecar_files_do_not_describe_the_new_output(run, grid, tmp_path):
    (tmp_path / "c.tif").write_bytes(b"old")
    (tmp_path / "c.tif.aux.xml").write_text("<PAMDataset/>")
    run("classify_raster", INPUT=grid, OUTPUT=str(tmp_path / "c.tif"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.tif", "in"]


def test_a_missing_scipy_is_named(refused, grid, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "scipy"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "scipy", None)
    monkeypatch.setitem(sys.modules, "scipy.ndimage", None)
    told = refused("distance_to_anomaly", INPUT=grid, LOWER=0.5, OUTPUT=str(tmp_path / "d.tif"))
    assert "scipy" in told and "python3-scipy" in told


def test_an_unknown_area_and_a_choice_without_deposits(refused, tmp_path):
    told = refused("belt_evidence", AREA="atlantis", OUTPUT_FOLDER=str(tmp_path / "e"))
    assert "atlantis" in told and "altai" in told
    folder = str(tmp_path / "e")
    told = refused("belt_evidence", AREA="altai", COMMODITIES="Hg", SIZES="large", OUTPUT_FOLDER=folder)
    assert "DEPOSIT_TYPES" in told and "POOR_POSITIONS" in told and '"' not in told and not (tmp_path / "e").exists()
    told = refused(
        "belt_evidence", AREA="tianshan", DEPOSIT_TYPES="dt_epithermal", EPOCHS="carboniferous", OUTPUT_FOLDER=folder
    )
    table = [row for row in tables.controlled("deposits") if row["belt"] == "tianshan"]
    late = [row for row in table if (row["deposit_type"], row["epoch"]) == ("dt_epithermal", "late_paleozoic")]
    assert "(EPOCHS: Carboniferous). Their epochs" in told
    assert f"late Paleozoic (Devonian–Permian) [{len(late)}]" in told
    assert "Cretaceous" not in told  # Balei lies elsewhere
    told = refused("belt_evidence", AREA="altai", DEPOSIT_TYPES="dt_carlin", OUTPUT_FOLDER=folder)
    massive = [
        row for row in tables.controlled("deposits") if (row["belt"], row["deposit_type"]) == ("altai", "dt_vms")
    ]
    assert "(DEPOSIT_TYPES: " in told
    assert f"[{len(massive)}]" in told
    assert "whole region" in refused("belt_evidence", AREA="global", OUTPUT_FOLDER=str(tmp_path / "e"))


@pytest.mark.parametrize(
    ("name", "text", "word", "known"),
    [
        ("COMMODITIES", "Au, Cu'", "Cu'", "Pb"),
        ("COMMODITIES", "%", "%", "Pb"),
        ("COMMODITIES", "C_", "C_", "Pb"),
        ("DEPOSIT_TYPES", "dt_none", "dt_none", "dt_vms"),
        ("EPOCHS", "1=1", "1=1", "permian"),
        ("SIZES", "huge", "huge", "medium"),
        ("POSITION_QUALITIES", "A;E", "E", "C"),
    ],
)
def test_codes_that_no_list_holds_are_named(refused, tmp_path, name, text, word, known):
    told = refused("belt_evidence", AREA="altai", **{name: text}, OUTPUT_FOLDER=str(tmp_path / "e"))
    assert f"({name})" in told and f"“{word}”" in told and known in told
    assert not (tmp_path / "e").exists()


def _on_raster(name, path, folder):
    """Return the parameters of an algorithm for a raster."""
    if name == "validate_prospectivity":
        deposits = layer([f"POINT({500500 + 1000 * i} {5499500 - 1000 * i})" for i in range(9)])
        return {"INPUT": path, "DEPOSITS": deposits, "OUTPUT_HTML": str(folder / "out.html")}
    return {"INPUT": path, "METHOD": "standard_deviation", "OUTPUT": str(folder / "out.tif")}


@pytest.mark.parametrize("name", ["classify_raster", "validate_prospectivity"])
@pytest.mark.parametrize("dtype", [np.complex64, np.complex128])
def test_a_raster_of_complex_numbers_is_refused(refused, tmp_path, name, dtype):
    path = raster(tmp_path / "slc.tif", (np.arange(600).reshape(20, 30) + 1j).astype(dtype))
    told = refused(name, **_on_raster(name, path, tmp_path))
    assert "(INPUT)" in told and "“slc”" in told and "complex numbers" in told and "Traceback" not in told
    assert [file.name for file in tmp_path.iterdir()] == ["slc.tif"]


@pytest.mark.parametrize("name", ["classify_raster", "validate_prospectivity"])
@pytest.mark.parametrize("sign", [1, -1])
def test_values_too_large_to_compute_with_are_refused(refused, tmp_path, name, sign):
    path = raster(tmp_path / "huge.tif", sign * np.linspace(0, 1.7e308, 600).reshape(20, 30))
    told = refused(name, **_on_raster(name, path, tmp_path))
    assert "huge.tif" in told and "1.700×10³⁰⁸" in told and "nodata" in told and "Traceback" not in told
    assert [file.name for file in tmp_path.iterdir()] == ["huge.tif"]
