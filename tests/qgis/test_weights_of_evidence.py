"""Weights of evidence as QGIS runs it: parameters, outputs, bookkeeping, bad input."""

import csv
import os
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.layer_info import LayerInfo, to_items
from silkroad_plugin.io.stack import write_geotiff
from silkroad_plugin.processing.algorithms.prospectivity.weights_of_evidence import WeightsOfEvidence

WEIGHT_NAMES = [
    "layer",
    "class",
    "area_km2",
    "deposits",
    "w_plus",
    "s_w_plus",
    "w_minus",
    "s_w_minus",
    "contrast",
    "s_contrast",
    "studentised_contrast",
    "generalised_class",
]
RASTERS = ("OUTPUT_POSTERIOR", "OUTPUT_STD_WEIGHTS", "OUTPUT_STD_MISSING", "OUTPUT_CONFIDENCE")
CRS = "EPSG:32645"
SIZE = 60


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says; cancels where it is told to."""

    def __init__(self, cancel_at=None):
        super().__init__(False)
        self.said, self.cancel_at = [], cancel_at
        self.progressChanged.connect(self._watch)

    def _watch(self, percent):
        if self.cancel_at is not None and percent >= self.cancel_at:
            self.cancel()

    def pushWarning(self, text):
        self.said.append(text)

    def pushInfo(self, text):
        self.said.append(text)

    def text(self):
        return "\n".join(self.said)


def grid(epsg=32645, x=500_000.0, y=5_000_000.0, size=1000.0, width=SIZE, height=SIZE):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(width, height, (x, size, 0.0, y, 0.0, -size), reference.ExportToWkt())


def point_layer(points, fields=("name",), rows=None, crs=CRS, kind="Point"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "deposits", "memory")
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in fields])
    layer.updateFields()
    features = []
    for i, (x, y) in enumerate(points):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(rows[i]) if rows else [f"D{i}"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


class Study:
    """A distance layer and a unit layer on 60 × 60 cells of 1 km², and deposits near the line and on unit 2."""

    def __init__(self, folder, items=None):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        y, x = np.mgrid[:SIZE, :SIZE]
        self.distance = np.minimum(np.abs(x - 20) // 3, 9).astype("uint8") + 1
        self.units = (np.hypot(x - 25, y - 30) < 14).astype("int16") + 1
        self.units[:4] = -9
        rng = np.random.default_rng(2)
        chance = np.exp(2.0 * (self.distance <= 2) + 1.5 * (self.units == 2)).ravel()
        cells = rng.choice(SIZE * SIZE, 40, p=chance / chance.sum())
        self.points = [(500_500.0 + 1000 * (c % SIZE), 4_999_500.0 - 1000 * (c // SIZE)) for c in cells]
        self.deposits = point_layer(self.points)
        self.layer("distance", self.distance, None, items)
        self.layer("units", self.units, -9)

    def path(self, name):
        return str(self.folder / f"{name}.tif")

    def layer(self, name, array, nodata=None, items=None, on=None):
        write_geotiff(self.path(name), array, on or grid(height=array.shape[0], width=array.shape[1]), nodata, items)
        return self.path(name)

    def parameters(self, **changes):
        usual = {
            "EVIDENCE": [self.path("distance"), self.path("units")],
            "TYPES": "ascending, categorical",
            "DEPOSITS": self.deposits,
            "SHIFTS": 19,
            **{name: str(self.folder / "out" / f"{name}.tif") for name in RASTERS},
            "OUTPUT_WEIGHTS": "memory:",
            "OUTPUT_CONDITIONS": "memory:",
            "OUTPUT_HTML": str(self.folder / "out" / "report.html"),
        }
        return {key: value for key, value in (usual | changes).items() if value is not None}


def run(parameters, feedback=None):
    """Run as the toolbox does; return results with layers in place of tables, and what was said."""
    feedback = feedback or Listener()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    algorithm = WeightsOfEvidence().create()
    good, message = algorithm.checkParameterValues(parameters, context)
    if not good:
        raise QgsProcessingException(message)
    results, done = algorithm.run(parameters, context, feedback, {}, False)
    assert done, feedback.text()
    for name in ("OUTPUT_WEIGHTS", "OUTPUT_CONDITIONS"):
        if name in results:
            layer = context.takeResultLayer(results[name])
            results[name] = layer or QgsVectorLayer(results[name], name, "ogr")
    return results, feedback.text()


def refused(parameters, feedback=None):
    """Run and return the text of the refusal."""
    with pytest.raises(QgsProcessingException) as caught:
        run(parameters, feedback)
    return str(caught.value)


def rows_of(layer):
    return [feature.attributes()[-len(WEIGHT_NAMES) :] for feature in layer.getFeatures()]


def array_of(path):
    return gdal.Open(path).ReadAsArray()


@pytest.fixture
def study(tmp_path, qgis_app):
    return Study(tmp_path / "study")


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


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

    conditions = results["OUTPUT_CONDITIONS"]
    assert conditions.fields().names() == ["distance", "units", "area_km2", "deposits", "posterior", "s_posterior"]
    found = [feature.attributes() for feature in conditions.getFeatures()]
    assert sum(row[2] for row in found) == pytest.approx(n_t)
    assert sum(row[3] for row in found) == n_d
    assert [row[4] for row in found] == sorted((row[4] for row in found), reverse=True)
    assert any(str(row[1]) == "NULL" for row in found)  # where the units are missing

    posterior = array_of(results["OUTPUT_POSTERIOR"])
    assert sorted(np.unique(posterior)) == pytest.approx(sorted({np.float32(row[4]) for row in found}))
    assert (array_of(results["OUTPUT_STD_MISSING"]) > 0).sum() == 4 * SIZE
    total = np.hypot(array_of(results["OUTPUT_STD_WEIGHTS"]), array_of(results["OUTPUT_STD_MISSING"]))
    assert array_of(results["OUTPUT_CONFIDENCE"]) == pytest.approx(posterior / total, rel=1e-5)
    assert results["DEPOSITS_USED"] == 40 and results["BEST_LAYER"] in ("distance", "units")
    assert results["T_OVER_N"] == pytest.approx(sum(row[2] * row[4] for row in found) / n_d)
    assert "40 used" in said


def test_report_lists_every_deposit(study):
    labels = {f"D{i}" for i in range(40)}
    far = [(400_000.0, 4_990_000.0)]
    study.deposits = point_layer([*study.points, *far, study.points[0]])
    results, said = run(study.parameters())
    text = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert all(re.search(rf"\b{label}\b", text) for label in labels | {"D40", "D41"})
    assert "D40" in said and "outside" in said
    assert re.search(r"D0 \+ D41|D0 \+ D\d+ \+ D41", text) and "more than one deposit" in said
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
    assert "no layer has data" in said and "D40" in said


def test_thinning_is_an_option(study):
    study.deposits = point_layer([*study.points, *[(x + 10, y) for x, y in study.points[:5]]])
    assert run(study.parameters())[0]["DEPOSITS_USED"] == 45
    results, said = run(study.parameters(THIN=True))
    assert results["DEPOSITS_USED"] <= 40 and "Thinned out" in said


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


def test_wrong_direction_is_said_and_changes_nothing(study):
    results, said = run(study.parameters(TYPES="descending,categorical", MAX_AREA=100))
    assert "distance is not used" in said
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


# What layers say of themselves


def test_metadata_reaches_the_report(study):
    info = LayerInfo(
        {"en": "Distance to the fault"}, 5.0, 1.5, True, "outline of 2009", "ascending", {}, "m", (0, 800, 9000)
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
    assert "0 … 5000" in text  # the 3 and 4 km of layer and deposits together
    assert "narrower" not in said
    assert "mix epochs: E0 20, E1 20" in said


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
    assert run(study.parameters(DEPOSITS=study.deposits.id()))[0]["DEPOSITS_USED"] == expected
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
    assert results["DEPOSITS_USED"] == 40 and "1 deposits have no usable position" in said


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


# Refusals


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"TYPES": "ascending"}, "1 entries for 2 rasters"),
        ({"TYPES": "ascending,upwards"}, "“upwards” is not known"),
        ({"UNIT_AREA": 200}, "smaller unit area"),
        ({"MIN_DEPOSITS": 30}, "No evidence layer can be used"),
    ],
)
def test_parameters_that_make_no_sense(study, change, words):
    assert words in refused(study.parameters(**change))
    assert files_in(study.folder / "out") == []


def test_no_deposits_inside(study):
    study.deposits = point_layer([(0.0, 0.0), (1.0, 1.0)])
    assert "None of the 2 deposits lies in the study area" in refused(study.parameters())


def test_no_deposits_at_all(study):
    study.deposits = point_layer([])
    assert "no usable feature" in refused(study.parameters())


def test_all_deposits_in_one_class(study):
    study.deposits = point_layer([(525_500.0 + 100 * i, 4_969_500.0) for i in range(5)])
    text = refused(study.parameters(EVIDENCE=[study.path("units")], TYPES="categorical"))
    assert "units: all deposits lie in one class" in text


def test_degrees(study):
    on = grid(4326, 80.0, 50.0, 0.1)
    study.layer("distance", study.distance, None, None, on)
    study.layer("units", study.units, -9, None, on)
    study.deposits = point_layer([(81.0, 49.0)], crs="EPSG:4326")
    text = refused(study.parameters())
    assert "degrees" in text and "Reproject" in text and "distance.tif" in text


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


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder(study):
    locked = study.folder / "locked"
    locked.mkdir(mode=0o500)
    assert "cannot be written" in refused(study.parameters(OUTPUT_POSTERIOR=str(locked / "p.tif")))


def test_folder_that_cannot_be_made(study):
    (study.folder / "file").write_text("not a folder")
    text = refused(study.parameters(OUTPUT_POSTERIOR=str(study.folder / "file" / "p.tif")))
    assert "p.tif" in text and "cannot be written" in text


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_full_disk(study, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48k", "tmpfs", disk], check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        rng = np.random.default_rng(0)
        big = rng.integers(1, 200, (600, 600)).astype("uint8")
        study.layer("distance", big, None, None, grid(width=600, height=600, size=100.0))
        study.layer("units", big.T.copy(), None, None, grid(width=600, height=600, size=100.0))
        (disk / "old.txt").write_text("stays")
        text = refused(study.parameters(OUTPUT_POSTERIOR=str(disk / "p.tif"), RULE=4, UNIT_AREA=0.01))
        assert "p.tif" in text and "disk" in text
        assert files_in(disk) == ["old.txt"]
    finally:
        subprocess.run(["umount", disk], check=True)


# The algorithm itself


def test_public_names(qgis_app):
    algorithm = WeightsOfEvidence().create()
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    inputs = ["EVIDENCE", "TYPES", "DEPOSITS", "MASK", "UNIT_AREA", "RULE", "MIN_DEPOSITS", "MAX_AREA"]
    public = [*inputs, *RASTERS, "OUTPUT_WEIGHTS", "OUTPUT_CONDITIONS", "OUTPUT_HTML"]
    assert [name for name in names if name in public] == public
    advanced = set(names) - set(public)
    assert advanced == {"LIMIT", "CUTS", "ZERO_CLASSES", "VARIANCE", "THIN", "SHIFTS", "SEED"}
    assert algorithm.name() == "weights_of_evidence" and algorithm.shortHelpString().count("<p>") >= 6


def test_runs_by_its_identifier(study):
    if QgsApplication.processingRegistry().algorithmById("silkroad:weights_of_evidence") is None:
        provider = pytest.importorskip("silkroad_plugin.processing.provider").SilkroadProvider()
        assert QgsApplication.processingRegistry().addProvider(provider)
    algorithm = QgsApplication.processingRegistry().algorithmById("silkroad:weights_of_evidence")
    assert algorithm is not None and algorithm.create() is not None
