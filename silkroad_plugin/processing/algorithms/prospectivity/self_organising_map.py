"""Cells on a self-organising map, without deposits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ....i18n import LANGUAGES, N_, interface_language, labelled, tr
from ....io.report import Figure, Report
from ....io.stack import OutputBand
from ....numbers import fixed, number, percent
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
from ...outputs.files import report_output
from ...outputs.score import score_items
from ...outputs.tables import write_table

if TYPE_CHECKING:
    from ....core.prospectivity.self_organising_map import SelfOrganisingMap


UNIT = N_("Best-matching unit of the self-organising map")
DISTANCE = N_("Distance to the best-matching unit")
OWN = ("unit", "row", "column", "cells", "u_distance")
NODATA = -9999.0
SOURCES = (
    "Kohonen, T. (1982): Self-organized formation of topologically correct feature maps. Biological Cybernetics 43, "
    "59–69.",
    "Kohonen, T. (2001): Self-Organizing Maps. 3rd edition, Springer.",
    "Ultsch, A., Siemon, H. P. (1990): Kohonen’s self organizing feature maps for exploratory data analysis. "
    "Proceedings of INNC’90, Paris, 305–308.",
)


class SelfOrganisingMapAlgorithm(SilkroadAlgorithm):
    """silkroad:self_organising_map."""

    NAME = "self_organising_map"
    TITLE = N_("Self-organising map")
    GROUP = "prospectivity"
    TAGS = (N_("clustering"), N_("unsupervised classification"), "SOM", "Kohonen")
    HELP = N_(
        "<p>Lays the values of several layers out on a lattice of units, so that like cells come to the same or to "
        "neighbouring units (Kohonen 1982): an unsupervised look at what the layers tell apart, and at cells that "
        "resemble nothing else.</p>"
        "<p><b>Method.</b> The batch form (Kohonen 2001): the units begin on the plane of the first two principal "
        "components; in each of 50 epochs unit j becomes Σ h·S / Σ h·N over all units i, with sum S and number N of "
        "the cells whose nearest unit is i, and h = exp[−d²/(2r²)] of the distance d on the lattice. The radius r "
        "falls from half of the longer side to 0.5. Apart from the sample nothing is random.</p>"
        "<p><b>Sample.</b> The map is learnt from about as many cells as asked for, drawn at random by the seed, among "
        "those where all layers have data; the log says how many. Then every cell is placed, block by block.</p>"
        "<p><b>Layers.</b> Amounts, not classes. Standardised layers count alike; otherwise the layer with the largest "
        "numbers rules. Transform skewed layers first.</p>"
        "<p><b>Output.</b> The best-matching unit of each cell, numbered row by row from 1; the distance to it, in "
        "standard deviations where layers are standardised: high values are unusual cells. A table with each unit’s "
        "place, cells, mean distance to its neighbours and values in the layers’ own units. The report shows the "
        "U-matrix (Ultsch and Siemon 1990), whose ridges part groups of units, the quantisation error (mean distance "
        "of the sample to its units) and the topographic error (share of it whose two nearest units are not "
        "neighbours; high where the lattice is folded).</p>"
        "<p><b>Limits.</b> Numbers of units are names, not amounts. Whether a group means something for ore, geology "
        "must say. To join units into few classes, cluster the layers by “Cluster rasters”.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(rasters_parameter("EVIDENCE", tr("Evidence layers")))
        self.addParameter(number_parameter("ROWS", tr("Rows of the lattice"), 10, 1, 30, whole=True))
        self.addParameter(number_parameter("COLUMNS", tr("Columns of the lattice"), 10, 1, 30, whole=True))
        add_sample_parameters(self)
        self.addParameter(mask_parameter())
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Best-matching unit")))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT_DISTANCE", tr(DISTANCE), optional=True))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT_TABLE", tr("Units (table)"), table, optional=True))
        self.addParameter(report_output())
        self.addOutput(QgsProcessingOutputNumber("QUANTISATION_ERROR", tr("Quantisation error")))
        self.addOutput(QgsProcessingOutputNumber("TOPOGRAPHIC_ERROR", tr("Topographic error")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.layers = layers_to_join(self, "EVIDENCE", context, frozenset(OWN))
        self.rows = self.parameterAsInt(parameters, "ROWS", context)
        self.columns = self.parameterAsInt(parameters, "COLUMNS", context)
        self.standardise = self.parameterAsBool(parameters, "STANDARDISE", context)
        self.about = self.parameterAsInt(parameters, "SAMPLE", context)
        self.seed = self.parameterAsInt(parameters, "SEED", context)
        self.mask = mask_source(self, "MASK", context)
        self.final = self.output_path("OUTPUT", context)
        self.distance = self.output_path("OUTPUT_DISTANCE", context)
        self.html = self.output_path("OUTPUT_HTML", context)

    def compute(self, context, feedback):
        """Learn from the sample, then place all cells."""
        from ....core.prospectivity.self_organising_map import fit

        warn_of_categories(self.layers, feedback)
        with joined_stack(self, self.layers, self.mask, context, feedback) as stack:
            cells = sample_of(self, stack, self.about, self.seed, feedback, ALIGNED, 30)
            found = fit(cells.values, self.rows, self.columns, self.standardise, progress=progress_of(feedback, 30, 60))
            counts = np.zeros(self.rows * self.columns, np.int64)

            def place(block, arrays):
                known, values = known_values(block)
                codes, apart = found.match(values, tick_of(feedback))
                counts[:] += np.bincount(codes, minlength=len(counts))
                units, distances = np.zeros(known.shape, np.uint16), np.full(known.shape, NODATA, np.float32)
                units[known], distances[known] = codes + 1, apart
                return [units, distances][: len(outputs)]

            outputs = self._bands()
            stack.map(place, outputs, progress_of(feedback, 60, 98))
        language = interface_language()
        for title, text in _errors(found, language):
            feedback.pushInfo(labelled(title, text, language))
        results = {"OUTPUT": self.final, "OUTPUT_DISTANCE": self.distance}
        results["OUTPUT_TABLE"] = self._table(found, counts, context)
        results |= {"QUANTISATION_ERROR": found.quantisation_error, "TOPOGRAPHIC_ERROR": found.topographic_error}
        if self.html:
            self._report(found, len(cells.columns), cells.known, language)
            results["OUTPUT_HTML"] = self.html
        progress_of(feedback)(1.0)  # the last chance to cancel: nothing is in place yet
        return results

    def _bands(self) -> list[OutputBand]:
        lattice = f"{self.rows} × {self.columns}"
        method = {code: labelled(tr(self.TITLE, code), lattice, code) for code in LANGUAGES}
        titles = {code: tr(UNIT, code) for code in LANGUAGES}
        items = score_items(self.layers, titles, method, "categorical")
        bands = [OutputBand(self.outputs.stage(self.final), "uint16", 0, items, repeats=True)]
        if self.distance:
            titles = {code: tr(DISTANCE, code) for code in LANGUAGES}
            items = score_items(self.layers, titles, method)
            bands.append(OutputBand(self.outputs.stage(self.distance), "float32", NODATA, items))
        return bands

    def _table(self, found: SelfOrganisingMap, counts, context) -> str | None:
        columns = [("unit", "integer"), ("row", "integer"), ("column", "integer"), ("cells", "integer")]
        columns += [("u_distance", "real"), *((layer.name, "real") for layer in self.layers)]
        values, gaps = found.scaling.back(found.codebook), found.u_matrix().ravel()
        rows = []
        for unit, (count, gap) in enumerate(zip(counts, gaps, strict=True)):
            row, column = divmod(unit, self.columns)
            rows.append([unit + 1, row + 1, column + 1, int(count), float(gap), *map(float, values[unit])])
        return write_table(self, "OUTPUT_TABLE", columns, rows, context)

    def _report(self, found: SelfOrganisingMap, sample: int, known: int, language: str) -> None:
        from ....io.plots.u_matrix import UMatrix

        report = Report(tr(self.TITLE), language)
        facts = [
            (tr("Evidence layers"), len(self.layers)),
            (tr("Lattice (rows × columns)"), Figure(f"{self.rows} × {self.columns}")),
            (tr("Cells to learn from"), Figure(f"{fixed(sample, language)} / {fixed(known, language)}")),
            (tr("Standardise the layers"), self.standardise),
            (tr("Seed"), self.seed),
        ]
        report.facts([*facts, *((title, Figure(text)) for title, text in _errors(found, language))])
        report.bullets([layer.title(language) for layer in self.layers])
        report.heading(tr("U-matrix"))
        caption = tr("Mean distance of each unit to its neighbours: bright ridges part groups of like units")
        report.plot(UMatrix(found.u_matrix()), caption)
        report.heading(tr("Sources"))
        report.bullets(SOURCES)
        report.save(self.outputs.stage(self.html))


def _errors(found: SelfOrganisingMap, language: str) -> list[tuple[str, str]]:
    """Return name and value of the two errors."""
    return [
        (tr("Quantisation error"), number(found.quantisation_error, language)),
        (tr("Topographic error"), percent(found.topographic_error, language)),
    ]
