"""geochemical_contours and aggregate_geochemistry, run as QGIS runs them, against formulas and plain counting."""

import csv
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer

from silkroad_plugin import tables
from silkroad_plugin.core.cartography.equal_areas import EqualAreas
from tests.qgis.sample_scene import samples
from tests.qgis.scene import Log, raster


@pytest.fixture
def cone(tmp_path):
    """Contents that rise from 1 to 100 towards the middle: lg falls by 0.1 in each 100 m."""
    y, x = (np.mgrid[:101, :101] - 50) * 50.0
    lg = np.maximum(2 - np.hypot(x, y) / 1000, 0)
    return raster(tmp_path / "cone.tif", (10**lg).astype(np.float32), cell=50.0)


def features(path):
    layer = QgsVectorLayer(str(path), "l", "ogr")
    return layer, list(layer.getFeatures())


def test_contours_lie_where_the_contents_are(run, cone, tmp_path):
    run("geochemical_contours", INPUT=cone, STEP="exact_0.1", OUTPUT=str(tmp_path / "c.gpkg"))
    _, found = features(tmp_path / "c.gpkg")
    levels = sorted(feature["level"] for feature in found)
    assert levels == pytest.approx(10 ** (np.arange(1, 20) / 10))
    ten = next(feature for feature in found if feature["level"] == pytest.approx(10))
    assert ten["main"] == 1 and ten["lg"] == pytest.approx(1)
    middle = 500_000 + 50.5 * 50, 5_500_000 - 50.5 * 50
    radii = [np.hypot(v.x() - middle[0], v.y() - middle[1]) for v in ten.geometry().vertices()]
    assert np.array(radii) == pytest.approx(1000, abs=3)


def test_zones_share_the_map_and_have_holes(run, cone, tmp_path):
    paths = {"OUTPUT_ZONES": str(tmp_path / "z.gpkg"), "OUTPUT_STYLE": str(tmp_path / "s.qml")}
    run("geochemical_contours", INPUT=cone, PRESET="threshold", THRESHOLD=20, **paths)
    _, found = features(tmp_path / "z.gpkg")
    zones = {feature["zone"]: feature for feature in found}
    assert [zones[zone]["upper"] for zone in (1, 2, 3)] == [20, 40, 80]
    assert not zones[4]["upper"] and zones[4]["lower"] == 80
    assert sum(feature.geometry().area() for feature in found) == pytest.approx((101 * 50) ** 2, rel=1e-6)
    ring = np.pi * ((2 - np.log10(20)) ** 2 - (2 - np.log10(40)) ** 2) * 1e6
    assert zones[2].geometry().area() == pytest.approx(ring, rel=0.01)
    assert zones[2].geometry().constGet().geometryN(0).numInteriorRings() == 1
    assert "DB63/T 1936" in zones[1]["rule"]
    layer = QgsRasterLayer(cone, "cone")
    assert layer.loadNamedStyle(paths["OUTPUT_STYLE"])[1]
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items][:3] == [20, 40, 80] and "DB63/T 1936" in items[-1].label


def test_the_seven_zones_are_those_of_the_samples(run, cone, tmp_path):
    rng = np.random.default_rng(3)
    lg = rng.normal(1, 0.1, 400)
    layer = samples(rng.random((400, 2)) * 1000, {"Cu_ppm": 10**lg})
    path, log = str(tmp_path / "z.csv"), Log()
    run("geochemical_contours", log, INPUT=cone, SAMPLES=layer, ELEMENT="Cu_ppm", OUTPUT_ZONES=path)
    with Path(path).open(encoding="utf-8", newline="") as file:
        rows = {int(row["zone"]): row for row in csv.DictReader(file)}
    kept = lg[np.abs(lg - lg.mean()) <= 3 * lg.std(ddof=1)]
    expected = 10 ** (kept.mean() + kept.std(ddof=1) * np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5]))
    assert [float(rows[zone]["upper"]) for zone in range(1, 7)] == pytest.approx(expected, rel=0.01)
    assert rows[1]["colour"] == tables.style("geochemical_scales")[0]["colour"]


def test_what_contours_refuse(refused, run, cone, tmp_path):
    path = str(tmp_path / "c.gpkg")
    negative = raster(tmp_path / "n.tif", np.full((9, 9), -1.0, np.float32))
    assert "0" in refused("geochemical_contours", INPUT=negative, OUTPUT=path)
    said = refused("geochemical_contours", INPUT=cone, THRESHOLD=20.0, OUTPUT=path)
    assert "THRESHOLD" in said and "PRESET" in said and "(threshold)" in said
    layer = samples([(0, 0), (1, 1)], {"Cu_ppm": [1.0, 2.0]})
    assert "samples have no field" in refused("geochemical_contours", INPUT=cone, SAMPLES=layer, OUTPUT=path)
    assert "Cancelled" in refused("geochemical_contours", Log(cancel_at=10), INPUT=cone, OUTPUT=path)
    assert not (tmp_path / "c.gpkg").exists()


def scattered(count=300):
    rng = np.random.default_rng(8)
    lon, lat = rng.uniform(82, 90, count), rng.uniform(46, 50, count)
    return lon, lat, rng.lognormal(2, 1, count)


def aggregated(run, path, **parameters):
    run("aggregate_geochemistry", OUTPUT=str(path), **parameters)
    _, found = features(path)
    return {feature["cell"]: feature for feature in found}


def test_samples_are_put_together_by_sheets(run, tmp_path):
    lon, lat, values = scattered()
    layer = samples(np.column_stack((lon, lat)), {"Cu_ppm": values}, 4326)
    found = aggregated(run, tmp_path / "a.gpkg", INPUT=layer, GRID="1000k", STATISTIC="mean")
    assert set(found) == {"L-44", "L-45", "M-44", "M-45"}
    inside = (lon < 84) & (lat < 48)
    one = found["L-44"]
    assert one["gb_code"] == "L44" and one["samples"] == inside.sum() == one["Cu_ppm_n"]
    assert one["Cu_ppm"] == pytest.approx(values[inside].mean())
    box = one.geometry().boundingBox()
    assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == (78, 44, 84, 48)
    assert one["per_100km2"] == pytest.approx(100 * inside.sum() / one["area_km2"])
    fine = aggregated(run, tmp_path / "f.gpkg", INPUT=layer, GRID="200k")
    assert sum(feature["samples"] for feature in fine.values()) == 300


def test_samples_of_a_projection_are_put_together_by_cells_of_the_network(run, tmp_path):
    rng = np.random.default_rng(9)
    xy = [5e5, 5.2e6] + rng.random((200, 2)) * 400_000
    values = np.r_[rng.lognormal(0, 1, 199), np.nan]
    layer = samples(xy, {"Au_ppb": values, "kind": ["sample"] * 198 + ["blank", "sample"]})
    found = aggregated(run, tmp_path / "a.gpkg", INPUT=layer, GRID="network_80", STATISTIC="median", FEWEST=5)
    assert sum(feature["samples"] for feature in found.values()) == 199
    assert sum(feature["Au_ppb_n"] for feature in found.values()) == 198
    for feature in found.values():
        assert bool(feature["Au_ppb"]) == (feature["Au_ppb_n"] >= 5)
        assert feature["area_km2"] == pytest.approx(6400, rel=0.02)
    own = aggregated(run, tmp_path / "b.gpkg", INPUT=layer, GRID="equal_area", SIDE=80)
    assert [feature["area_km2"] for feature in own.values()] == pytest.approx([6400] * len(own), rel=0.01)
    assert EqualAreas(80).bands == 125


def test_an_element_of_substitutes_alone_is_no_more_aggregated_than_mapped(refused, run, tmp_path):
    below = {"Au_ppb": [np.nan] * 9, "Au_ppb_q": ["<"] * 9, "Au_ppb_lim": [2.0] * 9}
    places = [(5e5 + 1000.0 * place, 5.2e6 + 500.0 * (place % 3)) for place in range(9)]
    layer, path = samples(places, {"Cu_ppm": np.arange(1.0, 10)} | below), str(tmp_path / "a.gpkg")
    message = refused("aggregate_geochemistry", INPUT=layer, OUTPUT=path)
    assert "Au_ppb" in message and "None of the 9 determinations" in message
    tif = str(tmp_path / "a.tif")
    assert "None of the 9" in refused("idw_geochemistry", INPUT=layer, ELEMENTS="Au_ppb", CELL_SIZE=1000, OUTPUT=tif)
    assert not (tmp_path / "a.gpkg").exists()
    assert run("aggregate_geochemistry", INPUT=layer, ELEMENTS=["Cu_ppm"], OUTPUT=path)["CELLS"] == 1


def test_what_aggregation_refuses(refused, tmp_path):
    table = samples([(np.nan, np.nan)] * 3, {"Cu_ppm": [1.0, 2.0, 3.0]})
    assert "no sample has a place" in refused("aggregate_geochemistry", INPUT=table, OUTPUT=str(tmp_path / "a.gpkg"))
