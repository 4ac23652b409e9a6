"""silkroad:rank_anomalies against figures made by hand, in real QGIS."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsVectorLayer

from silkroad_plugin import settings
from tests.qgis.scene import Log, layer, raster

WEST, NORTH, CELL = 500_000.0, 5_500_000.0, 1000.0
SCALE = 1 / 0.9996**2


def anomalies(run, folder, name, boxes, background=10.0, **metadata):
    """Return the anomalies of a raster with boxes (rows, columns, content)."""
    values = np.full((40, 60), background, np.float32)
    for rows, columns, content in boxes:
        values[slice(*rows), slice(*columns)] = content
    path = raster(folder / f"{name}.tif", values, metadata=metadata)
    given = {"METHOD": "values", "LEVELS": str(2 * background), "OUTPUT": str(folder / f"{name}.gpkg")}
    return run("delineate_anomalies", INPUT=path, **given)["OUTPUT"]


@pytest.fixture
def singles(run, tmp_path):
    """Copper and lead share most of an anomaly; zinc touches it by a few cells; gold lies apart."""
    return [
        anomalies(run, tmp_path, "Cu_ppm", [((5, 15), (5, 15), 50.0), ((30, 34), (5, 9), 30.0)]),
        anomalies(run, tmp_path, "Pb_ppm", [((7, 15), (5, 15), 80.0)], 20.0),
        anomalies(run, tmp_path, "Zn_ppm", [((14, 24), (14, 24), 300.0)], 70.0),
        anomalies(run, tmp_path, "Au_ppb", [((20, 30), (40, 50), 20.0)], 1.0),
    ]


def rank(run, singles, folder, log=None, **changes):
    outputs = {"OUTPUT": "composites.gpkg", "OUTPUT_TABLE": "elements.csv", "OUTPUT_HTML": "cards.html"}
    given = {"INPUT": singles} | {name: str(folder / file) for name, file in outputs.items()} | changes
    results = run("rank_anomalies", log or Log(), **given)
    found = QgsVectorLayer(results["OUTPUT"], "found", "ogr")
    assert found.isValid()
    with Path(results["OUTPUT_TABLE"]).open(encoding="utf-8", newline="") as file:
        elements = {(row["anomaly"], row["element"]): row for row in csv.DictReader(file)}
    return results, list(found.getFeatures()), elements, Path(results["OUTPUT_HTML"]).read_text("utf-8")


def test_composites_join_what_overlaps_and_rank_by_nap(run, singles, tmp_path):
    results, rows, elements, _ = rank(run, singles, tmp_path)
    assert results["ANOMALIES"] == 4
    # NAP: gold 20/2 · 100 km², copper and lead 50/20 · 100 + 80/40 · 80, zinc 300/140 · 100, copper 30/20 · 16.
    assert [row["elements"] for row in rows] == ["Au", "Cu Pb", "Zn", "Cu"]
    assert [row["rank"] for row in rows] == [1, 2, 3, 4]
    naps = [10 * 100, 2.5 * 100 + 2 * 80, 300 / 140 * 100, 1.5 * 16]
    assert [row["nap_sum"] for row in rows] == pytest.approx([SCALE * nap for nap in naps], rel=3e-4)
    both = rows[1]
    assert (both["main"], both["count"], both["formula"]) == ("Cu", 2, "Cu5.0 Pb4.0")
    assert both["area_km2"] == pytest.approx(100 * SCALE, rel=3e-4)
    assert float(elements["A2", "Pb"]["area_km2"]) == pytest.approx(80 * SCALE, rel=3e-4)
    assert both["class"] == NULL
    assert both["deposits"] == NULL


def test_formulas_of_the_cards_have_the_decimal_mark_of_the_language_and_those_of_the_layer_a_point(
    run, singles, tmp_path
):
    settings.put("interface_language", "ru")
    try:
        _, rows, _, page = rank(run, singles, tmp_path)
    finally:
        settings.put("interface_language", "en")
    assert page.count("Cu5,0 Pb4,0") == 2, "in the ranking and on the card"
    assert "Cu5.0" not in page
    assert rows[1]["formula"] == "Cu5.0 Pb4.0"


def test_the_overlap_asked_for_decides(run, singles, tmp_path):
    _, rows, _, _ = rank(run, singles, tmp_path, OVERLAP=1)
    assert "Cu Zn Pb" in [row["elements"] for row in rows]
    (tmp_path / "b").mkdir()
    _, rows, _, _ = rank(run, singles, tmp_path / "b", MIN_ELEMENTS=2)
    assert [row["elements"] for row in rows] == ["Cu Pb"]


def test_the_order_of_layers_changes_nothing(run, singles, tmp_path):
    found = []
    for name, layers in (("a", singles), ("b", singles[::-1])):
        (tmp_path / name).mkdir()
        _, rows, _, _ = rank(run, layers, tmp_path / name)
        found.append([(row["elements"], row["formula"], row["nap_sum"]) for row in rows])
    assert found[0] == found[1]


def test_resources_follow_the_chain(run, singles, tmp_path):
    given = {"RESOURCE_ELEMENTS": "Cu Au", "DEPTH_P3": 200, "DEPTH_P2": 100, "TRAIN": 0.5, "RESIDUAL": 2, "SHARE": 0.3}
    _, _, elements, page = rank(run, singles, tmp_path, **given)
    copper = elements["A2", "Cu"]
    # (50 − 10) g/t = 0.004 % over 100 km²; Q = P / k' / k · H / 40.
    productivity = 0.004 * 1e8 * SCALE
    assert float(copper["productivity_pct_m2"]) == pytest.approx(productivity, rel=3e-4)
    assert float(copper["p3_t"]) == pytest.approx(productivity / 0.5 / 2 * 200 / 40 * 0.3, rel=3e-4)
    assert float(copper["p2_t"]) == pytest.approx(float(copper["p3_t"]) / 2)
    # Gold is in ppb: 19 mg/t = 1.9e-6 %.
    assert float(elements["A1", "Au"]["productivity_pct_m2"]) == pytest.approx(1.9e-6 * 1e8 * SCALE, rel=3e-4)
    assert elements["A2", "Pb"]["p3_t"] == ""
    assert "H / 40" in page


def test_zonality_is_the_ratio_of_productivities(run, singles, tmp_path):
    _, rows, _, _ = rank(run, singles, tmp_path, ABOVE="Pb", BELOW="Cu")
    by_elements = {row["elements"]: row["zonality"] for row in rows}
    assert by_elements["Cu Pb"] == pytest.approx(60 * 80 / (40 * 100), rel=1e-6)
    assert by_elements["Zn"] == NULL


def test_deposits_inside_and_the_card(run, singles, tmp_path):
    places = [f"POINT({WEST + 10_500} {NORTH - 10_500})", f"POINT({WEST + 30_000} {NORTH - 3000})"]
    _, rows, _, page = rank(run, singles, tmp_path, DEPOSITS=layer(places, values=["Dul", "Ken"]))
    assert [row["deposits"] for row in rows] == [0, 1, 0, 0]
    assert rows[1]["deposit_names"] == "Dul"
    assert page.count("<svg") == 4
    for text in ("A2", "Cu5.0 Pb4.0", "Dul", "Conclusion", "甲"):
        assert text in page
    assert "synthetic" not in page.lower()
    (tmp_path / "b").mkdir()
    _, _, _, page = rank(run, singles, tmp_path / "b", CARDS=1)
    assert page.count("<svg") == 1


def test_a_system_without_a_code_gives_the_same_areas_and_a_card(run, singles, tmp_path):
    """QGIS itself finds no ellipsoid for such a system."""
    import processing

    crs = QgsCoordinateReferenceSystem.fromProj("+proj=aea +lat_1=47 +lat_2=51 +lat_0=49 +lon_0=87 +datum=WGS84")
    own = []
    for path in singles:
        plane = QgsVectorLayer(path, "single", "ogr")
        steps = {"INPUT": plane, "TARGET_CRS": crs, "OUTPUT": "TEMPORARY_OUTPUT"}
        own.append(processing.run("native:reprojectlayer", steps)["OUTPUT"])
    _, rows, _, page = rank(run, own, tmp_path)
    assert [row["elements"] for row in rows] == ["Au", "Cu Pb", "Zn", "Cu"]
    assert rows[1]["area_km2"] == pytest.approx(100 * SCALE, rel=3e-4)
    assert page.count("<svg") == 4


def test_synthetic_anomalies_mark_the_card(run, tmp_path):
    single = anomalies(run, tmp_path, "Cu_ppm", [((5, 15), (5, 15), 50.0)], SILKROAD_SYNTHETIC="YES")
    log = Log()
    _, (row,), _, page = rank(run, [single], tmp_path, log)
    assert row["synthetic"] == 1
    assert len(re.findall("[Ss]ynthetic", page)) >= 2
    assert any("synthetic" in text for text in log.warnings)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"ABOVE": "Pb", "BELOW": ""}, ["1", "0"]),
        ({"ABOVE": "Xx", "BELOW": "Cu"}, ["ABOVE", "Xx", "Zn"]),
        ({"RESOURCE_ELEMENTS": "Cu", "RESIDUAL": 0}, ["0"]),
        ({"RESOURCE_ELEMENTS": "Cu", "DEPTH_P2": 0}, ["0"]),
        ({"MIN_ELEMENTS": 5}, ["5"]),
    ],
)
def test_refusals(refused, singles, tmp_path, changes, words):
    message = refused("rank_anomalies", INPUT=singles, OUTPUT=str(tmp_path / "c.gpkg"), **changes)
    for word in words:
        assert word in message, message


def test_other_layers_are_refused(refused, tmp_path):
    other = layer(["POLYGON((0 0, 1 0, 1 1, 0 0))"], kind="Polygon")
    assert "nap_km2" in refused("rank_anomalies", INPUT=[other], OUTPUT="memory:")
