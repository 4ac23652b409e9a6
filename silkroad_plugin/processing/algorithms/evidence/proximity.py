"""Proximity of every cell to the nearest feature."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....i18n import LANGUAGES, N_, tr
from ....io.layer_info import LayerInfo, to_items
from ....io.stack import OutputBand, fill
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.circular import sites_of
from ...inputs.decay import DECAYS, add_reach, read_proximity
from ...inputs.grids import distance_from, measurable_grid
from ...inputs.layers import raster_path, vector_source

NODATA = -1.0
TITLE = N_("Proximity to {name}")


class Proximity(SilkroadAlgorithm):
    """silkroad:proximity."""

    NAME = "proximity"
    TITLE = N_("Proximity to features")
    GROUP = "evidence"
    TAGS = (N_("proximity"), N_("distance decay"), N_("faults"), N_("geodesic"))
    HELP = N_(
        "<p>Makes a raster of proximity to the nearest feature: 1 at the feature, falling towards 0 with the "
        "distance d. It suits fuzzy overlay and index overlay, which take high values as favourable.</p>"
        "<p><b>Decay.</b> With the reach R: <i>linear</i> 1 − d/R, and 0 from R on; <i>exponential</i> exp(−d/R), "
        "0.37 at R and 0.05 at three times R; <i>sigmoid</i> 1 / (1 + exp[s (d − R)]), divided by its value at 0 so "
        "that it begins at 1. The slope s is 6/R unless given; the larger it is, the more sharply the curve falls "
        "at R. The logistic curve follows Yousefi and Carranza (2015).</p>"
        "<p><b>Distance.</b> Measured as in <i>Distance to features</i>: from the centre of each cell, exact to a "
        "thousandth of a cell, 0 inside polygons; geodesic where the template is in degrees, on the plane where it "
        "is projected.</p>"
        "<p><b>Inputs.</b> Points, lines or polygons in any coordinate system; the filter and the selection of the "
        "layer hold. Every cell of the template’s grid gets a value, also where the template has no data.</p>"
        "<p><b>Output.</b> Values from 0 to 1. The raster carries the cell size as its effective resolution and the "
        "position error that the features state in a field <i>error_km</i> or <i>position_error_km</i>. Of points it "
        "keeps a sketch: a model whose deposits are among them marks it as drawn with knowledge of the deposits.</p>"
        "<p><b>Limits.</b> The reach is a judgement: a proximity is no probability, and weights of evidence need "
        "none of it, since they find the distance that matters from the deposits.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Features"), [QgsProcessing.SourceType.VectorAnyGeometry])
        )
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(self.choices.parameter("DECAY", tr("Decay"), DECAYS, "linear"))
        add_reach(self)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Proximity")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        self.falls, self.limit = read_proximity(self, self.choice("DECAY", context), context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Measure and convert block by block."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        measure, error = distance_from(self, "INPUT", self.source, grid, self.limit, context, feedback)
        info = LayerInfo(
            titles={code: tr(TITLE, code).format(name=self.source.titles[code]) for code in LANGUAGES},
            resolution_km=grid.cell_metres / 1000,
            position_error_km=error,
            kind="descending",
            sites=sites_of(self.source, context),
        )
        output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, to_items(info))
        fill(grid, lambda block: [self.falls(measure(block))], [output], progress_of(feedback, 5, 100))
        return {"OUTPUT": self.final}
