"""Points and pictures in dots of the screen: what is worked out once a plot is drawn, and what with each selection."""

from dataclasses import dataclass

import numpy as np

RADIUS = 2.6  # of a selected point, in dots of a screen of usual resolution
RIMMED = 5  # dots: narrower bars have a rim on top only
OPAQUE = 255


@dataclass(frozen=True, eq=False)
class Dots:
    """Points as they are drawn: ``x``, ``y`` (m) in dots from the lower left corner of the plot, NaN where nothing is
    seen; ``cell`` (m): the place of each in a ``Picture`` of the plot, the one after its last where it has none.

    With these a selection of a hundred thousand points is painted by one assignment.
    """

    x: np.ndarray
    y: np.ndarray
    cell: np.ndarray

    @classmethod
    def of(cls, axes, places: np.ndarray, cut: bool = True) -> "Dots":
        """Return points (m, 2) in the units of axes that are drawn; with ``cut`` those outside of them are not seen."""
        x, y = axes.transData.transform(places).T.copy()
        if cut:
            box = axes.bbox
            seen = (x >= box.x0 - 1) & (x <= box.x1 + 1) & (y >= box.y0 - 1) & (y <= box.y1 + 1)
            x, y = np.where(seen, x, np.nan), np.where(seen, y, np.nan)
        wide, high = map(int, axes.figure.bbox.size)
        across, down = np.round(x), high - 1 - np.round(y)
        inside = (across >= 0) & (across < wide) & (down >= 0) & (down < high)
        cell = np.where(inside, down * wide + across, high * wide)
        return cls(x, y, cell.astype(np.int64))

    def within(self, outline: np.ndarray) -> np.ndarray:
        """Return the points (numbers) in an outline (p, 2), by the rule of even crossings."""
        (left, bottom), (right, top) = outline.min(0), outline.max(0)
        near = np.flatnonzero((self.x >= left) & (self.x <= right) & (self.y >= bottom) & (self.y <= top))
        if _upright(outline) or not len(near):
            return near
        from matplotlib.path import Path

        return near[Path(outline).contains_points(np.column_stack([self.x[near], self.y[near]]))]

    def far(self, point: np.ndarray) -> np.ndarray:
        """Return the distances (m) from a point (2)."""
        return np.hypot(self.x - point[0], self.y - point[1])


def _upright(outline: np.ndarray) -> bool:
    """Tell whether an outline is a rectangle along the axes, in which all lies that its ends enclose."""
    ends = (outline == outline.min(0)) | (outline == outline.max(0))
    return len(outline) == 4 and bool(ends.all() and (outline == np.roll(outline, 1, axis=0)).any(1).all())


class Picture:
    """What is painted over a plot: ``pixels`` (high, wide, 4) uint8, clear at first; ``scale``: dots of the screen by
    dots of one of usual resolution."""

    def __init__(self, wide: int, high: int, scale: float, colour: tuple[int, int, int]):
        self.pixels = np.zeros((high, wide, 4), np.uint8)
        self._whole = self.pixels.view(np.uint32)[..., 0]
        self._scale, self._colour = scale, colour

    def dots(self, cells: np.ndarray, size: float = 1.0) -> None:
        """Paint discs with a dark rim at the places ``cells`` of ``Dots``, of a share of the usual size.

        Discs that overlap have one rim together: the time does not grow with their number.
        """
        at = np.zeros(self._whole.size + 1, bool)
        at[cells] = True
        at = at[:-1].reshape(self._whole.shape)
        if not at.any():
            return
        radius = RADIUS * size * self._scale
        self._fill(_spread(at, radius + max(1.0, self._scale)), (0, 0, 0))
        self._fill(_spread(at, radius), self._colour)

    def boxes(self, boxes: np.ndarray) -> None:
        """Paint boxes: left, bottom, right, top (k, 4)."""
        high = len(self.pixels)
        for left, bottom, right, top in boxes:
            rows = slice(max(int(np.floor(high - top)), 0), max(int(np.ceil(high - bottom)), 0))
            columns = slice(max(int(np.ceil(left)), 0), max(int(np.floor(right)), int(np.ceil(left)) + 1, 0))
            whole = self.pixels[rows, columns]
            rimmed = whole.shape[1] >= RIMMED
            whole[:] = (0, 0, 0, OPAQUE) if rimmed else (*self._colour, OPAQUE)
            whole[:1] = (0, 0, 0, OPAQUE)
            if rimmed:
                whole[1:-1, 1:-1] = (*self._colour, OPAQUE)

    def cover(self, at: np.ndarray) -> None:
        """Paint where lines are: (high, wide) bool."""
        self._fill(_spread(at, 0.8 * self._scale), self._colour)

    def _fill(self, where, colour):
        np.putmask(self._whole, where, np.array([*colour, OPAQUE], np.uint8).view(np.uint32))


def _spread(at: np.ndarray, radius: float) -> np.ndarray:
    """Return where (high, wide) bool lies within a radius of what is True."""
    reach = int(radius)
    if not reach:
        return at
    # Row after row in one line, with a margin, so that all is moved at once: along the rows, then across them.
    padded = np.pad(at, reach)
    line, step = padded.ravel(), padded.shape[1]
    along = [line]
    for across in range(1, reach + 1):
        along.append(_moved(along[-1].copy(), line, across))
    found = along[reach].copy()
    for down in range(1, reach + 1):
        _moved(found, along[int(np.sqrt(radius**2 - down**2))], down * step)
    return found.reshape(padded.shape)[reach:-reach, reach:-reach]


def _moved(found, line, steps) -> np.ndarray:
    """Add a line, moved by so many steps both ways, to ``found``; return this."""
    found[steps:] |= line[:-steps]
    found[:-steps] |= line[steps:]
    return found
