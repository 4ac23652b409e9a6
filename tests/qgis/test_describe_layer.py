"""describe_layer, run as QGIS runs it: what is written, what is kept, what is refused."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import NODATA, Log, array, raster

ITEMS = {
    "SILKROAD_TITLE_EN": "Rocks",
    "SILKROAD_RESOLUTION_KM": "3",
    "SILKROAD_DEPOSIT_AWARE": "YES",
    "SILKROAD_TYPE": "categorical",
    "SILKROAD_SOURCE": "map",
    "SILKROAD_CLASS_1_EN": "granite",
    "SILKROAD_CLASS_2_EN": "skarn",
    "OTHER": "kept",
}


@pytest.fixture
def source(tmp_path):
    return raster(tmp_path / "rocks.tif", np.array([[1, 2, 0], [3, 1, 1]], np.uint8), nodata=0, metadata=ITEMS)


@pytest.fixture
def described(run, source, tmp_path):
    def call(log=None, **parameters):
        path = run("describe_layer", log, INPUT=source, OUTPUT=str(tmp_path / "d.tif"), **parameters)["OUTPUT"]
        return parse(gdal.Open(path).GetMetadata())

    return call


def test_nothing_given_changes_nothing(described, source, tmp_path):
    assert described() == parse(ITEMS)
    made = gdal.Open(str(tmp_path / "d.tif"))
    assert made.GetMetadataItem("OTHER") == "kept"
    assert np.array_equal(array(str(tmp_path / "d.tif")), array(source))
    assert (made.GetRasterBand(1).DataType, made.GetRasterBand(1).GetNoDataValue()) == (gdal.GDT_Byte, 0)
    assert made.GetGeoTransform() == gdal.Open(source).GetGeoTransform()


def test_everything_can_be_set(described):
    log = Log()
    info = described(
        log,
        TITLE_ZH="岩石",
        TITLE_RU="Породы",
        RESOLUTION=2.5,
        POSITION_ERROR=0,
        DEPOSIT_AWARE="no",
        KIND="descending",
        SOURCE="Survey, 2026",
        UNIT="ppm",
        CLASSES="2;矽卡岩;скарн;skarn\n-3;其他",
    )
    assert info.titles == {"en": "Rocks", "zh": "岩石", "ru": "Породы"}
    assert (info.resolution_km, info.position_error_km, info.deposit_aware) == (2.5, 0, False)
    assert (info.kind, info.source, info.unit) == ("descending", "Survey, 2026", "ppm")
    assert info.classes[1] == {"en": "granite"}
    assert info.classes[2] == {"zh": "矽卡岩", "ru": "скарн", "en": "skarn"}
    assert info.classes[-3] == dict.fromkeys(("zh", "ru", "en"), "其他")
    assert log.warnings == []


def test_texts_and_verdicts_can_be_emptied(described):
    log = Log()
    info = described(log, TITLE_EN="-", SOURCE="-", KIND="none", DEPOSIT_AWARE="unknown")
    assert (info.titles, info.source, info.kind, info.deposit_aware) == ({}, "", "", None)
    assert any("no title in" in text for text in log.warnings)


def test_colours_and_masks_of_the_raster_stay(run, tmp_path):
    path = str(tmp_path / "coloured.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 1, gdal.GDT_Byte)
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (200, 10, 20))
    dataset.GetRasterBand(1).SetColorTable(colours)
    dataset.GetRasterBand(1).WriteArray(np.ones((2, 3), np.uint8))
    dataset = None
    made = gdal.Open(run("describe_layer", INPUT=path, TITLE_EN="a", OUTPUT=str(tmp_path / "d.tif"))["OUTPUT"])
    assert made.GetRasterBand(1).GetColorTable().GetColorEntry(1)[:3] == (200, 10, 20)
    assert made.GetRasterBand(1).GetNoDataValue() is None


def test_in_degrees_a_cell_is_as_small_as_at_its_latitude(run, refused, tmp_path):
    far = raster(tmp_path / "n.tif", np.ones((10, 10), np.float32), 4326, 80.0, 70.0, 0.01)
    given = {"INPUT": far, "OUTPUT": str(tmp_path / "d.tif")}
    run("describe_layer", RESOLUTION=0.39, **given)  # 0.01° of longitude at 70° N are 0.382 km
    assert "0.382 km" in refused("describe_layer", RESOLUTION=0.38, **given)


def test_refusals(refused, source, tmp_path):
    given = {"INPUT": source, "OUTPUT": str(tmp_path / "d.tif")}
    assert "finer than the cells" in refused("describe_layer", RESOLUTION=0.5, **given)
    for rows in ("1.5;a", "granite;1", "4"):
        told = refused("describe_layer", CLASSES=rows, **given)
        assert "row 1" in told and "(CLASSES)" in told
    assert "rocks.tif" in refused("describe_layer", **given | {"OUTPUT": source})
    assert "Cancelled" in refused("describe_layer", Log(cancel_at=0), **given)
    assert not (tmp_path / "d.tif").exists()


def test_a_large_raster_is_cancelled_on_the_way(refused, tmp_path):
    large = raster(tmp_path / "l.tif", np.full((3000, 3000), NODATA, np.float32))
    told = refused("describe_layer", Log(cancel_at=20), INPUT=large, TITLE_EN="a", OUTPUT=str(tmp_path / "d.tif"))
    assert "Cancelled" in told and not (tmp_path / "d.tif").exists()
