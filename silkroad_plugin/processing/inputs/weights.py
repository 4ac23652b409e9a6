"""Tables of weights as inputs: any table that QGIS loads, read by the columns of several programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import NULL, QgsProcessingUtils

from ...core.errors import SilkroadError
from ...core.evidence.kinds import Kind
from ...i18n import N_, listed, tr

if TYPE_CHECKING:
    from ...core.prospectivity.weights_tables import LayerTable


MISSING = -99  # the class that ArcSDM writes where data is missing
KINDS = {
    "auto": N_("As the table says or suggests"),
    Kind.CATEGORICAL.value: N_("Categorical"),
    Kind.ASCENDING.value: N_("Ascending (low values favourable)"),
    Kind.DESCENDING.value: N_("Descending (high values favourable)"),
}


def weights_table(algorithm, name: str, context, **reading) -> list[LayerTable]:
    """Read a parameter of one table; ``reading``: as ``read_tables`` takes it."""
    layer = algorithm.parameterAsVectorLayer(algorithm.parameters, name, context)
    return _read(layer, algorithm.parameters.get(name), algorithm.label(name), reading)


def weights_tables(algorithm, name: str, context, **reading) -> list[LayerTable]:
    """Read a parameter of several tables, in the given order; a table may hold several layers."""
    value = algorithm.parameters.get(name)
    entries = value if isinstance(value, list | tuple) else str(value or "").split(";")
    found = []
    for entry in entries:
        layer = entry if hasattr(entry, "fields") else QgsProcessingUtils.mapLayerFromString(str(entry), context)
        found += _read(layer, entry, algorithm.label(name), reading)
    return found


def _read(layer, value, label: str, reading) -> list[LayerTable]:
    from ...core.prospectivity.weights_tables import read_tables

    if layer is None or not layer.isValid() or not hasattr(layer, "fields"):
        raise SilkroadError("vector_missing", input=label, source=str(value or ""))
    names = layer.fields().names()
    rows = [[None if part == NULL else part for part in feature.attributes()] for feature in layer.getFeatures()]
    title = reading.pop("title", "") or layer.name()
    return read_tables(names, rows, title, **reading)


def notes_in_words(table: LayerTable, language: str) -> list[str]:
    """Return what the user must know of how a table was read."""
    from ...core.prospectivity.weights_tables import Note

    told: dict[Note, list[str]] = {}
    for note, value in table.notes:
        told.setdefault(note, []).append(value)
    texts = {
        Note.COLUMN: tr("Columns that are not understood, and were left out: {values}."),
        Note.ABSENT: tr("Columns that the table does not have, left empty: {values}."),
        Note.NO_CLASS: tr("Rows without a class, left out: {values}."),
        Note.MISSING_ROW: tr(
            "The row of class {values} stands for missing data: cells with that value count as missing."
        ),
        Note.PIXELS: tr("The table counts pixels; give the area of one to have areas."),
    }
    return [texts[note].format(values=listed(values, language)) for note, values in told.items()]
