"""The look of each layer, from the tables in ``resources/styles``."""

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsHillshadeRenderer,
    QgsMapLayer,
    QgsMapLayerLegend,
    QgsMarkerSymbol,
    QgsRasterDataProvider,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .. import i18n, tables
from ..core.cartography.scales import TOLERANCE
from ..core.geodesy import METRES_PER_DEGREE
from . import borders, deposit_style, labels, symbols, world
from .themes import KEY

# Heights are in metres and cells in degrees; the slopes of a 9 km grid are drawn fifteen times too steep.
HILLSHADE_FACTOR = 15 / METRES_PER_DEGREE
HILLSHADE_OPACITY = 0.35
TRAINING_FRAME = 3.2  # mm
CITY = "\"kind\" = 'city'"
RANK = '"rank"'
HILLSHADE_SUN = (315, 45)
# What is known of a fault's movement.
KNOWN = {
    "": "",
    "yes": " AND \"hanging_wall\" = 'right'",
    "no": " AND coalesce(\"hanging_wall\", '') = ''",
    "dextral": " AND \"slip\" = 'dextral'",
    "sinistral": " AND \"slip\" = 'sinistral'",
    "no_sense": " AND coalesce(\"slip\", '') = ''",
}


def apply(layer: QgsMapLayer, key: str, area_id: str, language: str) -> None:
    """Give a layer its symbols, labels and legend, in a language."""
    STYLES[key](layer, area_id)
    labels.apply(layer, key)
    relabel(layer, language)


def relabel(layer: QgsMapLayer, language: str) -> None:
    """Put the legend of a layer into a language; rules keep their term, others have no words."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return
    renderer = renderer.clone()
    for rule in renderer.rootRule().descendants():
        if rule.description():
            rule.setLabel(i18n.term(rule.description(), language))
    layer.setRenderer(renderer)
    # QGIS's layer tree rebuilds its entries when the legend is set anew.
    layer.setLegend(QgsMapLayerLegend.defaultVectorLegend(layer))
    layer.emitStyleChanged()


def base_row(key: str) -> dict:
    """Return the style row of a layer of the base map."""
    return next(row for row in tables.style("basemap") if row["layer"] == key)


def _deposits(layer, area_id):
    layer.setRenderer(deposit_style.renderer(area_id))


def _training(layer, area_id):
    """Frame the deposits instead of covering them: dark square below, light one above."""
    row = base_row("training")
    width = float(row["width_mm"])
    below = symbols.marker_layer("square", TRAINING_FRAME, "transparent", row["stroke"], 2 * width)
    above = symbols.marker_layer("square", TRAINING_FRAME, "transparent", row["fill"], width)
    for part in (below, above):
        symbols.define(part, "Size", f"{TRAINING_FRAME} * {labels.shrink('deposits')}")
    frame = symbols.of_layers(QgsMarkerSymbol, below, above)
    layer.setRenderer(symbols.renderer([symbols.rule(frame, "", row["term"])]))


def _outlined(key):
    def apply_outline(layer, area_id):
        row = base_row(key)
        layer.setRenderer(symbols.renderer([symbols.rule(symbols.outline(row, base_row("halo")), "", row["term"])]))

    return apply_outline


def _borders(layer, area_id):
    """Draw borders; at scales larger than 1:5M their legend says that they are generalised."""
    small, large, disputed = (base_row(key) for key in ("borders", "borders_large", "borders_disputed"))
    contested, limit = f"\"kind\" = '{borders.DISPUTED}'", world.NOTE_SCALE / TOLERANCE
    drawn = [
        symbols.rule(symbols.line(small), f"NOT ({contested})", small["term"], least=limit),
        symbols.rule(symbols.line(large), f"NOT ({contested})", large["term"], most=limit),
        symbols.rule(symbols.line(disputed), contested, disputed["term"]),
    ]
    layer.setRenderer(symbols.renderer(drawn))


def _countries(layer, area_id):
    """Draw nothing: the polygons carry the names, lines of their own the borders."""
    layer.setRenderer(symbols.renderer([symbols.rule(symbols.nothing(), "", "layer_countries")]))


def draw_shores(layer: QgsMapLayer) -> None:
    """Draw lakes by their shores alone, so that they hide nothing of what was measured around them."""
    _draw_lakes(layer, symbols.outline(base_row("lakes")))


def _lakes(layer, area_id):
    lake = base_row("lakes")
    _draw_lakes(layer, symbols.fill(lake["fill"], lake["stroke"], float(lake["width_mm"])))


def _draw_lakes(layer, symbol):
    """Draw lakes by a symbol; a shore of former times is a line about what may be dry now."""
    lake, former = base_row("lakes"), base_row("former_shore")
    was = "\"kind\" = 'former shore'"
    ranks = [row for row in tables.style("waters") if row["layer"] == "lakes"]
    drawn = [
        symbols.rule(symbol, f"NOT ({was}) AND {labels.by_rank(ranks, RANK)}", lake["term"]),
        symbols.rule(symbols.outline(former), was, former["term"]),
    ]
    layer.setRenderer(symbols.renderer(drawn))


def _rivers(layer, area_id):
    """Draw fewer rivers the smaller the scale, the greater ones wider; what dries up and canals by broken lines."""
    colour, drawn = base_row("rivers")["stroke"], []
    ranks = [row for row in tables.style("waters") if row["layer"] == "rivers"]
    for kind in dict.fromkeys(row["kind"] for row in ranks):
        rows = [row for row in ranks if row["kind"] == kind]
        symbol = symbols.line(rows[0] | {"stroke": colour})
        widths = " ".join(f"WHEN {RANK} = {row['rank']} THEN {row['width_mm']}" for row in rows)
        symbols.define(symbol.symbolLayer(0), "StrokeWidth", f"CASE {widths} END")
        condition = f"\"kind\" = '{kind}' AND {labels.by_rank(rows, RANK)}"
        drawn.append(symbols.rule(symbol, condition, rows[0]["term"]))
    layer.setRenderer(symbols.renderer(drawn))


def _lined(key):
    def apply_line(layer, area_id):
        row = base_row(key)
        layer.setRenderer(symbols.renderer([symbols.rule(_flat(layer, row), "", row["term"])]))

    return apply_line


def _flat(layer, row):
    """Return a line, or an outline where the layer holds areas."""
    is_area = layer.geometryType() == Qgis.GeometryType.Polygon
    return symbols.outline(row) if is_area else symbols.line(row)


def _kinds(rows, other):
    """Return a style with a rule for each kind that occurs in the layer, and one for the rest."""

    def apply_kinds(layer, area_id):
        listed = [row for row in tables.style(rows) if row.get("layer", "") in ("", _key(layer))]
        present = layer.uniqueValues(layer.fields().indexOf("kind"))
        drawn = [
            symbols.rule(_kind_symbol(row), _condition(row), row["term"]) for row in listed if row["kind"] in present
        ]
        if present - {row["kind"] for row in listed}:
            drawn.append(symbols.rule(_kind_symbol(other), "ELSE", other["term"]))
        layer.setRenderer(symbols.renderer(drawn))

    return apply_kinds


def _condition(row):
    """Return which features a row draws; teeth and ticks need the side of the hanging wall, half arrows the slip."""
    kind = f"\"kind\" = '{row['kind']}'"
    return kind + KNOWN[row.get("side_known", "")]


def _key(layer):
    return layer.customProperty(KEY)


def _kind_symbol(row):
    if "fill" in row:
        return symbols.fill(row["fill"], row["outline"], alpha=symbols.UNIT_ALPHA)
    # No halo: it would hide the outline of a belt that runs along the fault.
    return symbols.line(row)


def _places(layer, area_id):
    """Mark cities; the other places are names only."""
    city = symbols.marker("circle", 1.6, "#ffffff", "#202020", 0.3)
    # QGIS labels only what is drawn, be it with nothing; a cross has no inside, which would be an empty path in PDF.
    names_only = symbols.marker("cross", 0, "transparent", "transparent", 0)
    names_only.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    marked = f"{CITY} AND ({labels.shown('places', RANK)})"
    drawn = [symbols.rule(city, marked, "legend_towns"), symbols.rule(names_only, "ELSE", "layer_places")]
    layer.setRenderer(symbols.renderer(drawn))


def _relief(layer, area_id):
    steps = [(float(row["elevation_m"]), row["colour"]) for row in tables.style("relief")]
    _ramp(layer, steps)


def _gravity(layer, area_id):
    steps = [
        (float(row["value_mgal"]), row["colour"]) for row in tables.style("gravity") if row["layer"] == _key(layer)
    ]
    _ramp(layer, steps)


def _ramp(layer, steps):
    function = QgsColorRampShader(steps[0][0], steps[-1][0])
    function.setColorRampType(Qgis.ShaderInterpolationMethod.Linear)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{value:g}") for value, colour in steps]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    _smooth(layer)


def _hillshade(layer, area_id):
    made = QgsHillshadeRenderer(layer.dataProvider(), 1, *HILLSHADE_SUN)
    made.setZFactor(HILLSHADE_FACTOR)
    made.setMultiDirectional(True)
    made.setOpacity(HILLSHADE_OPACITY)
    layer.setRenderer(made)
    _smooth(layer)


def _smooth(layer):
    """Interpolate before shading: after it, the coarse cells would show as a grid of lines."""
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)


STYLES = {
    "deposits": _deposits,
    "training": _training,
    "belts": _outlined("belts"),
    "key_areas": _outlined("key_areas"),
    "places": _places,
    "borders": _borders,
    "countries": _countries,
    "rivers": _rivers,
    "lakes": _lakes,
    "shorelines": _lined("shorelines"),
    "sutures": _kinds(
        "lines", {"term": "legend_other", "colour": "#6a2c91", "width_mm": "1.0", "dash_mm": "1;1", "mark": ""}
    ),
    "faults": _kinds("lines", {"term": "legend_other", "colour": "#b3202a", "width_mm": "0.35", "dash_mm": "1;1"}),
    "tectonic_units": _kinds("tectonic_units", {"term": "legend_other", "fill": "#e0e0e0", "outline": "#808080"}),
    "bouguer": _gravity,
    "free_air": _gravity,
    "relief": _relief,
    "hillshade": _hillshade,
}
