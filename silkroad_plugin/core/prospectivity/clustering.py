"""Cells in classes of like values: k-means and k-medians.

Lloyd (1982) from the starts of Arthur & Vassilvitskii (2007), "k-means++"; k-medians replaces mean and squared
distance by median and Manhattan distance (Bradley, Mangasarian & Street 1997), so that outliers weigh less.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

import numpy as np

from ..errors import SilkroadError
from .nearest import Scaling, Tick, nearest, nearest_by_steps

STEPS = 300
# The runs from several starts see at most so many cells; the best goes on with all (Bradley & Fayyad 1998).
DRAFT = 10_000


class Method(Enum):
    """What a centre is, and what distance."""

    K_MEANS = "k_means"
    K_MEDIANS = "k_medians"


@dataclass(frozen=True)
class Clusters:
    """``centres`` (k, layers) in scaled units, the class with most of the sample first.

    ``explained``: 1 - (sum of distances to the own centre) / (to the one centre of all), the share that the classes
    explain; ``settled``: whether the best run ended by itself.
    """

    method: Method
    scaling: Scaling
    centres: np.ndarray
    explained: float
    settled: bool

    def assign(self, values: np.ndarray, tick: Tick = None) -> np.ndarray:
        """Return the class, 0 … k - 1, of (layers, n) values in their own units, none of them NaN."""
        return _nearest(self.method)(self.scaling(values), self.centres, tick)[0]


def fit(
    values: np.ndarray,
    classes: int,
    method: Method = Method.K_MEANS,
    standardise: bool = True,
    seed: int = 1,
    starts: int = 10,
    progress: Callable[[float], None] | None = None,
) -> Clusters:
    """Return classes of (layers, n) values: the run with the least sum of distances among several.

    Raises SilkroadError cluster_values where fewer than ``classes`` cells differ.
    """
    scaling = Scaling.of(values, standardise)
    data = scaling(values)
    random = np.random.default_rng(seed)
    draft = data if data.shape[1] <= DRAFT else data[:, np.sort(random.permutation(data.shape[1])[:DRAFT])]
    # All cells are only looked through where the few do not show enough.
    if np.unique(draft, axis=1).shape[1] < classes:
        distinct = np.unique(data, axis=1).shape[1]
        if distinct < classes:
            raise SilkroadError("cluster_values", distinct=distinct, classes=classes)

    def part(number):
        return None if progress is None else lambda share: progress((number + share) / (starts + 1))

    firsts = [plus_plus(draft, classes, method, random) for _ in range(starts)]
    runs = [lloyd(draft, first, method, part(number)) for number, first in enumerate(firsts)]
    best = min(runs, key=lambda run: run[2])
    centres, codes, total, settled = lloyd(data, best[0], method, part(starts))
    order = np.argsort(-np.bincount(codes, minlength=classes), kind="stable")
    whole = _nearest(method)(data, _centre(data, method)[None])[1].sum()
    return Clusters(method, scaling, centres[order], float(1 - total / whole) if whole > 0 else 0.0, settled)


def plus_plus(data: np.ndarray, classes: int, method: Method, random: np.random.Generator) -> np.ndarray:
    """Return (k, layers) cells as first centres: each next one drawn in proportion to its distance from the others."""
    chosen = [data[:, random.integers(data.shape[1])]]
    distance = np.full(data.shape[1], np.inf)
    for _ in range(classes - 1):
        distance = np.minimum(distance, _nearest(method)(data, chosen[-1][None])[1])
        total = distance.cumsum()
        place = np.searchsorted(total, random.random() * total[-1], side="right")
        chosen.append(data[:, min(int(place), data.shape[1] - 1)])
    return np.array(chosen)


def lloyd(data: np.ndarray, centres: np.ndarray, method: Method, progress=None) -> tuple:
    """Return centres, classes (n), sum of distances and whether it settled, from given first centres.

    A class that loses all its cells takes the one that is farthest from its centre.
    """
    codes = None
    for step in range(STEPS):
        found, distance = _nearest(method)(data, centres, None if progress is None else partial(progress, step / STEPS))
        if codes is not None and (found == codes).all():
            return centres, codes, float(distance.sum()), True
        codes, centres = found, centres.copy()
        for code in range(len(centres)):
            members = data[:, codes == code]
            if members.shape[1]:
                centres[code] = _centre(members, method)
            else:
                far = int(np.argmax(distance))
                centres[code], distance[far] = data[:, far], 0.0
    found, distance = _nearest(method)(data, centres)
    return centres, found, float(distance.sum()), False


def _nearest(method: Method):
    return nearest if method is Method.K_MEANS else nearest_by_steps


def _centre(data: np.ndarray, method: Method) -> np.ndarray:
    return data.mean(1) if method is Method.K_MEANS else np.median(data, 1)
