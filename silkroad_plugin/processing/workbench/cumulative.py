"""The cumulative frequency of one element, by group: ECDF and probability plot.

Plotting positions for several detection limits: Hirsch & Stedinger (1987), as in the summary and in ROS.
"""

import numpy as np

from ...core.errors import SilkroadError
from ...core.geochemistry.determinations import Determinations
from ...core.geochemistry.lognormal_mle import lognormal_mle
from ...core.geochemistry.order_statistics_regression import plotting_positions
from ...i18n import N_
from ...io.plots.linked.cumulative import Cumulative
from ...io.plots.linked.links import Points
from ...io.plots.linked.view import Linked
from .chosen import of_area
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, shown_groups, standing, titles


def ecdf(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the cumulative frequency on an even scale."""
    return _linked(samples, choice, normal=False)


def probability(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the probability plot, with the law of all samples."""
    return _linked(samples, choice, normal=True)


def _linked(samples, choice, normal):
    (field,) = choice.elements
    d = of_area(samples, field)
    at = standing(d, choice.log)
    rows = np.flatnonzero(np.isfinite(at))
    refuse_empty(len(rows), choice.elements)
    value, below = at[rows], d.below[rows]
    group, names = shown_groups(samples, choice, rows)
    share = np.empty(len(rows))
    for number in range(max(len(names), 1)):
        own = group == number
        share[own] = plotting_positions(value[own], below[own])
    law = _law(d, choice.log) if normal else None
    (title,) = titles(samples, choice)
    plot = Cumulative(value, share, ~d.exact[rows], group, names, title, choice.log, normal, law)
    return Linked(plot, (Points(value, plot.height, rows),), note(samples, choice), ((0, "x"),))


def _law(d: Determinations, log: bool) -> tuple[float, float] | None:
    """Return mean and sd of the law, None where the contents bear none."""
    if not log:
        return None if d.censored.any() or d.exact.sum() < 2 else (float(d.value[d.exact].mean()), _sd(d))
    try:
        found = lognormal_mle(d)
    except SilkroadError:
        return None
    return found.mu / np.log(10), found.sigma / np.log(10)


def _sd(d):
    return float(d.value[d.exact].std(ddof=1))


ECDF = Kind(N_("Cumulative frequency (ECDF)"), ecdf, groups=True)
PROBABILITY = Kind(N_("Probability plot"), probability, groups=True)
