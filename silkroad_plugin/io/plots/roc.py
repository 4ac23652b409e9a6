"""The ROC curve: deposits found against cells without a deposit taken by mistake."""

from dataclasses import dataclass

from ...i18n import tr
from .curves import CHANCE, Band, Curve, draw_curves
from .fit import legend
from .style import SOFT


@dataclass(frozen=True)
class Roc:
    """Curves of false positive rate (x) and true positive rate (y), 0 … 1, one for each set of deposits or model.

    ``drawn``: the band of the last curve against as many cells drawn at random.
    """

    curves: tuple[Curve, ...]
    drawn: Band | None = None

    def draw(self, axes, language: str) -> None:
        """Draw the curves with their bands over the diagonal of chance."""
        draw_curves(axes, self.curves)
        if self.drawn is not None:
            for limit in (self.drawn.lower, self.drawn.upper):
                (edge,) = axes.plot(self.drawn.at, limit, linestyle=":", linewidth=1, color=SOFT)
            edge.set_label(tr("against as many random cells, 95 %", language))
        axes.plot([0, 1], [0, 1], label=tr("no better than chance", language), **CHANCE)
        axes.set(
            xlabel=tr("False positive rate (cells without a deposit)", language),
            ylabel=tr("True positive rate (deposits)", language),
            xlim=(0, 1),
            ylim=(0, 1.01),
            aspect="equal",
        )
        legend(axes, "lower right")
