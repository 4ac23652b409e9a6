"""TOPSIS: how near each cell is to the best there is, and how far from the worst.

Technique for order preference by similarity to ideal solution, Hwang & Yoon (1981), pp. 130-132, with vector
normalisation. A layer is a benefit, of which high scores are favourable, or a cost, of which low ones are.
"""

from collections.abc import Sequence

import numpy as np

from ..errors import SilkroadError


class Extremes:
    """Accumulator of a first pass: length, lowest and highest score of each layer."""

    def __init__(self, layers: int):
        self.squares = np.zeros(layers)
        self.lowest, self.highest = np.full(layers, np.inf), np.full(layers, -np.inf)

    def add(self, scores: np.ndarray) -> None:
        """Take (layers, n) scores without NaN."""
        if scores.size:
            self.squares += np.square(scores).sum(1)
            self.lowest = np.minimum(self.lowest, scores.min(1))
            self.highest = np.maximum(self.highest, scores.max(1))

    def scale(self, weights: Sequence[float], costs: Sequence[bool]) -> "Ideal":
        """Return the ideal for the weights of layers, and which of them are costs.

        Raises SilkroadError weights_sum, topsis_constant (no layer varies)."""
        weights = np.asarray(weights, float)
        if not (weights >= 0).all() or not weights.sum() > 0:
            raise SilkroadError("weights_sum", weights=[float(weight) for weight in weights])
        length = np.sqrt(self.squares)
        factors = np.divide(weights / weights.sum(), length, out=np.zeros(len(length)), where=length > 0)
        costs = np.asarray(costs, bool)
        best = factors * np.where(costs, self.lowest, self.highest)
        worst = factors * np.where(costs, self.highest, self.lowest)
        if not (best != worst).any():
            raise SilkroadError("topsis_constant")
        return Ideal(factors, best, worst)


class Ideal:
    """The weighted, normalised best and worst; called with scores it returns the closeness to the best."""

    def __init__(self, factors, best, worst):
        self.factors, self.best, self.worst = factors, best, worst

    def __call__(self, scores: Sequence[np.ndarray]) -> np.ndarray:
        """Return d⁻ / (d⁺ + d⁻), 0 (the worst) … 1 (the best), of arrays of one shape; NaN in any gives NaN."""
        to_best, to_worst = np.zeros(np.shape(scores[0])), np.zeros(np.shape(scores[0]))
        for score, factor, best, worst in zip(scores, self.factors, self.best, self.worst, strict=True):
            value = factor * np.asarray(score, float)
            to_best += (best - value) ** 2
            to_worst += (value - worst) ** 2
        to_best, to_worst = np.sqrt(to_best), np.sqrt(to_worst)
        return to_worst / (to_best + to_worst)
