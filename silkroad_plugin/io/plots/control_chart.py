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
    """``series``: (label, z, accepted) of n results each; NaN where there is none. ``broken``: of each of the series
    which rules a result breaks (n), in short, "" for none."""

    series: tuple[tuple[str, np.ndarray, np.ndarray], ...]
    broken: tuple[tuple[str, ...], ...] = ()

    @staticmethod
    def placed(z: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y (n) of results: in their order, those far off on the edge."""
        return np.arange(1, len(z) + 1), np.clip(z, -REACH, REACH)

    def draw(self, axes, language: str) -> None:
        """Draw the results between the lines of warning (2 sd) and of rejection (3 sd)."""
        axes.axhline(0, color=SOFT, linewidth=1, linestyle="-")
        for size, colour in ((2, ORANGE), (3, VERMILION)):
            for sign in (-1, 1):
                axes.axhline(sign * size, color=colour, linewidth=1, linestyle="--")
        rejected = False
        for number, (label, z, accepted) in enumerate(self.series):
            at, shown = self.placed(z)
            mark, colour = MARKS[number % len(MARKS)], COLOURS[number % len(COLOURS)]
            axes.plot(at, shown, marker=mark, color=colour, linestyle="-", linewidth=0.7, markersize=4, label=label)
            bad = ~accepted & np.isfinite(z)
            rejected |= bool(bad.any())
            axes.plot(at[bad], shown[bad], "o", mfc="none", mec=VERMILION, markersize=10, linestyle="none")
            for x, y, text in zip(at, shown, self.broken[number] if self.broken else (), strict=False):
                if text:
                    up = {"xytext": (0, 7 if y >= 0 else -7), "va": "bottom" if y >= 0 else "top"}
                    axes.annotate(text, (x, y), textcoords="offset points", ha="center", fontsize=8, **up)
        if rejected:
            label = tr("rejected by a rule", language)
            axes.plot([], [], "o", mfc="none", mec=VERMILION, markersize=10, linestyle="none", label=label)
        axes.set(
            xlabel=tr("Order of analysis", language),
            ylabel=tr("Deviation from the target (sd)", language),
            ylim=(-REACH - 0.3, REACH + 0.3),
        )
        legend(axes, "above")
