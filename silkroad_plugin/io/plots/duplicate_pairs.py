"""Duplicates against their originals: how far pairs lie from the line on which both agree."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .curves import CHANCE
from .fit import legend
from .style import COLOURS

MARKS = "os^dv"


@dataclass(frozen=True)
class DuplicatePairs:
    """``series``: (label, first, second) of contents (n) each; ``unit`` of them, as it is shown."""

    series: tuple[tuple[str, np.ndarray, np.ndarray], ...]
    unit: str

    def draw(self, axes, language: str) -> None:
        """Draw the pairs, on logarithmic axes where all are above 0."""
        values = np.concatenate([part for _, *both in self.series for part in both])
        ends = [values.min(), values.max()]
        axes.plot(ends, ends, label=tr("both agree", language), **CHANCE)
        for number, (label, first, second) in enumerate(self.series):
            mark, colour = MARKS[number % len(MARKS)], COLOURS[number % len(COLOURS)]
            axes.plot(first, second, mark, mfc="none", color=colour, markersize=5, linestyle="none", label=label)
        if values.min() > 0:
            axes.set(xscale="log", yscale="log")
        axes.set(
            xlabel=tr("Original ({unit})", language).format(unit=self.unit),
            ylabel=tr("Duplicate ({unit})", language).format(unit=self.unit),
        )
        legend(axes, "upper left")
