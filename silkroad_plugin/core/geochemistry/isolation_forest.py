"""Isolation forest (Liu, Ting & Zhou 2008), by scikit-learn where it is installed: how easily a sample is set apart."""

from dataclasses import dataclass

import numpy as np

from .pca import complete_rows


@dataclass(frozen=True)
class IsolationForest:
    """What decides the scores."""

    trees: int = 300
    drawn: int = 256  # samples for each tree
    seed: int = 1


def isolation_scores(values: np.ndarray, parameters: IsolationForest) -> np.ndarray:
    """Return (n,) scores of (n, p) values, 0 … 1; about 0.5 for what is usual, towards 1 for what is set apart.

    NaN for rows with a missing value. Raises ImportError where scikit-learn is absent, SilkroadError
    components_shape, components_few, column_constant.
    """
    from sklearn.ensemble import IsolationForest as Forest

    values, known = complete_rows(values)
    # Which samples a tree draws must not depend on the order of rows.
    order = np.lexsort(values[known].T)
    rows = np.flatnonzero(known)[order]
    forest = Forest(
        n_estimators=parameters.trees, max_samples=min(parameters.drawn, len(rows)), random_state=parameters.seed
    )
    scores = np.full(len(values), np.nan)
    scores[rows] = -forest.fit(values[rows]).score_samples(values[rows])
    return scores
