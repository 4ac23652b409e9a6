"""The dock of the study as a user works it, on the shipped data of the Altai."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSingleBandGrayRenderer
from qgis.utils import iface

from silkroad_plugin.catalogue import study_store
from silkroad_plugin.catalogue.study_status import Status
from silkroad_plugin.gui.study.compare_dialog import CompareDialog
from tests.qgis.study_scene import WOFE, choose, click, settle, states, the_run, wait


def test_from_system_to_targets_by_clicks(with_evidence, qtbot):
    dock = with_evidence
    click(qtbot, dock, "silkroadAddOthers")
    assert dock.page("evidence").tree.topLevelItemCount() == 6
    click(qtbot, dock, "silkroadStudyNext")
    choose(dock.page("model").algorithm, WOFE)
    click(qtbot, dock, "silkroad_model_run")
    wait(qtbot, dock)
    model = the_run(dock, "model")
    assert model.problem == "" and model.numbers["DEPOSITS_USED"] == 53
    assert 0.5 < model.numbers["TRAINING_AUC"] <= 1
    click(qtbot, dock, "silkroadStudyNext")
    choose(dock.page("validation").algorithm, "silkroad:validate_prospectivity")
    click(qtbot, dock, "silkroad_validation_run")
    wait(qtbot, dock)
    validation = the_run(dock, "validation")
    assert validation.of == model.id and validation.numbers["AUC"] == pytest.approx(model.numbers["TRAINING_AUC"])
    choose(dock.page("validation").algorithm, "silkroad:cross_validate")
    click(qtbot, dock, "silkroad_validation_run")
    wait(qtbot, dock)
    crossed = dock.session.study.of_step("validation")[1]
    assert crossed.parameters["MODEL"] == model.outputs["OUTPUT_MODEL"]
    assert crossed.numbers["AUC_CV"] < crossed.numbers["AUC_FIT"]
    assert dock.page("validation").current().id == crossed.id, "the newest is chosen"
    assert "cross-validated" in dock.page("validation").tree.currentItem().text(1)
    choose(dock.page("validation").algorithm, "silkroad:risk_return")
    click(qtbot, dock, "silkroad_validation_run")
    wait(qtbot, dock)
    risk = dock.session.study.of_step("validation")[2].parameters
    assert (risk["MEAN"], risk["SPREAD"]) == tuple(
        model.outputs[f"OUTPUT_{name}"] for name in ("POSTERIOR", "STD_WEIGHTS")
    )
    click(qtbot, dock, "silkroadStudyNext")
    choose(dock.page("targets").algorithm, "silkroad:delineate_targets")
    click(qtbot, dock, "silkroad_targets_run")
    wait(qtbot, dock)
    targets = the_run(dock, "targets")
    assert targets.numbers["TARGETS"] > 0
    assert targets.parameters["UNCERTAINTY"] == model.outputs["OUTPUT_STD_WEIGHTS"]
    choose(dock.page("targets").algorithm, "silkroad:target_cards")
    click(qtbot, dock, "silkroad_targets_run")
    wait(qtbot, dock)
    cards = dock.session.study.of_step("targets")[1]
    shown = dock.page("targets").tree
    count = f"{targets.numbers['TARGETS']:.0f}"
    assert [shown.topLevelItem(row).text(1) for row in range(2)] == [f"{count} targets", f"{count} cards"]
    assert not cards.problem and cards.parameters["INPUT"] == targets.outputs["OUTPUT"]
    assert Path(cards.outputs["OUTPUT"]).suffix == ".pdf"
    assert set(states(dock).values()) == {Status.DONE}
    assert "fit" in dock.page("validation").tree.topLevelItem(0).text(1)
    titles = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert "Weights of evidence" in titles and "Targets" in titles


def test_the_study_comes_back_with_the_project(with_model, qtbot, tmp_path):
    kept = with_model.session.study
    file = tmp_path / "项目 проект.qgz"
    assert QgsProject.instance().write(str(file))
    QgsProject.instance().clear()
    settle()
    assert with_model.session.study is None and not with_model.body.isVisible()
    assert QgsProject.instance().read(str(file))
    settle()
    assert with_model.session.study == kept
    assert states(with_model)["model"] is Status.DONE
    assert with_model.studies.currentText() == "Altai VMS"


def test_a_new_project_does_not_inherit_the_study(with_model):
    QgsProject.instance().clear()
    settle()
    assert study_store.read(QgsProject.instance()) == []


def test_changed_evidence_makes_stale_and_runs_again(with_model, qtbot):
    dock = with_model
    before = the_run(dock, "model")
    (item,) = dock.session.study.evidence
    content = Path(item.source).read_bytes()
    Path(item.source).write_bytes(content + b"\0")
    (layer,) = QgsProject.instance().mapLayers().values()
    usual = layer.renderer().type()
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    dock.session.look_again()
    settle()
    assert states(dock)["model"] is Status.STALE
    dock.go_to("model")
    assert "tectonic_units" in dock.reason.text() and dock.reason.isVisible()
    assert "stale" in dock.steps.item(3).text()
    click(qtbot, dock, "silkroadStudyAgain")
    wait(qtbot, dock)
    after = the_run(dock, "model")
    assert states(dock)["model"] is Status.DONE and not dock.again.isEnabled()
    assert after.id == before.id and after.time > before.time
    assert after.outputs["OUTPUT_POSTERIOR"] != before.outputs["OUTPUT_POSTERIOR"], "written over"
    assert after.numbers == before.numbers
    shown = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
    assert shown == [after.outputs["OUTPUT_POSTERIOR"]], "the layer of the map shows the new result"
    assert layer.renderer().type() == usual != "singlebandgray", "in its own classes, not in those of the old one"


def test_another_cell_size_makes_everything_stale_and_one_click_mends_it(with_model, qtbot):
    dock = with_model
    dock.go_to("evidence")
    dock.page("evidence").cell.setValue(8000)
    settle()
    assert [states(dock)[step] for step in ("evidence", "model")] == [Status.STALE, Status.STALE]
    cells = the_run(dock, "model").numbers
    click(qtbot, dock, "silkroadStudyAgain")
    wait(qtbot, dock)
    assert set(list(states(dock).values())[:4]) == {Status.DONE}
    (item,) = dock.session.study.evidence
    assert item.source in dock.session.study.of_purpose("frame").outputs["EVIDENCE"]
    assert the_run(dock, "model").parameters["EVIDENCE"] == [item.source]
    assert the_run(dock, "model").numbers["TRAINING_AUC"] != cells["TRAINING_AUC"]


def test_a_run_that_fails_again_stops_no_other(with_model, qtbot):
    """One model that is refused, the first of two: the other is run again all the same, and what judges it."""
    dock = with_model
    (good,) = dock.session.study.of_step("model")
    click(qtbot, dock, "silkroadStudyNext")
    choose(dock.page("validation").algorithm, "silkroad:validate_prospectivity")
    click(qtbot, dock, "silkroad_validation_run")
    wait(qtbot, dock)
    wrong = {**good.parameters, "TYPES": "no such type"}
    bad = replace(good, id="bad", parameters=wrong, outputs={}, problem="refused")
    of_bad = replace(the_run(dock, "validation"), id="of_bad", of="bad", problem="refused", outputs={})
    study = dock.session.study
    dock.session.put(replace(study, runs=(*study.runs[:1], bad, *study.runs[1:], of_bad), cell_size=8000.0))
    settle()
    began = []
    dock.runner.started.connect(began.append)
    dock.runner.run_again()
    wait(qtbot, dock)
    found = {run.id: dock.session.judge.run(run).status for run in dock.session.study.runs}
    assert found.pop("bad") is found.pop("of_bad") is Status.FAILED
    assert set(found.values()) == {Status.DONE}, found
    assert began.count("Validate prospectivity") == 1, "what rests on a failed run is not run"


def test_a_step_is_skipped_and_taken_up_again(begun, qtbot):
    begun.go_to("proxies")
    settle()
    click(qtbot, begun, "silkroadStudySkip")
    assert states(begun)["proxies"] is Status.SKIPPED and "skipped" in begun.steps.item(1).text()
    begun.go_to("system")
    settle()
    click(qtbot, begun, "silkroadStudyNext")
    assert begun.step() == "evidence", "a skipped step is passed over"
    begun.go_to("proxies")
    settle()
    click(qtbot, begun, "silkroadStudySkip")
    assert states(begun)["proxies"] is Status.MISSING


def test_duplicates_compare_side_by_side(with_model, qtbot):
    dock = with_model
    first = dock.session.study
    dock.duplicate()
    settle()
    assert len(dock.session.all) == 2 and dock.session.study.title == "Altai VMS (copy)"
    dock.session.change(cell_size=8000.0, folder=first.folder + " 2")
    settle()
    dock.runner.run_again()
    wait(qtbot, dock)
    assert dock.session.get(first.id).runs == first.runs, "the copy touches nothing of the original"
    assert all(Path(file).exists() for file in first.evidence[0].source.split("|"))
    dialog = CompareDialog(dock.session)
    qtbot.addWidget(dialog)
    shown = {(row.section, row.name): row for row in dialog.rows}
    assert shown["Study", "Cell size (m)"].first != shown["Study", "Cell size (m)"].second
    cell = shown["Evidence of a belt", "Cell size (m)"]
    assert {cell.first, cell.second} == {"5,000", "8,000"}
    assert shown["Weights of evidence", "AUC at the training points"].differs
    layers = shown["Weights of evidence", "Evidence rasters"]
    assert layers.second == f"other contents: {layers.first}", "nothing is marked that reads the same"
    assert ("Weights of evidence", "Generalisation") not in shown
    dialog.only.setChecked(False)
    assert len(dialog.rows) > len(shown)
    same = next(row for row in dialog.rows if row.name == "Generalisation")
    assert same.first == same.second == "Maximum studentised contrast C/s(C)" and not same.differs


def test_models_stand_side_by_side_and_one_goes(with_model, qtbot):
    dock, page = with_model, with_model.page("model")
    choose(page.algorithm, "silkroad:information_value")
    click(qtbot, dock, "silkroad_model_run")
    wait(qtbot, dock)
    assert page.tree.topLevelItemCount() == 2
    dock.go_to("validation")
    settle()
    choose(dock.page("validation").algorithm, "silkroad:compare_models")
    click(qtbot, dock, "silkroad_validation_run")
    wait(qtbot, dock)
    comparison = the_run(dock, "validation")
    assert len(comparison.parameters["INPUT"]) == 2 and not comparison.problem
    dock.go_to("model")
    settle()
    page.tree.setCurrentItem(page.tree.topLevelItem(1))
    click(qtbot, dock, "silkroad_model_remove")
    assert page.tree.topLevelItemCount() == 1
    assert states(dock)["validation"] is Status.STALE


def test_what_a_dialog_runs_is_recorded(with_evidence, qtbot, monkeypatch):
    from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView

    browser, tree = QgsBrowserGuiModel(), QgsLayerTreeView()
    monkeypatch.setattr(iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(iface, "layerTreeView", lambda: tree, raising=False)
    dock = with_evidence
    dock.go_to("model")
    settle()
    choose(dock.page("model").algorithm, WOFE)
    click(qtbot, dock, "silkroad_model_open")
    (dialog,) = dock.runner.dialogs.all
    values = dialog.createProcessingParameters()
    dialog.setParameters({**values, "MIN_DEPOSITS": 5, "SHIFTS": 9})
    dialog.runButton().click()
    qtbot.waitUntil(lambda: bool(dock.session.study.of_step("model")), timeout=60_000)
    found = the_run(dock, "model")
    assert found.parameters["MIN_DEPOSITS"] == 5 and found.seed == 1
    assert found.numbers["DEPOSITS_USED"] == 53 and Path(found.outputs["OUTPUT_POSTERIOR"]).exists()
    assert [item.parameter for item in found.inputs] == ["EVIDENCE", "DEPOSITS", "MASK"]
    assert all(item.digest for item in found.inputs)
    json.dumps(dict(found.parameters))
    settle()
    assert states(dock)["model"] is Status.DONE
    assert dock.page("model").tree.topLevelItemCount() == 1
