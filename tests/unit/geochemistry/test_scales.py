"""Levels of contours and limits of zones against the series of the maps and against hand-made samples."""

import numpy as np
import pytest

from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.geochemistry.scales import levels, limits


def test_the_chinese_series():
    assert levels(0.9, 26, "0.1").tolist() == [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25]
    assert levels(0.9, 26, "0.2").tolist() == [1, 1.5, 2.5, 4, 6, 10, 15, 25]
    assert np.log10(levels(0.95, 10.5, "exact_0.1")) == pytest.approx(np.arange(11) / 10)
    series = np.log10([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8])
    assert np.abs(series - np.arange(10) / 10).max() < 0.025


def test_more_than_thirty_lines_are_thinned():
    assert levels(1, 990).tolist() == levels(1, 990, "0.1").tolist()
    assert len(levels(1, 990)) == 29
    assert levels(1, 5000).tolist() == levels(1, 5000, "0.2").tolist()
    assert levels(-5, 10)[0] > 1e-3
    with pytest.raises(SilkroadError):
        levels(-5, -1)


def test_limits_of_zones():
    rng = np.random.default_rng(1)
    values = 10 ** rng.normal(1, 0.2, 20_000)
    found = limits(values, "mean_sd", [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5])
    assert np.log10(found) == pytest.approx(1 + 0.2 * np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5]), abs=0.02)
    shares = [(values < limit).mean() for limit in found]
    assert shares == pytest.approx([0.0062, 0.0668, 0.3085, 0.6915, 0.9332, 0.9938], abs=0.01)
    assert limits(np.arange(101.0), "low_density", [85, 92.5, 97.5]).tolist() == [85, 92.5, 97.5]
    assert limits(values, "threshold", [1, 2, 4], 30.0).tolist() == [30, 60, 120]
    assert limits(values, "threshold", [1]) == pytest.approx(10**1.4, rel=0.03)
    assert limits(values, "background", [1.5, 3]) == pytest.approx([15, 30], rel=0.03)
    ends = values.min(), values.max()
    assert limits(values, "log_interval", []).tolist() == levels(*ends).tolist()
