"""Frequency ratio, information value, certainty factor and belief functions as algorithms."""

import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from silkroad_plugin.io import model_file
from silkroad_plugin.processing.algorithms.prospectivity.certainty_factor import CertaintyFactor
from silkroad_plugin.processing.algorithms.prospectivity.evidential_belief import EvidentialBelief
from silkroad_plugin.processing.algorithms.prospectivity.frequency_ratio import FrequencyRatio
from silkroad_plugin.processing.algorithms.prospectivity.information_value import InformationValue
from tests.qgis.model_runs import parameters, rows_of, run
from tests.qgis.woe_study import CRS, Listener, Study, array_of, point_layer

METHODS = [FrequencyRatio, InformationValue, CertaintyFactor, EvidentialBelief]


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


def counted(study):
    """Return cells and ore-bearing cells of every class of each layer, counted the plain way."""
    cells = {(int((x - 500_000) // 1000), int((5_000_000 - y) // 1000)) for x, y in study.points}
    result = []
    for array, nodata in ((study.distance, None), (study.units, -9)):
        values = [value for value in np.unique(array) if value != nodata]
        found = [array[row, column] for column, row in cells]
        result.append({int(v): (int((array == v).sum()), sum(1 for f in found if f == v)) for v in values})
    return result


def ratio(counts, value):
    area, held = counts[value]
    whole, all_held = (sum(part[i] for part in counts.values()) for i in (0, 1))
    return (held / all_held) / (area / whole)


def test_the_frequency_ratio_of_every_class_is_the_quotient_of_the_shares(study):
    results, _ = run(FrequencyRatio, parameters(study))
    expected = [ratio(layer, value) for layer in counted(study) for value in layer]
    assert [row["frequency_ratio"] for row in rows_of(results["OUTPUT_TABLE"])] == pytest.approx(expected, rel=1e-12)
    score, layers = array_of(results["OUTPUT"]), counted(study)
    assert score[30, 25] == pytest.approx(ratio(layers[0], study.distance[30, 25]) + ratio(layers[1], 2), rel=1e-6)
    # Where one layer has no data, the other alone counts.
    assert score[0, 25] == pytest.approx(ratio(layers[0], study.distance[0, 25]), rel=1e-6)


@pytest.mark.parametrize(("base", "scale"), [(10.0, 1 / math.log(10)), (math.e, 1.0), (2.0, 1 / math.log(2))])
def test_the_information_value_is_the_logarithm_of_the_frequency_ratio(study, base, scale):
    results, _ = run(InformationValue, parameters(study, BASE=base))
    rows = rows_of(results["OUTPUT_TABLE"])
    held = [row for row in rows if row["deposits"]]
    expected = [math.log(row["frequency_ratio"]) * scale for row in held]
    assert [row["information_value"] for row in held] == pytest.approx(expected, rel=1e-12)
    assert all(row["information_value"] is None or row["deposits"] for row in rows)


def test_classes_without_deposits_are_named_or_given_half_a_deposit(study):
    results, said = run(InformationValue, parameters(study))
    empty = [row for row in rows_of(results["OUTPUT_TABLE"]) if not row["deposits"]]
    assert empty
    assert "hold no deposit" in said
    results, said = run(InformationValue, parameters(study, EMPTY="half"))
    assert "hold no deposit" not in said
    assert all(row["information_value"] is not None for row in rows_of(results["OUTPUT_TABLE"]))


def test_certainty_factors_are_joined_cell_by_cell(study):
    results, _ = run(CertaintyFactor, parameters(study))
    rows = {(row["layer"], row["class"]): row["certainty_factor"] for row in rows_of(results["OUTPUT_TABLE"])}
    score = array_of(results["OUTPUT"])
    for row, column in ((30, 25), (50, 55), (10, 20)):
        x = rows["distance", study.distance[row, column]]
        y = rows["units", study.units[row, column]]
        both = (
            x + y - x * y if min(x, y) >= 0 else x + y + x * y if max(x, y) < 0 else (x + y) / (1 - min(abs(x), abs(y)))
        )
        assert score[row, column] == pytest.approx(both, abs=1e-6)


def test_belief_disbelief_and_uncertainty_add_up_to_one_everywhere(study):
    more = {
        f"OUTPUT_{name}": str(study.folder / f"{name}.tif") for name in ("DISBELIEF", "UNCERTAINTY", "PLAUSIBILITY")
    }
    results, _ = run(EvidentialBelief, parameters(study, **more))
    belief, disbelief, uncertainty, plausibility = (array_of(results[name]) for name in ("OUTPUT", *more))
    assert belief + disbelief + uncertainty == pytest.approx(np.ones(belief.shape), abs=1e-6)
    assert plausibility == pytest.approx(1 - disbelief, abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_the_model_file_says_what_was_fitted_to_what(study, method):
    results, _ = run(method, parameters(study))
    saved = model_file.read(results["OUTPUT_MODEL"])
    assert saved.algorithm.endswith(method.NAME)
    assert [record.name for record in saved.evidence] == ["distance", "units"]
    assert saved.evidence[0].fingerprint == model_file.fingerprint(study.path("distance"))
    assert len(saved.deposits.x) == 40
    assert saved.metrics["auc"] == pytest.approx(results["TRAINING_AUC"])
    assert saved.parameters["EVIDENCE"] == [study.path("distance"), study.path("units")]
    assert set(saved.method) == {"en", "zh", "ru"}


@pytest.mark.parametrize("method", METHODS)
def test_the_report_names_method_deposits_and_layers(study, method):
    results, _ = run(method, parameters(study))
    text = Path(results["OUTPUT_HTML"]).read_text("utf-8")
    for wanted in ("distance", "units", "Deposits used", "0.8", "<h2>Formulas</h2>"):
        assert wanted in text


@pytest.mark.parametrize("method", METHODS)
def test_one_deposit_and_a_layer_of_one_class_are_survived(study, method):
    study.layer("units", np.ones_like(study.units))
    one = point_layer(study.points[:1])
    results, _ = run(method, parameters(study, DEPOSITS=one))
    assert results["DEPOSITS_USED"] == 1
    assert np.isfinite(array_of(results["OUTPUT"])).all()


@pytest.mark.parametrize("method", METHODS)
def test_no_deposit_inside_is_refused_and_nothing_is_written(study, method):
    far = point_layer([(0.0, 0.0)], crs=CRS)
    with pytest.raises(QgsProcessingException, match="deposit"):
        run(method, parameters(study, DEPOSITS=far))
    assert not (study.folder / "out").exists() or not list((study.folder / "out").iterdir())


@pytest.mark.parametrize("method", METHODS)
def test_cancelling_leaves_nothing_behind(study, method):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(method, parameters(study), Listener(cancel_at=50))
    assert not (study.folder / "out").exists() or not list((study.folder / "out").iterdir())


def test_blocks_of_any_size_give_the_same_score(study, monkeypatch):
    whole = array_of(run(InformationValue, parameters(study))[0]["OUTPUT"])
    monkeypatch.setattr("silkroad_plugin.io.stack.BLOCK_CELLS", 64)
    monkeypatch.setattr("silkroad_plugin.io.stack.TILE", 16)
    parts = array_of(run(InformationValue, parameters(study))[0]["OUTPUT"])
    assert np.array_equal(whole, parts)


def test_deposits_that_share_a_cell_count_once_or_each(study):
    doubled = point_layer([*study.points, *study.points[:7]])
    once, _ = run(FrequencyRatio, parameters(study, DEPOSITS=doubled, COUNT="cells"))
    each, _ = run(FrequencyRatio, parameters(study, DEPOSITS=doubled, COUNT="deposits"))
    cells = len(set(study.points))
    assert sum(r["deposits"] for r in rows_of(once["OUTPUT_TABLE"]) if r["layer"] == "distance") == cells
    assert sum(r["deposits"] for r in rows_of(each["OUTPUT_TABLE"]) if r["layer"] == "distance") == 47
