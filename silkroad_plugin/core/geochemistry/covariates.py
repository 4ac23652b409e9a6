"""Levelling by covariates: what geology, landscape and major elements explain is not the laboratory's.

One robust regression of lg contents on the survey and on the covariates together: only the part of the survey is taken
off. Robust weights: Huber (1964), k = 1.345, scale by the MAD of the residuals, iterated to convergence (Holland &
Welsch 1977). Background by regression on major elements: Hao et al. (2007).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .censored_logs import Logs, imputed
from .checked import MAD_SD
from .levelling import Levelling, shifts

HUBER = 1.345
ROUNDS, TOLERANCE = 200, 1e-10
SPARE = 5  # samples more than coefficients


@dataclass(frozen=True)
class CovariateLevelling:
    """``levelling``; ``effects`` (s): of the surveys on lg, that of the reference 0, with their ``errors``; ``fitted``
    and ``residuals`` (n): lg with the survey's part, NaN in rows left out; ``r_squared``; ``count``."""

    levelling: Levelling
    effects: np.ndarray
    errors: np.ndarray
    fitted: np.ndarray
    residuals: np.ndarray
    r_squared: float
    count: int


def by_covariates(values, survey, reference, classes=(), numbers=()) -> CovariateLevelling:
    """Return the levelling of contents ``values`` (n), above 0, of ``survey`` (n) to ``reference``.

    ``classes``: arrays (n) of labels (lithology, landscape, tectonic unit); ``numbers``: arrays (n) of numbers, taken
    as they are (give lg where that is linear). Rows with anything missing are left out.
    Raises SilkroadError covariates_confounded (a class lies in one survey alone and stands for it, or
    covariates depend on each other), samples_too_few, survey_too_small (nothing of the reference),
    values_not_positive, survey_unknown, pairs_lengths.
    """
    content, survey = Logs.of(values), np.asarray(survey)
    classes = [np.array(["" if c is None else str(c) for c in np.asarray(column).tolist()]) for column in classes]
    numbers = [np.asarray(column, np.float64) for column in numbers]
    known = _complete(content.values, survey, classes, numbers)
    labels = tuple(np.unique(survey[known]).tolist())
    if not labels:
        raise SilkroadError("samples_too_few", count=0, needed=SPARE + 1)
    if reference not in survey:
        raise SilkroadError("survey_unknown", survey=str(reference))
    if reference not in labels:
        raise SilkroadError("survey_too_small", survey=str(reference), count=0, needed=1)
    others = [label for label in labels if label != reference]
    design = _design(survey[known], others, [c[known] for c in classes], [c[known] for c in numbers])
    logs, weight = imputed(design, content.take(known))
    coefficients, errors = huber(design, logs)
    errors = errors / np.sqrt(weight)
    effects, spread = np.zeros(len(labels)), np.zeros(len(labels))
    rows = [labels.index(label) for label in others]
    effects[rows], spread[rows] = coefficients[1 : len(others) + 1], errors[1 : len(others) + 1]
    fitted, residuals = (np.full(len(survey), np.nan) for _ in range(2))
    fitted[known] = design @ coefficients
    residuals[known] = logs - fitted[known]
    total = ((logs - logs.mean()) ** 2).sum()
    explained = 1 - (residuals[known] ** 2).sum() / total if total > 0 else 0.0
    levelling = shifts("covariates", labels, -effects, reference)
    return CovariateLevelling(levelling, effects, spread, fitted, residuals, float(explained), len(logs))


def _complete(values, survey, classes, numbers) -> np.ndarray:
    """Return the mask (n) of rows with nothing missing."""
    for column in (survey, *classes, *numbers):
        if len(column) != len(values):
            raise SilkroadError("pairs_lengths", first=len(values), second=len(column))
    present = [np.isfinite(column) for column in (values, *numbers)] + [column != "" for column in classes]
    return np.all(present, axis=0)


def _design(survey, others, classes, numbers) -> np.ndarray:
    """Return the design matrix: one, each survey but the reference, each class but the first, the numbers."""
    blocks = [np.ones(len(survey)), *(1.0 * (survey == label) for label in others)]
    for column in classes:
        blocks += [1.0 * (column == label) for label in np.unique(column)[1:]]
    blocks += [column - column.mean() for column in numbers]
    design = np.column_stack(blocks)
    if len(design) < design.shape[1] + SPARE:
        raise SilkroadError("samples_too_few", count=len(design), needed=design.shape[1] + SPARE)
    scaled = design / np.linalg.norm(design, axis=0).clip(1e-300)
    if np.linalg.matrix_rank(scaled, 1e-9) < design.shape[1]:
        raise SilkroadError("covariates_confounded", surveys=", ".join(sorted(set(map(str, survey)))))
    return design


def huber(design: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return coefficients (p) and their standard errors of the Huber regression of ``y`` (n) on ``design`` (n, p).

    Errors: Huber (1981, ch. 7) with the correction K, as in R's MASS. Where most residuals are 0 the fit is exact.
    """
    found = np.linalg.lstsq(design, y, rcond=None)[0]
    n, p = design.shape
    for _ in range(ROUNDS):
        left = y - design @ found
        scale = MAD_SD * np.median(np.abs(left))
        if scale <= 1e-12 * max(1.0, np.abs(y).max()):
            return found, np.zeros(p)
        size = np.abs(left) / scale
        root = np.sqrt(np.minimum(1, HUBER / np.maximum(size, 1e-300)))
        again = np.linalg.lstsq(design * root[:, None], y * root, rcond=None)[0]
        settled = np.abs(again - found).max() <= TOLERANCE * max(1.0, np.abs(again).max())
        found = again
        if settled:
            break
    inside = size <= HUBER
    psi = np.clip(left / scale, -HUBER, HUBER)
    share = inside.mean()
    k = 1 + p / n * (1 - share) / share
    variance = (k * scale) ** 2 * (psi**2).sum() / (n - p) / share**2
    return found, np.sqrt(variance * np.diag(np.linalg.inv(design.T @ design)))
