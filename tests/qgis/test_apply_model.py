"""Saved models applied again: the same score on the same ground, refusals of what does not match."""

import json
import shutil
import zipfile

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from silkroad_plugin.io import layer_info, model_info
from silkroad_plugin.io.layer_info import LayerInfo, to_items
from silkroad_plugin.processing.algorithms.prospectivity.apply_model import ApplyModel
from silkroad_plugin.processing.algorithms.prospectivity.certainty_factor import CertaintyFactor
from silkroad_plugin.processing.algorithms.prospectivity.evidential_belief import EvidentialBelief
from silkroad_plugin.processing.algorithms.prospectivity.frequency_ratio import FrequencyRatio
from silkroad_plugin.processing.algorithms.prospectivity.information_value import InformationValue
from silkroad_plugin.processing.algorithms.prospectivity.logistic_regression import LogisticRegression
from tests.qgis import woe_study
from tests.qgis.model_runs import parameters, run
from tests.qgis.woe_study import Study, array_of


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


@pytest.fixture
def saved(study):
    return run(InformationValue, parameters(study))[0]["OUTPUT_MODEL"]


def again(study, model, **changes):
    usual = {"MODEL": model, "EVIDENCE": [study.path("distance"), study.path("units")]}
    return {**usual, "OUTPUT": str(study.folder / "again.tif"), **changes}


def refused(given):
    with pytest.raises(QgsProcessingException) as caught:
        run(ApplyModel, given)
    return str(caught.value)


@pytest.mark.parametrize("method", [InformationValue, FrequencyRatio, CertaintyFactor, EvidentialBelief])
def test_a_model_gives_its_own_score_again(study, method):
    made = run(method, parameters(study))[0]
    applied, _ = run(ApplyModel, again(study, made["OUTPUT_MODEL"]))
    assert np.array_equal(array_of(applied["OUTPUT"]), array_of(made["OUTPUT"]))
    assert applied["EXTRAPOLATED"] == applied["UNKNOWN"] == 0


def test_weights_of_evidence_give_their_posterior_again(study):
    model = str(study.folder / "woe.silkmodel")
    made, _ = woe_study.run(study.parameters(OUTPUT_MODEL=model))
    applied, _ = run(ApplyModel, again(study, model))
    assert array_of(applied["OUTPUT"]) == pytest.approx(array_of(made["OUTPUT_POSTERIOR"]), rel=1e-5)


def test_another_area_is_scored_by_the_frozen_classes(study, saved):
    other = Study(study.folder / "other")
    other.layer("distance", other.distance[:, ::-1])
    other.layer("units", other.units[:, ::-1], -9)
    here = array_of(run(ApplyModel, again(study, saved))[0]["OUTPUT"])
    there = array_of(run(ApplyModel, again(other, saved))[0]["OUTPUT"])
    assert np.array_equal(there, here[:, ::-1])


def test_what_the_model_never_saw_is_counted(study, saved):
    far, foreign = study.distance.copy(), study.units.copy()
    far[:6] = 30
    foreign[20:26] = 7
    far[20:26] = 30
    study.layer("distance", far)
    study.layer("units", foreign, -9)
    results, said = run(ApplyModel, again(study, saved))
    assert "extrapolates" in said
    assert results["EXTRAPOLATED"] > 0
    score = array_of(results["OUTPUT"])
    assert (score[20:26] == -9999).all(), "neither class is known"
    assert results["UNKNOWN"] == pytest.approx(100 * 6 / 60)


def test_rasters_that_do_not_match_are_refused(study, saved):
    assert "2 rasters, but 1" in refused(again(study, saved, EVIDENCE=[study.path("distance")]))
    titled = to_items(LayerInfo({"en": "Gravity", "zh": "重力", "ru": "Сила тяжести"}, unit="mGal"))
    study.layer("distance", study.distance, None, to_items(LayerInfo({"en": "Distance"}, unit="m")))
    model = run(InformationValue, parameters(study))[0]["OUTPUT_MODEL"]
    study.layer("gravity", study.distance, None, titled)
    told = refused(again(study, model, EVIDENCE=[study.path("gravity"), study.path("units")]))
    assert "Gravity" in told
    assert "Distance" in told


@pytest.mark.parametrize("damage", ["missing", "text", "no json", "newer"])
def test_files_that_are_no_models_are_refused(study, saved, damage, tmp_path):
    path = tmp_path / "bad.silkmodel"
    if damage == "text":
        path.write_text("no model", "utf-8")
    elif damage == "no json":
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("model.json", "[1, 2")
    elif damage == "newer":
        shutil.copy(saved, path)
        with zipfile.ZipFile(saved) as file:
            content = json.loads(file.read("model.json"))
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("model.json", json.dumps(content | {"silkroad_model": 99}))
    told = refused(again(study, str(path)))
    assert {"missing": "does not exist", "newer": "newer version"}.get(damage, "cannot be read") in told


def test_a_class_that_one_layer_never_saw_is_counted_though_the_other_scores(study):
    saved = run(FrequencyRatio, parameters(study))[0]["OUTPUT_MODEL"]
    foreign = study.units.copy()
    foreign[20:30] = 7
    study.layer("units", foreign, -9)
    results, said = run(ApplyModel, again(study, saved))
    assert results["UNKNOWN"] == pytest.approx(100 * 10 / 60)
    assert "does not know" in said
    assert (array_of(results["OUTPUT"]) != -9999).all()


def test_a_regression_has_no_score_where_a_class_is_foreign(study):
    model = run(LogisticRegression, parameters(study))[0]["OUTPUT_MODEL"]
    foreign = study.units.copy()
    foreign[20:30] = 7
    study.layer("units", foreign, -9)
    results, _ = run(ApplyModel, again(study, model))
    score = array_of(results["OUTPUT"])
    assert (score[20:30] == -9999).all()
    assert np.isfinite(score).all()
    assert results["UNKNOWN"] == pytest.approx(100 * 10 / 60)


CHANGES = [{"predictor": {"type": "oracle"}}, {"predictor": {"type": "additive"}}, {"evidence": None}]


@pytest.mark.parametrize("change", CHANGES)
def test_models_that_say_nothing_known_are_refused(study, saved, tmp_path, change):
    path = tmp_path / "odd.silkmodel"
    with zipfile.ZipFile(saved) as file:
        content = json.loads(file.read("model.json"))
    if change.get("evidence", 0) is None:
        content["evidence"][0]["kind"] = "nominal"
        change = {}
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("model.json", json.dumps(content | change))
    told = refused(again(study, str(path)))
    assert "cannot be read" in told
    assert "Traceback" not in told


@pytest.mark.parametrize("change", [{"classes": {1: {"en": "Arc"}, 2: {"en": "Basin"}}}, {"breaks": (0.0, 5.0)}])
def test_classes_that_mean_something_else_are_refused(study, change):
    usual = {"classes": {1: {"en": "Arc"}, 2: {"en": "Craton"}}, "breaks": (0.0, 2.0)}
    study.layer("units", study.units, -9, to_items(LayerInfo({"en": "Units"}, **usual)))
    model = run(InformationValue, parameters(study))[0]["OUTPUT_MODEL"]
    run(ApplyModel, again(study, model))
    study.layer("units", study.units, -9, to_items(LayerInfo({"en": "Units"}, **{**usual, **change})))
    told = refused(again(study, model))
    assert "does not match" in told
    assert ("Craton" in told and "Basin" in told) if "classes" in change else "0 2" in told


KINDS = [(InformationValue, "information value", False), (LogisticRegression, "probability", True)]


@pytest.mark.parametrize(("method", "score", "probability"), KINDS)
def test_the_raster_says_what_kind_of_score_it_holds(study, method, score, probability):
    model = run(method, parameters(study))[0]["OUTPUT_MODEL"]
    results, said = run(ApplyModel, again(study, model))
    items = gdal.Open(results["OUTPUT"]).GetMetadata()
    title = layer_info.parse(items).titles["en"]
    assert title.startswith(f"{score} (model applied: ") and title in said
    assert model_info.parse(items).probability is probability
    assert ("only ranks" in said) and (("a probability of the ground" in said) == probability)


def test_a_posterior_far_from_the_deposits_only_ranks_wherever_it_is_applied(study):
    model = str(study.folder / "woe.silkmodel")
    woe_study.run(study.parameters(OUTPUT_MODEL=model))
    for ratio in (True, False):
        path = altered(model, study.folder / f"{ratio}.silkmodel", {"probability": ratio})
        items = gdal.Open(run(ApplyModel, again(study, path))[0]["OUTPUT"]).GetMetadata()
        assert model_info.parse(items).probability is ratio
        assert "posterior probability" in layer_info.parse(items).titles["en"]


def altered(model, path, changes):
    """Write a model with other entries; return its path."""
    with zipfile.ZipFile(model) as file:
        content = json.loads(file.read("model.json"))
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("model.json", json.dumps(content | changes))
    return str(path)


def test_rasters_are_found_by_titles_and_names_in_any_order(study, saved):
    there = array_of(run(ApplyModel, again(study, saved))[0]["OUTPUT"])
    turned, said = run(ApplyModel, again(study, saved, EVIDENCE=[study.path("units"), study.path("distance")]))
    assert np.array_equal(array_of(turned["OUTPUT"]), there)
    assert "put into the order of the model" in said and "distance = distance" in said
    for name, array, nodata in (("distance", study.distance, None), ("units", study.units, -9)):
        study.layer(name, array, nodata, to_items(LayerInfo({"en": f"The {name}"})))
        study.layer(f"{name}_b", array, nodata, to_items(LayerInfo({"en": f"The {name}"})))
        study.layer(f"{name}_c", array, nodata)
    model = run(InformationValue, parameters(study))[0]["OUTPUT_MODEL"]
    titled = [study.path("units_b"), study.path("distance_b")]
    assert np.array_equal(array_of(run(ApplyModel, again(study, model, EVIDENCE=titled))[0]["OUTPUT"]), there)
    known = [study.path("units_c"), study.path("distance_b")]  # one is found, so that the other is the one left
    results, said = run(ApplyModel, again(study, model, EVIDENCE=known))
    assert np.array_equal(array_of(results["OUTPUT"]), there) and "Neither titles nor names" not in said


def test_the_order_that_is_assumed_is_told(study, saved):
    for name, array, nodata in (("a", study.distance, None), ("b", study.units, -9)):
        study.layer(name, array, nodata)
    results, said = run(ApplyModel, again(study, saved, EVIDENCE=[study.path("a"), study.path("b")]))
    assert "Neither titles nor names" in said and "distance = a" in said and "units = b" in said
    assert np.array_equal(array_of(results["OUTPUT"]), array_of(run(ApplyModel, again(study, saved))[0]["OUTPUT"]))
