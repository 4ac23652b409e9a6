"""Thresholds of contents that are partly below detection against those of the same contents in full."""

import numpy as np
import pytest
from scipy import stats
from scipy.optimize import minimize

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import thresholds
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.filled import background_law, filled
from silkroad_plugin.core.geochemistry.mixture import mixture
from silkroad_plugin.core.geochemistry.ranks import by_rank, ranked
from silkroad_plugin.core.geochemistry.summary import of_sorted
from silkroad_plugin.core.geochemistry.threshold_laboratory import Settings, side_by_side
from silkroad_plugin.core.geochemistry.threshold_schemes import scheme_limits

SEEDS, USUAL = range(6), Settings((85, 92.5, 97.5))
RULES = (
    "iterative_clip", "mean_sd", "median_mad", "tukey_fence", "adjusted_fence", "cumulative_frequency",
    "minimum_anomalous", "sinclair",
)  # fmt: skip


def survey(seed, count=1000):
    """A background of geometric mean 20, and a tenth of anomalies of geometric mean 150."""
    generator, rich = np.random.default_rng(seed), count // 10
    background = generator.lognormal(np.log(20), 0.4, count - rich)
    return np.append(background, generator.lognormal(np.log(150), 0.35, rich))


def cut(values, share):
    limit = np.quantile(values, share) if share else 0.0
    return Determinations.from_limits(np.maximum(values, limit), values < limit, "ppm")


def rows(share, names=RULES):
    """Return the rows of all seeds by rule and number."""
    found: dict[tuple, list] = {}
    for seed in SEEDS:
        for row in side_by_side(cut(survey(seed), share), USUAL, names=names):
            found.setdefault((row.name, row.number), []).append(row)
    return found


@pytest.fixture(scope="module")
def full():
    return {key: np.mean([row.threshold for row in own]) for key, own in rows(0).items()}


@pytest.mark.parametrize("share", [0.1, 0.2, 0.35])
def test_thresholds_are_those_of_the_full_contents_or_are_refused(full, share):
    assert full["iterative_clip", 1] == pytest.approx(43.5, abs=0.5)
    found = rows(share)
    refused = {key[0] for key, own in found.items() if own[0].refusal is not None}
    # The quartile lies below detection, or a tenth and more of the pairs of the medcouple are open.
    assert (
        refused == {0.1: set(), 0.2: {"adjusted_fence"}, 0.35: {"adjusted_fence", "median_mad", "tukey_fence"}}[share]
    )
    for key, own in found.items():
        if key[0] in refused:
            assert all(row.refusal.code == "threshold_censored" for row in own)
            continue
        assert np.mean([row.threshold for row in own]) == pytest.approx(full[key], rel=0.05), key
        exact = key[0] in ("median_mad", "tukey_fence", "cumulative_frequency")
        if exact:
            assert np.mean([row.threshold for row in own]) == pytest.approx(full[key], rel=1e-9), key
        of_ranks = exact or key[0] == "adjusted_fence"
        assert all(row.assumed == pytest.approx(0.0 if of_ranks else share) for row in own)


def test_breaks_above_detection_stay_where_they_are():
    values = survey(0)
    whole, part = (side_by_side(cut(values, share), USUAL, names=["concentration_number"]) for share in (0, 0.35))
    high = [row.threshold for row in whole if row.threshold > np.quantile(values, 0.35)]
    found = [row.threshold for row in part if row.threshold > np.quantile(values, 0.35)]
    assert len(high) == 2 and found == pytest.approx(high, rel=0.05)


@pytest.mark.parametrize("count", [60, 200])
def test_few_samples_scatter_no_more_than_in_full(count):
    clip = ["iterative_clip"]
    for seed in SEEDS:
        values = survey(seed, count)
        whole, part = (side_by_side(cut(values, share), USUAL, names=clip)[0].threshold for share in (0, 0.35))
        assert part == pytest.approx(whole, rel=0.15)


@pytest.mark.parametrize("scheme", ["multiples", "colour_zones", "minimum_anomalous"])
def test_classes_have_the_limits_of_the_full_contents(scheme):
    steps = {"multiples": (1, 2, 4), "colour_zones": (-1.5, -0.5, 0.5, 1.5)}.get(scheme, ())
    wanted, found = (
        np.mean([scheme_limits(cut(survey(seed), s), scheme, steps) for seed in SEEDS], 0) for s in (0, 0.35)
    )
    assert found == pytest.approx(wanted.tolist(), rel=0.05)


def test_boxplot_classes_need_both_hinges():
    values = survey(1)
    assert scheme_limits(cut(values, 0.2), "boxplot") == pytest.approx(
        scheme_limits(cut(values, 0), "boxplot").tolist()
    )
    with pytest.raises(SilkroadError, match="frequency_censored") as refusal:
        scheme_limits(cut(values, 0.35), "boxplot")
    assert refusal.value.values["percent"] == 25


@pytest.mark.parametrize(
    ("scheme", "needed"),
    [("frequency", 1), ("multiples", 3), ("colour_zones", 3), ("boxplot", 4), ("minimum_anomalous", 3)],
)
def test_too_few_samples_for_limits_are_refused_and_none_made_up(scheme, needed):
    for count in range(needed):
        few = Determinations.from_bounds(*[np.arange(1.0, count + 1)] * 2, "ppm")
        with pytest.raises(SilkroadError, match="samples_too_few") as refusal:
            scheme_limits(few, scheme, (1.0,))
        assert refusal.value.values == {"count": count, "needed": needed}


def test_the_background_is_not_drawn_away_by_anomalies():
    for share in (0.1, 0.35, 0.6):
        law = background_law(cut(survey(2), share))
        assert np.exp(law.mu) == pytest.approx(20, rel=0.05) and law.sigma == pytest.approx(0.4, rel=0.15)


def test_what_is_put_below_each_limit_lies_below_it():
    values = survey(3)
    limits = np.where(np.arange(1000) % 3, 12.0, 18.0)
    d = Determinations.from_limits(np.maximum(values, limits), values < limits, "ppm")
    numbers = filled(d)
    assert (numbers[d.below] < limits[d.below]).all() and (numbers[d.exact] == values[d.exact]).all()
    assert np.log(numbers[d.below]).mean() == pytest.approx(np.log(values[d.below]).mean(), abs=0.03)
    clip = thresholds.iterative_clip(numbers).threshold
    assert clip.threshold == pytest.approx(thresholds.iterative_clip(values).threshold.threshold, rel=0.05)
    assert np.isnan(filled(Determinations.from_limits([1, 2, 3, 4, 5, 99], [1, 0, 0, 0, 0, 1], "ppm"))[5])


def test_ranks_with_one_high_limit_among_others():
    """A few samples of a coarse laboratory open no quantile: Kaplan and Meier share them out."""
    values, coarse = survey(4), np.arange(1000) % 50 == 0
    limits = np.where(coarse, 60.0, np.quantile(values, 0.1))
    d = Determinations.from_limits(np.maximum(values, limits), values < limits, "ppm")
    found = of_sorted(ranked(d), (25, 50, 75, 97.5))
    assert found == pytest.approx(np.percentile(values, [25, 50, 75, 97.5]).tolist(), rel=0.03)
    assert np.isneginf(ranked(d)[:95]).all() and len(ranked(d)) == 1000


def test_a_median_that_is_not_known_is_left_out_of_a_threshold_that_is():
    values = survey(5)
    (one,) = by_rank(cut(values, 0.6), lambda x: thresholds.cumulative_frequency(x, (97.5,)))
    assert one.threshold == np.percentile(values, 97.5) and np.isnan(one.background)
    with pytest.raises(SilkroadError, match="threshold_censored"):
        by_rank(cut(values, 0.6), lambda x: [thresholds.median_mad(x)])


def test_populations_below_a_limit_have_the_likelihood_of_scipy():
    values = survey(6, 400)
    d = cut(values, 0.3)
    found = mixture(d.value[d.exact], 2, limits=d.upper[d.below])
    logs, end = np.log10(d.value[d.exact]), np.log10(d.upper[d.below][0])

    def likelihood(p):
        share, laws = stats.logistic.cdf(p[0]), [stats.norm(p[1], np.exp(p[2])), stats.norm(p[3], np.exp(p[4]))]
        weighted = [share, 1 - share]
        inside = sum(w * law.pdf(logs) for w, law in zip(weighted, laws, strict=True))
        below = sum(w * law.cdf(end) for w, law in zip(weighted, laws, strict=True))
        return np.log(inside).sum() + d.below.sum() * np.log(below)

    best = minimize(
        lambda p: -likelihood(p), [2, 1.3, -1.7, 2.2, -1.9], method="Nelder-Mead", options={"maxiter": 9000}
    )
    assert found.log_likelihood == pytest.approx(-best.fun, abs=1e-3)
    assert found.means == pytest.approx([best.x[1], best.x[3]], abs=2e-3) and found.count == 400
    assert found.sds == pytest.approx(np.exp([best.x[2], best.x[4]]), abs=2e-3)
    with pytest.raises(SilkroadError, match="populations_censored"):
        mixture(values[:100], 2, limits=np.full(101, 5.0))
