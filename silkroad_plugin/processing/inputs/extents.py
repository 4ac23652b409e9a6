"""An extent in degrees, as algorithms of maps and map sheets take it."""

import re

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsRectangle

from ...catalogue.crs import transformation
from ...core.errors import SilkroadError
from ...i18n import interface_language
from ...numbers import given

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

    Raises SilkroadError extent_unusable, extent_longitude beyond 180°, and extent_antimeridian across it: QGIS would
    turn an extent written 170, −170 into all the rest of the globe.
    """
    if not is_given(parameters, name):
        return None
    found = algorithm.parameterAsExtent(parameters, name, context, crs)
    if found.isEmpty() or not found.isFinite():
        raise SilkroadError("extent_unusable", input=algorithm.label(name))
    typed = re.match(r"\s*([-+\d.eE]+)\s*,\s*([-+\d.eE]+)\s*,", str(parameters[name]))
    turned = typed and float(typed[1]) > float(typed[2])
    west, east = found.xMinimum(), found.xMaximum()
    own = algorithm.parameterAsExtentCrs(parameters, name, context)
    # About a pole all longitudes meet, and 180° is no edge.
    if own.isValid() and not own.isGeographic() and max(-found.yMinimum(), found.yMaximum()) < 90 - EXACT:
        way = transformation(own, crs, context.transformContext())
        turned = turned or _turns(algorithm.parameterAsExtent(parameters, name, context), way)
    crosses = turned or any(west < side - EXACT and east > side + EXACT for side in (-180, 180))
    beyond = west < -180 - EXACT or east > 180 + EXACT
    if beyond and (not crosses or west < -360 or east > 360):
        limits = {end: given(side, interface_language()) for end, side in (("west", west), ("east", east))}
        raise SilkroadError("extent_longitude", input=algorithm.label(name), **limits)
    if crosses:
        raise SilkroadError("extent_antimeridian", input=algorithm.label(name))
    return found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum()


def _turns(own: QgsRectangle, way: QgsCoordinateTransform) -> bool:
    """Tell whether an extent of another system lies across 180°, where its box in degrees goes round the globe."""
    try:
        found = way.transformBoundingBox(own, Qgis.TransformDirection.Forward, True)
    except QgsCsException:
        return False
    return found.xMinimum() > found.xMaximum()
