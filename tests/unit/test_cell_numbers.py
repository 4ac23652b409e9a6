"""Cells of the graticule and the numbers of deposits in them, by the rule of Russian maps of mineral deposits."""

import numpy as np
import pytest

from silkroad_plugin.core.cartography.cell_numbers import CellGrid, roman, written


def test_roman_numerals():
    told = {1: "I", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 49: "XLIX", 88: "LXXXVIII"}
    assert {number: roman(number) for number in told} == told
    assert written(3, 12) == "III-12"


def test_a_sheet_of_one_to_a_million_has_four_rows_and_six_columns():
    grid = CellGrid.over((72.0, 40.0, 78.0, 44.0), (1.0, 1.0))
    assert (grid.rows, grid.columns) == (4, 6)
    assert grid.cell_of(72.0, 44.0) == (1, 1) and grid.cell_of(78.0, 40.0) == (4, 6)
    # On a line: the cell north of it, and the one east of it.
    assert grid.cell_of(73.0, 43.0) == (1, 2) and grid.cell_of(74.999, 42.999) == (2, 3)
    assert grid.bounds(2, 3) == (74.0, 42.0, 75.0, 43.0)


@pytest.mark.parametrize("step", [1.0, 2.0, 1 / 6, 1 / 12])
def test_every_place_lies_in_its_cell_and_has_a_number_of_its_own(step):
    chance = np.random.default_rng(7)
    lon, lat = chance.uniform(71.3, 78.2, 400), chance.uniform(39.1, 44.6, 400)
    grid = CellGrid.over((71.3, 39.1, 78.2, 44.6), (step, step))
    found = grid.numbered(lon, lat)
    assert len(set(found)) == 400
    by_cell = {}
    for (row, column, number), x, y in zip(found, lon, lat, strict=True):
        west, south, east, north = grid.bounds(row, column)
        assert west - 1e-9 <= x <= east + 1e-9 and south - 1e-9 <= y <= north + 1e-9
        by_cell.setdefault((row, column), []).append((number, -y))
    for cell in by_cell.values():
        assert [number for number, _ in sorted(cell)] == list(range(1, len(cell) + 1))
        assert sorted(cell) == sorted(cell, key=lambda pair: pair[1]), "from the north to the south"
