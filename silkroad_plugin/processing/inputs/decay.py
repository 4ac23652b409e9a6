"""How proximity falls with distance: the parameters that proximity rasters share."""

import math
from collections.abc import Callable
from functools import partial

import numpy as np
from qgis.core import Qgis, QgsProcessingParameterDistance, QgsProcessingParameterNumber

from ...core.evidence.transforms import Decay, proximity
from ...i18n import N_, tr
from .numbers import optional_number

DECAYS = {
    "linear": N_("Linear, 0 beyond the reach"),
    "exponential": N_("Exponential, 1/e at the reach"),
    "sigmoid": N_("Sigmoid, about one half at the reach"),
}


def add_reach(algorithm) -> None:
    """Add the parameters REACH and SLOPE."""
    algorithm.addParameter(metres("REACH", tr("Reach (m)"), 5000))
    slope = QgsProcessingParameterNumber(
        "SLOPE", tr("Slope of the sigmoid (1/m)"), Qgis.ProcessingNumberParameterType.Double, optional=True, minValue=0
    )
    slope.setFlags(slope.flags() | Qgis.ProcessingParameterFlag.Advanced)
    algorithm.addParameter(slope)


def metres(name: str, title: str, default: float | None = None, optional: bool = False):
    """Return a parameter for a length in metres, whatever the units of a layer's CRS."""
    made = QgsProcessingParameterDistance(name, title, default, minValue=0, optional=optional)
    made.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return made


def read_proximity(algorithm, code: str, context) -> tuple[Callable[[np.ndarray], np.ndarray], float]:
    """Return the function from metres to proximity, and the distance from which it is 0.

    Raises SilkroadError reach_positive.
    """
    reach = algorithm.parameterAsDouble(algorithm.parameters, "REACH", context)
    slope = optional_number(algorithm, "SLOPE", context)
    falls = partial(proximity, decay=Decay(code), reach=reach, slope=slope)
    falls(np.zeros(1))
    return falls, reach if code == "linear" else math.inf
