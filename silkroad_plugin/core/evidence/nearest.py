"""The nearest of many pieces for many places at once: a dual-tree search as of Gray & Moore (2000).

Pieces and places are gathered to trees. The search begins with all pieces for the largest balls of places. In turns it
parts items into what they gather, drops pairs, and hands what is left to the balls within a ball, until the pieces that
are left are few enough to be measured from every place. What is dropped is never the nearest, so the result is exact.
"""

import itertools
import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from .pieces import Pieces
from .places import FAN, SQUARE, Balls, Columns, gatherings, parted, starts_of

CROWD = 4096  # pairs of a ball beyond which it is quicker to search for each of its places by itself
PAIRS = 1 << 14  # that are parted at once
MEASURED = (
    1 << 18
)  # places that are measured at once: enough for NumPy to let other threads run, few enough for a cache
TURNS = 32  # pieces that are measured from a ball one after the other: where it has more, as if from several balls
# Pieces up to which all places of a ball are measured without a look at the balls within, by the levels of these.
FEW = {2: 2, 1: 32}


class Found(NamedTuple):
    """The nearest of places (..., n): the squared distance and, unless None, the piece and the length along it."""

    squared: np.ndarray
    piece: np.ndarray | None
    along: np.ndarray | None

    def each(self, change) -> "Found":
        """Return what is not None, changed."""
        return Found(*(None if values is None else change(values) for values in self))


class Near(NamedTuple):
    """Pieces as seen from the centres of balls, one from each: unit vectors along and across them, d of d columns;
    where the piece starts and ends along it, and how far off it the centre lies across it."""

    frame: list[Columns]
    start: np.ndarray
    end: np.ndarray
    across: Columns

    def part(self, chosen: slice) -> "Near":
        """Return some of them."""
        frame = [[column[chosen] for column in axis] for axis in self.frame]
        return Near(frame, self.start[chosen], self.end[chosen], [column[chosen] for column in self.across])


class Search:
    """A search among pieces. ``limit``: beyond it the distance may be any that is longer.

    ``precision``: numpy's type in which distances are measured; what is dropped is decided in double precision.
    ``named``: whether the nearest piece is wanted as well.
    """

    def __init__(self, pieces: Pieces, limit: float = np.inf, precision: type = np.float64, named: bool = False):
        self._pieces, self._limit, self._precision, self._named = pieces, limit, precision, named

    def __call__(self, places: Columns):
        """Return for each place the distance to the nearest piece; where ``named`` also the index of that piece and the
        place on it, 0..1, of the nearest point.

        ``places``: d arrays that broadcast to (4, 4, 4, 4, 4, 4, n): 4 × 4 places lie together, 4 × 4 of these nearer
        than others, and 4 × 4 of these again: the nearer, the quicker. The results have that shape.
        """
        (centres, radii), *below = list(gatherings(places))[::-1]
        known = [np.full(len(radii), column[0]) for column in self._pieces.points_of(np.arange(1))]
        balls = Balls(centres, radii, known, self._limit, self._pieces.blur)
        found = self._descended(places, balls, below, *self._pieces.all_for(balls))
        distance = np.sqrt(found.squared, out=found.squared)
        if not self._named:
            return distance
        length = self._pieces.length[found.piece]
        return distance, self._pieces.order[found.piece], found.along / np.where(length > 0, length, 1)

    def _descended(self, places: Columns, balls: Balls, below, ball, item) -> Found:
        """Return the nearest of the places (..., n) of n balls; ``below``: the levels of balls within."""
        ball, item = self._small(balls, ball, item)
        if not below:
            return self._searched(places, balls, ball, item)
        ball, item = self._pieces.kept_pieces(balls, ball, item)
        starts = starts_of(ball)
        few = np.diff(starts, append=len(ball)) <= FEW[len(below)]
        few &= np.maximum.reduceat(item, starts) < self._pieces.count
        measured, others = np.flatnonzero(few), np.flatnonzero(~few)
        results = []
        if len(measured):
            here = _taken(places, measured), _taken(balls.centres, measured)
            results.append((measured, self._measured(*here, *_of_some(ball, item, few))))
        ball, item = _of_some(ball, item, ~few)
        for part in _slices(ball):
            first, last = ball[part][[0, -1]]
            own = others[first : last + 1]
            results.append((own, self._handed_down(places, balls, below, own, ball[part] - first, item[part])))
        return _joined(results)

    def _handed_down(self, places: Columns, balls: Balls, below, own, ball, item) -> Found:
        """Return the nearest of the places of some of the balls, ``own``, from the sixteen within each."""
        count = len(own)

        def within(values):
            return values.reshape(-1, len(balls.radii)).take(own, axis=1).ravel()

        (centres, radii), *rest = (([within(column) for column in level[0]], within(level[1])) for level in below)
        inner = balls.within(np.tile(own, FAN), centres, radii)
        pairs = (np.arange(FAN)[:, None] * count + ball).ravel(), np.tile(item, FAN)
        found = self._descended(parted(_taken(places, own)), inner, rest, *pairs)
        return found.each(lambda values: values.reshape(*values.shape[:-1], *SQUARE, count))

    def _small(self, balls: Balls, ball, item):
        """Return the pairs that are left when groups are parted down to half the size of their balls."""
        while True:
            ball, item = self._pieces.kept_groups(balls, ball, item)
            wide = (item >= self._pieces.count) & (self._pieces.radius.take(item) > balls.radii.take(ball) / 2)
            if not wide.any():
                return ball, item
            ball, item = self._pieces.parted(ball, item, wide)

    def _searched(self, places: Columns, balls: Balls, ball, item) -> Found:
        """Return the nearest of the places (..., n) of the smallest balls: one part of the pairs after the other down
        to the pieces, so that never very many are held."""
        groups = item >= self._pieces.count
        if not groups.any():
            return self._measured(places, balls.centres, *self._pieces.kept_pieces(balls, ball, item))
        crowded = (np.bincount(ball, minlength=len(balls.radii)) > CROWD) & (balls.radii > 0)
        results = [
            (np.array([at]), self._searched_singly(places, balls, at, item[ball == at]))
            for at in np.flatnonzero(crowded)
        ]
        ball, item, groups = (pairs[~crowded[ball]] for pairs in (ball, item, groups))
        for part in _slices(ball):
            own = ball[part][starts_of(ball[part])]
            some = balls.within(own, _taken(balls.centres, own), balls.radii[own])
            pairs = self._pieces.parted(np.searchsorted(own, ball[part]), item[part], groups[part])
            found = self._searched(_taken(places, own), some, *self._pieces.kept_groups(some, *pairs))
            results.append((own, found))
        return _joined(results)

    def _searched_singly(self, places: Columns, balls: Balls, at: int, item) -> Found:
        """Return the nearest of each place of one ball by itself, as a ball of no size: few pairs are left to it."""
        square = np.broadcast_arrays(*(column[..., at] for column in places))
        single, count = [column.ravel() for column in square], square[0].size
        alone = balls.within(np.full(count, at), single, np.zeros(count))
        pairs = np.repeat(np.arange(count), len(item)), np.tile(item, count)
        found = self._searched(single, alone, *self._pieces.kept_groups(alone, *pairs))
        return found.each(lambda values: values.reshape(*square[0].shape, 1))

    def _measured(self, places: Columns, centres: Columns, ball, piece) -> Found:
        """Return the nearest of the pieces in pairs to every place (..., n) of their n balls.

        Some balls are measured at once, in turns: from each to the first of its pieces, to the second, and so on. They
        stand by falling number of pieces, so that those of a turn are the first of the turn before. Where few balls
        have very many pieces, turns would be many and small: such a ball stands there several times, for some each.
        """
        starts = starts_of(ball)
        counts = np.diff(starts, append=len(ball))
        times = -(-counts // TURNS)
        firsts = np.cumsum(times) - times
        owner = np.repeat(np.arange(len(counts)), times)
        passed = TURNS * (np.arange(len(owner)) - firsts.take(owner))
        starts, counts = starts.take(owner) + passed, np.minimum(counts.take(owner) - passed, TURNS)
        falling = np.argsort(-counts, kind="stable")
        shape = (*np.broadcast_shapes(*(column.shape for column in places))[:-1], len(owner))
        best, width = self._nothing(shape), max(1, MEASURED // math.prod(shape[:-1]))
        work = np.empty((2, *shape[:-1], min(width, len(counts))), self._precision)
        for first in range(0, len(counts), width):
            own = falling[first : first + width]
            middle = _taken(centres, owner.take(own))
            offset = [
                (column - centre).astype(self._precision)
                for column, centre in zip(_taken(places, owner.take(own)), middle, strict=True)
            ]
            sizes, start = _sizes(counts[own]), 0
            pieces = piece[np.concatenate([starts[own[:size]] + turn for turn, size in enumerate(sizes)])]
            near = self._near([np.concatenate([column[:size] for size in sizes]) for column in middle], pieces)
            for size in sizes:
                turn, start = slice(start, start + size), start + size
                here = best.each(lambda values: values[..., first : first + size])  # noqa: B023
                self._measure(
                    [column[..., :size] for column in offset], near.part(turn), work[..., :size], here, pieces[turn]
                )
        return _nearest_of(_joined([(falling, best)]), firsts)

    def _near(self, centres: Columns, piece: np.ndarray) -> Near:
        """Return pieces as seen from centres, in the precision of the search."""
        ahead, *across = self._pieces.seen(centres, piece)

        def short(values: np.ndarray) -> np.ndarray:
            return values.astype(self._precision, copy=False)

        frame = [[short(column.take(piece)) for column in axis] for axis in self._pieces.frame]
        return Near(frame, short(-ahead), short(self._pieces.length.take(piece) - ahead), [short(a) for a in across])

    def _measure(self, offset: Columns, near: Near, work: np.ndarray, best: Found, piece: np.ndarray) -> None:
        """Take a piece for each ball as the best of its places where it is nearer.

        ``offset``: the places less their centres. ``work``: two arrays of their shape, for arrays made anew cost as
        much as what is done in them.
        """
        squared, spare = work
        _sum(offset, near.frame[0], 0, squared)
        foot = np.minimum(squared, near.end, out=spare)
        np.maximum(foot, near.start, out=foot)
        along = foot - near.start if self._named else None
        squared -= foot
        squared *= squared
        for axis, away in zip(near.frame[1:], near.across, strict=True):
            across = _sum(offset, axis, away, spare)
            across *= across
            squared += across
        if not self._named:
            np.minimum(best.squared, squared, out=best.squared)
            return
        nearer = squared < best.squared
        for kept, new in zip(best, (squared, piece, along), strict=True):
            np.copyto(kept, new, where=nearer)

    def _nothing(self, shape: tuple[int, ...]) -> Found:
        named = (np.zeros(shape, int), np.zeros(shape)) if self._named else (None, None)
        return Found(np.full(shape, np.inf, self._precision), *named)


def _sum(offset: Columns, direction: Columns, start, out: np.ndarray) -> np.ndarray:
    """Return the coordinate along a direction. What is summed may be small: columns and rows that are broadcast."""
    first, *others = (away * share for away, share in zip(offset, direction, strict=True))
    first += start
    for part in others:
        first = np.add(first, part, out=out)
    return out


def _taken(columns: Columns, own) -> Columns:
    return [column.take(own, axis=-1) for column in columns]


def _of_some(ball, item, chosen):
    """Return the pairs of chosen balls (booleans), which are counted anew."""
    keep = np.flatnonzero(chosen.take(ball))
    return (np.cumsum(chosen) - 1).take(ball.take(keep)), item.take(keep)


def _joined(results: list[tuple[np.ndarray, Found]]) -> Found:
    """Return what was found for some balls after the other, in the order of the balls."""
    own = np.concatenate([own for own, _ in results])
    if len(results) == 1 and (own[1:] > own[:-1]).all():
        return results[0][1]
    place = np.empty(len(own), int)
    place[own] = np.arange(len(own))
    return Found(
        *(
            None if values[0] is None else np.concatenate(values, axis=-1).take(place, axis=-1)
            for values in zip(*(found for _, found in results), strict=True)
        )
    )


def _nearest_of(found: Found, firsts: np.ndarray) -> Found:
    """Return the nearest of each run (..., n) of what was found; ``firsts`` (n): where the runs begin."""
    count = found.squared.shape[-1]
    if len(firsts) == count:
        return found
    least = np.minimum.reduceat(found.squared, firsts, axis=-1)
    if found.piece is None:
        return found._replace(squared=least)
    there = found.squared == np.repeat(least, np.diff(firsts, append=count), axis=-1)
    place = np.minimum.reduceat(np.where(there, np.arange(count), count), firsts, axis=-1)
    return found.each(lambda values: np.take_along_axis(values, place, -1))


def _slices(ball) -> Iterator[slice]:
    """Yield slices of about ``PAIRS`` pairs in which every ball is whole."""
    starts = np.append(starts_of(ball), len(ball))
    cuts = starts[np.searchsorted(starts, np.arange(0, len(ball), PAIRS))]
    for first, last in itertools.pairwise([*cuts, len(ball)]):
        if first < last:
            yield slice(first, last)


def _sizes(counts) -> list[int]:
    """Return how many of the counts, which fall, are above 0, above 1, and so on."""
    return np.searchsorted(-counts, -np.arange(counts[0])).tolist()
