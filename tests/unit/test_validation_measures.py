"""Precision-recall, Boyce, calibration, paired AUC, resampling and splits against other software and brute force."""

import math

import numpy as np
import pytest
from scipy import stats

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.validation import resampling
from silkroad_plugin.core.validation.boyce import boyce, spearman, windows
from silkroad_plugin.core.validation.comparison import DeLong, compare, holm
from silkroad_plugin.core.validation.cross_validation import capture_curve, optimism, pooled
from silkroad_plugin.core.validation.precision_recall import precision_recall
from silkroad_plugin.core.validation.ranking import count
from silkroad_plugin.core.validation.resampling import background_band, bootstrap_band, random_band
from silkroad_plugin.core.validation.roc import auc
from silkroad_plugin.core.validation.splits import (
    blocks,
    clusters,
    dealt,
    known_by,
    random_folds,
)


@pytest.fixture(params=["continuous", "ties"])
def scored(request):
    rng = np.random.default_rng(7)
    deposits, cells = rng.normal(1, 1, 40), rng.normal(0, 1, 3000)
    if request.param == "ties":
        deposits, cells = np.round(deposits), np.round(cells)
    return deposits, cells


def test_average_precision_is_scikit_learns(scored):
    metrics = pytest.importorskip("sklearn.metrics")
    deposits, cells = scored
    found = precision_recall(deposits, count(deposits, cells))
    truth = np.repeat([1, 0], [len(deposits), len(cells)])
    assert found.average == pytest.approx(metrics.average_precision_score(truth, np.concatenate(scored)), rel=1e-12)
    assert found.prevalence == pytest.approx(40 / 3040)
    precision, recall, thresholds = metrics.precision_recall_curve(truth, np.concatenate(scored))
    ours = dict(zip(np.unique(deposits)[::-1], zip(found.precision, found.recall, strict=True), strict=True))
    for p, r, threshold in zip(precision, recall, thresholds, strict=False):
        if threshold in ours:
            assert ours[threshold] == pytest.approx((p, r), rel=1e-12)


def test_precision_recall_does_not_depend_on_more_thresholds(scored):
    deposits, cells = scored
    more = count(np.concatenate([deposits, cells[::50]]), cells)
    assert precision_recall(deposits, more).average == pytest.approx(
        precision_recall(deposits, count(deposits, cells)).average, rel=1e-12
    )


def test_boyce_is_its_definition(scored):
    deposits, _ = scored
    everything = np.concatenate(scored)
    limits = windows(everything.min(), everything.max())
    found = boyce(deposits, limits, count(limits.ravel(), everything))
    ratios = []
    for low, high in limits.tolist():
        held = sum(low <= value <= high for value in deposits.tolist()) / len(deposits)
        area = sum(low <= value <= high for value in everything.tolist()) / len(everything)
        ratios.append(held / area if area else math.nan)
    assert found.ratio == pytest.approx(np.array(ratios), rel=1e-12, nan_ok=True)
    kept = [i for i, ratio in enumerate(ratios) if not math.isnan(ratio)]
    kept = [i for i, after in zip(kept, [*kept[1:], None], strict=True) if after is None or ratios[i] != ratios[after]]
    expected = stats.spearmanr(limits.mean(1)[kept], [ratios[i] for i in kept])[0]
    assert found.index == pytest.approx(expected, rel=1e-12)


def test_boyce_knows_good_from_bad():
    rng = np.random.default_rng(1)
    area = rng.random(20_000)
    limits = windows(0, 1)
    for power, low, high in ((2.0, 0.9, 1.0), (-2.0, -1.0, -0.9)):
        dense = rng.choice(area, 2000, p=np.exp(power * area) / np.exp(power * area).sum())
        assert low <= boyce(dense, limits, count(limits.ravel(), area)).index <= high
    with pytest.raises(SilkroadError, match="one_score"):
        windows(0.3, 0.3)


def test_spearman_is_scipys():
    rng = np.random.default_rng(2)
    first, second = rng.integers(0, 5, 50), rng.integers(0, 9, 50)
    assert spearman(first, second) == pytest.approx(stats.spearmanr(first, second)[0], rel=1e-12)
    assert math.isnan(spearman(np.ones(5), np.arange(5)))


def plain_delong(deposits, cells):
    """DeLong et al. (1988), eqs 4-9, with every pair of a deposit and a cell."""
    aucs, v10, v01 = [], [], []
    for own, others in zip(deposits, cells, strict=True):
        wins = (own[:, None] > others).astype(float) + 0.5 * (own[:, None] == others)
        aucs.append(wins.mean())
        v10.append(wins.mean(1))
        v01.append(wins.mean(0))
    covariance = np.cov(v10) / len(deposits[0]) + np.cov(v01) / len(cells[0])
    return aucs, covariance


def test_paired_comparison_is_delongs(scored):
    rng = np.random.default_rng(5)
    deposits, cells = scored
    others = deposits + rng.normal(0, 1, 40), cells + rng.normal(0, 1, 3000)
    third = deposits**2, cells**2
    test = DeLong([deposits, others[0], third[0]])
    own = [np.array([5.0, 0]), np.array([0.0, 0]), np.array([1.0, 1])]
    test.add(own)
    for part in np.array_split(np.arange(3000), 4):
        test.add([cells[part], others[1][part], third[1][part]])
    test.add(own, sign=-1)
    aucs = test.result()
    found = compare(aucs, 0, 1)
    expected, covariance = plain_delong((deposits, others[0], third[0]), (cells, others[1], third[1]))
    assert aucs.values == pytest.approx(expected, rel=1e-12)
    assert aucs.covariance == pytest.approx(covariance, rel=1e-9, abs=1e-15)
    weighed = DeLong([deposits, others[0], third[0]])
    weighed.add([cells, others[1], third[1]], np.full(3000, 7.0))
    assert weighed.result().covariance == pytest.approx(covariance, rel=1e-9, abs=1e-15)
    aucs, covariance = plain_delong((deposits, others[0]), (cells, others[1]))
    assert found.difference == pytest.approx(aucs[0] - aucs[1], rel=1e-9)
    assert found.standard_error == pytest.approx(
        math.sqrt(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]), rel=1e-9
    )
    assert aucs[0] == pytest.approx(auc(deposits, count(deposits, cells)).value, rel=1e-12)
    assert found.p == pytest.approx(math.erfc(abs(found.z) / math.sqrt(2)), rel=1e-9)
    assert found.z == pytest.approx(found.difference / found.standard_error)


def test_a_model_does_not_differ_from_itself(scored):
    deposits, cells = scored
    test = DeLong([deposits, deposits])
    test.add([cells, cells])
    found = compare(test.result(), 0, 1)
    assert (found.difference, found.p) == (0, 1)
    assert found.standard_error == pytest.approx(0, abs=1e-6)


def test_one_deposit_gives_no_test():
    test = DeLong([[0.5], [0.7]])
    test.add([np.arange(9.0), np.arange(9.0)])
    assert math.isnan(compare(test.result(), 0, 1).p)


def test_holm_is_the_published_example():
    """R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02."""
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.6, math.nan, 0.9]) == pytest.approx([1, math.nan, 1], nan_ok=True)


def test_bootstrap_band_holds_the_curve_and_delongs_interval(scored):
    deposits, cells = scored
    area = count(deposits, cells)
    at = np.linspace(0, 1, 21)
    band = bootstrap_band(deposits, area, at, seed=1, repeats=4000)
    interval = auc(deposits, area)
    assert band.auc_lower == pytest.approx(interval.lower, abs=0.02)
    assert band.auc_upper == pytest.approx(interval.upper, abs=0.02)
    assert (np.diff(band.lower) >= -1e-12).all()
    assert (band.lower <= band.upper).all()
    assert (band.lower[-1], band.upper[-1]) == pytest.approx((1, 1), abs=1e-12)
    same = bootstrap_band(deposits, area, at, seed=1, repeats=4000)
    assert np.array_equal(band.lower, same.lower)


def test_random_band_is_binomial():
    cells = np.random.default_rng(6).random(50_000)
    area = count(np.linspace(0, 1, 200), cells)
    band = random_band(30, area, np.array([0.1, 0.5]), seed=2, repeats=20_000)
    for i, share in enumerate((0.1, 0.5)):
        low, high = stats.binom(30, share).ppf([0.025, 0.975]) / 30
        assert band.lower[i] == pytest.approx(low, abs=0.04)
        assert band.upper[i] == pytest.approx(high, abs=0.04)
    assert band.auc_lower == pytest.approx(0.5 - 1.96 * math.sqrt(1 / 12 / 30), abs=0.01)


def test_random_folds_are_even():
    fold = random_folds(23, 5, seed=1)
    assert sorted(np.bincount(fold)) == [4, 4, 5, 5, 5]
    assert np.array_equal(fold, random_folds(23, 5, seed=1))
    assert not np.array_equal(fold, random_folds(23, 5, seed=2))
    with pytest.raises(SilkroadError, match="too_few_for_folds"):
        random_folds(4, 5, seed=1)


def test_blocks_stay_together():
    rng = np.random.default_rng(3)
    xs, ys = rng.uniform(0, 100, (2, 200))
    fold = dealt(blocks(xs, ys, 20.0, 5), 4, 5)
    assert set(fold) == {0, 1, 2, 3}
    assert np.bincount(fold).max() <= 1.5 * np.bincount(fold).min()
    # Moving a deposit by much less than a block moves only those near an edge: their number is small.
    near = dealt(blocks(xs + 0.01, ys, 20.0, 5), 4, 5)
    assert (near != fold).mean() < 0.6
    # Two deposits at one place are never parted, whatever the blocks.
    for seed in range(20):
        twice = dealt(blocks(np.tile(xs, 2), np.tile(ys, 2), 7.0, seed), 4, seed)
        assert np.array_equal(twice[:200], twice[200:])
    with pytest.raises(SilkroadError, match="too_few_for_folds"):
        dealt(blocks(xs, ys, 1000.0, 1), 5, 1)


def test_clusters_are_single_linkage():
    hierarchy = pytest.importorskip("scipy.cluster.hierarchy")
    rng = np.random.default_rng(9)
    xs, ys = rng.uniform(0, 100, (2, 150))
    ours = clusters(xs, ys, 6.0)
    theirs = hierarchy.fcluster(hierarchy.linkage(np.column_stack([xs, ys]), "single"), 6.0, "distance")
    pairs = set(zip(ours.tolist(), theirs.tolist(), strict=True))
    assert len(pairs) == len(set(ours.tolist())) == len(set(theirs.tolist())) > 5
    assert set(clusters(xs, ys, 1000.0)) == {0}


def test_split_by_year():
    years = np.array([1950.0, 1960, np.nan, 1990])
    assert known_by(years, 1960).tolist() == [True, True, False, False]
    with pytest.raises(SilkroadError, match="no_split") as refused:
        known_by(years, 2000)
    assert refused.value.values == {"limit": "2000", "early": 3, "late": 0}


def test_background_band_is_that_of_random_negatives(scored):
    """The band against drawing cells and counting pairs, one curve at a time."""
    deposits, cells = scored
    at = np.array([0.1, 0.3, 0.7])
    band = background_band(deposits, count(deposits, cells), at, seed=1, repeats=3000)
    rng, aucs, curves = np.random.default_rng(2), [], []
    for _ in range(3000):
        drawn = rng.choice(cells, len(deposits))
        aucs.append(((deposits[:, None] > drawn) + 0.5 * (deposits[:, None] == drawn)).mean())
        limits = np.unique(np.concatenate([deposits, drawn]))[::-1, None]
        false, true = (drawn >= limits).mean(1), (deposits >= limits).mean(1)
        curves.append(np.interp(at, [0, *false], [0, *true]))
    low, high = np.quantile(curves, [0.025, 0.975], axis=0)
    assert (band.auc_lower, band.auc_upper) == pytest.approx(tuple(np.quantile(aucs, [0.025, 0.975])), abs=0.02)
    assert band.lower == pytest.approx(low, abs=0.06)
    assert band.upper == pytest.approx(high, abs=0.06)


def test_bands_do_not_depend_on_how_many_are_drawn_at_once(scored, monkeypatch):
    deposits, cells = scored
    area, at = count(deposits, cells), np.linspace(0, 1, 11)
    whole = bootstrap_band(deposits, area, at, seed=1, repeats=50)
    monkeypatch.setattr(resampling, "TOGETHER", 100)
    pieces = bootstrap_band(deposits, area, at, seed=1, repeats=50)
    assert pieces.lower == pytest.approx(whole.lower, abs=1e-12)
    assert pieces.auc_upper == pytest.approx(whole.auc_upper, abs=1e-12)


def test_intervals_of_fewer_thresholds_are_those_counted_with_them(scored):
    deposits, cells = scored
    fewer = np.unique(deposits)[::3]
    whole, direct = count(deposits, cells).only(fewer), count(fewer, cells)
    assert np.array_equal(whole.thresholds, direct.thresholds)
    assert np.array_equal(whole.areas, direct.areas) and np.array_equal(whole.squares, direct.squares)


def test_the_interval_on_the_logit_scale(scored):
    deposits, cells = scored
    area = count(deposits, cells)
    plain, logit = auc(deposits, area), auc(deposits, area, method="logit")
    assert logit.method == "logit"
    ends = [math.log(x / (1 - x)) for x in (logit.lower, logit.value, logit.upper)]
    assert ends[1] - ends[0] == pytest.approx(ends[2] - ends[1])
    width = 1.959964 * plain.standard_error / (plain.value * (1 - plain.value))
    assert ends[2] - ends[1] == pytest.approx(width, rel=1e-6)


def test_pooled_ranks_of_single_deposits_have_delongs_part_of_the_variance(scored):
    deposits, cells = scored
    beaten = count(deposits, cells).beaten(deposits)
    found = pooled(beaten, np.arange(40))
    assert found.value == pytest.approx(auc(deposits, count(deposits, cells)).value, rel=1e-12)
    assert found.standard_error == pytest.approx(beaten.std(ddof=1) / math.sqrt(40), rel=1e-12)


def test_groups_count_as_one():
    rng = np.random.default_rng(1)
    single = rng.random(30)
    assert pooled(np.repeat(single, 4), np.repeat(np.arange(30), 4)).standard_error == pytest.approx(
        pooled(single, np.arange(30)).standard_error, rel=1e-12
    )
    assert math.isnan(pooled(single, np.zeros(30, int)).lower)


@pytest.mark.parametrize("groups", [3, 6, 12])
def test_intervals_of_few_groups_are_students(groups):
    rng = np.random.default_rng(2)
    held = rng.uniform(0.5, 0.7, groups)
    fitted = held + rng.uniform(0, 0.2, groups)
    found, more = pooled(held, np.arange(groups)), optimism(fitted, held, np.arange(groups))
    for one, values in ((found, held), (more, fitted - held)):
        expected = stats.ttest_1samp(values, 0).confidence_interval(0.95)
        assert (one.lower, one.upper) == (pytest.approx(expected.low), pytest.approx(expected.high))


def test_intervals_of_few_groups_hold_what_they_promise():
    """Blocks of four deposits that share an error: of 95 % intervals the normal ones would hold the mean in 88 %."""
    rng = np.random.default_rng(3)
    held = 0
    for _ in range(1000):
        values = 0.6 + np.repeat(rng.normal(0, 0.05, 6), 4) + rng.normal(0, 0.03, 24)
        found = pooled(values, np.repeat(np.arange(6), 4))
        held += found.lower <= 0.6 <= found.upper
    assert 935 <= held <= 965


def test_optimism_is_clear_where_it_is_large_and_sure():
    rng = np.random.default_rng(1)
    held = rng.uniform(0.4, 0.9, 50)
    assert optimism(held + 0.1, held + rng.normal(0, 0.01, 50), np.arange(50)).clear
    assert not optimism(held + 0.01, held, np.arange(50)).clear
    assert not optimism(held + 0.1, held + rng.normal(0, 1.5, 50), np.arange(50)).clear


def test_capture_curve_is_the_share_of_deposits_in_the_best_area():
    area, captured = capture_curve(np.array([0.3, 0.1, 0.5, 0.1]))
    for share, expected in ((0.05, 0), (0.2, 0.5), (0.4, 0.75), (0.9, 1)):
        assert np.interp(share, area, captured) == expected


def test_bands_of_very_many_deposits_are_those_of_a_normal_mean():
    rng = np.random.default_rng(3)
    deposits, cells = rng.normal(1, 1, 50_000), rng.normal(0, 1, 20_000)
    area = count(np.concatenate([deposits, cells[::7]]), cells)
    interval = auc(deposits, area)
    band = bootstrap_band(deposits, area, np.linspace(0, 1, 11), seed=1, repeats=400)
    beaten = area.beaten(deposits)
    width = 1.96 * beaten.std() / math.sqrt(50_000)
    assert band.auc_lower == pytest.approx(interval.value - width, abs=2e-4)
    assert band.auc_upper == pytest.approx(interval.value + width, abs=2e-4)
