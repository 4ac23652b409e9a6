"""A laboratory's table as an input: a file that is read here, or the attributes of a layer."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import NULL, Qgis, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from .layers import features_of
from .samples import place_of, samples_source

if TYPE_CHECKING:
    from ...io.geochemistry.table_files import RawTable


@dataclass(frozen=True)
class Laboratory:
    """A table; of a layer with places also these, x and y (n), and their system."""

    table: "RawTable"
    places: tuple[np.ndarray, np.ndarray] | None = None
    crs: QgsCoordinateReferenceSystem | None = None


def read_laboratory(algorithm, source, path: str, options: dict, feedback) -> Laboratory:
    """Return the table of a file, ``path``, read by ``options``, or where that is "" of the layer ``source``."""
    from ...io.geochemistry.headers import names_elements
    from ...io.geochemistry.samples import columns_of
    from ...io.geochemistry.table_files import RawTable, read_table

    if path:
        return Laboratory(read_table(path, **options, is_header=names_elements))
    names = source.fields().names()
    limited = [column for column in columns_of(names) if column.qualifier]
    beside = {name for column in limited for name in column.fields[1:]}
    kept = [name for name in names if name not in beside]
    at = {name: place for place, name in enumerate(names)}
    rows, numbers, places = [kept], [0], []
    for feature in features_of(source, algorithm.label("INPUT"), feedback):
        values = [None if value == NULL else value for value in feature.attributes()]
        told = {column.field: _signed(column, values, at) for column in limited}
        rows.append([told.get(name) or _text(values[at[name]]) for name in kept])
        numbers.append(feature.id())
        places.append(place_of(feature))
    table = RawTable(rows, numbers, source.sourceName())
    if source.wkbType() == Qgis.WkbType.NoGeometry:
        return Laboratory(table)
    return Laboratory(table, tuple(np.array(places, float).reshape(-1, 2).T), source.sourceCrs())


def laboratory_source(algorithm, parameters, context):
    """Return the path of INPUT where it is a file that is read here ("" else), and its features (None else)."""
    from ...io.geochemistry.table_files import is_table_file

    value = parameters.get("INPUT")
    # A file stays one where a layer of it is loaded, which has the encoding and the delimiter that GDAL guesses:
    # qgis_process loads one before it runs an algorithm.
    if is_table_file(value) and (Path(value.partition("|")[0]).is_file() or context.getMapLayer(value) is None):
        return value, None
    return "", samples_source(algorithm, parameters, context)


def _signed(column, values: list, at: dict[str, int]) -> str:
    """Return what a layer of samples keeps in fields of its own as a laboratory writes it, "" for nothing."""
    from ...core.geochemistry.qualifiers import ABSENT

    sign = values[at[column.qualifier]]
    if sign in ABSENT.values():
        return sign
    limit = _text(values[at[column.limit]]) if column.limit else ""
    if sign == "~" and column.limit2:
        return f"{limit}-{_text(values[at[column.limit2]])}"
    return f"{sign}{limit}" if sign in ("<", ">") else ""


def _text(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | int | str):
        return str(value).strip()
    if isinstance(value, float):
        return "" if np.isnan(value) else repr(value)
    return value.toString(Qt.DateFormat.ISODate) if isinstance(value, QDate | QDateTime) else str(value)
