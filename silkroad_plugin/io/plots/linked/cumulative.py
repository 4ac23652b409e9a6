"""Cumulative frequency of contents: on an even scale (ECDF), or on that of the normal law (probability plot)."""

from dataclasses import dataclass

import numpy as np

from ....i18n import tr
from ....numbers import given
from ..probability import PERCENTS
from ..style import SOFT
from .legend import small_legend
from .scatter import scatter

ROOM = 11.0  # points from one number to the next
BESIDE = 1.0  # inches of the height for the legend, the title of the axis below and its numbers


@dataclass(frozen=True, eq=False)
class Cumulative:
    """Contents ``value`` (n) and the ``share`` (n, 0 … 1) that does not exceed each; ``hollow`` (n): known by a limit
    alone; ``group`` (n) with ``names`` (none: one without a name); ``title`` of the axis; ``log``; ``normal``: on the
    scale of the normal law. ``law``: mean and sd of a normal law of contents, with ``log`` of their lg."""

    value: np.ndarray
    share: np.ndarray
    hollow: np.ndarray
    group: np.ndarray
    names: tuple[str, ...]
    title: str
    log: bool = True
    normal: bool = False
    law: tuple[float, float] | None = None

    @property
    def height(self) -> np.ndarray:
        """Return where the points stand on the upright axis (n)."""
        from scipy.special import ndtri

        return ndtri(self.share) if self.normal else 100 * self.share

    def draw(self, axes, language: str) -> None:
        """Draw the points, and the law."""
        height = self.height
        scale = "log" if self.log else "linear"
        axes.set(xscale=scale, xlabel=self.title, ylabel=tr("Cumulative frequency (%)", language))
        scatter(axes, self.value, height, self.hollow, self.group, self.names)
        if self.normal:
            self._scale(axes, height, language)
        if self.names or self.law is not None:
            small_legend(axes)

    def _scale(self, axes, height, language):
        from scipy.special import ndtri

        low, high = float(height.min()), float(height.max())
        if self.law is not None:
            line = self.law[0] + self.law[1] * np.array([low, high])
            label = tr("lognormal law", language) if self.log else tr("normal law", language)
            axes.plot(10**line if self.log else line, [low, high], color=SOFT, linestyle="-", label=label)
        shown = [percent for percent in PERCENTS if low - 0.5 <= ndtri(percent / 100) <= high + 0.5]
        room = 72 * max(axes.figure.get_figheight() - BESIDE, 0.5) / (high - low or 1)  # points of a unit
        shown = [shown[at] for at in apart(ndtri(np.array(shown) / 100) * room)]
        axes.set_yticks(ndtri(np.array(shown) / 100), [given(percent, language) for percent in shown])


def apart(places: np.ndarray) -> list[int]:
    """Return which ticks at ``places`` (n) in points, in rising order, can be numbered without covering one another:
    from the middle, where 50 % stands, to both ends."""
    middle = int(np.abs(places).argmin())
    kept = [middle]
    for rising in (range(middle + 1, len(places)), range(middle - 1, -1, -1)):
        last = middle
        for at in rising:
            if abs(places[at] - places[last]) >= ROOM:
                kept.append(at)
                last = at
    return sorted(kept)
