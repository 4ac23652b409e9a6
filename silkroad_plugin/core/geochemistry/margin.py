"""What stands in the margin of a geochemical map: the histogram of the samples with N, X, S and CV."""

from dataclasses import dataclass

import numpy as np

from .censoring import Estimator
from .description import Estimate, describe, plain_estimate
from .determinations import Determinations
from .histogram import log_edges
from .summary import summary


def placed(d: Determinations) -> np.ndarray:
    """Return (n) where each content stands in a plot: its number, or the limit where only a limit is known; the
    geometric middle of an interval from above 0. NaN where missing."""
    return d.substituted(1.0)


def log_histogram(d: Determinations) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ends of classes in lg (k + 1), and of each class the numbers above 0 and the censored at their limit (k).

    Raises ValueError where nothing is above 0.
    """
    at = placed(d)
    numbers, limits = d.value[d.exact & (at > 0)], at[d.censored & (at > 0)]
    every = np.log10(np.append(numbers, limits))
    edges = log_edges(every.min(), every.max())
    counts = [np.histogram(np.round(np.log10(part), 9), edges)[0] for part in (numbers, limits)]
    return edges, *counts


@dataclass(frozen=True, eq=False)
class MarginFigures:
    """``edges`` (k + 1) of classes in lg, ``numbers`` and ``censored`` (k) in each; ``count`` N of the known,
    ``count_censored`` of them; ``estimate`` of X and S, by the ``estimator`` that the censoring bears, None where it
    bears none."""

    edges: np.ndarray
    numbers: np.ndarray
    censored: np.ndarray
    count: int
    count_censored: int
    estimate: Estimate
    estimator: Estimator | None

    @property
    def cv(self) -> float:
        """Return the coefficient of variation in percent; NaN where there is none."""
        return 100 * self.estimate.sd / self.estimate.mean if self.estimate.mean else float("nan")


def margin_figures(d: Determinations) -> MarginFigures | None:
    """Return the figures of an element; None where nothing is above 0, so that there is no histogram."""
    if not (placed(d) > 0).any():
        return None
    if d.censored.any():
        found = describe(d)
        estimate, estimator = found.estimate, found.chosen
    else:
        estimate, estimator = plain_estimate(summary(d.value)), Estimator.PLAIN
    count, censored = int(d.known.sum()), int(d.censored.sum())
    return MarginFigures(*log_histogram(d), count, censored, estimate, estimator)
