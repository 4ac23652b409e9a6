"""Where a score is cut: by deposits, by its own distribution, by an area, by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ....core.errors import SilkroadError
from ....core.typed_numbers import number_of
from ....i18n import N_

if TYPE_CHECKING:
    from ....core.prospectivity.cut_off import ConcentrationArea
    from ....core.validation.capture import Capture
    from ....io import targets


METHODS = {
    "prediction_area": N_("Prediction–area: where both curves cross"),
    "concentration_area": N_("Concentration–area fractal: the highest break"),
    "area_budget": N_("Area budget"),
    "value": N_("Value"),
}


@dataclass(frozen=True)
class Cut:
    """A threshold, the distribution that it cuts, and what the method drew: a capture curve or a broken line."""

    threshold: float
    scores: targets.Distribution
    capture: Capture | None = None
    line: ConcentrationArea | None = None
    one_line_p: float | None = None
    best: targets.Best | None = None


@dataclass(frozen=True)
class Cutting:
    """How to cut: a code of ``METHODS``, the budget (number, whether it is percent), the value.

    ``label`` names the deposits, ``input`` the score raster in messages.
    """

    method: str
    budget: tuple[float, bool]
    value: float | None
    label: str
    input: str

    def cut(self, stack, deposits, least: float, progress) -> Cut:
        """Return the cut; ``least``: smallest area of a target in km²; raises SilkroadError where there is none."""
        from ....core.prospectivity.cut_off import area_budget, populations
        from ....core.validation.capture import cut_at_crossing
        from ....io import targets

        scores = targets.distribution(stack, lambda part: progress(part / 2))
        edge = scores.lower_edge
        if len(scores.values) == 1:
            value = float(scores.values[0])
            raise SilkroadError("score_constant", input=self.input, path=stack.paths[0], value=value)
        if self.method == "prediction_area":
            curve = _capture(stack, deposits, self.label, lambda part: progress(0.5 + part / 2))
            return Cut(cut_at_crossing(curve).threshold, scores, capture=curve)
        if self.method == "concentration_area":
            line, p = populations(scores.values, scores.areas, scores.cells)
            large = [value for value in line.breaks if scores.above(value) >= max(least, 1e-12)]
            if not large:
                raise SilkroadError("no_break_large_enough", least=least)
            return Cut(edge(large[-1]), scores, line=line, one_line_p=p)
        if self.method == "area_budget":
            amount, in_percent = self.budget
            wanted = amount / 100 * scores.total if in_percent else amount
            return Cut(edge(area_budget(scores.values, scores.areas, wanted)), scores)
        highest = float(scores.values[-1])
        if self.value > highest:
            raise SilkroadError("no_best_cells", threshold=self.value, highest=highest)
        return Cut(self.value, scores)


def _capture(stack, deposits, label, progress) -> Capture:
    from ....core.validation.measures import Settings
    from ....io import validation

    scored = validation.score(stack, deposits.x, deposits.y)
    if not scored.placed.used.any():
        raise SilkroadError("no_deposits_scored", input=label, points=len(scored.score))
    (measured,), _ = validation.measure(stack, [scored], Settings(), progress=progress)
    return measured.curve


def budget(algorithm, name: str, context) -> tuple[float, bool]:
    """Read an area: square kilometres, or percent with its sign; raises SilkroadError area_budget_form."""
    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    number, in_percent = re.sub(r"[\s\u00a0]|km²|km2", "", text), False
    if number.endswith(("%", "％")):
        number, in_percent = number[:-1], True
    value = number_of(number)
    if value is None or not 0 < value < np.inf or (in_percent and value > 100):
        raise SilkroadError("area_budget_form", input=algorithm.label(name), text=text)
    return value, in_percent
