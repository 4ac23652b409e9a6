"""From the synthetic laboratory's table to ranked anomalies: what was planted is found again, in real QGIS."""

import importlib.util
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import Log, array

TOOLS = Path(__file__).resolve().parents[2] / "tools" / "data"
WORLD = Path("/usr/share/qgis/resources/data/world_map.gpkg")
PLANE = "+proj=aea +lat_1=47 +lat_2=51.5 +lat_0=49 +lon_0=86 +datum=WGS84 +units=m +no_defs"
# The strongest element of each planted anomaly, and two more for the composite ones.
FIELDS = ("Zn_ppm", "Au_ppb", "Ni_ppm", "Bi_ppm", "Mo_ppm", "Hg_ppb", "W_ppm", "Cu_ppm", "Pb_ppm")


@pytest.fixture(scope="module")
def survey(tmp_path_factory):
    """Return the folder of the synthetic survey and its truth."""
    if not WORLD.exists():
        pytest.skip("this QGIS has no world map")
    sys.path.insert(0, str(TOOLS))
    try:
        spec = importlib.util.spec_from_file_location("survey", TOOLS / "survey.py")
        sys.modules["survey"] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        folder = tmp_path_factory.mktemp("survey")
        return folder, module.make(folder)
    finally:
        sys.path.remove(str(TOOLS))
        sys.modules.pop("survey", None)


def samples_of(run, survey):
    """Import the table, take the samples alone, in metres, with the known shift of the second laboratory taken off."""
    import processing

    made, truth = survey
    imported = str(made / "imported.gpkg")
    if not Path(imported).exists():
        run("import_geochemistry", INPUT=str(made / "synthetic_survey_en.csv"), OUTPUT=imported)
    layer = QgsVectorLayer(imported, "imported", "ogr")
    assert set(FIELDS) <= set(layer.fields().names())
    crs = QgsCoordinateReferenceSystem.fromProj(PLANE)
    steps = {"INPUT": imported, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"}
    plane = processing.run("native:reprojectlayer", steps)["OUTPUT"]
    steps = {"INPUT": plane, "EXPRESSION": "\"kind\" = 'sample'"}
    taken = processing.run("native:extractbyexpression", steps | {"OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    for field in FIELDS:
        shift = truth["shift_of_laboratory_2"][field.split("_")[0]]
        if shift != 1:
            formula = f'"{field}" / CASE WHEN "laboratory" LIKE \'%2\' THEN {shift} ELSE 1 END'
            steps = {"INPUT": taken, "FIELD_NAME": field, "FIELD_TYPE": 0, "FORMULA": formula}
            taken = processing.run("native:fieldcalculator", steps | {"OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    return taken, crs


def test_what_was_planted_is_found_and_ranked(run, survey, tmp_path):
    _, truth = survey
    samples, crs = samples_of(run, survey)
    assert samples.featureCount() == truth["sites"]
    layers = []
    for field in FIELDS:
        path = str(tmp_path / f"{field}.tif")
        run("idw_geochemistry", INPUT=samples, ELEMENTS=field, CELL_SIZE=5000, RADIUS=20_000, OUTPUT=path)
        given = {"INPUT": path, "METHOD": "frequency", "LEVELS": "97.5; 99", "SAMPLES": samples, "MIN_SAMPLES": 3}
        layers.append(run("delineate_anomalies", **given, OUTPUT=str(tmp_path / f"{field}.gpkg"))["OUTPUT"])
    by_element = {
        field.split("_")[0]: list(QgsVectorLayer(path, field, "ogr").getFeatures())
        for field, path in zip(FIELDS, layers, strict=True)
    }
    ranked = run("rank_anomalies", INPUT=layers, OUTPUT=str(tmp_path / "ranked.gpkg"), MIN_ELEMENTS=1)["OUTPUT"]
    composites = list(QgsVectorLayer(ranked, "ranked", "ogr").getFeatures())
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_plane = QgsCoordinateTransform(degrees, crs, QgsProject.instance().transformContext())
    for anomaly in truth["anomalies"]:
        strongest = max(anomaly["contrasts"], key=anomaly["contrasts"].get)
        centre = to_plane.transform(anomaly["longitude"], anomaly["latitude"])
        place = QgsGeometry.fromPointXY(QgsPointXY(centre))
        held = [row for row in by_element[strongest] if row.geometry().distance(place) < 1]
        assert held, (anomaly["id"], strongest)
        # A place planted is among the foremost of its element: three at most share one.
        assert held[0]["rank"] <= 4, (anomaly["id"], strongest, held[0]["rank"])
        near = [row for row in composites if row.geometry().distance(place) < 1]
        wanted = {
            name for name, value in anomaly["contrasts"].items() if f"{name}_" in "".join(f"{f} " for f in FIELDS)
        }
        assert wanted & set(near[0]["elements"].split()) >= {strongest}
        # Planted anomalies stand in the first fifth of what was found.
        assert near[0]["rank"] <= max(12, len(composites) // 5), (anomaly["id"], near[0]["rank"], len(composites))


def test_interpolated_contents_and_scores_are_evidence_as_they_are(run, survey, tmp_path):
    samples, crs = samples_of(run, survey)
    factors = run("factor_analysis", INPUT=samples, ELEMENTS=list(FIELDS), FACTORS=2, OUTPUT="TEMPORARY_OUTPUT")
    grid = {"CELL_SIZE": 5000}
    copper, score = str(tmp_path / "Cu.tif"), str(tmp_path / "F1.tif")
    log = Log()
    given = {"INPUT": samples, "ELEMENTS": "Cu_ppm", "METHOD": "lognormal", "RADIUS": 40_000, "OUTPUT": copper}
    run("krige_geochemistry", log, **given, **grid)
    assert any("synthetic" in text for text in log.warnings)
    given = {"INPUT": factors["OUTPUT"], "ELEMENTS": "F1", "RADIUS": 40_000, "TEMPLATE": copper, "OUTPUT": score}
    run("idw_geochemistry", **given)
    assert array(score)[array(score) != FLOAT_NODATA].min() < 0
    for path, unit, titles in (
        (copper, "ppm", ("Cu, kriged", "Cu 克里金估值")),
        (score, "", ("Factor 1, by inverse distance", "因子 1")),
    ):
        info = parse(gdal.Open(path).GetMetadata())
        assert (info.unit, info.kind, info.deposit_aware, info.synthetic) == (unit, "descending", False, True)
        assert 9 < info.resolution_km < 14 and info.titles["ru"]
        assert info.titles["en"] == titles[0] and titles[1] in info.titles["zh"]
    to_plane = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsProject.instance().transformContext()
    )
    planted = [to_plane.transform(one["longitude"], one["latitude"]) for one in survey[1]["anomalies"]]
    places = [(p.x() + dx, p.y() + dy) for p in planted for dx in (-4000, 4000) for dy in (-4000, 4000)]
    sites = QgsVectorLayer(f"Point?crs={crs.toWkt()}", "sites", "memory")
    sites.setCrs(crs)
    features = []
    for x, y in places:
        features.append(QgsFeature())
        features[-1].setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    sites.dataProvider().addFeatures(features)
    log, posterior = Log(), str(tmp_path / "posterior.tif")
    given = {"EVIDENCE": [copper, score], "DEPOSITS": sites, "UNIT_AREA": 25, "SHIFTS": 0}
    found = run("weights_of_evidence", log, **given, OUTPUT_POSTERIOR=posterior)
    assert found["BEST_CONTRAST"] > 0.5 and found["DEPOSITS_USED"] > 20
    made = parse(gdal.Open(posterior).GetMetadata())
    assert made.synthetic and made.deposit_aware is False
