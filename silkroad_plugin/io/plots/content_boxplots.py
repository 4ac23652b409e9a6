"""Boxplots of contents by group, on lg as a rule; what lies under the highest detection limit is hidden.

Helsel (2012), chapter 3.
"""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import LETTER, legend, letters
from .style import BLUE, ORANGE, shortened

FENCE = 1.5
MOST_FLIERS = 100
LEVEL, SLOPE = 4, 35  # so many names stand level, more slope by so many degrees
SIZE = 10.0  # points of the names
NAMES = (14, 40)  # letters that a name keeps in the smallest figure and in the largest
PART = 0.2  # of the figure for the names


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
        most = _letters_of_a_name(axes.figure, len(self.groups))
        names = [shortened(name, int(most * len(name) / max(letters(name), 1))) for name in self.groups]
        pairs = zip(names, self.groups.values(), strict=True)
        boxes = [box(values, name, self.log, self.fliers) for name, values in pairs]
        look = {"color": BLUE}
        points = {"marker": "o", "markersize": 2.5, "markeredgecolor": BLUE, "mfc": "none"}
        axes.bxp(boxes, medianprops=look, boxprops=look, whiskerprops=look, capprops=look, flierprops=points)
        if np.isfinite(self.limit):
            label = tr("highest detection limit", language)
            axes.axhline(self.limit, color=ORANGE, linestyle="--", label=label)
            legend(axes, "best")
        axes.set(yscale="log" if self.log else "linear", ylabel=self.title)
        if len(boxes) > LEVEL:
            for text in axes.get_xticklabels():
                text.set(rotation=SLOPE, ha="right", rotation_mode="anchor")


def _letters_of_a_name(figure, boxes: int) -> int:
    """Return how long a name may be in a matplotlib Figure: level ones as wide as their box, sloping ones a part of the
    height, and of the width, for the first one leans to the left of the axes."""
    wide, high = (72 * inches / (LETTER * SIZE) for inches in figure.get_size_inches())
    slope = np.radians(SLOPE)
    room = 0.8 * wide / boxes if boxes <= LEVEL else PART * min(wide / np.cos(slope), high / np.sin(slope))
    return int(np.clip(room, *NAMES))


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
