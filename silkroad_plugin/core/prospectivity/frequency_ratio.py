"""Frequency ratio, information value and certainty factor: one class after the other, without a model between.

Frequency ratio: Bonham-Carter (1994), chapter 8 (ratio of conditional to prior probability); Lee & Talib (2005),
eq. 1. Information value (信息量法): Yin & Yan (1988), eq. 1; Zhao et al. (1983). Certainty factor: Shortliffe &
Buchanan (1975); Heckerman (1986), eq. 5; Chung & Fabbri (1993), eq. 5.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ..errors import SilkroadError


class Empty(Enum):
    """What becomes of a class that holds no deposit, where the logarithm does not exist."""

    FLAG = "flag"  # no score: its cells count as if the layer were missing there
    LOWEST = "lowest"  # no figure of its own, but in the sum the lowest of the layer
    HALF = "half"  # half a deposit and one unit cell are added to the class, and to the whole


@dataclass(frozen=True)
class Ratios:
    """Figures of the classes of a layer (k). NaN where one does not exist.

    ``frequency_ratio`` (0 …), ``information_value`` (any sign, in the base asked for),
    ``certainty_factor`` (-1 … 1; none for a class with more deposits than unit cells).
    """

    frequency_ratio: np.ndarray
    information_value: np.ndarray
    certainty_factor: np.ndarray


def ratios(cells, deposits, base: float = np.e, empty: Empty = Empty.FLAG) -> Ratios:
    """Return the figures of the classes of a layer from their counts.

    ``cells`` (k): N_j, unit cells of each class; ``deposits`` (k): n_j, ore-bearing units (or deposits) in
    it; N and n are their sums. ``base``: of the logarithm; Chinese texts often use lg, base 10.

    FR_j = (n_j / n) / (N_j / N); I_j = log_base FR_j;
    CF_j = (p - q) / [p (1 - q)] for p >= q, else (p - q) / [q (1 - p)], with p = n_j / N_j, q = n / N.

    Raises SilkroadError logarithm_base (not above 0, or 1).
    """
    if not base > 0 or base == 1:
        raise SilkroadError("logarithm_base", base=base)
    cells, deposits = np.asarray(cells, float), np.asarray(deposits, float)
    counted, area = deposits, cells
    if empty is Empty.HALF:
        without = (deposits == 0) & (cells > 0)
        counted, area = deposits + 0.5 * without, cells + 1.0 * without
    with np.errstate(divide="ignore", invalid="ignore"):
        conditional, prior = counted / area, counted.sum() / area.sum()
        ratio = conditional / prior
        value = np.log(ratio) / np.log(base)
        more = (conditional - prior) / (conditional * (1 - prior))
        less = (conditional - prior) / (prior * (1 - conditional))
    value = np.where(counted > 0, value, np.nan)
    factor = np.where(conditional >= prior, more, less)
    return Ratios(ratio, value, np.where(conditional <= 1, factor, np.nan))


def add(scores: np.ndarray) -> np.ndarray:
    """Return the sum of (layers, conditions) scores over the layers; NaN entries are missing and add nothing.

    The sum of information values is the information of all layers together where they are
    independent given the deposits and in the whole. NaN where no layer has a score.
    """
    known = np.isfinite(scores)
    return np.where(known.any(0), np.where(known, scores, 0.0).sum(0), np.nan)


def combine_certainty(factors: np.ndarray) -> np.ndarray:
    """Return the certainty factor of (layers, conditions) factors; NaN entries are missing.

    Of two: x + y - xy if both are at least 0, x + y + xy if both are below 0, else (x + y) / (1 - min(|x|, |y|))
    (Heckerman 1986, eq. 3; Chung & Fabbri 1993, eq. 6). 1 against -1 has no value and gives NaN.
    The rule is associative, so that the order of the layers does not matter.
    """
    total = np.full(factors.shape[1], np.nan)
    for factor in factors:
        total = np.where(np.isnan(total), factor, np.where(np.isnan(factor), total, _of_two(total, factor)))
    return total


def _of_two(x, y):
    with np.errstate(divide="ignore", invalid="ignore"):
        mixed = (x + y) / (1 - np.minimum(np.abs(x), np.abs(y)))
    return np.where((x >= 0) & (y >= 0), x + y - x * y, np.where((x < 0) & (y < 0), x + y + x * y, mixed))
