"""Several rasters on one grid: opened together for a model that joins them cell by cell."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from qgis.core import Qgis, QgsProcessingParameterMapLayer, QgsProcessingParameterMultipleLayers

from ...core.errors import SilkroadError
from ...core.evidence.kinds import Kind
from ...i18n import tr
from ...io.align import aligned
from ...io.drawn_cells import known_everywhere
from ...io.geotiff import bounded_cache, open_raster
from ...io.grid import Grid
from ...io.scratch import scratch_folder
from ...io.stack import Block, RasterStack
from ..base import progress_of
from .evidence import COLUMNS, MASKED, EvidenceLayer, evidence_layers, mask_raster

ALIGNED = 10  # percent of the progress that bringing the rasters to one grid may take


def rasters_parameter(name: str, title: str) -> QgsProcessingParameterMultipleLayers:
    """Return a parameter that takes several rasters."""
    return QgsProcessingParameterMultipleLayers(name, title, Qgis.ProcessingSourceType.Raster)


def mask_parameter(name: str = "MASK", optional: bool = True) -> QgsProcessingParameterMapLayer:
    """Return the parameter of the study area."""
    kinds = [Qgis.ProcessingSourceType.Raster, Qgis.ProcessingSourceType.VectorPolygon]
    return QgsProcessingParameterMapLayer(name, tr("Study area (raster or polygons)"), None, optional, kinds)


def layers_to_join(algorithm, name: str, context, reserved: frozenset[str] = COLUMNS) -> list[EvidenceLayer]:
    """Return the layers of a parameter, none of them named as ``reserved``.

    Raises SilkroadError no_rasters where there are none.
    """
    layers = evidence_layers(algorithm, name, None, context, reserved)
    if not layers:
        raise SilkroadError("no_rasters")
    return layers


@contextmanager
def joined_stack(
    algorithm, layers: Sequence[EvidenceLayer], mask, context, feedback, categorical: Sequence[bool] | None = None
) -> Iterator[RasterStack]:
    """Open the layers on the grid of the first one, within the mask; the log says what was resampled for that.

    ``categorical``: layers of classes, which are not interpolated; by default those that call themselves so and
    have names for their classes.
    """
    if categorical is None:
        categorical = [layer.kind is Kind.CATEGORICAL and bool(layer.info.classes) for layer in layers]
    grid = Grid.of(open_raster(layers[0].path))
    with scratch_folder() as folder, bounded_cache():
        mask = mask_raster(mask, grid, folder, algorithm.label("MASK"), context, feedback)
        paths = [layer.path for layer in layers]
        paths, mask, moved = aligned(paths, list(categorical), mask, folder, progress_of(feedback, MASKED, ALIGNED))
        for name, _ in moved:
            feedback.pushWarning(tr("Resampled to the grid of the first raster: {name}.").format(name=name))
        with RasterStack(paths, mask) as stack:
            stack.names = [layer.name for layer in layers]
            yield stack


def known_values(block: Block) -> tuple[np.ndarray, np.ndarray]:
    """Return where all layers of a block have data, and (layers, n) float64 values there."""
    known = known_everywhere(block)
    return known, np.stack([array[known].astype(float) for array in block.arrays])
