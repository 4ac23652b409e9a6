"""The correlation matrix as a map of colours with its numbers."""

from dataclasses import dataclass

import numpy as np

from ...i18n import N_, tr
from ...numbers import fixed
from .fit import NAMES, broken
from .style import SMALLEST, fitting, shortened

DARK = 0.6  # beyond it numbers are white


@dataclass(frozen=True)
class Correlation:
    """Layers (k) and their coefficients (k, k), NaN where unknown; ``method``: what they are called."""

    layers: tuple[str, ...]
    coefficient: np.ndarray
    method: str = N_("Correlation")

    def draw(self, axes, language: str) -> None:
        """Draw the squares from -1 (orange) to 1 (violet), which colour-blind eyes tell apart."""
        number = len(self.layers)
        image = axes.imshow(self.coefficient, cmap="PuOr", vmin=-1, vmax=1)
        size = fitting(axes.figure.get_figheight(), number)
        names = [shortened(name, 24) for name in self.layers]
        places = np.arange(number)
        axes.set_xticks(places, names, rotation=40, ha="right", rotation_mode="anchor", fontsize=max(size, SMALLEST))
        size = max(size, SMALLEST)
        axes.set_yticks(places, [broken(name, NAMES, size) for name in self.layers], fontsize=size)
        axes.grid(False)
        # The squares fill some 0.7 of the height; five characters are as wide as three are high.
        inside = min(10.0, 0.7 * 72 * axes.figure.get_figheight() / number / 3.2)
        if inside >= SMALLEST:
            self._write(axes, language, inside)
        text = tr(self.method, language)
        axes.figure.colorbar(image, ax=axes, label=text, shrink=0.8)

    def _write(self, axes, language, size):
        for row, values in enumerate(self.coefficient):
            for column, value in enumerate(values):
                colour = "white" if abs(value) > DARK else "black"
                axes.text(
                    column, row, fixed(float(value), language, 2), ha="center", va="center", color=colour, fontsize=size
                )
