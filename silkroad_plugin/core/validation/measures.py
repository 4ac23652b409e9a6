"""Everything that is said of a score by one set of deposits, from the counts of one pass over its cells."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from .boyce import Boyce, boyce
from .calibration import Calibration
from .capture import Capture, capture
from .precision_recall import PrecisionRecall, precision_recall
from .ranking import Intervals
from .resampling import AT, Band, background_band, bootstrap_band, random_band
from .roc import Auc, auc, roc_curve


@dataclass(frozen=True)
class Settings:
    """``interval``: of the AUC, "delong", "logit" or "bootstrap"; ``repeats`` of the bands (0: none), ``seed``."""

    interval: str = "delong"
    repeats: int = 0
    seed: int = 1


@dataclass(frozen=True)
class Counts:
    """Area by interval of score: ``everywhere`` and in the ``background`` without a deposit; ``windows`` of the Boyce
    index (k, 2), None where all scores are equal; ``curve``: thresholds at which the curves have their corners."""

    everywhere: Intervals
    background: Intervals
    windows: np.ndarray | None
    curve: np.ndarray


@dataclass(frozen=True)
class Bands:
    """Bands of 95 %: ``success`` and ``roc`` over draws of the deposits, ``background`` of the ROC curve over draws
    of as many cells, ``chance`` of the success rate of as many deposits laid at random."""

    success: Band
    roc: Band
    background: Band
    chance: Band


@dataclass(frozen=True)
class Measures:
    """A set of deposits against the score; ``roc`` holds false and true positive rates at the corners of ``curve``.

    None stands for what cannot be said: ``bands`` of one deposit or where none were asked for, ``boyce`` of equal
    scores, ``calibration`` of a score that is no probability.
    """

    curve: Capture
    roc: tuple[np.ndarray, np.ndarray]
    auc: Auc
    precision: PrecisionRecall
    boyce: Boyce | None
    bands: Bands | None
    calibration: Calibration | None


def measures(
    scores: np.ndarray,
    counts: Counts,
    settings: Settings,
    calibration: Calibration | None = None,
    progress: Callable[[float], None] | None = None,
) -> Measures:
    """Measure deposits with ``scores`` (n, all among the thresholds of the counts)."""
    everywhere, background = counts.everywhere.only(counts.curve), counts.background.only(counts.curve)
    bands = None
    if settings.repeats and len(scores) > 1:
        bands = _bands(scores, everywhere, background, settings, progress)
    found = auc(scores, background, method=settings.interval)
    if settings.interval == "bootstrap" and bands is not None and found.method not in ("exact", "none"):
        found = replace(found, lower=bands.roc.auc_lower, upper=bands.roc.auc_upper, method="bootstrap")
    return Measures(
        capture(scores, everywhere),
        roc_curve(scores, background),
        found,
        precision_recall(scores, background),
        None if counts.windows is None else boyce(scores, counts.windows, counts.everywhere),
        bands,
        calibration,
    )


def _bands(scores, everywhere, background, settings, progress):
    seed, repeats = settings.seed, settings.repeats

    def step(number):
        return None if progress is None else lambda part: progress((number + part) / 4)

    return Bands(
        bootstrap_band(scores, everywhere, AT, seed, repeats, progress=step(0)),
        bootstrap_band(scores, background, AT, seed, repeats, progress=step(1)),
        background_band(scores, background, AT, seed, repeats, progress=step(2)),
        random_band(len(scores), everywhere, AT, seed, repeats, progress=step(3)),
    )
