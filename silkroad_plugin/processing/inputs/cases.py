"""What a model counts: cells, or geological units instead of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
from qgis.core import Qgis, QgsProcessingFeatureSource, QgsProcessingParameterFeatureSource

from ...core.bookkeeping import counted_once
from ...core.evidence.kinds import Kind
from ...i18n import tr
from ...io.grid import Grid
from ...io.stack import OutputBand, Progress, RasterStack, part_of
from ...io.units import UnitTable
from .layers import Points, read_geometries

Result = TypeVar("Result")


@dataclass(frozen=True)
class Cases:
    """Evidence ``paths`` and ``mask`` by case; ``units``: None where cells are the cases; ``folder``: for files."""

    paths: Sequence[str]
    mask: str | None
    units: UnitTable | None
    folder: str

    def stack(self, names: Sequence[str]) -> RasterStack:
        """Return the stack of the cases."""
        stack = RasterStack(self.paths, self.mask)
        stack.names = list(names)
        return stack

    def once(self, points: Points) -> np.ndarray:
        """Return which points to keep (n, booleans) so that a unit with several counts as one ore-bearing unit,
        but each copy anew (``counted_once``)."""
        keep = np.ones(len(points), bool)
        if self.units is not None and len(points):
            xs, _ = self.places(points)
            keep = (xs < 0) | np.isin(np.arange(len(xs)), counted_once(xs, points.copies))
        return keep

    def places(self, points: Points) -> tuple[np.ndarray, np.ndarray]:
        """Return where points lie on the stack."""
        return (points.x, points.y) if self.units is None else self.units.places(points.x, points.y)

    def write(
        self, bands: Sequence[OutputBand], make: Callable[[list[OutputBand], Progress], Result], progress: Progress
    ) -> Result:
        """Have ``make(bands, progress)`` write the rasters; those of units are then painted on their cells."""
        if self.units is None:
            return make(list(bands), progress)
        made = [replace(band, path=str(Path(self.folder) / f"cases_{i}.tif")) for i, band in enumerate(bands)]
        steps = 1 + len(bands)
        result = make(made, part_of(progress, 0, 1 / steps))
        for number, (source, band) in enumerate(zip(made, bands, strict=True), start=1):
            self.units.paint(source.path, band, part_of(progress, number / steps, (number + 1) / steps))
        return result


def units_parameter() -> QgsProcessingParameterFeatureSource:
    """Return the parameter of the units."""
    title = tr("Geological units as cases instead of cells (polygons)")
    polygons = [Qgis.ProcessingSourceType.VectorPolygon]
    parameter = QgsProcessingParameterFeatureSource("UNITS", title, polygons, optional=True)
    parameter.setHelp(
        tr(
            "Each polygon is one case, whatever its area: ordered rasters enter with their mean, others with their "
            "commonest class. Every cell gets the score of its unit."
        )
    )
    return parameter


def unit_table(
    source: QgsProcessingFeatureSource, grid: Grid, label: str, unit_area_km2: float, folder: str, context, feedback,
    progress: Progress | None = None,
) -> UnitTable:  # fmt: skip
    """Return the units that polygons make on a grid; ``label`` names the input in messages."""
    spacing = grid.cell_metres / 2
    shapes, _ = read_geometries(source, grid.crs_wkt, spacing, label, context, feedback, extent=grid.extent)
    return UnitTable(shapes, grid, unit_area_km2, folder, progress)


def cases(
    algorithm, source: QgsProcessingFeatureSource | None, grid: Grid, paths: Sequence[str], mask: str | None,
    kinds: Sequence[Kind], unit_area_km2: float, folder: str, progress: Progress, context, feedback,
    classed: bool = False,
) -> Cases:  # fmt: skip
    """Return the cases of aligned rasters: the cells, or the units of the parameter UNITS where it was given.

    ``classed``: whether the method counts classes, see ``UnitTable.evidence``.
    """
    if source is None:
        return Cases(paths, mask, None, folder)
    label, part = algorithm.label("UNITS"), part_of(progress, 0, 0.5)
    units = unit_table(source, grid, label, unit_area_km2, folder, context, feedback, part)
    made = units.evidence(paths, mask, kinds, part_of(progress, 0.5, 1), classed=classed)
    return Cases(made, None, units, folder)
