"""The biplot: rays of the elements over the points of the samples, on two components."""

from dataclasses import dataclass

import numpy as np

from ...i18n import tr
from ...numbers import percent
from .linked.legend import small_legend
from .linked.scatter import scatter
from .style import BLACK, SKY

REACH = 0.9  # of the points that the longest ray spans
FAR = 99.0  # percentile of the points that the frame holds; the others stand at its edge
FRAME = 1.2  # of these points, the half of the frame
RAY = BLACK
SHORT = 0.1  # of the longest ray, below which names would only cover each other


@dataclass(frozen=True)
class BiplotFigure:
    """``rays`` (p, 2) of the elements ``names`` (p), ``points`` (n, 2), ``shares`` of the variance of both axes.

    Rays are drawn enlarged, all by one factor, so that both can be seen; points beyond the frame stand at its edge.
    ``group`` (n) with ``groups``, their names: points are told apart by colour.
    """

    names: tuple[str, ...]
    rays: np.ndarray
    points: np.ndarray
    shares: tuple[float, float]
    group: np.ndarray | None = None
    groups: tuple[str, ...] = ()

    @property
    def spread(self) -> float:
        """Return how far from the middle most points lie."""
        return float(np.percentile(np.hypot(*self.points[np.isfinite(self.points).all(1)].T), FAR))

    def placed(self) -> np.ndarray:
        """Return where the points (n, 2) stand: in the frame, or at its edge; NaN where there is none."""
        return np.clip(self.points, -FRAME * self.spread, FRAME * self.spread)

    def draw(self, axes, language: str) -> None:
        """Draw the points and the rays with their names."""
        from matplotlib.patheffects import withStroke

        spread, points = self.spread, self.placed()
        limit = FRAME * spread
        if self.groups:
            scatter(axes, *points.T, np.zeros(len(points), bool), self.group, self.groups, small=True, clip=False)
        else:
            look = {"s": 6, "color": SKY, "alpha": 0.5, "linewidths": 0, "clip_on": False}
            axes.scatter(*points.T, rasterized=len(points) > 5000, **look)
        lengths = np.hypot(*self.rays.T)
        longest = lengths.max()
        factor = REACH * spread / longest if longest > 0 else 1.0
        for name, length, (x, y) in zip(self.names, lengths, factor * self.rays, strict=True):
            # Seen over points of any colour.
            halo = [withStroke(linewidth=3, foreground="white")]
            arrow = {"arrowstyle": "->", "color": RAY, "linewidth": 1.2, "path_effects": halo}
            axes.annotate("", (x, y), (0, 0), arrowprops=arrow, zorder=4)
            if length >= SHORT * longest:
                place = {"ha": "left" if x >= 0 else "right", "va": "bottom" if y >= 0 else "top"}
                axes.text(1.05 * x, 1.05 * y, name, fontsize=8, color=RAY, path_effects=halo, zorder=5, **place)
        axes.axhline(0, color="0.7", linewidth=0.8)
        axes.axvline(0, color="0.7", linewidth=0.8)
        axes.set_xlim(-limit, limit)
        axes.set_ylim(-limit, limit)
        axes.set_aspect("equal")
        text = tr("Component {number} ({share} of the variance)", language)
        axes.set_xlabel(text.format(number=1, share=percent(self.shares[0], language)))
        axes.set_ylabel(text.format(number=2, share=percent(self.shares[1], language)))
        if self.groups:
            small_legend(axes)
