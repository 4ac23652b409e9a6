"""Gradients, edges and continuation of gravity and magnetic grids."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingParameterDistance,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.evidence.potential_field import CONTINUED, Quantity, derive, memory_needed
from ....core.interruption import interruptible
from ....i18n import N_, interface_language, tr
from ....io.geotiff import FLOAT_NODATA
from ....io.grid import Grid
from ....io.layer_info import LayerInfo, parse, to_items
from ....io.memory import check_memory
from ....io.stack import OutputBand, RasterStack, computable, fill
from ....io.whole_raster import whole_raster
from ....numbers import number, percent
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...outputs.metadata import retitled

TITLES = {
    Quantity.HORIZONTAL_GRADIENT.value: N_("Total horizontal gradient"),
    Quantity.VERTICAL_DERIVATIVE.value: N_("First vertical derivative"),
    Quantity.ANALYTIC_SIGNAL.value: N_("Analytic signal"),
    Quantity.TILT.value: N_("Tilt angle"),
    Quantity.THETA.value: N_("Theta map"),
    Quantity.UPWARD_CONTINUATION.value: N_("Upward continuation"),
    Quantity.RESIDUAL.value: N_("Residual (field less its upward continuation)"),
}
RESULTS = {
    Quantity.HORIZONTAL_GRADIENT: N_("Total horizontal gradient: {title}"),
    Quantity.VERTICAL_DERIVATIVE: N_("First vertical derivative: {title}"),
    Quantity.ANALYTIC_SIGNAL: N_("Analytic signal: {title}"),
    Quantity.TILT: N_("Tilt angle: {title}"),
    Quantity.THETA: N_("Theta map: {title}"),
    Quantity.UPWARD_CONTINUATION: N_("Upward continuation: {title}"),
    Quantity.RESIDUAL: N_("Residual: {title}"),
}


class PotentialFieldEdges(SilkroadAlgorithm):
    """silkroad:potential_field_edges."""

    NAME = "potential_field_edges"
    TITLE = N_("Edges of a potential field")
    GROUP = "evidence"
    TAGS = (N_("gravity"), N_("magnetics"), N_("tilt"), N_("gradient"), N_("upward continuation"), "FFT")
    HELP = N_(
        "<p>Makes from a grid of gravity or magnetics what shows edges of bodies, faults and intrusions, or what "
        "parts deep from shallow sources. Everything is computed in the wavenumber domain (Blakely 1995, chapter "
        "12).</p>"
        "<p><b>Quantities.</b> f is the field; x points east, y north, z down.</p>"
        "<ul><li><i>Total horizontal gradient</i> √(fx² + fy²): greatest above steep edges (Cordell and Grauch "
        "1985).</li>"
        "<li><i>First vertical derivative</i> fz: positive above shallow bodies.</li>"
        "<li><i>Analytic signal</i> √(fx² + fy² + fz²): for magnetics that are not reduced to the pole (Roest, Verhoef "
        "and Pilkington 1992).</li>"
        "<li><i>Tilt angle</i> atan(fz / √(fx² + fy²)), −90° to 90°: 0 near the edges, for strong and weak bodies "
        "alike (Miller and Singh 1994).</li>"
        "<li><i>Theta map</i> √(fx² + fy²) / √(fx² + fy² + fz²), 0 to 1: 1 near the edges (Wijns, Perez and Kowalczyk "
        "2005).</li>"
        "<li><i>Upward continuation</i>: the field as it would be that much higher, exp(−|k| h) of its spectrum; deep "
        "sources remain.</li>"
        "<li><i>Residual</i>: the field less its upward continuation; shallow sources remain.</li></ul>"
        "<p><b>Height.</b> Metres of upward continuation; for a derivative it comes first, and 0 means none. "
        "Derivatives amplify noise: one or two cells of height quiet them.</p>"
        "<p><b>Grid.</b> Projected, in metres or another length; a grid in degrees is refused, since its cells change "
        "with latitude: bring it to a projected grid first (“Align rasters”), bilinear or cubic. The plane of least "
        "squares is taken off, the grid is mirrored and faded at its margins, holes are filled smoothly for the "
        "transform and are without data again in the result; the log warns, with their share. Within about a quarter "
        "of the field’s width from the margin, and beside large holes, values are guesses in part.</p>"
        "<p><b>Memory.</b> The transform needs the whole grid at once, about 200 bytes for each cell (2 GB for 3200 × "
        "3200); the need is checked before it begins.</p>"
        "<p><b>Output.</b> Gradients are in units of the field per metre, the tilt in degrees. Titles, source and "
        "position error are kept; the effective resolution is not finer than the height. Nothing is said of whether "
        "high or low values are favourable: edges are highs of the horizontal gradient and of theta, but values near 0 "
        "of the tilt, whose highs are the insides of sources. The field must be what the "
        "quantity supposes: total-field magnetics reduced to the pole, except for the analytic signal; Bouguer or "
        "isostatic gravity.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Gravity or magnetic grid")))
        default = Quantity.HORIZONTAL_GRADIENT.value
        self.addParameter(self.choices.parameter("QUANTITY", tr("Quantity"), TITLES, default))
        height = QgsProcessingParameterDistance(
            "HEIGHT", tr("Height of upward continuation (m)"), defaultValue=0, minValue=0
        )
        height.setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(height)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Result")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.quantity = Quantity(self.choice("QUANTITY", context))
        self.height = self.parameterAsDouble(parameters, "HEIGHT", context)
        if self.quantity in CONTINUED and not self.height > 0:
            raise SilkroadError("height_positive", height=self.height)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Read the grid, transform it, write the result."""
        with RasterStack([self.input]) as stack:
            grid, info = stack.grid, parse(stack.metadata(0))
            self._refuse(grid)
            need = memory_needed(grid.height, grid.width)
            feedback.pushInfo(
                tr("Memory needed: {need} MB.").format(need=number(round(need / 2**20), interface_language()))
            )
            check_memory(need, self.input)
            field = self._field(stack, progress_of(feedback, 0, 30))
        if gaps := np.count_nonzero(np.isnan(field)):
            text = tr(
                "{share} of the grid has no data and was filled smoothly for the transform: values beside these gaps "
                "are guesses in part."
            )
            feedback.pushWarning(text.format(share=percent(gaps / field.size, interface_language())))
        step_x, step_y = grid.pixel_width * grid.metres_per_unit, grid.pixel_height * grid.metres_per_unit
        found = interruptible(
            lambda report: derive(field, step_x, step_y, self.quantity, self.height, report),
            progress_of(feedback, 30, 80),
        )
        found[np.isnan(found)] = FLOAT_NODATA
        items = to_items(self._info(info, grid))
        output = OutputBand(self.outputs.stage(self.final), "float32", FLOAT_NODATA, items)

        def part(block):
            return [found[block.y : block.y + block.height, block.x : block.x + block.width]]

        fill(grid, part, [output], progress_of(feedback, 80, 99))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return {"OUTPUT": self.final}

    def _refuse(self, grid: Grid) -> None:
        if grid.crs is None:
            raise SilkroadError("raster_no_crs", input=self.label("INPUT"), path=self.input)
        if grid.is_geographic:
            raise SilkroadError("field_in_degrees", input=self.label("INPUT"), path=self.input)

    def _field(self, stack: RasterStack, progress) -> np.ndarray:
        field = whole_raster(stack, progress, lambda block: computable(block.values(0), self.input))
        if np.isnan(field).all():
            raise SilkroadError("raster_all_nodata", input=self.label("INPUT"), path=self.input)
        return field

    def _info(self, info: LayerInfo, grid: Grid) -> LayerInfo:
        """Return what the result says of itself."""
        smooth = 0.0 if self.quantity is Quantity.RESIDUAL else self.height / 1000
        resolution = max(info.resolution_km or 0.0, grid.cell_metres / 1000, smooth)
        per_metre = f"{info.unit}/m" if info.unit else ""
        unit = {Quantity.TILT: "°", Quantity.THETA: ""}.get(self.quantity, per_metre)
        unit = info.unit if self.quantity in CONTINUED else unit
        # Whether its highs, its lows or values near 0 are favourable is for the user to say.
        info = replace(info, resolution_km=resolution, unit=unit, kind="", classes={}, breaks=(), method="")
        return retitled(info, RESULTS[self.quantity], Path(self.input).stem)
