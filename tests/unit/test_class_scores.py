"""Frequency ratio, information value, certainty factor and belief functions against their definitions."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.evidential_belief import Belief, beliefs, combine
from silkroad_plugin.core.prospectivity.frequency_ratio import Empty, add, combine_certainty, ratios
from silkroad_plugin.core.prospectivity.weights_of_evidence import weights


@pytest.fixture
def layer():
    rng = np.random.default_rng(4)
    cells = rng.uniform(200, 5000, 8)
    return cells, rng.integers(1, 20, 8).astype(float)


def test_textbook_example():
    # Bonham-Carter (1994), chapter 8: 200 deposits in 10 000 km², 180 on an anomaly of 3600 km²; 180/3600 ÷ 0.02 = 2.5.
    found = ratios([3600.0, 6400.0], [180.0, 20.0])
    assert found.frequency_ratio == pytest.approx([2.5, 0.15625])
    assert found.certainty_factor == pytest.approx(
        [(0.05 - 0.02) / (0.05 * 0.98), (0.003125 - 0.02) / (0.02 * 0.996875)]
    )


@pytest.mark.parametrize("base", [math.e, 10.0, 2.0])
def test_information_value_is_the_logarithm_of_the_frequency_ratio(layer, base):
    cells, deposits = layer
    found = ratios(cells, deposits, base)
    for j in range(8):
        ratio = (deposits[j] / deposits.sum()) / (cells[j] / cells.sum())
        assert found.frequency_ratio[j] == pytest.approx(ratio, rel=1e-12)
        assert found.information_value[j] == pytest.approx(math.log(ratio, base), rel=1e-12, abs=1e-14)


def test_information_value_is_the_weight_where_deposits_are_few(layer):
    # W+ has the area without deposits where the information value has all of it: they meet as n(D)/n(T) goes to 0.
    cells, deposits = layer
    plus = weights(cells * 1e3, deposits, cells.sum() * 1e3, deposits.sum()).w_plus
    assert ratios(cells, deposits).information_value == pytest.approx(plus, abs=1e-4)


def test_a_class_without_a_deposit():
    flagged = ratios([100.0, 300.0], [0.0, 4.0])
    assert np.isnan(flagged.information_value[0])
    assert flagged.frequency_ratio[0] == 0
    assert flagged.certainty_factor[0] == -1
    half = ratios([100.0, 300.0], [0.0, 4.0], empty=Empty.HALF)
    assert half.information_value[0] == pytest.approx(math.log((0.5 / 101) / (4.5 / 401)))
    assert half.information_value[1] == pytest.approx(math.log((4 / 300) / (4.5 / 401)))


@pytest.mark.parametrize("base", [0.0, 1.0, -10.0, float("nan")])
def test_a_base_that_is_none(base):
    with pytest.raises(SilkroadError, match="logarithm_base"):
        ratios([1.0, 2.0], [1.0, 1.0], base)


def test_sums_leave_out_missing_layers():
    nan = np.nan
    assert add(np.array([[1.0, nan, nan], [2.0, 3.0, nan]])) == pytest.approx([3.0, 3.0, nan], nan_ok=True)


def test_certainty_factors_combine_pairwise_and_in_any_order():
    # The three cases of the rule, by hand.
    hand = {(0.5, 0.4): 0.7, (-0.5, -0.4): -0.7, (0.5, -0.4): 0.1 / 0.6, (0.0, -0.4): -0.4}
    for pair, expected in hand.items():
        assert combine_certainty(np.array(pair)[:, None])[0] == pytest.approx(expected)
    rng = np.random.default_rng(1)
    factors = rng.uniform(-0.99, 0.99, (5, 200))
    assert combine_certainty(factors[rng.permutation(5)]) == pytest.approx(combine_certainty(factors), abs=1e-9)
    assert np.abs(combine_certainty(factors)).max() <= 1
    missing = np.where(rng.random(factors.shape) < 0.3, np.nan, factors)
    for place in range(200):
        known = missing[:, place][~np.isnan(missing[:, place])]
        alone = combine_certainty(known[:, None])[0] if len(known) else np.nan
        assert combine_certainty(missing)[place] == pytest.approx(alone, nan_ok=True)


def plain_beliefs(cells, deposits):
    """The estimates of Carranza & Hale (2003), class by class."""
    total, events = sum(cells), sum(deposits)
    support = [(d / c) / ((events - d) / (total - c)) for c, d in zip(cells, deposits, strict=True)]
    against = [((c - d) / c) / ((total - events - c + d) / (total - c)) for c, d in zip(cells, deposits, strict=True)]
    belief = [s / sum(support) for s in support]
    disbelief = [a / sum(against) if b else 0.0 for a, b in zip(against, belief, strict=True)]
    return belief, disbelief


def test_beliefs_equal_the_definition(layer):
    cells, deposits = layer
    deposits[2] = 0
    found = beliefs(cells, deposits)
    belief, disbelief = plain_beliefs(cells.tolist(), deposits.tolist())
    assert found.belief == pytest.approx(belief, rel=1e-12)
    assert found.disbelief == pytest.approx(disbelief, rel=1e-12)
    assert found.belief + found.disbelief + found.uncertainty == pytest.approx(np.ones(8))
    assert found.plausibility == pytest.approx(1 - found.disbelief)


def masses(belief, disbelief, uncertainty):
    return {frozenset("D"): belief, frozenset("N"): disbelief, frozenset("DN"): uncertainty}


def dempster(first, second):
    """Dempster's rule over the sets of the frame {deposit, none}, as Shafer (1976, p. 60) states it."""
    joined = {}
    for one, a in first.items():
        for other, b in second.items():
            joined[one & other] = joined.get(one & other, 0.0) + a * b
    conflict = joined.pop(frozenset(), 0.0)
    return {key: value / (1 - conflict) for key, value in joined.items()}


def test_combination_is_dempsters_rule():
    rng = np.random.default_rng(8)
    triples = rng.dirichlet([1, 1, 1], (4, 50))
    found = combine([Belief(*layer.T) for layer in triples])
    for place in range(50):
        expected = masses(*triples[0, place])
        for layer in triples[1:]:
            expected = dempster(expected, masses(*layer[place]))
        assert found.belief[place] == pytest.approx(expected[frozenset("D")], rel=1e-10)
        assert found.disbelief[place] == pytest.approx(expected[frozenset("N")], rel=1e-10)
        assert found.uncertainty[place] == pytest.approx(expected[frozenset("DN")], rel=1e-10)


@pytest.mark.parametrize(
    ("cells", "deposits"), [([100.0], [5.0]), ([100.0, 50.0], [0.0, 0.0]), ([100.0, 0.0, 50.0], [3.0, 0.0, 2.0])]
)
def test_beliefs_of_poor_layers_are_numbers(cells, deposits):
    found = beliefs(cells, deposits)
    for values in (found.belief, found.disbelief, found.uncertainty):
        assert np.isfinite(values).all()
        assert ((values >= -1e-12) & (values <= 1 + 1e-12)).all()


def test_a_class_with_every_deposit_takes_the_belief():
    found = beliefs([100.0, 900.0], [5.0, 0.0])
    assert found.belief.tolist() == [1.0, 0.0]
