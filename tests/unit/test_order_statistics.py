"""Radix selection against numpy's sort and quantiles, in any number of blocks."""

import numpy as np
import pytest

from silkroad_plugin.core.evidence.order_statistics import OrderStatistics, ranks_of

DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "float32", "float64")


def select(values, ranks, parts=1):
    found = OrderStatistics(values.dtype, ranks)
    for _ in range(found.passes):
        for part in np.array_split(values.ravel(), parts):
            found.add(part)
        found.end_pass()
    return [found.value(rank) for rank in ranks]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("seed", range(8))
def test_every_rank_is_that_of_the_sorted_values(dtype, seed):
    """Any bits that are a number: huge, tiny and negative ones, zeros of both signs, and ties."""
    random, kind = np.random.default_rng(seed), np.dtype(dtype)
    values = np.frombuffer(random.bytes(60 * kind.itemsize), kind)
    values = values[np.isfinite(values)]
    values = np.concatenate((values, values[:9], np.zeros(3, kind), -np.zeros(2, kind)))
    ranks = list(range(len(values)))
    expected = np.sort(values).astype(float).tolist()
    assert select(values, ranks) == expected
    assert select(random.permutation(values), ranks, parts=5) == expected


@pytest.mark.parametrize(("dtype", "passes"), [("uint8", 1), ("int16", 1), ("float32", 2), ("float64", 4)])
def test_the_passes_are_as_few_as_the_help_says(dtype, passes):
    assert OrderStatistics(np.dtype(dtype), [0]).passes == passes


@pytest.mark.parametrize("total", [1, 2, 7, 100])
def test_quantiles_are_numpys(total):
    values = np.random.default_rng(total).normal(0, 100, total)
    shares = [0, 0.05, 1 / 3, 0.5, 0.95, 1]
    places = ranks_of(total, shares)
    ordered = np.sort(values)
    found = [ordered[low] + (ordered[high] - ordered[low]) * part for low, high, part in places]
    assert found == pytest.approx(np.quantile(values, shares), rel=1e-12)
