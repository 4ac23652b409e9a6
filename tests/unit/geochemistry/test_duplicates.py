"""Duplicates against R, a published set and planted precision."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.duplicates import (
    bias,
    geometric_agreement,
    pass_rate,
    precision,
    reduced_major_axis,
)
from silkroad_plugin.core.geochemistry.thompson_howarth import TO_SD, control_chart, precision_line
from tests.unit.geochemistry.stanley import FIRST, SECOND


def test_relative_errors_by_hand():
    found = precision([10, 20, 0, np.nan], [12, 20, 0, 5])
    assert found.count == 3
    assert found.relative[:2] == pytest.approx([-200 / 11, 0]) and np.isnan(found.relative[2])
    assert found.rpd == pytest.approx(100 / 11)
    assert found.hard[:2] == pytest.approx([100 / 11, 0])
    assert found.sd == pytest.approx(np.sqrt(4 / 6))
    assert np.isnan(found.cv_log)


def test_coefficients_of_variation_are_their_definitions():
    found = precision(FIRST, SECOND)
    of_pairs = [np.std([a, b], ddof=1) / np.mean([a, b]) for a, b in zip(FIRST, SECOND, strict=True)]
    assert found.cv_rms == pytest.approx(100 * np.sqrt(np.mean(np.square(of_pairs))), rel=1e-12)
    assert found.hard_median == pytest.approx(100 * np.median(np.abs(FIRST - SECOND) / (FIRST + SECOND)), rel=1e-12)
    variances = [np.var(np.log([a, b]), ddof=1) for a, b in zip(FIRST, SECOND, strict=True)]
    assert found.cv_log == pytest.approx(100 * np.sqrt(np.exp(np.mean(variances)) - 1), rel=1e-12)


@given(st.floats(0.01, 100))
def test_relative_measures_do_not_know_the_unit(factor):
    one, other = precision(FIRST, SECOND), precision(FIRST * factor, SECOND * factor)
    for name in ("rpd", "hard_median", "cv_rms", "cv_log"):
        assert getattr(other, name) == pytest.approx(getattr(one, name), rel=1e-9)
    assert other.sd == pytest.approx(one.sd * factor, rel=1e-9)


def test_pass_rate_keeps_the_limit_itself():
    # RE of (115, 85) is 30 % exactly.
    found = pass_rate([115, 100, 0], [85, 50, 0], 30, 80)
    assert (found.passed, found.count, found.good) == (2, 3, False)
    assert pass_rate([115, 100], [85, 50], [30, 70], 80).good
    assert pass_rate([1.15], [0.85], 30, 80).passed == 1


def test_bias_is_that_of_r():
    found = bias(FIRST, SECOND)
    # R 4.2.2: t.test and wilcox.test(a, b, paired = TRUE)
    assert found.t_p == pytest.approx(0.0663525083864454, rel=1e-9)
    assert found.wilcoxon_p == pytest.approx(0.348388671875, rel=1e-9)
    assert (found.positive, found.negative) == (9, 7)
    assert found.sign_p == pytest.approx(0.803619384765625, rel=1e-9)  # 2 P(X <= 7), X of 16 and 1/2
    assert found.ratio == pytest.approx(SECOND.mean() / FIRST.mean())
    assert bias(FIRST, 2 * FIRST, log=True).ratio == pytest.approx(2)
    agreed = bias(FIRST, FIRST)
    assert np.isnan(agreed.t_p) and np.isnan(agreed.wilcoxon_p) and np.isnan(agreed.sign_p)


def test_reduced_major_axis_treats_both_alike():
    found, swapped = reduced_major_axis(FIRST, SECOND), reduced_major_axis(SECOND, FIRST)
    assert found.slope * swapped.slope == pytest.approx(1, rel=1e-12)
    assert found.slope == pytest.approx(SECOND.std(ddof=1) / FIRST.std(ddof=1), rel=1e-12)
    assert found.correlation == pytest.approx(np.corrcoef(FIRST, SECOND)[0, 1], rel=1e-12)
    exact = reduced_major_axis(FIRST, 3 + 2 * FIRST)
    assert (exact.slope, exact.intercept) == pytest.approx((2, 3), rel=1e-9)
    assert exact.slope_error == pytest.approx(0, abs=1e-6)


def test_errors_of_the_axis_are_those_of_repeated_samples():
    generator = np.random.default_rng(0)
    fits = []
    for _ in range(800):
        true = generator.normal(10, 3, 60)
        fits.append(reduced_major_axis(true + generator.normal(0, 1, 60), true + generator.normal(0, 1, 60)))
    assert np.std([fit.slope for fit in fits]) == pytest.approx(np.mean([fit.slope_error for fit in fits]), rel=0.1)
    assert np.std([fit.intercept for fit in fits]) == pytest.approx(
        np.mean([fit.intercept_error for fit in fits]), rel=0.12
    )


def test_geometric_agreement_recovers_factors():
    generator = np.random.default_rng(1)
    true = generator.lognormal(3, 1, 4000)
    a, b = (true * 10 ** generator.normal(0, 0.1, 4000) for _ in range(2))
    found = geometric_agreement(1.2 * a, b)
    assert found.systematic == pytest.approx(1.2, rel=0.02) and found.systematic_p < 1e-6
    assert found.random == pytest.approx(10**0.1, rel=0.02)
    assert geometric_agreement(FIRST, FIRST).systematic_p == 1


def test_precision_line_recovers_what_was_planted():
    generator = np.random.default_rng(2)
    content = generator.uniform(5, 200, 4400)
    a, b = (np.maximum(content + generator.normal(0, 1 + 0.05 * content), 0) for _ in range(2))
    found = precision_line(a, b)
    assert found.k == pytest.approx(0.05, rel=0.1)
    assert found.s0 == pytest.approx(1, abs=0.35)
    assert found.detection_limit == pytest.approx(2 * found.s0 / (1 - 2 * found.k))
    assert found.precision([found.detection_limit])[0] == pytest.approx(100)
    assert found.limiting_precision == pytest.approx(200 * found.k)


def test_precision_line_is_the_regression_of_its_groups():
    generator = np.random.default_rng(3)
    a = np.sort(generator.uniform(1, 100, 25))
    b = a + generator.normal(0, 2, 25).clip(-0.5)
    found = precision_line(a, b)
    order = np.argsort((a + b) / 2)
    groups = [order[:11], order[11:22]]
    means = [((a + b) / 2)[rows].mean() for rows in groups]
    medians = [np.median(np.abs(a - b)[rows]) for rows in groups]
    k = TO_SD * (medians[1] - medians[0]) / (means[1] - means[0])
    assert found.left_over == 3 and found.k == pytest.approx(k, rel=1e-9)
    assert found.s0 == pytest.approx(TO_SD * medians[0] - k * means[0], rel=1e-9)
    again = precision_line(a[::-1], b[::-1])
    assert (again.k, again.s0) == (found.k, found.s0)


def test_control_chart_counts_pairs_above_its_lines():
    found = control_chart(FIRST, SECOND, cv=10)
    d, mean = np.abs(FIRST - SECOND), (FIRST + SECOND) / 2
    # z of 90, 95 and 99 %
    expected = [(d > z * np.sqrt(2) * 0.1 * mean).sum() for z in (1.6448536, 1.9599640, 2.5758293)]
    assert found.above.tolist() == expected
    # R 4.2.2: binom.test(3, 16, 0.1, alternative = "greater")
    three = control_chart([10.0] * 16, [10.0] * 13 + [30.0] * 3, cv=10)
    assert three.above[0] == 3 and three.p[0] == pytest.approx(0.210750660303846, rel=1e-9)


def test_a_kept_precision_passes_nineteen_times_in_twenty():
    generator = np.random.default_rng(4)
    good = 0
    for _ in range(300):
        content = generator.uniform(10, 100, 60)
        a, b = (content * (1 + generator.normal(0, 0.05, 60)) for _ in range(2))
        good += control_chart(a, b, cv=5).good
        assert not control_chart(a, b, cv=1).good
    assert good > 250  # three dependent tests of 5 %


def test_refusals():
    for call, code in (
        (lambda: precision([1, 2], [1]), "pairs_lengths"),
        (lambda: precision([1, -2], [1, 2]), "values_negative"),
        (lambda: precision([0, 0], [0, 0]), "values_not_positive"),
        (lambda: bias([1, 0], [1, 2], log=True), "values_not_positive"),
        (lambda: geometric_agreement([1, 0], [1, 2]), "values_not_positive"),
        (lambda: reduced_major_axis([2, 2, 2], [1, 2, 3]), "values_constant"),
        (lambda: precision_line(FIRST, SECOND), "samples_too_few"),
        (lambda: precision_line([5.0] * 22, [5.0] * 22), "duplicates_same_mean"),
        (lambda: control_chart(FIRST, SECOND, cv=0), "precision_asked"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()
