"""Where a score becomes a target: cut-offs by concentration-area fractal, and by an area budget.

Concentration-area: Cheng, Agterberg & Ballantyne (1994), eqs 1-3: A(>= v) follows power laws of v, each a straight
line in the log-log plot; the breaks between them part populations. Whether there is a break at all is asked by the
bootstrap of Clauset, Shalizi & Newman (2009), Power-law distributions in empirical data, SIAM Review 51, 661-703. The
cut-off by prediction-area is ``validation.capture.crossing``.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

POINTS = 200
DRAWS, LEVEL, LARGEST = 99, 0.05, 4
# Neighbouring cells repeat each other: no more than so many count as drawn on their own.
INDEPENDENT = 2000


@dataclass(frozen=True)
class ConcentrationArea:
    """The plot and its broken line.

    ``value``, ``area`` (k): scores and the share of the area with at least that score; ``breaks`` (s - 1): scores
    between the straight pieces, ascending; ``slopes``, ``intercepts`` (s) of log10 area on log10 value;
    ``r_squared``: of the broken line.
    """

    value: np.ndarray
    area: np.ndarray
    breaks: np.ndarray
    slopes: np.ndarray
    intercepts: np.ndarray
    r_squared: float


def concentration_area(values: np.ndarray, counts: np.ndarray, pieces: int) -> ConcentrationArea:
    """Return the broken line of ``pieces`` straight pieces of least squares.

    ``values`` (k): scores above 0, ascending and distinct; ``counts`` (k): their area (any unit). The plot
    is read at points spaced evenly in log value, so that the many low scores do not outweigh the few
    high ones. The breaks are the best of all choices (dynamic programming, Bellman & Roth 1969), pieces hold three
    points or more. Raises SilkroadError too_few_scores.
    """
    keep = np.asarray(values, float) > 0
    values, counts = np.asarray(values, float)[keep], np.asarray(counts, float)[keep]
    if len(values) < 4 * pieces:
        raise SilkroadError("too_few_scores", scores=len(values), needed=4 * max(pieces, 2))
    share = counts[::-1].cumsum()[::-1] / counts.sum()
    place = np.unique(np.searchsorted(values, np.geomspace(values[0], values[-1], POINTS)).clip(0, len(values) - 1))
    x, y = np.log10(values[place]), np.log10(share[place])
    if len(x) < 3 * pieces:
        raise SilkroadError("too_few_scores", scores=len(x), needed=3 * max(pieces, 2))
    starts = _best_starts(_costs(x, y), pieces)
    ends = np.append(starts[1:], len(x))
    lines = [np.polyfit(x[a:b], y[a:b], 1) for a, b in zip(starts, ends, strict=True)]
    fitted = np.concatenate([np.polyval(line, x[a:b]) for line, a, b in zip(lines, starts, ends, strict=True)])
    left = ((y - fitted) ** 2).sum() / ((y - y.mean()) ** 2).sum()
    slopes, intercepts = np.array(lines).T
    return ConcentrationArea(
        values[place], share[place], values[place][starts[1:]], slopes, intercepts, float(1 - left)
    )


def _costs(x, y):
    """Return (n + 1, n + 1) residual sums of squares of the line through points i … j - 1; inf below three points."""
    n = len(x)
    sums = np.zeros((5, n + 1))
    for row, value in zip(sums, (x, y, x * x, y * y, x * y), strict=True):
        row[1:] = np.cumsum(value)
    begin, end = np.meshgrid(np.arange(n + 1), np.arange(n + 1), indexing="ij")
    number = end - begin
    with np.errstate(divide="ignore", invalid="ignore"):
        sx, sy, sxx, syy, sxy = sums[:, end] - sums[:, begin]
        across, along, both = sxx - sx**2 / number, syy - sy**2 / number, sxy - sx * sy / number
        cost = np.maximum(along - both**2 / across, 0)
    return np.where(number >= 3, cost, np.inf)


def _best_starts(cost, pieces):
    """Return the first point of each piece for the least sum of costs."""
    best, back = cost[0].copy(), []
    for _ in range(pieces - 1):
        total = best[:, None] + cost
        back.append(np.argmin(total, axis=0))
        best = total.min(axis=0)
    starts, at = [], cost.shape[0] - 1
    for came in reversed(back):
        at = int(came[at])
        starts.append(at)
    return np.array([0, *reversed(starts)])


def area_budget(values: np.ndarray, counts: np.ndarray, budget: float) -> float:
    """Return the lowest score whose area, with all better ones, stays within ``budget`` (unit of ``counts``).

    ``values`` ascending and distinct. Equal scores are taken together or not at all. Raises SilkroadError
    budget_too_small, with the area of the best score.
    """
    area = np.asarray(counts, float)[::-1].cumsum()[::-1]
    within = np.flatnonzero(area <= budget * (1 + 1e-12))
    if not len(within):
        raise SilkroadError("budget_too_small", budget=budget, least=float(area[-1]))
    return float(np.asarray(values)[within[0]])


def populations(values: np.ndarray, counts: np.ndarray, cells: int, seed: int = 1) -> tuple[ConcentrationArea, float]:
    """Return the line with the fewest pieces (2 to 4) that the plot agrees with, and p of one straight line.

    A line is rejected where its residual sum of squares exceeds that of 95 % of the plots of as many cells
    (``cells``, at most 2000) drawn from it (the parametric bootstrap of Clauset, Shalizi & Newman 2009, section 4).
    Raises SilkroadError one_population where one straight line stands, and too_few_scores.
    """
    draws = min(int(cells), INDEPENDENT)
    p = first = _goodness(concentration_area(values, counts, 1), draws, seed)
    if first > LEVEL:
        raise SilkroadError("one_population", p=first)
    for pieces in range(2, LARGEST + 1):
        try:
            found = concentration_area(values, counts, pieces)
        except SilkroadError:
            if pieces == 2:
                raise
            break
        best, p = found, _goodness(found, draws, seed)
        if p > LEVEL:
            break
    return best, first


def _goodness(line: ConcentrationArea, number: int, seed: int) -> float:
    """Return the share of plots of ``number`` cells drawn from the broken line that fit it no better."""
    pieces = len(line.slopes)
    seen = line.area >= 10 / number  # farther up, a plot of so few cells is noise
    if seen.sum() < 3 * pieces + 1:
        return 1.0
    x, y = np.log10(line.value[seen]), np.log10(line.area[seen])
    which = np.searchsorted(line.breaks, line.value[seen], side="right")
    fitted = np.minimum.accumulate(line.slopes[which] * x + line.intercepts[which])
    share = 10 ** (fitted - fitted[0])
    cells = np.random.default_rng(seed).multinomial(number, np.append(-np.diff(share), share[-1]), DRAWS)
    left = _left(x, y, pieces)
    worse = 0
    for drawn in cells[:, ::-1].cumsum(axis=1)[:, ::-1] / number:
        kept = drawn > 0
        worse += _left(x[kept], np.log10(drawn[kept]), pieces) >= left
    return (1 + worse) / (1 + DRAWS)


def _left(x, y, pieces) -> float:
    """Return the residual sum of squares of the best broken line; inf where there are too few points."""
    if len(x) < 3 * pieces:
        return np.inf
    cost = _costs(x, y)
    starts = _best_starts(cost, pieces)
    return float(cost[starts, np.append(starts[1:], len(x))].sum())
