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


class Missing(Enum):
    """What a missing membership (NaN) does to the others of its cell."""

    SPREADS = "nodata"  # the result is missing: what is not known does not belong
    IGNORED = "ignored"  # the others are joined without it; missing only where all are


def overlay(
    memberships: Sequence[np.ndarray], operator: Operator, gamma: float = 0.9, missing: Missing = Missing.SPREADS
) -> np.ndarray:
    """Return the joined membership of float arrays of one shape, block by block.

    ``gamma``: 0 is the product, 1 the sum. Raises SilkroadError gamma_range outside 0 … 1.
    """
    if operator is Operator.GAMMA and not 0 <= gamma <= 1:
        raise SilkroadError("gamma_range", gamma=gamma)
    ignored = missing is Missing.IGNORED
    if operator is Operator.AND:
        return _reduce(np.fmin if ignored else np.minimum, memberships)
    if operator is Operator.OR:
        return _reduce(np.fmax if ignored else np.maximum, memberships)
    unknown = None
    if ignored:
        holes = [np.isnan(member) for member in memberships]
        unknown = np.logical_and.reduce(holes)
        # What is missing gets the membership that changes nothing: 0 in a sum, 1 in a product.
        absent = [np.where(hole, 0.0, member) for hole, member in zip(holes, memberships, strict=True)]
        memberships = [np.where(hole, 1.0, member) for hole, member in zip(holes, memberships, strict=True)]
    else:
        absent = memberships
    found = _joined(memberships, absent, operator, gamma)
    if unknown is not None:
        found[unknown] = np.nan
    return found


def _joined(factors, summands, operator, gamma):
    """Return product, sum or gamma."""
    if operator is Operator.PRODUCT:
        return _reduce(np.multiply, factors)
    together = _reduce(np.multiply, [1 - member for member in summands])
    np.subtract(1, together, out=together)
    if operator is Operator.SUM:
        return together
    product = _reduce(np.multiply, factors)
    # sum^γ · product^(1 - γ) = sum · (product / sum)^(1 - γ): one power instead of two; where the sum is 0 all are 0.
    with np.errstate(invalid="ignore"):
        np.divide(product, together, out=product, where=together > 0)
    return np.multiply(together, np.power(product, 1 - gamma, out=product), out=product)


def _reduce(function, arrays):
    total = np.array(arrays[0], float)
    for array in arrays[1:]:
        function(total, array, out=total)
    return total
