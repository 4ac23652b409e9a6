"""Plots in the small panes of the workbench: nothing is cut at the edge, nothing covers something else."""

from itertools import pairwise

import matplotlib
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from silkroad_plugin.io.plots import render, style
from silkroad_plugin.io.plots.biplot import BiplotFigure
from silkroad_plugin.io.plots.content_boxplots import ContentBoxplots
from silkroad_plugin.io.plots.linked.cumulative import Cumulative
from silkroad_plugin.io.plots.linked.matrix import Matrix

GROUPS = (
    "турбидиты и сланцы", "породы вулканической дуги", "милониты", "песчаники и известняки",
    "осадочные породы впадины", "офиолиты",
)  # fmt: skip
WIDE, SMALL = (10.0, 7.5), (4.5, 2.0)
NARROW = (5.6, 6.0)


def drawn(plot, size, language="ru"):
    """Return a figure of a size in inches as the workbench draws it, and matplotlib's renderer."""
    with matplotlib.rc_context(style.settings()):
        figure = Figure(figsize=size, layout="constrained", dpi=70)
        canvas = FigureCanvasAgg(figure)
        render.compose(figure, plot, language)
        style.write_numbers(figure, language)
        canvas.draw()
    return figure, canvas.get_renderer()


def matrix():
    random = np.random.default_rng(2)
    values = 10 ** random.normal(1, 0.2, (60, 4))
    edges = tuple(np.geomspace(1, 100, 9) for _ in range(4))
    names = tuple(f"E{number} (г/т)" for number in range(4))
    return Matrix(values, np.zeros((60, 4), bool), np.arange(60) % 6, GROUPS, names, edges, np.eye(4))


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_the_legend_of_a_matrix_is_whole_and_leaves_the_matrix_its_width(size):
    figure, renderer = drawn(matrix(), size)
    (legend,) = [axes.get_legend() for axes in figure.axes if axes.get_legend()]
    box = legend.get_window_extent(renderer)
    assert box.x0 >= 0 and box.x1 <= figure.bbox.width and box.y1 <= figure.bbox.height
    cells = [axes.get_window_extent(renderer) for axes in figure.axes[:16]]
    assert max(cell.x1 for cell in cells) - min(cell.x0 for cell in cells) > 0.8 * figure.bbox.width
    assert box.y0 >= max(cell.y1 for cell in cells) - 2


@pytest.mark.parametrize("size", [WIDE, SMALL])
def test_the_numbers_of_a_probability_plot_do_not_cover_each_other(size):
    count = 5000
    share = (np.arange(count) + 0.5) / count
    value = np.geomspace(5, 500, count)
    plot = Cumulative(value, share, np.zeros(count, bool), np.arange(count) % 6, GROUPS, "Cu (г/т)", normal=True)
    figure, renderer = drawn(plot, size)
    (axes,) = figure.axes
    boxes = [text.get_window_extent(renderer) for text in axes.get_yticklabels() if text.get_text()]
    assert len(boxes) >= 3 and "50" in [text.get_text() for text in axes.get_yticklabels()]
    assert all(upper.y0 >= lower.y1 for lower, upper in pairwise(boxes))
    assert (len(boxes) == 11) == (size == WIDE)


def test_names_of_boxes_are_cut_only_where_there_is_no_room():
    groups = {name: np.geomspace(1, 50, 20) * (1 + at) for at, name in enumerate(GROUPS)}
    plot = ContentBoxplots(groups, np.nan, "Cu (г/т)")
    wide = [text.get_text() for text in drawn(plot, WIDE)[0].axes[0].get_xticklabels()]
    assert wide == list(GROUPS)
    small = [text.get_text() for text in drawn(plot, SMALL)[0].axes[0].get_xticklabels()]
    assert small != wide and small[2] == "милониты" and max(map(len, small)) == 14


def test_points_at_the_edge_of_a_biplot_are_whole_with_groups_as_well():
    points = np.random.default_rng(1).normal(0, 1, (500, 2))
    points[0] = 40.0
    plot = BiplotFigure(("Cu", "Zn"), np.eye(2), points, (0.6, 0.4), np.arange(500) % 2, ("a", "b"))
    (axes,) = drawn(plot, WIDE)[0].axes
    marks = [line for line in axes.get_lines() if line.get_marker() not in ("None", "", None) and len(line.get_xdata())]
    edge = [line for line in marks if line.get_xdata().max() >= axes.get_xlim()[1] - 1e-9]
    assert edge and not any(line.get_clip_on() for line in edge)
