"""A sample of a large raster holds the sample, not the blocks that it was taken from."""

import tracemalloc

import numpy as np

from silkroad_plugin.io.validation import SAMPLE, Sampler


def test_the_sampler_of_scores_keeps_no_block():
    sampler = Sampler("score.tif", 1000 * SAMPLE)
    tracemalloc.start()
    for seed in range(5):
        sampler.add(np.random.default_rng(seed).random(1_000_000))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 1_000_000  # five blocks are 40 MB
    assert 4000 < len(sampler.result().values) <= 5010
