"""Evidential belief functions, data-driven: belief, disbelief, uncertainty and plausibility.

Dempster (1967), Shafer (1976); estimation by Carranza & Hale (2003), eqs 4-7; combination by An, Moon &
Bonham-Carter (1994), eqs 13-15.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Belief:
    """Arrays of one shape: ``belief`` Bel, ``disbelief`` Dis, ``uncertainty`` Unc; Bel + Dis + Unc = 1."""

    belief: np.ndarray
    disbelief: np.ndarray
    uncertainty: np.ndarray

    @property
    def plausibility(self) -> np.ndarray:
        """Pls = 1 - Dis = Bel + Unc."""
        return self.belief + self.uncertainty


def beliefs(cells, deposits) -> Belief:
    """Return the functions of the classes of a layer from their counts.

    ``cells`` (k): N(C_j), unit cells of each class; ``deposits`` (k): N(C_j∩D). With N(T), N(D) their sums:

    w_D = [N(C∩D) / N(C)] / [(N(D) - N(C∩D)) / (N(T) - N(C))], Bel_j = w_D / Σ w_D;
    w_D̄ = [(N(C) - N(C∩D)) / N(C)] / [(N(T) - N(D) - N(C) + N(C∩D)) / (N(T) - N(C))], Dis_j = w_D̄ / Σ w_D̄,
    and Dis_j = 0 where Bel_j = 0 (Carranza & Hale 2003, eqs 4-6): a class without a deposit says nothing.

    A class that holds every deposit has an infinite w_D: then it alone takes the belief of the layer.
    Empty classes, classes with more deposits than unit cells, and every class of a layer without deposits or of one
    class alone, are wholly uncertain.
    """
    cells, deposits = np.asarray(cells, float), np.asarray(deposits, float)
    possible = deposits <= cells
    cells, deposits = np.where(possible, cells, 0.0), np.where(possible, deposits, 0.0)
    total, events = cells.sum(), deposits.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        support = (deposits / cells) / ((events - deposits) / (total - cells))
        against = ((cells - deposits) / cells) / ((total - events - cells + deposits) / (total - cells))
    belief, disbelief = _shares(support), _shares(against)
    disbelief = np.where(belief == 0, 0.0, disbelief)
    disbelief = np.minimum(disbelief, 1 - belief)
    return Belief(belief, disbelief, 1 - belief - disbelief)


def _shares(weights):
    weights = np.where(np.isnan(weights), 0.0, weights)
    infinite = np.isinf(weights)
    if infinite.any():
        weights = infinite.astype(float)
    total = weights.sum()
    return weights / total if total > 0 else weights


def combine(layers: Sequence[Belief]) -> Belief:
    """Return the functions of several layers together, by Dempster's rule.

    Each has arrays of one shape; a missing layer has uncertainty 1. With β = 1 - Bel₁Dis₂ - Dis₁Bel₂:
    Bel = (Bel₁Bel₂ + Bel₁Unc₂ + Unc₁Bel₂) / β, Dis alike, Unc = Unc₁Unc₂ / β
    (An, Moon & Bonham-Carter 1994, eqs 13-15). NaN where two layers contradict each other wholly (β = 0).
    """
    total = layers[0]
    for layer in layers[1:]:
        agreed = 1 - total.belief * layer.disbelief - total.disbelief * layer.belief
        with np.errstate(divide="ignore", invalid="ignore"):
            total = Belief(
                _either(total.belief, total.uncertainty, layer.belief, layer.uncertainty) / agreed,
                _either(total.disbelief, total.uncertainty, layer.disbelief, layer.uncertainty) / agreed,
                total.uncertainty * layer.uncertainty / agreed,
            )
    return total


def _either(first, first_unknown, second, second_unknown):
    return first * second + first * second_unknown + first_unknown * second
