"""silkroad:compare_models against scikit-learn, scipy and counting by hand."""

import csv
import re

import numpy as np
import pytest
from scipy.stats import spearmanr
from sklearn.metrics import roc_auc_score

from silkroad_plugin.core.validation.comparison import compare, holm
from silkroad_plugin.processing.algorithms.validation import compare_models
from tests.qgis.scene import Log, layer, raster
from tests.unit.test_validation_measures import plain_delong

NODATA = -9999.0


@pytest.fixture(scope="module")
def scene():
    """Three scores of one truth, the third of noise; each lacks data in another corner."""
    random = np.random.default_rng(5)
    truth = random.random((50, 70))
    scores = [truth + random.normal(0, spread, truth.shape) for spread in (0.3, 0.5)]
    scores = [*scores, random.random(truth.shape)]
    scores = [one.astype(np.float32) for one in scores]
    scores[0][:6, :9] = scores[1][:4, -7:] = scores[2][-3:, :3] = NODATA
    cells = np.argwhere(random.random(truth.shape) < 0.02 * truth**3 * 4)
    return scores, cells[np.all([one[tuple(cells.T)] != NODATA for one in scores], 0)]


def points(cells):
    return layer([f"POINT({500500 + 1000 * column} {5499500 - 1000 * row})" for row, column in cells])


def files(tmp_path, scores):
    return [raster(tmp_path / f"model_{i}.tif", one) for i, one in enumerate(scores)]


def by_hand(scores, cells):
    """Return scores (k, m) at the deposits and (k, n) in common cells without one."""
    common = np.all([one != NODATA for one in scores], 0)
    common[tuple(cells.T)] = False
    events = np.array([one[tuple(cells.T)] for one in scores], float)
    return events, np.array([one[common] for one in scores], float)


def table(path):
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_model_is_measured_in_the_same_cells(run, scene, tmp_path):
    scores, cells = scene
    path, pairs = tmp_path / "t.csv", tmp_path / "p.csv"
    results = run(
        "compare_models",
        INPUT=files(tmp_path, scores),
        DEPOSITS=points(cells[:0:-1]),
        HOLDOUT=points(cells),
        OUTPUT_TABLE=str(path),
        OUTPUT_PAIRS=str(pairs),
    )
    events, others = by_hand(scores, cells)
    truth = np.repeat([1, 0], [events.shape[1], others.shape[1]])
    rows = [row for row in table(path) if row["deposit_set"] == "holdout"]
    for row, own, cell in zip(rows, events, others, strict=True):
        assert float(row["auc"]) == pytest.approx(roc_auc_score(truth, np.concatenate([own, cell])), abs=1e-12)
    assert [int(row["cells_lost"]) for row in rows] == [28 + 9, 54 + 9, 54 + 28]
    assert results["CELLS"] == int(rows[0]["cells"]) == others.shape[1] + len(np.unique(cells, axis=0))
    aucs, covariance = plain_delong(events, others)
    assert results["BEST"] == "model_0" and results["AUC_BEST"] == pytest.approx(max(aucs))
    found = [row for row in table(pairs) if row["deposit_set"] == "holdout"]
    p = []
    for row, (i, j) in zip(found, ((0, 1), (0, 2), (1, 2)), strict=True):
        error = np.sqrt(covariance[i, i] + covariance[j, j] - 2 * covariance[i, j])
        assert float(row["difference"]) == pytest.approx(aucs[i] - aucs[j], abs=1e-12)
        assert float(row["z"]) == pytest.approx((aucs[i] - aucs[j]) / error, rel=1e-9)
        whole = np.concatenate([events, others], 1)
        assert float(row["spearman"]) == pytest.approx(spearmanr(whole[i], whole[j])[0], abs=1e-3)
        p.append(float(row["p"]))
    assert [float(row["p_holm"]) for row in found] == pytest.approx(holm(p).tolist())
    assert results["P_SECOND"] == pytest.approx(float(found[0]["p_holm"]))
    assert float(found[1]["shared_top_10"]) == pytest.approx(0.1, abs=0.05)
    assert float(found[0]["shared_top_10"]) > 0.15


def test_captures_agree_with_validate_prospectivity(run, scene, tmp_path):
    scores, cells = scene
    common = [np.where(np.all([one != NODATA for one in scores], 0), one, NODATA) for one in scores]
    path = tmp_path / "t.csv"
    run("compare_models", INPUT=files(tmp_path, scores), DEPOSITS=points(cells), OUTPUT_TABLE=str(path))
    for row, one in zip(table(path), common, strict=True):
        alone = run("validate_prospectivity", INPUT=raster(tmp_path / "one.tif", one), DEPOSITS=points(cells))
        for share in (1, 5, 10, 20):
            assert 100 * float(row[f"capture_{share}"]) == pytest.approx(alone[f"CAPTURE_{share}"])
        for column, output in (
            ("auc_lower", "AUC_LOWER"),
            ("boyce", "BOYCE"),
            ("average_precision", "AVERAGE_PRECISION"),
        ):
            assert float(row[column]) == pytest.approx(alone[output], rel=1e-9)


def test_held_out_deposits_decide(run, scene, tmp_path):
    scores, cells = scene
    page = tmp_path / "r.html"
    best = np.argwhere(scores[2] > np.sort(scores[2].ravel())[-40])
    best = best[np.all([one[tuple(best.T)] != NODATA for one in scores], 0)]
    results = run(
        "compare_models",
        INPUT=files(tmp_path, scores),
        DEPOSITS=points(cells),
        HOLDOUT=points(best),
        OUTPUT_HTML=str(page),
    )
    assert results["BEST"] == "model_2" and results["P_SECOND"] < 0.001
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") == 3 and "beyond chance" in text
    assert len(re.findall("Held-out deposits", text)) > 3


def test_training_deposits_name_no_winner(run, scene, tmp_path):
    scores, cells = scene
    page, log = tmp_path / "r.html", Log()
    asked = {"INPUT": [*files(tmp_path, scores)], "DEPOSITS": points(cells), "OUTPUT_HTML": str(page)}
    results = run("compare_models", log, **asked)
    assert not {"BEST", "AUC_BEST", "P_SECOND"} & {name for name, value in results.items() if value is not None}
    assert any(text.startswith("No model is called the best") and "“model_0” 0." in text for text in log.warnings)
    text = page.read_text(encoding="utf-8")
    assert "beyond chance" not in text and "Better model" not in text
    told = [text.index(words) for words in ("No model is called the best", "descriptive only: they do", "by Holm")]
    assert told == sorted(told)


def test_models_are_called_by_their_methods_in_the_language_of_the_report(run, scene, tmp_path, monkeypatch):
    """Two of one method keep their names, or none could tell them apart; the tables keep all names."""
    scores, cells = scene
    monkeypatch.setattr(compare_models, "interface_language", lambda: "zh")
    methods = ("information value", "random forest", "random forest")
    told = [{"SILKROAD_METHOD_EN": name, "SILKROAD_METHOD_ZH": f"{name} 法"} for name in methods]
    paths = [raster(tmp_path / f"m{i}.tif", one, metadata=told[i]) for i, one in enumerate(scores)]
    page, made = tmp_path / "r.html", tmp_path / "t.csv"
    run("compare_models", INPUT=paths, DEPOSITS=points(cells), OUTPUT_HTML=str(page), OUTPUT_TABLE=str(made))
    text = page.read_text(encoding="utf-8")
    assert "Information value 法" in text and "m0" not in text
    assert "<td>m1</td>" in text and "<td>m2</td>" in text and "forest 法" not in text
    assert {row["model"] for row in table(made)} == {"m0", "m1", "m2"}


def test_an_inverted_model_is_called_so(run, scene, tmp_path):
    scores, cells = scene
    turned = np.where(scores[0] == NODATA, NODATA, -scores[0])
    log = Log()
    run("compare_models", log, INPUT=files(tmp_path, [scores[0], turned]), DEPOSITS=points(cells))
    assert any("“model_1” is worse than chance" in text and "Inverted?" in text for text in log.warnings)


def test_a_model_against_itself_is_no_finding(run, scene, tmp_path):
    scores, cells = scene
    page = tmp_path / "r.html"
    results = run(
        "compare_models", INPUT=files(tmp_path, [scores[0], scores[0]]), DEPOSITS=points(cells), HOLDOUT=points(cells),
        OUTPUT_HTML=str(page),
    )  # fmt: skip
    assert results["P_SECOND"] == 1
    assert "may be chance" in page.read_text(encoding="utf-8")


def test_a_model_of_one_score_is_the_last(run, scene, tmp_path):
    scores, cells = scene
    page = tmp_path / "r.html"
    flat = np.full(scores[0].shape, 0.5, np.float32)
    results = run(
        "compare_models", INPUT=files(tmp_path, [flat, scores[0]]), DEPOSITS=points(cells), HOLDOUT=points(cells),
        OUTPUT_HTML=str(page),
    )  # fmt: skip
    assert results["BEST"] == "model_1" and results["P_SECOND"] < 0.001
    assert "model_0” is no better than chance" in page.read_text(encoding="utf-8")


def test_degrees_and_blocks(run, tmp_path):
    """In degrees cells weigh by area; one deposit gives no test."""
    scores = np.repeat(np.arange(40, 0, -1, dtype=np.float32)[:, None], 30, 1)
    place = {"epsg": 4326, "west": 60.0, "north": 80.0, "cell": 1.0}
    paths = [raster(tmp_path / f"{i}.tif", one, **place) for i, one in enumerate((scores, -scores))]
    deposit = layer(["POINT(63.5 59.5)"], epsg=4326)
    asked = {"INPUT": paths, "DEPOSITS": deposit, "HOLDOUT": deposit}
    results = run("compare_models", **asked, OUTPUT_HTML=str(tmp_path / "r.html"))
    sines = np.sin(np.radians([80, 60, 40]))
    # The deposit beats what lies south of it, and half of its own row.
    assert results["AUC_BEST"] == pytest.approx((sines[1] - sines[2]) / (sines[0] - sines[2]), abs=0.02)
    assert "cannot be tested" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_refusals(refused, scene, tmp_path):
    scores, cells = scene
    paths = files(tmp_path, scores)
    assert "at least two" in refused("compare_models", INPUT=paths[:1], DEPOSITS=points(cells))
    halves = [scores[0].copy(), scores[1].copy()]
    halves[0][:, 30:], halves[1][:, :30] = NODATA, NODATA
    (tmp_path / "halves").mkdir()
    said = refused("compare_models", INPUT=files(tmp_path / "halves", halves), DEPOSITS=points(cells))
    assert "in which all rasters have data" in said
    said = refused("compare_models", Log(cancel_at=20), INPUT=paths, DEPOSITS=points(cells))
    assert "Cancelled" in said


def test_the_second_place_is_compared_from_the_first(scene):
    from silkroad_plugin.core.validation.comparison import Aucs

    found = compare(Aucs(np.array([0.6, 0.8]), np.diag([0.01, 0.01])), 1, 0)
    assert found.difference == pytest.approx(0.2) and found.lower < 0.2 < found.upper
