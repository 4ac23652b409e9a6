"""The prediction-area plot of Yousefi & Carranza (2015): where captured deposits and area left cross."""

from dataclasses import dataclass

import numpy as np

from ...core.validation.capture import Crossing
from ...i18n import tr
from .fit import ABOVE, legend
from .style import BLUE, VERMILION

LOG_FROM = 100  # a larger ratio of highest to lowest score asks for a logarithmic axis


@dataclass(frozen=True)
class PredictionArea:
    """Scores ``threshold`` (k) with the shares of deposits ``captured`` and of ``area`` at or above each."""

    threshold: np.ndarray
    captured: np.ndarray
    area: np.ndarray
    crossing: Crossing

    def draw(self, axes, language: str) -> None:
        """Draw both curves, in percent, and their intersection.

        The area runs downwards, so that the curves cross where captured = 1 - area.
        """
        finite = np.isfinite(self.threshold)
        score = self.threshold[finite]
        right = axes.twinx()
        (one,) = axes.plot(score, 100 * self.captured[finite], color=VERMILION, linestyle="-")
        (other,) = right.plot(score, 100 * self.area[finite], color=BLUE, linestyle="--")
        one.set_label(tr("deposits captured", language))
        other.set_label(tr("area", language))
        if np.isfinite(self.crossing.threshold):
            axes.plot([self.crossing.threshold], [100 * self.crossing.captured], "o", color="black", markersize=5)
            axes.axvline(self.crossing.threshold, color="0.6", linestyle=":")
        axes.set(xlabel=tr("Score", language), ylabel=tr("Deposits captured (%)", language), ylim=(0, 101))
        right.set(ylabel=tr("Area (%)", language), ylim=(100, -1))  # 100 - area beside the same figure of captured
        right.grid(False)
        right.spines["right"].set_visible(True)
        if len(score) and score.min() > 0 and score.max() / score.min() > LOG_FROM:
            axes.set_xscale("log")
        legend(axes, ABOVE, [one, other], [one.get_label(), other.get_label()])
