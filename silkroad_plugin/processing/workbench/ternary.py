"""Three elements as parts of a whole, in a ternary diagram; in one unit, and on demand about their centre."""

import numpy as np

from ...core.geochemistry.compositions import centred, closure
from ...i18n import N_
from ...io.plots.linked.links import Points
from ...io.plots.linked.ternary import Ternary, places
from ...io.plots.linked.view import Linked
from ..inputs.compositions import parts_in_one_unit
from .chosen import chosen_of
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import note, refuse_empty, shown_groups, standing

PLAIN, CENTRED = "plain", "centred"
OPTIONS = [(PLAIN, N_("contents as they are")), (CENTRED, N_("centred: about their geometric mean"))]


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the diagram of the samples of which all three contents are known; hollow where one is censored."""
    parts = parts_in_one_unit(chosen_of(samples, choice))
    values = np.column_stack([standing(part, log=True) for part in parts])
    rows = np.flatnonzero(np.isfinite(values).all(1))
    refuse_empty(len(rows), choice.elements)
    shares, centre = centred(values[rows]) if choice.option == CENTRED else (closure(values[rows]), None)
    censored = np.any([part.censored for part in parts], axis=0)[rows]
    group, names = shown_groups(samples, choice, rows)
    titles = tuple(samples.column(field).form for field in choice.elements)
    plot = Ternary(shares, censored, group, names, titles, centre)
    return Linked(plot, (Points(*places(shares), rows),), note(samples, choice))


KIND = Kind(
    N_("Ternary diagram"),
    make,
    least=3,
    most=3,
    groups=True,
    scales=False,
    option_title=N_("Parts"),
    options=lambda samples: OPTIONS,
)
