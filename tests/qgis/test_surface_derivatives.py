"""surface_derivatives, run as QGIS runs it, against GDAL and against formulas, on the plane and in degrees."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.core.geodesy import WGS84
from silkroad_plugin.io import stack
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.io.stack import Grid
from tests.qgis.scene import NODATA, Log, array, raster


@pytest.fixture
def relief(tmp_path):
    """A rough surface of several blocks with holes."""
    x, y = np.meshgrid(np.linspace(0, 30, 700), np.linspace(0, 20, 400))
    values = 2000 + 300 * np.sin(x) * np.cos(y) + np.random.default_rng(1).normal(0, 2, x.shape)
    values[100:110, 300:330] = NODATA
    return raster(tmp_path / "relief.tif", values.astype(np.float32), cell=90.0, metadata={"SILKROAD_TITLE_ZH": "地形"})


@pytest.fixture
def made(run, relief, tmp_path, monkeypatch):
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1 << 16)

    def call(quantity, **parameters):
        given = {"INPUT": relief, "QUANTITY": quantity, "OUTPUT": str(tmp_path / "s.tif")} | parameters
        return array(run("surface_derivatives", **given)["OUTPUT"])

    return call


def known(found):
    return found != np.float32(FLOAT_NODATA)


def test_topographic_position_of_nine_cells_is_gdals(made, relief):
    found = made("topographic_position", RADIUS=1.5 * 90)
    expected = gdal.DEMProcessing("", relief, "TPI", format="MEM").ReadAsArray()
    both = known(found) & (expected != NODATA)
    assert both.sum() > 270_000
    assert found[both] == pytest.approx(expected[both], abs=2e-3)  # GDAL computes in single precision


def test_the_aspect_is_gdals(made, relief):
    north, east = made("northness"), made("eastness")
    expected = gdal.DEMProcessing("", relief, "aspect", format="MEM", alg="ZevenbergenThorne").ReadAsArray()
    both = known(north) & (expected != NODATA)
    assert both.sum() > 270_000
    assert north[both] == pytest.approx(np.cos(np.radians(expected[both])), abs=1e-3)
    assert east[both] == pytest.approx(np.sin(np.radians(expected[both])), abs=1e-3)


def test_what_the_result_says_of_itself(made, tmp_path):
    made("plan_curvature", METHOD="evans")
    info = parse(gdal.Open(str(tmp_path / "s.tif")).GetMetadata())
    assert (info.unit, info.resolution_km, info.titles["zh"]) == ("1/m", 0.09, "平面曲率：地形")
    made("topographic_position", RADIUS=2000)
    info = parse(gdal.Open(str(tmp_path / "s.tif")).GetMetadata())
    assert (info.unit, info.resolution_km) == ("m", 2)


@pytest.mark.parametrize("south", [0.0, 45.0, 70.0])
def test_in_degrees_a_cell_has_its_true_size(run, tmp_path, south):
    """A surface of constant curvature in metres along the parallel keeps it at every latitude."""
    cell, rows, columns = 0.01, 30, 40
    lat = np.radians(south + (rows - np.arange(rows) - 0.5) * cell)
    width = WGS84.a * np.cos(lat) / np.sqrt(1 - WGS84.e2 * np.sin(lat) ** 2) * np.radians(cell)
    x = (np.arange(columns) - 20) * width[:, None]
    source = raster(tmp_path / "d.tif", 1e-4 * x**2 / 2 + 0.3 * x, 4326, 80.0, south + rows * cell, cell)
    grid = Grid.of(gdal.Open(source))
    assert grid.row_steps(np.arange(rows))[0] == pytest.approx(width, rel=1e-9)
    assert grid.row_steps(np.arange(rows))[1] * width == pytest.approx(grid.row_areas(), rel=1e-6)
    result = run("surface_derivatives", INPUT=source, QUANTITY="profile_curvature", OUTPUT=str(tmp_path / "s.tif"))
    found = array(result["OUTPUT"])[1:-1, 1:-1]
    slope = (1e-4 * x + 0.3)[1:-1, 1:-1]
    assert found == pytest.approx(-1e-4 / (1 + slope**2) ** 1.5, rel=2e-2)


def test_wide_circles_are_cancelled_between_their_rows(refused, relief, tmp_path, monkeypatch):
    from silkroad_plugin.processing.algorithms.evidence import surface_derivatives as module

    log, whole, finished = Log(), module.topographic_position, []

    def slow(values, halves, down, across, tick):
        log.cancel()
        finished.append(whole(values, halves, down, across, tick))
        return finished[-1]

    monkeypatch.setattr(module, "topographic_position", slow)
    given = {"INPUT": relief, "QUANTITY": "topographic_position", "OUTPUT": str(tmp_path / "s.tif")}
    assert "Cancelled" in refused("surface_derivatives", log, RADIUS=20_000, **given)
    assert finished == []


def test_refusals(refused, relief, tmp_path):
    given = {"INPUT": relief, "OUTPUT": str(tmp_path / "s.tif")}
    for radius in (50, 1e6):
        told = refused("surface_derivatives", QUANTITY="topographic_position", RADIUS=radius, **given)
        assert "take 90 to 180,000 m" in told
    nowhere = raster(tmp_path / "n.tif", np.ones((9, 9), np.float32), None)
    assert "no coordinate reference system" in refused("surface_derivatives", **given | {"INPUT": nowhere})
    dataset = gdal.Open(nowhere, gdal.GA_Update)
    dataset.SetProjection(gdal.Open(relief).GetProjection())
    dataset.SetGeoTransform((0, 1, 0, 0, 0, 1))
    dataset = None
    assert "north" in refused("surface_derivatives", **given | {"INPUT": nowhere})
    assert "Cancelled" in refused("surface_derivatives", Log(cancel_at=30), **given)
    assert not (tmp_path / "s.tif").exists()
