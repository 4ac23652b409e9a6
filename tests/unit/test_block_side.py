"""The side of spatial blocks that follows the deposits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from silkroad_plugin.core.validation.splits import ROUND, alone, block_side, blocks

CENTRES = np.random.default_rng(2).random((9, 2)) * 3e5
CLUSTERED = np.concatenate([centre + np.random.default_rng(3).normal(0, 800, (6, 2)) for centre in CENTRES])


def held(side, seed, places=CLUSTERED):
    return len(np.unique(blocks(*places.T, side, seed)))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("groups", [2, 4, 10])
def test_the_largest_round_side_that_leaves_enough_blocks(groups, seed):
    side = block_side(*CLUSTERED.T, groups, seed)
    power = 10.0 ** np.floor(np.log10(side))
    assert side / power in ROUND
    assert held(side, seed) >= groups
    larger = sorted(digit * 10.0**exponent for digit in ROUND for exponent in range(3, 7))
    assert all(held(one, seed) < groups for one in larger if side < one <= 4e5)


@settings(max_examples=60, deadline=None)
@given(st.floats(0.001, 1e5), st.integers(0, 50), st.integers(2, 12))
def test_it_grows_with_the_deposits_and_knows_units(factor, seed, groups):
    metres = block_side(*CLUSTERED.T, groups, seed)
    assert block_side(*(CLUSTERED / factor).T, groups, seed, unit=factor) * factor == pytest.approx(metres, rel=0.21)
    assert held(block_side(*(CLUSTERED * factor).T, groups, seed), seed, CLUSTERED * factor) >= groups


def test_few_places():
    assert block_side([5.0, 5.0], [7.0, 7.0], 10, 1) == 1
    side = block_side([0.0, 100.0, 100.0], [0.0, 0.0, 0.0], 10, 1)
    assert len(np.unique(blocks([0.0, 100.0], [0.0, 0.0], side, 1))) == 2


def test_deposits_alone_in_their_blocks():
    assert alone(np.array([0, 0, 1, 2])) == 0.5
