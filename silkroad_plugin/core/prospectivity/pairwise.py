"""Weights from comparing layers pair by pair: the analytic hierarchy process, Saaty (1980)."""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError

# Mean consistency index of random reciprocal matrices of order 1, 2, 3 …: Saaty (1980), table on p. 21.
RANDOM_INDEX = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
ACCEPTABLE = 0.1
# 3 against 0.33, 9 against 0.11: fractions as people type them.
ROUNDING = 0.05


@dataclass(frozen=True)
class Hierarchy:
    """``weights`` (n), which add up to 1; ``eigenvalue``: the largest, n for a consistent matrix; ``ratio``: the
    consistency ratio, acceptable below 0.1 (0 for two layers, which cannot contradict each other)."""

    weights: np.ndarray
    eigenvalue: float
    ratio: float


def hierarchy(matrix: np.ndarray) -> Hierarchy:
    """Return the weights of layers from the (n, n) matrix of how many times row counts more than column.

    The principal eigenvector, with the consistency ratio (λ - n) / (n - 1) over the random index. Raises SilkroadError
    pairwise_shape (not square, or more than 15 layers), pairwise_values (not above 0, or not 1 on the diagonal),
    pairwise_reciprocal (two entries across the diagonal whose product is not 1).
    """
    matrix = np.asarray(matrix, float)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1] or len(matrix) > len(RANDOM_INDEX):
        raise SilkroadError("pairwise_shape", rows=len(matrix), most=len(RANDOM_INDEX))
    if not (matrix > 0).all() or not np.isfinite(matrix).all() or not np.allclose(matrix.diagonal(), 1):
        raise SilkroadError("pairwise_values")
    wrong = np.argwhere(np.abs(matrix * matrix.T - 1) > ROUNDING)
    if len(wrong):
        row, column = wrong[0]
        raise SilkroadError("pairwise_reciprocal", row=int(row) + 1, column=int(column) + 1)
    values, vectors = np.linalg.eig(matrix)
    first = int(np.argmax(values.real))
    weights = np.abs(vectors[:, first].real)
    count, eigenvalue = len(matrix), float(values[first].real)
    index, random = (eigenvalue - count) / max(count - 1, 1), RANDOM_INDEX[count - 1]
    return Hierarchy(weights / weights.sum(), eigenvalue, max(index / random, 0.0) if random else 0.0)
