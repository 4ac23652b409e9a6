"""Logistic regression against published figures and the definitions."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.logistic_regression import Parameters, deviance_of, fit, predict

# Finney (1947), vasoconstriction in the skin of the fingers: volume and rate of air, and whether it occurred.
VOLUME = """3.7 3.5 1.25 .75 .8 .7 .6 1.1 .9 .9 .8 .55 .6 1.4 .75 2.3 3.2 .85 1.7 1.8 .4 .95 1.35 1.5 1.6 .6 1.8 .95
1.9 1.6 2.7 2.35 1.1 1.1 1.2 .8 .95 .75 1.3"""
RATE = """.825 1.09 2.5 1.5 3.2 3.5 .75 1.7 .75 .45 .57 2.75 3 2.33 3.75 1.64 1.6 1.415 1.06 1.8 2 1.36 1.35 1.36 1.78
1.5 1.5 1.9 .95 .4 .75 .03 1.83 2.2 2 3.33 1.9 1.9 1.625"""
OCCURRED = "1 1 1 1 1 1 0 0 0 0 0 0 0 1 1 1 1 1 0 1 0 0 0 0 1 0 1 0 1 0 1 0 0 1 1 1 0 0 1"


@pytest.fixture(scope="module")
def finney():
    columns = [np.array(text.split(), float) for text in (VOLUME, RATE)]
    return np.log(np.column_stack(columns)), np.array(OCCURRED.split(), float)


def test_published_figures(finney):
    # Pregibon (1981), Logistic regression diagnostics, section 2: -2.875, 5.179, 4.562; deviance 29.23 (54.04 without).
    variables, events = finney
    model = fit(variables, events, np.ones(39), ("volume", "rate"))
    assert model.coefficients == pytest.approx([-2.875, 5.179, 4.562], abs=6e-4)
    assert model.standard_errors == pytest.approx([1.321, 1.865, 1.838], abs=6e-4)
    assert model.deviance == pytest.approx(29.23, abs=5e-3)
    assert model.null_deviance == pytest.approx(54.04, abs=5e-3)
    assert model.separated == ()


def test_the_score_is_zero_and_the_errors_are_the_curvature(finney):
    # The definition of the estimate: no slope of the likelihood in any direction, the inverse curvature as covariance.
    variables, events = finney
    model = fit(variables, events, np.ones(39), ("volume", "rate"))
    design = np.column_stack([np.ones(39), variables])
    slope, curvature, step = np.zeros(3), np.zeros((3, 3)), 1e-3

    def likelihood(beta):
        return deviance_of(design @ beta, events, np.ones(39)) / 2

    for i in range(3):
        one = np.eye(3)[i] * step
        slope[i] = (likelihood(model.coefficients + one) - likelihood(model.coefficients - one)) / (2 * step)
        for j in range(3):
            other = np.eye(3)[j] * step
            corners = [likelihood(model.coefficients + a * one + b * other) for a in (1, -1) for b in (1, -1)]
            curvature[i, j] = (corners[0] - corners[1] - corners[2] + corners[3]) / (4 * step**2)
    assert slope == pytest.approx(np.zeros(3), abs=1e-5)
    assert model.covariance == pytest.approx(np.linalg.inv(curvature), rel=1e-4)


def test_counts_are_the_same_as_rows():
    rng = np.random.default_rng(5)
    codes = rng.integers(0, 3, (4000, 2))
    events = (rng.random(4000) < 0.1 + 0.1 * codes[:, 0]).astype(float)
    rows = fit(codes, events, np.ones(4000), ("a", "b"))
    unique, place = np.unique(codes, axis=0, return_inverse=True)
    joined = fit(unique, np.bincount(place.ravel(), events), np.bincount(place.ravel()), ("a", "b"))
    assert joined.coefficients == pytest.approx(rows.coefficients, rel=1e-9)
    assert joined.covariance == pytest.approx(rows.covariance, rel=1e-9)
    assert joined.deviance == pytest.approx(rows.deviance, rel=1e-12)


def test_units_and_order_of_rows_change_nothing(finney):
    variables, events = finney
    plain = fit(variables, events, np.ones(39), ("volume", "rate"))
    order = np.random.default_rng(2).permutation(39)
    scaled = variables * [1e6, 1e-6] + [5e6, 3.0]
    other = fit(scaled[order], events[order], np.ones(39), ("volume", "rate"))
    assert other.coefficients[1:] * [1e6, 1e-6] == pytest.approx(plain.coefficients[1:], rel=1e-8)
    assert other.wald[1:] == pytest.approx(plain.wald[1:], rel=1e-8)
    assert predict(other, scaled)[0] == pytest.approx(predict(plain, variables)[0], rel=1e-8)
    assert predict(other, scaled)[1] == pytest.approx(predict(plain, variables)[1], rel=1e-6)


@pytest.mark.parametrize("table", [(7, 3, 4, 11), (5, 0, 3, 9), (0, 12, 6, 40)])
def test_firth_on_a_two_by_two_table_adds_one_half_to_each_count(table):
    # With one binary variable the model is saturated and Jeffreys' prior adds 1/2 to the four counts
    # (Firth 1993, section 3.3; Heinze & Schemper 2002, section 2.2).
    a, b, c, d = table
    model = fit([[1.0], [0.0]], [a, c], [a + b, c + d], ("x",), Parameters(firth=True))
    assert model.coefficients[0] == pytest.approx(math.log((c + 0.5) / (d + 0.5)), abs=1e-6)
    assert model.coefficients[1] == pytest.approx(math.log((a + 0.5) * (d + 0.5) / (b + 0.5) / (c + 0.5)), abs=1e-6)
    assert model.separated == (("x",) if 0 in (a, b) else ())


@pytest.mark.parametrize("tail", [(), (2.0,)])
def test_separation_is_named(tail):
    # All deposits above 2.5, or (quasi-complete) above and at 2, where there is another cell.
    x = np.array([1.0, 2.0, *tail, 3.0, 4.0, 5.0])
    events = np.array([0.0, 0.0, *[1.0] * len(tail), 1.0, 1.0, 1.0])
    noise = np.random.default_rng(1).random(len(x))
    with pytest.raises(SilkroadError) as refused:
        fit(np.column_stack([x, noise]), events, np.ones(len(x)), ("x", "noise"))
    assert refused.value.code == "separation"
    assert "x" in refused.value.values["variables"]


def test_separation_is_found_among_many_rows():
    rng = np.random.default_rng(1)
    variables = np.column_stack([rng.normal(size=20_000), rng.integers(0, 2, 20_000)])
    events = ((rng.random(20_000) < 0.01) & (variables[:, 1] == 1)).astype(float)  # none where it is 0
    with pytest.raises(SilkroadError, match="separation") as refused:
        fit(variables, events, np.ones(20_000), ("noise", "unit"))
    assert refused.value.values["variables"] == ["unit"]


def test_many_separating_variables_are_named_in_part():
    """Each of twelve classes without a deposit separates; a sentence names a few, and says how many there are."""
    classes = np.repeat(np.arange(14), 30)
    variables = (classes[:, None] == np.arange(13)).astype(float)
    events = ((classes >= 12) & (np.arange(len(classes)) % 3 == 0)).astype(float)
    with pytest.raises(SilkroadError, match="separation") as refused:
        fit(variables, events, np.ones(len(events)), [f"class {value}" for value in range(13)])
    values = refused.value.values
    assert values["count"] == 12
    assert values["variables"] == [*(f"class {value}" for value in range(5)), "…"]


def test_refusals(finney):
    variables, events = finney
    doubled = np.column_stack([variables, variables.sum(1)])
    for arguments, code in (
        ((doubled, events, np.ones(39), ("a", "b", "c")), "collinear"),
        ((variables, np.zeros(39), np.ones(39), ("a", "b")), "no_events"),
        ((variables, np.ones(39), np.ones(39), ("a", "b")), "no_events"),
        ((variables[:2], [0, 1], np.ones(2), ("a", "b")), "too_few_rows"),
        ((np.column_stack([variables[:, 0], np.ones(39)]), events, np.ones(39), ("a", "b")), "variable_constant"),
    ):
        with pytest.raises(SilkroadError) as refused:
            fit(*arguments)
        assert refused.value.code == code
