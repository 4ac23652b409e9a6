"""sampling_design and sampling_density, run as QGIS runs them, against counting and the geometry of the design."""

from collections import Counter

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from silkroad_plugin.core.cartography.map_division import EqualAreas
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


def test_refusals_and_cancel(refused, tmp_path):
    study = layer([STUDY], "Polygon", 4326)
    path = str(tmp_path / "s.gpkg")
    given = {"STUDY": study, "GRID": "equal_area", "OUTPUT": path}
    assert "larger cells" in refused("sampling_design", SIDE=0.05, **given)
    assert "Cancelled" in refused("sampling_design", Log(cancel_at=20), SIDE=50, **given)
    far = samples([(0.0, 0.0)], {"Cu_ppm": [1.0]}, 4326)
    assert "no sample has a place" in refused("sampling_density", INPUT=far, SIDE=50, **given)
    assert not (tmp_path / "s.gpkg").exists()
