"""Deposit symbols: shape tells the type, size the size class, fill the main commodity, ring the epoch.

After the "five-in-one" rule of the Chinese Academy of Geological Sciences (2025).
"""

from qgis.core import QgsFeatureRequest, QgsMarkerSymbol, QgsRuleBasedRenderer

from .. import tables
from . import symbols, words
from .deposits import DepositFilter

MAIN_COMMODITY = "trim(array_first(string_to_array(\"commodities\", ';')))"
SIZE_CLASS = '"size_class"'
# On maps of the whole region the symbols shrink, or the ore districts become blots.
SHRINK = "(CASE WHEN @map_scale > 7500000 THEN 0.55 ELSE 1 END)"
RING = 1.4
GREY = "#bdbdbd"
NOWHERE = "FALSE"


def renderer(area_id: str) -> QgsRuleBasedRenderer:
    """Return the renderer whose legend holds what occurs in the area."""
    present = DepositFilter(area_id)
    rules = [
        _types(present.present("deposit_type")),
        _key("legend_commodity", _commodity_samples(present)),
        _key("legend_epoch", _epoch_samples(present)),
        _key("legend_size", _size_samples(present)),
    ]
    made = symbols.renderer(rules)
    # Large ones first, so that small ones lie on top of them.
    order = symbols.choice(SIZE_CLASS, {"large": "0", "medium": "1", "small": "2", "unknown": "3"})
    made.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
    made.setOrderByEnabled(True)
    return made


def _types(present):
    """Return the rule that draws, with a child for each type."""
    heading = symbols.rule(None, "", "legend_type")
    listed = [row for row in tables.controlled("deposit_types") if row["code"] in present]
    for row in listed:
        heading.appendChild(symbols.rule(_symbol(row["shape"]), f"\"deposit_type\" = '{row['code']}'", row["term"]))
    if present - {row["code"] for row in listed}:
        heading.appendChild(symbols.rule(_symbol("circle"), "ELSE", "legend_other"))
    return heading


def _symbol(shape):
    size = _size_expression()
    body = symbols.marker_layer(shape, 3.5, "#f0f0f0")
    symbols.define(body, "Size", size)
    symbols.define(body, "FillColor", symbols.choice(MAIN_COMMODITY, _quoted(_colours("commodities"))))
    ring = symbols.ring_layer(0, GREY)
    symbols.define(ring, "Size", f"{RING} * {size}")
    symbols.define(ring, "StrokeColor", symbols.choice('"epoch"', _quoted(_colours("epochs"))))
    return symbols.of_layers(QgsMarkerSymbol, ring, body)


def _size_expression():
    diameters = {row["size_class"]: row["diameter_mm"] for row in tables.style("deposit_sizes")}
    return f"{symbols.choice(SIZE_CLASS, diameters)} * {SHRINK}"


def _key(term, samples):
    """Return a rule that draws nothing and explains one property in the legend."""
    heading = symbols.rule(None, NOWHERE, term)
    for symbol, sample_term in samples:
        heading.appendChild(symbols.rule(symbol, NOWHERE, sample_term))
    return heading


def _commodity_samples(present):
    mains = {text.split(";")[0].strip() for text in present.present("commodities")}
    return [
        (symbols.marker("circle", 3.5, row["colour"]), row["term"])
        for row in tables.controlled("commodities")
        if row["code"] in mains
    ]


def _epoch_samples(present):
    found = present.present("epoch")
    samples = []
    for row in tables.controlled("epochs"):
        if row["code"] in found:
            symbol = symbols.marker("circle", 2, "#f0f0f0")
            symbol.insertSymbolLayer(0, symbols.ring_layer(3.5, row["colour"] or GREY))
            samples.append((symbol, row["term"]))
    return samples


def _size_samples(present):
    found = present.present("size_class")
    return [
        (
            symbols.marker("circle", float(row["diameter_mm"]), "#f0f0f0"),
            words.term_key("size_class", row["size_class"]),
        )
        for row in tables.style("deposit_sizes")
        if row["size_class"] in found
    ]


def _colours(name):
    return {row["code"]: row["colour"] for row in tables.controlled(name) if row["colour"]}


def _quoted(values):
    return {code: f"'{value}'" for code, value in values.items()}
