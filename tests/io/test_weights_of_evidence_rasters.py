"""Weights of evidence over files, against plain loops over the same cells."""

import numpy as np
import pytest
from osgeo import gdal, osr

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity import conditions as condition_keys
from silkroad_plugin.core.prospectivity.parameters import Parameters, Rule
from silkroad_plugin.io import align, stack
from silkroad_plugin.io import weights_of_evidence as woe
from silkroad_plugin.io.stack import Grid, OutputBand, RasterStack, write_geotiff
from tests import plain_weights_of_evidence as plain

KINDS = [Kind.ASCENDING, Kind.DESCENDING, Kind.CATEGORICAL]


def grid(width, height, x=500_000.0, y=5_000_000.0, size=1000.0, epsg=32645):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(width, height, (x, size, 0.0, y, 0.0, -size), reference.ExportToWkt())


class Case:
    """Three layers of different types with holes, a mask, and deposits that know the layers."""

    def __init__(self, folder, seed=0, width=50, height=40, holes=True, dtypes=("uint8", "int16", "float32")):
        rng = np.random.default_rng(seed)
        y, x = np.mgrid[:height, :width]
        self.grid = grid(width, height)
        wave = np.sin(x / 7 + seed) + np.cos(y / 5)
        arrays = [
            np.clip((np.hypot(x - 20, y - 15) / 5), 0, 9).astype("int64"),
            (100 * np.digitize(wave + 0.3 * rng.normal(size=wave.shape), [-1, -0.5, 0, 0.5, 1]) - 300),
            np.array([0.5, 2.5, 7.5, 300.0])[(x // 13 + y // 11) % 4],
        ]
        self.nodata = [255, -9999, -1e32]
        score = (arrays[0] < 3) * 2.0 + (arrays[1] > 0) + (arrays[2] == 2.5) - 3.5
        chance = np.exp(score).ravel()
        cells = rng.choice(width * height, 45, p=chance / chance.sum())
        self.columns, self.rows = cells % width, cells // width
        self.known = [np.ones((height, width), bool) for _ in arrays]
        if holes:
            self.known[0][:8, 30:] = False
            self.known[1] &= rng.random((height, width)) > 0.1
            self.known[2][25:, :9] = False
            for known in self.known:
                known[:3, :4] = False
        self.mask = np.ones((height, width), "uint8")
        self.mask[35:, 40:] = 0
        self.arrays = arrays
        self.paths = []
        for i, (array, known, dtype) in enumerate(zip(arrays, self.known, dtypes, strict=True)):
            values = np.where(known, array, self.nodata[i]).astype(dtype)
            self.paths.append(str(folder / f"layer{i}.tif"))
            write_geotiff(self.paths[i], values, self.grid, self.nodata[i])
        self.mask_path = str(folder / "mask.tif")
        write_geotiff(self.mask_path, self.mask, self.grid)
        rng = np.random.default_rng(seed + 1)
        self.xs, self.ys = self.grid.to_map(self.columns + rng.random(45), self.rows + rng.random(45))

    def lists(self):
        return [
            [
                [value if ok else None for value, ok in zip(*rows, strict=True)]
                for rows in zip(a.tolist(), k, strict=True)
            ]
            for a, k in zip(self.arrays, self.known, strict=True)
        ]


def run(case, folder, order=(0, 1, 2), mask=True, unit=0.5, maps=woe.MAPS, progress=None, **parameters):
    """Return fit, conditions and the maps as arrays."""
    folder.mkdir(exist_ok=True)
    with RasterStack([case.paths[i] for i in order], case.mask_path if mask else None) as layers:
        kinds = tuple(KINDS[i] for i in order)
        parameters = Parameters(kinds, unit, **{"shifts": 9} | parameters)
        fitted = woe.fit(layers, case.xs, case.ys, parameters, progress)
        bands = {name: OutputBand(str(folder / f"{name}.tif"), nodata=woe.NODATA) for name in maps}
        conditions = woe.predict(layers, fitted, bands)
    arrays = {name: gdal.Open(band.path).ReadAsArray() for name, band in bands.items()}
    return fitted, conditions, arrays


def compare(case, arrays, mask, unit, points):
    expected, total = plain.maps(
        case.lists(), [kind.value for kind in KINDS], points, 1 / unit, case.mask.tolist() if mask else None
    )
    for name, rows in zip(("posterior", "std_weights", "std_missing"), expected, strict=True):
        wanted = np.array([[woe.NODATA if value is None else value for value in row] for row in rows])
        assert np.array_equal(arrays[name] == woe.NODATA, wanted == woe.NODATA)
        assert arrays[name] == pytest.approx(wanted, rel=2e-6, abs=1e-7)
    inside = arrays["posterior"] != woe.NODATA
    deviation = np.hypot(arrays["std_weights"], arrays["std_missing"])
    assert arrays["confidence"][inside] == pytest.approx((arrays["posterior"] / deviation)[inside], rel=1e-5)
    return total


@pytest.mark.parametrize("seed", [0, 1, 2, 3])
@pytest.mark.parametrize("mask", [False, True])
def test_maps_equal_plain_loops(tmp_path, seed, mask):
    case = Case(tmp_path, seed)
    fitted, conditions, arrays = run(case, tmp_path / "out", mask=mask)
    total = compare(case, arrays, mask, 0.5, list(zip(case.columns, case.rows, strict=True)))
    assert conditions.omnibus.expected == pytest.approx(total, rel=1e-9)
    assert len(fitted.model.used) >= 2  # the case tests something
    assert (arrays["std_missing"] > 0).any()


@pytest.mark.parametrize(
    "dtypes", [("float64", "int32", "float64"), ("int16", "float32", "float32"), ("uint16", "int64", "float32")]
)
def test_types_of_the_files_do_not_matter(tmp_path, dtypes):
    if "int64" in dtypes and not hasattr(gdal, "GDT_Int64"):
        dtypes = tuple("int32" if dtype == "int64" else dtype for dtype in dtypes)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    _, _, first = run(Case(tmp_path / "a"), tmp_path / "out1")
    _, _, second = run(Case(tmp_path / "b", dtypes=dtypes), tmp_path / "out2")
    for name in woe.MAPS:
        assert np.array_equal(first[name], second[name])


def test_order_of_layers_does_not_matter(tmp_path):
    case = Case(tmp_path)
    _, first, maps = run(case, tmp_path / "out1")
    _, second, turned = run(case, tmp_path / "out2", order=(2, 0, 1))
    for name in woe.MAPS:
        assert turned[name] == pytest.approx(maps[name], rel=1e-6)
    assert second.omnibus.ratio == pytest.approx(first.omnibus.ratio)


def test_size_of_blocks_does_not_matter(tmp_path, monkeypatch):
    case = Case(tmp_path, width=300, height=280)
    fitted, _, maps = run(case, tmp_path / "out1")
    monkeypatch.setattr(stack, "TILE", 32)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 32 * 64)
    again, _, parts = run(case, tmp_path / "out2")
    for name in woe.MAPS:
        assert np.array_equal(maps[name], parts[name])
    for one, other in zip(fitted.model.layers, again.model.layers, strict=True):
        assert np.array_equal(one.null.shifted, other.null.shifted)


def test_many_combinations_are_counted_without_a_table(tmp_path, monkeypatch):
    case = Case(tmp_path)
    _, dense, maps = run(case, tmp_path / "out1")
    monkeypatch.setattr(condition_keys, "DENSE", 4)
    _, sparse, again = run(case, tmp_path / "out2")
    for name in woe.MAPS:
        assert np.array_equal(maps[name], again[name])
    for field in ("codes", "cells", "deposits"):
        assert np.array_equal(getattr(dense, field), getattr(sparse, field))


def test_points_in_one_cell_all_count(tmp_path):
    case = Case(tmp_path)
    fitted, conditions, _ = run(case, tmp_path / "out")
    inside = fitted.deposits.used
    assert fitted.model.deposits == inside.sum() == conditions.deposits.sum()
    cells = {(c, r) for c, r in zip(case.columns[inside], case.rows[inside], strict=True)}
    assert len(cells) < fitted.model.deposits  # some share a cell, none is lost


def test_every_point_is_accounted_for(tmp_path):
    case = Case(tmp_path)
    off = case.grid.to_map(np.array([-5.0, 2.5, 45.5]), np.array([5.0, 1.5, 37.5]))  # off the grid, nodata, masked
    case.xs, case.ys = np.append(case.xs, off[0]), np.append(case.ys, off[1])
    fitted = run(case, tmp_path / "out")[0]
    place = fitted.deposits
    assert place.used[-3:].tolist() == [False] * 3
    assert place.nodata[-3:].tolist() == [False, True, False]
    assert place.outside[-3:].tolist() == [True, False, True]
    assert (fitted.missing.any(0) & ~place.used).sum() == 0
    assert fitted.missing.any()


def test_auc_equals_sklearn_on_cells(tmp_path):
    metrics = pytest.importorskip("sklearn.metrics", reason="python3-sklearn is not installed")
    case = Case(tmp_path)
    fitted, conditions, arrays = run(case, tmp_path / "out", maps=("posterior",))
    used = fitted.deposits.used
    holds = np.zeros(case.mask.shape, bool)
    holds[case.rows[used], case.columns[used]] = True
    # The map holds float32, where two conditions could fall together; here they do not.
    background = arrays["posterior"][(arrays["posterior"] != woe.NODATA) & ~holds]
    score = np.concatenate([background, arrays["posterior"][case.rows[used], case.columns[used]]])
    truth = np.r_[np.zeros(len(background)), np.ones(used.sum())]
    assert conditions.auc == pytest.approx(metrics.roc_auc_score(truth, score), abs=1e-9)


def test_continuous_layer_is_binned_and_nan_is_nodata(tmp_path):
    case = Case(tmp_path)
    rng = np.random.default_rng(1)
    field = rng.normal(size=case.mask.shape).astype("float32")
    field[:5] = np.nan
    write_geotiff(case.paths[0], field, case.grid)
    fitted = run(case, tmp_path / "out", rule=Rule.NONE)[0]
    layer = fitted.model.layers[0]
    assert len(layer.classes) == 20 and layer.classes.edges is not None
    assert layer.counts.cells.sum() == pytest.approx(2 * (np.isfinite(field) & (case.mask > 0)).sum())


def test_narrow_continuous_layer_is_binned(tmp_path):
    case = Case(tmp_path, width=200, height=100)
    height = (np.arange(20_000).reshape(100, 200) // 4 - 2000).astype("int16")
    write_geotiff(case.paths[0], height, case.grid, -9999)
    fitted = run(case, tmp_path / "out", first_widths=(900.0, 0, 0))[0]
    assert fitted.model.layers[0].classes.edges[1] - fitted.model.layers[0].classes.edges[0] == 900


@pytest.mark.parametrize("value", [255, -9999])
def test_all_nodata_is_refused_by_name(tmp_path, value):
    case = Case(tmp_path)
    index = 0 if value == 255 else 1
    write_geotiff(
        case.paths[index], np.full(case.mask.shape, value, "uint8" if index == 0 else "int16"), case.grid, value
    )
    with pytest.raises(SilkroadError) as caught:
        run(case, tmp_path / "out")
    assert caught.value.code == "all_nodata" and f"layer{index}" in caught.value.values["path"]
    write_geotiff(case.paths[index], np.full(case.mask.shape, np.nan), case.grid)
    with pytest.raises(SilkroadError) as caught:
        run(case, tmp_path / "out")
    assert caught.value.code == "all_nodata"


def test_no_deposits_in_the_study_area(tmp_path):
    case = Case(tmp_path)
    case.xs = case.xs + 1e6
    with pytest.raises(SilkroadError) as caught:
        run(case, tmp_path / "out")
    assert caught.value.code == "no_deposits_inside"


def test_degrees_have_no_area(tmp_path):
    path = str(tmp_path / "a.tif")
    write_geotiff(path, np.ones((5, 5), "uint8"), grid(5, 5, 80, 50, 0.1, 4326))
    with RasterStack([path]) as layers, pytest.raises(SilkroadError) as caught:
        woe.fit(layers, [80.2], [49.8], Parameters((Kind.CATEGORICAL,)))
    assert caught.value.code == "geographic_crs"


def test_cancel_reaches_every_pass(tmp_path):
    case = Case(tmp_path)
    for limit in (0.0, 0.5):

        def progress(fraction, limit=limit):
            if fraction > limit:
                raise Cancelled

        with pytest.raises(Cancelled):
            run(case, tmp_path / "out", progress=progress)


# Alignment


def test_other_grid_and_crs_are_brought_to_the_first(tmp_path):
    target = grid(60, 50)
    y, x = np.mgrid[:200, :200]
    other = grid(200, 200, 490_000.0, 5_010_000.0, 400.0)
    write_geotiff(tmp_path / "fine.tif", (1 + x // 50 + 10 * (y // 50)).astype("uint8"), other)
    write_geotiff(tmp_path / "ramp.tif", (x * 400.0).astype("float32"), other, -1)
    found, mask, changed = align.aligned(
        [str(make_first(tmp_path, target)), str(tmp_path / "fine.tif"), str(tmp_path / "ramp.tif")],
        [True, True, False],
        None,
        str(tmp_path),
    )
    assert mask is None and [method for _, method in changed] == ["nearest", "bilinear"]
    with RasterStack(found) as layers:
        block = layers.read((0, 0, 60, 50))
        assert set(np.unique(block.values(1))) <= set(np.unique(1 + x // 50 + 10 * (y // 50)))
        ramp = block.arrays[2][block.valid(2)] if block.valid(2) is not None else block.arrays[2].ravel()
        assert np.diff(block.arrays[2][5, :50]) == pytest.approx(1000, abs=25)  # GDAL interpolates in 64 steps of 400 m
        assert len(ramp) > 2000


def test_what_another_raster_does_not_cover_is_nodata(tmp_path):
    target = grid(60, 50)
    write_geotiff(tmp_path / "half.tif", np.ones((50, 30), "uint8"), grid(30, 50))
    found, _, _ = align.aligned(
        [str(make_first(tmp_path, target)), str(tmp_path / "half.tif")], [True, True], None, str(tmp_path)
    )
    with RasterStack(found) as layers:
        valid = layers.read((0, 0, 60, 50)).valid(1)
    assert valid[:, :30].all() and not valid[:, 30:].any()


def test_other_crs(tmp_path):
    target = grid(60, 50)
    west, south, east, north = 80.0, 40.0, 95.0, 50.0
    degrees = Grid(150, 100, (west, 0.1, 0, north, 0, -0.1), grid(1, 1, epsg=4326).crs_wkt)
    assert south < north and east > west
    write_geotiff(tmp_path / "degrees.tif", np.full((100, 150), 7, "int16"), degrees, -1)
    first = str(make_first(tmp_path, target))
    found, mask, changed = align.aligned([first], [True], str(tmp_path / "degrees.tif"), str(tmp_path))
    assert len(changed) == 1
    with RasterStack(found, mask) as layers:
        assert layers.read((0, 0, 60, 50)).inside is None


@pytest.mark.parametrize("nodata", [-9999, 300, 0.5, float("nan")])
def test_nodata_that_cells_cannot_have_makes_no_class(tmp_path, nodata):
    """GDAL would take the nearest value that the type can hold: cells not covered became class 0."""
    classes = np.random.default_rng(0).integers(0, 4, (40, 40)).astype("uint8")
    write_geotiff(tmp_path / "classes.tif", classes, grid(40, 40), None)
    dataset = gdal.Open(str(tmp_path / "classes.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset = None
    target = grid(80, 80)
    moved = align.align(str(tmp_path / "classes.tif"), target, str(tmp_path / "moved.tif"), "nearest")
    with RasterStack([moved]) as layers:
        block = layers.read((0, 0, 80, 80))
    assert block.has_data(0).sum() == 1600
    assert np.array_equal(block.arrays[0][:40, :40], classes)


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("method", ["nearest", "bilinear"])
def test_a_full_disk_is_not_blamed_on_the_input(tmp_path, disk, method):
    folder, source, target = disk("size=48k"), str(tmp_path / "source.tif"), grid(600, 600)
    write_geotiff(source, np.random.default_rng(0).random((700, 700), "float32"), grid(700, 700, size=900.0))
    with pytest.raises(SilkroadError) as caught:
        align.align(source, target, str(folder / "moved.tif"), method)
    assert caught.value.code == "output_failed" and caught.value.values["path"] == str(folder / "moved.tif")


def test_a_disk_that_is_full_only_at_the_end_is_noticed(tmp_path, disk):
    """GDAL keeps the last tiles and writes them when the file is closed."""
    folder, source, target = disk("size=48k"), str(tmp_path / "source.tif"), grid(200, 200)
    write_geotiff(source, np.random.default_rng(0).random((200, 200), "float32"), grid(200, 200, x=500_300.0))
    with pytest.raises(SilkroadError) as caught:
        align.align(source, target, str(folder / "moved.tif"), "nearest")
    assert caught.value.code == "output_failed" and caught.value.values["path"] == str(folder / "moved.tif")


def test_a_damaged_input_is_named(tmp_path):
    source = tmp_path / "source.tif"
    write_geotiff(source, np.random.default_rng(0).random((700, 700), "float32"), grid(700, 700, size=900.0))
    source.write_bytes(source.read_bytes()[:-400_000])
    with pytest.raises(SilkroadError) as caught:
        align.align(str(source), grid(600, 600), str(tmp_path / "moved.tif"), "nearest")
    assert caught.value.code == "raster_unreadable" and caught.value.values["path"] == str(source)
    assert gdal.ReadDir("/vsimem/") in ([], None)


def test_resampling_can_be_cancelled(tmp_path):
    source = str(tmp_path / "source.tif")
    write_geotiff(source, np.ones((700, 700), "float32"), grid(700, 700, size=900.0))

    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        align.align(source, grid(600, 600), str(tmp_path / "moved.tif"), "nearest", stop)


def make_first(folder, target):
    path = folder / "first.tif"
    write_geotiff(path, np.ones((target.height, target.width), "uint8"), target)
    return path
