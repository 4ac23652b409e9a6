"""All elements of a layer of samples by one template: described, with thresholds and a scale of colours, each on its
own, so that one that cannot be done does not stop the others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from ..catalogue.geochemical_scales import ContentScale, scale_of
from ..core.errors import SilkroadError
from ..core.geochemistry.censoring import Estimator, UseLimits
from ..core.geochemistry.description import describe
from ..core.geochemistry.determinations import Determinations
from ..core.geochemistry.filled import filled
from ..core.geochemistry.threshold_laboratory import Rule, Settings, side_by_side
from ..io.geochemistry.samples import Column, Samples
from ..messages import TEXTS
from .inputs.sample_groups import group_names, groups_of
from .inputs.samples import naming
from .reports.geochemical_summary import Described
from .reports.geochemical_thresholds import Element


@dataclass(frozen=True)
class Statistics:
    """What of the template decides the figures: the estimator asked for (None: by what is censored), the greatest share
    censored, the rules of thresholds, the one whose first threshold makes anomalies, and the preset of colours."""

    asked: Estimator | None
    most: float
    rules: tuple[str, ...]
    threshold: str
    settings: Settings
    seed: int
    preset: str

    @property
    def limits(self) -> UseLimits:
        """The limits of use of the estimators."""
        return UseLimits(assume=min(UseLimits.assume, self.most), refuse=self.most)


@dataclass(eq=False)
class ElementResult:
    """What is known of one element; ``number`` counts from 1. ``determinations`` (n) of the rows kept, None where the
    field cannot be read; ``scale``: its zones, None for the reason ``no_scale``; ``raster``: the path where it will
    stand, None for the reason ``no_raster`` (both None: none was asked for); ``model``: the variogram as text."""

    number: int
    column: Column
    whole: Described
    thresholds: Element
    groups: list[Described] = field(default_factory=list)
    threshold: Rule | None = None
    scale: ContentScale | None = None
    no_scale: SilkroadError | None = None
    raster: str | None = None
    no_raster: SilkroadError | None = None
    model: str = ""

    @property
    def determinations(self) -> Determinations | None:
        """The determinations of the samples."""
        return self.whole.determinations

    @property
    def refusal(self) -> SilkroadError | None:
        """Why there are no statistics, None where there are."""
        return self.whole.refusal if self.whole.found is None else self.whole.found.refusal

    @property
    def reasons(self) -> list[SilkroadError]:
        """Why parts are missing, each once, without the name of the field: where they are told, it stands already."""
        every = (self.refusal, self.thresholds.refusal, self.no_scale, self.no_raster)
        found: dict[str, SilkroadError] = {}
        for reason in every:
            if reason is not None:
                found.setdefault(reason.code, _unnamed(reason))
        return list(found.values())


def _unnamed(reason: SilkroadError) -> SilkroadError:
    return reason if "{field}" in TEXTS[reason.code] else reason.without("field")


def results(
    samples: Samples, kept: np.ndarray, group: str, wanted: Statistics, progress: Callable[[float], None]
) -> Iterator[ElementResult]:
    """Yield the elements of samples in their order, of the rows ``kept`` (n), and by the field ``group``, if any.

    ``progress`` is called with 0 … 1 and may raise.
    """
    masks = {name: rows[kept] for name, rows in groups_of(samples, group).items()}
    units = group_names(samples, group)[kept] if group else None
    count = len(samples.columns)
    for place, column in enumerate(samples.columns):

        def part(share, place=place):
            progress((place + share) / count)

        yield _result(place + 1, column, samples, kept, (masks, units), wanted, part)
        part(1.0)


def _result(number, column, samples, kept, groups, wanted: Statistics, progress) -> ElementResult:
    try:
        with naming(column.field):
            d = samples.determinations(column.field).take(kept)
    except SilkroadError as refusal:
        unread = Described(column, None, None, None, refusal)
        return ElementResult(number, column, unread, Element(column, None, None, (), (), refusal), no_scale=refusal)
    masks, units = groups
    described = []
    for name, rows in masks.items():
        own = d if name is None else d.take(rows)
        described.append(Described(column, name, own, describe(own, wanted.limits, wanted.asked)))
    thresholds = _thresholds(column, d, units, wanted, progress)
    made = ElementResult(number, column, described[0], thresholds, described[1:])
    made.threshold = _first(thresholds.rules, wanted.threshold)
    try:
        with naming(column.field):
            made.scale = _scale(d, made.threshold, wanted)
    except SilkroadError as refusal:
        made.no_scale = refusal
    return made


def _thresholds(column, d: Determinations, units, wanted: Statistics, progress) -> Element:
    try:
        with naming(column.field):
            rules = side_by_side(d, wanted.settings, None, units, wanted.rules, wanted.seed, progress, wanted.limits)
        return Element(column, d, None, rules, wanted.settings.percents)
    except SilkroadError as refusal:
        return Element(column, None, None, (), (), refusal)


def _first(rules, name: str) -> Rule | None:
    own = (rule for rule in rules if rule.name == name and rule.unit is None and rule.proposed)
    return next(own, None)


def _scale(d: Determinations, threshold: Rule | None, wanted: Statistics) -> ContentScale:
    values = filled(d, wanted.limits)
    values = values[np.isfinite(values)]
    if len(values) and np.ptp(values) == 0:
        raise SilkroadError("atlas_constant", count=len(values), value=float(values[0]))
    return scale_of(wanted.preset, values, d.unit, None if threshold is None else threshold.threshold)
