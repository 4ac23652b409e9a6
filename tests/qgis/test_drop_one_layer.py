"""silkroad:drop_one_layer against fitting without each layer by hand."""

import csv
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import spearmanr

from tests.qgis.scene import Log, array
from tests.unit.test_validation_measures import plain_delong

NAMES = ("distance", "units", "noise")


def test_the_loss_of_each_layer_is_that_of_the_fit_without_it(run, refit, saved, tmp_path):
    table, page = tmp_path / "t.csv", tmp_path / "r.html"
    results = run(
        "drop_one_layer",
        MODEL=saved,
        OUTPUT=str(tmp_path / "spread.tif"),
        OUTPUT_TABLE=str(table),
        OUTPUT_HTML=str(page),
    )
    maps = [array(str(tmp_path / "iv.tif"))]
    types = ["ascending", "categorical", "categorical"]
    for i in range(3):
        path = str(tmp_path / f"hand{i}.tif")
        kept = [k for k in range(3) if k != i]
        evidence = [refit.paths[k] for k in kept]
        own = {"EVIDENCE": evidence, "TYPES": ",".join(types[k] for k in kept), "DEPOSITS": refit.deposits()}
        run("information_value", **own, OUTPUT=path)
        maps.append(array(path))
    maps = np.array(maps, float)
    known = (maps > -1e30).all(0)
    free = known.copy()
    free[tuple(refit.cells.T)] = False
    assert known[tuple(refit.cells.T)].all()
    aucs, covariance = plain_delong([one[tuple(refit.cells.T)] for one in maps], [one[free] for one in maps])
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["layer"] for row in rows] == list(NAMES)
    for i, row in enumerate(rows, 1):
        assert float(row["auc_without"]) == pytest.approx(aucs[i], abs=1e-9)
        assert float(row["auc_loss"]) == pytest.approx(aucs[0] - aucs[i], abs=1e-9)
        error = np.sqrt(covariance[0, 0] + covariance[i, i] - 2 * covariance[0, i])
        assert float(row["upper"]) - float(row["lower"]) == pytest.approx(2 * 1.959964 * error, rel=1e-6)
        assert float(row["rank_correlation"]) == pytest.approx(spearmanr(maps[0][known], maps[i][known])[0], abs=1e-3)
    assert results["AUC"] == pytest.approx(aucs[0], abs=1e-9)
    best = int(np.argmin(aucs[1:]))
    assert (results["MOST_IMPORTANT"], best) == ("distance", 0)
    assert results["LARGEST_LOSS"] == pytest.approx(aucs[0] - aucs[1], abs=1e-9)
    values = np.where(maps[1:] > -1e30, maps[1:], np.nan)
    found = array(str(tmp_path / "spread.tif"))
    assert found == pytest.approx(np.nanstd(values, 0, ddof=1), rel=1e-4, abs=1e-6)
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and text.index(">distance<") < text.index(">noise<")


def test_cuts_of_weights_of_evidence_go_with_their_layer(run, refit, tmp_path):
    path = str(tmp_path / "woe.silkmodel")
    own = {"OUTPUT_POSTERIOR": str(tmp_path / "p.tif"), "OUTPUT_MODEL": path, "SHIFTS": 0}
    run("weights_of_evidence", **refit.parameters(RULE="manual", CUTS="3,,", **own))
    log = Log()
    results = run("drop_one_layer", log, MODEL=path, OUTPUT_TABLE="memory:")
    # Without the ordered layer there is no cut left, which the manual rule asks for.
    assert any("could not be fitted without “distance”" in text for text in log.warnings)
    assert results["MOST_IMPORTANT"] in NAMES[1:]


def test_layers_that_the_model_does_not_use_have_no_rank(run, refit, tmp_path):
    path, table, page = (str(tmp_path / name) for name in ("woe.silkmodel", "t.csv", "r.html"))
    own = {"OUTPUT_POSTERIOR": str(tmp_path / "p.tif"), "OUTPUT_MODEL": path, "SHIFTS": 0}
    said = Log()
    run("weights_of_evidence", said, **refit.parameters(**own))
    assert any("noise: not used" in text for text in said.warnings)
    log = Log()
    results = run("drop_one_layer", log, MODEL=path, OUTPUT_TABLE=table, OUTPUT_HTML=page)
    with Path(table).open(encoding="utf-8") as file:
        rows = {row["layer"]: row for row in csv.DictReader(file)}
    assert [rows[name]["used"] for name in NAMES] == ["1", "1", "0"] and rows["noise"]["rank"] == ""
    assert float(rows["noise"]["shared_top_10"]) == pytest.approx(1)
    assert sorted(rows[name]["rank"] for name in NAMES[:2]) == ["1", "2"]
    p, adjusted = ([float(rows[name][column]) for name in NAMES[:2]] for column in ("p", "p_holm"))
    assert adjusted == pytest.approx([min(1, 2 * min(p)) if one == min(p) else max(one, 2 * min(p)) for one in p])
    assert results["MOST_IMPORTANT"] in NAMES[:2]
    assert "The model does not use these layers, so that dropping them says nothing: noise." in log.warnings
    assert not any("as good or better" in text and "noise" in text for text in log.warnings)
    text = Path(page).read_text(encoding="utf-8")
    assert "noise (not used)" in text


def test_equal_losses_share_a_rank(run, refit, tmp_path):
    """The same raster twice: without either the map is the same."""
    path, table, page = (str(tmp_path / name) for name in ("iv.silkmodel", "t.csv", "r.html"))
    twice = [refit.paths[0], refit.paths[0], refit.paths[1]]
    types = "ascending, ascending, categorical"
    run("information_value", EVIDENCE=twice, TYPES=types, DEPOSITS=refit.deposits(), OUTPUT=str(tmp_path / "s.tif"),
        OUTPUT_MODEL=path)  # fmt: skip
    log = Log()
    results = run("drop_one_layer", log, MODEL=path, OUTPUT_TABLE=table, OUTPUT_HTML=page)
    with Path(table).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["auc_loss"] == rows[1]["auc_loss"] and rows[0]["rank"] == rows[1]["rank"] != rows[2]["rank"]
    shared = int(rows[0]["rank"])
    assert int(rows[2]["rank"]) == (3 if shared == 1 else 1)
    assert f">{shared}=<" in Path(page).read_text(encoding="utf-8")
    first = [row["layer"] for row in rows if row["rank"] == "1"]
    assert results["MOST_IMPORTANT"] == "; ".join(first)
    assert any("share the largest loss" in text for text in log.warnings) is (shared == 1)


def test_refusals_and_cancel(run, refused, refit, saved, tmp_path):
    single = str(tmp_path / "single.silkmodel")
    run("information_value", EVIDENCE=refit.paths[:1], TYPES="ascending", DEPOSITS=refit.deposits(),
        OUTPUT=str(tmp_path / "s.tif"), OUTPUT_MODEL=single)  # fmt: skip
    assert "has one layer" in refused("drop_one_layer", MODEL=single)
    page = tmp_path / "r.html"
    assert "Cancelled" in refused("drop_one_layer", Log(cancel_at=40), MODEL=saved, OUTPUT_HTML=str(page))
    assert not page.exists()
    with zipfile.ZipFile(saved) as file:
        content = json.loads(file.read("model.json"))
    content["algorithm"] = "silkroad:no_such_model"
    with zipfile.ZipFile(single, "w") as file:
        file.writestr("model.json", json.dumps(content))
    assert "silkroad:no_such_model" in refused("drop_one_layer", MODEL=single)
