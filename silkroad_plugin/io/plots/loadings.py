"""Loadings of elements on components or factors, as a map of colours with its numbers."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import fixed
from .correlation import DARK
from .style import SMALLEST, fitting


@dataclass(frozen=True)
class Loadings:
    """``loading`` (p, k) of the elements ``names`` (p) on the columns ``columns`` (k)."""

    names: tuple[str, ...]
    columns: tuple[str, ...]
    loading: np.ndarray

    def draw(self, axes, language: str) -> None:
        """Draw the cells from -1 (orange) to 1 (violet), which colour-blind eyes tell apart."""
        most = max(1.0, float(np.abs(self.loading).max()))
        image = axes.imshow(self.loading, cmap="PuOr", vmin=-most, vmax=most, aspect="auto")
        size = max(fitting(axes.figure.get_figheight(), len(self.names)), SMALLEST)
        axes.set_xticks(np.arange(len(self.columns)), self.columns)
        axes.set_yticks(np.arange(len(self.names)), self.names, fontsize=size)
        axes.grid(False)
        for (row, column), value in np.ndenumerate(self.loading):
            colour = "white" if abs(value) > DARK * most else "black"
            text = fixed(float(value), language, 2)
            axes.text(column, row, text, ha="center", va="center", color=colour, fontsize=size)
        axes.figure.colorbar(image, ax=axes, label=tr("Loading", language), shrink=0.8)
