"""The biplot of the first two principal components, of compositions or logarithms, as the algorithm makes them."""

import numpy as np

from ...core.geochemistry.pca import biplot
from ...i18n import N_
from ...io.plots.biplot import BiplotFigure
from ...io.plots.linked.links import Points
from ...io.plots.linked.view import Linked
from ..algorithms.geochemistry_multivariate.geochemical_pca import COMPOSITION, LOG, components_of
from ..inputs.contents import Rule, contents_of
from ..inputs.samples import naming_columns
from .chosen import chosen_of
from .kind import Choice, Kind
from .samples import LayerSamples
from .standing import shown_groups

ROBUST = f"{COMPOSITION}_robust"
OPTIONS = [
    (ROBUST, N_("log-ratios, robust")),
    (COMPOSITION, N_("log-ratios, classical")),
    (LOG, N_("logarithms, standardised")),
]
ALPHA = 0.75  # share of good samples, as the algorithm has it


def make(samples: LayerSamples, choice: Choice, progress) -> Linked:
    """Return the covariance biplot; what is below detection is replaced by the usual rule, which the note tells."""
    key = ",".join(choice.elements)
    contents = samples.kept("contents", key, lambda: contents_of(chosen_of(samples, choice), Rule(), chosen=True))
    found = samples.kept("components", f"{choice.option} {key}", lambda: _components(contents, choice, progress))
    both = biplot(found)
    rows = np.flatnonzero(np.isfinite(both.points).all(1))
    group, names = shown_groups(samples, choice, rows)
    shares = tuple(found.explained[:2].tolist())
    plot = BiplotFigure(tuple(contents.names), both.rays, both.points[rows], shares, group, names)
    x, y = plot.placed().T
    return Linked(plot, (Points(x, y, rows),), "\n".join(contents.findings(choice.language)))


def _components(contents, choice, progress):
    with naming_columns(contents.fields):
        data = LOG if choice.option == LOG else COMPOSITION
        return components_of(contents.values, data, choice.option == ROBUST, ALPHA, progress)


KIND = Kind(
    N_("Biplot of components"),
    make,
    least=3,
    most=60,
    groups=True,
    scales=False,
    option_title=N_("Components of"),
    options=lambda samples: OPTIONS,
)
