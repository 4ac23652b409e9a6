"""feature_density and lineament_density, run as QGIS runs them."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY

from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import Log, array, layer, raster

WEST, NORTH, CELL, RADIUS = 500000.0, 5500000.0, 1000.0, 4200.0
LINES = ["LINESTRING(505100 5498700, 519333 5481111, 537777 5479000)", "LINESTRING(480000 5485500, 560000 5485500)"]
POINTS = ["POINT(505100 5498700)", "MULTIPOINT((519333 5481111),(537777 5479000))", "POINT(498000 5500500)"]


@pytest.fixture
def template(tmp_path):
    return raster(tmp_path / "template.tif", np.zeros((30, 40), np.float32))


def circles():
    for row, column in np.ndindex(30, 40):
        yield QgsPointXY(WEST + (column + 0.5) * CELL, NORTH - (row + 0.5) * CELL)


def made(run, name, tmp_path, **parameters):
    parameters = {"RADIUS": RADIUS, "OUTPUT": str(tmp_path / "o.tif"), **parameters}
    return array(run(name, **parameters)["OUTPUT"]).ravel()


def test_lines_are_measured_as_geos_does(run, template, tmp_path):
    """The circle as a polygon of 4000 corners, cut by GEOS."""
    lines = [QgsGeometry.fromWkt(text) for text in LINES]
    expected = []
    for centre in circles():
        circle = QgsGeometry.fromPointXY(centre).buffer(RADIUS, 1000)
        expected.append(sum(circle.intersection(line).length() for line in lines) / 1000 / (np.pi * RADIUS**2 / 1e6))
    for name in ("feature_density", "lineament_density"):
        found = made(run, name, tmp_path, INPUT=layer(LINES, "LineString"), TEMPLATE=template)
        assert found == pytest.approx(expected, abs=2e-6) and found.max() > 0.1
    info = parse(gdal.Open(str(tmp_path / "o.tif")).GetMetadata())
    assert (info.unit, info.kind, info.resolution_km) == ("km/km²", "descending", 4.2)


def test_it_is_what_qgis_measures_in_projected_units(run, template, tmp_path):
    import processing

    lines, target = layer(LINES, "LineString"), str(tmp_path / "q.tif")
    asked = {"INPUT": lines, "RADIUS": RADIUS, "PIXEL_SIZE": CELL, "OUTPUT": target}
    processing.run("native:linedensity", asked, feedback=Log())
    theirs = gdal.Open(target)
    x0, _, _, y0, _, _ = theirs.GetGeoTransform()
    ours = raster(tmp_path / "t2.tif", np.zeros((theirs.RasterYSize, theirs.RasterXSize), np.uint8), west=x0, north=y0)
    found = made(run, "lineament_density", tmp_path, INPUT=lines, TEMPLATE=ours)
    # QGIS's circle is a polygon of 80 corners, its lengths are ellipsoidal, km per km² is m per 1000 m².
    theirs = 1000 * theirs.ReadAsArray().ravel()
    assert theirs.max() > 0.1
    gaps = np.abs(found - theirs) / theirs.max()
    assert np.quantile(gaps, 0.99) < 0.005 and gaps.max() < 0.03


def test_points_with_weights_and_parts(run, template, tmp_path):
    points = layer(POINTS, "MultiPoint", field="n:real&field=x", values=[2.0, 1.5, None])
    log = Log()
    places = [(505100, 5498700, 2.0), (519333, 5481111, 1.5), (537777, 5479000, 1.5), (498000, 5500500, 0)]
    expected = [
        sum(w for x, y, w in places if np.hypot(centre.x() - x, centre.y() - y) <= RADIUS) for centre in circles()
    ]
    found = made(run, "feature_density", tmp_path, INPUT=points, TEMPLATE=template, FIELD="n", feedback=log)
    assert found * np.pi * RADIUS**2 / 1e6 == pytest.approx(expected, rel=1e-6)
    assert any("1 feature has no weight" in text for text in log.warnings)
    plain = made(run, "feature_density", tmp_path, INPUT=points, TEMPLATE=template)
    assert plain[0] == pytest.approx(1e6 / (np.pi * RADIUS**2)) and found[0] == 0  # from beyond the grid


def test_the_quartic_kernel_adds_up_to_the_points(run, template, tmp_path):
    points = layer(["POINT(515123 5484987)", "POINT(520000 5485000)"])
    found = made(run, "feature_density", tmp_path, INPUT=points, TEMPLATE=template, KERNEL="quartic")
    assert found.sum() == pytest.approx(2, rel=0.02)  # cells of 1 km²
    assert found.max() == found[15 * 40 + 15]


def test_polygons_give_their_share(run, template, tmp_path):
    shape = "POLYGON((490000 5485000, 560000 5485000, 560000 5400000, 490000 5400000, 490000 5485000))"
    for kernel in ("uniform", "quartic"):
        found = made(
            run, "feature_density", tmp_path, INPUT=layer([shape], "Polygon"), TEMPLATE=template, KERNEL=kernel
        )
        found = found.reshape(30, 40)
        assert (found[:10] == 0).all() and found[20:] == pytest.approx(1, abs=1e-6)
        assert found[14:16].mean() == pytest.approx(0.5, abs=0.01)
        assert (np.diff(found, axis=0) >= -1e-6).all()


@pytest.mark.parametrize(
    ("low", "high", "counts"),
    [(80, 100, [1]), (170, 10, []), (100, 80, [0]), (0, 180, [0, 1]), (130, 150, [0]), (90, 180, [0, 1])],
)
def test_only_lines_of_the_strike_count(run, refused, template, tmp_path, low, high, counts):
    """A line along 90° of the grid, whose convergence is below half a degree here, and one along 141° and 97°."""
    texts = ["LINESTRING(505100 5498700, 519333 5481111)", "LINESTRING(480000 5485500, 560000 5485000)"]
    asked = {"INPUT": layer(texts, "LineString"), "TEMPLATE": template, "AZIMUTH_FROM": low, "AZIMUTH_TO": high}
    if not counts:
        told = refused("lineament_density", **asked, RADIUS=RADIUS, OUTPUT=str(tmp_path / "o.tif"))
        assert "no line strikes" in told
        return
    found = made(run, "lineament_density", tmp_path, **asked)
    alone = layer([texts[index] for index in counts], "LineString")
    expected = made(run, "lineament_density", tmp_path, INPUT=alone, TEMPLATE=template)
    assert found == pytest.approx(expected, rel=1e-5, abs=1e-9)


def test_degrees_and_metres_agree(run, template, tmp_path):
    """The same lines over the same place: within the scale of the projection, 0.9996 to 1.0004."""
    text = "LINESTRING(87.05 49.6, 87.2 49.45, 87.6 49.4)"
    lines = layer([text], "LineString", 4326)
    degrees = raster(tmp_path / "d.tif", np.zeros((40, 60), np.uint8), 4326, 87.0, 49.65, 0.01, None)
    found = made(run, "lineament_density", tmp_path, INPUT=lines, TEMPLATE=degrees).reshape(40, 60)
    metres = made(run, "lineament_density", tmp_path, INPUT=lines, TEMPLATE=template).reshape(30, 40)
    # The cell of both grids nearest to 87.205° E, 49.455° N: 514 860 E, 5 477 960 N.
    assert found[19, 20] == pytest.approx(metres[21:23, 14:16].mean(), rel=0.05)
    assert found.max() == pytest.approx(metres.max(), rel=0.01)


def test_refusals(refused, template, tmp_path):
    asked = {"TEMPLATE": template, "OUTPUT": str(tmp_path / "o.tif")}
    lines = layer(LINES, "LineString")
    assert "RADIUS" in refused("feature_density", INPUT=lines, RADIUS=0, **asked)
    assert "one of the two strikes" in refused("lineament_density", INPUT=lines, AZIMUTH_TO=20, **asked)
    shape = "POLYGON((490000 5485000, 560000 5485000, 560000 5400000, 490000 5485000))"
    polygons = layer([shape], "Polygon", field="n:real&field=x", values=[1.0])
    assert "no weights" in refused("feature_density", INPUT=polygons, FIELD="n", **asked)
    points = layer(POINTS[:1], field="n:real&field=x", values=[-1.0])
    assert "must not be negative" in refused("feature_density", INPUT=points, FIELD="n", **asked)
    turned = raster(tmp_path / "turned.tif", np.zeros((5, 5), np.uint8), 4326, 80, 50, 0.1, None)
    dataset = gdal.Open(turned, gdal.GA_Update)
    dataset.SetGeoTransform((80, 0.1, 0.02, 50, 0.02, -0.1))
    dataset = None
    assert "turned" in refused("feature_density", INPUT=lines, **asked | {"TEMPLATE": turned})
    assert not (tmp_path / "o.tif").exists()


def test_cancelled(refused, tmp_path):
    large = raster(tmp_path / "t.tif", np.zeros((1500, 1500), np.uint8))
    told = refused(
        "feature_density", Log(cancel_at=50), INPUT=layer(POINTS), TEMPLATE=large, OUTPUT=str(tmp_path / "o.tif")
    )
    assert "Cancelled" in told and not (tmp_path / "o.tif").exists()
