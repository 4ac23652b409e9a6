"""Unique conditions: every combination of groups gets a key, and maps are made by looking keys up."""

from collections.abc import Callable, Sequence

import numpy as np

from ..errors import SilkroadError
from .classes import Classes, is_narrow, raw_view

DENSE = 1 << 21  # up to so many possible combinations a table holds them all
MOST = 1 << 62  # possible combinations that a key can tell apart


class ConditionKeys:
    """Turns the layers of a block into keys of unique conditions.

    A layer with g groups has the digits 0 … g - 1, and g where it is missing; a key is a number in
    these mixed digits; ``outside`` is the key of cells where no layer has data or the mask is empty.
    A layer whose ``groups`` (index of the group of each class) is None is not used: it tells only
    where there is data. Raises SilkroadError too_many_conditions where keys would not be numbers any more.
    """

    def __init__(self, dtypes: Sequence[np.dtype], classes: Sequence[Classes], groups: Sequence[np.ndarray | None]):
        self.classes, self.groups = list(classes), list(groups)
        self.used = [layer for layer, group in enumerate(groups) if group is not None]
        self.radix = [1 if group is None else int(group.max()) + 2 for group in self.groups]
        self.strides = [1]
        for radix in self.radix[:-1]:
            self.strides.append(self.strides[-1] * radix)
        self.outside = self.strides[-1] * self.radix[-1]
        if self.outside >= MOST:
            raise SilkroadError("too_many_conditions", layers=len(self.used), classes=max(self.radix) - 1)
        self.dtype = np.uint16 if self.outside < 2**16 else np.uint32 if self.outside < 2**32 else np.int64
        self._tables = {layer: self._table(layer, np.dtype(dtypes[layer])) for layer in self.used}

    @property
    def dense(self) -> bool:
        """Whether a table can hold every possible key."""
        return self.outside < DENSE

    def _table(self, layer, dtype):
        """Return what each raw value (narrow layers) or class (wide ones) adds to the key."""
        digits = np.append(self.groups[layer], self.radix[layer] - 1) * self.strides[layer]
        if is_narrow(dtype):
            digits = digits[self.classes[layer].raw_codes(dtype, len(self.groups[layer]))]
        return digits.astype(self.dtype)

    def keys(self, block, arrays) -> np.ndarray:
        """Return the (height, width) keys of a block of the stack."""
        keys = np.zeros(arrays[0].shape, self.dtype)
        nowhere = None
        for layer, array in enumerate(arrays):
            present = block.valid(layer)
            absent = None if present is None else ~present
            nowhere = absent if layer == 0 else _both(nowhere, absent)
            if layer in self._tables:
                digit = self._digits(layer, array)
                if absent is not None:
                    digit[absent] = (self.radix[layer] - 1) * self.strides[layer]
                keys += digit
        if nowhere is not None:
            keys[nowhere] = self.outside
        return keys

    def _digits(self, layer, array):
        if is_narrow(array.dtype):
            # Every bit pattern is in the table, so that wrapping never happens and no check is paid.
            return np.take(self._tables[layer], raw_view(array), mode="wrap")
        codes = np.minimum(self.classes[layer].codes(array), len(self.groups[layer]))
        return np.take(self._tables[layer], codes)

    def of_points(self, codes: np.ndarray) -> np.ndarray:
        """Return the keys of points from (layers, points) class indices, -1 where missing."""
        keys = np.zeros(codes.shape[1], np.int64)
        for layer in self.used:
            digits = np.append(self.groups[layer], self.radix[layer] - 1)
            keys += digits[codes[layer]] * self.strides[layer]
        return keys

    def codes(self, keys: np.ndarray) -> np.ndarray:
        """Return (used layers, keys) group indices, -1 where the layer is missing."""
        keys = np.asarray(keys, np.int64)
        codes = np.stack([keys // self.strides[layer] % self.radix[layer] for layer in self.used])
        missing = np.array([self.radix[layer] - 1 for layer in self.used])
        return np.where(codes == missing[:, None], -1, codes)


def _both(first, second):
    return None if first is None or second is None else first & second


class ConditionCounter:
    """Counts the cells of each unique condition."""

    def __init__(self, keys: ConditionKeys):
        self.keys = keys
        self._counts = np.zeros(keys.outside + 1, np.int64) if keys.dense else None
        self._sparse_keys, self._sparse_counts = np.empty(0, np.int64), np.empty(0, np.int64)

    def add(self, found: np.ndarray, counts: np.ndarray) -> None:
        """Take distinct keys and how many cells have each."""
        found, counts = found[found != self.keys.outside], counts[found != self.keys.outside]
        merged = np.concatenate([self._sparse_keys, found.astype(np.int64)])
        self._sparse_keys, place = np.unique(merged, return_inverse=True)
        weights = np.concatenate([self._sparse_counts, counts])
        self._sparse_counts = np.bincount(place, weights, len(self._sparse_keys)).astype(np.int64)

    def count(self, keys: np.ndarray) -> None:
        """Take the keys of a block, any shape."""
        if self._counts is None:
            self.add(*np.unique(keys, return_counts=True))
        else:
            self._counts += np.bincount(keys.ravel(), minlength=len(self._counts))

    def conditions(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the keys that occur, and the raster cells of each."""
        if self._counts is None:
            return self._sparse_keys, self._sparse_counts
        keys = np.flatnonzero(self._counts[:-1])
        return keys, self._counts[keys]


class ConditionMapper:
    """Counts the unique conditions of the blocks it maps, and looks up what is written for them.

    ``function(codes)`` returns (outputs, conditions) values for (used layers, conditions) group indices.
    """

    CHUNK = 1 << 17  # conditions computed at once, to bound memory

    def __init__(self, keys: ConditionKeys, function: Callable[[np.ndarray], np.ndarray], outputs: int, nodata: float):
        self.keys, self.function, self.outputs, self.nodata = keys, function, outputs, np.float32(nodata)
        self.counter = ConditionCounter(keys)
        self._tables = self._values(np.arange(keys.outside)) if keys.dense else None

    def _values(self, keys):
        """Return (outputs, keys + 1) float32 values, nodata last."""
        values = np.full((self.outputs, len(keys) + 1), self.nodata, np.float32)
        for start in range(0, len(keys), self.CHUNK):
            part = keys[start : start + self.CHUNK]
            values[:, start : start + len(part)] = self.function(self.keys.codes(part))
        return values

    def map(self, block, arrays) -> list[np.ndarray]:
        """Return the arrays to write for a block, and count its conditions."""
        keys = self.keys.keys(block, arrays)
        if self._tables is not None:
            keys = keys.astype(np.intp)  # once, instead of in each of the following steps
            self.counter.count(keys)
            return [np.take(table, keys, mode="wrap") for table in self._tables]
        found, place, counts = np.unique(keys, return_inverse=True, return_counts=True)
        inside = found != self.keys.outside
        self.counter.add(found, counts)
        values = self._values(found[inside].astype(np.int64))  # the outside key is the largest: it takes the nodata
        return [np.take(row, place).reshape(keys.shape) for row in values]

    def conditions(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the keys that occur, and the raster cells of each."""
        return self.counter.conditions()
