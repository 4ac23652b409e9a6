"""The step between two surveys at their border as one coefficient of a spatial regression (generalised least squares).

lg content = level of the stratum + step · (in the first survey) + linear trend + error, whose part that samples near
each other share falls off exponentially. What changes gradually across the border is so told from what jumps at it:
differences of pairs take a trend, times the distance of the pairs, for a step, and count neighbours that share one
deviation as if each were a witness of its own. What is below a detection limit is no number, and to leave it out would
make a step of the limit: both sides are cut at one limit, the step between them taken off first, so that without a step
both are cut alike whatever law their contents follow; what is below counts as the model expects it there
(``censored_logs``). The errors of neighbours in different blocks are correlated as well: the estimate weighs blocks
alone, its error does not (the sandwich of White 1980, Econometrica 48, 817-838, and Liang & Zeger 1986, Biometrika 73,
13-22, with the covariance of the model inside). Drift by generalised least squares: Cressie (1993), Statistics for
Spatial Data, ch. 3.4; restricted likelihood: Patterson & Thompson (1971); weights of covariances by their likelihood
as in Handcock & Stein (1993); pseudo-values of Huber (1981) hold anomalies back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ..errors import SilkroadError
from .censored_logs import FLAT, HUBER, Logs, regression, residuals
from .checked import MAD_SD

BLOCK = 200  # samples whose errors may be correlated with each other; along the border there may be many such blocks
MOST = 4000  # samples near a border with a content; of more the nearest to the other survey are taken
KEPT = 4  # sets of samples of which the factors are kept: most elements have numbers in the same rows
RANGES, SHARES = (0.5, 2.0), (0.3, 0.6, 0.85)  # of the correlated part: range in bands, part of the variance
ROUNDS = 8
CUTS = 2  # times that the limit of both sides is found anew from the step
CENSORED = 0.75  # of a survey near the border: of more nothing is told
ALONE = 0.02  # least part of a survey's column that other columns do not explain
SPARE = 10  # samples more than coefficients, from which on a trend is fitted


@dataclass(frozen=True, eq=False)
class Near:
    """Samples (m) of two surveys near their border: ``points`` (m, 2) in units of the band, ``first`` (m): whether of
    the first survey, ``stratum`` (m) numbers. ``kept``: factors of the last ``KEPT`` sets of rows with a content, which
    ``step_of`` puts there and takes away: one thread at a time may use it."""

    points: np.ndarray
    first: np.ndarray
    stratum: np.ndarray
    kept: dict = field(default_factory=dict)


def step_of(near: Near, logs: Logs) -> tuple[float, float, list[tuple[int, float, float]]]:
    """Return the step (first survey less second, lg) and its standard error, and the same of each stratum.

    ``logs`` (m): lg contents with their limits. A shift of one survey moves the step by just so much. Raises
    SilkroadError samples_too_few (no stratum in which both surveys have a content), border_censored (the percent of a
    survey that is beyond the limits of both).
    """
    known = logs.known
    key = known.tobytes()
    if key not in near.kept:
        while len(near.kept) >= KEPT:
            near.kept.pop(next(iter(near.kept)))
        near.kept[key] = _prepared(near, known)
    rows, strata, covariances = near.kept[key]
    own, first = logs.take(rows), near.first[rows]
    own = _cut_alike(own, first, covariances[0].designs[0])
    (size, error), *parts = _averaged(covariances, own, len(strata))
    return size, error, [(number, *part) for number, part in zip(strata, parts, strict=True)]


def _cut_alike(logs: Logs, first, design) -> Logs:
    """Return the contents of both surveys cut at the limits that are the stricter, the step taken off.

    The step to begin with is that of all contents, so that a shift of one survey moves the limits with it.
    """
    if not logs.side.any():
        return logs
    # What was told counts, not what is left: surveys that happen to be low at the border would be refused alone.
    share = max(float((logs.side[rows] != 0).mean()) for rows in (first, ~first))
    if share > CENSORED:
        raise SilkroadError("border_censored", percent=round(100 * share, 1), most=100 * CENSORED)
    cut = logs
    for _ in range(CUTS):
        step = regression(design, cut)[0][0]
        level = logs.moved(np.where(first, -step, 0.0))
        sides = [level.take(first), level.take(~first)]
        lowest, highest = max(part.limit(-1) for part in sides), min(part.limit(1) for part in sides)
        cut = level.cut(lowest, highest).moved(np.where(first, step, 0.0))
    return cut


def _nearest(near: Near, known: np.ndarray) -> np.ndarray:
    """Return rows of ``near`` with a content, in order: of a survey with more than half of ``MOST`` those nearest to a
    content of the other survey in their stratum.

    What was not determined is passed over before and not after, or a medium that is dense at the border would crowd
    out one in which alone an element was determined.
    """
    rows = np.flatnonzero(known)
    points, first, stratum = near.points[rows], near.first[rows], near.stratum[rows]
    sides, found = (np.flatnonzero(first), np.flatnonzero(~first)), []
    gap = _gaps(points, stratum, sides) if max(map(len, sides)) > MOST // 2 else np.empty(0)
    for own in sides:
        if len(own) > MOST // 2:
            # In the order of their coordinates, so that equal distances do not go by the order of rows.
            own = own[np.lexsort((*points[own].T, gap[own]))[: MOST // 2]]
        found.append(own)
    return rows[np.sort(np.concatenate(found))]


def _gaps(points, stratum, sides) -> np.ndarray:
    """Return (m) the distance to the nearest sample of the other side in the same stratum, infinite without any."""
    from scipy.spatial import cKDTree

    gap = np.full(len(points), np.inf)
    for number in np.intersect1d(*(stratum[rows] for rows in sides)):
        one, other = (rows[stratum[rows] == number] for rows in sides)
        for a, b in ((one, other), (other, one)):
            gap[a] = np.round(cKDTree(points[b]).query(points[a])[0], 9)  # rounding does not part equal distances
    return gap


def _prepared(near: Near, known: np.ndarray):
    """Return the rows along the border, the strata of both surveys, and the covariances with their two designs each.

    Raises SilkroadError samples_too_few.
    """
    rows = _nearest(near, known)
    points, first, stratum = near.points[rows], near.first[rows], near.stratum[rows]
    both = np.intersect1d(stratum[first], stratum[~first])
    if not len(both):
        raise SilkroadError("samples_too_few", count=0, needed=1)
    # Along the border, so that a block holds neighbours of both surveys.
    across = points[first].mean(axis=0) - points[~first].mean(axis=0)
    along = np.round(points @ np.array([-across[1], across[0]]), 9)  # rounding does not part equal places
    order = np.lexsort((*points.T, along))
    points, first, stratum = points[order], first[order], stratum[order]
    levels = (stratum[:, None] == np.unique(stratum)[None]).astype(float)
    whole = _with_trend(np.column_stack([first, levels]), points)
    parts = first[:, None] & (stratum[:, None] == both[None])
    trend = whole[:, 1 + levels.shape[1] :]
    blocks = np.array_split(np.arange(len(points)), -(-len(points) // BLOCK))
    designs = (whole, np.column_stack([parts, levels, trend]))
    found = [_Covariance(*given, blocks, designs) for given in _candidates(points, blocks)]
    _join_blocks(found[1:], points, blocks)
    return rows[order], both.tolist(), found


def _with_trend(design, points) -> np.ndarray:
    """Return the design with a linear trend, where there are samples enough to tell it from the step."""
    trend = points - points.mean(axis=0)
    more = np.column_stack([design, trend])
    if len(design) < more.shape[1] + SPARE:
        return design
    rest = more[:, 1:] / np.linalg.norm(more[:, 1:], axis=0).clip(1e-300)
    own = design[:, 0] / np.linalg.norm(design[:, 0])
    left = own - rest @ np.linalg.lstsq(rest, own, rcond=None)[0]
    settled = np.linalg.matrix_rank(rest, 1e-6) == rest.shape[1]
    return more if settled and np.linalg.norm(left) ** 2 > ALONE else design


def _candidates(points, blocks) -> Iterator[tuple]:
    """Yield the factors (blocks) that make errors independent, and lg determinants, of each covariance in question."""
    yield [None] * len(blocks), 0.0
    apart = [np.linalg.norm(points[rows, None] - points[None, rows], axis=2) for rows in blocks]
    for reach in RANGES:
        near = [np.exp(-distance / reach) for distance in apart]
        for share in SHARES:
            roots = [np.linalg.cholesky((1 - share) * np.eye(len(part)) + share * part) for part in near]
            yield [np.linalg.inv(root) for root in roots], sum(float(np.log(np.diag(root)).sum()) for root in roots)


def _join_blocks(covariances, points, blocks) -> None:
    """Add to ``covariances``, ordered by range and share, what samples of different blocks share."""
    parts = [[one.back(which) for one in covariances] for which in range(2)]
    for rows in blocks[:-1]:
        later = np.arange(rows[-1] + 1, len(points))
        apart = np.linalg.norm(points[rows, None] - points[None, later], axis=2)
        for number, reach in enumerate(RANGES):
            near = np.exp(-apart / reach)
            for at in range(number * len(SHARES), (number + 1) * len(SHARES)):
                for which in range(2):
                    back = parts[which][at]
                    between = SHARES[at % len(SHARES)] * (back[rows].T @ (near @ back[later]))
                    covariances[at].inner[which] += between + between.T


class _Covariance:
    """One covariance of the errors, up to its size, with the designs made independent by it.

    ``inner``: of each design the covariance of the normal equations, 1 but for what blocks share."""

    def __init__(self, factors, determinant, blocks, designs):
        self.factors, self.blocks, self.determinant = factors, blocks, determinant
        self.designs = designs
        self.fits = [np.linalg.qr(self.independent(design)) for design in designs]
        self.inner = [np.eye(design.shape[1]) for design in designs]

    def independent(self, y) -> np.ndarray:
        """Return rows of ``y`` so combined that their errors are independent."""
        if self.factors[0] is None:
            return y
        parts = zip(self.factors, self.blocks, strict=True)
        return np.concatenate([factor @ y[rows] for factor, rows in parts])

    def back(self, which: int) -> np.ndarray:
        """Return (m, p) by what the errors of the samples enter the normal equations of a design."""
        parts = zip(self.factors, self.blocks, strict=True)
        return np.concatenate([factor.T @ self.fits[which][0][rows] for factor, rows in parts])

    def fit(self, logs: Logs, start, which: int) -> tuple[np.ndarray, np.ndarray, float]:
        """Return coefficients, their standard errors, and the restricted log-likelihood, by pseudo-values of Huber.

        ``start``: coefficients without correlation, and the deviation by which contents beyond limits are expected;
        None where all are numbers.
        """
        design, (q, r) = self.designs[which], self.fits[which]
        free, inverse = max(len(design) - design.shape[1], 1), np.linalg.pinv(r)
        taken, told = logs.values, np.ones(len(design))
        if start is not None:
            taken, told = _taken(logs, design @ start[0], start[1])
        for number in range(ROUNDS + 1):
            white = self.independent(taken)
            found = inverse @ (q.T @ white)
            variance = max(float(((white - q @ (q.T @ white)) ** 2).sum()) / free, FLAT**2)
            if number == ROUNDS:
                break
            fitted = design @ found
            scale = MAD_SD * np.median(np.abs(logs.values - fitted)) if start is None else start[1]
            if HUBER * scale <= FLAT:
                break
            taken, told = _taken(logs, fitted, scale)
        singular = np.log(np.linalg.svd(r, compute_uv=False).clip(1e-12)).sum()
        likelihood = -(self.determinant + singular + free / 2 * np.log(variance))
        covariance = inverse @ self.inner[which] @ inverse.T
        # By how much the sums of residuals answer to the coefficients: less where they are held, or beyond a limit.
        answer = np.linalg.pinv(inverse @ (q.T @ self.independent(told[:, None] * design)))
        spread = np.einsum("ij,jk,ik->i", answer, covariance, answer).clip(0)
        return found, np.sqrt(variance * spread), likelihood


def _taken(logs: Logs, fitted, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the contents that a fit takes for those given, and what each tells of its mean."""
    left, told = residuals(logs, fitted, scale, HUBER * scale)
    numbers = logs.side == 0
    return fitted + left, np.where(numbers, told[numbers].mean() if numbers.any() else 1.0, told)


def _averaged(covariances, logs: Logs, strata: int) -> list[tuple[float, float]]:
    """Return estimates and standard errors of the step and of those by stratum, over the covariances by likelihood."""
    beyond = bool(logs.side.any())
    starts = [regression(design, logs) if beyond else None for design in covariances[0].designs]
    fits = [[one.fit(logs, starts[which], which) for one in covariances] for which in range(2)]
    found = []
    for which, count in ((0, 1), (1, strata)):
        likely = np.array([fit[2] for fit in fits[0]])
        weights = np.exp(likely - likely.max())
        weights /= weights.sum()
        for place in range(count):
            sizes, errors = (np.array([fit[part][place] for fit in fits[which]]) for part in range(2))
            mean = float(weights @ sizes)
            found.append((mean, float(np.sqrt(weights @ (errors**2 + (sizes - mean) ** 2)))))
    return found
