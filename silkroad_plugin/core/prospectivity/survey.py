"""The first pass over the evidence: how many cells each class has, and what lies at the points."""

from collections.abc import Sequence

import numpy as np

from .classes import Classes, is_narrow, raw_values, raw_view


class Survey:
    """Accumulator of a fold: cells per class of every layer, and the layers' values at given cells.

    ``classes[i]`` must be given for layers that are not ``is_narrow``; narrow ones are counted by
    value and need none. ``columns, rows`` (m): cells to look up; those outside the grid are -1.
    ``step``: width and height of a full block.
    """

    def __init__(self, dtypes: Sequence[np.dtype], classes: Sequence[Classes | None], columns, rows, step):
        self.dtypes, self.classes = list(dtypes), list(classes)
        self.counts = [np.zeros(self._size(i), np.int64) for i in range(len(self.dtypes))]
        self.cells = 0
        points = len(columns)
        self.inside = np.zeros(points, bool)
        self.present = np.zeros((len(self.dtypes), points), bool)
        self.found = [np.zeros(points, dtype) for dtype in self.dtypes]
        self._columns, self._rows = np.asarray(columns, np.int64), np.asarray(rows, np.int64)
        self._by_block = _group(self._columns, self._rows, step)
        self._step = step

    def _size(self, layer: int) -> int:
        dtype = self.dtypes[layer]
        return 1 << (8 * dtype.itemsize) if is_narrow(dtype) else len(self.classes[layer])

    def accumulate(self, block, arrays) -> None:
        """Take a block of the stack."""
        valid = [block.valid(layer) for layer in range(len(arrays))]
        study = _any(valid)
        self.cells += arrays[0].size if study is None else int(np.count_nonzero(study))
        for layer, array in enumerate(arrays):
            values = array.ravel() if valid[layer] is None else array[valid[layer]]
            codes = raw_view(values) if is_narrow(array.dtype) else self.classes[layer].codes(values)
            self.counts[layer] += _count(codes, len(self.counts[layer]))
        self._look_up(block, arrays, valid, study)

    def _look_up(self, block, arrays, valid, study):
        points = self._by_block.get((block.x // self._step[0], block.y // self._step[1]))
        if points is None:
            return
        at = (self._rows[points] - block.y) * block.width + self._columns[points] - block.x
        self.inside[points] = True if study is None else study.ravel()[at]
        for layer, array in enumerate(arrays):
            self.present[layer][points] = True if valid[layer] is None else valid[layer].ravel()[at]
            self.found[layer][points] = array.ravel()[at]

    def value_counts(self, layer: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the values that a narrow layer takes, ascending, and their cell counts."""
        values, counts = raw_values(self.dtypes[layer]), self.counts[layer]
        order = np.argsort(values)
        values, counts = values[order], counts[order]
        return values[counts > 0], counts[counts > 0]

    def class_counts(self, layer: int, classes: Classes) -> np.ndarray:
        """Return the cells of each class."""
        if not is_narrow(self.dtypes[layer]):
            return self.counts[layer]
        codes = classes.raw_codes(self.dtypes[layer], len(classes))
        return np.bincount(codes, self.counts[layer], len(classes) + 1)[: len(classes)].astype(np.int64)

    def point_codes(self, layer: int, classes: Classes, points: np.ndarray | slice = slice(None)) -> np.ndarray:
        """Return the class index at each point (or some of them), -1 where the layer is missing there."""
        present = self.present[layer][points]
        codes = np.full(present.shape, -1)
        codes[present] = classes.codes(self.found[layer][points][present].astype(np.float64))
        return codes


def _count(codes: np.ndarray, size: int) -> np.ndarray:
    """Return how often each code occurs; bytes are counted two at a time, which halves the time."""
    if codes.dtype != np.uint8:
        return np.bincount(codes, minlength=size)
    even = len(codes) // 2 * 2
    pairs = np.bincount(codes[:even].view(np.uint16), minlength=1 << 16).reshape(256, 256)
    return pairs.sum(0) + pairs.sum(1) + np.bincount(codes[even:], minlength=256)


def _any(valid: list[np.ndarray | None]) -> np.ndarray | None:
    """Return where at least one layer holds a number; None means everywhere."""
    if any(part is None for part in valid):
        return None
    study = valid[0].copy()
    for part in valid[1:]:
        study |= part
    return study


def _group(columns, rows, step) -> dict[tuple[int, int], np.ndarray]:
    """Return the indices of the points that lie in each block."""
    usable = np.flatnonzero((columns >= 0) & (rows >= 0))
    if not len(usable):
        return {}
    across, down = columns[usable] // step[0], rows[usable] // step[1]
    order = np.lexsort((across, down))
    usable, across, down = usable[order], across[order], down[order]
    starts = np.flatnonzero(np.r_[True, (np.diff(across) != 0) | (np.diff(down) != 0)])
    parts = np.split(usable, starts[1:])
    return {(int(across[i]), int(down[i])): part for i, part in zip(starts, parts, strict=True)}
