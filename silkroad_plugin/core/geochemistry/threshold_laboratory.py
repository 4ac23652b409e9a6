"""The threshold laboratory: one element, all rules side by side, with what lies above each; by unit if wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import SilkroadError
from . import thresholds
from .background import within_background
from .checked import numbers
from .fractal import LOWEST, fractal
from .mixture import mixture, sinclair


@dataclass(frozen=True)
class Settings:
    """What the rules are computed with: ``percents`` of cumulative frequency; ``clip_k`` and ``clip_s`` of iterative
    clipping (dropped beyond X ± k S, T = X0 + s S0), ``sd_k``, ``mad_k``; ``fence``: hinge spreads; ``minimum_t``:
    standard deviations of the minimum anomalous content of one sample; ``lowest``: share of contents that the test for
    a fractal break leaves out."""

    percents: tuple[float, ...]
    clip_k: float = 3.0
    clip_s: float = 2.0
    sd_k: float = 2.0
    mad_k: float = 2.0
    fence: float = 1.5
    minimum_t: float = 3.0
    lowest: float = LOWEST


@dataclass(frozen=True)
class Rule:
    """``name`` of a rule and its ``number`` from 1 where it gives several thresholds; ``unit`` (None: all together);
    ``background`` and ``threshold`` in the unit of the contents, ``lower`` for negative anomalies (NaN where there is
    none); ``above``: samples beyond it of ``count``, ``area`` they stand for (NaN without areas); ``refusal``: why
    the rule has no threshold here, then the figures are NaN and 0."""

    name: str
    number: int
    unit: object
    background: float
    threshold: float
    lower: float
    above: int
    count: int
    area: float
    refusal: SilkroadError | None = None

    @property
    def within_background(self) -> bool:
        """Tell whether the threshold is none of anomalies."""
        return bool(within_background(self.threshold, self.background))

    @property
    def proposed(self) -> bool:
        """Tell whether there is a threshold of anomalies."""
        return self.refusal is None and not self.within_background


def side_by_side(
    values,
    settings: Settings,
    areas=None,
    units=None,
    seed: int = 1,
    progress: Callable[[float], None] = lambda part: None,
    names: Sequence[str] | None = None,
) -> tuple[Rule, ...]:
    """Return the thresholds of all rules, or of those in ``names``, for contents ``values`` (n), NaN missing.

    ``areas`` (n): of the cell or catchment of a sample; ``units`` (n): geological units, each with thresholds of its
    own. A rule that refuses, or finds one population without a break, is listed with its reason; only where no content
    is known all refuse together. The rule concentration_area needs areas. ``progress`` is called with 0 … 1 and may
    raise. Raises SilkroadError samples_too_few, pairs_lengths.
    """
    values = np.asarray(values, np.float64).ravel()
    numbers(values)
    areas = None if areas is None else np.asarray(areas, np.float64).ravel()
    units = None if units is None else np.asarray(units)
    for column in (areas, units):
        if column is not None and len(column) != len(values):
            raise SilkroadError("pairs_lengths", first=len(values), second=len(column))
    labels = [None] if units is None else np.unique(units[np.isfinite(values)]).tolist()
    rules = [name for name in names or NAMES if areas is not None or name != "concentration_area"]
    found = []
    for at, label in enumerate(labels):
        own = np.isfinite(values) if label is None else np.isfinite(values) & (units == label)
        task = _Task(values[own], None if areas is None else areas[own], settings, seed)
        for step, name in enumerate(rules):
            low, high = ((at + (step + part) / len(rules)) / len(labels) for part in (0, 1))
            told = replace(task, progress=lambda part, low=low, high=high: progress(low + part * (high - low)))
            found += _rows(name, told, label)
            progress(high)
    return tuple(found)


@dataclass(frozen=True, eq=False)
class _Task:
    """Contents (n) of one unit, their areas (n) or None, how the rules are set, and who hears how far a rule is."""

    x: np.ndarray
    areas: np.ndarray | None
    settings: Settings
    seed: int
    progress: Callable[[float], None] = lambda part: None


def _rows(name: str, task: _Task, label) -> list[Rule]:
    x, nan = task.x, float("nan")
    try:
        given = _RULES[name](task)
        if not given:
            raise SilkroadError("threshold_one_population", count=len(x))
    except SilkroadError as refusal:
        return [Rule(name, 1, label, nan, nan, nan, 0, len(x), nan, refusal)]
    rows = []
    for number, (background, limit, lower) in enumerate(given, 1):
        beyond = x > limit
        area = nan if task.areas is None else float(task.areas[beyond].sum())
        rows.append(Rule(name, number, label, background, limit, lower, int(beyond.sum()), len(x), area))
    return rows


def _one(found: thresholds.Threshold):
    return [(found.background, found.threshold, found.lower)]


def _several(x, limits):
    return [(float(np.median(x)), float(limit), float("nan")) for limit in limits]


def _clip(task: _Task) -> thresholds.Clipping:
    return thresholds.iterative_clip(task.x, task.settings.clip_k, s=task.settings.clip_s)


def _minimum(task: _Task):
    found = thresholds.minimum_anomalous(task.x[_clip(task).kept], t=task.settings.minimum_t)
    return [(found.background, float(limit), float("nan")) for limit in found.thresholds]


def _fractal(task: _Task, areas=None):
    return fractal(task.x, areas, lowest=task.settings.lowest, seed=task.seed, progress=task.progress)


def _sinclair(task: _Task) -> list[float]:
    found = mixture(task.x, progress=task.progress)
    limits = [between.certain_upper for between in sinclair(found) if between.parts]
    if len(found.means) > 1 and not limits:
        raise SilkroadError("populations_nested", count=len(found.means))
    return limits


_RULES: dict[str, Callable[[_Task], list]] = {
    "iterative_clip": lambda task: _one(_clip(task).threshold),
    "mean_sd": lambda task: _one(thresholds.mean_sd(task.x, task.settings.sd_k)),
    "median_mad": lambda task: _one(thresholds.median_mad(task.x, task.settings.mad_k)),
    "tukey_fence": lambda task: _one(thresholds.tukey_fence(task.x, task.settings.fence)),
    "adjusted_fence": lambda task: _one(thresholds.adjusted_fence(task.x, task.settings.fence)),
    "cumulative_frequency": lambda task: [
        _one(zone)[0] for zone in thresholds.cumulative_frequency(task.x, task.settings.percents)
    ],
    "minimum_anomalous": _minimum,
    "concentration_number": lambda task: _several(task.x, _fractal(task).breaks),
    "concentration_area": lambda task: _several(task.x, _fractal(task, task.areas).breaks),
    "sinclair": lambda task: _several(task.x, _sinclair(task)),
}
NAMES = tuple(_RULES)
