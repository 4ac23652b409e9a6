"""Control charts, accuracy, blanks, drift, reporting rates and the table of criteria."""

import csv
import re

import numpy as np
import pytest
from scipy import stats

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.control import (
    Rule,
    accuracy,
    blanks,
    drift,
    out_of_line,
    reference_chart,
    reporting_rate,
)
from silkroad_plugin.core.geochemistry.criteria import Mark, Measure, criterion, parsed
from silkroad_plugin.core.geochemistry.determinations import Determinations
from tests.package_source import ROOT
from tests.unit.geochemistry.survey_columns import columns

CRITERIA = ROOT / "resources" / "data" / "geochem_criteria.csv"


def broken(z, runs=None):
    found = reference_chart(z, 0.0, 1.0, runs)
    return {rule.value: np.flatnonzero(mask).tolist() for rule, mask in found.violations.items() if mask.any()}


@pytest.mark.parametrize(
    "z, expected",
    [
        ([0, 1, -1, 1.9], {}),
        ([0, 2.5, 0], {"1_2s": [1]}),
        ([0, 3.5, 0], {"1_2s": [1], "1_3s": [1]}),
        ([2.1, 2.2, 0], {"1_2s": [0, 1], "2_2s": [1]}),
        ([2.1, -2.2, 0], {"1_2s": [0, 1], "R_4s": [1]}),
        ([1.1, 1.2, 1.3, 1.4, 0], {"4_1s": [3]}),
        ([-1.1, -1.2, 1.3, -1.4], {}),
        ([0.1] * 11, {"10_x": [9, 10]}),
        ([0.1] * 5 + [-0.1] + [0.1] * 5, {}),
    ],
)
def test_each_rule_of_westgard(z, expected):
    assert broken(z) == expected


def test_opposite_results_count_within_a_run_only():
    assert "R_4s" in broken([2.1, -2.2], ["a", "a"])
    assert "R_4s" not in broken([2.1, -2.2], ["a", "b"])


def test_missing_results_neither_break_nor_make_a_run():
    found = reference_chart([2.1, np.nan, 2.2], 0.0, 1.0)
    assert found.violations[Rule.TWO_2S].tolist() == [False, False, True]
    assert found.accepted.tolist() == [True, True, False] and not found.good
    assert reference_chart([2.5], 0.0, 1.0).good  # a warning does not reject


def test_chart_without_a_target_uses_mean_and_sd_of_what_is_in_line():
    values = np.random.default_rng(0).normal(50, 2, 25)
    found = reference_chart(values)
    assert found.target == pytest.approx(values.mean()) and not found.outlying.any()
    # c4 of 25: Montgomery (2013), appendix VI.
    assert found.sd == pytest.approx(values.std(ddof=1) / 0.9896, rel=1e-4)
    assert found.beyond(3).tolist() == [False] * 25
    out = reference_chart(np.append(values, [70.0, 71.0, np.nan]))
    assert out.outlying.tolist() == [False] * 25 + [True, True, False]
    assert out.sd == found.sd and out.target == found.target and not out.good
    with pytest.raises(SilkroadError, match="values_constant"):
        reference_chart([5.0] * 10)


def test_outliers_are_those_of_rosner():
    """The 54 observations of Rosner (1983): three outliers at 5 %, of which the test of one alone sees none."""
    data = """-0.25 0.68 0.94 1.15 1.20 1.26 1.26 1.34 1.38 1.43 1.49 1.49 1.55 1.56 1.58 1.65 1.69 1.70 1.76 1.77 1.81
        1.91 1.94 1.96 1.99 2.06 2.09 2.10 2.14 2.15 2.23 2.24 2.26 2.35 2.37 2.40 2.47 2.54 2.62 2.64 2.90 2.92 2.92
        2.93 3.21 3.26 3.30 3.59 3.68 4.30 4.64 5.34 5.42 6.01"""
    x = np.array(data.split(), float)
    assert sorted(x[out_of_line(x, 0.05)]) == [5.34, 5.42, 6.01]
    assert (x.max() - x.mean()) / x.std(ddof=1) < 3.158, "his limit for one"


@pytest.mark.parametrize("count", [8, 10, 15, 25, 30, 60])
def test_a_faultless_laboratory_passes_99_times_in_100_and_a_gross_error_does_not(count):
    random, charts = np.random.default_rng(count), 1500
    own = target = seen = 0
    for _ in range(charts):
        x = random.normal(100, 3, count)
        own += reference_chart(x).beyond(3).any()
        target += reference_chart(x, 100.0).beyond(3).any()
        x[count // 2] += 45
        seen += reference_chart(x).beyond(3)[count // 2]
    # Two standard errors of 1 % of so many charts.
    most = 0.01 * charts + 2 * np.sqrt(0.01 * charts)
    assert own <= most and target <= most
    assert seen > 0.95 * charts


def test_a_certified_content_that_is_missed_is_seen_with_an_sd_of_the_results():
    x = np.random.default_rng(1).normal(100, 1, 20)
    assert reference_chart(x, 110.0).beyond(3).all() and not reference_chart(x).beyond(3).any()


def test_copper_of_a_reference_material():
    labels, copper = columns("rgr__crm.test", "CRM", "Cu")
    (new,) = columns("rgr__crm.test.new", "Cu")
    own = copper[labels == "X"]
    found = reference_chart(new, own.mean(), own.std(ddof=1))
    assert found.z == pytest.approx((new - own.mean()) / own.std(ddof=1))
    for row in range(len(new)):
        assert found.violations[Rule.ONE_3S][row] == (abs(new[row] - own.mean()) > 3 * own.std(ddof=1))
    at = accuracy(own, own.mean())
    assert at.bias == pytest.approx(0, abs=1e-12) and at.delta_lg == pytest.approx(0, abs=1e-12)
    assert at.rsd == pytest.approx(100 * own.std(ddof=1) / own.mean())


def test_accuracy_is_its_definition():
    found = accuracy([9, 10, 14, np.nan], 10)
    assert found.bias == pytest.approx(10) and found.count == 3
    assert found.delta_lg == pytest.approx(np.log10(1.1))
    off = np.log10([0.9, 1.0, 1.4])
    assert found.sd_lg == pytest.approx(np.sqrt((off**2).sum() / 2))
    assert found.bias_p == pytest.approx(stats.ttest_1samp([9, 10, 14], 10).pvalue)
    one = accuracy([0.0], 10)
    assert one.bias == -100 and np.isnan(one.sd_lg) and np.isnan(one.delta_lg)


def test_blanks_are_dirty_above_the_limit_and_after_rich_samples():
    generator = np.random.default_rng(1)
    contents = generator.lognormal(4, 1, 200)
    contents[5::10] = 0.05 + 0.02 * contents[4::10]
    is_blank = np.zeros(200, bool)
    is_blank[5::10] = True
    found = blanks(Determinations.from_values(contents, "ppm"), is_blank, 0.5)
    assert found.limit == 1.5 and found.count == 20
    assert found.contaminated.tolist() == [row for row in range(5, 200, 10) if contents[row] > 1.5]
    assert found.carry_over == pytest.approx(0.02, rel=1e-9) and found.carry_over_p < 1e-3
    clean = contents.copy()
    clean[5::10] = generator.lognormal(-2, 0.3, 20)
    assert blanks(Determinations.from_values(clean, "ppm"), is_blank, 0.5).carry_over_p > 0.01


def test_a_blank_below_a_high_limit_is_not_known_to_be_clean():
    below = Determinations.from_limits([0.1, 5.0, 30], [True, True, False], "ppm")
    found = blanks(below, [True, True, False], 0.1)
    assert found.contaminated.tolist() == [1] and np.isnan(found.carry_over)


def test_drift_is_that_of_theil_and_kendall():
    generator = np.random.default_rng(2)
    order = np.arange(60)
    values = 20 * (1 + 0.002 * order) + generator.normal(0, 0.1, 60)
    found = drift(values)
    assert found.slope == pytest.approx(0.04, rel=0.1) and found.p < 1e-6
    assert found.percent == pytest.approx(100 * found.slope * 59 / np.median(values))
    shuffled = generator.permutation(60)
    assert drift(values[shuffled], shuffled).tau == pytest.approx(found.tau, abs=1e-12)
    assert drift(generator.normal(20, 0.1, 60)).p > 0.001


def test_reporting_rate_by_batch():
    determinations = Determinations.from_bounds([0, 1, 2, 5, 0, np.nan, 100], [1, 1, 2, 7, 0.5, np.nan, np.inf], "ppm")
    found = reporting_rate(determinations, list("aaabbbb"))
    assert found.batches == ("a", "b")
    assert found.reported.tolist() == [2, 2] and found.count.tolist() == [3, 3]
    assert found.percent == pytest.approx([200 / 3, 200 / 3])
    assert reporting_rate(determinations).percent == pytest.approx([400 / 6])


def test_the_criteria_that_are_shipped_are_whole_and_marked():
    with CRITERIA.open(encoding="utf-8") as file:
        found = parsed(csv.DictReader(file))
    assert {row.preset for row in found} == {"cn_regional", "ru_survey", "western"}
    assert all(row.source for row in found)
    assert all("check against" in row.source for row in found if row.mark is Mark.KNOWN and row.preset != "western")
    gold = criterion(found, "cn_regional", Measure.RELATIVE_ERROR, "Au")
    assert (gold.limit, gold.required) == (50, 80)
    assert criterion(found, "cn_regional", Measure.RELATIVE_ERROR, "Cu").limit == 30
    near, far = (criterion(found, "cn_regional", Measure.DELTA_LG, "Cu", times) for times in (2.9, 3.0))
    assert near.limit > far.limit and far.high == float("inf")
    assert criterion(found, "western", Measure.RANDOM) is None


@pytest.mark.parametrize("language, script", [("zh", "[\u4e00-\u9fff]"), ("ru", "[\u0400-\u04ff]")])
def test_the_criteria_say_in_each_language_where_they_come_from(language, script):
    with CRITERIA.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = parsed(rows, language)
    assert all(re.search(script, row.source) for row in found)
    assert [row | {"source": ""} for row in map(vars, found)] == [
        row | {"source": ""} for row in map(vars, parsed(rows))
    ]
    (own,) = parsed([{**rows[0], "source": "house rule", f"source_{language}": ""}], language)
    assert own.source == "house rule"


@pytest.mark.parametrize("column, text", [("measure", "guess"), ("mark", "?"), ("limit", "x"), ("limit", "")])
def test_a_wrong_row_of_criteria_is_named(column, text):
    row = {"preset": "p", "measure": "rsd", "elements": "", "low_dl": "", "high_dl": "", "limit": "10,5"}
    row |= {"required_percent": "", "mark": "P", "source": "here"}
    (good,) = parsed([row])
    assert (good.limit, good.required, good.low, good.high) == (10.5, 100, 0, float("inf"))
    with pytest.raises(SilkroadError) as refused:
        parsed([row, row | {column: text}])
    assert refused.value.values == {"row": 2, "column": column}


def test_refusals():
    few = Determinations.from_values([1.0, 2.0], "ppm")
    for call, code in (
        (lambda: reference_chart([5.0] * 10), "values_constant"),
        (lambda: reference_chart([5.0, 6.0]), "samples_too_few"),
        (lambda: reference_chart([5.0], 5.0, 0.0), "chart_sd"),
        (lambda: accuracy([1.0], 0), "certified_content"),
        (lambda: blanks(few, [False, False], 1), "blanks_none"),
        (lambda: blanks(few, [True, False], 0), "detection_limit_wrong"),
        (lambda: drift([1, 2, 3]), "samples_too_few"),
        (lambda: drift([3.0] * 6), "values_constant"),
        (lambda: drift([1.0] * 6, [1]), "pairs_lengths"),
        (lambda: reporting_rate(Determinations.from_values([np.nan], "ppm")), "samples_too_few"),
        (lambda: reporting_rate(few, ["a"]), "pairs_lengths"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()


def test_the_bias_has_the_interval_of_student_and_of_the_certificate():
    x = np.array([27.1, 28.0, 27.4, 28.3, 27.7])
    found = accuracy(x, 25.0)
    low, high = stats.t.interval(0.95, 4, x.mean(), stats.sem(x))
    assert (found.bias_low, found.bias_high) == pytest.approx((100 * (low / 25 - 1), 100 * (high / 25 - 1)))
    assert found.bias_p == pytest.approx(stats.ttest_1samp(x, 25.0).pvalue)
    # With an uncertainty far above that of the mean the degrees of freedom are many: 1.96 u.
    wide = accuracy(x, 25.0, 5.0)
    assert wide.bias_high - wide.bias_low == pytest.approx(2 * 1.96 * 100 * 5 / 25, rel=0.01)
    assert np.isnan(accuracy([27.0], 25.0).bias_low)


@pytest.mark.parametrize("count", [5, 40, 200])
def test_a_long_faultless_series_breaks_no_limit_by_chance(count):
    """With the sd of the certificate too, of which 1 − 0.9973^40 = 10 % of the series have a result beyond 3."""
    random, charts = np.random.default_rng(count), 1500
    alarms = naive = seen = 0
    for _ in range(charts):
        x = random.normal(100, 3, count)
        chart = reference_chart(x, 100.0, 3.0)
        alarms += chart.beyond(3).any()
        naive += (np.abs(chart.z) > 3).any()
        x[count // 2] = 100 + 18  # 6 sd
        seen += reference_chart(x, 100.0, 3.0).beyond(3)[count // 2]
    assert alarms <= 0.01 * charts + 2 * np.sqrt(0.01 * charts) and seen == charts
    assert naive / charts == pytest.approx(1 - (2 * stats.norm.cdf(3) - 1) ** count, abs=0.03)


def test_results_in_runs_are_those_that_complete_one():
    chart = reference_chart(np.full(40, 101.0) + np.arange(40) % 2, 100.0, 1.0)
    # Every result 1 or 2 sd above: 10_x from the tenth on; a single 1_3s is no run.
    assert chart.in_runs.tolist() == [False] * 9 + [True] * 31
    assert not reference_chart(np.array([100.0, 104.0, 99.0]), 100.0, 1.0).in_runs.any()
