"""A sample of a large raster holds the sample, not the blocks that it was taken from."""

import tracemalloc

import numpy as np

from silkroad_plugin.core.chance import lots
from silkroad_plugin.io.validation import SAMPLE, Sampler


def test_the_sampler_of_scores_keeps_no_block():
    sampler = Sampler("score.tif")
    tracemalloc.start()
    for seed in range(5):
        places = np.arange(1_000_000) + 1_000_000 * seed
        sampler.add(np.random.default_rng(seed).random(1_000_000), lots(places))
    del places
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 1.3 * SAMPLE * 16  # five blocks are 80 MB with their lots
    assert len(sampler.result().values) == SAMPLE
