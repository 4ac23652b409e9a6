"""The arithmetic of paper and scale: what fits where, exactly.

Lengths on paper are millimetres, lengths on the map projection's plane metres; a scale is its
denominator. Sizes and nominal scales come from tables (``resources/data``), not from here.
"""

import math
from dataclasses import dataclass

# A map of 1:5,000,000 may call itself 1:5,000,003: limits of scale are compared with this much to spare.
TOLERANCE = 1.001


@dataclass(frozen=True)
class Scale:
    """A nominal scale with what is drawn at it: graticule and frame steps in degrees, bar segment in km."""

    denominator: int
    graticule_deg: float
    frame_deg: float
    bar_km: float


@dataclass(frozen=True)
class Paper:
    """A paper size, upright, and the factors of its lettering (A3 = 1) and point symbols (A0 = 1)."""

    name: str
    width_mm: float
    height_mm: float
    text_factor: float
    symbol_factor: float = 1.0

    def size(self, landscape: bool) -> tuple[float, float]:
        """Return (width, height) as laid on the table."""
        return (self.height_mm, self.width_mm) if landscape else (self.width_mm, self.height_mm)


def paper_size(bounds: tuple[float, float, float, float], denominator: float) -> tuple[float, float]:
    """Return (width, height) on paper of plane bounds (xmin, ymin, xmax, ymax)."""
    xmin, ymin, xmax, ymax = bounds
    return (xmax - xmin) * 1000 / denominator, (ymax - ymin) * 1000 / denominator


def exact_denominator(bounds: tuple[float, float, float, float], frame: tuple[float, float]) -> float:
    """Return the smallest denominator, not rounded, at which ``bounds`` fill ``frame`` (width, height)."""
    width, height = paper_size(bounds, 1)
    return max(width / frame[0], height / frame[1])


def nominal_scale(bounds, frame: tuple[float, float], scales: list[Scale]) -> Scale | None:
    """Return the largest nominal scale at which ``bounds`` fit into ``frame``; None if none does."""
    needed = exact_denominator(bounds, frame)
    fitting = [scale for scale in scales if scale.denominator >= needed * (1 - 1e-9)]
    return min(fitting, key=lambda scale: scale.denominator, default=None)


def drawn_at(denominator: int, scales: list[Scale]) -> Scale:
    """Return what is drawn at any denominator: that of the nearest nominal scale, by ratio."""
    nearest = min(scales, key=lambda scale: abs(math.log(scale.denominator / denominator)))
    return Scale(denominator, nearest.graticule_deg, nearest.frame_deg, nearest.bar_km)


def extent_on_paper(centre: tuple[float, float], frame: tuple[float, float], denominator: float):
    """Return the plane bounds that a frame shows about a centre: exactly frame × denominator."""
    x, y = centre
    half_width, half_height = (side * denominator / 2000 for side in frame)
    return x - half_width, y - half_height, x + half_width, y + half_height
