"""Partial dependence: how the mean score of a model goes with the value of one layer."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .curves import Band, Curve, draw_curves


@dataclass(frozen=True)
class PartialDependence:
    """``score`` (k) at each ``value`` (k, ascending) of a layer, between ``lower`` and ``upper`` (NaN if unknown)."""

    layer: str
    value: np.ndarray
    score: np.ndarray
    lower: np.ndarray
    upper: np.ndarray

    def draw(self, axes, language: str) -> None:
        """Draw the line with its band."""
        known = np.isfinite(self.lower) & np.isfinite(self.upper)
        band = Band(self.value[known], self.lower[known], self.upper[known]) if known.any() else None
        draw_curves(axes, [Curve(self.value, self.score, band=band)])
        axes.set(xlabel=self.layer, ylabel=tr("Mean score of the model", language))
        axes.margins(x=0.02)
