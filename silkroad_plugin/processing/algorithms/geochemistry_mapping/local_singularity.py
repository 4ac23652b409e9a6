"""Local singularity of a raster of contents: where a place is richer or poorer than its surroundings, at any level."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....i18n import N_, tr
from ....io.around import read_around
from ....io.geotiff import FLOAT_NODATA
from ....io.grid import Grid
from ....io.layer_info import parse, to_items
from ....io.stack import OutputBand, RasterStack, fill
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...inputs.mapped import advanced
from ...inputs.numbers import number_parameter
from ...outputs.metadata import retitled

ALPHA, SQUARED = N_("{title}: local singularity α"), N_("{title}: R² of the local singularity")


class LocalSingularity(SilkroadAlgorithm):
    """silkroad:local_singularity."""

    NAME = "local_singularity"
    TITLE = N_("Local singularity")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("singularity"), N_("multifractal"), N_("weak anomalies"), N_("fractal"))
    HELP = N_(
        "<p>Measures how the mean content of a window about each cell changes with the size of the window, which finds "
        "weak anomalies in a low background as well as strong ones in a high one.</p>"
        "<p><b>Method</b> (Cheng, 2007). The mean over a window of side ε goes as ε^(α − 2). The index α is 2 where "
        "the content does not depend on the window, <i>below 2 where the middle is enriched</i>, above 2 where it is "
        "depleted. It is fitted by least squares of the logarithm of the mean on the logarithm of the side, for "
        "windows of 3, 5, 7 … cells; the robust form takes the median of the slopes between all pairs of windows, "
        "which one odd window moves less.</p>"
        "<p><b>Edges and nodata.</b> A window is what of it holds values. Cells without a value get none; neither do "
        "cells about which a window has the mean 0.</p>"
        "<p><b>Output.</b> α without unit, low values favourable; R² of the straight line, by which a doubtful α is "
        "known. As evidence for prospectivity its kind is ascending.</p>"
        "<p><b>Limits.</b> Contents must not be negative: give contents, not logarithms or log-ratios. Take cells not "
        "larger than the spacing of the samples, and an interpolation that does not smooth strongly. In degrees cells "
        "are no squares; the index is measured all the same, for all windows at a place have one shape.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster of contents")))
        add(number_parameter("WINDOWS", tr("Number of windows (3, 5, 7 … cells)"), 6, 3, 50, whole=True))
        add(advanced(QgsProcessingParameterBoolean("ROBUST", tr("Median of the slopes (robust)"), False)))
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Singularity index α")))
        title = tr("R² of the singularity")
        add(QgsProcessingParameterRasterDestination("OUTPUT_R2", title, optional=True, createByDefault=False))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.windows = self.parameterAsInt(parameters, "WINDOWS", context)
        self.robust = self.parameterAsBool(parameters, "ROBUST", context)
        self.final = self.output_path("OUTPUT", context)
        self.squared = self.output_path("OUTPUT_R2", context)

    def compute(self, context, feedback):
        """Refuse negative contents, then fit block by block."""
        from ....core.geochemistry.singularity import singularity
        from ....io.geochemistry.estimates import shaped
        from ...outputs.raster_styles import singularity_index

        reach, halves = self.windows, range(1, self.windows + 1)
        with RasterStack([self.input]) as stack:
            refuse_negative(stack, progress_of(feedback, 0, 15))
            outputs = self._outputs(parse(stack.metadata(0)), stack.grid)

            def function(block):
                values = read_around(stack, block, reach, reach)
                if not np.isfinite(values).any():
                    return [np.full((block.height, block.width), FLOAT_NODATA, np.float32)] * len(outputs)
                found = singularity(values, halves, self.robust)
                inner = slice(reach, reach + block.height), slice(reach, reach + block.width)
                return [shaped(each[inner].ravel(), block) for each in (found.alpha, found.r_squared)][: len(outputs)]

            fill(stack.grid, function, outputs, progress_of(feedback, 15, 100))
        self.style(self.final, singularity_index)
        return {"OUTPUT": self.final, "OUTPUT_R2": self.squared}

    def _outputs(self, info, grid: Grid) -> list[OutputBand]:
        name = Path(self.input).stem
        side = (2 * self.windows + 1) * grid.cell_metres / 1000
        info = replace(info, unit="", breaks=(), classes={}, method="", made={})
        resolution = max(side, info.resolution_km or 0.0)
        made = [(self.final, replace(retitled(info, ALPHA, name), kind="ascending", resolution_km=resolution))]
        if self.squared:
            made.append((self.squared, replace(retitled(info, SQUARED, name), kind="", resolution_km=resolution)))
        return [OutputBand(self.outputs.stage(path), "float32", FLOAT_NODATA, to_items(each)) for path, each in made]


def refuse_negative(stack: RasterStack, progress) -> None:
    """Raise SilkroadError values_missing, values_negative: the law of windows is one of amounts."""
    counts, lowest = np.zeros(2, np.int64), np.inf

    def look(block, arrays):
        nonlocal lowest
        values = block.values(0)
        if values.size:
            counts[:] += values.size, int((values < 0).sum())
            lowest = min(lowest, float(values.min()))

    stack.fold(look, progress)
    if not counts[0]:
        raise SilkroadError("values_missing")
    if counts[1]:
        raise SilkroadError("values_negative", count=int(counts[1]), lowest=lowest)
