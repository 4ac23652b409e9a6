"""What a laboratory said of one element in each sample: a number, or only the bounds of one.

A determination below a detection limit is not a number, and half the limit is not one either (Helsel, 2012,
ch. 1). It is kept as the bounds between which the true value lies, with the reason; all methods read that.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..errors import SilkroadError


class Qualifier(IntEnum):
    """How much is known of a determination."""

    EXACT = 0  # a number
    BELOW = 1  # less than a detection limit
    ABOVE = 2  # more than the upper limit of the method
    INTERVAL = 3  # between two bounds: a step of semi-quantitative analysis, traces
    MISSING = 4  # not determined


@dataclass(frozen=True, eq=False)
class Determinations:
    """The determinations of one element in one unit, one for each of n samples.

    ``value`` (n) float64: the measured number, NaN unless EXACT. ``qualifier`` (n) uint8: codes of Qualifier.
    ``lower``, ``upper`` (n) float64: bounds of the true value: EXACT value and value, BELOW 0 and the
    detection limit, ABOVE the limit and inf, INTERVAL both, MISSING NaN and NaN. ``unit``: "ppm", "ppb", "pct" …

    Raises SilkroadError determinations_lengths (arrays that do not go together), determinations_bounds (the
    rows, counted from 1, whose value, qualifier and bounds contradict each other, or are negative).
    """

    value: np.ndarray
    qualifier: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    unit: str

    def __post_init__(self):
        types = {"value": np.float64, "qualifier": np.uint8, "lower": np.float64, "upper": np.float64}
        for name, kind in types.items():
            object.__setattr__(self, name, np.asarray(getattr(self, name), kind))
        shapes = {getattr(self, name).shape for name in types}
        if len(shapes) > 1 or self.value.ndim != 1:
            raise SilkroadError("determinations_lengths", shapes=str(sorted(shapes)))
        wrong = ~self._consistent()
        if wrong.any():
            rows = np.flatnonzero(wrong) + 1
            raise SilkroadError("determinations_bounds", rows=", ".join(map(str, rows[:10])), count=len(rows))

    def _consistent(self):
        """Return for each row whether the four arrays agree."""
        value, lower, upper, empty = self.value, self.lower, self.upper, np.isnan(self.value)
        allowed = {
            Qualifier.EXACT: (lower == value) & (upper == value) & (value >= 0) & np.isfinite(value),
            Qualifier.BELOW: empty & (lower == 0) & (upper > 0) & np.isfinite(upper),
            Qualifier.ABOVE: empty & (lower > 0) & np.isfinite(lower) & (upper == np.inf),
            Qualifier.INTERVAL: empty & (lower >= 0) & (lower < upper) & np.isfinite(upper),
            Qualifier.MISSING: empty & np.isnan(lower) & np.isnan(upper),
        }
        return np.select([self.qualifier == code for code in allowed], list(allowed.values()), False)

    @classmethod
    def from_values(cls, values, unit: str) -> "Determinations":
        """Return determinations of numbers alone (n); NaN is missing."""
        values = np.asarray(values, np.float64)
        qualifier = np.where(np.isnan(values), Qualifier.MISSING, Qualifier.EXACT)
        return cls(values, qualifier, values, values, unit)

    @classmethod
    def from_limits(cls, values, below, unit: str) -> "Determinations":
        """Return determinations where ``values`` (n) holds the detection limit in rows that are ``below`` (n) it."""
        values, below = np.asarray(values, np.float64), np.asarray(below, bool)
        if values.shape != below.shape:
            raise SilkroadError("determinations_lengths", shapes=str([values.shape, below.shape]))
        below = below & ~np.isnan(values)
        qualifier = np.select([np.isnan(values), below], [Qualifier.MISSING, Qualifier.BELOW], Qualifier.EXACT)
        return cls(np.where(below, np.nan, values), qualifier, np.where(below, 0.0, values), values, unit)

    @classmethod
    def from_bounds(cls, lower, upper, unit: str) -> "Determinations":
        """Return determinations from bounds (n) alone, the qualifier following from them."""
        lower, upper = np.asarray(lower, np.float64), np.asarray(upper, np.float64)
        if lower.shape != upper.shape:
            raise SilkroadError("determinations_lengths", shapes=str([lower.shape, upper.shape]))
        conditions = [np.isnan(lower) & np.isnan(upper), lower == upper, lower == 0, np.isposinf(upper)]
        codes = [Qualifier.MISSING, Qualifier.EXACT, Qualifier.BELOW, Qualifier.ABOVE]
        qualifier = np.select(conditions, codes, Qualifier.INTERVAL)
        return cls(np.where(lower == upper, lower, np.nan), qualifier, lower, upper, unit)

    def __len__(self):
        return len(self.value)

    @property
    def exact(self) -> np.ndarray:
        """Return (n) True where there is a number."""
        return self.qualifier == Qualifier.EXACT

    @property
    def known(self) -> np.ndarray:
        """Return (n) True where anything is known: all but the missing."""
        return self.qualifier != Qualifier.MISSING

    @property
    def censored(self) -> np.ndarray:
        """Return (n) True where only bounds are known: below, above or in an interval."""
        return self.known & ~self.exact

    @property
    def below(self) -> np.ndarray:
        """Return (n) True below a detection limit."""
        return self.qualifier == Qualifier.BELOW

    @property
    def above(self) -> np.ndarray:
        """Return (n) True above the upper limit of the method."""
        return self.qualifier == Qualifier.ABOVE

    @property
    def interval(self) -> np.ndarray:
        """Return (n) True between two bounds."""
        return self.qualifier == Qualifier.INTERVAL

    @property
    def step(self) -> np.ndarray:
        """Return (n) True in an interval that does not reach down to 0: a number, known to a step."""
        return self.interval & (self.lower > 0)

    def detection_limits(self) -> np.ndarray:
        """Return the different detection limits (k), ascending; none if nothing is below one."""
        return np.unique(self.upper[self.below])

    def scaled(self, factor: float, unit: str) -> "Determinations":
        """Return the same in another ``unit``: value and limits times ``factor``.

        Raises SilkroadError unit_factor (not above 0, or not finite).
        """
        if not (factor > 0 and np.isfinite(factor)):
            raise SilkroadError("unit_factor", factor=float(factor), unit=unit)
        return Determinations(self.value * factor, self.qualifier, self.lower * factor, self.upper * factor, unit)

    def take(self, rows) -> "Determinations":
        """Return the determinations of ``rows``: numbers of rows, or a mask (n)."""
        return Determinations(self.value[rows], self.qualifier[rows], self.lower[rows], self.upper[rows], self.unit)

    def at_steps(self) -> "Determinations":
        """Return the same with a number where a content is known to a step: the geometric middle of its bounds.

        A step of semi-quantitative analysis is a determination, not a detection limit, and maps, backgrounds and
        statistics of such surveys count it as the number that stands for its step. On the scale 1-1.5-2-3-5-7 the
        middle lies within 5 % of that number, where the step is some 40 % wide. What reaches down to 0, as traces
        do, stays an interval.
        """
        step = self.step
        if not step.any():
            return self
        middle = np.sqrt(self.lower * self.upper, out=np.full(len(self), np.nan), where=step)
        numbers = [np.where(step, middle, column) for column in (self.value, self.lower, self.upper)]
        return Determinations(numbers[0], np.where(step, Qualifier.EXACT, self.qualifier), *numbers[1:], self.unit)

    def without(self, rows: np.ndarray) -> "Determinations":
        """Return the same with ``rows`` (n) bool as not determined."""
        numbers = [np.where(rows, np.nan, column) for column in (self.value, self.lower, self.upper)]
        qualifier = np.where(rows, Qualifier.MISSING, self.qualifier)
        return Determinations(numbers[0], qualifier, *numbers[1:], self.unit)

    def substituted(self, share: float = 0.5) -> np.ndarray:
        """Return (n) numbers for a preview only: ``share`` of the detection limit stands below it.

        Above a limit stands the limit, in an interval the geometric mean of its bounds (``share`` of the upper
        one where the lower is 0), NaN where missing. Such numbers bias every statistic; none is made of them.

        Raises SilkroadError substitution_share (not above 0 and up to 1).
        """
        if not 0 < share <= 1:
            raise SilkroadError("substitution_share", share=float(share))
        middle = np.where(self.lower > 0, np.sqrt(self.lower * self.upper), share * self.upper)
        return np.select([self.exact, self.above, self.censored], [self.value, self.lower, middle], np.nan)
