"""The variogram: semivariance against distance, points of each direction with the fitted model through them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.geochemistry.variogram import Empirical
from ...core.geochemistry.variogram_model import VariogramModel
from ...i18n import aside, tr
from ...numbers import NBSP, given
from .fit import legend
from .style import COLOURS, SOFT, STROKES

MARKS = ("o", "s", "^", "D", "v", "P", "X", "*")
HEADROOM = 1.06  # of the axis, over the highest point
LARGE, SMALL = 70.0, 12.0  # points²: of the lag with most pairs, of one with next to none


@dataclass(frozen=True)
class Variogram:
    """Empirical variograms, one for all directions or one for each of several, the model, and the sample variance."""

    empirical: Sequence[Empirical]
    model: VariogramModel | None
    variance: float

    @property
    def unit(self) -> float:
        """Return the unit of the axis of distance in metres: km from 10 km on."""
        return 1000.0 if max(float(each.distance.max()) for each in self.empirical) >= 10_000 else 1.0

    def draw(self, axes, language: str) -> None:
        """Draw points as large as their pairs are many, the model in each direction, and the variance of the samples;
        distances in km from 10 km on."""
        longest = max(float(each.distance.max()) for each in self.empirical)
        unit, name = self.unit, tr("m" if self.unit == 1 else "km", language)
        most = max(int(each.pairs.max()) for each in self.empirical)
        distance = np.linspace(longest / 500, longest * 1.03, 300)
        for number, each in enumerate(self.empirical):
            colour = COLOURS[number % len(COLOURS)]
            sizes = SMALL + (LARGE - SMALL) * each.pairs / most
            label = {"label": direction(each.azimuth, language)}
            mark = {"marker": MARKS[number % len(MARKS)], "color": colour, "alpha": 0.75}
            axes.scatter(each.distance / unit, each.semivariance, s=sizes, **mark, **label)
            if self.model is not None and (number == 0 or not self.model.isotropic):
                curve = self.model.along(distance, each.azimuth or 0.0)
                axes.plot(distance / unit, curve, color=colour, linestyle=STROKES[number % len(STROKES)])
        axes.axhline(self.variance, color=SOFT, linestyle=":", label=tr("variance of the samples", language))
        axes.set_xlim(0, None)
        axes.set_ylim(0, HEADROOM * axes.dataLim.y1)
        axes.set(xlabel=tr("Distance", language) + aside(name, language), ylabel=tr("Semivariance", language))
        legend(axes, "best")


def direction(azimuth: float | None, language: str) -> str:
    """Return what to call a direction."""
    if azimuth is None:
        return tr("all directions", language)
    return tr("azimuth {azimuth}°", language).format(azimuth=given(azimuth, language)).replace(" ", NBSP)
