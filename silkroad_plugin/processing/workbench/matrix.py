"""The scatter matrix of up to six elements, with Spearman's correlations, which need no law."""

import numpy as np

from ...core.geochemistry.correlation import SPEARMAN, correlations
from ...i18n import N_, tr
from ...io.plots.linked.links import Bars, Points
from ...io.plots.linked.matrix import Matrix
from ...io.plots.linked.view import Linked
from .chosen import of_area
from .histogram import edges_of
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, shown_groups, standing, titles

MOST = 6
SMALL = 0.6  # of the usual size are selected points in the small cells


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the matrix; a sample stands in each cell of which both contents are known."""
    found = [of_area(samples, field) for field in choice.elements]
    values = np.column_stack([standing(d, choice.log) for d in found])
    rows = np.flatnonzero(np.isfinite(values).any(1))
    refuse_empty(len(rows), choice.elements)
    values, hollow = values[rows], np.column_stack([d.censored for d in found])[rows]
    group, names = shown_groups(samples, choice, rows)
    bars = [_bars(values[:, place], rows, choice.log, place * (len(found) + 1)) for place in range(len(found))]
    edges = tuple(np.append(bar.low, bar.high[-1:]) for bar in bars)
    rho = correlations(values, SPEARMAN).coefficient
    plot = Matrix(values, hollow, group, names, tuple(titles(samples, choice)), edges, rho, choice.log)
    points = [
        _points(values[:, [column, row]], rows, row * len(found) + column)
        for row in range(len(found))
        for column in range(row)
    ]
    told = tr("Numbers: Spearman’s rank correlation, censored contents at their limits.", choice.language)
    lines = [line for line in (told, note(samples, choice)) if line]
    return Linked(plot, (*points, *bars), "\n".join(lines))


def _bars(values, rows, log, axes) -> Bars:
    known = np.isfinite(values)
    scaled = np.log10(values[known]) if log else values[known]
    edges = edges_of(scaled, "spread")
    bar = (np.searchsorted(edges, scaled, side="right") - 1).clip(0, len(edges) - 2)
    shown = 10**edges if log else edges
    return Bars(shown[:-1], shown[1:], rows[known], bar, axes)


def _points(values, rows, axes) -> Points:
    known = np.isfinite(values).all(1)
    return Points(*values[known].T, rows[known], axes, size=SMALL)


KIND = Kind(N_("Scatter matrix"), make, least=2, most=MOST, groups=True)
