"""The area above each score and its cut-off, as plot and as table."""

import numpy as np

from ...io.plots.concentration_area import ConcentrationArea

COLUMNS = (("value", "real"), ("area", "real"), ("piece", "integer"), ("fitted", "real"), ("inside", "integer"))
MOST = 500  # points of a curve that is no broken line


def area_curve(cut) -> ConcentrationArea:
    """Return the plot of a ``targets.cutting.Cut``: with straight pieces where the fractal method made it."""
    lowest = cut.best.lowest
    if cut.line is not None:
        return ConcentrationArea.of(cut.line, lowest)
    values = cut.scores.values
    share = np.cumsum(cut.scores.areas[::-1])[::-1] / cut.scores.total
    chosen = np.unique(np.linspace(0, len(values) - 1, MOST).astype(int))
    return ConcentrationArea(values[chosen], share[chosen], cut=lowest)


def curve_rows(cut) -> list[list]:
    """Return a row for each point of the plot: score, share of the area with at least that, the piece on which it lies
    and the share on its line (NULL without pieces), and 1 where the score belongs to a target, else 0."""
    plot = area_curve(cut)
    none = [None] * len(plot.value)
    piece, fitted = (none, none) if plot.fitted is None else (plot.piece.tolist(), plot.fitted.tolist())
    inside = (plot.value >= plot.cut).astype(int).tolist()
    return [list(row) for row in zip(plot.value.tolist(), plot.area.tolist(), piece, fitted, inside, strict=True)]
