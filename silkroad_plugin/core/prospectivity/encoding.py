"""Evidence layers as columns of numbers: what regression and learners see of a cell."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from ..evidence.kinds import Kind
from .classes import MAX_CLASSES, Classes


@dataclass(frozen=True)
class Column:
    """One column: a layer's own value, or 1 where it has one class (``value``) and 0 elsewhere."""

    layer: int
    name: str
    value: float | None = None


@dataclass(frozen=True)
class Encoding:
    """How layers become columns. ``known``: the classes that training saw of each categorical layer, else None;
    ``bins``: of a layer that is cut into classes first, whose middles then stand for its values, else None."""

    columns: tuple[Column, ...]
    known: tuple[tuple[float, ...] | None, ...]
    bins: tuple[Classes | None, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    def matrix(self, values: np.ndarray) -> np.ndarray:
        """Return (n, columns) of (layers, n) values; NaN, and classes that training never saw, make a row of NaN."""
        values = np.asarray(values, float)
        known = np.isfinite(values).all(0)
        result, seen = self.rows(values[:, known])
        result[~seen] = np.nan
        if known.all():
            return result
        whole = np.full((values.shape[1], len(self.columns)), np.nan)
        whole[known] = result
        return whole

    def rows(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (n, columns) of (layers, n) finite values, and whether training saw the classes of each row (n)."""
        layers = [
            layer if bins is None else bins.middles[bins.codes(layer)]
            for layer, bins in zip(values, self.bins, strict=True)
        ]
        result = np.empty((len(self.columns), values.shape[1])).T  # a column is written in one piece
        for place, column in enumerate(self.columns):
            layer = layers[column.layer]
            result[:, place] = layer if column.value is None else layer == column.value
        seen = np.ones(values.shape[1], bool)
        for layer, classes in zip(layers, self.known, strict=True):
            if classes is not None:
                place = np.minimum(np.searchsorted(classes, layer), len(classes) - 1)
                seen &= np.take(classes, place) == layer
        return result, seen


@dataclass(frozen=True)
class Encoded:
    """The matrix of (layers, n) finite values, of which rows are made only when a slice of them is asked for."""

    encoding: Encoding
    values: np.ndarray

    def __len__(self) -> int:
        return self.values.shape[1]

    def __getitem__(self, rows: slice) -> np.ndarray:
        return self.encoding.rows(self.values[:, rows])[0]


def encode(
    names: Sequence[str], kinds: Sequence[Kind], values: np.ndarray, weights: np.ndarray, reference: bool,
    bins: Sequence[Classes | None] = (), events: np.ndarray | None = None,
) -> Encoding:  # fmt: skip
    """Return the encoding of layers from (layers, n) values that training sees, each with its weight and events (n).

    Ordered layers keep their value; one that never varies has no column where there is an intercept, which gives it
    already. A categorical layer of k classes has k columns, or k - 1 where a ``reference`` is left out, as regression
    with its intercept needs: the most frequent class with an event. Raises SilkroadError too_many_categories
    for a categorical layer with more classes than ``MAX_CLASSES``: it is a continuous quantity.
    """
    columns, known = [], []
    for layer, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        if kind is not Kind.CATEGORICAL:
            if not reference or np.ptp(values[layer]) > 0:
                columns.append(Column(layer, name))
            known.append(None)
            continue
        classes, place = np.unique(values[layer], return_inverse=True)
        if len(classes) > MAX_CLASSES:
            raise SilkroadError("too_many_categories", layer=name, classes=len(classes), most=MAX_CLASSES)
        known.append(tuple(classes.tolist()))
        base = _base(classes, place, weights, events) if reference else None
        columns += [Column(layer, f"{name} = {value:g}", float(value)) for value in classes if value != base]
    return Encoding(tuple(columns), tuple(known), tuple(bins) or (None,) * len(kinds))


def _base(classes, place, weights, events) -> float:
    """Return the most frequent class, of those that have an event where there are any: compared with a class
    without, every other one would have an infinite coefficient."""
    frequency = np.bincount(place, weights)
    if events is not None and events.any():
        frequency = np.where(np.bincount(place, events) > 0, frequency, -1)
    return classes[np.argmax(frequency)]
