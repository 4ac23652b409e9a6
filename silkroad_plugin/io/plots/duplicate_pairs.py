"""Duplicates against their originals: how far pairs lie from the line on which both agree."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import given
from .curves import CHANCE
from .fit import legend
from .style import COLOURS, ORANGE, VERMILION

MARKS = "os^dv"


@dataclass(frozen=True)
class DuplicatePairs:
    """``series``: (label, first, second) of contents (n) each; ``unit`` of them, as it is shown.

    ``limits``: relative differences |a − b| / mean that are allowed, in percent; ``failed``: of each of the series the
    pairs (n) bool that do not keep theirs.
    """

    series: tuple[tuple[str, np.ndarray, np.ndarray], ...]
    unit: str
    limits: tuple[float, ...] = ()
    failed: tuple[np.ndarray, ...] = ()

    def draw(self, axes, language: str) -> None:
        """Draw the pairs, on logarithmic axes where all are above 0."""
        values = np.concatenate([part for _, *both in self.series for part in both])
        ends = [values.min(), values.max()]
        axes.plot(ends, ends, label=tr("both agree", language), **CHANCE)
        for number, (label, first, second) in enumerate(self.series):
            mark, colour = MARKS[number % len(MARKS)], COLOURS[number % len(COLOURS)]
            axes.plot(first, second, mark, mfc="none", color=colour, markersize=5, linestyle="none", label=label)
        self._draw_limits(axes, ends, language)
        if values.min() > 0:
            axes.set(xscale="log", yscale="log")
        axes.set(
            xlabel=tr("Original ({unit})", language).format(unit=self.unit),
            ylabel=tr("Duplicate ({unit})", language).format(unit=self.unit),
        )
        legend(axes, "upper left")

    def _draw_limits(self, axes, ends, language) -> None:
        """Draw what differs by just so much, b = a (200 + r) / (200 − r) and the reverse, and ring what fails."""
        for limit in self.limits:
            if limit >= 200:  # two contents differ by no more
                continue
            look, factor = {"color": ORANGE, "linestyle": "--", "linewidth": 1.2}, (200 + limit) / (200 - limit)
            label = tr("difference of {limit} %", language).format(limit=given(limit, language))
            at = np.geomspace(*ends, 50) if ends[0] > 0 else np.linspace(*ends, 50)
            axes.plot(at, at * factor, label=label, **look)
            axes.plot(at, at / factor, **look)
        ring = {"mfc": "none", "mec": VERMILION, "markersize": 10, "linestyle": "none"}
        rings = [(first[bad], second[bad]) for (_, first, second), bad in zip(self.series, self.failed, strict=False)]
        for x, y in rings:
            axes.plot(x, y, "o", **ring)
        if any(len(x) for x, _ in rings):
            axes.plot([], [], "o", label=tr("beyond the limit", language), **ring)
