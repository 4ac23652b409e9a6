"""Figures of targets: statistics by zone from blocks, what makes a layer favourable there, ranks.

A target is a zone, numbered from 1; 0 is everything else. Figures are weighted by the area of the cells.
"""

import numpy as np

from ..chance import Sample
from ..errors import SilkroadError

MOST_CLASSES = 1000
SAMPLE = 200_000


class ZoneStatistics:
    """Mean, standard deviation and largest value of each of ``zones`` zones, accumulated block by block."""

    def __init__(self, zones: int):
        self.area = np.zeros(zones + 1)
        self._sum, self._square = np.zeros(zones + 1), np.zeros(zones + 1)
        self._shift = np.full(zones + 1, np.nan)
        self.largest = np.full(zones + 1, -np.inf)

    def add(self, zone: np.ndarray, values: np.ndarray, areas: np.ndarray) -> None:
        """Take cells (n): their zone, value and area."""
        zone, values = np.asarray(zone, np.int64), np.asarray(values, float)
        seen, first = np.unique(zone, return_index=True)
        # Sums of squares about a value of the zone itself: about 0 they would lose the digits that differ.
        fresh = np.isnan(self._shift[seen])
        self._shift[seen[fresh]] = values[first[fresh]]
        moved = values - self._shift[zone]
        size = len(self.area)
        self.area += np.bincount(zone, areas, size)
        self._sum += np.bincount(zone, areas * moved, size)
        self._square += np.bincount(zone, areas * moved**2, size)
        np.maximum.at(self.largest, zone, values)

    def mean(self) -> np.ndarray:
        """Return the mean of each zone 1 … n; NaN where no cell has a value."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return (self._shift + self._sum / self.area)[1:]

    def deviation(self) -> np.ndarray:
        """Return the standard deviation of the values of each zone 1 … n."""
        with np.errstate(invalid="ignore", divide="ignore"):
            variance = self._square / self.area - (self._sum / self.area) ** 2
        return np.sqrt(np.maximum(variance, 0))[1:]


class OrderedLayer:
    """How a layer whose low or high values are favourable stands in the zones, against the whole area."""

    def __init__(self, zones: int, descending: bool):
        self.descending = descending
        self._zones, self._sample = ZoneStatistics(zones), Sample(SAMPLE)

    def add(self, zone, values, scores, areas, lots) -> None:
        """Take cells (n): their zone, value, score (not needed here), area and the lots that they draw."""
        inside = zone > 0
        self._zones.add(zone[inside], values[inside], areas[inside])
        self._sample.add(lots, values, areas)

    def result(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the mean in each zone, and how favourable it is: percent of the area that is less favourable.

        Area of equal values counts half; of more than 200 000 cells a random sample of that size is looked at.
        """
        mean = self._zones.mean()
        seen, own = self._sample.rows() or np.empty((2, 0))
        values, index = np.unique(seen.astype(float), return_inverse=True)
        areas = np.bincount(index, own, len(values))
        if not len(values):
            return mean, np.full(len(mean), np.nan)
        known = np.nan_to_num(mean)
        below = np.concatenate(([0.0], np.cumsum(areas)))
        low, high = (below[np.searchsorted(values, known, side)] for side in ("left", "right"))
        share = 100 * (low + high) / 2 / below[-1]
        return mean, np.where(np.isnan(mean), np.nan, 100 - share if not self.descending else share)


class ClassLayer:
    """The commonest class of a layer in each zone, and how favourable that class is by its mean score."""

    def __init__(self, zones: int, name: str):
        self._zones, self._name = zones, name
        self._areas: dict[tuple[int, float], float] = {}
        self._total: dict[float, np.ndarray] = {}

    def add(self, zone, values, scores, areas, lots=None) -> None:
        """Take cells (n): their zone, class, score, area and lots (not needed here).

        Raises SilkroadError target_classes for too many classes.
        """
        classes, code = np.unique(values, return_inverse=True)
        for known, area, score in zip(
            classes.tolist(),
            np.bincount(code, areas, len(classes)),
            np.bincount(code, areas * scores, len(classes)),
            strict=True,
        ):
            self._total[known] = self._total.get(known, 0) + np.array([area, score])
        if len(self._total) > MOST_CLASSES:
            raise SilkroadError("target_classes", layer=self._name, most=MOST_CLASSES)
        inside = zone > 0
        pairs, index = np.unique(zone[inside] * len(classes) + code[inside], return_inverse=True)
        for pair, area in zip(pairs.tolist(), np.bincount(index, areas[inside], len(pairs)), strict=True):
            key = pair // len(classes), float(classes[pair % len(classes)])
            self._areas[key] = self._areas.get(key, 0.0) + area

    def result(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the class in each zone, and percent of the area whose classes have a lower mean score.

        Area of equal mean score counts half.
        """
        best: dict[int, tuple[float, float]] = {}
        for (zone, known), area in sorted(self._areas.items()):
            if area > best.get(zone, (0.0, 0.0))[0]:
                best[zone] = area, known
        classes = np.array([best.get(zone, (0, np.nan))[1] for zone in range(1, self._zones + 1)])
        areas, scores = np.array(list(self._total.values()) or np.empty((0, 2))).T
        means = dict(zip(self._total, scores / areas, strict=True))
        every, share = np.array(list(means.values())), np.full(self._zones, np.nan)
        for zone in np.flatnonzero(~np.isnan(classes)):
            own = means[classes[zone]]
            share[zone] = 100 * (areas[every < own].sum() + areas[every == own].sum() / 2) / areas.sum()
        return classes, share


def ranks(mean: np.ndarray, largest: np.ndarray, area: np.ndarray) -> np.ndarray:
    """Return the order of targets (n), the best first: by mean score, then largest score, then area."""
    return np.lexsort((-area, -largest, -mean))


def percentile(order: int, targets: int) -> float:
    """Return 100 (1 - (rank - 1)/n) of the target in place ``order`` (from 0): above 75 is the top quarter."""
    return 100 * (1 - order / targets)
