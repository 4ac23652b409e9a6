"""A ternary diagram: three parts of a whole, each the nearer to its corner the more there is of it."""

from dataclasses import dataclass

import numpy as np

from ....i18n import tr
from ....numbers import number
from ..style import SOFT
from .legend import small_legend
from .scatter import scatter

HEIGHT = 3**0.5 / 2
CORNERS = ((0.5, HEIGHT), (0.0, 0.0), (1.0, 0.0))
EVEN, CENTRED = (20, 40, 60, 80), (1, 10, 50, 90, 99)  # percent of the lines
APART = 0.06  # of a side, between two numbers along it


def places(parts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y (n) of three parts (n, 3), whatever their sum, in a triangle with sides of 1: the first part is at
    the top, the second at the left, the third at the right."""
    parts = np.asarray(parts, float)
    shares = parts / parts.sum(-1, keepdims=True)
    return shares[..., 2] + shares[..., 0] / 2, HEIGHT * shares[..., 0]


@dataclass(frozen=True, eq=False)
class Ternary:
    """``parts`` (n, 3), ``hollow`` (n) bool, ``group`` (n) with ``names`` of the groups (none: one without a name),
    ``titles`` of the parts; ``centre`` (3): what the parts were divided by to bring their centre into the middle."""

    parts: np.ndarray
    hollow: np.ndarray
    group: np.ndarray
    names: tuple[str, ...]
    titles: tuple[str, str, str]
    centre: np.ndarray | None = None

    def draw(self, axes, language: str) -> None:
        """Draw the triangle, its lines, and the points."""
        axes.set_axis_off()
        axes.set_aspect("equal")
        axes.plot(*np.array([*CORNERS, CORNERS[0]]).T, color=SOFT, linestyle="-", linewidth=1)
        for part in range(3):
            self._lines(axes, part, language)
        aligned = ("center", "bottom"), ("right", "top"), ("left", "top")
        for (x, y), title, (across, up) in zip(CORNERS, self.titles, aligned, strict=True):
            axes.annotate(title, (x, y), (0, 8 if y else -12), textcoords="offset points", ha=across, va=up)
        x, y = places(self.parts)
        scatter(axes, x, y, self.hollow, self.group, self.names)
        axes.set(xlim=(-0.12, 1.12), ylim=(-0.12, HEIGHT + 0.1))
        if self.names:
            small_legend(axes)
        if self.centre is not None:
            axes.text(
                0.98, 0.98, tr("centred", language), transform=axes.transAxes, ha="right", va="top", fontsize="small"
            )

    def _lines(self, axes, part: int, language: str) -> None:
        """Draw the lines of equal shares of a part, with their percents along the side where they start."""
        before = None
        for percent in EVEN if self.centre is None else CENTRED:
            ends = np.zeros((2, 3))
            ends[:, part] = percent
            ends[0, (part + 2) % 3] = ends[1, (part + 1) % 3] = 100 - percent
            if self.centre is not None:
                ends /= self.centre
            x, y = places(ends)
            axes.plot(x, y, color="#d5dade", linestyle="-", linewidth=0.8, zorder=0.5)
            if before is None or np.hypot(x[0] - before[0], y[0] - before[1]) > APART:
                before = x[0], y[0]
                aligned = (("left", "center"), ("right", "bottom"), ("center", "top"))[part]
                shift = ((4, 0), (-4, 1), (0, -3))[part]
                look = {"ha": aligned[0], "va": aligned[1], "fontsize": 7, "color": SOFT}
                axes.annotate(number(percent, language), (x[0], y[0]), shift, textcoords="offset points", **look)
