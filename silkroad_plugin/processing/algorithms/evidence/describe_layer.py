"""What a raster says of itself, set or changed in a copy."""

from dataclasses import replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ....core.errors import SilkroadError
from ....core.typed_numbers import real
from ....i18n import LANGUAGES, N_, interface_language, tr
from ....io.geotiff import copy_geotiff
from ....io.grid import Grid
from ....io.layer_info import LayerInfo, parse, to_items
from ....io.stack import open_raster
from ....tables import cells_of
from ...base import SilkroadAlgorithm, progress_of
from ...inputs.layers import raster_path
from ...inputs.numbers import optional_number
from ...outputs.styles import paletted

KEEP = "keep"
NOTHING = "-"  # what empties a text
AWARE = {
    KEEP: N_("as it is"),
    "yes": N_("yes"),
    "no": N_("no"),
    "unknown": N_("unknown"),
}
KINDS = {
    KEEP: N_("as it is"),
    "categorical": N_("categorical"),
    "ascending": N_("ascending (low values favourable)"),
    "descending": N_("descending (high values favourable)"),
    "none": N_("not said"),
}
TITLES = {"zh": N_("Title in Chinese"), "ru": N_("Title in Russian"), "en": N_("Title in English")}


class DescribeLayer(SilkroadAlgorithm):
    """silkroad:describe_layer."""

    NAME = "describe_layer"
    TITLE = N_("Describe evidence layer")
    GROUP = "evidence"
    TAGS = (N_("metadata"), N_("title"), N_("resolution"), N_("class names"))
    HELP = N_(
        "<p>Writes into a copy of a raster what reports, legends and models should know about it: titles in three "
        "languages, how fine and how exact it really is, whether it was drawn with knowledge of deposits, where it "
        "comes from. Rasters that this plugin makes carry this already; use it for your own grids and for results of "
        "other tools.</p>"
        "<p><b>What is left empty stays as it is.</b> A single “-” empties a text.</p>"
        "<p><b>Effective resolution</b> (km): the size of the smallest thing that the data show, not that of the "
        "cells: the spacing of gravity stations, the side of the sampling grid. It cannot be finer than a cell. "
        "<b>Position error</b> (km): how far a drawn line or a station may be off. No first distance class should be "
        "narrower than both together; the algorithms warn.</p>"
        "<p><b>Drawn with knowledge of deposits.</b> An outline that was drawn around known ore predicts that ore by "
        "construction. Say <i>yes</i> for terranes, ore belts and prospective zones of metallogenic maps; reports "
        "then say so wherever the layer is used.</p>"
        "<p><b>Type.</b> Categorical: values are names of classes. Ascending: low values are favourable, such as "
        "distances. Descending: high values are favourable, such as contents. Weights of evidence and other methods "
        "take it from here.</p>"
        "<p><b>Class names.</b> Rows “value;Chinese;Russian;English” of whole numbers; one name stands for all "
        "languages. Rows replace the name of the same class, other classes keep theirs.</p>"
        "<p><b>Output.</b> A GeoTIFF with the same cells, type, nodata value and colours. The items stand in the "
        "metadata of the file and can be read in the properties of the layer in QGIS (<i>Information ▸ More "
        "information</i>) and by gdalinfo.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        add = self.addParameter
        add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")))
        for code in LANGUAGES:
            add(QgsProcessingParameterString(f"TITLE_{code.upper()}", tr(TITLES[code]), optional=True))
        for name, title in (
            ("RESOLUTION", tr("Effective resolution (km)")),
            ("POSITION_ERROR", tr("Position error (km)")),
        ):
            kind = Qgis.ProcessingNumberParameterType.Double
            add(QgsProcessingParameterNumber(name, title, kind, optional=True, minValue=0))
        add(self.choices.parameter("DEPOSIT_AWARE", tr("Drawn with knowledge of deposits"), AWARE, KEEP))
        add(self.choices.parameter("KIND", tr("Type"), KINDS, KEEP))
        add(QgsProcessingParameterString("SOURCE", tr("Source"), optional=True))
        add(QgsProcessingParameterString("UNIT", tr("Unit of the values"), optional=True))
        names = tr("Class names: rows “value;Chinese;Russian;English”")
        add(QgsProcessingParameterString("CLASSES", names, multiLine=True, optional=True))
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Described raster")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.input = raster_path(self, "INPUT", context)
        dataset = open_raster(self.input)
        self.items = dict(dataset.GetMetadata() or {})
        before = parse(self.items)
        self.info = replace(
            before,
            titles={code: text for code in LANGUAGES if (text := self._title(before, code, context))},
            resolution_km=self._resolution(before, Grid.of(dataset), context),
            position_error_km=self._error(before, context),
            deposit_aware=self._aware(before, context),
            kind=self._kind(before, context),
            source=self._text("SOURCE", before.source, context),
            unit=self._text("UNIT", before.unit, context),
            classes=self._classes(before, context),
        )
        missing = [code for code in LANGUAGES if not self.info.titles.get(code)]
        if missing:
            text = tr("The layer has no title in: {languages}. Maps and reports use the English one, or its file name.")
            feedback.pushWarning(text.format(languages=", ".join(missing)))
        self.final = self.output_path("OUTPUT", context)

    def compute(self, context, feedback):
        """Copy the raster with the new items."""
        ours = set(to_items(parse(self.items)))
        items = {key: text for key, text in self.items.items() if key not in ours} | to_items(self.info)
        copy_geotiff(self.input, self.outputs.stage(self.final), items, progress_of(feedback))
        if self.info.classes:
            language = interface_language()
            names = {value: self.info.class_name(value, language) for value in self.info.classes}
            self.style(self.final, lambda layer: paletted(layer, names))
        return {"OUTPUT": self.final}

    def _text(self, name: str, before: str, context) -> str:
        """Return a text as given, as it was where nothing is given, or nothing where it is to be emptied."""
        text = self.parameterAsString(self.parameters, name, context).strip()
        return {"": before, NOTHING: ""}.get(text, text)

    def _title(self, before: LayerInfo, code: str, context) -> str:
        return self._text(f"TITLE_{code.upper()}", before.titles.get(code, ""), context)

    def _resolution(self, before: LayerInfo, grid: Grid, context) -> float | None:
        given = optional_number(self, "RESOLUTION", context)
        # In degrees the row nearer to a pole has the smaller cells.
        cell = float(np.min(grid.row_steps(np.array([0, grid.height - 1])))) / 1000
        if given is not None and given < cell * (1 - 1e-6):
            raise SilkroadError("finer_than_cells", input=self.label("RESOLUTION"), given=given, cell=cell)
        return before.resolution_km if given is None else given

    def _error(self, before: LayerInfo, context) -> float | None:
        given = optional_number(self, "POSITION_ERROR", context)
        return before.position_error_km if given is None else given

    def _aware(self, before: LayerInfo, context) -> bool | None:
        chosen = self.choice("DEPOSIT_AWARE", context)
        return {KEEP: before.deposit_aware, "yes": True, "no": False, "unknown": None}[chosen]

    def _kind(self, before: LayerInfo, context) -> str:
        chosen = self.choice("KIND", context)
        return {KEEP: before.kind, "none": ""}.get(chosen, chosen)

    def _classes(self, before: LayerInfo, context) -> dict[int, dict[str, str]]:
        """Return the class names with those that are given."""
        found = {value: dict(names) for value, names in before.classes.items()}
        text = self.parameterAsString(self.parameters, "CLASSES", context)
        for number, row in enumerate(cells_of(text), 1):
            value, names = real(row[0]), [name for name in row[1 : len(LANGUAGES) + 1] if name]
            if value is None or value != int(value) or not names:
                written = ";".join(row)
                raise SilkroadError("class_row", input=self.label("CLASSES"), row=number, text=written)
            found[int(value)] = dict(zip(LANGUAGES, names + names[:1] * 2, strict=False))
        return found
