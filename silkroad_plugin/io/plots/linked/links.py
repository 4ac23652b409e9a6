"""What of a plot is a sample: points and bars, found by the mouse and painted over the plot where samples are selected.

A link belongs to one of the axes of a figure. ``place`` brings it to dots of the screen once the plot is drawn; all
other questions are asked of what ``place`` gave, so that a hundred thousand samples are moved once and not with each
selection. Places count in dots from the lower left corner, as matplotlib's do; pictures have their first row on top.
"""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

RADIUS = 2.6  # of a selected point, in dots of a screen of usual resolution
HALF = 0.25  # of the width of a column, that of a box
RIMMED = 5  # dots: narrower bars have a rim on top only
REACH = 6  # how far from a point a click still meets it


class Link(Protocol):
    """One kind of marks on the axes number ``axes`` of a figure."""

    axes: int

    def place(self, axes) -> np.ndarray:
        """Return the marks (m, k) in dots of the screen, on the axes as they are drawn."""

    def inside(self, placed: np.ndarray, outline: np.ndarray, count: int) -> np.ndarray:
        """Return which of ``count`` samples (n) bool have a mark in an outline (p, 2)."""

    def at(self, placed: np.ndarray, point: np.ndarray, reach: float, count: int) -> np.ndarray:
        """Return which samples (n) bool are meant by a click on a point (2), met within ``reach``."""

    def paint(self, placed: np.ndarray, chosen: np.ndarray, picture: "Picture") -> None:
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

    def place(self, axes) -> np.ndarray:
        """Return the points (m, 2); NaN outside of the axes, where nothing is seen."""
        found = axes.transData.transform(np.column_stack([self.x, self.y]))
        box = axes.bbox
        seen = (found >= (box.x0 - 1, box.y0 - 1)).all(1) & (found <= (box.x1 + 1, box.y1 + 1)).all(1)
        return np.where(seen[:, None], found, np.nan)

    def inside(self, placed, outline, count):
        """Return the samples of the points in the outline."""
        low, high = outline.min(0), outline.max(0)
        near = np.flatnonzero((placed >= low).all(1) & (placed <= high).all(1))
        return self._samples(near[within(placed[near], outline)], count)

    def at(self, placed, point, reach, count):
        """Return the sample of the nearest point."""
        far = np.hypot(*(placed - point).T)
        if not (far <= reach).any():
            return np.zeros(count, bool)
        return self._samples(np.array([np.nanargmin(far)]), count)

    def paint(self, placed, chosen, picture):
        """Paint a dot on each chosen point."""
        rows = self.rows.reshape(len(placed), -1)
        found = (chosen[rows] | (rows < 0)).all(1) if self.whole else (chosen[rows] & (rows >= 0)).any(1)
        picture.dots(placed[found], self.size)

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

    def place(self, axes) -> np.ndarray:
        """Return where the samples are painted (m, 2), then left, bottom, right and top of the boxes (k, 4) as pairs of
        rows."""
        far = (self.y < self.whiskers[self.column, 0]) | (self.y > self.whiskers[self.column, 1])
        # As even as chance and the same each time: parts of the golden section.
        aside = np.where(far, 0.0, ((self.rows * 0.618034) % 1.0 - 0.5) * HALF * 2)
        at = np.column_stack([self.column + 1 + aside, self.y])
        middle = np.arange(1, len(self.boxes) + 1)
        low, high = (np.column_stack([middle + way * HALF, self.boxes[:, end]]) for end, way in ((0, -1), (1, 1)))
        return axes.transData.transform(np.vstack([at, low, high]))

    def inside(self, placed, outline, count):
        """Return the samples whose content the outline meets in their column."""
        (left, bottom), (right, top) = outline.min(0), outline.max(0)
        boxes = self._boxes(placed)
        met = (boxes[:, 0] < right) & (boxes[:, 2] > left)
        height = placed[: len(self.rows), 1]
        return self._samples(met[self.column] & (height >= bottom) & (height <= top), count)

    def at(self, placed, point, reach, count):
        """Return the outlier that is clicked, or the samples of the column whose box is."""
        points = placed[: len(self.rows)]
        far = (self.y < self.whiskers[self.column, 0]) | (self.y > self.whiskers[self.column, 1])
        distance = np.where(far, np.hypot(*(points - point).T), np.inf)
        if len(distance) and distance.min() <= reach:
            return self._samples(np.arange(len(distance)) == distance.argmin(), count)
        x0, y0, x1, y1 = self._boxes(placed).T
        hit = (x0 <= point[0]) & (point[0] <= x1) & (y0 <= point[1]) & (point[1] <= y1)
        return self._samples(hit[self.column], count)

    def paint(self, placed, chosen, picture):
        """Paint a dot for each chosen sample."""
        picture.dots(placed[: len(self.rows)][chosen[self.rows]])

    def _boxes(self, placed):
        low, high = np.split(placed[len(self.rows) :], 2)
        return np.hstack([low, high])

    def _samples(self, points, count) -> np.ndarray:
        found = np.zeros(count, bool)
        found[self.rows[points]] = True
        return found


class Picture:
    """What is painted over a plot: ``pixels`` (high, wide, 4) uint8, clear at first; ``scale``: dots of the screen by
    dots of one of usual resolution."""

    def __init__(self, wide: int, high: int, scale: float, colour: tuple[int, int, int]):
        self.pixels = np.zeros((high, wide, 4), np.uint8)
        self._scale, self._colour = scale, colour

    def dots(self, places: np.ndarray, size: float = 1.0) -> None:
        """Paint discs with a dark rim at places (k, 2), of a share of the usual size.

        Those that would be off the picture are left out. Discs that overlap have one rim together: the time does not
        grow with their number.
        """
        high, wide, _ = self.pixels.shape
        places = np.round(places[np.isfinite(places).all(1)]).astype(int)
        x, y = places[:, 0], high - 1 - places[:, 1]
        seen = (x >= 0) & (x < wide) & (y >= 0) & (y < high)
        if not seen.any():
            return
        at = np.zeros((high, wide), bool)
        at[y[seen], x[seen]] = True
        radius = RADIUS * size * self._scale
        self._fill(_spread(at, radius + max(1.0, self._scale)), (0, 0, 0), 255)
        self._fill(_spread(at, radius), self._colour, 255)

    def boxes(self, boxes: np.ndarray) -> None:
        """Paint boxes: left, bottom, right, top (k, 4)."""
        high = len(self.pixels)
        for left, bottom, right, top in boxes:
            rows = slice(max(int(np.floor(high - top)), 0), max(int(np.ceil(high - bottom)), 0))
            columns = slice(max(int(np.ceil(left)), 0), max(int(np.floor(right)), int(np.ceil(left)) + 1, 0))
            whole = self.pixels[rows, columns]
            rimmed = whole.shape[1] >= RIMMED
            whole[:] = (0, 0, 0, 255) if rimmed else (*self._colour, 255)
            whole[:1] = (0, 0, 0, 255)
            if rimmed:
                whole[1:-1, 1:-1] = (*self._colour, 255)

    def lines(self, starts: np.ndarray, ends: np.ndarray) -> None:
        """Paint straight lines from ``starts`` (k, 2) to ``ends`` (k, 2)."""
        good = np.isfinite(starts).all(1) & np.isfinite(ends).all(1)
        starts, ends = starts[good], ends[good]
        if not len(starts):
            return
        steps = int(np.abs(ends - starts).max()) + 2
        high, wide, _ = self.pixels.shape
        at = np.zeros((high, wide), bool)
        for share in np.linspace(0, 1, steps):
            x, y = np.round(starts + share * (ends - starts)).astype(int).T
            y = high - 1 - y
            seen = (x >= 0) & (x < wide) & (y >= 0) & (y < high)
            at[y[seen], x[seen]] = True
        self.cover(at)

    def cover(self, at: np.ndarray) -> None:
        """Paint where lines are: (high, wide) bool."""
        self._fill(_spread(at, 0.8 * self._scale), self._colour, 255)

    def _fill(self, where, colour, opacity):
        self.pixels[where] = (*colour, opacity)


def _spread(at: np.ndarray, radius: float) -> np.ndarray:
    """Return where (high, wide) bool lies within a radius of what is True."""
    found = at.copy()
    whole = int(radius)
    for down in range(-whole, whole + 1):
        reach = int(np.sqrt(max(radius**2 - down**2, 0)))
        for across in range(-reach, reach + 1):
            _shifted(found, at, down, across)
    return found


def _shifted(found, at, down, across):
    high, wide = at.shape
    to = (slice(max(down, 0), high + min(down, 0)), slice(max(across, 0), wide + min(across, 0)))
    start = (slice(max(-down, 0), high + min(-down, 0)), slice(max(-across, 0), wide + min(-across, 0)))
    found[to] |= at[start]


def within(points: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """Return which points (m, 2) lie in an outline (p, 2), by the rule of even crossings."""
    from matplotlib.path import Path

    return Path(outline).contains_points(points) if len(points) else np.zeros(0, bool)
