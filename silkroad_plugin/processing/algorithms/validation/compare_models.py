"""Comparison of several score rasters as a Processing algorithm."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)

from ....core.errors import SilkroadError
from ....i18n import N_, capital, interface_language, tr
from ....io import model_info
from ....io.align import aligned
from ....io.grid import Grid
from ....io.scratch import scratch_folder
from ....io.stack import RasterStack, bounded_cache, open_raster
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import MASKED, EvidenceLayer, evidence_layers, mask_raster, mask_source
from ...inputs.joined import mask_parameter
from ...inputs.layers import read_points, vector_source
from ...outputs.files import report_output
from ...outputs.tables import write_table
from ...titles import DEPOSIT_SETS, TOPS

if TYPE_CHECKING:
    from ...reports.comparison import Run


COLUMNS = (
    ("model", "text"),
    ("deposit_set", "text"),
    ("deposits", "integer"),
    ("cells", "integer"),
    ("cells_lost", "integer"),
    ("auc", "real"),
    ("auc_lower", "real"),
    ("auc_upper", "real"),
    *((f"capture_{round(100 * share)}", "real") for share in TOPS),
    ("boyce", "real"),
    ("average_precision", "real"),
)
PAIRS = (
    ("deposit_set", "text"),
    ("model", "text"),
    ("other", "text"),
    ("difference", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("z", "real"),
    ("p", "real"),
    ("p_holm", "real"),
    ("spearman", "real"),
    ("shared_top_10", "real"),
)


class CompareModels(SilkroadAlgorithm):
    """silkroad:compare_models."""

    NAME = "compare_models"
    TITLE = N_("Compare models")
    GROUP = "validation"
    TAGS = (N_("validation"), N_("AUC"), N_("ROC"), N_("DeLong test"), N_("rank correlation"))
    HELP = N_(
        "<p>Puts several score rasters on one sheet: how well each ranks the same deposits among the same cells, which "
        "differences are more than chance, and how far the maps agree.</p>"
        "<p><b>Input.</b> Two or more rasters whose high values are favourable, the deposits that made them, and if "
        "you have them held-out deposits, which alone decide. Rasters on other grids are resampled to the first, in "
        "temporary files. Only cells where <i>all</i> rasters have data count, and only deposits in such cells; the "
        "report says how many cells each model loses by that.</p>"
        "<p><b>Figures.</b> AUC with the interval of DeLong, DeLong and Clarke-Pearson (1988), share of deposits in "
        "the best 1, 5, 10 and 20 % of the area, Boyce index (Hirzel and others 2006) and average precision, as in "
        "<i>Validate prospectivity</i>; ROC curves and success or prediction rates of all models in one figure "
        "each.</p>"
        "<p><b>Test.</b> The AUCs of each pair by the paired test of DeLong and others (1988), which knows that "
        "the same deposits and cells were scored; p-values are adjusted for the number of pairs by Holm (1979). The "
        "best model is the one of highest AUC; its difference to the second is no finding while p is above "
        "0.05. Without held-out deposits no model is called the best and the outputs of the verdict stay empty: "
        "figures and p-values of the deposits that made the models say how closely each follows these, and are there "
        "to be read as that.</p>"
        "<p><b>Agreement.</b> Spearman’s rank correlation of each pair over all common cells, by ranks in 256 classes "
        "of equal area (exact where there are fewer different scores; else off by less than 0.001), and the share of "
        "the best 10 % of the area that both maps choose, which is 10 % by chance.</p>"
        "<p><b>Limits.</b> Deposits that made the models favour those that follow them most closely; compare models by "
        "deposits that none of them has seen. Deposits that cluster make p too small. In degrees cells weigh by their "
        "area. Every cell counts as one, also on maps of models whose cases are geological units: a large unit counts "
        "as many cells of one score, so that these AUCs are not those by units of <i>Cross-validate model</i>.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, table = self.addParameter, QgsProcessing.SourceType.TypeVector
        points = [Qgis.ProcessingSourceType.VectorPoint]
        rasters = tr("Score rasters (high values are favourable)")
        add(QgsProcessingParameterMultipleLayers("INPUT", rasters, Qgis.ProcessingSourceType.Raster))
        add(QgsProcessingParameterFeatureSource("DEPOSITS", tr(DEPOSIT_SETS["DEPOSITS"]), points))
        add(QgsProcessingParameterFeatureSource("HOLDOUT", tr(DEPOSIT_SETS["HOLDOUT"]), points, optional=True))
        add(mask_parameter())
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Models (table)"), table, optional=True))
        pairs = QgsProcessingParameterFeatureSink("OUTPUT_PAIRS", tr("Pairs of models (table)"), table, optional=True)
        pairs.setCreateByDefault(False)
        add(pairs)
        add(report_output())
        self.addOutput(QgsProcessingOutputString("BEST", tr("Best model by held-out deposits")))
        for name, title in (
            ("AUC_BEST", tr("AUC of the best model")),
            ("P_SECOND", tr("p of the best against the second model (Holm)")),
            ("CELLS", tr("Cells in which all models have data")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layers = evidence_layers(self, "INPUT", None, context, frozenset())
        if len(self.layers) < 2:
            raise SilkroadError("few_models", input=self.label("INPUT"), given=len(self.layers))
        self.sources = {name: vector_source(self, name, context) for name in DEPOSIT_SETS}
        self.mask = mask_source(self, "MASK", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Rank the cells of all models against the deposits, write tables and report."""
        from ....io.comparison import compare_scores, score_all
        from ...reports.comparison import Run
        from ...reports.deposits import Ledger

        paths = [layer.path for layer in self.layers]
        grid = Grid.of(open_raster(paths[0]))
        if grid.crs is None:
            raise SilkroadError("crs_missing", path=paths[0])
        points = {
            name: read_points(source, grid.crs_wkt, self.label(name), context, feedback)
            for name, source in self.sources.items()
            if source is not None
        }
        with scratch_folder() as folder, bounded_cache():
            mask = mask_raster(self.mask, grid, folder, self.label("MASK"), context, feedback)
            paths, mask, moved = aligned(paths, [False] * len(paths), mask, folder, progress_of(feedback, MASKED, 10))
            with RasterStack(paths, mask) as stack:
                scored = {name: score_all(stack, found.x, found.y) for name, found in points.items()}
                for name, found in scored.items():
                    if not found.placed.used.any():
                        raise SilkroadError("no_deposits_common", input=self.label(name), points=len(points[name]))
                compared = compare_scores(stack, list(scored.values()), progress_of(feedback, 10, 95))
        ledgers = {name: Ledger(found, scored[name].placed) for name, found in points.items()}
        names, titles = [layer.name for layer in self.layers], _titles(self.layers, interface_language())
        run = Run(names, titles, ledgers, compared, moved)
        return self._write(run, context, feedback)

    def _write(self, run: Run, context, feedback) -> dict:
        from ...reports.comparison import write_report

        language = interface_language()
        (feedback.pushInfo if run.decides else feedback.pushWarning)(run.verdict(language))
        for text in run.findings(language):
            feedback.pushWarning(text)
        results = {
            "OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, list(run.rows()), context),
            "OUTPUT_PAIRS": write_table(self, "OUTPUT_PAIRS", PAIRS, list(run.pair_rows()), context),
        }
        if self.html:
            write_report(run, language, self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        results["CELLS"] = run.compared.area.cells
        if not run.decides:
            return results
        best, second = run.order[:2]
        return results | {
            "BEST": run.names[best],
            "AUC_BEST": run.judged[best].auc.value,
            "P_SECOND": run.pair(best, second).adjusted,
        }


def _titles(layers: Sequence[EvidenceLayer], language: str) -> list[str]:
    """Return what the report calls each model: its method, unless somebody gave the layer a name or two are alike."""
    found = []
    for layer in layers:
        method = model_info.parse(open_raster(layer.path).GetMetadata() or {}).method.get(language, "")
        named = layer.name != Path(layer.path).stem
        found.append(layer.name if named or not method else capital(method))
    return [title if found.count(title) == 1 else layer.name for title, layer in zip(found, layers, strict=True)]
