"""Models of variograms as text that people and programs hand on: JSON with the scale of the values it was made for."""

import json

from ..errors import SilkroadError
from .variogram_model import Structure, VariogramModel

CONTENTS, LOGARITHMS = "contents", "logarithms"  # what the values were when the variogram was made
SCALES = (CONTENTS, LOGARITHMS)
STRUCTURE = ("shape", "sill", "range", "azimuth", "ratio")


def written(model: VariogramModel, scale: str) -> str:
    """Return a model as one line of JSON; ranges in metres, azimuths in degrees clockwise from north."""
    structures = [{key: getattr(each, key) for key in STRUCTURE} for each in model.structures]
    return json.dumps({"values": scale, "nugget": model.nugget, "structures": structures})


def read(text: str) -> tuple[VariogramModel, str | None]:
    """Return the model of a text as ``written`` writes it, and its scale, None where it does not say.

    Azimuth and ratio may be missing: the structure is then isotropic. Raises SilkroadError variogram_text and what
    ``VariogramModel`` and ``Structure`` raise.
    """
    try:
        told = json.loads(text)
        structures = [_structure(each) for each in told.get("structures", [])]
        nugget, scale = float(told.get("nugget", 0)), told.get("values")
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise SilkroadError("variogram_text", text=text[:80], reason=str(error)) from None
    if scale not in (None, *SCALES):
        raise SilkroadError("variogram_text", text=text[:80], reason=f"values: {scale}")
    return VariogramModel(nugget, tuple(structures)), scale


def _structure(told: dict) -> Structure:
    unknown = sorted(set(told) - set(STRUCTURE))
    if unknown:
        raise ValueError(", ".join(unknown))
    numbers = (float(told["sill"]), float(told["range"]), float(told.get("azimuth", 0)), float(told.get("ratio", 1)))
    return Structure(str(told["shape"]), *numbers)
