"""What a user said that the values of a layer's fields mean, remembered for the next map.

It stands in QGIS's own settings, by the source of the layer, and not with the layer: a layer of one's own is opened
anew in every project, and the same file must mean the same in each. A table of it goes from one machine to another.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from hashlib import sha256
from pathlib import Path

from qgis.core import Qgis, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from .. import settings
from ..core.errors import SilkroadError
from ..io.text_encoding import table_text
from ..tables import numbered_rows, to_csv
from .class_words import text_of
from .map_units import Fields

COLUMNS = ("field", "value", "age", "kind", "name_zh", "name_ru", "name_en", "genesis", "rock")


@dataclass(frozen=True)
class Said:
    """A row: what a value of a field means; empty for what is read from the value itself."""

    field: str
    value: str
    age: str = ""
    kind: str = ""
    name_zh: str = ""
    name_ru: str = ""
    name_en: str = ""
    genesis: str = ""
    rock: str = ""

    @property
    def says(self) -> bool:
        """Whether anything is said of the value."""
        return any(astuple(self)[2:])


def source_key(layer: QgsVectorLayer) -> str:
    """Return what tells the source of a layer: its path, with the name of the table where the file has several."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if not path:
        return layer.source()
    several = len(layer.dataProvider().subLayers()) > 1
    name = str(parts.get("layerName") or "") if several else ""
    return f"{Path(path).resolve()}|{name}"


def _setting(layer: QgsVectorLayer, of: str = "ages") -> str:
    return f"geological_{of}/{sha256(source_key(layer).encode()).hexdigest()[:24]}"


def remember(layer: QgsVectorLayer, rows: Iterable[Said]) -> None:
    """Remember what the values of a layer mean; nothing said forgets it."""
    told = [astuple(row) for row in rows if row.says]
    if told:
        settings.put(_setting(layer), json.dumps(told, ensure_ascii=False))
    else:
        settings.forget(_setting(layer))


def remembered(layer: QgsVectorLayer) -> list[Said]:
    """Return what was said of a layer; nothing where the setting cannot be read."""
    try:
        return [Said(*row) for row in json.loads(settings.get(_setting(layer), "[]"))]
    except (ValueError, TypeError):
        return []


def remember_choice(layer: QgsVectorLayer, fields: Fields, tradition: str) -> None:
    """Remember which fields of a layer tell ages, index letters and rocks, and in whose sense."""
    told = {"age": fields.age, "index": fields.index, "lithology": fields.lithology, "tradition": tradition}
    settings.put(_setting(layer, "fields"), json.dumps(told, ensure_ascii=False))


def remembered_choice(layer: QgsVectorLayer) -> tuple[Fields, str]:
    """Return the fields that were chosen for a layer, and the tradition; "" for what was not."""
    try:
        told = json.loads(settings.get(_setting(layer, "fields"), "{}"))
        names = {name: str(told.get(name, "")) for name in ("age", "index", "lithology", "tradition")}
    except (ValueError, AttributeError):
        return Fields(), ""
    tradition = names.pop("tradition")
    return Fields(**names), tradition


def table_rows(rows: Iterable[Said]) -> list[tuple[int, list[str]]]:
    """Return rows as ``map_units.read_mapping`` takes them."""
    return [(1, list(COLUMNS)), *((line, list(astuple(row))) for line, row in enumerate(rows, start=2))]


def read_rows(path: str, label: str) -> list[tuple[int, list[str]]]:
    """Return the numbered rows of a table in a file, with commas, semicolons or tabulators between the cells."""
    text = table_text(path, label)
    mark = next((mark for mark in ";\t" if mark in text.partition("\n")[0]), ",")
    return numbered_rows(text, mark)


def read(path: str, label: str) -> list[Said]:
    """Return the rows of a table in a file. Raises SilkroadError mapping_columns."""
    rows = read_rows(path, label)
    head = [cell.lower() for cell in rows[0][1]] if rows else []
    if "value" not in head:
        raise SilkroadError("mapping_columns", input=label)
    cells = (dict(zip(head, cells, strict=False)) for _, cells in rows[1:])
    return [Said(*(row.get(column, "") for column in COLUMNS)) for row in cells]


def write(path: str, rows: Iterable[Said]) -> None:
    """Write rows as a table. Raises OSError."""
    # With a mark that spreadsheets need to see that it is UTF-8.
    Path(path).write_text(to_csv([COLUMNS, *map(astuple, rows)]), encoding="utf-8-sig", newline="")


def values_of(layer: QgsVectorLayer, field: str) -> Counter:
    """Return the texts of a field with how many areas have each."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([field], layer.fields())
    return Counter(text_of(row[field]) for row in layer.getFeatures(request))
