"""An extent in degrees, as algorithms of maps and map sheets take it."""

import re

from qgis.core import QgsCoordinateReferenceSystem

from ...core.errors import SilkroadError

EXACT = 1e-6  # degrees, by which an extent that ends at 180° may be off


def is_given(parameters: dict, name: str) -> bool:
    """Tell whether a parameter has a value, be it of use or not."""
    value = parameters.get(name)
    empty = getattr(value, "isNull", None)
    return value not in (None, "") and not (empty and empty())


def given_extent(
    algorithm, parameters: dict, context, crs: QgsCoordinateReferenceSystem, name: str = "EXTENT"
) -> tuple[float, float, float, float] | None:
    """Return west, south, east and north in degrees of ``crs``, None where no extent was given.

    Raises SilkroadError extent_unusable, and extent_antimeridian across 180°: QGIS would turn an extent written
    170, −170 into all the rest of the globe.
    """
    if not is_given(parameters, name):
        return None
    found = algorithm.parameterAsExtent(parameters, name, context, crs)
    if found.isEmpty() or not found.isFinite():
        raise SilkroadError("extent_unusable", input=algorithm.label(name))
    typed = re.match(r"\s*([-+\d.eE]+)\s*,\s*([-+\d.eE]+)\s*,", str(parameters[name]))
    turned = typed and float(typed[1]) > float(typed[2])
    if turned or found.xMinimum() < -180 - EXACT or found.xMaximum() > 180 + EXACT:
        raise SilkroadError("extent_antimeridian", input=algorithm.label(name))
    return found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum()
