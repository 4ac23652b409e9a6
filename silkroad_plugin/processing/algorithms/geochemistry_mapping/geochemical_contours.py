"""Contours of a raster of contents by the series of geochemical maps, and zones with the colours of a rule."""

from dataclasses import dataclass
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

from .... import tables
from ....catalogue.crs import crs_of
from ....core.chance import Sample
from ....core.errors import SilkroadError
from ....core.geochemistry import scales
from ....i18n import N_, interface_language, tr
from ....io.geochemistry.contours import contour_lines, contour_zones
from ....io.layer_info import parse
from ....io.stack import RasterStack
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import features_of, raster_path
from ...inputs.numbers import number_parameter, optional_number, real
from ...outputs.geochemical_styles import Zone, geometry_of, raster_style, style_contours, style_zones
from ...outputs.tables import write_table

STEPS = {
    "auto": N_("0.1 lg, or 0.2 lg where there are more than 30 lines"),
    "0.1": N_("0.1 lg, rounded: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10"),
    "0.2": N_("0.2 lg, rounded: 1, 1.5, 2.5, 4, 6, 10"),
    "exact_0.05": N_("0.05 lg exactly"),
    "exact_0.1": N_("0.1 lg exactly"),
    "exact_0.2": N_("0.2 lg exactly"),
}
PRESETS = {
    "mean_sd": N_("Seven zones X ± 0.5 S, 1.5 S, 2.5 S of clipped lg (DZ/T 0167)"),
    "low_density": N_("Cumulative frequency 85, 92.5, 97.5 % (low-density 1:1M)"),
    "cumulative_19": N_("Nineteen classes of cumulative frequency (convention, not verified)"),
    "threshold": N_("Outer, middle, inner zone at 1, 2, 4 × threshold (DB63/T 1936)"),
    "background": N_("Multiples of background 1.5, 3, 10 (Russian practice, to be checked)"),
}
MOST = 1_000_000  # cells from which limits are taken
LINES = (("level", "real"), ("lg", "real"), ("main", "integer"))
ZONES = (
    ("zone", "integer"),
    ("lower", "real"),
    ("upper", "real"),
    ("label", "text"),
    ("colour", "text"),
    ("rule", "text"),
)


@dataclass(frozen=True)
class Scale:
    """A preset of ``resources/styles/geochemical_scales.csv``: limits on the scale of its rule, and colours."""

    uppers: tuple[float, ...]
    colours: tuple[str, ...]

    @classmethod
    def of(cls, preset: str) -> "Scale":
        """Return the scale of a preset."""
        rows = [row for row in tables.style("geochemical_scales") if row["preset"] == preset]
        return cls(tuple(float(row["upper"]) for row in rows if row["upper"]), tuple(row["colour"] for row in rows))


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
        "frequency</i> 85, 92.5 and 97.5 %: outer, middle and inner zone of low-density surveys. <i>Nineteen "
        "classes</i> of cumulative frequency: a common convention that could not be verified in a text. "
        "<i>Threshold</i> × 1, 2 and 4, the threshold being given or X + 2 S. <i>Multiples of the background</i> 10^X: "
        "Russian practice, to be checked against your instruction. The limits of all stand in "
        "resources/styles/geochemical_scales.csv.</p>"
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
        add(self.choices.parameter("PRESET", tr("Rule of the zones"), PRESETS, "mean_sd"))
        given = number_parameter("THRESHOLD", tr("Threshold (empty: X + 2 S)"), None, 0)
        given.setFlags(given.flags() | Qgis.ProcessingParameterFlag.Optional)
        add(given)
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
        language = interface_language()
        with RasterStack([self.input]) as stack:
            drawn, ends = _surveyed(stack, progress_of(feedback, 0, 20))
            info, grid = parse(stack.metadata(0)), stack.grid
        scale = Scale.of(self.preset)
        values = drawn if self.values is None else self.values
        limits = scales.limits(values, self.preset, scale.uppers, self.threshold)
        rule, name = tr(PRESETS[self.preset]), info.title(language, Path(self.input).stem)
        zones = _zones(limits, scale.colours, info.unit, language)
        crs = crs_of(grid.crs_wkt) if grid.crs_wkt else None
        results = {}
        levels = scales.levels(*ends, self.step)
        feedback.pushInfo(tr("Contours: {levels}").format(levels="; ".join(number(v, language) for v in levels)))
        lines = contour_lines(self.input, levels, progress_of(feedback, 20, 55))
        rows = [[level, float(np.log10(level)), int(abs(np.log10(level) % 1) < 1e-9)] for level, _ in lines]
        shapes = [geometry_of(shape) for _, shape in lines]
        results["OUTPUT"] = write_table(self, "OUTPUT", LINES, rows, context, crs=crs, lines=shapes)
        self.style(results["OUTPUT"], lambda layer: style_contours(layer, name))
        found = contour_zones(self.input, limits, ends, progress_of(feedback, 55, 95))
        rows = [[zone + 1, zones[zone].lower, zones[zone].upper, zones[zone].label, zones[zone].colour, rule]
                for zone, _ in found]  # fmt: skip
        shapes = [geometry_of(shape) for _, shape in found]
        results["OUTPUT_ZONES"] = write_table(self, "OUTPUT_ZONES", ZONES, rows, context, crs=crs, polygons=shapes)
        self.style(results["OUTPUT_ZONES"], lambda layer: style_zones(layer, zones, f"{name}: {rule}"))
        if self.qml:
            raster_style(self.input, zones, rule, self.outputs.stage(self.qml))
            results["OUTPUT_STYLE"] = self.qml
        return results


def _surveyed(stack: RasterStack, progress) -> tuple[np.ndarray, tuple[float, float]]:
    """Return the values of cells drawn by lot, and the lowest and the highest of all; raises values_missing."""
    sample, ends = Sample(MOST), [np.inf, -np.inf]

    def look(block, arrays):
        values = block.values(0)
        if values.size:
            ends[:] = min(ends[0], float(values.min())), max(ends[1], float(values.max()))
            sample.add(block.pick(0, block.lots()), values)

    stack.fold(look, progress)
    if not ends[0] <= ends[1]:
        raise SilkroadError("values_missing")
    return sample.rows()[0], (ends[0], ends[1])


def _zones(limits: np.ndarray, colours, unit: str, language: str) -> list[Zone]:
    """Return the zones from the lowest, with what the legend calls them."""
    ends = [None, *map(float, limits), None]
    zones = []
    for lower, upper, colour in zip(ends[:-1], ends[1:], colours, strict=True):
        low, high = (None if end is None else number(end, language, 3) for end in (lower, upper))
        label = f"< {high}" if low is None else f"> {low}" if high is None else f"{low} – {high}"
        zones.append(Zone(lower, upper, f"{label} {unit}".strip(), colour))
    return zones
