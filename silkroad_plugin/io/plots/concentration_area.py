"""Area at or above each score: concentration-area with its straight pieces (Cheng, Agterberg & Ballantyne 1994),
or plain, for a cut-off by another rule."""

from dataclasses import dataclass

import numpy as np

from ...core.prospectivity import cut_off
from ...i18n import tr
from ...numbers import fixed
from .fit import legend
from .style import BLACK, BLUE, COLOURS, SOFT, STROKES


@dataclass(frozen=True)
class ConcentrationArea:
    """Scores ``value`` (k, ascending) and the share ``area`` (k) of the area with at least each; the ``cut`` taken.

    On logarithmic axes where all scores are above 0, else on plain ones; where pieces were fitted: the ``piece``
    (k; 0, 1 …) on which each score lies and the area ``fitted`` (k) there.
    """

    value: np.ndarray
    area: np.ndarray
    piece: np.ndarray | None = None
    fitted: np.ndarray | None = None
    cut: float | None = None

    @classmethod
    def of(cls, found: cut_off.ConcentrationArea, cut: float | None = None) -> "ConcentrationArea":
        """Return the plot of a broken line."""
        piece = np.searchsorted(found.breaks, found.value, side="right")
        fitted = 10 ** (found.intercepts[piece] + found.slopes[piece] * np.log10(found.value))
        return cls(found.value, found.area, piece, fitted, cut)

    def draw(self, axes, language: str) -> None:
        """Draw the points, in percent, the pieces with their slopes and breaks, and the cut."""
        if self.fitted is None:
            axes.plot(self.value, 100 * self.area, color=BLUE, linestyle="-")
        else:
            points = {"color": BLACK, "markersize": 3, "mfc": "none", "label": tr("scores", language)}
            axes.plot(self.value, 100 * self.area, "o", **points)
            self._pieces(axes, language)
        if self.value.min() > 0:
            axes.set(xscale="log", yscale="log")
        if self.cut is not None:
            axes.axvline(self.cut, color=BLACK, linestyle="-.", label=tr("chosen cut", language))
        axes.set(xlabel=tr("Score", language), ylabel=tr("Area with at least this score (%)", language))
        legend(axes, "best")

    def _pieces(self, axes, language):
        for number, piece in enumerate(np.unique(self.piece)):
            on = self.piece == piece
            x, y = self.value[on], 100 * self.fitted[on]
            if number:
                axes.axvline(x[0], color=SOFT, linestyle=":")
            slope = np.log(y[-1] / y[0]) / np.log(x[-1] / x[0]) if x[-1] > x[0] else np.nan
            label = tr("straight piece, slope {slope}", language).format(slope=fixed(float(slope), language, 2))
            look = {"color": COLOURS[number % len(COLOURS)], "linestyle": STROKES[number % len(STROKES)]}
            axes.plot(x, y, linewidth=2, label=label, **look)
