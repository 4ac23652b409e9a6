"""Do surveys differ? Tests that see a difference, but not whether it is the laboratory or the rocks.

Kruskal & Wallis (1952); Kolmogorov & Smirnov; both on ranks, so that logarithms change nothing. Contents below
detection are ranked: all that are below the highest limit of those compared, numbers too, are tied (Helsel 2012, ch. 9
and 10), so that unlike limits are no difference; medians are those of ``median_of``. A significant result here is a
reason to look at the border (``border``), never a reason to level.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .censored_logs import Logs, determinations_of, without_intervals
from .censoring import USUAL
from .determinations import Determinations
from .kaplan_meier import kaplan_meier
from .levelling import LEAST
from .lognormal_mle import lognormal_mle


@dataclass(frozen=True)
class ShiftTests:
    """``surveys`` (s), their ``counts``, shares ``censored`` (0 … 1) and ``medians`` (lg, NaN where too much is beyond
    limits); ``h``, ``p`` of Kruskal and Wallis; ``pairs`` of surveys (m) with ``d`` and ``d_p`` of Kolmogorov and
    Smirnov, ``shift`` of the first to the second (lg). Of tests in which all is below a limit: NaN."""

    surveys: tuple
    counts: np.ndarray
    censored: np.ndarray
    medians: np.ndarray
    h: float
    p: float
    pairs: tuple
    d: np.ndarray
    d_p: np.ndarray
    shift: np.ndarray


def shift_tests(contents, survey) -> ShiftTests:
    """Return the tests of ``contents`` (n), above 0, determinations or numbers, between the labels ``survey`` (n).

    Raises SilkroadError surveys_too_few (below two), survey_too_small, values_not_positive, values_constant.
    """
    content, survey = without_intervals(determinations_of(contents)), np.asarray(survey)
    if len(content) != len(survey):
        raise SilkroadError("pairs_lengths", first=len(content), second=len(survey))
    logs, labels = Logs.of(content), tuple(np.unique(survey).tolist())
    groups = [np.flatnonzero(logs.known & (survey == label)) for label in labels]
    for label, rows in zip(labels, groups, strict=True):
        if len(rows) < LEAST:
            raise SilkroadError("survey_too_small", survey=str(label), count=len(rows), needed=LEAST)
    if len(groups) < 2:
        raise SilkroadError("surveys_too_few", count=len(groups))
    own = logs.values[logs.known]
    if np.ptp(own) == 0:
        raise SilkroadError("values_constant", value=float(10 ** own[0]), count=len(own))
    couples = [(i, j) for i in range(len(labels)) for j in range(i + 1, len(labels))]
    h, p = _kruskal(logs, groups)
    d = np.array([_smirnov(logs, (groups[i], groups[j])) for i, j in couples])
    medians = np.array([median_of(content.take(rows)) for rows in groups])
    return ShiftTests(
        labels,
        np.array([len(rows) for rows in groups]),
        np.array([float((logs.side[rows] != 0).mean()) for rows in groups]),
        medians,
        h,
        p,
        tuple((labels[i], labels[j]) for i, j in couples),
        d[:, 0],
        d[:, 1],
        np.array([medians[i] - medians[j] for i, j in couples]),
    )


def _ranked(logs: Logs, groups) -> list[np.ndarray] | None:
    """Return what is to be ranked of each group, cut at the limits of them all; None where nothing can be."""
    ranked = logs.take(np.concatenate(groups)).ranked()
    parts = np.split(ranked, np.cumsum([len(rows) for rows in groups])[:-1])
    parts = [part[np.isfinite(part)] for part in parts]
    return parts if all(map(len, parts)) and np.ptp(np.concatenate(parts)) else None


def _kruskal(logs, groups) -> tuple[float, float]:
    from scipy import stats

    parts = _ranked(logs, groups)
    return (float("nan"),) * 2 if parts is None else tuple(map(float, stats.kruskal(*parts)))


def _smirnov(logs, groups) -> tuple[float, float]:
    from scipy import stats

    parts = _ranked(logs, groups)
    return (float("nan"),) * 2 if parts is None else tuple(map(float, stats.ks_2samp(*parts)[:2]))


def median_of(d: Determinations) -> float:
    """Return lg of the median of ``d``, limits and all; NaN where it is not known.

    Where it lies beyond all limits it is that of the ranks; else that of Kaplan and Meier, or with half or more beyond
    limits that of the lognormal law most likely behind them (Helsel 2012, ch. 6).
    """
    logs = Logs.of(d)
    values, side = logs.values[logs.known], logs.side[logs.known]
    median = float(np.median(values)) if len(values) else float("nan")
    if values[side < 0].max(initial=-np.inf) < median < values[side > 0].min(initial=np.inf) or not side.any():
        return median
    try:
        if float((side != 0).mean()) < USUAL.assume and not (side > 0).any():
            return float(np.log10(kaplan_meier(d).median))
        return float(np.log10(lognormal_mle(d).median))
    except SilkroadError:
        return float("nan")
