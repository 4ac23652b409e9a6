"""New values for old ones, by a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ....core.evidence.reclassification import Lookup
from ....i18n import N_, interface_language, tr
from ....io.geotiff import FLOAT_NODATA
from ....io.layer_info import parse, to_items
from ....io.stack import OutputBand, RasterStack
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...outputs.styles import paletted

if TYPE_CHECKING:
    from ...inputs.reclass_table import ReclassTable


WHOLE = np.iinfo(np.int16)


class ReclassifyRaster(SilkroadAlgorithm):
    """silkroad:reclassify_raster."""

    NAME = "reclassify_raster"
    TITLE = N_("Reclassify raster by a table")
    GROUP = "evidence"
    TAGS = (N_("classes"), N_("scores"), N_("binarise"), N_("lookup table"), N_("rock codes"))
    HELP = N_(
        "<p>Gives the cells of a raster new values by a table: codes of rocks become scores, ranges become classes, "
        "values above a limit become 1 and all others 0.</p>"
        "<p><b>Table.</b> Rows typed here, or the path of a text file (CSV, UTF-8). Cells of a row are separated by "
        "semicolons (in a file also by tabulators or commas):</p>"
        "<ul><li>“from;to;new”: values above the lower end, up to and including the upper one; an empty end is "
        "open;</li>"
        "<li>“value;new”: one value; it goes before ranges that hold it;</li>"
        "<li>“*;new”: all values that no row holds; without this row they become cells without data, and “*;keep” "
        "leaves them as they are;</li>"
        "<li>“nodata;new”: cells without data; without this row they stay so.</li></ul>"
        "<p>“nodata” as new value makes cells without data. Names of the class may follow the new value, in the "
        "order Chinese; Russian; English, where the new value is a whole number; one name stands for all "
        "languages. A first row of column names is skipped. Two rows that hold one value are refused.</p>"
        "<p><b>Examples.</b> Binarise at 5: “;5;0” and “5;;1”. Rocks: “3;1;花岗岩;гранит;granite”, “4;2;矽卡岩;скарн;"
        "skarn”, “*;0;其他;прочее;other”.</p>"
        "<p><b>Output.</b> Whole numbers where all new values are whole and small, else decimals of single precision. "
        "It keeps titles, effective resolution, position error and source of the input; class names replace those of "
        "the input and stand in the legend, and a raster with class names counts as categorical. The log says how "
        "many cells no row held. Blocks are crossed one by one, at any size.</p>"
        "<p><b>Difference from QGIS.</b> <i>Reclassify by table</i> of QGIS has ranges and nodata only: no table in a "
        "file, no class names, no single values beside ranges, and it drops what the raster says of itself. Classes by "
        "a statistical rule are made by <i>Classify raster</i>.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        table = tr("Table: rows “from;to;new” or “value;new”, or the path of a file")
        self.addParameter(QgsProcessingParameterString("TABLE", table, multiLine=True))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Reclassified raster")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        from ...inputs.reclass_table import read_table
        from ...inputs.typed import typed_text

        self.input = raster_path(self, "INPUT", context)
        self.table = read_table(typed_text(self, "TABLE", context), self.label("TABLE"))
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Look up every cell, block by block."""
        missed = 0
        with RasterStack([self.input]) as stack:
            lookup = Lookup(self.table.rows, self.table.rest, self.table.keep, stack.dtypes[0])
            dtype, nodata = _type(self.table)
            default = nodata if self.table.nodata is None else self.table.nodata

            def change(block, arrays):
                nonlocal missed
                made, rest = lookup(block.values(0))
                missed += rest
                made[np.isnan(made)] = nodata
                result = np.full(arrays[0].shape, default, dtype)
                valid = block.valid(0)
                result[... if valid is None else valid] = made.reshape(arrays[0].shape) if valid is None else made
                return [result]

            info = parse(stack.metadata(0))
            classes = self.table.names
            info = replace(
                info, classes=classes, breaks=(), method="", unit="", kind="categorical" if classes else info.kind
            )
            output = OutputBand(self.outputs.stage(self.final), dtype, nodata, to_items(info), repeats=True)
            stack.map(change, [output], progress_of(feedback, 0, 99))
        if missed and not self.table.keep and self.table.rest is None:
            text = tr("{cells} [cell has|cells have] values that no row of the table holds, and no data now.")
            feedback.pushWarning(counted(text, interface_language(), cells=missed))
        if classes:
            language = interface_language()
            names = {value: info.class_name(value, language) for value in classes}
            self.style(self.final, lambda layer: paletted(layer, names))
        progress_of(feedback)(1.0)
        return {"OUTPUT": self.final}


def _type(table: ReclassTable) -> tuple[str, float]:
    """Return the type of the output and its nodata value, which no new value is."""
    whole = all(value == int(value) and WHOLE.min < value <= WHOLE.max for value in table.new_values)
    return ("int16", WHOLE.min) if whole and not table.keep else ("float32", FLOAT_NODATA)
