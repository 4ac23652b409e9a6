"""Fuzzy weights of evidence: at the ends the ordinary weights, between them the formula; the spread by simulation."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity.classes import Classes
from silkroad_plugin.core.prospectivity.fuzzy_weights import fuzzy_strength, fuzzy_weights
from silkroad_plugin.core.prospectivity.generalisation import Counts
from silkroad_plugin.core.prospectivity.model import control_measure, fit_layer
from silkroad_plugin.core.prospectivity.parameters import Parameters, Rule
from silkroad_plugin.core.prospectivity.weights_of_evidence import weights


def test_crisp_memberships_are_the_ordinary_method():
    found = fuzzy_weights([3600.0, 6400.0], [180.0, 20.0], [1, 0])
    plain = weights(3600.0, 180.0, 10_000.0, 200.0)
    assert found.weight == pytest.approx([float(plain.w_plus), float(plain.w_minus)], rel=1e-12)
    assert found.s_weight == pytest.approx([float(plain.s_w_plus), float(plain.s_w_minus)], rel=1e-12)


def test_between_them_stands_the_formula():
    cells, deposits, member = [900.0, 2000.0, 3000.0, 4100.0], [50.0, 60.0, 30.0, 10.0], [1.0, 0.7, 0.2, 0.0]
    found = fuzzy_weights(cells, deposits, member)
    p1, p2, q1, q2 = 50 / 150, 10 / 150, 850 / 9850, 4090 / 9850
    for i, mu in enumerate(member):
        expected = math.log((mu * p1 + (1 - mu) * p2) / (mu * q1 + (1 - mu) * q2))
        assert found.weight[i] == pytest.approx(expected, rel=1e-12)
    assert (np.diff(found.weight) < 0).all()


def test_the_spread_is_that_of_poisson_counts():
    rng = np.random.default_rng(1)
    member = np.array([1.0, 0.6, 0.0])
    mean = np.array([400.0, 300.0, 200.0])
    weights_seen = [fuzzy_weights(np.array([5e7, 5e7, 9e7]), rng.poisson(mean), member).weight for _ in range(4000)]
    # ln of a total of 900 has a spread of 1/30, which the ordinary variance leaves out by convention.
    seen = np.std(weights_seen, axis=0)
    expected = fuzzy_weights(np.array([5e7, 5e7, 9e7]), mean, member).s_weight
    share = np.array([400, 0.6 * 400 + 0.4 * 200, 200])
    covariance = share / (share * mean.sum())  # of the mixed count with the total, over both
    assert seen**2 == pytest.approx(expected**2 + 1 / mean.sum() - 2 * covariance, rel=0.08)


@pytest.mark.parametrize(("member", "code"), [([1, 1.2], "membership_table_range"), ([1, 0.5], "membership_ends")])
def test_refusals(member, code):
    with pytest.raises(SilkroadError) as refused:
        fuzzy_weights([10.0, 10.0], [1.0, 1.0], member)
    assert refused.value.code == code


def test_the_strength_of_each_set_is_that_of_its_weights():
    cells, membership = np.array([40.0, 100, 300, 560]), np.array([1, 0.6, 0, 0])
    sets = np.array([[5.0, 2, 1, 3], [1, 1, 0, 8], [0, 4, 3, 2], [3, 9, 0, 0]])
    found = fuzzy_strength(cells, sets, membership)
    for value, deposits in zip(found[:2], sets[:2], strict=True):
        one = fuzzy_weights(cells, deposits, membership)
        gap, deviation = one.weight[0] - one.weight[-1], np.hypot(one.s_weight[0], one.s_weight[-1])
        assert value == pytest.approx(gap / deviation, rel=1e-12)
    assert (found[2:] == -np.inf).all(), "no deposit of full membership, or none of none"


def test_the_null_control_measures_what_the_rule_looks_at():
    classes, counts = Classes(np.arange(1, 6)), Counts(np.full(5, 100.0), np.array([6.0, 1, 5, 2, 4]))

    def measured(rule, cut=None, kind=Kind.ASCENDING):
        return float(control_measure("d", kind, classes, Parameters(rule=rule), cut)(counts))

    def fitted(rule, cut=None):
        parameters = Parameters(rule=rule, min_deposits=1, limit=0)
        return fit_layer("d", Kind.ASCENDING, classes, counts, 500, parameters, cut).studentised_contrast

    assert measured(Rule.FUZZY, (1, 5)) == pytest.approx(fitted(Rule.FUZZY, (1, 5)), rel=1e-12)
    assert measured(Rule.MANUAL, 3) == pytest.approx(fitted(Rule.MANUAL, 3), rel=1e-12)
    assert measured(Rule.MANUAL, 3) != pytest.approx(measured(Rule.MANUAL, 1))
    assert measured(Rule.STUDENTISED) == pytest.approx(fitted(Rule.STUDENTISED), rel=1e-12)
    assert measured(Rule.NONE) == measured(Rule.STUDENTISED, kind=Kind.CATEGORICAL)
