"""Brier score, calibration curve and Wilson's interval against other software and figures by hand."""

import warnings

import numpy as np
import pytest

from silkroad_plugin.core.validation.calibration import bins, calibrate, wilson
from silkroad_plugin.core.validation.ranking import Counter


def calibrated(probability, events, edges, areas=None, unit=1.0):
    counter = Counter(edges, moments=True)
    for part in np.array_split(np.arange(len(probability)), 7):
        counter.add(probability[part], None if areas is None else areas[part])
    return calibrate(probability[events], counter.result(), counter.moments(), edges, unit)


def test_brier_and_calibration_are_scikit_learns():
    metrics = pytest.importorskip("sklearn.metrics")
    calibration = pytest.importorskip("sklearn.calibration")
    rng = np.random.default_rng(3)
    probability = rng.random(5000) ** 3
    events = rng.random(5000) < probability * 0.7
    edges = np.linspace(0, 1, 11)[1:-1]
    found = calibrated(probability, events, edges)
    assert found.brier == pytest.approx(metrics.brier_score_loss(events, probability), rel=1e-12)
    observed, predicted = calibration.calibration_curve(events, probability, n_bins=10)
    assert found.observed == pytest.approx(observed, rel=1e-12)
    assert found.predicted == pytest.approx(predicted, rel=1e-12)
    assert found.reference == pytest.approx(events.mean() * (1 - events.mean()))
    assert ((found.lower <= found.observed) & (found.observed <= found.upper)).all()


def test_murphys_parts_add_up_where_bins_are_single_values():
    rng = np.random.default_rng(4)
    probability = rng.choice([0.1, 0.3, 0.7], 3000)
    events = rng.random(3000) < probability
    found = calibrated(probability, events, np.array([0.2, 0.5]))
    assert found.brier == pytest.approx(found.reliability - found.resolution + found.reference, rel=1e-12)


def test_cells_of_two_units_are_two_units():
    rng = np.random.default_rng(8)
    probability = rng.random(2000).astype(np.float32) ** 4
    events = rng.random(2000) < probability
    edges = bins(probability)
    plain = calibrated(np.repeat(probability, 2), np.repeat(events, 2) & np.tile([True, False], 2000), edges)
    for areas, unit in ((None, 0.5), (np.full(2000, 6.0), 3.0)):
        found = calibrated(probability, events, edges, areas, unit)
        for name in ("brier", "reference", "reliability", "resolution", "predicted", "observed", "units"):
            assert getattr(found, name) == pytest.approx(getattr(plain, name), rel=1e-9)


def test_a_bin_with_more_deposits_than_units_is_flagged():
    probability = np.repeat([0.1, 0.9], [100, 4])
    counter = Counter(np.array([0.5]), moments=True)
    counter.add(probability)
    deposits = np.repeat([0.1, 0.9], [10, 3])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = calibrate(deposits, counter.result(), counter.moments(), np.array([0.5]), 2.0)
    assert found.overfull.tolist() == [False, True] and found.observed.tolist() == [0.2, 1.5]
    assert np.isnan([found.lower[1], found.upper[1]]).all() and 0 < found.lower[0] < 0.2 < found.upper[0] < 1


def test_the_level_of_the_interval_counts():
    probability = np.repeat([0.1, 0.9], [100, 40])
    counter = Counter(np.array([0.5]), moments=True)
    counter.add(probability)
    deposits = np.repeat([0.1, 0.9], [10, 30])
    for level in (0.5, 0.95):
        found = calibrate(deposits, counter.result(), counter.moments(), np.array([0.5]), level=level)
        assert np.array_equal([found.lower, found.upper], wilson(np.array([10, 30]), np.array([100, 40]), level))


def test_bins_expect_equally_many_deposits():
    probability = np.random.default_rng(9).random(100_000) ** 6
    edges = bins(probability)
    expected = np.bincount(np.searchsorted(edges, probability, "right"), probability)
    assert len(expected) == 10
    assert expected == pytest.approx(np.full(10, expected.mean()), rel=0.01)


def test_wilson_interval():
    # Newcombe (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    for events, units, lower, upper in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611)):
        assert wilson(np.array([events]), np.array([units])) == (
            pytest.approx([lower], abs=5e-5),
            pytest.approx([upper], abs=5e-5),
        )
