"""Frequency ratio, information value, certainty factor and belief functions as algorithms."""

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from silkroad_plugin.core.chance import lots, uniform
from silkroad_plugin.io import fingerprint, model_file, model_info
from silkroad_plugin.io.layer_info import LayerInfo, to_items
from silkroad_plugin.processing.algorithms.prospectivity.certainty_factor import CertaintyFactor
from silkroad_plugin.processing.algorithms.prospectivity.evidential_belief import EvidentialBelief
from silkroad_plugin.processing.algorithms.prospectivity.frequency_ratio import FrequencyRatio
from silkroad_plugin.processing.algorithms.prospectivity.information_value import InformationValue
from tests.qgis.model_runs import parameters, rows_of, run
from tests.qgis.woe_study import CRS, SIZE, Listener, Study, array_of, point_layer

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
    # Where one layer has no data it counts 1, as a class without information does.
    assert score[0, 25] == pytest.approx(ratio(layers[0], study.distance[0, 25]) + 1, rel=1e-6)


@pytest.mark.parametrize(("base", "scale"), [(10.0, 1 / math.log(10)), (math.e, 1.0), (2.0, 1 / math.log(2))])
def test_the_information_value_is_the_logarithm_of_the_frequency_ratio(study, base, scale):
    results, _ = run(InformationValue, parameters(study, BASE=base))
    rows = rows_of(results["OUTPUT_TABLE"])
    held = [row for row in rows if row["deposits"]]
    expected = [math.log(row["frequency_ratio"]) * scale for row in held]
    assert [row["information_value"] for row in held] == pytest.approx(expected, rel=1e-12)


def test_classes_without_deposits_are_named_or_given_half_a_deposit(study):
    results, said = run(InformationValue, parameters(study, EMPTY="flag"))
    empty = [row for row in rows_of(results["OUTPUT_TABLE"]) if not row["deposits"]]
    assert empty
    assert "hold no deposit and have no score" in said
    assert all(row["information_value"] is None for row in empty)
    results, said = run(InformationValue, parameters(study, EMPTY="half"))
    assert "half a deposit in one more unit cell is added" in said
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
    assert saved.evidence[0].fingerprint == fingerprint.of_file(study.path("distance"))
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


@pytest.mark.parametrize("method", [FrequencyRatio, CertaintyFactor])
def test_where_the_formula_has_a_value_no_missing_score_is_told(study, method):
    results, said = run(method, parameters(study))
    assert "no score" not in said
    assert all(row[method.FIGURES[-1][0]] is not None for row in rows_of(results["OUTPUT_TABLE"]))


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


def test_the_auc_of_a_large_raster_comes_from_cells_drawn_whatever_the_blocks(study, monkeypatch):
    """Of the cells drawn those without a deposit count, as in a raster that is small enough to be counted whole."""
    whole, _ = run(InformationValue, parameters(study))
    monkeypatch.setattr(InformationValue, "AUC_CELLS", SIZE * SIZE // 3)
    found = []
    for tile, cells in ((256, 1 << 20), (16, 64), (32, 1 << 10)):
        monkeypatch.setattr("silkroad_plugin.io.stack.TILE", tile)
        monkeypatch.setattr("silkroad_plugin.io.stack.BLOCK_CELLS", cells)
        results, _ = run(InformationValue, parameters(study))
        found.append(results["TRAINING_AUC"])
    score, places = array_of(results["OUTPUT"]), np.arange(SIZE * SIZE).reshape(SIZE, SIZE)
    drawn = uniform(lots(places)) < 1 / 3
    at = {(int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)) for x, y in study.points}
    own = np.array([score[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] for x, y in study.points])
    for cell in at:
        drawn[cell] = False
    cells = score[drawn & (score != -9999)]
    expected = np.mean((own[:, None] > cells) + (own[:, None] == cells) / 2)
    assert found == pytest.approx([expected] * 3, abs=1e-12)
    assert found[0] != whole["TRAINING_AUC"] and found[0] == pytest.approx(whole["TRAINING_AUC"], abs=0.03)
    assert "33.3\u202f%" in Path(results["OUTPUT_HTML"]).read_text("utf-8").replace("\xa0", "\u202f")


def test_deposits_that_share_a_cell_count_once_or_each(study):
    doubled = point_layer([*study.points, *study.points[:7]])
    once, _ = run(FrequencyRatio, parameters(study, DEPOSITS=doubled, COUNT="cells"))
    each, _ = run(FrequencyRatio, parameters(study, DEPOSITS=doubled, COUNT="deposits"))
    cells = len(set(study.points))
    assert sum(r["deposits"] for r in rows_of(once["OUTPUT_TABLE"]) if r["layer"] == "distance") == cells
    assert sum(r["deposits"] for r in rows_of(each["OUTPUT_TABLE"]) if r["layer"] == "distance") == 47


def test_classes_fuller_than_their_unit_cells_get_no_impossible_figure(study):
    given = parameters(study, UNIT_AREA=60, COUNT="deposits")
    results, said = run(EvidentialBelief, given)
    assert "more deposits than unit cells" in said
    for row in rows_of(results["OUTPUT_TABLE"]):
        assert all(0 <= row[name] <= 1 for name in ("belief", "disbelief", "uncertainty", "plausibility"))
    results, _ = run(CertaintyFactor, given)
    found = [row["certainty_factor"] for row in rows_of(results["OUTPUT_TABLE"])]
    assert None in found
    assert all(-1 <= value <= 1 for value in found if value is not None)


def test_a_unit_area_with_less_unit_cells_than_deposits_is_refused(study):
    with pytest.raises(QgsProcessingException, match="unit area"):
        run(InformationValue, parameters(study, UNIT_AREA=100, COUNT="deposits"))


def test_ore_bearing_units_are_squares_of_the_unit_area(study):
    results, _ = run(FrequencyRatio, parameters(study, UNIT_AREA=25))
    squares = {(int((x - 500_000) // 5000), int((5_000_000 - y) // 5000)) for x, y in study.points}
    held = sum(row["deposits"] for row in rows_of(results["OUTPUT_TABLE"]) if row["layer"] == "distance")
    assert held == len(squares)


def test_what_becomes_of_deposits_in_one_cell_is_told_as_it_is(study):
    doubled = point_layer([*study.points, study.points[0]])
    assert "count as one" in run(FrequencyRatio, parameters(study, DEPOSITS=doubled))[1]
    assert "each deposit counts" in run(FrequencyRatio, parameters(study, DEPOSITS=doubled, COUNT="deposits"))[1]


def test_few_deposits_are_named_as_few(study):
    assert "Only 3 deposits" in run(FrequencyRatio, parameters(study, DEPOSITS=point_layer(study.points[:3])))[1]


def test_barren_classes_rank_below_all_others_of_their_layer(study):
    results, said = run(InformationValue, parameters(study, EVIDENCE=[study.path("distance")], TYPES="ascending"))
    rows = rows_of(results["OUTPUT_TABLE"])
    barren = [row for row in rows if not row["deposits"]]
    lowest = min(row["information_value"] for row in rows if row["deposits"])
    counts = counted(study)[0]
    whole, held = (sum(part[i] for part in counts.values()) for i in (0, 1))
    # Half a deposit and one unit cell are added to each class without a deposit, and so to the whole.
    rate = (held + len(barren) / 2) / (whole + len(barren))
    score = array_of(results["OUTPUT"])
    assert barren
    for row in barren:
        half = math.log10(0.5 / (counts[int(row["class"])][0] + 1) / rate)
        assert row["information_value"] == pytest.approx(min(lowest, half, 0), rel=1e-12)
        assert score[study.distance == row["class"]] == pytest.approx(row["information_value"], rel=1e-6)
    assert "lowest value of the layer" in said


def test_barren_ground_ranks_below_what_is_unknown_where_all_else_is_favourable(study):
    """Two classes hold every deposit, the third only area: the lowest of the others is above 0."""
    units = np.full((SIZE, SIZE), 3, "int16")
    for number, (x, y) in enumerate(study.points):
        units[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] = 1 + number % 2
    units[0] = -9
    study.layer("units", units)
    given = parameters(study, EVIDENCE=[study.path("distance"), study.path("units")])
    rows = [row for row in rows_of(run(InformationValue, given)[0]["OUTPUT_TABLE"]) if row["layer"] == "units"]
    barren = [row["information_value"] for row in rows if not row["deposits"]]
    others = [row["information_value"] for row in rows if row["deposits"]]
    assert min(others) > 0 > max(barren)


def test_a_class_without_deposits_is_no_veto_of_the_certainty_factor(study):
    results, said = run(CertaintyFactor, parameters(study))
    barren = [row for row in rows_of(results["OUTPUT_TABLE"]) if not row["deposits"]]
    assert barren and all(-1 < row["certainty_factor"] < 0 for row in barren)
    assert "hold no deposit; half a deposit in one more unit cell is added" in said
    results, said = run(CertaintyFactor, parameters(study, EMPTY="flag"))
    assert {row["certainty_factor"] for row in rows_of(results["OUTPUT_TABLE"]) if not row["deposits"]} == {-1}
    assert "which no other layer can outweigh" in said


@pytest.mark.parametrize(
    ("method", "words"),
    [(FrequencyRatio, "hold no deposit; their frequency ratio is 0"), (EvidentialBelief, "they are wholly uncertain")],
)
def test_the_log_names_classes_without_deposits(study, method, words):
    results, said = run(method, parameters(study))
    barren = [row for row in rows_of(results["OUTPUT_TABLE"]) if row["layer"] == "distance" and not row["deposits"]]
    (told,) = [line for line in said.splitlines() if words in line and line.startswith("distance")]
    assert barren and all(f"{row['class']:g}" in told for row in barren)


def test_of_many_classes_without_deposits_the_first_are_named_and_the_others_counted(study):
    units = np.arange(SIZE * SIZE, dtype="int16").reshape(SIZE, SIZE) % 20 + 2
    for x, y in study.points:
        units[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] = 1
    study.layer("units", units)
    said = run(FrequencyRatio, parameters(study, EVIDENCE=[study.path("distance"), study.path("units")]))[1]
    assert "units: the classes 2; 3; 4; 5; 6; 7 and 14 more hold no deposit" in said


@pytest.mark.parametrize(("first", "second", "together"), [(True, None, True), (False, None, None), (False,) * 3])
def test_what_is_unknown_of_the_layers_is_unknown_of_the_score(study, first, second, together):
    for name, values, aware in (("distance", study.distance, first), ("units", study.units, second)):
        study.layer(name, values, -9, to_items(LayerInfo({"en": name}, deposit_aware=aware)))
    results, _ = run(FrequencyRatio, parameters(study))
    assert model_info.parse(gdal.Open(results["OUTPUT"]).GetMetadata()).deposit_aware is together


def test_no_first_class_of_a_distance_is_narrower_than_the_positions_are_known(study):
    smooth = (np.random.default_rng(1).random((SIZE, SIZE)) * 90_000).astype("float32")
    study.layer("metres", smooth, None, to_items(LayerInfo({"en": "Distance"}, position_error_km=21, unit="m")))
    given = parameters(study, EVIDENCE=[study.path("metres")], TYPES="ascending")
    rows = rows_of(run(InformationValue, given)[0]["OUTPUT_TABLE"])
    assert rows[0]["upper"] - rows[0]["lower"] >= 21_000 * (1 - 1e-6)


def test_layers_that_say_nearly_the_same_are_named(study):
    said = run(InformationValue, parameters(study))[1]
    assert "nearly the same" not in said
    study.layer("turned", (60 - 2 * study.distance.astype(float)).astype("float32"))
    study.layer("twin", np.where(study.units == -9, -9, 7 - study.units).astype(study.units.dtype), -9)
    names = ("distance", "units", "turned", "twin")
    given = {"EVIDENCE": [study.path(name) for name in names], "TYPES": "ascending,categorical,descending,categorical"}
    for method in METHODS:
        results, said = run(method, parameters(study, **given))
        assert "“distance” and “turned” say nearly the same (rank correlation −1 over the area)" in said
        assert "“units” and “twin” say nearly the same (Cramér’s V 1 over the area): their evidence counts" in said
        assert said.count("nearly the same") == 2
        assert "“turned” say nearly the same" in Path(results["OUTPUT_HTML"]).read_text("utf-8")


def test_a_raster_given_twice_is_named_once(study):
    path = study.path("distance")
    said = run(FrequencyRatio, parameters(study, EVIDENCE=[path, path], TYPES="ascending,ascending"))[1]
    assert "given 2 times" in said and "nearly the same" not in said
