"""Levelling: what is made equal is equal, twice is once, planted shifts come back, and geology is left alone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import levelling
from silkroad_plugin.core.geochemistry.checked import mad
from silkroad_plugin.core.geochemistry.covariates import by_covariates, huber
from silkroad_plugin.core.geochemistry.determinations import Determinations, Qualifier
from silkroad_plugin.core.geochemistry.levelling import Statistic
from silkroad_plugin.core.geochemistry.network import Offset, adjust, anchor
from silkroad_plugin.core.geochemistry.shift_tests import shift_tests
from tests.unit.geochemistry.survey_columns import columns

GENERATOR = np.random.default_rng(11)
SURVEY = np.repeat(["A", "B", "C"], [80, 61, 40])
CONTENTS = 10 ** (GENERATOR.normal(1, 0.3, 181) + 0.2 * (SURVEY == "B") - 0.1 * (SURVEY == "C"))

METHODS = [
    *(lambda v, s, r, k=k: levelling.contrast_return(v, s, r, k) for k in Statistic),
    levelling.robust_z,
    levelling.parametric,
]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("reference", [None, "B"])
def test_levelling_twice_is_levelling_once(method, reference):
    once = method(CONTENTS, SURVEY, reference).apply(CONTENTS, SURVEY)
    again = method(once, SURVEY, reference)
    assert again.intercepts == pytest.approx(np.zeros(3), abs=1e-12)
    assert again.slopes == pytest.approx(np.ones(3), abs=1e-12)
    assert again.apply(once, SURVEY) == pytest.approx(once, rel=1e-11)
    if reference:
        assert once[SURVEY == "B"] == pytest.approx(CONTENTS[SURVEY == "B"], rel=1e-13)


def test_what_is_made_equal_is_equal():
    def of_each(values, measure):
        return np.array([measure(np.log10(values[label == SURVEY])) for label in "ABC"])

    shifted = levelling.contrast_return(CONTENTS, SURVEY, "A").apply(CONTENTS, SURVEY)
    assert np.ptp(of_each(shifted, np.median)) < 1e-12
    means = levelling.contrast_return(CONTENTS, SURVEY, "A", Statistic.MEAN).apply(CONTENTS, SURVEY)
    assert np.ptp(of_each(means, lambda x: np.mean(10**x))) < 1e-10
    robust = levelling.robust_z(CONTENTS, SURVEY, "A").apply(CONTENTS, SURVEY)
    assert np.ptp(of_each(robust, np.median)) < 1e-12 and np.ptp(of_each(robust, mad)) < 1e-12
    normal = levelling.parametric(CONTENTS, SURVEY, "A").apply(CONTENTS, SURVEY)
    assert np.ptp(of_each(normal, np.mean)) < 1e-12 and np.ptp(of_each(normal, np.std)) < 1e-2


@settings(deadline=None)
@given(st.floats(-1, 1), st.floats(-1, 1))
def test_planted_shifts_of_one_population_come_back(first, second):
    base = 10 ** np.tile(np.linspace(0, 2, 31), 3)
    survey = np.repeat(["A", "B", "C"], 31)
    measured = base * 10 ** (first * (survey == "B") + second * (survey == "C"))
    for method in METHODS:
        assert method(measured, survey, "A").apply(measured, survey) == pytest.approx(base, rel=1e-9)


def test_a_survey_without_spread_is_only_shifted_and_named():
    values = np.where((SURVEY == "C") & (np.arange(181) % 3 > 0), 7.0, CONTENTS)
    found = levelling.robust_z(values, SURVEY, "A")
    assert found.shift_only == ("C",) and found.slopes[2] == 1
    assert np.median(found.apply(values, SURVEY)[SURVEY == "C"]) == pytest.approx(np.median(CONTENTS[SURVEY == "A"]))


def test_bounds_and_limits_move_along():
    determinations = Determinations.from_bounds([0, 2, 5, np.nan, 90], [1, 2, 7, np.nan, np.inf], "ppm")
    found = levelling.shifts("boundary", ("A", "B"), [np.log10(2), 0.0])
    moved = found.apply_to(determinations, np.array(["A", "A", "A", "B", "B"]))
    assert moved.upper[:3] == pytest.approx([2, 4, 14]) and moved.lower[:3] == pytest.approx([0, 4, 10])
    assert moved.qualifier.tolist() == determinations.qualifier.tolist()
    assert moved.qualifier[0] == Qualifier.BELOW and moved.upper[4] == np.inf and moved.lower[4] == pytest.approx(90)


def test_a_levelling_can_be_undone_and_leaving_changes_nothing():
    found = levelling.robust_z(CONTENTS, SURVEY, "A")
    assert found.inverse().apply(found.apply(CONTENTS, SURVEY), SURVEY) == pytest.approx(CONTENTS, rel=1e-12)
    left = levelling.leave_as_is(SURVEY)
    assert left.apply(CONTENTS, SURVEY).tolist() == CONTENTS.tolist() and left.factors.tolist() == [1, 1, 1]


def test_the_order_of_rows_is_nothing():
    order = GENERATOR.permutation(181)
    for method in METHODS:
        one, other = method(CONTENTS, SURVEY, None), method(CONTENTS[order], SURVEY[order], None)
        assert one.surveys == other.surveys
        assert other.intercepts == pytest.approx(one.intercepts, abs=1e-12)


def test_shared_standards_must_agree():
    contents = GENERATOR.lognormal(2, 1, 30)
    other = 3 * contents**1.1
    found = levelling.by_standards(contents, other, "B", "A")
    assert found.r_squared == pytest.approx(1) and found.count == 30
    assert found.levelling.apply(contents, ["B"] * 30) == pytest.approx(other, rel=1e-9)
    shift = levelling.by_standards(contents, 3 * contents, "B", "A", slope=False)
    assert shift.levelling.factors[0] == pytest.approx(3)
    with pytest.raises(SilkroadError, match="standards_disagree"):
        levelling.by_standards(contents, GENERATOR.permutation(contents), "B", "A")


def test_countries_of_kola_differ_in_arsenic():
    country, arsenic = columns("rgr__kola.c", "COUNTRY", "As")
    found = shift_tests(arsenic, country)
    # R 4.2.2, kruskal.test(As ~ COUNTRY) and ks.test
    assert found.h == pytest.approx(50.94541389593, rel=1e-10)
    assert found.p == pytest.approx(8.65653189169e-12, rel=1e-9)
    assert found.pairs[0] == ("FIN", "NOR") and found.d[0] == pytest.approx(0.199634308510638, rel=1e-10)


def test_levelling_whole_countries_can_part_them_farther():
    # Why nobody should level on a difference between countries: nickel of Kola needs nothing and gets worse.
    country, nickel = columns("rgr__kola.c", "COUNTRY", "Ni")
    levelled = levelling.robust_z(nickel, country).apply(nickel, country)
    assert shift_tests(nickel, country).h == pytest.approx(2.5, abs=0.05)
    assert shift_tests(levelled, country).h == pytest.approx(7.3, abs=0.06)


def test_covariates_are_fitted_as_in_r():
    country, rock, arsenic = columns("rgr__kola.c", "COUNTRY", "LITHO", "As")
    found = by_covariates(arsenic, country, "RUS", [rock.astype(int)])
    # R 4.2.2, MASS::rlm(log10(As) ~ country + rock, psi = psi.huber)
    assert found.effects == pytest.approx([0.1785341815635773, 0.0387841242682135, 0], abs=1e-6)
    assert found.errors == pytest.approx([0.0410153425776642, 0.0521888302889600, 0], rel=1e-4)
    assert found.levelling.intercepts == pytest.approx(-found.effects)


def test_covariates_take_geology_for_geology():
    generator = np.random.default_rng(5)
    survey = np.repeat(["A", "B"], 300)
    rock = np.where(generator.random(600) < np.where(survey == "A", 0.8, 0.2), "granite", "basalt")
    iron = generator.normal(5, 1, 600)
    logs = 1 + 0.5 * (rock == "basalt") + 0.1 * iron + 0.15 * (survey == "B") + generator.normal(0, 0.1, 600)
    logs[::50] += 2  # anomalies
    found = by_covariates(10**logs, survey, "A", [rock], [iron])
    assert found.effects[1] == pytest.approx(0.15, abs=0.03)
    naive = levelling.contrast_return(10**logs, survey, "A")
    assert naive.intercepts[1] < -0.4  # three times the shift: it levels the rocks away
    again = by_covariates(found.levelling.apply(10**logs, survey), survey, "A", [rock], [iron])
    assert again.effects[1] == pytest.approx(0, abs=1e-8)
    with pytest.raises(SilkroadError, match="covariates_confounded"):
        by_covariates(10**logs, survey, "A", [np.where(survey == "A", "granite", "basalt")])


def test_huber_without_outliers_is_exact():
    design = np.column_stack([np.ones(20), np.arange(20.0)])
    found, errors = huber(design, design @ [2, 3])
    assert found == pytest.approx([2, 3]) and (errors == 0).all()


def test_network_of_four_countries_recovers_planted_levels():
    planted = {"CN": 0.0, "KG": 0.12, "KZ": -0.2, "UZ": 0.31}
    edges = [("CN", "KG"), ("KG", "KZ"), ("KZ", "UZ"), ("UZ", "CN"), ("KG", "UZ")]
    found = adjust([Offset(a, b, planted[a] - planted[b], 0.02) for a, b in edges], ["CN"])
    assert found.levelling.surveys == ("CN", "KG", "KZ", "UZ")
    assert found.levelling.intercepts == pytest.approx([0, -0.12, 0.2, -0.31], abs=1e-12)
    assert found.residuals == pytest.approx(np.zeros(5), abs=1e-12)
    assert (found.degrees, found.p) == (2, pytest.approx(1))
    again = adjust([Offset(a, b, left, 0.02) for (a, b), left in zip(edges, found.residuals, strict=True)], ["CN"])
    assert again.levelling.intercepts == pytest.approx(np.zeros(4), abs=1e-12)


def test_network_weighs_steps_by_their_errors():
    steps = [Offset("A", "B", 0.1, 0.01), Offset("A", "B", 0.4, 0.03), Offset("B", "C", 0.2, 0.05)]
    found = adjust(steps, ["B"])
    weights = np.array([1 / 0.01**2, 1 / 0.03**2])
    mean = (weights * [0.1, 0.4]).sum() / weights.sum()
    assert found.levelling.intercepts == pytest.approx([-mean, 0, 0.2], abs=1e-12)
    assert found.errors == pytest.approx([weights.sum() ** -0.5, 0, 0.05], rel=1e-12)
    chi = ((0.1 - mean) / 0.01) ** 2 + ((0.4 - mean) / 0.03) ** 2
    assert found.chi_squared == pytest.approx(chi, rel=1e-9) and found.p < 1e-6
    both = adjust(steps, ["A", "B"])
    assert both.levelling.intercepts[:2].tolist() == [0, 0] and both.levelling.reference == ("A", "B")


def test_anchor_brings_sheets_to_the_network():
    generator = np.random.default_rng(3)
    cell = np.repeat(np.arange(40), 5)
    sheet = np.where(cell < 20, "N", "S")
    network = {c: 10 ** generator.normal(1, 0.4) for c in range(40)}
    truth = np.array([network[c] for c in cell])
    measured = truth * np.where(sheet == "N", 1.6, 0.8)
    found = anchor(measured, sheet, cell, network)
    assert found.levelling.apply(measured, sheet) == pytest.approx(truth, rel=1e-9)
    assert found.cells.tolist() == [20, 20]
    again = anchor(found.levelling.apply(measured, sheet), sheet, cell, network)
    assert again.levelling.intercepts == pytest.approx(np.zeros(2), abs=1e-12)


def test_refusals():
    steps = [Offset("A", "B", 0.1, 0.01), Offset("C", "D", 0.1, 0.01)]
    for call, code in (
        (lambda: levelling.contrast_return(CONTENTS, SURVEY, "Z"), "survey_unknown"),
        (lambda: levelling.contrast_return(CONTENTS[:83], SURVEY[:83]), "survey_too_small"),
        (lambda: levelling.contrast_return(np.zeros(181), SURVEY), "values_not_positive"),
        (lambda: levelling.contrast_return([], []), "samples_too_few"),
        (lambda: levelling.robust_z([], []), "samples_too_few"),
        (lambda: levelling.parametric([], []), "samples_too_few"),
        (lambda: levelling.contrast_return(CONTENTS, SURVEY[:3]), "pairs_lengths"),
        (lambda: levelling.leave_as_is(["A"]).apply([1.0], ["B"]), "survey_unknown"),
        (lambda: levelling.leave_as_is(["A"]).apply([-1.0], ["A"]), "values_negative"),
        (lambda: levelling.by_standards([2.0] * 6, np.arange(1, 7), "A", "B"), "values_constant"),
        (lambda: levelling.by_standards([0.0] * 6, np.arange(6), "A", "B"), "values_not_positive"),
        (lambda: shift_tests(CONTENTS[:80], SURVEY[:80]), "surveys_too_few"),
        (lambda: shift_tests(np.full(181, 2.0), SURVEY), "values_constant"),
        (lambda: by_covariates(CONTENTS, SURVEY, "Z"), "survey_unknown"),
        (lambda: by_covariates(CONTENTS[:6], SURVEY[:6], "A", [list("abcdef")]), "samples_too_few"),
        (lambda: by_covariates(CONTENTS, SURVEY, "A", [["x"]]), "pairs_lengths"),
        (lambda: by_covariates(np.full(181, np.nan), SURVEY, "A"), "samples_too_few"),
        (lambda: by_covariates(np.where(SURVEY == "A", np.nan, CONTENTS), SURVEY, "A"), "survey_too_small"),
        (lambda: adjust([], ["A"]), "offsets_none"),
        (lambda: adjust([Offset("A", "A", 0.1, 0.1)], ["A"]), "network_offset"),
        (lambda: adjust([Offset("A", "B", np.nan, 0.1)], ["A"]), "network_offset"),
        (lambda: adjust(steps, []), "network_no_reference"),
        (lambda: adjust(steps, ["Z"]), "network_reference"),
        (lambda: anchor(CONTENTS, SURVEY, np.zeros(181), {0: 3.0}), "anchor_too_few"),
        (lambda: anchor(CONTENTS, SURVEY, np.zeros(181), {0: 3.0, 1: 0.0}), "anchor_network"),
        (lambda: anchor(0 * CONTENTS, SURVEY, np.zeros(181), {0: 3.0}), "values_not_positive"),
        (lambda: anchor(CONTENTS, SURVEY, [1], {}), "pairs_lengths"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()
    with pytest.raises(SilkroadError) as refused:
        adjust(steps, ["A"])
    assert refused.value.code == "network_unconnected" and refused.value.values == {"surveys": "C, D"}
