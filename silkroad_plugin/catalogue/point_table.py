"""Tables of points as people keep them: the file itself tells encoding, separator, decimal mark and columns."""

import re
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..core.errors import SilkroadError
from ..io.text_encoding import decode
from ..tables import cells_of

ENDINGS = (".csv", ".txt", ".tsv")
LONGITUDES = ("lon", "longitude", "long", "x", "easting", "经度", "东经", "долгота")
LATITUDES = ("lat", "latitude", "y", "northing", "纬度", "北纬", "широта")
# So much of the file tells how it is written.
LOOKED_AT = 1 << 16
# What QGIS calls encodings of which Python has another name.
NAMES = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1251": "windows-1251", "cp866": "IBM 866",
    "koi8-r": "KOI8-R", "big5": "Big5", "utf-16-le": "UTF-16LE", "utf-16-be": "UTF-16BE",
}  # fmt: skip


def is_table(source: str) -> bool:
    """Return whether a source is a table by the ending of its name."""
    return Path(source).suffix.lower() in ENDINGS


def open_table(path: str, name: str) -> QgsVectorLayer:
    """Open a table of points whose columns of coordinates are named as usual; degrees in WGS 84.

    Raises SilkroadError where there are no such columns, or they cannot be degrees; text_binary, text_encoding.
    """
    with Path(path).open("rb") as file:
        head = file.read(LOOKED_AT)
    # A sign of several bytes at the end may be cut.
    whole = head if len(head) < LOOKED_AT else head[: head.rfind(b"\n") + 1] or head
    found = decode(whole, path)
    text, encoding = found.text, found.encoding
    separator = max((",", ";", "\t"), key=text.partition("\n")[0].count)
    rows = cells_of(text, separator) or [[]]
    names = {column.lower(): column for column in rows[0]}
    x = next((names[each] for each in LONGITUDES if each in names), None)
    y = next((names[each] for each in LATITUDES if each in names), None)
    if x is None or y is None:
        raise SilkroadError("user_table_without_coordinates", path=path, columns=", ".join(names.values()))
    called = NAMES.get(encoding, encoding)
    written = {"delimiter": separator.replace("\t", "\\t"), "encoding": called, "detectTypes": "yes"}
    if _decimal_comma(rows, rows[0].index(x)):
        written["decimalPoint"] = ","
    layer = QgsVectorLayer(
        _source(path, written | {"xField": x, "yField": y, "crs": "EPSG:4326"}), name, "delimitedtext"
    )
    _check_degrees(layer, path)
    return layer


def _decimal_comma(rows: list[list[str]], column: int) -> bool:
    values = [row[column] for row in rows[1:] if len(row) > column]
    return any(re.fullmatch(r"\s*-?\d+,\d+\s*", value) for value in values)


def _source(path: str, items: dict[str, str]) -> str:
    query = QUrlQuery()
    for key, value in items.items():
        query.addQueryItem(key, value)
    url = QUrl.fromLocalFile(path)
    url.setQuery(query)
    return url.toEncoded().data().decode()


def _check_degrees(layer: QgsVectorLayer, path: str) -> None:
    extent = layer.extent()
    # Longitudes may go on beyond the 180th meridian.
    if (
        layer.isValid()
        and not extent.isNull()
        and (
            max(abs(extent.xMinimum()), abs(extent.xMaximum())) > 360
            or max(abs(extent.yMinimum()), abs(extent.yMaximum())) > 90
        )
    ):
        raise SilkroadError("user_table_not_degrees", path=path, x=extent.xMaximum(), y=extent.yMaximum())
