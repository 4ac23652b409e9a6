"""Length of lines in the circle about each cell, exact at the centres of cells.

A window is halved until few pieces cross the rims of its circles: pieces that lie in the circles of all cells of a
tile, or of none, are done with at once, and the rest is a dense product of tile and pieces.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .circles import GeodesicCircles, PlaneCircles

Circles = PlaneCircles | GeodesicCircles
PRODUCTS = 1 << 15  # cells times pieces at once: what a processor keeps near, and too few to share among threads
SMALLEST = 64  # cells of a tile that halving no longer makes cheaper


@dataclass(frozen=True)
class _Pieces:
    """Straight pieces in the space of ``circles.place``.

    ``first``, ``last``, ``along`` (n, 2 or 3): ends and unit vectors; ``length``, ``radius`` (n) in metres;
    ``value``: what a metre within the circle counts.
    """

    first: np.ndarray
    last: np.ndarray
    along: np.ndarray
    length: np.ndarray
    radius: np.ndarray
    value: np.ndarray

    def __len__(self):
        return len(self.length)

    def at(self, index) -> "_Pieces":
        """Return some of the pieces."""
        return _Pieces(*(part[index] for part in vars(self).values()))

    def parted(self, middle: np.ndarray, reach: float) -> tuple[float, "_Pieces"]:
        """Return what counts in the circles of all cells within ``reach`` of a place, and what may do so in some."""
        to_first, to_last = self.first - middle, self.last - middle
        # A circle holds a piece where it holds both of its ends.
        farthest2 = np.maximum((to_first * to_first).sum(1), (to_last * to_last).sum(1))
        inner = self.radius - reach
        whole = (inner > 0) & (farthest2 <= inner * inner)
        foot = np.clip(-(to_first * self.along).sum(1), 0, self.length)
        nearest = to_first + foot[:, None] * self.along
        met = (nearest * nearest).sum(1) < (self.radius + reach) ** 2
        return float(self.value[whole] @ self.length[whole]), self.at(np.flatnonzero(met & ~whole))

    def within(self, centres: np.ndarray, middle: np.ndarray) -> np.ndarray:
        """Return what counts in the circles about ``centres`` (m, 2 or 3), which lie about ``middle``."""
        centres, first = centres - middle, self.first - middle
        start = (first * self.along).sum(1)
        # Counted from the foot of the perpendicular from the middle, numbers stay as small as the circles.
        foot = first - start[:, None] * self.along
        across = self.along @ centres.T
        # radius² − |centre − foot|² as one product of matrices
        rest = self.radius**2 - (foot * foot).sum(1)
        half = np.column_stack([2 * foot, rest, -np.ones(len(self))]) @ np.vstack(
            [centres.T, np.ones(len(centres)), (centres * centres).sum(1)]
        )
        leave = across * across
        half += leave
        np.sqrt(np.maximum(half, 0, out=half), out=half)
        np.add(across, half, out=leave)
        enter = np.subtract(across, half, out=across)
        for places in (leave, enter):
            np.maximum(places, start[:, None], out=places)
            np.minimum(places, (start + self.length)[:, None], out=places)
        leave -= enter
        return np.einsum("i,ij->j", self.value, leave)


def line_lengths(
    circles: Circles,
    window: tuple[int, int, int, int],
    starts: np.ndarray,
    ends: np.ndarray,
    weights: np.ndarray,
    tick: Callable[[], None] = lambda: None,
) -> np.ndarray:
    """Return weights times km of line per km² at the centres of a window's cells, float64 (height, width).

    ``window``: x, y, width, height in cells; ``starts, ends`` (n, 2): column and row of the ends of straight pieces,
    each of them once, also in degrees round the globe. ``tick`` is called between parts of the work and may raise
    Cancelled.
    """
    left, top, width, height = window
    pieces, total = _placed(circles, starts, ends, weights), np.zeros((height, width))
    todo = [((0, height), (0, width), pieces)]
    while todo:
        tick()
        rows, columns, near = todo.pop()
        tall, wide = rows[1] - rows[0], columns[1] - columns[0]
        middle, reach = _disc(circles, left + columns[0], top + rows[0], wide, tall)
        whole, some = near.parted(middle, reach)
        tile = total[slice(*rows), slice(*columns)]
        tile += whole
        if not len(some):
            continue
        if tile.size > SMALLEST and len(some) * tile.size > PRODUCTS:
            todo += _halves(rows, columns, some)
            continue
        centres = _centres(circles, left + np.arange(*columns), top + np.arange(*rows))
        for start in range(0, len(some), PRODUCTS // tile.size):
            part = some.at(slice(start, start + PRODUCTS // tile.size))
            tile += part.within(centres, middle).reshape(tile.shape)
    return total


def _placed(circles, starts, ends, weights) -> _Pieces:
    """Return the pieces that have a length."""
    first, last = circles.place(*starts.T), circles.place(*ends.T)
    length = np.linalg.norm(last - first, axis=1)
    radius = circles.chords(starts[:, 1])
    value = weights * 1e3 / (np.pi * radius**2)
    with np.errstate(invalid="ignore", divide="ignore"):
        pieces = _Pieces(first, last, (last - first) / length[:, None], length, radius, value)
    return pieces.at(np.flatnonzero(length > 0))


def _halves(rows, columns, pieces):
    """Return the halves of a tile across its longer side, with the pieces that they share."""
    tall, wide = rows[1] - rows[0], columns[1] - columns[0]
    if tall > wide:
        half = rows[0] + tall // 2
        return [((rows[0], half), columns, pieces), ((half, rows[1]), columns, pieces)]
    half = columns[0] + wide // 2
    return [(rows, (columns[0], half), pieces), (rows, (half, columns[1]), pieces)]


def _disc(circles, x, y, width, height):
    """Return a place in the midst of a tile and the distance to the farthest centre of a cell."""
    middle = circles.place(np.array([x + width / 2]), np.array([y + height / 2]))[0]
    columns, rows = np.arange(x, x + width), np.arange(y, y + height)
    # The farthest one lies on the edge, on a plane and on less than half of the ellipsoid.
    edge = np.concatenate([_centres(circles, columns, rows[[0, -1]]), _centres(circles, columns[[0, -1]], rows)])
    return middle, float(np.linalg.norm(edge - middle, axis=1).max())


def _centres(circles, columns, rows):
    """Return the centres (n, 2 or 3) of the cells of some columns and rows, row by row."""
    x, y = np.meshgrid(columns + 0.5, rows + 0.5)
    return circles.place(x.ravel(), y.ravel())
