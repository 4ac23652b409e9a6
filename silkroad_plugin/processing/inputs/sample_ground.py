"""Where the samples of a layer lie in metres, also those of a layer in degrees, and the projection of printed maps."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import Qgis

from ...catalogue.crs import crs_of, geographic, moved, transformation
from ...core.errors import SilkroadError

if TYPE_CHECKING:
    from ...core.cartography.projection import ConicProjection
    from ...io.geochemistry.samples import Samples

MARGIN = 0.02  # of the extent, about the samples, in degrees at least this much


@dataclass(frozen=True, eq=False)
class SampleGround:
    """``xy`` (n, 2) metres in the system ``crs_wkt``, NaN for a sample without a place; ``lon_lat`` (n, 2) degrees;
    ``extent``: west, south, east, north in degrees; ``projection``: the equal-area conic of printed maps, by the
    one-sixth rule; ``own``: whether ``crs_wkt`` is the system of the layer, and not that projection."""

    xy: np.ndarray
    lon_lat: np.ndarray
    crs_wkt: str
    extent: tuple[float, float, float, float]
    projection: "ConicProjection"
    own: bool

    @property
    def placed(self) -> np.ndarray:
        """Return (n) which samples have a place."""
        return np.isfinite(self.xy).all(1)

    def spacing(self) -> float:
        """Return the median distance in metres from a place of samples to the nearest other one; NaN for one place."""
        from scipy.spatial import cKDTree

        places = np.unique(self.xy[self.placed], axis=0)
        return float(np.median(cKDTree(places).query(places, 2)[0][:, 1])) if len(places) > 1 else float("nan")


def ground_of(samples: "Samples", label: str, name: str, context) -> SampleGround | None:
    """Return where samples lie, None where none has a place. Raises SilkroadError vector_no_crs,
    samples_off_earth (none has a place on the earth)."""
    from ...core.cartography.projection import one_sixth_albers

    there = np.column_stack((samples.x, samples.y))
    if not np.isfinite(there).all(1).any():
        return None
    crs = crs_of(samples.crs_wkt)
    if not crs.isValid():
        raise SilkroadError("vector_no_crs", input=label, name=name)
    lon_lat = moved(there, transformation(crs, geographic(), context.transformContext()))
    if np.isnan(lon_lat).all():
        raise SilkroadError("samples_off_earth", input=label, name=name, crs=crs.userFriendlyIdentifier())
    (west, south), (east, north) = np.nanmin(lon_lat, 0), np.nanmax(lon_lat, 0)
    margin = max(MARGIN, MARGIN * max(east - west, north - south))
    extent = float(west - margin), float(south - margin), float(east + margin), float(north + margin)
    projection = one_sixth_albers(*extent)
    own = not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters
    if own:
        return SampleGround(there, lon_lat, samples.crs_wkt, extent, projection, True)
    xy = np.column_stack(projection.forward(*lon_lat.T))
    return SampleGround(xy, lon_lat, projection.wkt, extent, projection, False)
