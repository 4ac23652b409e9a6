"""potential_field_edges, run as QGIS runs it: a buried sphere, units, memory, refusals."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.core.evidence.potential_field import Quantity
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.numbers import percent
from tests.qgis.scene import NODATA, Log, array, raster

CELL, DEPTH = 400.0, 5000.0
ITEMS = {"SILKROAD_TITLE_RU": "Поле", "SILKROAD_UNIT": "mGal", "SILKROAD_POSITION_ERROR_KM": "2"}


def sphere(depth, rows=120, columns=160):
    east, north = (np.arange(columns) - (columns - 1) / 2) * CELL, (np.arange(rows) - (rows - 1) / 2)[:, None] * CELL
    return DEPTH**2 * depth / (east**2 + north**2 + depth**2) ** 1.5


@pytest.fixture
def source(tmp_path):
    values = sphere(DEPTH).astype(np.float32)
    values[:10, :10] = NODATA
    return raster(tmp_path / "g.tif", values, cell=CELL, metadata=ITEMS)


def test_the_field_higher_up_with_its_metadata(run, source, tmp_path):
    log = Log()
    given = {"INPUT": source, "QUANTITY": "upward_continuation", "HEIGHT": 2000, "OUTPUT": str(tmp_path / "u.tif")}
    path = run("potential_field_edges", log, **given)["OUTPUT"]
    found = array(path)
    assert (found[:10, :10] == np.float32(FLOAT_NODATA)).all() and found.dtype == np.float32
    inner = (slice(20, -20), slice(25, -25))
    assert np.abs(found - sphere(DEPTH + 2000))[inner].max() < 0.01
    info = parse(gdal.Open(path).GetMetadata())
    assert (info.unit, info.resolution_km, info.position_error_km) == ("mGal", 2, 2)
    assert info.titles["ru"].startswith("Продолжение вверх")
    assert any("Memory needed: 3" in text for text in log.infos)


@pytest.mark.parametrize("quantity", Quantity)
def test_every_quantity_has_its_unit_and_kind(run, source, tmp_path, quantity):
    given = {"INPUT": source, "QUANTITY": quantity.value, "HEIGHT": 500, "OUTPUT": str(tmp_path / "e.tif")}
    path = run("potential_field_edges", **given)["OUTPUT"]
    info, name = parse(gdal.Open(path).GetMetadata()), quantity.value
    units = {"tilt": "°", "theta": "", "upward_continuation": "mGal", "residual": "mGal"}
    assert info.unit == units.get(name, "mGal/m")
    assert info.kind == ""
    known = array(path)[array(path) > FLOAT_NODATA]
    assert np.isfinite(known).all() and np.ptp(known) > 0


def test_filled_gaps_are_told(run, source, tmp_path):
    log = Log()
    run("potential_field_edges", log, INPUT=source, OUTPUT=str(tmp_path / "out.tif"))
    values = array(source)
    share = percent(float((values == NODATA).mean()), "en")
    assert any(f"{share} of the grid has no data and was filled" in text for text in log.warnings), log.warnings
    whole, log = raster(tmp_path / "whole.tif", np.where(values == NODATA, 0, values).astype(np.float32)), Log()
    run("potential_field_edges", log, INPUT=whole, OUTPUT=str(tmp_path / "h.tif"))
    assert not log.warnings


def test_feet_are_no_metres(run, tmp_path):
    """A grid in US survey feet has its gradient in metres all the same."""
    slope = np.add.outer(np.zeros(40), 0.001 * 100 * 0.3048006 * np.arange(50)).astype(np.float64)
    source = raster(tmp_path / "ft.tif", slope, 2264, 2e6, 7e5, 100.0)
    given = {"INPUT": source, "QUANTITY": "horizontal_gradient", "OUTPUT": str(tmp_path / "h.tif")}
    assert array(run("potential_field_edges", **given)["OUTPUT"]) == pytest.approx(0.001, rel=1e-5)


def test_refusals(refused, source, tmp_path, monkeypatch):
    given = {"INPUT": source, "OUTPUT": str(tmp_path / "e.tif")}
    assert "above 0" in refused("potential_field_edges", QUANTITY="residual", **given)
    degrees = raster(tmp_path / "d.tif", np.ones((9, 9), np.float32), 4326, 80.0, 40.0, 0.1)
    told = refused("potential_field_edges", **given | {"INPUT": degrees})
    assert "in degrees" in told and "“Align rasters”" in told
    nowhere = raster(tmp_path / "n.tif", np.ones((9, 9), np.float32), None)
    assert "no coordinate reference system" in refused("potential_field_edges", **given | {"INPUT": nowhere})
    empty = raster(tmp_path / "x.tif", np.full((9, 9), NODATA, np.float32))
    assert "no cell with data" in refused("potential_field_edges", **given | {"INPUT": empty})
    assert "Cancelled" in refused("potential_field_edges", Log(cancel_at=80), **given)
    monkeypatch.setattr(gdal, "GetUsablePhysicalRAM", lambda: 1000)
    assert "GB of memory" in refused("potential_field_edges", **given)
    assert not (tmp_path / "e.tif").exists()


def test_cancel_is_heard_while_a_transform_runs(refused, source, tmp_path, monkeypatch):
    from threading import Event

    from silkroad_plugin.core.errors import Cancelled
    from silkroad_plugin.processing.algorithms.evidence import potential_field_edges as module

    begun, log, derive = Event(), Log(), module.derive

    def slow(*given):
        log.cancel()  # the user does, while the transform runs
        begun.set()
        try:
            for _ in range(2000):
                Event().wait(0.01)  # where the thread is told to end
        except Cancelled:
            return None
        return derive(*given)

    monkeypatch.setattr(module, "derive", slow)
    target = tmp_path / "c.tif"
    told = refused("potential_field_edges", log, INPUT=source, QUANTITY="tilt", OUTPUT=str(target))
    assert "Cancelled" in told and begun.is_set() and not target.exists()
