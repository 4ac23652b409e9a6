"""Cells drawn from a stack."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.io.drawn_cells import draw
from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.io.training import cell_rows, condition_rows
from tests.qgis.scene import raster

NODATA = -9999


@pytest.fixture
def sparse(tmp_path):
    """A raster of 400 000 cells, 5 % of which have data: their numbers in the order of the grid."""
    values = np.arange(400_000.0).reshape(500, 800)
    values[np.random.default_rng(4).random(values.shape) > 0.05] = NODATA
    with RasterStack([raster(tmp_path / "sparse.tif", values, nodata=NODATA)]) as stack:
        yield stack, values


def test_as_many_are_drawn_as_asked_for_however_many_have_no_data(sparse):
    stack, values = sparse
    cells = draw(stack, 2000, 1)
    assert cells.known == (values != NODATA).sum()
    assert len(cells.columns) == pytest.approx(2000, abs=4 * np.sqrt(2000))
    assert (cells.values[0] == values[cells.rows, cells.columns]).all() and (cells.values != NODATA).all()
    # At random: neither half of the grid has more than chance gives it.
    assert (cells.rows < 250).mean() == pytest.approx(0.5, abs=4 * 0.5 / np.sqrt(2000))
    again = draw(stack, 2000, 1)
    assert (again.columns == cells.columns).all() and (again.rows == cells.rows).all()


def test_all_are_drawn_where_fewer_are_known_than_asked_for(sparse):
    stack, values = sparse
    seen = []
    cells = draw(stack, 30_000, 1, seen.append)
    assert len(cells.columns) == cells.known == (values != NODATA).sum()
    assert seen == sorted(seen) and seen[-1] == 1


def test_nothing_known_is_nothing_drawn(tmp_path):
    with RasterStack([raster(tmp_path / "none.tif", np.full((40, 40), NODATA, float), nodata=NODATA)]) as stack:
        cells = draw(stack, 100, 1)
    assert cells.known == 0 and cells.values.shape == (1, 0)


def test_rows_of_a_regression_are_as_many_as_asked_for(sparse):
    stack, values = sparse
    row, column = np.argwhere(values != NODATA)[7]
    at = np.array([[values[row, column]]])
    table = cell_rows(stack, at, np.array([column]), np.array([row]), np.zeros(1, int), 1.0, 2000, 1)
    assert len(table.events) == pytest.approx(2000, abs=4 * np.sqrt(2000))
    assert table.trials.sum() == pytest.approx((values != NODATA).sum())
    assert table.events.sum() == 1


@pytest.mark.parametrize("units_per_cell", [0.25, 1.0, 4.0])
def test_rows_of_cells_and_of_conditions_stand_for_the_same_unit_cells(tmp_path, units_per_cell):
    classes = np.random.default_rng(3).integers(1, 5, (30, 30)).astype(np.int16)
    rows, columns = np.array([2, 9, 9, 20]), np.array([4, 7, 7, 11])
    copies = np.array([0, 0, 1, 0])
    with RasterStack([raster(tmp_path / "classes.tif", classes, nodata=-1)]) as stack:
        at = classes[rows, columns][None].astype(float)
        cells = cell_rows(stack, at, columns, rows, copies, units_per_cell, 10_000, 1)
        conditions = condition_rows(stack, [Kind.CATEGORICAL], columns, rows, copies, units_per_cell)
    assert cells.events.sum() == conditions.events.sum() == 4
    assert cells.trials.sum() == pytest.approx(conditions.trials.sum())
    assert cells.trials.sum() == pytest.approx(900 * units_per_cell + 1)


def test_a_unit_area_that_leaves_no_barren_unit_cell_is_refused(tmp_path):
    with RasterStack([raster(tmp_path / "ones.tif", np.ones((4, 4)), nodata=NODATA)]) as stack:
        places = np.array([0, 1, 2]), np.array([0, 1, 2])
        with pytest.raises(SilkroadError) as refusal:
            cell_rows(stack, np.ones((1, 3)), *places, np.zeros(3, int), 1 / 8, 100, 1)
    assert refusal.value.code == "unit_area_too_large"


def test_only_what_is_kept_is_held_and_enough_is_found(tmp_path):
    from silkroad_plugin.io.drawn_cells import draw_enough

    values = np.arange(300 * 400, dtype=np.float32).reshape(300, 400)
    path = raster(tmp_path / "v.tif", values)

    def few(columns, rows):
        return (columns % 20 == 0) & (rows % 10 == 0)  # 600 cells

    with RasterStack([path]) as stack:
        plain = draw(stack, 3000, 7)
        kept = draw(stack, 3000, 7, None, few)
        at = few(plain.columns, plain.rows)
        assert (kept.values == plain.values[:, at]).all() and kept.drawn == plain.drawn == len(plain.columns)
        told = []
        enough = draw_enough(stack, 100, 3000, 7, told.append, few)
        assert 100 <= len(enough.columns) < 600 and told == sorted(told)
        assert few(enough.columns, enough.rows).all()
        every = draw_enough(stack, 601, 300, 7, None, few)
        assert len(every.columns) == 600 and every.drawn == every.known


def test_many_layers_are_drawn_in_little_more_than_their_cells_take(tmp_path):
    import tracemalloc

    values = np.random.default_rng(1).random((600, 700)).astype(np.float32)
    path = raster(tmp_path / "many.tif", values)
    deposit = np.array([5]), np.array([7])
    with RasterStack([path] * 30) as stack:
        at_points = np.full((30, 1), values[7, 5], float)
        tracemalloc.start()
        try:
            table = cell_rows(stack, at_points, *deposit, np.zeros(1, int), 1.0, 10**6, 1)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert table.values.dtype == np.float32 and table.values.shape == (30, values.size)
    assert (table.values[:, 0] == values[7, 5]).all()
    assert (np.sort(table.values[3]) == np.sort(values.ravel())).all()
    assert peak < 3.5 * table.values.nbytes  # as doubles they were held three times
