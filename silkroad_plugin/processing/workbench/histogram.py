"""The histogram of one element: in classes of 0.1 lg as in Chinese maps, or in classes that follow from the samples."""

import numpy as np

from ...core.geochemistry.histogram import log_edges
from ...i18n import N_
from ...io.plots.content_histogram import ContentHistogram
from ...io.plots.linked.links import Bars
from ...io.plots.linked.view import Linked
from .chosen import of_area
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, standing, titles

MOST = 200  # classes
CLASSES = [
    ("spread", N_("by number and spread (Freedman–Diaconis)")),
    ("tenth", N_("0.1 lg, ends …07, …17 (DB63/T 1936)")),
]


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the histogram; what is censored stands in the class of its limit, in a colour of its own."""
    (field,) = choice.elements
    d = of_area(samples, field)
    log = choice.log or choice.option == "tenth"
    at = standing(d, log)
    rows = np.flatnonzero(np.isfinite(at))
    refuse_empty(len(rows), choice.elements)
    # As the histogram of the summary, so that round contents fall into the class above their end.
    values = np.round(np.log10(at[rows]), 9) if log else at[rows]
    edges = edges_of(values, choice.option)
    bar = (np.searchsorted(edges, values, side="right") - 1).clip(0, len(edges) - 2)
    counts = [np.bincount(bar[part], minlength=len(edges) - 1) for part in (d.exact[rows], ~d.exact[rows])]
    shown = 10**edges if log else edges
    (title,) = titles(samples, choice)
    plot = ContentHistogram(shown, *counts, title, log)
    told = note(samples, choice, hollow=False)
    return Linked(plot, (Bars(shown[:-1], shown[1:], rows, bar),), told, ((0, "x"),))


def edges_of(values: np.ndarray, option: str) -> np.ndarray:
    """Return ends of classes (k + 1) of values (n), which may be lg."""
    low, high = float(values.min()), float(values.max())
    if option == "tenth":
        return log_edges(low, high)
    if low == high:
        return np.array([low - 0.5, high + 0.5])
    edges = np.histogram_bin_edges(values, "fd")
    return edges if 5 < len(edges) <= MOST + 1 else np.linspace(low, high, (MOST if len(edges) > MOST else 5) + 1)


KIND = Kind(N_("Histogram"), make, option_title=N_("Histogram classes"), options=lambda samples: CLASSES)
