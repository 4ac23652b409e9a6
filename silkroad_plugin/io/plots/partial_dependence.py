"""Partial dependence: how the mean score of a model goes with the value of one layer."""

from dataclasses import dataclass

import numpy as np

from ...i18n import aside, tr
from .curves import Band, Curve, draw_curves
from .fit import NAMES, broken
from .style import BLUE, SMALLEST, SOFT, fitting

MOST = 30  # classes shown


@dataclass(frozen=True)
class PartialDependence:
    """``score`` (k) at each ``value`` (k, ascending) of a layer, between ``lower`` and ``upper`` (NaN if unknown).

    ``classes`` (k): the names of the values where these are classes, else empty.
    """

    layer: str
    value: np.ndarray
    score: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    classes: tuple[str, ...] = ()

    def draw(self, axes, language: str) -> None:
        """Draw the line with its band; of classes, which have no order, a dot for each, the highest score first."""
        if any(self.classes):
            self._draw_classes(axes, language)
            return
        known = np.isfinite(self.lower) & np.isfinite(self.upper)
        band = Band(self.value[known], self.lower[known], self.upper[known]) if known.any() else None
        draw_curves(axes, [Curve(self.value, self.score, band=band)])
        axes.set(xlabel=self.layer, ylabel=tr("Mean score of the model", language))
        axes.margins(x=0.02)

    def _draw_classes(self, axes, language: str) -> None:
        order = np.argsort(-self.score, kind="stable")[:MOST]
        places = np.arange(len(order))
        axes.hlines(places, self.lower[order], self.upper[order], color=SOFT, linewidth=1.2)
        axes.plot(self.score[order], places, "o", color=BLUE)
        size = max(fitting(axes.figure.get_figheight(), len(order)), SMALLEST)
        axes.set_yticks(places, [broken(self.classes[i], NAMES, size) for i in order], fontsize=size)
        axes.invert_yaxis()
        axes.grid(False, axis="y")
        text = tr("Mean score of the model", language)
        if len(order) < len(self.classes):
            more = tr("the {shown} highest of {all} classes", language)
            text = f"{text}{aside(more.format(shown=len(order), all=len(self.classes)), language)}"
        axes.set_xlabel(text)
