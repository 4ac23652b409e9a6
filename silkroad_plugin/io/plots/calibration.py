"""The calibration curve: do as many cells hold a deposit as the probability says?"""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .curves import CHANCE
from .fit import legend
from .style import BLUE

LOG_FROM = 100  # a larger ratio of highest to lowest probability asks for logarithmic axes


@dataclass(frozen=True)
class CalibrationCurve:
    """Bins (k): mean probability ``predicted``, share ``observed`` with its limits ``lower`` and ``upper``."""

    predicted: np.ndarray
    observed: np.ndarray
    lower: np.ndarray
    upper: np.ndarray

    def draw(self, axes, language: str) -> None:
        """Draw the bins with their intervals over the line on which forecasts are true.

        On logarithmic axes a share of 0 has no place: an arrow under the upper limit stands for it.
        """
        ends = self._ends()
        axes.plot(ends, ends, label=tr("true forecast", language), **CHANCE)
        shown = self.observed > 0 if self._logarithmic else np.full(len(self.observed), True)
        reach = np.abs(np.stack([self.observed - self.lower, self.upper - self.observed]))[:, shown]
        axes.errorbar(
            self.predicted[shown],
            self.observed[shown],
            yerr=reach,
            fmt="o-",
            color=BLUE,
            capsize=3,
            elinewidth=1,
            label=tr("bins with interval of 95 %", language),
        )
        if not shown.all():
            label = tr("no deposit: upper limit", language)
            axes.plot(self.predicted[~shown], self.upper[~shown], "v", mfc="none", color=BLUE, label=label)
        if self._logarithmic:
            axes.set(xscale="log", yscale="log")
        axes.set(xlabel=tr("Predicted probability", language), ylabel=tr("Share of units with a deposit", language))
        legend(axes, "best")

    @property
    def _logarithmic(self) -> bool:
        lowest = self.predicted.min()
        return bool(lowest > 0 and self.predicted.max() / lowest > LOG_FROM)

    def _ends(self) -> list[float]:
        highest = float(max(self.predicted.max(), self.observed.max()))
        return [float(self.predicted.min()) if self._logarithmic else 0.0, highest]
