"""What a score was taken for: as it was said, as the raster says, or a guess that is told."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import model_info
from silkroad_plugin.processing.inputs.score_kind import score_kind
from tests.qgis.scene import Log
from tests.qgis.woe_study import Study

LOW, GUESS = "its values lie between 0 and 1, and it does not say what it is", "If that is wrong, say what it is"


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


@pytest.fixture
def score(study):
    return study.layer("score", np.linspace(0, 0.9, 3600, dtype="float32").reshape(60, 60))


@pytest.mark.parametrize(
    ("told", "own", "highest", "expected"),
    [
        ("auto", None, 0.9, (True, True)),
        ("auto", None, 3.0, (False, False)),
        ("auto", False, 0.9, (False, False)),
        ("auto", True, 0.9, (True, False)),
        ("score", True, 0.9, (False, False)),
        ("probability", None, 3.0, (True, False)),
    ],
)
def test_what_is_said_comes_before_what_is_guessed(score, told, own, highest, expected):
    model_info.write(score, model_info.ModelInfo(probability=own))
    found = score_kind(told, score, 0.0, highest, "en")
    assert (found.is_probability, found.guessed) == expected
    assert (GUESS in found.text()) is found.guessed


def test_targets_tell_what_the_score_and_the_evidence_were_taken_for(run, study, score, tmp_path):
    page = tmp_path / "r.html"
    evidence = study.layer("depth", np.random.default_rng(1).random((60, 60), "float32") * 100)
    given = {"INPUT": score, "METHOD": "area_budget", "EVIDENCE": [evidence]}
    given |= {"OUTPUT": "memory:", "OUTPUT_HTML": str(page)}
    log = Log()
    run("delineate_targets", log, **given)
    report = page.read_text(encoding="utf-8")
    assert any(LOW in text and "taken as a probability" in text for text in log.warnings) and LOW in report
    guessed = "depth: taken as descending (high values favourable) by its values"
    assert any(guessed in text for text in log.warnings) and guessed in report
    log = Log()
    run("delineate_targets", log, **given, SCORE_KIND="score", TYPES="ascending")
    assert "a score that only ranks: so it was said" in page.read_text(encoding="utf-8")
    assert not any("taken as" in text for text in log.warnings)


def test_a_standard_deviation_is_no_score(refused, run, study, score, tmp_path):
    model_info.write(score, model_info.ModelInfo(probability=False, spread=True))
    asked = {"INPUT": score, "METHOD": "area_budget", "OUTPUT": str(tmp_path / "t.gpkg")}
    assert "says that it is a standard deviation" in refused("delineate_targets", **asked)
    log = Log()
    run("delineate_targets", log, **asked, SCORE_KIND="score")
    assert any("the raster says that it is a standard deviation" in text for text in log.warnings)


def test_the_deviation_of_a_regression_says_that_it_is_one(run, study, tmp_path):
    std = tmp_path / "std.tif"
    given = {"EVIDENCE": [study.path("distance")], "DEPOSITS": study.deposits, "TYPES": "ascending"}
    run("logistic_regression", **given, OUTPUT=str(tmp_path / "p.tif"), OUTPUT_STD=str(std))
    assert model_info.parse(gdal.Open(str(std)).GetMetadata()).spread


def test_cards_tell_what_the_score_was_taken_for(run, score, tmp_path):
    targets = str(tmp_path / "t.gpkg")
    run("delineate_targets", INPUT=score, METHOD="area_budget", OUTPUT=targets)
    given = {"INPUT": targets, "SCORE": score, "LANGUAGE": "en", "DPI": 50, "OUTPUT": str(tmp_path / "c.pdf")}
    log = Log()
    run("target_cards", log, **given)
    assert any(LOW in text for text in log.warnings)
    log = Log()
    run("target_cards", log, **given, SCORE_KIND="score")
    assert not any("taken as" in text for text in log.warnings)


@pytest.mark.parametrize(("name", "own"), [("logistic_regression", True), ("machine_learning", False)])
def test_models_say_whether_their_score_is_a_probability(run, study, tmp_path, name, own):
    path = str(tmp_path / "out.tif")
    given = {"EVIDENCE": [study.path("distance"), study.path("units")], "DEPOSITS": study.deposits, "OUTPUT": path}
    run(name, **given, TYPES="ascending, ascending", **({"BACKGROUND": 200} if name == "machine_learning" else {}))
    assert Path(path).exists() and score_kind("auto", path, 0, 1, "en").is_probability is own
    assert not score_kind("auto", path, 0, 1, "en").guessed
