"""Parallel coordinates: a line for each place across the values of all layers, classes by colour."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import ABOVE, legend
from .style import COLOURS, SMALLEST, SOFT, STROKES, shortened

FAINT = 0.35
MANY = 400  # more lines than this are drawn fainter still


@dataclass(frozen=True)
class ParallelCoordinates:
    """Values (n, k) of layers (k) at places (n), the ``group`` (n) of each as an index of ``groups``.

    The last group lies on top; where there are two or more, the first is background, in grey.
    """

    layers: tuple[str, ...]
    values: np.ndarray
    group: np.ndarray
    groups: tuple[str, ...]

    def standardised(self) -> np.ndarray:
        """Return the values less their mean over their standard deviation; 0 in a layer of one value, NaN as it is."""
        number = np.maximum(np.isfinite(self.values).sum(0), 1)
        left = self.values - np.nansum(self.values, 0) / number
        deviation = np.sqrt(np.nansum(left**2, 0) / number)
        return left / np.where(deviation > 0, deviation, 1)

    def draw(self, axes, language: str) -> None:
        """Draw thin lines for places and a thick one for the median of each group."""
        from matplotlib.collections import LineCollection

        places, values = np.arange(len(self.layers)), self.standardised()
        for index, title in enumerate(self.groups):
            chosen = values[self.group == index]
            if not len(chosen):
                continue
            colour, stroke = self._look(index)
            lines = [np.column_stack([places, row]) for row in chosen]
            alpha = FAINT * min(1.0, MANY / len(lines))
            axes.add_collection(LineCollection(lines, colors=colour, alpha=max(alpha, 0.05), linewidths=0.7))
            middle = [np.median(known) if len(known := column[np.isfinite(column)]) else np.nan for column in chosen.T]
            label = tr("{group}: median of {count}", language).format(group=title, count=len(chosen))
            axes.plot(places, middle, color=colour, linestyle=stroke, linewidth=2.4, label=label)
        size = max(min(10.0, 120 / max(len(self.layers), 1)), SMALLEST)
        names = [shortened(name, 24) for name in self.layers]
        axes.set_xticks(places, names, rotation=30, ha="right", rotation_mode="anchor", fontsize=size)
        axes.autoscale_view()
        axes.set_ylabel(tr("Standard deviations from the mean", language))
        legend(axes, ABOVE)

    def _look(self, index):
        if len(self.groups) > 1 and index == 0:
            return SOFT, "-"
        return COLOURS[index % len(COLOURS)], STROKES[index % len(STROKES)]
