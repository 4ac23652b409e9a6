"""Correlation of evidence rasters as a Processing algorithm."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....i18n import N_, interface_language, tr
from ....io.align import aligned
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import RasterStack, bounded_cache, open_raster
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import MASKED, evidence_layers, mask_raster, mask_source
from ...inputs.joined import mask_parameter
from ...outputs.files import report_output
from ...outputs.tables import write_table
from ...titles import CORRELATIONS

COLUMNS = (
    ("layer", "text"),
    ("other", "text"),
    ("area_km2", "real"),
    ("measure", "text"),
    ("value", "real"),
    ("chi_squared", "real"),
    ("freedom", "integer"),
)
# Each block of each layer takes four megabytes, each table of a pair half of one.
MOST_LAYERS = 20


class CorrelationMatrix(SilkroadAlgorithm):
    """silkroad:correlation_matrix."""

    NAME = "correlation_matrix"
    TITLE = N_("Correlation of rasters")
    GROUP = "evidence"
    TAGS = (N_("correlation"), N_("collinearity"), N_("Pearson"), N_("Spearman"), N_("Cramér’s V"), N_("chi-square"))
    HELP = N_(
        "<p>Tells which evidence layers say the same, before they are counted twice in a model.</p>"
        "<p><b>Input.</b> Two to twenty rasters. <i>Types</i> says for each whether it is categorical or has numbers "
        "(<i>ascending</i> and <i>descending</i> are the same here); where empty, what the raster says itself; else "
        "whole numbers count as categories, decimals as numbers. Rasters on other grids are resampled to the first, in "
        "temporary files.</p>"
        "<p><b>Two layers of numbers:</b> Pearson’s product-moment correlation, or Spearman’s rank correlation, which "
        "sees any steady relation and is not led by single high values. Ranks are those of 256 classes of equal area: "
        "exact where there are fewer different values, else off by less than 0.001.</p>"
        "<p><b>Categories:</b> χ² of independence over cells and Cramér’s V = √[χ² / n (k − 1)], k being the fewer "
        "classes (Cramér 1946); 0 is independent, 1 is one determines the other. A layer of numbers beside a "
        "categorical one is cut into ten classes of equal area. χ² grows with the number of cells, and neighbouring "
        "cells are alike: no p is given, judge by V.</p>"
        "<p><b>Nodata.</b> Each pair is measured where both have data within the study area; the table says how much "
        "area that is. In degrees cells weigh by their area.</p>"
        "<p><b>Output.</b> A row for each pair, the matrix as a figure, and the pairs of 0.7 and more, from which on "
        "collinearity is known to harm regressions (Dormann and others 2013). Weights of evidence and Bayesian methods "
        "ask for independence at the deposits, which their own tests show.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterMultipleLayers("INPUT", tr("Rasters"), Qgis.ProcessingSourceType.Raster))
        types = tr("Types: categorical, ascending or descending for each raster, in the same order, comma-separated")
        add(QgsProcessingParameterString("TYPES", types, optional=True))
        add(self.choices.parameter("METHOD", tr("Correlation of numbers"), CORRELATIONS, "spearman"))
        add(mask_parameter())
        table = QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Pairs of layers (table)"), table, optional=True))
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("STRONGEST", tr("Largest coefficient, without its sign")))
        self.addOutput(QgsProcessingOutputNumber("STRONG_PAIRS", tr("Pairs of 0.7 and more")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layers = evidence_layers(self, "INPUT", "TYPES", context, frozenset())
        if not 2 <= len(self.layers) <= MOST_LAYERS:
            given = len(self.layers)
            raise SilkroadError("layers_to_correlate", input=self.label("INPUT"), given=given, most=MOST_LAYERS)
        told = self.parameterAsString(parameters, "TYPES", context).strip()
        self.categorical = [
            layer.kind is Kind.CATEGORICAL if told or layer.info.kind else _whole_numbers(layer.path)
            for layer in self.layers
        ]
        self.method = self.choice("METHOD", context)
        self.mask = mask_source(self, "MASK", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Count all pairs, write table and report."""
        from ....io.association import associate
        from ...reports.association import Run, write_report

        paths = [layer.path for layer in self.layers]
        grid = Grid.of(open_raster(paths[0]))
        with scratch_folder() as folder, bounded_cache():
            mask = mask_raster(self.mask, grid, folder, self.label("MASK"), context, feedback)
            paths, mask, moved = aligned(paths, self.categorical, mask, folder, progress_of(feedback, MASKED, 10))
            with RasterStack(paths, mask) as stack:
                pairs = associate(stack, self.categorical, self.method, progress_of(feedback, 10, 98))
        language = interface_language()
        names, titles = [layer.name for layer in self.layers], [layer.title(language) for layer in self.layers]
        run = Run(names, titles, self.categorical, self.method, pairs, moved)
        for text in run.findings(language):
            feedback.pushWarning(text)
        results = {"OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, list(run.rows()), context)}
        if self.html:
            write_report(run, language, self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results | {"STRONGEST": run.strongest, "STRONG_PAIRS": len(run.strong)}


def _whole_numbers(path: str) -> bool:
    with RasterStack([path]) as stack:
        return stack.dtypes[0].kind in "iu"
