"""Which variogram model is fitted, and a model that is given as text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...core.errors import SilkroadError
from ...i18n import N_

if TYPE_CHECKING:
    from ...core.geochemistry.variogram import Empirical
    from ...core.geochemistry.variogram_fit import Fit
    from ...core.geochemistry.variogram_model import VariogramModel

BEST = "best"
SHAPES = {
    BEST: N_("The best of all below"),
    "spherical": N_("Spherical"),
    "exponential": N_("Exponential"),
    "gaussian": N_("Gaussian"),
    "spherical+spherical": N_("Two spherical structures, short and long"),
    "exponential+spherical": N_("Exponential short and spherical long structure"),
}
CONTENTS, LOGARITHMS = "contents", "logarithms"
SCALES = {
    CONTENTS: N_("Contents as they are"),
    LOGARITHMS: N_("Natural logarithms (for lognormal kriging)"),
}


def fitted(
    xy, values, variograms: Sequence["Empirical"], shape: str = BEST, nugget: bool = True, anisotropic: bool = False
) -> tuple["Fit", float]:
    """Return the model of the shape that was chosen, or of the one that fits best, and p of any structure at all.

    ``xy`` (n, 2) in metres and ``values`` (n) are those of the variograms. Raises as ``fit_variogram``, and
    variogram_noise where no shape was chosen and the structure is no more than chance would give.
    """
    from ...core.geochemistry.spatial_structure import LEVEL, structure_p
    from ...core.geochemistry.variogram_fit import Wanted, best_fit, fit_variogram

    p = structure_p(xy, values)
    if shape != BEST:
        return fit_variogram(variograms, Wanted(tuple(shape.split("+")), nugget, anisotropic)), p
    if p > LEVEL:
        raise SilkroadError("variogram_noise", p=round(p, 3), most=LEVEL)
    candidates = [Wanted(tuple(name.split("+")), nugget, anisotropic) for name in SHAPES if name != BEST]
    return best_fit(variograms, candidates)[1], p


def given_model(algorithm, name: str, needed: str, context) -> "VariogramModel | None":
    """Return the model of a parameter of text, None where it is empty.

    ``needed``: the scale that the kriging takes. Raises SilkroadError variogram_text, variogram_scale.
    """
    from ...core.geochemistry import variogram_text

    text = algorithm.parameterAsString(algorithm.parameters, name, context).strip()
    if not text:
        return None
    model, scale = variogram_text.read(text)
    if scale not in (None, needed):
        raise SilkroadError("variogram_scale", input=algorithm.label(name), given=scale, needed=needed)
    return model
