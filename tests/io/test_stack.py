import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import gdal, osr

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.io import layer_info, model_info, stack
from silkroad_plugin.io.stack import Grid, OutputBand, RasterStack, bounded_cache, write_geotiff
from tests.qgis.scene import raster


def wkt(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def grid(width=50, height=40, x=500_000.0, y=5_000_000.0, size=100.0, epsg=32645):
    return Grid(width, height, (x, size, 0.0, y, 0.0, -size), wkt(epsg))


def make(path, array, nodata=None, on=None, **metadata):
    write_geotiff(path, array, on or grid(array.shape[1], array.shape[0]), nodata, metadata)
    return str(path)


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1 << 16)


def test_fold_sees_every_cell_once(tmp_path, small_blocks):
    rng = np.random.default_rng(1)
    array = rng.integers(0, 1000, (700, 900)).astype("int16")
    seen = np.zeros(array.shape, int)
    total = 0

    def accumulate(block, arrays):
        nonlocal total
        seen[block.y : block.y + block.height, block.x : block.x + block.width] += 1
        total += int(arrays[0].sum(dtype="int64"))

    with RasterStack([make(tmp_path / "a.tif", array)]) as layers:
        assert len(list(layers.blocks())) > 5
        layers.fold(accumulate)
    assert (seen == 1).all()
    assert total == array.sum(dtype="int64")


def test_map_writes_what_the_function_returns(tmp_path, small_blocks):
    array = np.arange(700 * 900, dtype="float32").reshape(700, 900)
    target = tmp_path / "out 证据 слой.tif"
    with RasterStack([make(tmp_path / "a.tif", array)]) as layers:
        layers.map(
            lambda block, arrays: [arrays[0] * 2, arrays[0] > 5],
            [OutputBand(str(target), nodata=-1, metadata={"KEY": "值"}), OutputBand(str(tmp_path / "b.tif"), "uint8")],
        )
    dataset = gdal.Open(str(target))
    assert np.array_equal(dataset.ReadAsArray(), array * 2)
    assert dataset.GetRasterBand(1).GetNoDataValue() == -1
    assert dataset.GetMetadataItem("KEY") == "值"
    assert Grid.of(dataset).same_as(grid(900, 700))
    assert gdal.Open(str(tmp_path / "b.tif")).ReadAsArray().sum() == (array > 5).sum()


@pytest.mark.parametrize(
    ("dtype", "nodata", "bad"),
    [
        ("uint8", 255, 255),
        ("int16", -9999, -9999),
        ("float32", -3.4028234663852886e38, -3.4028234663852886e38),
        ("float32", -1e32, -1e32),
        ("float32", None, np.nan),
        ("float64", np.nan, np.nan),
        ("float32", -9999, np.inf),
    ],
)
def test_nodata_of_every_kind(tmp_path, dtype, nodata, bad):
    array = np.ones((40, 50), dtype)
    array[:3] = bad
    with RasterStack([make(tmp_path / "a.tif", array, nodata)]) as layers:
        valid = layers.read((0, 0, 50, 40)).valid(0)
        assert valid[3:].all() and not valid[:3].any()
        assert layers.read((0, 10, 50, 20)).valid(0) is None


def test_nodata_that_the_type_cannot_hold_marks_nothing(tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 4, 4, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset = None
    with RasterStack([str(tmp_path / "a.tif")]) as layers:
        assert layers.read((0, 0, 4, 4)).valid(0) is None


def test_mask_raster_and_mask_band(tmp_path):
    path = make(tmp_path / "a.tif", np.ones((40, 50), "uint8"))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    band = np.full((40, 50), 255, "uint8")
    band[:, :10] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(band)
    dataset = None
    outline = np.ones((40, 50), "int16")
    outline[:5], outline[5:7] = 0, -1
    with RasterStack([path], make(tmp_path / "mask.tif", outline, -1)) as layers:
        block = layers.read((0, 0, 50, 40))
        assert not block.has_data(0)[:, :10].any() and block.has_data(0)[:, 10:].all()
        assert block.inside[7:].all() and not block.inside[:7].any()
        assert block.valid(0).sum() == 33 * 40
        assert len(block.values(0)) == 33 * 40


def test_sample_at_cell_centres(tmp_path):
    array = np.arange(40 * 50, dtype="float32").reshape(40, 50)
    array[7, 3] = -1
    on = grid()
    with RasterStack([make(tmp_path / "a.tif", array, -1)]) as layers:
        columns, rows = np.array([0, 49, 3, 10]), np.array([0, 39, 7, 20])
        xs, ys = on.to_map(columns + 0.5, rows + 0.5)
        found = layers.sample([*xs, 0.0, np.nan], [*ys, 0.0, 1.0])
    assert found[0, [0, 1, 3]].tolist() == [0, 1999, 1010]
    assert np.isnan(found[0, [2, 4, 5]]).all()


def test_cache_is_bounded_and_restored(tmp_path):
    before = gdal.GetCacheMax()
    with RasterStack([make(tmp_path / "a.tif", np.ones((40, 50), "uint8"))], cache_mb=16):
        assert gdal.GetCacheMax() == 16 << 20
    assert gdal.GetCacheMax() == before


def test_overlapping_runs_give_the_cache_back():
    before = gdal.GetCacheMax()
    first, second = bounded_cache(32), bounded_cache(16)
    first.__enter__()
    second.__enter__()
    assert gdal.GetCacheMax() == 32 << 20
    first.__exit__(None, None, None)
    assert gdal.GetCacheMax() == 16 << 20
    second.__exit__(None, None, None)
    assert gdal.GetCacheMax() == before


def test_runs_that_begin_and_end_at_once_give_the_cache_back():
    before = gdal.GetCacheMax()

    def work(megabytes):
        for _ in range(200):
            with bounded_cache(megabytes):
                assert gdal.GetCacheMax() <= 40 << 20

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(work, range(33, 41)))
    assert gdal.GetCacheMax() == before


@pytest.mark.parametrize(("change", "code"), [({"x": 500_050.0}, "grids_differ"), ({"epsg": 32644}, "crs_differ")])
def test_other_grids_are_refused(tmp_path, change, code):
    array = np.ones((40, 50), "uint8")
    paths = [make(tmp_path / "a.tif", array), make(tmp_path / "b.tif", array, on=grid(**change))]
    with pytest.raises(SilkroadError) as caught:
        RasterStack(paths)
    assert caught.value.code == code
    with pytest.raises(SilkroadError) as caught:
        RasterStack(paths[:1], mask=paths[1])
    assert caught.value.code == code


def test_a_failure_to_write_leaves_no_thread_reading(tmp_path, small_blocks, monkeypatch):
    def full(*_):
        raise SilkroadError("output_failed", path="b.tif", reason="no space left")

    before = set(threading.enumerate())
    path = make(tmp_path / "a.tif", np.ones((900, 900), "uint8"))
    monkeypatch.setattr(stack.Writer, "write", full)
    output = OutputBand(str(tmp_path / "b.tif"), "float32", -1.0, {})
    with RasterStack([path]) as layers, pytest.raises(SilkroadError) as kept:
        layers.map(lambda _, arrays: arrays, [output])
    assert kept.value.code == "output_failed"
    assert not set(threading.enumerate()) - before


def test_unreadable_raster_is_named(tmp_path):
    (tmp_path / "broken.tif").write_bytes(b"II*\0 not a raster")
    with pytest.raises(SilkroadError) as caught:
        RasterStack([str(tmp_path / "broken.tif")])
    assert caught.value.code == "raster_unreadable" and "broken.tif" in caught.value.values["path"]


def test_truncated_raster_is_named_while_reading(tmp_path):
    path = make(tmp_path / "a.tif", np.random.default_rng(0).integers(0, 255, (700, 900)).astype("uint8"))
    content = (tmp_path / "a.tif").read_bytes()
    (tmp_path / "a.tif").write_bytes(content[:-200_000])
    with pytest.raises(SilkroadError) as caught, RasterStack([path]) as layers:
        layers.fold(lambda block, arrays: None)
    assert caught.value.code == "raster_unreadable"


def test_cancel_stops_and_closes(tmp_path, small_blocks):
    calls = []

    def progress(fraction):
        calls.append(fraction)
        if len(calls) == 3:
            raise Cancelled

    path = make(tmp_path / "a.tif", np.ones((2000, 600), "uint8"))
    with pytest.raises(Cancelled), RasterStack([path]) as layers:
        layers.map(lambda block, arrays: arrays, [OutputBand(str(tmp_path / "o.tif"), "uint8")], progress)
    assert len(calls) == 3
    (tmp_path / "o.tif").unlink()


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_full_disk_is_an_error(tmp_path):
    path = make(tmp_path / "a.tif", np.random.default_rng(0).random((700, 900)))
    with pytest.raises(SilkroadError) as caught, RasterStack([path]) as layers:
        layers.map(lambda block, arrays: arrays, [OutputBand("/dev/full", "float64")])
    assert caught.value.code == "output_failed"


def test_grid_properties():
    assert grid().cell_area == pytest.approx(10_000)
    assert not grid().is_geographic
    assert grid(size=0.01, x=80.0, y=50.0, epsg=4326).is_geographic
    feet = grid(epsg=2263)
    assert feet.cell_area == pytest.approx((100 * 0.3048006096) ** 2)
    assert grid().extent == (500_000.0, 4_996_000.0, 505_000.0, 5_000_000.0)


def test_model_info_survives_a_round_trip():
    words = {"en": "weights", "zh": "证据权", "ru": "веса"}
    info = model_info.ModelInfo("dt_vms", words, {}, 1.0, 12, 0.97, False)
    assert model_info.parse(model_info.to_items(info)) == info
    assert model_info.to_items(model_info.ModelInfo()) == {}


def test_layer_info_survives_a_round_trip(tmp_path):
    info = layer_info.LayerInfo(
        {"en": "Units", "zh": "单元", "ru": "Единицы"},
        30.0,
        15.5,
        True,
        "gn2009",
        "categorical",
        {3: {"en": "Arc"}},
        "m",
        (0.0, 1500.5, 3000.0),
        "quantile",
        True,
    )
    path = make(tmp_path / "a.tif", np.ones((4, 5), "uint8"), **layer_info.to_items(info))
    with RasterStack([path]) as layers:
        assert layer_info.parse(layers.metadata(0)) == info
    assert layer_info.parse({"SILKROAD_RESOLUTION_KM": "about 5"}).resolution_km is None
    assert info.title("ru") == "Единицы" and info.class_name(3, "zh") == "Arc" and info.class_name(2.5, "en") == ""


def test_an_integer_raster_whose_nodata_is_not_a_number_is_read(tmp_path):
    source = make(tmp_path / "a.tif", np.arange(12, dtype="uint8").reshape(3, 4))
    dataset = gdal.Open(source, gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset = None
    with RasterStack([source]) as layers:
        assert np.isnan(layers.nodata[0])
        assert layers.read((0, 0, 4, 3)).values(0).tolist() == list(range(12))


def test_many_points_of_a_tile_have_the_values_that_each_has_alone(tmp_path):
    rng = np.random.default_rng(4)
    values = rng.random((300, 520)).astype(np.float32)
    values[rng.random(values.shape) < 0.2] = -9999
    mask = (rng.random(values.shape) < 0.9).astype(np.uint8)
    paths = [raster(tmp_path / "values.tif", values), raster(tmp_path / "mask.tif", mask, nodata=None)]
    x, y = 500000 + rng.uniform(-2e3, 522e3, 3000), 5500000 - rng.uniform(-2e3, 302e3, 3000)
    with RasterStack(paths[:1], paths[1]) as stack:
        together = stack.sample(x, y)
        alone = np.concatenate([stack.sample(x[i : i + 1], y[i : i + 1]) for i in range(3000)], axis=1)
    assert np.array_equal(together, alone, equal_nan=True)
    column, row = np.floor((x - 500000) / 1000).astype(int), np.floor((5500000 - y) / 1000).astype(int)
    for i in np.flatnonzero((column >= 0) & (column < 520) & (row >= 0) & (row < 300)):
        known = mask[row[i], column[i]] and values[row[i], column[i]] != -9999
        assert together[0, i] == values[row[i], column[i]] if known else np.isnan(together[0, i])
