"""Class breaks by share of area."""

import numpy as np
import pytest

from silkroad_plugin.core.cartography.classes import AreaByScore


def test_shares_of_area():
    scores = np.arange(1, 1001) / 1000
    counted = AreaByScore()
    for part in np.array_split(np.random.default_rng(3).permutation(scores), 7):
        counted.add(part)
    found = counted.breaks([1, 5, 10, 20, 100])
    assert [share for _, share in found] == pytest.approx([1, 5, 10, 20, 100])
    assert [low for low, _ in found] == pytest.approx([0.991, 0.951, 0.901, 0.801, 0.001])


def test_ties_give_the_true_share():
    counted = AreaByScore()
    counted.add(np.repeat([0.9, 0.5, 0.1], [3, 17, 80]))
    found = counted.breaks([1, 5, 10, 20, 100])
    assert [low for low, _ in found] == pytest.approx([0.9, 0.5, 0.1])
    assert [share for _, share in found] == pytest.approx([3, 20, 100])


def test_cells_of_unequal_area():
    counted = AreaByScore()
    counted.add(np.array([0.9, 0.1]), np.array([1.0, 3.0]))
    assert counted.breaks([20])[0] == pytest.approx((0.9, 25))


def test_many_values_take_little_memory():
    counted = AreaByScore()
    for seed in range(5):
        counted.add(np.random.default_rng(seed).random(200_000))
    assert len(counted.values) < 50_000
    assert counted.breaks([10])[0][0] == pytest.approx(0.9, abs=2e-3)


def test_zero_negative_and_no_scores():
    counted = AreaByScore()
    counted.add(np.array([0.0, -2.5, 3.0]))
    assert counted.values.tolist() == pytest.approx([-2.5, 0, 3])
    with pytest.raises(ValueError):
        AreaByScore().breaks([1])
