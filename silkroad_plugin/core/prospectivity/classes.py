"""Classes of an evidence layer: its distinct values, or bins where it is continuous."""

from dataclasses import dataclass

import numpy as np

from ..chance import Sample

MAX_CLASSES = 1000  # more distinct whole values than this are a continuous quantity
MAX_FRACTIONAL = 50  # fewer distinct values with decimals are still classes
BINS = 20  # of a continuous layer
SAMPLE = 400_000  # cells from which the quantiles of a continuous layer are taken


@dataclass(frozen=True)
class Classes:
    """Classes in ascending order of value.

    ``values`` (k): the class numbers, which are the raster's values or 1 … k for bins; ``edges``
    (k + 1) or None: bin i holds edges[i] < value <= edges[i + 1], the first bin its lower edge too;
    ``distinct``: how many different values the bins replace; ``counted`` is False where there are more.
    """

    values: np.ndarray
    edges: np.ndarray | None = None
    distinct: int = 0
    counted: bool = True

    def __len__(self):
        return len(self.values)

    @property
    def middles(self) -> np.ndarray:
        """The value that stands for each class: its own, or the middle of its bin."""
        return self.values.astype(float) if self.edges is None else (self.edges[:-1] + self.edges[1:]) / 2

    @property
    def span(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        ends = self.values if self.edges is None else self.edges
        return float(ends[0]), float(ends[-1])

    @property
    def categories(self) -> list[float] | None:
        """The values that are classes, None where values were cut into bins."""
        return None if self.edges is not None else self.values.astype(float).tolist()

    def codes(self, values: np.ndarray) -> np.ndarray:
        """Return the index of the class of each value (any shape); every value must belong to one."""
        if self.edges is not None:
            return np.searchsorted(self.edges[1:-1], values, side="left")
        return np.searchsorted(self.values, values)

    def raw_codes(self, dtype: np.dtype, missing: int) -> np.ndarray:
        """Return the class index for each bit pattern of an 8- or 16-bit type; ``missing`` where none."""
        raw = raw_values(dtype)
        if self.edges is not None:
            known = (raw >= self.edges[0]) & (raw <= self.edges[-1])
            return np.where(known, self.codes(raw), missing)
        codes = np.minimum(self.codes(raw), len(self) - 1)
        return np.where(self.values[codes] == raw, codes, missing)

    def ends(self, index: int) -> tuple[float, ...]:
        """Return what a class is: its value, or the limits of its bin."""
        ends = (self.values[index],) if self.edges is None else self.edges[index : index + 2]
        return tuple(map(float, ends))


def is_narrow(dtype: np.dtype) -> bool:
    """Whether a type is a whole number of 8 or 16 bits, which a table of all values can count."""
    return dtype.kind in "iub" and dtype.itemsize <= 2


def raw_view(array: np.ndarray) -> np.ndarray:
    """Return a narrow array as unsigned bit patterns of the same size."""
    return np.ascontiguousarray(array).view(f"u{array.dtype.itemsize}")


def raw_values(dtype: np.dtype) -> np.ndarray:
    """Return the value of each bit pattern of a narrow type."""
    unsigned = np.arange(1 << (8 * dtype.itemsize), dtype=f"u{dtype.itemsize}")
    return unsigned.view(f"{dtype.kind if dtype.kind != 'b' else 'u'}{dtype.itemsize}").astype(np.int64)


def from_counts(values: np.ndarray, counts: np.ndarray, first_width: float = 0.0) -> Classes:
    """Choose the classes of a layer from its distinct values (ascending) and their cell counts.

    Up to ``MAX_CLASSES`` whole values (``MAX_FRACTIONAL`` with decimals) are classes as they are.
    More are a continuous quantity, cut into bins (see ``_binned``) no narrower than ``first_width`` at the start.
    """
    if not len(values):
        return Classes(np.empty(0, np.int64))
    if is_continuous(values):
        return Classes(*_binned(values, counts, first_width), len(values))
    return Classes(np.asarray(values, np.int64 if _whole(values) else np.float64))


def is_continuous(values: np.ndarray) -> bool:
    """Whether distinct values (n) are too many to be classes: more than ``MAX_CLASSES`` whole ones, or more than
    ``MAX_FRACTIONAL`` where some have decimals."""
    return len(values) > (MAX_CLASSES if _whole(values) else MAX_FRACTIONAL)


def _whole(values):
    return np.array_equal(values, np.rint(values))


def _binned(values, counts, first_width) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers and the edges of bins of about equal area.

    ``values`` (ascending) with ``counts``: all values or a sample of them. No limit lies nearer than
    ``first_width`` to the lowest value.
    """
    cumulated = np.cumsum(counts, dtype=np.float64)
    targets = np.arange(1, BINS) / BINS * cumulated[-1]
    cuts = np.asarray(values, np.float64)[np.searchsorted(cumulated, targets)]
    lowest, highest = float(values[0]), float(values[-1])
    if first_width > 0:
        cuts = np.append(cuts[cuts > lowest + first_width], lowest + first_width)
    cuts = np.unique(cuts[cuts < highest])
    edges = np.concatenate([[lowest], cuts, [highest]])
    return np.arange(1, len(edges)), edges


class DistinctValues:
    """Accumulates the values of a wide (32-bit or floating) layer until it shows to be continuous."""

    def __init__(self):
        self.values, self.counted = np.empty(0), True
        self.sample, self.lowest, self.highest = Sample(SAMPLE), np.inf, -np.inf

    def add(self, values: np.ndarray, lots: np.ndarray) -> None:
        """Take the valid values (n) of a block; ``lots`` (n): those that their cells draw, see ``chance.lots``."""
        if not len(values):
            return
        if self.counted:
            self._remember(values)
        self.lowest, self.highest = min(self.lowest, values.min()), max(self.highest, values.max())
        self.sample.add(lots, values)

    def _remember(self, values):
        known = np.minimum(np.searchsorted(self.values, values), max(len(self.values) - 1, 0))
        fresh = values if not len(self.values) else values[self.values[known] != values]
        if len(fresh):
            self.values = np.union1d(self.values, fresh)
            self.counted = len(self.values) <= MAX_CLASSES
            if not self.counted:  # how many more came with this block says nothing of the layer
                self.values = self.values[:MAX_CLASSES]

    def classes(self, first_width: float = 0.0) -> Classes:
        """Return the classes; an empty set where no value was seen."""
        if self.counted and (len(self.values) <= MAX_FRACTIONAL or np.array_equal(self.values, np.rint(self.values))):
            return from_counts(self.values, np.ones(len(self.values)))
        rows = self.sample.rows()
        if not rows:
            return Classes(np.empty(0, np.int64))
        sample = np.concatenate([rows[0].astype(np.float64), [self.lowest, self.highest]])
        values, counts = np.unique(sample, return_counts=True)
        # Even where the sample looks like few whole values: more were seen.
        return Classes(*_binned(values, counts, first_width), len(self.values), self.counted)
