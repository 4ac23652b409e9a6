"""Concentration-number and concentration-area: power laws above a content, and the breaks between them.

Cheng, Agterberg & Ballantyne (1994), J. Geochem. Explor. 51, 109-130: A(>= c) falls as a power of c, each population
of contents with its own exponent; with a number of samples in place of an area: Hassanpour & Afzal (2013).

Cumulative points depend on each other, and the curve of one lognormal population bends everywhere: an information
criterion finds breaks in it in every trial. So a break is reported only where a parametric bootstrap rejects a single
lognormal, and their number is the smallest that a second bootstrap, of the broken line itself, does not reject
(Clauset, Shalizi & Newman 2009, SIAM Review 51, section 4). Thresholds are spaced equally in lg: taken at every
sample, the crowd of low contents outweighs the tail and its break is missed.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .broken_line import BrokenLine, broken_line, coarse_residual
from .checked import logarithms, refuse_one_number, varying

POINTS, FEWEST, LARGEST = 100, 5, 3
DRAWS, LEVEL = 199, 0.05
LOWEST = 0.3  # share of contents, substituted or rounded near detection, that say nothing of populations above
INDEPENDENT = 10_000  # no more than so many values are taken as drawn on their own
LEAST = 12


@dataclass(frozen=True)
class Curve:
    """``value`` (k): thresholds c, ascending; ``amount`` (k): number or area with contents >= c; ``total`` of all."""

    value: np.ndarray
    amount: np.ndarray
    total: float


@dataclass(frozen=True)
class Fractal:
    """``curve``; ``line``: the broken line of lg amount on lg value (no knots where one lognormal stands);
    ``breaks`` (k): contents at its knots; ``p_lognormal``: of a single lognormal population; ``p_line``: of the
    line with these breaks (NaN without breaks or where their number was given)."""

    curve: Curve
    line: BrokenLine
    breaks: np.ndarray
    p_lognormal: float
    p_line: float


def curve(values, areas=None, points: int | None = POINTS, fewest: float = FEWEST) -> Curve:
    """Return the curve of contents ``values`` (n), above 0, with ``areas`` (n) in any unit, or of their number.

    ``points`` thresholds are spaced equally in lg; None takes every distinct content. Thresholds that fewer than
    ``fewest`` samples or cells reach are left out, since the end of the curve is noise. NaN is missing. Raises
    SilkroadError samples_too_few, values_not_positive, values_constant, areas_wrong (not as many as contents, or
    below 0).
    """
    values = np.asarray(values, np.float64).ravel()
    logs = varying(logarithms(values, LEAST), log=True)
    known = np.isfinite(values)
    weights = np.ones(len(logs)) if areas is None else _areas(areas, values)[known]
    order = np.argsort(values[known], kind="stable")
    ordered, weights = values[known][order], weights[order]
    at = np.unique(ordered) if points is None else np.geomspace(ordered[0], ordered[-1], points)
    first = np.searchsorted(ordered, at, side="left")
    amount = np.append(weights[::-1].cumsum()[::-1], 0.0)[first]
    enough = (len(ordered) - first >= fewest) & (amount > 0)
    return Curve(at[enough], amount[enough], float(weights.sum()))


def fractal(
    values,
    areas=None,
    breaks: int | None = None,
    independent: int | None = None,
    points: int | None = POINTS,
    lowest: float = LOWEST,
    seed: int = 1,
    progress: Callable[[float], None] = lambda part: None,
) -> Fractal:
    """Return curve, test and breaks of contents ``values`` (n), above 0, by number or by ``areas`` (n).

    ``breaks``: how many, where the user knows; otherwise none if one lognormal stands (p above 0.05), else the
    fewest (up to 3) that the curve agrees with. ``independent``: how many of the values count as drawn on their own.
    The cells of a map repeat their neighbours: give the number of samples it was made from, or the test finds breaks
    in one population. Not given, it is the number of values, at most 10 000.
    ``lowest``: share of the lowest contents that the test leaves out; raise it to the share below detection.
    ``progress`` is called with 0 … 1 and may raise. Raises as ``curve``, and
    curve_too_short, breaks_count, populations_one_number (more than half are one number: its step is no break).
    """
    if breaks is not None and not 0 <= breaks <= LARGEST + 1:
        raise SilkroadError("breaks_count", count=breaks, most=LARGEST + 1)
    found = curve(values, areas, points)
    refuse_one_number(logarithms(values))
    x, y = np.log10(found.value), np.log10(found.amount)
    drawn = _independent(values, areas, independent)
    p_lognormal = lognormal_p(drawn, seed, lowest, lambda part: progress(part / 2))
    p_line = float("nan")
    if breaks is None:
        breaks, p_line = (0, p_line) if p_lognormal > LEVEL else _number(x, y, found, len(drawn), seed, progress)
    line = broken_line(x, y, breaks)
    progress(1.0)
    return Fractal(found, line, 10**line.knots, p_lognormal, p_line)


def lognormal_p(
    logs: np.ndarray,
    seed: int = 1,
    lowest: float = LOWEST,
    progress: Callable[[float], None] = lambda part: None,
) -> float:
    """Return p that ``logs`` (n), lg of contents, are one normal population, whatever its mean and sd.

    The statistic is 1 - r² of the straight line through the probability plot above the ``lowest`` share of
    contents (Filliben 1975; of censored samples Verrill & Johnson 1988); its distribution is simulated.
    Equal contents are one point at their mean score, so that rounding does not pass for populations.
    """
    n = len(logs)
    scores, start = _scores(n), int(n * lowest)
    seen = bend(np.sort(logs), scores, start)
    generator, worse = np.random.default_rng(seed), 0
    for draw in range(DRAWS):
        worse += bend(np.sort(generator.standard_normal(n)), scores, start) >= seen
        if draw % 20 == 0:
            progress(draw / DRAWS)
    return (1 + worse) / (1 + DRAWS)


def _scores(n: int) -> np.ndarray:
    """Return normal scores of the ranks (n), Blom's (1958)."""
    from scipy.special import ndtri

    return ndtri((np.arange(1, n + 1) - 0.375) / (n + 0.25))


def bend(ordered: np.ndarray, scores: np.ndarray, start: int) -> float:
    """Return 1 - r² of ascending numbers (n) and their normal ``scores`` (n) from place ``start`` on.

    0 where fewer than three different numbers are left: nothing can bend.
    """
    x, first, counts = np.unique(ordered, return_index=True, return_counts=True)
    z = np.add.reduceat(scores, first) / counts
    kept = first >= start
    x, z, w = x[kept], z[kept], counts[kept]
    if len(x) < 3:
        return 0.0
    x, z = x - (w * x).sum() / w.sum(), z - (w * z).sum() / w.sum()
    return float(1 - (w * x * z).sum() ** 2 / ((w * x * x).sum() * (w * z * z).sum()))


def _number(x, y, found, drawn, seed, progress):
    """Return the smallest number of breaks that the curve agrees with, and its p."""
    p = float("nan")
    for number in range(1, LARGEST + 1):
        try:
            line = broken_line(x, y, number)
        except SilkroadError:
            if number == 1:
                raise
            return number - 1, p
        p = _line_p(x, y, line, found, drawn, seed)
        progress(0.5 + 0.5 * number / (LARGEST + 1))
        if p > LEVEL:
            break
    return number, p


def _line_p(x, y, line, found, drawn, seed) -> float:
    """Return the share of curves drawn from the broken line that its like fits no better."""
    fitted = np.minimum.accumulate(line.at(x))
    share = 10 ** (fitted - fitted[0])
    number = max(round(drawn * found.amount[0] / found.total), 1)
    counts = np.random.default_rng(seed).multinomial(number, np.append(-np.diff(share), share[-1]), DRAWS)
    seen = y >= y[0] + np.log10(FEWEST / number)  # what so few independent samples can show
    knots = len(line.knots)
    left, worse = coarse_residual(x[seen], y[seen], knots), 0
    for reached in counts[:, ::-1].cumsum(axis=1)[:, ::-1]:
        kept = reached >= FEWEST
        worse += coarse_residual(x[kept], np.log10(reached[kept]), knots) >= left
    return (1 + worse) / (1 + DRAWS)


def _independent(values, areas, independent):
    """Return lg of as many contents as count as independent: all, or evenly spaced quantiles by area."""
    values = np.asarray(values, np.float64).ravel()
    logs, known = logarithms(values), np.isfinite(values)
    number = min(len(logs), max(independent or INDEPENDENT, LEAST))
    if number == len(logs) and areas is None:
        return logs
    weights = np.ones(len(logs)) if areas is None else _areas(areas, values)[known]
    order = np.argsort(logs, kind="stable")
    reached = weights[order].cumsum()
    middles = (np.arange(number) + 0.5) / number * reached[-1]
    return logs[order][np.searchsorted(reached, middles).clip(0, len(logs) - 1)]


def _areas(areas, values):
    """Return areas (n), one for each value."""
    areas = np.asarray(areas, np.float64).ravel()
    areas = np.full(len(values), areas[0]) if len(areas) == 1 else areas
    known = np.isfinite(values)
    if len(areas) != len(values) or not (areas[known] >= 0).all() or not areas[known].sum() > 0:
        raise SilkroadError("areas_wrong", values=len(values), areas=len(areas))
    return areas
