"""Fuzzy membership: how far a value belongs to the set "favourable", 0 … 1.

Large, small and near: Tsoukalas & Uhrig (1997), chapter 2; gaussian and linear, and the two by mean and
standard deviation (MS): as documented for ArcGIS's Fuzzy Membership. Hedges: Zadeh (1972).
"""

from dataclasses import dataclass, field
from enum import Enum

import numpy as np

from ..errors import SilkroadError


class Shape(Enum):
    """The form of the function."""

    LARGE = "large"  # 1 / [1 + (x / m)^-s]: 0.5 at the midpoint m, steeper with the spread s
    SMALL = "small"  # 1 / [1 + (x / m)^s]
    NEAR = "near"  # 1 / [1 + s (x - m)²]
    GAUSSIAN = "gaussian"  # exp[-s (x - m)²]
    LINEAR = "linear"  # 0 at ``low``, 1 at ``high``, which may be the smaller
    MS_LARGE = "ms_large"  # 1 - b σ / (x - a μ + b σ) above a μ, else 0
    MS_SMALL = "ms_small"  # b σ / (x - a μ + b σ) above a μ, else 1
    TABLE = "table"  # a membership for each value


class Hedge(Enum):
    """A word before the set: the exponent it stands for."""

    NONE = 1.0
    VERY = 2.0
    SOMEWHAT = 0.5


@dataclass(frozen=True)
class Membership:
    """The parameters of a function; each shape needs its own.

    ``midpoint``, ``spread``: large, small, near, gaussian (in units of the layer; spread of near and gaussian in
    1 / unit²); ``low``, ``high``: linear; ``mean``, ``deviation`` (of the layer) with ``mean_factor`` a and
    ``deviation_factor`` b: MS large, MS small; ``table``: pairs (value, membership) for ``TABLE``.
    """

    shape: Shape
    midpoint: float = float("nan")
    spread: float = float("nan")
    low: float = float("nan")
    high: float = float("nan")
    mean: float = float("nan")
    deviation: float = float("nan")
    mean_factor: float = 1.0
    deviation_factor: float = 1.0
    table: tuple[tuple[float, float], ...] = field(default=())
    hedge: Hedge = Hedge.NONE

    NEEDS = {
        Shape.LARGE: ("midpoint", "spread"),
        Shape.SMALL: ("midpoint", "spread"),
        Shape.NEAR: ("midpoint", "spread"),
        Shape.GAUSSIAN: ("midpoint", "spread"),
        Shape.LINEAR: ("low", "high"),
        Shape.MS_LARGE: ("mean", "deviation", "mean_factor", "deviation_factor"),
        Shape.MS_SMALL: ("mean", "deviation", "mean_factor", "deviation_factor"),
        Shape.TABLE: (),
    }

    def __post_init__(self):
        for name in self.NEEDS[self.shape]:
            if not np.isfinite(getattr(self, name)):
                raise SilkroadError("membership_parameter", shape=self.shape.value, parameter=name)
        for name in {"spread", "deviation", "deviation_factor"} & set(self.NEEDS[self.shape]):
            if getattr(self, name) <= 0:
                raise SilkroadError("membership_parameter", shape=self.shape.value, parameter=name)
        if self.shape in (Shape.LARGE, Shape.SMALL) and self.midpoint <= 0:
            raise SilkroadError("membership_parameter", shape=self.shape.value, parameter="midpoint")
        if self.shape is Shape.LINEAR and self.low == self.high:
            raise SilkroadError("membership_parameter", shape=self.shape.value, parameter="high")
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
    return np.clip((x - m.low) / (m.high - m.low), 0, 1)


def _ms_small(m, x):
    over = x - m.mean_factor * m.mean
    part = m.deviation_factor * m.deviation
    return np.where(over > 0, part / (np.maximum(over, 0) + part), 1.0)


def _ms_large(m, x):
    return 1 - _ms_small(m, x)


def _table(m, x):
    known = np.array(sorted(m.table))
    place = np.minimum(np.searchsorted(known[:, 0], x), len(known) - 1)
    return np.where(known[place, 0] == x, known[place, 1], np.nan)


def _check_table(table):
    values = [value for value, _ in table]
    if not table or len(set(values)) < len(values):
        raise SilkroadError("membership_table_values")
    outside = [member for _, member in table if not 0 <= member <= 1]
    if outside:
        raise SilkroadError("membership_table_range", membership=outside[0])


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
