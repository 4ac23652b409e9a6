"""Figures of targets against numpy on whole arrays, and the bootstrap of the concentration-area plot."""

import tracemalloc

import numpy as np
import pytest

from silkroad_plugin.core.chance import lots
from silkroad_plugin.core.errors import SilkroadError
from silkroad_plugin.core.prospectivity.cut_off import populations
from silkroad_plugin.core.prospectivity.targets import (
    SAMPLE,
    ClassLayer,
    OrderedLayer,
    ZoneStatistics,
    percentile,
    ranks,
)


def cells(seed=0, number=5000, zones=4):
    rng = np.random.default_rng(seed)
    return rng.integers(0, zones + 1, number), 1e6 + rng.random(number), rng.random(number) + 0.5, rng.random(number)


@pytest.mark.parametrize(("seed", "cuts"), [(0, []), (1, [2500]), (2, [1, 2, 4999]), (3, list(range(50, 5000, 50)))])
def test_statistics_do_not_depend_on_the_blocks(cuts, seed):
    zone, values, areas, _ = cells(seed)
    found = ZoneStatistics(4)
    for part in np.split(np.arange(len(zone)), cuts):
        found.add(zone[part], values[part], areas[part])
    for number in range(1, 5):
        here = zone == number
        mean = np.average(values[here], weights=areas[here])
        deviation = np.sqrt(np.average((values[here] - mean) ** 2, weights=areas[here]))
        assert found.mean()[number - 1] == pytest.approx(mean, rel=1e-13)
        # One pass about 0 would lose all but four digits at values of a million.
        assert found.deviation()[number - 1] == pytest.approx(deviation, rel=1e-8)
        assert found.largest[number] == values[here].max()
        assert found.area[number] == pytest.approx(areas[here].sum())


def test_no_block_is_kept():
    """A million cells a block: what stays is the sample."""
    layer, ones = OrderedLayer(1, True), np.ones(1_000_000)
    tracemalloc.start()
    for start in range(5):
        drawn = lots(np.arange(1_000_000) + 1_000_000 * start)
        layer.add(np.ones(1_000_000, np.int64), ones.copy(), None, ones.copy(), drawn)
    del drawn
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 1.3 * SAMPLE * 24  # five blocks are 120 MB


@pytest.mark.parametrize("descending", [True, False])
def test_how_favourable_an_ordered_layer_is(descending):
    values = np.array([1.0, 2.0, 2.0, 4.0, 9.0])
    zone = np.array([0, 1, 1, 2, 0])
    areas = np.array([1.0, 1.0, 1.0, 1.0, 4.0])
    layer = OrderedLayer(3, descending)
    for part in (slice(0, 2), slice(2, 5)):
        layer.add(zone[part], values[part], areas[part] * 0, areas[part], lots(np.arange(5)[part]))
    mean, share = layer.result()
    assert mean[:2].tolist() == [2.0, 4.0]
    # Of 8 units of area 1 lies below 2 and 2 are equal; 3 lie below 4 and 1 is equal.
    expected = np.array([100 * 2 / 8, 100 * 3.5 / 8])
    assert share[:2] == pytest.approx(expected if descending else 100 - expected)
    assert np.isnan(mean[2]) and np.isnan(share[2])


def test_how_favourable_a_class_is():
    classes = np.array([1, 1, 2, 2, 3, 3])
    scores = np.array([0.1, 0.3, 0.9, 0.7, 0.2, 0.2])
    zone = np.array([0, 1, 1, 1, 2, 0])
    layer = ClassLayer(3, "rocks")
    for part in (slice(0, 3), slice(3, 6)):
        layer.add(zone[part], classes[part], scores[part], np.ones(3))
    known, share = layer.result()
    assert known[:2].tolist() == [2.0, 3.0]
    # Mean scores: class 1 0.2, class 2 0.8, class 3 0.2; equal means count half.
    assert share[:2] == pytest.approx([100 * (4 + 1) / 6, 100 * 2 / 6])
    assert np.isnan(known[2]) and np.isnan(share[2])


def test_a_continuous_layer_is_no_classes():
    with pytest.raises(SilkroadError, match="target_classes"):
        ClassLayer(1, "gravity").add(np.zeros(2000, int), np.arange(2000.0), np.ones(2000), np.ones(2000))


def test_order():
    mean, largest, area = np.array([0.2, 0.9, 0.9, 0.2]), np.array([1, 0.9, 1, 1.0]), np.array([3, 1, 1, 5.0])
    assert ranks(mean, largest, area).tolist() == [2, 1, 3, 0]
    assert [percentile(order, 4) for order in range(4)] == [100, 75, 50, 25]


def pareto(seed, number=4000):
    drawn = (1 - np.random.default_rng(seed).random(number) * 0.9999) ** (-1 / 1.5)
    return np.unique(np.round(drawn, 3), return_counts=True)


def test_one_power_law_has_no_break():
    kept = 0
    for seed in range(12):
        values, counts = pareto(seed)
        try:
            populations(values, counts.astype(float), 4000)
        except SilkroadError as refusal:
            kept += refusal.code == "one_population" and refusal.values["p"] > 0.05
    assert kept >= 10  # of 12 at a level of 5 %


def test_two_populations_are_parted():
    rng = np.random.default_rng(3)
    drawn = np.r_[rng.lognormal(-3, 0.6, 20000), rng.lognormal(0.5, 0.3, 800)]
    values, counts = np.unique(np.round(drawn, 4), return_counts=True)
    line, p = populations(values[values > 0], counts[values > 0].astype(float), len(drawn))
    assert p == 0.01
    # Between the two modes, 0.05 and 1.6, the area hardly falls: one break leads into the gap, one out of it.
    assert any(0.05 < value < 2.5 for value in line.breaks)
    assert line.r_squared > 0.98
    again, _ = populations(values[values > 0], counts[values > 0].astype(float), len(drawn))
    assert again.breaks.tolist() == line.breaks.tolist()
