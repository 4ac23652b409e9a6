"""The histogram of contents in classes of lg, with what is censored, as it stands in the margin of Chinese maps."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import BLUE, ORANGE


@dataclass(frozen=True)
class ContentHistogram:
    """``edges`` (k + 1) of the classes, contents; ``counts`` (k) of numbers; ``censored`` (k): values of which only a
    limit is known, in the class of this limit; ``title`` of the axis, such as "Cu (ppm)"; ``log``: on lg."""

    edges: np.ndarray
    counts: np.ndarray
    censored: np.ndarray
    title: str
    log: bool = True

    def draw(self, axes, language: str) -> None:
        """Draw the numbers, and what is censored on top of them."""
        low, width = self.edges[:-1], np.diff(self.edges)
        look = {"align": "edge", "edgecolor": "white", "linewidth": 0.4}
        axes.bar(low, self.counts, width, color=BLUE, label=tr("numbers", language), **look)
        if self.censored.any():
            label = tr("censored, at their limit", language)
            axes.bar(low, self.censored, width, self.counts, color=ORANGE, hatch="//", label=label, **look)
            # Above the bars: the highest often stand in the middle.
            axes.set_ylim(top=1.3 * float((self.counts + self.censored).max()))
            legend(axes, "upper right")
        scale = "log" if self.log else "linear"
        axes.set(xscale=scale, xlabel=self.title, ylabel=tr("Number of samples", language))
