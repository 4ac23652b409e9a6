"""Levelling: bringing surveys of different sheets, laboratories and countries to one level.

Every method ends in one line per survey, lg x' = intercept + slope lg x, kept with the layer so that it can be undone.
Methods here compare whole surveys, and so take geology for a shift where the surveys lie on different rocks; those at
the border are in ``border``, those for many surveys at once in ``network``. Leaving the surveys as they are is a method
too, and the one to start with.

Levelling twice is levelling once: the statistics that are made equal are equal afterwards, so that the second line is
intercept 0 and slope 1 (to rounding).
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError
from .checked import mad, pairs, refuse_not_positive
from .determinations import Determinations

LEAST = 5  # samples of a survey
LEAST_R_SQUARED = 0.5  # of shared standards, the rule of the Canadian national surveys (GSC)


class Statistic(Enum):
    """What contrast return makes equal."""

    MEDIAN = "median"
    MEAN = "mean"
    GEOMETRIC_MEAN = "geometric_mean"


@dataclass(frozen=True)
class Levelling:
    """``method``; ``surveys`` (s) labels; ``intercepts``, ``slopes`` (s) of lg x' = intercept + slope lg x;
    ``reference``: the survey that stays as it is, None where all move to a common level; ``shift_only``: surveys whose
    spread is 0 and which a method that scales could only shift."""

    method: str
    surveys: tuple
    intercepts: np.ndarray
    slopes: np.ndarray
    reference: object = None
    shift_only: tuple = ()

    @property
    def factors(self) -> np.ndarray:
        """Return (s) by what contents of 1 are multiplied; of pure shifts, by what all are."""
        return 10**self.intercepts

    def apply(self, values, survey) -> np.ndarray:
        """Return contents ``values`` (n) of samples of ``survey`` (n) levelled; NaN where missing, 0 stays 0.

        Raises SilkroadError survey_unknown, pairs_lengths, values_negative.
        """
        values = np.asarray(values, np.float64).ravel()
        rows = self._rows(values, survey)
        if (values < 0).any():
            raise SilkroadError("values_negative", count=int((values < 0).sum()), lowest=float(np.nanmin(values)))
        # A power of 1 may change the last digit; surveys that are only shifted keep theirs.
        scaled = np.where(self.slopes[rows] == 1, values, values ** self.slopes[rows])
        return scaled * 10 ** self.intercepts[rows]

    def apply_to(self, determinations: Determinations, survey) -> Determinations:
        """Return ``determinations`` (n) levelled, their bounds and detection limits along with them."""
        value, lower, upper = (
            self.apply(part, survey) for part in (determinations.value, determinations.lower, determinations.upper)
        )
        return Determinations(value, determinations.qualifier, lower, upper, determinations.unit)

    def inverse(self) -> "Levelling":
        """Return the levelling that undoes this one."""
        slopes = 1 / self.slopes
        return Levelling(self.method, self.surveys, -self.intercepts * slopes, slopes, self.reference, self.shift_only)

    def _rows(self, values, survey):
        survey = np.asarray(survey)
        if len(survey) != len(values):
            raise SilkroadError("pairs_lengths", first=len(values), second=len(survey))
        place = {label: row for row, label in enumerate(self.surveys)}
        labels, inverse = np.unique(survey, return_inverse=True)
        unknown = [label for label in labels.tolist() if label not in place]
        if unknown:
            raise SilkroadError("survey_unknown", survey=str(unknown[0]))
        return np.array([place[label] for label in labels.tolist()], int)[inverse]


def leave_as_is(surveys) -> Levelling:
    """Return the levelling that changes nothing, for the record that this was decided."""
    labels = tuple(np.unique(np.asarray(surveys)).tolist())
    return shifts("leave_as_is", labels, np.zeros(len(labels)))


def shifts(method: str, surveys: tuple, corrections, reference=None) -> Levelling:
    """Return the levelling that adds ``corrections`` (s) to lg contents."""
    corrections = np.asarray(corrections, np.float64)
    return Levelling(method, tuple(surveys), corrections, np.ones(len(corrections)), reference)


def contrast_return(values, survey, reference=None, statistic: Statistic = Statistic.MEDIAN) -> Levelling:
    """Return the levelling by contrast return (衬度返回): x' = x / centre of its survey × centre of the reference.

    ``values`` (n) contents above 0, ``survey`` (n) labels; ``reference``: a label, or None for the median of the
    centres. Not for surveys on different rocks (Tang et al. 2025, Appl. Sci. 15, 7208). Raises SilkroadError
    samples_too_few (none), survey_too_small (``survey``, below 5 samples), values_not_positive, survey_unknown,
    pairs_lengths.
    """
    centre = {
        Statistic.MEDIAN: np.median,
        Statistic.GEOMETRIC_MEAN: np.mean,
        Statistic.MEAN: lambda logs: np.log10(np.mean(10**logs)),
    }[statistic]
    groups = grouped(values, survey)
    centres = np.array([centre(logs) for logs in groups.values()])
    target = np.median(centres) if reference is None else centres[_place(groups, reference)]
    return shifts(f"contrast_return_{statistic.value}", tuple(groups), target - centres, reference)


def robust_z(values, survey, reference=None) -> Levelling:
    """Return the levelling that makes median and MAD of lg equal: (lg x - median) / MAD × MAD_ref + median_ref.

    A survey whose MAD is 0 (half its contents are one number) is only shifted, and named; so are all where it is
    the reference. Raises as ``contrast_return``.
    """
    return _standardised("robust_z", values, survey, reference, lambda x: (np.median(x), mad(x)))


def parametric(values, survey, reference=None) -> Levelling:
    """Return the levelling that makes mean and sd of lg equal. Raises as ``contrast_return``."""
    return _standardised("parametric", values, survey, reference, lambda x: (x.mean(), x.std(ddof=1)))


def _standardised(method, values, survey, reference, measure) -> Levelling:
    groups = grouped(values, survey)
    centres, spreads = np.array([measure(logs) for logs in groups.values()]).T
    # Constants have no spread, whatever rounding leaves of it.
    spreads = np.where(spreads <= 1e-12 * np.maximum(1, np.abs(centres)), 0, spreads)
    if reference is None:
        centre, spread = np.median(centres), np.median(spreads[spreads > 0]) if (spreads > 0).any() else 0.0
    else:
        row = _place(groups, reference)
        centre, spread = centres[row], spreads[row]
    scalable = (spreads > 0) & (spread > 0)
    slopes = np.divide(spread, spreads, out=np.ones_like(spreads), where=scalable)
    flat = tuple(label for label, fine in zip(groups, scalable, strict=True) if not fine)
    return Levelling(method, tuple(groups), centre - slopes * centres, slopes, reference, flat)


@dataclass(frozen=True)
class SharedStandards:
    """``levelling`` of the two laboratories; ``r_squared`` of lg; ``count`` of standards or splits."""

    levelling: Levelling
    r_squared: float
    count: int


def by_standards(
    contents, reference_contents, survey, reference, least: float = LEAST_R_SQUARED, slope: bool = True
) -> SharedStandards:
    """Return the levelling of ``survey`` to ``reference`` from standards or splits that both analysed.

    ``contents``, ``reference_contents`` (n): of the same materials, above 0. Both carry error, so the line is the
    reduced major axis of lg; without ``slope`` the median difference. Raises SilkroadError standards_disagree (R² not
    above ``least``), samples_too_few (below 5), values_not_positive, values_constant.
    """
    a, b = pairs(contents, reference_contents, LEAST)
    refuse_not_positive(a, b)
    a, b = np.log10(a), np.log10(b)
    for logs in (a, b):
        if np.ptp(logs) == 0:
            raise SilkroadError("values_constant", value=float(10 ** logs[0]), count=len(logs))
    r = float(np.corrcoef(a, b)[0, 1])
    if not (r > 0 and r**2 > least):
        raise SilkroadError("standards_disagree", r_squared=r**2, needed=float(least), count=len(a))
    gain = b.std() / a.std() if slope else 1.0
    start = b.mean() - gain * a.mean() if slope else np.median(b - a)
    found = Levelling("shared_standards", (survey, reference), np.array([start, 0.0]), np.array([gain, 1.0]), reference)
    return SharedStandards(found, r**2, len(a))


def grouped(values, survey) -> dict:
    """Return for each survey, in the order of the labels, lg of its contents.

    Raises SilkroadError pairs_lengths, values_not_positive, samples_too_few (none), survey_too_small.
    """
    values, survey = np.asarray(values, np.float64).ravel(), np.asarray(survey).ravel()
    if len(values) != len(survey):
        raise SilkroadError("pairs_lengths", first=len(values), second=len(survey))
    known = np.isfinite(values)
    refuse_not_positive(values[known])
    found = {}
    for label in np.unique(survey).tolist():
        logs = np.log10(values[known & (survey == label)])
        if len(logs) < LEAST:
            raise SilkroadError("survey_too_small", survey=str(label), count=len(logs), needed=LEAST)
        found[label] = logs
    if not found:
        raise SilkroadError("samples_too_few", count=0, needed=LEAST)
    return found


def _place(groups, reference) -> int:
    if reference not in groups:
        raise SilkroadError("survey_unknown", survey=str(reference))
    return list(groups).index(reference)
