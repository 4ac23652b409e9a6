"""Correlation, Cramér's V and shared best area against scipy and counting, with nodata in any pattern."""

import numpy as np
import pytest

from silkroad_plugin.core.evidence import association
from silkroad_plugin.core.evidence.association import (
    JointCounts,
    PairMoments,
    alike_layers,
    chi_squared,
    class_limits,
    coarser,
    shared_top,
    spearman,
)

stats = pytest.importorskip("scipy.stats")


@pytest.fixture
def layers():
    rng = np.random.default_rng(4)
    first = rng.normal(1e6, 3, 20_000)
    second = np.exp((first - 1e6) / 3 + rng.normal(0, 1, 20_000))
    third = rng.integers(0, 6, 20_000).astype(float)
    known = [rng.random(20_000) < 0.8, None, rng.random(20_000) < 0.9]
    return [first, second, third], known


def pair(layers, i, j):
    values, known = layers
    both = np.ones(len(values[0]), bool)
    for k in (i, j):
        both &= True if known[k] is None else known[k]
    return values[i][both], values[j][both]


def filled(accumulator, layers, pieces=7, areas=None):
    values, known = layers
    for part in np.array_split(np.arange(len(values[0])), pieces):
        accumulator.add(
            [v[part] for v in values],
            [None if k is None else k[part] for k in known],
            None if areas is None else areas[part],
        )
    return accumulator


def test_pearson_is_numpys_on_the_cells_that_both_have(layers):
    found = filled(PairMoments([1e6 + 1, 2, 3], [3, 2, 1]), layers).correlation()
    for i in range(3):
        for j in range(3):
            assert found[i, j] == pytest.approx(np.corrcoef(*pair(layers, i, j))[0, 1], abs=1e-9)
    same = filled(PairMoments([1e6 + 1, 2, 3], [3, 2, 1]), layers, 1, np.full(20_000, 5.0)).correlation()
    assert same == pytest.approx(found, abs=1e-12)


def test_what_does_not_vary_has_no_correlation():
    moments = PairMoments([0, 0], [1, 1])
    moments.add([np.full(50, 0.1), np.arange(50.0)], [None, None])
    found = moments.correlation()
    assert np.isnan(found[0, 1]) and found[1, 1] == pytest.approx(1)


def test_values_that_are_not_known_are_not_looked_at(layers):
    values, known = layers
    spoilt = [np.where(known[0], values[0], np.nan), values[1], np.where(known[2], values[2], -9999)]
    for make in (lambda: PairMoments([0, 0, 0], [1e6, 1, 1]), lambda: JointCounts([class_limits(v) for v in values])):
        plain, other = filled(make(), (values, known)), filled(make(), (spoilt, known))
        if isinstance(plain, PairMoments):
            assert np.array_equal(plain.correlation(), other.correlation())
        else:
            assert all(np.array_equal(plain.table(*p), other.table(*p)) for p in ((0, 1), (0, 2), (1, 2)))


def test_spearman_by_classes_is_scipys_to_a_ten_thousandth(layers):
    counts = filled(JointCounts([class_limits(v[::3]) for v in layers[0]]), layers)
    for i, j in ((0, 1), (0, 2), (1, 2)):
        assert spearman(counts.table(i, j)) == pytest.approx(stats.spearmanr(*pair(layers, i, j))[0], abs=1e-4)


def test_spearman_of_few_values_is_exact():
    rng = np.random.default_rng(1)
    first, second = rng.integers(0, 5, 999), rng.integers(0, 200, 999)
    counts = filled(JointCounts([class_limits(first), class_limits(second)]), ([first, second], [None, None]))
    assert spearman(counts.table(0, 1)) == pytest.approx(stats.spearmanr(first, second)[0], rel=1e-12)
    assert np.isnan(spearman(np.array([[3.0, 4.0]])))


def test_chi_squared_and_v_are_scipys(layers):
    rng = np.random.default_rng(2)
    first = rng.integers(0, 4, 5000)
    second = np.where(rng.random(5000) < 0.3, first, rng.integers(0, 7, 5000))
    counts = filled(JointCounts([class_limits(first), class_limits(second)]), ([first, second], [None, None]))
    found = chi_squared(counts.table(0, 1))
    table = np.histogram2d(first, second, [np.arange(5), np.arange(8)])[0]
    expected = stats.chi2_contingency(table, correction=False)
    assert (found.chi_squared, found.freedom) == (pytest.approx(expected[0]), expected[2])
    assert found.v == pytest.approx(stats.contingency.association(table.astype(int)))
    assert np.isnan(chi_squared(np.array([[5.0], [3.0]])).v)
    assert chi_squared(np.diag([2.0, 3.0, 4.0])).v == pytest.approx(1)


def test_shared_top_counts_cells():
    rng = np.random.default_rng(3)
    first = rng.permutation(1000)
    second, moved = first.copy(), np.flatnonzero(rng.random(1000) < 0.5)
    second[moved] = second[rng.permutation(moved)]
    limits = np.arange(1, 1000)
    counts = filled(JointCounts([limits, limits]), ([first, second], [None, None]))
    top = [set(np.flatnonzero(values >= 900).tolist()) for values in (first, second)]
    assert shared_top(counts.table(0, 1), 0.1) == pytest.approx(len(top[0] & top[1]) / 100)
    assert shared_top(np.diag(np.ones(50)), 0.1) == pytest.approx(1)
    assert shared_top(np.fliplr(np.diag(np.ones(50))), 0.1) == 0
    # Equal scores: a tenth of a map that says nothing shares a tenth with anything.
    assert shared_top(np.array([[30.0, 70.0]]), 0.1) == pytest.approx(0.1)
    # Also where the limit cuts a tie, 16 % of the area below 4 %: a layer shares all with itself, with one that ties
    # elsewhere what lots leave in common, 3/8 of 16 % drawn twice.
    assert shared_top(np.diag([80.0, 16.0, 4.0]), 0.1) == pytest.approx(1)
    other = np.array([[70.0, 10.0, 0.0], [10.0, 6.0, 0.0], [0.0, 0.0, 4.0]])
    assert shared_top(other, 0.1) == pytest.approx((4 + 6 * (6 / 16) ** 2) / 10)
    assert shared_top(np.ones((8, 8)), 0.25) == pytest.approx(0.25)


def test_coarser_keeps_order_and_area():
    table = np.arange(1.0, 41).reshape(20, 2)
    joined = coarser(table, 4)
    assert joined.shape == (4, 2) and joined.sum() == table.sum()
    assert joined.sum(1) == pytest.approx(np.full(4, table.sum() / 4), rel=0.15)
    assert np.array_equal(coarser(np.eye(3), 10).sum(0), np.ones(3))


def test_parts_do_not_show(layers, monkeypatch):
    values, known = layers
    areas = np.random.default_rng(1).random(20_000)
    limits = [class_limits(one) for one in values]

    def found():
        joint, moments = JointCounts(limits), PairMoments([1e6, 1, 3], [3, 2, 1])
        for one in (joint, moments):
            one.add(values, known, areas)
        return joint.table(0, 1), moments.correlation()

    table, matrix = found()
    monkeypatch.setattr(association, "TOGETHER", 999)
    again = found()
    assert again[0] == pytest.approx(table) and again[1] == pytest.approx(matrix, rel=1e-9)


def test_layers_alike_are_found_in_any_order_of_values_and_with_few_cells_nothing_is_said():
    rng = np.random.default_rng(9)
    field, codes = rng.normal(size=3000), rng.integers(1, 6, 3000).astype(float)
    other = np.where(rng.random(3000) < 0.1, np.nan, -np.exp(field))
    layers = np.array([field, codes, other, np.full(3000, 7.0), (7 * codes) % 11])
    nominal = [False, True, False, False, True]
    found = [(one.first, one.second, one.measure, round(one.value, 3)) for one in alike_layers(layers, nominal, 0.9)]
    assert found == [(0, 2, "spearman", -1.0), (1, 4, "cramers_v", 1.0)]
    noisy = np.array([field, field + rng.normal(0, 1, 3000)])
    assert not alike_layers(noisy, [False, False], 0.9) and alike_layers(noisy, [False, False], 0.6)
    assert not alike_layers(layers[:, :99], nominal, 0.9)
