"""The fuzzy and the omnibus variant of weights of evidence."""

import math
import re
from pathlib import Path

import numpy as np
import pytest

from silkroad_plugin.core.prospectivity.independence import common_tau
from silkroad_plugin.processing.algorithms.prospectivity.apply_model import ApplyModel
from tests.qgis import model_runs
from tests.qgis.woe_study import Study, array_of, refused, rows_of, run


@pytest.fixture
def study(tmp_path, qgis_processing):
    return Study(tmp_path / "study")


def rows(results, layer):
    return [row for row in model_runs.rows_of(results["OUTPUT_WEIGHTS"]) if row["layer"] == layer]


def test_fuzzy_weights_follow_the_formula_at_every_class(study):
    results, _ = run(study.parameters(RULE="fuzzy", CUTS="2:6, "))
    cells = np.bincount(study.distance.ravel(), minlength=11)[1:].astype(float)
    places = [study.distance[int((5_000_000 - y) // 1000), int((x - 500_000) // 1000)] for x, y in study.points]
    held = np.bincount(places, minlength=11)[1:].astype(float)
    membership = np.clip((6 - np.arange(1, 11)) / 4, 0, 1)
    full, none = membership == 1, membership == 0
    p, q = held / held.sum(), (cells - held) / (cells - held).sum()
    for row, mu in zip(rows(results, "distance"), membership, strict=True):
        share = (mu * p[full].sum() + (1 - mu) * p[none].sum()) / (mu * q[full].sum() + (1 - mu) * q[none].sum())
        assert row["membership"] == pytest.approx(mu)
        assert row["weight"] == pytest.approx(math.log(share), rel=1e-12)
    # The other layer has no cuts and is treated as without the fuzzy rule.
    usual, _ = run(study.parameters())
    assert [r["weight"] for r in rows(results, "units")] == [r["weight"] for r in rows(usual, "units")]


def test_the_posterior_holds_the_fuzzy_weights(study):
    results, _ = run(study.parameters(RULE="fuzzy", CUTS="2:6, "))
    weight = {
        (row["layer"], row["class"]): row["weight"] for name in ("distance", "units") for row in rows(results, name)
    }
    prior = math.log(40 / 3600 / (1 - 40 / 3600))
    posterior = array_of(results["OUTPUT_POSTERIOR"])
    for r, c in ((30, 21), (30, 32), (50, 55)):
        total = prior + weight["distance", study.distance[r, c]] + weight["units", study.units[r, c]]
        assert posterior[r, c] == pytest.approx(1 / (1 + math.exp(-total)), rel=1e-5)


def test_the_log_tells_the_fuzzy_contrast_with_its_own_deviation(study):
    results, said = run(study.parameters(RULE="fuzzy", CUTS="2:6, "))
    found = rows(results, "distance")
    full, none = found[0], found[-1]
    assert (full["membership"], none["membership"]) == (1, 0)
    contrast = full["weight"] - none["weight"]
    studentised = contrast / math.hypot(full["s_weight"], none["s_weight"])
    told = re.search(r"distance: contrast (\S+), studentised (\S+)\.\n", said)
    assert float(told[1]) == pytest.approx(contrast, rel=5e-3)
    assert float(told[2]) == pytest.approx(studentised, rel=5e-3)


def test_the_fuzzy_report_and_its_null_control_are_of_what_enters_the_posterior(study):
    fuzzy = study.parameters(RULE="fuzzy", CUTS="2:6, ", OUTPUT_NULL="memory:", SHIFTS=99)
    results, said = run(fuzzy)
    told = re.search(r"distance: contrast (\S+), studentised (\S+)\.\n", said)
    shifts = [r for r in rows_of(results["OUTPUT_NULL"]) if r[0] == "distance"]
    assert shifts[0][1] == 0 and shifts[0][2] == pytest.approx(float(told[2]), rel=5e-3)
    report = Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")
    part = report[report.index("<h3>distance") : report.index("<h3>units")]
    assert "Studentised contrast between full membership and none" in part
    assert f"W(1) − W(0) = {told[1]}, divided by its standard deviation {told[2]}" in part
    assert "full membership up to 2, none from 6 on" in part and ">Membership</th>" in part
    assert "Contrast of each cut" not in part, "the classes were not cumulated: there are no cuts to draw"
    assert "Cheng, Q., Agterberg, F. P. (1999)" in report and "W(μ)" in report
    p = (1 + sum(isinstance(row[2], float) and row[2] >= shifts[0][2] for row in shifts[1:])) / len(shifts)
    assert f"{p:.2g}" in part
    usual = Path(run(study.parameters())[0]["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert "Largest studentised contrast" in usual and "Contrast of each cut" in usual and "W(μ)" not in usual


def test_cuts_by_hand_are_compared_with_their_shifts_at_the_same_cut(study):
    results, _ = run(study.parameters(RULE="manual", CUTS="5, ", OUTPUT_NULL="memory:"))
    at_cut = next(row for row in rows(results, "distance") if row["class"] == 5)
    null = [r for r in rows_of(results["OUTPUT_NULL"]) if r[0] == "distance"]
    assert null[0][2] == pytest.approx(at_cut["studentised_contrast"], rel=1e-12)
    assert "Studentised contrast at the cut by hand" in Path(results["OUTPUT_HTML"]).read_text(encoding="utf-8")


CUTS = [("20:30, ", "run from 1 to 10"), ("3:3, ", "distance"), ("2-6, ", "not a list"), (", ", "manual rule")]


@pytest.mark.parametrize(("cuts", "told"), CUTS)
def test_cuts_that_make_no_membership_are_refused(study, cuts, told):
    assert told in refused(study.parameters(RULE="fuzzy", CUTS=cuts))


def test_the_omnibus_variant_expects_as_many_deposits_as_there_are(study):
    study.layer("double", study.distance)
    evidence = [study.path(name) for name in ("distance", "double", "units")]
    given = {"EVIDENCE": evidence, "TYPES": "ascending, ascending, categorical"}
    plain, _ = run(study.parameters(**given))
    assert plain["T_OVER_N"] > 1.3, "the same layer twice"
    model = str(study.folder / "m.silkmodel")
    results, said = run(study.parameters(**given, OMNIBUS=True, OUTPUT_MODEL=model))
    assert results["T_OVER_N"] == pytest.approx(1, abs=1e-9)
    assert "multiplied by" in said
    posterior = array_of(results["OUTPUT_POSTERIOR"])
    assert posterior.sum(dtype=float) == pytest.approx(40, rel=1e-5)
    assert results["TRAINING_AUC"] == pytest.approx(plain["TRAINING_AUC"], abs=1e-9), "the ranking is the same"
    again, _ = model_runs.run(ApplyModel, {"MODEL": model, "EVIDENCE": evidence, "OUTPUT": str(study.folder / "a.tif")})
    assert array_of(again["OUTPUT"]) == pytest.approx(posterior, rel=1e-5)


def test_the_common_factor_is_one_where_layers_are_independent():
    """Two independent binary layers with exact weights give T = n with weights as they are, to first order."""
    units, weights, prior = [], [], 1e-4
    for share, plus in ((0.3, math.log(2)), (0.2, math.log(3))):
        minus = math.log((1 - share * math.exp(plus)) / (1 - share))
        units.append((share, 1 - share))
        weights.append((plus, minus))
    cells = np.array([a * b for a in units[0] for b in units[1]]) * 1e8
    sums = np.array([a + b for a in weights[0] for b in weights[1]])
    assert common_tau(prior, sums, cells, 10_000) == pytest.approx(1, abs=0.01)
