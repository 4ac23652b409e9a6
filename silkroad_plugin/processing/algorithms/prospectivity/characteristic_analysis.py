"""How like the model units each cell is, by binary or ternary variables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ....i18n import LANGUAGES, N_, aside, interface_language, labelled, tr
from ....io import model_file
from ....io.stack import OutputBand
from ....io.vectors import Polygons
from ....numbers import number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import mask_source
from ...inputs.joined import (
    ALIGNED,
    joined_stack,
    layers_to_join,
    mask_parameter,
    rasters_parameter,
)
from ...inputs.layers import named_geometries, read_points, vector_source
from ...outputs.files import model_output, report_output
from ...outputs.models import knowledge_model, recipe_of
from ...outputs.score import score_items
from ...outputs.tables import write_table
from ...titles import VARIANTS

if TYPE_CHECKING:
    from ....io.model_units import ModelUnits


TITLE = N_("Degree of association with the model units")
MISSING = {
    "nodata": N_("Any missing layer gives no data"),
    "unknown": N_("Missing layers count as unknown (0)"),
}
COLUMNS = (
    ("variable", "text"),
    ("condition", "text"),
    ("weight", "real"),
    ("favourable", "integer"),
    ("neither", "integer"),
    ("unfavourable", "integer"),
)


class CharacteristicAnalysis(SilkroadAlgorithm):
    """silkroad:characteristic_analysis."""

    NAME = "characteristic_analysis"
    TITLE = N_("Characteristic analysis")
    GROUP = "prospectivity"
    TAGS = (N_("model units"), N_("degree of association"), "特征分析")
    HELP = N_(
        "<p>Finds how like known model units each cell is, by variables that are favourable (1), unfavourable (−1) or "
        "neither or unknown (0) (Botbol 1971; Botbol et al. 1978; McCammon et al. 1983).</p>"
        "<p><b>Variables.</b> One raster each, with a row of conditions for each raster in their order: “favourable; "
        "unfavourable”, for instance “&lt;5000” (within 5 km of a fault), “&gt;50; &lt;10” or “3, 7” (classes). Parts "
        "compare (“&gt;=5”), name a range with both ends (“3..7”) or values. Rows end at a line break or “|”; the path "
        "of a text file can be given instead. Without an unfavourable part the variable is binary.</p>"
        "<p><b>Model units.</b> Points: the cells that hold them, each cell once. Polygons: each is one unit, with the "
        "state that is the most common among its cells (0 where two are as common). Units where a variable is unknown "
        "are left out. Choose units that are alike, of one deposit type: at least two.</p>"
        "<p><b>Variants</b>, which do not agree; the report names the one used. Z has a row for each unit and a column "
        "for each variable. <i>Vector length</i>: a_j = √Σ r_jk² with R = ZᵀZ. <i>Product matrix</i>: the eigenvector "
        "of R of the largest eigenvalue. <i>Probability matrix</i>: the same of P, where p_jk is the probability that "
        "by chance fewer units than observed have both variables (ties count half), 1 on the diagonal; only for binary "
        "variables. Weights are scaled so that their sizes add up to 1.</p>"
        "<p><b>Output.</b> The degree of association A = Σ a_j·z_j, from −1 to 1; 1 where every variable is as in the "
        "ideal unit. A table of the weights; a report with the variables, the matrix, and the association of the model "
        "units themselves; a model file, for “Apply model” in another area.</p>"
        "<p><b>Missing data.</b> Cells where any layer has no data have none in the output, or the variable counts as "
        "unknown (0), for model units and cells alike.</p>"
        "<p><b>Limits.</b> A ranks cells by likeness; it is no probability. Variables that say the same "
        "count twice. The association of the model units themselves is a fit, not a test.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        kinds = [Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon]
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(rasters_parameter("EVIDENCE", tr("Evidence layers")))
        self.addParameter(
            QgsProcessingParameterString(
                "CONDITION", tr("Conditions (favourable; unfavourable), a row for each layer"), multiLine=True
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSource("MODELS", tr("Model units (points or polygons)"), kinds))
        self.addParameter(self.choices.parameter("VARIANT", tr("Variant"), VARIANTS, "product_matrix"))
        self.addParameter(self.choices.parameter("MISSING", tr("Missing data"), MISSING, "nodata"))
        self.addParameter(mask_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Degree of association")))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Weights (table)"), table, optional=True)
        )
        self.addParameter(report_output())
        self.addParameter(model_output())
        self.addOutput(QgsProcessingOutputNumber("MODEL_UNITS", tr("Model units used")))
        self.addOutput(QgsProcessingOutputNumber("EIGENVALUE_SHARE", tr("Share of the first eigenvalue")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.prospectivity.characteristic_analysis import Variant
        from ...inputs.scoring import read_conditions

        self.layers = layers_to_join(self, "EVIDENCE", context)
        self.conditions = read_conditions(self, "CONDITION", context, len(self.layers), True)
        self.models = vector_source(self, "MODELS", context)
        self.variant = Variant(self.choice("VARIANT", context))
        self.unknown = self.choice("MISSING", context) == "unknown"
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)
        self.html = self.output_path("OUTPUT_HTML", context)
        self.model = self.output_path("OUTPUT_MODEL", context)
        self.recipe = recipe_of(self, parameters, context)

    def compute(self, context, feedback):
        """Fit to the model units, then score the cells."""
        from ....core.prospectivity.characteristic_analysis import fit
        from ....io.knowledge_predictors import NODATA, Association, states
        from ...reports.characteristic_report import Run, write_report

        language = interface_language()
        with joined_stack(self, self.layers, self.mask, context, feedback) as stack:
            conditions = tuple(self.conditions[index] for index in range(len(self.layers)))
            units = self._units(
                stack, lambda values: states(conditions, values, stack.dtypes, self.unknown), context, feedback
            )
            fitted = fit(units.states, self.variant)
            run = Run(self.layers, list(conditions), units, fitted)
            for text in run.findings(language):
                feedback.pushWarning(text)
            predictor = Association(conditions, fitted, self.unknown)
            output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, self._items(units))
            stack.map(lambda block, arrays: predictor.score(block), [output], progress_of(feedback, 50, 98))
        results = {"OUTPUT": self.final, "MODEL_UNITS": len(units.states)}
        results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", COLUMNS, run.rows(language), context)
        if np.isfinite(fitted.share):
            results["EIGENVALUE_SHARE"] = fitted.share
        if self.html:
            write_report(run, language, self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        if self.model:
            saved = knowledge_model(self, "EVIDENCE", self.layers, predictor, self._method(), _titles())
            model_file.write(self.outputs.stage(self.model), saved)
            results["OUTPUT_MODEL"] = self.model
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return results

    def _units(self, stack, states, context, feedback) -> ModelUnits:
        from ....io.model_units import cells_of_points, states_of_polygons

        label = self.label("MODELS")
        if self._are_points():
            points = read_points(self.models, stack.grid.crs_wkt, label, context, feedback)
            found = cells_of_points(stack, states, points.x, points.y, points.labels)
        else:
            wkt, spacing = stack.grid.crs_wkt, stack.grid.cell_metres / 2
            shapes, labels = named_geometries(self.models, wkt, spacing, label, context, feedback)
            polygons = Polygons(shapes, stack.grid, range(1, len(shapes) + 1))
            found = states_of_polygons(stack, states, polygons, labels, progress_of(feedback, ALIGNED, 50))
        language = interface_language()
        feedback.pushInfo(labelled(tr("Model units used"), number(len(found.states), language), language))
        return found

    def _are_points(self) -> bool:
        kind = QgsWkbTypes.geometryType(self.models.wkbType())
        return kind in (Qgis.GeometryType.Point, Qgis.GeometryType.Unknown)

    def _items(self, units: ModelUnits) -> dict[str, str]:
        deposits = len(units.states) if self._are_points() else None
        return score_items(self.layers, _titles(), self._method(), deposits=deposits)

    def _method(self) -> dict[str, str]:
        return {code: tr(self.TITLE, code) + aside(tr(VARIANTS[self.variant.value], code), code) for code in LANGUAGES}


def _titles() -> dict[str, str]:
    """Return what the score is called, by language."""
    return {code: tr(TITLE, code) for code in LANGUAGES}
