"""What goes while the workbench is at work: samples of a file, the layer under a dialog, project, dock and plugin."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProject,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from silkroad_plugin import settings
from silkroad_plugin.gui.plots import files
from silkroad_plugin.gui.workbench import dock, plot_task
from silkroad_plugin.plugin import SilkroadPlugin
from silkroad_plugin.processing.workbench.kinds import KINDS
from silkroad_plugin.processing.workbench.samples import LayerSamples, Outdated
from tests.qgis.workbench_scene import add, choose, pane_of, settle, survey

SECONDS = 20


@pytest.fixture
def in_file(tmp_path):
    """Return the survey as a layer of a file."""
    path, options = str(tmp_path / "survey.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
    made = QgsVectorFileWriter.writeAsVectorFormatV3(survey(), path, QgsCoordinateTransformContext(), options)
    assert made[0] == QgsVectorFileWriter.WriterError.NoError, made
    return QgsVectorLayer(path, "survey", "ogr")


def without_telling(layer):
    """Delete half of the samples as another program does it in the file."""
    file = ogr.Open(layer.source(), True)
    for fid in sorted(layer.allFeatureIds())[:4]:
        assert file.GetLayer().DeleteFeature(fid) == 0
    file.Destroy()


def test_what_samples_have_told_they_never_take_back(qgis_new_project, in_file):
    layer = in_file
    samples = LayerSamples(layer)
    copper, fid = samples.determinations("Cu_ppm"), samples.fid
    without_telling(layer)
    for read in (lambda: samples.determinations("Pb_ppm"), samples.places, lambda: samples.texts("country")):
        with pytest.raises(Outdated):
            read()
    assert samples.fid is fid and samples.determinations("Cu_ppm") is copper and len(samples) == 8
    assert len(LayerSamples(layer).determinations("Pb_ppm")) == 4


def test_samples_that_changed_without_telling_are_read_anew(bench, qtbot, in_file):
    layer = add(in_file)
    pane = pane_of(bench, qtbot, 0, "histogram", "Cu_ppm")
    other = pane_of(bench, qtbot, 1, "ecdf", "Cu_ppm")
    for one in bench.panes[2:]:
        choose(one.choices.kind, "histogram")
        choose(one.choices.elements[0], "Cu_ppm")
    before = LayerSamples(layer)
    before.determinations("Cu_ppm")
    bench.selection.samples = before  # nothing but copper is read
    for one in bench.panes:
        one.refresh()
    settle(bench)
    without_telling(layer)
    choose(pane.choices.elements[0], "Pb_ppm")
    qtbot.waitUntil(lambda: bench.selection.samples is not before, timeout=1000 * SECONDS)
    settle(bench)
    assert len(before) == 8 and len(bench.selection.samples) == len(bench.selection.chosen) == 4
    assert len(other.linked.plot.value) == 4 and pane.linked.plot.title.startswith("Pb")


def test_a_layer_may_go_under_the_dialog(bench, qtbot, tmp_path, monkeypatch):
    add(survey())
    pane, path = pane_of(bench, qtbot, 0, "histogram", "Cu_ppm"), tmp_path / "plot.png"

    def ask(parent, suffix, name):
        QgsProject.instance().removeAllMapLayers()
        settle(bench)
        return str(path)

    monkeypatch.setattr(files, "ask_path", ask)
    pane.keep.menu().actions()[0].trigger()
    assert path.read_bytes().startswith(b"\x89PNG") and pane.linked is None and not pane.keep.isEnabled()


class Waiting:
    """Makes plots once it may, which it may not before it is stopped."""

    def __init__(self, made):
        self.may, self.begun, self._made = threading.Event(), [], made

    def __call__(self, samples, choice, progress):
        self.begun.append(threading.current_thread())
        end = time.monotonic() + SECONDS
        while not self.may.wait(0.01) and time.monotonic() < end:
            progress(0.5)
        return self._made(samples, choice, progress)


def test_an_option_belongs_to_its_kind(bench, qtbot, monkeypatch):
    add(survey())
    pane = pane_of(bench, qtbot, 0, "histogram", "Cu_ppm", option="tenth")
    waiting = Waiting(KINDS["ecdf"].make)
    monkeypatch.setitem(KINDS, "ecdf", replace(KINDS["ecdf"], make=waiting))
    box = pane.choices.kind
    box.setCurrentIndex(box.findData("ecdf"))
    assert pane.making and not pane.choices.option.isVisible()
    waiting.may.set()
    choose(box, "histogram")
    assert pane.choices.option.currentData() == "tenth" and pane.choices.option.isVisible()


def test_an_option_stays_where_too_few_are_ticked(bench, qtbot):
    add(survey())
    pane = pane_of(bench, qtbot, 0, "biplot")
    codes = [pane.choices.option.itemData(at) for at in range(pane.choices.option.count())]
    choose(pane.choices.option, codes[-1])
    names = [pane.choices.several.itemText(at) for at in range(3)]
    for ticked in (names[:1], names):
        pane.choices.several.deselectAllOptions()
        pane.choices.several.setCheckedItems(ticked)
        settle(bench)
        assert pane.choices.option.isVisible() and pane.choices.option.currentData() == codes[-1]
    assert len(codes) > 1 and pane.linked is not None


@pytest.mark.parametrize("ends", ["close", "clear", "remove", "unload"])
def test_four_plots_end_with_dock_project_layer_and_plugin(
    qtbot, qgis_iface, qgis_processing, qgis_new_project, monkeypatch, ends
):
    """The real dock of the plugin, four plots being computed."""
    QgsSettings().remove("silkroad")
    settings.put("workbench_layout", "4")
    waiting = Waiting(KINDS["histogram"].make)
    monkeypatch.setitem(KINDS, "histogram", replace(KINDS["histogram"], make=waiting))
    monkeypatch.setattr(dock, "FIRST_KINDS", ("histogram",) * 4)
    plugin = SilkroadPlugin(qgis_iface)
    plugin.initGui()
    try:
        qgis_iface.mainWindow().show()
        QCoreApplication.processEvents()
        plugin.show_workbench(True)
        layer = add(survey())
        bench, panes = plugin.workbench, plugin.workbench.panes
        qtbot.waitUntil(lambda: all(pane.making for pane in panes), timeout=1000 * SECONDS)
        at_once = min(4, QThread.idealThreadCount())
        qtbot.waitUntil(lambda: len(waiting.begun) >= at_once, timeout=1000 * SECONDS)
        match ends:
            case "close":
                bench.close()
            case "clear":
                QgsProject.instance().clear()
            case "remove":
                QgsProject.instance().removeMapLayer(layer.id())
            case "unload":
                plugin.unload()
        if ends == "close":  # the work goes on: the dock may be shown again
            waiting.may.set()
        qtbot.waitUntil(lambda: not plot_task.PlotTask.running, timeout=1000 * SECONDS)
        assert threading.main_thread() not in waiting.begun
        if ends == "unload":
            assert plugin.workbench is None
        else:
            assert not any(pane.making for pane in panes)
            assert np.array([pane.linked is None for pane in panes]).all() or ends == "close"
    finally:
        waiting.may.set()
        plugin.unload()
        QCoreApplication.processEvents()
        QgsSettings().remove("silkroad")
