"""Weights of evidence: the weights of classes and their standard deviations.

Bonham-Carter, G. F. (1994), Geographic Information Systems for Geoscientists, chapter 9;
Agterberg, F. P., Bonham-Carter, G. F. & Wright, D. F. (1990), Statistical pattern integration for
mineral exploration. Areas are counted in unit cells; each training point is one deposit.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np


class Degenerate(Enum):
    """What becomes of a class that has no deposit, or all of them, or more deposits than unit cells."""

    FLAG = "flag"  # no weight: the logarithm does not exist
    HALF = "half"  # one half is added to the four counts (Haldane 1956, Anscombe 1956)
    ARCSDM = "arcsdm"  # the three rules of ArcSDM, for comparison with its results


@dataclass(frozen=True)
class Weights:
    """Arrays of one shape; NaN where a weight does not exist. ``s_*`` are standard deviations."""

    w_plus: np.ndarray
    s_w_plus: np.ndarray
    w_minus: np.ndarray
    s_w_minus: np.ndarray

    @property
    def contrast(self) -> np.ndarray:
        """C = W+ - W-."""
        return self.w_plus - self.w_minus

    @property
    def s_contrast(self) -> np.ndarray:
        """Standard deviation of C: s²(C) = s²(W+) + s²(W-)."""
        return np.hypot(self.s_w_plus, self.s_w_minus)

    @property
    def studentised_contrast(self) -> np.ndarray:
        """C / s(C); 0 where C is 0 without a deviation, as ArcSDM's rules make it."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where((self.contrast == 0) & (self.s_contrast == 0), 0.0, self.contrast / self.s_contrast)


def weights(cells, deposits, total_cells, total_deposits, degenerate: Degenerate = Degenerate.FLAG) -> Weights:
    """Return W+ and W- of classes B from counts (arrays that broadcast).

    ``cells``: n(B), unit cells of the class; ``deposits``: n(B∩D); ``total_cells``, ``total_deposits``:
    n(T) and n(D) where the layer is known. With n(B∩¬D) = n(B) - n(B∩D):

    W+ = ln [ n(B∩D)/n(D) ÷ n(B∩¬D)/n(¬D) ],  s²(W+) = 1/n(B∩D) + 1/n(B∩¬D),

    W- alike with ¬B (Bonham-Carter 1994, eqs 9-12 … 9-18; Agterberg et al. 1990, eqs 2 and 6). Where
    a count is not positive the weight does not exist and is NaN, unless ``degenerate`` says otherwise.
    """
    cells, deposits, total_cells, total_deposits = np.broadcast_arrays(
        *(np.asarray(value, float) for value in (cells, deposits, total_cells, total_deposits))
    )
    if degenerate is Degenerate.ARCSDM:
        counts = _arcsdm(cells, deposits, total_cells, total_deposits)
    else:
        counts = _four(cells, deposits, total_cells, total_deposits)
    # Areas are sums of floating cells: what is zero up to rounding is zero. Deposits are counted and stay.
    areas = counts[1::2]
    areas[np.abs(areas) < 1e-12 * np.maximum(total_cells, 1)] = 0
    if degenerate is Degenerate.HALF:
        counts = np.where((counts <= 0).any(0), np.maximum(counts, 0) + 0.5, counts)
    with np.errstate(divide="ignore", invalid="ignore"):
        inside, outside = counts[0] + counts[2], counts[1] + counts[3]
        plus = np.log(counts[0] / inside) - np.log(counts[1] / outside)
        minus = np.log(counts[2] / inside) - np.log(counts[3] / outside)
        s_plus = np.sqrt(1 / counts[0] + 1 / counts[1])
        s_minus = np.sqrt(1 / counts[2] + 1 / counts[3])
    result = [
        np.where((counts[first] > 0) & (counts[first + 1] > 0), value, np.nan)
        for first, value in ((0, plus), (0, s_plus), (2, minus), (2, s_minus))
    ]
    if degenerate is Degenerate.ARCSDM:
        result = [np.where(deposits == 0, 0.0, value) for value in result]
    return Weights(*result)


def _four(cells, deposits, total_cells, total_deposits) -> np.ndarray:
    """Return n(B∩D), n(B∩¬D), n(¬B∩D), n(¬B∩¬D)."""
    outside = total_deposits - deposits
    return np.stack([deposits, cells - deposits, outside, (total_cells - total_deposits) - (cells - deposits)])


def _arcsdm(cells, deposits, total_cells, total_deposits) -> np.ndarray:
    """Return the four counts by ArcSDM's rules, in its order (gtkfi/ArcSDM since 2018, and Geoscience Australia's R).

    All deposits in a class count 0.99 less; where so much area leaves no barren cell outside, the class is 0.99
    cells short of that; a class with no more cells than deposits gets one cell more than deposits.
    """
    deposits = np.where(deposits == total_deposits, total_deposits - 0.99, deposits)
    left = total_deposits - deposits
    cells = np.where(total_cells - cells <= left, total_cells - left - 0.99, cells)
    cells = np.where(cells - deposits <= 0, deposits + 1, cells)
    return _four(cells, deposits, total_cells, total_deposits)
