"""Thresholds against the reference, definitions and brute force."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry import thresholds
from silkroad_plugin.core.geochemistry.medcouple import adjusted_fences, medcouple
from tests.geochem_reference import reference
from tests.unit.geochemistry.survey_columns import columns

CONTENTS = np.random.default_rng(7).lognormal(1, 0.6, 400)


def test_minimum_anomalous_contents_are_the_reference():
    (copper,) = columns("rgr__kola.c", "Cu")
    expected = reference("16_russian_thresholds")["Cu"]
    found = thresholds.minimum_anomalous(copper)
    assert found.background == pytest.approx(expected["Cf_geomean"], rel=1e-12)
    assert found.factor == pytest.approx(expected["epsilon"], rel=1e-12)
    assert found.thresholds == pytest.approx([expected["Ca_m"][f"m{m}"] for m in range(1, 10)], rel=1e-12)
    normal = thresholds.minimum_anomalous(copper, log=False, neighbours=(1, 4))
    law = expected["normal_law"]
    assert [normal.background, normal.factor] == pytest.approx([law["Cf"], law["S"]], rel=1e-12)
    assert normal.thresholds == pytest.approx([law["Ca_m1"], law["Ca_m4"]], rel=1e-12)


def test_percentiles_and_mad_of_kola_copper_are_those_of_r():
    (copper,) = columns("rgr__kola.c", "Cu")
    zones = thresholds.cumulative_frequency(copper, (85, 92.5, 97.5))
    # R 4.2.2, quantile(Cu, c(.85, .925, .975)) and mad(log10(Cu))
    assert [zone.threshold for zone in zones] == pytest.approx([36.35, 49.9, 69.1875], rel=1e-12)
    robust = thresholds.median_mad(copper, k=2)
    assert np.log10(robust.threshold / robust.background) == pytest.approx(2 * 0.316987796594192, rel=1e-12)
    assert all(zone.above == (copper > zone.threshold).sum() for zone in zones)


def plain_clip(x, k):
    """The rule in plain Python."""
    while True:
        mean = sum(x) / len(x)
        sd = (sum((v - mean) ** 2 for v in x) / (len(x) - 1)) ** 0.5
        kept = [v for v in x if abs(v - mean) <= k * sd]
        if len(kept) == len(x):
            return mean, sd, x
        x = kept


@pytest.mark.parametrize("k", [2, 2.5, 3])
def test_clipping_is_the_rule(k):
    values = np.append(CONTENTS, [500.0, 800.0, 0.001, np.nan])
    found = thresholds.iterative_clip(values, k=k, s=1.5)
    mean, sd, kept = plain_clip(list(np.log10(values[:-1])), k)
    assert (found.mean, found.sd) == pytest.approx((mean, sd), rel=1e-12)
    assert found.kept.sum() == len(kept) and not found.kept[-4:].any()
    assert found.threshold.background == pytest.approx(10**mean)
    assert found.threshold.threshold == pytest.approx(10 ** (mean + 1.5 * sd))
    again = thresholds.iterative_clip(values[found.kept], k=k)
    assert again.kept.all() and again.rounds == 1


def test_one_sided_clipping_keeps_the_low_contents():
    values = np.append(CONTENTS, [500.0, 0.0001])
    found = thresholds.iterative_clip(values, two_sided=False)
    assert found.kept[-1] and not found.kept[-2]


def test_fences_and_moments():
    x = np.log10(CONTENTS)
    q1, q2, q3 = np.percentile(x, [25, 50, 75])
    tukey = thresholds.tukey_fence(CONTENTS)
    assert (tukey.background, tukey.threshold, tukey.lower) == pytest.approx(
        tuple(10 ** np.array([q2, q3 + 1.5 * (q3 - q1), q1 - 1.5 * (q3 - q1)])), rel=1e-12
    )
    assert tukey.above == (tukey.threshold < CONTENTS).sum()
    plain = thresholds.mean_sd(CONTENTS)
    assert plain.threshold == pytest.approx(10 ** (x.mean() + 2 * x.std(ddof=1)), rel=1e-12)
    assert thresholds.percentile(CONTENTS, 85).threshold == pytest.approx(np.percentile(CONTENTS, 85), rel=1e-12)


@given(st.floats(0.01, 1000))
def test_thresholds_change_with_the_unit_alone(factor):
    for rule in (thresholds.median_mad, thresholds.tukey_fence, thresholds.mean_sd, thresholds.adjusted_fence):
        one, other = rule(CONTENTS), rule(CONTENTS * factor)
        assert other.threshold == pytest.approx(one.threshold * factor, rel=1e-9)
        assert other.above == one.above


# Brys, Hubert & Struyf's definition, over all pairs
def plain_medcouple(values):
    x = np.sort(np.asarray(values, float)) - np.median(values)
    if x[0] == 0 or x[-1] == 0:  # the median is the lowest or highest number
        return 1.0 if x[0] == 0 else -1.0
    up, down, ties = x[x > 0], x[x < 0], int((x == 0).sum())
    h = [(a + b) / (a - b) for a in up for b in down]
    h += [1.0] * (ties * len(up)) + [-1.0] * (ties * len(down))
    h += [float(np.sign(i + j - ties + 1)) for i in range(ties) for j in range(ties)]
    # robustbase takes the lower middle one of an even number, up to 100 values with that of the reflected sample.
    return float(np.median(h) if len(x) <= 100 else np.sort(h)[(len(h) - 1) // 2])


def test_medcouple_of_known_samples():
    assert medcouple(range(1, 6)) == pytest.approx(0, abs=1e-12)
    assert medcouple([1, 2, 7, 9, 10]) == pytest.approx(-1 / 3, abs=1e-12)  # the documentation of robustbase::mc
    cushny = [0, 0.8, 1, 1.2, 1.3, 1.3, 1.4, 1.8, 2.4, 4.6]  # Student's sleep data, same place: 0.125
    assert medcouple(cushny) == pytest.approx(0.125, abs=1e-12)
    assert medcouple([-20, -5, -2, -1, 0, 1, 2, 5, 20]) == pytest.approx(0, abs=1e-12)


@given(st.lists(st.integers(-12, 12), min_size=3, max_size=40))
def test_medcouple_is_the_median_of_all_pairs(values):
    assume(len(set(values)) > 1)
    assert medcouple(values) == pytest.approx(plain_medcouple(values), abs=1e-9)
    assert medcouple([-value for value in values]) == pytest.approx(-medcouple(values), abs=1e-9)


# mc(x) of robustbase 0.95-0, R 4.2.2: i <- 1:n; x <- ((i^3 * 37) %% 1009)^2 / 1e4; with ties: floor(x / 8)
OF_ROBUSTBASE = {
    (40, False): 0.18518108675589862,
    (40, True): 0.14285714285714285,
    (41, False): 0.18091809180918089,
    (41, True): 0.14285714285714285,
    (100, False): 0.41384163421466136,
    (100, True): 0.33333333333333331,
    (101, False): 0.40126540126540067,
    (101, True): 0.33333333333333331,
    (400, False): 0.36057478308550783,
    (400, True): 0.33333333333333331,
    (401, False): 0.36170316658121532,
    (401, True): 0.33333333333333331,
}


@pytest.mark.parametrize(("count", "tied"), OF_ROBUSTBASE)
def test_medcouple_is_that_of_robustbase(count, tied):
    x = np.array([(i**3 * 37 % 1009) ** 2 / 1e4 for i in range(1, count + 1)])
    x = np.floor(x / 8) if tied else x
    assert medcouple(x) == pytest.approx(OF_ROBUSTBASE[count, tied], abs=1e-12)


def test_medcouple_where_the_median_is_the_highest_or_the_lowest_as_in_robustbase():
    assert [medcouple(x) for x in ([1, 2, 2], [1, 1, 2], [1, 2, 2, 2])] == [-1, 1, -1]


def test_a_content_whose_last_digit_differs_from_the_median_is_a_tie():
    assert 0.1 * 3 != 0.3
    for more in ([0.1, 0.2, 0.5, 0.9], [0.1, 0.29, 0.31, 0.9, 1.2]):
        assert medcouple([0.1 * 3, 0.3, 0.3, *more]) == pytest.approx(medcouple([0.3, 0.3, 0.3, *more]), abs=1e-12)


def test_adjusted_fences_reach_farther_on_the_long_side():
    lower, upper = adjusted_fences(CONTENTS)
    q1, q3 = np.percentile(CONTENTS, [25, 75])
    m = plain_medcouple(CONTENTS)
    assert m > 0.1
    assert lower == pytest.approx(q1 - 1.5 * np.exp(-4 * m) * (q3 - q1), rel=1e-9)
    assert upper == pytest.approx(q3 + 1.5 * np.exp(3 * m) * (q3 - q1), rel=1e-9)
    symmetric = np.append(CONTENTS, -CONTENTS)
    q1, q3 = np.percentile(symmetric, [25, 75])
    assert adjusted_fences(symmetric) == pytest.approx((q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)), rel=1e-9)
    assert thresholds.adjusted_fence(CONTENTS).threshold == pytest.approx(upper, rel=1e-12)


def test_classes_count_the_limits_that_are_exceeded():
    assert thresholds.classes([1, 2, 2.1, 9, np.nan], [2, 4, 8]).tolist() == [0, 0, 1, 3, -1]


def test_refusals():
    with pytest.raises(SilkroadError) as refused:
        thresholds.median_mad([5, 5, 5, 5, 9, 1])
    assert refused.value.code == "mad_zero" and refused.value.values["value"] == pytest.approx(5)
    for call, code in (
        (lambda: thresholds.tukey_fence([5, 5, 5, 5, 9, 1]), "range_zero"),
        (lambda: thresholds.iterative_clip([4, 4, 4, 4]), "values_constant"),
        (lambda: thresholds.iterative_clip(CONTENTS, k=0), "clip_factor"),
        (lambda: thresholds.iterative_clip([5.0] * 60 + [1, 9, 20]), "clip_no_spread"),
        (lambda: thresholds.median_mad([1]), "samples_too_few"),
        (lambda: thresholds.mean_sd([1, 0]), "values_not_positive"),
        (lambda: thresholds.percentile(CONTENTS, 100), "percent_range"),
        (lambda: thresholds.minimum_anomalous(CONTENTS, neighbours=(0,)), "neighbours_count"),
        (lambda: medcouple([2, 2, 2]), "values_constant"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()
