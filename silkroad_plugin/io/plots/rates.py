"""Percentages by name as bars, with the least that is asked for: reporting rates of batches."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import legend
from .style import BLUE, VERMILION, fitting, shortened


@dataclass(frozen=True)
class Rates:
    """``names`` and ``percent`` (k); ``asked``: the least that is asked for, or None; ``what`` the axis says."""

    names: tuple[str, ...]
    percent: np.ndarray
    what: str
    asked: float | None = None

    def draw(self, axes, language: str) -> None:
        """Draw a bar for each name, from the top down."""
        at = np.arange(len(self.names))
        axes.barh(at, self.percent, color=BLUE, height=0.7)
        if self.asked is not None:
            axes.axvline(self.asked, color=VERMILION, linestyle="--", label=tr("least asked for", language))
            legend(axes, "above")
        size = fitting(axes.figure.get_figheight(), len(self.names))
        axes.set_yticks(at, [shortened(name) for name in self.names], fontsize=max(size, 5))
        axes.invert_yaxis()
        axes.set(xlim=(0, 100), xlabel=self.what)
        axes.grid(axis="y", visible=False)
