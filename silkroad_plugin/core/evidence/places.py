"""Places whose nearest is sought, gathered to balls: what one search can say for all places of a ball."""

from collections.abc import Iterator

import numpy as np

SQUARE = 4, 4  # as many places lie together, and as many of these squares
FAN = 16  # how many are gathered to one, of places as of pieces
LEVELS = 3  # of gatherings of places
SPARE = 1e-12  # of a length, for rounding: far more than what double precision loses

Columns = list[np.ndarray]  # coordinates: an array for each dimension


def gatherings(places: Columns) -> Iterator[tuple[Columns, np.ndarray]]:
    """Yield the centres and radii of balls about squares of places, then about squares of these, and so on.

    ``places``: arrays that broadcast to (*SQUARE, ..., n), the first two axes those of the smallest squares.
    """
    low = high = places
    shape = np.broadcast_shapes(*(column.shape for column in places))
    for level in range(1, LEVELS + 1):
        low = [column.min(axis=(0, 1)) for column in low]
        high = [column.max(axis=(0, 1)) for column in high]
        bottom, top = ([np.broadcast_to(column, shape[2 * level :]).ravel() for column in side] for side in (low, high))
        size = sum((b - a) ** 2 for a, b in zip(bottom, top, strict=True))
        yield [(a + b) / 2 for a, b in zip(bottom, top, strict=True)], np.sqrt(size) / 2


def parted(places: Columns) -> Columns:
    """Return the places (..., *SQUARE, n) of balls as those of the balls within (..., FAN * n)."""
    count = places[0].shape[-1]
    return [
        np.broadcast_to(column, (*column.shape[:-3], *SQUARE, count)).reshape(*column.shape[:-3], FAN * count)
        for column in places
    ]


class Balls:
    """Balls with centres c and radii r that hold places x, and for each a ``known`` point a of some piece.

    So the nearest of x is no farther than |x - a|, and |x - a| <= gap + r, the gap being |c - a|. What the rules ask
    for is the lower limit ``low`` of the distances of an item, a piece or many, from c.
    ``limit``: beyond it distances are not wanted. ``blur``: how far rounding may put a point off its place.
    """

    def __init__(self, centres: Columns, radii: np.ndarray, known: Columns, limit: float, blur: float):
        self.centres, self.radii, self.known, self._limit, self._blur = centres, radii, known, limit, blur
        self._gap = np.sqrt(sum((a - b) ** 2 for a, b in zip(centres, known, strict=True)))
        self.reach = radii + SPARE * (radii + self._gap) + blur

    def within(self, ball: np.ndarray, centres: Columns, radii: np.ndarray) -> "Balls":
        """Return balls that lie in these, given with the ball that each lies in; they know what these know."""
        return Balls(centres, radii, [column.take(ball) for column in self.known], self._limit, self._blur)

    def offsets(self, ball: np.ndarray, points: Columns) -> Columns:
        """Return the vectors from points to the centres of balls."""
        return [centre.take(ball) - point for centre, point in zip(self.centres, points, strict=True)]

    def distances(self, ball: np.ndarray, points: Columns) -> np.ndarray:
        """Return the distances from points to the centres of balls."""
        offset = self.offsets(ball, points)
        return np.sqrt(product(offset, offset))

    def learn(self, ball: np.ndarray, distance: np.ndarray, points) -> np.ndarray:
        """Take the nearest of points at these distances from the centres as known where it is nearer.

        ``ball``: in order. ``points``: from indices to points. Returns the indices of the nearest of each ball.
        """
        starts = starts_of(ball)
        least = np.full(len(self.radii), -1.0)
        least[ball[starts]] = np.minimum.reduceat(distance, starts)
        nearest = np.flatnonzero(distance == least.take(ball))
        better = nearest[distance.take(nearest) < self._gap.take(ball.take(nearest))]
        for known, point in zip(self.known, points(better), strict=True):
            known[ball[better]] = point
        self._gap[ball[better]] = distance[better]
        return nearest

    def near_enough(self, ball: np.ndarray, low: np.ndarray) -> np.ndarray:
        """Return what may hold a nearest point by its distance alone: low - r <= gap + r, and low - r <= limit.

        Where all is beyond the limit, what holds the known point stays.
        """
        gap = self._most()
        return low <= np.minimum(gap + 2 * self.reach, np.maximum(self._limit + self.reach, gap)).take(ball)

    def not_behind(self, ball: np.ndarray, low: np.ndarray, apart: np.ndarray) -> np.ndarray:
        """Return what may hold a nearest point b though the known point a is there.

        ``apart``: the upper limit of |a - b|. |x - a|² - |x - b|² is linear in x: over a ball it is at most what it is
        at c, and that is at most gap² - low², and 2 r |a - b| more. Where it is below 0 everywhere a is nearer.
        """
        return low**2 <= (self._most() ** 2).take(ball) + (2 * self.reach).take(ball) * apart

    def from_known(self, ball: np.ndarray, points: Columns) -> np.ndarray:
        """Return how far points lie from the known ones."""
        offset = [known.take(ball) - point for known, point in zip(self.known, points, strict=True)]
        return np.sqrt(product(offset, offset))

    def _most(self) -> np.ndarray:
        """Return the gaps as they may be without rounding."""
        return self._gap * (1 + SPARE) + self._blur


def starts_of(ball: np.ndarray) -> np.ndarray:
    """Return where each ball begins in pairs that are in the order of the balls."""
    return np.flatnonzero(np.append(True, ball[1:] != ball[:-1])[: len(ball)])


def product(left: Columns, right: Columns) -> np.ndarray:
    """Return the scalar products of vectors."""
    total = left[0] * right[0]
    for a, b in zip(left[1:], right[1:], strict=True):
        total += a * b
    return total
