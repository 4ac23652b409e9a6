"""Weights tables written with the columns of ArcSDM."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
)

from ....catalogue.targets import evidence_fields
from ....core.errors import SilkroadError
from ....core.evidence.kinds import Kind
from ....i18n import N_, interface_language, labelled, tr
from ....io.geotiff import quiet_gdal
from ...base import SilkroadAlgorithm
from ...inputs.weights import weights_table

if TYPE_CHECKING:
    from ....core.prospectivity.weights_tables import LayerTable


ENDINGS = {Kind.ASCENDING: "_CA", Kind.DESCENDING: "_CD", Kind.CATEGORICAL: "_CT"}
FORMATS = {"dbf": ("ESRI Shapefile", []), "csv": ("CSV", ["CREATE_CSVT=YES", "STRING_QUOTING=IF_NEEDED"])}
WHOLE = {"CLASS", "NO_POINTS", "GEN_CLASS"}


class ExportWeights(SilkroadAlgorithm):
    """``silkroad:export_weights``."""

    NAME = "export_weights"
    TITLE = N_("Export weights table to ArcSDM")
    GROUP = "prospectivity"
    TAGS = (N_("weights of evidence"), N_("migration"), "ArcSDM", "DBF")
    HELP = N_(
        "<p>Writes the weights table of weights of evidence with the column names of ArcSDM, one table for each "
        "layer, for <i>Calculate Response</i> there or for colleagues who work with it.</p>"
        "<p><b>Output.</b> In the folder, files named layer_CA (ascending), _CD (descending) or _CT (categorical), as "
        "ArcSDM names them, with CLASS, AREA_SQ_KM, AREA_UNITS, NO_POINTS, WPLUS, S_WPLUS, WMINUS, S_WMINUS, "
        "CONTRAST, S_CONTRAST, STUD_CNT, GEN_CLASS, WEIGHT, W_STD; descending layers begin with the highest class. A "
        "weight or contrast that does not exist is 0 with deviation 0, as in ArcSDM, so that it changes no response; "
        "other numbers that are not known are −99. The row of missing data has class −99 and weight 0, with the area "
        "and the points where the layer has no data: columns <i>missing_km2</i> and <i>missing_deposits</i> of our own "
        "tables, or the row −99 of a table that was read; 0 where neither says it.</p>"
        "<p><b>Unit area.</b> That of the run which made the table; areas in units and the weights of joined classes "
        "follow from it.</p>"
        "<p><b>Limits.</b> ArcSDM wants whole numbers as classes. Where a layer was cut into bins, its rows are "
        "numbered 1, 2, 3 …: reclassify the raster by the limits in the column <i>class_limit</i> first. Weights of "
        "classes without deposits are left out here, unlike in ArcSDM, unless its rules were chosen for the run.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add, table = self.addParameter, QgsProcessing.SourceType.TypeVector
        add(QgsProcessingParameterVectorLayer("INPUT", tr("Weights table"), [table]))
        double = Qgis.ProcessingNumberParameterType.Double
        unit = QgsProcessingParameterNumber("UNIT_AREA", tr("Unit area (km²)"), double, 1.0)
        unit.setMinimum(1e-9)
        add(unit)
        formats = {"dbf": N_("dBASE (DBF)"), "csv": N_("Text (CSV)")}
        add(self.choices.parameter("FORMAT", tr("Format"), formats, "dbf"))
        add(QgsProcessingParameterBoolean("MISSING_ROW", tr("Add the row of missing data (−99)"), True))
        add(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("Files, separated by ;")))
        self.addOutput(QgsProcessingOutputNumber("TABLES", tr("Number of tables")))

    def read(self, parameters, context, feedback):
        """Read the parameters, and the table."""
        from ....core.prospectivity.weights_tables import with_unit_area

        self.unit = self.parameterAsDouble(parameters, "UNIT_AREA", context)
        self.tables = [with_unit_area(table, self.unit) for table in weights_table(self, "INPUT", context)]
        self.format = self.choice("FORMAT", context)
        self.missing = self.parameterAsBool(parameters, "MISSING_ROW", context)
        self.folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        for table in self.tables:
            if np.isnan(table.columns["area_km2"]).any():
                raise SilkroadError("weights_area_absent", name=table.name)

    def compute(self, context, feedback):
        """Write a file for each layer."""
        from ....core.prospectivity.weights_tables import to_arcsdm

        files = []
        plain = evidence_fields([table.name for table in self.tables])
        for table, name in zip(self.tables, plain, strict=True):
            if _binned(table):
                text = tr(
                    "{layer}: its classes are bins; reclassify the raster by class_limit before you use it in ArcSDM."
                )
                feedback.pushWarning(text.format(layer=table.name))
            path = str(self.folder / f"{name}{ENDINGS[table.kind]}.{self.format}")
            _write(self.outputs.stage(path), self.format, to_arcsdm(table, self.unit, self.missing))
            files.append(path)
            feedback.pushInfo(labelled(table.name, path, interface_language()))
        return {"OUTPUT_FOLDER": str(self.folder), "FILES": ";".join(files), "TABLES": len(files)}


def _binned(table: LayerTable) -> bool:
    limits = table.columns["class_limit"]
    return bool(np.isfinite(limits).any()) and not np.array_equal(limits, table.columns["class"])


def _write(path: str, format_: str, rows) -> None:
    """Write a table; raises SilkroadError output_failed."""
    from ....core.prospectivity.weights_tables import ARCSDM

    driver, options = FORMATS[format_]
    with quiet_gdal():
        try:
            source = ogr.GetDriverByName(driver).CreateDataSource(path)
            layer = source.CreateLayer(Path(path).stem, None, ogr.wkbNone, options)
            whole = all(row[0] == round(row[0]) for row in rows)
            for name, _ in ARCSDM:
                integer = name in WHOLE and (whole or name == "NO_POINTS")
                field = ogr.FieldDefn(name, ogr.OFTInteger if integer else ogr.OFTReal)
                if not integer:
                    field.SetWidth(24)
                    field.SetPrecision(15)
                layer.CreateField(field)
            for row in rows:
                feature = ogr.Feature(layer.GetLayerDefn())
                for (name, _), value in zip(ARCSDM, row, strict=True):
                    index = layer.GetLayerDefn().GetFieldIndex(name)
                    integer = layer.GetLayerDefn().GetFieldDefn(index).GetType() == ogr.OFTInteger
                    feature.SetField(name, round(value) if integer else float(value))
                layer.CreateFeature(feature)
            layer = source = None
        except (RuntimeError, AttributeError) as error:
            raise SilkroadError("output_failed", path=path, reason=str(error)) from error
