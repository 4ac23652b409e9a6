"""From a raster of contents to anomalies with their zones and figures, as a Processing algorithm."""

from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ....catalogue import anomalies as known
from ....catalogue import anomaly_zones
from ....core.errors import SilkroadError
from ....core.typed_numbers import numbers_in
from ....i18n import N_, interface_language, tr
from ....io.layer_info import parse
from ....io.scratch import scratch_folder
from ....io.stack import bounded_cache, open_raster
from ....numbers import area, content_unit, counted, number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.grids import measurable_grid
from ...inputs.layers import raster_path, raster_paths, read_points, vector_source
from ...inputs.numbers import list_parameter, number_parameter, optional_number
from ...inputs.unacceptable import refuse_unused
from ...outputs.tables import write_table

FREQUENCY, MULTIPLES, VALUES, AUTO = "frequency", "multiples", "values", "auto"
METHODS = {
    FREQUENCY: N_("cumulative frequencies of the raster (%)"),
    MULTIPLES: N_("multiples of the threshold"),
    VALUES: N_("contents"),
    AUTO: N_("multiples where a threshold is given, else cumulative frequencies"),
}
RULES = {FREQUENCY: anomaly_zones.FREQUENCY, MULTIPLES: anomaly_zones.MULTIPLES}  # of the usual levels
CONVENTIONS = {
    "mean_over_threshold": N_("mean over threshold"),
    "mean_over_background": N_("mean over background"),
    "max_over_threshold": N_("highest content over threshold"),
}
SIDES = {"4": N_("4: cells that share a side"), "8": N_("8: also cells that share a corner")}


class DelineateAnomalies(SilkroadAlgorithm):
    """``silkroad:delineate_anomalies``."""

    NAME = "delineate_anomalies"
    TITLE = N_("Delineate geochemical anomalies")
    GROUP = "geochemistry_anomalies"
    TAGS = (N_("areal productivity"), "NAP", N_("outer, middle and inner zones"), N_("contrast of an anomaly"))
    HELP = N_(
        "<p>Outlines the anomalies of one element on a raster of contents, such as a kriged one, with their outer, "
        "middle and inner zones, and measures each.</p>"
        "<p><b>Levels</b> part the zones; the lowest one is the threshold. <i>METHOD</i> says what they are. "
        "<i>frequency</i>: the lowest contents at or below which so many percent of the area of the raster lie, by "
        "default 85, 92.5 and 97.5 %, as low-density surveys 1:1,000,000 use them. <i>multiples</i>: 1, 2 and 4 "
        "times the threshold (DB63/T 1936-2021). <i>values</i>: contents. <i>auto</i>: multiples where a threshold "
        "is given, else frequencies. A threshold under another method is refused. Any number of levels may be given, "
        "in any order.</p>"
        "<p><b>Outlines</b> follow the edges of the cells and are never smoothed; holes stay holes. An anomaly is all "
        "that lies at or above the threshold and hangs together by sides (4) or also by corners (8). Those below the "
        "smallest area, or with fewer samples than asked for, are dropped. Zones never overlap: the outer one has a "
        "hole where the middle one lies. Areas are geodesic.</p>"
        "<p><b>Figures.</b> Mean (by area), highest content and standard deviation; contrast, for which sources "
        "differ, so that its convention stands beside it: mean over threshold, mean over background or highest content "
        "over threshold; areal productivity Σ (C − background) ΔS (面金属量), in content × km²; "
        "NAP = contrast × area (规格化面金属量), km². The background is the one given, or the median of the raster by "
        "area. Anomalies rank by NAP.</p>"
        "<p><b>Composition formula.</b> With rasters of further elements each anomaly gets a formula such as <i>Au5.1 "
        "As3.2</i>: mean of the element inside over the median of its raster, the greatest first, where it reaches the "
        "least coefficient. Elements are those that the rasters name, as those made here do, else those of the names "
        "of their files (Cu_ppm.tif).</p>"
        "<p><b>Limits.</b> An anomaly of an interpolated raster is as good as the interpolation: look at its variance "
        "and at the samples. A percent of the area always finds anomalies, also where there are none; compare with the "
        "threshold laboratory. A raster marked as synthetic marks its anomalies.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, choose = self.addParameter, self.choices.parameter
        add(QgsProcessingParameterRasterLayer("INPUT", tr("Contents of an element (raster)")))
        add(QgsProcessingParameterString("ELEMENT", tr("Element (empty: by the raster)"), "", False, True))
        add(choose("METHOD", tr("Levels are"), METHODS, AUTO))
        add(list_parameter("LEVELS", tr("Levels (empty: the usual ones)")))
        add(number_parameter("THRESHOLD", tr("Threshold (for multiples)"), None, 0, optional=True))
        background = tr("Background (empty: median of the raster)")
        add(number_parameter("BACKGROUND", background, None, 0, optional=True))
        add(choose("CONVENTION", tr("Contrast is"), CONVENTIONS, "mean_over_threshold"))
        add(number_parameter("MIN_AREA", tr("Smallest area of an anomaly (km²)"), 0.0, 0))
        points = [Qgis.ProcessingSourceType.VectorPoint]
        add(QgsProcessingParameterFeatureSource("SAMPLES", tr("Samples, to be counted inside"), points, None, True))
        add(number_parameter("MIN_SAMPLES", tr("Fewest samples in an anomaly"), 0, 0, whole=True))
        add(choose("CONNECTIVITY", tr("Connected cells"), SIDES, "8", advanced=True))
        raster = Qgis.ProcessingSourceType.Raster
        others = tr("Rasters of further elements, for the formula")
        add(QgsProcessingParameterMultipleLayers("ELEMENTS", others, raster, None, True))
        add(number_parameter("LEAST", tr("Least coefficient in the formula"), 1.5, 0))
        polygons = QgsProcessing.SourceType.VectorPolygon
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Anomalies"), polygons))
        add(QgsProcessingParameterFeatureSink("OUTPUT_ZONES", tr("Zones of the anomalies"), polygons, None, True))
        for name, title in (("ANOMALIES", tr("Number of anomalies")), ("THRESHOLD_USED", tr("Threshold used"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.raster = raster_path(self, "INPUT", context)
        self.others = raster_paths(self, "ELEMENTS", context) if parameters.get("ELEMENTS") else []
        text = self.parameterAsString(parameters, "ELEMENT", context).strip()
        self.column = self._element(self.raster, text, feedback)
        self.other_columns = [self._element(path, "", feedback) for path in self.others]
        self.threshold, self.method = optional_number(self, "THRESHOLD", context), self.choice("METHOD", context)
        refuse_unused(self, "THRESHOLD", "METHOD", (MULTIPLES, AUTO), context)
        if self.method == AUTO:
            self.method = FREQUENCY if self.threshold is None else MULTIPLES
        if self.method == MULTIPLES and self.threshold is None:
            raise SilkroadError("levels_need_threshold", input=self.label("THRESHOLD"))
        text = self.parameterAsString(parameters, "LEVELS", context).strip()
        usual = not text and self.method in RULES
        self.levels = list(anomaly_zones.limits(RULES[self.method])) if usual else levels_of(text, self.label("LEVELS"))
        self.background = optional_number(self, "BACKGROUND", context)
        self.convention = self.choice("CONVENTION", context)
        self.least_area = self.parameterAsDouble(parameters, "MIN_AREA", context)
        self.samples = vector_source(self, "SAMPLES", context)
        self.least_samples = self.parameterAsInt(parameters, "MIN_SAMPLES", context)
        if self.least_samples and self.samples is None:
            raise SilkroadError("samples_to_count", input=self.label("SAMPLES"), least=self.least_samples)
        self.connectivity = int(self.choice("CONNECTIVITY", context))
        self.least = self.parameterAsDouble(parameters, "LEAST", context)

    def _element(self, path: str, typed: str, feedback):
        """Return the element and the unit of a raster, those typed before its own; warns of an unknown one."""
        from ....io.geochemistry.raster_elements import element_of
        from ....io.geochemistry.samples import column_of

        own = element_of(path)
        if typed:
            told = column_of(typed, ())
            return replace(told, unit=told.unit or own.unit)
        if not own.element:
            text = tr(
                "{path}: neither its metadata nor its name tells an element, so that it is called “{name}”. Name the "
                "file by element and unit, such as Cu_ppm.tif, or give the element."
            )
            feedback.pushWarning(text.format(path=path, name=own.form))
        return own

    def compute(self, context, feedback):
        """Find the levels, outline, measure, write."""
        from .measuring import Measured, measure

        grid = measurable_grid(self, "INPUT", self.raster)
        points = None
        if self.samples is not None:
            points = read_points(self.samples, grid.crs_wkt, self.label("SAMPLES"), context, feedback)
        with scratch_folder() as folder, bounded_cache():
            made: Measured = measure(self, grid, points, folder, context, progress_of(feedback, 0, 95))
        results = {"ANOMALIES": len(made.rows), "THRESHOLD_USED": made.levels[0]}
        columns = [(name, kind) for name, kind, _ in known.FIELDS]
        rows = [[row[name] for name, _ in columns] for row in made.rows]
        results["OUTPUT"] = write_table(self, "OUTPUT", columns, rows, context, crs=made.crs, polygons=made.outlines)
        self.style(results["OUTPUT"], known.style_anomalies)
        results["OUTPUT_ZONES"] = self._write_zones(made, context)
        self._log(made, feedback)
        progress_of(feedback)(1.0)
        return results

    def _write_zones(self, made, context) -> str | None:
        columns = [(name, kind) for name, kind, _ in known.ZONE_FIELDS]
        rows = [[row[name] for name, _ in columns] for row, _ in made.zones]
        shapes = [shape for _, shape in made.zones]
        path = write_table(self, "OUTPUT_ZONES", columns, rows, context, crs=made.crs, polygons=shapes)
        language = interface_language()
        self.style(path, lambda layer: known.style_zones(layer, made.levels, language))
        return path

    def _log(self, made, feedback):
        language = interface_language()
        levels = "; ".join(number(level, language) for level in made.levels)
        feedback.pushInfo(
            tr("Levels of {element}: {levels} {unit}; background {background}.").format(
                element=made.element,
                levels=levels,
                unit=content_unit(made.unit, language),
                background=number(made.background, language),
            )
        )
        total = sum(row["area_km2"] for row in made.rows)
        text = counted(tr("{count} [anomaly|anomalies], {area}."), language, count=len(made.rows), area="{area}")
        feedback.pushInfo(text.format(area=area(total, language)))
        if made.dropped:
            text = tr("{count} [group|groups] of cells with too little area or too few samples left out.")
            feedback.pushInfo(counted(text, language, count=made.dropped))


def levels_of(text: str, label: str) -> list[float]:
    """Return the levels of a text, ascending. Raises SilkroadError levels_form."""
    found = numbers_in(text.replace("%", " "))
    if not found or not all(0 < level < float("inf") for level in found):
        raise SilkroadError("levels_form", input=label, text=text)
    return sorted(set(found))


def info_of(path: str):
    """Return what a raster says of itself."""
    return parse(open_raster(path).GetMetadata() or {})
