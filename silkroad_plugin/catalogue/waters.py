"""Rivers and lakes of the user's own, in the look of those of the plugin, which are those of maps 1:1,000,000."""

from qgis.core import QgsVectorLayer

from .. import i18n, tables
from . import labels, symbols
from .styles import base_row, relabel
from .themes import KEY

DETAIL = 1_000_000  # larger scales show no more of the plugin's waters than this one does
KIND, RANK = "kind", "3"  # the field that may say what a river is; the rank as which all are drawn


def own_waters(source: QgsVectorLayer, key: str, language: str) -> QgsVectorLayer:
    """Return a layer of the user's "rivers" (lines) or "lakes" (areas), with names where it has fields of them."""
    layer = source.clone()
    layer.setCustomProperty(KEY, key)
    layer.setName(i18n.term(f"layer_{key}", language))
    layer.setScaleBasedVisibility(False)
    layer.setRenderer(symbols.renderer(_rivers(layer) if key == "rivers" else _lakes()))
    relabel(layer, language)
    layer.setLabelsEnabled(False)
    name = _name(layer)
    if name:
        layer.setLabeling(labels.of_waters(key, name))
        layer.setLabelsEnabled(True)
    return layer


def _rivers(layer: QgsVectorLayer) -> list:
    rows = [row for row in tables.style("waters") if row["layer"] == "rivers"]
    # Of each kind the row of this rank, or its only one.
    drawn = {row["kind"]: row for row in reversed(rows) if row["rank"] >= RANK}
    colour, told = base_row("rivers")["stroke"], layer.fields().indexOf(KIND) >= 0
    others = [kind for kind in drawn if kind != "permanent"] if told else []
    usual = drawn["permanent"]
    rules = [symbols.rule(symbols.line(usual | {"stroke": colour}), "ELSE" if others else "", usual["term"])]
    for kind in others:
        symbol = symbols.line(drawn[kind] | {"stroke": colour})
        rules.append(symbols.rule(symbol, f"\"{KIND}\" = '{kind}'", drawn[kind]["term"]))
    return rules


def _lakes() -> list:
    lake = base_row("lakes")
    return [symbols.rule(symbols.fill(lake["fill"], lake["stroke"], float(lake["width_mm"])), "", lake["term"])]


def _name(layer: QgsVectorLayer) -> str:
    """Return the expression of the names, empty where no field has any: name_zh, name_ru, name_en, else name."""
    known = set(layer.fields().names())
    spoken = [code for code in i18n.LANGUAGES if f"name_{code}" in known]
    cases = " ".join(f"WHEN @{labels.VARIABLE} = '{code}' THEN nullif(\"name_{code}\", '')" for code in spoken)
    found = ([f"CASE {cases} END"] if cases else []) + [f'"{one}"' for one in ("name", "name_en") if one in known]
    return f"coalesce({', '.join(found)})" if found else ""
