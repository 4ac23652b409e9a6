"""The probability plot of contents: the cumulative frequency on a normal scale, where a lognormal law is a line."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import given
from .style import BLACK, BLUE, SOFT, VERMILION

MOST_POINTS = 400  # drawn; more of them are thinned evenly along the normal scale, the ends kept
PERCENTS = (0.01, 0.1, 1, 5, 20, 50, 80, 95, 99, 99.9, 99.99)


@dataclass(frozen=True)
class Probability:
    """Contents ``value`` (n, ascending) and the probability ``not_exceeding`` (n, 0 … 1) of each; ``law``: mean and sd
    of lg of a lognormal law to be drawn; ``limits``: (content, label) of thresholds; ``title`` of the axis."""

    value: np.ndarray
    not_exceeding: np.ndarray
    title: str
    law: tuple[float, float] | None = None
    limits: tuple[tuple[float, str], ...] = ()

    def draw(self, axes, language: str) -> None:
        """Draw the points, the law and the thresholds."""
        from scipy.special import ndtri

        scores = ndtri(self.not_exceeding)
        kept = thinned(scores)
        axes.plot(self.value[kept], scores[kept], "o", color=BLUE, markersize=2.5, mfc="none")
        if self.law is not None and self.law[1] > 0:
            ends = scores[[0, -1]]
            label = tr("lognormal law", language)
            axes.plot(10 ** (self.law[0] + self.law[1] * ends), ends, color=VERMILION, linestyle="-", label=label)
        for number, (content, label) in enumerate(self.limits):
            axes.axvline(
                content, color=BLACK if number % 2 else SOFT, linestyle=("--", "-.", ":")[number % 3], label=label
            )
        shown = [p for p in PERCENTS if scores[0] - 0.5 <= ndtri(p / 100) <= scores[-1] + 0.5]
        axes.set_yticks(ndtri(np.array(shown) / 100), [given(percent, language) for percent in shown])
        axes.set(xscale="log", xlabel=self.title, ylabel=tr("Cumulative frequency (%)", language))
        if axes.get_legend_handles_labels()[0]:
            place = "upper left" if self.limits else "lower right"
            axes.legend(loc=place, fontsize="small", frameon=True, edgecolor="none")


def thinned(scores: np.ndarray) -> np.ndarray:
    """Return places (k) of ascending scores (n) that are enough to see all of them."""
    if len(scores) <= MOST_POINTS:
        return np.arange(len(scores))
    at = np.linspace(scores[0], scores[-1], MOST_POINTS)
    return np.unique(np.append(np.searchsorted(scores, at).clip(0, len(scores) - 1), [0, len(scores) - 1]))
