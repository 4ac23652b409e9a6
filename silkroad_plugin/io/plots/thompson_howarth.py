"""The chart of Thompson and Howarth: differences of duplicates against their mean content."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import percent
from .fit import legend
from .style import BLUE, GREEN, ORANGE, SOFT, VERMILION

LINES = {90.0: ORANGE, 99.0: VERMILION}
SQRT2_MEDIAN = 0.6744897501960817 * 2**0.5  # median |difference| of two normal analyses of sd 1


@dataclass(frozen=True)
class ThompsonHowarth:
    """``mean``, ``difference`` (n): absolute, of the pairs; ``factors`` and ``percents`` (k) of the lines against the
    relative sd ``cv`` (a fraction) asked for; ``groups``: means and medians (g) of groups with their ``fit`` (s0, k),
    or None; ``unit`` as it is shown."""

    mean: np.ndarray
    difference: np.ndarray
    percents: tuple[float, ...]
    factors: np.ndarray
    cv: float
    unit: str
    groups: tuple[np.ndarray, np.ndarray] | None = None
    fit: tuple[float, float] | None = None

    def placed(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return which pairs (m) are shown, and their x and y: those without a difference stand on the lower edge."""
        shown = np.flatnonzero(self.mean > 0)
        off = self.difference[shown]
        least = off[off > 0].min() / 2 if (off > 0).any() else 1.0
        return shown, self.mean[shown], np.maximum(off, least)

    def draw(self, axes, language: str) -> None:
        """Draw pairs, lines and groups on logarithmic axes; pairs that agree stand on the lower edge."""
        shown, mean, at = self.placed()
        off = self.difference[shown]
        axes.plot(mean, at, "o", mfc="none", color=BLUE, markersize=4, label=tr("pairs", language))
        if (off == 0).any():
            label = tr("no difference: on the lower edge", language)
            axes.plot(mean[off == 0], at[off == 0], "v", color=SOFT, markersize=4, linestyle="none", label=label)
        ends = np.geomspace(mean.min(), mean.max(), 50)
        for share, factor in zip(self.percents, self.factors, strict=True):
            if share in LINES:
                text = tr("{percent} of pairs are below, if the precision asked for is kept", language)
                label = text.format(percent=percent(share / 100, language, 0))
                axes.plot(ends, factor * self.cv * ends, color=LINES[share], linestyle="--", label=label)
        if self.groups is not None:
            label = tr("medians of groups of eleven", language)
            axes.plot(*self.groups, "s", color=GREEN, markersize=6, linestyle="none", label=label)
            fitted = SQRT2_MEDIAN * (self.fit[0] + self.fit[1] * ends)
            label = tr("their line", language)
            axes.plot(ends, np.where(fitted > 0, fitted, np.nan), color=GREEN, linestyle="-", label=label)
        axes.set(
            xscale="log",
            yscale="log",
            xlabel=tr("Mean of the pair ({unit})", language).format(unit=self.unit),
            ylabel=tr("Absolute difference ({unit})", language).format(unit=self.unit),
        )
        legend(axes, "above")
