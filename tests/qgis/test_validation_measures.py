"""What silkroad:validate_prospectivity says besides AUC: precision, Boyce index, calibration, bands."""

import csv
import re

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, brier_score_loss

from silkroad_plugin.i18n import term
from tests.qgis.scene import Log, layer, raster

SIZE = 60


@pytest.fixture(scope="module")
def scene():
    """Probabilities of a cell, and deposits that fell as they say; one corner has no data."""
    random = np.random.default_rng(11)
    scores = (random.random((SIZE, SIZE)) ** 3 * 0.2).astype(np.float32)
    scores[:10, :10] = -9999
    cells = np.argwhere((random.random((SIZE, SIZE)) < scores) & (scores >= 0))
    return scores, cells


def points(cells):
    return layer([f"POINT({500500 + 1000 * column} {5499500 - 1000 * row})" for row, column in cells])


def events_and_others(scores, cells):
    events = scores[tuple(cells.T)].astype(float)
    others = scores.copy()
    others[tuple(cells.T)] = -1
    return events, others[others >= 0].astype(float)


def test_average_precision_is_scikit_learns(run, scene, tmp_path):
    scores, cells = scene
    results = run("validate_prospectivity", INPUT=raster(tmp_path / "p.tif", scores), DEPOSITS=points(cells))
    events, others = events_and_others(scores, cells)
    truth = np.repeat([1, 0], [len(events), len(others)])
    expected = average_precision_score(truth, np.concatenate([events, others]))
    assert results["AVERAGE_PRECISION"] == pytest.approx(expected, rel=1e-12)


def test_brier_score_is_scikit_learns_where_the_unit_area_is_a_cell(run, scene, tmp_path):
    scores, cells = scene
    path, page = raster(tmp_path / "p.tif", scores), tmp_path / "r.html"
    results = run("validate_prospectivity", INPUT=path, DEPOSITS=points(cells), UNIT_AREA=1, OUTPUT_HTML=str(page))
    events, others = events_and_others(scores, cells)
    truth = np.repeat([1, 0], [len(events), len(others)])
    assert results["BRIER"] == pytest.approx(brier_score_loss(truth, np.concatenate([events, others])), rel=1e-9)
    prior = truth.mean()
    assert results["BRIER_SKILL"] == pytest.approx(1 - results["BRIER"] / (prior * (1 - prior)), rel=1e-9)
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") == 7 and "Calibration" in text
    items = {"SILKROAD_UNIT_AREA_KM2": "1", "SILKROAD_TITLE_EN": "Weights of evidence"}
    assert "BRIER" not in run(
        "validate_prospectivity", INPUT=raster(tmp_path / "w.tif", scores, metadata=items), DEPOSITS=points(cells)
    )
    items["SILKROAD_TITLE_EN"] = term("posterior_probability", "en")
    named = raster(tmp_path / "named.tif", scores, metadata=items)
    assert run("validate_prospectivity", INPUT=named, DEPOSITS=points(cells))["BRIER"] == results["BRIER"]
    half = run("validate_prospectivity", INPUT=named, DEPOSITS=points(cells), UNIT_AREA=0.5)
    assert half["BRIER"] < results["BRIER"]


def test_without_a_unit_area_there_is_no_calibration(run, refused, scene, tmp_path):
    scores, cells = scene
    page = tmp_path / "r.html"
    path = raster(tmp_path / "p.tif", scores)
    results = run("validate_prospectivity", INPUT=path, DEPOSITS=points(cells), OUTPUT_HTML=str(page))
    assert "BRIER" not in results
    assert "Brier score and calibration curve are left out" in page.read_text(encoding="utf-8")
    path = raster(tmp_path / "q.tif", np.where(scores < 0, scores, 7 * scores))
    said = refused("validate_prospectivity", INPUT=path, DEPOSITS=points(cells), UNIT_AREA=1)
    assert "no probabilities" in said and "1.398" in said
    # A raster that says so of itself, but was changed since, can still be judged as a ranking.
    items = {"SILKROAD_UNIT_AREA_KM2": "1", "SILKROAD_TITLE_EN": term("posterior_probability", "en")}
    path, log = raster(tmp_path / "r.tif", np.where(scores < 0, scores, 7 * scores), metadata=items), Log()
    found = run("validate_prospectivity", log, INPUT=path, DEPOSITS=points(cells))
    assert found["AUC"] == results["AUC"] and "BRIER" not in found
    assert any("no probabilities" in text for text in log.warnings)


@pytest.mark.parametrize("dtype", ["float32", "uint8", "int32"])
def test_boyce_index_by_counting(run, scene, tmp_path, dtype):
    from scipy.stats import spearmanr

    scores, cells = scene
    values = np.where(scores < 0, 255, np.round(scores * 250)).astype(dtype)
    path = raster(tmp_path / "p.tif", values, nodata=255)
    results = run("validate_prospectivity", INPUT=path, DEPOSITS=points(cells))
    known, held = values[values != 255].astype(float), values[tuple(cells.T)].astype(float)
    size = 0.1 * (known.max() - known.min())
    middles, ratios = [], []
    for low in np.linspace(known.min(), known.max() - size, 101):
        inside = [np.mean((part >= low) & (part <= low + size)) for part in (held, known)]
        if inside[1] > 0:
            if ratios and ratios[-1] == inside[0] / inside[1]:
                middles.pop(), ratios.pop()
            middles.append(low)
            ratios.append(inside[0] / inside[1])
    assert results["BOYCE"] == pytest.approx(spearmanr(middles, ratios)[0], abs=0.02)
    assert results["BOYCE"] > 0.5


def test_efficiency_and_precision_in_the_table(run, scene, tmp_path):
    scores, cells = scene
    table = tmp_path / "t.csv"
    results = run(
        "validate_prospectivity",
        INPUT=raster(tmp_path / "p.tif", scores),
        DEPOSITS=points(cells),
        OUTPUT_TABLE=str(table),
    )
    assert results["EFFICIENCY_5"] == pytest.approx(results["CAPTURE_5"] / 5)
    with table.open(encoding="utf-8") as file:
        rows = [
            {name: float(text) for name, text in row.items() if text and name != "deposit_set"}
            for row in csv.DictReader(file)
        ]
    events, others = events_and_others(scores, cells)
    checked = 0
    for row in rows[41:-1:10]:
        above = (events >= row["threshold"]).sum(), (others >= row["threshold"]).sum()
        if row["deposits"] == above[0] and np.isclose(row["false_positive_rate"] * len(others), above[1]):
            checked += 1
            assert row["precision"] == pytest.approx(above[0] / sum(above))
        assert row["efficiency"] == pytest.approx(row["capture"] / row["area_share"])
        assert row["capture_lower"] <= row["capture"] + 0.02 and row["capture"] - 0.02 <= row["capture_upper"]
        assert 0 <= row["true_positive_lower"] <= row["true_positive_upper"] <= 1
    assert checked > 10


def test_interval_and_bands_can_be_chosen(run, refused, scene, tmp_path):
    scores, cells = scene
    given = {"INPUT": raster(tmp_path / "p.tif", scores), "DEPOSITS": points(cells)}
    delong = run("validate_prospectivity", **given)
    page = tmp_path / "r.html"
    boot = run("validate_prospectivity", **given, INTERVAL="bootstrap", SEED=3, OUTPUT_HTML=str(page))
    assert "(bootstrap)" in page.read_text(encoding="utf-8")
    assert boot["AUC"] == delong["AUC"]
    for end in ("AUC_LOWER", "AUC_UPPER"):
        assert boot[end] != delong[end]
        assert boot[end] == pytest.approx(delong[end], abs=0.015)
    again = run("validate_prospectivity", **given, INTERVAL="bootstrap", SEED=3)
    assert (again["AUC_LOWER"], again["AUC_UPPER"]) == (boot["AUC_LOWER"], boot["AUC_UPPER"])
    assert "at least 100" in refused("validate_prospectivity", **given, INTERVAL="bootstrap", REPEATS=20)
    run("validate_prospectivity", **given, REPEATS=0, OUTPUT_HTML=str(page))
    assert "over draws of the deposits" not in page.read_text(encoding="utf-8")


def test_one_score_everywhere_has_no_boyce_index(run, tmp_path):
    page = tmp_path / "r.html"
    path = raster(tmp_path / "p.tif", np.full((20, 30), 0.25, np.float32))
    two = points(np.array([[3, 4], [9, 9]]))
    results = run("validate_prospectivity", INPUT=path, DEPOSITS=two, UNIT_AREA=1, OUTPUT_HTML=str(page))
    assert "BOYCE" not in results
    assert re.search(r"<svg", page.read_text(encoding="utf-8"))


def test_cancel_while_bands_are_drawn(refused, scene, tmp_path):
    scores, cells = scene
    said = refused(
        "validate_prospectivity",
        Log(cancel_at=85),
        INPUT=raster(tmp_path / "p.tif", scores),
        DEPOSITS=points(cells),
        REPEATS=100_000,
        OUTPUT_HTML=str(tmp_path / "r.html"),
    )
    assert "Cancelled" in said and not (tmp_path / "r.html").exists()


def test_deposits_closer_than_the_unit_area_are_told(run, tmp_path):
    """Forty deposits side by side on the best forty cells of 1 km²: of units of 4 km² these are but ten."""
    scores = np.repeat([0.02, 0.9], [760, 40]).reshape(20, 40).astype(np.float32)
    held = [(19, column) for column in range(40)]
    path, page, log = raster(tmp_path / "p.tif", scores), tmp_path / "r.html", Log()
    run("validate_prospectivity", log, INPUT=path, DEPOSITS=points(held), UNIT_AREA=4, OUTPUT_HTML=str(page))
    assert any("more deposits than unit cells" in text for text in log.warnings)
    text = page.read_text(encoding="utf-8")
    assert "more deposits than unit cells" in text and ">nan" not in text.lower()
