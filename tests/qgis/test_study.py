"""The study itself: what is written into the project comes back, and what an input says of itself."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from silkroad_plugin.catalogue import study as studies
from silkroad_plugin.catalogue import study_store, study_values
from silkroad_plugin.catalogue.mineral_systems import Library
from silkroad_plugin.catalogue.study import Evidence, Input, Run, Study
from silkroad_plugin.catalogue.study_comparison import compare
from silkroad_plugin.catalogue.study_status import Judge, Status
from silkroad_plugin.catalogue.study_values import Fingerprints, plain, revived
from silkroad_plugin.core.errors import SilkroadError


@pytest.fixture
def project(qgis_new_project):
    yield QgsProject.instance()
    QgsProject.instance().clear()


def points(number=3):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "sites", "memory")
    features = []
    for order in range(number):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"D{order}"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({80 + order} 50)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def full_study(folder="/data"):
    run = Run(
        id="r1",
        step="model",
        purpose="silkroad:weights_of_evidence",
        algorithm="silkroad:weights_of_evidence",
        parameters={"EVIDENCE": [f"{folder}/断裂.tif"], "UNIT_AREA": 25.0, "THIN": False, "CUTS": None},
        inputs=(Input("EVIDENCE", f"{folder}/断裂.tif", f"{folder}/断裂.tif", "sha256:1"),),
        outputs={"OUTPUT_POSTERIOR": f"{folder}/posterior.tif", "BEST_LAYER": "faults"},
        numbers={"TRAINING_AUC": 0.87},
        time="2026-11-21T17:00:00.000+00:00",
        version="0.1.0",
        seed=1,
    )
    evidence = (Evidence("faults", f"{folder}/断裂.tif", "ascending", "r0", False),)
    layers = {"faults": {"@faults": "layer_id"}}
    return Study(
        "s1", "Алтай “VMS” <1>", "altai", "vms", epochs=("devonian",), layers=layers, evidence=evidence, runs=(run,)
    )


def test_a_study_survives_json():
    kept = json.loads(json.dumps(studies.to_plain(full_study())))
    assert studies.from_plain(kept) == full_study()


@pytest.mark.parametrize("suffix", ["qgs", "qgz"])
def test_studies_live_in_the_project_file(project, tmp_path, suffix):
    both = [full_study(), replace(full_study(), id="s2", title="二")]
    study_store.write(project, both)
    assert project.isDirty()
    file = tmp_path / f"проект.{suffix}"
    assert project.write(str(file))
    project.clear()
    assert study_store.read(project) == []
    assert project.read(str(file))
    assert study_store.read(project) == both


def test_a_project_that_was_moved_finds_its_files_beside_it(project, tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    for name in ("断裂.tif", "posterior.tif"):
        (old / name).write_text("x")
    assert project.write(str(old / "p.qgs"))
    study_store.write(project, [full_study(old.as_posix())])
    assert project.write()
    shutil.copytree(old, new)
    assert project.read(str(new / "p.qgs"))
    assert study_store.read(project)[0].runs[0].outputs["OUTPUT_POSTERIOR"].startswith(old.as_posix()), "still there"
    shutil.rmtree(old)
    assert study_store.read(project) == [full_study(new.as_posix())]


@pytest.mark.parametrize("text", ["{", "[]", '{"home": ""}', '{"home": "", "studies": [{"format": "other"}]}'])
def test_an_entry_that_is_none_of_ours_is_refused(project, text):
    project.writeEntry(study_store.SCOPE, study_store.KEY, text)
    with pytest.raises(SilkroadError) as caught:
        study_store.read(project)
    assert caught.value.code == "study_unreadable"


def test_results_go_beside_the_project_or_where_the_user_says(project, tmp_path):
    study = full_study()
    assert study_store.folder_of(project, study).parent.name == "studies"
    project.write(str(tmp_path / "altai.qgz"))
    assert study_store.folder_of(project, study) == tmp_path / "altai_study" / "s1"
    assert study_store.folder_of(project, replace(study, folder="/elsewhere")) == Path("/elsewhere")


def test_files_are_renamed_wherever_the_study_names_them():
    moved = studies.moved(full_study(), {"/data/断裂.tif": "/data/2.tif"})
    assert "断裂" not in json.dumps(studies.to_plain(moved), ensure_ascii=False)
    assert moved.runs[0].outputs == full_study().runs[0].outputs


def test_parameters_survive_as_plain_values(project, run):
    algorithm = QgsApplication.processingRegistry().algorithmById("silkroad:weights_of_evidence").create()
    layer = points()
    project.addMapLayer(layer)
    given = {
        "EVIDENCE": ["/a.tif", "/b.tif"],
        "DEPOSITS": QgsProcessingFeatureSourceDefinition(layer.id(), True, 7, filterExpression="name = 'D1'"),
        "MASK": layer,
        "UNIT_AREA": QgsProperty.fromExpression("2 + 3"),
        "OUTPUT_POSTERIOR": QgsProcessingOutputLayerDefinition("/out.tif", project),
        "NOT_MINE": 1,
    }
    kept = json.loads(json.dumps(plain(algorithm, given, project)))
    assert kept["MASK"] == layer.id() and kept["OUTPUT_POSTERIOR"] == "/out.tif" and "NOT_MINE" not in kept
    assert kept["SHIFTS"] == 199, "defaults are kept, for another version may have others"
    back = revived(kept)
    source = back["DEPOSITS"]
    assert (source.selectedFeaturesOnly, source.featureLimit) == (True, 7)
    assert source.filterExpression == "name = 'D1'" and source.source.staticValue() == layer.id()
    assert back["UNIT_AREA"].asExpression() == "2 + 3"
    assert plain(algorithm, back, project) == kept


def test_a_layer_is_known_by_its_features(project):
    layer, look = points(), Fingerprints(project)
    project.addMapLayer(layer)
    before = look.of(layer.id())
    assert before.startswith("features:") and look.of(layer.id()) == before
    part = {"feature_source": layer.id(), "selected": True, "filter": "", "limit": -1}
    layer.select(1)
    one = look.of(part)
    layer.select(2)
    assert len({before, one, look.of(part)}) == 3
    layer.dataProvider().changeAttributeValues({1: {0: "another"}})
    assert look.of(layer.id()) != before
    project.removeMapLayer(layer.id())
    assert look.of("gone") == ""


def test_opening_a_geopackage_for_editing_changes_nothing_of_it(project, tmp_path):
    """QGIS rewrites the header of a GeoPackage that it opens; its features are the same."""
    file = str(tmp_path / "участки.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(points(), file, project.transformContext(), options)
    before = Fingerprints(project).of(file)
    layer = QgsVectorLayer(file, "sites", "ogr")
    project.addMapLayer(layer)
    assert layer.startEditing()
    assert Fingerprints(project).of(layer.id()) == before
    layer.changeAttributeValue(1, 1, "another")
    assert Fingerprints(project).of(layer.id()) != before
    assert layer.commitChanges()
    after = Fingerprints(project).of(layer.id())
    project.removeMapLayer(layer.id())
    assert Fingerprints(project).of(file) == after != before


def test_a_database_is_asked_once_until_one_looks_again(project, monkeypatch):
    """A query may take long, and the dock judges after every change."""
    layer = points()
    project.addMapLayer(layer)
    query = QgsVectorLayer(f"?layer_ref={layer.id()}&query=SELECT * FROM sites", "query", "virtual")
    project.addMapLayer(query)
    asked, look = [], Fingerprints(project)
    monkeypatch.setattr(study_values, "_of_features", lambda *_: asked.append(1) or f"features:{len(asked)}")
    assert look.of(query.id()) == look.of(query.id()) == "features:1"
    look.forget()
    assert look.of(query.id()) == "features:2"


def test_a_filter_of_the_layer_counts(project, tmp_path):
    layer, look = points(), Fingerprints(project)
    project.addMapLayer(layer)
    before = look.of(layer.id())
    layer.setSubsetString("name = 'D1'")
    assert look.of(layer.id()) != before


def chained(tmp_path, project):
    """A model on one raster, a validation of the model."""
    (tmp_path / "in.tif").write_text("in")
    (tmp_path / "score.tif").write_text("score")
    look = Fingerprints(project)

    def given(name):
        path = (tmp_path / name).as_posix()
        return Input("INPUT", path, path, look.of(path))

    model = Run("m", "model", "a", "a", {}, (given("in.tif"),), {"O": (tmp_path / "score.tif").as_posix()}, time="1")
    judged = Run("v", "validation", "b", "b", {}, (given("score.tif"),), {}, {}, "m", time="2")
    return Study("s", "t", "altai", runs=(judged, model)), look


def test_what_rests_on_a_stale_result_is_stale_and_order_is_kept(project, tmp_path):
    study, look = chained(tmp_path, project)
    judge = Judge(study, None, look)
    assert [judge.run(run).status for run in study.runs] == [Status.DONE, Status.DONE]
    (tmp_path / "in.tif").write_text("other")
    judge = Judge(study, None, look)
    assert [run.id for run in judge.to_run_again()] == ["m", "v"]
    assert judge.step("model").status is judge.step("validation").status is Status.STALE


def test_a_run_is_stale_when_what_it_rests_on_was_run_again(project, tmp_path):
    study, look = chained(tmp_path, project)
    again = study.with_run(replace(study.run("m"), time="3"))
    judge = Judge(again, None, look)
    assert judge.run(again.run("m")).status is Status.DONE
    assert judge.run(again.run("v")).status is Status.STALE


def test_a_missing_result_is_stale_and_a_missing_input_says_its_name(project, tmp_path):
    study, look = chained(tmp_path, project)
    (tmp_path / "score.tif").unlink()
    judge = Judge(study, None, look)
    assert "score.tif" in judge.run(study.run("m")).reason
    assert "score.tif" in judge.run(study.run("v")).reason


def test_a_failed_run_is_failed_whatever_else(project, tmp_path):
    study, look = chained(tmp_path, project)
    failed = study.with_run(replace(study.run("m"), problem="no disk"))
    judge = Judge(failed, None, look)
    assert judge.step("model").reason == "no disk" and judge.step("model").status is Status.FAILED
    assert [run.id for run in judge.to_run_again()] == ["m", "v"]


def test_studies_are_compared_by_what_their_inputs_hold(run, project):
    first = full_study()
    other = first.runs[0]
    same = replace(first, id="s2", runs=(replace(other, inputs=(replace(other.inputs[0], path="/else/断裂.tif"),)),))
    assert [row for row in compare(first, same, Library({}, ())) if row.differs] == []
    changed = replace(other, inputs=(replace(other.inputs[0], digest="sha256:2"),), numbers={"TRAINING_AUC": 0.9})
    rows = [row for row in compare(first, replace(first, runs=(changed,)), Library({}, ())) if row.differs]
    assert [(row.name, row.first, row.second) for row in rows] == [
        ("Evidence rasters", "断裂", "other contents: 断裂"),
        ("AUC at the training points", "0.87", "0.9"),
    ]
    without = compare(first, replace(first, runs=()), Library({}, ()))
    assert next(row for row in without if row.name == "AUC at the training points").second == "—"
