"""Which deposits are held out together: at random, by block, by cluster, by date.

Deposits that stand close share what was mapped about them, so that random folds flatter a model; blocks and
clusters hold neighbours out together (Roberts et al. 2017).
"""

import numpy as np

from ..errors import SilkroadError

ROUND = (8, 6, 5, 4, 3, 2.5, 2, 1.5, 1.2, 1)  # sides of blocks, times powers of ten
BLOCKS_PER_FOLD, FEWEST_BLOCKS = 2, 10  # that hold deposits, where the side follows them
MOSTLY = 0.75  # deposits alone in their blocks: the folds are as good as random


def random_folds(number: int, folds: int, seed: int) -> np.ndarray:
    """Return the fold (0 … folds - 1) of each of ``number`` deposits; folds differ by one deposit at most.

    Raises SilkroadError too_few_for_folds.
    """
    _enough(number, folds)
    return np.random.default_rng(seed).permutation(number) % folds


def blocks(xs, ys, side: float, seed: int) -> np.ndarray:
    """Return the block (0 … k - 1) of each deposit: squares of ``side``, in the units of the coordinates, on a grid
    that is laid at random."""
    corner = np.random.default_rng(seed).uniform(0, side, 2)
    xs, ys = np.asarray(xs, float), np.asarray(ys, float)
    cells = np.column_stack([np.floor((xs - corner[0]) / side), np.floor((ys - corner[1]) / side)])
    _, block = np.unique(cells, axis=0, return_inverse=True)
    return block.ravel()


def block_side(xs, ys, groups: int, seed: int, unit: float = 1.0) -> float:
    """Return a side of blocks that follows the deposits: the largest round one at which at least ``groups`` blocks
    hold deposits.

    The larger the blocks, the farther are held-out deposits from those that train; the fewer, the fewer can be held
    out. ``unit``: metres per unit of the coordinates, for round numbers of metres; the side is in those units.
    Where deposits stand at fewer places, each of these is to have its block.
    """
    places = np.unique(np.column_stack([xs, ys]).astype(float), axis=0)
    wanted = min(groups, len(places))
    extent = float(np.ptp(places, axis=0).max()) * unit
    if wanted < 2 or not extent > 0:
        return max(extent, 1.0) / unit
    sides = (digit * 10.0**power for power in range(int(np.ceil(np.log10(extent))), -13, -1) for digit in ROUND)
    return next(side / unit for side in sides if blocks(*places.T, side / unit, seed).max() + 1 >= wanted)


def alone(group: np.ndarray) -> float:
    """Return the share of deposits that are the only one of their group."""
    return float((np.bincount(group)[group] == 1).mean())


def dealt(group: np.ndarray, folds: int, seed: int) -> np.ndarray:
    """Return the fold of each deposit when whole groups are dealt to the fold that has the fewest deposits, the
    largest group first; raises SilkroadError too_few_for_folds."""
    sizes = np.bincount(group)
    _enough(len(sizes), folds)
    order = np.random.default_rng(seed).permutation(len(sizes))
    order = order[np.argsort(-sizes[order], kind="stable")]
    load, fold = np.zeros(folds, int), np.zeros(len(sizes), int)
    for one in order:
        fold[one] = int(np.argmin(load))
        load[fold[one]] += sizes[one]
    return fold[group]


def share_of_groups(group: np.ndarray, share: float, seed: int) -> np.ndarray:
    """Return which deposits train (booleans) when whole groups do, in random order, so many that their number comes
    as near to ``share`` as groups allow; both sides hold at least one. Raises SilkroadError too_few_for_folds."""
    sizes = np.bincount(group)
    _enough(len(sizes), 2)
    chosen, wanted, load = np.zeros(len(sizes), bool), share * len(group), 0
    for one in np.random.default_rng(seed).permutation(len(sizes)):
        if abs(load + sizes[one] - wanted) < abs(load - wanted):
            chosen[one] = True
            load += sizes[one]
    if not chosen.any():
        chosen[np.argmin(sizes)] = True
    if chosen.all():
        chosen[np.argmin(sizes)] = False
    return chosen[group]


def clusters(xs, ys, distance: float) -> np.ndarray:
    """Return the cluster (0 … k - 1) of each deposit: those that a chain of steps within ``distance`` joins.

    Single linkage (Sneath 1957); clusters are numbered by their first deposit.
    """
    return linked(np.column_stack([xs, ys]), distance)


def linked(places: np.ndarray, distance: float) -> np.ndarray:
    """Return the clusters of ``clusters`` of points at ``places`` (n, 2 or 3)."""
    from scipy.spatial import cKDTree

    tree = cKDTree(np.asarray(places, float))
    cluster, number = np.full(tree.n, -1), 0
    for start in range(tree.n):
        if cluster[start] >= 0:
            continue
        cluster[start], reached = number, [start]
        while reached:
            near = np.array(tree.query_ball_point(tree.data[reached.pop()], distance))
            near = near[cluster[near] < 0]
            cluster[near] = number
            reached.extend(near.tolist())
        number += 1
    return cluster


def known_by(years, limit: float) -> np.ndarray:
    """Return which deposits were discovered up to the year ``limit`` (booleans): they train, the later ones test.

    A deposit without a year (NaN) belongs to neither and must be left out by the caller. Raises SilkroadError
    no_split where either side is empty.
    """
    years = np.asarray(years, float)
    early, late = years <= limit, years > limit
    if not early.any() or not late.any():
        raise SilkroadError("no_split", limit=f"{limit:.0f}", early=int(early.sum()), late=int(late.sum()))
    return early


def _enough(number, folds):
    if number < folds:
        raise SilkroadError("too_few_for_folds", groups=number, folds=folds)
