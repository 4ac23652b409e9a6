"""How well the surroundings of each cell have been explored."""

from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.evidence.density import Kernel
from ....i18n import LANGUAGES, N_, interface_language, tr
from ....io.density import points_filler
from ....io.derive import map_values
from ....io.layer_info import LayerInfo, to_items
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, fill
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.grids import measurable_grid
from ...inputs.layers import called, raster_path, vector_source
from ...inputs.numbers import optional_number
from ...inputs.weighted import features_parameter, weight_field, weighted_points
from .feature_density import read_radius

TITLE = N_("Degree of exploration ({name})")


class DegreeOfExploration(SilkroadAlgorithm):
    """silkroad:degree_of_exploration."""

    NAME = "degree_of_exploration"
    TITLE = N_("Degree of exploration")
    GROUP = "evidence"
    TAGS = (N_("drill holes"), N_("samples"), N_("bias"), N_("density"))
    HELP = N_(
        "<p>Makes a raster of how well the surroundings of each cell have been explored, 0 to 1: the number of "
        "points of exploration per km² within a radius, relative to the best explored place or to a density that you "
        "call well explored.</p>"
        "<p><b>Points.</b> Drill holes, trenches, samples, known deposits and occurrences; merge several layers first "
        "(<i>Merge vector layers</i> of QGIS). The filter and the selection of the layer hold. A field of numbers, "
        "such as metres drilled, makes a point count that many times.</p>"
        "<p><b>Formula.</b> min(1, d / D); d: points (or weights) per km² in the circle, exact at the centre of each "
        "cell, geodesic in degrees; D: the density that counts as explored, by default the highest d on the grid. A "
        "single drilled deposit can be a hundred times denser than a well sampled district: give D, such as one "
        "point per km², and the rest of the map is not squeezed to 0. The log says the highest density.</p>"
        "<p><b>Use.</b> As a layer of its own, beside the score of a model or as a mask: known deposits lie where "
        "people have looked. <b>Unexplored is not barren</b>: a low score on unexplored ground means that nothing is "
        "known, a low score on explored ground means that little is there.</p>"
        "<p><b>Output.</b> Radius as effective resolution, position error of the points where they state one, and "
        "the kind descending (high values: explored). The layer is marked as drawn with knowledge of deposits, since "
        "exploration follows them: as evidence it predicts deposits by construction.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        point = [Qgis.ProcessingSourceType.VectorPoint]
        self.addParameter(features_parameter(tr("Points of exploration"), point))
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(metres("RADIUS", tr("Radius (m)"), 5000))
        self.addParameter(weight_field("FIELD", tr("Field of weights")))
        density = tr("Density that counts as explored (per km²; empty: the highest)")
        kind = Qgis.ProcessingNumberParameterType.Double
        self.addParameter(QgsProcessingParameterNumber("EXPLORED", density, kind, optional=True, minValue=0))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Degree of exploration")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        self.radius = read_radius(self, context)
        self.field = self.parameterAsString(parameters, "FIELD", context)
        self.explored = optional_number(self, "EXPLORED", context)
        if self.explored is not None and not self.explored > 0:
            raise SilkroadError("explored_positive", input=self.label("EXPLORED"))
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Add up block by block, then divide by the highest density."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        found = weighted_points(self, self.source, grid, self.field, context, feedback)
        density = points_filler(grid, self.radius, Kernel.UNIFORM, *found.starts.T, found.weights, tick_of(feedback))
        highest = 0.0

        def measure(block):
            nonlocal highest
            made = density(block)
            highest = max(highest, float(made.max()))
            return [made]

        info = LayerInfo(
            titles={code: tr(TITLE, code).format(name=self.source.titles[code]) for code in LANGUAGES},
            resolution_km=max(self.radius, grid.cell_metres) / 1000,
            position_error_km=found.error_km,
            deposit_aware=True,
            kind="descending",
        )
        with scratch_folder() as folder:
            path = str(Path(folder) / "density.tif")
            fill(grid, measure, [OutputBand(path, "float64")], progress_of(feedback, 5, 60))
            if not highest > 0:
                raise SilkroadError("no_point_near", input=self.label("INPUT"), name=called(self.source))
            text = tr("Highest density: {density} per km².")
            feedback.pushInfo(text.format(density=number(highest, interface_language())))
            scale = self.explored or highest
            with RasterStack([path]) as stack:
                map_values(
                    stack,
                    lambda values: np.minimum(values / scale, 1),
                    self.outputs.stage(self.final),
                    to_items(info),
                    progress_of(feedback, 60, 99),
                )
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return {"OUTPUT": self.final}
