"""Areas of the classes of a raster within the frame of a map, on the ellipsoid, in whatever system the raster is."""

from collections.abc import Callable

import numpy as np
from osgeo import gdal

from ..core.errors import SilkroadError
from .grid import Grid
from .stack import RasterStack, data_cells, open_raster

CELLS = 500_000  # places within the frame at which a raster is asked


def class_areas(
    path: str,
    bounds: tuple[float, float, float, float],
    inside: Callable[[np.ndarray, np.ndarray], np.ndarray],
    number: Callable[[np.ndarray], np.ndarray],
    classes: int,
) -> np.ndarray:
    """Return (classes) areas in km² within a frame.

    ``bounds``: west, south, east, north of the frame in degrees; ``inside``: of longitudes and latitudes tells those
    within it; ``number``: of values tells the class from 0, or a negative number for none. Each place on a grid in
    degrees stands for its cell of the ellipsoid. Raises SilkroadError raster_unreadable.
    """
    west, south, east, north = bounds
    across = (east - west) * np.cos(np.radians((south + north) / 2))
    width = max(2, round(np.sqrt(CELLS * across / (north - south))))
    height = max(2, round(CELLS / width))
    options = {"format": "MEM", "dstSRS": "EPSG:4326", "outputBounds": bounds, "width": width, "height": height}
    # Beyond the raster there is no data, whatever it marks as such.
    found = gdal.Warp("", open_raster(path), resampleAlg="near", dstAlpha=True, **options)
    if found is None:
        raise SilkroadError("raster_unreadable", path=path, reason=gdal.GetLastErrorMsg())
    band, alpha = found.GetRasterBand(1), found.GetRasterBand(found.RasterCount)
    values, grid = band.ReadAsArray(), Grid.of(found)
    known = alpha.ReadAsArray() > 0
    data = data_cells(values, band.GetNoDataValue())
    known = known if data is None else known & data
    lon, lat = (
        grid.to_map(np.arange(width) + 0.5, np.zeros(width))[0],
        grid.to_map(np.zeros(height), np.arange(height) + 0.5)[1],
    )
    known &= inside(*np.meshgrid(lon, lat))
    areas = np.broadcast_to(grid.row_areas()[:, None], values.shape)[known] / 1e6
    numbers = number(values[known])
    return np.bincount(numbers[numbers >= 0], areas[numbers >= 0], classes)


def category_names(path: str) -> dict[str, str]:
    """Return what a raster calls its whole numbers: value -> name, none where it names none."""
    dataset = open_raster(path)  # a band outlives its dataset only to crash
    names = dataset.GetRasterBand(1).GetCategoryNames() or []
    return {str(value): name.strip() for value, name in enumerate(names) if name and name.strip()}


def unknown_cells(path: str, unknown: Callable[[np.ndarray], np.ndarray]) -> tuple[int, float, float]:
    """Return how many cells of a raster are ``unknown`` (values -> whether), and their lowest and highest value."""
    count, ends = 0, [np.inf, -np.inf]

    def look(block, arrays):
        nonlocal count
        values = block.values(0)
        values = values[unknown(values)]
        if values.size:
            count += values.size
            ends[:] = min(ends[0], float(values.min())), max(ends[1], float(values.max()))

    with RasterStack([path]) as stack:
        stack.fold(look)
    return count, *ends


def different_values(path: str, most: int) -> list[float]:
    """Return the different values of a raster, ascending; where there are more than ``most``, some of them."""
    seen: set[float] = set()

    def look(block, arrays):
        if len(seen) <= most:
            seen.update(np.unique(block.values(0)).tolist())

    with RasterStack([path]) as stack:
        stack.fold(look)
    return sorted(seen)
