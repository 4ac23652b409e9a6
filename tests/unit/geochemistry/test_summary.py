"""The table of statistics, the histogram of the margin and the tests of normality against scipy, R and definitions."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.checked import logarithms, numbers, pairs
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.histogram import histogram, log_edges
from silkroad_plugin.core.geochemistry.normality import normality
from silkroad_plugin.core.geochemistry.summary import PERCENTS, percentile_bounds, summary
from tests.unit.geochemistry.survey_columns import columns

CONTENTS = np.random.default_rng(4).lognormal(2, 0.8, 501)


def compared(found, x):
    q1, q3 = np.percentile(x, [25, 75])
    reach = 1.5 * (q3 - q1)
    return [
        (found.mean, x.mean()),
        (found.sd, x.std(ddof=1)),
        (found.cv, x.std(ddof=1) / x.mean()),
        (found.median, np.median(x)),
        (found.mad, 1.4826 * stats.median_abs_deviation(x)),
        (found.skewness, stats.skew(x, bias=False)),
        (found.kurtosis, stats.kurtosis(x, bias=False)),
        (found.outliers_low, (x < q1 - reach).sum()),
        (found.outliers_high, (x > q3 + reach).sum()),
    ]


@pytest.mark.parametrize("count", [4, 5, 500, 501])
def test_moments_are_those_of_scipy(count):
    x = CONTENTS[:count]
    found = summary(x)
    for ours, theirs in compared(found.raw, x) + compared(found.log, np.log10(x)):
        assert ours == pytest.approx(theirs, rel=1e-10)
    assert found.geometric_mean == pytest.approx(stats.gmean(x), rel=1e-12)
    assert found.geometric_sd == pytest.approx(np.exp(np.log(x).std(ddof=1)), rel=1e-12)
    assert found.percentiles == pytest.approx(np.percentile(x, PERCENTS), rel=1e-13)


def test_missing_and_not_positive_values_are_counted():
    found = summary([np.nan, 0.0, -1.0, 3.0, 5.0])
    assert (found.count, found.missing, found.not_positive) == (4, 1, 2)
    assert found.log.mean == pytest.approx(np.log10(15) / 2)
    assert summary([0.0, -2.0]).log is None


def test_what_does_not_exist_is_nan():
    one, constant = summary([7.0]), summary([0.1] * 10)
    assert one.raw.mean == 7 and np.isnan(one.raw.sd) and np.isnan(one.raw.skewness)
    assert constant.raw.sd == 0 and constant.raw.mad == 0 and np.isnan(constant.raw.skewness)
    with pytest.raises(SilkroadError, match="samples_too_few"):
        summary([np.nan])


@given(st.lists(st.floats(0.001, 1e5), min_size=1, max_size=60), st.randoms())
def test_order_of_rows_does_not_matter(values, random):
    shuffled = values[:]
    random.shuffle(shuffled)
    one, other = summary(values), summary(shuffled)
    assert repr(one) == repr(other)


def test_percentiles_above_the_censored_share_are_certain():
    # 3 of 10 below 1 ppm, one above 100: quantiles between them need no substitution.
    determinations = Determinations.from_bounds(
        [0, 0, 0, 2, 3, 4, 5, 6, 7, 100], [1, 1, 1, 2, 3, 4, 5, 6, 7, np.inf], "ppm"
    )
    found = percentile_bounds(determinations, (0, 25, 50, 75, 100))
    assert found.censored == pytest.approx(0.4)
    assert found.percentiles[2] == pytest.approx(3.5) and found.percentiles[3] == pytest.approx(5.75)
    assert np.isnan(found.percentiles[[0, 1, 4]]).all()
    assert found.lower[0] == 0 and found.upper[0] == 1 and found.upper[4] == np.inf


@pytest.mark.parametrize("log_content, lower, upper", [(0.0, -0.03, 0.07), (0.3, 0.27, 0.37), (-0.05, -0.13, -0.03)])
def test_ends_of_classes_have_the_second_decimal_7(log_content, lower, upper):
    edges = log_edges(log_content, log_content)
    assert edges == pytest.approx([lower, upper], abs=1e-12)


def test_no_round_content_lies_at_an_end():
    edges = log_edges(-3, 5)
    assert all(round(abs(edge) * 100) % 10 == (7 if edge > 0 else 3) for edge in edges)
    round_contents = np.log10([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 20, 50])
    assert np.abs(round_contents[:, None] - edges).min() > 0.002


def test_histogram_counts_every_content_once():
    x = np.append(10 ** np.array([0.07, 0.17, -0.03]), CONTENTS)  # three at ends: they belong to the class above
    found = histogram(x)
    assert found.counts.sum() == found.number == len(x)
    brute = [((np.log10(x) >= a - 1e-10) & (np.log10(x) < b - 1e-10)).sum() for a, b in pairwise(found.edges)]
    assert found.counts.tolist() == brute
    assert found.cv == pytest.approx(100 * x.std(ddof=1) / x.mean())
    assert found.log_sd == pytest.approx(np.log10(x).std(ddof=1))
    with pytest.raises(SilkroadError, match="class_step"):
        histogram(x, step=0)
    with pytest.raises(SilkroadError, match="values_not_positive"):
        histogram([1, 2, 0])


def test_shapiro_of_kola_copper_is_that_of_r():
    (copper,) = columns("rgr__kola.c", "Cu")
    found = normality(copper)
    # R 4.2.2, shapiro.test(log10(Cu))
    assert found.shapiro_wilk.statistic == pytest.approx(0.9967307434579, rel=1e-6)
    assert found.shapiro_wilk.p == pytest.approx(0.257386692004, rel=1e-3)
    assert found.anderson_darling.p > 0.05 and found.lilliefors.p > 0.05


def test_anderson_darling_statistic_is_that_of_scipy():
    x = np.log10(CONTENTS)
    assert normality(CONTENTS).anderson_darling.statistic == pytest.approx(stats.anderson(x).statistic, rel=1e-9)
    z = (x - x.mean()) / x.std(ddof=1)
    assert normality(CONTENTS).lilliefors.statistic == pytest.approx(stats.kstest(z, "norm").statistic, rel=1e-12)


@pytest.mark.parametrize("count", [20, 100, 400])
def test_p_rejects_one_normal_sample_in_twenty(count):
    generator = np.random.default_rng(count)
    found = [normality(generator.normal(size=count), log=False) for _ in range(600)]
    for test in ("shapiro_wilk", "anderson_darling", "lilliefors"):
        rejected = np.mean([getattr(one, test).p < 0.05 for one in found])
        assert 0.025 < rejected < 0.085, test  # binomial: 0.05 ± 3.9 sd


def test_a_lognormal_sample_is_not_normal():
    raw = normality(CONTENTS, log=False)
    assert max(raw.shapiro_wilk.p, raw.anderson_darling.p, raw.lilliefors.p) < 1e-6
    assert np.isnan(normality(np.tile(CONTENTS, 11)).shapiro_wilk.p)  # beyond the range of Royston's approximation


def test_refusals_name_what_is_wrong():
    with pytest.raises(SilkroadError, match="values_constant"):
        normality([3.0] * 10)
    with pytest.raises(SilkroadError) as refused:
        logarithms([1, 0, -2])
    assert refused.value.values == {"count": 2, "lowest": -2.0}
    with pytest.raises(SilkroadError, match="samples_too_few"):
        numbers([1, np.nan, np.inf], 2)
    with pytest.raises(SilkroadError, match="pairs_lengths"):
        pairs([1, 2], [1])
