"""Separation beside one linear programme over all rows; what a regression of many rows holds, and when it looks up."""

import tracemalloc

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.kinds import Kind
from silkroad_plugin.core.prospectivity import design as designs
from silkroad_plugin.core.prospectivity.design import Design
from silkroad_plugin.core.prospectivity.encoding import Encoded, encode
from silkroad_plugin.core.prospectivity.logistic_regression import Parameters, fit
from silkroad_plugin.core.prospectivity.separation import separating


def is_separated(variables, events, trials):
    """Return whether some direction parts the rows: Konis's programme over all of them, in the plain form."""
    from scipy.optimize import linprog

    design = np.column_stack([np.ones(len(variables)), variables])
    signed = np.concatenate([design[events > 0], -design[trials - events > 0]])
    found = linprog(-signed.sum(0), A_ub=-signed, b_ub=np.zeros(len(signed)), bounds=(-1, 1), method="highs")
    return found.fun < -1e-6


@pytest.mark.parametrize("seed", range(60))
def test_the_verdict_is_that_of_the_whole_programme(seed):
    rng = np.random.default_rng(seed)
    rows, columns = int(rng.integers(20, 900)), int(rng.integers(1, 5))
    variables = rng.normal(size=(rows, columns))
    if seed % 2:
        variables[:, 0] = rng.integers(0, 3, rows) == 0
    score = variables @ rng.normal(size=columns)
    chance = [score > np.quantile(score, 0.9), rng.random(rows) < 0.1, score + rng.normal(size=rows) * 0.3 > 1][
        seed % 3
    ]
    events = chance.astype(float)
    events[0] = 1.0
    trials = np.ones(rows) + (rng.random(rows) < 0.05)
    assert separating(Design(variables), events, trials).any() == is_separated(variables, events, trials)


def test_oblique_separation_of_many_rows_is_found():
    rng = np.random.default_rng(3)
    variables = rng.normal(size=(60_000, 4))
    score = variables[:, 1] + variables[:, 2]
    for gap, expected in ((True, [False, False, True, True, False]), (False, [False] * 5)):
        events = (score > 4.2).astype(float)
        if not gap:  # one deposit in the midst of the others
            events[np.argmin(np.abs(score))] = 1.0
        assert (separating(Design(variables), events, np.ones(len(events)))[2:4] == expected[2:4]).all()
        assert separating(Design(variables), events, np.ones(len(events))).any() == any(expected)


def test_what_a_class_leaves_undecided_is_looked_at():
    # Class 1 holds no deposits; beyond it, the deposits are where a + b > 2.5. Noise is not named.
    rng = np.random.default_rng(5)
    a, b = rng.normal(size=(2, 9000))
    barren = rng.integers(0, 2, 9000)
    events = ((a + b > 2.5) & (barren == 0)).astype(float)
    found = separating(Design(np.column_stack([a, b, barren])), events, np.ones(9000))
    assert found[1:].tolist() == [True, True, True]
    events = ((rng.random(9000) < 0.02) & (barren == 0)).astype(float)
    assert separating(Design(np.column_stack([a, b, barren])), events, np.ones(9000))[1:].tolist() == [
        False,
        False,
        True,
    ]


def many(rows, classes):
    """Return (2, rows) values, a number and a class, events that are rare and depend on neither alone, and trials."""
    rng = np.random.default_rng(2)
    values = np.stack([rng.normal(size=rows), rng.integers(0, classes, rows)])
    events = (rng.random(rows) < 2e-3 * np.exp(0.5 * values[0])).astype(float)
    events[:classes] = 1.0
    values[1, :classes] = np.arange(classes)
    return values, events, np.full(rows, 40.0)


def test_rows_that_are_made_in_parts_give_the_figures_of_the_matrix():
    values, events, trials = many(40_000, 7)
    encoding = encode(["a", "b"], [Kind.ASCENDING, Kind.CATEGORICAL], values, trials, True, (), events)
    for firth in (False, True):
        whole = fit(encoding.matrix(values), events, trials, encoding.names, Parameters(firth=firth))
        parts = fit(Encoded(encoding, values), events, trials, encoding.names, Parameters(firth=firth))
        assert parts.coefficients == pytest.approx(whole.coefficients, rel=1e-12)
        assert parts.standard_errors == pytest.approx(whole.standard_errors, rel=1e-12)


@pytest.mark.parametrize("firth", [False, True])
def test_the_number_of_rows_that_are_held_changes_nothing(firth, monkeypatch):
    values, events, trials = many(20_000, 5)
    encoding = encode(["a", "b"], [Kind.ASCENDING, Kind.CATEGORICAL], values, trials, True, (), events)
    found = []
    for rows in (20_000, 777):
        monkeypatch.setattr(designs, "ROWS", rows)
        found.append(fit(Encoded(encoding, values), events, trials, encoding.names, Parameters(firth=firth)))
    assert found[1].coefficients == pytest.approx(found[0].coefficients, rel=1e-11)
    assert found[1].covariance == pytest.approx(found[0].covariance, rel=1e-11)
    assert found[1].deviance == pytest.approx(found[0].deviance, rel=1e-12)


def test_forty_classes_in_many_rows_are_fitted_in_little_memory_and_look_up_often():
    import scipy.optimize  # noqa: F401 (what the import needs is not counted)

    values, events, trials = many(150_000, 40)
    encoding = encode(["a", "b"], [Kind.ASCENDING, Kind.CATEGORICAL], values, trials, True, (), events)
    looks = []
    tracemalloc.start()
    try:
        model = fit(Encoded(encoding, values), events, trials, encoding.names, Parameters(firth=True), looks.append)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert model.separated == ()
    assert peak < 40e6  # the matrix alone has 48 MB, and was held three times
    passes = 3 * model.iterations  # the score, its slope and the state after the step
    assert len(looks) >= passes * (150_000 / designs.ROWS)


def test_rare_events_are_no_separation(monkeypatch):
    # The logit of every row is beyond -12 by the intercept alone: the rows need not be compared.
    values, events, trials = many(30_000, 4)
    trials = trials * 1e5
    monkeypatch.setattr("silkroad_plugin.core.prospectivity.logistic_regression.separating", None)
    model = fit(values.T, events, trials, ("a", "b"))
    assert model.separated == () and model.coefficients[0] < -12


def test_cancel_is_heard_while_separation_is_sought():
    values, events, trials = many(40_000, 5)

    class Stopped(Exception):
        pass

    looks = [10**9]

    def stop():
        looks[0] -= 1
        if not looks[0]:
            raise Stopped

    design = Design(values.T, stop)
    for allowed in (1, 3, 6):
        looks[0] = allowed
        with pytest.raises(Stopped):
            separating(design, events, trials)


def test_a_column_that_others_give_is_refused_in_any_part_of_the_rows():
    values, events, trials = many(40_000, 3)
    matrix = np.column_stack([values.T, values.sum(0)])
    with pytest.raises(SilkroadError, match="collinear"):
        fit(matrix, events, trials, ("a", "b", "c"))
