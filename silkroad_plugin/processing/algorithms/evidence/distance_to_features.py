"""Distance from every cell to the nearest feature."""

import math

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....i18n import LANGUAGES, N_, tr
from ....io.layer_info import LayerInfo, to_items
from ....io.stack import OutputBand, fill
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.circular import sites_of
from ...inputs.grids import distance_from, measurable_grid
from ...inputs.layers import raster_path, vector_source

NODATA = -1.0
TITLE = N_("Distance to {name} (m)")


class DistanceToFeatures(SilkroadAlgorithm):
    """silkroad:distance_to_features."""

    NAME = "distance_to_features"
    TITLE = N_("Distance to features")
    GROUP = "evidence"
    TAGS = (N_("proximity"), N_("buffer"), N_("faults"), N_("geodesic"))
    HELP = N_(
        "<p>Makes a raster of the distance in metres from the centre of each cell to the nearest feature.</p>"
        "<p><b>Accuracy.</b> The distance is exact to a thousandth of a cell, not counted in cells: points, lines "
        "and the outlines of polygons keep their true places between the cell centres. Inside a polygon the "
        "distance is 0. Mapped lines take no longer than the proximity of GDAL, which is off by up to a cell; tangles "
        "of very many vertices take up to two and a half times as long.</p>"
        "<p><b>Coordinates.</b> Where the template is in degrees, distances are lengths of geodesics on its "
        "ellipsoid, at any latitude and across the 180th meridian. Where it is projected, they are plane distances "
        "on that projection; on a conic projection chosen by the one-sixth rule they are true within about one "
        "percent.</p>"
        "<p><b>Features.</b> Points, lines or polygons in any coordinate system; the filter and the selection of "
        "the layer hold. Features without geometry are left out and counted in the log, invalid polygons are "
        "mended in a copy, heights are ignored.</p>"
        "<p><b>Template.</b> The raster whose grid the output takes. Every cell gets a distance, also where the "
        "template has no data.</p>"
        "<p><b>Greatest distance.</b> Cells farther away get this value. It saves time where far distances do not "
        "matter.</p>"
        "<p><b>Output.</b> It carries the cell size as its effective resolution and, where the features have a "
        "field <i>error_km</i> or <i>position_error_km</i>, their root mean square as its position error; reports "
        "and classes use both. Of points it keeps a sketch: a model whose deposits are among them marks the raster as "
        "drawn with knowledge of the deposits. Memory grows with the length of the lines, not with the raster.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Features"), [QgsProcessing.SourceType.VectorAnyGeometry])
        )
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(
            QgsProcessingParameterDistance("MAX_DISTANCE", tr("Greatest distance (m)"), optional=True, minValue=0)
        )
        self.parameterDefinition("MAX_DISTANCE").setDefaultUnit(Qgis.DistanceUnit.Meters)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Distance")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        limit = self.parameterAsDouble(parameters, "MAX_DISTANCE", context)
        self.limit = limit if limit > 0 else math.inf
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Measure block by block."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        measure, error = distance_from(self, "INPUT", self.source, grid, self.limit, context, feedback)
        info = LayerInfo(
            titles={code: tr(TITLE, code).format(name=self.source.titles[code]) for code in LANGUAGES},
            resolution_km=grid.cell_metres / 1000,
            position_error_km=error,
            kind="ascending",
            unit="m",
            sites=sites_of(self.source, context),
        )
        output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, to_items(info), "m")
        fill(grid, lambda block: [measure(block)], [output], progress_of(feedback, 5, 100))
        return {"OUTPUT": self.final}
