"""Control chart of reference materials: results in the order of analysis, in standard deviations from the target."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import COLOURS, ORANGE, SOFT, VERMILION

REACH = 6.0  # sd: what lies beyond is drawn on the edge
MARKS = "os^dvP*"


@dataclass(frozen=True)
class ControlChartPlot:
    """``series``: (label, z, accepted) of n results each; NaN where there is none."""

    series: tuple[tuple[str, np.ndarray, np.ndarray], ...]

    def draw(self, axes, language: str) -> None:
        """Draw the results between the lines of warning (2 sd) and of rejection (3 sd)."""
        axes.axhline(0, color=SOFT, linewidth=1, linestyle="-")
        for size, colour in ((2, ORANGE), (3, VERMILION)):
            for sign in (-1, 1):
                axes.axhline(sign * size, color=colour, linewidth=1, linestyle="--")
        rejected = False
        for number, (label, z, accepted) in enumerate(self.series):
            at, shown = np.arange(1, len(z) + 1), np.clip(z, -REACH, REACH)
            mark, colour = MARKS[number % len(MARKS)], COLOURS[number % len(COLOURS)]
            axes.plot(at, shown, marker=mark, color=colour, linestyle="-", linewidth=0.7, markersize=4, label=label)
            bad = ~accepted & np.isfinite(z)
            rejected |= bool(bad.any())
            axes.plot(at[bad], shown[bad], "o", mfc="none", mec=VERMILION, markersize=10, linestyle="none")
        if rejected:
            label = tr("rejected by a rule", language)
            axes.plot([], [], "o", mfc="none", mec=VERMILION, markersize=10, linestyle="none", label=label)
        axes.set(
            xlabel=tr("Order of analysis", language),
            ylabel=tr("Deviation from the target (sd)", language),
            ylim=(-REACH - 0.3, REACH + 0.3),
        )
        legend(axes, "above")
