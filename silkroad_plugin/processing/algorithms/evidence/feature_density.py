"""Density of points, lines or polygons in a circle about each cell."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ....core.errors import SilkroadError
from ....core.evidence.density import Kernel
from ....i18n import LANGUAGES, N_, tr
from ....io.density import lines_filler, points_filler, polygons_filler
from ....io.layer_info import LayerInfo, to_items
from ....io.stack import OutputBand, fill
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.circular import sites_of
from ...inputs.decay import metres
from ...inputs.grids import features_on, measurable_grid
from ...inputs.layers import raster_path, vector_source
from ...inputs.weighted import features_parameter, weight_field, weighted_lines, weighted_points

NODATA = -1.0
KERNELS = {
    "uniform": N_("Uniform: all within the radius count alike"),
    "quartic": N_("Quartic: near ones count more, 0 at the radius"),
}
Geometry = Qgis.GeometryType
# Title and unit by what is counted.
TITLES = {
    Geometry.Point: (N_("Density of {name} (number per km²)"), "1/km²"),
    Geometry.Line: (N_("Density of {name} (km per km²)"), "km/km²"),
    Geometry.Polygon: (N_("Share of the area: {name}"), "km²/km²"),
}


class FeatureDensity(SilkroadAlgorithm):
    """silkroad:feature_density."""

    NAME = "feature_density"
    TITLE = N_("Feature density")
    GROUP = "evidence"
    TAGS = (N_("density"), N_("heatmap"), N_("kernel"), N_("occurrences"))
    HELP = N_(
        "<p>Makes a raster of how densely features lie in the circle about the centre of each cell: the number of "
        "points per km², the length of lines in km per km², or the share of the circle that polygons cover "
        "(km² per km², 0 to 1).</p>"
        "<p><b>Kernel.</b> With the radius r and the distance d: <i>uniform</i> 1/(π r²) for all d ≤ r, a plain count "
        "in the circle; <i>quartic</i> 3/(π r²) · (1 − d²/r²)² (Silverman, 1986, eq. 4.5), a smooth surface. Both have "
        "the sum 1, so that densities of different radii can be compared.</p>"
        "<p><b>Accuracy.</b> Exact at the centre of each cell: points are not moved to cells, and lines count with "
        "the exact length inside the circle. Polygons are burnt on cells of at most 1/64 of the radius, which is "
        "within one percent where the radius is two cells or more. In degrees circles and lengths are geodesic on "
        "the ellipsoid of the template; "
        "on projected grids they are plane ones.</p>"
        "<p><b>Weight.</b> A field of numbers makes a point count that many times, or multiplies the length of a "
        "line. Features without a value do not count. Polygons take no weight; where they overlap their union "
        "counts.</p>"
        "<p><b>Differences to QGIS.</b> The heatmap of QGIS is for points only, in units of the coordinate system, "
        "with an extent and cells of its own; its line density is a vector overlay for each cell. Here the result "
        "lies on the grid of the template, features outside it count where the circle reaches them, degrees are "
        "right, and two million points take seconds.</p>"
        "<p><b>Output.</b> Radius as effective resolution, position error of the features as in <i>Distance to "
        "features</i>.</p>"
        "<p><b>Limits.</b> Near the edge of the mapped area the density falls because nothing was mapped beyond. "
        "Density of known occurrences predicts where people have looked. The raster keeps a sketch of its points: a "
        "model whose deposits are among them marks it as drawn with knowledge of the deposits.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(features_parameter(tr("Features"), [QgsProcessing.SourceType.VectorAnyGeometry]))
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(metres("RADIUS", tr("Radius (m)"), 5000))
        self.addParameter(self.choices.parameter("KERNEL", tr("Kernel"), KERNELS, "uniform"))
        self.addParameter(weight_field("FIELD", tr("Field of weights")))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Density")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        self.kernel = Kernel(self.choice("KERNEL", context))
        self.radius = read_radius(self, context)
        self.field = self.parameterAsString(parameters, "FIELD", context)
        self.kind = QgsWkbTypes.geometryType(self.source.wkbType())
        if self.field and self.kind == Geometry.Polygon:
            raise SilkroadError("density_polygon_weight", input=self.label("FIELD"))
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Add up block by block."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        density, error = self._filler(grid, context, feedback)
        title, unit = TITLES[self.kind]
        info = LayerInfo(
            titles={code: tr(title, code).format(name=self.source.titles[code]) for code in LANGUAGES},
            resolution_km=self.radius / 1000,
            position_error_km=error,
            kind="descending",
            unit=unit,
            sites=sites_of(self.source, context),
        )
        output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, to_items(info), unit)
        fill(grid, lambda block: [density(block)], [output], progress_of(feedback, 10, 100))
        return {"OUTPUT": self.final}

    def _filler(self, grid, context, feedback):
        """Return the function that fills a block, and the position error of the features in km."""
        tick = tick_of(feedback)
        if self.kind == Geometry.Polygon:
            geometries, error = features_on(self, "INPUT", self.source, grid, context, feedback)
            return polygons_filler(grid, self.radius, self.kernel, geometries, tick), error
        if self.kind == Geometry.Point:
            found = weighted_points(self, self.source, grid, self.field, context, feedback)
            return points_filler(grid, self.radius, self.kernel, *found.starts.T, found.weights, tick), found.error_km
        found = weighted_lines(self, self.source, grid, self.radius, self.field, context, feedback)
        return lines_filler(
            grid, self.radius, self.kernel, found.starts, found.ends, found.weights, tick
        ), found.error_km


def read_radius(algorithm, context) -> float:
    """Return the parameter RADIUS in metres; raises SilkroadError radius_positive."""
    radius = algorithm.parameterAsDouble(algorithm.parameters, "RADIUS", context)
    if not radius > 0:
        raise SilkroadError("radius_positive", input=algorithm.label("RADIUS"))
    return radius
