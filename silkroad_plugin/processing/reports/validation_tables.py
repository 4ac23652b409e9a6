"""Tables of a validation beside its curves: calibration and the Boyce curve."""

import numpy as np

from .validation import SETS, Run

CALIBRATION = (
    ("predicted", "real"),
    ("observed", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("units", "real"),
)
BOYCE = (("deposit_set", "text"), ("score", "real"), ("ratio", "real"))


def calibration_rows(run: Run) -> list[list]:
    """Return a row for each bin of probability; none where the score is no probability."""
    line = run.measured["DEPOSITS"].calibration
    if line is None:
        return []
    return np.column_stack([line.predicted, line.observed, line.lower, line.upper, line.units]).tolist()


def boyce_rows(run: Run) -> list[list]:
    """Return a row for each set of deposits and window of the score; NaN where a window has no area."""
    return [
        [SETS[name], middle, ratio]
        for name, found in run.measured.items()
        if found.boyce is not None
        for middle, ratio in zip(found.boyce.middle, found.boyce.ratio, strict=True)
    ]
