"""Whether contents have any structure in space that chance would not give, and how far their samples lie apart.

Values are permuted over the places, as Walker, Loftis & Mielke (1997), Mathematical Geology 29, 1011-1024, do for
variograms at short lags. Each sample is compared with its nearest neighbours instead of classes of distance, so that
the answer depends neither on lags nor on the density; and ranks instead of contents, so that single high ones do not
hide it (Cliff & Ord 1981, Spatial Processes, ch. 2, on tests under randomisation).
"""

import numpy as np

from .locations import located

NEIGHBOURS = (1, 2, 4, 8, 16, 32)
PERMUTATIONS = 199
ORIGINS = 1000  # samples that are compared with their neighbours; of more so many are drawn
LEVEL = 0.05
SQUARE = 3  # neighbours: on a square net the third nearest is one side away


def structure_p(xy: np.ndarray, values: np.ndarray, seed: int = 0) -> float:
    """Return the part of permutations, the values themselves among them, that look as structured or more.

    (n, 2) positions in metres and (n,) values, NaN left out. The measure is the mean squared difference of ranks
    between samples and their 1, 2, 4 … 32 nearest neighbours elsewhere, in standard deviations over the permutations;
    of these the lowest, so that the level holds for all of them together. 1 for fewer than three samples. Raises
    SilkroadError samples_shape, samples_position, samples_too_few.
    """
    from scipy.spatial import cKDTree
    from scipy.stats import rankdata

    samples, generator = located(xy, values), np.random.default_rng(seed)
    count = len(samples.values)
    counts = [number for number in NEIGHBOURS if number <= (count - 1) // 2]
    if not counts:
        return 1.0
    origins = np.sort(generator.permutation(count)[:ORIGINS])
    distance, other = cKDTree(samples.xy).query(samples.xy[origins], counts[-1] + 1)
    apart = distance > samples.closeness  # neither itself nor another determination at its place
    ranks = rankdata(samples.values)
    found = np.empty((PERMUTATIONS + 1, len(counts)))
    for row in range(len(found)):
        taken = generator.permutation(ranks) if row else ranks
        squares = np.square(taken[other] - taken[origins][:, None])
        found[row] = np.einsum("ij,ij->j", squares, apart).cumsum()[counts]
    found -= found.mean(axis=0)
    spread = found.std(axis=0)
    lowest = (found / np.where(spread > 0, spread, np.inf)).min(axis=1)
    return float((lowest <= lowest[0]).mean())


def spacing(xy: np.ndarray) -> float:
    """Return how far samples (n, 2), n above 1, usually lie apart, in metres: the median to the third nearest."""
    from scipy.spatial import cKDTree

    nearest = min(SQUARE, len(xy) - 1)
    return float(np.median(cKDTree(xy).query(xy, [nearest + 1])[0]))
