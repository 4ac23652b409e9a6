"""Robust covariance, components and outliers: against scikit-learn, closed forms and planted outliers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.isolation_forest import IsolationForest, isolation_scores
from silkroad_plugin.core.geochemistry.outliers import adaptive_cut, robust_outliers
from silkroad_plugin.core.geochemistry.pca import biplot, compositional_components, principal_components
from silkroad_plugin.core.geochemistry.robust_covariance import (
    consistency,
    mahalanobis_squared,
    robust_covariance,
    subset_size,
)

MIXING = np.array([[2.0, 0.5, 0.0, 0.3], [0.0, 1.0, 0.4, 0.0], [0.0, 0.0, 0.7, 0.2], [0.1, 0.0, 0.0, 1.5]])


def normal(count, seed=0, outliers=0):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=(count, 4)) @ MIXING
    values[:outliers] += [20.0, -15.0, 10.0, 30.0]
    return values


def helmert(parts):
    """Return an orthonormal (D, D - 1) basis of the plane of centred log-ratios."""
    basis = np.zeros((parts, parts - 1))
    for column in range(parts - 1):
        basis[: column + 1, column] = 1 / (column + 1)
        basis[column + 1, column] = -1
        basis[:, column] *= np.sqrt((column + 1) / (column + 2))
    return basis


@pytest.mark.parametrize(("count", "outliers"), [(60, 0), (60, 12), (300, 60), (1000, 100)])
@pytest.mark.parametrize("alpha", [0.5, 0.75])
def test_the_subset_is_about_as_tight_as_that_of_scikit_learn(count, outliers, alpha):
    """Six starts against five hundred drawn ones: of half of sixty samples the determinant is up to a tenth greater."""
    covariance = pytest.importorskip("sklearn.covariance")
    values = normal(count, 5, outliers)
    found = robust_covariance(values, alpha)
    size = subset_size(count, 4, alpha)
    theirs = covariance.MinCovDet(support_fraction=size / count, random_state=0).fit(values)
    assert len(found.subset) == size
    mine = np.linalg.slogdet(np.cov(values[found.subset].T))[1]
    assert mine <= np.linalg.slogdet(np.cov(values[theirs.raw_support_].T))[1] + (0.1 if count == 60 else 0.01)
    assert not found.weights[:outliers].any()


@pytest.mark.parametrize("alpha", [0.5, 0.75, 0.9])
def test_the_covariance_of_normal_data_is_not_too_small(alpha):
    """The defect this guards against: without consistency factors the trace is 0.80 to 0.84 of what it should be."""
    traces = [np.trace(robust_covariance(normal(200, seed), alpha).covariance) for seed in range(40)]
    assert np.mean(traces) == pytest.approx(np.trace(MIXING.T @ MIXING), rel=0.05)
    assert consistency(4, 1.0) == 1
    # One variable, half of the data: 0.5 / (0.5 − 2 q φ(q)) with q the 75 % point of the normal.
    q = 0.6744897501960817
    assert consistency(1, 0.5) == pytest.approx(0.5 / (0.5 - 2 * q * np.exp(-q * q / 2) / np.sqrt(2 * np.pi)))


def test_outliers_move_neither_centre_nor_covariance():
    clean, soiled = normal(400, 3)[80:], normal(400, 3, 80)
    found, plain = robust_covariance(soiled), robust_covariance(clean)
    assert found.centre == pytest.approx(plain.centre, abs=0.3)
    # As in robustbase the share that counts, here four fifths, stands for its own quantile: somewhat too large.
    ratio = np.diag(found.covariance) / np.diag(plain.covariance)
    assert ((ratio > 1) & (ratio < 1.6)).all()
    assert np.abs(np.cov(soiled.T) - np.cov(clean.T)).max() > 20


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 2**31 - 1))
def test_rows_units_and_shifts_do_not_matter(seed):
    values = normal(80, seed, 10)
    order = np.random.default_rng(seed).permutation(80)
    scale, shift = np.array([1e-3, 5.0, 1e4, 1.0]), np.array([0.0, 10.0, -3.0, 1e3])
    first, second = robust_covariance(values), robust_covariance((values * scale + shift)[order])
    assert second.covariance == pytest.approx(first.covariance * np.outer(scale, scale), rel=1e-6)
    assert np.array_equal(second.weights, first.weights[order])


def test_components_of_a_known_covariance():
    """Two variables of equal variance and correlation r have the components 1 ± r along the diagonals."""
    rng = np.random.default_rng(1)
    white = rng.normal(size=(50, 2))
    white -= white.mean(0)
    white = white @ np.linalg.inv(np.linalg.cholesky(np.cov(white.T))).T
    values = white @ np.linalg.cholesky(np.array([[1, 0.6], [0.6, 1]])).T * [1.0, 100.0] + 5
    found = principal_components(values)
    assert found.variances == pytest.approx([1.6, 0.4])
    assert np.abs(found.loadings) == pytest.approx(np.full((2, 2), np.sqrt(0.5)))
    assert found.explained.tolist() == pytest.approx([0.8, 0.2])
    assert np.cov(found.scores.T) == pytest.approx(np.diag([1.6, 0.4]), abs=1e-12)
    assert found.scores @ found.loadings.T * found.scale + found.centre == pytest.approx(values)


@pytest.mark.parametrize("robust", [False, True])
def test_compositional_components_do_not_depend_on_the_basis(robust):
    rng = np.random.default_rng(2)
    parts = np.exp(rng.normal(size=(120, 4)) @ MIXING)
    centred = np.log(parts) - np.log(parts).mean(1, keepdims=True)
    basis = helmert(4)
    other = basis @ np.linalg.qr(rng.normal(size=(3, 3)))[0]
    first = compositional_components(centred @ basis, basis, robust)
    assert first.loadings.sum(0) == pytest.approx(np.zeros(3), abs=1e-12)
    assert first.loadings.T @ first.loadings == pytest.approx(np.eye(3), abs=1e-12)
    if not robust:
        second = compositional_components(centred @ other, other)
        assert second.loadings == pytest.approx(first.loadings, abs=1e-9)
        assert second.scores == pytest.approx(first.scores, abs=1e-9)
        assert first.variances.sum() == pytest.approx(np.trace(np.cov(centred.T)))
    back = first.scores @ first.loadings.T + basis @ first.centre
    assert back == pytest.approx(centred, abs=1e-9)


def test_robust_components_are_not_those_of_the_outliers():
    clean, soiled = normal(400, 3)[60:], normal(400, 3, 60)
    right = principal_components(clean, standardise=False).loadings[:, 0]
    assert abs(principal_components(soiled, standardise=False, robust=True).loadings[:, 0] @ right) > 0.99
    assert abs(principal_components(soiled, standardise=False).loadings[:, 0] @ right) < 0.9


def test_the_biplot_shows_deviations_and_correlations():
    values = normal(300, 4)
    found = principal_components(values[:, :2])
    shown = biplot(found)
    assert np.square(shown.rays).sum(1) == pytest.approx([1, 1])
    assert shown.rays[0] @ shown.rays[1] == pytest.approx(np.corrcoef(values[:, :2].T)[0, 1])
    assert shown.explained == pytest.approx(1)
    for form in (0.0, 0.5, 1.0):
        shown = biplot(found, form)
        assert shown.points @ shown.rays.T == pytest.approx((values[:, :2] - found.centre) / found.scale)


def test_planted_outliers_are_found_and_clean_data_have_none():
    found = robust_outliers(normal(400, 3, 60))
    assert found.outlier[:60].all()
    assert found.outlier[60:].mean() < 0.05
    assert found.share == pytest.approx(0.15, abs=0.05)
    clean = [robust_outliers(normal(300, seed)).outlier.mean() for seed in range(20)]
    fixed = [robust_outliers(normal(300, seed), adaptive=False).outlier.mean() for seed in range(20)]
    assert np.mean(clean) < 0.01 < 0.02 < np.mean(fixed)


def test_the_adaptive_cut_by_hand():
    """Ten of a hundred far away: the theoretical distribution is ahead by a tenth just before them."""
    from scipy.stats import chi2

    squared = np.concatenate((chi2.ppf((np.arange(90) + 0.5) / 90, 3), np.full(10, 100.0)))
    cut, share = adaptive_cut(squared, 3)
    assert share == pytest.approx(1 - 0.905, abs=0.02)
    assert (squared >= cut).sum() == pytest.approx(10, abs=2)
    assert adaptive_cut(chi2.ppf((np.arange(90) + 0.5) / 90, 3), 3) == (np.inf, 0.0)


def test_distances_are_those_of_the_inverse():
    values = normal(20)
    covariance = np.cov(values.T)
    expected = [row @ np.linalg.inv(covariance) @ row for row in values - 1]
    assert mahalanobis_squared(values, np.ones(4), covariance) == pytest.approx(expected)


def test_rows_with_missing_values_stay_out_and_stay_in_their_place():
    values = normal(100)
    values[7, 2] = np.nan
    found = robust_outliers(values)
    assert np.isnan(found.distance[7])
    assert not found.outlier[7]
    components = principal_components(values)
    assert components.count == 99
    assert np.isnan(components.scores[7]).all()


def test_an_isolation_forest_sets_planted_outliers_apart_whatever_the_order_of_rows():
    pytest.importorskip("sklearn.ensemble")
    values = normal(300, 3, 12)
    values[50, 1] = np.nan
    scores = isolation_scores(values, IsolationForest(trees=100))
    assert np.isnan(scores).tolist() == [row == 50 for row in range(300)]
    assert scores[:12].min() > np.nanquantile(scores[12:], 0.99)
    order = np.random.default_rng(0).permutation(300)
    again = isolation_scores(values[order], IsolationForest(trees=100))
    assert np.array_equal(again, scores[order], equal_nan=True)


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("covariance_alpha", lambda: robust_covariance(normal(50), 0.4)),
        ("covariance_few", lambda: robust_covariance(normal(8))),
        ("column_mad_zero", lambda: robust_covariance(np.where(np.arange(50)[:, None] < 30, 1.0, normal(50)))),
        ("covariance_singular", lambda: robust_covariance(normal(50)[:, [0, 1, 1]])),
        ("covariance_singular", lambda: mahalanobis_squared(normal(5), np.zeros(4), np.ones((4, 4)))),
        ("components_shape", lambda: principal_components(normal(5)[:, :1])),
        ("components_shape", lambda: compositional_components(normal(20), np.eye(4))),
        ("components_few", lambda: principal_components(normal(2))),
        ("components_axes", lambda: biplot(principal_components(normal(20)[:, :2]), axes=(0, 2))),
        ("column_constant", lambda: principal_components(np.ones((5, 2)))),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    with pytest.raises(SilkroadError) as caught:
        call()
    assert caught.value.code == code
