"""proximity and distance_to_anomaly, run as QGIS runs them."""

import numpy as np
import pytest
from osgeo import gdal, osr
from scipy import stats
from scipy.ndimage import distance_transform_edt

from silkroad_plugin.core.evidence.anomaly import rim
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.evidence.transforms import Decay, proximity
from silkroad_plugin.io import memory
from silkroad_plugin.io.derive import median_and_mad
from silkroad_plugin.io.layer_info import LayerInfo, parse
from silkroad_plugin.io.report import Report
from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.numbers import percent
from silkroad_plugin.processing.inputs.evidence import EvidenceLayer
from silkroad_plugin.processing.reports.evidence import layer_table
from tests.qgis.scene import NODATA, Log, array, layer, raster

LINE = "LINESTRING(505100 5498700, 519333 5481111, 537777 5479000)"


@pytest.fixture
def template(tmp_path):
    return raster(tmp_path / "template.tif", np.zeros((30, 40), np.float32))


def field(seed, shape=(70, 90)):
    """Smooth noise with a hole of nodata."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    waves = random.uniform(0.02, 0.3, (6, 2)), random.uniform(0, 6, 6)
    found = sum(np.sin(a * rows + b * columns + c) for (a, b), c in zip(*waves, strict=True)).astype(np.float32)
    found[random.random(shape) < 0.05] = NODATA
    return found


def anomaly_distance(run, path, tmp_path, **parameters):
    parameters = {"CONDITION": "above", **parameters}
    return array(run("distance_to_anomaly", INPUT=path, OUTPUT=str(tmp_path / "d.tif"), **parameters)["OUTPUT"])


# --- proximity ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("decay", ["linear", "exponential", "sigmoid"])
@pytest.mark.parametrize("slope", [None, 0.002])
def test_proximity_is_the_decay_of_the_distance(run, template, tmp_path, decay, slope):
    lines = layer([LINE], "LineString")
    distance = run("distance_to_features", INPUT=lines, TEMPLATE=template, OUTPUT=str(tmp_path / "d.tif"))
    asked = {"INPUT": lines, "TEMPLATE": template, "DECAY": decay, "REACH": 6000, "SLOPE": slope}
    result = run("proximity", **asked, OUTPUT=str(tmp_path / "p.tif"))["OUTPUT"]
    expected = proximity(array(distance["OUTPUT"]), Decay(decay), 6000, slope)
    assert array(result) == pytest.approx(expected, abs=2e-4)
    assert (expected > 0.5).any() and (expected < 0.1).any()
    info = parse(gdal.Open(result).GetMetadata())
    assert (info.kind, info.resolution_km, info.title("ru")) == ("descending", 1.0, "Близость к объектам «layer»")


def test_proximity_is_1_in_polygons_and_keeps_the_errors(run, template, tmp_path):
    square = "POLYGON((505000 5495000,515000 5495000,515000 5485000,505000 5485000,505000 5495000))"
    shapes = layer([square], "Polygon", field="error_km", values=["2"])
    result = run("proximity", INPUT=shapes, TEMPLATE=template, REACH=2000, OUTPUT=str(tmp_path / "p.tif"))["OUTPUT"]
    found = array(result)
    assert (found[5:15, 5:15] == 1).all()
    assert found[10, 15:19] == pytest.approx([0.75, 0.25, 0, 0], abs=1e-3)
    assert found.min() == 0


@pytest.mark.parametrize("changes", [{"REACH": 0}, {"SLOPE": 0, "DECAY": "sigmoid"}])
def test_a_reach_of_nothing_is_refused(refused, template, tmp_path, changes):
    asked = {"INPUT": layer([LINE], "LineString"), "TEMPLATE": template, "OUTPUT": str(tmp_path / "p.tif")}
    assert "must be above 0" in refused("proximity", **asked | changes)
    assert not (tmp_path / "p.tif").exists()


# --- distance to anomaly ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "limits", "meets"),
    [
        ("above", {"LOWER": 1.5}, lambda v: v > 1.5),
        ("below", {"UPPER": -1.5}, lambda v: v < -1.5),
        ("between", {"LOWER": 0.5, "UPPER": 0.6}, lambda v: (v >= 0.5) & (v <= 0.6)),
        ("outside", {"LOWER": -2, "UPPER": 2}, lambda v: (v < -2) | (v > 2)),
    ],
)
def test_distances_are_scipys_and_nodata_is_never_anomalous(run, tmp_path, condition, limits, meets):
    values = field(1)
    path = raster(tmp_path / "v.tif", values, cell=250.0)
    found = anomaly_distance(run, path, tmp_path, CONDITION=condition, **limits)
    sites = meets(values) & (values != NODATA)
    assert 0 < sites.sum() < sites.size
    assert found == pytest.approx(250 * distance_transform_edt(~sites), rel=1e-6)


@pytest.mark.parametrize("seed", range(4))
def test_bands_do_not_change_what_lies_within_the_greatest_distance(run, tmp_path, monkeypatch, seed):
    monkeypatch.setattr("silkroad_plugin.io.stack.BLOCK_CELLS", 256 * 256)
    values = field(seed, (900, 300))
    path = raster(tmp_path / "v.tif", values, cell=100.0)
    greatest = float(np.random.default_rng(seed).uniform(50, 1500 * (seed + 1)))
    found = anomaly_distance(run, path, tmp_path, LOWER=3.5, MAX_DISTANCE=greatest)
    exact = 100 * distance_transform_edt(~(values > 3.5))
    assert found == pytest.approx(np.minimum(exact, greatest), rel=1e-6)


def test_cells_that_are_not_square_and_grids_that_are_turned(run, tmp_path):
    values = field(3)
    sites = values > 2
    rows, columns = np.nonzero(sites)
    for transform in (
        (500000, 200, 0, 5500000, 0, -500),
        (500000, 200, 90, 5500000, 90, -200),
        (0, 300, 80, 0, 0, -90),
    ):
        path = raster(tmp_path / "v.tif", values)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetGeoTransform(transform)
        dataset = None
        _, a, b, _, c, d = transform
        found = anomaly_distance(run, path, tmp_path, LOWER=2)
        for row, column in [(0, 0), (35, 44), (69, 89), (10, 80)]:
            across, down = columns - column, rows - row
            expected = np.hypot(a * across + b * down, c * across + d * down).min()
            assert found[row, column] == pytest.approx(expected, abs=0.3)


@pytest.mark.parametrize("south", [-1.0, 48.0, 70.0])
def test_degrees_give_geodesics_between_centres(run, tmp_path, south):
    geod = pytest.importorskip("pyproj").Geod(ellps="WGS84")
    values = field(5, (40, 60))
    path = raster(tmp_path / "v.tif", values, 4326, 80.0, south + 4, 0.1)
    found = anomaly_distance(run, path, tmp_path, LOWER=2)
    rows, columns = np.nonzero(values > 2)
    assert (found[rows, columns] == 0).all()
    for row, column in [(0, 0), (39, 59), (20, 30), (5, 50), (33, 2)]:
        here = np.full(len(rows), 80.05 + column / 10), np.full(len(rows), south + 3.95 - row / 10)
        expected = geod.inv(*here, 80.05 + columns / 10, south + 3.95 - rows / 10)[2].min()
        assert found[row, column] == pytest.approx(expected, abs=0.5)


def test_decay_makes_proximity_and_the_input_keeps_its_word(run, tmp_path):
    items = {"SILKROAD_RESOLUTION_KM": "5", "SILKROAD_SYNTHETIC": "YES", "SILKROAD_TITLE_ZH": "铜", "SILKROAD_TYPE": ""}
    values = field(2)
    path = raster(tmp_path / "Cu.tif", values, cell=100.0, metadata=items)
    found = anomaly_distance(run, path, tmp_path, LOWER=2, DECAY="linear", REACH=700)
    exact = 100 * distance_transform_edt(~(values > 2))
    assert found == pytest.approx(np.clip(1 - exact / 700, 0, 1), abs=1e-6)
    info = parse(gdal.Open(str(tmp_path / "d.tif")).GetMetadata())
    assert (info.resolution_km, info.synthetic, info.kind, info.unit) == (5.0, True, "descending", "")
    assert "铜" in info.title("zh") and "Cu" in info.title("en")


def test_an_empty_limit_is_the_median_and_two_spreads(run, tmp_path):
    values = np.concatenate([np.arange(999.0), [1e5]]).reshape(40, 25).astype(np.float32)
    path, log = raster(tmp_path / "v.tif", values), Log()
    found = array(run("distance_to_anomaly", log, INPUT=path, OUTPUT=str(tmp_path / "d.tif"))["OUTPUT"])
    assert not any("have no data" in text for text in log.warnings)
    holes = array(path).copy()
    holes[: len(holes) // 2] = -9999
    holes = raster(tmp_path / "holes.tif", holes)
    run("distance_to_anomaly", holed := Log(), INPUT=holes, OUTPUT=str(tmp_path / "h.tif"))
    told = f"{percent(0.5, 'en')} of the cells have no data; they get a distance"
    assert any(told in text for text in holed.warnings)
    # Median 499.5, median absolute deviation 250: 499.5 + 2 · 1.4826 · 250 = 1240.8.
    assert (found == 0).sum() == 1 and found[39, 24] == 0
    assert any("1,241" in text and "499.5" in text for text in log.infos)
    made = parse(gdal.Open(str(tmp_path / "d.tif")).GetMetadata()).made
    assert made["en"].startswith("Anomalies: above 1,241 (the limit was chosen by the values: median 499.5")
    assert set(made) == {"en", "zh", "ru"} and made["zh"] != made["ru"]
    low = array(
        run("distance_to_anomaly", INPUT=path, CONDITION="below", UPPER=3, OUTPUT=str(tmp_path / "e.tif"))["OUTPUT"]
    )
    assert (low == 0).sum() == 3
    assert parse(gdal.Open(str(tmp_path / "e.tif")).GetMetadata()).made["en"] == "Anomalies: below 3"
    # Layers made of it keep that, and reports of models tell it.
    again = run("transform_raster", INPUT=str(tmp_path / "d.tif"), TRANSFORM="z_score", OUTPUT=str(tmp_path / "z.tif"))
    assert parse(gdal.Open(again["OUTPUT"]).GetMetadata()).made == made
    layers = [EvidenceLayer(path, "d", Kind.ASCENDING, LayerInfo(made=made))]
    layer_table(report := Report("x", "en"), layers)
    assert made["en"] in report.html()


def test_median_and_mad_are_those_of_the_cells(tmp_path):
    for seed in range(6):
        values = np.random.default_rng(seed).integers(0, 30, (20, 11 + seed)).astype(np.float32)
        with RasterStack([raster(tmp_path / f"{seed}.tif", values)]) as stack:
            median, mad = median_and_mad(stack, values.size, lambda part: None)
        assert (median, mad) == (np.median(values), stats.median_abs_deviation(values.ravel()))


def test_the_factor_of_the_spread_is_exact(run, tmp_path):
    """Median 0, MAD 1,000,000: 2 · 1.4826022 MAD lies 4 above 2 · 1.4826 MAD, and a cell between them."""
    values = np.repeat([-1e6, 0, 1e6, 2_965_202, 1e7], [490, 20, 488, 1, 1]).reshape(40, 25).astype(np.float32)
    path = raster(tmp_path / "v.tif", values)
    assert (array(run("distance_to_anomaly", INPUT=path, OUTPUT=str(tmp_path / "d.tif"))["OUTPUT"]) == 0).sum() == 1


def test_the_rim_holds_the_nearest_site_of_every_cell_outside():
    for seed in range(5):
        sites = field(seed, (40, 50)) > 0.5
        edge = rim(sites)
        assert edge.sum() < sites.sum()
        outside = ~sites
        assert np.array_equal(distance_transform_edt(~edge)[outside], distance_transform_edt(outside)[outside])


def test_refusals_of_conditions(refused, tmp_path):
    path = raster(tmp_path / "v.tif", field(1))
    flat = raster(tmp_path / "flat.tif", np.zeros((5, 5), np.float32))
    none = raster(tmp_path / "none.tif", np.full((5, 5), NODATA, np.float32))
    asked = {"OUTPUT": str(tmp_path / "d.tif")}
    told = refused("distance_to_anomaly", INPUT=path, LOWER=1000, **asked)
    assert "no cell is anomalous" in told and "(INPUT)" in told
    assert "(UPPER)" in refused("distance_to_anomaly", INPUT=path, CONDITION="between", LOWER=1, **asked)
    assert "not below" in refused("distance_to_anomaly", INPUT=path, CONDITION="outside", LOWER=1, UPPER=1, **asked)
    assert "no limit follows" in refused("distance_to_anomaly", INPUT=flat, **asked)
    for limits in ({}, {"LOWER": 1}):
        assert "no cell with data" in refused("distance_to_anomaly", INPUT=none, **asked, **limits)
    assert not (tmp_path / "d.tif").exists()


def test_too_little_memory_is_said(refused, run, tmp_path, monkeypatch):
    """One anomaly in a corner: without a greatest distance the whole raster must be held, with one a few bands."""
    monkeypatch.setattr(memory.gdal, "GetUsablePhysicalRAM", lambda: 1_000_000)
    values = np.zeros((3000, 30), np.float32)
    values[0, 0] = 1
    path = raster(tmp_path / "v.tif", values)
    told = refused("distance_to_anomaly", INPUT=path, LOWER=0.5, OUTPUT=str(tmp_path / "d.tif"))
    assert "GB of memory" in told and "v.tif" in told
    run("distance_to_anomaly", INPUT=path, LOWER=0.5, MAX_DISTANCE=300_000, OUTPUT=str(tmp_path / "d.tif"))
    assert array(str(tmp_path / "d.tif"))[[5, 250, 2999], 0].tolist() == [5000, 250_000, 300_000]


@pytest.mark.parametrize("percent", [5, 20, 40])
def test_anomaly_cancelled_half_way(refused, tmp_path, percent):
    path = raster(tmp_path / "v.tif", field(1, (700, 600)))
    told = refused("distance_to_anomaly", Log(cancel_at=percent), INPUT=path, OUTPUT=str(tmp_path / "d.tif"))
    assert "Cancelled" in told and [file.name for file in tmp_path.iterdir()] == ["v.tif"]


def test_a_custom_projection_is_a_plane(run, tmp_path):
    path = raster(tmp_path / "v.tif", field(1), cell=500.0)
    reference = osr.SpatialReference()
    reference.ImportFromProj4("+proj=aea +lat_1=40 +lat_2=50 +lon_0=80 +ellps=krass +units=km +no_defs")
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((0, 0.5, 0, 0, 0, -0.5))
    dataset = None
    found = anomaly_distance(run, path, tmp_path, LOWER=2)
    assert found == pytest.approx(500 * distance_transform_edt(~(field(1) > 2)), rel=1e-6)
