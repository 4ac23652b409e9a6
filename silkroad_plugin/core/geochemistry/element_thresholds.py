"""The thresholds of one element, whatever of it is censored."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ..errors import SilkroadError
from .censoring import USUAL as USUAL_LIMITS
from .censoring import UseLimits
from .determinations import Determinations
from .filled import filled
from .threshold_laboratory import NAMES, Rule, Settings, side_by_side

BY_RANK = "cumulative_frequency"


def element_thresholds(
    d: Determinations,
    settings: Settings,
    areas=None,
    units=None,
    names: Sequence[str] = NAMES,
    seed: int = 1,
    progress: Callable[[float], None] = lambda part: None,
    limits: UseLimits = USUAL_LIMITS,
) -> tuple[Rule, ...]:
    """Return the thresholds by the rules ``names`` of all samples (unit None), then, with ``units`` (n, "" none), of
    each unit.

    What is below detection is estimated from the samples of the unit (``filled``); where too much is, cumulative
    frequencies above all detection limits are left, for ranks need no number. ``areas`` (n), ``seed`` and
    ``progress`` as for ``side_by_side``. Raises SilkroadError samples_too_few (all missing), pairs_lengths.
    """
    labels = [None] if units is None else [None, *sorted(set(units[d.known]) - {""})]
    found = []
    for at, label in enumerate(labels):
        own = np.ones(len(d), bool) if label is None else units == label

        def part(share, at=at):
            progress((at + share) / len(labels))

        ground = None if areas is None else np.asarray(areas, np.float64)[own]
        found += _of_unit(d.take(own), ground, label, settings, names, seed, part, limits)
    return tuple(found)


def _of_unit(d, areas, label, settings, names, seed, progress, limits) -> list[Rule]:
    refusal = None
    try:
        values = filled(d, limits)
    except SilkroadError as error:
        values, refusal = d.substituted(), error
    settings = replace(settings, lowest=max(settings.lowest, float(d.below.sum()) / max(int(d.known.sum()), 1)))
    rules = names if refusal is None else [name for name in names if name == BY_RANK]
    found = list(side_by_side(values, settings, areas, None, seed, progress, rules)) if rules else []
    if refusal is not None:
        highest = float(d.upper[d.below].max(initial=0))
        found = [_above(rule, highest, refusal) for rule in found]
        nan = float("nan")
        count = int(d.known.sum())
        found += [Rule(name, 1, None, nan, nan, nan, 0, count, nan, refusal) for name in names if name != BY_RANK]
    return [replace(rule, unit=label) for rule in found]


def _above(rule: Rule, highest: float, refusal: SilkroadError) -> Rule:
    """Return a rule by rank without its background, which is below detection; refused where its threshold is, too."""
    nan = float("nan")
    if rule.threshold > highest:
        return replace(rule, background=rule.background if rule.background > highest else nan)
    return replace(rule, background=nan, threshold=nan, above=0, area=nan, refusal=refusal)
