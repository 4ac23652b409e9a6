"""Class limits of a continuous variable.

A class holds the values above the limit of the class before and up to its own: (lower, upper].
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

BINS = 2048
MAX_CLASSES = 1000
MAX_EXPONENT = 300  # a power of ten that a float still holds


@dataclass(frozen=True)
class Distribution:
    """The values of a layer: ascending distinct ``values`` with ``counts``.

    ``exact`` is False where they are a sample; ``total``, ``minimum``, ``maximum``, ``mean`` and
    ``deviation`` (of the population) are always those of all cells.
    """

    values: np.ndarray
    counts: np.ndarray
    exact: bool
    total: int
    minimum: float
    maximum: float
    mean: float
    deviation: float

    @classmethod
    def of(cls, values: np.ndarray) -> "Distribution":
        """Return the distribution of all given values."""
        values = np.asarray(values)
        distinct, counts = np.unique(values, return_counts=True)
        distinct = distinct.astype(float)
        mean = float(np.average(distinct, weights=counts))
        deviation = float(np.sqrt(np.average((distinct - mean) ** 2, weights=counts)))
        return cls(distinct, counts, True, values.size, float(distinct[0]), float(distinct[-1]), mean, deviation)

    @property
    def median(self) -> float:
        """The median; the mean of the two in the middle where the values are even in number."""
        ends = np.cumsum(self.counts)
        middle = [(int(ends[-1]) - 1) // 2, int(ends[-1]) // 2]
        return float(self.values[np.searchsorted(ends, middle, "right")].mean())


def limits(
    distribution: Distribution, method: str, classes: int, breaks: tuple[float, ...] = (), interval: float = 0.0
) -> np.ndarray:
    """Return the inner class limits, ascending and distinct: n limits make n + 1 classes.

    ``breaks``: the limits of ``manual``; ``interval``: the width of ``defined_interval``, whose limits are its
    multiples. Ties and empty ends may leave fewer classes than asked for; classes that hold no value are dropped
    except for ``equal_interval``, ``defined_interval``, ``geometrical`` and ``manual``, whose limits are a rule.
    Raises SilkroadError interval_positive, interval_small.
    """
    inner = {
        "equal_interval": _equal_interval,
        "quantile": _quantile,
        "natural_breaks": _natural_breaks,
        "geometrical": _geometrical,
        "standard_deviation": _standard_deviation,
        "manual": lambda *_: np.asarray(breaks, float),
        "defined_interval": lambda *_: _defined_interval(distribution, interval),
    }[method](distribution, classes)
    inner = np.unique(inner)
    if method == "manual":
        return inner
    # A limit at or above the greatest value, or below the smallest, would bound an empty class.
    return inner[(inner >= distribution.minimum) & (inner < distribution.maximum)]


def classify(values: np.ndarray, inner: np.ndarray) -> np.ndarray:
    """Return the class numbers 1..n+1 of values, (lower, upper]."""
    return np.searchsorted(inner, values, side="left") + 1


def _equal_interval(distribution: Distribution, classes: int) -> np.ndarray:
    return np.linspace(distribution.minimum, distribution.maximum, classes + 1)[1:-1]


def _defined_interval(distribution: Distribution, interval: float) -> np.ndarray:
    """Multiples of the interval between the ends."""
    if not interval > 0:
        raise SilkroadError("interval_positive", interval=interval)
    first, last = np.floor(distribution.minimum / interval) + 1, np.ceil(distribution.maximum / interval) - 1
    if last - first >= MAX_CLASSES:
        least = (distribution.maximum - distribution.minimum) / MAX_CLASSES
        raise SilkroadError("interval_small", interval=interval, classes=MAX_CLASSES, least=float(least))
    return np.arange(first, last + 1) * interval


def _quantile(distribution: Distribution, classes: int) -> np.ndarray:
    """Observed values at the ranks n/k, 2n/k, ...: the inverse of the distribution function."""
    reached = np.cumsum(distribution.counts)
    # Whole numbers, so that a rank that is exactly n/k does not slip to the next value.
    ranks = -(-np.arange(1, classes) * int(reached[-1]) // classes)
    return distribution.values[np.searchsorted(reached, ranks, side="left")]


def _natural_breaks(distribution: Distribution, classes: int) -> np.ndarray:
    """Fisher (1958): the partition with the least sum of squared deviations from the class means.

    Exact for up to 2048 distinct values; beyond that for the means of 2048 bins of equal width.
    """
    upper, weight, mean = _binned(distribution)
    classes = min(classes, len(upper))
    total = np.concatenate(([0.0], np.cumsum(weight)))
    first = np.concatenate(([0.0], np.cumsum(weight * (mean - distribution.mean))))
    second = np.concatenate(([0.0], np.cumsum(weight * (mean - distribution.mean) ** 2)))
    n = len(upper)
    # cost[i, j]: squared deviations within bins i..j-1
    mass = total[None, :] - total[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        cost = (second[None, :] - second[:, None]) - (first[None, :] - first[:, None]) ** 2 / mass
    cost[mass <= 0] = np.inf
    best, cuts = cost[0], []
    for _ in range(1, classes):
        choices = best[:, None] + cost
        cuts.append(choices.argmin(axis=0))
        best = choices[cuts[-1], np.arange(n + 1)]
    inner, end = [], n
    for cut in reversed(cuts):
        end = cut[end]
        inner.append(upper[end - 1])
    return np.array(inner[::-1])


def _binned(distribution: Distribution) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the greatest value, the count and the mean of each bin that is not empty."""
    values, counts = distribution.values, distribution.counts.astype(float)
    if len(values) <= BINS:
        return values, counts, values
    span = values[-1] - values[0]
    bins = np.minimum(((values - values[0]) / span * BINS).astype(int), BINS - 1)
    last = np.flatnonzero(np.append(np.diff(bins) > 0, True))
    starts = np.concatenate(([0], last[:-1] + 1))
    weight = np.add.reduceat(counts, starts)
    return values[last], weight, np.add.reduceat(counts * values, starts) / weight


def _geometrical(distribution: Distribution, classes: int) -> np.ndarray:
    """Class widths in geometric progression.

    The ratio is the one for which the squared class counts have the least sum, the rule that Esri
    gives for its geometrical intervals (Frye 2007); ratio 1 is the equal interval.
    """
    low, span = distribution.minimum, distribution.maximum - distribution.minimum
    reached = np.concatenate(([0], np.cumsum(distribution.counts)))
    best, inner = np.inf, np.empty(0)
    steps = np.arange(1, classes)
    # With many classes a large ratio leaves the range of numbers; their widths then differ enough as it is.
    greatest = min(3.0, MAX_EXPONENT / classes)
    for exponent in sorted(np.linspace(-greatest, greatest, 601), key=abs):
        ratio = 10**exponent
        share = steps / classes if ratio == 1 else np.expm1(steps * np.log(ratio)) / np.expm1(classes * np.log(ratio))
        candidate = low + span * share
        held = np.diff(reached[np.searchsorted(distribution.values, candidate, side="right")], prepend=0)
        held = np.append(held, reached[-1] - held.sum())
        score = float((held.astype(float) ** 2).sum())
        if score < best:
            best, inner = score, candidate
    return inner


def _standard_deviation(distribution: Distribution, classes: int) -> np.ndarray:
    """Limits one standard deviation apart, placed evenly about the mean."""
    return distribution.mean + (np.arange(1, classes) - classes / 2) * distribution.deviation
