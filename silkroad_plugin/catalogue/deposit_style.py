"""Deposit symbols: shape tells the type, size the size class, fill the main commodity, ring the epoch.

After the "five-in-one" rule of the Chinese Academy of Geological Sciences (2025).
"""

from qgis.core import QgsFeatureRequest, QgsMarkerSymbol, QgsRuleBasedRenderer
from qgis.PyQt.QtGui import QColor

from .. import tables
from . import labels, symbols, words
from .deposits import DepositFilter

MAIN_COMMODITY = "trim(array_first(string_to_array(\"commodities\", ';')))"
SIZE_CLASS = '"size_class"'
RING = 1.4
GREY = "#bdbdbd"
# Outlines of bodies in millimetres; hollow ones carry the colour of the commodity.
OUTLINE, THIN = "#202020", 0.2
HOLLOW, THICK = "#ffffff", 0.55
DOT, SAMPLE = 0.26, "#d7d7d7"
OTHER = {"shape": "circle", "angle": "", "mark": ""}
NOWHERE = "FALSE"


def renderer(area_id: str, rings: bool = True) -> QgsRuleBasedRenderer:
    """Return the renderer whose legend holds what occurs in the area; without ``rings`` it tells no epoch."""
    present = DepositFilter(area_id)
    rules = [
        _types(present.present("deposit_type"), rings),
        _key("legend_commodity", _commodity_samples(present)),
        *([_key("legend_epoch", _epoch_samples(present))] if rings else []),
        _key("legend_size", _size_samples(present)),
    ]
    made = symbols.renderer(rules)
    # From large to small symbols, so that none lies hidden under a larger one.
    order = symbols.choice(SIZE_CLASS, {"large": "0", "medium": "1", "unknown": "2", "small": "3"})
    made.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
    made.setOrderByEnabled(True)
    return made


def _types(present, rings):
    """Return the rule that draws, with a child for each type."""
    heading = symbols.rule(None, "", "legend_type")
    listed = [row for row in tables.controlled("deposit_types") if row["code"] in present]
    for row in listed:
        heading.appendChild(symbols.rule(_symbol(row, rings), f"\"deposit_type\" = '{row['code']}'", row["term"]))
    if present - {row["code"] for row in listed}:
        heading.appendChild(symbols.rule(_symbol(OTHER, rings), "ELSE", "legend_other"))
    return heading


def _symbol(row, rings):
    """Return ring, body and, for some types, a dot; a body of unknown size is hollow."""
    size, colours = _size_expression(), _quoted(_colours("commodities"))
    commodity = f"coalesce({symbols.choice(MAIN_COMMODITY, colours)}, '{GREY}')"
    hollow = symbols.choice(SIZE_CLASS, {row["size_class"]: "TRUE" for row in _sizes() if row["filled"] == "0"})
    body = symbols.marker_layer(row["shape"], 3.5, "#f0f0f0")
    body.setAngle(float(row["angle"] or 0))
    symbols.define(body, "Size", size)
    symbols.define(body, "FillColor", f"CASE WHEN {hollow} THEN '{HOLLOW}' ELSE {commodity} END")
    symbols.define(body, "StrokeColor", f"CASE WHEN {hollow} THEN {commodity} ELSE '{OUTLINE}' END")
    symbols.define(body, "StrokeWidth", f"CASE WHEN {hollow} THEN {THICK} ELSE {THIN} END")
    layers = [body]
    if rings:
        ring = symbols.ring_layer(0, GREY)
        symbols.define(ring, "Size", f"{RING} * {size}")
        symbols.define(ring, "StrokeColor", symbols.choice('"epoch"', _quoted(_colours("epochs"))))
        layers.insert(0, ring)
    if row["mark"]:
        dot = symbols.marker_layer("circle", 1, OUTLINE, OUTLINE, 0)
        symbols.define(dot, "Size", f"{DOT} * {size}")
        layers.append(dot)
    return symbols.of_layers(QgsMarkerSymbol, *layers)


def _size_expression():
    diameters = {row["size_class"]: row["diameter_mm"] for row in _sizes()}
    return f"{symbols.choice(SIZE_CLASS, diameters)} * {labels.shrink('deposits')}"


def _sizes():
    return tables.style("deposit_sizes")


def size_sample(code: str, diameter: float) -> QgsMarkerSymbol:
    """Return the circle that stands for a size class in a legend."""
    filled = any(row["filled"] == "1" for row in _sizes() if row["size_class"] == code)
    if filled:
        return symbols.marker("circle", diameter, SAMPLE, OUTLINE, THIN)
    return symbols.marker("circle", diameter, HOLLOW, OUTLINE, THICK)


def colour(commodity: str) -> QColor:
    """Return the colour of a commodity on the maps; grey for one that has none."""
    return QColor(_colours("commodities").get(commodity, GREY))


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
        (size_sample(row["size_class"], float(row["diameter_mm"])), words.term_key("size_class", row["size_class"]))
        for row in _sizes()
        if row["size_class"] in found
    ]


def _colours(name):
    return {row["code"]: row["colour"] for row in tables.controlled(name) if row["colour"]}


def _quoted(values):
    return {code: f"'{value}'" for code, value in values.items()}
