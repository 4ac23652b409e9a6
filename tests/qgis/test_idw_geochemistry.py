"""idw_geochemistry, run as QGIS runs it, against gstat (R), against the window law, and its grid."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.core.geochemistry.singularity import multifractal, singularity
from silkroad_plugin.io import stack
from silkroad_plugin.io.layer_info import parse
from tests.geochem_reference import columns, reference
from tests.qgis.sample_scene import samples
from tests.qgis.scene import Log, array, raster


def jura(part="prediction"):
    data = columns(f"gstat__jura_{part}")
    return np.array([data["Xloc"], data["Yloc"]], float).T, np.array(data["Zn"], float)


@pytest.mark.parametrize("place", [0, 7])
def test_the_jura_is_that_of_gstat(run, tmp_path, place):
    xy, values = jura()
    x, y = jura("validation")[0][place]
    template = raster(tmp_path / "t.tif", np.zeros((1, 1), np.float32), west=x - 0.05, north=y + 0.05, cell=0.1)
    given = {"INPUT": samples(xy, {"Zn_ppm": values}), "ELEMENTS": "Zn_ppm", "TEMPLATE": template, "NEIGHBOURS": 0}
    result = run("idw_geochemistry", OUTPUT=str(tmp_path / "i.tif"), **given)
    expected = reference("07_gstat_jura")["sets"]["Zn"]["idw2_first10"][place]
    assert array(result["OUTPUT"])[0, 0] == pytest.approx(expected, rel=1e-9)


@pytest.fixture
def northing():
    """A dense grid of samples whose content is their northing in km, at the centres of cells of 500 m."""
    x, y = np.meshgrid(5e5 + 250 + 500 * np.arange(24), 55e5 + 250 + 500 * np.arange(18))
    xy = np.column_stack((x.ravel(), y.ravel()))
    return samples(xy, {"Cu_ppm": xy[:, 1] / 1000 - 5490})


def test_a_field_that_is_its_northing_comes_out_north_up_at_centres(run, northing, tmp_path):
    path = str(tmp_path / "i.tif")
    run("idw_geochemistry", INPUT=northing, ELEMENTS="Cu_ppm", CELL_SIZE=500, OUTPUT=path)
    found = array(path)
    assert gdal.Open(path).GetGeoTransform() == (5e5, 500, 0, 5_509_000, 0, -500)
    expected = (5_509_000 - 500 * (np.arange(18) + 0.5)) / 1000 - 5490
    assert found == pytest.approx(np.broadcast_to(expected[:, None], found.shape), rel=1e-9)
    info = parse(gdal.Open(path).GetMetadata())
    assert (info.unit, info.titles["en"]) == ("ppm", "Cu, by inverse distance")


def test_sectors_and_the_greatest_distance(run, refused, tmp_path):
    """Three samples close together in the east weigh as one beside a single one in the west."""
    xy = np.add([[1000, 0], [1001, 0], [1002, 0], [-1000, 0]], [5e5, 55e5])
    template = raster(tmp_path / "t.tif", np.zeros((1, 1), np.float32), west=5e5 - 50, north=55e5 + 50, cell=100)
    given = {"INPUT": samples(xy, {"Cu_ppm": [8, 8, 8, 2.0]}), "ELEMENTS": "Cu_ppm", "TEMPLATE": template}

    def one(**more):
        return array(run("idw_geochemistry", OUTPUT=str(tmp_path / "i.tif"), **given, **more)["OUTPUT"])[0, 0]

    assert one(NEIGHBOURS=2, SECTORS=2) == pytest.approx(5)
    assert one(NEIGHBOURS=4) == pytest.approx(6.5, rel=1e-3)
    for more, needed in (({"RADIUS": 999}, "1 sample"), ({"RADIUS": 1000.5, "FEWEST": 3}, "3 samples")):
        text = refused("idw_geochemistry", OUTPUT=str(tmp_path / "n.tif"), **given, **more)
        assert needed in text and not (tmp_path / "n.tif").exists()


def test_multifractal_interpolation_follows_the_law_of_windows_whatever_the_blocks(run, tmp_path, monkeypatch):
    rng = np.random.default_rng(5)
    xy = 5e5 + rng.random((80, 2)) * [6000, 5000]
    layer = samples(xy, {"Au_ppb": rng.lognormal(0, 1, 80)})
    given = {"INPUT": layer, "ELEMENTS": "Au_ppb", "CELL_SIZE": 100}
    plain = array(run("idw_geochemistry", OUTPUT=str(tmp_path / "i.tif"), **given)["OUTPUT"]).astype(float)
    found = run("idw_geochemistry", METHOD="multifractal", OUTPUT=str(tmp_path / "m.tif"), **given)["OUTPUT"]
    expected = multifractal(plain, singularity(plain, (1, 2, 3, 4, 5)), 5)
    assert array(found) == pytest.approx(expected, rel=1e-4)
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    other = run("idw_geochemistry", METHOD="multifractal", OUTPUT=str(tmp_path / "b.tif"), **given)["OUTPUT"]
    assert array(other) == pytest.approx(array(found), rel=1e-9)
    log = Log(cancel_at=30)
    with pytest.raises(Exception, match="Cancelled"):
        run("idw_geochemistry", log, METHOD="multifractal", OUTPUT=str(tmp_path / "c.tif"), **given)
    assert not (tmp_path / "c.tif").exists()
