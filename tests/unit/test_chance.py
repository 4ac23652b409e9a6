"""A sample that belongs to the cells: the same whatever the blocks, and fair."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.chance import Sample, lots, uniform


def drawn(size, places, parts):
    sample = Sample(size)
    for part in parts:
        sample.add(lots(places[part]), places[part], -places[part].astype(float))
    return sample.rows()


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.integers(0, 400), st.integers(1, 20), st.integers(0, 2**31))
def test_order_and_blocks_do_not_matter(size, number, parts, seed):
    places, order = np.arange(number), np.random.default_rng(seed).permutation(number)
    first, second = drawn(size, places, np.array_split(places, parts))
    again, other = drawn(size, places, np.array_split(order, max(1, parts // 2)))
    assert first.tolist() == again.tolist() and second.tolist() == other.tolist()
    assert len(first) == min(size, number) == len(set(first.tolist()))
    assert (second == -first).all()


def test_the_sample_is_the_lowest_lots():
    places = np.random.default_rng(1).integers(0, 2**40, 5000)
    (found, _) = drawn(700, places, np.array_split(np.arange(5000), 13))
    assert found.tolist() == places[np.argsort(lots(places))][:700].tolist()


def test_nothing_given_nothing_drawn():
    assert Sample(5).rows() == []
    sample = Sample(5)
    sample.add(lots(np.empty(0, int)), np.empty(0))
    assert [len(column) for column in sample.rows()] == [0]


def test_lots_are_those_of_splitmix64():
    """The first numbers of Vigna's splitmix64.c with state 0, of which the k-th is mixed from k golden steps."""
    golden, states = 0x9E3779B97F4A7C15, np.arange(1, 4)
    with np.errstate(over="ignore"):
        places = states.astype(np.uint64) * np.uint64(golden) - np.uint64(golden)
    assert [hex(lot) for lot in lots(places, 0).tolist()] == [
        "0xe220a8397b1dcdaf",
        "0x6e789e6aa1b965f4",
        "0x6c45d188009454f",
    ]


@pytest.mark.parametrize("seed", [1, 2, 77])
def test_every_part_of_a_grid_has_the_same_chance(seed):
    number, bins = 200_000, 50
    places = np.arange(number)
    numbers = uniform(lots(places, seed))
    assert numbers.min() >= 0 and numbers.max() < 1
    low = places[numbers < 0.1]
    for groups in (low * bins // number, low % bins):  # along the grid and across it
        counts = np.bincount(groups, minlength=bins)
        chi_squared = ((counts - counts.mean()) ** 2 / counts.mean()).sum()
        assert chi_squared < 102  # 49 degrees of freedom: one chance in 100 000
    assert len(np.unique(lots(places, seed))) == number
    assert not np.array_equal(np.argsort(numbers[:50]), np.argsort(uniform(lots(places[:50], seed + 1))))
