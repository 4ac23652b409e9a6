"""The raster of an element on the grid that all elements share."""

from dataclasses import dataclass, replace

import numpy as np

from ..core.errors import SilkroadError
from ..core.geochemistry import variogram_text
from ..core.geochemistry.idw import InverseDistance, InverseDistanceWeighting
from ..core.geochemistry.kriging import Kriger, Kriging
from ..core.geochemistry.locations import averaged
from ..core.geochemistry.lognormal_kriging import brought_back, logarithms
from ..core.geochemistry.variogram import empirical_variogram, usual_lags
from ..io.geochemistry.estimates import estimate_over
from ..io.geotiff import FLOAT_NODATA
from ..io.grid import Grid
from ..io.layer_info import LayerInfo, to_items
from ..io.stack import OutputBand
from .inputs.variogram import fitted

PAIRS = 3_000_000  # of samples for a variogram: more of them do not change it and take most of the time
FEWEST = 5  # places with a content, under which there is no map
FITTED = 0.3  # of the time goes into the variogram


@dataclass(frozen=True)
class Interpolation:
    """``method``: "idw" or "kriging"; ``logarithms``: interpolate these and bring them back; ``radius`` in metres."""

    method: str
    logarithms: bool
    neighbours: int
    radius: float
    power: float


def refuse_flat(values) -> None:
    """Raise SilkroadError atlas_few, atlas_constant where contents (n) make no map."""
    if len(values) < FEWEST:
        raise SilkroadError("atlas_few", count=len(values), needed=FEWEST)
    if np.ptp(values) == 0:
        raise SilkroadError("atlas_constant", count=len(values), value=float(values[0]))


def write_surface(xy, values, grid: Grid, how: Interpolation, info: LayerInfo, path: str, progress) -> str:
    """Write the raster of contents ``values`` (n) at ``xy`` (n, 2); return the variogram as text, "" without one.

    Samples at one place count by their mean. Raises what kriging, its variogram and logarithms of contents that are 0
    raise.
    """
    places = averaged(xy, values)
    used = logarithms(places.values) if how.logarithms else places.values
    estimate, model, begun = (_kriged if how.method == "kriging" else _weighted)(places.xy, used, how, progress)
    band = OutputBand(path, "float64", FLOAT_NODATA, to_items(info), info.unit)

    def part(share):
        progress(begun + (1 - begun) * share)

    estimate_over(grid, estimate, [band], part)
    return model


def _weighted(xy, values, how: Interpolation, progress):
    weighting = InverseDistance(how.power, how.neighbours, how.radius)
    interpolated = InverseDistanceWeighting(xy, values, weighting)

    def estimate(places, told):
        found = interpolated(places, told).estimate
        return [np.exp(found) if how.logarithms else found]

    return estimate, "", 0.0


def _kriged(xy, values, how: Interpolation, progress):
    lags = replace(usual_lags(xy), pairs=PAIRS)
    empirical = empirical_variogram(xy, values, lags, lambda share: progress(0.7 * FITTED * share))
    model = fitted(xy, values, (empirical,))[0].model
    kriger = Kriger(xy, values, Kriging(model, how.neighbours, how.radius))

    def estimate(places, told):
        found = kriger(places, progress=told)
        return [brought_back(found) if how.logarithms else found.estimate]

    scale = variogram_text.LOGARITHMS if how.logarithms else variogram_text.CONTENTS
    return estimate, variogram_text.written(model, scale), FITTED
