"""Length of lineaments, of all or of some strikes, in a circle about each cell."""

from dataclasses import replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.evidence.density import Kernel
from ....i18n import LANGUAGES, N_, interface_language, tr
from ....io.density import lines_filler, strikes
from ....io.layer_info import LayerInfo, to_items
from ....io.stack import OutputBand, fill
from ....numbers import percent
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.grids import measurable_grid
from ...inputs.layers import raster_path, vector_source
from ...inputs.numbers import optional_number
from ...inputs.weighted import features_parameter, weighted_lines
from .feature_density import NODATA, read_radius

TITLE = N_("Lineament density: {name} (km per km²)")
STRIKE_TITLE = N_("Lineament density: {name}, strike {low}–{high}° (km per km²)")


class LineamentDensity(SilkroadAlgorithm):
    """silkroad:lineament_density."""

    NAME = "lineament_density"
    TITLE = N_("Lineament density")
    GROUP = "evidence"
    TAGS = (N_("lineaments"), N_("faults"), N_("strike"), N_("density"))
    HELP = N_(
        "<p>Makes a raster of the length of lineaments, faults or other lines in the circle about the centre of each "
        "cell, divided by the area of the circle: km per km². Dense crossing fractures are places where fluids "
        "could pass.</p>"
        "<p><b>Method.</b> Exact: of each straight piece the length inside the circle counts, by the intersection of "
        "a line with a circle, not the number of cells that it crosses. A long straight line at the distance a from "
        "the cell gives 2 √(r² − a²) / (π r²). In degrees circle and length are geodesic, on projected grids they are "
        "plane ones. Lines outside the grid count where the circle reaches them.</p>"
        "<p><b>Strike.</b> With both azimuths only the pieces that strike between them count, degrees clockwise from "
        "true north, 0 to 180; from 160 to 20 goes through north. Each straight piece has its own strike, so that of "
        "a bent fault only the parts of that direction count. Maps of different sets (for instance 20–70 and 110–160) "
        "show which set carries the ore.</p>"
        "<p><b>Beside QGIS.</b> The line density of QGIS cuts all lines by a polygon of the circle for each cell, in "
        "units of the layer, without strikes; on projected grids it gives nearly the same figures, about a "
        "hundred times slower. <i>Feature density</i> adds weights and a quartic kernel.</p>"
        "<p><b>Output.</b> Radius as effective resolution, position error of the lines as in <i>Distance to "
        "features</i>. LENGTH_SHARE is the share of the length that the strikes leave.</p>"
        "<p><b>Limits.</b> Density depends on who drew the lines and at which scale: do not join maps of different "
        "scales. Near the edge of the mapped area it falls because nothing was mapped beyond.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(features_parameter(tr("Lineaments"), [QgsProcessing.SourceType.VectorLine]))
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(metres("RADIUS", tr("Radius (m)"), 5000))
        for name, title in (("AZIMUTH_FROM", tr("Strike from (°)")), ("AZIMUTH_TO", tr("Strike to (°)"))):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name,
                    title,
                    Qgis.ProcessingNumberParameterType.Double,
                    optional=True,
                    minValue=0,
                    maxValue=180,
                )
            )
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Density")))
        self.addOutput(QgsProcessingOutputNumber("LENGTH_SHARE", tr("Share of the length that counts")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        self.radius = read_radius(self, context)
        self.azimuths = tuple(optional_number(self, name, context) for name in ("AZIMUTH_FROM", "AZIMUTH_TO"))
        if self.azimuths.count(None) == 1:
            raise SilkroadError("azimuth_alone")
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Choose the pieces by their strikes, then add up block by block."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        lines = weighted_lines(self, self.source, grid, self.radius, "", context, feedback)
        share = 1.0
        if None not in self.azimuths:
            lines, share = self._of_strike(grid, lines)
            feedback.pushInfo(
                tr("The strikes leave {share} of the length.").format(share=percent(share, interface_language()))
            )
        density = lines_filler(
            grid, self.radius, Kernel.UNIFORM, lines.starts, lines.ends, lines.weights, tick_of(feedback)
        )
        info = self._info(lines.error_km)
        output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, to_items(info), info.unit)
        fill(grid, lambda block: [density(block)], [output], progress_of(feedback, 10, 100))
        return {"OUTPUT": self.final, "LENGTH_SHARE": share}

    def _of_strike(self, grid, lines):
        """Return the pieces whose strike lies between the azimuths, and their share of the length."""
        strike, (low, high) = strikes(grid, lines.starts, lines.ends), self.azimuths
        chosen = np.remainder(strike - low, 180) <= (high - low if high >= low else high - low + 180)
        lengths = np.linalg.norm(lines.ends - lines.starts, axis=1)
        if not chosen.any():
            raise SilkroadError("no_strike", input=self.label("INPUT"), low=low, high=high)
        kept = replace(lines, starts=lines.starts[chosen], ends=lines.ends[chosen], weights=lines.weights[chosen])
        return kept, float(lengths[chosen].sum() / lengths.sum())

    def _info(self, error: float | None) -> LayerInfo:
        """Return what the raster says about itself."""
        title, (low, high) = TITLE, self.azimuths
        if None not in self.azimuths:
            title, low, high = STRIKE_TITLE, f"{low:g}", f"{high:g}"
        return LayerInfo(
            titles={
                code: tr(title, code).format(name=self.source.titles[code], low=low, high=high) for code in LANGUAGES
            },
            resolution_km=self.radius / 1000,
            position_error_km=error,
            kind="descending",
            unit="km/km²",
        )
