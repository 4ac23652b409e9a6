"""The S–A curve: area of the spectrum with at least each power, with its straight pieces and the breaks between."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import number
from .fit import legend
from .style import BLACK, BLUE, COLOURS, STROKES


@dataclass(frozen=True)
class SpectrumAreaPlot:
    """``power`` and ``area`` (k, in waves), the ``breaks`` by which the spectrum was parted, the ``line`` fitted to
    lg area by lg power, or None where the breaks were given."""

    power: np.ndarray
    area: np.ndarray
    breaks: tuple[float, ...]
    line: object | None = None

    def draw(self, axes, language: str) -> None:
        """Draw on logarithmic axes."""
        axes.plot(self.power, self.area, "o", color=BLACK, markersize=3, mfc="none", label=tr("waves", language))
        if self.line is not None:
            axes.plot(self.power, 10 ** self.line.at(np.log10(self.power)), color=BLUE)
        for index, place in enumerate(self.breaks):
            look = {"color": COLOURS[index + 1], "linestyle": STROKES[index + 1]}
            label = tr("break at {power}", language).format(power=number(place, language, 3))
            axes.axvline(place, label=label, **look)
        axes.set(xscale="log", yscale="log")
        axes.set(xlabel=tr("Power S of the waves", language), ylabel=tr("Waves with at least this power", language))
        legend(axes, "lower left")
