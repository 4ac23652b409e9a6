"""The scree: the variance of each component, and their sum."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import ABOVE, legend
from .style import BLUE, VERMILION


@dataclass(frozen=True)
class Scree:
    """``shares`` (k) of the variance, in the order of the components."""

    shares: np.ndarray

    def draw(self, axes, language: str) -> None:
        """Draw a bar for each component, and the line of their sums, in percent."""
        places = np.arange(1, len(self.shares) + 1)
        axes.bar(places, 100 * self.shares, color=BLUE, width=0.7, label=tr("Component", language))
        total = tr("Cumulative share", language)
        axes.plot(places, 100 * np.cumsum(self.shares), "-o", color=VERMILION, markersize=4, label=total)
        axes.set_xlabel(tr("Component", language))
        axes.set_ylabel(tr("Share of the variance (%)", language))
        axes.set_ylim(0, 103)
        if len(places) <= 20:
            axes.set_xticks(places)
        legend(axes, ABOVE)
