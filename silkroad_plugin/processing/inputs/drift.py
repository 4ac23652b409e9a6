"""Rasters of external drift: what they hold at the samples and at the cells of a map."""

from pathlib import Path

import numpy as np

from ...catalogue.crs import crs_of, moved, transformation
from ...core.errors import SilkroadError
from ...io.align import align, fits
from ...io.grid import Grid
from ...io.stack import RasterStack, open_raster
from .mapped import Mapped

LEAST = 0.5  # of the samples must lie where the rasters have data


def drift_at_samples(paths: list[str], mapped: Mapped, grid: Grid, label: str, context) -> np.ndarray:
    """Return (n, rasters) what the rasters hold at the samples, NaN where they hold nothing.

    ``mapped`` has its places in metres of the grid. Raises SilkroadError drift_elsewhere, naming the input ``label``.
    """
    found = np.empty((len(mapped), len(paths)))
    for column, path in enumerate(paths):
        system = Grid.of(open_raster(path)).crs_wkt or grid.crs_wkt
        turn = transformation(crs_of(grid.crs_wkt), crs_of(system), context.transformContext())
        places = moved(mapped.xy / grid.metres_per_unit, turn)
        with RasterStack([path]) as stack:
            (found[:, column],) = stack.sample(*places.T)
    known = int(np.isfinite(found).all(1).sum())
    if known < max(2, LEAST * len(mapped)):
        raise SilkroadError("drift_elsewhere", input=label, count=known, samples=len(mapped))
    return found


def on_grid(paths: list[str], grid: Grid, folder: str, progress) -> list[str]:
    """Return the rasters on the grid of the map: as they are, or resampled between cells in files of ``folder``."""
    made = []
    for number, path in enumerate(paths):
        if not fits(path, grid):
            path = align(path, grid, str(Path(folder) / f"drift_{number}.tif"), "bilinear", blend=True)
        made.append(path)
        progress((number + 1) / len(paths))
    return made
