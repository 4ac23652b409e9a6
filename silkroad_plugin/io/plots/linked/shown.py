"""A linked plot for a file, as it is seen: with the samples that are selected and the contents that are marked."""

from dataclasses import dataclass

import numpy as np

from ..render import DPI, compose
from ..style import write_numbers
from .view import Linked, View

USUAL = 100  # dots in an inch of a screen of usual resolution
MARK = "#d55e00"


@dataclass(frozen=True, eq=False)
class Shown:
    """``linked`` with the ``chosen`` samples (n) bool in a ``colour`` (red, green, blue), and lines at ``contents``."""

    linked: Linked
    chosen: np.ndarray
    colour: tuple[int, int, int]
    contents: tuple[float, ...] = ()

    def compose(self, figure, language: str, title: str) -> None:
        """Fill a matplotlib Figure."""
        compose(figure, self.linked.plot, language, title)
        for number, way in self.linked.contents:
            for content in self.contents:
                line = figure.axes[number].axvline if way == "x" else figure.axes[number].axhline
                line(content, color=MARK, linewidth=1.6)
        if self.chosen.any():
            self._mark(figure, language)

    def _mark(self, figure, language):
        """Lay the picture of the chosen samples over the figure, whose plan must not change any more."""
        write_numbers(figure, language)
        figure.dpi = DPI
        figure.draw_without_rendering()
        figure.set_layout_engine("none")
        pixels, wide, high = View(figure, self.linked, len(self.chosen), DPI / USUAL).painted(self.chosen, self.colour)
        over = figure.add_axes((0, 0, 1, 1), zorder=10)
        over.set_axis_off()
        over.imshow(np.frombuffer(pixels, np.uint8).reshape(high, wide, 4), aspect="auto", interpolation="nearest")
