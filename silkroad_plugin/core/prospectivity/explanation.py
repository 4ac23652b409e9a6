"""What a fitted learner goes by: permutation importance and partial dependence, for any function of features."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..validation.roc import auc_of_counts


@dataclass(frozen=True)
class Importance:
    """``mean`` and ``std`` (groups) of the loss of AUC when a group of columns is shuffled."""

    mean: np.ndarray
    std: np.ndarray


@dataclass(frozen=True)
class Dependence:
    """Mean ``score`` (k) where every row is given each of ``values`` (k); ``lower``, ``upper``: 5 and 95 % of rows."""

    values: np.ndarray
    score: np.ndarray
    lower: np.ndarray
    upper: np.ndarray


def permutation_importance(
    score: Callable[[np.ndarray], np.ndarray], features: np.ndarray, deposits: np.ndarray,
    groups: Sequence[np.ndarray], seed: int, repeats: int = 10, progress: Callable[[float], None] = lambda part: None,
) -> Importance:  # fmt: skip
    """Return how much AUC is lost when the columns of each group are shuffled together (Breiman 2001, section 10;
    Fisher, Rudin & Dominici 2019).

    ``features`` (n, p); ``deposits`` (n) booleans; ``groups``: column indices of each layer;
    ``progress`` may raise Cancelled.
    """
    rng = np.random.default_rng(seed)
    whole = auc_of_counts(score(features), deposits, ~deposits)
    losses = np.empty((len(groups), repeats))
    for g, columns in enumerate(groups):
        for repeat in range(repeats):
            shuffled = features.copy()
            shuffled[:, columns] = features[rng.permutation(len(features))][:, columns]
            losses[g, repeat] = whole - auc_of_counts(score(shuffled), deposits, ~deposits)
            progress((g * repeats + repeat + 1) / losses.size)
    return Importance(losses.mean(1), losses.std(1, ddof=1))


def partial_dependence(
    score: Callable[[np.ndarray], np.ndarray], features: np.ndarray, settings: Sequence[np.ndarray], values,
    tick: Callable[[], None] = lambda: None,
) -> Dependence:  # fmt: skip
    """Return the mean score of all rows where columns are set to each of ``settings`` (Friedman 2001, section 8.2).

    ``settings``: for each value, (p) numbers with NaN where a column keeps its own; ``values`` (k): what to call them;
    ``tick`` is called for each and may raise Cancelled.
    """
    curves = []
    for setting in settings:
        tick()
        rows = features.copy()
        changed = np.isfinite(setting)
        rows[:, changed] = setting[changed]
        curves.append(score(rows))
    curves = np.stack(curves)
    lower, upper = np.percentile(curves, (5, 95), axis=1)
    return Dependence(np.asarray(values, float), curves.mean(1), lower, upper)
