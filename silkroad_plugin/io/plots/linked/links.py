"""What of a plot is a sample: points and bars, found by the mouse and painted over the plot where samples are selected.

A link belongs to one of the axes of a figure. ``place`` brings it to dots of the screen once the plot is drawn; all
other questions are asked of what ``place`` gave, so that a hundred thousand samples are moved once and not with each
selection. Places count in dots from the lower left corner, as matplotlib's do; pictures have their first row on top.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from .dots import Dots, Picture

HALF = 0.25  # of the width of a column, that of a box
REACH = 6  # how far from a point a click still meets it


class Link(Protocol):
    """One kind of marks on the axes number ``axes`` of a figure."""

    axes: int

    def place(self, axes) -> object:
        """Return the marks in dots of the screen, on the axes as they are drawn, as the other functions take them."""

    def inside(self, placed, outline: np.ndarray, count: int) -> np.ndarray:
        """Return which of ``count`` samples (n) bool have a mark in an outline (p, 2)."""

    def at(self, placed, point: np.ndarray, reach: float, count: int) -> np.ndarray:
        """Return which samples (n) bool are meant by a click on a point (2), met within ``reach``."""

    def paint(self, placed, chosen: np.ndarray, picture: Picture) -> None:
        """Paint the marks of the ``chosen`` samples (n) bool."""


@dataclass(frozen=True, eq=False)
class Points:
    """Points at ``x``, ``y`` (m), in the units of the axes, of the samples ``rows``: (m), or (m, r) where a point is
    several samples, -1 where it is fewer. Such a point is selected as soon as one of its samples is, or, with
    ``whole``, once all of them are. ``size``: of the dot on a selected point, as a share of the usual one."""

    x: np.ndarray
    y: np.ndarray
    rows: np.ndarray
    axes: int = 0
    whole: bool = False
    size: float = 1.0

    def place(self, axes) -> Dots:
        """Return the points (m); nothing is seen of those outside of the axes."""
        return Dots.of(axes, np.column_stack([self.x, self.y]))

    def inside(self, placed, outline, count):
        """Return the samples of the points in the outline."""
        return self._samples(placed.within(outline), count)

    def at(self, placed, point, reach, count):
        """Return the sample of the nearest point."""
        far = placed.far(point)
        if not (far <= reach).any():
            return np.zeros(count, bool)
        return self._samples(np.array([np.nanargmin(far)]), count)

    def paint(self, placed, chosen, picture):
        """Paint a dot on each chosen point."""
        picture.dots(np.compress(self._met(chosen), placed.cell), self.size)

    def _met(self, chosen) -> np.ndarray:
        """Return which points (m) bool are chosen."""
        rows, found = self.rows, chosen[self.rows]
        if rows.ndim == 1:
            return found
        return (found | (rows < 0)).all(1) if self.whole else (found & (rows >= 0)).any(1)

    def _samples(self, points, count) -> np.ndarray:
        found = np.zeros(count, bool)
        rows = self.rows[points].ravel()
        found[rows[rows >= 0]] = True
        return found


@dataclass(frozen=True, eq=False)
class Bars:
    """Upright bars between ``low`` and ``high`` (k), in the units of the axes, each as high as it has samples;
    ``rows`` (m): the samples, ``bar`` (m): the bar of each."""

    low: np.ndarray
    high: np.ndarray
    rows: np.ndarray
    bar: np.ndarray
    axes: int = 0

    def place(self, axes) -> np.ndarray:
        """Return left, bottom, right and top of the bars (k, 4), and the height of one sample in a last row."""
        counts = np.bincount(self.bar, minlength=len(self.low))
        lower = axes.transData.transform(np.column_stack([self.low, np.zeros(len(counts))]))
        upper = axes.transData.transform(np.column_stack([self.high, counts]))
        unit = axes.transData.transform([(self.low[0], 0), (self.low[0], 1)])
        return np.vstack([np.hstack([lower, upper]), [*unit[0], *unit[1]]])

    def inside(self, placed, outline, count):
        """Return the samples of all bars that the outline touches."""
        (left, bottom), (right, top) = outline.min(0), outline.max(0)
        x0, y0, x1, y1 = placed[:-1].T
        return self._samples((x0 < right) & (x1 > left) & (y0 < top) & (y1 > bottom), count)

    def at(self, placed, point, reach, count):
        """Return the samples of the bar that is clicked, or just above whose top the click lies."""
        x0, y0, x1, y1 = placed[:-1].T
        return self._samples(
            (x0 <= point[0]) & (point[0] < x1) & (y0 <= point[1]) & (point[1] <= y1 + reach) & (y1 > y0), count
        )

    def paint(self, placed, chosen, picture):
        """Fill each bar as far as its samples are chosen."""
        counts = np.bincount(self.bar[chosen[self.rows]], minlength=len(self.low))
        one = placed[-1, 3] - placed[-1, 1]
        some = np.flatnonzero(counts)
        boxes = placed[some].copy()
        boxes[:, 3] = boxes[:, 1] + one * counts[some]
        picture.boxes(boxes)

    def _samples(self, bars, count) -> np.ndarray:
        found = np.zeros(count, bool)
        found[self.rows[bars[self.bar]]] = True
        return found


@dataclass(frozen=True, eq=False)
class Columns:
    """Upright columns at 1, 2, … k, as of boxplots: ``column`` (m) from 0 and content ``y`` (m) of the samples ``rows``
    (m); ``boxes`` (k, 2): lower and upper end of the box of each column.

    The samples of a column have no place across it: an outline takes all whose content it meets, a click on a box the
    whole column. Chosen samples are painted side by side, outside of the ``whiskers`` (k, 2) in the middle.
    """

    column: np.ndarray
    y: np.ndarray
    rows: np.ndarray
    boxes: np.ndarray
    whiskers: np.ndarray
    axes: int = 0

    def place(self, axes) -> tuple[Dots, np.ndarray]:
        """Return where the samples are painted (m), and left, bottom, right and top of the boxes (k, 4)."""
        far = (self.y < self.whiskers[self.column, 0]) | (self.y > self.whiskers[self.column, 1])
        # As even as chance and the same each time: parts of the golden section.
        aside = np.where(far, 0.0, ((self.rows * 0.618034) % 1.0 - 0.5) * HALF * 2)
        at = np.column_stack([self.column + 1 + aside, self.y])
        middle = np.arange(1, len(self.boxes) + 1)
        low, high = (np.column_stack([middle + way * HALF, self.boxes[:, end]]) for end, way in ((0, -1), (1, 1)))
        boxes = np.hstack([axes.transData.transform(low), axes.transData.transform(high)])
        return Dots.of(axes, at, cut=False), boxes

    def inside(self, placed, outline, count):
        """Return the samples whose content the outline meets in their column."""
        (left, bottom), (right, top) = outline.min(0), outline.max(0)
        dots, boxes = placed
        met = (boxes[:, 0] < right) & (boxes[:, 2] > left)
        return self._samples(met[self.column] & (dots.y >= bottom) & (dots.y <= top), count)

    def at(self, placed, point, reach, count):
        """Return the outlier that is clicked, or the samples of the column whose box is."""
        dots, boxes = placed
        far = (self.y < self.whiskers[self.column, 0]) | (self.y > self.whiskers[self.column, 1])
        distance = np.where(far, dots.far(point), np.inf)
        if len(distance) and distance.min() <= reach:
            return self._samples(np.arange(len(distance)) == distance.argmin(), count)
        x0, y0, x1, y1 = boxes.T
        hit = (x0 <= point[0]) & (point[0] <= x1) & (y0 <= point[1]) & (point[1] <= y1)
        return self._samples(hit[self.column], count)

    def paint(self, placed, chosen, picture):
        """Paint a dot for each chosen sample."""
        picture.dots(np.compress(chosen[self.rows], placed[0].cell))

    def _samples(self, points, count) -> np.ndarray:
        found = np.zeros(count, bool)
        found[self.rows[points]] = True
        return found
