"""Distances between cells against all pairs, computed one by one; strips and threads make no difference."""

import numpy as np
import pytest

from silkroad_plugin.core.evidence.anomaly import STRIP, nearest_distance


def by_pairs(sites, row_metres, column_metres):
    rows, columns = np.indices(sites.shape)
    found = np.full(sites.shape, np.inf)
    for row, column in np.argwhere(sites):
        np.minimum(found, np.hypot((rows - row) * row_metres, (columns - column) * column_metres), out=found)
    return found


@pytest.mark.parametrize("threads", [1, 2, 3, 7])
@pytest.mark.parametrize("share", [0.00002, 0.0005, 0.02, 0.6])
def test_every_pair_of_cells(threads, share):
    random = np.random.default_rng(int(share * 1e6))
    sites = random.random((6 * STRIP, 40)) < share
    sites[random.integers(len(sites)), 7] = True
    if share < 0.5:
        assert nearest_distance(sites, 1.5, 0.7, threads) == pytest.approx(by_pairs(sites, 1.5, 0.7), rel=1e-6)
    assert np.array_equal(nearest_distance(sites, 1.5, 0.7, threads), nearest_distance(sites, 1.5, 0.7, 1))


def test_no_site_is_infinitely_far():
    assert np.isinf(nearest_distance(np.zeros((3, 4), bool), 1, 1)).all()
