"""Curves with a name and a band: what ROC, success rate and partial dependence draw."""

from dataclasses import dataclass

import numpy as np

from .style import BAND

CHANCE = {"linestyle": "--", "color": "0.6", "linewidth": 1.2}


@dataclass(frozen=True)
class Band:
    """Pointwise limits ``lower``, ``upper`` (k) of a curve at ``at`` (k)."""

    at: np.ndarray
    lower: np.ndarray
    upper: np.ndarray


@dataclass(frozen=True)
class Curve:
    """A line through ``x``, ``y`` (k), what the legend calls it, and its band (anything with at, lower, upper)."""

    x: np.ndarray
    y: np.ndarray
    label: str = ""
    band: Band | None = None


def draw_curves(axes, curves, scale: float = 1.0) -> None:
    """Draw curves with their bands, both axes times ``scale``."""
    for curve in curves:
        (line,) = axes.plot(scale * np.asarray(curve.x), scale * np.asarray(curve.y), label=curve.label)
        if curve.band is not None:
            at, lower, upper = (scale * np.asarray(v) for v in (curve.band.at, curve.band.lower, curve.band.upper))
            axes.fill_between(at, lower, upper, color=line.get_color(), alpha=BAND, linewidth=0)
