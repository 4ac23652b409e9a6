"""Columns of the third-party surveys as arrays; a test that asks for one is skipped where they are not here."""

import numpy as np

from tests import geochem_reference


def columns(name: str, *wanted: str) -> list[np.ndarray]:
    """Return columns of a survey, as numbers (NaN where empty), or as texts if one is no number."""
    table = geochem_reference.columns(name)
    return [_numbers(table[column]) for column in wanted]


def _numbers(texts: list[str]) -> np.ndarray:
    try:
        return np.array([float(text) if text not in ("", "NA") else np.nan for text in texts])
    except ValueError:
        return np.array(texts)
