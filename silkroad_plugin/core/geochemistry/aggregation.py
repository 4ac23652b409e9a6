"""Samples put together by cells: one number for each cell, with how many samples it stands for."""

from collections.abc import Callable

import numpy as np

STATISTICS: dict[str, Callable[[np.ndarray], float]] = {
    "median": lambda values: float(np.median(values)),
    "mean": lambda values: float(np.mean(values)),
    "geometric_mean": lambda values: float(np.exp(np.mean(np.log(values)))) if (values > 0).all() else np.nan,
    "maximum": lambda values: float(np.max(values)),
}


def grouped(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the different rows (m, 2) of (n, 2) keys, and the number (n) of each sample's, -1 for keys below 0."""
    known = (keys >= 0).all(1)
    different, inverse = np.unique(keys[known], axis=0, return_inverse=True)
    number = np.full(len(keys), -1)
    number[known] = inverse.ravel()
    return different, number


def by_cell(
    values: np.ndarray, number: np.ndarray, cells: int, statistic: str, fewest: int = 1
) -> tuple[np.ndarray, np.ndarray]:
    """Return the ``statistic`` (cells) of the finite ``values`` (n) of each cell, and their count (cells).

    ``number`` (n): of the cell of each, -1 for none. NaN where there are fewer than ``fewest``; a geometric mean is
    NaN, too, where a value is not above 0.
    """
    taken = np.isfinite(values) & (number >= 0)
    counts = np.bincount(number[taken], minlength=cells)
    order = np.argsort(number[taken], kind="stable")
    parts = np.split(values[taken][order], np.cumsum(counts)[:-1])
    least = max(1, fewest)
    found = [STATISTICS[statistic](part) if len(part) >= least else np.nan for part in parts]
    return np.array(found, float), counts
