"""How far layers say the same: correlation, Cramér's V, and how much of their best area they share."""

import math
from dataclasses import dataclass

import numpy as np

TOGETHER = 1 << 17  # cells that are looked at once: memory stays small with many layers
MIXED_CLASSES = 10  # of a numeric layer beside a categorical one
FEWEST = 100  # cells that must be known of two layers, to say that they are alike
CLASSES = 256  # ranks by so many classes of equal size are off by less than 1e-4 in a correlation


@dataclass(frozen=True)
class ChiSquared:
    """Pearson's χ² of a table of two layers with its degrees of freedom, and Cramér's V (0 … 1), NaN with one class."""

    chi_squared: float
    freedom: int
    v: float


@dataclass(frozen=True)
class Alike:
    """Two layers (indices) that say nearly the same: what was measured ("spearman", "cramers_v") and its value."""

    first: int
    second: int
    measure: str
    value: float


def alike_layers(values: np.ndarray, categorical: list[bool], least: float) -> list[Alike]:
    """Return the pairs of layers that reach ``least`` of the rank correlation, without its sign, or of Cramér's V.

    ``values``: (layers, n) of a sample of cells, NaN where missing.
    """
    known = list(np.isfinite(values))
    joint = JointCounts([class_limits(own[there]) for own, there in zip(values, known, strict=True)])
    joint.add(list(values), known)
    found = []
    for first in range(len(values)):
        for second in range(first + 1, len(values)):
            table, nominal = joint.table(first, second), (categorical[first], categorical[second])
            if table.sum() < FEWEST:
                continue
            ranked = not any(nominal)
            value = spearman(table) if ranked else association_test(table, *nominal).v
            if abs(value) >= least:  # never true of what does not vary, NaN
                found.append(Alike(first, second, "spearman" if ranked else "cramers_v", value))
    return found


def class_limits(sample: np.ndarray, classes: int = CLASSES) -> np.ndarray:
    """Return limits that part values into at most ``classes`` of about equal size; a class holds its lower limit.

    Where a sample has fewer different values, each of them is a class.
    """
    distinct = np.unique(sample)
    if len(distinct) < classes:
        return distinct
    ranked = np.sort(sample)
    return np.unique(ranked[len(ranked) * np.arange(1, classes) // classes])


class JointCounts:
    """Accumulates how much area classes of two layers share, for every pair; ``limits``: those of each layer."""

    def __init__(self, limits: list[np.ndarray]):
        self._limits = limits
        sizes = [len(edges) + 2 for edges in limits]  # the last class is "not known"
        number = len(limits)
        pairs = [(i, j) for i in range(number) for j in range(i + 1, number)]
        self._tables = {(i, j): np.zeros((sizes[i], sizes[j])) for i, j in pairs}

    def add(self, values: list[np.ndarray], known: list[np.ndarray | None], areas: np.ndarray | None = None) -> None:
        """Take the values (n) of every layer in the same cells, and where each is known (None: everywhere)."""
        for part in _parts(values, known, areas):
            self._add(*part)

    def _add(self, values, known, areas):
        codes = []
        for edges, layer, there in zip(self._limits, values, known, strict=True):
            code = np.searchsorted(edges, layer, "right")
            codes.append(code if there is None else np.where(there, code, len(edges) + 1))
        for (i, j), table in self._tables.items():
            cells = codes[i] * table.shape[1] + codes[j]
            table += np.bincount(cells, areas, table.size).reshape(table.shape)

    def table(self, first: int, second: int) -> np.ndarray:
        """Return the table of a pair, ``first`` < ``second``, of the cells where both are known."""
        return self._tables[first, second][:-1, :-1]


class PairMoments:
    """Accumulates sums and products of every pair of layers where both are known.

    ``centre``, ``scale`` (k): about the mean and the spread of each layer; they keep the sums exact.
    """

    def __init__(self, centre: np.ndarray, scale: np.ndarray):
        self._centre, self._scale = np.asarray(centre, float), np.asarray(scale, float)
        self._count, self._sum, self._square, self._product = np.zeros((4, len(centre), len(centre)))

    def add(self, values: list[np.ndarray], known: list[np.ndarray | None], areas: np.ndarray | None = None) -> None:
        """Take what ``JointCounts.add`` takes."""
        for part in _parts(values, known, areas):
            self._add(*part)

    def _add(self, values, known, areas):
        there = np.array([np.ones(len(v)) if k is None else k for v, k in zip(values, known, strict=True)], float)
        scaled = np.zeros_like(there)
        for row, layer, mask, centre, scale in zip(scaled, values, there, self._centre, self._scale, strict=True):
            np.divide(layer - centre, scale, out=row, where=mask > 0)
        weighted = there if areas is None else there * areas
        self._count += weighted @ there.T
        self._sum += scaled @ weighted.T
        self._square += scaled**2 @ weighted.T
        self._product += (scaled if areas is None else scaled * areas) @ scaled.T

    def correlation(self) -> np.ndarray:
        """Return Pearson's coefficients (k, k); NaN where a layer does not vary."""
        spread = self._count * self._square - self._sum**2
        # What rounding leaves of a layer that does not vary is no spread.
        spread = np.where(spread > 1e-12 * self._count * self._square, spread, np.nan)
        product = self._count * self._product - self._sum * self._sum.T
        return np.clip(product / np.sqrt(spread * spread.T), -1, 1)


def _parts(values, known, areas):
    """Yield the arguments for a part of the cells at a time."""
    for start in range(0, len(values[0]), TOGETHER):
        some = slice(start, start + TOGETHER)
        there = [None if one is None else one[some] for one in known]
        yield [one[some] for one in values], there, None if areas is None else areas[some]


def spearman(table: np.ndarray) -> float:
    """Return the correlation of the mid-ranks of two ordered layers; NaN where one does not vary."""
    total = table.sum()
    ranks = [margin.cumsum() - margin / 2 - total / 2 for margin in (table.sum(1), table.sum(0))]
    sizes = [float(margin @ rank**2) for margin, rank in zip((table.sum(1), table.sum(0)), ranks, strict=True)]
    product = math.sqrt(sizes[0] * sizes[1])
    return float(ranks[0] @ table @ ranks[1]) / product if product > 0 else float("nan")


def chi_squared(table: np.ndarray) -> ChiSquared:
    """Return χ² of independence and V = √(χ² / n (k - 1)), k the fewer classes (Cramér 1946, section 21.9)."""
    held = table[table.sum(1) > 0][:, table.sum(0) > 0]
    if min(held.shape, default=0) < 2:
        return ChiSquared(0.0, 0, float("nan"))
    expected = held.sum(1, keepdims=True) * held.sum(0) / held.sum()
    value = float(((held - expected) ** 2 / expected).sum())
    freedom = (held.shape[0] - 1) * (held.shape[1] - 1)
    return ChiSquared(value, freedom, math.sqrt(value / held.sum() / (min(held.shape) - 1)))


def association_test(table: np.ndarray, first_nominal: bool, second_nominal: bool) -> ChiSquared:
    """Return χ² and V of two layers, an ordered one beside a nominal one cut into ten classes of equal area."""
    if table.sum() and not first_nominal:
        table = coarser(table, MIXED_CLASSES)
    if table.sum() and not second_nominal:
        table = coarser(table.T, MIXED_CLASSES)
    return chi_squared(table)


def shared_top(table: np.ndarray, share: float) -> float:
    """Return how much of the best ``share`` of the area two layers have in common: 1 all, ``share`` by chance.

    A class that the limit cuts counts in proportion, as if its cells were drawn by lot for each layer; where the
    limit cuts the same cells in both, the lot is the same: a layer shares all with itself, whatever its ties.
    """
    rows, columns = table.sum(1), table.sum(0)
    first, second = _top(rows, share), _top(columns, share)
    same = (table == rows[:, None]) & (table == columns)
    taken = np.where(same, np.minimum.outer(first, second), np.outer(first, second))
    return float((taken * table).sum()) / (share * float(table.sum()))


def _top(margin, share):
    """Return which part of each class lies in the best share of the area."""
    above = margin[::-1].cumsum()[::-1] - margin
    with np.errstate(divide="ignore", invalid="ignore"):
        part = (share * margin.sum() - above) / margin
    return np.where(margin > 0, np.clip(part, 0, 1), 0)


def coarser(table: np.ndarray, classes: int) -> np.ndarray:
    """Return the table with its rows, in their order, joined to at most ``classes`` of about equal area."""
    margin = table.sum(1)
    place = (classes * (margin.cumsum() - margin / 2) / margin.sum()).astype(int)
    joined = np.zeros((classes, table.shape[1]))
    np.add.at(joined, np.minimum(place, classes - 1), table)
    return joined
