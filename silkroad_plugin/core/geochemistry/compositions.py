"""Compositions: parts of a whole, of which only the ratios tell anything.

Closure, perturbation-invariant distance and centred and additive log-ratios: Aitchison (1986), chapters 4 and 8.
Isometric log-ratios by sequential binary partition: Egozcue & Pawlowsky-Glahn (2005), eq. 2. Pivot coordinates:
Fišerová & Hron (2011). Symmetric balances: Kynčlová, Hron & Filzmoser (2017), eq. 8.

Tables are (n, D): n samples, D parts in one unit. A row with a missing part (NaN) has no coordinates (NaN), and
takes no part in the statistics. Zeros, negative numbers and infinity are refused: replace the contents below
detection first (``replacement``).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError
from .partition import grow, pivot_partition


def logarithms(parts) -> np.ndarray:
    """Return ln of a table of parts (…, D).

    Raises SilkroadError composition_not_positive with the numbers, from 1, of the part and of the first rows.
    """
    parts = np.asarray(parts, np.float64)
    if parts.ndim == 0 or parts.shape[-1] < 2:
        raise SilkroadError("composition_parts", parts=int(parts.shape[-1]) if parts.ndim else 0, least=2)
    if parts.size and not (parts.min() > 0 and parts.max() < np.inf):
        _refuse_all_but_positive(parts)
    return np.log(parts)


def _refuse_all_but_positive(parts) -> None:
    wrong = ((parts <= 0) | np.isinf(parts)).reshape(-1, parts.shape[-1])
    if wrong.any():
        part = int(wrong.any(0).argmax())
        rows = np.flatnonzero(wrong[:, part]) + 1
        raise SilkroadError(
            "composition_not_positive", part=part + 1, rows=", ".join(map(str, rows[:10])), count=int(wrong.sum())
        )


def closure(parts, total: float = 1.0) -> np.ndarray:
    """Return the parts (…, D), zeros allowed, as shares of ``total`` (1, 100 %, 1e6 ppm).

    Raises SilkroadError composition_total (a row that is negative somewhere, or sums to 0).
    """
    parts = np.asarray(parts, np.float64)
    sums = parts.sum(-1, keepdims=True)
    if (parts < 0).any() or (sums == 0).any() or np.isinf(sums).any() or not total > 0:
        rows = np.flatnonzero(((parts < 0).any(-1) | (sums == 0)[..., 0] | np.isinf(sums)[..., 0]).ravel()) + 1
        raise SilkroadError("composition_total", rows=", ".join(map(str, rows[:10])), total=float(total))
    return parts * (total / sums)


def centred(parts) -> tuple[np.ndarray, np.ndarray]:
    """Return compositions (n, D), sum 1, perturbed so that their centre has equal parts, and that centre (D).

    The centre is the closed geometric mean of the rows without a missing part; differences hidden in a corner of a
    ternary diagram come into its middle (von Eynatten, Pawlowsky-Glahn & Egozcue 2002). Raises SilkroadError
    composition_not_positive, composition_samples (no row has all parts).
    """
    coordinates = np.atleast_2d(clr(parts))
    known = ~np.isnan(coordinates).any(1)
    if not known.any():
        raise SilkroadError("composition_samples", count=0)
    middle = coordinates[known].mean(0)
    found = np.full(coordinates.shape, np.nan)
    found[known] = clr_inverse(coordinates[known] - middle)
    return found, clr_inverse(middle)


def clr(parts) -> np.ndarray:
    """Return centred log-ratios (…, D): ln x_i - mean of ln x over the parts."""
    log = logarithms(parts)
    # Three times as fast as ``mean`` along so short an axis.
    log -= np.einsum("...i->...", log)[..., None] / log.shape[-1]
    return log


def clr_inverse(coordinates, total: float = 1.0) -> np.ndarray:
    """Return the composition (…, D) of centred log-ratios (…, D), closed to ``total``."""
    coordinates = np.asarray(coordinates, np.float64)
    return closure(np.exp(coordinates - coordinates.max(-1, keepdims=True)), total)


def alr(parts, denominator: int = -1) -> np.ndarray:
    """Return additive log-ratios (…, D - 1): ln (x_i / x_denominator), the other parts in their order.

    Raises SilkroadError composition_denominator (no such part).
    """
    log = logarithms(parts)
    place = _place(denominator, log.shape[-1])
    return np.delete(log, place, -1) - log[..., place : place + 1]


def alr_inverse(coordinates, denominator: int = -1, total: float = 1.0) -> np.ndarray:
    """Return the composition (…, D) of additive log-ratios (…, D - 1), closed to ``total``."""
    coordinates = np.asarray(coordinates, np.float64)
    place = _place(denominator, coordinates.shape[-1] + 1)
    return clr_inverse(np.insert(coordinates, place, 0.0, -1), total)


def _place(part: int, parts: int) -> int:
    if not -parts <= part < parts:
        raise SilkroadError("composition_denominator", part=part, parts=parts)
    return part % parts


def partition_basis(signs) -> np.ndarray:
    """Return the orthonormal basis (D, D - 1) of a sequential binary partition.

    ``signs`` (D - 1, D): in each row +1 for the parts above, -1 for those below, 0 for those not in the balance.
    A balance of r parts above and s below is sqrt(r s / (r + s)) ln(g(above) / g(below)), g the geometric mean.

    Raises SilkroadError partition_rows (not D - 1 rows), partition_signs (a row with other figures than -1, 0 and
    1, or without one of the two sides), partition_group (a row that parts a group which does not exist, or
    exists no more).
    """
    signs = np.asarray(signs)
    if signs.ndim != 2 or signs.shape[0] != signs.shape[1] - 1:
        raise SilkroadError("partition_rows", shape=str(signs.shape))
    faults = grow(signs, signs.shape[1]).faults
    if faults:
        raise next(iter(faults.values()))
    basis = np.empty(signs.T.shape)
    for column, row in enumerate(signs):
        above, below = row > 0, row < 0
        r, s = above.sum(), below.sum()
        basis[:, column] = np.sqrt(r * s / (r + s)) * (above / r - below / s)
    return basis


def pivot_basis(parts: int) -> np.ndarray:
    """Return the basis (D, D - 1) of pivot coordinates: each part against the geometric mean of those after it.

    z_i = sqrt((D - i) / (D - i + 1)) ln(x_i / g(x_i+1 … x_D)): the first coordinate holds all that is relative to
    the first part. Raises SilkroadError composition_parts (fewer than 2).
    """
    if parts < 2:
        raise SilkroadError("composition_parts", parts=parts, least=2)
    return partition_basis(pivot_partition(parts))


def ilr(parts, basis) -> np.ndarray:
    """Return isometric log-ratios (…, D - 1): the coordinates of the clr in an orthonormal ``basis`` (D, D - 1)."""
    return clr(parts) @ basis


def ilr_inverse(coordinates, basis, total: float = 1.0) -> np.ndarray:
    """Return the composition (…, D) of isometric log-ratios (…, D - 1), closed to ``total``."""
    return clr_inverse(np.asarray(coordinates, np.float64) @ np.asarray(basis).T, total)


def distance(a, b) -> np.ndarray:
    """Return Aitchison's distance (…) between compositions (…, D), row by row: Euclid's between their clr."""
    return np.linalg.norm(clr(a) - clr(b), axis=-1)


@dataclass(frozen=True, eq=False)
class Variability:
    """Centre and spread of n compositions of D parts.

    ``count``: samples with all parts. ``centre`` (D): closed geometric mean, sum 1. ``covariance`` (D, D): of the
    clr. ``variation`` (D, D): variances of ln(x_i / x_j), no unit. ``total_variance``: trace of the clr
    covariance, sum of ``variation`` / 2 D; ``metric_sd``: sqrt(total_variance / (D - 1)).
    """

    count: int
    centre: np.ndarray
    covariance: np.ndarray
    variation: np.ndarray
    total_variance: float
    metric_sd: float

    def symmetric_balance_correlation(self) -> np.ndarray:
        """Return the correlation (D, D) of each two parts by symmetric balances (Kynčlová et al., 2017, eq. 8).

        Both balances treat the two parts alike and the others as their background; with two parts alone it is
        not defined. NaN where a balance does not vary. Raises SilkroadError composition_parts (fewer than 3).
        """
        parts = len(self.centre)
        if parts < 3:
            raise SilkroadError("composition_parts", parts=parts, least=3)
        scale = parts - 1 + np.sqrt(parts * (parts - 2))
        others = (np.sqrt(parts - 2) + np.sqrt(parts)) / (np.sqrt(parts - 2) * scale)
        # On the clr, whose sum is 0, the balance of parts k and l is proportional to own y_k + other y_l.
        own, other = 1 + others, others - 1 / scale
        variance = np.diag(self.covariance)
        joint = own * other * (variance[:, None] + variance) + (own**2 + other**2) * self.covariance
        first = own**2 * variance[:, None] + other**2 * variance + 2 * own * other * self.covariance
        with np.errstate(divide="ignore", invalid="ignore"):
            correlation = joint / np.sqrt(first * first.T)
        np.fill_diagonal(correlation, 1.0)
        return correlation


def variability(parts) -> Variability:
    """Return centre, variation matrix and total variance of compositions (n, D).

    Raises SilkroadError composition_samples (fewer than two rows with all parts).
    """
    coordinates = np.atleast_2d(clr(parts))
    coordinates = coordinates[~np.isnan(coordinates).any(1)]
    count, number = coordinates.shape
    if count < 2:
        raise SilkroadError("composition_samples", count=count)
    covariance = np.cov(coordinates, rowvar=False)
    variance = np.diag(covariance)
    variation = variance[:, None] + variance - 2 * covariance
    np.fill_diagonal(variation, 0.0)
    total = float(variance.sum())
    centre = clr_inverse(coordinates.mean(0))
    return Variability(count, centre, covariance, variation, total, float(np.sqrt(total / (number - 1))))
