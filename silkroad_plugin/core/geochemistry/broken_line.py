"""The continuous broken line of least squares, with knots wherever they fit best.

Hudson (1966), Fitting segmented curves whose join points have to be estimated, JASA 61, 1097-1129; the same curve as
that of Muggeo's (2003) segmented regression, found by a search over all choices on a grid and then ever finer
around the best ones, not by steps from a first guess, which may end in another minimum.
"""

from dataclasses import dataclass
from functools import cache
from itertools import combinations

import numpy as np

from ..errors import SilkroadError

GRID = {1: 400, 2: 120, 3: 30, 4: 20}  # places tried for each number of knots
STARTS, ROUNDS = 8, 60
LEAST = 3  # points on each piece


@dataclass(frozen=True)
class BrokenLine:
    """``knots`` (k) in x; ``slopes`` (k + 1); ``intercept``: y of the first piece at x = 0; ``residual`` sum of
    squares; ``r_squared``; ``count`` of points."""

    knots: np.ndarray
    slopes: np.ndarray
    intercept: float
    residual: float
    r_squared: float
    count: int

    def at(self, x) -> np.ndarray:
        """Return y (n) of the line at ``x`` (n)."""
        x = np.asarray(x, np.float64)
        bends = (np.maximum(x - knot, 0) * bend for knot, bend in zip(self.knots, np.diff(self.slopes), strict=True))
        return self.intercept + self.slopes[0] * x + sum(bends)


def broken_line(x, y, knots: int) -> BrokenLine:
    """Return the best line with so many knots (0 … 4) through points ``x``, ``y`` (n).

    Raises SilkroadError curve_too_short where not every piece can have three points.
    """
    order = np.argsort(x, kind="stable")
    x, y = np.asarray(x, np.float64)[order], np.asarray(y, np.float64)[order]
    if len(np.unique(x)) < LEAST * (knots + 1):
        raise SilkroadError("curve_too_short", points=len(np.unique(x)), needed=LEAST * (knots + 1))
    places = _Search(x, y).best(knots)
    basis = np.column_stack([np.ones_like(x), x, *(np.maximum(x - place, 0) for place in places)])
    found = np.linalg.lstsq(basis, y, rcond=None)[0]
    residual = float(((y - basis @ found) ** 2).sum())
    spread = float(((y - y.mean()) ** 2).sum())
    explained = 1 - residual / spread if spread else 1.0
    return BrokenLine(places, np.cumsum(found[1:]), float(found[0]), residual, explained, len(x))


def coarse_residual(x, y, knots: int, grid: int = 24) -> float:
    """Return the least residual with knots on a grid alone: enough to compare curves, and quick.

    ``x`` ascending. inf where not every piece can have three points.
    """
    search, distinct = _Search(x, y), np.unique(x)
    if len(distinct) < LEAST * (knots + 1):
        return float("inf")
    sets = search.choices(knots, grid)
    return float(search.residuals(sets).min()) if len(sets) else float("inf")


@cache
def _combinations(grid: int, number: int) -> np.ndarray:
    return np.array(list(combinations(range(grid), number)))


class _Search:
    """Residual sums of squares of any knots without passing over the points: products of hinges (x - a)+ and (x - b)+
    are sums over the points beyond the farther knot, which running sums hold."""

    def __init__(self, x, y):
        # Centred and scaled: the sums of squares then lose few digits.
        self._shift, self._scale = x.mean(), (x[-1] - x[0]) or 1.0
        self._x, self._y = (x - self._shift) / self._scale, y - y.mean()
        columns = (np.ones_like(x), self._x, self._x**2, self._y, self._x * self._y)
        self._beyond = np.array([np.append(column[::-1].cumsum()[::-1], 0.0) for column in columns])
        self._total = float((self._y**2).sum())

    def residuals(self, knots: np.ndarray) -> np.ndarray:
        """Return (m) residual sums of squares of (m, k) knots, in the scaled x."""
        m, k = knots.shape
        # The line itself is a hinge far to the left and a constant.
        left = self._x[0]
        hinges = np.column_stack([np.full(m, left), knots])
        n0, n1, n2, n3, n4 = self._beyond[:, np.searchsorted(self._x, hinges, side="right")]
        first = self._beyond[:, 0]
        gram, right = np.empty((m, k + 2, k + 2)), np.empty((m, k + 2))
        gram[:, 0, 0], right[:, 0] = first[0], first[3]
        gram[:, 0, 1:] = gram[:, 1:, 0] = n1 - hinges * n0
        right[:, 1:] = n4 - hinges * n3
        for i in range(k + 1):
            for j in range(i, k + 1):  # knots ascend, so that j is the farther one
                a, b = hinges[:, i], hinges[:, j]
                both = n2[:, j] - (a + b) * n1[:, j] + a * b * n0[:, j]
                gram[:, i + 1, j + 1] = gram[:, j + 1, i + 1] = both
        ridge = 1e-14 * np.trace(gram, axis1=1, axis2=2)
        gram[:, range(k + 2), range(k + 2)] += ridge[:, None]
        with np.errstate(invalid="ignore"):
            solved = np.linalg.solve(gram, right[..., None])[..., 0]
        return np.maximum(self._total - (solved * right).sum(axis=1), 0)

    def choices(self, number: int, grid: int) -> np.ndarray:
        """Return all (m, k) knots on a grid of so many places, in the scaled x."""
        distinct = np.unique(self._x)
        candidates = np.linspace(distinct[LEAST - 1], distinct[-LEAST], grid)
        return self._allowed(candidates[_combinations(grid, number)], distinct)

    def best(self, number: int) -> np.ndarray:
        """Return the knots (k) of the least residual, in the x of the points."""
        if not number:
            return np.empty(0)
        distinct = np.unique(self._x)
        low, high = distinct[LEAST - 1], distinct[-LEAST]
        sets = self.choices(number, GRID[number])
        if not len(sets):  # so few points that the pieces fit only between them
            middles = distinct[LEAST - 1 : 1 - LEAST]
            sets = self._allowed(middles[np.array(list(combinations(range(len(middles)), number)))], distinct)
        if not len(sets):
            raise SilkroadError("curve_too_short", points=len(distinct), needed=LEAST * (number + 1) + 1)
        ranked = sets[np.argsort(self.residuals(sets), kind="stable")[:STARTS]]
        step = (high - low) / (GRID[number] - 1)
        finished = np.array([self._refined(start, step, distinct) for start in ranked])
        return finished[np.argmin(self.residuals(finished))] * self._scale + self._shift

    def _allowed(self, knots, distinct):
        """Return the rows of (m, k) knots that leave three points on every piece."""
        places = np.searchsorted(distinct, knots, side="right")
        ends = np.column_stack([np.zeros(len(knots), int), places, np.full(len(knots), len(distinct))])
        return knots[(np.diff(ends, axis=1) >= LEAST).all(axis=1)]

    def _refined(self, knots, step, distinct):
        """Return knots moved to the nearest least residual, on an ever finer star around them."""
        moves = np.stack(np.meshgrid(*[np.linspace(-1, 1, 5)] * len(knots), indexing="ij"), -1).reshape(-1, len(knots))
        best, least = knots, self.residuals(knots[None])[0]
        for _ in range(ROUNDS):
            around = self._allowed(np.sort(best + step * moves, axis=1), distinct)
            left = self.residuals(around)
            at = int(np.argmin(left))
            if left[at] < least:
                best, least = around[at], left[at]
                continue
            step /= 2
            if step < 1e-10:
                break
        return best
