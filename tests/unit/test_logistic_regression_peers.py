"""Logistic regression beside R's figures and beside the likelihood itself, maximised with sixty digits."""

from decimal import Decimal, localcontext

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.logistic_regression import Parameters, fit, predict
from silkroad_plugin.core.prospectivity.posterior import expit
from tests.unit.test_logistic_regression import OCCURRED, RATE, VOLUME

# Henderson & Velleman (1981), Building multiple regression models interactively, table 1: weight (1000 lb) of 32 cars,
# and whether the transmission is manual.
WEIGHT = """2.62 2.875 2.32 3.215 3.44 3.46 3.57 3.19 3.15 3.44 3.44 4.07 3.73 3.78 5.25 5.424 5.345 2.2 1.615 1.835
2.465 3.52 3.435 3.84 3.845 1.935 2.14 1.513 3.17 2.77 3.57 2.78"""
MANUAL = "1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 0 1 1 1 1 1 1 1"
STEP = Decimal("1e-18")


def test_the_figures_of_r():
    # summary(glm(am ~ wt, binomial, mtcars)) prints these figures; its errors are those before the last step.
    weight, manual = (np.array(text.split(), float) for text in (WEIGHT, MANUAL))
    model = fit(weight[:, None], manual, np.ones(32), ("wt",))
    assert model.coefficients == pytest.approx([12.040, -4.024], abs=5e-4)
    assert model.standard_errors == pytest.approx([4.510, 1.436], abs=1e-3)
    assert model.wald == pytest.approx([2.670, -2.801], abs=1e-3)
    assert model.p_values == pytest.approx([0.00759, 0.00509], abs=2e-5)
    assert (model.null_deviance, model.deviance) == pytest.approx((43.230, 19.176), abs=5e-4)


def log_likelihood(rows, events, trials, beta, firth):
    """Return log L of decimals, with ½ log |XᵀWX| where asked; the determinant by elimination."""
    size, total = len(beta), Decimal(0)
    information = [[Decimal(0)] * size for _ in beta]
    for row, one, all_ in zip(rows, events, trials, strict=True):
        logit = sum(x * b for x, b in zip(row, beta, strict=True))
        odds = logit.exp()
        total += one * logit - all_ * (1 + odds).ln()
        for i in range(size):
            for j in range(size):
                information[i][j] += row[i] * row[j] * all_ * odds / (1 + odds) ** 2
    if not firth:
        return total
    for i in range(size):
        total += information[i][i].ln() / 2
        for j in range(i + 1, size):
            share = information[j][i] / information[i][i]
            information[j] = [a - share * b for a, b in zip(information[j], information[i], strict=True)]
    return total


def maximum(variables, events, trials, firth):
    """Return where the likelihood is greatest: Newton's method on differences of decimals, halved where it overshoots.

    Nothing but the definition of the likelihood is shared with the code that is tested.
    """
    with localcontext() as context:
        context.prec = 60
        rows = [[Decimal(1), *map(Decimal, map(float, row))] for row in variables]
        events, trials = ([Decimal(float(one)) for one in column] for column in (events, trials))
        size = len(rows[0])

        def at(beta, *moved):
            beta = list(beta)
            for i, sign in moved:
                beta[i] += sign * STEP
            return log_likelihood(rows, events, trials, beta, firth)

        beta = [Decimal(0)] * size
        for _ in range(60):
            here = at(beta)
            slope = [(at(beta, (i, 1)) - at(beta, (i, -1))) / (2 * STEP) for i in range(size)]
            bent = np.zeros((size, size))
            for i in range(size):
                for j in range(i + 1):
                    corners = [s * t * at(beta, (i, s), (j, t)) for s in (1, -1) for t in (1, -1)]
                    bent[i, j] = bent[j, i] = float(sum(corners) / (4 * STEP**2))
            values, vectors = np.linalg.eigh(bent)  # upwards even where the likelihood is not yet bent downwards
            step = vectors @ ((vectors.T @ np.array(slope, float)) / np.abs(values))
            while at([b + Decimal(s) for b, s in zip(beta, step, strict=True)]) < here and np.abs(step).max() > 1e-15:
                step /= 2
            beta = [b + Decimal(s) for b, s in zip(beta, step, strict=True)]
            if np.abs(step).max() < 1e-13:
                return np.array(beta, float)
    raise AssertionError("no maximum")


def finney():
    columns = [np.array(text.split(), float) for text in (VOLUME, RATE)]
    return np.log(np.column_stack(columns)), np.array(OCCURRED.split(), float), np.ones(39)


def parted(seed):
    """Return a few rows, all deposits of which lie in one class of a binary variable: separated in part."""
    rng = np.random.default_rng(seed)
    rows = int(rng.integers(12, 40))
    variables = np.column_stack([rng.normal(size=rows), np.arange(rows) % 3 == 0])
    events = ((rng.random(rows) < 0.6) & (variables[:, 1] == 1)).astype(float)
    events[3] = 1.0
    return variables, events, rng.integers(1, 9, rows) + events


@pytest.mark.parametrize("firth", [False, True])
def test_the_estimate_is_where_the_likelihood_is_greatest(firth):
    data = finney()
    model = fit(*data, ("volume", "rate"), Parameters(firth=firth))
    assert model.coefficients == pytest.approx(maximum(*data, firth), abs=1e-8)


@pytest.mark.parametrize("seed", range(4))
def test_the_penalised_estimate_of_separated_data_is_where_the_likelihood_is_greatest(seed):
    variables, events, trials = parted(seed)
    model = fit(variables, events, trials, ("noise", "unit"), Parameters(firth=True))
    assert "unit" in model.separated
    assert model.coefficients == pytest.approx(maximum(variables, events, trials, True), abs=1e-8)


def test_separated_data_settle_in_few_steps():
    for seed in range(150):
        variables, events, trials = parted(seed)
        model = fit(variables, events, trials, ("noise", "unit"), Parameters(firth=True))
        assert model.iterations <= 40


def test_completely_separated_data_settle_with_the_penalty():
    for seed in range(50):
        rng = np.random.default_rng(seed)
        variables = rng.normal(size=(30, 3))
        events = (variables @ [1.0, -0.5, 0.2] > 0.3).astype(float)
        model = fit(variables, events, np.ones(30), ("a", "b", "c"), Parameters(firth=True))
        assert "a" in model.separated


def test_steps_are_told_and_can_be_cancelled():
    seen = []
    model = fit(*finney(), ("volume", "rate"), tick=seen.append)
    assert list(dict.fromkeys(seen)) == list(range(1, model.iterations + 1))

    class Stopped(Exception):
        pass

    def stop(step):
        raise Stopped

    with pytest.raises(Stopped):
        fit(*finney(), ("volume", "rate"), tick=stop)


def test_too_few_steps_are_refused():
    with pytest.raises(SilkroadError, match="not_converged"):
        fit(*finney(), ("volume", "rate"), Parameters(firth=True, max_iterations=2))


@pytest.mark.parametrize("firth", [False, True])
@pytest.mark.parametrize("apart", [1e-3, 1e-6])
def test_layers_that_nearly_repeat_each_other_settle_as_if_they_were_told_apart(firth, apart):
    rng = np.random.default_rng(11)
    own, other = rng.normal(size=(2, 2000))
    events = (rng.random(2000) < expit(1.5 * own - 4)).astype(float)
    left_out = (rng.random(2000) < 0.2) & (events == 0) if firth else rng.random(2000) < 0.2
    names, parameters = ["own", "near", "class"], Parameters(firth=firth)
    near, apart_from_it = (np.column_stack([own, second, left_out]) for second in (2 * own + apart * other, other))
    found, expected = (fit(x, events, np.ones(2000), names, parameters) for x in (near, apart_from_it))
    (one, error), (same, error_of_same) = predict(found, near), predict(expected, apart_from_it)
    np.testing.assert_allclose(one, same, rtol=1e-8)
    np.testing.assert_allclose(error, error_of_same, rtol=2e-3)
    assert bool(found.separated) == firth
    assert found.iterations <= 30


@pytest.mark.parametrize("seed", [293, 426, 1684, 1794])
def test_the_penalised_score_is_zero_where_newton_would_leap_to_where_a_class_has_no_weight(seed):
    """Layers as smooth as geological units and classes of very unlike size: free steps end where nothing converges."""
    random = np.random.default_rng(seed)
    rows, layers, classes, deposits = (
        int(random.integers(*bounds)) for bounds in ((100, 3000), (1, 6), (3, 25), (2, 15))
    )
    along = np.linspace(0, random.uniform(1, 6), rows)
    smooth = [
        np.floor(
            5
            + 4 * np.sin(along * random.uniform(0.3, 3) + random.uniform(0, 6))
            + random.random(rows) * random.choice([0.1, 2])
        )
        for _ in range(layers)
    ]
    units = np.sort(random.choice(classes, rows, p=random.dirichlet(np.full(classes, 0.3))))
    variables = np.column_stack([*smooth, *(units == unit for unit in np.unique(units)[1:])]).astype(float)
    events = np.zeros(rows)
    events[random.choice(rows, deposits, replace=False)] = 1
    trials = np.where(events > 0, 1.0, random.choice([1, 1, 1000]))
    model = fit(variables, events, trials, [f"v{i}" for i in range(variables.shape[1])], Parameters(firth=True))
    design = np.column_stack([np.ones(rows), variables])
    probability = 1 / (1 + np.exp(-design @ model.coefficients))
    weight = trials * probability * (1 - probability)
    hat = weight * ((design @ np.linalg.inv((design * weight[:, None]).T @ design)) * design).sum(1)
    score = design.T @ (events - trials * probability + hat * (0.5 - probability))  # Firth (1993)
    assert score / np.abs(design).max(axis=0) == pytest.approx(np.zeros(design.shape[1]), abs=1e-6)
