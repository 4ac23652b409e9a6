"""Cells drawn from a stack."""

import numpy as np
import pytest

from silkroad_plugin.io.samples import draw
from silkroad_plugin.io.stack import RasterStack
from silkroad_plugin.io.training import cell_rows
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
