"""Mixtures of lognormal populations against scikit-learn and what was planted."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.mixture import Mixture, mixture, sinclair


def planted(count=2000, seed=1):
    generator = np.random.default_rng(seed)
    rich = generator.random(count) < 0.2
    return 10 ** np.where(rich, generator.normal(2.4, 0.2, count), generator.normal(1.3, 0.3, count))


def test_one_population_is_mean_and_sd():
    values = np.random.default_rng(2).lognormal(1, 0.7, 300)
    found = mixture(values)
    logs = np.log10(values)
    assert len(found.means) == 1
    assert (found.means[0], found.sds[0]) == pytest.approx((logs.mean(), logs.std()), rel=1e-9)
    assert found.bic == pytest.approx(2 * np.log(300) - 2 * found.log_likelihood)
    assert sinclair(found) == []


def test_planted_populations_come_back():
    found = mixture(planted())
    assert found.converged
    assert found.shares == pytest.approx([0.8, 0.2], abs=0.03)
    assert found.means == pytest.approx([1.3, 2.4], abs=0.05)
    assert found.sds == pytest.approx([0.3, 0.2], abs=0.03)


def test_likelihood_is_no_worse_than_that_of_scikit_learn():
    learn = pytest.importorskip("sklearn.mixture", reason="scikit-learn is not here")
    values = planted(500, 3)
    logs = np.log10(values)[:, None]
    for number in (2, 3):
        other = learn.GaussianMixture(number, n_init=5, random_state=0, tol=1e-9, max_iter=2000).fit(logs)
        ours = mixture(values, number)
        assert ours.log_likelihood >= other.score(logs) * len(logs) - 0.05
    assert mixture(values, 2).means == pytest.approx(
        np.sort(learn.GaussianMixture(2, n_init=5, random_state=0, tol=1e-10).fit(logs).means_.ravel()), abs=1e-3
    )


def test_memberships_densities_and_cumulative_curve_agree():
    found = mixture(planted(), 2)
    values = np.geomspace(1, 2000, 400)
    memberships = found.memberships(values)
    assert memberships.sum(axis=0) == pytest.approx(1, abs=1e-12)
    densities = found.densities(np.log10(values))
    assert memberships == pytest.approx(densities / densities.sum(axis=0), abs=1e-9)
    grid = np.linspace(-3, 6, 20001)
    below = np.trapz(np.where(grid <= 2, found.densities(grid).sum(axis=0), 0), grid)
    assert found.cumulative([100.0])[0] == pytest.approx(below, abs=1e-3)


def test_sinclair_thresholds():
    found = Mixture(np.array([0.7, 0.3]), np.array([1.0, 2.0]), np.array([0.3, 0.2]), 0.0, 0.0, 100, True)
    (between,) = sinclair(found)
    assert between.certain_lower == pytest.approx(10**1.6)
    assert between.certain_upper == pytest.approx(10**1.6)
    one, other = found.densities(np.log10([between.equal]))[:, 0]
    assert one == pytest.approx(other, rel=1e-9) and 10 < between.equal < 100
    same = Mixture(np.array([0.5, 0.5]), np.array([1.0, 2.0]), np.array([0.2, 0.2]), 0.0, 0.0, 100, True)
    assert sinclair(same)[0].equal == pytest.approx(10**1.5)
    hidden = Mixture(np.array([0.999, 0.001]), np.array([1.0, 1.2]), np.array([0.3, 0.3]), 0.0, 0.0, 100, True)
    assert np.isnan(sinclair(hidden)[0].equal)


@settings(max_examples=15, deadline=None)
@given(st.floats(0.001, 1000))
def test_the_unit_moves_means_alone(factor):
    values = planted(300, 5)
    one, other = mixture(values, 2), mixture(values * factor, 2)
    assert other.means - one.means == pytest.approx(np.full(2, np.log10(factor)), abs=1e-4)
    assert other.sds == pytest.approx(one.sds, abs=1e-4)


def test_rounded_contents_do_not_become_a_population_of_no_width():
    values = np.append(planted(200, 6).round(), np.full(60, 20.0))
    found = mixture(values, 3)
    assert (found.sds > 0.005).all() and np.isfinite(found.log_likelihood)


def test_refusals():
    for call, code in (
        (lambda: mixture(planted(), 9), "populations_count"),
        (lambda: mixture([1.0, 2.0, 3.0], 2), "samples_too_few"),
        (lambda: mixture([2.0] * 30), "values_constant"),
        (lambda: mixture([*planted(30), 0.0]), "values_not_positive"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()
