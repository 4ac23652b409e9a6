"""Messages that name the true cause: empty layers, missing files, matrices, scores that are all alike."""

import numpy as np
import pytest

from tests.qgis.scene import Log
from tests.qgis.woe_study import Study, point_layer

ALL_KNOWN = ["logistic_regression", "machine_learning"]
MODELS = ["information_value", "evidential_belief", *ALL_KNOWN]


@pytest.fixture
def study(tmp_path):
    return Study(tmp_path / "study")


def model(study, *names, **changes):
    evidence = [study.path(name) for name in names]
    return {"EVIDENCE": evidence, "DEPOSITS": study.deposits, "OUTPUT": str(study.folder / "out.tif"), **changes}


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("kind", ["int16", "float32"])
def test_a_layer_without_data_is_named(refused, study, name, kind):
    study.layer("empty", np.full((60, 60), -9, kind), -9)
    told = refused(name, **model(study, "distance", "empty"))
    assert "empty.tif” holds no data within the study area" in told


@pytest.mark.parametrize("name", ALL_KNOWN)
def test_deposits_where_a_layer_is_unknown_are_not_said_to_lie_outside(refused, study, name):
    east = np.arange(60) >= 30
    for layer, where in (("west", ~east), ("east", east)):
        study.layer(layer, np.where(where, np.arange(60) % 7, -9).astype("int16") * np.ones((60, 1), "int16"), -9)
    told = refused(name, **model(study, "west", "east"))
    inside = sum((x - 500_000) / 1000 >= 30 for x, _ in study.points)
    assert "(all: 40, in the study area: 40)" in told and f"“east” has data at the fewest of them: {inside}." in told


@pytest.mark.parametrize("name", ALL_KNOWN)
def test_deposits_outside_are_said_to_lie_outside(refused, study, name):
    study.points = [(x + 1e6, y) for x, y in study.points]
    told = refused(name, **model(study, "distance", "units", DEPOSITS=point_layer(study.points)))
    assert "Of 40 deposits none lies in the study area" in told


@pytest.mark.parametrize("name", [*MODELS, "weights_of_evidence"])
def test_a_missing_raster_is_named(refused, study, name):
    told = refused(name, **model(study, "distance", "gone"))
    assert "(EVIDENCE)" in told and f"“{study.path('gone')}” cannot be opened" in told


def test_missing_deposits_are_named(refused, study):
    told = refused("information_value", **model(study, "distance", DEPOSITS=str(study.folder / "gone.gpkg")))
    assert "(DEPOSITS)" in told and "gone.gpkg” cannot be opened" in told


def test_a_missing_single_raster_is_named(refused, study):
    told = refused("delineate_targets", INPUT=study.path("gone"), METHOD="area_budget", OUTPUT="memory:")
    assert "(INPUT)" in told and "gone.tif” cannot be opened" in told


@pytest.mark.parametrize(
    ("matrix", "told"),
    [
        ("1 2; 0.5 1", "rows of the matrix: 1; layers: 2"),
        ("1 2 3|1/2 1", "numbers in row 1 of the matrix: 3; layers: 2"),
        ("1 a|b 1", "“a” in row 1"),
        ("1 2|1/0 1", "“1/0” in row 2"),
        ("1 2|-0.5 1", "row 2, column 1 of the matrix is −0.5"),
        ("1 2|0.5 3", "row 2, column 2 of the matrix is 3"),
        ("1 2|2 1", "row 1, column 2 is 2, so that row 2, column 1 must be 0.5, but it is 2"),
    ],
)
def test_the_matrix_is_named_with_what_is_wrong_in_it(refused, study, matrix, told):
    layers = [study.path("distance"), study.path("units")]
    found = refused("index_overlay", INPUT=layers, PAIRWISE=matrix, OUTPUT=str(study.folder / "o.tif"))
    assert "(PAIRWISE)" in found and told in found


@pytest.mark.parametrize("method", ["concentration_area", "area_budget", "prediction_area"])
def test_a_constant_score_is_said_to_be_constant(refused, study, method):
    path = study.layer("constant", np.full((60, 60), 0.25, "float32"))
    told = refused("delineate_targets", INPUT=path, METHOD=method, DEPOSITS=study.deposits, OUTPUT="memory:")
    assert "(INPUT)" in told and "every cell of" in told and "has the score 0.25" in told


def test_few_scores_are_counted_for_the_plot_and_not_for_its_pieces(refused, study):
    told = refused("delineate_targets", INPUT=study.path("units"), METHOD="concentration_area", OUTPUT="memory:")
    assert "2 different values above 0; the concentration–area plot needs 8" in told


@pytest.mark.parametrize("name", ["information_value", "evidential_belief", "logistic_regression"])
def test_a_unit_area_smaller_than_a_cell_is_told(run, study, name):
    small, usual = Log(), Log()
    types = "ascending, ascending"
    run(name, small, **model(study, "distance", "units", TYPES=types, UNIT_AREA=0.25))
    assert any("The unit area (0.25\u00a0km²) is smaller than a cell (1\u00a0km²)" in text for text in small.warnings)
    run(name, usual, **model(study, "distance", "units", TYPES=types))
    assert not any("smaller than a cell" in text for text in usual.warnings)
