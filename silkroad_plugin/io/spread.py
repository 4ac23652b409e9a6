"""Rasters of many runs summed up in four: mean, standard deviation, 5 and 95 % quantile."""

import shutil
from collections.abc import Callable, Sequence

import numpy as np

from ..core.errors import SilkroadError
from ..core.validation.spread import Spread, spread
from .geotiff import FLOAT_NODATA, TILE
from .stack import Block, OutputBand, Progress, RasterStack, fill

NAMES = ("mean", "std", "lower", "upper")
BYTES = 4  # of a cell of a run, before it is packed


def refuse_short_disk(folder: str, runs: int, cells: int) -> float:
    """Return how many megabytes the runs may take; raises SilkroadError disk_short where there is not that much."""
    needed, free = runs * cells * BYTES, shutil.disk_usage(folder).free
    if needed > free:
        raise SilkroadError("disk_short", folder=folder, needed=needed / 1e6, free=free / 1e6)
    return needed / 1e6


def write_spread(
    paths: Sequence[str], outputs: dict[str, OutputBand], check: Callable[[], None], progress: Progress | None = None
) -> float:
    """Write what runs (rasters on one grid) say of each cell; return the mean standard deviation.

    ``outputs``: by name of ``NAMES``, those that are wanted. Tiles are read from all runs at once, so that memory
    grows with the number of runs, a quarter of a megabyte each, and not with the raster. ``check`` is called between
    tiles and may raise Cancelled.
    """
    total, cells = 0.0, 0
    with RasterStack(list(paths)) as stack:

        def summed(block):
            nonlocal total, cells
            made = {name: np.full((block.height, block.width), FLOAT_NODATA, np.float32) for name in outputs}
            for rows, columns, window in _tiles(block):
                check()
                found = spread(_scores(stack.read(window)))
                known = np.isfinite(found.std)
                total += float(found.std[known].sum())
                cells += int(np.count_nonzero(known))
                for name, array in made.items():
                    array[rows, columns] = _filled(found, name).reshape(window[3], window[2])
            return [made[name] for name in outputs]

        fill(stack.grid, summed, list(outputs.values()), progress)
    return total / cells if cells else float("nan")


def _tiles(block: Block):
    """Yield the tiles of a block: rows and columns in it, and the window in the raster."""
    for y in range(0, block.height, TILE):
        for x in range(0, block.width, TILE):
            width, height = min(TILE, block.width - x), min(TILE, block.height - y)
            yield slice(y, y + height), slice(x, x + width), (block.x + x, block.y + y, width, height)


def _scores(tile: Block) -> np.ndarray:
    """Return the scores (runs, cells) of a tile, NaN where a run has none."""
    scores = np.empty((len(tile.arrays), tile.width * tile.height), np.float32)
    for i, row in enumerate(scores):
        row[:] = tile.arrays[i].ravel()
        valid = tile.valid(i)
        if valid is not None:
            row[~valid.ravel()] = np.nan
    return scores


def _filled(found: Spread, name: str) -> np.ndarray:
    values = getattr(found, name)
    return np.where(np.isfinite(values), values, FLOAT_NODATA).astype(np.float32)
