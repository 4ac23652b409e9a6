"""The precision-recall curve: what share of the cells taken holds a deposit."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .curves import CHANCE, Curve
from .fit import legend


@dataclass(frozen=True)
class PrecisionRecallCurve:
    """Curves of recall (x) and precision (y), 0 … 1; ``chance``: the precision of a map that knows nothing."""

    curves: tuple[Curve, ...]
    chance: float

    def draw(self, axes, language: str) -> None:
        """Draw steps, which average precision adds up; precision is logarithmic, as deposits are rare."""
        for curve in self.curves:
            axes.step(100 * np.asarray(curve.x), 100 * np.asarray(curve.y), where="pre", label=curve.label)
        axes.axhline(100 * self.chance, label=tr("no better than chance", language), **CHANCE)
        axes.set(
            xlabel=tr("Recall: deposits captured (%)", language),
            ylabel=tr("Precision: cells taken that hold one (%)", language),
            xlim=(0, 101),
            yscale="log",
        )
        legend(axes, "upper right")
