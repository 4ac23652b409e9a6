"""Replacement below detection against the R package zCompositions, and what must hold of any replacement."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.censoring import UseLimits
from silkroad_plugin.core.geochemistry.compositions import closure, clr
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.log_ratio_em import Start, Variant, log_ratio_em
from silkroad_plugin.core.geochemistry.replacement import (
    censored_table,
    multiplicative,
    multiplicative_lognormal,
    refuse_above,
)
from tests.geochem_reference import columns, reference


def la_paloma():
    """Return the stream-water table of the La Paloma river with its limits, and its reference."""
    known = reference("04_censored_compositional_zComp")
    x = np.array([[float(text) for text in column] for column in columns("zCompositions__LPdata").values()]).T
    return np.where(x == 0, known["dl"], x), x == 0, known


def kola():
    """Return twelve elements of Kola's C horizon with their detection limits, and the reference."""
    known = reference("21_censored_kola_DL")["multivariate"]
    data, limits = columns("robCompositions__chorizonDL"), columns("robCompositions__chorizonDL_detection_limits")
    limit = dict(zip(limits["element"], map(float, limits["DL"]), strict=True))
    x = np.array([[float(text) for text in data[part]] for part in known["parts"]]).T
    return np.where(x == 0, [limit[part] for part in known["parts"]], x), x == 0, known


# What the package computes, with its two departures from the methods it names; see the docstrings.
AS_ZCOMPOSITIONS = {
    "multRepl": multiplicative,
    "multLN": lambda values, below: multiplicative_lognormal(values, below, least=1.0),
    "lrEM": lambda values, below: log_ratio_em(values, below, variant=Variant.ZCOMPOSITIONS).values,
}
METHODS = {
    "multRepl": multiplicative,
    "multLN": multiplicative_lognormal,
    "lrEM": lambda values, below: log_ratio_em(values, below).values,
}


@pytest.mark.parametrize("method", METHODS)
def test_la_paloma_as_zcompositions(method):
    values, below, known = la_paloma()
    found = AS_ZCOMPOSITIONS[method](values, below)
    rows = np.array(known["rows_checked"]) - 1
    assert found[rows] == pytest.approx(np.array(known[method]), rel=1e-9)
    assert found.mean(0) == pytest.approx(np.array(known["colmeans"][method]), rel=1e-8)


def test_lognormal_replacement_does_not_depend_on_the_unit():
    values, below, known = la_paloma()
    found = multiplicative_lognormal(values, below)
    assert multiplicative_lognormal(values / 1000, below) == pytest.approx(found / 1000, rel=1e-9)
    assert found.mean(0) == pytest.approx(np.array(known["colmeans"]["multLN"]), rel=0.02)


@pytest.mark.parametrize("method", ["multRepl", "lrEM"])
def test_kola_as_zcompositions(method):
    values, below, known = kola()
    assert below.any(1).sum() == known["n_rows_with_zero"]
    found = AS_ZCOMPOSITIONS[method](values, below)
    assert found[np.array(known["rows_1based_first6"]) - 1] == pytest.approx(np.array(known[method]), rel=1e-9)
    assert found.mean(0) == pytest.approx(np.array(known[f"colmean_{method}"]), rel=1e-6)


def random_table(seed, n=120, parts=5, hidden=2):
    """Return correlated contents (n, D), then numbers or limits, a quarter of the first parts below detection."""
    rng = np.random.default_rng(seed)
    mixing = rng.normal(0, 0.4, (parts, parts)) + np.eye(parts)
    x = np.exp(rng.normal(0, 0.5, (n, parts)) @ mixing + np.arange(parts))
    limits = np.append(np.quantile(x[:, :hidden], [0.25], axis=0), np.zeros(parts - hidden))
    return x, np.maximum(x, limits), x < limits


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.sampled_from(sorted(METHODS)), st.floats(0.01, 100))
def test_only_what_is_below_changes_and_stays_low(seed, method, factor):
    _, values, below = random_table(seed)
    found = METHODS[method](values, below)
    assert (found[~below] == values[~below]).all()
    assert (found[below] > 0).all()
    order = np.random.default_rng(seed).permutation(len(values))
    other = METHODS[method](factor * values[order], below[order])
    assert other == pytest.approx(factor * found[order], rel=1e-6)


@settings(max_examples=20)
@given(st.integers(0, 10**6))
def test_em_stays_below_the_limit_and_closer_to_the_truth(seed):
    truth, values, below = random_table(seed, 400)
    by_em = log_ratio_em(values, below)
    assert by_em.converged
    assert (by_em.values[below] < values[below]).all()
    error = np.abs(np.log(by_em.values / truth)[below]).mean()
    assert error < np.abs(np.log(0.05 * values / truth)[below]).mean()
    assert by_em.covariance == pytest.approx(by_em.covariance.T)


def test_em_recovers_the_moments_of_what_was_hidden():
    truth, values, below = random_table(5, 20_000, hidden=1)
    found = log_ratio_em(values, below, tolerance=1e-8, most_iterations=500)
    ratios = np.log(np.delete(truth, found.denominator, 1) / truth[:, [found.denominator]])
    assert found.denominator == 1
    # Limits are fixed here, so that those hidden are not all those low in the ratio: four standard errors of n.
    error = 4 * np.sqrt(np.diag(np.cov(ratios.T)).max() / len(truth))
    assert found.mean == pytest.approx(ratios.mean(0), abs=error)
    assert found.covariance == pytest.approx(np.cov(ratios.T), abs=2 * error)


def test_em_is_less_biased_than_the_package():
    bias = []
    for seed in range(6):
        truth, values, below = random_table(seed, 2000)
        both = [log_ratio_em(values, below, variant=variant).values for variant in Variant]
        bias.append([abs(np.log(found / truth)[below].mean()) for found in both])
    truncated, zcompositions = np.array(bias).T
    assert (2 * truncated < zcompositions).all()


def test_start_does_not_matter_in_the_end():
    _, values, below = random_table(3)
    one = log_ratio_em(values, below, Start.COMPLETE, tolerance=1e-12, most_iterations=3000)
    other = log_ratio_em(values, below, Start.MULTIPLICATIVE, tolerance=1e-12, most_iterations=3000)
    assert one.converged
    assert other.converged
    assert one.values == pytest.approx(other.values, rel=1e-7)


def test_closed_tables_are_closed_again():
    _, values, below = random_table(1)
    whole = closure(np.where(below, 0, values), 100)
    table = np.where(below, 0.5, whole)
    closed, open_ = multiplicative(table, below, total=100), multiplicative(table, below)
    assert closed.sum(1) == pytest.approx(100)
    assert clr(closed) == pytest.approx(clr(open_), abs=1e-12)
    assert closed[below] == pytest.approx(0.65 * 0.5)  # the published form: delta itself, the rest reduced


# As 6, Pb < 5, Mo < 2, Sb 1 ppm
TRACES = [[6, 5, 2, 1.0]], [[False, True, True, False]]


def traces(**named):
    return multiplicative(*map(np.array, TRACES), limits=UseLimits(refuse=1), **named)


def test_trace_elements_take_the_share_of_the_limit_with_the_whole_of_the_sample():
    whole = 1 / (1 - 4.55 / 1e6)  # Martín-Fernández et al. (2003), eq. 6, with c = 10⁶ ppm, back at As 6 and Sb 1
    assert traces(whole=1e6)[0] == pytest.approx([6, 3.25 * whole, 1.3 * whole, 1], rel=1e-12)
    refuse_above(traces(whole=1e6), *map(np.array, TRACES))
    alone = 1 / (1 - 4.55 / 7)  # c = what was found
    assert traces()[0] == pytest.approx([6, 3.25 * alone, 1.3 * alone, 1], rel=1e-12)
    told = {"part": 2, "rows": "1", "content": pytest.approx(3.25 * alone), "limit": 5, "count": 2}
    assert refusal(refuse_above, traces(), *map(np.array, TRACES)) == ("replacement_above", told)
    told = {"whole": 6.5, "most": 7, "rows": "1", "count": 1}
    assert refusal(traces, whole=6.5) == ("replacement_whole", told)
    assert refusal(traces, whole=4)[0] == "replacement_whole"


@pytest.mark.parametrize("method", [multiplicative, multiplicative_lognormal])
def test_the_whole_is_a_residual_that_is_taken_away_again(method):
    _, values, below = random_table(2)
    whole = 2 * values.sum(1).max()
    rest = whole - np.where(below, 0, values).sum(1, keepdims=True)
    more = np.column_stack([values, rest]), np.column_stack([below, np.zeros(len(below), bool)])
    assert method(values, below, whole=whole) == pytest.approx(method(*more)[:, :-1], rel=1e-12)


def test_the_whole_lets_em_start_where_more_is_put_in_than_was_found():
    _, values, below = random_table(4)
    values = values * [500, 500, 1, 1, 1]  # log-ratios moved: the limits of two parts are above all the others
    assert refusal(log_ratio_em, values, below)[0] == "replacement_exceeds"
    found = log_ratio_em(values, below, tolerance=1e-10, most_iterations=2000, whole=1e6).values
    other = log_ratio_em(values, below, Start.COMPLETE, tolerance=1e-10, most_iterations=2000).values
    assert found == pytest.approx(other, rel=1e-6)


def test_a_table_of_determinations():
    ni = Determinations.from_limits([5, 2.0], [False, True], "ppm")
    cu = Determinations.from_limits([9, 7.0], [False, False], "ppm")
    values, below = censored_table([ni, cu])
    assert values.tolist() == [[5, 9], [2, 7]]
    assert below.tolist() == [[False, False], [True, False]]
    assert refusal(censored_table, [ni, cu.scaled(1000, "ppb")])[0] == "replacement_units"
    assert refusal(censored_table, [ni, cu.take([0])])[0] == "replacement_lengths"
    steps = Determinations.from_bounds([1, 2], [2, 2], "ppm")
    assert refusal(censored_table, [ni, steps]) == ("replacement_kind", {"part": 2, "count": 1})


def refusal(call, *arguments, **named):
    with pytest.raises(SilkroadError) as refused:
        call(*arguments, **named)
    return refused.value.code, refused.value.values


@pytest.mark.parametrize("method", METHODS)
def test_what_cannot_be_replaced_is_refused(method):
    def code(values, below):
        return refusal(METHODS[method], values, below)[0]

    no = np.zeros((2, 2), bool)
    assert code([1, 2], [False, False]) == "replacement_shape"
    assert code([[1, np.nan], [1, 2]], no) == "replacement_missing"
    assert code([[1, 0], [1, 2]], no) == "replacement_not_positive"
    assert code([[1, 1], [1, 1]], [[True, False], [True, False]]) == "replacement_share"
    assert code([[1, 1], [1, 1]], [[True, True], [False, False]]) == "replacement_row"


def test_refusals_of_one_method():
    assert refusal(multiplicative, [[9, 1], [1, 1]], [[True, False], [False, False]])[0] == "replacement_exceeds"
    assert refusal(multiplicative, [[1, 1.0]], [[False, False]], share=2)[0] == "substitution_share"
    x = np.random.default_rng(1).lognormal(size=(8, 3))
    assert refusal(log_ratio_em, x, np.eye(8, 3, dtype=bool))[0] == "em_no_denominator"
    few = np.zeros((8, 3), bool)
    few[:6, 0] = True
    assert refusal(log_ratio_em, x, few, start=Start.COMPLETE) == ("em_few_complete", {"count": 2, "least": 3})
    first = np.zeros((8, 4), bool)
    first[0, 0] = True
    assert refusal(log_ratio_em, np.column_stack([x, 2 * x[:, 1]]), first)[0] == "em_singular"  # a constant ratio
    product = x[:, 1] ** 2 / x[:, 2]
    assert refusal(log_ratio_em, np.column_stack([x, product]), first)[0] == "em_singular"
