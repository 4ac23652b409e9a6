"""The pages of the study: failures, layers of the user, own systems, languages, keyboard."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel
from qgis.utils import iface

from silkroad_plugin import i18n, settings
from silkroad_plugin.catalogue import mineral_systems, study_store
from silkroad_plugin.catalogue.study_status import Status
from silkroad_plugin.gui.study import filling, proxy_plan, system_page
from silkroad_plugin.gui.study_dock import StudyDock
from tests.qgis.study_scene import WOFE, choose, click, settle, states, the_run, wait


def test_a_failed_run_says_why(with_evidence, qtbot):
    dock = with_evidence
    dock.session.change(training="no such layer")
    dock.go_to("model")
    settle()
    choose(dock.page("model").algorithm, WOFE)
    job = dock.page("model").job()
    (folder := Path(dock.session.folder())).mkdir(exist_ok=True)
    few = QgsVectorLayer("Point?crs=EPSG:4326", "nothing", "memory")
    QgsProject.instance().addMapLayer(few)
    dock.runner.start([lambda: replace(job, parameters={**job.parameters, "DEPOSITS": few.id()})])
    wait(qtbot, dock)
    assert states(dock)["model"] is Status.FAILED
    assert "nothing" in the_run(dock, "model").problem
    assert "nothing" in dock.reason.text()
    dock.session.put(replace(dock.session.study, runs=(replace(the_run(dock, "model"), problem="long " * 500),)))
    settle()
    assert len(dock.reason.text()) < 300 and dock.reason.text().endswith("…"), "the page below must stay in sight"
    assert dock.reason.toolTip() == "long " * 500
    assert not list(folder.rglob("*posterior*"))


def test_cancel_stops_and_keeps_the_study_as_it_was(with_evidence, qtbot):
    dock = with_evidence
    before = dock.session.study
    dock.session.change(cell_size=150.0)
    settle()
    click(qtbot, dock, "silkroadMakeFrame")
    assert dock.work.isVisible() and not dock.page("evidence").make.isEnabled()
    qtbot.waitUntil(lambda: dock.progress.value() > 0, timeout=60_000)
    dock.cancel.click()
    wait(qtbot, dock)
    assert not dock.work.isVisible()
    assert dock.session.study.runs == before.runs


def faults_layer():
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=name:string", "my faults", "memory")
    for wkt in ("LINESTRING(82 50, 86 48)", "LINESTRING(83 48, 85 50)"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_proxy_from_a_layer_of_the_user_in_two_steps(with_evidence, qtbot):
    dock, page = with_evidence, with_evidence.page("evidence")
    layer = faults_layer()
    dock.page("proxies").tick({"units", "crossings"})
    settle()
    assert page.tree.topLevelItemCount() == 2
    page.choose("crossings")
    assert not page.detail.run.isEnabled(), "the layer is not chosen yet"
    page.detail.combos["@faults"].setLayer(layer)
    settle()
    click(qtbot, dock, "silkroadEvidenceRun")
    wait(qtbot, dock)
    made = dock.session.study.evidence_of("crossings")
    assert made.kind == "ascending" and Path(made.source).exists()
    assert [run.algorithm for run in dock.session.study.runs][-2:] == [
        "native:lineintersections",
        "silkroad:distance_to_features",
    ]
    assert states(dock)["evidence"] is Status.DONE
    layer.dataProvider().truncate()
    dock.session.look_again()
    settle()
    assert dock.session.judge.proxy("crossings").status is Status.STALE, "what it rests on has changed"


def geology_layer():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=lithology:string&field=age:string", "geology", "memory")
    units = ((82, "rhyolite", "Devonian"), (84, "mudstone", "Devonian"))
    for west, *words in units:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(words)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 48, west + 2, 50)))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_every_proxy_of_a_system_runs_and_one_that_fails_stops_no_other(with_evidence, qtbot):
    dock, proxies = with_evidence, with_evidence.session.system.proxies()
    made = dock.session.study.of_purpose("frame").outputs["EVIDENCE"]
    grid = QgsRasterLayer(next(path for path in made if "relief" in path), "grid")
    QgsProject.instance().addMapLayer(grid)
    layers = {"@geology": geology_layer().id(), "@faults": faults_layer().id()}
    chosen = {proxy.id: {role: layers.get(role, grid.id()) for role in proxy_plan.roles_of(proxy)} for proxy in proxies}
    dock.session.change(layers=chosen)
    dock.page("proxies").tick({proxy.id for proxy in proxies})
    settle()
    click(qtbot, dock, "silkroadEvidenceAll")
    wait(qtbot, dock)
    failed = {proxy.id for proxy in proxies if dock.session.judge.proxy(proxy.id).status is not Status.DONE}
    assert failed == {"barium"}, "its threshold is for the user to say"
    assert "no cell is anomalous" in dock.session.judge.proxy("barium").reason
    assert len(dock.session.used_evidence()) == len(proxies) - 1


def test_a_raster_by_hand_and_another_made_from_it(with_evidence, qtbot, monkeypatch):
    dock, page = with_evidence, with_evidence.page("evidence")
    page.choose("units")
    opened = []
    monkeypatch.setattr(dock.runner, "open", opened.append)
    page.transform_current("silkroad:reclassify_raster")
    (job,) = opened
    assert job.parameters["INPUT"] == dock.session.study.evidence_of("units").source
    dock.runner.start([lambda: replace(job, parameters={**job.parameters, "TABLE": "1;5;1\n5;100;2"})])
    wait(qtbot, dock)
    assert [item.key[:4] for item in dock.session.study.evidence] == ["unit", "own_"]
    assert page.tree.topLevelItemCount() == 2
    own = page.tree.topLevelItem(1)
    own.setCheckState(0, Qt.CheckState.Unchecked)
    settle()
    assert [item.key for item in dock.session.used_evidence()] == ["units"]
    page.choose(dock.session.study.evidence[1].key)
    click(qtbot, dock, "silkroadEvidenceRemove")
    assert page.tree.topLevelItemCount() == 1


def test_transforms_are_found_in_the_registry(fresh):
    found = {algorithm for algorithm, _ in filling.transforms()}
    assert {"silkroad:classify_raster", "silkroad:reclassify_raster", "silkroad:fuzzy_membership"} <= found
    assert not {"silkroad:fuzzy_overlay", "silkroad:distance_to_features", "silkroad:delineate_targets"} & found


def test_a_missing_algorithm_is_shown_and_off(begun, qtbot, monkeypatch):
    monkeypatch.setitem(filling.EXPECTED["model"], "crystal_ball", "Crystal ball")
    begun.go_to("model")
    settle()
    combo = begun.page("model").algorithm
    place = combo.findData("silkroad:crystal_ball")
    assert combo.itemText(place) == "Crystal ball" and not combo.model().item(place).isEnabled()
    assert "silkroad:crystal_ball" in combo.itemData(place, Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("system", sorted(mineral_systems.shipped()))
def test_every_layer_that_a_system_asks_for_has_a_name(qgis_app, system):
    for proxy in mineral_systems.shipped()[system].proxies():
        for role in proxy_plan.roles_of(proxy):
            assert proxy_plan.role_name(role, proxy) and proxy_plan.filter_of(role)


def test_a_system_is_copied_edited_and_a_broken_one_told_of(begun, qtbot, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(system_page.QDesktopServices, "openUrl", opened.append)
    click(qtbot, begun, "silkroadSystemCopy")
    copy = tmp_path / "成矿 systems" / "vms.json"
    assert copy.exists() and opened[0].toLocalFile() == str(copy)
    page = begun.page("system")
    assert "your own" in page.system.currentText()
    copy.write_text(copy.read_text("utf-8").replace("Volcanogenic massive sulphide (VMS)", "My VMS", 1), "utf-8")
    (copy.parent / "broken.json").write_text('{"format": "silkroad mineral system 1", "id": ', "utf-8")
    click(qtbot, begun, "silkroadSystemRead")
    assert page.system.currentText() == "My VMS (your own)"
    assert "broken.json" in page.problems.text() and page.problems.isVisible()
    assert page.system.count() == len(mineral_systems.shipped()) + 1


class FinishingDialog(QObject):
    """Stands in for Processing's dialog."""

    algorithmFinished = pyqtSignal(bool, dict)  # noqa: N815 (the name of the real one)


def test_a_system_that_was_imported_is_listed(begun, qtbot, monkeypatch, tmp_path):
    dialog, opened = FinishingDialog(), []
    monkeypatch.setattr(begun.runner.dialogs, "open", lambda *parts: opened.append(parts) or dialog)
    click(qtbot, begun, "silkroadSystemImport")
    assert opened == [("silkroad:import_mineral_system", {})]
    assert QgsApplication.processingRegistry().algorithmById(opened[0][0]) is not None
    own = tmp_path / "成矿 systems" / "imported.json"
    own.parent.mkdir()
    text = mineral_systems.shipped()["vms"].path.read_text("utf-8")
    own.write_text(text.replace('"id": "vms"', '"id": "imported"', 1), "utf-8")
    dialog.algorithmFinished.emit(True, {})
    settle()
    assert begun.page("system").system.findData("imported") > 0


def test_an_edited_system_makes_the_proxies_stale(begun, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(system_page.QDesktopServices, "openUrl", lambda _: None)
    begun.page("proxies").tick({"units"})
    assert states(begun)["proxies"] is Status.DONE
    click(qtbot, begun, "silkroadSystemCopy")
    assert states(begun)["proxies"] is Status.DONE, "a copy says the same"
    copy = tmp_path / "成矿 systems" / "vms.json"
    copy.write_text(copy.read_text("utf-8") + "\n", "utf-8")
    click(qtbot, begun, "silkroadSystemRead")
    assert states(begun)["proxies"] is Status.STALE


def texts(widget):
    for child in [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]:
        if child.text().strip() and not child.isHidden() and "<a href" not in child.text():
            yield child.objectName(), child.text()
    for name in ("criteria", "tree"):
        tree = getattr(widget, name, None)
        if tree is not None:
            yield name, " ".join(tree.headerItem().text(column) for column in range(tree.columnCount()))


@pytest.mark.parametrize(("language", "letters"), [("zh", "[\u4e00-\u9fff]"), ("ru", "[а-яА-Я]")])
def test_every_page_speaks_the_language_at_once(with_model, qtbot, language, letters):
    dock = with_model
    settings.put("interface_language", language)
    installed = i18n.install(language)
    try:
        dock.retranslate()
        settle()
        for step, title in zip(states(dock), (dock.steps.item(row).text() for row in range(6)), strict=True):
            assert re.search(letters, title)
            dock.go_to(step)
            settle()
            wrong = [text for text in texts(dock.page(step)) if not re.search(letters, text[1]) and text[1] != "…"]
            assert wrong == []
        assert dock.minimumSizeHint().width() < 440
    finally:
        i18n.remove(installed)


def test_fits_a_small_laptop_and_the_keyboard(with_model, qtbot):
    dock = with_model
    assert dock.minimumSizeHint().height() < 560
    dock.steps.setFocus()
    dock.steps.setCurrentRow(0)
    for step in list(states(dock))[1:]:
        qtbot.keyClick(dock.steps, Qt.Key.Key_Down)
        assert dock.step() == step
    top = dock.page("proxies").tree.topLevelItem(0)
    assert top.isFirstColumnSpanned() and top.child(0).isFirstColumnSpanned(), "titles take the width of the tree"
    page = dock.page("targets")
    for widget in (page.algorithm, page.models, page.run, page.open, page.tree, dock.skip, dock.next):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_spoilt_studies_are_said_and_leave_the_dock_usable(qtbot, fresh, monkeypatch):
    from silkroad_plugin.gui import notes

    said = []
    monkeypatch.setattr(notes, "warn", said.append)
    QgsProject.instance().writeEntry(study_store.SCOPE, study_store.KEY, '{"home": "", "studies": [{"format": "x"}]}')
    made = StudyDock(iface)
    qtbot.addWidget(made)
    try:
        assert len(said) == 1 and "cannot be read" in said[0]
        made.session.create("new")
        assert [study.title for study in study_store.read(QgsProject.instance())] == ["new"]
    finally:
        made.close_down()


def test_unloading_while_a_study_runs(with_evidence, qtbot):
    dock = with_evidence
    dock.session.change(cell_size=150.0)
    settle()
    click(qtbot, dock, "silkroadMakeFrame")
    qtbot.waitUntil(lambda: dock.progress.value() > 0, timeout=60_000)
    dock.runner.close_down()
    assert not [task for task in QgsApplication.taskManager().tasks() if "vidence" in task.description()]
    assert not list(dock.session.folder().rglob("belt_evidence_2"))
