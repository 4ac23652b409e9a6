"""Boxplots of contents by group, on lg; what lies under the highest detection limit is hidden (Helsel 2012, ch. 3)."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .style import BLUE, ORANGE, shortened

FENCE = 1.5
MOST_FLIERS = 100  # of each end of a box: the farthest


@dataclass(frozen=True)
class ContentBoxplots:
    """``groups``: name -> contents above 0 (n), with the limit where only a limit is known; ``limit``: the highest
    detection limit, NaN without one; ``title`` of the axis."""

    groups: dict[str, np.ndarray]
    limit: float
    title: str

    def draw(self, axes, language: str) -> None:
        """Draw a box for each group, and the detection limit under which nothing is known."""
        boxes = [box(values, shortened(name, 14)) for name, values in self.groups.items()]
        look = {"color": BLUE}
        points = {"marker": "o", "markersize": 2.5, "markeredgecolor": BLUE, "mfc": "none"}
        axes.bxp(boxes, medianprops=look, boxprops=look, whiskerprops=look, capprops=look, flierprops=points)
        if np.isfinite(self.limit):
            label = tr("highest detection limit", language)
            axes.axhline(self.limit, color=ORANGE, linestyle="--", label=label)
            axes.legend(loc="best", fontsize="small")
        axes.set(yscale="log", ylabel=self.title)
        if len(boxes) > 4:
            axes.tick_params(axis="x", rotation=60)


def box(values: np.ndarray, label: str) -> dict:
    """Return the figures of Tukey's boxplot of contents (n) above 0, its fences on lg, as matplotlib takes them."""
    logs = np.sort(np.log10(values))
    low, middle, high = np.percentile(logs, (25, 50, 75))
    reach = FENCE * (high - low)
    inside = logs[(logs >= low - reach) & (logs <= high + reach)]
    under, over = logs[logs < low - reach][:MOST_FLIERS], logs[logs > high + reach][-MOST_FLIERS:]
    return {
        "label": label,
        "q1": 10**low,
        "med": 10**middle,
        "q3": 10**high,
        "whislo": 10 ** inside[0],
        "whishi": 10 ** inside[-1],
        "fliers": 10 ** np.append(under, over),
    }
