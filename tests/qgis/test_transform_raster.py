"""transform_raster, run as QGIS runs it, against numpy and SciPy on the whole array."""

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import stack
from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from tests.qgis.scene import NODATA, Log, array, raster

ITEMS = {"SILKROAD_TITLE_EN": "Copper", "SILKROAD_TYPE": "descending", "SILKROAD_UNIT": "ppm"}


@pytest.fixture
def values():
    found = np.random.default_rng(1).gamma(2, 30, (300, 700)).astype(np.float32)
    found[:, ::7] = NODATA
    found[5, 1:5] = np.nan
    return found


@pytest.fixture
def made(run, values, tmp_path, monkeypatch):
    """Return ``made(transform, **parameters) -> (valid input, output there)``; small blocks, nodata checked."""
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1 << 16)
    source = raster(tmp_path / "cu.tif", values, metadata=ITEMS)
    valid = np.isfinite(values) & (values != NODATA)

    def call(transform, log=None, **parameters):
        result = run(
            "transform_raster", log, INPUT=source, TRANSFORM=transform, OUTPUT=str(tmp_path / "t.tif"), **parameters
        )
        found = array(result["OUTPUT"])
        assert found.dtype == np.float32 and (found[~valid] == np.float32(FLOAT_NODATA)).all()
        return values[valid].astype(float), found[valid]

    yield call
    info = parse(gdal.Open(str(tmp_path / "t.tif")).GetMetadata())
    assert info.titles["en"].endswith(": Copper") and info.titles["zh"].endswith("：Copper")


def test_scores_are_scipys(made):
    stats = pytest.importorskip("scipy.stats")
    x, found = made("z_score")
    assert found == pytest.approx(stats.zscore(x), abs=1e-6)
    x, found = made("robust_z_score")
    scale = stats.median_abs_deviation(x, scale="normal")
    assert found == pytest.approx((x - np.median(x)) / scale, rel=1e-6, abs=1e-6)


def test_winsorised_at_exact_percentiles(made):
    x, found = made("winsorise", LOWER=3, UPPER=97.5)
    low, high = np.quantile(x, [0.03, 0.975])
    assert found == pytest.approx(np.clip(x, low, high), rel=1e-7)


def test_logarithms_and_scaling(made):
    x, found = made("log", SHIFT=1)
    assert found == pytest.approx(np.log1p(x), rel=1e-6)
    x, found = made("log10")
    assert found == pytest.approx(np.log10(x), rel=1e-5, abs=1e-6)
    x, found = made("min_max", LOWEST=1, HIGHEST=0)
    assert found == pytest.approx((x.max() - x) / np.ptp(x), abs=1e-6)


def test_logistic_by_the_extremes_and_as_given(made):
    x, found = made("logistic")
    assert (found.min(), found.max()) == pytest.approx((0.01, 0.99), rel=1e-5)
    x, found = made("logistic", MIDDLE=40, SLOPE=-0.1)
    assert found == pytest.approx(1 / (1 + np.exp(0.1 * (x - 40))), rel=1e-5)


def test_what_turns_the_layer_turns_its_kind_and_only_winsorising_keeps_the_unit(run, tmp_path):
    source = raster(tmp_path / "cu.tif", np.arange(12, dtype=np.int16).reshape(3, 4), metadata=ITEMS)
    found = {}
    for transform, more in (
        ("winsorise", {}),
        ("min_max", {"LOWEST": 2}),
        ("logistic", {"SLOPE": -1}),
        ("z_score", {}),
    ):
        path = run("transform_raster", INPUT=source, TRANSFORM=transform, OUTPUT=str(tmp_path / "t.tif"), **more)[
            "OUTPUT"
        ]
        info = parse(gdal.Open(path).GetMetadata())
        found[transform] = (info.kind, info.unit)
    turned = ("ascending", "")
    assert found == {
        "winsorise": ("descending", "ppm"),
        "min_max": turned,
        "logistic": turned,
        "z_score": ("descending", ""),
    }


def test_cells_without_logarithm_are_counted(run, tmp_path):
    source = raster(tmp_path / "v.tif", np.array([[-3, 0, 1, 10]], np.int16), metadata={"SILKROAD_TYPE": "categorical"})
    log = Log()
    found = array(
        run("transform_raster", log, INPUT=source, TRANSFORM="log10", OUTPUT=str(tmp_path / "t.tif"))["OUTPUT"]
    )
    assert found[0, 2:].tolist() == [0, 1] and (found[0, :2] == np.float32(FLOAT_NODATA)).all()
    assert any(
        text.startswith("Cells without a logarithm") and "above 0): 2." in text for text in log.warnings
    ) and any("categories" in text for text in log.warnings)


def test_refusals(refused, tmp_path):
    given = {
        "INPUT": raster(tmp_path / "v.tif", np.array([[0, 0, 0, 5]], np.float32)),
        "OUTPUT": str(tmp_path / "t.tif"),
    }
    flat = raster(tmp_path / "f.tif", np.full((3, 3), 7, np.float32))
    empty = raster(tmp_path / "e.tif", np.full((3, 3), NODATA, np.float32))
    assert "median absolute deviation" in refused("transform_raster", TRANSFORM="robust_z_score", **given)
    assert "percentile 60" in refused("transform_raster", TRANSFORM="winsorise", LOWER=60, UPPER=40, **given)
    assert "both 1" in refused("transform_raster", TRANSFORM="min_max", LOWEST=1, **given)
    assert "slope is 0" in refused("transform_raster", TRANSFORM="logistic", SLOPE=0, **given)
    assert "no logarithm" in refused("transform_raster", TRANSFORM="log", SHIFT=-9, **given)
    for transform in ("z_score", "min_max", "logistic"):
        assert "All values are 7" in refused("transform_raster", TRANSFORM=transform, **given | {"INPUT": flat})
    assert "no cell with data" in refused("transform_raster", **given | {"INPUT": empty})
    assert "Cancelled" in refused("transform_raster", Log(cancel_at=10), **given)
    assert not (tmp_path / "t.tif").exists()
