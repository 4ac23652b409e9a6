"""Capture efficiency: how many times as many deposits the best area holds as chance would."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .curves import CHANCE, Curve
from .fit import legend


@dataclass(frozen=True)
class Efficiency:
    """Curves of area (x) and captured deposits (y), shares 0 … 1, one for each set of deposits or model."""

    curves: tuple[Curve, ...]

    def draw(self, axes, language: str) -> None:
        """Draw captured share over area share against the area in percent, from where a deposit is captured."""
        for curve in self.curves:
            area, captured = np.asarray(curve.x), np.asarray(curve.y)
            shown = (area > 0) & (captured > 0)
            axes.plot(100 * area[shown], captured[shown] / area[shown], label=curve.label)
        axes.axhline(1, label=tr("no better than chance", language), **CHANCE)
        axes.set(xlabel=tr("Area, best first (%)", language), ylabel=tr("Deposits captured / area", language))
        axes.set(xscale="log", yscale="log")
        legend(axes, "upper right")
