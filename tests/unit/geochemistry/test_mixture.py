"""Mixtures of lognormal populations against scikit-learn and what was planted."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.grouped_contents import grouped
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


def test_contents_that_differ_by_rounding_alone_are_one_number():
    with pytest.raises(SilkroadError, match="values_constant") as refusal:
        mixture([0.3] * 20 + [0.1 * 3] * 20)
    assert refusal.value.values == {"value": pytest.approx(0.3), "count": 40}
    with pytest.raises(SilkroadError, match="populations_one_number") as refusal:
        mixture([0.3] * 15 + [0.1 * 3] * 15 + list(range(1, 11)))
    assert refusal.value.values["percent"] == 75


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


def piled(seed=1, count=800):
    """Contents of one background and a few of an ore population, all below 1.5 reported as 1.5."""
    generator = np.random.default_rng(seed)
    background = 10 ** generator.normal(0.3, 0.3, count)
    return np.append(np.maximum(background, 1.5), 10 ** generator.normal(1.6, 0.2, count // 10))


@pytest.mark.parametrize("decimals", [9, 1])
def test_a_pile_at_a_reporting_limit_is_no_population(decimals):
    """Of 880 contents 307 are the limit; what was planted comes back as if nothing had been cut."""
    contents = piled().round(decimals)
    found = mixture(contents)
    assert len(found.means) == 2
    assert found.shares == pytest.approx([10 / 11, 1 / 11], abs=0.02)
    assert found.means == pytest.approx([0.3, 1.6], abs=0.03) and found.sds == pytest.approx([0.3, 0.2], abs=0.02)
    (between,) = sinclair(found)
    assert np.log10(between.certain_upper) == pytest.approx(0.9, abs=0.05)


def test_rounding_to_coarse_steps_makes_no_populations():
    contents = np.maximum((10 ** np.random.default_rng(1).normal(0.3, 0.3, 800) * 2).round() / 2, 0.5)
    assert len(np.unique(contents)) < 30  # of 800
    found = mixture(contents)
    assert len(found.means) == 1 and (found.means[0], found.sds[0]) == pytest.approx((0.3, 0.3), abs=0.02)


def test_no_population_is_narrower_than_the_step_of_its_numbers():
    """In steps of 0.3 lg a population in one cell has a sd of 0.3 / √12 at least; no more than half may be in one."""
    steps = grouped(np.repeat([0.0, 0.3, 0.6, 0.9], [5, 6, 7, 1]))
    held = np.array([[0, 6, 0, 0], [0, 3, 7, 0], [5, 0, 0, 1.0]])
    assert steps.least_variance(held) == pytest.approx(np.array([1, 1, 5 / 6]) * 0.3**2 / 12)
    assert steps.share_of_one(held) == pytest.approx([1, 0.7, 5 / 6])
    halves = mixture(np.repeat([1.0, 2.0, 32.0, 64.0], [40, 40, 40, 40]), 2)
    assert halves.sds == pytest.approx(np.full(2, np.log10(2) / np.sqrt(12)))
    with pytest.raises(SilkroadError, match="mixture_spike"):
        mixture(np.repeat([1.0, 2.0, 32.0, 64.0], 40), 4)


def test_more_than_half_of_one_number_is_refused_with_the_number():
    with pytest.raises(SilkroadError, match="populations_one_number") as refusal:
        mixture(np.append(np.full(60, 0.25), np.linspace(0.3, 9, 40)))
    assert refusal.value.values["value"] == pytest.approx(0.25) and refusal.value.values["percent"] == 60
    with pytest.raises(SilkroadError, match="values_constant") as refusal:
        mixture([2.5] * 30)
    assert refusal.value.values["value"] == pytest.approx(2.5)


def test_moments_of_cells_are_those_of_scipy():
    """Mean and variance of truncated normal laws, open and closed, in the middle and far out."""
    from scipy.stats import truncnorm

    x = np.array([0.0, 0.3, 0.5, 1.1, 1.4])
    data = grouped(np.repeat(x, [4, 3, 1, 2, 5]))
    assert data.tied.tolist() == [0, 1, 3, 4]
    assert data.width == pytest.approx([0.3, 0.2, 0.3, 0.3])
    assert data.low == pytest.approx([-np.inf, 0.2, 0.95, 1.25]) and data.high == pytest.approx(
        [0.15, 0.4, 1.25, np.inf]
    )
    for mean, sd in ((0.4, 0.5), (-1.0, 0.2), (3.0, 0.25)):
        _, centre, variance = data.expected(np.array([mean]), np.array([sd]))
        a, b = (data.low - mean) / sd, (data.high - mean) / sd
        law = truncnorm(a, b, loc=mean, scale=sd)
        assert centre[0, data.tied] == pytest.approx(law.mean(), abs=1e-6)
        assert variance[0, data.tied] == pytest.approx(law.var(), rel=1e-4, abs=1e-9)
        assert centre[0, 2] == 0.5 and variance[0, 2] == 0


def test_a_wide_population_around_a_narrow_one_has_no_threshold():
    """Zinc of GEMAS: mean + 2 S of the wide one lies far above the narrow one, where only its own tail is left."""
    wide = Mixture(np.array([0.1, 0.9]), np.array([1.7, 1.8]), np.array([0.65, 0.2]), 0.0, 0.0, 100, True)
    assert [found.parts for found in sinclair(wide)] == [False]
    # A third, higher population is parted from both.
    three = Mixture(np.array([0.1, 0.8, 0.1]), np.array([1.7, 1.8, 3.0]), np.array([0.5, 0.2, 0.2]), 0, 0, 100, True)
    assert [found.parts for found in sinclair(three)] == [False, True]
    assert all(found.parts for found in sinclair(mixture(planted())))


def test_what_differs_by_rounding_is_one_number():
    """Levelled contents are products: the same number made on two ways may differ in its last binary digit."""
    clean = np.round(10 ** np.random.default_rng(8).normal(1.2, 0.3, 400), 0)
    dusty = np.where(np.arange(400) % 2, clean, np.nextafter(np.nextafter(clean, np.inf), np.inf))
    assert len(np.unique(np.log10(dusty))) > len(np.unique(np.log10(clean)))
    with np.errstate(invalid="raise"):
        found, wanted = mixture(dusty, 2), mixture(clean, 2)
    assert found.means == pytest.approx(wanted.means) and found.log_likelihood == pytest.approx(wanted.log_likelihood)
