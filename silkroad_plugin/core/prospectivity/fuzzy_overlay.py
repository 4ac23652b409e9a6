"""Fuzzy overlay: several memberships become one.

Operators by Zadeh (1965) and Zimmermann & Zysno (1980), as An, Moon & Rencz (1991) and Bonham-Carter (1994,
pp. 295-298) use them for mineral exploration.
"""

from collections.abc import Sequence
from enum import Enum

import numpy as np

from ..errors import SilkroadError


class Operator(Enum):
    """How memberships μ_i are joined."""

    AND = "and"  # min μ_i
    OR = "or"  # max μ_i
    PRODUCT = "product"  # Π μ_i
    SUM = "sum"  # 1 - Π (1 - μ_i)
    GAMMA = "gamma"  # sum^γ · product^(1 - γ)


def overlay(memberships: Sequence[np.ndarray], operator: Operator, gamma: float = 0.9) -> np.ndarray:
    """Return the joined membership of arrays of one shape, block by block.

    NaN in any of them gives NaN: what is not known does not belong by default. ``gamma``: 0 is the product,
    1 the sum. Raises SilkroadError gamma_range outside 0 … 1.
    """
    if operator is Operator.GAMMA and not 0 <= gamma <= 1:
        raise SilkroadError("gamma_range", gamma=gamma)
    if operator is Operator.AND:
        return _reduce(np.minimum, memberships)
    if operator is Operator.OR:
        return _reduce(np.maximum, memberships)
    product = _reduce(np.multiply, memberships)
    if operator is Operator.PRODUCT:
        return product
    together = 1 - _reduce(np.multiply, [1 - member for member in memberships])
    if operator is Operator.SUM:
        return together
    return together**gamma * product ** (1 - gamma)


def _reduce(function, arrays):
    total = np.array(arrays[0], copy=True)
    for array in arrays[1:]:
        function(total, array, out=total)
    return total
