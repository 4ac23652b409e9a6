"""A saved model without each of its layers in turn, as a Processing algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....i18n import LANGUAGES, N_, interface_language, listed, tr
from ....io import layer_info, model_info
from ....io.geotiff import FLOAT_NODATA
from ....io.scratch import scratch_folder
from ....io.stack import OutputBand, RasterStack, bounded_cache, open_raster
from ...base import SilkroadAlgorithm, progress_of
from ...outputs.files import model_input, report_output
from ...outputs.tables import write_table
from ...refit import NotFitted, Refitter, changed_layers, read_model

if TYPE_CHECKING:
    from ...reports.drop_one_layer import Run


COLUMNS = (
    ("layer", "text"),
    ("auc_without", "real"),
    ("auc_loss", "real"),
    ("lower", "real"),
    ("upper", "real"),
    ("p", "real"),
    ("p_holm", "real"),
    ("rank_correlation", "real"),
    ("shared_top_10", "real"),
    ("rank", "integer"),
    ("used", "integer"),
)
TITLE = N_("Spread of the maps without one layer each: {method}")


class DropOneLayer(SilkroadAlgorithm):
    """silkroad:drop_one_layer."""

    NAME = "drop_one_layer"
    TITLE = N_("Drop one layer")
    GROUP = "uncertainty"
    TAGS = (N_("uncertainty"), N_("sensitivity"), N_("importance of layers"), N_("leave one layer out"))
    HELP = N_(
        "<p>What does each layer of a model do? Fits a saved model again without each of its layers in turn, and "
        "compares the maps with that of all layers.</p>"
        "<p><b>Input.</b> A model file of at least two layers; its own algorithm is run with the parameters and the "
        "evidence that the file names.</p>"
        "<p><b>Table.</b> For each layer: the AUC of the training deposits without it, and the loss, that is AUC with "
        "all layers − AUC without; its interval of 95 % and p by the paired test of DeLong, DeLong and Clarke-Pearson "
        "(1988), adjusted by Holm (1979); Spearman’s rank correlation of both maps, and the share of the best "
        "10 % of the area that they have in common. All maps are compared in the cells where all have a score; "
        "where the model’s cases are geological units, each unit counts as one cell. Layers are ranked by their loss; "
        "equal losses share a rank. Layers that the model holds but does not use (<i>used</i> is 0), such as those "
        "that weights of evidence left out, have no rank.</p>"
        "<p><b>Spread.</b> The standard deviation of the maps without one layer each: high where the score hangs on a "
        "single layer. It is in units of the score; scores that are sums fall where a favourable layer is dropped.</p>"
        "<p><b>Limits.</b> The AUC is that of the fit: a layer of noise can raise it, too; cross-validate before "
        "you keep a layer for its sake. Of two layers that say the same neither seems to matter; the correlation "
        "matrix shows such pairs. A run that cannot be fitted is named and left out. The maps are kept in temporary "
        "files, at most four bytes for each cell and layer.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, table = self.addParameter, QgsProcessing.SourceType.TypeVector
        add(model_input())
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Spread of the maps"), None, True))
        add(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Layers (table)"), table, optional=True))
        add(report_output())
        self.addOutput(QgsProcessingOutputNumber("AUC", tr("AUC with all layers")))
        self.addOutput(QgsProcessingOutputString("MOST_IMPORTANT", tr("Layer whose loss is largest")))
        self.addOutput(QgsProcessingOutputNumber("LARGEST_LOSS", tr("Largest loss of AUC")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.model = read_model(self, "MODEL", context)
        if len(self.model.evidence) < 2:
            raise SilkroadError("one_layer", input=self.label("MODEL"))
        self.final = self.output_path("OUTPUT", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Fit with all layers and without each, compare, sum up."""
        from ....io import predictors
        from ....io.comparison import compare_scores, score_all
        from ....io.spread import refuse_short_disk, write_spread
        from ...reports.drop_one_layer import Run

        with scratch_folder() as folder, bounded_cache():
            with RasterStack([self.model.evidence[0].path]) as stack:
                refuse_short_disk(folder, len(self.model.evidence) + 1, stack.cells)
            refitter = Refitter(self.model, folder, context, feedback)
            paths, kept, failures = self._fit(refitter, progress_of(feedback, 0, 70))
            units, judged, places = refitter.units(), paths, (refitter.x, refitter.y)
            if units is not None:
                judged = units.evidence(paths, None, [Kind.CATEGORICAL] * len(paths))
                places = units.places(*places)
            with RasterStack(judged) as stack:
                scored = score_all(stack, *places)
                if not scored.placed.used.any():
                    raise SilkroadError("no_deposits_common", input=self.label("MODEL"), points=len(refitter.x))
                compared = compare_scores(stack, [scored], progress_of(feedback, 70, 90))
            if self.final:
                check = progress_of(feedback, 90, 90)
                write_spread(paths[1:], {"std": self._band(paths[0])}, lambda: check(0), progress_of(feedback, 90, 99))
        dropped, language = [self.model.evidence[i] for i in kept], interface_language()
        names, titles = [one.name for one in dropped], [one.title(language) for one in dropped]
        unused = predictors.unused_layers(self.model.predictor)
        idle = [i in unused for i in kept]
        run = Run(self.model, names, titles, compared, failures, changed_layers(self.model), idle)
        return self._write(run, context, feedback)

    def _fit(self, refitter: Refitter, progress) -> tuple[list[str], list[int], dict[str, str]]:
        """Return the paths of the maps, that of all layers first, the layers that could be dropped, and why not the
        others; raises SilkroadError refit_failed, runs_failed."""
        everyone, steps = np.arange(len(refitter.x)), len(self.model.evidence) + 1

        def fit(number, name, without):
            def step(part):
                progress((number + part) / steps)

            return refitter.fit(name, refitter.x, refitter.y, everyone, step, without)

        try:
            paths = [fit(0, "all", None)]
        except NotFitted as error:
            raise SilkroadError("refit_failed", reason=str(error)) from error
        kept, failures = [], {}
        for layer, record in enumerate(self.model.evidence):
            try:
                paths.append(fit(layer + 1, f"without{layer}", layer))
                kept.append(layer)
            except NotFitted as error:
                failures[record.title(interface_language())] = str(error)
        if len(kept) < 2:
            reason = list(failures.values())[-1]
            raise SilkroadError("runs_failed", runs=steps - 1, fitted=len(kept), reason=reason)
        return paths, kept, failures

    def _band(self, path: str) -> OutputBand:
        own = layer_info.parse(open_raster(path).GetMetadata() or {})
        titles = {code: tr(TITLE, code).format(method=self.model.method.get(code, "")) for code in LANGUAGES}
        info = layer_info.LayerInfo(
            titles, own.resolution_km, own.position_error_km, own.deposit_aware, own.source, synthetic=own.synthetic
        )
        path = self.outputs.stage(self.final)
        items = layer_info.to_items(info) | model_info.to_items(model_info.ModelInfo(probability=False, spread=True))
        return OutputBand(path, "float32", FLOAT_NODATA, items, titles[interface_language()])

    def _write(self, run: Run, context, feedback) -> dict:
        from ...reports.drop_one_layer import write_report

        language = interface_language()
        for text in run.findings(language):
            feedback.pushWarning(text)
        results = {"OUTPUT": self.final}
        results["OUTPUT_TABLE"] = write_table(self, "OUTPUT_TABLE", COLUMNS, list(run.rows()), context)
        if self.html:
            write_report(run, language, self.outputs.stage(self.html))
            results["OUTPUT_HTML"] = self.html
        return results | {
            "AUC": run.auc,
            "MOST_IMPORTANT": listed((run.names[i] for i in run.first), language, "names") or None,
            "LARGEST_LOSS": run.losses[run.first[0]].test.difference if run.first else None,
        }
