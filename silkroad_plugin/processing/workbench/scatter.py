"""Two elements against each other, coloured by group."""

import numpy as np

from ...i18n import N_
from ...io.plots.linked.links import Points
from ...io.plots.linked.scatter import Scatter
from ...io.plots.linked.view import Linked
from .chosen import of_area
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, shown_groups, standing, titles


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the plot of the samples of which both contents are known; hollow where one is censored."""
    both = [of_area(samples, field) for field in choice.elements]
    x, y = (standing(d, choice.log) for d in both)
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    refuse_empty(len(rows), choice.elements)
    censored = (both[0].censored | both[1].censored)[rows]
    group, names = shown_groups(samples, choice, rows)
    plot = Scatter(x[rows], y[rows], censored, group, names, tuple(titles(samples, choice)), choice.log)
    return Linked(plot, (Points(x[rows], y[rows], rows),), note(samples, choice), ((0, "x"),))


KIND = Kind(N_("Scatter"), make, least=2, most=2, groups=True)
