"""Success rate and prediction rate: deposits captured by the best share of the area."""

from dataclasses import dataclass

from ...i18n import tr
from .curves import CHANCE, Band, Curve, draw_curves
from .fit import legend
from .style import BAND, SOFT


@dataclass(frozen=True)
class SuccessRate:
    """Curves of area (x) and captured deposits (y), shares 0 … 1, one for each set of deposits or model.

    ``chance``: the band of as many deposits laid at random.
    """

    curves: tuple[Curve, ...]
    chance: Band | None = None

    def draw(self, axes, language: str) -> None:
        """Draw the curves, in percent, with their bands over the diagonal of chance."""
        draw_curves(axes, self.curves, 100)
        if self.chance is not None:
            at, lower, upper = (100 * values for values in (self.chance.at, self.chance.lower, self.chance.upper))
            label = tr("as many deposits laid at random, 95 %", language)
            axes.fill_between(at, lower, upper, color=SOFT, alpha=BAND, linewidth=0, label=label)
        axes.plot([0, 100], [0, 100], label=tr("no better than chance", language), **CHANCE)
        axes.set(
            xlabel=tr("Area, best first (%)", language),
            ylabel=tr("Deposits captured (%)", language),
            xlim=(0, 100),
            ylim=(0, 101),
        )
        legend(axes, "lower right")
