"""Class limits: against numpy, against all partitions, and on ties."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from silkroad_plugin.core.chance import lots
from silkroad_plugin.core.evidence.classification import Distribution, classify, limits
from silkroad_plugin.core.evidence.survey import Survey


def squared_deviations(groups):
    return sum(((group - group.mean()) ** 2).sum() for group in groups)


@pytest.mark.parametrize("classes", [2, 3, 4, 5])
@pytest.mark.parametrize("seed", range(6))
def test_natural_breaks_are_the_best_of_all_partitions(classes, seed):
    random = np.random.default_rng(seed)
    values = np.sort(np.round(random.gamma(1.5, 10, 16), 1))
    distinct = np.unique(values)
    best = min(
        squared_deviations([values[(values > low) & (values <= high)] for low, high in pairwise(ends)])
        for cut in combinations(distinct[:-1], classes - 1)
        for ends in [(-np.inf, *cut, np.inf)]
    )
    inner = limits(Distribution.of(values), "natural_breaks", classes)
    found = classify(values, inner)
    assert len(inner) == classes - 1
    assert squared_deviations([values[found == i] for i in range(1, classes + 1)]) == pytest.approx(best)


def test_natural_breaks_of_many_values_lose_next_to_nothing_to_the_bins():
    random = np.random.default_rng(1)
    values = np.concatenate([random.normal(centre, 1, 4000) for centre in (0, 10, 25)])
    inner = limits(Distribution.of(values), "natural_breaks", 3)
    assert 3 < inner[0] < 7 and 12 < inner[1] < 21
    found = squared_deviations([values[classify(values, inner) == i] for i in (1, 2, 3)])
    for shift in np.linspace(-2, 2, 41):  # no limit nearby is better by more than the width of the bins allows
        other = classify(values, inner + shift)
        assert found <= squared_deviations([values[other == i] for i in (1, 2, 3)]) * (1 + 1e-4)


@pytest.mark.parametrize("classes", [2, 4, 7, 10])
def test_quantiles_are_those_of_numpy(classes):
    values = np.random.default_rng(classes).normal(size=999)
    expected = np.quantile(values, np.arange(1, classes) / classes, method="inverted_cdf")
    assert limits(Distribution.of(values), "quantile", classes) == pytest.approx(expected)
    counts = np.bincount(classify(values, expected))[1:]
    assert counts.max() - counts.min() <= 1


def test_ties_give_fewer_classes_not_empty_ones():
    values = np.array([0.0] * 90 + list(range(1, 11)))
    inner = limits(Distribution.of(values), "quantile", 10)
    assert inner.tolist() == [0.0]
    assert (np.bincount(classify(values, inner))[1:] > 0).all()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("classes", [10, 99, 150, 1000])
def test_geometrical_intervals_of_many_classes_stay_in_the_range_of_numbers(classes):
    values = np.random.default_rng(2).lognormal(0, 3, 5000)
    inner = limits(Distribution.of(values), "geometrical", classes)
    widths = np.diff([values.min(), *inner, values.max()])
    assert np.isfinite(inner).all() and len(inner) > classes / 5
    assert np.diff(np.log(widths[1:-1])) == pytest.approx(np.log(widths[2] / widths[1]), abs=1e-3)


def test_equal_interval_and_standard_deviation():
    values = np.arange(101.0)
    distribution = Distribution.of(values)
    assert limits(distribution, "equal_interval", 4) == pytest.approx([25, 50, 75])
    deviation = values.std()
    assert limits(distribution, "standard_deviation", 4) == pytest.approx([50 - deviation, 50, 50 + deviation])


def test_geometrical_widths_are_a_geometric_progression_that_evens_out_the_counts():
    values = np.random.default_rng(2).lognormal(3, 1, 20000)
    distribution = Distribution.of(values)
    inner = limits(distribution, "geometrical", 5)
    widths = np.diff([values.min(), *inner, values.max()])
    assert widths[1:] / widths[:-1] == pytest.approx(np.full(4, widths[1] / widths[0]))
    spread = [
        np.square(np.bincount(classify(values, i), minlength=6)).sum()
        for i in (inner, limits(distribution, "equal_interval", 5))
    ]
    assert spread[0] < 0.5 * spread[1]


def test_manual_limits_stand_as_given_and_belong_to_the_class_below():
    inner = limits(Distribution.of(np.arange(10.0)), "manual", 99, (2.0, 5.0, 50.0))
    assert inner.tolist() == [2, 5, 50]
    assert classify(np.array([2.0, 2.1, 5.0, 49.0, 51.0]), inner).tolist() == [1, 2, 2, 3, 4]


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32, np.float64])
def test_a_survey_in_blocks_equals_the_whole(dtype):
    values = np.random.default_rng(3).integers(0, 200, 5000).astype(dtype)
    survey = Survey()
    for part in np.array_split(values, 7):
        survey.first(part)
    for part in np.array_split(np.arange(5000), 7):
        survey.second(values[part], lots(part))
    found, whole = survey.distribution(), Distribution.of(values)
    assert found.values.tolist() == whole.values.tolist() and found.counts.tolist() == whole.counts.tolist()
    assert (found.mean, found.deviation, found.total) == pytest.approx((whole.mean, whole.deviation, 5000))
    assert found.exact


def test_a_sampled_survey_says_so_and_is_close(monkeypatch):
    monkeypatch.setattr("silkroad_plugin.core.evidence.survey.SAMPLE", 20000)
    values = np.random.default_rng(4).normal(1e6, 3, 200_000)
    survey = Survey()
    for part in np.array_split(values, 9):
        survey.first(part)
    for part in np.array_split(np.arange(200_000), 9):
        survey.second(values[part], lots(part))
    found = survey.distribution()
    assert not found.exact and found.total == 200_000 and found.counts.sum() == 20000
    assert found.deviation == pytest.approx(values.std(), rel=1e-6)
    quartiles = limits(found, "quantile", 4)
    ranks = np.searchsorted(np.sort(values), quartiles) / len(values)
    assert ranks == pytest.approx([0.25, 0.5, 0.75], abs=4 * np.sqrt(0.25 / 20000))
