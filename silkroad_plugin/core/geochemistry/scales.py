"""Levels of contours and limits of zones of geochemical maps."""

import numpy as np

from ..errors import SilkroadError
from .thresholds import iterative_clip

# Every 0.1 and every 0.2 of lg, rounded as Chinese maps write them.
SERIES = {"0.1": (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0), "0.2": (1.0, 1.5, 2.5, 4.0, 6.0)}
STEPS = {"exact_0.05": 0.05, "exact_0.1": 0.1, "exact_0.2": 0.2}
CROWDED = 30  # lines: with more of them every second one is drawn
AUTO = "auto"
MEAN_SD, THRESHOLD, BACKGROUND, LOG_INTERVAL = "mean_sd", "threshold", "background", "log_interval"


def levels(lowest: float, highest: float, step: str = AUTO) -> np.ndarray:
    """Return the levels (k) above ``lowest`` and below ``highest``, both contents; ``lowest`` may be 0 or less.

    ``step``: a key of ``SERIES`` or ``STEPS``, or "auto": 0.1 lg, or 0.2 where there would be more than 30 lines
    (DB63/T 1936-2021). Raises SilkroadError values_not_positive where nothing is above 0.
    """
    if not highest > 0:
        raise SilkroadError("values_not_positive", count=1, lowest=float(lowest))
    # Below a ten-thousandth of the highest content lines mean nothing, and there would be no end of them.
    lowest = max(lowest, highest * 1e-4)
    if step == AUTO:
        found = levels(lowest, highest, "0.1")
        return found if len(found) <= CROWDED else levels(lowest, highest, "0.2")
    first, last = int(np.floor(np.log10(lowest))), int(np.ceil(np.log10(highest)))
    if step in SERIES:
        every = np.array([float(f"{mark}e{power}") for power in range(first, last + 1) for mark in SERIES[step]])
    else:
        width = STEPS[step]
        every = 10 ** (width * np.arange(round(first / width), round(last / width) + 1))
    return every[(every > lowest) & (every < highest)]


def limits(values: np.ndarray, rule: str, uppers, threshold: float | None = None) -> np.ndarray:
    """Return the upper limits (k) of all zones but the last, ascending contents, by a rule from contents (n).

    mean_sd: 10^(X + u S) of lg clipped at 3 S; threshold: u T, T being given or 10^(X + 2 S); background: u 10^X;
    log_interval: the ``levels`` between the lowest and the highest content; others: percentiles u (as numpy and R,
    type 7). Raises SilkroadError as ``iterative_clip`` and ``levels``, samples_too_few.
    """
    values = np.asarray(values, float)
    values = values[np.isfinite(values)]
    uppers = np.asarray(uppers, float)
    if rule == MEAN_SD:
        clipped = iterative_clip(values[values > 0])
        return 10 ** (clipped.mean + uppers * clipped.sd)
    if rule == THRESHOLD:
        return uppers * (iterative_clip(values[values > 0]).threshold.threshold if threshold is None else threshold)
    if rule == BACKGROUND:
        return uppers * iterative_clip(values[values > 0]).threshold.background
    if not len(values):
        raise SilkroadError("samples_too_few", count=0, needed=1)
    if rule == LOG_INTERVAL:
        return levels(float(values.min()), float(values.max()))
    return np.percentile(values, uppers)
