"""The nearest of many straight pieces, for many places at once: a dual-tree search as of Gray & Moore (2000).

Sixteen pieces are gathered to a group, sixteen groups to a larger one, and so on; places likewise to balls. A *pair*
says that an *item*, a piece or a group, may hold the point that is nearest to a place of a ball. The search begins with
all pieces for the largest balls. In turns it parts items into what they gather, drops pairs, and hands what is left to
the balls within a ball, until the pieces that are left to each ball of sixteen places are measured from every place.

A pair is dropped only when for every place of the ball something else is as near: by distance
(``Balls.near_enough``), by the bisector with a known point (``Balls.not_behind``), or as the nearest point of a piece
would be a corner that its neighbour holds, or has a nearer point of the neighbour before it (``Pieces._faced``). The
rules leave room for rounding and none for anything else, so the result is exact.
"""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from .places import FAN, SPARE, Balls, Columns, gatherings, product, starts_of

CROWD = 4096  # pairs of a ball beyond which it is quicker to search for each of its places by itself
PAIRS = 1 << 13  # that are parted, or measured from sixteen places each, at once
BITS = 16  # of each coordinate in Morton's order


class Found(NamedTuple):
    """The nearest of places (FAN, n): the squared distance and, unless None, the piece and the length along it."""

    squared: np.ndarray
    piece: np.ndarray | None
    along: np.ndarray | None


class Pieces:
    """Straight pieces, each from ``start`` (n, d) by ``along`` (n, d); a point is a piece of no length.

    ``before`` (n, d): the vector of the piece that ends where this one starts, zeros where there is none. A corner
    belongs to the piece that starts in it, so every line ends in a piece of no length.
    """

    def __init__(self, start: np.ndarray, along: np.ndarray, before: np.ndarray):
        order = np.argsort(morton(start + along / 2), kind="stable")
        start, along, before = start[order], along[order], before[order]
        self._order, self._length = order, np.linalg.norm(along, axis=1)
        self._unit, self._before = _columns(_units(along)), _columns(_units(before))
        # Items, the pieces first and the group of all last: a point, how far the farthest of the item lies from it, and
        # the items that it gathers, from the first on.
        points, self._radius, self._first, self._parts = _tree(start, self._length)
        self._point, self._count = _columns(points), len(start)
        self._blur = 4 * np.finfo(float).eps * float(np.abs(start).max() + self._length.max())

    def nearest(self, places: Columns, limit: float = np.inf, named: bool = False):
        """Return for each place the distance to the nearest piece; where ``named`` also the index of that piece and the
        place on it, 0..1, of the nearest point.

        ``places``: d arrays (FAN, m), m a multiple of ``GATHERED``; a column holds places that lie together, as do
        ``FAN`` columns and ``FAN`` of these: the nearer, the quicker. The results are (FAN, m) as well.
        Beyond ``limit`` the distance may be any that is longer than it.
        """
        (centres, radii), *below = list(gatherings(places))[::-1]
        known = [np.full(len(radii), column[0]) for column in self._point]
        balls = Balls(centres, radii, known, limit, self._blur)
        ball, item = np.arange(len(radii)), np.full(len(radii), len(self._radius) - 1)
        found = _nothing(places[0].shape, named)
        self._descend(places, balls, below, ball, item, found)
        distance = np.sqrt(found.squared, out=found.squared)
        if not named:
            return distance
        length = self._length[found.piece]
        return distance, self._order[found.piece], found.along / np.where(length > 0, length, 1)

    def _descend(self, places: Columns, balls: Balls, below, ball, item, found: Found) -> None:
        """Find the nearest of the places (FAN, n) of the balls in pairs; ``below``: the levels of balls within."""
        ball, item = self._small(balls, ball, item)
        if not below:
            self._search(places, balls, ball, item, found)
            return
        ball, item = self._kept_pieces(balls, ball, item)
        (centres, radii), *rest = below
        parent = np.arange(len(radii)) // FAN
        for part in _slices(ball):
            inner = balls.within(parent, centres, radii)
            self._descend(places, inner, rest, *_handed_down(ball[part], item[part], parent), found)

    def _small(self, balls: Balls, ball, item):
        """Return the pairs that are left when groups are parted down to half the size of their balls."""
        while True:
            ball, item = self._kept_groups(balls, ball, item)
            wide = (item >= self._count) & (self._radius.take(item) > balls.radii.take(ball) / 2)
            if not wide.any():
                return ball, item
            ball, item = self._parted(ball, item, wide)

    def _search(self, places: Columns, balls: Balls, ball, item, found: Found) -> None:
        """Find the nearest of the places (FAN, n) of the smallest balls: one part of the pairs after the other down to
        the pieces, so that never very many are held."""
        if not (item >= self._count).any():
            self._measure(places, balls, *self._kept_pieces(balls, ball, item), found)
            return
        crowded = (np.bincount(ball, minlength=len(balls.radii)) > CROWD) & (balls.radii > 0)
        for at in np.flatnonzero(crowded):
            self._search_singly(places, balls, at, item[ball == at], found)
        ball, item = ball[~crowded[ball]], item[~crowded[ball]]
        for part in _slices(ball):
            parted = self._parted(ball[part], item[part], item[part] >= self._count)
            self._search(places, balls, *self._kept_groups(balls, *parted), found)

    def _search_singly(self, places: Columns, balls: Balls, at: int, item, found: Found) -> None:
        """Find the nearest of each place of one ball by itself, as a ball of no size: few pairs are left to it."""
        single = [column[:, at] for column in places]
        alone = balls.within(np.full(FAN, at), single, np.zeros(FAN))
        pairs = np.repeat(np.arange(FAN), len(item)), np.tile(item, FAN)
        result = _nothing((1, FAN), found.piece is not None)
        self._search([column[None] for column in single], alone, *self._kept_groups(alone, *pairs), result)
        for whole, part in zip(found, result, strict=True):
            if whole is not None:
                whole[:, at] = part[0]

    def _measure(self, places: Columns, balls: Balls, ball, piece, found: Found) -> None:
        """Measure the pieces in pairs from every place (FAN, n) of their balls."""
        for part in _slices(ball):
            order, sizes = _turns(ball[part])
            own, pieces = ball[part][order], piece[part][order]
            squared, along = self._squared([column.take(own, axis=1) for column in places], pieces)
            measured = (squared, np.broadcast_to(pieces, squared.shape), along)[: 1 if found.piece is None else 3]
            start = sizes[0]
            best = [values[:, :start].copy() for values in measured]
            for size in sizes[1:]:
                turn = np.s_[:, start : start + size]
                nearer = squared[turn] < best[0][:, :size]
                for kept, new in zip(best, measured, strict=True):
                    np.copyto(kept[:, :size], new[turn], where=nearer)
                start += size
            for whole, values in zip(found[: len(best)], best, strict=True):
                whole[:, own[: sizes[0]]] = values

    def _squared(self, places: Columns, piece: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the squared distance to pieces and the length along them to the nearest point, broadcast."""
        offset = [place - point.take(piece) for place, point in zip(places, self._point, strict=True)]
        unit = [column.take(piece) for column in self._unit]
        along = product(offset, unit)
        np.minimum(along, self._length.take(piece), out=along)
        np.maximum(along, 0, out=along)
        for part, direction in zip(offset, unit, strict=True):
            part -= along * direction
        return product(offset, offset), along

    def _parted(self, ball, item, wide):
        """Return the pairs with what the ``wide`` items gather in their place."""
        counts = np.where(wide, self._parts.take(item), 1)
        return np.repeat(ball, counts), _ranges(np.where(wide, self._first.take(item), item), counts)

    def _kept_groups(self, balls: Balls, ball, item):
        """Return the pairs without the groups that cannot hold a nearest point."""
        groups = np.flatnonzero(item >= self._count)
        if not len(groups):
            return ball, item
        own, group = ball[groups], item[groups]
        low = balls.distances(own, self._points(group))
        balls.learn(own, low, lambda best: self._points(group[best]))
        low -= self._radius[group]
        np.maximum(low, 0, out=low)
        near = np.flatnonzero(balls.near_enough(own, low))
        own, group, low = own[near], group[near], low[near]
        apart = balls.from_known(own, self._points(group)) + self._radius[group]
        return _without(ball, item, groups, near[balls.not_behind(own, low, apart)])

    def _kept_pieces(self, balls: Balls, ball, item):
        """Return the pairs without the pieces that cannot hold a nearest point."""
        pieces = np.flatnonzero(item < self._count)
        if not len(pieces):
            return ball, item
        own, piece = ball.take(pieces), item.take(pieces)
        squared, along = self._squared([column[own] for column in balls.centres], piece)
        low = np.sqrt(squared)
        best = balls.learn(own, low, lambda best: self._feet(piece[best], along[best]))
        near = np.flatnonzero(balls.near_enough(own, low))
        own, piece, low, along = own[near], piece[near], low[near], along[near]
        apart = balls.from_known(own, self._feet(piece, along)) + self._length.take(piece)
        keep = self._faced(balls, own, piece) & balls.not_behind(own, low, apart)
        useful, settled = np.zeros(len(pieces), bool), np.zeros(len(balls.radii), bool)
        useful[near[keep]] = settled[own[keep]] = True
        # Beyond the limit the neighbour that holds the nearest corner may be gone already: any distance will do.
        useful[best] |= ~settled[ball[pieces[best]]]
        return _without(ball, item, pieces, np.flatnonzero(useful))

    def _faced(self, balls: Balls, ball, piece) -> np.ndarray:
        """Return whether a place of the ball may have its nearest point on the piece.

        It has not where every place lies beyond its end, a corner that the next piece holds; nor where every place
        lies before its start and before the end of the piece that comes before, which is nearer, then.
        """
        length = self._length.take(piece)
        reach = balls.reach.take(ball) + SPARE * length
        offset = balls.offsets(ball, self._points(piece))
        ahead = product(offset, [column.take(piece) for column in self._unit])
        beyond = product(offset, [column.take(piece) for column in self._before])
        return (ahead - reach <= length) & ((ahead + reach >= 0) | (beyond + reach >= 0))

    def _feet(self, piece, along) -> Columns:
        return [
            point.take(piece) + along * unit.take(piece) for point, unit in zip(self._point, self._unit, strict=True)
        ]

    def _points(self, item) -> Columns:
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


def _nothing(shape: tuple[int, int], named: bool) -> Found:
    return Found(np.full(shape, np.inf), *((np.zeros(shape, int), np.zeros(shape)) if named else (None, None)))


def _slices(ball) -> Iterator[slice]:
    """Yield slices of about ``PAIRS`` pairs in which every ball is whole."""
    starts = np.append(starts_of(ball), len(ball))
    cuts = starts[np.searchsorted(starts, np.arange(0, len(ball), PAIRS))]
    for first, last in itertools.pairwise([*cuts, len(ball)]):
        if first < last:
            yield slice(first, last)


def _turns(ball) -> tuple[np.ndarray, list[int]]:
    """Return an order of pairs and its parts: the first pair of every ball, the second of those that have one, ...

    The balls stand by falling number of pairs, so that those of a turn are the first of the turn before.
    """
    starts = starts_of(ball)
    counts = np.diff(starts, append=len(ball))
    falling = np.argsort(-counts, kind="stable")
    starts, counts = starts[falling], counts[falling]
    sizes = np.searchsorted(-counts, -np.arange(counts[0])).tolist()
    return np.concatenate([starts[:size] + turn for turn, size in enumerate(sizes)]), sizes


def _handed_down(ball, item, parent):
    """Return the pairs of balls with the items of their parents."""
    counts = np.bincount(ball, minlength=parent[-1] + 1)
    first = np.cumsum(counts) - counts
    return np.repeat(np.arange(len(parent)), counts[parent]), item[_ranges(first[parent], counts[parent])]


def _without(ball, item, some, kept):
    """Return the pairs less those of ``some`` that are not ``kept`` (indices of ``some``)."""
    if len(some) == len(ball):
        return ball[kept], item[kept]
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
