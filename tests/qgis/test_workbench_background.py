"""Plots that take long: made in another thread, stopped by the user, never taken for another choice."""

import threading
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QThread, QTimer, pyqtSignal

from silkroad_plugin.core.errors import Cancelled
from silkroad_plugin.gui.workbench import plot_task, threshold_box
from silkroad_plugin.processing.workbench.kind import Choice
from silkroad_plugin.processing.workbench.kinds import KINDS
from silkroad_plugin.processing.workbench.samples import LayerSamples
from silkroad_plugin.processing.workbench.threshold import Proposal
from tests.qgis.workbench_scene import add, choose, made, pane_of, settle, survey

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


@pytest.fixture
def slow_kind():
    """Return a kind of plots that are never made unless they are stopped."""
    found = Slow()
    yield replace(KINDS["histogram"], make=found)
    found.may.set()


def busy(pane):
    return pane.view.stack.currentWidget() is pane.view.busy


def test_the_user_sees_that_it_is_being_made_and_may_go_on(bench, slow, qtbot):
    pane, ticks = bench.panes[0], []
    timer = QTimer(bench)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(20)
    qtbot.waitUntil(lambda: busy(pane) and len(ticks) > 3, timeout=1000 * SECONDS)
    assert pane.linked is None and not pane.keep.isEnabled()
    qtbot.waitUntil(lambda: pane.view.busy.bar.value() > 40, timeout=1000 * SECONDS)
    assert "being made" in pane.view.busy.label.text() and pane.view.busy.button.text() == "Stop"
    slow.may.set()
    made(bench)
    assert pane.linked is not None and not busy(pane) and pane.keep.isEnabled()
    assert all(thread is not threading.main_thread() for _, thread, _ in slow.seen)


def test_it_is_stopped_and_begun_anew(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    pane.view.busy.button.click()
    assert busy(pane) and not pane.making and pane.view.busy.button.text() == "Make the Plot"
    qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
    assert slow.seen and all(stopped for _, _, stopped in slow.seen), "the work itself ends"
    assert pane.linked is None and busy(pane)
    slow.may.set()
    pane.view.busy.button.click()
    settle(bench)
    assert pane.linked is not None


def test_what_was_begun_for_another_choice_is_not_taken(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    choose(pane.choices.elements[0], "Pb_ppm")
    assert pane.linked.plot.title.startswith("Pb")
    slow.may.set()
    qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
    settle(bench)
    assert pane.linked.plot.title.startswith("Pb")


def test_layers_and_docks_may_go_meanwhile(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    QgsProject.instance().removeAllMapLayers()
    assert not pane.making and "Cu_ppm" in pane.view.message.text()
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
    assert pane.linked is None and pane.view.busy.button.text() == "Make the Plot"


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


@pytest.mark.parametrize("layers", ["none", "others"])
def test_a_dock_that_is_closed_takes_no_plot_of_samples_that_are_gone(bench, slow, qtbot, layers):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    bench.hide()
    QgsProject.instance().removeAllMapLayers()
    if layers == "others":
        bench.selection.follow(add(survey()))
    slow.may.set()
    qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
    assert pane.linked is None and not pane.making
    add(survey())
    bench.show()
    qtbot.waitUntil(lambda: pane.linked is not None, timeout=1000 * SECONDS)


def test_a_threshold_ends_with_its_layer_in_a_closed_dock_too(bench, slow, qtbot):
    slow.may.set()
    bench.threshold_box.on.setChecked(True)
    settle(bench)
    assert bench.threshold.value is not None
    bench.hide()
    QgsProject.instance().removeAllMapLayers()
    bench.threshold_box._ended()  # of a run that was going on
    assert bench.threshold.value is None


class Found(QObject):
    """A run of the rules that has yet to tell what it found."""

    found = pyqtSignal(object)

    def __init__(self, layer, field):
        super().__init__()


def test_what_rules_find_for_another_layer_is_not_offered(bench, slow, qtbot, monkeypatch):
    slow.may.set()
    box, runs = bench.threshold_box, []
    monkeypatch.setattr(threshold_box, "ProposalRun", Found)
    box.on.setChecked(True)
    settle(bench)
    monkeypatch.setattr(box, "_start", runs.append)
    for same in (True, False):
        box.find.click()
        if not same:
            bench.selection.read_again()
            settle(bench)
        runs[-1].found.emit([Proposal("median_mad", 1, 50.0)])
        assert bool(bench.threshold.proposals) is same and bench.threshold.field == "Cu_ppm"


def test_a_pane_that_is_put_away_takes_no_plot_of_what_was_edited(bench, slow, qtbot):
    pane = bench.panes[0]
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    pane.hide()
    bench.selection.layer.dataProvider().deleteFeatures(bench.selection.layer.allFeatureIds()[:4])
    bench.selection.read_again()
    slow.may.set()
    qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
    assert pane.linked is None
    pane.show()
    qtbot.waitUntil(lambda: pane.linked is not None, timeout=1000 * SECONDS)
    assert len(bench.selection.samples) == 4 and pane.view.canvas.view is not None


def test_all_plots_are_stopped_those_too_that_have_not_begun(qgis_new_project, slow_kind):
    samples, choice = LayerSamples(survey()), Choice(("Cu_ppm",), "", True, "", "en")
    for _ in range(3 * QThread.idealThreadCount() + 4):
        plot_task.PlotTask(slow_kind, samples, choice).start()
    plot_task.close_down()
    assert not plot_task.PlotTask.running


def test_what_waits_is_dropped_without_clearing_what_is_shown(bench, slow, qtbot):
    """A task that has not begun ends at once when it is cancelled; the pane has forgotten it by then."""
    pane, said = bench.panes[0], []
    qtbot.waitUntil(lambda: busy(pane), timeout=1000 * SECONDS)
    samples, choice = bench.selection.samples, pane.choices.choice("", "en")
    blocking = [plot_task.PlotTask(KINDS["histogram"], samples, choice) for _ in range(3 * QThread.idealThreadCount())]
    for task in blocking:
        task.start()
    pane.refresh()
    pane.shown.connect(lambda: said.append(1))
    pane.refresh()
    assert pane.making and not said
    for task in blocking:
        task.cancel()


def test_the_threshold_stays_with_its_element_while_its_plot_is_made_anew(bench, slow, qtbot):
    slow.may.set()
    bench.layout_box.setCurrentIndex(1)
    pane_of(bench, qtbot, 0, "ecdf", "Pb_ppm")
    pane = pane_of(bench, qtbot, 1, "histogram", "Zn_ppm")
    choose(pane.choices.elements[0], "Cu_ppm")
    choose(bench.panes[0].choices.kind, "biplot")
    bench.threshold_box.on.setChecked(True)
    settle(bench)
    assert bench.threshold.field == "Cu_ppm"
    bench.threshold.move(100.0)
    choose(bench.panes[0].choices.kind, "ecdf")
    settle(bench)
    slow.may.clear()
    bench.selection.read_again()
    qtbot.waitUntil(lambda: bench.panes[0].linked is not None and busy(pane), timeout=1000 * SECONDS)
    slow.may.set()
    settle(bench)
    assert bench.threshold.field == "Cu_ppm" and bench.threshold.value == 100.0


def test_the_thread_of_a_plot_leaves_no_coordinate_system_behind(bench, qtbot, monkeypatch):
    """QGIS would keep it, without its definition once the thread has ended (``catalogue.crs``)."""
    threads = []

    @contextmanager
    def seen():
        yield
        threads.append(threading.current_thread())

    monkeypatch.setattr(plot_task, "own_systems", seen)
    bench.layout_box.setCurrentIndex(0)
    add(survey())
    settle(bench)
    assert threads and threading.main_thread() not in threads
