"""The panel's next steps: evidence in the background, the algorithms' dialogs, leaving without a trace."""

import gc
import time
import weakref

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

from silkroad_plugin import settings
from silkroad_plugin.catalogue import fonts
from silkroad_plugin.gui import evidence_run
from silkroad_plugin.plugin import SilkroadPlugin


@pytest.fixture
def plugin(qtbot, qgis_processing, qgis_iface, qgis_new_project, tmp_path, monkeypatch):
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    settings.put("area", "rudny_altai")
    monkeypatch.setattr(evidence_run, "folder", lambda area_id: tmp_path / "证据 слои" / area_id)
    loaded = SilkroadPlugin(iface)
    loaded.initGui()
    qtbot.waitUntil(lambda: loaded.panel is not None)
    # Clicks on a dock of the hidden main window are swallowed.
    loaded.panel.setParent(None)
    with qtbot.waitExposed(loaded.panel):
        loaded.panel.show()
    yield loaded
    loaded.unload()
    QgsSettings().remove("silkroad")


@pytest.fixture
def opened(plugin, monkeypatch):
    """The algorithms whose dialogs were asked for, with their parameters."""
    asked = []
    monkeypatch.setattr(plugin.panel.steps, "_open", lambda *parts: asked.append(parts))
    return asked


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_prospectivity_makes_the_evidence_once_and_does_not_freeze(plugin, opened, qtbot):
    gaps, last = [], time.perf_counter()

    def beat():
        nonlocal last
        gaps.append(time.perf_counter() - last)
        last = time.perf_counter()

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(10)
    box = plugin.panel.steps_box
    click(qtbot, box.prospectivity)
    assert box.work.isVisible() and not box.prospectivity.isEnabled()
    qtbot.waitUntil(lambda: bool(opened), timeout=120_000)
    timer.stop()
    # The work takes seconds; one block of it in the main thread would show as one long gap.
    assert sorted(gaps)[-2] < 0.2, f"the window stood still for {sorted(gaps)[-2]:.2f} s"
    name, parameters = opened[0]
    assert name == "silkroad:weights_of_evidence"
    assert len(parameters["EVIDENCE"]) == len(parameters["TYPES"].split(",")) == 6
    assert (parameters["UNIT_AREA"], parameters["MAX_AREA"]) == (1, 60)
    assert not box.work.isVisible() and box.prospectivity.isEnabled()
    click(qtbot, box.prospectivity)
    assert len(opened) == 2, "the second time the evidence is there"
    assert opened[1][1]["MASK"] == parameters["MASK"]


def test_training_set_goes_into_prospectivity(plugin, opened, qtbot):
    click(qtbot, plugin.panel.deposit_box.training)
    plugin.panel.steps.open_weights({"EVIDENCE": [], "TYPES": "", "DEPOSITS": "file", "MASK": ""})
    from qgis.core import QgsProject

    (training,) = QgsProject.instance().mapLayers().values()
    assert opened[0][1]["DEPOSITS"] == training.id()


def test_cancel_stops_the_work_and_writes_nothing(plugin, opened, qtbot, tmp_path):
    box = plugin.panel.steps_box
    click(qtbot, box.prospectivity)
    click(qtbot, box.cancel)
    qtbot.waitUntil(lambda: not box.work.isVisible(), timeout=60_000)
    assert not opened and box.prospectivity.isEnabled()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_print_opens_with_the_panels_choice(plugin, opened, qtbot):
    click(qtbot, plugin.panel.steps_box.print)
    name, parameters = opened[0]
    assert name == "silkroad:print_map"
    assert parameters["AREA"] == "rudny_altai" and parameters["LANGUAGES"] == [plugin.panel.map_language()]


@pytest.mark.parametrize("algorithm", ["weights_of_evidence", "print_map", "belt_evidence"])
def test_parameters_that_the_panel_fills_exist(plugin, algorithm):
    filled = {
        "weights_of_evidence": {"EVIDENCE", "TYPES", "DEPOSITS", "MASK", "UNIT_AREA", "MAX_AREA"},
        "print_map": {"AREA", "LANGUAGES", "FILTER"},
        "belt_evidence": {"AREA", "CELL_SIZE", "OUTPUT_FOLDER"},
    }[algorithm]
    found = QgsApplication.processingRegistry().algorithmById(f"silkroad:{algorithm}")
    assert filled <= {parameter.name() for parameter in found.parameterDefinitions()}


def test_interface_language_reaches_algorithms_too(plugin):
    def title():
        return QgsApplication.processingRegistry().algorithmById("silkroad:belt_evidence").displayName()

    english = title()
    plugin.set_interface_language("ru")
    russian, label = title(), plugin.panel.map_box.load.text()
    plugin.set_interface_language("en")
    assert english == title() != russian
    assert label == "Загрузить карту" and plugin.panel.map_box.load.text() == "Load Map"


def evidence_tasks():
    return [task for task in QgsApplication.taskManager().tasks() if "vidence" in task.description()]


def test_work_goes_on_when_nobody_but_qgis_holds_it(plugin, opened, qtbot):
    """QGIS keeps the task, not its context and feedback: freed while it runs, they crash QGIS."""
    run = evidence_run.EvidenceRun("rudny_altai")
    ended, kept = [], weakref.WeakSet([run])
    run.finished.connect(lambda results: ended.append(results))
    run.start()
    del run
    gc.collect()
    assert kept, "freed while the task runs"
    qtbot.waitUntil(lambda: bool(ended), timeout=120_000)
    assert len(ended[0]["EVIDENCE"]) == 6


def test_unload_while_evidence_is_made(plugin, opened, qtbot, tmp_path):
    click(qtbot, plugin.panel.steps_box.prospectivity)
    qtbot.waitUntil(lambda: plugin.panel.steps_box.progress.value() > 0, timeout=60_000)
    assert evidence_tasks()
    plugin.unload()
    gc.collect()
    assert not evidence_tasks(), "the work outlives the plugin"
    qtbot.wait(200)
    assert not opened
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_unload_while_a_dialog_runs(plugin, qtbot, tmp_path, monkeypatch):
    from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView

    browser, tree, steps = QgsBrowserGuiModel(), QgsLayerTreeView(), plugin.panel.steps
    monkeypatch.setattr(iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)  # QGIS 3.44 asks for it
    steps._open("silkroad:belt_evidence", {"AREA": "altai", "CELL_SIZE": 200, "OUTPUT_FOLDER": str(tmp_path / "out")})
    dialog = steps.dialogs[0]
    dialog.runButton().click()
    qtbot.waitUntil(lambda: bool(evidence_tasks()), timeout=10_000)
    plugin.unload()
    gc.collect()
    assert not evidence_tasks()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_evidence_that_cannot_be_remembered_is_used_all_the_same(plugin, opened, qtbot, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    said = []
    monkeypatch.setattr(evidence_run.notes, "keep", said.append)
    monkeypatch.setattr(evidence_run.Path, "write_text", full)
    click(qtbot, plugin.panel.steps_box.prospectivity)
    qtbot.waitUntil(lambda: bool(opened), timeout=120_000)
    assert "No space left" in said[0]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"results": {"MASK": 1, "EVIDENCE": []}, "catalogue": 1}'])
def test_a_spoilt_record_counts_as_none(plugin, text):
    record = evidence_run.folder("rudny_altai") / evidence_run.RECORD
    record.parent.mkdir(parents=True)
    record.write_text(text)
    assert evidence_run.existing("rudny_altai") is None


def test_the_whole_region_has_no_prospectivity_and_says_why(plugin, qtbot):
    boxes, button = plugin.panel.map_box, plugin.panel.steps_box.prospectivity
    usual = button.toolTip()
    boxes.level.setCurrentIndex(boxes.level.findData("global"))
    assert not button.isEnabled() and "belt or a key area" in button.toolTip()
    plugin.set_interface_language("ru")
    assert "пояс" in button.toolTip()
    plugin.set_interface_language("en")
    boxes.level.setCurrentIndex(boxes.level.findData("belt"))
    assert button.isEnabled() and button.toolTip() == usual
    plugin.panel.steps_box.start_work()
    boxes.level.setCurrentIndex(boxes.level.findData("global"))
    plugin.panel.steps_box.end_work()
    assert not button.isEnabled()


def test_unload_leaves_nothing(plugin):
    panel, action = plugin.panel, plugin.action
    plugin.unload()
    QCoreApplication.processEvents()
    assert sip.isdeleted(panel) and sip.isdeleted(action)
    assert not [
        dock for dock in QApplication.allWidgets() if isinstance(dock, QDockWidget) and "Silk" in dock.objectName()
    ]
    assert QFont.substitutes(fonts.family()) == []
    assert QgsApplication.processingRegistry().providerById("silkroad") is None
