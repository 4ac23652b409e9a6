"""Contours of a raster of contents by the series of geochemical maps, and zones with the colours of a rule."""

from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ....catalogue.crs import crs_of
from ....catalogue.geochemical_scales import PRESETS, USUAL, scale_of
from ....catalogue.geochemical_styles import save_style, style_contours, style_zones
from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import N_, interface_language, tr
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import features_of, raster_path
from ...inputs.numbers import number_parameter, optional_number
from ...inputs.unacceptable import refuse_unused
from ...outputs.geometries import geometry_of
from ...outputs.tables import write_table

STEPS = {
    "auto": N_("0.1 lg, or 0.2 lg where there are more than 30 lines"),
    "0.1": N_("0.1 lg, rounded: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10"),
    "0.2": N_("0.2 lg, rounded: 1, 1.5, 2.5, 4, 6, 10"),
    "exact_0.05": N_("0.05 lg exactly"),
    "exact_0.1": N_("0.1 lg exactly"),
    "exact_0.2": N_("0.2 lg exactly"),
}
LINES = (("level", "real"), ("lg", "real"), ("main", "integer"))
ZONES = (
    ("zone", "integer"),
    ("lower", "real"),
    ("upper", "real"),
    ("label", "text"),
    ("colour", "text"),
    ("rule", "text"),
)


class GeochemicalContours(SilkroadAlgorithm):
    """silkroad:geochemical_contours."""

    NAME = "geochemical_contours"
    TITLE = N_("Geochemical contours and zones")
    GROUP = "geochemistry_mapping"
    TAGS = (N_("contours"), N_("isolines"), N_("zones"), N_("colour scale"), N_("geochemical map"))
    HELP = N_(
        "<p>Draws the contours of a raster of contents by the series of geochemical maps, and the zones between limits "
        "that a rule gives, with the colours of that rule.</p>"
        "<p><b>Contours</b> every 0.1 of lg, rounded as Chinese maps write them: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, "
        "10 … (DB63/T 1936-2021); every 0.2 where there would be more than 30 lines; or exact powers. Lines at powers "
        "of ten are marked as main ones.</p>"
        "<p><b>Zones.</b> <i>Seven zones</i>: mean X and standard deviation S of lg after contents beyond X ± 3 S are "
        "dropped until none is; limits at X ± 0.5, 1.5 and 2.5 S, from deep blue to dark red-brown. <i>Cumulative "
        "frequency</i> 85, 92.5 and 97.5 %: outer, middle and inner zone of low-density surveys. <i>Classes every "
        "0.1 lg</i>: the contours are the limits. <i>Nineteen classes</i> of cumulative frequency: a common "
        "convention that could not be verified in a text. "
        "<i>Threshold</i> × 1, 2 and 4, the threshold being given or X + 2 S. <i>Multiples of the background</i> 10^X: "
        "Russian practice, to be checked against your instruction. The limits of all stand in "
        "resources/styles/geochemical_scales.csv and anomaly_zones.csv.</p>"
        "<p><b>Statistics</b> are those of the samples, where a layer and a field are given (the data of the map, as "
        "the rules want it), else of the cells of the raster, of which up to a million are drawn by lot.</p>"
        "<p><b>Output.</b> Contours (level, lg, main); zones as polygons with holes (lower and upper limit, colour, "
        "rule), styled; the style of the raster as a QML file, with the same limits and colours. Legends name the "
        "rule. Between the centres of cells contents are taken as linear, beyond the outermost ones as constant.</p>"
        "<p><b>Limits.</b> Contours and zones follow the raster: where the interpolation is doubtful, so are they. "
        "Contents of 0 and below have no logarithm and are left out of the statistics of lg.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster of contents")))
        add(self.choices.parameter("STEP", tr("Contours"), STEPS, "auto"))
        add(self.choices.parameter("PRESET", tr("Rule of the zones"), PRESETS, USUAL))
        add(
            number_parameter(
                "THRESHOLD", tr("Threshold (for zones at its multiples; empty: X + 2 S)"), None, 0, optional=True
            )
        )
        tabular = [QgsProcessing.SourceType.Vector]
        title = tr("Samples for the statistics (empty: the cells)")
        add(QgsProcessingParameterFeatureSource("SAMPLES", title, tabular, optional=True))
        numeric = Qgis.ProcessingFieldParameterDataType.Numeric
        add(QgsProcessingParameterField("ELEMENT", tr("Field of the samples"), None, "SAMPLES", numeric, optional=True))
        line, polygon = QgsProcessing.SourceType.VectorLine, QgsProcessing.SourceType.VectorPolygon
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Contours"), line, optional=True))
        add(QgsProcessingParameterFeatureSink("OUTPUT_ZONES", tr("Zones"), polygon, optional=True))
        style = tr("QGIS styles (*.qml)")
        title = tr("Style of the raster")
        add(QgsProcessingParameterFileDestination("OUTPUT_STYLE", title, style, None, True, False))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.step, self.preset = self.choice("STEP", context), self.choice("PRESET", context)
        self.threshold = optional_number(self, "THRESHOLD", context)
        refuse_unused(self, "THRESHOLD", "PRESET", ("threshold",), context)
        self.field = self.parameterAsString(parameters, "ELEMENT", context)
        self.values = None
        if parameters.get("SAMPLES") not in (None, ""):
            self.values = self._of_samples(context, feedback)
        self.qml = self.output_path("OUTPUT_STYLE", context)

    def _of_samples(self, context, feedback) -> np.ndarray:
        source = self.parameterAsSource(self.parameters, "SAMPLES", context)
        if source is None:
            raise SilkroadError("vector_missing", input=self.label("SAMPLES"), source=str(self.parameters["SAMPLES"]))
        if source.fields().indexOf(self.field) < 0:
            raise SilkroadError("contours_field", input=self.label("ELEMENT"), field=self.field)
        cells = (feature[self.field] for feature in features_of(source, self.label("SAMPLES"), feedback, (self.field,)))
        return np.array([value for value in map(real, cells) if value is not None])

    def compute(self, context, feedback):
        """Survey the raster, draw contours and zones, write the style."""
        from ....core.geochemistry import scales
        from ....io.geochemistry.cells import survey_cells
        from ....io.geochemistry.contours import contour_lines, contour_zones

        language = interface_language()
        cells = survey_cells(self.input, progress_of(feedback, 0, 20))
        values = cells.values if self.values is None else self.values
        scale = scale_of(self.preset, values, cells.info.unit, self.threshold)
        zones, ends = scale.zones(language), (cells.lowest, cells.highest)
        rule, name = tr(scale.rule), cells.info.title(language, Path(self.input).stem)
        crs = crs_of(cells.grid.crs_wkt) if cells.grid.crs_wkt else None
        results = {}
        levels = scales.levels(*ends, self.step)
        feedback.pushInfo(tr("Contours: {levels}").format(levels="; ".join(number(v, language) for v in levels)))
        lines = contour_lines(self.input, levels, progress_of(feedback, 20, 55))
        rows = [[level, float(np.log10(level)), int(abs(np.log10(level) % 1) < 1e-9)] for level, _ in lines]
        shapes = [geometry_of(shape) for _, shape in lines]
        results["OUTPUT"] = write_table(self, "OUTPUT", LINES, rows, context, crs=crs, lines=shapes)
        self.style(results["OUTPUT"], lambda layer: style_contours(layer, name))
        found = contour_zones(self.input, scale.limits, ends, progress_of(feedback, 55, 95))
        rows = [[zone + 1, zones[zone].lower, zones[zone].upper, zones[zone].label, zones[zone].colour, rule]
                for zone, _ in found]  # fmt: skip
        shapes = [geometry_of(shape) for _, shape in found]
        results["OUTPUT_ZONES"] = write_table(self, "OUTPUT_ZONES", ZONES, rows, context, crs=crs, polygons=shapes)
        self.style(results["OUTPUT_ZONES"], lambda layer: style_zones(layer, zones, f"{name}: {rule}"))
        if self.qml:
            save_style(self.input, scale, language, self.outputs.stage(self.qml))
            results["OUTPUT_STYLE"] = self.qml
        return results
