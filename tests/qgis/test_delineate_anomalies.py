"""silkroad:delineate_anomalies against figures made by hand, in real QGIS."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import NULL, QgsGeometry, QgsVectorLayer
from scipy.ndimage import label

from silkroad_plugin.io import stack
from tests.qgis.scene import NODATA, Log, layer, raster

WEST, NORTH, CELL = 500_000.0, 5_500_000.0, 1000.0
SCALE = 1 / 0.9996**2  # of true areas to those of UTM near its central meridian


def contents():
    """Return 40 × 60 cells of 10: an anomaly with a hole and an inner zone, another one, and a small one."""
    values = np.full((40, 60), 10.0, np.float32)
    values[5:12, 5:12] = 30.0  # 49 cells …
    values[7, 7] = 10.0  # … but for a hole
    values[9:11, 9:11] = 90.0
    values[20:24, 30:34] = 45.0
    values[24, 34] = 25.0  # touches by a corner
    values[35, 50] = 200.0
    values[:, 58:] = NODATA
    return values


@pytest.fixture
def scene(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return raster(folder / "Cu_ppm.tif", contents())


def delineate(run, path, folder, log=None, **changes):
    given = {"INPUT": path, "METHOD": "values", "LEVELS": "20; 40; 80", "MIN_AREA": 2}
    given |= {"OUTPUT": str(folder / "anomalies.gpkg"), "OUTPUT_ZONES": str(folder / "zones.gpkg")} | changes
    results = run("delineate_anomalies", log or Log(), **given)
    found, zones = (QgsVectorLayer(results[name], name, "ogr") for name in ("OUTPUT", "OUTPUT_ZONES"))
    assert found.isValid() and zones.isValid()
    return results, list(found.getFeatures()), list(zones.getFeatures())


def test_the_figures_of_an_anomaly(run, scene, tmp_path):
    results, rows, _ = delineate(run, scene, tmp_path)
    assert results["ANOMALIES"] == 2
    assert [row["rank"] for row in rows] == [1, 2]
    assert [row["anomaly"] for row in rows] == ["Cu-1", "Cu-2"]
    first, second = rows
    area = 48 * SCALE
    mean = (44 * 30 + 4 * 90) / 48
    assert first["area_km2"] == pytest.approx(area, rel=2e-4)
    assert (first["cells"], first["mean"], first["maximum"]) == (48, pytest.approx(mean), 90)
    assert first["background"] == 10
    assert first["contrast"] == pytest.approx(mean / 20)
    assert first["convention"] == "mean_over_threshold"
    assert first["productivity"] == pytest.approx((mean - 10) * first["area_km2"])
    assert first["nap_km2"] == pytest.approx(mean / 20 * first["area_km2"])
    assert first["deviation"] == pytest.approx(np.sqrt((44 * (30 - mean) ** 2 + 4 * (90 - mean) ** 2) / 48))
    assert (first["element"], first["unit"], first["zones"]) == ("Cu", "ppm", 3)
    assert first["formula"] == "Cu3.5"
    assert first["samples"] == NULL
    assert second["cells"] == 17
    assert second["zones"] == 2
    assert first["lon"] == pytest.approx(87.13, abs=0.02)
    assert first["lat"] == pytest.approx(49.56, abs=0.02)


@pytest.mark.parametrize(
    ("typed", "element", "unit"),
    [("Cu", "Cu", "g"), ("Cu_ppm", "Cu", "ppm"), ("Al2O3_pct", "Al2O3", "pct"), ("halo", "halo", "g")],
)
def test_an_element_that_was_typed_keeps_its_unit(run, tmp_path, typed, element, unit):
    (tmp_path / "in").mkdir()
    path = raster(tmp_path / "in" / "grid.tif", contents(), metadata={"SILKROAD_UNIT": "g"})
    _, rows, zones = delineate(run, path, tmp_path, ELEMENT=typed)
    assert {(row["element"], row["unit"]) for row in [*rows, *zones]} == {(element, unit)}
    assert rows[0]["formula"] == f"{element}3.5"


@pytest.mark.parametrize(
    ("name", "metadata", "element", "unit"),
    [
        ("cu", {"SILKROAD_ELEMENT": "Cu", "SILKROAD_UNIT": "ppm"}, "Cu", "ppm"),
        ("output", {"SILKROAD_ELEMENT": "Al2O3", "SILKROAD_UNIT": "pct"}, "Al2O3", "pct"),
        ("Pb_ppm", {"SILKROAD_ELEMENT": "Cu", "SILKROAD_UNIT": "ppb"}, "Cu", "ppb"),
        ("Cu_ppm", {"SILKROAD_ELEMENT": "Cu"}, "Cu", "ppm"),
        ("cu", {}, "Cu", ""),
        ("w", {}, "W", ""),
        ("sio2_pct", {}, "SiO2", "pct"),
    ],
)
def test_the_element_is_that_of_the_raster_before_that_of_its_file(run, tmp_path, name, metadata, element, unit):
    (tmp_path / "in").mkdir()
    path = raster(tmp_path / "in" / f"{name}.tif", contents(), metadata=metadata)
    log = Log()
    _, rows, zones = delineate(run, path, tmp_path, log, ELEMENTS=[path])
    assert {(row["element"], row["unit"]) for row in [*rows, *zones]} == {(element, unit)}
    assert (rows[0]["anomaly"], rows[0]["formula"]) == (f"{element}-1", f"{element}3.5")
    assert not any("tells an element" in text for text in log.warnings)


def test_a_raster_of_no_known_element_is_called_by_its_file_and_that_is_said(run, tmp_path):
    (tmp_path / "in").mkdir()
    path, log = raster(tmp_path / "in" / "output.tif", contents()), Log()
    _, rows, _ = delineate(run, path, tmp_path, log)
    assert rows[0]["element"] == "output"
    assert any("“output”" in text and "output.tif" in text for text in log.warnings)
    log = Log()
    delineate(run, path, tmp_path, log, ELEMENT="Cu")
    assert not any("output.tif" in text for text in log.warnings)


def test_a_threshold_that_is_given_is_the_one_that_is_used(run, scene, tmp_path):
    given = {"INPUT": scene, "THRESHOLD": 20.0, "OUTPUT": str(tmp_path / "a.gpkg")}
    results = run("delineate_anomalies", **given, OUTPUT_ZONES=str(tmp_path / "z.gpkg"))
    assert results["THRESHOLD_USED"] == 20
    zones = QgsVectorLayer(results["OUTPUT_ZONES"], "zones", "ogr")
    assert {row["from_content"] for row in zones.getFeatures()} == {20, 40, 80}
    levels = run("delineate_anomalies", **given, LEVELS="1.2; 3")["THRESHOLD_USED"]
    assert levels == pytest.approx(24)
    del given["THRESHOLD"]
    usual = run("delineate_anomalies", **given, LEVELS="99")["THRESHOLD_USED"]
    assert usual == run("delineate_anomalies", **given, METHOD="frequency", LEVELS="99")["THRESHOLD_USED"]


def test_the_zones_cover_an_anomaly_once_and_keep_its_holes(run, scene, tmp_path):
    _, rows, zones = delineate(run, scene, tmp_path)
    own = {row["zone"]: row for row in zones if row["anomaly"] == "Cu-1"}
    assert sorted(own) == [1, 3]  # nothing lies between 40 and 80
    assert own[1]["area_km2"] == pytest.approx(44 * SCALE, rel=2e-4)
    assert own[3]["area_km2"] == pytest.approx(4 * SCALE, rel=2e-4)
    assert (own[1]["from_content"], own[1]["to_content"], own[3]["to_content"]) == (20, 40, NULL)
    outer = own[1].geometry()
    polygon = outer.asMultiPolygon()[0]
    assert len(polygon) == 3  # a hole of low contents and one where the inner zone lies
    inner = own[3].geometry()
    assert not outer.contains(inner)
    assert outer.intersection(inner).area() == pytest.approx(0)
    joined = QgsGeometry.unaryUnion([outer, inner])
    assert joined.area() == pytest.approx(rows[0].geometry().area())
    assert sum(row["area_km2"] for row in zones) == pytest.approx(sum(row["area_km2"] for row in rows), rel=1e-6)


def test_frequencies_take_the_share_of_the_area_and_agree_with_scipy(run, tmp_path):
    rng = np.random.default_rng(5)
    values = rng.lognormal(3, 0.5, (50, 80)).astype(np.float32)
    path = raster(tmp_path / "Zn_ppm.tif", values)
    results, rows, _ = delineate(run, path, tmp_path, METHOD="frequency", LEVELS="", MIN_AREA=0)
    # All cells of the projection are equal, and a content is itself, not the edge of those that round to it.
    assert results["THRESHOLD_USED"] == np.quantile(values, 0.85, method="inverted_cdf")
    groups, count = label(values >= results["THRESHOLD_USED"], np.ones((3, 3)))
    assert len(rows) == count
    sizes = np.bincount(groups.ravel())[1:]
    assert sorted(row["cells"] for row in rows) == sorted(sizes)
    naps = [row["nap_km2"] for row in rows]
    assert naps == sorted(naps, reverse=True)


def test_multiples_conventions_and_a_background(run, scene, tmp_path):
    given = {
        "METHOD": "multiples",
        "LEVELS": "",
        "THRESHOLD": 20,
        "BACKGROUND": 5,
        "CONVENTION": "mean_over_background",
    }
    _, (first, _), _ = delineate(run, scene, tmp_path, **given)
    mean = (44 * 30 + 4 * 90) / 48
    assert first["contrast"] == pytest.approx(mean / 5)
    assert first["productivity"] == pytest.approx((mean - 5) * first["area_km2"])
    (tmp_path / "b").mkdir()
    _, rows, _ = delineate(run, scene, tmp_path / "b", CONVENTION="max_over_threshold")
    assert rows[0]["contrast"] == pytest.approx(4.5)


def test_samples_are_counted_and_further_elements_make_the_formula(run, scene, tmp_path):
    lead = np.full((40, 60), 20.0, np.float32)
    lead[5:12, 5:12] = 100.0
    arsenic = np.full((40, 60), 4.0, np.float32)
    paths = [raster(tmp_path / "in" / name, values) for name, values in (("Pb_ppm.tif", lead), ("As_ppm.tif", arsenic))]
    cells = ((6, 6), (7, 6), (7, 7), (31, 21), (50, 5))  # the third lies in the hole
    points = layer([f"POINT({WEST + (c + 0.5) * CELL} {NORTH - (r + 0.5) * CELL})" for c, r in cells])
    given = {"SAMPLES": points, "ELEMENTS": [*paths, scene]}
    _, rows, _ = delineate(run, scene, tmp_path, **given)
    assert [row["samples"] for row in rows] == [2, 1]
    assert [row["formula"] for row in rows] == ["Pb5.0 Cu3.5", "Cu4.4"]
    (tmp_path / "b").mkdir()
    log = Log()
    _, rows, zones = delineate(run, scene, tmp_path / "b", log, MIN_SAMPLES=2, **given)
    assert [row["anomaly"] for row in rows] == ["Cu-1"]
    assert {row["anomaly"] for row in zones} == {"Cu-1"}
    assert any("left out" in text for text in log.infos)


def test_sides_and_corners(run, scene, tmp_path):
    _, rows, _ = delineate(run, scene, tmp_path, CONNECTIVITY="4", MIN_AREA=0)
    assert sorted(row["cells"] for row in rows) == [1, 1, 16, 48]


def test_the_size_of_blocks_changes_nothing(run, tmp_path, monkeypatch):
    rng = np.random.default_rng(9)
    path = raster(tmp_path / "Zn_ppm.tif", rng.lognormal(3, 0.5, (300, 600)).astype(np.float32))
    found = []
    for name, cells in (("a", stack.BLOCK_CELLS), ("b", 1)):
        monkeypatch.setattr(stack, "BLOCK_CELLS", cells)
        (tmp_path / name).mkdir()
        _, rows, _ = delineate(run, path, tmp_path / name, METHOD="frequency", LEVELS="97; 99", MIN_AREA=3)
        found.append([(row["cells"], row["mean"], row["lon"], row["lat"], row["nap_km2"]) for row in rows])
    assert len(found[0]) > 10
    assert np.array(found[0]) == pytest.approx(np.array(found[1]))


def test_degrees_give_areas_on_the_ellipsoid(run, tmp_path):
    values = np.full((20, 20), 1.0, np.float32)
    values[5:10, 5:10] = 9.0
    path = raster(tmp_path / "Au_ppb.tif", values, epsg=4326, west=87.0, north=50.0, cell=0.01)
    _, (row,), _ = delineate(run, path, tmp_path, LEVELS="5")
    # A degree of latitude near 49.9° has 111.22 km, one of longitude 111.320 cos φ (1 + e²/2 sin² φ) = 71.86 km.
    assert row["area_km2"] == pytest.approx(0.05 * 111.224 * 0.05 * 71.85, rel=2e-3)
    assert row["element"] == "Au"
    assert (row["lon"], row["lat"]) == pytest.approx((87.055, 49.945))


def test_synthetic_contents_mark_their_anomalies(run, tmp_path):
    path = raster(tmp_path / "Cu_ppm.tif", contents(), metadata={"SILKROAD_SYNTHETIC": "YES"})
    log = Log()
    _, rows, zones = delineate(run, path, tmp_path, log)
    assert {row["synthetic"] for row in rows} == {row["synthetic"] for row in zones} == {1}
    assert any("synthetic" in text for text in log.warnings)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"LEVELS": "500"}, ["500", "200"]),
        ({"LEVELS": "1", "BACKGROUND": 1}, ["1", "one anomaly"]),
        ({"LEVELS": "high"}, ["LEVELS", "high"]),
        ({"LEVELS": "5"}, ["10", "5"]),
        ({"METHOD": "multiples", "LEVELS": ""}, ["THRESHOLD"]),
        ({"METHOD": "frequency", "LEVELS": "120"}, ["120"]),
        ({"METHOD": "frequency", "LEVELS": "", "THRESHOLD": 45.1}, ["THRESHOLD", "METHOD", "multiples", "auto"]),
        ({"THRESHOLD": 45.1}, ["THRESHOLD", "METHOD", "values", "multiples"]),
        ({"METHOD": "multiples", "LEVELS": "", "THRESHOLD": -4}, ["THRESHOLD", "−4"]),
        ({"METHOD": "multiples", "LEVELS": "45; 90", "THRESHOLD": 45}, ["2025", "45 times the threshold 45", "200"]),
        ({"BACKGROUND": -1}, ["BACKGROUND", "−1"]),
        ({"MIN_AREA": 1000}, ["1000"]),
        ({"MIN_SAMPLES": 3}, ["SAMPLES", "3"]),
    ],
)
def test_refusals(refused, scene, tmp_path, changes, words):
    given = {"INPUT": scene, "METHOD": "values", "LEVELS": "20", "OUTPUT": str(tmp_path / "a.gpkg")} | changes
    message = refused("delineate_anomalies", **given).replace(",", "")
    for word in words:
        assert word in message, message
    assert not (tmp_path / "a.gpkg").exists()


def test_a_level_is_the_quantile_by_area_in_degrees(run, tmp_path):
    rng = np.random.default_rng(8)
    values = rng.lognormal(1, 1, (60, 20)).astype(np.float32)
    values[:20] *= 3  # richer in the north, where cells are smaller
    path = raster(tmp_path / "Zn_ppm.tif", values, 4326, west=80, north=75, cell=0.5)
    results, _, zones = delineate(run, path, tmp_path, METHOD="frequency", LEVELS="", MIN_AREA=0, BACKGROUND=1)
    with stack.RasterStack([path]) as opened:
        areas = np.repeat(opened.grid.row_areas(), 20)
    order = np.argsort(values, axis=None)
    share = np.cumsum(areas[order]) / areas.sum()
    expected = [float(values.ravel()[order][share >= percent][0]) for percent in (0.85, 0.925, 0.975)]
    assert sorted({zone["from_content"] for zone in zones}) == expected
    assert results["THRESHOLD_USED"] == expected[0] < np.quantile(values, 0.85, method="inverted_cdf")


def test_a_raster_that_is_mostly_of_one_content(run, refused, tmp_path):
    values = np.full((100, 100), 10.0, np.float32)
    given = {"INPUT": str(tmp_path / "Zn_ppm.tif"), "METHOD": "frequency", "OUTPUT": str(tmp_path / "a.gpkg")}
    raster(tmp_path / "Zn_ppm.tif", values)
    assert "every cell has the content 10," in refused("delineate_anomalies", **given)
    values[:9] = 10 + np.random.default_rng(1).lognormal(3, 0.5, (9, 100))
    raster(tmp_path / "Zn_ppm.tif", values)
    message = refused("delineate_anomalies", **given)
    assert "The level of 85 % is 10, the lowest content" in message and "above 91 %" in message
    results = run("delineate_anomalies", **given, LEVELS="92.5; 97.5")
    assert results["THRESHOLD_USED"] == np.quantile(values, 0.925, method="inverted_cdf")
    values[50:55] = 4  # now the content that most cells have is not the lowest
    raster(tmp_path / "Zn_ppm.tif", values)
    assert run("delineate_anomalies", **given)["THRESHOLD_USED"] == 10
    values[9:] = 0
    raster(tmp_path / "Zn_ppm.tif", values)
    message = refused("delineate_anomalies", **given, LEVELS="95")
    assert "No background was given, and the median of the raster, 0," in message


def test_nothing_but_nodata(refused, tmp_path):
    path = raster(tmp_path / "Cu_ppm.tif", np.full((5, 5), NODATA, np.float32))
    assert "Cu_ppm" in refused("delineate_anomalies", INPUT=path, OUTPUT="memory:")
    assert gdal.Open(path) is not None
