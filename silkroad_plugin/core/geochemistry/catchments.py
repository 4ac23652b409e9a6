"""Stream sediments against the rocks of their catchments: background by lithology, residual, dilution.

Bonham-Carter & Goodfellow (1986); Carranza (2009), equations 5.5-5.7; Hawkes (1976).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import SilkroadError


@dataclass(frozen=True)
class LithologyBackground:
    """Background of each catchment from the areas of its rocks."""

    by_unit: np.ndarray  # (units,) M, mean content of the sediments, weighted by the area of the unit; NaN if nowhere
    background: np.ndarray  # (n,) Y', of each catchment
    residual: np.ndarray  # (n,) Y − Y'


def lithology_background(contents: np.ndarray, areas: np.ndarray) -> LithologyBackground:
    """Return the background of (n,) contents from the areas (n, units) of the rocks in each catchment, any one unit.

    Mⱼ = Σᵢ Yᵢ Xᵢⱼ / Σᵢ Xᵢⱼ and Y'ᵢ = Σⱼ Mⱼ Xᵢⱼ / Σⱼ Xᵢⱼ. Samples without a content do not count for M but get a
    background. Raises SilkroadError catchment_shape, catchment_area.
    """
    contents, areas = np.asarray(contents, float), np.asarray(areas, float)
    if areas.ndim != 2 or contents.shape != (len(areas),):
        raise SilkroadError("catchment_shape", contents=str(contents.shape), areas=str(areas.shape))
    if not (np.isfinite(areas).all() and (areas >= 0).all() and (areas.sum(1) > 0).all()):
        raise SilkroadError("catchment_area")
    known = np.isfinite(contents)
    total = areas[known].sum(0)
    by_unit = np.divide(contents[known] @ areas[known], total, out=np.full(len(total), np.nan), where=total > 0)
    # A unit that no sample with a content drains has no mean; the others speak for the rest of the catchment.
    counted = areas * np.isfinite(by_unit)
    weight = counted.sum(1)
    sums = counted @ np.nan_to_num(by_unit)
    background = np.divide(sums, weight, out=np.full(len(contents), np.nan), where=weight > 0)
    return LithologyBackground(by_unit, background, contents - background)


def undiluted(
    contents: np.ndarray, background: np.ndarray, catchment_km2: np.ndarray, source_km2: float = 1.0
) -> np.ndarray:
    """Return (n,) contents of a source of ``source_km2``: Ca = [Am (Cm − Cb) + Cb Aa] / Aa (Hawkes 1976).

    Where the content is below background the result falls below it, too, and may be negative: no source there.
    Raises SilkroadError catchment_area, catchment_source.
    """
    catchment_km2 = np.asarray(catchment_km2, float)
    if not (catchment_km2 > 0).all():
        raise SilkroadError("catchment_area")
    if not source_km2 > 0:
        raise SilkroadError("catchment_source", area=float(source_km2))
    background = np.asarray(background, float)
    return catchment_km2 * (np.asarray(contents, float) - background) / source_km2 + background
