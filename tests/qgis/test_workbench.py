"""The geochemical workbench as a user works it: a real mouse in the plots, the layer's own selection."""

import numpy as np
import pytest
from qgis.core import QgsProject

from tests.qgis.workbench_scene import (
    CTRL,
    SHIFT,
    add,
    choose,
    chosen,
    click,
    drag,
    pane_of,
    pixel,
    survey,
    yellow,
)


def test_without_a_layer_it_says_what_is_needed(bench):
    assert bench.source.count() == 0 and not bench.deselect.isEnabled()
    for pane in bench.panes:
        assert "Cu_ppm" in pane.message.text() and pane.stack.currentWidget() is pane.message


def test_a_rectangle_selects_the_points_in_it_and_the_map_knows(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 1, "scatter", "Cu_ppm", "Zn_ppm")
    drag(pane, [pixel(pane, 17, 200), pixel(pane, 100, 25)])
    assert chosen(layer) == [1, 2, 3]
    drag(pane, [pixel(pane, 130, 400), pixel(pane, 400, 120)], SHIFT)
    assert chosen(layer) == [1, 2, 3, 4, 5]
    drag(pane, [pixel(pane, 17, 60), pixel(pane, 50, 20)], CTRL)
    assert chosen(layer) == [3, 4, 5]
    assert "3 of 8" in bench.status.text()
    click(pane, pixel(pane, 20, 30))
    assert chosen(layer) == [1]
    click(pane, pixel(pane, 12, 290))
    assert chosen(layer) == [], "a click on nothing selects nothing"


def test_a_lasso_takes_what_lies_within(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 1, "scatter", "Cu_ppm", "Pb_ppm", log=False)
    bench.tools["lasso"].click()
    # Around the samples 3 and 4, while a rectangle would take sample 5 of (320, 30) as well.
    drag(pane, [pixel(pane, *at) for at in ((70, 5), (200, 8), (180, 14), (330, 35), (60, 35))])
    assert chosen(layer) == [3, 4]


def test_what_is_below_detection_stands_hollow_at_its_limit(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 1, "scatter", "Cu_ppm", "Pb_ppm")
    plot = pane.linked.plot
    assert (plot.x[plot.hollow], plot.y[plot.hollow]) == (5.0, 2.0)
    assert "12.5" in pane.note.text() and "hollow" in pane.note.text()
    click(pane, pixel(pane, 5, 2))
    assert chosen(layer) == [7]


def test_the_selection_of_the_layer_is_marked_in_every_plot(bench, qtbot):
    layer = add(survey())
    panes = [
        pane_of(bench, qtbot, 0, "histogram", "Cu_ppm"),
        pane_of(bench, qtbot, 1, "scatter", "Cu_ppm", "Zn_ppm"),
    ]
    assert [yellow(pane) for pane in panes] == [0, 0]
    ids = sorted(layer.allFeatureIds())
    layer.selectByIds([ids[4]])
    assert all(yellow(pane) > 8 for pane in panes)
    one = [yellow(pane) for pane in panes]
    layer.selectAll()
    assert all(yellow(pane) > 2 * before for pane, before in zip(panes, one, strict=True))
    bench.deselect.click()
    assert [yellow(pane) for pane in panes] == [0, 0] and chosen(layer) == []


def test_bars_are_clicked_and_filled_by_the_share_that_is_selected(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "histogram", "Cu_ppm", option="tenth")
    link = pane.linked.links[0]
    edges = np.append(link.low, link.high[-1])
    np.testing.assert_allclose(np.round(np.log10(edges), 6) % 0.1, 0.07, atol=1e-6)
    assert pane.linked.plot.counts.sum() == 7 and pane.linked.plot.censored.sum() == 1
    click(pane, pixel(pane, 40, 0.5))
    assert chosen(layer) == [2]
    drag(pane, [pixel(pane, 61, 0.9), pixel(pane, 400, 0.4)])
    assert chosen(layer) == [3, 4, 5]


@pytest.mark.parametrize("kind", ["histogram", "scatter"])
def test_every_kind_stands_the_worst_layers(bench, qtbot, kind):
    add(survey())
    pane = pane_of(bench, qtbot, 0, kind)
    for row in (0, 7):
        one = survey()
        one.setSubsetString("")
        ids = sorted(one.allFeatureIds())
        one.dataProvider().deleteFeatures([fid for place, fid in enumerate(ids) if place != row])
        add(one)
        choose(bench.source, one.id())
        assert pane.linked is not None or pane.message.text()
    empty = add(survey(Cu_ppm=[None] * 8, Cu_ppm_q=[None] * 8, Zn_ppm=[None] * 8))
    choose(bench.source, empty.id())
    assert pane.linked is None and "Cu_ppm" in pane.message.text()
    QgsProject.instance().removeAllMapLayers()
    assert pane.linked is None and bench.selection.layer is None
