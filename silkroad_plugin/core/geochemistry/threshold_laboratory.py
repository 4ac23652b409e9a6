"""The threshold laboratory: one element, all rules side by side, with what lies above each; by unit if wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from ..errors import SilkroadError
from . import thresholds
from .background import within_background
from .censoring import USUAL as USUAL_LIMITS
from .censoring import UseLimits
from .determinations import Determinations
from .filled import filled
from .fractal import LOWEST, fractal
from .mixture import mixture, sinclair
from .ranks import by_rank
from .thresholds import Threshold


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
    the rule has no threshold here, then the figures are NaN and 0; ``assumed``: the share (0 … 1) of contents below
    detection in whose place the law of the background stands, 0 where the rule needs none."""

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
    assumed: float = 0.0

    @property
    def within_background(self) -> bool:
        """Tell whether the threshold is none of anomalies."""
        return bool(within_background(self.threshold, self.background))

    @property
    def proposed(self) -> bool:
        """Tell whether there is a threshold of anomalies."""
        return self.refusal is None and not self.within_background


def side_by_side(
    d: Determinations,
    settings: Settings,
    areas=None,
    units=None,
    names: Sequence[str] = (),
    seed: int = 1,
    progress: Callable[[float], None] = lambda part: None,
    limits: UseLimits = USUAL_LIMITS,
) -> tuple[Rule, ...]:
    """Return the thresholds by all rules, or by those in ``names``, of all samples (unit None), then, with ``units``
    (n, "" none), of each geological unit.

    ``areas`` (n): of the cell or catchment of a sample; the rule concentration_area needs them. A rule that refuses, or
    finds one population without a break, is listed with its reason; only where no content is known all refuse
    together. What is below detection enters as each rule bears it. Rules of ranks (median and MAD, fences, cumulative
    frequencies) take the order statistics above it and refuse where these do not do. A mixture takes the probability
    below each limit. Means and what is made of them, and the curves, take the numbers of ``filled``. ``progress`` is
    called with 0 … 1 and may raise. Raises SilkroadError samples_too_few, pairs_lengths.
    """
    if not d.known.any():
        raise SilkroadError("samples_too_few", count=0, needed=1)
    areas = None if areas is None else np.asarray(areas, np.float64).ravel()
    for column in (areas, units):
        if column is not None and len(column) != len(d):
            raise SilkroadError("pairs_lengths", first=len(d), second=len(column))
    labels = [None] if units is None else [None, *sorted(set(units[d.known]) - {""})]
    rules = [name for name in names or NAMES if areas is not None or name != "concentration_area"]
    found = []
    for at, label in enumerate(labels):
        own = d.known if label is None else d.known & (units == label)
        task = _Task(d.take(own), None if areas is None else areas[own], settings, seed, limits)
        for step, name in enumerate(rules):
            low, high = ((at + (step + part) / len(rules)) / len(labels) for part in (0, 1))
            found += _rows(name, task, label, lambda part, low=low, high=high: progress(low + part * (high - low)))
            progress(high)
    return tuple(found)


@dataclass(frozen=True, eq=False)
class _Task:
    """Determinations (n) of one unit, all known, their areas (n) or None, and how the rules are set."""

    d: Determinations
    areas: np.ndarray | None
    settings: Settings
    seed: int
    limits: UseLimits

    @cached_property
    def x(self) -> np.ndarray:
        """Contents (n), with numbers in place of those below detection."""
        return filled(self.d, self.limits)

    @cached_property
    def below(self) -> float:
        """The share below detection."""
        return float(self.d.below.mean())

    def beyond(self, limit: float) -> np.ndarray:
        """Return (n) which contents are beyond a limit; one that is only known to be below a higher limit is not."""
        return self.d.substituted() * ~self.d.below > limit


def _rows(name: str, task: _Task, label, progress: Callable[[float], None]) -> list[Rule]:
    nan, count = float("nan"), len(task.d)
    try:
        if name in _OF_RANKS:
            given = by_rank(task.d, partial(_OF_RANKS[name], task.settings))
        else:
            given = _OTHERS[name](task, progress)
        if not given:
            raise SilkroadError("threshold_one_population", count=count)
    except SilkroadError as refusal:
        return [Rule(name, 1, label, nan, nan, nan, 0, count, nan, refusal)]
    return [_row(name, number, label, found, task) for number, found in enumerate(given, 1)]


def _row(name: str, number: int, label, found: Threshold, task: _Task) -> Rule:
    limit, nan, count = found.threshold, float("nan"), len(task.d)
    if np.isnan(limit):
        refusal = SilkroadError("threshold_censored", percent=100 * task.below)
        return Rule(name, number, label, nan, nan, nan, 0, count, nan, refusal)
    beyond = task.beyond(limit)
    area = nan if task.areas is None else float(task.areas[beyond].sum())
    assumed = 0.0 if name in _OF_RANKS else task.below
    return Rule(
        name, number, label, found.background, limit, found.lower, int(beyond.sum()), count, area, assumed=assumed
    )


def _several(task: _Task, limits) -> list[Threshold]:
    return [Threshold(float(np.nanmedian(task.x)), float(limit), 0, len(task.d)) for limit in limits]


def _clip(task: _Task) -> thresholds.Clipping:
    return thresholds.iterative_clip(task.x, task.settings.clip_k, s=task.settings.clip_s)


def _minimum(task: _Task) -> list[Threshold]:
    found = thresholds.minimum_anomalous(task.x[_clip(task).kept], t=task.settings.minimum_t)
    return [Threshold(found.background, float(limit), 0, len(task.d)) for limit in found.thresholds]


def _breaks(task: _Task, progress, areas=None) -> list[Threshold]:
    known = np.isfinite(task.x)
    # The test leaves out what is below detection.
    lowest = max(task.settings.lowest, task.below)
    areas = None if areas is None else areas[known]
    return _several(task, fractal(task.x[known], areas, lowest=lowest, seed=task.seed, progress=progress).breaks)


def _sinclair(task: _Task, progress) -> list[Threshold]:
    below = task.d.below
    found = mixture(task.d.substituted()[~below], progress=progress, limits=task.d.upper[below])
    limits = [between.certain_upper for between in sinclair(found) if between.parts]
    if len(found.means) > 1 and not limits:
        raise SilkroadError("populations_nested", count=len(found.means))
    return _several(task, limits)


_OF_RANKS: dict[str, Callable[[Settings, np.ndarray], list[Threshold]]] = {
    "median_mad": lambda settings, x: [thresholds.median_mad(x, settings.mad_k)],
    "tukey_fence": lambda settings, x: [thresholds.tukey_fence(x, settings.fence)],
    "adjusted_fence": lambda settings, x: [thresholds.adjusted_fence(x, settings.fence)],
    "cumulative_frequency": lambda settings, x: thresholds.cumulative_frequency(x, settings.percents),
}
_OTHERS: dict[str, Callable[[_Task, Callable[[float], None]], list[Threshold]]] = {
    "iterative_clip": lambda task, _: [_clip(task).threshold],
    "mean_sd": lambda task, _: [thresholds.mean_sd(task.x, task.settings.sd_k)],
    "minimum_anomalous": lambda task, _: _minimum(task),
    "concentration_number": _breaks,
    "concentration_area": lambda task, progress: _breaks(task, progress, task.areas),
    "sinclair": _sinclair,
}
NAMES = (
    "iterative_clip",
    "mean_sd",
    "median_mad",
    "tukey_fence",
    "adjusted_fence",
    "cumulative_frequency",
    "minimum_anomalous",
    "concentration_number",
    "concentration_area",
    "sinclair",
)
