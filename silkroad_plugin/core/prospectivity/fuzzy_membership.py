"""Fuzzy membership: how far a value belongs to the set "favourable", 0 … 1.

Large, small and near: Tsoukalas & Uhrig (1997), chapter 2; gaussian and linear, and the two by mean and
standard deviation (MS): as documented for ArcGIS's Fuzzy Membership. Hedges: Zadeh (1972).
"""

from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

import numpy as np

from ..errors import SilkroadError
from ..evidence.reclassification import Lookup, Row

SPREAD = 5.0  # of large and small, as in ArcGIS


class Shape(Enum):
    """The form of the function."""

    LARGE = "large"  # 1 / [1 + (x / m)^-s]: 0.5 at the midpoint m, steeper with the spread s
    SMALL = "small"  # 1 / [1 + (x / m)^s]
    NEAR = "near"  # 1 / [1 + s (x - m)²]
    GAUSSIAN = "gaussian"  # exp[-s (x - m)²]
    LINEAR = "linear"  # 0 at ``lower``, 1 at ``upper``, which may be the smaller
    MS_LARGE = "ms_large"  # 1 - b σ / (x - a μ + b σ) above a μ, else 0
    MS_SMALL = "ms_small"  # b σ / (x - a μ + b σ) above a μ, else 1
    TABLE = "table"  # a membership for each value or range of values


class Hedge(Enum):
    """A word before the set: the exponent it stands for."""

    NONE = 1.0
    VERY = 2.0
    SOMEWHAT = 0.5


@dataclass(frozen=True)
class Figures:
    """Figures of the values of a layer, as ``completed`` takes them."""

    minimum: float
    maximum: float
    mean: float
    deviation: float
    median: float = float("nan")


@dataclass(frozen=True)
class Membership:
    """The parameters of a function; each shape needs its own.

    ``midpoint``, ``spread``: large, small, near, gaussian (in units of the layer; spread of near and gaussian in
    1 / unit²); ``lower``, ``upper``: linear; ``mean``, ``deviation`` (of the layer) with ``mean_multiplier`` a and
    ``std_multiplier`` b: MS large, MS small; ``table``: (from, to, membership) for ``TABLE``, where a single value
    has both ends equal and a range holds what lies above ``from``, up to and including ``to``.
    """

    shape: Shape
    midpoint: float = float("nan")
    spread: float = float("nan")
    lower: float = float("nan")
    upper: float = float("nan")
    mean: float = float("nan")
    deviation: float = float("nan")
    mean_multiplier: float = 1.0
    std_multiplier: float = 1.0
    table: tuple[tuple[float, float, float], ...] = field(default=())
    hedge: Hedge = Hedge.NONE

    NEEDS = {
        Shape.LARGE: ("midpoint", "spread"),
        Shape.SMALL: ("midpoint", "spread"),
        Shape.NEAR: ("midpoint", "spread"),
        Shape.GAUSSIAN: ("midpoint", "spread"),
        Shape.LINEAR: ("lower", "upper"),
        Shape.MS_LARGE: ("mean", "deviation", "mean_multiplier", "std_multiplier"),
        Shape.MS_SMALL: ("mean", "deviation", "mean_multiplier", "std_multiplier"),
        Shape.TABLE: (),
    }

    def __post_init__(self):
        for name in self.NEEDS[self.shape]:
            if not np.isfinite(getattr(self, name)):
                raise SilkroadError("membership_parameter", shape=self.shape.value, parameter=name)
        for name in {"spread", "deviation", "std_multiplier"} & set(self.NEEDS[self.shape]):
            if getattr(self, name) <= 0:
                raise SilkroadError("membership_parameter", shape=self.shape.value, parameter=name)
        if self.shape in (Shape.LARGE, Shape.SMALL) and self.midpoint <= 0:
            raise SilkroadError("membership_parameter", shape=self.shape.value, parameter="midpoint")
        if self.shape is Shape.LINEAR and self.lower == self.upper:
            raise SilkroadError("membership_parameter", shape=self.shape.value, parameter="upper")
        if self.shape is Shape.TABLE:
            _check_table(self.table)

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Return the membership (0 … 1) of each value, float64 of the same shape; NaN stays NaN.

        Values that a ``TABLE`` does not name give NaN. Values below 0 are no members of LARGE and
        whole members of SMALL: the power of a negative ratio does not exist.
        """
        values = np.asarray(values, float)
        with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
            member = _FUNCTIONS[self.shape](self, values)
        return np.where(np.isnan(values), np.nan, member) ** self.hedge.value


def _large(m, x):
    return 1 - _small(m, x)


def _small(m, x):
    return 1 / (1 + (np.maximum(x, 0) / m.midpoint) ** m.spread)


def _near(m, x):
    return 1 / (1 + m.spread * (x - m.midpoint) ** 2)


def _gaussian(m, x):
    return np.exp(-m.spread * (x - m.midpoint) ** 2)


def _linear(m, x):
    return np.clip((x - m.lower) / (m.upper - m.lower), 0, 1)


def _ms_small(m, x):
    over = x - m.mean_multiplier * m.mean
    part = m.std_multiplier * m.deviation
    return np.where(over > 0, part / (np.maximum(over, 0) + part), 1.0)


def _ms_large(m, x):
    return 1 - _ms_small(m, x)


def _table(m, x):
    rows = [Row(*row) for row in m.table]
    ranges = [row for row in rows if row.lower < row.upper]
    if ranges:
        # Nothing lies below the first range, whose lower end would be lost otherwise.
        first = min(ranges, key=lambda row: row.lower)
        rows[rows.index(first)] = Row(float(np.nextafter(first.lower, -np.inf)), first.upper, first.new)
    found, _ = Lookup(rows, None, False, np.dtype(float))(x.ravel())
    return found.reshape(x.shape)


def in_precision(table, dtype: np.dtype) -> tuple[tuple[float, float, float], ...]:
    """Return a table whose values are those of a layer of a dtype: 0.1 of the table is 0.1 of a float32 layer."""
    if dtype.kind != "f":
        return tuple(table)
    return tuple((float(dtype.type(low)), float(dtype.type(high)), member) for low, high, member in table)


def _check_table(table):
    rows = sorted(table)
    if not rows or not all(low <= high for low, high, _ in rows):
        raise SilkroadError("membership_table_values")
    values = [low for low, high, _ in rows if low == high]
    ranges = [(low, high) for low, high, _ in rows if low < high]
    overlap = any(second[0] < first[1] for first, second in pairwise(ranges))
    if len(set(values)) < len(values) or overlap:
        raise SilkroadError("membership_table_values")
    outside = [member for *_, member in rows if not 0 <= member <= 1]
    if outside:
        raise SilkroadError("membership_table_range", membership=outside[0])


def completed(shape: Shape, layer, hedge: Hedge = Hedge.NONE, table=(), **given: float) -> Membership:
    """Return the membership with what was not given (NaN, None) taken from the layer.

    ``layer`` has ``minimum``, ``maximum``, ``mean``, ``deviation``, ``median``; None where ``is_complete`` says that it
    is not needed. The midpoint is the median: the middle of the range lies beyond nearly all values of a skewed layer,
    such as distances. The spread is 5 for large and small; for near and gaussian it is
    such that the membership a quarter of the range from the midpoint is 0.5. The ends of linear are those of the
    range. Raises SilkroadError membership_median where the median cannot be the midpoint.
    """
    known = {name: value for name, value in given.items() if value is not None and not np.isnan(value)}
    if layer is not None:
        quarter = (layer.maximum - layer.minimum) / 4
        reach = {Shape.NEAR: 1.0, Shape.GAUSSIAN: np.log(2)}.get(shape)
        usual = {
            "midpoint": layer.median,
            "lower": layer.minimum,
            "upper": layer.maximum,
            "mean": layer.mean,
            "deviation": layer.deviation,
        }
        if reach is not None and quarter > 0:
            usual["spread"] = reach / quarter**2
        if shape in (Shape.LARGE, Shape.SMALL) and "midpoint" not in known and layer.median <= 0:
            raise SilkroadError("membership_median", shape=shape.value, midpoint=layer.median)
        known = usual | known
    if shape in (Shape.LARGE, Shape.SMALL):
        known.setdefault("spread", SPREAD)
    return Membership(shape, hedge=hedge, table=tuple(table), **known)


def is_complete(shape: Shape, **given: float) -> bool:
    """Tell whether nothing need be taken from the layer."""
    known = {name for name, value in given.items() if value is not None and not np.isnan(value)}
    known |= {"mean_multiplier", "std_multiplier"}
    if shape in (Shape.LARGE, Shape.SMALL):
        known.add("spread")
    return known.issuperset(Membership.NEEDS[shape])


_FUNCTIONS = {
    Shape.LARGE: _large,
    Shape.SMALL: _small,
    Shape.NEAR: _near,
    Shape.GAUSSIAN: _gaussian,
    Shape.LINEAR: _linear,
    Shape.MS_LARGE: _ms_large,
    Shape.MS_SMALL: _ms_small,
    Shape.TABLE: _table,
}
