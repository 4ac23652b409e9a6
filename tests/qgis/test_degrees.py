"""degree_of_exposure and degree_of_exploration, against areas of circles and counts by hand."""

import math

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import UTM, Log, array, layer, raster

WEST, NORTH = 500_000.0, 5_500_000.0


def box(west, south, east, north):
    x0, y0 = WEST, NORTH - 30_000
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return "POLYGON((" + ", ".join(f"{x0 + 1000 * x} {y0 + 1000 * y}" for x, y in corners) + "))"


def segment(distance, radius):
    """Share of a circle beyond a straight line at a distance from its centre."""
    part = max(-1.0, min(1.0, distance / radius))
    return (math.acos(part) - part * math.sqrt(1 - part**2)) / math.pi


@pytest.fixture
def template(tmp_path):
    return raster(tmp_path / "t.tif", np.zeros((30, 40), np.uint8), nodata=None)


def test_exposure_beside_a_straight_edge_of_cover(run, template, tmp_path):
    cover = layer([box(20, -50, 90, 90), box(25, -50, 60, 90)], "Polygon")  # they overlap
    given = {"INPUT": cover, "TEMPLATE": template, "RADIUS": 6000, "OUTPUT": str(tmp_path / "e.tif")}
    path = run("degree_of_exposure", **given)["OUTPUT"]
    expected = [1 - segment(20 - (column + 0.5), 6) for column in range(40)]
    assert array(path) == pytest.approx(np.tile(expected, (30, 1)), abs=5e-3)
    info = parse(gdal.Open(path).GetMetadata())
    assert (info.kind, info.resolution_km, info.deposit_aware) == ("descending", 6, None)
    assert info.titles["ru"].startswith("Степень обнажённости")


def test_beyond_the_mapped_area_nothing_is_known(run, template, tmp_path):
    cover, area = layer([box(0, 0, 5, 30)], "Polygon"), layer([box(0, 0, 20, 30)], "Polygon")
    given = {"INPUT": cover, "TEMPLATE": template, "RADIUS": 4000, "OUTPUT": str(tmp_path / "e.tif")}
    found = array(run("degree_of_exposure", AREA=area, **given)["OUTPUT"])
    assert (found[:, 20:] == np.float32(FLOAT_NODATA)).all()
    assert found[:, 9:20] == pytest.approx(1, abs=1e-6)
    # At the western edge of the map, half a kilometre inside, all that is mapped is covered.
    assert found[15, 0] == pytest.approx(0, abs=1e-6)
    alone = array(run("degree_of_exposure", **given)["OUTPUT"])
    assert alone[15, 0] == pytest.approx(segment(0.5, 4), abs=5e-3)


@pytest.mark.parametrize("explored", [None, 0.05])
def test_exploration_is_the_density_beside_the_highest(run, template, tmp_path, explored):
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 40, 60), random.uniform(0, 30, 60)
    places = [f"POINT({WEST + 1000 * a} {NORTH - 1000 * b})" for a, b in zip(x, y, strict=True)]
    given = {"INPUT": layer(places), "TEMPLATE": template, "RADIUS": 5000, "OUTPUT": str(tmp_path / "x.tif")}
    log = Log()
    path = run("degree_of_exploration", log, EXPLORED=explored, **given)["OUTPUT"]
    columns, rows = np.meshgrid(np.arange(40) + 0.5, np.arange(30) + 0.5)
    near = np.hypot(columns[..., None] - x, rows[..., None] - y) <= 5
    density = near.sum(axis=2) / (math.pi * 25)
    assert array(path) == pytest.approx(np.minimum(density / (explored or density.max()), 1), abs=1e-6)
    info = parse(gdal.Open(path).GetMetadata())
    assert (info.kind, info.resolution_km, info.deposit_aware) == ("descending", 5, True)
    assert any("Highest density" in text for text in log.infos)


def test_metres_drilled_count(run, template, tmp_path):
    holes = layer(
        [f"POINT({WEST + 500} {NORTH - 500})", f"POINT({WEST + 39_500} {NORTH - 500})"],
        epsg=f"{UTM}&field=metres:double",
        values=[300.0, 1200.0],
    )
    given = {"INPUT": holes, "TEMPLATE": template, "RADIUS": 2000, "OUTPUT": str(tmp_path / "x.tif")}
    found = array(run("degree_of_exploration", FIELD="metres", **given)["OUTPUT"])
    assert (found[0, 0], found[0, 39], found[20, 20]) == (0.25, 1, 0)


def test_refusals(refused, template, tmp_path):
    far = layer(["POINT(900000 5000000)"])
    given = {"INPUT": far, "TEMPLATE": template, "OUTPUT": str(tmp_path / "x.tif")}
    assert "no cell of the template" in refused("degree_of_exploration", **given)
    assert "above 0" in refused("degree_of_exploration", EXPLORED=0, **given)
    assert "radius must be above 0" in refused("degree_of_exploration", RADIUS=0, **given)
    cover = given | {"INPUT": layer([box(0, 0, 9, 9)], "Polygon")}
    assert "radius must be above 0" in refused("degree_of_exposure", RADIUS=0, **cover)
    assert "Cancelled" in refused("degree_of_exposure", Log(cancel_at=10), **cover)
    assert not (tmp_path / "x.tif").exists()
