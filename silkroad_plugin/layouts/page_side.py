"""A side of the frame on the page: places along it, and lines beside it, in millimetres."""

from collections.abc import Callable

import numpy as np

from ..core.cartography.neatline import Side


class PageSide:
    """``place`` turns points (n, 2) in metres of the plane into millimetres from the upper left corner of the page."""

    def __init__(self, side: Side, place: Callable[[np.ndarray], np.ndarray]):
        self.name, self._positions = side.name, side.positions
        self.points = place(side.points)
        steps = np.hypot(*np.diff(self.points, axis=0).T)
        self._along = np.concatenate([[0.0], np.cumsum(steps)])

    @property
    def length(self) -> float:
        """The length of the side."""
        return float(self._along[-1])

    def distance(self, position: float) -> float:
        """Return how far from its beginning a position of the side lies."""
        return float(np.interp(position, self._positions, self._along))

    def at(self, distance: float, out: float = 0.0) -> tuple[float, float, float]:
        """Return (x, y, direction in radians) of the place so far along the side and ``out`` millimetres outwards."""
        x, y = (float(np.interp(distance, self._along, column)) for column in self.points.T)
        direction = self._direction(distance)
        across = direction + (-np.pi / 2 if self.name in "nw" else np.pi / 2)
        return x + out * float(np.cos(across)), y + out * float(np.sin(across)), direction

    def beside(self, start: float, end: float, out: float) -> list[tuple[float, float]]:
        """Return the points of a line beside a part of the side, ``out`` millimetres outwards."""
        within = self._along[(self._along > start) & (self._along < end)]
        return [self.at(distance, out)[:2] for distance in (start, *within.tolist(), end)]

    def _direction(self, distance: float) -> float:
        """Return the direction of the side there, from chords as long as its pieces."""
        reach = 0.5 * self.length / (len(self._along) - 1)
        low, high = max(distance - reach, 0.0), min(distance + reach, self.length)
        first, last = ([np.interp(place, self._along, column) for column in self.points.T] for place in (low, high))
        return float(np.arctan2(last[1] - first[1], last[0] - first[0]))
