"""The nearest of many straight pieces, for many places at once.

Pieces are gathered by sixteens, these by sixteens again, and so are the places. From the top downwards every gathering
of places keeps those of the pieces that can hold the nearest point of one of its places, until a few pieces are left
for sixteen places, which are measured (a dual-tree search as of Gray & Moore, 2000). No tolerance but that for
rounding enters, so the result is exact.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

FAN = 16  # how many are gathered to one
LEVELS = 3  # of gatherings of places
GATHERED = FAN ** (LEVELS - 1)
CROWD = 64  # gatherings of pieces that sixteen places may keep before each place is asked for itself
PAIRS = 1 << 13  # of sixteen places and a piece that are measured at once
SPARE = 1e-9  # of a length, for rounding
BITS = 16  # of each coordinate in Morton's order

Columns = list[np.ndarray]


class Found(NamedTuple):
    """The nearest of places (k, n): the squared distance and, unless None, the item and the length along it."""

    squared: np.ndarray
    item: np.ndarray | None
    along: np.ndarray | None


class Pieces:
    """Straight pieces, each from ``start`` (n, d) by ``along`` (n, d); a point is a piece of no length.

    ``before`` (n, d): the vector of the piece that ends where this one starts, zeros where there is none. A corner
    belongs to the piece that starts in it; one that ends in the start of another need not be asked for it.
    """

    def __init__(self, start: np.ndarray, along: np.ndarray, before: np.ndarray):
        order = np.argsort(morton(start + along / 2), kind="stable")
        start, along, before = start[order], along[order], before[order]
        self._order, self._length = order, np.linalg.norm(along, axis=1)
        self._unit, self._before = _columns(_units(along)), _columns(_units(before))
        # Pieces and gatherings in one list: a point of each, how far its farthest one lies from it, and its parts.
        points, radii, parts, counts = _tree(start, self._length)
        self._count, self._point, self._radius = len(start), _columns(points), radii
        self._part, self._parts, self._top = parts, counts, len(radii) - 1

    def nearest(self, places: Columns, limit: float = np.inf, named: bool = False):
        """Return for each place the distance to the nearest piece; where ``named`` also the index of that piece and the
        place on it, 0..1, of the nearest point.

        ``places``: d arrays (FAN, m), m a multiple of ``GATHERED``; a column holds places that lie together, as do
        ``FAN`` columns and ``FAN`` of these: the nearer, the quicker. The results are (FAN, m) as well.
        Beyond ``limit`` the distance may be any that is longer than it.
        """
        nodes, node, item = self._descended(places, limit)
        found = _nothing(places[0].shape, named)
        crowded = np.bincount(node, item >= self._count, places[0].shape[1])[node] > CROWD
        self._measure(places, nodes, node[~crowded], item[~crowded], found)
        self._one_by_one(places, nodes, node[crowded], item[crowded], found, limit)
        distance = np.sqrt(found.squared, out=found.squared)
        if not named:
            return distance
        length = self._length[found.item]
        return distance, self._order[found.item], found.along / np.where(length > 0, length, 1)

    def _descended(self, places: Columns, limit: float):
        """Return the columns of places as nodes, and their pairs with what can hold a nearest point."""
        (centres, radii), *below = list(_gatherings(places))[::-1]
        node, item = np.arange(len(radii)), np.full(len(radii), self._top)
        nodes = _Nodes(centres, radii, [np.full(len(radii), column[0]) for column in self._point], limit)
        node, item = self._small(nodes, node, item)
        for centres, radii in below:
            parent = np.arange(len(radii)) // FAN
            node, item = _handed_down(*self._kept_pieces(nodes, node, item), parent)
            nodes = _Nodes(centres, radii, [column[parent] for column in nodes.known], limit)
            node, item = self._small(nodes, node, item)
        return nodes, node, item

    def _one_by_one(self, places: Columns, nodes: "_Nodes", node, item, found: Found, limit: float) -> None:
        """Measure the places of crowded gatherings, each for itself."""
        for at in np.unique(node):  # one gathering at a time, for its pairs may be very many
            single = [column[:, at] for column in places]
            alone = _Nodes(single, np.zeros(FAN), [np.full(FAN, column[at]) for column in nodes.known], limit)
            own = item[node == at]
            pairs = _handed_down(np.zeros(len(own), int), own, np.zeros(FAN, int))
            result = _nothing((1, FAN), found.item is not None)
            self._measure([column[None] for column in single], alone, *pairs, result)
            for whole, part in zip(found, result, strict=True):
                if whole is not None:
                    whole[:, at] = part[0]

    def _measure(self, places: Columns, nodes: "_Nodes", node, item, found: Found) -> None:
        """Find the nearest for the places (k, n) of the nodes in pairs."""
        while (wide := item >= self._count).any():
            node, item = self._kept(nodes, *self._parted(node, item, wide))
        node, item = self._kept_pieces(nodes, node, item)
        for part in _parts(node):
            n, piece = node[part], item[part]
            squared, along = self._squared([column[:, n] for column in places], piece)
            starts = _starts(n)
            found.squared[:, n[starts]] = np.minimum.reduceat(squared, starts, axis=1)
            if found.item is not None:
                row, pair = np.nonzero(squared == found.squared[:, n])
                found.item[row, n[pair]], found.along[row, n[pair]] = piece[pair], along[row, pair]

    def _squared(self, places: Columns, piece: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the squared distance to pieces and the length along them to the nearest point, broadcast."""
        offset = [place - point[piece] for place, point in zip(places, self._point, strict=True)]
        unit = [column[piece] for column in self._unit]
        along = _product(offset, unit)
        np.minimum(along, self._length[piece], out=along)
        np.maximum(along, 0, out=along)
        for part, direction in zip(offset, unit, strict=True):
            part -= along * direction
        return _product(offset, offset), along

    def _small(self, nodes: "_Nodes", node, item):
        """Return the pairs that are left when gatherings of pieces are parted down to the size of the nodes."""
        while True:
            node, item = self._kept(nodes, node, item)
            wide = (item >= self._count) & (self._radius[item] > nodes.radii[node] / 2)
            if not wide.any():
                return node, item
            node, item = self._parted(node, item, wide)

    def _parted(self, node, item, wide):
        counts = np.where(wide, self._parts[item], 1)
        return np.repeat(node, counts), _ranges(np.where(wide, self._part[item], item), counts)

    def _kept(self, nodes: "_Nodes", node, item):
        """Return the pairs without the gatherings whose sphere about a point cannot hold a nearest point."""
        some = np.flatnonzero(item >= self._count)
        n, group = node[some], item[some]
        if not len(some):
            return node, item
        low = nodes.gaps(n, self._points(group))
        nodes.learn(n, low, lambda best: self._points(group[best]))
        low -= self._radius[group]
        np.maximum(low, 0, out=low)
        near = np.flatnonzero(nodes.within(n, low))
        n, group, low = n[near], group[near], low[near]
        near = near[nodes.beats(n, low, nodes.apart(n, self._points(group)) + self._radius[group])]
        return _without(node, item, some, near)

    def _kept_pieces(self, nodes: "_Nodes", node, item):
        """Return the pairs without the pieces that cannot hold a nearest point."""
        some = np.flatnonzero(item < self._count)
        n, piece = node[some], item[some]
        if not len(some):
            return node, item
        squared, along = self._squared([column[n] for column in nodes.centres], piece)
        low = np.sqrt(squared)
        best = nodes.learn(n, low, lambda best: self._feet(piece[best], along[best]))
        near = np.flatnonzero(nodes.within(n, low))
        n, piece, low, along = n[near], piece[near], low[near], along[near]
        length, reach = self._length[piece], nodes.reach[n]
        offset = nodes.offsets(n, self._points(piece))
        ahead = _product(offset, [column[piece] for column in self._unit])
        behind = _product(offset, [column[piece] for column in self._before])
        keep = (ahead - reach <= length) & ((ahead + reach >= 0) | (behind + reach >= 0))
        keep &= nodes.beats(n, low, nodes.apart(n, self._feet(piece, along)) + length)
        useful, settled = np.zeros(len(some), bool), np.zeros(len(nodes.radii), bool)
        useful[near[keep]] = settled[n[keep]] = True
        useful[best] |= ~settled[node[some[best]]]  # beyond the limit, or by rounding
        return _without(node, item, some, np.flatnonzero(useful))

    def _feet(self, piece, along) -> Columns:
        return [point[piece] + along * unit[piece] for point, unit in zip(self._point, self._unit, strict=True)]

    def _points(self, item) -> Columns:
        return [column[item] for column in self._point]


class _Nodes:
    """Gatherings of places: ``centres`` (d arrays), ``radii``, and of each a ``known`` point of a piece.

    The distance from a place of a node to the nearest piece is at most that to the known point.
    """

    def __init__(self, centres: Columns, radii: np.ndarray, known: Columns, limit: float):
        self.centres, self.radii, self.known, self._limit = centres, radii, known, limit
        self._gap = np.sqrt(sum((a - b) ** 2 for a, b in zip(centres, known, strict=True)))
        self.reach = radii + SPARE * (radii + self._gap)

    def offsets(self, node, points: Columns) -> Columns:
        """Return the vectors from points to the centres of nodes."""
        return [centre[node] - point for centre, point in zip(self.centres, points, strict=True)]

    def gaps(self, node, points: Columns) -> np.ndarray:
        """Return the distances from points to the centres of nodes."""
        offset = self.offsets(node, points)
        return np.sqrt(_product(offset, offset))

    def learn(self, node, gap, points) -> np.ndarray:
        """Take the nearest of points at these distances as known where it is nearer; return its pairs."""
        starts = _starts(node)
        least = np.full(len(self.radii), -1.0)
        least[node[starts]] = np.minimum.reduceat(gap, starts)
        best = np.flatnonzero(gap == least[node])
        better = best[gap[best] < self._gap[node[best]]]
        for known, point in zip(self.known, points(better), strict=True):
            known[node[better]] = point
        self._gap[node[better]] = gap[better]
        return best

    def within(self, node, low) -> np.ndarray:
        """Return whether what lies at least so far from the centres can be the nearest, and within the limit."""
        return low <= np.minimum(self._gap + 2 * self.reach, np.maximum(self._limit + self.reach, self._gap))[node]

    def apart(self, node, points: Columns) -> np.ndarray:
        """Return how far points lie from the known ones."""
        offset = [known[node] - point for known, point in zip(self.known, points, strict=True)]
        return np.sqrt(_product(offset, offset))

    def beats(self, node, low, apart) -> np.ndarray:
        """Return whether what lies at least so far from the centres, and at most so far from the known points, can be
        the nearest: |x - a|² - |x - b|² is linear in x, and changes over the node by no more than 2 r |a - b|."""
        return low**2 <= (self._gap**2 * (1 + SPARE))[node] + (2 * self.reach)[node] * apart


def _nothing(shape: tuple[int, int], named: bool) -> Found:
    return Found(np.empty(shape), *((np.empty(shape, int), np.empty(shape)) if named else (None, None)))


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
    """Return points, radii, first part and number of parts of pieces and of their gatherings, the topmost last."""
    made, first = [(points, radii, np.arange(len(radii)), np.ones(len(radii), int))], 0
    while len(radii) > 1:
        cuts = np.arange(0, len(radii), FAN)
        own = np.arange(len(radii)) // FAN
        middle = (np.minimum.reduceat(points, cuts) + np.maximum.reduceat(points, cuts)) / 2
        away = np.linalg.norm(points - middle[own], axis=1)
        chosen = np.empty(len(cuts), int)
        central = np.flatnonzero(away == np.minimum.reduceat(away, cuts)[own])
        chosen[own[central]] = central
        radii = np.maximum.reduceat(np.linalg.norm(points - points[chosen][own], axis=1) + radii, cuts)
        points = points[chosen]
        made.append((points, radii, first + cuts, np.diff(cuts, append=len(own))))
        first += len(own)
    return [np.concatenate(column) for column in zip(*made, strict=True)]


def _gatherings(places: Columns) -> Iterator[tuple[Columns, np.ndarray]]:
    """Yield the centres and radii of columns of places, then of sixteen columns, and so on."""
    low = high = places
    for level in range(LEVELS):
        if level:
            low, high = ([column.reshape(-1, FAN).T for column in side] for side in (low, high))
        low, high = [column.min(axis=0) for column in low], [column.max(axis=0) for column in high]
        size = sum((top - bottom) ** 2 for bottom, top in zip(low, high, strict=True))
        yield [(bottom + top) / 2 for bottom, top in zip(low, high, strict=True)], np.sqrt(size) / 2


def _starts(node) -> np.ndarray:
    """Return where each node begins in pairs."""
    return np.flatnonzero(np.append(True, node[1:] != node[:-1])[: len(node)])


def _parts(node):
    """Yield slices of about ``PAIRS`` pairs in which every node is whole."""
    starts = np.append(_starts(node), len(node))
    cuts = starts[np.searchsorted(starts, np.arange(0, len(node), PAIRS))]
    for first, last in zip(cuts, np.append(cuts[1:], len(node)), strict=True):
        if first < last:
            yield slice(first, last)


def _handed_down(node, item, parent):
    """Return the pairs of nodes with the items of their parents."""
    counts = np.bincount(node, minlength=parent[-1] + 1)
    first = np.cumsum(counts) - counts
    return np.repeat(np.arange(len(parent)), counts[parent]), item[_ranges(first[parent], counts[parent])]


def _without(node, item, some, kept):
    """Return the pairs less those of ``some`` that are not ``kept`` (places in ``some``)."""
    if len(some) == len(node):
        return node[kept], item[kept]
    keep = np.ones(len(node), bool)
    keep[some] = False
    keep[some[kept]] = True
    return node[keep], item[keep]


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


def _product(left: Columns, right: Columns) -> np.ndarray:
    total = left[0] * right[0]
    for a, b in zip(left[1:], right[1:], strict=True):
        total += a * b
    return total
