"""Where the samples of several surveys lie, and what every two surveys say of each other.

Two witnesses are heard: neighbours across the border, of one lithology and one medium (``border``), and reference
materials or splits that both surveys analysed (``shared_materials``). Where there are enough of the latter they decide
on the laboratories' part and give its size, for no geology is in them; elsewhere the border does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np

from ..errors import SilkroadError
from . import border, shared_materials
from .border import Decision, Step, Vicinity
from .censored_logs import determinations_of, without_intervals
from .determinations import Determinations

POOLED = "\0fixed"  # label of all fixed surveys together


@dataclass(frozen=True)
class Least:
    """The least steps worth levelling, in lg: one seen at a ``border``, and one measured on shared ``materials``."""

    border: float = border.SMALLEST
    materials: float = shared_materials.SMALLEST


USUAL = Least()


@dataclass(frozen=True, eq=False)
class Ground:
    """Where n samples lie: ``points`` (n, 2) in metres, ``survey`` (n) labels, "" where unknown; ``strata`` (n):
    lithology and medium together, "" where unknown, None where the layer tells no lithology; ``band``: m; ``fixed``:
    surveys that stay; ``proper`` (n): samples proper, no duplicates, standards or blanks; ``material`` (n): name of
    what several surveys analysed, "" for none; None: nobody knows. ``parts``: by the name of its field each part of the
    strata (n), "" where empty."""

    points: np.ndarray
    survey: np.ndarray
    strata: np.ndarray | None
    band: float
    fixed: tuple[str, ...]
    proper: np.ndarray
    material: np.ndarray | None = None
    parts: Mapping[str, np.ndarray] = field(default_factory=dict)

    @cached_property
    def surveys(self) -> tuple[str, ...]:
        """Return the labels of the surveys."""
        return tuple(np.unique(self.survey[self.survey != ""]).tolist())

    @cached_property
    def meetings(self) -> list[tuple[str, str, Vicinity | None, list]]:
        """Return the border and the shared materials of every two surveys that have any of them: they are the same
        for every element."""
        found = []
        for first, second in combinations(self.surveys, 2):
            try:
                at = self.vicinity(self.survey, first, second)
            except SilkroadError as error:
                if error.code != "border_no_pairs":
                    raise
                at = None
            materials = shared_materials.shared(self.materials, self.survey, first, second)
            if at is not None or materials:
                found.append((first, second, at, materials))
        return found

    @cached_property
    def materials(self) -> np.ndarray:
        """Return (n) the names of what several surveys analysed, "" for none and where nobody knows."""
        return np.full(len(self.survey), "") if self.material is None else self.material

    @cached_property
    def nearest(self) -> tuple[float, float]:
        """Return the least distance (m) of two samples of different surveys, and of such in one stratum; infinite
        where there are none."""
        points = np.where(self.proper[:, None], self.points, np.nan)
        whole = np.where(self.survey == "", "", "-")
        strata = whole if self.strata is None else np.where(self.survey == "", "", self.strata)
        return tuple(border.nearest(points, self.survey, labels) for labels in (whole, strata))

    @property
    def unlike(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Return the ``parts`` of which no two surveys have a value in common: by survey the values that it has."""
        found = {}
        for name, values in self.parts.items():
            own = {label: np.unique(values[self.proper & (self.survey == label)]).tolist() for label in self.surveys}
            held = {label: tuple(value for value in told if value) for label, told in own.items()}
            if not any(set(one) & set(other) for one, other in combinations(held.values(), 2)):
                found[name] = held
        return found

    def vicinity(self, survey, first, second, band: float | None = None) -> Vicinity:
        """Return what lies at the border of two labels. Raises as ``border.border_pairs``."""
        points = np.where(self.proper[:, None], self.points, np.nan)
        return border.vicinity(points, survey, first, second, band or self.band, self.strata)

    @property
    def pooled(self) -> np.ndarray:
        """Return the labels (n) with all fixed surveys under one."""
        return np.where(np.isin(self.survey, self.fixed), POOLED, self.survey).astype(str)

    @property
    def moving(self) -> tuple[str, ...]:
        """Return the surveys that are not fixed."""
        return tuple(label for label in self.surveys if label not in self.fixed)


@dataclass(frozen=True)
class Border:
    """What two surveys say of each other: ``step`` at the border with ``pairs`` of samples, with or without a number;
    ``shared``: the same of materials that both analysed. ``decision`` is None, with the ``refusal``, where neither
    says enough. ``least`` steps worth levelling."""

    first: str
    second: str
    pairs: int
    step: Step | None
    decision: Decision | None
    refusal: SilkroadError | None = None
    shared: Step | None = None
    least: Least = USUAL

    @property
    def detectable(self) -> float | None:
        """Return the smallest step (lg) that the border itself would decide for in four of five cases."""
        return None if self.step is None else self.step.detectable(self.least.border)

    @property
    def measured(self) -> Step | None:
        """Return the step that counts: that of the materials where there are enough."""
        return self.step if self.shared is None else self.shared


def steps(values, ground: Ground, least: Least) -> tuple[Border, ...]:
    """Return what every two surveys say of each other; ``values`` (n): determinations, or numbers with NaN."""
    content, found = determinations_of(values), []
    for first, second, at, materials in ground.meetings:
        shared = _step_of(materials, content)
        step = refusal = None
        if at is not None:
            try:
                step = border.step(content, at)
            except SilkroadError as error:
                refusal = error
        if shared is not None:
            decision, refusal = shared_materials.decide(shared, step, least.materials), None
        elif step is not None:
            decision = border.decide(step, least.border)
        elif refusal is not None:
            decision = None
        else:
            continue  # shared materials, but too few for this element, and no border
        count = 0 if at is None else len(at.pairs.first)
        found.append(Border(first, second, count, step, decision, refusal, shared, least))
    return tuple(found)


def _step_of(materials: Sequence, content: Determinations) -> Step | None:
    try:
        return shared_materials.material_step(without_intervals(content).value, materials)
    except SilkroadError:
        return None
