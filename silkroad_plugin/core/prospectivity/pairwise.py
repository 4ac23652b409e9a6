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


def hierarchy(matrix: np.ndarray, label: str = "") -> Hierarchy:
    """Return the weights of layers from the (n, n) matrix of how many times row counts more than column.

    The principal eigenvector, with the consistency ratio (λ - n) / (n - 1) over the random index. ``label``
    names the matrix in messages. Raises SilkroadError pairwise_shape (not square), pairwise_many (more than 15
    layers), pairwise_values (not above 0, or not 1 on the diagonal), pairwise_reciprocal (two entries across the
    diagonal whose product is not 1); rows and columns count from 1.
    """
    matrix = np.asarray(matrix, float)
    if len(matrix) > len(RANDOM_INDEX):
        raise SilkroadError("pairwise_many", input=label, rows=len(matrix), most=len(RANDOM_INDEX))
    if matrix.shape != (len(matrix), len(matrix)):
        raise SilkroadError("pairwise_shape", input=label, row=1, given=matrix[0].size, rows=len(matrix))
    bad = ~((matrix > 0) & np.isfinite(matrix)) | (np.eye(len(matrix), dtype=bool) & ~np.isclose(matrix, 1))
    for row, column in np.argwhere(bad):
        raise SilkroadError("pairwise_values", input=label, **_place(row, column), value=float(matrix[row, column]))
    for row, column in np.argwhere(np.abs(matrix * matrix.T - 1) > ROUNDING):
        value, other = float(matrix[row, column]), float(matrix[column, row])
        raise SilkroadError(
            "pairwise_reciprocal", input=label, **_place(row, column), value=value, needed=1 / value, other=other
        )
    values, vectors = np.linalg.eig(matrix)
    first = int(np.argmax(values.real))
    weights = np.abs(vectors[:, first].real)
    count, eigenvalue = len(matrix), float(values[first].real)
    index, random = (eigenvalue - count) / max(count - 1, 1), RANDOM_INDEX[count - 1]
    return Hierarchy(weights / weights.sum(), eigenvalue, max(index / random, 0.0) if random else 0.0)


def _place(row: int, column: int) -> dict[str, int]:
    """Return what a person calls an entry of the matrix."""
    return {"row": int(row) + 1, "column": int(column) + 1}
