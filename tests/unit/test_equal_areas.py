"""Map sheets against sheets that are known, cells of equal area against the area of the ellipsoid."""

import numpy as np
import pytest

from silkroad_plugin.core.cartography.equal_areas import EqualAreas
from silkroad_plugin.core.cartography.nomenclature import SERIES as DIVISIONS
from silkroad_plugin.core.cartography.nomenclature import Sheets
from silkroad_plugin.core.errors import SilkroadError


def sheet(scale, lon, lat):
    division = Sheets(scale)
    return division.cell(division.keys(np.array([lon]), np.array([lat]))[0])


@pytest.mark.parametrize(
    ("scale", "place", "name", "code"),
    [
        ("1000k", (116.4, 39.9), "J-50", "J50"),  # Beijing
        ("500k", (116.4, 39.9), "J-50-А", "J50B001001"),
        ("250k", (116.4, 39.9), "J50C001002", "J50C001002"),
        ("100k", (116.4, 39.9), "J-50-5", "J50D001005"),
        ("50k", (116.4, 39.9), "J-50-5-Б", "J50E001010"),
        ("1000k", (37.6, 55.75), "N-37", "N37"),  # Moscow
        ("200k", (37.6, 55.75), "N-37-II", ""),
        ("100k", (37.6, 55.75), "N-37-4", "N37D001004"),
        ("1000k", (69.2, 41.3), "K-42", "K42"),  # Tashkent
        ("1000k", (33.0, 69.0), "R-35,36", ""),
        ("1000k", (-58.4, -34.6), "SI-21", ""),  # Buenos Aires
    ],
)
def test_sheets_have_the_names_that_they_have_on_maps(scale, place, name, code):
    found = sheet(scale, *place)
    assert (found.name, found.code) == (name, code)
    assert found.west <= place[0] < found.east and found.south <= place[1] < found.north


@pytest.mark.parametrize("scale", DIVISIONS)
def test_a_place_lies_in_its_sheet_and_sheets_have_names_of_their_own(scale):
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(-180, 180, 4000), rng.uniform(-83.9, 83.9, 4000)
    division = Sheets(scale)
    keys = division.keys(lon, lat)
    cells = [division.cell(key) for key in keys]
    assert all(c.west <= x < c.east and c.south <= y < c.north for c, x, y in zip(cells, lon, lat, strict=True))
    names = {}
    for key, cell in zip(map(tuple, keys), cells, strict=True):
        assert names.setdefault(cell.name, key) == key
    assert (division.keys([np.nan, 0.0], [0.0, 89.0]) == -1).all()


@pytest.mark.parametrize(("side", "parts"), [(160, 1), (160, 4), (10, 1)])
def test_cells_have_one_area_hold_their_places_and_nest(side, parts):
    grid, rng = EqualAreas(side, parts), np.random.default_rng(2)
    lon, lat = rng.uniform(-180, 180, 3000), rng.uniform(-60, 60, 3000)
    keys = grid.keys(lon, lat)
    cells = [grid.cell(key) for key in keys]
    assert all(
        (x - c.west) % 360 < c.east - c.west and c.south <= y < c.north for c, x, y in zip(cells, lon, lat, strict=True)
    )
    areas = np.array([cell.area_km2 for cell in cells]) * parts**2
    assert areas == pytest.approx(side**2, rel=0.01 if parts == 1 else 0.03)
    whole = EqualAreas(side).keys(lon, lat)
    assert (keys // parts == whole).all()
    names = {}
    for key, cell in zip(map(tuple, keys), cells, strict=True):
        assert names.setdefault(cell.name, key) == key


def test_the_cells_of_160_km_cover_the_earth():
    grid = EqualAreas(160)
    rows = np.arange(2 * grid.bands)
    count = grid._columns(rows - grid.bands).sum()
    assert count == pytest.approx(510.0656e6 / 160**2, rel=2e-3)
    with pytest.raises(SilkroadError):
        EqualAreas(0)
