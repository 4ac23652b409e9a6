"""The U-matrix of a self-organising map: how far each unit is from its neighbours."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .style import SMALLEST, fitting


@dataclass(frozen=True)
class UMatrix:
    """``distance`` (rows, columns): the mean distance of a unit to its neighbours."""

    distance: np.ndarray

    def draw(self, axes, language: str) -> None:
        """Draw the units as squares, the ridges bright, each with the number that the raster gives it."""
        rows, columns = self.distance.shape
        image = axes.imshow(self.distance, cmap="cividis")
        axes.set_xticks(range(columns), range(1, columns + 1))
        axes.set_yticks(range(rows), range(1, rows + 1))
        axes.grid(False)
        axes.set_xlabel(tr("Column", language))
        axes.set_ylabel(tr("Row", language))
        size = fitting(axes.figure.get_figheight(), max(rows, columns))
        if size >= SMALLEST:
            middle = (self.distance.min() + self.distance.max()) / 2
            for (row, column), value in np.ndenumerate(self.distance):
                colour = "black" if value > middle else "white"
                number = str(row * columns + column + 1)
                axes.text(column, row, number, ha="center", va="center", color=colour, fontsize=size)
        axes.figure.colorbar(image, ax=axes, label=tr("Mean distance to the neighbours", language), shrink=0.8)
