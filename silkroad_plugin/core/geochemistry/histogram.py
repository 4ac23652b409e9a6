"""The histogram of the map margin: classes of 0.1 lg whose ends have the second decimal 7, with N, X, S and CV.

Chinese practice (DB63/T 1936-2021): ends such as 0.07, 0.17, … keep lg of round contents (1, 2, 5, 10) away from an
end; below zero the same grid reads −0.03, −0.13, …, second decimal 3.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .checked import logarithms, numbers

STEP = 0.1
OFFSET = 0.07
LARGEST = 10_000  # classes; more of them are an error in the unit or the step


@dataclass(frozen=True)
class Histogram:
    """``edges`` (k + 1) in lg, ``counts`` (k) of lower <= lg < upper; ``number`` N, ``mean`` X and ``sd`` S of the
    contents, ``cv`` in percent (100 S / X), ``log_mean``, ``log_sd`` of their lg."""

    edges: np.ndarray
    counts: np.ndarray
    number: int
    mean: float
    sd: float
    cv: float
    log_mean: float
    log_sd: float


def log_edges(lowest: float, highest: float, step: float = STEP, offset: float = OFFSET) -> np.ndarray:
    """Return ends of classes ``offset + j step`` that enclose lg contents from ``lowest`` to ``highest``.

    Raises SilkroadError class_step (not above 0, or so small that there are more than 10 000 classes).
    """
    if not step > 0 or (highest - lowest) / step > LARGEST:
        raise SilkroadError("class_step", step=float(step))
    first = int(np.floor(round((lowest - offset) / step, 9)))
    last = int(np.floor(round((highest - offset) / step, 9))) + 1
    return np.round(offset + step * np.arange(first, last + 1), 9)


def histogram(values, step: float = STEP, offset: float = OFFSET) -> Histogram:
    """Return the histogram of contents ``values`` (n), above 0; NaN is missing.

    Raises SilkroadError samples_too_few, values_not_positive, class_step.
    """
    logs = logarithms(values)
    contents = numbers(values)
    edges = log_edges(logs.min(), logs.max(), step, offset)
    place = np.searchsorted(edges, np.round(logs, 9), side="right") - 1
    many = len(logs) > 1
    mean, sd = contents.mean(), contents.std(ddof=1) if many else np.nan
    return Histogram(
        edges,
        np.bincount(place, minlength=len(edges) - 1),
        len(logs),
        float(mean),
        float(sd),
        float(100 * sd / mean),
        float(logs.mean()),
        float(logs.std(ddof=1)) if many else float("nan"),
    )
