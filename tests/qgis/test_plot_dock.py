"""The dock of plots as a user works it: real choices, a real mouse, real files."""

import sys

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel
from qgis.utils import iface

from silkroad_plugin import i18n, settings
from silkroad_plugin.catalogue import study_store
from silkroad_plugin.catalogue.study import Run, Study
from silkroad_plugin.gui import notes
from silkroad_plugin.gui.plots import files, rerun
from silkroad_plugin.gui.plots.dock import PlotDock
from silkroad_plugin.plugin import SilkroadPlugin
from silkroad_plugin.processing.plots import tables
from tests.qgis.plot_examples import table
from tests.qgis.scene import layer, raster

LIMITS = [2500.0, 5000.0, 10000.0, 20000.0, 45000.0]


def weights_rows(layer="faults", cut=2):
    figures = [(1.5, 0.6), (2.1, 0.5), (1.2, 0.4), (0.4, 0.5), (None, None)]
    found = []
    for index, (limit, (contrast, deviation)) in enumerate(zip(LIMITS, figures, strict=True)):
        studentised = None if contrast is None else contrast / deviation
        inside = 2 if index <= cut else 1
        plus, minus = (None, None) if contrast is None else (contrast * 0.6, -contrast * 0.4)
        area, deposits = 100.0 * 2**index, [4, 9, 12, 14, 15][index]
        found.append([layer, limit, area, deposits, plus, minus, contrast, deviation, studentised, inside, "ascending"])
    return found


def weights_table(name="Weights"):
    unused = [["height", limit, 50.0, 3, 0.1, -0.1, 0.2, 0.3, 0.7, 0, "descending"] for limit in (1.0, 2.0)]
    units = [["units", None, 50.0 * i, i, 0.1, -0.1, 0.2, 0.3, 0.7, i, "categorical"] for i in (1, 2)]
    return table(name, tables.WEIGHTS, [*weights_rows(), *unused, *weights_rows("contacts", 0), *units])


@pytest.fixture
def dock(qtbot, qgis_iface, qgis_new_project):
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    made = PlotDock()
    qtbot.addWidget(made)
    made.resize(560, 620)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close_down()
    QgsSettings().remove("silkroad")


def add(*layers):
    QgsProject.instance().addMapLayers(layers)
    return layers[0]


def choose(combo, code):
    combo.setCurrentIndex(combo.findData(code))


def shown_text(dock):
    return dock.message.text() if dock.stack.currentWidget() is dock.message else None


def pixel(canvas, x, y=0.5):
    """Return the place on the canvas of a value on the axis and a share of the height of the axes."""
    axes = canvas.figure.axes[0]
    across, _ = axes.transData.transform((x, 0))
    _, up = axes.transAxes.transform((0, y))
    ratio = canvas.device_pixel_ratio
    return QPoint(round(across / ratio), round((canvas.figure.bbox.height - up) / ratio))


def drag(canvas, x):
    """Move the mouse with its button held."""
    held = Qt.MouseButton.LeftButton
    place, none = QPointF(pixel(canvas, x)), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, canvas.mapToGlobal(place.toPoint()), held, held, none)
    QApplication.sendEvent(canvas, event)


def cut_figures(dock):
    return {name: label.text() for name, label in dock.cut_box.figures.items()}


def test_an_empty_project_says_what_is_needed_for_each_plot(dock):
    texts = set()
    for index in range(dock.kind.count()):
        dock.kind.setCurrentIndex(index)
        texts.add(shown_text(dock))
        assert shown_text(dock) and dock.source.count() == 0
        assert not any(button.isEnabled() for button in dock.buttons.values()) and not dock.cut_box.isVisible()
    assert len(texts) >= 9


def test_a_table_that_is_added_is_drawn_at_once_and_follows_its_changes(dock, qtbot):
    found = add(weights_table())
    assert shown_text(dock) is None and dock.source.currentText() == "Weights"
    assert [dock.item.itemText(i) for i in range(dock.item.count())] == ["faults", "height", "contacts"]
    assert dock.plot.cut == 2 and dock.title() == "faults"
    choose(dock.item, "contacts")
    assert dock.plot.cut == 0 and dock.title() == "contacts"
    before = dock.plot
    feature = QgsFeature(found.fields())
    feature.setAttributes(weights_rows("contacts", 0)[0])
    feature["class_limit"] = 70000.0
    found.dataProvider().addFeature(feature)
    found.reload()
    qtbot.waitUntil(lambda: dock.plot is not None and dock.plot is not before)
    assert dock.plot.limit[-1] == 70000 and dock.item.currentData() == "contacts"
    QgsProject.instance().removeMapLayer(found.id())
    qtbot.waitUntil(lambda: shown_text(dock) is not None)
    assert "Weights of evidence" in shown_text(dock)


def test_the_cut_is_dragged_with_the_mouse(dock, qtbot):
    add(weights_table())
    # On a busy machine the dock would draw the plot once more only while the cut is dragged.
    qtbot.waitUntil(lambda: not dock._soon.isActive() and not dock._resized.isActive())
    QApplication.processEvents()
    canvas = dock.stack.currentWidget()
    assert cut_figures(dock)["Cut"] == "10,000"
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 9000))
    whole = canvas.draw
    drawn = []
    canvas.draw = lambda: drawn.append(1) or whole()
    for x in (8000, 6000, 5100, 4000):
        drag(canvas, x)
        QApplication.processEvents()
    assert dock.cut_line.index == 1 and not drawn, "the whole plot was drawn while the cut was dragged"
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 4000))
    assert cut_figures(dock) == {
        "Cut": "5,000",
        "Area inside": "200\u00a0km²",
        "Deposits inside": "9",
        "W⁺": "1.260",
        "W⁻": "−0.840",
        "C": "2.100",
        "C/s(C)": "4.20",
    }
    drag(canvas, 19000)
    assert dock.cut_line.index == 1, "the mouse moved the cut without its button"
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 19000))
    assert dock.cut_line.index == 3
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert dock.cut_line.index == 4 and not dock.cut_box.run.isEnabled(), "a cut with nothing outside"
    for _ in range(9):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert dock.cut_line.index == 0 and dock.cut_box.run.isEnabled()


def test_a_cut_by_hand_outlives_language_size_and_changes_of_the_table(dock, qtbot):
    found = add(weights_table())
    canvas = dock.stack.currentWidget()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 5000))
    choose(dock.language, "ru")
    assert dock.cut_line.index == 1
    before = dock.cut_line
    dock.resize(700, 700)
    qtbot.waitUntil(lambda: dock.cut_line is not before)
    assert dock.cut_line.index == 1 and canvas.figure.axes[0].get_xlabel() == "Граница класса"
    before = dock.plot
    found.dataProvider().deleteFeatures([1])  # the lowest limit
    found.reload()
    qtbot.waitUntil(lambda: dock.plot is not None and dock.plot is not before)
    assert dock.cut_line.index == 0 and dock.plot.limit[0] == 5000
    choose(dock.item, "contacts")
    assert dock.cut_line.index == dock.plot.cut == 0 and dock.plot.limit[0] == 2500


def test_the_line_is_where_the_cut_is(dock, qtbot):
    add(weights_table())
    canvas = dock.stack.currentWidget()

    def green():
        """Columns in which the line stands: the share of green pixels of each."""
        image = np.asarray(canvas.buffer_rgba())[:, :, :3].astype(int)
        return np.flatnonzero((np.abs(image - [0, 158, 115]).sum(2) < 30).mean(0) > 0.4)

    for x in (2500, 20000, 5000):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, x))
        place = canvas.figure.axes[0].transData.transform((x, 0))[0]
        assert len(green()) and np.abs(green() - place).max() < 4 * canvas.device_pixel_ratio, x


@pytest.mark.parametrize("language", ["en", "zh", "ru"])
def test_saved_with_the_words_of_the_language(dock, monkeypatch, tmp_path, language, qtbot):
    add(weights_table())
    choose(dock.language, language)
    canvas = dock.stack.currentWidget()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 5000))
    asked = []

    def ask(parent, title, start, filters):
        asked.append(start)
        return str(tmp_path / "图 рисунок"), filters

    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", ask)
    said = []
    monkeypatch.setattr(notes, "success", said.append)
    qtbot.mouseClick(dock.buttons["png"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dock.buttons["svg"], Qt.MouseButton.LeftButton)
    assert asked[0].endswith("Contrast and cut faults.png") and len(said) == 2
    drawing = (tmp_path / "图 рисунок.svg").read_text(encoding="utf-8")
    words = ("Class limit", "Contrast C", "chosen cut", "cut by hand")
    assert all(i18n.tr(word, language) in drawing for word in words)
    assert (">1,5<" in drawing) == (language == "ru")
    from PIL import Image

    with Image.open(tmp_path / "图 рисунок.png") as picture:
        assert picture.size == (2160, 1380) and round(picture.info["dpi"][0]) == 300
    qtbot.mouseClick(dock.buttons["copy"], Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().image().width() == 2160


def test_a_place_that_cannot_be_written_is_said(dock, monkeypatch, tmp_path, qtbot):
    add(weights_table())
    (tmp_path / "folder.png").mkdir()
    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "folder.png"), ""))
    said = []
    monkeypatch.setattr(notes, "warn", said.append)
    qtbot.mouseClick(dock.buttons["png"], Qt.MouseButton.LeftButton)
    assert len(said) == 1 and "folder.png" in said[0]


def test_run_again_fills_in_the_dialog_from_the_project(dock, monkeypatch, tmp_path, qtbot, qgis_processing):
    add(weights_table())
    paths = [raster(tmp_path / f"{name}.tif", np.ones((3, 3), np.float32)) for name in ("faults", "units")]
    rasters = [QgsRasterLayer(path, name) for path, name in zip(paths, ("faults", "units"), strict=True)]
    add(*rasters)
    opened, said = [], []
    monkeypatch.setattr(dock.dialogs, "open", lambda *parts: opened.append(parts))
    monkeypatch.setattr(notes, "warn", said.append)
    monkeypatch.setattr(QgsApplication.processingRegistry(), "algorithmById", algorithm_by_id, raising=False)
    canvas = dock.stack.currentWidget()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel(canvas, 5000))
    qtbot.mouseClick(dock.cut_box.run, Qt.MouseButton.LeftButton)
    ((name, parameters),) = opened
    assert name == "silkroad:weights_of_evidence"
    assert parameters["EVIDENCE"] == [rasters[0].id(), rasters[1].id()]
    assert parameters["TYPES"] == "ascending,categorical" and parameters["CUTS"] == "5000, "
    assert parameters["RULE"] == 3  # manual
    assert len(said) == 1 and "contacts" in said[0]


def algorithm_by_id(name):
    from silkroad_plugin.processing.algorithms.prospectivity.weights_of_evidence import WeightsOfEvidence

    return WeightsOfEvidence().create()


def test_run_again_knows_the_earlier_run_from_the_history(dock, monkeypatch):
    found = add(weights_table())

    class Entry:
        def __init__(self, timestamp, **entry):
            self.timestamp, self.entry = timestamp, entry

    points = add(layer(["POINT(1 1)"]), layer(["POINT(1 1)"]))
    inputs = {
        "EVIDENCE": ["/a.tif", "/b.tif", "/c.tif", "/d.tif"],
        "TYPES": "ascending,descending,ascending,categorical",
        "DEPOSITS": points.source(),
        "MASK": "/mask.tif",
        "UNIT_AREA": 4,
        "OUTPUT_POSTERIOR": "/p.tif",
    }
    good = {"algorithm_id": rerun.WEIGHTS, "parameters": {"inputs": inputs}}
    entries = [
        Entry(3, algorithm_id="native:buffer", results={"OUTPUT_WEIGHTS": found.id()}),
        Entry(1, **good | {"parameters": {"inputs": {}}}, results={"OUTPUT_WEIGHTS": found.id()}),
        Entry(2, **good, results={"OUTPUT_WEIGHTS": found.id()}),
        Entry(4, **good, results={"OUTPUT_WEIGHTS": "another"}),
        Entry(5, algorithm_id=rerun.WEIGHTS),
    ]
    registry = type("Registry", (), {"queryEntries": lambda *_: entries})()
    monkeypatch.setattr(rerun.QgsGui, "historyProviderRegistry", lambda: registry)
    parameters, lacking = rerun.parameters(QgsProject.instance(), found, "faults", "5000")
    assert not lacking
    assert parameters == {
        "EVIDENCE": ["/a.tif", "/c.tif", "/d.tif"],  # the table does not use the second one
        "TYPES": "ascending,ascending,categorical",
        "DEPOSITS": points.id(),
        "MASK": "/mask.tif",
        "UNITS": None,
        "UNIT_AREA": 4,
        "RULE": "manual",
        "CUTS": "5000, 2500, ",
    }
    taken, _ = rerun.parameters(QgsProject.instance(), found, "height", "1.5")
    assert taken["EVIDENCE"] == inputs["EVIDENCE"] and taken["CUTS"] == "10000, 1.5, 2500, "


def test_run_again_knows_the_earlier_run_from_a_study(dock):
    found = add(weights_table())
    inputs = {"EVIDENCE": ["/a.tif", "/b.tif", "/c.tif", "/d.tif"], "DEPOSITS": "/d.gpkg", "MAX_AREA": 70.0}
    runs = tuple(
        Run(f"r{i}", "model", rerun.WEIGHTS, rerun.WEIGHTS, {**inputs, "SEED": i}, outputs={"OUTPUT_WEIGHTS": made})
        for i, made in enumerate(("/old.csv", found.id(), "/other.csv"))
    )
    study_store.write(QgsProject.instance(), [Study("s", "Study", "altai", runs=runs)])
    parameters, lacking = rerun.parameters(QgsProject.instance(), found, "faults", "5000")
    assert not lacking and parameters["EVIDENCE"] == ["/a.tif", "/c.tif", "/d.tif"]
    assert parameters["SEED"] == 1 and parameters["MAX_AREA"] == 70 and parameters["DEPOSITS"] == "/d.gpkg"


def test_rasters_are_chosen_for_parallel_coordinates(dock, tmp_path, qtbot):
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    paths = [raster(tmp_path / f"{name}.tif", values * (index + 1)) for index, name in enumerate("abc")]
    rasters = [QgsRasterLayer(path, name) for path, name in zip(paths, "abc", strict=True)]
    add(layer(["POINT(501500 5499500)", "POINT(503500 5497500)"]), *rasters)
    choose(dock.kind, "parallel_evidence")
    assert sorted(dock.plot.layers) == ["a", "b", "c"] and dock.parts.isVisible() and not dock.item.isVisible()
    dock.parts.deselectAllOptions()
    qtbot.waitUntil(lambda: shown_text(dock) is not None)
    assert "at least two" in shown_text(dock)
    dock.parts.setCheckedItems(["a", "c"])
    qtbot.waitUntil(lambda: shown_text(dock) is None)
    assert sorted(dock.plot.layers) == ["a", "c"]


def test_without_matplotlib_the_dock_says_what_to_install(dock, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "matplotlib"] + ["matplotlib"]:
        monkeypatch.setitem(sys.modules, name, None)
    add(weights_table())
    assert "matplotlib" in shown_text(dock) and "python3-matplotlib" in shown_text(dock)
    assert not dock.buttons["png"].isEnabled()


def test_without_a_chinese_font_a_note_says_so(dock, monkeypatch):
    add(weights_table())
    monkeypatch.setattr("silkroad_plugin.gui.plots.dock.lacks_chinese", lambda: True)
    choose(dock.language, "ru")
    assert "fonts-noto-cjk" not in dock.note.text() and "green line" in dock.note.text()
    choose(dock.language, "zh")
    assert dock.note.isVisible() and "fonts-noto-cjk" in dock.note.text()


def test_every_word_follows_the_interface_language(dock):
    add(weights_table())
    for language in ("zh", "ru", "en"):
        settings.put("interface_language", language)
        installed = i18n.install(language)
        try:
            dock.retranslate()
            assert dock.windowTitle() == i18n.tr("Plots", language)
            assert dock.kind.currentText() == i18n.tr("Contrast and cut", language)
            titles = [label.text() for label in dock.cut_box.findChildren(QLabel)]
            assert i18n.tr("Deposits inside", language) in titles
            assert dock.buttons["copy"].text() == i18n.tr("Copy", language)
        finally:
            i18n.remove(installed)


def test_the_choice_is_remembered(dock, qtbot):
    choose(dock.kind, "correlation")
    choose(dock.language, "ru")
    other = PlotDock()
    qtbot.addWidget(other)
    assert other.kind.currentData() == "correlation" and other.plot_language() == "ru"
    other.close_down()


def test_the_canvas_is_on_the_qt_of_qgis(dock):
    add(weights_table())
    from matplotlib.backends.qt_compat import QT_API
    from qgis.PyQt.QtCore import PYQT_VERSION_STR

    assert ("PyQt6" if PYQT_VERSION_STR.startswith("6") else "PyQt5") == QT_API


def test_the_action_makes_one_dock_and_leaves_nothing_behind(qtbot, qgis_processing, qgis_iface, qgis_new_project):
    QgsSettings().remove("silkroad")
    plugin = SilkroadPlugin(iface)
    plugin.initGui()
    try:
        assert plugin.plots is None, "the dock was made before anybody asked for it"
        plugin.plots_action.trigger()
        dock = plugin.plots
        assert not dock.isHidden()
        plugin.plots_action.trigger()
        assert plugin.plots is dock
        plugin.set_interface_language("ru")
        assert dock.windowTitle() == plugin.plots_action.text() == "Графики"
    finally:
        plugin.unload()
        QgsSettings().remove("silkroad")
    assert sip.isdeleted(dock) and plugin.plots is None
    # A layer that comes now must not wake it.
    add(weights_table())
