"""Weighted scores of several layers become one."""

from __future__ import annotations

from dataclasses import replace
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
)

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, aside, interface_language, labelled, listed, tr
from ....io import model_file
from ....io.stack import OutputBand
from ....numbers import counted, given, number
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.evidence import EvidenceLayer, mask_source
from ...inputs.joined import (
    ALIGNED,
    joined_stack,
    layers_to_join,
    mask_parameter,
    rasters_parameter,
)
from ...inputs.layers import vector_source
from ...inputs.numbers import list_parameter
from ...inputs.training import training_deposits
from ...outputs.files import model_output
from ...outputs.models import knowledge_model, recipe_of
from ...outputs.score import score_items
from ...outputs.tables import write_table

if TYPE_CHECKING:
    from ....io.knowledge_predictors import Overlay


METHODS = {
    "weights": N_("Weighted mean of the scores"),
    "data_driven": N_("Data-driven: weights from the prediction–area plot"),
    "topsis": N_("TOPSIS: closeness to the best"),
    "boolean_and": N_("Boolean AND: every condition is met"),
    "boolean_or": N_("Boolean OR: any condition is met"),
}
TITLES = {
    "weights": N_("Index overlay: weighted mean score"),
    "data_driven": N_("Data-driven index overlay: weighted mean score"),
    "topsis": N_("TOPSIS: closeness to the best"),
    "boolean_and": N_("Boolean overlay: all conditions met (1) or not (0)"),
    "boolean_or": N_("Boolean overlay: any condition met (1) or none (0)"),
}
COLUMNS = (
    ("layer", "text"),
    ("weight", "real"),
    ("share", "real"),
    ("captured", "real"),
    ("area", "real"),
    ("density", "real"),
    ("threshold", "real"),
)


class IndexOverlay(SilkroadAlgorithm):
    """silkroad:index_overlay."""

    NAME = "index_overlay"
    TITLE = N_("Index overlay")
    GROUP = "prospectivity"
    TAGS = (N_("weighted overlay"), N_("analytic hierarchy process"), N_("Boolean overlay"), "AHP", "TOPSIS")
    HELP = N_(
        "<p>Joins layers by scores and weights.</p>"
        "<p><b>Weighted mean</b> (Bonham-Carter 1994, pages 285 to 291): S = Σ w·s / Σ w, with the score s of the "
        "layer in the cell and the weight w of the layer. The weights are numbers in the order of the layers, or come "
        "from comparing the layers pair by pair (analytic hierarchy process, Saaty 1980): the principal eigenvector of "
        "a matrix whose entry in row i and column k says how many times more layer i counts than layer k, with the "
        "consistency ratio, which should be below 0.1; otherwise the log warns. Without either all layers weigh the "
        "same.</p>"
        "<p><b>Data-driven index overlay</b> (Yousefi and Carranza 2016): the weight of a layer is ln(P/O), where P is "
        "the share of the deposits and O the share of the area at the intersection of its prediction–area plot. A "
        "layer no better than chance gets 0. Scores must be higher where it is more favourable; negate distances, or "
        "turn them into memberships.</p>"
        "<p><b>TOPSIS</b> (Hwang and Yoon 1981): scores are divided by the root of their sum of squares over all cells "
        "and weighted; the output is d⁻ / (d⁺ + d⁻) with the distances to the best and the worst value of each layer. "
        "It depends on the study area, which holds the best and the worst. Of a layer that says of itself that low "
        "values are favourable (ascending), such as a distance, the lowest value is the best.</p>"
        "<p><b>Boolean overlay</b> (Bonham-Carter 1994, pages 272 to 285): 1 where all, or any, of the layers have a "
        "score above 0, else 0; with conditions these are the cells that meet them.</p>"
        "<p><b>Scores.</b> Without more, the values of the rasters. By class: rows “layer; class; score” or “layer; "
        "from; to; score” (above the first limit, up to and including the second), the layer by name or by its number "
        "from 1. By condition: one row for each layer in their order, “favourable; unfavourable”, for instance “&gt;5; "
        "&lt;2”, giving 1, −1 or else 0; parts compare (“&gt;=5”), name a range with both ends (“3..7”) or values "
        "(“1, 4”); “-” leaves a layer as it is. Rows end at a line break or “|”; the path of a text file can be given "
        "instead. The log warns of layers of classes whose codes were taken for scores, and, where a mean is taken, of "
        "layers whose low values are favourable and of scores on scales that differ ten times or more.</p>"
        "<p><b>Missing data.</b> A cell where a layer has no score has none in the output; classes without a score "
        "are counted in the log.</p>"
        "<p><b>Output.</b> The score with how it was made, and a table of the weights with, for data-driven ones, the "
        "intersection of the plot. Rasters on other grids are resampled to the first one, classes by nearest "
        "neighbour. A model file, for “Apply model” in another area with the same scores and weights.</p>"
        "<p><b>Matrix.</b> Rows of the pairwise comparison end at a line break or “|”, entries are parted by spaces "
        "or commas and may be fractions, for instance “1 3 | 1/3 1”. Prediction–area plots count the cells where all "
        "layers have a score.</p>"
        "<p><b>Limits.</b> The score ranks cells; it is no probability. Layers that say the same count twice. "
        "Data-driven weights are fitted to the deposits: validate with others.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        points = [Qgis.ProcessingSourceType.VectorPoint]
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(rasters_parameter("INPUT", tr("Layers")))
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, "weights"))
        self.addParameter(list_parameter("WEIGHTS", tr("Weights, in the order of the layers")))
        for name, title in (
            ("PAIRWISE", tr("Pairwise comparison (matrix)")),
            ("SCORES", tr("Scores of classes (layer; class; score)")),
            ("CONDITION", tr("Conditions (favourable; unfavourable), a row for each layer")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, multiLine=True, optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSource("DEPOSITS", tr("Deposits (data-driven)"), points, optional=True)
        )
        self.addParameter(mask_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Score")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE", tr("Weights (table)"), table, optional=True, createByDefault=False
            )
        )
        self.addParameter(model_output())
        self.addOutput(QgsProcessingOutputNumber("CONSISTENCY_RATIO", tr("Consistency ratio of the comparison")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ...inputs.scoring import read_class_scores, read_conditions, read_hierarchy, read_weights, scores_recipe

        self.layers = layers_to_join(self, "INPUT", context)
        count = len(self.layers)
        self.method = self.choice("METHOD", context)
        self.weights = read_weights(self, "WEIGHTS", context, count)
        self.hierarchy = read_hierarchy(self, "PAIRWISE", context, count)
        if self.weights is not None and self.hierarchy is not None:
            raise SilkroadError("weights_twice", first=self.label("WEIGHTS"), second=self.label("PAIRWISE"))
        self.tables = read_class_scores(self, "SCORES", context, self.layers)
        self.conditions = read_conditions(self, "CONDITION", context, count, False)
        both = sorted(set(self.tables) & set(self.conditions))
        if both:
            raise SilkroadError("scores_twice", name=self.layers[both[0]].name)
        self.deposits = vector_source(self, "DEPOSITS", context)
        if self.method == "data_driven" and self.deposits is None:
            raise SilkroadError("deposits_needed", input=self.label("DEPOSITS"))
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)
        self.model = self.output_path("OUTPUT_MODEL", context)
        self.recipe = recipe_of(self, parameters, context) | scores_recipe(self.tables, self.conditions, count)

    def compute(self, context, feedback):
        """Find the weights, in one pass where they come from the cells, and join in another."""
        from ....io.knowledge_predictors import NODATA
        from ...reports.score_scale import Spans

        self.crossings, self.ledger, self.around = [], None, []
        categorical = [index in self.tables for index in range(len(self.layers))]
        with joined_stack(self, self.layers, self.mask, context, feedback, categorical) as stack:
            predictor = self._predictor(stack, context, feedback)
            output = OutputBand(self.outputs.stage(self.final), "float32", NODATA, self._items(predictor.weights))
            passes = self.method in ("data_driven", "topsis")
            progress = progress_of(feedback, 50 if passes else ALIGNED, 99)
            spans = Spans(len(self.layers), self.tables, self.conditions)

            def score(block, arrays):
                spans.add(block)
                return predictor.score(block)

            stack.map(score, [output], progress)
            crs = stack.grid.crs_wkt
        self._tell(predictor, spans, feedback)
        results = {"OUTPUT": self.final, "OUTPUT_TABLE": self._table(predictor.weights, context)}
        if self.hierarchy is not None:
            results["CONSISTENCY_RATIO"] = self.hierarchy.ratio
        if self.model:
            method = {code: self._words(predictor.weights, code) for code in LANGUAGES}
            saved = knowledge_model(
                self, "INPUT", self.layers, predictor, method, self._titles(), self.ledger, crs, self.around
            )
            model_file.write(self.outputs.stage(self.model), saved)
            results["OUTPUT_MODEL"] = self.model
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return results

    def _predictor(self, stack, context, feedback) -> Overlay:
        """Return what scores the cells, with weights from the deposits or the ideal of the cells where needed."""
        from ....core.prospectivity.scoring import Scoring
        from ....io.knowledge_predictors import BOOLEAN, Overlay

        made = Overlay(len(self.layers), self.method, self.tables, self.conditions)
        if self.method in BOOLEAN:
            return made
        weights = self.hierarchy.weights if self.hierarchy is not None else self.weights
        weights = np.ones(len(self.layers)) if weights is None else np.asarray(weights, float)
        progress = progress_of(feedback, ALIGNED, 50)
        scoring, ideal = Scoring(self.tables, self.conditions, stack.dtypes), None
        if self.method == "topsis":
            ideal = self._ideal(stack, scoring, weights, progress)
        elif self.method == "data_driven":
            weights = self._fitted_weights(stack, scoring, context, feedback, progress)
        return replace(made, weights=tuple(map(float, weights)), ideal=ideal)

    def _ideal(self, stack, scoring, weights, progress):
        from ....core.prospectivity.topsis import Extremes
        from ...reports.score_scale import prefers_low

        extremes = Extremes(len(self.layers))

        def take(block, arrays):
            scores = np.stack(scoring([block.numbers(layer) for layer in range(len(arrays))]))
            extremes.add(scores[:, np.isfinite(scores).all(0)])

        stack.fold(take, progress)
        if not np.isfinite(extremes.lowest).all():
            raise SilkroadError("no_common_cells", input=self.label("INPUT"))
        costs = [prefers_low(layer) and layer in self._as_they_are for layer in self.layers]
        return extremes.scale(weights, costs)

    def _fitted_weights(self, stack, scoring, context, feedback, progress):
        """Return the weights from the deposits; tell which layers are no better than chance."""
        from ....core.prospectivity.index_overlay import data_driven_weight
        from ....io.prediction_area import crossings
        from ...reports.deposits import Ledger

        label, language = self.label("DEPOSITS"), interface_language()
        points, self.around = training_deposits(self.deposits, stack.grid, label, context, feedback)
        self.crossings, placed = crossings(stack, scoring, points.x, points.y, label, progress)
        self.ledger = Ledger(points, placed)
        feedback.pushInfo(self.ledger.summary())
        for text in self.ledger.findings(language):
            feedback.pushWarning(text)
        weights = np.array([data_driven_weight(found.captured, found.area) for found in self.crossings])
        useless = [layer.title(language) for layer, weight in zip(self.layers, weights, strict=True) if not weight > 0]
        if len(useless) == len(weights):
            raise SilkroadError("data_driven_none", input=self.label("INPUT"))
        if useless:
            text = tr("No better than chance, weight 0: {layers}. Are their scores higher where it is favourable?")
            feedback.pushWarning(text.format(layers=listed(useless, language, "titles")))
        return weights

    @property
    def _as_they_are(self) -> list[EvidenceLayer]:
        """The layers whose values are the scores."""
        own = {*self.tables, *self.conditions}
        return [layer for index, layer in enumerate(self.layers) if index not in own]

    def _tell(self, predictor, spans, feedback) -> None:
        from ....core.prospectivity.pairwise import ACCEPTABLE
        from ...reports.score_scale import class_texts, direction_texts, turned_text

        language, own = interface_language(), self._as_they_are
        texts = class_texts(own, language)
        if self.method in ("weights", "data_driven"):
            texts += direction_texts(own, language) + spans.texts(self.layers, language)
        for text in texts:
            feedback.pushWarning(text)
        if self.method == "topsis" and (text := turned_text(own, language)):
            feedback.pushInfo(text)
        for layer, cells in predictor.unnamed.items():
            if cells:
                text = tr(
                    "{layer}: {cells} [cell holds|cells hold] classes without a score, with no data in the output."
                )
                feedback.pushWarning(counted(text, language, layer=self.layers[layer].title(language), cells=cells))
        if self.hierarchy is not None:
            ratio = number(self.hierarchy.ratio, language, 3)
            feedback.pushInfo(labelled(tr("Consistency ratio of the comparison"), ratio, language))
            if self.hierarchy.ratio >= ACCEPTABLE:
                text = tr(
                    "The pairwise comparison contradicts itself: its consistency ratio {ratio} is not below 0.1 "
                    "(Saaty 1980). Think over the pairs before you use the weights."
                )
                feedback.pushWarning(text.format(ratio=ratio))

    def _items(self, weights) -> dict[str, str]:
        deposits = None if self.ledger is None else int(self.ledger.placed.used.sum())
        method = {code: self._words(weights, code) for code in LANGUAGES}
        return score_items(self.layers, self._titles(), method, deposits=deposits)

    def _titles(self) -> dict[str, str]:
        return {code: tr(TITLES[self.method], code) for code in LANGUAGES}

    def _words(self, weights, language: str) -> str:
        """Say how the score was made, with the weights in the order of the layers."""
        text = labelled(tr(self.TITLE, language), tr(METHODS[self.method], language), language)
        if not weights:
            return text
        told = listed([given(float(weight), language) for weight in weights], language, "names")
        source = tr("Weights by pairwise comparison", language) if self.hierarchy else tr("Weights", language)
        return text + aside(labelled(source, told, language), language)

    def _table(self, weights, context) -> str | None:
        weights = np.array(weights) if weights else np.full(len(self.layers), np.nan)
        total = np.nansum(weights) or np.nan
        rows = []
        for index, layer in enumerate(self.layers):
            row = [layer.title(interface_language()), float(weights[index]), float(weights[index] / total)]
            if self.crossings:
                found = self.crossings[index]
                row += [found.captured, found.area, found.density, found.threshold]
            rows.append(row + [None] * (len(COLUMNS) - len(row)))
        return write_table(self, "OUTPUT_TABLE", COLUMNS, rows, context)
