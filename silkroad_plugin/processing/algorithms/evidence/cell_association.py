"""Presence of each class of features in the cells of a grid."""

import re
import unicodedata
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
)

from ....core.errors import SilkroadError
from ....i18n import LANGUAGES, N_, interface_language, listed, tr
from ....io.distances import to_features
from ....io.layer_info import LayerInfo, to_items
from ....io.stack import OutputBand, fill
from ....io.vectors import Touched
from ....numbers import counted
from ...base import SilkroadAlgorithm, progress_of, tick_of
from ...inputs.decay import metres
from ...inputs.grids import ERROR_FIELDS, measurable_grid, position_error_km
from ...inputs.layers import called, raster_path, read_geometries, vector_source
from ...inputs.sample_fields import text_of
from ...inputs.weighted import features_parameter
from ...outputs.tables import write_table

NODATA = 255
# More classes are a sign of a field that names each feature.
MOST = 200
# So many rasters are written at once.
AT_ONCE = 8
COLUMNS = (
    ("class", "text"),
    ("file", "text"),
    ("features", "integer"),
    ("cells", "integer"),
    ("area_km2", "real"),
    ("share", "real"),
)
TITLE = N_("Presence of {name}")
ABSENT, PRESENT = N_("absent"), N_("present")


class CellAssociation(SilkroadAlgorithm):
    """silkroad:cell_association."""

    NAME = "cell_association"
    TITLE = N_("Cell-based association")
    GROUP = "evidence"
    TAGS = (N_("presence"), N_("classes"), N_("binary"), N_("buffer"))
    HELP = N_(
        "<p>Makes from features with classes one raster of presence for each class: 1 where it is present in a cell, "
        "0 elsewhere. Lithologies, alteration types or kinds of occurrences so become binary evidence, each of which "
        "weights of evidence judges on its own; several classes may be present in one cell.</p>"
        "<p><b>Presence.</b> A class is present in every cell that one of its features touches: polygons also by a "
        "corner, lines and points by passing or lying in it. With a buffer it is present also where the centre of "
        "the cell lies no farther than that from the feature, in metres: geodesic where the template is in degrees, "
        "on the plane where it is projected.</p>"
        "<p><b>Classes.</b> Each different value of the field, as text, without spaces at its ends; features without "
        "a value are left out and counted in the log. Without a field all features are one class.</p>"
        "<p><b>Output.</b> A folder with one GeoTIFF for each class, numbered by the order of the names, and a table "
        "of class, file, number of features, cells, area in km² and share of the grid. Files of these names are "
        "replaced, all together, when the work is finished. The output TYPES goes into the parameter of the same "
        "name of weights of evidence. Each raster carries the cell size, or the buffer where it is larger, as its "
        "effective resolution, and the position error that its features state.</p>"
        "<p><b>Limits.</b> Presence by touch makes small features as large as a cell: the area of a class grows with "
        "the size of the cells. Where a class covers most of the cell is told by a polygon burnt at centres, as "
        "QGIS’s rasterise tool does. At most 200 classes.</p>"
    )

    def define(self):
        """Add parameters and outputs."""
        self.addParameter(features_parameter(tr("Features"), [QgsProcessing.SourceType.VectorAnyGeometry]))
        self.addParameter(
            QgsProcessingParameterField(
                "FIELD", tr("Field of classes"), None, "INPUT", Qgis.ProcessingFieldParameterDataType.Any, optional=True
            )
        )
        self.addParameter(QgsProcessingParameterRasterLayer("TEMPLATE", tr("Template raster")))
        self.addParameter(metres("BUFFER", tr("Buffer (m)"), 0))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the rasters")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE",
                tr("Table of classes"),
                QgsProcessing.SourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("EVIDENCE", tr("Evidence rasters")))
        self.addOutput(QgsProcessingOutputString("TYPES", tr("Types")))
        self.addOutput(QgsProcessingOutputNumber("CLASSES_MADE", tr("Number of classes made")))

    def read(self, parameters, context, feedback):
        """Read the parameters."""
        self.template = raster_path(self, "TEMPLATE", context)
        self.source = vector_source(self, "INPUT", context)
        self.field = self.parameterAsString(parameters, "FIELD", context)
        self.buffer = self.parameterAsDouble(parameters, "BUFFER", context)
        self.folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)

    def compute(self, context, feedback):
        """Burn some classes at a time."""
        grid = measurable_grid(self, "TEMPLATE", self.template)
        classes = self._classes(grid, context, feedback)
        names = file_names(list(classes))
        areas, rows = grid.row_areas(), []
        every = list(classes.items())
        for first in range(0, len(every), AT_ONCE):
            part = every[first : first + AT_ONCE]
            progress = progress_of(feedback, 10 + 88 * first / len(every), 10 + 88 * (first + len(part)) / len(every))
            for (name, (shapes, _)), (cells, area) in zip(
                part, self._write(grid, part, names, areas, progress, tick_of(feedback)), strict=True
            ):
                share = area / (areas.sum() * grid.width)
                rows.append((name, names[name], len(shapes), cells, area / 1e6, share))
        self._tell_absent(rows, feedback)
        return {
            "OUTPUT_FOLDER": self.folder,
            "OUTPUT_TABLE": write_table(self, "OUTPUT_TABLE", COLUMNS, rows, context),
            "EVIDENCE": [self._final(names[name]) for name in classes],
            "TYPES": ",".join(["categorical"] * len(classes)),
            "CLASSES_MADE": len(classes),
        }

    def _classes(self, grid, context, feedback) -> dict[str, tuple[list, float | None]]:
        """Return the geometries of each class in the grid's CRS and their position error in km, by class name."""
        wanted = (*ERROR_FIELDS, *([self.field] if self.field else []))
        shapes, values = read_geometries(
            self.source, grid.crs_wkt, grid.cell_metres / 2, self.label("INPUT"), context, feedback, wanted
        )
        everything = self.source.titles[interface_language()]
        names = [text_of(value) for value in values[self.field]] if self.field else [everything] * len(shapes)
        if missing := names.count(""):
            text = tr("{count} [feature without a class was|features without a class were] left out.")
            feedback.pushWarning(counted(text, interface_language(), count=missing))
        classes = {}
        for name in sorted(set(names) - {""}):
            at = [index for index, found in enumerate(names) if found == name]
            errors = {key: [values[key][index] for index in at] for key in ERROR_FIELDS if key in values}
            classes[name] = [shapes[index] for index in at], position_error_km(errors)
        if not classes:
            raise SilkroadError("no_class", input=self.label("FIELD"), field=self.field)
        if len(classes) > MOST:
            raise SilkroadError("many_classes", input=self.label("FIELD"), classes=len(classes), most=MOST)
        return classes

    def _write(self, grid, part, names, areas, progress, tick) -> list[tuple[int, float]]:
        """Write the rasters of some classes; return the number of cells and the area (m²) of each."""
        burners = [self._presence(shapes, grid, tick) for _, (shapes, _) in part]
        found = np.zeros((len(part), 2))

        def burn(block):
            arrays = [presence(block) for presence in burners]
            rows = areas[block.y : block.y + block.height]
            for index, array in enumerate(arrays):
                counts = array.sum(axis=1, dtype=np.int64)
                found[index] += counts.sum(), (counts * rows).sum()
            return arrays

        outputs = [
            OutputBand(
                self.outputs.stage(self._final(names[name])),
                "uint8",
                NODATA,
                self._items(name, error, grid),
                repeats=True,
            )
            for name, (_, error) in part
        ]
        fill(grid, burn, outputs, progress)
        return [(int(cells), float(area)) for cells, area in found]

    def _presence(self, shapes, grid, tick):
        """Return the function that gives the presence of a class in a block, 0 or 1."""
        touched = Touched(shapes, grid)
        distance = to_features(shapes, grid, 1.001 * self.buffer, tick) if self.buffer > 0 else None

        def presence(block):
            found = touched.burn(block)
            if distance is not None:
                found |= distance(block) <= self.buffer
            return found

        return presence

    def _items(self, name: str, error: float | None, grid) -> dict[str, str]:
        names = dict.fromkeys(LANGUAGES, name) if self.field else self.source.titles
        info = LayerInfo(
            titles={code: tr(TITLE, code).format(name=names[code]) for code in LANGUAGES},
            resolution_km=max(grid.cell_metres, self.buffer) / 1000,
            position_error_km=error,
            kind="categorical",
            classes={
                value: {code: tr(word, code) for code in LANGUAGES} for value, word in enumerate((ABSENT, PRESENT))
            },
        )
        return to_items(info)

    def _tell_absent(self, rows, feedback) -> None:
        absent = [row[0] for row in rows if not row[3]]
        if len(absent) == len(rows):
            raise SilkroadError("outside_grid", input=self.label("INPUT"), name=called(self.source))
        if absent:
            feedback.pushWarning(
                tr("Classes present in no cell: {names}.").format(names=listed(absent, interface_language(), "names"))
            )

    def _final(self, name: str) -> str:
        return str(Path(self.folder) / name)


def file_names(classes: list[str]) -> dict[str, str]:
    """Return a file name for each class: its number and what every file system takes of its name."""
    digits = len(str(len(classes)))
    result = {}
    for number, name in enumerate(classes, 1):
        plain = re.sub(r"[^\w-]+", "_", unicodedata.normalize("NFC", name)).strip("_")[:40]
        result[name] = f"{number:0{digits}d}_{plain}.tif" if plain else f"{number:0{digits}d}.tif"
    return result
