"""Samples in groups: by survey, geological unit, medium or whatever a field tells."""

import numpy as np

from .sample_fields import text_of


def group_names(samples, field: str) -> np.ndarray:
    """Return (n) the group of each sample as text, "" where the field is empty."""
    return np.array([text_of(value) for value in samples.fields[field]], object)


def groups_of(samples, field: str) -> dict[str | None, np.ndarray]:
    """Return the rows (masks, n) of all samples under None, and, with a ``field``, of each group by its name.

    Samples without a group are in none but all.
    """
    whole = {None: np.ones(len(samples), bool)}
    if not field:
        return whole
    names = group_names(samples, field)
    return whole | {name: names == name for name in sorted(set(names) - {""})}
