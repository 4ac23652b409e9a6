"""What a user said that the values of a layer's fields mean, remembered for the next map.

It stands in QGIS's own settings, by the source of the layer, and not with the layer: a layer of one's own is opened
anew in every project, and the same file must mean the same in each. A table of it goes from one machine to another.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, fields
from hashlib import sha256
from pathlib import Path

from qgis.core import Qgis, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from .. import settings, tables
from ..io.text_encoding import table_text
from ..tables import numbered_rows, to_csv
from .class_words import text_of

FIELDS = "_fields"  # ends the setting of the fields that were chosen
CODES = ("kind", "genesis", "rock")  # parts of ``Said`` that are codes


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


@dataclass(frozen=True)
class Topic:
    """What the values are asked for: ``setting``, under which the answers are remembered; ``columns`` of their table,
    by what they are of ``Said``."""

    setting: str
    columns: Mapping[str, str]

    def cells(self, row: Said) -> list[str]:
        """Return a row of the table."""
        return [getattr(row, name) for name in self.columns]


AGES = Topic("geological_ages", {one.name: one.name for one in fields(Said)})


def classes_of(rule: str) -> Topic:
    """Return the classes of zones by a rule, a code of ``class_rules``: each rule has its own answers."""
    names = {name: name for name in ("field", "value", "name_zh", "name_ru", "name_en")}
    return Topic(f"zone_classes_{rule}", names | {"kind": "class"})


def source_key(layer: QgsVectorLayer) -> str:
    """Return what tells the source of a layer: its path, with the name of the table where the file has several."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if not path:
        return layer.source()
    several = len(layer.dataProvider().subLayers()) > 1
    name = str(parts.get("layerName") or "") if several else ""
    return f"{Path(path).resolve()}|{name}"


def _setting(layer: QgsVectorLayer, topic: Topic, of: str = "") -> str:
    return f"{topic.setting}{of}/{sha256(source_key(layer).encode()).hexdigest()[:24]}"


def remember(layer: QgsVectorLayer, rows: Iterable[Said], topic: Topic = AGES) -> None:
    """Remember what the values of a layer mean; nothing said forgets it."""
    told = [astuple(row) for row in rows if row.says]
    if told:
        settings.put(_setting(layer, topic), json.dumps(told, ensure_ascii=False))
    else:
        settings.forget(_setting(layer, topic))


def remembered(layer: QgsVectorLayer, topic: Topic = AGES) -> list[Said]:
    """Return what was said of a layer; nothing where the setting cannot be read."""
    try:
        return [Said(*row) for row in json.loads(settings.get(_setting(layer, topic), "[]"))]
    except (ValueError, TypeError):
        return []


def remember_choice(layer: QgsVectorLayer, fields: Mapping[str, str], way: str, topic: Topic = AGES) -> None:
    """Remember which field of a layer tells what, and how its values are read."""
    told = {"fields": dict(fields), "way": way}
    settings.put(_setting(layer, topic, FIELDS), json.dumps(told, ensure_ascii=False))


def remembered_choice(layer: QgsVectorLayer, topic: Topic = AGES) -> tuple[dict[str, str], str]:
    """Return the fields that were chosen for a layer, by what they tell, and how they are read; "" for no choice."""
    try:
        told = json.loads(settings.get(_setting(layer, topic, FIELDS), "{}"))
        return {str(name): str(field) for name, field in told["fields"].items()}, str(told["way"])
    except (ValueError, AttributeError, KeyError, TypeError):
        return {}, ""


def everything_said(layer: QgsVectorLayer) -> dict[str, list[Said]]:
    """Return what was said of a layer by the setting of each topic of which something was said."""
    topics = [AGES, *(classes_of(row["code"]) for row in tables.controlled("class_rules"))]
    found = {topic.setting: remembered(layer, topic) for topic in topics}
    return {name: rows for name, rows in found.items() if rows}


def table_rows(rows: Iterable[Said], topic: Topic = AGES) -> list[tuple[int, list[str]]]:
    """Return rows as ``map_units.read_mapping`` and ``class_words.read_table`` take them."""
    return [(1, list(topic.columns.values())), *((line, topic.cells(row)) for line, row in enumerate(rows, start=2))]


def read_rows(path: str, label: str) -> list[tuple[int, list[str]]]:
    """Return the numbered rows of a table in a file, with commas, semicolons or tabulators between the cells."""
    text = table_text(path, label)
    mark = next((mark for mark in ";\t" if mark in text.partition("\n")[0]), ",")
    return numbered_rows(text, mark)


def said_in(rows: list[tuple[int, list[str]]], topic: Topic = AGES) -> list[Said]:
    """Return what the numbered rows of a table say, which ``map_units.read_mapping`` or ``class_words.read_table`` has
    taken; codes may be written with capitals."""
    head = [cell.lower() for cell in rows[0][1]]
    found = (dict(zip(head, cells, strict=False)) for _, cells in rows[1:])
    said = ({name: row.get(column, "") for name, column in topic.columns.items()} for row in found)
    return [Said(**row | {code: row.get(code, "").lower() for code in CODES}) for row in said]


def write(path: str, rows: Iterable[Said], topic: Topic = AGES) -> None:
    """Write rows as a table. Raises OSError."""
    # With a mark that spreadsheets need to see that it is UTF-8.
    table = [list(topic.columns.values()), *map(topic.cells, rows)]
    Path(path).write_text(to_csv(table), encoding="utf-8-sig", newline="")


def values_of(layer: QgsVectorLayer, field: str) -> Counter:
    """Return the texts of a field with how many areas have each."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([field], layer.fields())
    return Counter(text_of(row[field]) for row in layer.getFeatures(request))
