"""Boxes of surveys side by side: contents before levelling and, if there is one, after it."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import BLUE, VERMILION, shortened


@dataclass(frozen=True)
class SurveyBoxes:
    """``names`` (s); ``before`` and ``after`` (s): contents above 0 of each survey, ``after`` None where nothing was
    levelled; ``title``: what the axis says. Boxes after Tukey, on logarithms."""

    names: tuple[str, ...]
    before: tuple[np.ndarray, ...]
    after: tuple[np.ndarray, ...] | None
    title: str

    def draw(self, axes, language: str) -> None:
        """Draw a box for each survey, or two."""
        at = np.arange(len(self.names), dtype=float)
        sets = [(self.before, BLUE, tr("as it was", language))]
        if self.after is not None:
            sets.append((self.after, VERMILION, tr("levelled", language)))
        wide = 0.7 / len(sets)
        for number, (values, colour, label) in enumerate(sets):
            logs = [np.log10(part) for part in values]
            places = at + (number - (len(sets) - 1) / 2) * wide
            drawn = axes.boxplot(
                logs, positions=places, widths=0.85 * wide, sym=".", patch_artist=True, manage_ticks=False
            )
            for box in drawn["boxes"]:
                box.set(facecolor=colour, alpha=0.35, edgecolor=colour)
            for line in drawn["medians"]:
                line.set(color=colour, linewidth=2)
            for point in drawn["fliers"]:
                point.set(markersize=2, markeredgecolor=colour)
            axes.plot([], [], color=colour, linewidth=6, alpha=0.35, label=label, linestyle="-")
        axes.set_xticks(at, [shortened(name, 16) for name in self.names], rotation=30 if len(self.names) > 6 else 0)
        axes.set(ylabel=self.title)
        axes.grid(axis="x", visible=False)
        if self.after is not None:
            legend(axes, "above")
