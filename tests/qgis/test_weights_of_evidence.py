"""Weights of evidence as QGIS runs it: parameters, outputs, bookkeeping, inputs of every kind."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from silkroad_plugin.io.layer_info import LayerInfo, to_items
from silkroad_plugin.io.stack import write_geotiff
from silkroad_plugin.processing.algorithms.prospectivity.weights_of_evidence import WeightsOfEvidence
from tests.qgis.woe_study import (
    CRS,
    RASTERS,
    SIZE,
    WEIGHT_NAMES,
    Listener,
    Study,
    array_of,
    files_in,
    grid,
    point_layer,
    refused,
    rows_of,
    run,
)


@pytest.fixture
def study(tmp_path, qgis_app):
    return Study(tmp_path / "study")


# What comes out


def test_every_output(study):
    results, said = run(study.parameters())
    table = results["OUTPUT_WEIGHTS"]
    assert table.fields().names() == WEIGHT_NAMES
    rows = rows_of(table)
    assert [row[0] for row in rows] == ["distance"] * 10 + ["units"] * 2
    assert [row[1] for row in rows] == [*range(1, 11), 1, 2]
    # Cumulative figures of the first two classes of the distance layer, from the arrays themselves.
    near = study.distance <= 2
    inside = sum(near[int((5e6 - y) // 1000), int((x - 5e5) // 1000)] for x, y in study.points)
    assert rows[1][2] == pytest.approx(near.sum()) and rows[1][3] == inside
    n_b, n_t, n_d = near.sum(), SIZE * SIZE, 40
    plus = np.log(inside / n_d) - np.log((n_b - inside) / (n_t - n_d))
    assert rows[1][4] == pytest.approx(plus)
    assert rows[9][8] is None or str(rows[9][8]) == "NULL"  # the whole area has no contrast
    assert {row[11] for row in rows[:10]} == {1, 2} and {row[11] for row in rows[10:]} == {1, 2}
    assert [row[12:14] for row in rows[:10]] == [["ascending", limit] for limit in range(1, 11)]
    assert {row[12] for row in rows[10:]} == {"categorical"} and all(str(row[13]) == "NULL" for row in rows[10:])

    conditions = results["OUTPUT_CONDITIONS"]
    figures = ["area_km2", "deposits", "posterior", "s_posterior", "s_weights", "s_missing"]
    assert conditions.fields().names() == ["distance", "units", *figures]
    found = [feature.attributes() for feature in conditions.getFeatures()]
    assert sum(row[2] for row in found) == pytest.approx(n_t)
    assert sum(row[3] for row in found) == n_d
    assert [row[4] for row in found] == sorted((row[4] for row in found), reverse=True)
    assert any(str(row[1]) == "NULL" for row in found)  # where the units are missing
    assert all((row[7] > 0) == (str(row[1]) == "NULL") for row in found)
    assert [row[5] for row in found] == pytest.approx([np.hypot(row[6], row[7]) for row in found], rel=1e-12)

    posterior = array_of(results["OUTPUT_POSTERIOR"])
    assert sorted(np.unique(posterior)) == pytest.approx(sorted({np.float32(row[4]) for row in found}))
    assert (array_of(results["OUTPUT_STD_MISSING"]) > 0).sum() == 4 * SIZE
    total = np.hypot(array_of(results["OUTPUT_STD_WEIGHTS"]), array_of(results["OUTPUT_STD_MISSING"]))
    assert array_of(results["OUTPUT_CONFIDENCE"]) == pytest.approx(posterior / total, rel=1e-5)
    assert results["DEPOSITS_USED"] == 40 and results["BEST_LAYER"] in ("distance", "units")
    names = ("OUTPUT_POSTERIOR", "OUTPUT_STD_WEIGHTS", "OUTPUT_STD_MISSING", "OUTPUT_CONFIDENCE")
    for code in ("EN", "ZH", "RU"):
        titles = [gdal.Open(results[name]).GetMetadataItem(f"SILKROAD_TITLE_{code}") for name in names]
        assert len(set(titles)) == 4 and all(titles)
    assert results["T_OVER_N"] == pytest.approx(sum(row[2] * row[4] for row in found) / n_d)
    assert "Deposits used: 40; outside the study area: 0" in said


def test_report_lists_every_deposit(study):
    labels = {f"D{i}" for i in range(40)}
    far = [(400_000.0, 4_990_000.0)]
    study.deposits = point_layer([*study.points, *far, study.points[0]])
    results, said = run(study.parameters())
    text = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert all(re.search(rf"\b{label}\b", text) for label in labels | {"D40", "D41"})
    assert "Deposits outside the study area, not used: 1 (D40)." in said
    assert re.search(r"D0 \+ D41|D0 \+ D\d+ \+ D41", text) and "Cells with more than one deposit: " in said
    assert results["DEPOSITS_USED"] == 41
    for word in ("χ²", "T/n", "Null control", "C/s(C)", "Agterberg"):
        assert word in text


def test_deposits_on_nodata_of_every_layer(study):
    study.units[:4, :], distance = -9, study.distance.astype("int16")
    distance[:4] = -1
    study.layer("distance", distance, -1)
    study.layer("units", study.units, -9)
    study.deposits = point_layer([*study.points, (510_500.0, 4_998_500.0)])
    used = sum(y < 4_996_000 for _, y in study.points)
    results, said = run(study.parameters())
    assert results["DEPOSITS_USED"] == used
    assert "Deposits where there is no data, not used: 1 (D40)." in said


def test_thinning_is_an_option(study):
    study.deposits = point_layer([*study.points, *[(x + 10, y) for x, y in study.points[:5]]])
    assert run(study.parameters())[0]["DEPOSITS_USED"] == 45
    results, said = run(study.parameters(THIN=True))
    assert results["DEPOSITS_USED"] <= 40 and "Deposits thinned out: 5 (" in said


def test_tables_as_files(study):
    out = study.folder / "表 таблица"
    results, _ = run(
        study.parameters(OUTPUT_WEIGHTS=str(out / "веса 权重.csv"), OUTPUT_CONDITIONS=str(out / "conditions.gpkg"))
    )
    with (out / "веса 权重.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == WEIGHT_NAMES and len(rows) == 13
    layer = QgsVectorLayer(str(out / "conditions.gpkg"), "c", "ogr")
    assert layer.isValid() and layer.featureCount() == len(list(results["OUTPUT_CONDITIONS"].getFeatures())) > 2


def test_posterior_is_coloured_when_loaded(study):
    context, feedback = QgsProcessingContext(), Listener()
    context.setProject(QgsProject.instance())
    parameters = study.parameters()
    path = parameters["OUTPUT_POSTERIOR"]
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("p", QgsProject.instance()))
    algorithm = WeightsOfEvidence().create()
    assert algorithm.prepare(parameters, context, feedback)
    algorithm.runPrepared(parameters, context, feedback)
    algorithm.postProcess(context, feedback)
    layer = QgsRasterLayer(path, "p")
    context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(layer, context, feedback)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert len(items) >= 2 and layer.customProperty("silkroad/key") == "posterior"
    assert all(item.label for item in items)


def test_optional_outputs_may_be_left_out(study):
    wanted = study.parameters(
        OUTPUT_STD_WEIGHTS=None, OUTPUT_STD_MISSING=None, OUTPUT_CONFIDENCE=None, OUTPUT_WEIGHTS=None, OUTPUT_HTML=None,
        OUTPUT_CONDITIONS=None,
    )  # fmt: skip
    results, _ = run(wanted)
    assert files_in(study.folder / "out") == ["OUTPUT_POSTERIOR.tif"]
    assert "OUTPUT_WEIGHTS" not in results and "OUTPUT_HTML" not in results


def test_values_negative_above_255_and_fractional(study):
    layer = np.where(study.units == 2, 70_000.5, -3.25)
    study.layer("units", layer, -9999.0)
    rows = rows_of(run(study.parameters())[0]["OUTPUT_WEIGHTS"])
    assert {row[1] for row in rows[10:]} == {-3.25, 70_000.5}


def test_continuous_raster_is_binned_and_said(study):
    y, x = np.mgrid[:SIZE, :SIZE]
    study.layer("distance", (np.abs(x - 20.0) + y / 997).astype("float32"))
    results, said = run(study.parameters())
    assert len([row for row in rows_of(results["OUTPUT_WEIGHTS"]) if row[0] == "distance"]) == 20
    assert "continuous raster" in said and "20 classes" in said


def test_so_many_values_as_the_raster_has_are_said(study):
    y, x = np.mgrid[:SIZE, :SIZE]
    study.layer("distance", ((x + y) % 60 / 8).astype("float32"))
    assert "continuous raster (60 different values)" in run(study.parameters())[1]
    study.layer("distance", (np.arange(SIZE * SIZE).reshape(SIZE, SIZE) / 8).astype("float32"))
    assert " or more different values)" in run(study.parameters())[1]


@pytest.mark.parametrize("area", [50, 100])
def test_wrong_direction_is_said_and_changes_nothing(study, area):
    results, said = run(study.parameters(TYPES="descending,categorical", MAX_AREA=area))
    assert "distance: not used, because it is significant in the other direction" in said
    assert {row[11] for row in rows_of(results["OUTPUT_WEIGHTS"]) if row[0] == "distance"} == {0}
    assert 0.9 < results["T_OVER_N"] < 1.1


def test_arcsdm_rules_are_flagged(study):
    assert "ArcSDM-compatible" in run(study.parameters(ZERO_CLASSES=2))[1]
    assert "ArcSDM-compatible" not in run(study.parameters())[1]


def test_variance_of_the_delta_form(study):
    plain = array_of(run(study.parameters())[0]["OUTPUT_STD_WEIGHTS"])
    results, _ = run(study.parameters(VARIANCE=1))
    delta, p = array_of(results["OUTPUT_STD_WEIGHTS"]), array_of(results["OUTPUT_POSTERIOR"])
    assert delta == pytest.approx(plain * (1 - p), rel=1e-5)


def test_manual_cut(study):
    rows = rows_of(run(study.parameters(RULE=3, CUTS="4,"))[0]["OUTPUT_WEIGHTS"])
    assert [row[11] for row in rows[:10]] == [2] * 4 + [1] * 6
    assert "leaves one side empty" in refused(study.parameters(RULE=3, CUTS="40,"))
    assert "not a list of numbers" in refused(study.parameters(RULE=3, CUTS="x,"))
    for cuts in ("", ",", ",2"):  # the second layer is categorical
        told = refused(study.parameters(RULE=3, CUTS=cuts))
        assert "(CUTS)" in told and "at least one ordered layer" in told
    left_over = run(study.parameters(RULE=0, CUTS="40,x"))[0]["OUTPUT_WEIGHTS"]
    assert rows_of(left_over) == rows_of(run(study.parameters(RULE=0))[0]["OUTPUT_WEIGHTS"])


# What layers say of themselves


def test_metadata_reaches_the_report(study):
    info = LayerInfo(
        {"en": "Distance to the fault"}, 5.0, 1.5, True, "outline of 2009", "ascending", {}, "m", (800, 9000)
    )
    study.layer("distance", study.distance, None, to_items(info))
    results, said = run(study.parameters(TYPES=""))  # the direction comes from the metadata, too
    text = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert "Distance to the fault" in text and "outline of 2009" in text
    assert "circularity" in said and "circularity" in text
    assert "narrower than the combined position error" in said
    rows = rows_of(results["OUTPUT_WEIGHTS"])
    assert rows[1][2] == pytest.approx((study.distance <= 2).sum())  # cumulated: ascending


def test_first_class_holds_the_combined_error(study):
    info = LayerInfo({}, None, 3.0, False, "", "ascending", {}, "m")
    y, x = np.mgrid[:SIZE, :SIZE]
    study.layer("distance", (np.abs(x - 20.0) * 1000 + y / 997).astype("float32"), None, to_items(info))
    study.deposits = point_layer(
        study.points, ("name", "position_error_km", "epoch"), [(f"D{i}", "4", f"E{i % 2}") for i in range(40)]
    )
    results, said = run(study.parameters(TYPES=""))
    text = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert "0 … 5,000" in text  # the 3 and 4 km of layer and deposits together
    assert "narrower" not in said
    assert "mix epochs: E0 – 20, E1 – 20." in said


# What comes in


def test_other_grids_are_aligned_and_said(study):
    fine = np.kron(study.units, np.ones((2, 2), "int16"))
    write_geotiff(study.path("units"), fine, grid(size=500.0, width=120, height=120), -9)
    before = Path(study.path("units")).read_bytes()
    results, said = run(study.parameters())
    assert "resampled to the grid of the first raster by nearest neighbour" in said
    assert Path(study.path("units")).read_bytes() == before
    study.layer("units", study.units, -9)
    again, _ = run(study.parameters(OUTPUT_POSTERIOR=str(study.folder / "again.tif")))
    assert array_of(again["OUTPUT_POSTERIOR"]) == pytest.approx(array_of(results["OUTPUT_POSTERIOR"]), rel=1e-5)


def test_deposits_in_another_crs(study):
    usual = array_of(run(study.parameters())[0]["OUTPUT_POSTERIOR"])
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(CRS), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    moved = [to_degrees.transform(x, y) for x, y in study.points]
    study.deposits = point_layer([(p.x(), p.y()) for p in moved], crs="EPSG:4326")
    assert array_of(run(study.parameters())[0]["OUTPUT_POSTERIOR"]) == pytest.approx(usual)


def test_selection_and_filter_hold(study):
    study.deposits.selectByIds([feature.id() for feature in study.deposits.getFeatures()][:25])
    QgsProject.instance().addMapLayer(study.deposits, False)
    chosen = QgsProcessingFeatureSourceDefinition(study.deposits.id(), True)
    assert run(study.parameters(DEPOSITS=chosen))[0]["DEPOSITS_USED"] == 25
    study.deposits.setSubsetString("name < 'D2'")
    expected = len(list(study.deposits.getFeatures(QgsFeatureRequest())))
    assert 5 < expected < 25
    assert run(study.parameters(DEPOSITS=study.deposits.id(), LIMIT=0))[0]["DEPOSITS_USED"] == expected
    QgsProject.instance().removeMapLayer(study.deposits.id())


def test_second_layer_of_a_geopackage(study):
    path = str(study.folder / "two layers.gpkg")
    for name, layer in (("other", point_layer([(0.0, 0.0)])), ("矿床", study.deposits)):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName, options.driverName = name, "GPKG"
        if Path(path).exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    assert run(study.parameters(DEPOSITS=f"{path}|layername=矿床"))[0]["DEPOSITS_USED"] == 40


def test_multipart_3d_and_empty_geometries(study):
    layer = QgsVectorLayer(f"MultiPointZ?crs={CRS}&field=名称:string", "d", "memory")
    features = []
    for i in range(0, 40, 2):
        feature = QgsFeature(layer.fields())
        (a, b), (c, d) = study.points[i], study.points[i + 1]
        feature.setGeometry(QgsGeometry.fromWkt(f"MultiPointZ(({a} {b} 5), ({c} {d} 7))"))
        features.append(feature)
    features.append(QgsFeature(layer.fields()))
    layer.dataProvider().addFeatures(features)
    results, said = run(study.parameters(DEPOSITS=layer))
    assert results["DEPOSITS_USED"] == 40 and "Deposits without usable position, not used: 1 (" in said


def test_mask_as_raster_and_as_polygons(study):
    mask = np.zeros((SIZE, SIZE), "uint8")
    mask[10:50, 5:45] = 1
    west, east, north, south = 505_000, 545_000, 4_990_000, 4_950_000
    polygon = QgsVectorLayer(f"Polygon?crs={CRS}", "m", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt(f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))")
    )
    polygon.dataProvider().addFeatures([feature])
    maps = []
    for given in (study.layer("mask", mask), polygon):
        results, _ = run(study.parameters(MASK=given))
        maps.append(array_of(results["OUTPUT_POSTERIOR"]))
    assert np.array_equal(*maps)
    assert np.array_equal(maps[0] != -9999, mask == 1)


# The algorithm itself


def test_public_names(qgis_app):
    algorithm = WeightsOfEvidence().create()
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    inputs = ["EVIDENCE", "TYPES", "DEPOSITS", "MASK", "UNITS", "UNIT_AREA", "RULE", "MIN_DEPOSITS", "MAX_AREA"]
    public = [*inputs, *RASTERS, "OUTPUT_WEIGHTS", "OUTPUT_CONDITIONS", "OUTPUT_NULL", "OUTPUT_MODEL", "OUTPUT_HTML"]
    assert [name for name in names if name in public] == public
    advanced = set(names) - set(public)
    assert advanced == {"LIMIT", "NULL_P", "CUTS", "ZERO_CLASSES", "VARIANCE", "OMNIBUS", "THIN", "SHIFTS", "SEED"}
    assert algorithm.name() == "weights_of_evidence" and algorithm.shortHelpString().count("<p>") >= 6


def test_runs_by_its_identifier(study, request):
    results = request.getfixturevalue("run")("weights_of_evidence", **study.parameters())
    assert array_of(results["OUTPUT_POSTERIOR"]).shape == (SIZE, SIZE)
