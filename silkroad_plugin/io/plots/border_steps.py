"""Steps at the borders of surveys with their intervals, before levelling and after it."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import BAND, BLUE, SOFT, VERMILION, shortened


@dataclass(frozen=True)
class BorderSteps:
    """``names`` (m) of the borders; ``before`` and ``after`` (m, 3): step with its lower and upper bound, lg, NaN where
    there is none; ``after`` None where nothing was levelled; ``smallest``: the least step worth levelling."""

    names: tuple[str, ...]
    before: np.ndarray
    after: np.ndarray | None
    smallest: float

    def draw(self, axes, language: str) -> None:
        """Draw the steps from the top down; what lies in the shaded band is too small to show on a map."""
        at = np.arange(len(self.names), dtype=float)
        axes.axvspan(-self.smallest, self.smallest, color=SOFT, alpha=BAND, linewidth=0)
        axes.axvline(0, color=SOFT, linewidth=1, linestyle="-")
        sets = [(self.before, BLUE, "o", -0.12, tr("as it was", language))]
        if self.after is not None:
            sets.append((self.after, VERMILION, "s", 0.12, tr("levelled", language)))
        for steps, colour, mark, off, label in sets:
            reach = np.abs(steps[:, 1:] - steps[:, :1]).T
            axes.errorbar(
                steps[:, 0], at + off, xerr=reach, fmt=mark, color=colour, capsize=3, elinewidth=1, label=label
            )
        axes.set_yticks(at, [shortened(name) for name in self.names])
        axes.set(xlabel=tr("Step at the border (lg), with 95 % interval", language), ylim=(len(self.names) - 0.5, -0.5))
        axes.grid(axis="y", visible=False)
        legend(axes, "above")
