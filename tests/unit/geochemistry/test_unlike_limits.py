"""Surveys whose laboratories have unlike detection limits: the limit is not taken for a shift, a shift is found."""

import numpy as np
import pytest
from scipy import optimize, stats

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import border
from silkroad_plugin.core.geochemistry.censored_logs import Logs, expected, regression
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.ground import Ground
from silkroad_plugin.core.geochemistry.shift_tests import median_of, shift_tests
from silkroad_plugin.core.geochemistry.survey_decision import Why, decide_and_level
from silkroad_plugin.core.geochemistry.survey_levelling import Extra, Method, level

TRIALS = 12


def surveys(seed, share, shift=0.0, count=250, law="normal"):
    """Three surveys side by side; the laboratory of S1 has a limit of its own, with a ``share`` below it."""
    generator = np.random.default_rng(seed)
    across = np.concatenate([generator.uniform(60 * k, 60 * k + 60, count) for k in range(3)])
    points = 1000 * np.column_stack([across, generator.uniform(0, 120, 3 * count)])
    survey, rock = np.repeat(["S0", "S1", "S2"], count), np.where(points[:, 1] // 15_000 % 2, "granite", "basalt")
    errors = generator.normal(0, 0.25, 3 * count) if law == "normal" else generator.exponential(0.25, 3 * count)
    contents = 10 ** (1.3 + 0.2 * (rock == "basalt") + errors + shift * (survey == "S1"))
    limit = np.quantile(contents[survey == "S1"], share)
    below = (survey == "S1") & (contents < limit)
    ground = Ground(points, survey, rock, 25_000.0, ("S0", "S2"), np.ones(3 * count, bool))
    return Determinations.from_limits(np.where(below, limit, contents), below, "ppm"), ground


def estimates(share, shift=0.0, law="normal"):
    found = [decide_and_level(*surveys(seed, share, shift, law=law)).told["S1"] for seed in range(TRIALS)]
    return np.array([one.estimate for one in found]), [one.why is Why.LEVELLED for one in found]


@pytest.mark.parametrize("share", [0.1, 0.25, 0.4, 0.6])
def test_a_limit_is_not_taken_for_a_shift(share):
    """Where what is below is left out, S1 is levelled in most trials, by 0.05 to 0.2 lg."""
    sizes, levelled = estimates(share)
    assert abs(sizes.mean()) < 0.02 and sum(levelled) <= (share > 0.5)  # of 100 trials 0 to 2 at any share
    content, ground = surveys(0, share)
    dropped = decide_and_level(content.value, ground).told["S1"].estimate
    assert dropped < sizes[0] - 0.02


def test_nor_where_contents_follow_another_law():
    sizes, levelled = estimates(0.4, law="exponential")
    assert abs(sizes.mean()) < 0.02 and sum(levelled) == 0


@pytest.mark.parametrize("shift", [0.204, -0.204])
def test_a_shift_is_found_beside_a_limit(shift):
    sizes, levelled = estimates(0.25, shift)
    assert sizes.mean() == pytest.approx(-shift, abs=0.02) and sum(levelled) >= TRIALS - 1


def test_the_step_moves_with_contents_and_limits():
    content, ground = surveys(1, 0.4)
    at = ground.vicinity(ground.survey, "S0", "S1")
    moved = Determinations.from_bounds(
        *(part * np.where(ground.survey == "S1", 1.7, 1.0) for part in (content.lower, content.upper)), "ppm"
    )
    first, second = border.step(content, at), border.step(moved, at)
    assert first.step - second.step == pytest.approx(np.log10(1.7), abs=1e-7)
    assert second.error == pytest.approx(first.error, rel=1e-5)


METHODS = [Method.AUTO, Method.CONTRAST_RETURN, Method.ROBUST_Z, Method.PARAMETRIC, Method.QUANTILE, Method.BOUNDARY]


@pytest.mark.parametrize("method", [*METHODS, Method.NETWORK, Method.COVARIATES, Method.ANCHOR])
def test_every_method_counts_what_is_below_and_twice_is_once(method):
    content, ground = surveys(2, 0.3, 0.204, count=500)
    cell = np.array([f"{x // 10_000:.0f} {y // 10_000:.0f}" for x, y in ground.points])
    network = {name: 10 ** (1.3 + 0.2 * (ground.strata[cell == name] == "basalt").mean()) for name in np.unique(cell)}
    extra = Extra(cell=cell, network=network, classes=(ground.strata,))
    found = level(content, ground, method, extra)
    place = found.levelling.surveys.index("S1")
    middle = found.levelling.intercepts[place] + (found.levelling.slopes[place] - 1) * 1.6
    assert middle == pytest.approx(-0.204, abs=0.06)
    assert found.again < 1e-6
    moved = found.levelling.apply_to(content, ground.survey)
    factor = moved.upper[content.below] / content.upper[content.below]
    line = 10 ** found.levelling.intercepts[place] * content.upper[content.below] ** (found.levelling.slopes[place] - 1)
    assert factor == pytest.approx(line, rel=1e-12)


@pytest.mark.parametrize("method", [Method.CONTRAST_RETURN, Method.QUANTILE, Method.COVARIATES, Method.BOUNDARY])
def test_too_much_below_a_limit_is_refused(method):
    content, ground = surveys(3, 0.9)
    with pytest.raises(SilkroadError, match="censored"):
        level(content, ground, method, Extra(classes=(ground.strata,)))
    found = level(content, ground, Method.AUTO, Extra())
    assert set(found.reasons) == {"border_censored"} and not found.changed


def test_intervals_are_contents():
    content, ground = surveys(4, 0.0, 0.204)
    steps = 10 ** np.round(np.log10(content.value), 1)
    intervals = Determinations.from_bounds(steps * 10**-0.05, steps * 10**0.05, "ppm")
    found = level(intervals, ground, Method.AUTO, Extra())
    assert found.told["S1"].why is Why.LEVELLED and found.told["S1"].estimate == pytest.approx(-0.204, abs=0.05)


def test_whole_surveys_are_not_parted_by_their_limits():
    content, ground = surveys(5, 0.4)
    found = shift_tests(content, ground.survey)
    assert found.p > 0.01 and found.d_p.min() > 0.01 and found.censored == pytest.approx([0, 0.4, 0], abs=0.01)
    # by scipy, with all that is below the limit of S1 as one number
    limit = content.upper[content.below].max()
    cut = np.where(content.below | (content.upper < limit), 0, content.upper)
    h, p = stats.kruskal(*(cut[ground.survey == label] for label in ("S0", "S1", "S2")))
    assert (found.h, found.p) == (pytest.approx(h, rel=1e-12), pytest.approx(p, rel=1e-9))
    kept = content.exact
    assert shift_tests(content.value[kept], ground.survey[kept]).p < 1e-6


def test_medians_know_what_is_below():
    values = np.random.default_rng(0).lognormal(1, 0.8, 4001)
    true = np.log10(np.median(values))
    for share, error in ((0.4, 1e-12), (0.6, 0.02)):
        limit = np.quantile(values, share)
        d = Determinations.from_limits(np.maximum(values, limit), values < limit, "ppm")
        assert median_of(d) == pytest.approx(true, abs=error)
    assert np.isnan(median_of(Determinations.from_limits(np.full(9, 2.0), np.ones(9, bool), "ppm")))


def test_what_is_expected_beyond_a_limit_is_that_of_the_truncated_normal_law():
    z = np.array([-2.5, -1.0, 0.0, 1.0, 2.5])
    for side in (-1, 1):
        mean, told = expected(z, np.full(5, side))
        law = stats.truncnorm(*((-np.inf, z) if side < 0 else (z, np.inf)))
        assert mean == pytest.approx(law.mean(), abs=1e-9) and 1 - told == pytest.approx(law.var(), abs=1e-8)


def test_the_regression_is_that_of_greatest_likelihood(monkeypatch):
    """Tobin's, against scipy's maximisation of the likelihood, where nothing is held back."""
    monkeypatch.setattr("silkroad_plugin.core.geochemistry.censored_logs.HUBER", np.inf)
    monkeypatch.setattr("silkroad_plugin.core.geochemistry.censored_logs.HELD", 0.0)
    generator = np.random.default_rng(1)
    design = np.column_stack([generator.random(200) < 0.5, np.ones(200)]).astype(float)
    logs = design @ [0.3, 1.0] + generator.normal(0, 0.25, 200)
    side = np.where(logs < 1.1, -1, 0)
    values = np.where(side, 1.1, logs)

    def unlikely(p):
        z = (values - design @ p[:2]) / np.exp(p[2])
        return -np.where(side, stats.norm.logcdf(z), stats.norm.logpdf(z) - p[2]).sum()

    best = optimize.minimize(unlikely, [0, 1, -1], tol=1e-10).x
    found, sigma = regression(design, Logs(values, side))
    assert found == pytest.approx(best[:2], abs=4e-3)  # n - p for n in the deviation
    assert sigma == pytest.approx(np.exp(best[2]) * np.sqrt(200 / 198), rel=0.01)
