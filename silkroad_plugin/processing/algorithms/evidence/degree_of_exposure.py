"""The share of the surroundings of each cell where rocks are at the surface."""

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.evidence.density import Kernel
from ....i18n import LANGUAGES, N_, tr
from ....io.density import polygons_filler
from ....io.geotiff import FLOAT_NODATA
from ....io.layer_info import LayerInfo, to_items
from ....io.stack import OutputBand, fill
from ....io.vectors import Polygons
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.grids import features_on, measurable_grid
from ...inputs.layers import raster_path, vector_source
from .feature_density import read_radius

TITLE = N_("Degree of exposure (share not under {name})")


class DegreeOfExposure(SilkroadAlgorithm):
    """silkroad:degree_of_exposure."""

    NAME = "degree_of_exposure"
    TITLE = N_("Degree of exposure")
    GROUP = "evidence"
    TAGS = (N_("outcrop"), N_("cover"), N_("Quaternary"), N_("masking"))
    HELP = N_(
        "<p>Makes a raster of the share, 0 to 1, of the circle about each cell where rocks are at the surface: 1 in "
        "bare mountains, 0 in the middle of a covered basin. It tells how far an empty spot of the map may be empty "
        "only because nothing can be seen there.</p>"
        "<p><b>Cover.</b> Polygons of what hides the rocks: the Quaternary and other young sediments of your "
        "geological map, sands, lakes, glaciers. The filter and the selection of the layer hold, so a condition on "
        "its fields picks them out of the whole map. Overlapping polygons count once.</p>"
        "<p><b>Mapped area.</b> Polygons of where the geological map was drawn. The share is then that of the mapped "
        "part of the circle, and cells outside have no data. Without it, ground without a polygon of cover counts "
        "as exposed: where the map ends, that is wrong.</p>"
        "<p><b>Formula.</b> 1 − covered area / mapped area, both within the radius, from the exact interval that the "
        "circle cuts out of each row of cells, as in <i>Feature density</i>; in degrees circles are geodesic.</p>"
        "<p><b>Use.</b> As a layer of its own, or as a mask: a deposit under cover is found less often, so a model "
        "trained on known deposits rates covered ground too low. <b>Unexplored is not barren.</b> Thin or deep cover "
        "is all the same here; with a grid of thickness classify that instead.</p>"
        "<p><b>Output.</b> Radius as effective resolution, position error of the polygons where they state one, and "
        "the kind descending (high values: exposed).</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Cover (polygons)"), polygons))
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(metres("RADIUS", tr("Radius (m)"), 5000))
        area = tr("Mapped area (polygons)")
        self.addParameter(QgsProcessingParameterFeatureSource("AREA", area, polygons, optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Degree of exposure")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        self.area = vector_source(self, "AREA", context)
        self.radius = read_radius(self, context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Add up block by block."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        cover, error = features_on(self, "INPUT", self.source, grid, context, feedback)
        covered = polygons_filler(grid, self.radius, Kernel.UNIFORM, cover, tick_of(feedback))
        mapped = None
        if self.area is not None:
            shapes, _ = features_on(self, "AREA", self.area, grid, context, feedback)
            mapped = polygons_filler(grid, self.radius, Kernel.UNIFORM, shapes, tick_of(feedback))
            inside = Polygons(shapes, grid)

        def exposed(block):
            if mapped is None:
                return [np.clip(1 - covered(block), 0, 1)]
            return [_within(covered(block), mapped(block), inside.burn(block) != 0)]

        info = LayerInfo(
            titles={code: tr(TITLE, code).format(name=self.source.titles[code]) for code in LANGUAGES},
            resolution_km=max(self.radius, grid.cell_metres) / 1000,
            position_error_km=error,
            kind="descending",
        )
        output = OutputBand(self.outputs.stage(self.final), "float32", FLOAT_NODATA, to_items(info))
        fill(grid, exposed, [output], progress_of(feedback, 10, 99))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return {"OUTPUT": self.final}


def _within(covered: np.ndarray, mapped: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return the exposed share of the mapped part; no data outside."""
    known = inside & (mapped > 0)
    share = np.divide(covered, mapped, out=np.zeros_like(covered), where=known)
    return np.where(known, 1 - np.clip(share, 0, 1), FLOAT_NODATA)
