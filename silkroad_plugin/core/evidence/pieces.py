"""Straight pieces gathered to a tree, and what tells which of them may be the nearest to places of a ball.

Sixteen pieces that lie together are gathered to a group, sixteen groups to a larger one, and so on. A *pair* says that
an *item*, a piece or a group, may hold the point that is nearest to a place of a ball. It is dropped only when for
every place of the ball something else is as near: by distance (``Balls.near_enough``), by the bisector with a known
point (``Balls.not_behind``), or as the nearest point of a piece would be a corner that its neighbour holds, or has a
nearer point of the neighbour before it (``Pieces._faced``). The rules leave room for rounding and none for anything
else.
"""

import numpy as np

from .places import FAN, SPARE, Balls, Columns, product

BITS = 16  # of each coordinate in Morton's order


class Pieces:
    """Straight pieces, each from ``start`` (n, d) by ``along`` (n, d); a point is a piece of no length.

    ``before`` (n, d): the vector of the piece that ends where this one starts, zeros where there is none. A corner
    belongs to the piece that starts in it, so every line ends in a piece of no length.
    ``order``: which of the given ones each piece is. ``frame``: for each axis, along the pieces first, its coordinates.
    """

    def __init__(self, start: np.ndarray, along: np.ndarray, before: np.ndarray):
        order = np.argsort(morton(start + along / 2), kind="stable")
        start, along, before = start[order], along[order], before[order]
        self.order, self.length = order, np.linalg.norm(along, axis=1)
        self.frame, self._before = [_columns(axis) for axis in _frames(along)], _columns(_units(before))
        # Items, the pieces first and the group of all last: a point, how far the farthest of the item lies from it, and
        # the items that it gathers, from the first on.
        points, self.radius, self._first, self._parts = _tree(start, self.length)
        self._point, self.count = _columns(points), len(start)
        self.blur = 4 * np.finfo(float).eps * float(np.abs(start).max() + self.length.max())

    def all_for(self, balls: Balls):
        """Return pairs of every ball with the group of all."""
        ball = np.arange(len(balls.radii))
        return ball, np.full_like(ball, len(self.radius) - 1)

    def seen(self, places: Columns, piece: np.ndarray) -> Columns:
        """Return places as seen from the starts of pieces: along each, and across it."""
        offset = [place - point.take(piece) for place, point in zip(places, self._point, strict=True)]
        return [product(offset, [column.take(piece) for column in axis]) for axis in self.frame]

    def _squared(self, places: Columns, piece: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the squared distance of places to pieces and the length along them to the nearest point."""
        ahead, *across = self.seen(places, piece)
        along = np.minimum(ahead, self.length.take(piece))
        np.maximum(along, 0, out=along)
        ahead -= along
        return product([ahead, *across], [ahead, *across]), along

    def parted(self, ball, item, wide):
        """Return the pairs with what the ``wide`` items gather in their place."""
        counts = np.where(wide, self._parts.take(item), 1)
        return np.repeat(ball, counts), _ranges(np.where(wide, self._first.take(item), item), counts)

    def kept_groups(self, balls: Balls, ball, item):
        """Return the pairs without the groups that cannot hold a nearest point."""
        groups = np.flatnonzero(item >= self.count)
        if not len(groups):
            return ball, item
        own, group = ball.take(groups), item.take(groups)
        low = balls.distances(own, self.points_of(group))
        balls.learn(own, low, lambda best: self.points_of(group[best]))
        low -= self.radius.take(group)
        np.maximum(low, 0, out=low)
        near = np.flatnonzero(balls.near_enough(own, low))
        own, group, low = own.take(near), group.take(near), low.take(near)
        apart = balls.from_known(own, self.points_of(group)) + self.radius.take(group)
        return _without(ball, item, groups, near[balls.not_behind(own, low, apart)])

    def kept_pieces(self, balls: Balls, ball, item):
        """Return the pairs without the pieces that cannot hold a nearest point."""
        pieces = np.flatnonzero(item < self.count)
        if not len(pieces):
            return ball, item
        own, piece = ball.take(pieces), item.take(pieces)
        centres = [column.take(own) for column in balls.centres]
        squared, along = self._squared(centres, piece)
        low = np.sqrt(squared)
        best = balls.learn(own, low, lambda best: self._feet(piece[best], along[best]))
        near = np.flatnonzero(balls.near_enough(own, low))
        own, piece, low, along = (pairs.take(near) for pairs in (own, piece, low, along))
        apart = balls.from_known(own, self._feet(piece, along)) + self.length.take(piece)
        keep = self._faced(balls, own, piece) & balls.not_behind(own, low, apart)
        useful, settled = np.zeros(len(pieces), bool), np.zeros(len(balls.radii), bool)
        useful[near[keep]] = settled[own[keep]] = True
        # Beyond the limit the neighbour that holds the nearest corner may be gone already: any distance will do.
        useful[best] |= ~settled[ball[pieces[best]]]
        return _without(ball, item, pieces, np.flatnonzero(useful))

    def _faced(self, balls: Balls, ball, piece) -> np.ndarray:
        """Return whether a place of the ball may have its nearest point on the piece.

        It has not where every place lies beyond its end, a corner that the next piece holds; nor where every place
        lies before its start and before the end of the piece that comes before, which is nearer, then. A point has no
        direction.
        """
        length = self.length.take(piece)
        reach = balls.reach.take(ball) + SPARE * length
        offset = balls.offsets(ball, self.points_of(piece))
        ahead = product(offset, [column.take(piece) for column in self.frame[0]])
        beyond = product(offset, [column.take(piece) for column in self._before])
        return (length == 0) | (ahead - reach <= length) & ((ahead + reach >= 0) | (beyond + reach >= 0))

    def _feet(self, piece, along) -> Columns:
        return [
            point.take(piece) + along * unit.take(piece) for point, unit in zip(self._point, self.frame[0], strict=True)
        ]

    def points_of(self, item) -> Columns:
        """Return a point of each item, a piece's start."""
        return [column.take(item) for column in self._point]


def morton(points: np.ndarray) -> np.ndarray:
    """Return the places (uint64) of points (n, d) along Morton's curve (1966), which keeps neighbours together."""
    low = points.min(axis=0)
    size = float((points.max(axis=0) - low).max()) or 1.0
    cell = ((points - low) / size * (2**BITS - 1)).astype(np.uint64)
    place, dimensions = np.zeros(len(points), np.uint64), points.shape[1]
    for bit in range(BITS):
        for axis in range(dimensions):
            place |= ((cell[:, axis] >> np.uint64(bit)) & np.uint64(1)) << np.uint64(bit * dimensions + axis)
    return place


def _tree(points: np.ndarray, radii: np.ndarray):
    """Return points, radii, first part and number of parts of pieces and of their groups, the topmost last.

    The point of a group is the one of its parts that lies most in the middle.
    """
    made, first = [(points, radii, np.arange(len(radii)), np.ones(len(radii), int))], 0
    while len(radii) > 1:
        cuts = np.arange(0, len(radii), FAN)
        own = np.arange(len(radii)) // FAN
        middle = (np.minimum.reduceat(points, cuts) + np.maximum.reduceat(points, cuts)) / 2
        away = np.linalg.norm(points - middle[own], axis=1)
        chosen = np.empty(len(cuts), int)
        central = np.flatnonzero(away == np.minimum.reduceat(away, cuts)[own])
        chosen[own[central]] = central
        reach = np.linalg.norm(points - points[chosen][own], axis=1) + radii
        points, radii = points[chosen], np.maximum.reduceat(reach, cuts) * (1 + SPARE)
        made.append((points, radii, first + cuts, np.diff(cuts, append=len(own))))
        first += len(own)
    return [np.concatenate(column) for column in zip(*made, strict=True)]


def _without(ball, item, some, kept):
    """Return the pairs less those of ``some`` that are not ``kept`` (indices of ``some``)."""
    if len(some) == len(ball):
        return ball.take(kept), item.take(kept)
    keep = np.ones(len(ball), bool)
    keep[some] = False
    keep[some[kept]] = True
    return ball[keep], item[keep]


def _ranges(starts, counts) -> np.ndarray:
    """Return the whole numbers of ranges, one after the other."""
    ends = np.cumsum(counts)
    result = np.repeat(starts - (ends - counts), counts)
    result += np.arange(len(result))
    return result


def _columns(array: np.ndarray) -> Columns:
    return [np.ascontiguousarray(column) for column in array.T]


def _units(vectors: np.ndarray) -> np.ndarray:
    size = np.linalg.norm(vectors, axis=1)
    return vectors / np.where(size > 0, size, 1)[:, None]


def _frames(vectors: np.ndarray) -> list[np.ndarray]:
    """Return unit vectors along each of the vectors, and at right angles to it and to each other."""
    first = _units(np.where(np.any(vectors, axis=1)[:, None], vectors, np.eye(vectors.shape[1])[0]))
    if vectors.shape[1] == 2:
        return [first, first[:, ::-1] * (-1, 1)]
    second = _units(np.cross(first, np.eye(3)[np.abs(first).argmin(axis=1)]))
    return [first, second, np.cross(first, second)]
