"""The geochemical workbench as a user works it: a real mouse in the plots, the layer's own selection."""

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtWidgets import QApplication

from silkroad_plugin import i18n, settings
from silkroad_plugin.gui.plots import files
from silkroad_plugin.gui.workbench.canvas import LinkedCanvas
from tests.qgis.sample_layers import samples_layer
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
    settle,
    survey,
    yellow,
)


def test_without_a_layer_it_says_what_is_needed(bench):
    choose(bench.layout_box, "4")
    QApplication.processEvents()
    assert bench.source.count() == 0 and not bench.deselect.isEnabled()
    for pane in bench.panes:
        assert not pane.choices.option.isVisible()
        assert "Cu_ppm" in pane.view.message.text() and pane.view.stack.currentWidget() is pane.view.message


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
    assert "12.5" in pane.view.note.text() and "Hollow" in pane.view.note.text()
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


@pytest.mark.filterwarnings("error::RuntimeWarning")
@pytest.mark.parametrize("kind", ["histogram", "ecdf", "probability", "boxplots", "scatter", "matrix"])
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
        assert pane.linked is not None or pane.view.message.text()
    empty = add(survey(Cu_ppm=[None] * 8, Cu_ppm_q=[None] * 8, Zn_ppm=[None] * 8))
    choose(bench.source, empty.id())
    assert pane.linked is None and "Cu_ppm" in pane.view.message.text()
    QgsProject.instance().removeAllMapLayers()
    assert pane.linked is None and bench.selection.layer is None


def test_boxes_are_of_groups_and_a_click_takes_the_group(bench, qtbot):
    layer = add(survey())
    choose(bench.group, "country")
    pane = pane_of(bench, qtbot, 0, "boxplots", "Cu_ppm")
    assert list(pane.linked.plot.groups) == ["CN", "KZ"]
    click(pane, pixel(pane, 1, 100))
    assert chosen(layer) == [4, 5, 6, 7]
    drag(pane, [pixel(pane, 1.9, 100), pixel(pane, 2.1, 15)], SHIFT)
    assert chosen(layer) == [1, 2, 3, 4, 5, 6, 7]


def test_positions_of_the_cumulative_frequency_are_those_for_limits(bench, qtbot):
    """Hirsch and Stedinger: seven numbers above the one limit share what lies above 1/8 evenly."""
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "ecdf", "Cu_ppm")
    plot = pane.linked.plot
    order = np.argsort(plot.value)
    np.testing.assert_allclose(plot.share[order], [1 / 16, *(1 / 8 + 7 / 8 * np.arange(1, 8) / 8)])
    assert plot.hollow[order].tolist() == [True] + 7 * [False]
    drag(pane, [pixel(pane, 15, 100 * 0.3), pixel(pane, 30, 100 * 0.5)])
    assert chosen(layer) == [1, 6]
    normal = pane_of(bench, qtbot, 1, "probability", "Cu_ppm")
    click(normal, pixel(normal, 320, normal.linked.plot.height[normal.linked.plot.value.argmax()]))
    assert chosen(layer) == [5]


def test_groups_have_positions_of_their_own(bench, qtbot):
    add(survey())
    choose(bench.group, "country")
    plot = pane_of(bench, qtbot, 0, "ecdf", "Pb_ppm").linked.plot
    for number in range(2):
        np.testing.assert_allclose(np.sort(plot.share[plot.group == number]), (np.arange(1, 5) - 0.375) / 4.25)


def test_a_matrix_selects_in_each_of_its_cells(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "matrix")
    assert pane.choices.chosen_elements == ("Cu_ppm", "Zn_ppm", "Pb_ppm")
    assert len(pane.view.canvas.widget.figure.axes) == 9
    # Lead against copper stands in the lower left, lead's histogram in the lower right.
    drag(pane, [pixel(pane, 130, 11, 6), pixel(pane, 400, 40, 6)])
    assert chosen(layer) == [4, 5]
    click(pane, pixel(pane, 27, 0.5, 8))
    assert 5 in chosen(layer)
    rho = pane.linked.plot.correlation
    assert rho[0, 1] == rho[1, 0] and 0.7 < rho[0, 1] < 1


def test_a_matrix_of_more_than_six_says_so(bench, qtbot):
    more = {f"{name}_ppm": [float(row + 1) for row in range(8)] for name in ("Ni", "Co", "As", "Mo")}
    add(survey(**more))
    pane = pane_of(bench, qtbot, 0, "matrix")
    pane.choices.several.setCheckedItems([pane.choices.several.itemText(place) for place in range(7)])
    assert pane.linked is None and "6" in pane.view.message.text() and "7" in pane.view.message.text()
    pane.choices.several.deselectAllOptions()
    pane.choices.several.setCheckedItems(["Ni_ppm"])
    assert pane.linked is None and "2" in pane.view.message.text()


def test_an_edited_and_a_filtered_layer_are_read_again(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "scatter", "Cu_ppm", "Pb_ppm")
    layer.startEditing()
    first = min(layer.allFeatureIds())
    layer.changeAttributeValue(first, layer.fields().indexOf("Cu_ppm"), 1000.0)
    qtbot.waitUntil(lambda: pane.linked is not None and pane.linked.plot.x.max() == 1000)
    layer.rollBack()
    qtbot.waitUntil(lambda: pane.linked is not None and pane.linked.plot.x.max() == 320)
    layer.setSubsetString("\"country\" = 'KZ'")
    qtbot.waitUntil(lambda: pane.linked is not None and len(pane.linked.plot.x) == 4)
    layer.setSubsetString("\"country\" = 'XX'")
    qtbot.waitUntil(lambda: pane.linked is None)
    assert "filter" in pane.view.message.text()
    layer.setSubsetString("")
    qtbot.waitUntil(lambda: pane.linked is not None)
    layer.startEditing()
    layer.deleteAttribute(layer.fields().indexOf("Cu_ppm"))
    qtbot.waitUntil(lambda: pane.choices.chosen_elements == ("Zn_ppm", "Pb_ppm"))
    layer.rollBack()


@pytest.mark.parametrize("ends", ["commitChanges", "rollBack"])
def test_a_sample_that_is_moved_is_read_at_its_new_place(bench, qtbot, ends):
    layer = add(survey())
    pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    assert bench.selection.samples.places()[0].tolist() == [500_000, 5_500_000]
    layer.startEditing()
    layer.changeGeometry(min(layer.allFeatureIds()), QgsGeometry.fromWkt("POINT(400000 5000000)"))
    qtbot.waitUntil(lambda: bench.selection.samples.places()[0].tolist() == [400_000, 5_000_000])
    getattr(layer, ends)()
    left = [400_000, 5_000_000] if ends == "commitChanges" else [500_000, 5_500_000]
    qtbot.waitUntil(lambda: bench.selection.samples.places()[0].tolist() == left)


def test_what_was_written_into_the_source_is_read_once_the_layer_is_reloaded(bench, qtbot):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "scatter", "Cu_ppm", "Pb_ppm")
    first = min(layer.allFeatureIds())
    assert layer.dataProvider().changeAttributeValues({first: {layer.fields().indexOf("Cu_ppm"): 1000.0}})
    layer.reload()  # as F5 does
    qtbot.waitUntil(lambda: pane.linked is not None and pane.linked.plot.x.max() == 1000)


def test_words_follow_both_languages(bench, qtbot):
    add(survey())
    pane = pane_of(bench, qtbot, 0, "boxplots", "Cu_ppm")
    words = {}
    for code in ("en", "zh", "ru"):
        choose(bench.language, code)
        axes = pane.view.canvas.widget.figure.axes[0]
        words[code] = (axes.get_xticklabels()[0].get_text(), pane.view.note.text())
    assert len(set(words.values())) == 3 and words["zh"][0] == "全部" and words["ru"][0] == "все"
    settings.put("interface_language", "ru")
    translator = i18n.install("ru")
    try:
        qtbot.waitUntil(lambda: bench.windowTitle() == "Геохимический стенд")
        assert pane.choices.kind.currentData() == "boxplots" and pane.choices.chosen_elements == ("Cu_ppm",)
        assert pane.linked is not None and bench.status.text().startswith("Выделено")
    finally:
        i18n.remove(translator)


def test_a_plot_is_saved_and_copied_with_its_selection(bench, qtbot, tmp_path, monkeypatch):
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "matrix")
    layer.selectAll()
    for suffix, begins in (("png", b"\x89PNG"), ("svg", b"<?xml")):
        path = tmp_path / f"plot.{suffix}"
        monkeypatch.setattr(files, "ask_path", lambda parent, kind, name, path=path: str(path))
        action = pane.keep.menu().actions()[("png", "svg").index(suffix)]
        action.trigger()
        assert path.read_bytes().startswith(begins)
    pane.keep.menu().actions()[2].trigger()
    assert not QApplication.clipboard().image().isNull()


def test_what_is_saved_lies_where_it_is_on_the_screen(bench, qtbot, tmp_path):
    """The dot of the one selected sample is on the sample."""
    layer = add(survey())
    pane = pane_of(bench, qtbot, 0, "scatter", "Cu_ppm", "Pb_ppm")
    layer.selectByIds([sorted(layer.allFeatureIds())[5]])
    figure = Figure(figsize=(7.2, 4.6), layout="constrained")
    FigureCanvasAgg(figure)
    pane.picture()(figure)
    figure.canvas.draw()
    pixels = np.asarray(figure.canvas.buffer_rgba()).astype(int)
    rows, columns = np.nonzero((pixels[..., 0] > 230) & (pixels[..., 1] > 230) & (pixels[..., 2] < 60))
    x, y = figure.axes[0].transData.transform((320, 30))
    assert (columns.mean(), len(pixels) - 1 - rows.mean()) == pytest.approx((x, y), abs=1.5)
    assert len(rows) > 100


def test_the_threshold_is_saved_with_the_plot(bench, qtbot):
    add(survey())
    pane = pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    bench.threshold_box.on.setChecked(True)
    bench.threshold.move(50.0)
    figure = Figure(layout="constrained")
    FigureCanvasAgg(figure)
    pane.picture()(figure)
    assert [line.get_xdata() for line in figure.axes[0].lines] == [[50.0, 50.0]]


def test_synthetic_samples_are_called_so(bench, qtbot):
    add(survey())
    assert not bench.warning.isVisible()
    made_up = add(survey(synthetic=[1.0] * 8))
    choose(bench.source, made_up.id())
    assert "synthetic" in bench.warning.text() and "Synthetic data" in bench.panes[0].picture().keywords["title"]


def test_a_hundred_thousand_samples_are_selected_and_marked(bench, qtbot):
    random = np.random.default_rng(1)
    count = 100_000
    cells = 10 ** random.normal(1.5, 0.3, (2, count))
    fields = {"Cu_ppm": cells[0].tolist(), "Zn_ppm": cells[1].tolist()}
    layer = add(samples_layer(fields))
    pane = pane_of(bench, qtbot, 0, "scatter", "Cu_ppm", "Zn_ppm")
    other = pane_of(bench, qtbot, 1, "ecdf", "Zn_ppm")
    low, high = 10**1.2, 10**1.8
    drawn = []
    for one in (pane, other):
        whole = one.view.canvas.widget.draw
        one.view.canvas.widget.draw = lambda whole=whole: drawn.append(1) or whole()
    drag(pane, [pixel(pane, low, high), pixel(pane, high, low)])
    inside = ((cells > low) & (cells < high)).all(0).sum()
    assert layer.selectedFeatureCount() == pytest.approx(inside, rel=0.02)
    assert yellow(pane) > 1000 and yellow(other) > 100
    assert not drawn, "a plot was drawn anew for a selection"


def test_a_plot_is_drawn_once_and_again_once_its_size_stays(bench, monkeypatch):
    drawn = []
    whole = LinkedCanvas.draw_wanted

    def counted(canvas):
        before = canvas.view
        whole(canvas)
        if canvas.view is not before:
            drawn.append((canvas, tuple(canvas.widget.figure.bbox.size)))

    monkeypatch.setattr(LinkedCanvas, "draw_wanted", counted)
    add(survey())
    settle(bench)
    assert len(drawn) == 2 and {canvas for canvas, _ in drawn} == {pane.view.canvas for pane in bench.panes[:2]}
    for wide in (850, 800, 750, 700):
        bench.resize(wide, 900)
        QApplication.processEvents()
    settle(bench)
    assert len(drawn) == 4, "once for each plot, not at each step"
    for canvas, size in drawn[2:]:
        assert tuple(map(int, size)) == (canvas.widget.width(), canvas.widget.height())
