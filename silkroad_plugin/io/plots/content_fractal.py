"""Concentration-number and concentration-area: samples or area with at least each content, and the straight pieces."""

from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.background import within_background
from ...i18n import tr
from ...numbers import fixed
from .style import BLACK, COLOURS, SOFT, STROKES


@dataclass(frozen=True)
class ContentFractal:
    """Contents ``value`` (k, ascending), ``amount`` (k) of samples, or, with ``areas``, km² with at least each;
    ``knots`` (m) and ``slopes`` (m + 1) of the broken line, ``fitted`` (k) amounts on it; ``title`` of the axis;
    ``background``: content up to which a knot is no threshold of anomalies."""

    value: np.ndarray
    amount: np.ndarray
    fitted: np.ndarray
    knots: np.ndarray
    slopes: np.ndarray
    areas: bool
    title: str
    background: float

    def draw(self, axes, language: str) -> None:
        """Draw the points and, where there are breaks, these and the pieces with their slopes."""
        axes.plot(self.value, self.amount, "o", color=BLACK, markersize=2.5, mfc="none")
        piece = np.searchsorted(self.knots, self.value, side="right")
        for number, slope in enumerate(self.slopes if len(self.knots) else ()):
            on = piece == number
            label = tr("straight piece, slope {slope}", language).format(slope=fixed(float(slope), language, 2))
            look = {"color": COLOURS[number % len(COLOURS)], "linestyle": STROKES[number % len(STROKES)]}
            axes.plot(self.value[on], self.fitted[on], linewidth=2, label=label, **look)
        within = within_background(self.knots, self.background)
        for knot in self.knots[~within]:
            axes.axvline(knot, color=SOFT, linestyle=":")
        for number, knot in enumerate(self.knots[within]):
            label = "" if number else tr("break within the background", language)
            axes.axvline(knot, color=SOFT, linestyle="-.", linewidth=0.8, alpha=0.6, label=label)
        several = tr("Area with at least this content (km²)", language)
        label = several if self.areas else tr("Samples with at least this content", language)
        axes.set(xscale="log", yscale="log", xlabel=self.title, ylabel=label)
        if len(self.knots):
            axes.legend(loc="lower left", fontsize="small")
