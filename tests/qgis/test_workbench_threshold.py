"""The threshold that is dragged: figures, map, the rules' proposals, classes; and the style of the layer, put back."""

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsProject, QgsRuleBasedRenderer, QgsSingleSymbolRenderer, QgsSymbol
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel

from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.io.geochemistry.samples import column_of, written
from silkroad_plugin.processing.workbench.samples import LayerSamples
from silkroad_plugin.processing.workbench.threshold import conditions, parted
from tests.qgis.sample_layers import samples_layer
from tests.qgis.workbench_scene import add, choose, drag, pane_of, pixel, settle, survey


@pytest.fixture
def begun(bench, qtbot):
    """Return the dock with a histogram and an ECDF of copper, the threshold on, and the layer, whose style is green."""
    layer = add(survey())
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(QColor("#00aa00"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    pane_of(bench, qtbot, 1, "ecdf", "Cu_ppm")
    bench.threshold_box.on.setChecked(True)
    settle(bench)
    return bench, layer


def green(layer):
    """Tell whether the layer has its own style."""
    found = layer.renderer()
    return isinstance(found, QgsSingleSymbolRenderer) and found.symbol().color().name() == "#00aa00"


def move(bench, place, start, stop, y):
    """Drag the line in a pane."""
    pane = bench.panes[place]
    drag(pane, [pixel(pane, start, y), pixel(pane, np.sqrt(start * stop), y), pixel(pane, stop, y)])


def rules(layer):
    return [rule.filterExpression() for rule in layer.renderer().rootRule().children()]


def test_the_line_is_dragged_in_each_plot_and_selects_nothing(begun):
    bench, layer = begun
    bench.threshold.move(100.0)
    assert "2 samples, 25.0" in bench.threshold_box.told.text() and bench.threshold_box.value.text() == "100"
    move(bench, 0, 100, 50, 0.5)
    assert bench.threshold.value == pytest.approx(50, rel=0.03)
    assert "3 samples" in bench.threshold_box.told.text()
    move(bench, 1, bench.threshold.value, 12, 50)
    assert bench.threshold.value == pytest.approx(12, rel=0.03)
    assert "6 samples" in bench.threshold_box.told.text() and layer.selectedFeatureCount() == 0


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("0,5", 0.5), ("12.5", 12.5), ("1,234", 1234.0), ("１２", 12.0), ("1 234.5", 1234.5), ("∞", None), ("a", None),
        ("0,125", 0.125), ("0,500", 0.5), ("12,34", 12.34), ("1,234.5", 1234.5), ("1,234,567", 1234567.0),
        ("12,345.678", 12345.678), ("1234,567", 1234.567), ("1,234,5", None), ("0,125,500", None),
    ],
)  # fmt: skip
def test_a_content_is_typed(begun, typed, content):
    bench, _ = begun
    bench.threshold.move(100.0)
    bench.threshold_box.value.setText(typed)
    bench.threshold_box.value.editingFinished.emit()
    assert bench.threshold.value == (content or 100.0)


def test_a_content_that_is_only_looked_at_is_not_rounded(begun):
    bench, _ = begun
    bench.threshold.move(12.3456789)
    bench.threshold_box.value.editingFinished.emit()
    assert bench.threshold.value == 12.3456789


def test_control_samples_are_not_counted(bench, qtbot):
    add(survey(kind=["sample"] * 5 + ["standard", "sample", "blank"]))
    pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    bench.threshold_box.on.setChecked(True)
    settle(bench)
    bench.threshold.move(100.0)
    assert "1 sample, 16.7" in bench.threshold_box.told.text(), "of 10, 20, 40, 80, 160 and 25 ppm"


def test_what_may_be_above_or_below_is_told_apart(begun):
    bench, _ = begun
    bench.threshold.move(3.0)
    assert "7 samples, 100.0" in bench.threshold_box.told.text() and "open: 1" in bench.threshold_box.told.text()


def test_the_map_follows_and_the_style_comes_back(begun, qtbot):
    bench, layer = begun
    box = bench.threshold_box
    bench.threshold.move(100.0)
    box.map.setChecked(True)
    qtbot.waitUntil(lambda: isinstance(layer.renderer(), QgsRuleBasedRenderer))
    assert rules(layer)[0].startswith('"Cu_ppm" > 100.0')
    move(bench, 0, 100, 30, 0.5)
    qtbot.waitUntil(lambda: repr(bench.threshold.value) in rules(layer)[0])
    box.map.setChecked(False)
    assert green(layer)
    # As often as one likes, and whatever ends it.
    other = add(survey())
    for end in (lambda: box.on.setChecked(False), bench.close, lambda: choose(bench.source, other.id())):
        bench.show()
        choose(bench.source, layer.id())
        box.on.setChecked(True)
        box.map.setChecked(True)
        qtbot.waitUntil(lambda: not green(layer))
        end()
        qtbot.waitUntil(lambda: green(layer))


def test_another_style_of_the_user_stays(begun, qtbot):
    bench, layer = begun
    bench.threshold_box.map.setChecked(True)
    qtbot.waitUntil(lambda: not green(layer))
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(QColor("#0000ff"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    assert not bench.threshold_box.map.isChecked() and not bench.threshold_box.style.on
    bench.threshold.move(70.0)
    assert layer.renderer().symbol().color().name() == "#0000ff"


def test_a_project_is_saved_with_the_own_style(begun, qtbot, tmp_path):
    bench, layer = begun
    bench.threshold_box.map.setChecked(True)
    qtbot.waitUntil(lambda: not green(layer))
    path = str(tmp_path / "p.qgs")
    assert QgsProject.instance().write(path)
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    text = (tmp_path / "p.qgs").read_text(encoding="utf-8")
    assert "RuleRenderer" not in text and "singleSymbol" in text


def test_a_table_without_places_is_not_coloured_and_the_style_comes_back(begun, qtbot):
    bench, layer = begun
    bench.threshold_box.map.setChecked(True)
    qtbot.waitUntil(lambda: not green(layer))
    table = add(samples_layer({"Cu_ppm": [1.0, 2.0, 4.0, 8.0, 16.0]}, None))
    choose(bench.source, table.id())
    settle(bench)
    assert bench.threshold.value is not None and green(layer) and not bench.threshold_box.style.on


def test_a_layer_that_goes_while_it_is_coloured_leaves_no_traceback(begun, qtbot):
    bench, layer = begun
    bench.threshold_box.map.setChecked(True)
    qtbot.waitUntil(lambda: not green(layer))
    QgsProject.instance().removeMapLayer(layer.id())
    assert bench.threshold.value is None and not bench.threshold_box.style.on


def test_the_rules_are_found_and_the_line_snaps_to_them(run, bench, qtbot):
    random = np.random.default_rng(3)
    values = 10 ** random.normal(1.5, 0.3, 300)
    layer = add(samples_layer({"Cu_ppm": values.tolist()}, [(5e5 + 10 * row, 5.5e6) for row in range(300)]))
    pane = pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    box = bench.threshold_box
    box.on.setChecked(True)
    settle(bench)
    box.find.click()
    qtbot.waitUntil(lambda: box._run is None and bool(bench.threshold.proposals), timeout=60_000)
    found = {(one.rule, one.number): one.threshold for one in bench.threshold.proposals}
    assert found["cumulative_frequency", 1] == pytest.approx(np.quantile(values, 0.85))
    titles = [box.rules.itemText(place) for place in range(box.rules.count())]
    assert any("Median + k MAD" in title for title in titles)
    # Two pixels beside it, the line goes to it.
    bench.threshold.move(20.0)
    near = pixel(pane, found["cumulative_frequency", 1], 1)
    near.setX(near.x() + 2)
    drag(pane, [pixel(pane, 20.0, 1), near])
    assert bench.threshold.value in found.values()
    box.rules.setCurrentIndex(box.rules.findText("Median", Qt.MatchFlag.MatchStartsWith))
    box.rules.activated.emit(box.rules.currentIndex())
    assert bench.threshold.value == found["median_mad", 1]
    box.classify.click()
    qtbot.waitUntil(lambda: box._run is None, timeout=60_000)
    made = [one for one in QgsProject.instance().mapLayers().values() if one is not layer]
    assert len(made) == 1 and "Cu_ppm" in made[0].name()
    above = [feature["Cu_ppm_class"] for feature in made[0].getFeatures()]
    assert sum(above) == (values > bench.threshold.value).sum() > 0


def test_the_colours_of_the_map_are_what_is_counted():
    """The expressions and the core agree on numbers, limits and intervals, at limits that equal the threshold, too."""
    random = np.random.default_rng(5)
    low = random.integers(1, 9, 400).astype(float)
    lower = np.select([random.random(400) < 0.2, random.random(400) < 0.2], [0.0, low], low)
    upper = np.select([lower == 0, random.random(400) < 0.2, random.random(400) < 0.2], [low, np.inf, low + 2], low)
    d = Determinations.from_bounds(lower, upper, "ppm")
    assert d.below.any() and d.above.any() and d.interval.any() and d.exact.any()
    layer = samples_layer({f"Cu_ppm{end}": cells for end, cells in written(d).items()})
    column = column_of("Cu_ppm", layer.fields().names())
    for limit in (0.5, 1.0, 4.0, 5.5, 8.0, 20.0):
        counted = parted(LayerSamples(layer).determinations("Cu_ppm"), limit)
        rows = [
            sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text)))
            for text in conditions(column, limit)
        ]
        assert rows == [counted.above, counted.below]
        assert counted.above + counted.below + counted.still_open == 400


def test_without_a_plot_of_contents_there_is_only_the_advice(begun, qtbot):
    bench, _ = begun
    box = bench.threshold_box
    assert box.value.isVisible() and box.classify.isVisible()
    for place in range(4):
        pane_of(bench, qtbot, place, "variogram", "Cu_ppm")
    settle(bench)
    hidden = (box.value, box.rules, box.find, box.map, box.classify)
    assert box.told.isVisible() and "histogram" in box.told.text() and not any(widget.isVisible() for widget in hidden)
    pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    settle(bench)
    assert all(widget.isVisible() for widget in hidden)


def test_a_long_name_does_not_widen_the_dock(bench):
    labels = [label for label in bench.widget().findChildren(QLabel) if label.buddy() is bench.language]
    assert [label.text() for label in labels] == ["Language"] and bench.language.toolTip() == "Language of the plots"


def test_classes_on_the_map_are_called_as_a_condition_is_written(begun):
    bench, _ = begun
    bench.threshold.move(100.0)
    assert [words for _, words in bench.threshold.rules()] == ["Cu_ppm > 100", "Cu_ppm ≤ 100"]
