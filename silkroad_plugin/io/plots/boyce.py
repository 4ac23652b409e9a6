"""The curve of the continuous Boyce index: predicted over expected frequency of deposits along the score."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .curves import CHANCE, Curve, draw_curves
from .fit import legend


@dataclass(frozen=True)
class BoyceCurve:
    """A curve for each set of deposits or model: middle of the window (x) and ratio P/E (y, NaN without area)."""

    curves: tuple[Curve, ...]

    def draw(self, axes, language: str) -> None:
        """Draw the curves over the line of chance, where deposits are as dense as everywhere."""
        draw_curves(axes, self.curves)
        axes.axhline(1, label=tr("no better than chance", language), **CHANCE)
        highest = max((np.nanmax(curve.y) for curve in self.curves if np.isfinite(curve.y).any()), default=1.0)
        axes.set(
            xlabel=tr("Score (middle of the window)", language),
            ylabel=tr("Predicted / expected frequency", language),
            ylim=(0, 1.05 * max(highest, 1.0)),
        )
        legend(axes, "upper left")
