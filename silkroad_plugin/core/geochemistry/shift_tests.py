"""Do surveys differ? Tests that see a difference, but not whether it is the laboratory or the rocks.

Kruskal & Wallis (1952); Kolmogorov & Smirnov; both on ranks, so that logarithms change nothing. A significant result
here is a reason to look at the border (``border``), never a reason to level.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .levelling import grouped


@dataclass(frozen=True)
class ShiftTests:
    """``surveys`` (s), their ``counts`` and ``medians`` (lg); ``h``, ``p`` of Kruskal and Wallis; ``pairs`` of
    surveys (m) with ``d`` and ``d_p`` of Kolmogorov and Smirnov, ``shift`` of the first to the second (lg)."""

    surveys: tuple
    counts: np.ndarray
    medians: np.ndarray
    h: float
    p: float
    pairs: tuple
    d: np.ndarray
    d_p: np.ndarray
    shift: np.ndarray


def shift_tests(values, survey) -> ShiftTests:
    """Return the tests of contents ``values`` (n), above 0, between the labels ``survey`` (n).

    Raises SilkroadError surveys_too_few (below two), survey_too_small, values_not_positive, values_constant.
    """
    from scipy import stats

    groups = grouped(values, survey)
    if len(groups) < 2:
        raise SilkroadError("surveys_too_few", count=len(groups))
    logs = list(groups.values())
    if np.ptp(np.concatenate(logs)) == 0:
        raise SilkroadError("values_constant", value=float(10 ** logs[0][0]), count=sum(map(len, logs)))
    labels = tuple(groups)
    h, p = stats.kruskal(*logs)
    couples = [(i, j) for i in range(len(labels)) for j in range(i + 1, len(labels))]
    tested = [stats.ks_2samp(logs[i], logs[j]) for i, j in couples]
    medians = np.array([np.median(part) for part in logs])
    return ShiftTests(
        labels,
        np.array([len(part) for part in logs]),
        medians,
        float(h),
        float(p),
        tuple((labels[i], labels[j]) for i, j in couples),
        np.array([float(test[0]) for test in tested]),
        np.array([float(test[1]) for test in tested]),
        np.array([medians[i] - medians[j] for i, j in couples]),
    )
