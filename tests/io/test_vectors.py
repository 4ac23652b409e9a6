"""Polygons on grids, and files that are made without reading any."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.io import stack
from silkroad_plugin.io.grid import Grid
from silkroad_plugin.io.stack import Block, OutputBand, blocks_of, fill
from silkroad_plugin.io.vectors import Polygons, Touched


def grid(width=700, height=600, epsg=32645, x=500_000.0, y=5_000_000.0, size=1000.0):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(width, height, (x, size, 0.0, y, 0.0, -size), reference.ExportToWkt())


def box(on, left, top, right, bottom):
    """Return the polygon round the cells of columns left..right and rows top..bottom, the last not included."""
    ring = [on.to_map(c, r) for c, r in ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))]
    return ogr.CreateGeometryFromWkt(f"POLYGON(({', '.join(f'{x} {y}' for x, y in ring)}))")


def expected(on, *boxes):
    array = np.zeros((on.height, on.width), int)
    for value, left, top, right, bottom in boxes:
        array[top:bottom, left:right] = value
    return array


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(stack, "BLOCK_CELLS", 1 << 16)


def whole(on):
    return Block((0, 0, on.width, on.height))


@pytest.mark.parametrize("on", [grid(), grid(epsg=4326, x=80.0, y=50.0, size=0.01)], ids=["metres", "degrees"])
def test_every_cell_has_the_value_at_its_centre(tmp_path, small_blocks, on):
    boxes = [(300, 0, 0, 700, 600), (2, 100, 100, 400, 300), (700, 250, 290, 260, 310), (9, 0, 599, 1, 600)]
    shapes = [box(on, *place) for _, *place in boxes]
    polygons = Polygons(shapes, on, [value for value, *_ in boxes])
    assert polygons.dtype == "uint16" and len(polygons) == 4
    fill(on, lambda block: [polygons.burn(block)], [OutputBand(str(tmp_path / "o.tif"), "uint16")])
    written = gdal.Open(str(tmp_path / "o.tif"))
    assert np.array_equal(written.ReadAsArray(), expected(on, *boxes)) and Grid.of(written).same_as(on)
    assert np.array_equal(polygons.burn(whole(on)), expected(on, *boxes))


def test_only_what_has_an_area_is_a_polygon():
    on = grid(50, 40)
    line = ogr.CreateGeometryFromWkt("LINESTRING(500000 5000000, 550000 4960000)")
    both = ogr.Geometry(ogr.wkbGeometryCollection)
    both.AddGeometry(box(on, 5, 10, 30, 40))
    both.AddGeometry(line)
    polygons = Polygons([line, both], on)
    assert len(polygons) == 1 and polygons.dtype == "uint8"
    assert np.array_equal(polygons.burn(whole(on)), expected(on, (1, 5, 10, 30, 40)))
    assert not Polygons([], on).burn(whole(on)).any()


def test_a_half_covered_cell_counts_by_its_centre():
    on = grid(4, 4)
    covered = ogr.CreateGeometryFromWkt(box(on, 0, 0, 2, 2).ExportToWkt().replace("502000", "501600"))
    assert np.array_equal(Polygons([covered], on).burn(whole(on)), expected(on, (1, 0, 0, 2, 2)))
    covered = ogr.CreateGeometryFromWkt(box(on, 0, 0, 2, 2).ExportToWkt().replace("502000", "501400"))
    assert np.array_equal(Polygons([covered], on).burn(whole(on)), expected(on, (1, 0, 0, 1, 2)))


def test_centres_of_a_block():
    x, y = grid().centres(Block((3, 7, 2, 2)))
    assert (x + 0 * y).tolist() == [[503_500, 504_500]] * 2 and (y + 0 * x)[:, 0].tolist() == [4_992_500, 4_991_500]


def test_filling_tells_its_progress_and_can_be_cancelled(tmp_path, small_blocks):
    told = []
    output = [OutputBand(str(tmp_path / "o.tif"), "uint8")]

    def ones(block):
        return [np.ones((block.height, block.width), "uint8")]

    fill(grid(), ones, output, told.append)
    assert told == sorted(told) and told[-1] == 1 and len(told) == len(list(blocks_of(grid()))) > 5

    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        fill(grid(), ones, output, stop)


@pytest.mark.parametrize("size", ["8k", "48k"])
def test_filling_a_full_disk_is_an_error(disk, size):
    target, noise = disk(f"size={size}") / "o.tif", np.random.default_rng(0)

    def make(block):
        return [noise.random((block.height, block.width))]

    with pytest.raises(SilkroadError) as caught:
        fill(grid(300, 200), make, [OutputBand(str(target), "float64")])
    assert caught.value.code == "output_failed" and caught.value.values["path"] == str(target)


@pytest.mark.parametrize("vectors", ["YES", None])
def test_geometries_are_kept_by_the_driver_that_stays(monkeypatch, vectors):
    """From GDAL 3.11 on MEM holds vectors, and the driver Memory, which may be missing, is not asked for."""
    usual, asked = gdal.GetDriverByName, []

    class Driver:
        def GetMetadataItem(self, name):
            return vectors if name == "DCAP_VECTOR" else None

        def Create(self, name, *given):
            if given == (0, 0, 0, gdal.GDT_Unknown):
                return ogr_driver("Memory").CreateDataSource(name)
            return usual("MEM").Create(name, *given)

    ogr_driver = ogr.GetDriverByName
    monkeypatch.setattr(gdal, "GetDriverByName", lambda name: Driver() if name == "MEM" else usual(name))
    monkeypatch.setattr(ogr, "GetDriverByName", lambda name: asked.append(name) or ogr_driver(name))
    on = grid(20, 10)
    shapes = Polygons([box(on, 2, 3, 5, 6)], on)
    assert asked == ([] if vectors else ["Memory"])
    assert shapes.burn(whole(on)).sum() == 9


@pytest.mark.parametrize("on", [grid(40, 30), grid(40, 30, 4326, 80.0, 50.0, 0.01)], ids=["metres", "degrees"])
@pytest.mark.parametrize("place", [(5, 10, 9, 14), (0, 0, 3, 3), (36, 26, 40, 30), (7, 7, 8, 8)])
def test_cells_beyond_an_edge_of_cells_are_not_touched(on, place):
    assert np.array_equal(Touched([box(on, *place)], on).burn(whole(on)), expected(on, (1, *place)))
    # Each edge by itself: the others lie within cells, and all cells that they cross are touched.
    for edge in range(4):
        sides = [side + (0.3 if at in (2, 3) else -0.3) * (at != edge) for at, side in enumerate(place)]
        within = [max(0, int(np.floor(side))) if at < 2 else int(np.ceil(side)) for at, side in enumerate(sides)]
        found = Touched([box(on, *sides)], on).burn(whole(on))
        assert np.array_equal(found, expected(on, (1, *within))), edge


def test_blocks_lines_and_points_are_touched_alike():
    on = grid(40, 30)
    beside = box(on, 3, 4, 20, 16)
    line = ogr.CreateGeometryFromWkt("LINESTRING(524500 4999500, 524500 4972500)")
    both = ogr.Geometry(ogr.wkbGeometryCollection)
    for part in (beside, line, ogr.CreateGeometryFromWkt("POINT(539500 4970500)")):
        both.AddGeometry(part)
    touched, found = Touched([both], on), expected(on, (1, 3, 4, 20, 16), (1, 24, 0, 25, 28), (1, 39, 29, 40, 30))
    assert np.array_equal(touched.burn(whole(on)), found)
    # The second one is empty, and so leaves nothing behind for those after it.
    for block in (Block((0, 16, 20, 14)), Block((30, 0, 10, 20)), Block((0, 0, 20, 16)), Block((20, 16, 20, 14))):
        part = found[block.y : block.y + block.height, block.x : block.x + block.width]
        assert np.array_equal(touched.burn(block), part)
