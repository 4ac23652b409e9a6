"""Characteristic analysis (特征分析): how like the model units a unit is, by weights of binary or ternary variables.

Botbol (1971); Botbol, Sinding-Larsen, McCammon & Gott (1978); McCammon, Botbol, Sinding-Larsen & Bowen (1983).
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError


class Variant(Enum):
    """How the weights are found; the variants disagree, so that each is named."""

    VECTOR_LENGTH = "vector_length"  # 平方和法: length of each row of the product matrix
    PRODUCT_MATRIX = "product_matrix"  # 乘积矩阵主分量法: first eigenvector of the product matrix
    PROBABILITY_MATRIX = "probability_matrix"  # 概率矩阵主分量法: first eigenvector of the probability matrix


@dataclass(frozen=True)
class Characteristic:
    """The fitted analysis: ``weights`` (v), whose sizes add up to 1; ``share``: the share of the first eigenvalue
    (NaN for the vector length), which says how much one direction tells of the matrix."""

    variant: Variant
    weights: np.ndarray
    share: float


def fit(models: np.ndarray, variant: Variant) -> Characteristic:
    """Return the weights of the variables of model units.

    ``models`` (units, variables): 1 favourable, 0 unknown or indifferent, -1 unfavourable.

    Vector length: a_j = √Σ_k r_jk² with R = ZᵀZ. Product matrix: the eigenvector of R of the largest
    eigenvalue. Probability matrix: the same of P, p_jk the probability that a chance arrangement matches
    variables j and k less often than was seen (half of the ties counted), off the diagonal, and 1 on it;
    columns are arranged at random with their numbers of ones and zeros kept, which makes the matches
    hypergeometric (McCammon et al. 1983). A variable that is 0 in every model unit weighs 0. Raises SilkroadError
    model_units (fewer than two, or other values than -1, 0, 1; the probability matrix takes 0 and 1 only) or
    model_variables (none varies from 0).
    """
    models = np.asarray(models, float)
    allowed = (0, 1) if variant is Variant.PROBABILITY_MATRIX else (-1, 0, 1)
    if models.ndim != 2 or len(models) < 2 or not np.isin(models, allowed).all():
        raise SilkroadError("model_units", units=len(models), allowed=list(allowed))
    if not models.any():
        raise SilkroadError("model_variables")
    if variant is Variant.VECTOR_LENGTH:
        lengths = np.sqrt(((models.T @ models) ** 2).sum(1))
        return Characteristic(variant, lengths / lengths.sum(), float("nan"))
    told = models.any(0)  # one that is 0 in every unit matches none, in truth as by chance
    used = models[:, told]
    matrix = used.T @ used if variant is Variant.PRODUCT_MATRIX else matching_probability(used)
    values, vectors = np.linalg.eigh(matrix)
    first = vectors[:, -1]
    # An eigenvector has no sign of its own: the model units are to be like themselves.
    first = first if (used @ first).sum() >= 0 else -first
    weights = np.zeros(len(told))
    weights[told] = first / np.abs(first).sum()
    return Characteristic(variant, weights, float(values[-1] / np.trace(matrix)))


def matching_probability(models: np.ndarray) -> np.ndarray:
    """Return (v, v) probabilities that chance gives fewer matches of ones than were seen, ties by half; 1 on the
    diagonal. Of n units, a have the first variable and b the second: the matches are hypergeometric."""
    from scipy.stats import hypergeom

    models = np.asarray(models, float)
    ones, seen = models.sum(0), models.T @ models
    chance = hypergeom(len(models), ones[:, None], ones[None, :])
    result = chance.cdf(seen) - chance.pmf(seen) / 2
    np.fill_diagonal(result, 1.0)
    return result


def predict(fitted: Characteristic, variables: np.ndarray) -> np.ndarray:
    """Return the degree of association Σ a_j z_j (-1 … 1) of (variables, …) arrays; NaN in any gives NaN."""
    return np.tensordot(fitted.weights, np.asarray(variables, float), 1)
