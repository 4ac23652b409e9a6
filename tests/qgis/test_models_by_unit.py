"""Models on geological units: each unit is one case, whatever its size."""

import math

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

from silkroad_plugin.processing.algorithms.prospectivity.information_value import InformationValue
from silkroad_plugin.processing.algorithms.prospectivity.logistic_regression import LogisticRegression
from silkroad_plugin.processing.algorithms.prospectivity.machine_learning import MachineLearning
from tests.qgis import woe_study
from tests.qgis.model_runs import parameters, rows_of, run
from tests.qgis.woe_study import CRS, SIZE, Listener, Study, array_of


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


def squares(side, crs=CRS):
    """Return square units of ``side`` cells, but the first column of them twice as high."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "units", "memory")
    features = []
    for column in range(0, SIZE, side):
        tall = 2 * side if column == 0 else side
        for row in range(0, SIZE, tall):
            west, north = 500_000 + 1000 * column, 5_000_000 - 1000 * row
            feature = QgsFeature()
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(west, north - 1000 * tall, west + 1000 * side, north))
            )
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def ids(side):
    """Return the number of the unit of every cell, as ``squares`` makes them."""
    result, number = np.zeros((SIZE, SIZE), int), 0
    for column in range(0, SIZE, side):
        tall = 2 * side if column == 0 else side
        for row in range(0, SIZE, tall):
            result[row : row + tall, column : column + side] = number
            number += 1
    return result, number


def test_counts_and_scores_are_by_unit(study):
    side = 6
    unit, number = ids(side)
    classes = (study.distance > 3).astype("uint8") + 1
    study.layer("classes", classes)
    given = parameters(study, EVIDENCE=[study.path("classes")], TYPES="categorical", UNITS=squares(side), BASE=math.e)
    results, _ = run(InformationValue, given)
    commonest = np.array([np.bincount(classes[unit == k]).argmax() for k in range(number)])
    held = {unit[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] for x, y in study.points}
    rows = {row["class"]: row for row in rows_of(results["OUTPUT_TABLE"])}
    score = array_of(results["OUTPUT"])
    for value in (1, 2):
        units = np.flatnonzero(commonest == value)
        bearing = [k for k in held if commonest[k] == value]
        assert rows[value]["deposits"] == len(bearing)
        assert rows[value]["area_km2"] == pytest.approx(len(units)), "one unit cell for each unit, of any size"
        expected = math.log((len(bearing) / len(held)) / (len(units) / number))
        assert rows[value]["information_value"] == pytest.approx(expected, rel=1e-12)
        assert score[np.isin(unit, units)] == pytest.approx(expected, rel=1e-6)


def test_ordered_layers_enter_with_their_mean(study):
    side = 6
    unit, number = ids(side)
    study.layer("value", study.distance.astype("float32"))
    results, _ = run(
        LogisticRegression, parameters(study, EVIDENCE=[study.path("value")], TYPES="ascending", UNITS=squares(side))
    )
    slope = rows_of(results["OUTPUT_TABLE"])[1]["coefficient"]
    level = rows_of(results["OUTPUT_TABLE"])[0]["coefficient"]
    score = array_of(results["OUTPUT"])
    for k in (0, 7, number - 1):
        mean = study.distance[unit == k].mean()
        assert score[unit == k] == pytest.approx(1 / (1 + math.exp(-(level + slope * mean))), rel=1e-5)


def test_cells_without_data_or_outside_the_study_area_do_not_count(study):
    mask = np.ones((SIZE, SIZE), "uint8")
    mask[:, 30:] = 0
    study.layer("mask", mask, 0)
    results, said = run(InformationValue, parameters(study, UNITS=squares(6), MASK=study.path("mask")))
    score = array_of(results["OUTPUT"])
    assert (score[:, 36:] == -9999).all(), "units without a cell in the study area have no score"
    assert (score[:, :30] != -9999).all()
    assert "outside the study area" in said or "no data" in said


def test_units_elsewhere_are_refused(study):
    layer = QgsVectorLayer(f"Polygon?crs={CRS}", "units", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(510_000, 4_990_000, 510_200, 4_990_200)))
    layer.dataProvider().addFeatures([feature])
    with pytest.raises(QgsProcessingException, match="UNITS"):
        run(InformationValue, parameters(study, UNITS=layer))


def test_learners_take_units_and_refuse_a_buffer_of_them(study):
    pytest.importorskip("sklearn")
    given = parameters(study, UNITS=squares(6), OPTIONS='{"n_estimators": 20}')
    results, _ = run(MachineLearning, given)
    score = array_of(results["OUTPUT"])
    unit, number = ids(6)
    assert all(len(np.unique(score[unit == k])) == 1 for k in range(number))
    with pytest.raises(QgsProcessingException, match="BUFFER"):
        run(MachineLearning, {**given, "BUFFER": 1000})


def test_weights_of_evidence_count_units(study):
    unit, number = ids(2)
    classes = (study.distance > 3).astype("uint8") + 1
    study.layer("classes", classes)
    given = study.parameters(
        EVIDENCE=[study.path("classes")], TYPES="categorical", UNITS=squares(2), THIN=False, MIN_DEPOSITS=1, LIMIT=0
    )
    results, _ = woe_study.run(given)
    commonest = np.array([np.bincount(classes[unit == k]).argmax() for k in range(number)])
    at = {unit[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] for x, y in study.points}
    inside, held = int((commonest == 1).sum()), sum(commonest[k] == 1 for k in at)
    expected = math.log((held / len(at)) / ((inside - held) / (number - len(at))))
    rows = woe_study.rows_of(results["OUTPUT_WEIGHTS"])
    assert rows[0][woe_study.WEIGHT_NAMES.index("w_plus")] == pytest.approx(expected, rel=1e-12)
    posterior = array_of(results["OUTPUT_POSTERIOR"])
    assert all(len(np.unique(posterior[unit == k])) == 1 for k in range(number))


def test_few_units_are_not_learned_by_heart(study):
    """Means of units are joined to classes: with each a class of its own every fit would be perfect."""
    study.layer("value", (study.distance + np.arange(SIZE * SIZE).reshape(SIZE, SIZE) / 1e4).astype("float32"))
    given = parameters(study, EVIDENCE=[study.path("value")], TYPES="ascending", UNITS=squares(12))
    results, said = run(InformationValue, given)
    _, number = ids(12)
    assert len(rows_of(results["OUTPUT_TABLE"])) == number // 5
    assert results["TRAINING_AUC"] < 1
    assert "geological units are the cases" in said


def test_weights_of_evidence_run_where_deposits_are_more_than_units(study):
    study.layer("classes", (study.distance > 3).astype("uint8") + 1)
    given = study.parameters(
        EVIDENCE=[study.path("classes")], TYPES="categorical", UNITS=squares(12), MIN_DEPOSITS=1, LIMIT=0
    )
    assert ids(12)[1] < 40
    results, _ = woe_study.run(given)
    held = {ids(12)[0][int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] for x, y in study.points}
    assert results["DEPOSITS_USED"] == len(held)


@pytest.mark.parametrize("weights", [False, True])
def test_progress_never_goes_back(study, weights):
    """Mask, units, their evidence, model, and each raster painted: every step has its own part of the whole."""
    feedback, seen = Listener(), []
    feedback.progressChanged.connect(seen.append)
    if weights:
        woe_study.run(study.parameters(UNITS=squares(6), MASK=squares(36), MIN_DEPOSITS=1, LIMIT=0), feedback)
    else:
        run(InformationValue, parameters(study, UNITS=squares(6), MASK=squares(36)), feedback)
    assert seen == sorted(seen)
    for low, high in ((0, 3), (6, 8), (8, 10), (50, 95)):
        assert any(low < value <= high for value in seen), (low, high)
