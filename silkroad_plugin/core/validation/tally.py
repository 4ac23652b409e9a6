"""Cells counted between thresholds: all that the curves and the AUC need of a raster, in one pass.

Scores are never sorted: every cell is placed among a few hundred thresholds, which contain the
scores of all deposits, so that ranks of deposits among cells stay exact.
"""

import numpy as np


class Tally:
    """Counts cells below, at and between thresholds.

    ``thresholds``: distinct scores, ascending (k), in the dtype of the scores. ``cells`` and
    ``area`` have 2k + 1 bins: even ones lie between thresholds (0 below the first), odd ones at
    a threshold. ``area`` is in the unit of the weights given to ``add``, or in cells.
    """

    def __init__(self, thresholds: np.ndarray):
        self.thresholds = np.unique(thresholds)
        self.cells = np.zeros(2 * len(self.thresholds) + 1, np.int64)
        self.area = np.zeros(len(self.cells))
        # Past the last threshold nothing is equal: NaN equals nothing; integers compare to a copy of the last.
        self._equal_to = np.append(self.thresholds, self.thresholds[-1:])

    def bins(self, scores: np.ndarray) -> np.ndarray:
        """Return the bin of each score."""
        place = np.searchsorted(self.thresholds, scores)
        equal = self._equal_to[place] == scores
        equal &= place < len(self.thresholds)
        return 2 * place + equal

    def add(self, scores: np.ndarray, area: np.ndarray | float = 1.0) -> None:
        """Count the scores (n) of valid cells; ``area``: one for each, or one for all."""
        bins = self.bins(scores)
        counted = np.bincount(bins, minlength=len(self.cells))
        self.cells += counted
        if np.ndim(area):
            self.area += np.bincount(bins, area, len(self.cells))
        else:
            self.area += counted * area


def sample_thresholds(scores: np.ndarray, events: np.ndarray, count: int = 256) -> np.ndarray:
    """Return thresholds: every score of an event, and ``count`` quantiles of a sample that draw the curves.

    Quantiles are taken among the values themselves, so that they keep the dtype of the raster.
    """
    if len(scores) and count:
        ranked = np.sort(scores)
        places = np.linspace(0, len(ranked) - 1, count).astype(np.int64)
        return np.unique(np.concatenate([ranked[places], events.astype(scores.dtype)]))
    return np.unique(events)
