"""Index overlay: a weighted mean of scores, with weights by experts or from the data.

Bonham-Carter (1994), eq. 9-2 (multi-class index overlay); data-driven weights by Yousefi & Carranza (2016), eqs 1-3.
"""

from collections.abc import Sequence

import numpy as np

from ..errors import SilkroadError


def index_overlay(scores: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """Return S = Σ w_i s_i / Σ w_i of score arrays of one shape; NaN in any of them gives NaN.

    Raises SilkroadError weights_count or weights_sum (weights must not be negative and not all 0).
    """
    weights = np.asarray(weights, float)
    if len(weights) != len(scores):
        raise SilkroadError("weights_count", given=len(weights), layers=len(scores))
    if not (weights >= 0).all() or not weights.sum() > 0:
        raise SilkroadError("weights_sum", weights=[float(weight) for weight in weights])
    total = np.multiply(scores[0], weights[0], dtype=float)
    part = np.empty_like(total)  # one for all layers: asking for memory takes longer than the arithmetic
    for score, weight in zip(scores[1:], weights[1:], strict=True):
        total += np.multiply(score, weight, out=part)
    return np.divide(total, weights.sum(), out=total)


def data_driven_weight(captured: float, area: float) -> float:
    """Return the weight of a layer from the intersection of its prediction-area plot.

    Normalised density N_d = P_r / O_a, the share of deposits captured over the share of area taken, and
    weight W = ln N_d (Mihalasky & Bonham-Carter 2001; Yousefi & Carranza 2016, eqs 1-2). A layer no better than
    chance has N_d <= 1 and gets 0.
    """
    density = captured / area if area > 0 else float("inf")
    return float(max(np.log(density), 0.0)) if density > 0 else 0.0
