"""Correlations, factors and clusters against R (stats, psych) on the Kola soils, and planted structures."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.clusters import element_tree, sample_tree, standardised
from silkroad_plugin.core.geochemistry.correlation import SPEARMAN, correlations
from silkroad_plugin.core.geochemistry.factors import (
    adequacy,
    correlation_of,
    factor_scores,
    maximum_likelihood_factors,
    mineralisation_probability_index,
    principal_factors,
    varimax,
)
from tests.geochem_reference import columns, reference


@pytest.fixture(scope="module")
def kola():
    expected = reference("09_factor_cluster_kola")
    data = columns("rgr__kola.c")
    values = np.log10(np.array([data[element] for element in expected["elements"]], float).T)
    return values, correlation_of(values)[0], expected


def test_correlations_are_those_of_r(kola):
    values, correlation, expected = kola
    assert correlation == pytest.approx(np.array(expected["correlation_log10"]["pearson"]), abs=1e-13)
    assert correlations(values).coefficient == pytest.approx(correlation, abs=1e-13)
    ranks = correlations(values, SPEARMAN)
    assert ranks.coefficient == pytest.approx(np.array(expected["correlation_log10"]["spearman"]), abs=1e-13)
    assert (ranks.count == expected["n"]).all()


def test_adequacy_is_that_of_psych(kola):
    _, correlation, expected = kola
    found = adequacy(correlation, expected["n"])
    assert found.kmo == pytest.approx(expected["KMO_overall"], rel=1e-12)
    assert found.kmo_each == pytest.approx(expected["KMO_each"], rel=1e-12)
    assert found.bartlett_chi2 == pytest.approx(expected["bartlett_chisq"], rel=1e-12)
    assert found.bartlett_df == expected["bartlett_df"]


def test_principal_factors_are_those_of_psych(kola):
    _, correlation, expected = kola
    expected = expected["principal_varimax_3"]
    found = principal_factors(correlation, 3)
    assert np.abs(found.loadings) == pytest.approx(np.array(expected["abs_loadings"]), abs=1e-9)
    assert found.communalities == pytest.approx(expected["communalities"], rel=1e-12)
    assert found.sums_of_squares == pytest.approx(expected["ss_loadings"], rel=1e-9)


def test_likely_factors_are_those_of_factanal(kola):
    """R ends its search a little earlier: uniquenesses agree to 6e-6, χ² to 1e-9."""
    _, correlation, expected = kola
    expected = expected["factanal_ML_varimax_3"]
    found = maximum_likelihood_factors(correlation, 3, 606)
    assert np.abs(found.loadings) == pytest.approx(np.array(expected["abs_loadings"]), abs=1e-5)
    assert found.uniquenesses == pytest.approx(expected["uniquenesses"], abs=1e-5)
    assert found.sums_of_squares == pytest.approx(expected["ss_loadings"], rel=1e-5)
    assert found.chi2 == pytest.approx(expected["chisq"], rel=1e-8)
    assert found.chi2 <= expected["chisq"]
    assert found.df == expected["dof"]
    assert found.heywood.tolist() == [row == 4 for row in range(10)]  # nickel, as 0.005 in R


def test_trees_are_those_of_hclust(kola):
    values, correlation, expected = kola
    tree = element_tree(correlation)
    assert tree.heights == pytest.approx(expected["Rmode_hclust_average_1minusr"]["heights"], rel=1e-12)
    assert tree.cut(3).tolist() == expected["Rmode_hclust_average_1minusr"]["cut3"]
    assert element_tree(correlation, "complete").heights == pytest.approx(
        expected["Rmode_complete"]["heights"], rel=1e-12
    )
    sizes = np.bincount(sample_tree(standardised(values)).cut(5))[1:]
    assert sorted(sizes, reverse=True) == expected["Qmode_wardD2_5_sizes"]


def planted(count=4000, seed=1):
    rng = np.random.default_rng(seed)
    loadings = np.array([[0.9, 0], [0.8, 0], [0.7, 0.0], [0, 0.9], [0, 0.6], [0, 0.75]])
    hidden = rng.normal(size=(count, 2))
    return hidden @ loadings.T + rng.normal(size=(count, 6)) * np.sqrt(1 - np.square(loadings).sum(1)), loadings, hidden


def test_planted_factors_are_found():
    values, loadings, hidden = planted()
    correlation, _ = correlation_of(values)
    found = maximum_likelihood_factors(correlation, 2, len(values))
    assert found.loadings == pytest.approx(loadings, abs=0.05)
    assert not found.heywood.any()
    scores = factor_scores(values, correlation, found)
    assert np.corrcoef(scores[:, 0], hidden[:, 0])[0, 1] > 0.9
    assert np.corrcoef(scores[:, 1], hidden[:, 1])[0, 1] > 0.9
    index = mineralisation_probability_index(scores[:, 0])
    assert ((index > 0) & (index < 1)).all()
    assert (index > 0.5).tolist() == (scores[:, 0] > 0).tolist()


def test_varimax_only_turns():
    values, _, _ = planted(300)
    unrotated = principal_factors(correlation_of(values)[0], 3).loadings
    turned, rotation = varimax(unrotated, 0.0)
    assert rotation @ rotation.T == pytest.approx(np.eye(3), abs=1e-12)
    assert turned == pytest.approx(unrotated @ rotation, abs=1e-12)
    assert np.square(turned).sum(1) == pytest.approx(np.square(unrotated).sum(1), rel=1e-12)

    def simplicity(loadings):
        scaled = np.square(loadings / np.sqrt(np.square(loadings).sum(1))[:, None])
        return (np.square(scaled).mean(0) - scaled.mean(0) ** 2).sum()

    rng = np.random.default_rng(0)
    for _ in range(50):
        other = np.linalg.qr(rng.normal(size=(3, 3)))[0]
        assert simplicity(unrotated @ other) <= simplicity(turned) + 1e-9


def test_what_is_missing_is_left_out_pair_by_pair():
    values = np.random.default_rng(3).normal(size=(50, 3))
    values[:10, 0] = np.nan
    values[:, 2] = 1.0
    found = correlations(values)
    assert found.count[0, 1] == 40
    assert found.count[1, 1] == 50
    assert found.coefficient[0, 1] == pytest.approx(np.corrcoef(values[10:, 0], values[10:, 1])[0, 1])
    assert np.isnan(found.coefficient[2, 0])
    scipy_stats = pytest.importorskip("scipy.stats")
    assert found.p[0, 1] == pytest.approx(scipy_stats.pearsonr(values[10:, 0], values[10:, 1])[1])


def test_planted_clusters_are_found():
    rng = np.random.default_rng(4)
    values = np.concatenate([rng.normal(centre, 0.2, (30, 3)) for centre in (0, 3, 6)])
    cut = sample_tree(values).cut(3)
    assert cut.tolist() == [1] * 30 + [2] * 30 + [3] * 30
    assert sample_tree(values).cut(1).tolist() == [1] * 90


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("factors_number", lambda r: principal_factors(r, 7)),
        ("factors_number", lambda r: maximum_likelihood_factors(r, 4, 100)),
        ("covariance_singular", lambda r: adequacy(np.ones((3, 3)), 10)),
        ("covariance_singular", lambda r: maximum_likelihood_factors(np.ones((6, 6)), 1, 10)),
        ("column_constant", lambda r: correlation_of(np.ones((5, 2)))),
        ("components_few", lambda r: correlation_of(np.full((5, 2), np.nan))),
        ("components_shape", lambda r: correlation_of(np.ones((5, 1)))),
        ("correlation_method", lambda r: correlations(r, "kendall")),
        ("cluster_linkage", lambda r: element_tree(r, "ward")),
        ("cluster_linkage", lambda r: sample_tree(r, "centroid")),
        ("correlation_missing", lambda r: element_tree(np.full((3, 3), np.nan))),
        ("clusters_missing", lambda r: sample_tree(np.full((3, 3), np.nan))),
        ("clusters_too_many", lambda r: sample_tree(np.zeros((10_001, 1)))),
        ("clusters_number", lambda r: element_tree(r).cut(7)),
        ("column_constant", lambda r: standardised(np.ones((3, 2)))),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    with pytest.raises(SilkroadError) as caught:
        call(correlation_of(planted(100)[0])[0])
    assert caught.value.code == code
