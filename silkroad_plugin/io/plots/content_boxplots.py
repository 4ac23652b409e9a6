"""Boxplots of contents by group, on lg as a rule; what lies under the highest detection limit is hidden.

Helsel (2012), chapter 3.
"""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import BLUE, ORANGE, shortened

FENCE = 1.5
MOST_FLIERS = 100


@dataclass(frozen=True)
class ContentBoxplots:
    """``groups``: name -> contents above 0 (n), with the limit where only a limit is known; ``limit``: the highest
    detection limit, NaN without one; ``title`` of the axis; ``log``: on lg, fences too;
    ``fliers``: of each end of a box so many are drawn, the farthest."""

    groups: dict[str, np.ndarray]
    limit: float
    title: str
    log: bool = True
    fliers: int = MOST_FLIERS

    def draw(self, axes, language: str) -> None:
        """Draw a box for each group, and the detection limit under which nothing is known."""
        boxes = [box(values, shortened(name, 14), self.log, self.fliers) for name, values in self.groups.items()]
        look = {"color": BLUE}
        points = {"marker": "o", "markersize": 2.5, "markeredgecolor": BLUE, "mfc": "none"}
        axes.bxp(boxes, medianprops=look, boxprops=look, whiskerprops=look, capprops=look, flierprops=points)
        if np.isfinite(self.limit):
            label = tr("highest detection limit", language)
            axes.axhline(self.limit, color=ORANGE, linestyle="--", label=label)
            legend(axes, "best")
        axes.set(yscale="log" if self.log else "linear", ylabel=self.title)
        if len(boxes) > 4:
            for text in axes.get_xticklabels():
                text.set(rotation=35, ha="right", rotation_mode="anchor")


def box(values: np.ndarray, label: str, log: bool = True, most: int = MOST_FLIERS) -> dict:
    """Return the figures of Tukey's boxplot of contents (n), as matplotlib takes them; with ``log`` they are above 0
    and the fences stand on lg; at ``most`` so many fliers at each end, the farthest."""
    scaled = np.sort(np.log10(values) if log else values)
    low, middle, high = np.percentile(scaled, (25, 50, 75))
    reach = FENCE * (high - low)
    inside = scaled[(scaled >= low - reach) & (scaled <= high + reach)]
    under, over = scaled[scaled < low - reach][:most], scaled[scaled > high + reach][-most:]
    figures = {"q1": low, "med": middle, "q3": high, "whislo": inside[0], "whishi": inside[-1]}
    figures["fliers"] = np.append(under, over)
    return {"label": label} | {name: 10**figure if log else figure for name, figure in figures.items()}
