"""The scatterplot of Moran: each sample's value against the mean of its neighbours."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .style import BLUE, SOFT, VERMILION


@dataclass(frozen=True)
class MoranScatter:
    """``score`` (n) of the samples and ``lag`` (n), the mean score of their neighbours; the slope is Moran's I."""

    score: np.ndarray
    lag: np.ndarray
    slope: float

    def draw(self, axes, language: str) -> None:
        """Draw the points, the axes through the means and the line of Moran's I."""
        axes.scatter(self.score, self.lag, s=8, color=BLUE, alpha=0.6, linewidths=0)
        ends = np.array([np.nanmin(self.score), np.nanmax(self.score)])
        axes.plot(ends, self.slope * ends, color=VERMILION, linestyle="-", linewidth=1.5)
        axes.axhline(0, color=SOFT, linewidth=0.8, linestyle="--")
        axes.axvline(0, color=SOFT, linewidth=0.8, linestyle="--")
        axes.set_xlabel(tr("Sample, in standard deviations from the mean", language))
        axes.set_ylabel(tr("Mean of its neighbours, likewise", language))
