"""Importance of the layers of a model, the most important on top."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from .fit import NAMES, broken
from .style import BLUE, SMALLEST, fitting

MOST = 40  # layers shown


@dataclass(frozen=True)
class Importance:
    """Layers (k) with their ``importance`` and its standard deviation ``std`` (NaN where unknown).

    ``measure``: what the bars are, in words; empty for an importance.
    """

    layers: tuple[str, ...]
    importance: np.ndarray
    std: np.ndarray
    measure: str = ""

    def draw(self, axes, language: str) -> None:
        """Draw a bar for each layer, with its standard deviation."""
        order = np.argsort(-self.importance, kind="stable")[:MOST]
        places = np.arange(len(order))
        axes.barh(places, self.importance[order], color=BLUE, height=0.7)
        known = np.isfinite(self.std[order])
        axes.errorbar(
            self.importance[order][known],
            places[known],
            xerr=self.std[order][known],
            fmt="none",
            ecolor="black",
            elinewidth=1,
            capsize=3,
        )
        size = max(fitting(axes.figure.get_figheight(), len(order)), SMALLEST)
        axes.set_yticks(places, [broken(self.layers[i], NAMES, size) for i in order], fontsize=size)
        axes.invert_yaxis()
        axes.grid(False, axis="y")
        axes.axvline(0, color="black", linewidth=0.8)
        text = self.measure or tr("Importance (bars: standard deviation)", language)
        if len(order) < len(self.layers) and not self.measure:
            text = tr("Importance of the {shown} most important of {all} layers", language)
            text = text.format(shown=len(order), all=len(self.layers))
        axes.set_xlabel(text)
