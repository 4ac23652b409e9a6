"""local_singularity and spectrum_area, run as QGIS runs them, against closed forms and properties."""

import csv

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import stack
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import NODATA, Log, array, raster


def cascade(side=81, alpha=1.4):
    """Return a field whose mean over windows about the middle goes exactly as side^(α − 2)."""
    rows, columns = np.mgrid[:side, :side] - side // 2
    ring = np.maximum(np.abs(rows), np.abs(columns))
    inner, outer = 2.0 * ring - 1, 2.0 * ring + 1
    cells = np.where(ring == 0, 1, outer**2 - inner**2)
    amount = np.where(ring == 0, 1, outer**alpha - np.maximum(inner, 0) ** alpha)
    return amount / cells


def test_the_index_of_a_power_law_is_its_exponent(run, tmp_path, monkeypatch):
    path = raster(tmp_path / "g.tif", cascade().astype(np.float32), metadata={"SILKROAD_TITLE_ZH": "铜"})
    paths = {"OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_R2": str(tmp_path / "r.tif")}
    run("local_singularity", INPUT=path, **paths)
    alpha = array(paths["OUTPUT"])
    assert alpha[40, 40] == pytest.approx(1.4, abs=1e-5)
    assert array(paths["OUTPUT_R2"])[40, 40] == pytest.approx(1, abs=1e-9)
    info = parse(gdal.Open(paths["OUTPUT"]).GetMetadata())
    assert (info.kind, info.resolution_km, info.unit) == ("ascending", 13, "")
    assert info.titles["zh"] == "铜：局部奇异性 α"
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    again = run("local_singularity", INPUT=path, OUTPUT=str(tmp_path / "b.tif"))["OUTPUT"]
    assert array(again) == pytest.approx(alpha, abs=1e-6)
    robust = run("local_singularity", INPUT=path, ROBUST=True, OUTPUT=str(tmp_path / "c.tif"))["OUTPUT"]
    assert array(robust)[40, 40] == pytest.approx(1.4, abs=1e-5)


def test_a_plain_field_has_the_index_two_and_holes_stay(run, tmp_path):
    values = np.full((30, 40), 3.0, np.float32)
    values[5:9, 7:20] = NODATA
    found = array(
        run("local_singularity", INPUT=raster(tmp_path / "g.tif", values), OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"]
    )
    assert ((found == np.float32(FLOAT_NODATA)) == (values == NODATA)).all()
    assert found[values != NODATA] == pytest.approx(2, abs=1e-6)


def test_what_cannot_be_done_is_refused(refused, tmp_path):
    given = {"OUTPUT": str(tmp_path / "a.tif")}
    field = np.random.default_rng(1).normal(size=(30, 30)).astype(np.float32)
    negative = raster(tmp_path / "n.tif", field)
    assert "negative" in refused("local_singularity", INPUT=negative, **given)
    empty = raster(tmp_path / "e.tif", np.full((9, 9), NODATA, np.float32))
    assert "no cell with data" in refused("local_singularity", INPUT=empty, **given)
    assert "no cell with data" in refused("spectrum_area", INPUT=empty, **given)
    flat = raster(tmp_path / "f.tif", np.ones((9, 9), np.float32))
    assert "1" in refused("spectrum_area", INPUT=flat, **given)
    assert "semicolon" in refused("spectrum_area", INPUT=negative, BREAKS="high", **given)
    assert "powers of this spectrum" in refused("spectrum_area", INPUT=negative, BREAKS="1e30", **given)
    positive = raster(tmp_path / "p.tif", np.exp(field))
    for name in ("local_singularity", "spectrum_area"):
        assert "Cancelled" in refused(name, Log(cancel_at=5), INPUT=positive, **given)
    assert not (tmp_path / "a.tif").exists()


@pytest.fixture
def waves(tmp_path):
    """A long strong wave, a short weaker one and a little noise, with holes."""
    rows, columns = np.mgrid[:120, :150]
    rng = np.random.default_rng(3)
    long, short = 10 * np.cos(2 * np.pi * columns / 75), 2 * np.cos(2 * np.pi * rows / 8)
    values = (50 + long + short + rng.normal(0, 0.2, rows.shape)).astype(np.float32)
    values[50:60, 20:30] = NODATA
    return raster(tmp_path / "w.tif", values), long, short


def test_the_parts_of_a_spectrum_add_up_and_part_long_from_short_waves(run, waves, tmp_path):
    path, long, _ = waves
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_ANOMALY", "OUTPUT_NOISE")}
    html, table = tmp_path / "r.html", tmp_path / "t.csv"
    found = run("spectrum_area", INPUT=path, BREAK_COUNT=2, OUTPUT_HTML=str(html), OUTPUT_TABLE=str(table), **paths)
    parts = [array(one) for one in paths.values()]
    source = array(path)
    known = source != NODATA
    assert all(((part == np.float32(FLOAT_NODATA)) == ~known).all() for part in parts)
    assert sum(part[known].astype(float) for part in parts) == pytest.approx(source[known], abs=1e-4)
    assert len(found["USED_BREAKS"].split(";")) == 2
    assert np.corrcoef(parts[0][known], long[known])[0, 1] > 0.97
    assert "<svg" in html.read_text(encoding="utf-8")
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    areas = [float(row["area"]) for row in rows]
    assert areas == sorted(areas, reverse=True) and {row["piece"] for row in rows} == {"0", "1", "2"}


def test_breaks_that_are_given_are_taken(run, waves, tmp_path):
    path, long, short = waves
    paths = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "OUTPUT_ANOMALY", "OUTPUT_NOISE")}
    found = run("spectrum_area", INPUT=path, BREAKS="1e7", **paths)
    assert "OUTPUT_NOISE" not in found and not (tmp_path / "OUTPUT_NOISE.tif").exists()
    known = array(path) != NODATA
    assert np.corrcoef(array(paths["OUTPUT"])[known], (long + short)[known])[0, 1] > 0.9
