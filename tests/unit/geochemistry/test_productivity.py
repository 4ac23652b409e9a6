"""Figures of anomalies, the Soviet chain and catchments, computed by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.catchments import lithology_background, undiluted
from silkroad_plugin.core.geochemistry.productivity import (
    anomaly_figures,
    intervals_above,
    linear_productivity,
    resources,
    slope_productivity,
    steps_along,
    train_productivity,
)
from silkroad_plugin.core.geochemistry.profiles import along_line


@pytest.mark.parametrize(
    ("convention", "contrast"),
    [("mean_over_threshold", 2.0), ("mean_over_background", 4.0), ("max_over_threshold", 3.0)],
)
def test_figures_of_an_anomaly_follow_their_convention(convention, contrast):
    contents = np.array([30.0, 60.0, 40.0, np.nan])
    found = anomaly_figures(contents, np.array([4.0, 2.0, 4.0, 9.0]), 10.0, 20.0, convention)
    assert (found.area_km2, found.count, found.mean, found.maximum) == (10, 3, 40, 60)
    assert found.contrast == pytest.approx(contrast)
    assert found.convention == convention
    assert found.areal_productivity == pytest.approx(20 * 4 + 50 * 2 + 30 * 4)
    assert found.nap == pytest.approx(contrast * 10)


def test_the_chain_from_train_to_resources():
    """A train: 5 km² at 100 ppm over 20 ppm is 5e6 m² × 80 ppm; 2.5 t/m³ of rock to 200 m hold P × 200 × 2.5 / 100."""
    train = train_productivity(np.array([100.0, 60.0]), np.array([5.0, 10.0]), 20.0)
    assert train == pytest.approx([4e8, 4e8])
    slope = slope_productivity(train[0] / 1e4, 0.8)  # % × m²
    assert slope == pytest.approx(50_000)
    found = resources(slope, 200.0, residual=0.5, share=0.4)
    assert found.primary_productivity == pytest.approx(100_000)
    assert found.resources_t == pytest.approx(100_000 / 100 * 200 * 2.5)
    assert found.forecast_t == pytest.approx(found.resources_t * 0.4)


def test_productivity_of_profiles():
    contents = np.array([10.0, 50.0, 90.0, 10.0])
    assert linear_productivity(contents, 20.0, 10.0) == pytest.approx(20 * 120)


def test_unlike_steps_are_weighed_and_like_ones_give_the_formula():
    """Samples at 0, 20, 40, 100 m stand for 20, 20, 40 and 60 m."""
    contents = np.array([10.0, 50.0, 90.0, 20.0])
    steps = steps_along(np.array([0.0, 20.0, 40.0, 100.0]))
    assert steps == pytest.approx([20, 20, 40, 60])
    assert linear_productivity(contents, steps, 10.0) == pytest.approx(20 * 40 + 40 * 80 + 60 * 10)
    like = steps_along(np.array([5.0, 25.0, 45.0, 65.0]))
    assert linear_productivity(contents, like, 10.0) == pytest.approx(20 * (170 - 4 * 10))


def test_intervals_begin_and_end_at_the_threshold():
    contents = np.array([60.0, 10.0, 60.0, 70.0, np.nan, 80.0])
    assert intervals_above(contents, 60.0) == [slice(0, 1), slice(2, 4), slice(5, 6)]
    assert intervals_above(contents, 100.0) == []


def test_places_along_a_line_keep_their_distances():
    x, y = np.array([0.0, 30.0, 60.0, np.nan]), np.array([0.0, 40.0, 80.0, 1.0])
    assert along_line(x, y)[:3] == pytest.approx([0, 50, 100])
    assert np.isnan(along_line(x, y)[3])
    assert along_line(np.zeros(3), np.array([9.0, 0.0, 4.0])) == pytest.approx([9, 0, 4])


def test_background_of_catchments_is_that_of_their_rocks():
    """Contents mixed from 20, 50 and 80 of three rocks in pure catchments are found again, and so is a mixture."""
    areas = np.array([[2.0, 0, 0], [0, 3.0, 0], [0, 0, 1.0], [1.0, 1.0, 2.0]])
    contents = np.array([20.0, 50.0, 80.0, np.nan])
    found = lithology_background(contents, areas)
    assert found.by_unit == pytest.approx([20, 50, 80])
    assert found.background == pytest.approx([20, 50, 80, (20 + 50 + 160) / 4])
    assert found.residual[:3] == pytest.approx([0, 0, 0])
    weighted = lithology_background(np.array([10.0, 40.0]), np.array([[1.0], [2.0]]))
    assert weighted.by_unit == pytest.approx([30])


def test_a_rock_that_nothing_sampled_drains_has_no_background_of_its_own():
    found = lithology_background(np.array([10.0, np.nan, np.nan]), np.array([[1.0, 0], [1.0, 1.0], [0, 1.0]]))
    assert found.by_unit[0] == 10
    assert np.isnan(found.by_unit[1])
    assert found.background[:2].tolist() == [10, 10]
    assert np.isnan(found.background[2])


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**31 - 1))
def test_residuals_weighted_by_area_sum_to_nothing_in_each_rock_that_stands_alone(seed):
    rng = np.random.default_rng(seed)
    unit = rng.integers(0, 3, 40)
    areas = np.zeros((40, 3))
    areas[np.arange(40), unit] = rng.random(40) + 0.1
    found = lithology_background(rng.lognormal(size=40), areas)
    sums = [(found.residual * areas[:, column]).sum() for column in range(3)]
    assert sums == pytest.approx([0, 0, 0], abs=1e-9)


def test_dilution_is_undone():
    """A source of 1 km² with 500 in a catchment of 8 km² of 20 gives (500 + 7 × 20) / 8."""
    mixed = (500 + 7 * 20) / 8
    assert undiluted(np.array([mixed]), np.array([20.0]), np.array([8.0])) == pytest.approx([500])
    assert undiluted(np.array([10.0]), np.array([20.0]), np.array([9.5])) == pytest.approx([-75])


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("anomaly_empty", lambda: anomaly_figures(np.full(2, np.nan), np.ones(2), 1.0, 2.0)),
        ("anomaly_area", lambda: anomaly_figures(np.ones(2), np.zeros(2), 1.0, 2.0)),
        ("anomaly_levels", lambda: anomaly_figures(np.ones(2), np.ones(2), 3.0, 2.0)),
        ("anomaly_convention", lambda: anomaly_figures(np.ones(2), np.ones(2), 1.0, 2.0, "other")),
        ("anomaly_empty", lambda: linear_productivity(np.array([]), 1.0, 1.0)),
        ("profile_short", lambda: steps_along(np.array([1.0]))),
        ("profile_positions", lambda: steps_along(np.array([0.0, 1.0, 1.0]))),
        ("catchment_area", lambda: train_productivity(np.ones(1), np.zeros(1), 1.0)),
        ("coefficient_zero", lambda: slope_productivity(1.0, 0.0)),
        ("coefficient_zero", lambda: resources(1.0, 100.0, residual=np.nan)),
        ("resources_depth", lambda: resources(1.0, 0.0)),
        ("catchment_shape", lambda: lithology_background(np.ones(2), np.ones((3, 1)))),
        ("catchment_area", lambda: lithology_background(np.ones(2), np.array([[1.0], [0.0]]))),
        ("catchment_area", lambda: undiluted(np.ones(1), np.ones(1), np.zeros(1))),
        ("catchment_source", lambda: undiluted(np.ones(1), np.ones(1), np.ones(1), 0.0)),
    ],
)
def test_what_has_no_answer_is_refused(code, call):
    with pytest.raises(SilkroadError) as caught:
        call()
    assert caught.value.code == code
