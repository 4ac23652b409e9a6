"""silkroad:index_overlay, run as QGIS runs it."""

import csv
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from silkroad_plugin.io import model_info
from tests.qgis.scene import NODATA, Log, array, layer, raster

RANDOM = np.random.default_rng(21)
SCORES = (RANDOM.random((3, 50, 600)) * 10).astype(np.float32)
SCORES[1, 4:9, 30:80] = NODATA
X = np.where(np.float32(NODATA) == SCORES, np.nan, SCORES.astype(float))
KNOWN = np.isfinite(X).all(0)


@pytest.fixture
def layers(tmp_path):
    return [raster(tmp_path / f"{name}.tif", SCORES[i]) for i, name in enumerate(("faults", "arsenic", "granites"))]


def known(path):
    found = array(path)
    return np.where(found == NODATA, np.nan, found)


def table(path):
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_weighted_mean(run, layers, tmp_path):
    parameters = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_TABLE": str(tmp_path / "w.csv")}
    result = run("index_overlay", INPUT=layers, WEIGHTS="3; 0,5; 1", **parameters)
    expected = (3 * X[0] + 0.5 * X[1] + X[2]) / 4.5
    assert known(result["OUTPUT"]) == pytest.approx(expected, abs=1e-5, nan_ok=True)
    rows = table(parameters["OUTPUT_TABLE"])
    assert [row["layer"] for row in rows] == ["faults", "arsenic", "granites"]
    assert [float(row["share"]) for row in rows] == pytest.approx([3 / 4.5, 0.5 / 4.5, 1 / 4.5])
    said = model_info.parse(gdal.Open(result["OUTPUT"]).GetMetadata())
    assert "3; 0,5; 1" in said.method["ru"] and said.probability is False and said.deposits is None
    result = run("index_overlay", INPUT=layers, OUTPUT=str(tmp_path / "p.tif"))
    assert known(result["OUTPUT"]) == pytest.approx(X.mean(0), abs=1e-5, nan_ok=True), "without weights all are equal"


def test_weights_by_pairwise_comparison(run, layers, tmp_path):
    log = Log()
    parameters = {"PAIRWISE": "1 3 5 | 1/3 1 3 | 1/5 1/3 1", "OUTPUT": str(tmp_path / "o.tif")}
    result = run("index_overlay", log, INPUT=layers, **parameters)
    assert result["CONSISTENCY_RATIO"] == pytest.approx(0.033, abs=5e-4)
    expected = np.tensordot([0.63699, 0.25828, 0.10473], X, 1)
    assert known(result["OUTPUT"]) == pytest.approx(expected, abs=1e-3, nan_ok=True)
    assert not log.warnings and any("0.033" in text for text in log.infos)
    log = Log()
    run("index_overlay", log, INPUT=layers, PAIRWISE="1,5,0.2\n0.2,1,5\n5,0.2,1", OUTPUT=str(tmp_path / "p.tif"))
    assert any("contradicts itself" in text for text in log.warnings)


def test_scores_of_classes_and_conditions(run, layers, tmp_path):
    classes = RANDOM.integers(1, 5, (50, 600)).astype(np.uint8)
    units = raster(tmp_path / "units.tif", classes, nodata=0)
    log = Log()
    result = run(
        "index_overlay", log, INPUT=[units, *layers], SCORES="units;1;9|units; 2; 3,5\n1;2;3;7",
        CONDITION="- | >5; <2 | - | 1..3", WEIGHTS="1,1,1,1", OUTPUT=str(tmp_path / "o.tif"),
    )  # fmt: skip
    scores = np.select([classes == 1, classes == 2, classes == 3], [9, 3.5, 7], np.nan)
    faults = np.where(X[0] > 5, 1, np.where(X[0] < 2, -1, 0))
    expected = (scores + faults + X[1] + ((X[2] >= 1) & (X[2] <= 3))) / 4
    assert known(result["OUTPUT"]) == pytest.approx(expected, abs=1e-5, nan_ok=True)
    assert log.warnings == [
        f"units: {np.count_nonzero(classes == 4):,} cells hold classes without a score, with no data in the output."
    ]


def test_topsis(run, layers, tmp_path):
    found = known(run("index_overlay", INPUT=layers, METHOD="topsis", WEIGHTS="2,1,1",
                      OUTPUT=str(tmp_path / "o.tif"))["OUTPUT"])  # fmt: skip
    cells = X[:, KNOWN]
    value = cells / np.linalg.norm(cells, axis=1)[:, None] * np.array([[0.5], [0.25], [0.25]])
    to_best = np.linalg.norm(value.max(1, keepdims=True) - value, axis=0)
    to_worst = np.linalg.norm(value - value.min(1, keepdims=True), axis=0)
    assert found[KNOWN] == pytest.approx(to_worst / (to_best + to_worst), abs=1e-6)
    assert np.isnan(found[~KNOWN]).all()


def said_to_be(tmp_path, name, values, kind):
    return raster(tmp_path / f"{name}.tif", values.astype(np.float32), metadata={"SILKROAD_TYPE": kind})


def test_topsis_turns_layers_whose_low_values_are_favourable(run, layers, tmp_path):
    distance = said_to_be(tmp_path, "distance", 1000 * SCORES[0], "ascending")
    log = Log()
    found = known(run("index_overlay", log, INPUT=[distance, layers[2]], METHOD="topsis",
                      OUTPUT=str(tmp_path / "o.tif"))["OUTPUT"])  # fmt: skip
    value = np.stack([x / np.linalg.norm(x) for x in (1000 * X[0].ravel(), X[2].ravel())])
    best, worst = np.array([value[0].min(), value[1].max()]), np.array([value[0].max(), value[1].min()])
    to_best, to_worst = (np.linalg.norm(value - end[:, None], axis=0) for end in (best, worst))
    assert found.ravel() == pytest.approx(to_worst / (to_best + to_worst), abs=1e-6)
    assert any("lowest value is the best" in text and "distance" in text for text in log.infos)
    assert not log.warnings
    # With a condition its scores are the condition's, of which high ones are favourable.
    given = {"INPUT": [distance, layers[2]], "METHOD": "topsis", "CONDITION": "<2000|-"}
    found = known(run("index_overlay", OUTPUT=str(tmp_path / "c.tif"), **given)["OUTPUT"])
    near = X[0] < 2
    assert found[near].mean() > found[~near].mean()


@pytest.mark.parametrize("method", ["weights", "data_driven", "boolean_and"])
def test_raw_units_wrong_directions_and_codes_are_not_taken_in_silence(run, layers, tmp_path, method):
    distance = said_to_be(tmp_path, "distance", 1000 * SCORES[0], "ascending")
    units = said_to_be(tmp_path, "units", np.rint(SCORES[2]) + 1, "categorical")
    rows, columns = (at[:30] for at in np.nonzero((X[1] > 8.5) & KNOWN))
    deposits = layer([f"POINT({500500 + 1000 * c} {5499500 - 1000 * r})" for r, c in zip(rows, columns, strict=True)])
    given = {"DEPOSITS": deposits, "METHOD": method, "OUTPUT": str(tmp_path / "o.tif")}
    log = Log()
    run("index_overlay", log, INPUT=[distance, layers[1], units], **given)
    means = method != "boolean_and"
    assert any("codes were taken for scores: units" in text for text in log.warnings)
    assert any("Low values of these layers" in text and "distance" in text for text in log.warnings) is means
    assert any("scales that differ 10 times" in text and "distance" in text for text in log.warnings) is means
    log = Log()
    run("index_overlay", log, INPUT=[distance, layers[1], units], CONDITION="<5000|-|3..5", **given)
    words = ("taken for scores", "Low values", "scales that differ")
    assert not [text for text in log.warnings if any(word in text for word in words)]


def test_boolean(run, layers, tmp_path):
    parameters = {"INPUT": layers, "CONDITION": ">3|>3|<8"}
    met = np.array([X[0] > 3, X[1] > 3, X[2] < 8])
    every = known(run("index_overlay", METHOD="boolean_and", OUTPUT=str(tmp_path / "a.tif"), **parameters)["OUTPUT"])
    some = known(run("index_overlay", METHOD="boolean_or", OUTPUT=str(tmp_path / "o.tif"), **parameters)["OUTPUT"])
    assert (every[KNOWN] == met.all(0)[KNOWN]).all() and (some[KNOWN] == met.any(0)[KNOWN]).all()
    assert np.isnan(every[~KNOWN]).all() and np.isnan(some[~KNOWN]).all()


def crossing(scores, at_deposits):
    """Where capture and area add up to 1, by going down through every score."""
    area = [np.mean(scores >= value) for value in np.unique(scores)[::-1]]
    captured = [np.mean(at_deposits >= value) for value in np.unique(scores)[::-1]]
    area, captured = np.array([0, *area]), np.array([0, *captured])
    high = int(np.argmax(area + captured >= 1))
    low = high - 1
    part = (1 - area[low] - captured[low]) / (area[high] + captured[high] - area[low] - captured[low])
    return area[low] + part * (area[high] - area[low])


def test_data_driven_weights_and_their_table(run, layers, tmp_path):
    """Deposits stand where faults score high and arsenic does not matter."""
    rows, columns = np.nonzero((X[0] > 8.5) & KNOWN)
    chosen = RANDOM.permutation(len(rows))[:40]
    rows, columns = rows[chosen], columns[chosen]
    places = [f"POINT({500500 + 1000 * c} {5499500 - 1000 * r})" for r, c in zip(rows, columns, strict=True)]
    log, negated = Log(), raster(tmp_path / "negated.tif", np.where(KNOWN, -SCORES[0], NODATA).astype(np.float32))
    parameters = {"OUTPUT": str(tmp_path / "o.tif"), "OUTPUT_TABLE": str(tmp_path / "w.csv")}
    result = run("index_overlay", log, INPUT=[layers[0], layers[1], negated], METHOD="data_driven",
                 DEPOSITS=layer([*places, "POINT(100 100)"]), **parameters)  # fmt: skip
    table_rows = table(parameters["OUTPUT_TABLE"])
    weights = []
    for index in (0, 1):
        area = crossing(X[index][KNOWN], X[index][rows, columns])
        assert float(table_rows[index]["area"]) == pytest.approx(area, rel=1e-9)
        assert float(table_rows[index]["captured"]) == pytest.approx(1 - area, rel=1e-9)
        weights.append(max(np.log((1 - area) / area), 0))
        assert float(table_rows[index]["weight"]) == pytest.approx(weights[-1], abs=1e-12)
    assert weights[0] > 1 and float(table_rows[2]["weight"]) == 0
    expected = (weights[0] * X[0] + weights[1] * X[1]) / sum(weights)
    assert known(result["OUTPUT"])[KNOWN] == pytest.approx(expected[KNOWN], abs=1e-5)
    assert any("weight 0" in text and "negated" in text for text in log.warnings)
    assert any("outside the study area" in text for text in log.warnings)
    assert model_info.parse(gdal.Open(result["OUTPUT"]).GetMetadata()).deposits == 40


def test_degrees_weigh_cells_by_their_area(run, tmp_path):
    """Half of the cells of a layer from the equator to the pole hold much more than half of its area."""
    values = np.arange(90, dtype=np.float32)[:, None].repeat(4, 1)  # the lowest scores stand at the pole
    one = raster(tmp_path / "a.tif", values, 4326, 60.0, 90.0, 1.0)
    deposits = layer(["POINT(61.5 30.5)", "POINT(62.5 10.5)"], epsg=4326)
    path = str(tmp_path / "w.csv")
    run("index_overlay", INPUT=[one], METHOD="data_driven", DEPOSITS=deposits, OUTPUT=str(tmp_path / "o.tif"),
        OUTPUT_TABLE=path)  # fmt: skip
    # Down to the second deposit the plot runs through the zone from the equator to 30° N, half of the area (on a
    # sphere; 0.5018 on the ellipsoid of revolution); there one of two deposits is captured.
    assert float(table(path)[0]["area"]) == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"WEIGHTS": "1; 2"}, "2 weights for 3 layers"),
        ({"WEIGHTS": "0,5 0,3"}, "2 weights for 3 layers"),
        ({"WEIGHTS": "0,5 0,3 0,2 x"}, "no list of numbers"),
        ({"WEIGHTS": "1,two,3"}, "1,two,3"),
        ({"WEIGHTS": "1,-2,3"}, "negative"),
        ({"WEIGHTS": "1,1,1", "PAIRWISE": "1 1 1|1 1 1|1 1 1"}, "one of the two"),
        ({"PAIRWISE": "1 2|1/2 1"}, "rows of the matrix: 2; layers: 3"),
        ({"PAIRWISE": "1 2 x|1/2 1 1|1 1 1"}, "no number"),
        ({"PAIRWISE": "1 2 3|1/2 1 1|1 1 1"}, "row 1, column 3"),
        ({"PAIRWISE": "1 2 3|1/2 1|1 1 1"}, "numbers in row"),
        ({"SCORES": "sutures;1;5"}, "sutures"),
        ({"SCORES": "1;one;5"}, "1; one; 5"),
        ({"SCORES": "1;0;5;1|1;3;9;2"}, "both hold"),
        ({"SCORES": "1;0;5", "CONDITION": ">1|-|-"}, "faults"),
        ({"CONDITION": ">1|>2"}, "2 conditions for 3"),
        ({"CONDITION": ">1|>2|large"}, "large"),
        ({"METHOD": "data_driven"}, "DEPOSITS"),
    ],
)
def test_refusals(refused, layers, tmp_path, parameters, words):
    target = tmp_path / "o.tif"
    assert words in refused("index_overlay", INPUT=layers, OUTPUT=str(target), **parameters)
    assert not target.exists()


def test_no_deposit_on_data_no_variation_no_overlap_and_cancel(refused, layers, tmp_path):
    target = str(tmp_path / "o.tif")
    far = layer(["POINT(100 100)"])
    said = refused("index_overlay", INPUT=layers, METHOD="data_driven", DEPOSITS=far, OUTPUT=target)
    assert "of 1 deposit none lies" in said
    flat = raster(tmp_path / "flat.tif", np.full((50, 600), 2, np.uint8), nodata=None)
    assert "varies" in refused("index_overlay", INPUT=[flat], METHOD="topsis", OUTPUT=target)
    empty = raster(tmp_path / "empty.tif", np.full((50, 600), NODATA, np.float32))
    assert "no cell where all" in refused("index_overlay", INPUT=[flat, empty], METHOD="topsis", OUTPUT=target)
    assert "Cancelled" in refused("index_overlay", Log(cancel_at=1), INPUT=layers, OUTPUT=target)
