"""silkroad:sheet_index: the sheets of an extent and of codes, in the system of their series."""

import pytest
from qgis.core import NULL, QgsDistanceArea, QgsExpressionContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from silkroad_plugin import i18n, settings
from silkroad_plugin.catalogue.crs import geographic
from silkroad_plugin.processing.algorithms.maps.sheet_index import COLUMNS
from silkroad_plugin.processing.outputs.sheet_styles import named
from tests.qgis.scene import Log


def rows(path):
    layer = path if isinstance(path, QgsVectorLayer) else QgsVectorLayer(str(path), "sheets", "ogr")
    return layer, list(layer.getFeatures())


def test_the_sheets_of_kyrgyzstan(run, tmp_path):
    made = run("sheet_index", EXTENT="69.2,80.3,39.2,43.3 [EPSG:4326]", SCALE="1000k", OUTPUT=str(tmp_path / "s.gpkg"))
    layer, found = rows(made["OUTPUT"])
    assert {row["russian"] for row in found} == {f"{band}-{zone}" for band in "JK" for zone in (42, 43, 44)}
    assert made["COUNT"] == len(found) == 6 and layer.crs().authid() == "EPSG:4326"
    bishkek = next(row for row in found if row["russian"] == "K-43")
    assert [bishkek[name] for name in ("imw", "chinese", "chinese_old", "gk_zone")] == ["NK-43", "K43", "K-43", 13]
    assert [bishkek[name] for name in ("west", "south", "east", "north")] == [72, 40, 78, 44]
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    measure.setSourceCrs(geographic(), QgsProject.instance().transformContext())
    assert bishkek["area_km2"] == pytest.approx(measure.measureArea(bishkek.geometry()) / 1e6, rel=1e-3)


@pytest.mark.parametrize("language, code, title", [("zh", "K43", "图幅"), ("ru", "K-43", "Лист карты")])
def test_the_layer_shows_the_code_of_the_readers_tradition(run, tmp_path, language, code, title):
    made = run("sheet_index", CODES="K-43", SCALE="1000k", OUTPUT=str(tmp_path / "s.gpkg"))
    layer, found = rows(made["OUTPUT"])
    settings.put("interface_language", language)
    translator = i18n.install(language)
    try:
        named(layer)
    finally:
        i18n.remove(translator)
        settings.put("interface_language", "en")
    context = QgsExpressionContext()
    context.setFeature(found[0])
    assert layer.labelsEnabled() and layer.labeling().settings().getLabelExpression().evaluate(context) == code
    assert layer.attributeAlias(layer.fields().indexOf("name")) == title
    assert all(layer.attributeAlias(layer.fields().indexOf(name)) for name, _kind in COLUMNS)
    part = layer.renderer().symbol().symbolLayer(0)
    assert part.brushStyle() == Qt.BrushStyle.NoBrush and part.strokeColor().isValid()


def test_sheets_by_their_codes_each_once(run, tmp_path):
    codes = "K-43-XXI; k43d003010\nJ-50-[3]；R-45-В,Г; К-43-85-Б; K-43-XXI"
    made = run("sheet_index", CODES=codes, SCALE="200k", SYSTEM="pulkovo1942", OUTPUT=str(tmp_path / "s.gpkg"))
    layer, found = rows(made["OUTPUT"])
    assert [row["name"] for row in found] == ["K-43-XXI", "K-43-34", "J-50-III", "R-45-В,Г", "K-43-85-Б"]
    assert layer.crs().authid() == "EPSG:4284"
    assert [row["chinese"] for row in found][1:4] == ["K43D003010", NULL, NULL]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "Give an extent"),
        ({"CODES": "Tashkent"}, "is no code of a map sheet"),
        ({"CODES": "J-50-[3]"}, "1:200,000 or 1:250,000"),
        ({"CODES": "K-43-145"}, "from 1 to 144"),
        ({"EXTENT": "0,0,0,0 [EPSG:4326]"}, "EXTENT"),
        ({"EXTENT": "-180,180,-80,80 [EPSG:4326]", "SCALE": "5k"}, "more than 200"),
    ],
)
def test_what_cannot_be_divided_is_refused(refused, tmp_path, given, told):
    assert told in refused("sheet_index", OUTPUT=str(tmp_path / "s.gpkg"), **given)
    assert not list(tmp_path.iterdir())


def test_cancel_leaves_nothing(refused, tmp_path):
    target = tmp_path / "s.gpkg"
    text = refused("sheet_index", Log(cancel_at=10), EXTENT="60,90,36,50 [EPSG:4326]", SCALE="50k", OUTPUT=str(target))
    assert "Cancelled" in text and not target.exists()


def test_an_extent_across_180_is_not_taken_for_the_rest_of_the_globe(refused, tmp_path):
    given = {"SCALE": "1000k", "OUTPUT": str(tmp_path / "s.gpkg")}
    assert "meridian of 180°" in refused("sheet_index", EXTENT="170,-170,50,60 [EPSG:4326]", **given)
