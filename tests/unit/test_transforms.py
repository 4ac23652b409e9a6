"""Transforms and proximity against scikit-learn, SciPy and their formulas."""

import math

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.evidence.survey import Survey
from silkroad_plugin.core.evidence.transforms import (
    Decay,
    log,
    logistic,
    logistic_through,
    min_max,
    proximity,
    robust_z_score,
    winsorise,
    z_score,
)


@pytest.fixture
def values():
    return np.random.default_rng(1).gamma(2, 30, (60, 50)) + 1e6  # a mean far above the deviation


def surveyed(values, parts=1):
    layer = Survey()
    for part in np.array_split(values.ravel(), parts):
        layer.first(part)
    return layer


@pytest.mark.parametrize("parts", [1, 7, 500])
def test_moments_do_not_depend_on_blocks(values, parts):
    found = surveyed(values, parts)
    assert found.total == 3000
    assert found.mean == pytest.approx(values.mean(), rel=1e-14)
    assert found.deviation == pytest.approx(values.std(), rel=1e-9)
    assert (found.minimum, found.maximum) == (values.min(), values.max())


def test_scalers_are_scikit_learns(values):
    preprocessing = pytest.importorskip("sklearn.preprocessing")
    column = values.reshape(-1, 1)
    expected = preprocessing.StandardScaler().fit_transform(column).ravel()
    assert z_score(values, surveyed(values)).ravel() == pytest.approx(expected, abs=1e-8)
    expected = preprocessing.MinMaxScaler((-1, 3)).fit_transform(column).ravel()
    assert min_max(values, surveyed(values), -1, 3).ravel() == pytest.approx(expected, abs=1e-9)
    with pytest.raises(SilkroadError, match="one_value"):
        z_score(np.ones(3), surveyed(np.ones(3)))


def test_robust_z_score_is_scipys(values):
    stats = pytest.importorskip("scipy.stats")
    median = float(np.median(values))
    found = robust_z_score(values, median, float(np.median(abs(values - median))))
    expected = (values - median) / stats.median_abs_deviation(values, axis=None, scale="normal")
    assert found == pytest.approx(expected, rel=1e-12)
    with pytest.raises(SilkroadError, match="half_equal"):
        robust_z_score(values, median, 0.0)


def test_winsorise_is_scipys():
    mstats = pytest.importorskip("scipy.stats.mstats")
    values = np.random.default_rng(2).permutation(np.arange(101.0))
    expected = np.asarray(mstats.winsorize(values, limits=(5 / 101, 5 / 101)))
    assert np.array_equal(winsorise(values, *np.quantile(values, [0.05, 0.95])), expected)


def test_logarithm():
    assert log(np.array([1.0, 100.0, 0.0, -5.0]), 10) == pytest.approx([0, 2, np.nan, np.nan], nan_ok=True)
    assert log(np.array([0.0]), shift=1.0)[0] == 0
    with pytest.raises(SilkroadError, match="logarithm_base"):
        log(np.ones(2), 1.0)


def test_logistic_goes_through_its_tails():
    middle, slope = logistic_through(200.0, 1000.0)
    assert logistic(np.array([200.0, 600.0, 1000.0]), middle, slope) == pytest.approx([0.01, 0.5, 0.99])
    # Yousefi & Carranza (2015), eq. 2: the slope is 9.2 over the range.
    assert slope == pytest.approx(9.2 / 800, rel=2e-3)
    assert np.isfinite(logistic(np.array([-1e9, 1e9]), middle, slope)).all()


@pytest.mark.parametrize("decay", Decay)
def test_proximity_falls_from_one(decay):
    distance = np.linspace(0, 50_000, 1001)
    found = proximity(distance, decay, 8000.0)
    assert found[0] == 1
    assert (np.diff(found) <= 0).all()
    assert found.min() >= 0
    by_hand = {
        Decay.LINEAR: max(0, 1 - 5000 / 8000),
        Decay.EXPONENTIAL: math.exp(-5000 / 8000),
        Decay.SIGMOID: (1 + math.exp(-6)) / (1 + math.exp(6 / 8000 * (5000 - 8000))),
    }
    assert proximity(np.array([5000.0]), decay, 8000.0)[0] == pytest.approx(by_hand[decay])
    with pytest.raises(SilkroadError, match="reach_positive"):
        proximity(distance, decay, 0.0)
