"""Where the variance of a survey comes from: regions, sites, samples, analyses.

Random effects by analysis of variance (Henderson 1953, method I): sums of squares of each level within the one above,
and their expected mean squares for any numbers of members (Gates & Shiue 1962), so that balanced duplicates, the
staggered triplets of Bainbridge (1963) and gaps are one case. Garrett (1969, 1983) brought it into geochemistry.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..errors import SilkroadError


@dataclass(frozen=True)
class Level:
    """One source of variation. ``sum_of_squares``, ``degrees``, ``mean_square``; ``variance``: component, which may
    come out negative; ``percent`` of the sum of components, negative ones as 0; ``f`` and ``p``: tested against
    ``synthesised``, the mean square that would be expected without this component, its degrees after
    Satterthwaite (1946). The last level has no test (NaN)."""

    name: str
    sum_of_squares: float
    degrees: int
    mean_square: float
    variance: float
    percent: float
    synthesised: float
    f: float
    p: float


@dataclass(frozen=True)
class NestedAnova:
    """``levels`` from the widest to the analyses; ``count`` of determinations;
    ``efficiency``: V, the component of the first level over the sum of all below it (Miesch 1976): well above 1 where
    the survey shows more than its own noise."""

    levels: tuple[Level, ...]
    count: int
    efficiency: float


def nested(values, labels, names: tuple[str, ...]) -> NestedAnova:
    """Return the components of ``values`` (n); rows with NaN are left out.

    ``labels`` (n, k) of any kind: region, site, sample …, each read within the ones before it; members of the last are
    repeated determinations. ``names`` (k + 1): of the levels and of the repetition. Contents are usually given as lg.

    Raises SilkroadError anova_lengths, anova_no_replicates (``level``: none of its parents holds two of it).
    """
    values, labels = np.asarray(values, np.float64).ravel(), np.asarray(labels)
    labels = labels.reshape(len(labels), -1) if labels.size else labels.reshape(0, len(names) - 1)
    if len(values) != len(labels) or len(names) != labels.shape[1] + 1:
        raise SilkroadError("anova_lengths", values=len(values), labels=len(labels), names=len(names))
    known = np.isfinite(values)
    values, cells = values[known], _cells(labels[known])
    if not len(values):
        raise SilkroadError("samples_too_few", count=0, needed=2)
    centred = values - values.mean()
    fits = [np.zeros(len(values)), *(_means(centred, cell) for cell in cells[1:]), centred]
    squares = np.array([float(((low - high) ** 2).sum()) for high, low in pairwise(fits)])
    members = np.array([*(cell.max() + 1 for cell in cells), len(values)])
    degrees = np.diff(members)
    if (degrees <= 0).any():
        raise SilkroadError("anova_no_replicates", level=names[int(np.argmax(degrees <= 0))])
    return _components(squares, degrees, _expected(cells, degrees), names, len(values))


def one_way(values, groups, names: tuple[str, str] = ("groups", "within")) -> NestedAnova:
    """Return the analysis of ``values`` (n) in ``groups`` (n). Raises as ``nested``."""
    return nested(values, np.asarray(groups).reshape(-1, 1), names)


def duplicates(first, second, names: tuple[str, str] = ("samples", "duplicates")) -> NestedAnova:
    """Return the one-way analysis of n pairs: between samples and within pairs; pairs with NaN are left out.

    Raises SilkroadError anova_lengths, anova_no_replicates.
    """
    first, second = np.asarray(first, np.float64).ravel(), np.asarray(second, np.float64).ravel()
    if len(first) != len(second):
        raise SilkroadError("anova_lengths", values=len(first), labels=len(second), names=len(names))
    both = np.isfinite(first) & np.isfinite(second)
    rows = np.tile(np.arange(both.sum()), 2)
    return one_way(np.concatenate([first[both], second[both]]), rows, names)


def _cells(labels: np.ndarray) -> list[np.ndarray]:
    """Return for each level, from the whole down, the number (n) of the cell that a row lies in."""
    cells = [np.zeros(len(labels), int)]
    for column in labels.T:
        own = np.unique(column.astype(str) if column.dtype == object else column, return_inverse=True)[1]
        cells.append(np.unique(cells[-1] * (own.max() + 1 if len(own) else 1) + own, return_inverse=True)[1])
    return cells


def _means(values, cell):
    return (np.bincount(cell, values) / np.bincount(cell))[cell]


def _expected(cells, degrees) -> np.ndarray:
    """Return (k, k) coefficients of the components in the expected mean squares, upper triangular.

    That of component j in source i: [Σ n_d²/n_c over cells d of j in cells c of i, less the same in cells of the
    level above i] / degrees of i.
    """
    cells = [*cells, np.arange(len(cells[0]))]
    sizes = [np.bincount(cell) for cell in cells]
    k = len(degrees)
    found = np.zeros((k, k))
    for j in range(k):
        # A row of cell d counts n_d / n_c: their sum over the rows of d is n_d² / n_c.
        own = sizes[j + 1][cells[j + 1]]
        sums = [float((own / sizes[i][cells[i]]).sum()) for i in range(j + 2)]
        found[: j + 1, j] = np.diff(sums) / degrees[: j + 1]
    return found


def _components(squares, degrees, expected, names, count) -> NestedAnova:
    from scipy import stats

    mean_squares = squares / degrees
    variances = np.linalg.solve(expected, mean_squares)
    positive = np.maximum(variances, 0)
    whole = positive.sum() or 1.0
    levels = []
    for i, name in enumerate(names):
        synthesised, f, p = [float("nan")] * 3
        if i < len(names) - 1:
            # Weights of the lower mean squares whose expectation is that of this one without its own component.
            weights = np.linalg.solve(expected[i + 1 :, i + 1 :].T, expected[i, i + 1 :])
            parts = weights * mean_squares[i + 1 :]
            synthesised = float(parts.sum())
            if synthesised > 0:
                freedom = float(synthesised**2 / (parts**2 / degrees[i + 1 :]).sum())
                f = float(mean_squares[i] / synthesised)
                p = float(stats.f.sf(f, degrees[i], freedom))
        levels.append(
            Level(
                name,
                float(squares[i]),
                int(degrees[i]),
                float(mean_squares[i]),
                float(variances[i]),
                float(100 * positive[i] / whole),
                synthesised,
                f,
                p,
            )
        )
    below = positive[1:].sum()
    efficiency = float(positive[0] / below) if below > 0 else float("inf")
    return NestedAnova(tuple(levels), count, efficiency)
