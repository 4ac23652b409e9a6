"""What is made of one raster cell by cell: its quantiles, and a raster of changed values."""

from collections.abc import Callable, Sequence

import numpy as np

from ..core.evidence.order_statistics import OrderStatistics, ranks_of
from .geotiff import FLOAT_NODATA
from .stack import OutputBand, Progress, RasterStack, part_of

Change = Callable[[np.ndarray], np.ndarray]


def quantiles(
    stack: RasterStack, total: int, shares: Sequence[float], progress: Progress, change: Change | None = None
) -> list[float]:
    """Return the exact quantiles at ``shares`` (0 … 1) of the ``total`` valid values of the first layer.

    ``change``: a function of the values whose quantiles are wanted instead, in single precision where that
    holds the values themselves.
    """
    dtype = stack.dtypes[0]
    if change is not None:
        dtype = np.dtype(np.float32 if dtype.itemsize < 4 or dtype == np.float32 else np.float64)
    wanted = ranks_of(total, shares)
    selection = OrderStatistics(dtype, [rank for low, high, _ in wanted for rank in (low, high)])
    for number in range(selection.passes):
        stack.fold(
            lambda block, arrays: selection.add(block.values(0) if change is None else change(block.values(0))),
            lambda part, done=number: progress((done + part) / selection.passes),
        )
        selection.end_pass()
    ends = [(selection.value(low), selection.value(high), part) for low, high, part in wanted]
    return [low + (high - low) * part for low, high, part in ends]


def median_and_mad(stack: RasterStack, total: int, progress: Progress) -> tuple[float, float]:
    """Return the exact median of the ``total`` valid values of the first layer, and that of |x - median|."""
    (median,) = quantiles(stack, total, [0.5], part_of(progress, 0, 0.5))
    (mad,) = quantiles(stack, total, [0.5], part_of(progress, 0.5, 1), lambda values: abs(values - median))
    return median, mad


def map_values(stack: RasterStack, change: Change, path: str, items: dict[str, str], progress: Progress) -> None:
    """Write ``change(values)`` of the valid values of the first layer, float32; NaN becomes nodata."""

    def fill(block, arrays):
        made = np.asarray(change(block.values(0)), np.float32)
        made[~np.isfinite(made)] = FLOAT_NODATA
        valid = block.valid(0)
        if valid is None:
            return [made.reshape(arrays[0].shape)]
        result = np.full(arrays[0].shape, FLOAT_NODATA, np.float32)
        result[valid] = made
        return [result]

    stack.map(fill, [OutputBand(path, "float32", FLOAT_NODATA, items)], progress)
