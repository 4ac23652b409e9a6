"""Which deposits are held out together: at random, by block, by cluster, by date.

Deposits that stand close share what was mapped about them, so that random folds flatter a model; blocks and
clusters hold neighbours out together (Roberts et al. 2017).
"""

import numpy as np

from ..errors import SilkroadError


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
    xs, ys = np.asarray(xs, float), np.asarray(ys, float)
    cluster = np.full(len(xs), -1)
    for start in range(len(xs)):
        if cluster[start] >= 0:
            continue
        cluster[start] = number = cluster.max() + 1
        reached = [start]
        while reached:
            at = reached.pop()
            near = np.flatnonzero((cluster < 0) & (np.hypot(xs - xs[at], ys - ys[at]) <= distance))
            cluster[near] = number
            reached.extend(near.tolist())
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
