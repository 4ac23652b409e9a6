"""distance_to_features, classify_raster and belt_evidence, run as QGIS runs them."""

import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from silkroad_plugin.catalogue.areas import areas
from silkroad_plugin.i18n import tr
from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.paths import data, geopackage
from silkroad_plugin.processing.algorithms.evidence.belt_evidence import BeltEvidence
from tests.qgis.scene import NODATA, UTM, Log, array, layer, raster

EVIDENCE = (
    "tectonic_units",
    "distance_to_contacts",
    "distance_to_faults",
    "distance_to_sutures",
    "relief",
    "bouguer",
)
WEST, NORTH, CELL = 500000.0, 5500000.0, 1000.0


@pytest.fixture
def template(tmp_path):
    return raster(tmp_path / "template.tif", np.zeros((30, 40), np.float32))


def centres(rows=30, columns=40):
    return np.meshgrid(WEST + (np.arange(columns) + 0.5) * CELL, NORTH - (np.arange(rows) + 0.5) * CELL)


SHAPES = {
    "Point": "POINT(512345 5489876)",
    "MultiPointZ": "MULTIPOINT Z((512345 5489876 5),(530001 5475002 9))",
    "LineString": "LINESTRING(505100 5498700, 519333 5481111, 537777 5479000)",
    "Polygon": "POLYGON((510200 5490300, 520700 5491100, 518800 5480500, 509000 5481000, 510200 5490300))",
}


@pytest.mark.parametrize("kind", SHAPES)
def test_distances_are_those_of_the_shapes_not_of_cells(run, template, tmp_path, kind):
    result = run(
        "distance_to_features", INPUT=layer([SHAPES[kind]], kind), TEMPLATE=template, OUTPUT=str(tmp_path / "d.tif")
    )
    found, shape = array(result["OUTPUT"]), QgsGeometry.fromWkt(SHAPES[kind])
    x, y = centres()
    expected = [
        shape.distance(QgsGeometry.fromPointXY(QgsPointXY(*place))) for place in zip(x.flat, y.flat, strict=True)
    ]
    assert found.ravel() == pytest.approx(expected, abs=1.5)
    assert parse(gdal.Open(result["OUTPUT"]).GetMetadata()).unit == "m"


@pytest.mark.parametrize("south", [42.0, 61.0, 74.0])
def test_degrees_give_metres_on_the_ellipsoid(run, tmp_path, south):
    """EIS gives degrees here."""
    grid = raster(tmp_path / "t.tif", np.zeros((20, 20), np.uint8), 4326, 80.0, south + 2, 0.1, None)
    text = f"LINESTRING(80.21 {south + 0.31}, 81.7 {south + 1.63})"
    lines = layer([text], "LineString", 4326)
    found = array(run("distance_to_features", INPUT=lines, TEMPLATE=grid, OUTPUT=str(tmp_path / "d.tif"))["OUTPUT"])
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    measure.setEllipsoid("WGS84")
    dense = QgsGeometry.fromWkt(text).densifyByDistance(0.0005)
    places = [QgsPointXY(vertex.x(), vertex.y()) for vertex in dense.vertices()]
    for row, column in [(0, 0), (3, 17), (10, 10), (19, 19), (19, 0)]:
        centre = QgsPointXY(80 + (column + 0.5) / 10, south + 2 - (row + 0.5) / 10)
        expected = min(measure.measureLine(centre, place) for place in places)
        assert found[row, column] == pytest.approx(expected, abs=15)


def test_another_crs_is_transformed_with_the_straightness_of_its_own(run, template, tmp_path):
    """A long line in longitude and latitude is an arc on the map; two vertices alone would cut it short."""
    text = "LINESTRING(87.0 49.6, 87.54 49.4)"
    lines = layer([text], "LineString", 4326)
    found = array(run("distance_to_features", INPUT=lines, TEMPLATE=template, OUTPUT=str(tmp_path / "d.tif"))["OUTPUT"])
    move = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:32645"),
        QgsCoordinateTransformContext(),
    )
    dense = QgsGeometry.fromWkt(text).densifyByDistance(0.0001)
    dense.transform(move)
    x, y = centres()
    expected = [
        dense.distance(QgsGeometry.fromPointXY(QgsPointXY(*place))) for place in zip(x.flat, y.flat, strict=True)
    ]
    assert found.ravel() == pytest.approx(expected, abs=2)


def test_greatest_distance_selection_filter_and_errors(run, template, tmp_path):
    points = layer(["POINT(500500 5499500)", "POINT(539500 5470500)", None], field="error_km", values=["3", "4", "5"])
    points.selectByIds([2])
    source = QgsProcessingFeatureSourceDefinition(points.id(), True)
    QgsProject.instance().addMapLayer(points)
    result = run(
        "distance_to_features", INPUT=source, TEMPLATE=template, MAX_DISTANCE=20000, OUTPUT=str(tmp_path / "a.tif")
    )
    assert array(result["OUTPUT"])[0, 0] == pytest.approx(20000, abs=11)
    points.removeSelection()
    points.setSubsetString("\"error_km\" = '4'")
    result = run("distance_to_features", INPUT=points, TEMPLATE=template, OUTPUT=str(tmp_path / "b.tif"))
    assert array(result["OUTPUT"])[29, 39] == 0 and array(result["OUTPUT"])[0, 0] > 40000
    QgsProject.instance().removeMapLayer(points.id())


def test_the_errors_of_the_features_become_that_of_the_raster(run, template, tmp_path):
    places = ["POINT(500500 5499500)", "POINT(539500 5470500)", None]
    points = layer(places, epsg=f"{UTM}&field=error_km:double", values=[3.0, 4.0, 100.0])
    log = Log()
    result = run("distance_to_features", log, INPUT=points, TEMPLATE=template, OUTPUT=str(tmp_path / "d.tif"))
    info = parse(gdal.Open(result["OUTPUT"]).GetMetadata())
    assert info.position_error_km == pytest.approx(np.sqrt(12.5), rel=1e-4) and info.resolution_km == 1
    assert any(text.startswith("1 feature ") for text in log.warnings)


def test_one_layer_among_several_of_a_geopackage(run, template, tmp_path):
    """EIS reads the first layer whatever was asked for."""
    path = str(tmp_path / "слои 图层.gpkg")
    for number, (name, place) in enumerate((("first", "POINT(500500 5499500)"), ("второй", "POINT(539500 5470500)"))):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = actions.CreateOrOverwriteLayer if number else actions.CreateOrOverwriteFile
        QgsVectorFileWriter.writeAsVectorFormatV3(layer([place]), path, QgsCoordinateTransformContext(), options)
    result = run(
        "distance_to_features", INPUT=f"{path}|layername=второй", TEMPLATE=template, OUTPUT=str(tmp_path / "d.tif")
    )
    assert array(result["OUTPUT"])[29, 39] == 0


def test_classes_table_metadata_and_nodata(run, tmp_path):
    values = np.arange(400, dtype=np.float32).reshape(20, 20)
    values[0, :10] = NODATA
    values[19, 19] = np.nan
    kept = {"SILKROAD_TITLE_EN": "Height", "SILKROAD_RESOLUTION_KM": "9", "SILKROAD_CLASS_1_EN": "old"}
    source = raster(tmp_path / "v.tif", values, metadata=kept)
    result = run(
        "classify_raster",
        INPUT=source,
        METHOD=0,
        CLASSES=5,
        OUTPUT=str(tmp_path / "c.tif"),
        OUTPUT_TABLE=str(tmp_path / "c.csv"),
    )
    found = array(result["OUTPUT"])
    assert found.dtype == np.uint8 and (found[0, :10] == 0).all() and found[19, 19] == 0
    inner = np.linspace(10, 398, 6)[1:-1]
    valid = np.isfinite(values) & (values != NODATA)
    assert (found[valid] == np.searchsorted(inner, values[valid]) + 1).all()
    info = parse(gdal.Open(result["OUTPUT"]).GetMetadata())
    assert info.titles["en"] == "Height" and info.resolution_km == 9 and info.breaks == pytest.approx(tuple(inner))
    assert set(info.classes) == {1, 2, 3, 4, 5} and info.classes[1]["en"] != "old" and "," in info.classes[1]["ru"]
    table = QgsVectorLayer(result["OUTPUT_TABLE"], "t", "ogr")
    cells = [int(feature["cells"]) for feature in table.getFeatures()]
    assert cells == np.bincount(found[found > 0])[1:].tolist() and result["CLASSES_MADE"] == 5


def test_ties_and_one_class_for_each_value_are_said(run, tmp_path):
    source = raster(tmp_path / "v.tif", np.array([[0] * 50 + [1, 2]], np.float32))
    log = Log()
    result = run("classify_raster", log, INPUT=source, METHOD=1, CLASSES=10, OUTPUT=str(tmp_path / "c.tif"))
    assert result["CLASSES_MADE"] < 10 and any("instead of 10" in text for text in log.warnings)
    log = Log()
    run("classify_raster", log, INPUT=source, METHOD=2, CLASSES=3, OUTPUT=str(tmp_path / "d.tif"))
    assert any("3 distinct values" in text for text in log.warnings)


def test_more_than_255_classes_need_sixteen_bits(run, tmp_path):
    source = raster(tmp_path / "v.tif", np.arange(90000, dtype=np.float32).reshape(300, 300))
    result = run("classify_raster", INPUT=source, METHOD=1, CLASSES=600, OUTPUT=str(tmp_path / "c.tif"))
    found = array(result["OUTPUT"])
    assert found.dtype == np.uint16 and found.max() == 600 and (np.bincount(found.ravel())[1:] == 150).all()


@pytest.mark.parametrize("text", ["1000 2500 5000", "1000; 2500; 5000", "1000,2500,5000", "1000\n2500\t5000"])
def test_limits_as_people_type_them(run, tmp_path, text):
    source = raster(tmp_path / "v.tif", np.array([[0, 1000, 1001, 2500, 9000]], np.float32))
    result = run("classify_raster", INPUT=source, METHOD=5, BREAKS=text, OUTPUT=str(tmp_path / "c.tif"))
    assert array(result["OUTPUT"]).tolist() == [[1, 1, 2, 2, 4]]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", {"bouguer": r"Gravity resolves about (\d+) km", "relief": r"relief about (\d+) km"}),
        ("zh", {"bouguer": r"重力[^，。]*约 (\d+) km", "relief": r"地形约 (\d+) km"}),
        ("ru", {"bouguer": r"гравитационного поля около (\d+)\sкм", "relief": r"рельефа около (\d+)\sкм"}),
    ],
)
def test_the_help_states_the_resolution_of_the_grids(language, words):
    for name, pattern in words.items():
        stated = parse(gdal.Open(str(data(f"{name}.tif"))).GetMetadata()).resolution_km
        assert re.findall(pattern, tr(BeltEvidence.HELP, language)) == [f"{stated:g}"]


@pytest.mark.skipif(not geopackage().exists(), reason="resources/data/silkroad.gpkg is not built: run `make data`")
def test_the_evidence_of_the_altai(run, tmp_path):
    folder = tmp_path / "пояс 带"
    result = run("belt_evidence", AREA="altai", CELL_SIZE=5000, DEPOSIT_TYPES="dt_vms", OUTPUT_FOLDER=str(folder))
    mask = array(result["MASK"])
    grids = {(gdal.Open(path).GetGeoTransform(), gdal.Open(path).GetProjection()) for path in result["EVIDENCE"]}
    assert len(grids) == 1 and next(iter(grids))[0][1] == 5000
    assert int(mask.sum()) * 25 == pytest.approx(462_000, rel=0.02)  # km², the outline on the ellipsoid
    infos = [parse(gdal.Open(path).GetMetadata()) for path in result["EVIDENCE"]]
    assert [info.kind for info in infos] == result["TYPES"].split(",")
    assert all(info.titles.keys() == {"en", "zh", "ru"} and info.resolution_km > 0 for info in infos)
    deposits = QgsVectorLayer(result["DEPOSITS"], "d", "ogr")
    assert deposits.featureCount() == result["DEPOSIT_COUNT"] > 30
    errors = sorted(feature["position_error_km"] for feature in deposits.getFeatures())
    for path, info in zip(result["EVIDENCE"], infos, strict=True):
        values = array(path)
        assert set(np.unique(values[mask == 1])) - {0} <= set(info.classes)
        if info.kind == "ascending":
            assert info.breaks[0] >= 1000 * np.hypot(info.position_error_km, np.median(errors))
    files = {path.name for path in folder.iterdir()}
    assert files == {f"{name}.tif" for name in ("mask", *EVIDENCE)} | {"deposits.gpkg"}


@pytest.mark.skipif(not geopackage().exists(), reason="resources/data/silkroad.gpkg is not built: run `make data`")
def test_deposits_of_unknown_position_train_nothing_unless_asked_for(run, tmp_path):
    def qualities(**parameters):
        log = Log()
        result = run("belt_evidence", log, AREA="altai", CELL_SIZE=20_000, OUTPUT_FOLDER=str(tmp_path), **parameters)
        table = QgsVectorLayer(result["DEPOSITS"], "d", "ogr")
        found = [feature["position_quality"] for feature in table.getFeatures()]
        assert len(found) == result["DEPOSIT_COUNT"]
        return found, log

    good, log = qualities()
    every, _ = qualities(POOR_POSITIONS=True)
    poor = every.count("D")
    assert poor > 5 and "D" not in good and len(good) == len(every) - poor
    assert f"left out of the training points: {poor}." in "\n".join(log.infos)
    asked, log = qualities(POSITION_QUALITIES="D")
    assert asked == ["D"] * poor and "left out" not in "\n".join(log.infos)


@pytest.mark.skipif(not geopackage().exists(), reason="resources/data/silkroad.gpkg is not built: run `make data`")
def test_every_area_has_training_points(run, tmp_path):
    """Where every deposit has position quality D all are kept, with a warning; elsewhere none of D."""
    only_poor = set()
    for place in areas():
        if place.level == "global":
            continue
        log = Log()
        result = run("belt_evidence", log, AREA=place.id, CELL_SIZE=20_000, OUTPUT_FOLDER=str(tmp_path / place.id))
        table = QgsVectorLayer(result["DEPOSITS"], "d", "ogr")
        qualities = [feature["position_quality"] for feature in table.getFeatures()]
        assert len(qualities) == result["DEPOSIT_COUNT"] > 0
        if "D" in qualities:
            only_poor.add(place.id)
            assert set(qualities) == {"D"}
            warned = [text for text in log.warnings if "quality D" in text]
            assert len(warned) == 1 and f"({len(qualities)})" in warned[0] and "30 km" in warned[0]
        else:
            assert not any("quality D" in text for text in log.warnings)
    assert {"malkansu", "dahongliutan_bailongshan"} <= only_poor
