"""Counting cells against the scores of deposits, in every type that a raster may have."""

from itertools import pairwise

import numpy as np
import pytest

from silkroad_plugin.core.validation.ranking import Counter, count
from silkroad_plugin.core.validation.roc import auc

INTEGERS = ("int8", "uint8", "int16", "uint16", "int32", "uint32")


def ends(dtype):
    """Return scores with both ends of a type, the first three those of deposits."""
    low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
    return np.array([high, low, high - 1, high, high - 1, high - 2, low + 1, low, low], dtype)


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_the_ends_of_a_type_are_scores_like_any_other(dtype, weighted):
    scores = ends(dtype)
    areas = np.arange(1.0, len(scores) + 1) if weighted else None
    found = count(scores[:3], scores, areas)
    expected = count(scores[:3].astype(float), scores.astype(float), areas)
    assert found.thresholds.tolist() == expected.thresholds.tolist()
    assert found.areas.tolist() == expected.areas.tolist() and found.squares.tolist() == expected.squares.tolist()
    assert auc(scores[:3], found) == auc(scores[:3], expected)


@pytest.mark.parametrize("dtype", [*INTEGERS, "float32", "float64"])
def test_intervals_hold_the_cells_that_lie_there(dtype):
    rng = np.random.default_rng(3)
    scores = rng.integers(0, 60, 5000).astype(dtype)
    thresholds = np.unique(scores[:9])
    counter = Counter(scores[:9])
    counter.add(scores[:2000])
    counter.add(scores[2000:], np.full(3000, 2.0))
    found, weights = counter.result(), np.where(np.arange(5000) < 2000, 1, 2)
    edges = [-np.inf, *thresholds.astype(float), np.inf]
    for i, (low, high) in enumerate(pairwise(edges)):
        assert found.areas[2 * i] == weights[(scores > low) & (scores < high)].sum()
        if i < len(thresholds):
            assert found.areas[2 * i + 1] == weights[scores == high].sum()
    assert found.squares.sum() == (weights**2).sum()


def test_neighbouring_floats_are_different_scores():
    score = np.float32(0.1)
    above = np.nextafter(score, np.float32(1))
    assert count(np.array([score]), np.array([score, above])).areas.tolist() == [0, 1, 1]
