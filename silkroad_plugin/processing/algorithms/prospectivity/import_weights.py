"""Weights tables of other programs, read into the plugin's own columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ....core.evidence.kinds import Kind
from ....i18n import N_, interface_language, tr
from ....numbers import counted
from ...base import SilkroadAlgorithm
from ...inputs.evidence import kind_words
from ...inputs.weights import KINDS, MISSING, notes_in_words, weights_table
from ...outputs.tables import write_table

if TYPE_CHECKING:
    from ....core.prospectivity.weights_tables import LayerTable


class ImportWeights(SilkroadAlgorithm):
    """``silkroad:import_weights``."""

    NAME = "import_weights"
    TITLE = N_("Import weights table")
    GROUP = "prospectivity"
    TAGS = (N_("weights of evidence"), N_("migration"), "ArcSDM", "EIS", "WofE")
    HELP = N_(
        "<p>Reads a weights table of another program and writes it with the columns of this plugin’s weights of "
        "evidence.</p>"
        "<p><b>Input.</b> Any table that QGIS loads (CSV, DBF, XLSX, geodatabase, GeoPackage) with the columns of "
        "ArcSDM (CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, CONTRAST, S_CONTRAST, "
        "STUD_CNT, GEN_CLASS, WEIGHT, W_STD), of Geoscience Australia’s R scripts (the same, STUDC for STUD_CNT), of "
        "EIS Toolkit (<i>W+</i>, <i>S_W+</i>, <i>Pixel count</i>, <i>Generalized W+</i> and so on), or of this "
        "plugin. Capitals, spaces and underscores in names do not matter. Columns that are not understood are named "
        "in the log.</p><p><b>Kind.</b> Whether the layer is categorical, ascending or descending: as you say; else "
        "as the column <i>type</i> says, or the ending _CA, _CD, _CT of the table’s name; else ordered, where area "
        "and deposits grow from row to row and the weights are not each class’s own. Figures of ordered layers are "
        "cumulated from the favourable end, as in ArcSDM.</p>"
        "<p><b>Missing.</b> The row of the missing-data class (−99) is left out; cells with that value count as "
        "missing. −99 in a figure becomes empty. Weight 0 with deviation 0, by which ArcSDM says that a class tells "
        "nothing, becomes an empty weight.</p>"
        "<p><b>Output.</b> One row for each class, and besides the usual columns <i>weight</i> and <i>s_weight</i>, "
        "those of the generalised class, which <i>Responses from weights</i> uses. Numbers are as exact as the table: "
        "ArcSDM keeps four decimals in some formats.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, table = self.addParameter, QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterVectorLayer("INPUT", tr("Weights table"), [table]))
        add(
            QgsProcessingParameterString("LAYER", tr("Name of the evidence layer (empty: of the table)"), optional=True)
        )
        add(self.choices.parameter("TYPE", tr("Kind of the layer"), KINDS, "auto"))
        double = Qgis.ProcessingNumberParameterType.Double
        missing = tr("Value of missing data")
        add(QgsProcessingParameterNumber("MISSING", missing, double, MISSING))
        pixel = tr("Area of a pixel (km²), where the table counts pixels")
        add(QgsProcessingParameterNumber("PIXEL_AREA", pixel, double, optional=True, minValue=0))
        add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Weights (table)"), table))
        self.addOutput(QgsProcessingOutputNumber("CLASSES", tr("Number of classes")))
        self.addOutput(QgsProcessingOutputNumber("UNIT_AREA", tr("Unit area (km²)")))
        self.addOutput(QgsProcessingOutputString("TYPES", tr("Types")))

    def read(self, parameters, context, feedback):
        """Read the parameters, and the table."""
        code = self.choice("TYPE", context)
        pixel = self.parameterAsDouble(parameters, "PIXEL_AREA", context)
        self.tables = weights_table(
            self,
            "INPUT",
            context,
            title=self.parameterAsString(parameters, "LAYER", context).strip(),
            kind=None if code == "auto" else Kind(code),
            missing=self.parameterAsDouble(parameters, "MISSING", context),
            pixel_km2=pixel if pixel > 0 else None,
        )

    def compute(self, context, feedback):
        """Write the table, and say what was understood."""
        language = interface_language()
        for text in dict.fromkeys(text for table in self.tables for text in notes_in_words(table, language)):
            feedback.pushWarning(text)
        for table in self.tables:
            text = tr("{layer}: {classes} [class|classes], {kind}.")
            told = {"layer": table.name, "classes": len(table), "kind": kind_words(table.kind)}
            feedback.pushInfo(counted(text, interface_language(), **told))
        rows = [row for table in self.tables for row in weight_rows(table)]
        units = [table.unit_area_km2 for table in self.tables if np.isfinite(table.unit_area_km2)]
        return {
            "OUTPUT": write_table(self, "OUTPUT", weight_columns(self.tables), rows, context),
            "CLASSES": len(rows),
            "UNIT_AREA": units[0] if units else None,
            "TYPES": ",".join(table.kind.value for table in self.tables),
        }


def weight_columns(tables: list[LayerTable]) -> list[tuple[str, str]]:
    """Return the columns: those of weights of evidence, then weight and deviation of the generalised class."""
    whole = all(np.array_equal(table.columns["class"], np.rint(table.columns["class"])) for table in tables)
    kinds = {"class": "integer" if whole else "real", "deposits": "integer"}
    named = [("layer", "text"), ("class", kinds["class"])]
    named += [(name, kinds.get(name, "real")) for name in _numbers()]
    rest = [(name, "real") for name in ("class_limit", "weight", "s_weight", "missing_km2")]
    return [*named, ("type", "text"), *rest, ("missing_deposits", "integer")]


def weight_rows(table: LayerTable) -> list[list]:
    """Return the rows of a layer."""
    columns = table.columns
    numbers, rows = _numbers(), []
    for index in range(len(table)):
        values = [float(columns[name][index]) for name in numbers]
        # Counts of deposits are whole; other programs write them as they like.
        deposits = numbers.index("deposits")
        values[deposits] = None if np.isnan(values[deposits]) else round(values[deposits])
        missing = None if np.isnan(table.missing_deposits) else round(table.missing_deposits)
        known = float(columns["class"][index])
        rest = [float(columns[name][index]) for name in ("class_limit", "weight", "s_weight")]
        known = round(known) if known == round(known) else known
        rows.append([table.name, known, *values, table.kind.value, *rest, table.missing_km2, missing])
    return rows


def _numbers() -> tuple[str, ...]:
    """Return the columns of numbers, all of weights of evidence but the class and its limit."""
    from ....core.prospectivity.weights_tables import COLUMNS

    return COLUMNS[1:-1]
