"""sampling_design and sampling_density, run as QGIS runs them, against counting and the geometry of the design."""

from collections import Counter

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from silkroad_plugin.core.cartography.equal_areas import EqualAreas
from tests.qgis.sample_scene import samples
from tests.qgis.scene import Log, layer

STUDY = "POLYGON((80 45, 86 45, 86 49, 80 49, 80 45))"


def features(path):
    return list(QgsVectorLayer(str(path), "l", "ogr").getFeatures())


def designed(run, path, **parameters):
    study = layer([STUDY], "Polygon", 4326)
    given = {"STUDY": study, "GRID": "equal_area", "SIDE": 50, "OUTPUT": str(path)} | parameters
    return run("sampling_design", **given), features(path)


def test_each_cell_gets_its_sites_and_the_density_is_right(run, tmp_path):
    found, sites = designed(run, tmp_path / "s.gpkg", SITES=4, RESERVES=1, DUPLICATES=10)
    first = [site for site in sites if site["role"] == "primary"]
    assert found["COUNT"] == len(first)
    area = 6378.137**2 * np.radians(6) * (np.sin(np.radians(49)) - np.sin(np.radians(45)))
    assert len(first) / (area / 2500) == pytest.approx(4, rel=0.03)
    assert all(80 <= site["longitude"] <= 86 and 45 <= site["latitude"] <= 49 for site in sites)
    grid, lon, lat = EqualAreas(50), *(np.array([site[name] for site in sites]) for name in ("longitude", "latitude"))
    assert [grid.cell(key).name for key in grid.keys(lon, lat)] == [site["cell"] for site in sites]
    inner = Counter(site["cell"] for site in first if 81 < site["longitude"] < 85 and 46 < site["latitude"] < 48)
    assert Counter(inner.values()).most_common(1)[0][0] == 4
    assert 0.03 < np.mean([site["duplicate"] for site in first]) < 0.2
    assert not any(site["duplicate"] for site in sites if site["role"] == "reserve")
    _, again = designed(run, tmp_path / "t.gpkg", SITES=4, RESERVES=1, DUPLICATES=10)
    assert [site["site"] for site in again] == [site["site"] for site in sites]
    assert [site["longitude"] for site in again] == [site["longitude"] for site in sites]


def test_the_density_of_a_regular_net(run, tmp_path):
    """One sample in each 10 km of a projection: one in 100 km², on a net, with a hole of 16 samples."""
    x, y = (each.ravel() for each in np.meshgrid(np.arange(20) * 10_000.0, np.arange(20) * 10_000.0))
    hole = (x >= 80_000) & (x < 120_000) & (y >= 80_000) & (y < 120_000)
    xy = np.column_stack((x + 405_000, y + 5_205_000))[~hole]
    points = samples(xy, {"Cu_ppm": np.ones(len(xy))})
    ring = "400000 5200000, 600000 5200000, 600000 5400000, 400000 5400000, 400000 5200000"
    study = layer([f"POLYGON(({ring}))"], "Polygon")
    path, html = tmp_path / "d.gpkg", tmp_path / "d.html"
    given = {"INPUT": points, "STUDY": study, "GRID": "equal_area", "SIDE": 20, "WANTED": 0.5}
    found = run("sampling_density", OUTPUT=str(path), OUTPUT_HTML=str(html), **given)
    assert found["PER_100KM2"] == pytest.approx(384 / 400, rel=2e-3)  # the projection is not quite true to area
    assert found["EVENNESS"] == pytest.approx(2 * np.sqrt(0.96), rel=0.01)
    cells = features(path)
    assert sum(cell["samples"] for cell in cells) == 384
    assert sum(cell["area_km2"] for cell in cells) == pytest.approx(40_000, rel=2e-3)
    empty = [cell for cell in cells if cell["samples"] == 0]
    assert len(empty) == found["EMPTY"] >= 1 and not any(cell["enough"] for cell in empty)
    assert "<table>" in html.read_text(encoding="utf-8")
    alone = run("sampling_density", INPUT=points, GRID="1000k", OUTPUT=str(tmp_path / "e.gpkg"))
    assert alone["EMPTY"] == 0


def test_density_without_a_study_area_is_that_of_the_window_whatever_the_cells(run, tmp_path):
    """300 places at random in 100 km by 100 km: 3 in 100 km², a ratio of Clark and Evans near 1 (its standard error is
    0.03), whether the cells are of 10 km or sheets far larger than the survey."""
    ring = "500000 5300000, 600000 5300000, 600000 5400000, 500000 5400000, 500000 5300000"
    study = layer([f"POLYGON(({ring}))"], "Polygon")
    for seed in (1, 2):
        xy = np.random.default_rng(seed).uniform(0, 100_000, (300, 2)) + np.array([500_000, 5_300_000])
        points, told = samples(xy, {"Cu_ppm": np.ones(300)}), tmp_path / "told.html"
        given = {"INPUT": points, "OUTPUT_HTML": str(told)}
        truth = run("sampling_density", STUDY=study, OUTPUT=str(tmp_path / "t.gpkg"), **given)
        for grid in ("equal_area", "network_160", "200k", "1000k"):
            log = Log()
            found = run("sampling_density", log, GRID=grid, OUTPUT=str(tmp_path / f"{grid}.gpkg"), **given)
            assert found["PER_100KM2"] == pytest.approx(3, rel=0.05)
            assert found["EVENNESS"] == pytest.approx(1, abs=0.09)
            assert found["EVENNESS"] == pytest.approx(truth["EVENNESS"], rel=0.03)
            assert any("convex hull" in text for text in log.infos)
            assert "Ripley and Rasson" in told.read_text("utf-8")
            cells = features(tmp_path / f"{grid}.gpkg")
            assert sum(cell["samples"] for cell in cells) == 300 and any(cell["share"] < 1 for cell in cells)
            assert sum(cell["area_km2"] for cell in cells) == pytest.approx(10_000, rel=0.05)


def test_samples_in_a_line_or_too_few_tell_no_area(run, tmp_path):
    for xy in (
        [(500_000 + 1000 * step, 5_300_000) for step in range(40)],
        [(500_000, 5_300_000), (509_000, 5_301_000)],
    ):
        log = Log()
        points = samples(xy, {"Cu_ppm": np.ones(len(xy))})
        found = run("sampling_density", log, INPUT=points, GRID="200k", OUTPUT=str(tmp_path / f"{len(xy)}.gpkg"))
        assert np.isnan(found["EVENNESS"]) and any("Give the study area" in text for text in log.warnings)
        assert {cell["share"] for cell in features(tmp_path / f"{len(xy)}.gpkg")} == {1.0}


def test_refusals_and_cancel(refused, tmp_path):
    study = layer([STUDY], "Polygon", 4326)
    path = str(tmp_path / "s.gpkg")
    given = {"STUDY": study, "GRID": "equal_area", "OUTPUT": path}
    assert "larger cells" in refused("sampling_design", SIDE=0.05, **given)
    assert "Cancelled" in refused("sampling_design", Log(cancel_at=20), SIDE=50, **given)
    far = samples([(0.0, 0.0)], {"Cu_ppm": [1.0]}, 4326)
    assert "no sample has a place" in refused("sampling_density", INPUT=far, SIDE=50, **given)
    assert not (tmp_path / "s.gpkg").exists()


def own_polygons(run_crs=32645):
    """Two squares of 10 km side by side with names, the second one empty of name, and one far away."""
    made = QgsVectorLayer(f"Polygon?crs=EPSG:{run_crs}&field=unit:string", "units", "memory")
    for name, west in (("granite", 500_000), (None, 510_000), ("granite", 600_000)):
        feature = QgsFeature(made.fields())
        feature.setAttributes([name])
        east = west + 10_000
        ring = f"{west} 5500000, {east} 5500000, {east} 5510000, {west} 5510000, {west} 5500000"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        made.dataProvider().addFeature(feature)
    return made


def test_polygons_of_ones_own_are_cells(run, refused, tmp_path):
    xy = [(501_000, 5_501_000), (509_000, 5_509_000), (502_000, 5_508_000), (511_000, 5_501_000), (700_000, 5_501_000)]
    layer = samples(xy, {"Cu_ppm": [1.0, 2.0, 9.0, 5.0, 7.0]})
    given = {"INPUT": layer, "GRID": "polygons", "CELLS": own_polygons(), "CELLS_NAME": "unit"}
    log = Log()
    found = run("aggregate_geochemistry", log, OUTPUT=str(tmp_path / "a.gpkg"), **given)
    rows = {row["cell"]: row for row in QgsVectorLayer(found["OUTPUT"], "a", "ogr").getFeatures()}
    assert {name: (row["Cu_ppm"], row["Cu_ppm_n"]) for name, row in rows.items()} == {"granite": (2, 3), "2": (5, 1)}
    # 10 km on the plane of zone 45 at its middle meridian are 10 km / 0.9996 on the ground.
    assert rows["granite"]["area_km2"] == pytest.approx(100 / 0.9996**2, rel=1e-3)
    assert any("1 sample has no place in these cells" in text for text in log.warnings)
    dense = run("sampling_density", OUTPUT=str(tmp_path / "d.gpkg"), **given)
    density = {row["cell"]: row["samples"] for row in QgsVectorLayer(dense["OUTPUT"], "d", "ogr").getFeatures()}
    assert density == {"granite": 3, "2": 1, "granite_2": 0} and dense["EMPTY"] == 1
    assert "polygons" in refused("aggregate_geochemistry", OUTPUT="memory:", **given | {"CELLS": None})
    away = {"INPUT": samples(xy[4:], {"Cu_ppm": [7.0]}), "OUTPUT": "memory:"}
    for name in ("sampling_density", "aggregate_geochemistry"):
        assert "none of the 1 samples lies in a cell" in refused(name, **given | away)
