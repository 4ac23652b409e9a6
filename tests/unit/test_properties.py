"""What must hold for the numerical core whatever the numbers: order, blocks, monotony, bounds."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from silkroad_plugin.core.prospectivity import logistic_regression
from silkroad_plugin.core.prospectivity.conditions import ConditionCounter
from silkroad_plugin.core.prospectivity.evidential_belief import beliefs, combine
from silkroad_plugin.core.prospectivity.frequency_ratio import combine_certainty, ratios
from silkroad_plugin.core.prospectivity.fuzzy_overlay import Operator, overlay
from silkroad_plugin.core.prospectivity.fuzzy_weights import fuzzy_weights
from silkroad_plugin.core.prospectivity.weights_of_evidence import Degenerate, weights
from silkroad_plugin.core.validation.ranking import Counter
from silkroad_plugin.core.validation.roc import auc, auc_of_counts

SOME = settings(max_examples=60, deadline=None)


@st.composite
def counted(draw, least=2, most=8):
    """Return cells and deposits of a few classes, at least one deposit and one barren cell in each layer."""
    size = draw(st.integers(least, most))
    cells = np.array(draw(st.lists(st.integers(2, 10_000), min_size=size, max_size=size)), float)
    deposits = np.array([draw(st.integers(0, int(n) - 1)) for n in np.minimum(cells, 60)], float)
    assume(deposits.sum() > 0)
    return cells, deposits


@SOME
@given(counted())
def test_the_information_value_is_the_logarithm_of_the_frequency_ratio(counts):
    found = ratios(*counts, base=10.0)
    held = counts[1] > 0
    assert found.information_value[held] == pytest.approx(np.log10(found.frequency_ratio[held]), rel=1e-12, abs=1e-12)
    assert np.isnan(found.information_value[~held]).all()


@SOME
@given(counted(), st.integers(0, 7))
def test_one_more_deposit_in_a_class_never_lowers_its_figures(counts, which):
    cells, deposits = counts
    which %= len(cells)
    assume(deposits[which] + 1 < cells[which])
    more = deposits.copy()
    more[which] += 1
    before, after = ratios(cells, deposits), ratios(cells, more)
    assert after.frequency_ratio[which] >= before.frequency_ratio[which] - 1e-12
    assert after.certainty_factor[which] >= before.certainty_factor[which] - 1e-12
    usual, grown = (weights(cells, d, cells.sum(), d.sum(), Degenerate.FLAG) for d in (deposits, more))
    if np.isfinite(usual.contrast[which]) and np.isfinite(grown.contrast[which]):
        assert grown.contrast[which] >= usual.contrast[which] - 1e-12


@SOME
@given(counted(), st.floats(0.1, 50))
def test_the_frequency_ratio_does_not_depend_on_the_unit_area(counts, factor):
    cells, deposits = counts
    whole, scaled = ratios(cells, deposits), ratios(cells * factor, deposits)
    assert scaled.frequency_ratio == pytest.approx(whole.frequency_ratio, rel=1e-12)


@SOME
@given(counted())
def test_belief_disbelief_and_uncertainty_share_one(counts):
    found = beliefs(*counts)
    parts = np.stack([found.belief, found.disbelief, found.uncertainty])
    assert (parts >= -1e-12).all()
    assert parts.sum(0) == pytest.approx(np.ones(len(counts[0])))


@SOME
@given(counted(3, 3), counted(3, 3), counted(3, 3))
def test_the_order_of_layers_does_not_matter(first, second, third):
    layers = [beliefs(*counts) for counts in (first, second, third)]
    one, other = combine(layers), combine(layers[::-1])
    assert one.belief == pytest.approx(other.belief, abs=1e-9, nan_ok=True)
    factors = np.stack([ratios(*counts).certainty_factor for counts in (first, second, third)]) * 0.999
    assert combine_certainty(factors) == pytest.approx(combine_certainty(factors[[2, 0, 1]]), abs=1e-9, nan_ok=True)


memberships = hnp.arrays(float, (3, 5), elements=st.floats(0, 1))


@SOME
@given(memberships, st.floats(0, 1), st.floats(0, 1))
def test_the_fuzzy_operators_keep_their_order(layers, gamma, other):
    found = {operator: overlay(list(layers), operator, gamma) for operator in Operator}
    slack = 1e-12
    assert (found[Operator.PRODUCT] <= found[Operator.AND] + slack).all()
    assert (found[Operator.AND] <= found[Operator.OR]).all()
    assert (found[Operator.OR] <= found[Operator.SUM] + slack).all()
    assert (found[Operator.GAMMA] >= found[Operator.PRODUCT] - slack).all()
    assert (found[Operator.GAMMA] <= found[Operator.SUM] + slack).all()
    low, high = sorted((gamma, other))
    weak, strong = (overlay(list(layers), Operator.GAMMA, value) for value in (low, high))
    assert (weak <= strong + slack).all()


@SOME
@given(counted(3, 6))
def test_fuzzy_weights_lie_between_those_of_full_membership_and_of_none(counts):
    cells, deposits = counts
    membership = np.linspace(1, 0, len(cells))
    found = fuzzy_weights(cells, deposits, membership).weight
    assume(np.isfinite(found[[0, -1]]).all())
    low, high = sorted((found[0], found[-1]))
    assert (found >= low - 1e-9).all() and (found <= high + 1e-9).all()
    whole = fuzzy_weights(cells, deposits, (membership > 0.5).astype(float)).weight
    usual = weights(cells[membership > 0.5].sum(), deposits[membership > 0.5].sum(), cells.sum(), deposits.sum())
    if np.isfinite(whole[0]):
        assert whole[0] == pytest.approx(float(usual.w_plus), rel=1e-9)


scores = hnp.arrays(np.int64, st.integers(4, 60), elements=st.integers(0, 12))


@SOME
@given(scores, st.integers(1, 3), st.integers(0, 2**32 - 1))
def test_the_auc_is_the_share_of_pairs_whatever_the_blocks_and_the_scale(values, step, seed):
    rng = np.random.default_rng(seed)
    deposits = rng.random(len(values)) < 0.4
    assume(2 <= deposits.sum() < len(values) - 1)
    own, background = values[deposits].astype(float), values[~deposits].astype(float)
    pairs = (own[:, None] > background).mean() + (own[:, None] == background).mean() / 2
    assert auc_of_counts(values, deposits, ~deposits) == pytest.approx(pairs, abs=1e-12)
    for scale in (lambda x: x, lambda x: np.exp(x / 3)):
        counter = Counter(scale(own))
        for part in np.array_split(rng.permutation(scale(background)), step):
            counter.add(part)
        assert auc(scale(own), counter.result()).value == pytest.approx(pairs, abs=1e-12)


class Keys:
    """What ``ConditionCounter`` asks of keys."""

    def __init__(self, outside, dense):
        self.outside, self.dense = outside, dense


@SOME
@given(hnp.arrays(np.int64, st.integers(1, 80), elements=st.integers(0, 9)), st.integers(1, 9), st.booleans())
def test_conditions_are_counted_alike_in_any_blocks(keys, pieces, dense):
    counter = ConditionCounter(Keys(9, dense))
    for part in np.array_split(keys, pieces):
        counter.count(part)
    found, cells = counter.conditions()
    expected, number = np.unique(keys[keys != 9], return_counts=True)
    assert found.tolist() == expected.tolist()
    assert cells.tolist() == number.tolist()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_logistic_regression_does_not_depend_on_the_order_or_the_grouping_of_rows(seed):
    rng = np.random.default_rng(seed)
    variables = rng.integers(0, 3, (120, 2)).astype(float)
    events = (rng.random(120) < 0.3).astype(float)
    assume(2 < events.sum() < 118)
    names, firth = ("a", "b"), logistic_regression.Parameters(firth=True)
    rows = logistic_regression.fit(variables, events, np.ones(120), names, firth)
    order = rng.permutation(120)
    mixed = logistic_regression.fit(variables[order], events[order], np.ones(120), names, firth)
    assert mixed.coefficients == pytest.approx(rows.coefficients, abs=1e-6)
    conditions, place, trials = np.unique(variables, axis=0, return_inverse=True, return_counts=True)
    grouped = np.bincount(place.ravel(), events, len(conditions))
    joined = logistic_regression.fit(conditions, grouped, trials, names, firth)
    assert joined.coefficients == pytest.approx(rows.coefficients, abs=1e-6)
    assert joined.standard_errors == pytest.approx(rows.standard_errors, rel=1e-4)
