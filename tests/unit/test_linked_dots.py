"""Points in dots of the screen and what is painted there, against what is counted dot by dot."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.path import Path

from silkroad_plugin.io.plots.linked.dots import RADIUS, Dots, Picture
from silkroad_plugin.io.plots.linked.links import Points

WIDE, HIGH, YELLOW = 200, 100, (255, 255, 0)


@pytest.fixture
def axes():
    """Axes over the middle of a figure of 200 × 100 dots, one unit to a dot from (20, 10) on."""
    figure = Figure(figsize=(2, 1), dpi=100)
    FigureCanvasAgg(figure)
    made = figure.add_axes((0.1, 0.1, 0.8, 0.8))
    made.set(xlim=(20, 180), ylim=(10, 90))
    return made


def test_points_have_the_dot_in_which_they_are_drawn(axes):
    placed = Dots.of(axes, np.array([[30.2, 40.4], [20, 10], [180, 90], [300, 50], [30, np.nan]]))
    assert placed.x[:3] == pytest.approx([30.2, 20, 180]) and placed.y[:3] == pytest.approx([40.4, 10, 90])
    assert np.isnan(placed.x[3:]).all(), "beyond the axes, or nowhere"
    rows, columns = np.divmod(placed.cell, WIDE)
    assert list(zip(columns, rows, strict=True))[:3] == [(30, 59), (20, 89), (180, 9)], "the first row is at the top"
    assert placed.cell[3:].tolist() == 2 * [WIDE * HIGH]
    whole = Dots.of(axes, np.array([[5.0, 50], [300, 50]]), cut=False)
    assert whole.x.tolist() == pytest.approx([5, 300]) and whole.cell.tolist() == [49 * WIDE + 5, WIDE * HIGH]


def test_an_outline_takes_the_points_in_it(axes):
    places = np.random.default_rng(1).uniform((20, 10), (180, 90), (2000, 2))
    placed = Dots.of(axes, places)
    for outline in (
        [(40, 20), (90, 20), (90, 70), (40, 70)],  # a rectangle
        [(40, 20), (90, 70), (90, 20), (40, 70)],  # its corners, crosswise
        [(40, 20), (150, 30), (90, 80)],
    ):
        expected = np.flatnonzero(Path(outline).contains_points(places))
        assert placed.within(np.array(outline, float)).tolist() == expected.tolist() and len(expected) > 100
    assert not len(placed.within(np.array([(0, 0), (5, 0), (5, 5)], float)))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_discs_are_round_and_have_one_rim_together(axes, scale):
    places = np.array([[60, 50], [64, 50], [150, 89], [179, 11], [400, 50]], float)
    link = Points(*places.T, np.arange(5))
    picture = Picture(WIDE, HIGH, scale, YELLOW)
    link.paint(link.place(axes), np.array([True, True, True, True, True]), picture)
    y, x = np.mgrid[HIGH - 1 : -1 : -1, :WIDE]
    far = np.min([np.hypot(x - a, y - b) for a, b in places[:4]], axis=0)
    yellow, painted = far <= RADIUS * scale, far <= RADIUS * scale + max(1.0, scale)
    assert ((picture.pixels == (*YELLOW, 255)).all(2) == yellow).all()
    assert ((picture.pixels == (0, 0, 0, 255)).all(2) == (painted & ~yellow)).all()
    assert (picture.pixels[~painted] == 0).all()


def test_a_point_of_several_samples_is_marked_by_one_or_by_all(axes):
    rows = np.array([[0, 1], [2, -1]])
    for whole, chosen, marked in (
        (False, [0], [True, False]),
        (True, [0], [False, False]),
        (True, [0, 1], [True, False]),
        (True, [2], [False, True]),
        (False, [3], [False, False]),
    ):
        link = Points(np.array([50.0, 100]), np.array([50.0, 50]), rows, whole=whole)
        picture = Picture(WIDE, HIGH, 1.0, YELLOW)
        link.paint(link.place(axes), np.isin(np.arange(4), chosen), picture)
        assert [bool(picture.pixels[49, column, 3]) for column in (50, 100)] == marked
