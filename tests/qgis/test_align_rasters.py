"""align_rasters, run as QGIS runs it; the reference is the raster's own formula or a count by hand."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from silkroad_plugin.io.geotiff import FLOAT_NODATA
from silkroad_plugin.io.layer_info import parse
from silkroad_plugin.io.stack import Grid
from tests.qgis.scene import NODATA, UTM, Log, array, layer, raster, wkt

WEST, NORTH = 500_000.0, 5_500_000.0


def plane(rows, columns, cell, shift=0.0):
    """Values that grow by 1 a kilometre eastwards and by 10 southwards, at the centres of cells."""
    x = shift + (np.arange(columns) + 0.5) * cell / 1000
    return x + 10 * ((np.arange(rows) + 0.5) * cell / 1000)[:, None]


def info(path):
    return parse(gdal.Open(path).GetMetadata())


def nodata_of(path):
    dataset = gdal.Open(path)  # a band does not keep its dataset
    return dataset.GetRasterBand(1).GetNoDataValue()


@pytest.fixture
def template(tmp_path):
    return raster(tmp_path / "template.tif", np.zeros((20, 30), np.float32))


@pytest.fixture
def aligned(run, tmp_path):
    """Return ``aligned(*paths, **parameters) -> paths``."""

    def call(*paths, log=None, **parameters):
        folder = str(tmp_path / "out 对齐")
        return run("align_rasters", log, INPUT=list(paths), OUTPUT_FOLDER=folder, **parameters)["ALIGNED"]

    return call


def test_bilinear_keeps_a_plane_in_place_and_nearest_keeps_values(aligned, template, tmp_path):
    values = plane(40, 50, 1300, shift=-6.5) - 65.0
    rough = raster(tmp_path / "rough.tif", values, cell=1300.0, west=WEST - 6500, north=NORTH + 6500)
    found = array(aligned(rough, TEMPLATE=template, METHOD="bilinear")[0])
    assert found == pytest.approx(plane(20, 30, 1000), abs=1e-6)
    found = array(aligned(rough, TEMPLATE=template, METHOD="nearest")[0])
    assert set(np.unique(found)) <= set(np.unique(values))


@pytest.mark.parametrize(
    ("method", "gather"),
    [("average", np.mean), ("min", np.min), ("max", np.max), ("mode", lambda a: np.bincount(a).argmax())],
)
def test_coarser_cells_gather_what_they_cover(aligned, template, tmp_path, method, gather):
    values = np.random.default_rng(3).integers(0, 3, (100, 150)).astype(np.int16)
    values[:, ::5] = 1  # one value is the most frequent in each cell, but where another is by far
    fine = raster(tmp_path / "fine.tif", values, cell=200.0)
    parts = values.reshape(20, 5, 30, 5).swapaxes(1, 2).reshape(600, 25)
    expected = np.array([gather(part) for part in parts]).reshape(20, 30)
    clear = np.array([np.ptp(np.sort(np.bincount(part, minlength=3))[-2:]) > 0 for part in parts]).reshape(20, 30)
    found = array(aligned(fine, TEMPLATE=template, METHOD=method)[0])
    assert found[clear] == pytest.approx(expected[clear], rel=1e-6)


def test_the_method_follows_from_what_a_raster_holds(aligned, template, tmp_path):
    kinds = raster(tmp_path / "kinds.tif", np.ones((99, 99), np.uint8), metadata={"SILKROAD_TYPE": "categorical"})
    classes = raster(tmp_path / "classes.tif", np.ones((99, 99), np.uint8), metadata={"SILKROAD_CLASS_1_EN": "low"})
    coloured = str(tmp_path / "coloured.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(coloured, 99, 99, 1, gdal.GDT_Byte)
    dataset.SetProjection(wkt(UTM))
    dataset.SetGeoTransform((WEST, 1000, 0, NORTH, 0, -1000))
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (200, 0, 0))
    dataset.GetRasterBand(1).SetColorTable(colours)
    dataset = None
    near = raster(tmp_path / "near.tif", plane(99, 99, 900.0).astype(np.float32), cell=900.0)
    fine = raster(tmp_path / "fine.tif", np.arange(99 * 99, dtype=np.int16).reshape(99, 99), cell=500.0)
    log = Log()
    found = aligned(kinds, classes, coloured, near, fine, log=log, TEMPLATE=template)
    told = [text.split(", effective")[0] for text in log.infos if "effective" in text]
    kept = "nearest neighbour (values kept) (it says that it holds classes)"
    assert told == [f"{name}: {kept}" for name in ("kinds", "classes", "coloured")] + [
        "near: bilinear (a quantity)",
        "fine: average (a quantity, to much longer cells)",
    ]
    assert [array(path).dtype for path in found] == [np.int16, np.int16, np.int16, np.float32, np.float32]
    assert len({Grid.of(gdal.Open(path)) for path in found}) == 1


def test_few_whole_numbers_are_classes_and_no_code_is_invented(aligned, template, tmp_path):
    rng = np.random.default_rng(2)
    units = raster(tmp_path / "units.tif", rng.integers(0, 7, (60, 80)).astype(np.int16), cell=610.0, nodata=None)
    mask = raster(tmp_path / "mask.tif", rng.integers(0, 2, (60, 80)).astype(np.uint8), cell=130.0, nodata=255)
    lithology = raster(tmp_path / "lithology.tif", rng.integers(0, 7, (60, 80)).astype(np.float32), cell=610.0)
    ordered = raster(
        tmp_path / "o.tif", np.eye(60, 80, dtype=np.uint8), cell=610.0, metadata={"SILKROAD_TYPE": "ascending"}
    )
    log = Log()
    found = aligned(units, mask, lithology, ordered, log=log, TEMPLATE=template)
    for path, codes in zip(found, (range(7), range(2), range(7)), strict=False):
        values, nodata = array(path), nodata_of(path)
        assert set(np.unique(values[values != nodata])) <= set(codes)
    assert any("units: nearest neighbour (values kept) (only 7 different values" in text for text in log.infos)
    assert any("o: bilinear (a quantity)" in text for text in log.infos)
    assert aligned(units, TEMPLATE=template, METHOD="bilinear") and array(found[0]).dtype == np.float32


@pytest.mark.parametrize("method", ["bilinear", "average", "cubic"])
@pytest.mark.parametrize("dtype", [np.int16, np.uint8, np.float32])
def test_cells_outside_the_data_are_nodata_and_no_number_beyond_all(aligned, tmp_path, method, dtype):
    values = np.random.default_rng(4).integers(1, 200, (40, 40)).astype(dtype)
    nodata = {np.int16: -32768, np.uint8: 0, np.float32: FLOAT_NODATA}[dtype]
    source = raster(tmp_path / "dem.tif", values, 4326, 87.0, 49.6, 0.01, nodata)
    wide = raster(tmp_path / "wide.tif", np.zeros((90, 90), np.uint8), cell=1000.0)
    path = aligned(source, TEMPLATE=wide, METHOD=method)[0]
    found, nodata = array(path), nodata_of(path)
    assert np.isfinite(found).all() and 0.05 < (found != nodata).mean() < 0.95
    shown = QgsRasterLayer(path)
    figures = shown.dataProvider().bandStatistics(1)
    held = found[found != nodata].astype(float)
    told = figures.minimumValue, figures.maximumValue, figures.mean
    assert told == pytest.approx((held.min(), held.max(), held.mean()))


def test_metadata_stay_and_the_resolution_is_the_coarser_one(aligned, template, tmp_path):
    items = {
        "SILKROAD_TITLE_ZH": "重力",
        "SILKROAD_RESOLUTION_KM": "9",
        "SILKROAD_POSITION_ERROR_KM": "2",
        "OTHER": "a",
    }
    items |= {"SILKROAD_DEPOSIT_AWARE": "YES", "SILKROAD_BREAKS": "1.0;2.0", "SILKROAD_UNIT": "mGal"}
    rough = raster(tmp_path / "a.tif", np.ones((9, 9), np.float32), cell=5000.0, metadata=items)
    bare = raster(tmp_path / "b.tif", np.ones((99, 99), np.float32), cell=100.0)
    coarse = raster(tmp_path / "c.tif", np.ones((9, 9), np.float32), cell=4000.0)
    found = aligned(rough, bare, coarse, TEMPLATE=template)
    assert gdal.Open(found[0]).GetMetadata().items() >= items.items()
    assert [info(path).resolution_km for path in found] == [9, 1, 4]


def test_another_coordinate_system_and_cells_that_are_not_covered(aligned, template, tmp_path):
    degrees = raster(tmp_path / "d.tif", np.full((10, 10), 5, np.float32), 4326, 87.05, 49.6, 0.01, None)
    found = array(aligned(degrees, TEMPLATE=template)[0])
    assert found[np.isfinite(found)] == pytest.approx(5) and np.isnan(found).any()
    assert np.isfinite(found).sum() == pytest.approx(7.2 * 11.1, rel=0.15)  # a tenth of a degree each way, in km²


def test_a_mask_of_polygons_ends_the_grid_on_cells_of_the_template(aligned, template, tmp_path):
    values = raster(tmp_path / "v.tif", plane(20, 30, 1000).astype(np.float32), nodata=None)
    area = layer(["POLYGON((504100 5495900, 510000 5495900, 504100 5490000, 504100 5495900))"], "Polygon")
    path = aligned(values, TEMPLATE=template, CROP=area)[0]
    grid, found = Grid.of(gdal.Open(path)), array(path)
    assert grid.transform[0] == 504_000 and grid.transform[3] == 5_496_000 and found.shape == (6, 6)
    inside = np.isfinite(found) & (found > FLOAT_NODATA)
    x, y = grid.to_map(np.arange(6) + 0.5, np.arange(6)[:, None] + 0.5)
    assert (inside == (y - 5_490_000 > x - 504_100)).all()
    assert (found[inside] == plane(20, 30, 1000).astype(np.float32)[4:10, 4:10][inside]).all()


def test_a_mask_raster_on_another_grid(aligned, template, tmp_path):
    values = raster(tmp_path / "v.tif", np.ones((20, 30), np.float32))
    mask = np.zeros((40, 60), np.uint8)
    mask[10:20, 20:40] = 1
    path = aligned(values, TEMPLATE=template, CROP=raster(tmp_path / "m.tif", mask, cell=500.0, nodata=None))[0]
    assert array(path).shape == (5, 10) and (array(path) == 1).all()


def test_two_files_of_one_name_stay_two(aligned, tmp_path):
    paths = []
    for number, name in enumerate(("a/Au.tif", "b/au.tif")):
        (tmp_path / name).parent.mkdir()
        paths.append(raster(tmp_path / name, np.full((3, 4), number, np.float32)))
    found = aligned(*paths)
    assert [path.rpartition("/")[2] for path in found] == ["Au.tif", "au_2.tif"]
    assert [array(path).max() for path in found] == [0, 1]


def test_blocks_make_no_difference(aligned, tmp_path, monkeypatch):
    from silkroad_plugin.io import stack

    values = np.random.default_rng(1).random((700, 900), np.float32)
    values[100:300, 200:500] = NODATA
    source = raster(tmp_path / "v.tif", values, cell=90.0)
    template = raster(tmp_path / "t.tif", np.zeros((600, 800), np.uint8), cell=100.0, nodata=None)
    whole = array(aligned(source, TEMPLATE=template, METHOD="cubic")[0])
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1 << 16)
    assert np.array_equal(array(aligned(source, TEMPLATE=template, METHOD="cubic")[0]), whole)


def test_refusals(refused, template, tmp_path):
    values = raster(tmp_path / "v.tif", np.ones((3, 3), np.float32))
    other = raster(tmp_path / "w.tif", np.ones((3, 3), np.float32))
    given = {"OUTPUT_FOLDER": str(tmp_path / "o")}
    assert "“linear” is not known" in refused("align_rasters", INPUT=[values], METHOD="linear", **given)
    told = refused("align_rasters", INPUT=[values, other, template], METHOD="mode,mode", **given)
    assert "2 entries for 3 rasters" in told
    assert "v.tif" in refused("align_rasters", INPUT=[values, other], OUTPUT_FOLDER=str(tmp_path))
    empty = raster(tmp_path / "m.tif", np.zeros((3, 3), np.uint8), nodata=None)
    assert "no cell inside" in refused("align_rasters", INPUT=[values], CROP=empty, **given)
    dataset = gdal.Open(other, gdal.GA_Update)
    dataset.SetGeoTransform((WEST, 1000, 100, NORTH, 100, -1000))
    dataset = None
    assert "rotated" in refused("align_rasters", INPUT=[values], TEMPLATE=other, **given)
    assert not (tmp_path / "o").exists()


def test_cancel_leaves_nothing(run, template, tmp_path):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("align_rasters", Log(cancel_at=1), INPUT=[template, template], OUTPUT_FOLDER=str(tmp_path / "o"))
    assert not (tmp_path / "o").exists()


def test_cutting_to_a_mask_shows_progress_and_can_be_cancelled(refused, template, tmp_path, monkeypatch):
    from silkroad_plugin.io import stack
    from silkroad_plugin.processing.algorithms.evidence.align_rasters import CROPPED, MASKED

    monkeypatch.setattr(stack, "TILE", 16)
    monkeypatch.setattr(stack, "BLOCK_CELLS", 256)
    mask = raster(tmp_path / "m.tif", np.ones((40, 60), np.uint8), cell=500.0, nodata=None)
    given = {"INPUT": [template], "CROP": mask, "OUTPUT_FOLDER": str(tmp_path / "out")}
    third = (CROPPED - MASKED) / 3
    for place in (0.4, 1.4, 2.4):  # within each of the three passes
        log = Log(cancel_at=MASKED + place * third)
        assert "Cancelled" in refused("align_rasters", log, **given)
        assert MASKED + int(place) * third < log.progress() <= MASKED + (int(place) + 1) * third
        assert not list(tmp_path.glob("out/*.tif"))
