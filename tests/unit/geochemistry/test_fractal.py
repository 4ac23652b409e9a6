"""Broken lines against R segmented and pwlf, breaks against an exact power law, and none in a lognormal population."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import Cancelled, SilkroadError
from silkroad_plugin.core.geochemistry.broken_line import broken_line, coarse_residual
from silkroad_plugin.core.geochemistry.fractal import bend, curve, fractal, lognormal_p
from tests.geochem_reference import reference
from tests.unit.geochemistry.survey_columns import columns


@pytest.mark.parametrize("element", ["Cu", "Ni", "Zn", "V"])
@pytest.mark.parametrize("knots", [1, 2])
def test_lines_are_those_of_independent_software(element, knots):
    (contents,) = columns("rgr__kola.c", element)
    points = curve(contents, points=None, fewest=1)
    found = broken_line(np.log10(points.value), np.log10(points.amount), knots)
    expected = reference("20_CN_pwlf")["sets"][f"{element}_{knots}bp"]
    assert found.residual <= min(expected["pwlf_rss"], expected["R_rss"]) * (1 + 1e-7)
    assert found.knots == pytest.approx(np.log10(expected["pwlf"]), abs=1e-4)


def test_breaks_of_an_exact_power_law_are_found():
    (contents,) = columns("synthetic__ca_piecewise_powerlaw", "c")
    for areas in (None, np.full(len(contents), 4.0)):
        found = fractal(contents, areas)
        assert np.log10(found.breaks) == pytest.approx([2, 3], abs=0.03)
        assert found.line.slopes == pytest.approx([-0.5, -2, -4], abs=0.15)
        assert found.p_lognormal < 0.01 and found.p_line > 0.05
    given_number = fractal(contents, breaks=2)
    assert np.log10(given_number.breaks) == pytest.approx([2, 3], abs=0.03) and np.isnan(given_number.p_line)


def test_one_lognormal_population_has_no_breaks():
    generator = np.random.default_rng(5)
    broken = sum(len(fractal(generator.lognormal(1, 0.9, 250), seed=run).breaks) > 0 for run in range(20))
    assert broken <= 4  # 5 % of 20 is one; more than four has a chance of 0.3 %


def test_two_populations_are_broken():
    generator = np.random.default_rng(8)
    for run in range(3):
        enriched = generator.random(500) < 0.1
        logs = np.where(enriched, generator.normal(2.3, 0.25, 500), generator.normal(1.2, 0.25, 500))
        found = fractal(10**logs, seed=run)
        assert found.p_lognormal < 0.05
        assert any(1.5 < knot < 2.3 for knot in found.line.knots)


def test_curve_counts_what_reaches_each_threshold():
    values = np.array([1, 2, 2, 4, 8, 16, 32, 64, 64, 128, 256, 300, np.nan])
    areas = np.arange(13.0)
    points = curve(values, areas, points=None, fewest=2)
    brute = [areas[:12][values[:12] >= value].sum() for value in points.value]
    assert points.amount.tolist() == brute and points.value[-1] == pytest.approx(256) and points.total == 66


@settings(max_examples=30, deadline=None)
@given(
    st.floats(0.2, 0.8),
    st.floats(-3, -0.2),
    st.floats(-3, -0.2),
)
def test_an_exact_broken_line_is_found(place, first, second):
    x = np.linspace(0, 1, 60)
    y = 4 + first * x + (second - first) * np.maximum(x - place, 0)
    found = broken_line(x, y, 1)
    assert found.at(x) == pytest.approx(y, abs=1e-5)
    if abs(first - second) > 0.2:
        assert found.knots[0] == pytest.approx(place, abs=1e-3)


def test_the_search_is_the_brute_force():
    generator = np.random.default_rng(1)
    x = np.sort(generator.random(40))
    y = np.cumsum(generator.normal(size=40))

    def left(knots):
        basis = np.column_stack([np.ones(40), x, *(np.maximum(x - knot, 0) for knot in knots)])
        return ((y - basis @ np.linalg.lstsq(basis, y, rcond=None)[0]) ** 2).sum()

    grid = np.linspace(x[2], x[-3], 300)
    best = min(left((knot,)) for knot in grid if 3 <= (x <= knot).sum() <= 37)
    found = broken_line(x, y, 1)
    assert found.residual <= best * (1 + 1e-9)
    assert found.residual == pytest.approx(left(found.knots), rel=1e-9)
    pair = broken_line(x, y, 2)
    assert pair.residual == pytest.approx(left(pair.knots), rel=1e-9) and pair.residual <= found.residual
    assert pair.residual <= coarse_residual(x, y, 2) * (1 + 1e-9)


def test_bend_is_the_correlation_of_the_probability_plot():
    x = np.sort(np.random.default_rng(0).normal(size=40))
    scores = np.array([NormalDist().inv_cdf((rank - 0.375) / 40.25) for rank in range(1, 41)])
    assert bend(x, scores, 12) == pytest.approx(1 - np.corrcoef(x[12:], scores[12:])[0, 1] ** 2, rel=1e-9)
    assert bend(scores, scores, 0) == pytest.approx(0, abs=1e-12) and bend(np.ones(40), scores, 0) == 0
    tied = np.sort(np.round(x, 0))
    mean_scores = [scores[tied == value].mean() for value in tied]
    assert bend(tied, scores, 0) == pytest.approx(1 - np.corrcoef(tied, mean_scores)[0, 1] ** 2, rel=1e-9)


@pytest.mark.parametrize("count", [300, 2000])
def test_rounding_and_half_limits_are_no_populations(count):
    generator = np.random.default_rng(9)
    rounded, halved = 0, 0
    for run in range(20):
        values = generator.lognormal(1.5, 0.7, count)
        limit = np.quantile(values, 0.15)
        rounded += lognormal_p(np.log10(np.maximum(np.round(values), 1)), run) < 0.05
        halved += lognormal_p(np.log10(np.where(values < limit, limit / 2, values)), run) < 0.05
    assert rounded <= 4 and halved <= 4


def test_p_of_a_lognormal_is_uniform():
    generator = np.random.default_rng(2)
    p = np.array([lognormal_p(generator.normal(3, 2, 60), seed) for seed in range(120)])
    assert 0.35 < p.mean() < 0.65 and (p < 0.2).mean() < 0.35


def test_results_do_not_depend_on_the_order_of_rows():
    values = np.random.default_rng(3).lognormal(0, 1, 300)
    one, other = fractal(values, breaks=1), fractal(values[::-1], breaks=1)
    assert one.breaks == pytest.approx(other.breaks, rel=1e-9) and one.p_lognormal == other.p_lognormal


def test_cancelling_ends_the_bootstrap():
    def stop(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        fractal(np.random.default_rng(3).lognormal(0, 1, 100), progress=stop)


def test_refusals():
    values = np.random.default_rng(3).lognormal(0, 1, 100)
    for call, code in (
        (lambda: fractal(values[:5]), "samples_too_few"),
        (lambda: fractal(np.full(50, 3.0)), "values_constant"),
        (lambda: fractal(np.append(values, 0)), "values_not_positive"),
        (lambda: fractal(values, np.ones(3)), "areas_wrong"),
        (lambda: fractal(values, -np.ones(100)), "areas_wrong"),
        (lambda: fractal(values, breaks=9), "breaks_count"),
        (lambda: broken_line([1, 2, 3, 4], [1, 2, 3, 4], 1), "curve_too_short"),
    ):
        with pytest.raises(SilkroadError, match=code):
            call()
