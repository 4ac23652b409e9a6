"""The verdict of a practice on a laboratory: in control it passes, biased or drifting it does not."""

import csv

import numpy as np
import pytest

from silkroad_plugin.core.geochemistry.control_samples import Role, control_samples
from silkroad_plugin.core.geochemistry.criteria import Measure, parsed
from silkroad_plugin.core.geochemistry.determinations import Determinations
from silkroad_plugin.core.geochemistry.quality import Certified, quality
from tests.package_source import ROOT

with (ROOT / "resources" / "data" / "geochem_criteria.csv").open(encoding="utf-8") as file:
    CRITERIA = parsed(csv.DictReader(file))
PRESETS = ("cn_regional", "ru_survey", "western")


def judged(results, certified, criteria=CRITERIA):
    """The quality of an element of which ``results`` (n) are those of one reference material."""
    count = len(results)
    names = [f"c{row}" for row in range(count)]
    empty = [""] * count
    control = control_samples(names, empty, [Role.STANDARD] * count, ["GSD-9"] * count, empty, empty)
    values = Determinations.from_values(results, "ppm")
    return quality("Cu", values, control, criteria, PRESETS, {"GSD-9": certified})


def failing(found):
    return {(one.criterion.preset, one.criterion.measure) for one in found.judgements if one.good is False}


@pytest.mark.parametrize("certified", [Certified(25.0, 1.25), Certified(25.0, 1.25, 0.2), Certified(25.0)])
def test_series_of_40_in_control_pass_99_times_in_100(certified):
    random, series = np.random.default_rng(40), 600
    passed = sum(judged(random.normal(25, 1.25, 40), certified).verdict("western") for _ in range(series))
    assert passed >= 0.99 * series


@pytest.mark.parametrize("bias", [-0.11, -0.08, 0.08, 0.11, 0.3])
def test_a_biased_series_fails_the_western_practice_by_its_bias(bias):
    for seed in range(20):
        results = 25 * (1 + bias) * (1 + np.random.default_rng(seed).normal(0, 0.01, 40))
        found = judged(results, Certified(25.0, 1.8))
        assert ("western", Measure.BIAS) in failing(found) and found.verdict("western") is False
        assert found.references[0].biased
        # The Chinese limit is 10^±0.05: −10.9 % to +12.2 %.
        assert (("cn_regional", Measure.DELTA_LG) in failing(found)) == (not 10**-0.05 < results.mean() / 25 < 10**0.05)


def test_a_small_bias_and_one_of_few_results_pass():
    random = np.random.default_rng(2)
    assert not failing(judged(25 * 1.03 * (1 + random.normal(0, 0.01, 40)), Certified(25.0, 1.8)))
    wide = judged(np.array([25.0, 28.0, 29.5]), Certified(25.0))  # +10 %, with an interval from −13 to +33 %
    assert ("western", Measure.BIAS) not in failing(wide) and not wide.references[0].biased


def test_criteria_of_bias_and_runs_can_be_a_user_s_own():
    row = {"preset": "western", "elements": "", "low_dl": "", "high_dl": "", "required_percent": "", "mark": "P"}
    own = parsed([row | {"measure": name, "limit": limit, "source": "ours"} for name, limit in
                  (("bias", "2"), ("runs", "10"))])  # fmt: skip
    results = 25 * 1.03 * (1 + np.random.default_rng(2).normal(0, 0.01, 40))
    assert failing(judged(results, Certified(25.0, 0.25), own)) == {
        ("western", Measure.BIAS),
        ("western", Measure.RUNS),
    }
    # Without an sd of the certificate runs are not judged: they would show how precise the results are.
    assert failing(judged(results, Certified(25.0), own)) == {("western", Measure.BIAS)}
