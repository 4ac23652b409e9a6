"""Weights, posterior and tests of independence against published numbers and plain independent arithmetic."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.prospectivity.independence import alike, chi_squared_tail, omnibus, pairwise
from silkroad_plugin.core.prospectivity.posterior import Evidence, Variance, posterior
from silkroad_plugin.core.prospectivity.weights_of_evidence import Degenerate, weights
from silkroad_plugin.core.validation.roc import auc_of_counts


def plain_weights(n_b, n_bd, n_t, n_d):
    """The definition, with the standard library's logarithm and no array."""
    plus = math.log((n_bd / n_d) / ((n_b - n_bd) / (n_t - n_d)))
    minus = math.log(((n_d - n_bd) / n_d) / ((n_t - n_b - n_d + n_bd) / (n_t - n_d)))
    s_plus = math.sqrt(1 / n_bd + 1 / (n_b - n_bd))
    s_minus = math.sqrt(1 / (n_d - n_bd) + 1 / (n_t - n_b - n_d + n_bd))
    return plus, s_plus, minus, s_minus


def test_textbook_example():
    # Bonham-Carter (1994), chapter 9: 200 deposits in 10 000 km², 180 of them on a magnetic anomaly of 3600 km²:
    # the prior of 0.02 becomes 0.05 on the anomaly and 0.003125 off it.
    found = weights(3600.0, 180.0, 10_000.0, 200.0)
    logit = math.log(0.02 / 0.98)
    assert 1 / (1 + math.exp(-(logit + found.w_plus))) == pytest.approx(0.05, rel=1e-12)
    assert 1 / (1 + math.exp(-(logit + found.w_minus))) == pytest.approx(0.003125, rel=1e-12)
    assert float(found.w_plus) == pytest.approx(0.9474, abs=5e-5)
    assert float(found.w_minus) == pytest.approx(-1.8734, abs=5e-5)
    # The contrast is the logarithm of the odds ratio of the 2 × 2 table.
    assert float(found.contrast) == pytest.approx(math.log((180 * 6380) / (20 * 3420)), rel=1e-12)


def test_weights_equal_the_definition():
    rng = np.random.default_rng(3)
    for _ in range(200):
        n_t, n_d = rng.uniform(500, 5000), int(rng.integers(5, 60))
        n_bd = int(rng.integers(1, n_d))
        n_b = rng.uniform(n_bd + 1, n_t - n_d - 1)
        found = weights(n_b, n_bd, n_t, n_d)
        expected = plain_weights(n_b, n_bd, n_t, n_d)
        assert [float(v) for v in (found.w_plus, found.s_w_plus, found.w_minus, found.s_w_minus)] == pytest.approx(
            expected, rel=1e-10
        )
        assert float(found.studentised_contrast) == pytest.approx(
            (expected[0] - expected[2]) / math.hypot(expected[1], expected[3]), rel=1e-10
        )


@pytest.mark.parametrize("unit_area", [1.0, 1e-4, 1e-9])
def test_deposits_are_counted_however_small_the_unit_cell(unit_area):
    # A few deposits among 10¹⁴ unit cells are not a rounding error; W+ tends to ln [share of deposits / share of area].
    found = weights(36_000.0 / unit_area, 3.0, 100_000.0 / unit_area, 5.0)
    assert float(found.w_plus) == pytest.approx(math.log((3 / 5) / 0.36), abs=1e-4)
    assert float(found.s_w_plus) == pytest.approx(math.sqrt(1 / 3), abs=1e-4)


@pytest.mark.parametrize(
    ("cells", "deposits", "plus", "minus"),
    [
        (100, 0, False, True),
        (100, 20, True, False),
        (5, 8, False, True),
        (1000, 20, True, False),
        (995, 15, True, False),
    ],
)
def test_no_weight_where_a_count_is_not_positive(cells, deposits, plus, minus):
    found = weights(cells, deposits, 1000, 20)
    assert bool(np.isfinite(found.w_plus)) == plus
    assert bool(np.isfinite(found.w_minus)) == minus
    assert np.isnan(found.contrast)  # no silent 0, and no contrast of -9.4 in the row that holds everything
    assert np.isnan(found.studentised_contrast)


def test_one_half_only_where_needed():
    both = weights([100, 100], [0, 5], 1000, 20, Degenerate.HALF)
    assert both.w_plus[0] == pytest.approx(math.log((0.5 / 21) / (100.5 / 981)))
    assert both.w_plus[1] == weights(100, 5, 1000, 20).w_plus


def test_arcsdm_rules_only_when_asked_for():
    none, everything, crowded = weights([100, 100, 5], [0, 20, 8], 1000, 20, Degenerate.ARCSDM).w_plus
    assert none == 0
    assert everything == pytest.approx(math.log((19.01 / 20) / ((100 - 19.01) / 980)))
    assert crowded == pytest.approx(math.log((8 / 20) / (1 / 980)), rel=1e-9)  # the class has 9 cells
    row = weights(100, 0, 1000, 20, Degenerate.ARCSDM)
    assert (row.w_minus, row.contrast, row.studentised_contrast) == (0, 0, 0)


def test_arcsdm_rules_give_published_figures():
    """Fault density of Geoscience Australia's test data (MPM-WofE, FaultDensity_CD.csv): 258 deposits, 1 km² cells.

    The rows are a usual class, the first that holds all deposits, and the whole area.
    """
    found = weights([9414.59, 27398.64, 31311.33], [135, 258, 258], 31311.33, 258, Degenerate.ARCSDM)
    assert found.w_plus == pytest.approx([0.560203877735014, 0.130792747171432, -0.00381270913046867], abs=1e-10)
    assert found.s_w_plus == pytest.approx([0.086690084722503, 0.0626717077938004, 0.0626346779270061], abs=1e-10)
    assert found.w_minus == pytest.approx([-0.385773837084196, -3.49127593388469, 4.79050174306312], abs=1e-10)
    assert found.s_w_minus == pytest.approx([0.0904212816950683, 1.00516498816236, 1.42133810903625], abs=1e-10)
    assert found.studentised_contrast == pytest.approx([7.55184586810667, 3.59647303829488, -3.36982880077661])


def evidence(*groups):
    """Evidence of a layer from (weight, variance, share) of its groups."""
    return Evidence(*(np.array(column, float) for column in zip(*groups, strict=True)))


def plain_posterior(codes, layers, prior, n, squared_complement=False):
    """The definition, cell by cell."""
    logit = math.log(prior / (1 - prior))
    variance = 1 / n
    for code, layer in zip(codes, layers, strict=True):
        if code >= 0:
            logit += layer.weight[code]
            variance += layer.variance[code]
    p = 1 / (1 + math.exp(-logit))
    missing = 0.0
    for code, layer in zip(codes, layers, strict=True):
        if code < 0:
            for weight, share in zip(layer.weight, layer.share, strict=True):
                missing += (1 / (1 + math.exp(-(logit + weight))) - p) ** 2 * share
    return p, p * math.sqrt(variance) * ((1 - p) if squared_complement else 1), math.sqrt(missing)


@pytest.mark.parametrize("variance", list(Variance))
def test_posterior_equals_the_definition(variance):
    layers = [
        evidence((1.2, 0.05, 0.3), (-0.7, 0.1, 0.7)),
        evidence((0.4, 0.2, 0.5), (-0.9, 0.02, 0.25), (2.0, 0.3, 0.25)),
        evidence((-0.1, 0.01, 0.9), (0.8, 0.04, 0.1)),
    ]
    codes = np.array([[a, b, c] for a in (-1, 0, 1) for b in (-1, 0, 1, 2) for c in (-1, 0, 1)]).T
    found = posterior(codes, layers, 0.02, 35, variance)
    for k, column in enumerate(codes.T):
        expected = plain_posterior(column, layers, 0.02, 35, variance is Variance.DELTA)
        assert (found.probability[k], found.s_weights[k], found.s_missing[k]) == pytest.approx(expected, rel=1e-10)
    assert found.confidence == pytest.approx(found.probability / np.hypot(found.s_weights, found.s_missing))


def test_two_forms_of_the_variance_differ_by_the_known_factor():
    layers = [evidence((0.0, 0.1, 1.0))]
    codes = np.array([[0]])
    plain, delta = (posterior(codes, layers, 0.1, 20, form).s_weights[0] for form in Variance)
    assert plain / delta == pytest.approx(1 / 0.9)  # 11 % at P = 0.1


def test_group_without_weight_counts_as_missing():
    layer = evidence((1.0, 0.1, 0.4), (-0.5, 0.1, 0.4), (np.nan, np.nan, 0.2))
    found = posterior(np.array([[2, -1]]), [layer], 0.05, 10)
    assert found.probability == pytest.approx([0.05, 0.05])
    assert found.s_missing[0] == found.s_missing[1] > 0


def test_extreme_logits_do_not_overflow():
    layers = [evidence((800.0, 0.1, 0.5), (-800.0, 0.1, 0.5))]
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        found = posterior(np.array([[0, 1, -1]]), layers, 0.1, 10)
    assert found.probability[0] == 1 and found.probability[1] >= 0 and np.isfinite(found.s_total).all()


def test_order_of_layers_does_not_matter():
    rng = np.random.default_rng(5)
    layers = [evidence(*rng.uniform(0.1, 1, (3, 3))) for _ in range(4)]
    codes = rng.integers(-1, 3, (4, 50))
    order = [2, 0, 3, 1]
    first = posterior(codes, layers, 0.01, 12)
    second = posterior(codes[order], [layers[i] for i in order], 0.01, 12)
    assert second.probability == pytest.approx(first.probability, rel=1e-12)
    assert second.s_total == pytest.approx(first.s_total, rel=1e-12)


def test_binary_layers_equal_naive_bayes():
    naive = pytest.importorskip("sklearn.naive_bayes", reason="python3-sklearn is not installed")
    rng = np.random.default_rng(7)
    y = rng.random(4000) < 0.05
    x = (rng.random((4000, 4)) < np.where(y[:, None], [0.7, 0.6, 0.3, 0.5], [0.4, 0.5, 0.4, 0.5])).astype(int)
    model = naive.BernoulliNB(alpha=1e-10, fit_prior=True).fit(x, y)
    layers = []
    for column in x.T:
        found = weights(column.sum(), column[y].sum(), len(y), y.sum())
        layers.append(evidence((found.w_minus, found.s_w_minus**2, 0.5), (found.w_plus, found.s_w_plus**2, 0.5)))
    found = posterior(x.T, layers, y.mean(), y.sum()).probability
    assert found == pytest.approx(model.predict_proba(x)[:, 1], rel=1e-6)


def test_auc_of_counts_ties_scores_that_differ_by_rounding_once_they_are_single():
    probability = np.array([0.1, np.nextafter(0.1, 0), 0.9]).astype(np.float32)
    assert auc_of_counts(probability, np.array([0, 2, 0]), np.array([5, 0, 1])) == (5 / 2) / 6


def test_auc_of_counts_equals_sklearn():
    metrics = pytest.importorskip("sklearn.metrics", reason="python3-sklearn is not installed")
    rng = np.random.default_rng(11)
    probability = np.round(rng.random(40), 1)  # ties between conditions
    background, deposits = rng.integers(0, 30, 40), rng.integers(0, 4, 40)
    score = np.concatenate([np.repeat(probability, background), np.repeat(probability, deposits)])
    truth = np.r_[np.zeros(background.sum()), np.ones(deposits.sum())]
    assert auc_of_counts(probability, deposits, background) == pytest.approx(metrics.roc_auc_score(truth, score))
    assert math.isnan(auc_of_counts(probability, np.zeros(40), background))


def test_omnibus_sums_deviations_before_squaring():
    # s(T) over unique conditions is sqrt(Σ (N s)²): neither sqrt(Σ s) nor that of independent cells.
    p, s, n = np.array([0.1, 0.02]), np.array([0.03, 0.01]), np.array([100.0, 400.0])
    test = omnibus(p, s, n, 16)
    assert test.expected == pytest.approx(18)
    assert test.s_expected == pytest.approx(5)
    assert test.ratio == pytest.approx(18 / 16)
    assert test.z == pytest.approx(0.4) and test.p == pytest.approx(0.344578, abs=1e-6)
    assert omnibus(p, s, n, 30).p > 0.99  # one-tailed: T below n is no reason to reject


def test_expected_number_equals_observed_under_independence():
    rng = np.random.default_rng(2)
    share = rng.dirichlet(np.ones(3), 2)  # two layers, three classes, independent given D and given not D
    like = rng.dirichlet(np.ones(3), 2)
    n_t, n_d = 1e6, 400.0
    cells, layers = np.zeros(9), []
    for layer in range(2):
        d, b = n_d * like[layer], (n_t - n_d) * share[layer] + n_d * like[layer]
        found = weights(b, d, n_t, n_d)
        layers.append(Evidence(found.w_plus, found.s_w_plus**2, b / n_t))
    codes = np.array([[i, j] for i in range(3) for j in range(3)]).T
    cells = (n_t - n_d) * share[0][codes[0]] * share[1][codes[1]] + n_d * like[0][codes[0]] * like[1][codes[1]]
    found = posterior(codes, layers, n_d / n_t, n_d)
    assert (found.probability * cells).sum() == pytest.approx(n_d, rel=1e-9)


def test_pairs_equal_scipy():
    stats = pytest.importorskip("scipy.stats", reason="python3-scipy is not installed")
    rng = np.random.default_rng(13)
    first = rng.integers(0, 2, 80)
    codes = np.stack([first, np.where(rng.random(80) < 0.7, first, 1 - first), rng.integers(-1, 4, 80)])
    for pair in pairwise(codes):
        a, b = codes[pair.first], codes[pair.second]
        known = (a >= 0) & (b >= 0)
        table = np.histogram2d(a[known], b[known], [np.arange(-0.5, a.max() + 1), np.arange(-0.5, b.max() + 1)])[0]
        chi, p, freedom, expected = stats.chi2_contingency(table, correction=True)
        g = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[0]
        assert (pair.chi_squared, pair.p, pair.freedom) == pytest.approx((chi, p, freedom))
        assert pair.g_squared == pytest.approx(g)
        assert pair.smallest == pytest.approx(expected.min())
        assert pair.phi == pytest.approx(stats.contingency.association(table.astype(int), "cramer"))
    assert len(pairwise(codes)) == 3


def test_pair_with_a_constant_layer_is_left_out():
    assert pairwise(np.array([[0, 0, 0, 0], [0, 1, 0, 1]])) == []
    assert pairwise(np.array([[-1, -1], [0, 1]])) == []


@pytest.mark.parametrize("freedom", [1, 2, 3, 4, 5, 8, 17])
def test_chi_squared_tail(freedom):
    stats = pytest.importorskip("scipy.stats", reason="python3-scipy is not installed")
    for x in (0.0, 0.1, 1.0, 3.84, 20.0, 60.0):
        assert chi_squared_tail(x, freedom) == pytest.approx(stats.chi2.sf(x, freedom), rel=1e-9, abs=1e-15)


def test_layers_are_alike_by_cramers_v_over_the_cells():
    codes = np.array([[0, 0, 1, 1, -1], [0, 1, 0, 1, 1], [1, 1, 0, 0, 0]])
    cells = np.array([480, 20, 10, 490, 100])
    ((_, _, v),) = [pair for pair in alike(codes, cells) if pair[:2] == (0, 1)]
    assert v == pytest.approx((480 * 490 - 20 * 10) / math.sqrt(500 * 500 * 490 * 510), rel=1e-12)  # φ of 2 × 2
    assert alike(codes, cells)[1][:2] == (0, 2) and alike(codes, cells)[1][2] == pytest.approx(1)
    assert alike(codes[:2], np.array([300, 200, 200, 300, 0])) == []
