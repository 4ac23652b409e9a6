"""The step at the border: what two surveys say of the same rock and the same medium, a short way apart.

A difference between two countries may be their geology; a step between neighbours on both sides of the border, of one
lithology and one medium, is the sampling or the laboratory. Pairs across the border (each sample once, nearest first)
tell whether there are neighbours enough; the step is estimated from all samples within two bands of the other survey,
trend and correlation allowed for (``border_model``). Quantiles in bands along the border: Daneshfar & Cameron (1998),
J. Geochem. Explor. 63, 189-201.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .border_model import Near, step_of
from .censored_logs import Logs
from .checked import Z95
from .determinations import Determinations
from .levelling import Levelling, shifts
from .summary import of_sorted

MOST_WALSH = 2000  # differences whose averages are formed; more are thinned to their quantiles
LEAST_PAIRS = 10
SMALLEST = 0.1  # lg: one contour of the geochemical map; a smaller step does not show on it
LEVEL = 0.01  # dozens of elements at several borders are asked at once
PERCENTS = tuple(range(5, 100, 5))
LEAST_BAND = 20
CENSORED_BAND = 0.5  # of a band: beyond limits, of more there are too few quantiles
REACH = 2  # bands from the other survey, within which samples tell of the step
POWER = 0.8  # four of five cases


class Reason(Enum):
    """Why surveys are levelled or left as they are."""

    STEP = "step"  # level: there is a step, and it shows
    NO_STRATA = "no_strata"  # rock and medium were not compared: what differs may be the geology
    TOO_FEW_PAIRS = "too_few_pairs"
    NOT_SIGNIFICANT = "not_significant"
    TOO_SMALL = "too_small"
    STRATA_DISAGREE = "strata_disagree"  # up on one rock and down on another: geology, or more than one cause
    MATERIALS = "materials"  # level: reference materials that both analysed differ
    MATERIALS_AGREE = "materials_agree"  # they differ by nothing, or by too little
    NOT_LABORATORY = "not_laboratory"  # a step at the border that shared materials do not show
    MATERIALS_DISAGREE = "materials_disagree"  # up on one material and down on another
    CONTRADICTED = "contradicted"  # the border steps one way and the materials the other


@dataclass(frozen=True)
class BorderPairs:
    """``first``, ``second`` (m): rows of the samples of a pair, one in each survey; ``distance`` (m)."""

    first: np.ndarray
    second: np.ndarray
    distance: np.ndarray


@dataclass(frozen=True, eq=False)
class Vicinity:
    """The border of two surveys: ``pairs`` across it and the number of the ``stratum`` of each; ``rows`` of the samples
    near it, and the same as ``near``; ``labels``: of the numbers of its strata, () where they are unknown."""

    pairs: BorderPairs
    stratum: np.ndarray
    rows: np.ndarray
    near: Near
    labels: tuple


@dataclass(frozen=True)
class Step:
    """``step``: lg of the first survey less that of the second, with its ``lower`` and ``upper`` 95 % bounds and its
    ``p``; ``count`` of pairs; ``strata``: of each stratum (label, step, count, p); ``freedom``: degrees of Student's
    distribution by which it is judged."""

    step: float
    lower: float
    upper: float
    p: float
    count: int
    strata: tuple
    freedom: float = np.inf

    @property
    def error(self) -> float:
        """Return the standard error in lg, from the width of the bounds; at least 0.001."""
        return max((self.upper - self.lower) / (2 * Z95), 1e-3)

    def detectable(self, smallest: float = 0.0) -> float:
        """Return the smallest step (lg) that would be decided for in four of five cases (``detectable``)."""
        from scipy import stats

        error = self.error * Z95 / float(stats.t.ppf(0.975, self.freedom))
        return detectable(error, smallest, self.freedom)


def detectable(error: float, smallest: float = 0.0, freedom: float = np.inf) -> float:
    """Return the smallest step that the rule of ``decide`` finds with a power of 80 %, of a standard ``error``.

    The rule is a two-sided test at ``LEVEL`` and an estimate of ``smallest`` or more, both in the unit of the error:
    max((t0.995 + t0.80) · error, smallest + t0.80 · error), 3.42 and 0.84 errors where ``freedom``, the degrees of
    Student's distribution, is large. The first is the minimum detectable effect of Bloom (1995), Evaluation Review 19,
    547-556; Cohen (1988), Statistical Power Analysis, ch. 2. Without ``smallest``: what the test alone shows.
    """
    from scipy import stats

    reach, power = stats.t.ppf((1 - LEVEL / 2, POWER), freedom).tolist()
    return max((reach + power) * error, smallest + power * error)


@dataclass(frozen=True)
class Decision:
    """``level`` or leave as it is, and the ``reason``."""

    level: bool
    reason: Reason


def border_pairs(points, survey, first, second, distance: float, strata=None) -> BorderPairs:
    """Return pairs of samples of surveys ``first`` and ``second``, nearest first, each sample in one pair at most.

    ``points`` (n, 2) in a projected unit, ``survey`` (n) labels, ``distance`` the farthest of a pair in that unit,
    ``strata`` (n): lithology and medium together; only samples of one stratum are paired, empty ones ("" or None)
    with none. Raises SilkroadError border_distance (not above 0), border_no_pairs.
    """
    points, parts = np.asarray(points, np.float64), []
    for one, other in _strata_of_both(points, survey, first, second, distance, strata):
        # In the order of their coordinates, so that equal distances do not go by the order of rows.
        one, other = (rows[np.lexsort(points[rows].T)] for rows in (one, other))
        a, b, apart = _nearest_first(points[one], points[other], distance)
        parts.append((one[a], other[b], apart))
    if not sum(len(part[2]) for part in parts):
        raise SilkroadError("border_no_pairs", first=str(first), second=str(second), distance=float(distance))
    rows, others, apart = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.lexsort((*points[rows].T, apart))
    return BorderPairs(rows[order], others[order], apart[order])


def _nearest_first(one, other, distance):
    """Return places in ``one`` and ``other`` (points) and distances of pairs, taken as the nearest that are left.

    Two that are each other's nearest are a pair whatever else is left, so that many are taken at a time.
    """
    from scipy.spatial import cKDTree

    distance = np.nextafter(distance, np.inf)  # a pair just so far apart is one
    left, right, found = np.arange(len(one)), np.arange(len(other)), []
    while len(left) and len(right):
        near, to = cKDTree(other[right]).query(one[left], distance_upper_bound=distance)
        _, back = cKDTree(one[left]).query(other[right], distance_upper_bound=distance)
        within = np.flatnonzero(np.isfinite(near))
        if not len(within):
            break
        taken = within[back[to[within]] == within]
        if not len(taken):  # equal distances in a ring: one of them is as good as another
            taken = within[[np.argmin(near[within])]]
        found.append((left[taken], right[to[taken]], near[taken]))
        left = np.delete(left, np.union1d(taken, np.flatnonzero(np.isinf(near))))
        right = np.delete(right, to[taken])
    return [np.concatenate(column) for column in zip(*found, strict=True)] if found else (np.empty(0, int),) * 3


def _strata_of_both(points, survey, first, second, distance, strata):
    """Yield for each stratum that both surveys have the rows of the one and of the other."""
    if not distance > 0:
        raise SilkroadError("border_distance", distance=float(distance))
    survey = np.asarray(survey)
    labels = ["-"] * len(points) if strata is None else np.asarray(strata).tolist()
    labels = np.array(["" if label is None else str(label) for label in labels])
    usable = np.isfinite(points).all(axis=1) & (labels != "")
    for stratum in np.unique(labels[usable]).tolist():
        own = usable & (labels == stratum)
        rows = [np.flatnonzero(own & (survey == label)) for label in (first, second)]
        if all(len(part) for part in rows):
            yield rows


def nearest(points, survey, strata) -> float:
    """Return the least distance of two samples of different surveys in one stratum, infinite where there are none.

    ``points`` (n, 2), ``survey`` (n), ``strata`` (n): "" for samples that are left out.
    """
    from scipy.spatial import cKDTree

    least = np.inf
    for stratum in np.unique(strata[strata != ""]).tolist():
        own = np.isfinite(points).all(axis=1) & (strata == stratum)
        for label in np.unique(survey[own]).tolist()[1:]:
            one, others = points[own & (survey == label)], points[own & (survey != label)]
            least = min(least, float(cKDTree(others).query(one)[0].min()))
    return least


def vicinity(points, survey, first, second, distance: float, strata=None) -> Vicinity:
    """Return what lies at the border of two surveys; arguments and refusals are those of ``border_pairs``."""
    points, survey = np.asarray(points, np.float64), np.asarray(survey)
    pairs = border_pairs(points, survey, first, second, distance, strata)
    rows = np.concatenate(band(points, survey, first, second, REACH * distance, strata))
    labels = np.full(len(points), "-") if strata is None else np.array([str(label) for label in np.asarray(strata)])
    names, numbers = np.unique(labels, return_inverse=True)
    near = Near(points[rows] / distance, survey[rows] == first, numbers[rows])
    return Vicinity(pairs, numbers[pairs.first], rows, near, () if strata is None else tuple(names.tolist()))


def step(values: np.ndarray | Determinations, at: Vicinity) -> Step:
    """Return the step of contents ``values`` (n), above 0, at a border: determinations, or numbers with NaN.

    p and bounds are Student's, with as many degrees of freedom as there are pairs less one: with few neighbours the
    correlation of the errors is known but roughly. Pairs of which neither is a number are none. Strata are told where
    they are known; where rock and medium are known to be one, give one label for all. Raises SilkroadError
    samples_too_few (below 3 pairs), values_not_positive, border_censored (``border_model.step_of``).
    """
    from scipy import stats

    own, pairs = Logs.of(values, at.rows), [Logs.of(values, rows) for rows in (at.pairs.first, at.pairs.second)]
    known = pairs[0].known & pairs[1].known & (pairs[0].numbers | pairs[1].numbers)
    count = int(known.sum())
    if count < 3:
        raise SilkroadError("samples_too_few", count=count, needed=3)
    size, error, parts = step_of(at.near, own)

    def p_of(size, error, count) -> float:
        return float(2 * stats.t.sf(abs(size) / error, max(count - 1, 1)))

    counts = {number: int((at.stratum[known] == number).sum()) for number, _, _ in parts}
    strata = [(at.labels[k], part, counts[k], p_of(part, wide, counts[k])) for k, part, wide in parts if at.labels]
    reach = float(stats.t.ppf(0.975, count - 1)) * error
    told = tuple(row for row in strata if row[2])
    return Step(size, size - reach, size + reach, p_of(size, error, count), count, told, count - 1)


def hodges_lehmann(differences: np.ndarray) -> tuple[float, float, float]:
    """Return the median of all averages of two ``differences`` (n), with Wilcoxon's 95 % bounds (normal ranks)."""
    x = np.sort(differences)
    if len(x) > MOST_WALSH:
        x = of_sorted(x, 100 * (np.arange(MOST_WALSH) + 0.5) / MOST_WALSH)
    n = len(x)
    above = np.triu_indices(n)
    averages = np.sort(((x[:, None] + x[None, :]) / 2)[above])
    real = len(differences)
    reach = Z95 * np.sqrt(real * (real + 1) * (2 * real + 1) / 24) / (real * (real + 1) / 2)
    low = int(np.clip(np.floor((0.5 - reach) * len(averages)), 0, len(averages) - 1))
    return float(np.median(averages)), float(averages[low]), float(averages[len(averages) - 1 - low])


def decide(found: Step, smallest: float = SMALLEST, least: int = LEAST_PAIRS) -> Decision:
    """Return whether to level: only where the step is significant (p below 0.01) within one lithology and medium,
    shows on a map, and is one on all strata.

    ``smallest`` in lg: of the step itself. Strata of 5 pairs or more whose own significant steps go different ways
    speak against it. Leaving the surveys as they are is a valid outcome, and the usual one.
    """
    if not found.strata:
        return Decision(False, Reason.NO_STRATA)
    if found.count < least:
        return Decision(False, Reason.TOO_FEW_PAIRS)
    clear = [size for _, size, count, p in found.strata if count >= 5 and p < LEVEL]
    if any(size > 0 for size in clear) and any(size < 0 for size in clear):
        return Decision(False, Reason.STRATA_DISAGREE)
    if not found.p < LEVEL:
        return Decision(False, Reason.NOT_SIGNIFICANT)
    if abs(found.step) < smallest:
        return Decision(False, Reason.TOO_SMALL)
    return Decision(True, Reason.STEP)


def boundary_levelling(found: Step, first, second) -> Levelling:
    """Return the levelling that shifts survey ``first`` by the step to ``second``, which stays.

    The shift removes the step exactly: the estimate moves with its data (Tang et al. 2025, Appl. Sci. 15, 7208).
    """
    return shifts("boundary", (first, second), [-found.step, 0.0], second)


def band(points, survey, first, second, width: float, strata=None) -> tuple[np.ndarray, np.ndarray]:
    """Return rows of ``first`` and rows of ``second`` with a sample of the other survey within ``width``.

    ``points`` (n, 2), ``survey`` (n), ``strata`` (n) as for ``border_pairs``: the other sample is of the same stratum.
    Raises SilkroadError border_distance.
    """
    from scipy.spatial import cKDTree

    points, survey = np.asarray(points, np.float64), np.asarray(survey)
    near = np.zeros(len(points), bool)
    for one, other in _strata_of_both(points, survey, first, second, width, strata):
        for a, b in ((one, other), (other, one)):
            gap, _ = cKDTree(points[b]).query(points[a], distance_upper_bound=np.nextafter(width, np.inf))
            near[a] = np.isfinite(gap)
    return tuple(np.flatnonzero(near & (survey == label)) for label in (first, second))


@dataclass(frozen=True)
class QuantileLine:
    """``levelling``; ``percents``, ``first`` and ``second`` (k): quantile pairs in lg; ``r_squared`` of their line;
    ``counts`` of both bands."""

    levelling: Levelling
    percents: tuple
    first: np.ndarray
    second: np.ndarray
    r_squared: float
    counts: tuple[int, int]


def quantile_line(values, rows: tuple, first, second, percents=PERCENTS) -> QuantileLine:
    """Return the levelling of the whole of survey ``first`` by the line of quantile pairs of two bands.

    ``values`` (n) contents above 0, determinations or numbers; ``rows``: of the bands, as ``band`` gives them. The line
    predicts the quantiles of ``second`` from those of ``first`` by least squares; done again on the same bands it is
    intercept 0 and slope 1, to rounding. Quantiles within the limits of either band are left out of both. Not for
    values in few steps, whose quantiles are tied. Raises SilkroadError band_too_small (below 20 samples),
    band_censored (half of them are beyond limits), values_not_positive, quantiles_tied (below five distinct
    quantiles), quantile_slope (not above 0).
    """
    bands, usable = [], np.ones(len(percents), bool)
    for label, part in zip((first, second), rows, strict=True):
        own = Logs.of(values, part)
        own = own.take(own.known)
        if len(own.values) < LEAST_BAND:
            raise SilkroadError("band_too_small", survey=str(label), count=len(own.values), needed=LEAST_BAND)
        usable &= _within_limits(own, label, np.asarray(percents))
        bands.append(np.sort(own.values))
    percents = tuple(np.asarray(percents)[usable].tolist())
    quantiles, counts = [of_sorted(own, percents) for own in bands], [len(own) for own in bands]
    for label, own in zip((first, second), quantiles, strict=True):
        if len(np.unique(np.round(own, 9))) < 5:
            raise SilkroadError("quantiles_tied", survey=str(label), distinct=len(np.unique(own)))
    slope, intercept = np.polyfit(*quantiles, 1)
    if not slope > 0:
        raise SilkroadError("quantile_slope", slope=float(slope))
    r_squared = float(np.corrcoef(*quantiles)[0, 1] ** 2)
    found = Levelling(
        "quantile_regression", (first, second), np.array([intercept, 0.0]), np.array([slope, 1.0]), second
    )
    return QuantileLine(found, tuple(percents), quantiles[0], quantiles[1], r_squared, tuple(counts))


def _within_limits(own: Logs, label, percents) -> np.ndarray:
    """Return which ``percents`` (k) of a band are numbers, beyond none of its limits."""
    below, above = (own.values[own.side == side] for side in (-1, 1))
    low = int((own.values <= below.max(initial=-np.inf)).sum())
    high = int((own.values >= above.min(initial=np.inf)).sum())
    if low + high > CENSORED_BAND * len(own.values):
        percent = round(100 * (low + high) / len(own.values), 1)
        raise SilkroadError("band_censored", survey=str(label), percent=percent, most=100 * CENSORED_BAND)
    place = percents / 100 * (len(own.values) - 1)
    return (place >= low) & (place <= len(own.values) - 1 - high)


@dataclass(frozen=True)
class BandWidth:
    """Of one ``width``: the quantile ``line``, or the ``refusal`` where the bands hold too little."""

    width: float
    line: QuantileLine | None
    refusal: SilkroadError | None = None


def compare_widths(values, points, survey, first, second, widths, strata=None) -> list[BandWidth]:
    """Return the quantile lines of bands of several ``widths``, from which the user takes the optimum one.

    Daneshfar & Cameron (1998): a narrow band holds few samples, a wide one other geology; the best has a high R² and a
    line that no longer changes. Arguments as in ``band`` and ``quantile_line``. Raises SilkroadError border_distance.
    """
    found = []
    for width in widths:
        rows = band(points, survey, first, second, width, strata)
        try:
            found.append(BandWidth(float(width), quantile_line(values, rows, first, second)))
        except SilkroadError as refusal:
            found.append(BandWidth(float(width), None, refusal))
    return found
