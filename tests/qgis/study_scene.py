"""What the tests of the study share: a dock on the shipped data of the Altai, and how it is clicked."""

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

from silkroad_plugin import settings
from silkroad_plugin.gui.study_dock import StudyDock

WOFE = "silkroad:weights_of_evidence"


@pytest.fixture
def fresh(qgis_iface, qgis_new_project, run, tmp_path, monkeypatch):
    QgsSettings().remove("silkroad")
    settings.put("interface_language", "en")
    settings.put("area", "altai")
    monkeypatch.setattr(settings, "mineral_systems_folder", lambda: tmp_path / "成矿 systems")
    yield
    QgsSettings().remove("silkroad")


@pytest.fixture
def dock(qtbot, fresh):
    made = StudyDock(iface)
    qtbot.addWidget(made)
    made.resize(400, 660)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close_down()
    QgsProject.instance().clear()


@pytest.fixture
def begun(dock, qtbot, tmp_path):
    """A study of VMS in the Altai, on large cells."""
    dock.session.create("Altai VMS")
    settle()
    dock.session.change(folder=(tmp_path / "результаты").as_posix(), cell_size=5000.0)
    choose(dock.page("system").system, "vms")
    return dock


@pytest.fixture
def with_evidence(begun, qtbot):
    """The study with the shipped evidence made, by clicks."""
    click(qtbot, begun, "silkroadStudyNext")
    click(qtbot, begun, "silkroadTickShipped")
    click(qtbot, begun, "silkroadStudyNext")
    click(qtbot, begun, "silkroadEvidenceAll")
    wait(qtbot, begun)
    return begun


@pytest.fixture
def with_model(with_evidence, qtbot):
    """The study with weights of evidence."""
    dock = with_evidence
    click(qtbot, dock, "silkroadStudyNext")
    choose(dock.page("model").algorithm, WOFE)
    click(qtbot, dock, "silkroad_model_run")
    wait(qtbot, dock)
    return dock


def settle():
    """Let the dock show what has changed."""
    for _ in range(3):
        QCoreApplication.processEvents()


def click(qtbot, dock, name):
    """Click a button as a user does: it must be in sight and on."""
    button = dock.findChild(QPushButton, name)
    page = dock.pages.currentWidget()
    if page.isAncestorOf(button):
        page.ensureWidgetVisible(button)
        settle()
    assert button.isVisible() and button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    settle()


def choose(combo, code):
    """Choose an entry of a list."""
    combo.setCurrentIndex(combo.findData(code))
    assert combo.currentData() == code
    settle()


def wait(qtbot, dock):
    """Wait for the end of what runs."""
    qtbot.waitUntil(lambda: not dock.runner.busy, timeout=120_000)
    settle()


def states(dock):
    """Return step -> status as the dock judges now."""
    return {step: state.status for step, state in dock.session.judge.steps().items()}


def the_run(dock, step):
    """Return the only run of a step."""
    (found,) = dock.session.study.of_step(step)
    return found
