"""Boxplots of one element by group, as those of the summary."""

import numpy as np

from ...i18n import N_, tr
from ...io.plots.content_boxplots import ContentBoxplots, box
from ...io.plots.linked.links import Columns
from ...io.plots.linked.view import Linked
from ..plots.groups import grouped
from .chosen import of_area
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, standing, titles

MOST = 12  # boxes: the most frequent groups, the others together
FLIERS = 5000  # of each end of a box: all can be selected, more are one stroke


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the boxplots; without a field of groups there is one box."""
    (field,) = choice.elements
    d = of_area(samples, field)
    at = standing(d, choice.log)
    rows = np.flatnonzero(np.isfinite(at))
    refuse_empty(len(rows), choice.elements)
    value = at[rows]
    group, names = np.zeros(len(rows), int), (tr("all", choice.language),)
    if choice.group:
        group, names = grouped(samples.texts(choice.group)[rows], choice.language, MOST)
    parts = [value[group == number] for number in range(len(names))]
    figures = [box(part, "", choice.log) for part in parts]
    limits = d.detection_limits()
    (title,) = titles(samples, choice)
    # A group may be called as those that stand together.
    labels = [name if names.index(name) == place else f"{name} {place + 1}" for place, name in enumerate(names)]
    boxes = dict(zip(labels, parts, strict=True))
    highest = float(limits.max()) if len(limits) else np.nan
    plot = ContentBoxplots(boxes, highest, title, choice.log, FLIERS)
    ends = np.array([[one["q1"], one["q3"]] for one in figures])
    whiskers = np.array([[one["whislo"], one["whishi"]] for one in figures])
    told = note(samples, choice, hollow=False)
    return Linked(plot, (Columns(group, value, rows, ends, whiskers),), told, ((0, "y"),))


KIND = Kind(N_("Boxplots by group"), make, groups=True)
