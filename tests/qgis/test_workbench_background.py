"""Plots that take long: made in another thread, stopped by the user, never taken for another choice."""

import threading
import time
from dataclasses import replace

import pytest
from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QTimer

from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.gui.workbench import plot_task
from silkroad_plugin.processing.workbench.kinds import KINDS
from silkroad_plugin.processing.workbench.samples import LayerSamples
from tests.qgis.workbench_scene import add, choose, made, settle, survey

SECONDS = 20


class Slow:
    """Makes histograms of copper only once it may; ``seen``: (field, thread, whether it was stopped)."""

    def __init__(self):
        self.may, self.seen, self._made = threading.Event(), [], KINDS["histogram"].make

    def __call__(self, samples, choice, progress):
        end, stopped = time.monotonic() + SECONDS, True
        try:
            while choice.elements == ("Cu_ppm",) and not self.may.wait(0.01) and time.monotonic() < end:
                progress(0.5)
            stopped = False
        finally:
            self.seen.append((choice.elements[0], threading.current_thread(), stopped))
        return self._made(samples, choice, progress)


@pytest.fixture
def slow(bench, monkeypatch):
    """Return the slow plot, in the first pane of a dock with a layer."""
    found = Slow()
    monkeypatch.setitem(KINDS, "histogram", replace(KINDS["histogram"], make=found))
    bench.layout_box.setCurrentIndex(0)
    add(survey())
    yield found
    found.may.set()


def busy(pane):
    return pane.stack.currentWidget() is pane.busy


def test_the_user_sees_that_it_is_being_made_and_may_go_on(bench, slow, qtbot):
    pane, ticks = bench.panes[0], []
    timer = QTimer(bench)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(20)
    qtbot.waitUntil(lambda: busy(pane) and len(ticks) > 3, timeout=1000 * SECONDS)
    assert pane.linked is None and not pane.keep.isEnabled()
    qtbot.waitUntil(lambda: pane.busy.bar.value() > 40, timeout=1000 * SECONDS)
    assert "being made" in pane.busy.label.text() and pane.busy.button.text() == "Stop"
    slow.may.set()
    made(bench)
    assert pane.linked is not None and not busy(pane) and pane.keep.isEnabled()
    assert all(thread is not threading.main_thread() for _, thread, _ in slow.seen)


def test_it_is_stopped_and_begun_anew(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    pane.busy.button.click()
    assert busy(pane) and not pane.making and pane.busy.button.text() == "Make the Plot"
    qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
    assert slow.seen and all(stopped for _, _, stopped in slow.seen), "the work itself ends"
    assert pane.linked is None and busy(pane)
    slow.may.set()
    pane.busy.button.click()
    settle(bench, qtbot)
    assert pane.linked is not None


def test_what_was_begun_for_another_choice_is_not_taken(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    choose(pane.elements[0], "Pb_ppm")
    assert pane.linked.plot.title.startswith("Pb")
    slow.may.set()
    qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
    settle(bench, qtbot)
    assert pane.linked.plot.title.startswith("Pb")


def test_layers_and_docks_may_go_meanwhile(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    QgsProject.instance().removeAllMapLayers()
    assert not pane.making and "Cu_ppm" in pane.message.text()
    add(survey())
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    pane.close_down()
    plot_task.close_down()
    assert not plot_task.PlotTask.running and pane.linked is None


def test_a_fault_of_the_plot_is_told_and_ends_the_wait(bench, qtbot, monkeypatch, capture_qt):
    def broken(samples, choice, progress):
        raise ZeroDivisionError("fault of the plot")

    monkeypatch.setitem(KINDS, "histogram", replace(KINDS["histogram"], make=broken))
    bench.layout_box.setCurrentIndex(0)
    with capture_qt() as faults:
        add(survey())
        made(bench)
        qtbot.waitUntil(lambda: bool(faults), timeout=1000 * SECONDS)
    assert faults[0][0] is ZeroDivisionError
    pane = bench.panes[0]
    assert pane.linked is None and pane.busy.button.text() == "Make the Plot"


@pytest.fixture
def capture_qt():
    """Return pytest-qt's context that collects what fails in answers to Qt."""
    from pytestqt.exceptions import capture_exceptions

    return capture_exceptions


def test_samples_hold_no_layer_and_reading_them_can_be_stopped(qgis_new_project):
    samples = LayerSamples(survey())
    assert not any(isinstance(value, QgsMapLayer) for value in vars(samples).values())
    parts = []

    def stop(part):
        parts.append(part)
        raise Cancelled

    with pytest.raises(Cancelled):
        samples.load(["Cu_ppm"], stop)
    assert parts == [0.0]
    samples.load(["Cu_ppm"])
    assert len(samples) == 8 and samples.determinations("Cu_ppm").exact.sum() == 7


def test_the_components_can_be_stopped(qgis_new_project):
    import numpy as np

    from silkroad_plugin.core.geochemistry.robust_covariance import robust_covariance

    parts = []
    values = np.random.default_rng(1).normal(size=(50, 3))
    whole = robust_covariance(values, 0.75, parts.append)
    assert parts == [pytest.approx(number / 6) for number in range(1, 7)]
    np.testing.assert_array_equal(whole.covariance, robust_covariance(values).covariance)

    def stop(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        robust_covariance(values, 0.75, stop)
