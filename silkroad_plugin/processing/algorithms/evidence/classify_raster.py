"""Classes of a continuous raster."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....core.evidence.classification import MAX_CLASSES, Distribution, classify, limits
from ....core.evidence.survey import SAMPLE
from ....core.typed_numbers import numbers_in
from ....i18n import LANGUAGES, N_, interface_language, tr
from ....io.layer_info import parse, to_items
from ....io.stack import OutputBand, RasterStack
from ....io.surveys import distribution_of
from ....numbers import given, in_larger_unit, number, unit_words
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...inputs.numbers import list_parameter
from ...inputs.surveyed import surveyed
from ...outputs.styles import paletted
from ...outputs.tables import write_table

METHOD_TITLES = {
    "equal_interval": N_("Equal interval"),
    "quantile": N_("Quantiles"),
    "natural_breaks": N_("Natural breaks (Fisher–Jenks)"),
    "geometrical": N_("Geometrical intervals"),
    "standard_deviation": N_("Standard deviations"),
    "manual": N_("Limits given below"),
    "defined_interval": N_("Defined interval"),
}
COLUMNS = (("class", "integer"), ("lower", "real"), ("upper", "real"), ("cells", "integer"), ("share", "real"))


class ClassifyRaster(SilkroadAlgorithm):
    """silkroad:classify_raster."""

    NAME = "classify_raster"
    TITLE = N_("Classify raster")
    GROUP = "evidence"
    TAGS = (N_("reclassify"), N_("classes"), "Jenks", N_("quantile"), N_("breaks"))
    HELP = N_(
        "<p>Turns a continuous raster into classes 1, 2, 3, … from the lowest values to the highest. A class holds "
        "the values above the limit of the class before, up to and including its own limit. Cells without data "
        "stay without data (0).</p>"
        "<p><b>Methods.</b> <i>Equal interval</i>. <i>Quantiles</i>: about equally many cells in each class; the "
        "limits are observed values. <i>Natural breaks</i> (Fisher–Jenks): the least squared deviations within "
        "classes, exact up to 2048 distinct values, beyond that on 2048 narrow bins. <i>Geometrical intervals</i>: "
        "widths in geometric progression, with the ratio that evens out the counts best. <i>Standard "
        "deviations</i>: limits one standard deviation apart about the mean. <i>Limits given below</i>. <i>Defined "
        "interval</i>: limits at the multiples of an interval, whatever the number of classes; so two areas get the "
        "same classes.</p>"
        "<p><b>Limits.</b> Inner limits from the lowest to the highest, for "
        "instance “1000 2500 5000”. Only the method of that name uses them.</p>"
        "<p><b>Equal values.</b> Many equal values can make several limits coincide; then there are fewer classes "
        "than asked for, and the log says so. Where each distinct value becomes a class of its own the log says "
        "that too.</p>"
        "<p><b>Large rasters.</b> Whole-number rasters, and rasters of up to 4 million cells with data, are used "
        "in full. Of larger ones a random sample of 4 million cells gives the limits (a quantile is then off by "
        "less than 0.1 % of the cells); range, mean and standard deviation always come from all cells.</p>"
        "<p><b>Output.</b> The limits stand in the table, in the legend and in the metadata of the raster, which "
        "also keeps title, resolution and position error of the input. A distance class should not be narrower "
        "than the position error; the log warns where it is.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHOD_TITLES, "quantile"))
        self.addParameter(
            QgsProcessingParameterNumber(
                "CLASSES", tr("Number of classes"), defaultValue=10, minValue=2, maxValue=MAX_CLASSES
            )
        )
        self.addParameter(list_parameter("BREAKS", tr("Limits")))
        kind = QgsProcessingParameterNumber.Type.Double
        interval = tr("Interval, in the unit of the raster")
        self.addParameter(QgsProcessingParameterNumber("INTERVAL", interval, kind, optional=True))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE",
                tr("Table of classes"),
                QgsProcessing.SourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("CLASSES_MADE", tr("Number of classes made")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        self.method = self.choice("METHOD", context)
        self.classes = self.parameterAsInt(parameters, "CLASSES", context)
        self.interval = self.parameterAsDouble(parameters, "INTERVAL", context)
        self.breaks: tuple[float, ...] = ()
        if self.method == "manual":
            self.breaks = parse_breaks(self.parameterAsString(parameters, "BREAKS", context), self.label("BREAKS"))
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Find the limits in two passes, write the classes in a third."""
        with RasterStack([self.input]) as stack:
            found = self._survey(stack, feedback)
            inner = limits(found, self.method, self.classes, self.breaks, self.interval)
            info = parse(stack.metadata(0))
            self._tell(found, inner, info, feedback)
            counts = np.zeros(len(inner) + 2, np.int64)
            dtype = "uint8" if len(inner) < 255 else "uint16"

            def assign(block, arrays):
                result = classify(arrays[0], inner).astype(dtype)
                valid = block.valid(0)
                if valid is not None:
                    result[~valid] = 0
                counts[:] += np.bincount(result.ravel(), minlength=len(counts))
                return [result]

            metadata = self._metadata(stack.metadata(0), found, inner)
            stack.map(
                assign, [OutputBand(self.outputs.stage(self.final), dtype, 0, metadata)], progress_of(feedback, 60, 99)
            )
        table = write_table(self, "OUTPUT_TABLE", COLUMNS, _rows(found, inner, counts), context)
        names = class_names(found, inner, interface_language(), info.unit)
        self.style(self.final, lambda layer: paletted(layer, dict(enumerate(names, 1))))
        return {"OUTPUT": self.final, "OUTPUT_TABLE": table, "CLASSES_MADE": len(inner) + 1}

    def _survey(self, stack: RasterStack, feedback) -> Distribution:
        survey = surveyed(self, "INPUT", stack, progress_of(feedback, 0, 30))
        if survey.minimum == survey.maximum:
            raise SilkroadError(
                "raster_one_value", input=self.label("INPUT"), path=self.input, value=float(survey.minimum)
            )
        return distribution_of(stack, survey, progress_of(feedback, 30, 60))

    def _tell(self, distribution: Distribution, inner: np.ndarray, info, feedback) -> None:
        """Say what the user would not expect of the classes."""
        made = len(inner) + 1
        if self.method not in ("manual", "defined_interval") and made < self.classes:
            feedback.pushWarning(
                tr(
                    "Classes: {made} instead of {asked}; so many cells have equal values, or the values end so early, "
                    "that limits coincide."
                ).format(made=made, asked=self.classes)
            )
        if distribution.exact and made >= len(distribution.values):
            feedback.pushWarning(
                tr("The raster has only {count} distinct values, so each became a class of its own.").format(
                    count=len(distribution.values)
                )
            )
        if info.kind == "categorical":
            feedback.pushWarning(
                tr("The raster holds categories, not amounts; classes by value mix unrelated categories.")
            )
        if not distribution.exact:
            feedback.pushInfo(
                tr("The limits come from a random sample of {sample} of {total} cells.").format(
                    sample=SAMPLE, total=distribution.total
                )
            )
        error = info.position_error_km or 0
        if info.kind == "ascending" and inner.size and inner[0] < 1000 * error:
            language = interface_language()
            feedback.pushWarning(
                tr(
                    "The first class ends at {limit} m, but the features' places may be {error} km off: "
                    "the class is narrower than the data know."
                ).format(limit=number(float(inner[0]), language), error=given(error, language))
            )

    def _metadata(self, items: dict, distribution: Distribution, inner: np.ndarray) -> dict[str, str]:
        """Return the input's own items with the names and limits of the classes."""
        unit = parse(items).unit
        names = {language: class_names(distribution, inner, language, unit) for language in LANGUAGES}
        classes = {
            value + 1: {language: names[language][value] for language in LANGUAGES} for value in range(len(inner) + 1)
        }
        breaks = tuple(float(limit) for limit in inner)
        return to_items(replace(parse(items), classes=classes, breaks=breaks, method=self.method))


def parse_breaks(text: str, label: str) -> tuple[float, ...]:
    """Return limits typed as “1000 2500; 5000,5”; raises SilkroadError where they are no ascending numbers."""
    values = numbers_in(text)
    if values is None:
        raise SilkroadError("breaks_not_numbers", input=label, text=text)
    ascending = all(low < high for low, high in pairwise(values))
    if not values or not ascending or not np.all(np.isfinite(values)):
        raise SilkroadError("breaks_not_ascending", input=label, text=text)
    return tuple(values)


def class_names(distribution: Distribution, inner: np.ndarray, language: str, unit: str = "") -> list[str]:
    """Return what to call each class: its range, with the unit of the values."""
    edges = [min(distribution.minimum, *inner), *inner, max(distribution.maximum, *inner)]
    edges, unit = in_larger_unit([float(edge) for edge in edges], unit)
    texts = [number(edge, language) for edge in edges]
    return [f"{low} – {high}{unit_words(unit, language)}" for low, high in pairwise(texts)]


def _rows(distribution: Distribution, inner: np.ndarray, counts: np.ndarray):
    edges = [min(distribution.minimum, *inner), *inner, max(distribution.maximum, *inner)]
    for value in range(1, len(inner) + 2):
        yield value, edges[value - 1], edges[value], counts[value], counts[value] / distribution.total
