"""Lines that are samples, and places in a ternary diagram, against what is counted dot by dot and by hand."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from silkroad_plugin.io.plots.linked.dots import Picture
from silkroad_plugin.io.plots.linked.lines import Lines, coverage
from silkroad_plugin.io.plots.linked.ternary import places

ROWS = np.array([4, 0, 2])
Y = np.array([[0.0, 0.0, 10.0], [9.0, 9.0, 0.0], [5.0, np.nan, 5.0]])


@pytest.fixture
def placed():
    """Three lines of five samples on axes of 200 × 100 dots, one unit to 100 or 10 dots; the third has a gap."""
    figure = Figure(figsize=(2, 1), dpi=100)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, 2), ylim=(0, 10))
    link = Lines(np.arange(3), Y, ROWS)
    return link, link.place(axes)


def box(left, bottom, right, top):
    return np.array([(left, bottom), (right, bottom), (right, top), (left, top)], float)


def samples(found):
    return np.flatnonzero(found).tolist()


def test_a_rectangle_meets_the_lines_that_run_through_it(placed):
    link, at = placed
    assert at[0] == pytest.approx([0, 100, 200])
    assert samples(link.inside(at, box(20, -5, 60, 5), 5)) == [4]
    assert samples(link.inside(at, box(20, -5, 60, 105), 5)) == [0, 4], "no line where there is a gap"
    # The second half: the lines cross where 100 t = 90 - 90 t, at (147, 47).
    assert samples(link.inside(at, box(142, 40, 152, 55), 5)) == [0, 4]
    assert samples(link.inside(at, box(110, 0, 120, 60), 5)) == [4]
    assert samples(link.inside(at, box(300, 0, 400, 60), 5)) == []


def test_a_lasso_takes_what_is_within_and_a_click_the_nearest(placed):
    link, at = placed
    triangle = np.array([(110, 70), (130, 120), (90, 120)], float)
    assert samples(link.inside(at, triangle, 5)) == [0]
    assert samples(link.at(at, np.array([50.0, 4.0]), 6, 5)) == [4]
    # A steep line is near though it is far below: 45° from (100, 0) to (200, 100).
    assert samples(link.at(at, np.array([120.0, 27.0]), 6, 5)) == [4]
    assert samples(link.at(at, np.array([50.0, 50.0]), 6, 5)) == []


def test_coverage_counts_every_line_once_at_each_column():
    random = np.random.default_rng(4)
    across, lines = np.array([0.0, 30.0, 59.0]), random.uniform(0, 49.99, (40, 3))
    lines[3, 1] = np.nan
    found = coverage(across, lines, 50, 60)
    expected = np.zeros((50, 60))
    for line in lines:
        for column in range(60):
            edges = np.clip([column - 0.5, column + 0.5], *((0, 30) if column < 30 else (30, 59)))
            ends = np.interp(edges, across, line) if np.isfinite(line).all() else (np.nan, np.nan)
            if np.isfinite(ends).all():
                expected[int(min(ends)) : int(max(ends)) + 1, column] += 1
    assert found == pytest.approx(expected)


def test_many_lines_taken_together_cover_the_same_dots_nearly():
    random = np.random.default_rng(5)
    across, few = np.array([0.0, 40.0]), random.uniform(20, 80, (300, 2))
    many = np.repeat(few, 30, axis=0)
    exact, merged = coverage(across, few, 100, 40), coverage(across, many, 100, 40)
    assert merged.sum() == pytest.approx(30 * exact.sum(), rel=0.03)
    assert merged[:, 0].sum() >= len(many), "none is lost"


def test_painting_covers_the_chosen_lines_alone(placed):
    link, at = placed
    picture = Picture(200, 100, 1.0, (255, 255, 0))
    link.paint(at, np.arange(5) == 0, picture)
    covered = picture.pixels[..., 3] > 0
    assert covered[9, :95].all() and not covered[60:, :95].any(), "the first row is at the top"
    assert covered[54:56, 150].any() and covered[98:, 198].any()


def test_corners_and_middle_of_a_ternary_diagram():
    """Aitchison (1986): barycentric coordinates; a point divides the side by the shares of the two parts."""
    x, y = places(np.array([[1, 0, 0], [0, 5, 0], [0, 0, 2], [7, 7, 7], [0, 1, 3]], float))
    assert x == pytest.approx([0.5, 0, 1, 0.5, 0.75])
    assert y == pytest.approx([3**0.5 / 2, 0, 0, 3**0.5 / 6, 0])
    parts = np.random.default_rng(1).dirichlet((1, 1, 1), 50)
    corners = np.array([[0.5, 3**0.5 / 2], [0, 0], [1, 0]])
    assert np.column_stack(places(parts)) == pytest.approx(parts @ corners)
