"""The threshold laboratory: one element, all rules side by side, with what lies above each; by unit if wanted."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from . import thresholds
from .fractal import fractal
from .mixture import mixture, sinclair
from .samples import numbers


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


def side_by_side(
    values,
    areas=None,
    units=None,
    seed: int = 1,
    progress: Callable[[float], None] = lambda part: None,
) -> tuple[Rule, ...]:
    """Return the thresholds of all rules for contents ``values`` (n), NaN missing, with usual parameters.

    ``areas`` (n): of the cell or catchment of a sample; ``units`` (n): geological units, each with thresholds of its
    own. A rule that refuses is listed with its reason; only where no content is known all refuse together.
    ``progress`` is called with 0 … 1 and may raise. Raises SilkroadError samples_too_few, pairs_lengths.
    """
    values = np.asarray(values, np.float64).ravel()
    numbers(values)
    areas = None if areas is None else np.asarray(areas, np.float64).ravel()
    units = None if units is None else np.asarray(units)
    for column in (areas, units):
        if column is not None and len(column) != len(values):
            raise SilkroadError("pairs_lengths", first=len(values), second=len(column))
    labels = [None] if units is None else np.unique(units[np.isfinite(values)]).tolist()
    found = []
    for at, label in enumerate(labels):
        own = np.isfinite(values) if label is None else np.isfinite(values) & (units == label)
        x, ground = values[own], None if areas is None else areas[own]
        for step, (name, rule) in enumerate(_RULES.items()):
            found += _rows(name, rule, x, ground, label, seed)
            progress((at + (step + 1) / len(_RULES)) / len(labels))
    return tuple(found)


def _rows(name, rule, x, ground, label, seed) -> list[Rule]:
    nan = float("nan")
    try:
        given = rule(x, seed)
    except SilkroadError as refusal:
        return [Rule(name, 1, label, nan, nan, nan, 0, len(x), nan, refusal)]
    rows = []
    for number, (background, limit, lower) in enumerate(given, 1):
        beyond = x > limit
        area = nan if ground is None else float(ground[beyond].sum())
        rows.append(Rule(name, number, label, background, limit, lower, int(beyond.sum()), len(x), area))
    return rows


def _one(found: thresholds.Threshold):
    return [(found.background, found.threshold, found.lower)]


def _several(x, limits):
    return [(float(np.median(x)), float(limit), float("nan")) for limit in limits]


def _minimum(x, seed):
    clipped = thresholds.iterative_clip(x)
    found = thresholds.minimum_anomalous(x[clipped.kept])
    return [(found.background, float(limit), float("nan")) for limit in found.thresholds]


_RULES: dict[str, Callable] = {
    "iterative_clip": lambda x, seed: _one(thresholds.iterative_clip(x).threshold),
    "mean_sd": lambda x, seed: _one(thresholds.mean_sd(x)),
    "median_mad": lambda x, seed: _one(thresholds.median_mad(x)),
    "tukey_fence": lambda x, seed: _one(thresholds.tukey_fence(x)),
    "adjusted_fence": lambda x, seed: _one(thresholds.adjusted_fence(x)),
    "cumulative_frequency": lambda x, seed: [_one(zone)[0] for zone in thresholds.cumulative_frequency(x)],
    "minimum_anomalous": _minimum,
    "concentration_number": lambda x, seed: _several(x, fractal(x, seed=seed).breaks),
    "sinclair": lambda x, seed: _several(x, [between.certain_upper for between in sinclair(mixture(x))]),
}
NAMES = tuple(_RULES)
