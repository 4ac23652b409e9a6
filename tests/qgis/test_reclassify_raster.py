"""reclassify_raster, run as QGIS runs it, against values looked up by hand."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.core.evidence.classification import Distribution, limits
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import NODATA, Log, array, raster

VALUES = np.array([[NODATA, np.nan, -5.0, 0.0], [0.1, 5.0, 5.0001, 1e9]], np.float32)
GONE = -32768


@pytest.fixture
def source(tmp_path):
    items = {"SILKROAD_TITLE_EN": "Rocks", "SILKROAD_RESOLUTION_KM": "3", "SILKROAD_CLASS_1_EN": "old"}
    return raster(tmp_path / "v.tif", VALUES, metadata=items)


@pytest.fixture
def made(run, source, tmp_path):
    def call(table, log=None):
        return array(run("reclassify_raster", log, INPUT=source, TABLE=table, OUTPUT=str(tmp_path / "r.tif"))["OUTPUT"])

    return call


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (";5;0\n5;;1", [GONE, GONE, 0, 0, 0, 0, 1, 1]),  # binarised
        ("-5;0;7\n*;2", [GONE, GONE, 2, 7, 2, 2, 2, 2]),  # the lower end is not held, the upper one is
        ("0.1;3\n0;10;4\n*;nodata", [GONE, GONE, GONE, GONE, 3, 4, 4, GONE]),  # 0.1 in single precision is found
        ("nodata;9\n*;1", [9, 9, 1, 1, 1, 1, 1, 1]),
        ("from,to,new\n-inf,0,1\n0,inf,nodata", [GONE, GONE, 1, 1, GONE, GONE, GONE, GONE]),
        ("-5；1；低", [GONE, GONE, 1, GONE, GONE, GONE, GONE, GONE]),
        ("0,1;1\n;0;2", [GONE, GONE, 2, 2, 1, GONE, GONE, GONE]),  # a decimal comma beside semicolons
    ],
)
def test_rows_as_people_write_them(made, table, expected):
    found = made(table)
    assert found.dtype == np.int16 and found.ravel().tolist() == expected


def test_decimals_and_what_is_kept(made):
    assert made("-5;0.25\n*;keep").ravel()[2:].tolist() == [0.25, *VALUES.ravel()[3:].tolist()]
    found = made("0;10;0.5")
    assert found.dtype == np.float32 and found[1].tolist() == [0.5, 0.5, 0.5, np.float32(FLOAT_NODATA)]


def test_a_file_with_names_in_three_languages(made, tmp_path, run, source):
    table = tmp_path / "таблица 表.csv"
    table.write_text('from,to,new,zh,ru,en\n,0,1,低,"низкий, слабый",low\n0,,2,高\n', "utf-8-sig")
    assert made(str(table)).ravel()[2:].tolist() == [1, 1, 2, 2, 2, 2]
    info = parse(gdal.Open(str(tmp_path / "r.tif")).GetMetadata())
    low, high = {"zh": "低", "ru": "низкий, слабый", "en": "low"}, {"zh": "高", "ru": "高", "en": "高"}
    assert info.classes == {1: low, 2: high}
    assert (info.titles["en"], info.resolution_km, info.kind) == ("Rocks", 3, "categorical")


def test_cells_that_no_row_holds_are_told_of(made):
    log = Log()
    made("0;1", log)
    assert any(text.startswith("5 cells") for text in log.warnings)
    log = Log()
    made("0;1\n*;2", log)
    assert log.warnings == []


def test_many_codes_and_blocks(run, tmp_path, monkeypatch):
    from silkroad_plugin.io import stack

    monkeypatch.setattr(stack, "BLOCK_CELLS", 1 << 16)
    codes = np.random.default_rng(1).integers(0, 500, (400, 700)).astype(np.uint16)
    source = raster(tmp_path / "codes.tif", codes, nodata=0)
    new = np.random.default_rng(2).permutation(500)
    table = "\n".join(f"{code};{new[code]}" for code in range(500))
    found = array(run("reclassify_raster", INPUT=source, TABLE=table, OUTPUT=str(tmp_path / "r.tif"))["OUTPUT"])
    assert np.array_equal(found, np.where(codes == 0, GONE, new[codes]))


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("from;to;new", "no rule"),
        ("1;2\nfive;3", "row 2"),
        ("1;2\n3", "row 2"),
        ("inf;3", "row 1"),
        ("5;keep", "row 1"),
        ("9;5;1", "lower end"),
        ("5;5;1", "lower end"),
        ("0;10;1\n9.5;20;2", "both hold 10"),
        ("3;1\n3;2", "both hold 3"),
        ("3;1e39", "too large"),
    ],
)
def test_tables_that_cannot_be_used(refused, source, tmp_path, table, words):
    told = refused("reclassify_raster", INPUT=source, TABLE=table, OUTPUT=str(tmp_path / "r.tif"))
    assert words in told and "(TABLE)" in told and not (tmp_path / "r.tif").exists()


def test_a_file_in_another_encoding(run, source, tmp_path):
    (tmp_path / "gbk.csv").write_bytes("1,2,花岗岩".encode("gbk"))
    path = run("reclassify_raster", INPUT=source, TABLE=str(tmp_path / "gbk.csv"), OUTPUT=str(tmp_path / "r.tif"))
    info = parse(gdal.Open(path["OUTPUT"]).GetMetadata())
    assert info.classes[2] == dict.fromkeys(("en", "zh", "ru"), "花岗岩")


def test_a_file_that_is_no_text(refused, source, tmp_path):
    (tmp_path / "s.xlsx").write_bytes(b"PK\0\0")
    told = refused("reclassify_raster", INPUT=source, TABLE=str(tmp_path / "s.xlsx"), OUTPUT=str(tmp_path / "r.tif"))
    assert "s.xlsx" in told and "(TABLE)" in told


def test_limits_at_multiples_of_an_interval(run, refused, tmp_path):
    source = raster(tmp_path / "h.tif", np.array([[-130, -100, 0, 99, 100, 250]], np.float32))
    given = {"INPUT": source, "METHOD": "defined_interval", "OUTPUT": str(tmp_path / "c.tif")}
    found = run("classify_raster", INTERVAL=100, **given)
    assert array(found["OUTPUT"]).tolist() == [[1, 1, 2, 3, 3, 5]] and found["CLASSES_MADE"] == 5
    assert parse(gdal.Open(found["OUTPUT"]).GetMetadata()).breaks == (-100, 0, 100, 200)
    assert "above 0" in refused("classify_raster", **given)
    assert "at least 0.38" in refused("classify_raster", INTERVAL=0.1, **given)
    whole = Distribution.of(np.array([0.0, 300.0]))
    assert limits(whole, "defined_interval", 0, interval=100).tolist() == [100, 200]  # no class outside the values
