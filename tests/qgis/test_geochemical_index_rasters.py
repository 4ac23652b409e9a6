"""silkroad:geochemical_index_rasters against silkroad:geochemical_indices of the same numbers as samples."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from silkroad_plugin.core.geochemistry.thresholds import iterative_clip
from silkroad_plugin.io import stack
from silkroad_plugin.io.geochemistry.references import composition
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.qgis.geochemical_scene import column, samples
from tests.qgis.scene import Log, array, raster

INDICES = {"ADDITIVE": "additive", "MULTIPLICATIVE": "multiplicative_lg", "GEOMETRIC": "geometric_mean", "ZC": "zc"}
SHAPE = (33, 47)


@pytest.fixture
def scene(tmp_path):
    """Rasters of copper and gold with holes, the same cells as samples."""
    rng = np.random.default_rng(12)
    contents = {name: rng.lognormal(2, 0.5, SHAPE).astype(np.float32) for name in ("Cu_ppm", "Au_ppb")}
    contents["Cu_ppm"][3:6, 7] *= 40
    contents["Au_ppb"][0, :9] = -9999.0
    paths = [raster(tmp_path / f"{name}.tif", values) for name, values in contents.items()]
    fields = {name: np.where(values == -9999, np.nan, values).ravel() for name, values in contents.items()}
    return paths, samples(fields), fields


def outputs(folder):
    return {f"OUTPUT_{name}": str(folder / f"{name}.tif") for name in INDICES}


def numbers(path):
    values = array(path).astype(float)
    return np.where(values == np.float32(FLOAT_NODATA), np.nan, values)


@pytest.mark.parametrize("base", ["median", "clipped", "earth_crust_vinogradov_1962"])
@pytest.mark.parametrize("rule", ["above_one", "all"])
def test_numbers_are_those_of_samples(run, scene, tmp_path, base, rule, monkeypatch):
    paths, layer, fields = scene
    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    given = {"BASE": base, "ZC_RULE": rule}
    found = run("geochemical_index_rasters", INPUT=paths, OUTPUT_FOLDER=str(tmp_path), **outputs(tmp_path), **given)
    wanted = ["coefficients", "additive", "multiplicative", "geometric", "zc"]
    known = run("geochemical_indices", INPUT=layer, INDICES=wanted, OUTPUT="memory:", **given)["OUTPUT"]
    ending = "kk" if base.startswith("earth") else "kc"
    for name, field in INDICES.items():
        made = numbers(found[f"OUTPUT_{name}"]).ravel()
        expected = column(known, f"{field}_{ending}")
        assert made == pytest.approx(expected, rel=1e-6, abs=1e-6, nan_ok=True)
        assert np.isnan(made).sum() == 9
    for field in fields:
        made = numbers(str(tmp_path / f"{field}_{ending}.tif")).ravel()
        assert made == pytest.approx(column(known, f"{field}_{ending}"), rel=1e-6, nan_ok=True)
    if base == "clipped":
        background = iterative_clip(fields["Cu_ppm"]).threshold.background
        assert f"Cu {background:.2f}"[:6] in found["BASES"] and "ppm" in found["BASES"]


def test_what_the_rasters_say_and_how_elements_are_told(run, tmp_path):
    values = np.random.default_rng(1).lognormal(2, 0.3, (20, 30)).astype(np.float32)
    told = {"SILKROAD_UNIT": "ppb", "SILKROAD_SOURCE": "survey: Au_ppb", "SILKROAD_SYNTHETIC": "YES"}
    told |= {"SILKROAD_RESOLUTION_KM": "3", "SILKROAD_DEPOSIT_AWARE": "NO"}
    first = raster(tmp_path / "first.tif", values, metadata=told)
    coarse = raster(tmp_path / "As (ppm).tif", values[::2, ::2].copy(), cell=2000.0)
    log = Log()
    given = {"INPUT": [first, coarse], "BASE": "stream_sediments_china_chi_yan_2007", "OUTPUT_FOLDER": str(tmp_path)}
    run("geochemical_index_rasters", log, OUTPUT_ZC=str(tmp_path / "zc.tif"), **given)
    info = parse(gdal.Open(str(tmp_path / "zc.tif")).GetMetadata())
    assert (info.resolution_km, info.deposit_aware, info.synthetic, info.kind) == (3.0, None, True, "descending")
    assert info.titles["ru"] and info.titles["zh"] and "Au" in info.made["zh"] and "мг/т" in info.made["ru"]
    assert any("Resampled" in text for text in log.infos) and any("check it in the source" in t for t in log.warnings)
    assert any("synthetic" in text for text in log.warnings)
    given["OUTPUT_FOLDER"] = str(tmp_path / "b")
    again = run("geochemical_index_rasters", ELEMENTS="Au_ppb; As_ppm", **given)
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == ["As_ppm_kk.tif", "Au_ppb_kk.tif"]
    assert again["BASES"].count("pp") >= 2
    # 1.32 mg/t of gold in the stream sediments of China: the raster says that it holds ppb.
    content = composition("stream_sediments_china_chi_yan_2007")["Au"]
    assert content.unit == "ppm"
    gold = content.value * 1000
    assert numbers(str(tmp_path / "b" / "Au_ppb_kk.tif")) == pytest.approx(values / gold, rel=1e-6)
    assert (tmp_path / "Au_ppb_kk.tif").exists()


def test_refusals_name_the_raster_and_cancel_leaves_nothing(refused, scene, tmp_path):
    paths, _, _ = scene
    out = {"OUTPUT_ZC": str(tmp_path / "zc.tif")}
    assert "Nothing would be written" in refused("geochemical_index_rasters", INPUT=paths, OUTPUT_ZC=None)
    assert "1 element for 2 rasters" in refused("geochemical_index_rasters", INPUT=paths, ELEMENTS="Cu_ppm", **out)
    zero = raster(tmp_path / "Zn_ppm.tif", np.zeros((5, 5), np.float32))
    said = refused("geochemical_index_rasters", INPUT=[zero], **out)
    assert "Zn_ppm" in said and "above 0" in said
    said = refused("geochemical_index_rasters", INPUT=[zero], BASE="clipped", **out)
    assert "Zn_ppm" in said and "not above 0" in said
    table = {"TABLE": QgsVectorLayer("None?field=component:string", "own", "memory")}
    said = refused("geochemical_index_rasters", INPUT=paths, **table, **out)
    assert "TABLE" in said and "BASE" in said
    plain = raster(tmp_path / "thing.tif", np.ones((5, 5), np.float32))
    said = refused("geochemical_index_rasters", INPUT=[plain], BASE="earth_crust_vinogradov_1962", **out)
    assert "thing" in said
    assert "Cancelled" in refused("geochemical_index_rasters", Log(cancel_at=45), INPUT=paths, **out)
    assert not (tmp_path / "zc.tif").exists()
