"""Cells in classes of like values, without deposits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ....i18n import LANGUAGES, N_, aside, interface_language, labelled, tr
from ....io.stack import OutputBand
from ....numbers import percent
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.evidence import mask_source
from ...inputs.joined import (
    ALIGNED,
    joined_stack,
    known_values,
    layers_to_join,
    mask_parameter,
    rasters_parameter,
)
from ...inputs.numbers import number_parameter
from ...inputs.sampled import add_sample_parameters, sample_of, warn_of_categories
from ...outputs.score import score_items
from ...outputs.styles import paletted
from ...outputs.tables import write_table

if TYPE_CHECKING:
    from ....core.prospectivity.clustering import Clusters


TITLE = N_("Clusters of the evidence layers")
CLASS = N_("Cluster {number}")
METHODS = {
    "k_means": N_("k-means"),
    "k_medians": N_("k-medians (outliers weigh less)"),
}
OWN = ("class", "cells", "share")


class ClusterRasters(SilkroadAlgorithm):
    """silkroad:cluster_rasters."""

    NAME = "cluster_rasters"
    TITLE = N_("Cluster rasters")
    GROUP = "prospectivity"
    TAGS = (N_("clustering"), N_("unsupervised classification"), "k-means")
    HELP = N_(
        "<p>Puts the cells into classes of like values, without knowledge of deposits: an unsupervised look at what "
        "the layers tell apart.</p>"
        "<p><b>Methods.</b> <i>k-means</i> (Lloyd 1982): each class has the mean of its cells as centre, each cell the "
        "class of the nearest centre; the sum of squared distances becomes as small as it can from the given start. "
        "<i>k-medians</i> (Bradley, Mangasarian and Street 1997): medians and sums of absolute differences instead, so "
        "that outliers weigh less. Ten starts by k-means++ (Arthur and Vassilvitskii 2007) are tried on 10 000 cells; "
        "the best goes on with the whole sample.</p>"
        "<p><b>Sample.</b> The classes are learnt from about as many cells as asked for, drawn at random by the seed, "
        "among those where all layers have data; the log says how many. Then every cell gets its class, block by "
        "block. The same seed gives the same classes.</p>"
        "<p><b>Layers.</b> Amounts, not classes: codes of classes have no distances. Standardised layers count alike; "
        "otherwise the layer with the largest numbers rules. Transform skewed layers first, such as contents of "
        "elements. Layers that say the same count twice.</p>"
        "<p><b>Output.</b> A raster of classes, the one with most cells of the sample first; a table with the cells of "
        "each class and its centre in the layers’ own units. The log gives the share of the distances that the classes "
        "explain; it always grows with their number.</p>"
        "<p><b>Limits.</b> Clusters are found in any data, also where there are no groups. Whether one means something "
        "for ore, geology must say; compare with deposits that were not used.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(rasters_parameter("EVIDENCE", tr("Evidence layers")))
        self.addParameter(self.choices.parameter("METHOD", tr("Method"), METHODS, "k_means"))
        self.addParameter(number_parameter("CLASSES", tr("Number of classes"), 6, 1, 255, whole=True))
        add_sample_parameters(self)
        self.addParameter(mask_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes (raster)")))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Centres (table)"), table, optional=True)
        )
        self.addOutput(QgsProcessingOutputNumber("EXPLAINED", tr("Share of the distances that the classes explain")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ....core.prospectivity.clustering import Method

        self.layers = layers_to_join(self, "EVIDENCE", context, frozenset(OWN))
        self.method = Method(self.choice("METHOD", context))
        self.classes = self.parameterAsInt(parameters, "CLASSES", context)
        self.standardise = self.parameterAsBool(parameters, "STANDARDISE", context)
        self.about = self.parameterAsInt(parameters, "SAMPLE", context)
        self.seed = self.parameterAsInt(parameters, "SEED", context)
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Learn from the sample, then write the classes of all cells."""
        from ....core.prospectivity.clustering import fit

        warn_of_categories(self.layers, feedback)
        with joined_stack(self, self.layers, self.mask, context, feedback) as stack:
            cells = sample_of(self, stack, self.about, self.seed, feedback, ALIGNED, 30)
            found = fit(
                cells.values, self.classes, self.method, self.standardise, self.seed,
                progress=progress_of(feedback, 30, 60),
            )  # fmt: skip
            counts = np.zeros(self.classes, np.int64)

            def assign(block, arrays):
                known, values = known_values(block)
                codes = found.assign(values, tick_of(feedback))
                counts[:] += np.bincount(codes, minlength=self.classes)
                result = np.zeros(known.shape, np.uint8)
                result[known] = codes + 1
                return [result]

            output = OutputBand(self.outputs.stage(self.final), "uint8", 0, self._items(), repeats=True)
            stack.map(assign, [output], progress_of(feedback, 60, 98))
        self._tell(found, feedback)
        table = self._table(found, counts, context)
        names = {number: text[interface_language()] for number, text in self._classes().items()}
        self.style(self.final, lambda layer: paletted(layer, names))
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return {"OUTPUT": self.final, "OUTPUT_TABLE": table, "EXPLAINED": found.explained}

    def _tell(self, found: Clusters, feedback) -> None:
        language = interface_language()
        share = percent(found.explained, language)
        feedback.pushInfo(labelled(tr("Share of the distances that the classes explain"), share, language))
        if not found.settled:
            feedback.pushWarning(tr("The classes had not settled when the steps ran out; take a smaller number."))

    def _classes(self) -> dict[int, dict[str, str]]:
        return {
            number: {code: tr(CLASS, code).format(number=number) for code in LANGUAGES}
            for number in range(1, self.classes + 1)
        }

    def _items(self) -> dict[str, str]:
        titles = {code: tr(TITLE, code) for code in LANGUAGES}
        method = {code: tr(self.TITLE, code) + aside(tr(METHODS[self.method.value], code), code) for code in LANGUAGES}
        return score_items(self.layers, titles, method, "categorical", classes=self._classes())

    def _table(self, found: Clusters, counts, context) -> str | None:
        columns = [("class", "integer"), ("cells", "integer"), ("share", "real")]
        columns += [(layer.name, "real") for layer in self.layers]
        centres, total = found.scaling.back(found.centres), max(int(counts.sum()), 1)
        rows = [
            [number + 1, int(counts[number]), counts[number] / total, *map(float, centres[number])]
            for number in range(self.classes)
        ]
        return write_table(self, "OUTPUT_TABLE", columns, rows, context)
