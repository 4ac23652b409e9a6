"""A plain map of samples, coloured by content: for comparing before and after."""

from dataclasses import dataclass

import numpy as np

KILOMETRE = 1000.0


@dataclass(frozen=True)
class SampleMap:
    """``x``, ``y`` (n) in metres, ``values`` (n) above 0, coloured between ``low`` and ``high``; ``title``: of the
    colour scale."""

    x: np.ndarray
    y: np.ndarray
    values: np.ndarray
    low: float
    high: float
    title: str

    def draw(self, axes, language: str) -> None:
        """Draw the samples, the highest on top; many are drawn as a picture, so that the page stays light."""
        from matplotlib.colors import LogNorm

        order = np.argsort(self.values, kind="stable")
        drawn = axes.scatter(
            self.x[order] / KILOMETRE,
            self.y[order] / KILOMETRE,
            c=self.values[order],
            s=10,
            cmap="viridis",
            norm=LogNorm(self.low, self.high),
            rasterized=len(order) > KILOMETRE,
            linewidths=0,
        )
        axes.figure.colorbar(drawn, ax=axes, label=self.title)
        axes.set_aspect("equal")
        axes.set(xlabel="km", ylabel="km")
