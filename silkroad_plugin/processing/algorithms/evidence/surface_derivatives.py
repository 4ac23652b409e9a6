"""Shape of the ground that GDAL and QGIS do not give."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingParameterRasterDestination, QgsProcessingParameterRasterLayer

from ....core.errors import SilkroadError
from ....core.evidence.terrain import Fit, Quantity, derivatives, half_widths, shape, topographic_position
from ....i18n import N_, tr
from ....io.around import read_around
from ....io.geotiff import FLOAT_NODATA
from ....io.layer_info import parse, to_items
from ....io.stack import OutputBand, RasterStack, computable, fill
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.grids import measurable_grid, north_up_grid
from ...inputs.layers import raster_path
from ...outputs.metadata import retitled

MAX_CELLS = 2000  # of a radius: wider circles would hold tens of millions of cells about each cell
TITLES = {
    Quantity.PROFILE_CURVATURE.value: N_("Profile curvature"),
    Quantity.PLAN_CURVATURE.value: N_("Plan curvature"),
    Quantity.TANGENTIAL_CURVATURE.value: N_("Tangential curvature"),
    Quantity.NORTHNESS.value: N_("Northness"),
    Quantity.EASTNESS.value: N_("Eastness"),
    Quantity.TOPOGRAPHIC_POSITION.value: N_("Topographic position"),
}
RESULTS = {
    Quantity.PROFILE_CURVATURE: N_("Profile curvature: {title}"),
    Quantity.PLAN_CURVATURE: N_("Plan curvature: {title}"),
    Quantity.TANGENTIAL_CURVATURE: N_("Tangential curvature: {title}"),
    Quantity.NORTHNESS: N_("Northness: {title}"),
    Quantity.EASTNESS: N_("Eastness: {title}"),
    Quantity.TOPOGRAPHIC_POSITION: N_("Topographic position: {title}"),
}
FITS = {
    Fit.ZEVENBERGEN_THORNE.value: N_("Zevenbergen and Thorne (1987): four neighbours"),
    Fit.EVANS.value: N_("Evans (1980): least squares over nine cells, quieter"),
}


class SurfaceDerivatives(SilkroadAlgorithm):
    """silkroad:surface_derivatives."""

    NAME = "surface_derivatives"
    TITLE = N_("Surface derivatives")
    GROUP = "evidence"
    TAGS = (N_("relief"), N_("elevation model"), N_("curvature"), N_("aspect"), "DEM", "TPI")
    HELP = N_(
        "<p>Makes from an elevation model what GDAL and QGIS lack: curvatures, the direction that slopes face as "
        "northness and eastness, and topographic position within any radius. For slope, aspect, hillshade, "
        "ruggedness and roughness use GDAL’s own tools (Raster ‣ Analysis).</p>"
        "<p><b>Polynomial.</b> z = r x²/2 + s x y + t y²/2 + p x + q y + u, x east, y north, through the nine cells "
        "about each cell: by <i>Zevenbergen and Thorne</i> (1987) from the four neighbours and the corners, or by "
        "<i>Evans</i> (1980; Young 1978) by least squares, which is quieter on rough models.</p>"
        "<p><b>Quantities.</b> With g = p² + q²:</p>"
        "<ul><li><i>Profile curvature</i> −(p²r + 2pqs + q²t) / [g (1 + g)^1.5]: along the fall line; water speeds up "
        "where it is positive.</li>"
        "<li><i>Plan curvature</i> −(q²r − 2pqs + p²t) / g^1.5: of the contours; positive on spurs, negative in "
        "hollows.</li>"
        "<li><i>Tangential curvature</i> −(q²r − 2pqs + p²t) / [g (1 + g)^0.5]: the same in the plane across the "
        "slope; it stays small on level ground.</li>"
        "<li><i>Northness</i> −q/√g and <i>eastness</i> −p/√g: cosine and sine of the aspect, from −1 to 1, without "
        "the jump of the aspect at 360°.</li>"
        "<li><i>Topographic position</i>: the height less the mean of the other cells whose centres lie within the "
        "radius (Weiss 2001); positive on ridges, negative in valleys. GDAL has the nine cells only.</li></ul>"
        "<p>Curvatures are in 1/m, <b>positive where the ground is convex</b>; other programs turn the sign. Level "
        "cells, which have no direction, get 0.</p>"
        "<p><b>Coordinates.</b> In degrees the true width and height of the cells at each latitude are used, on "
        "the ellipsoid. Heights must be in metres, rows must run from north to south.</p>"
        "<p><b>Output.</b> Cells at the edge and beside cells without data have no curvature or direction; for "
        "topographic position the known cells in the circle count. It keeps titles, source and position error; a "
        "radius becomes the effective resolution. Whether high or low values are favourable is not said. Blocks with a "
        "margin are crossed one by one, at any size.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Elevation model (m)")))
        default = Quantity.PROFILE_CURVATURE.value
        self.addParameter(self.choices.parameter("QUANTITY", tr("Quantity"), TITLES, default))
        self.addParameter(self.choices.parameter("METHOD", tr("Polynomial"), FITS, Fit.ZEVENBERGEN_THORNE.value))
        self.addParameter(metres("RADIUS", tr("Radius of topographic position (m)"), 1000))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Result")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.quantity = Quantity(self.choice("QUANTITY", context))
        self.fit = Fit(self.choice("METHOD", context))
        self.radius = self.parameterAsDouble(parameters, "RADIUS", context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Cross the blocks with their margins."""
        grid = measurable_grid(self, "INPUT", self.input)
        north_up_grid(self.input, self.label("INPUT"))
        position = self.quantity is Quantity.TOPOGRAPHIC_POSITION
        with RasterStack([self.input]) as stack:
            make = self._position(stack, feedback) if position else self._shape(stack)

            def part(block):
                made = make(block)
                made[np.isnan(made)] = FLOAT_NODATA
                return [made.astype(np.float32)]

            info = parse(stack.metadata(0))
            span = self.radius if position else grid.cell_metres
            unit = {Quantity.NORTHNESS: "", Quantity.EASTNESS: "", Quantity.TOPOGRAPHIC_POSITION: "m"}
            info = replace(
                retitled(info, RESULTS[self.quantity], Path(self.input).stem),
                resolution_km=max(info.resolution_km or 0.0, span / 1000),
                unit=unit.get(self.quantity, "1/m"),
                kind="",  # whether highs or lows are favourable is for the user to say
                classes={},
                breaks=(),
                method="",
            )
            output = OutputBand(self.outputs.stage(self.final), "float32", FLOAT_NODATA, to_items(info))
            fill(grid, part, [output], progress_of(feedback, 0, 99))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return {"OUTPUT": self.final}

    def _shape(self, stack: RasterStack):
        def make(block):
            step_x, step_y = stack.grid.row_steps(np.arange(block.y, block.y + block.height))
            heights = self._read(stack, block, 1, 1)
            return shape(derivatives(heights, step_x, step_y, self.fit), self.quantity)

        return make

    def _position(self, stack: RasterStack, feedback):
        grid = stack.grid
        step_x, step_y = grid.row_steps(np.arange(grid.height))
        down, across = (math.floor(self.radius / step.min() * (1 + 1e-9)) for step in (step_y, step_x))
        if not 1 <= max(down, across) <= MAX_CELLS:
            least, most = max(step_x.min(), step_y.min()), MAX_CELLS * min(step_x.min(), step_y.min())
            raise SilkroadError(
                "radius_cells", input=self.label("RADIUS"), radius=self.radius, least=float(least), most=float(most)
            )

        def make(block):
            rows = np.arange(block.y - down, block.y + block.height + down)
            halves = np.minimum(half_widths(*grid.row_steps(rows), down, self.radius), across)
            return topographic_position(self._read(stack, block, down, across), halves, down, across, tick_of(feedback))

        return make

    def _read(self, stack: RasterStack, block, down: int, across: int) -> np.ndarray:
        heights = read_around(stack, block, down, across)
        computable(heights[np.isfinite(heights)], self.input)
        return heights
