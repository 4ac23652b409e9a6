"""Where a score becomes a target: cut-offs by concentration-area fractal, and by an area budget.

Concentration-area: Cheng, Agterberg & Ballantyne (1994), eqs 1-3: A(>= v) follows power laws of v, each a straight
line in the log-log plot; the breaks between them part populations. The cut-off by prediction-area is
``validation.capture.crossing``.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

POINTS = 200


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
        raise SilkroadError("too_few_scores", scores=len(values), pieces=pieces)
    share = counts[::-1].cumsum()[::-1] / counts.sum()
    place = np.unique(np.searchsorted(values, np.geomspace(values[0], values[-1], POINTS)).clip(0, len(values) - 1))
    x, y = np.log10(values[place]), np.log10(share[place])
    if len(x) < 3 * pieces:
        raise SilkroadError("too_few_scores", scores=len(x), pieces=pieces)
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
