"""Fuzzy membership and overlay, index overlay and characteristic analysis against their definitions."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.classification import Distribution
from silkroad_plugin.core.prospectivity.characteristic_analysis import Variant, fit, matching_probability, predict
from silkroad_plugin.core.prospectivity.fuzzy_membership import Hedge, Membership, Shape, completed, is_complete
from silkroad_plugin.core.prospectivity.fuzzy_overlay import Missing, Operator, overlay
from silkroad_plugin.core.prospectivity.index_overlay import data_driven_weight, index_overlay

FORMULAS = [
    (Membership(Shape.LARGE, 5.0, 3.0), lambda x: 1 / (1 + (x / 5) ** -3) if x > 0 else 0.0),
    (Membership(Shape.SMALL, 5.0, 3.0), lambda x: 1 / (1 + (x / 5) ** 3) if x > 0 else 1.0),
    (Membership(Shape.NEAR, 5.0, 0.1), lambda x: 1 / (1 + 0.1 * (x - 5) ** 2)),
    (Membership(Shape.GAUSSIAN, 5.0, 0.1), lambda x: math.exp(-0.1 * (x - 5) ** 2)),
    (Membership(Shape.LINEAR, lower=2.0, upper=8.0), lambda x: min(1, max(0, (x - 2) / 6))),
    (Membership(Shape.LINEAR, lower=8.0, upper=2.0), lambda x: min(1, max(0, (8 - x) / 6))),
    (
        Membership(Shape.MS_LARGE, mean=4.0, deviation=2.0, mean_multiplier=0.5, std_multiplier=1.5),
        lambda x: 1 - 3 / (x - 2 + 3) if x > 2 else 0.0,
    ),
    (
        Membership(Shape.MS_SMALL, mean=4.0, deviation=2.0, mean_multiplier=0.5, std_multiplier=1.5),
        lambda x: 3 / (x - 2 + 3) if x > 2 else 1.0,
    ),
]


@pytest.mark.parametrize(("membership", "formula"), FORMULAS, ids=[m.shape.value for m, _ in FORMULAS])
def test_membership_is_its_formula(membership, formula):
    values = np.concatenate([np.linspace(-3, 30, 67), [0.0, np.nan]])
    expected = [formula(x) if not math.isnan(x) else math.nan for x in values.tolist()]
    assert membership(values) == pytest.approx(np.array(expected), rel=1e-13, abs=1e-15, nan_ok=True)


def test_half_at_the_midpoint_and_monotone():
    values = np.linspace(0.1, 1e4, 10_000)
    for shape, sign in ((Shape.LARGE, 1), (Shape.SMALL, -1)):
        member = Membership(shape, 500.0, 5.0)(values)
        assert Membership(shape, 500.0, 5.0)(np.array([500.0]))[0] == 0.5
        assert (sign * np.diff(member) >= 0).all()
        assert 0 <= member.min() <= member.max() <= 1


def test_hedges_are_powers():
    plain = Membership(Shape.LARGE, 5.0, 3.0)(np.arange(10.0))
    very = Membership(Shape.LARGE, 5.0, 3.0, hedge=Hedge.VERY)(np.arange(10.0))
    somewhat = Membership(Shape.LARGE, 5.0, 3.0, hedge=Hedge.SOMEWHAT)(np.arange(10.0))
    assert very == pytest.approx(plain**2)
    assert somewhat == pytest.approx(np.sqrt(plain))


def test_tables():
    table = Membership(Shape.TABLE, table=((3.0, 3.0, 0.2), (1.0, 1.0, 0.9), (7.0, 7.0, 0.0)))
    assert table(np.array([[1, 3], [7, 2]])) == pytest.approx(np.array([[0.9, 0.2], [0.0, np.nan]]), nan_ok=True)
    ranges = Membership(Shape.TABLE, table=((10.0, 20.0, 0.5), (0.0, 10.0, 1.0), (30.0, 40.0, 0.1), (15.0, 15.0, 0.7)))
    found = ranges(np.array([-1.0, 0.0, 10.0, 10.5, 15.0, 20.0, 25.0, 30.0, 40.0, 41.0]))
    expected = [np.nan, 1.0, 1.0, 0.5, 0.7, 0.5, np.nan, np.nan, 0.1, np.nan]
    assert found == pytest.approx(expected, nan_ok=True)
    overlap, turned = ((0.0, 10.0, 1.0), (5.0, 15.0, 0.5)), ((10.0, 0.0, 0.5),)
    twice = ((1.0, 1.0, 0.5), (1.0, 1.0, 0.6))
    for bad in ((), twice, overlap, turned, ((1.0, 1.0, 1.2),), ((1.0, 1.0, -0.1),)):
        with pytest.raises(SilkroadError, match="membership_table"):
            Membership(Shape.TABLE, table=bad)


def test_what_is_not_given_comes_from_the_layer():
    layer = Distribution.of(np.array([2.0, 4.0, 4.0, 10.0]))
    for shape in (Shape.NEAR, Shape.GAUSSIAN):
        # Half membership a quarter of the range (2 … 10) from the median.
        assert completed(shape, layer)(np.array([2.0, 4.0, 6.0])) == pytest.approx([0.5, 1.0, 0.5])
    assert completed(Shape.LINEAR, layer)(np.array([2.0, 6.0, 10.0])) == pytest.approx([0.0, 0.5, 1.0])
    assert completed(Shape.LINEAR, layer, lower=10.0, upper=2.0)(np.array([4.0])) == pytest.approx([0.75])
    large = completed(Shape.LARGE, layer)
    assert (large.midpoint, large.spread) == (4.0, 5.0)
    assert Distribution.of(np.array([1.0, 2.0, 2.0, 7.0, 9.0, 9.0])).median == 4.5
    for shape in (Shape.LARGE, Shape.SMALL):
        with pytest.raises(SilkroadError, match="membership_median") as caught:
            completed(shape, Distribution.of(np.array([-40.0, -16.7, 5.0])))
        assert caught.value.values["midpoint"] == -16.7
        assert completed(shape, Distribution.of(np.array([-40.0, -16.7, 5.0])), midpoint=2.0).midpoint == 2.0
    ms = completed(Shape.MS_SMALL, layer, std_multiplier=2.0)
    assert (ms.mean, ms.deviation) == (5.0, 3.0)
    assert ms(np.array([11.0])) == pytest.approx([0.5])  # 2·3 / (11 - 5 + 2·3)
    assert is_complete(Shape.LARGE, midpoint=3.0) and not is_complete(Shape.LARGE, midpoint=math.nan)
    assert not is_complete(Shape.MS_LARGE) and is_complete(Shape.TABLE)


@pytest.mark.parametrize(
    ("arguments", "parameter"),
    [
        ((Shape.LARGE, 5.0), "spread"),
        ((Shape.LARGE, 5.0, -1.0), "spread"),
        ((Shape.SMALL, 0.0, 1.0), "midpoint"),
        ((Shape.GAUSSIAN, float("nan"), 1.0), "midpoint"),
        ((Shape.MS_LARGE,), "mean"),
    ],
)
def test_bad_parameters_are_named(arguments, parameter):
    with pytest.raises(SilkroadError, match="membership_parameter") as refused:
        Membership(*arguments)
    assert refused.value.values["parameter"] == parameter


def test_operators():
    # Bonham-Carter (1994), pp. 296-297: of 0.75 and 0.5 the product is 0.375 and the sum 0.875.
    pair = [np.array([0.75]), np.array([0.5])]
    found = {operator: float(overlay(pair, operator, 0.7)[0]) for operator in Operator}
    assert found[Operator.AND] == 0.5
    assert found[Operator.OR] == 0.75
    assert found[Operator.PRODUCT] == 0.375
    assert found[Operator.SUM] == 0.875
    assert found[Operator.GAMMA] == pytest.approx(0.875**0.7 * 0.375**0.3, rel=1e-15)


def test_gamma_runs_from_product_to_sum():
    members = list(np.random.default_rng(3).random((4, 100)))
    at = {gamma: overlay(members, Operator.GAMMA, gamma) for gamma in (0.0, 0.5, 1.0)}
    assert at[0.0] == pytest.approx(overlay(members, Operator.PRODUCT))
    assert at[1.0] == pytest.approx(overlay(members, Operator.SUM))
    assert (at[0.0] <= at[0.5]).all()
    assert (at[0.5] <= at[1.0]).all()
    for gamma in (-0.1, 1.1, float("nan")):
        with pytest.raises(SilkroadError, match="gamma_range"):
            overlay(members, Operator.GAMMA, gamma)


@pytest.mark.parametrize("operator", Operator)
def test_what_is_missing_stays_missing(operator):
    found = overlay([np.array([0.2, np.nan]), np.array([np.nan, 1.0])], operator)
    assert np.isnan(found).all()


def memberships(seed, layers):
    """Random memberships of 200 cells, many of them exactly 0 or 1, some hardly above 0."""
    random = np.random.default_rng(seed)
    found = random.random((layers, 200)) ** random.choice([1, 1, 40], (layers, 200))
    return np.where(random.random(found.shape) < 0.3, np.round(found), found)


@pytest.mark.parametrize("operator", Operator)
@pytest.mark.parametrize("seed", range(5))
def test_what_is_ignored_is_as_if_the_layer_were_not_there(operator, seed):
    members, gamma = memberships(seed, 3), 0.1 + 0.2 * seed
    members[np.random.default_rng(seed).random(members.shape) < 0.4] = math.nan
    found = overlay(list(members), operator, gamma, Missing.IGNORED)
    for cell, value in zip(members.T, found, strict=True):
        there = [np.array([member]) for member in cell if not math.isnan(member)]
        expected = overlay(there, operator, gamma)[0] if there else math.nan
        assert value == pytest.approx(expected, rel=1e-12, abs=1e-300, nan_ok=True)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("gamma", [0.0, 0.05, 0.5, 0.9, 1.0])
def test_gamma_is_its_formula_and_every_operator_stays_between_0_and_1(seed, gamma):
    members = memberships(seed, 4)
    product, total = members.prod(0), 1 - (1 - members).prod(0)
    found = overlay(list(members), Operator.GAMMA, gamma)
    with np.errstate(under="ignore"):
        expected = np.where(total > 0, total**gamma * product ** (1 - gamma), 0.0 if gamma < 1 else total)
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-12)
    for operator in Operator:
        joined = overlay(list(members), operator, gamma)
        assert ((joined >= 0) & (joined <= 1)).all()
    shuffled = overlay(list(members[::-1]), Operator.GAMMA, gamma)
    assert shuffled == pytest.approx(found, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_a_higher_membership_never_lowers_the_result(seed):
    members = memberships(seed, 3)
    raised = members.copy()
    raised[0] = np.maximum(raised[0], np.random.default_rng(seed).random())
    for operator in Operator:
        low, high = overlay(list(members), operator, 0.8), overlay(list(raised), operator, 0.8)
        assert (high >= low - 1e-12).all()


def test_index_overlay():
    scores = [np.array([9.0, 1.0]), np.array([3.0, 2.0]), np.array([5.0, np.nan])]
    assert index_overlay(scores, [3, 2, 1]) == pytest.approx([(27 + 6 + 5) / 6, np.nan], nan_ok=True)
    for weights in ([1, 2], [0, 0, 0], [1, -1, 1], [1, float("nan"), 1]):
        with pytest.raises(SilkroadError, match="weights"):
            index_overlay(scores, weights)
    # Yousefi & Carranza (2016): 78 % of the deposits in 22 % of the area weigh ln(0.78 / 0.22) = 1.27.
    assert data_driven_weight(0.78, 0.22) == pytest.approx(1.27, abs=5e-3)
    assert data_driven_weight(0.4, 0.6) == 0
    assert data_driven_weight(0.0, 0.5) == 0


MODELS = np.array([[1, 1, 0, 1], [1, 0, 0, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 1]])


def test_vector_length_by_hand():
    lengths = []
    for j in range(4):
        products = [sum(row[j] * row[k] for row in MODELS.tolist()) for k in range(4)]
        lengths.append(math.sqrt(sum(value**2 for value in products)))
    found = fit(MODELS, Variant.VECTOR_LENGTH)
    assert found.weights == pytest.approx(np.array(lengths) / sum(lengths))


def test_product_matrix_is_the_fixed_direction_of_the_matrix():
    found = fit(MODELS, Variant.PRODUCT_MATRIX)
    direction = np.ones(4)
    for _ in range(500):  # the power method, instead of a decomposition
        direction = MODELS.T @ (MODELS @ direction)
        direction = direction / direction.sum()
    assert found.weights == pytest.approx(direction, rel=1e-9)
    assert 0.25 < found.share <= 1


def test_an_unfavourable_variable_weighs_against():
    models = np.column_stack([MODELS, [-1, -1, -1, -1, -1]])
    found = fit(models, Variant.PRODUCT_MATRIX)
    assert found.weights[-1] < 0
    assert found.weights[0] > 0
    assert np.abs(found.weights).sum() == pytest.approx(1)


def test_matching_probability_by_counting_every_arrangement():
    from itertools import permutations

    found = matching_probability(MODELS)
    for j, k in ((0, 1), (1, 2), (1, 3), (2, 3)):
        seen = int(MODELS[:, j] @ MODELS[:, k])
        chance = [int(MODELS[:, j] @ np.array(order)) for order in permutations(MODELS[:, k].tolist())]
        fewer = sum(value < seen for value in chance) + sum(value == seen for value in chance) / 2
        assert found[j, k] == pytest.approx(fewer / len(chance))
        assert found[k, j] == pytest.approx(found[j, k])


@pytest.mark.parametrize("variant", Variant)
def test_a_variable_that_no_model_unit_has_weighs_nothing(variant):
    whole, place = fit(MODELS, variant), 2
    found = fit(np.insert(MODELS, place, 0, axis=1), variant)
    assert found.weights[place] == 0
    assert np.delete(found.weights, place) == pytest.approx(whole.weights, rel=1e-12)
    assert found.share == pytest.approx(whole.share, nan_ok=True)


def test_association_lies_between_none_and_all():
    for variant in Variant:
        fitted = fit(MODELS, variant)
        assert predict(fitted, np.ones((4, 2, 3))) == pytest.approx(np.ones((2, 3)))
        assert predict(fitted, np.zeros((4, 1))) == pytest.approx([0.0])


@pytest.mark.parametrize("models", [MODELS[:1], MODELS * 2, np.zeros((3, 4))])
def test_model_units_that_teach_nothing(models):
    with pytest.raises(SilkroadError, match="model_"):
        fit(models, Variant.VECTOR_LENGTH)
