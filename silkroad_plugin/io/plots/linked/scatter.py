"""Samples by two contents: groups by colour and shape, hollow where one of the contents is known by its limit alone."""

from dataclasses import dataclass

import numpy as np

from ..style import COLOURS, shortened
from .legend import small_legend

SHAPES = ("o", "s", "^", "D", "v", "P", "X")
LARGE, SMALL = 4.0, 2.2  # points: marks of few and of many samples
MANY = 5000
NAME = 24  # letters of the name of a group
FINE = 700  # cells along an axis, about as many as it has dots


@dataclass(frozen=True, eq=False)
class Scatter:
    """``x``, ``y`` (n), ``hollow`` (n) bool, ``group`` (n) with ``names`` of the groups (none: one without a name),
    ``titles`` of both axes; ``log``: both axes logarithmic."""

    x: np.ndarray
    y: np.ndarray
    hollow: np.ndarray
    group: np.ndarray
    names: tuple[str, ...]
    titles: tuple[str, str]
    log: bool = True

    def draw(self, axes, language: str) -> None:
        """Draw the points and the groups."""
        scale = "log" if self.log else "linear"
        axes.set(xscale=scale, yscale=scale, xlabel=self.titles[0], ylabel=self.titles[1])
        scatter(axes, self.x, self.y, self.hollow, self.group, self.names)
        if self.names:
            small_legend(axes)


def scatter(axes, x, y, hollow, group, names, small: bool = False, clip: bool = True) -> None:
    """Draw points (n) on matplotlib Axes whose scales are set, each group in its colour and shape; of
    very many only those that can be told apart. Without ``clip`` those on the edge of the axes are drawn whole."""
    size = SMALL if len(x) > MANY or small else LARGE
    for number in range(max(len(names), 1)):
        own = group == number
        look = {
            "linestyle": "none",
            "marker": SHAPES[number % len(SHAPES)],
            "color": COLOURS[number % len(COLOURS)],
            "markersize": size,
            "markeredgewidth": 0.7,
        }
        for part, fill in ((own & ~hollow, {"markeredgecolor": "none"}), (own & hollow, {"markerfacecolor": "none"})):
            rows = apart(axes, x, y, np.flatnonzero(part))
            axes.plot(x[rows], y[rows], **look, **fill, clip_on=clip)
        if names:
            # A mark of its own: that of the points may be too small to be read.
            axes.plot([], [], **(look | {"markersize": LARGE + 1}), label=shortened(names[number], NAME))


def apart(axes, x, y, rows: np.ndarray) -> np.ndarray:
    """Return those of ``rows`` (k) whose points do not fall on one another on these axes: one of each cell of a grid as
    fine as the dots of a screen."""
    if len(rows) <= MANY:
        return rows
    cells = np.zeros(len(rows), np.int64)
    for values, scale in ((x[rows], axes.get_xscale()), (y[rows], axes.get_yscale())):
        scaled = np.log10(values) if scale == "log" else values
        step = np.ptp(scaled) / FINE or 1.0
        cells = cells * (FINE + 1) + ((scaled - scaled.min()) / step).astype(np.int64)
    return rows[np.unique(cells, return_index=True)[1]]
