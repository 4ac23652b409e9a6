"""How the values of layers become scores: by class, by a condition, or as they are."""

from collections.abc import Sequence

import numpy as np

from ..evidence.reclassification import Lookup, Row
from .thresholds import ternary


class Scoring:
    """Turns float arrays of several layers into scores; ``unnamed`` counts the cells whose class has none.

    ``tables`` and ``conditions``: what applies to a layer, by its index; a layer has one of them or none. ``dtypes``:
    of the layers, in whose precision limits are taken.
    """

    def __init__(self, tables: dict[int, list[Row]], conditions: dict[int, str], dtypes: Sequence[np.dtype]):
        self._lookups = {i: Lookup(rows, None, False, dtypes[i]) for i, rows in tables.items()}
        self._conditions = {i: ternary(text, dtypes[i]) for i, text in conditions.items()}
        self.unnamed = dict.fromkeys(tables, 0)

    def __call__(self, values: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Return the scores, NaN where there is none."""
        return [self._score(layer, np.asarray(array, float)) for layer, array in enumerate(values)]

    def _score(self, layer, values):
        if layer in self._conditions:
            return self._conditions[layer](values)
        if layer not in self._lookups:
            return values
        found, rest = self._lookups[layer](values.ravel())
        self.unnamed[layer] += rest - int(np.count_nonzero(np.isnan(values)))
        return found.reshape(values.shape)
