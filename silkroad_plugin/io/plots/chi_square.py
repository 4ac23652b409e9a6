"""Mahalanobis distances against what a normal law lets expect, with both cuts."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import ABOVE, legend
from .style import BLUE, GREEN, SOFT, VERMILION


@dataclass(frozen=True)
class ChiSquare:
    """``distance`` (n) of samples in ``variables`` dimensions, ``cut`` (may be infinite) and the fixed one."""

    distance: np.ndarray
    variables: int
    cut: float
    fixed_cut: float

    def draw(self, axes, language: str) -> None:
        """Draw ordered distances over the square roots of the quantiles of χ²."""
        from scipy.stats import chi2

        distance = np.sort(self.distance[np.isfinite(self.distance)])
        shares = (np.arange(1, len(distance) + 1) - 0.5) / len(distance)
        expected = np.sqrt(chi2.ppf(shares, self.variables))
        out = distance >= self.cut
        usual, beyond = tr("Samples", language), tr("Outliers", language)
        axes.scatter(expected[~out], distance[~out], s=8, color=BLUE, linewidths=0, label=usual)
        if out.any():
            axes.scatter(expected[out], distance[out], s=14, color=VERMILION, marker="^", linewidths=0, label=beyond)
        axes.plot(expected[[0, -1]], expected[[0, -1]], color=SOFT, linewidth=1, linestyle="-")
        if np.isfinite(self.cut):
            text = tr("Adaptive cut-off", language)
            axes.axhline(self.cut, color=VERMILION, linestyle="--", linewidth=1.2, label=text)
        text = tr("Quantile 0.975 of χ²", language)
        axes.axhline(self.fixed_cut, color=GREEN, linestyle=":", linewidth=1.2, label=text)
        axes.set_xlabel(tr("Distance expected of a normal law", language))
        axes.set_ylabel(tr("Robust Mahalanobis distance", language))
        legend(axes, ABOVE)
