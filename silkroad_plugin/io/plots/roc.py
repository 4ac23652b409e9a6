"""The ROC curve: deposits found against cells without a deposit taken by mistake."""

from dataclasses import dataclass

from ...i18n import tr
from .curves import CHANCE, Curve, draw_curves


@dataclass(frozen=True)
class Roc:
    """Curves of false positive rate (x) and true positive rate (y), 0 … 1, one for each set of deposits or model."""

    curves: tuple[Curve, ...]

    def draw(self, axes, language: str) -> None:
        """Draw the curves with their bands over the diagonal of chance."""
        draw_curves(axes, self.curves)
        axes.plot([0, 1], [0, 1], label=tr("no better than chance", language), **CHANCE)
        axes.set(
            xlabel=tr("False positive rate (cells without a deposit)", language),
            ylabel=tr("True positive rate (deposits)", language),
            xlim=(0, 1),
            ylim=(0, 1.01),
            aspect="equal",
        )
        axes.legend(loc="lower right")
