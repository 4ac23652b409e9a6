"""Cross-validation: what the other samples foretell against what was found."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import BLUE, SOFT

MOST = 5000  # points drawn; more of them are one blot


@dataclass(frozen=True)
class ObservedEstimated:
    """``observed`` and ``estimated`` (n) on the scale of the kriging; NaN where there is no estimate."""

    observed: np.ndarray
    estimated: np.ndarray

    def draw(self, axes, language: str) -> None:
        """Draw the pairs, of many every so manieth, and the line on which they would be equal."""
        known = np.flatnonzero(np.isfinite(self.estimated))
        known = known[:: len(known) // MOST + 1]
        x, y = self.estimated[known], self.observed[known]
        axes.plot(x, y, "o", color=BLUE, markersize=3, alpha=0.5, label=tr("samples", language))
        ends = [min(x.min(), y.min()), max(x.max(), y.max())]
        axes.plot(ends, ends, color=SOFT, linestyle="--", label=tr("estimate = observation", language))
        axes.set(xlabel=tr("Estimated from the other samples", language), ylabel=tr("Observed", language))
        legend(axes, "upper left")
