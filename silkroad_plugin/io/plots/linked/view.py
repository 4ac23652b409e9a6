"""A linked plot, and how it lies on the screen once it is drawn."""

from dataclasses import dataclass

import numpy as np

from ..style import Plot
from .dots import Picture
from .links import REACH, Link


@dataclass(frozen=True, eq=False)
class Linked:
    """A ``plot`` with its ``links`` to the samples, and a ``note`` under it: what is not shown, or not as a number.

    ``contents``: the axes on which the content of the first element runs, as (number of the axes, "x" or "y"):
    there lines of thresholds stand and are dragged.
    """

    plot: Plot
    links: tuple[Link, ...]
    note: str = ""
    contents: tuple[tuple[int, str], ...] = ()


class View:
    """A linked plot of ``count`` samples on a matplotlib Figure that was drawn; to be made anew with each drawing."""

    def __init__(self, figure, linked: Linked, count: int, scale: float = 1.0):
        self._figure, self._linked, self._count, self._scale = figure, linked, count, scale
        self._placed = [link.place(figure.axes[link.axes]) for link in linked.links]

    def inside(self, outline) -> np.ndarray:
        """Return the samples (n) bool with a mark in an outline of points (x, y)."""
        corners = np.array(outline, float)
        return self._any(link.inside(placed, corners, self._count) for link, placed in self._pairs())

    def at(self, point) -> np.ndarray:
        """Return the samples (n) bool that a click on a point (x, y) means; the first link that is met has it."""
        for link, placed in self._pairs():
            found = link.at(placed, np.array(point, float), REACH * self._scale, self._count)
            if found.any():
                return found
        return np.zeros(self._count, bool)

    def painted(self, chosen: np.ndarray, colour: tuple[int, int, int]) -> tuple[bytes, int, int]:
        """Return the picture of the chosen samples (n) bool: bytes of RGBA, width, height; empty where none is."""
        wide, high = map(int, self._figure.bbox.size)
        picture = Picture(wide, high, self._scale, colour)
        if chosen.any():
            for link, placed in self._pairs():
                link.paint(placed, chosen, picture)
        return picture.pixels.tobytes(), wide, high

    def content_at(self, point) -> float:
        """Return the content under a point (x, y) of a plot that shows contents; beside the axes that of their edge."""
        found = [(self._figure.axes[number], way) for number, way in self._linked.contents]
        axes, way = next((pair for pair in found if pair[0].bbox.contains(*point)), found[0])
        box = axes.bbox
        inside = np.clip(point, (box.x0, box.y0), (box.x1, box.y1))
        return float(axes.transData.inverted().transform(inside)["xy".index(way)])

    def lines(self, content: float) -> list[tuple[float, float, float, float]]:
        """Return the line (x0, y0, x1, y1) of a content on each of the axes that show it."""
        found = []
        for number, way in self._linked.contents:
            axes = self._figure.axes[number]
            box, along = axes.bbox, axes.xaxis if way == "x" else axes.yaxis
            if along.get_scale() == "log" and content <= 0:
                continue
            x, y = axes.transData.transform((content, content))
            if way == "x" and box.x0 <= x <= box.x1:
                found.append((float(x), box.y0, float(x), box.y1))
            if way == "y" and box.y0 <= y <= box.y1:
                found.append((box.x0, float(y), box.x1, float(y)))
        return found

    def _pairs(self):
        return zip(self._linked.links, self._placed, strict=True)

    def _any(self, found) -> np.ndarray:
        whole = np.zeros(self._count, bool)
        for one in found:
            whole |= one
        return whole
