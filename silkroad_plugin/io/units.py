"""Geological units as cases (地质单元法): evidence by unit instead of by cell, as rasters of one row.

Every method of the plugin reads rasters. A table of n units is a raster of n cells in a row, each of which stands
for one unit whatever its size, so that the methods need not know of units at all.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..core.errors import SilkroadError
from ..core.evidence.kinds import Kind
from .geotiff import OutputBand, write_geotiff
from .grid import Grid
from .stack import Progress, RasterStack, fill
from .vectors import Polygons

PER_CLASS, MOST_CLASSES = 5, 10


class UnitTable:
    """Units on a grid. ``geometries``: polygons in its CRS, of which the last counts where they overlap;
    ``unit_area_km2``: what a unit counts for; files go to ``folder``. Raises SilkroadError units_outside."""

    def __init__(
        self,
        geometries: Sequence[ogr.Geometry],
        grid: Grid,
        unit_area_km2: float,
        folder: str,
        progress: Progress | None = None,
    ):
        self.count, self._folder = len(geometries), Path(folder)
        self._ids = str(self._folder / "units.tif")
        polygons = Polygons(geometries, grid, range(1, self.count + 1))
        bands = [OutputBand(self._ids, polygons.dtype.name, 0, repeats=True)]
        fill(grid, lambda block: [polygons.burn(block)], bands, progress)
        side = 1000 * unit_area_km2**0.5 / grid.metres_per_unit
        self.grid = Grid(self.count, 1, (0.0, side, 0.0, 0.0, 0.0, -side), grid.crs_wkt)

    def evidence(
        self, paths: Sequence[str], mask: str | None, kinds: Sequence[Kind], progress: Progress | None = None,
        classed: bool = False,
    ) -> list[str]:  # fmt: skip
        """Return the paths of the rasters by unit: the mean of ordered layers, the commonest class of others.

        Cells outside the mask and without data do not count; a unit without any has none itself. ``classed``: means
        are joined to classes of about as many units, at least ``PER_CLASS`` in each, and stand for them by their mean:
        else every unit would be a class of its own.
        """
        summaries = [(_Commonest if kind is Kind.CATEGORICAL else _Mean)(self.count) for kind in kinds]
        with RasterStack([*paths, self._ids], mask) as stack:

            def take(block, arrays):
                inside = block.valid(len(paths))
                for layer, summary in enumerate(summaries):
                    valid = block.valid(layer)
                    both = inside if valid is None else valid if inside is None else valid & inside
                    at = slice(None) if both is None else both
                    summary.add(arrays[-1][at].ravel().astype(np.int64) - 1, arrays[layer][at].ravel())

            stack.fold(take, progress)
            metadata = [stack.metadata(layer) for layer in range(len(paths))]
        results = [summary.result() for summary in summaries]
        if classed:
            ordered = [kind is not Kind.CATEGORICAL for kind in kinds]
            results = [_joined(values) if which else values for values, which in zip(results, ordered, strict=True)]
        if not any(np.isfinite(values).any() for values in results):
            raise SilkroadError("units_outside")
        made = []
        for layer, (values, items) in enumerate(zip(results, metadata, strict=True)):
            made.append(str(self._folder / f"by_unit_{layer:02d}.tif"))
            write_geotiff(made[-1], values[None], self.grid, np.nan, items)
        return made

    def places(self, xs, ys) -> tuple[np.ndarray, np.ndarray]:
        """Return where points (in the CRS of the grid) lie on the rasters by unit; off them outside all units."""
        with RasterStack([self._ids]) as stack:
            units = stack.sample(xs, ys)[0]
        side = self.grid.pixel_width
        return np.where(np.isfinite(units), (units - 0.5) * side, -side), np.full(len(units), -side / 2)

    def paint(self, source: str, target: OutputBand, progress: Progress | None = None) -> np.ndarray:
        """Write a raster by unit to the cells of the units; return its values (n), NaN where there are none."""
        with RasterStack([source]) as stack:
            values = stack.read((0, 0, self.count, 1))
            row = values.arrays[0].ravel().astype(float)
            valid = values.has_data(0)
        table = np.append(target.nodata, row).astype(np.float32)
        with RasterStack([self._ids]) as stack:
            stack.map(lambda block, arrays: [table[arrays[0]]], [target], progress)
        return row if valid is None else np.where(valid.ravel(), row, np.nan)


def _joined(values: np.ndarray) -> np.ndarray:
    """Return the mean of the class of each value; equal values stay together."""
    known = np.flatnonzero(np.isfinite(values))
    classes = int(np.clip(len(known) // PER_CLASS, 2, MOST_CLASSES))
    if len(np.unique(values[known])) <= classes:
        return values
    limits = np.quantile(values[known], np.arange(1, classes) / classes)
    group = np.searchsorted(limits, values[known])
    means = np.bincount(group, values[known], classes) / np.maximum(np.bincount(group, minlength=classes), 1)
    result = values.copy()
    result[known] = means[group]
    return result


class _Mean:
    def __init__(self, count: int):
        self._sums, self._cells = np.zeros(count), np.zeros(count)

    def add(self, units, values):
        self._sums += np.bincount(units, values, len(self._sums))
        self._cells += np.bincount(units, minlength=len(self._cells))

    def result(self):
        with np.errstate(invalid="ignore"):
            return np.where(self._cells > 0, self._sums / self._cells, np.nan)


class _Commonest:
    """Counts the cells of each class in each unit; of equally common classes the lowest is taken."""

    def __init__(self, count: int):
        self._count = count
        self._numbers: dict[float, int] = {}  # of the classes, as they were met
        self._codes, self._cells = np.empty(0, np.int64), np.empty(0, np.int64)

    def add(self, units, values):
        # Neighbours are mostly alike: runs of them are counted, and only runs sorted.
        ends = np.flatnonzero(np.append((units[1:] != units[:-1]) | (values[1:] != values[:-1]), len(units) > 0))
        cells = np.diff(ends, prepend=-1)
        classes, place = np.unique(values[ends], return_inverse=True)
        numbers = [self._numbers.setdefault(value, len(self._numbers)) for value in classes.astype(float).tolist()]
        codes = units[ends] << 32 | np.array(numbers, np.int64)[place]
        self._codes, place = np.unique(np.concatenate([self._codes, codes]), return_inverse=True)
        self._cells = np.bincount(place, np.concatenate([self._cells, cells])).astype(np.int64)

    def result(self):
        found, classes = np.full(self._count, np.nan), np.array(list(self._numbers))
        units, values = self._codes >> 32, classes[self._codes & 0xFFFFFFFF]
        order = np.lexsort((-values, self._cells))  # the commonest last, of equals the lowest class
        found[units[order]] = values[order]
        return found
