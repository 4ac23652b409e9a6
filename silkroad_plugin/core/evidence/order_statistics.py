"""Exact quantiles of values that are too many to keep, in a few passes.

Radix selection (Knuth 1998, The Art of Computer Programming 3, 5.2.5): values are read as whole numbers that
sort as they do; each pass counts sixteen more of their bits, among the values that share the bits found so far.
A rank needs 65 536 counts, whatever the number of values: one pass for 8 and 16 bits, two for 32, four for 64.
"""

from collections.abc import Sequence

import numpy as np

DIGIT = 16


class OrderStatistics:
    """The values at some ranks (0 is the lowest) of all values of a dtype.

    In each of ``passes`` passes give every value to ``add`` and then call ``end_pass``.
    """

    def __init__(self, dtype: np.dtype, ranks: Sequence[int]):
        self._dtype = np.dtype(dtype)
        self._bits = 8 * self._dtype.itemsize
        self.passes = -(-self._bits // DIGIT)
        self._left = DIGIT * self.passes  # bits that are not yet known
        self._found = {int(rank): (0, int(rank)) for rank in ranks}  # rank -> bits so far, rank among those
        self._counts = {0: np.zeros(1 << DIGIT, np.int64)}

    def add(self, values: np.ndarray) -> None:
        """Count values of the dtype, of any shape and without NaN."""
        keys = _keys(np.ascontiguousarray(values, self._dtype).ravel()).astype(np.uint64, copy=False)
        shift = np.uint64(self._left - DIGIT)
        digits = (keys >> shift) & np.uint64((1 << DIGIT) - 1)
        for prefix, counts in self._counts.items():
            same = digits if self._left == DIGIT * self.passes else digits[keys >> np.uint64(self._left) == prefix]
            counts += np.bincount(same.astype(np.int64), minlength=1 << DIGIT)

    def end_pass(self) -> None:
        """Learn sixteen more bits of each rank's value."""
        for rank, (prefix, place) in self._found.items():
            reached = np.cumsum(self._counts[prefix])
            digit = int(np.searchsorted(reached, place, side="right"))
            before = int(reached[digit - 1]) if digit else 0
            self._found[rank] = ((prefix << DIGIT) | digit, place - before)
        self._left -= DIGIT
        self._counts = {prefix: np.zeros(1 << DIGIT, np.int64) for prefix, _ in self._found.values()}

    def value(self, rank: int) -> float:
        """Return the value at a rank, after the last pass."""
        return _value(self._found[int(rank)][0], self._dtype)


def ranks_of(total: int, shares: Sequence[float]) -> list[tuple[int, int, float]]:
    """Return for each share (0 … 1) the two ranks that a quantile lies between, and how far.

    Hyndman & Fan (1996), definition 7, that of numpy and R: the place (n - 1) p, counted from 0.
    """
    places = [(total - 1) * share for share in shares]
    return [(int(place), min(int(place) + 1, total - 1), place - int(place)) for place in places]


def _keys(values: np.ndarray) -> np.ndarray:
    """Return unsigned whole numbers that sort as the values do."""
    kind, bits = values.dtype.kind, 8 * values.dtype.itemsize
    raw = values.view(f"u{values.dtype.itemsize}")
    if kind == "u":
        return raw
    top = raw.dtype.type(1 << (bits - 1))
    if kind == "i":
        return raw ^ top
    # The bits of positive floats sort as they do, those of negative ones the other way round.
    return np.where(raw & top, ~raw, raw | top)


def _value(key: int, dtype: np.dtype) -> float:
    """Undo ``_keys`` for one number."""
    bits = 8 * dtype.itemsize
    top = 1 << (bits - 1)
    if dtype.kind == "i":
        key ^= top
    elif dtype.kind == "f":
        key = key ^ top if key & top else key ^ ((1 << bits) - 1)
    return float(np.array([key], f"u{dtype.itemsize}").view(dtype)[0])
